# 2:1
hello = { $kind ->
    [bot] Hello.
   *[person] You should come.
 }
