bye = Bye.
