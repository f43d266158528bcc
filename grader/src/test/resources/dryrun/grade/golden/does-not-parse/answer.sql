SELECT user_id FORM views WHERE
