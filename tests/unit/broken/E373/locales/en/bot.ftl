hello = Hello.
