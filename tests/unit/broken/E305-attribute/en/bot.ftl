# 3:5
hello = Hello.
    .more = More.
