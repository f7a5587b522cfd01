# 2:18
hello = Hello, { -bot(case: "low") }.
-bot = Toward
