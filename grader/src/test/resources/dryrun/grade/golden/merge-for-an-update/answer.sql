MERGE INTO plans p USING changes c ON p.user_id = c.user_id
WHEN MATCHED THEN UPDATE SET plan = c.plan
