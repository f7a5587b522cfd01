### 7:1

# en bb1c6eb4
title = Ein Hallo

# en 48247765
one__say = Welches Wort musst du sagen?

# en 88a027da
one__choices__sun = Die Sonne

# en 78fd9a73
one__choices__moon = Der Mond

# en 793cb79b
two__say = Du hast { $word } geschrieben.
