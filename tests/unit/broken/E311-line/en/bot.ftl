bye = Goodbye.
