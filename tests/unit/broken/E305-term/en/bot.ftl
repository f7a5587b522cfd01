# 3:1
hello = Hello, { -bot }.
-bot = I am { $name }
