hello = Hello, { $name }.
bye = Goodbye.
