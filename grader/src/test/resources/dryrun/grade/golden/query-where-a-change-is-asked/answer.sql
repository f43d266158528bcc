SELECT * FROM changes
