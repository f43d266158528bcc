SELECT page FROM views
