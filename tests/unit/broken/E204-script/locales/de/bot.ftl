# en d34d6c96
bye = Bis bald.
