# en cae7d57b
title = Parar

# en a486fa5d
menu = No más mensajes, o borrar

# en 7bf6bfd6
stopped__say =
    Me detengo aquí. No hay nada previsto; solo respondo cuando escribes.

    Puede quedarse así el tiempo que quieras. Si quieres algo más: un descanso con una fecha tuya, el fin de un vínculo, o borrar todo lo que hay sobre ti. No se lo digo a nadie.

    /resume muestra lo que podría volver a llegar por sí solo, cosa por cosa.

# en 6f9bf303
stopped__choices__leave = Dejarlo así

# en 48ba7db2
stopped__choices__rest = Un descanso con fecha

# en e4eef51c
stopped__choices__unlink = Deshacer un vínculo

# en 240a9ada
stopped__choices__erase = Borrarlo todo
