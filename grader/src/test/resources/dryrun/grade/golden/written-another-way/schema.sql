CREATE TABLE views (user_id BIGINT, page VARCHAR, ds VARCHAR) WITH (partitioned_by = ARRAY['ds']);
