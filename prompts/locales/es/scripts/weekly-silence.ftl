# en d265b9da
title = Una nota

# en 60517e2d
knock__say = Una nota breve, sin nada que hacer. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en b9db5742
note__say =
    Desde aquí, un buen día se ve igual que el silencio, y uno difícil también. Por eso la pregunta que llegaba aquí se ha quedado en silencio por sí sola.

    Eso es todo. /settings la empieza de nuevo, cuando quieras.

# en 7d9eb7ac
note__choices__close = Cerrar
