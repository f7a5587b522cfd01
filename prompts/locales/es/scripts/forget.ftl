# en 511a2da0
title = Borrar

# en f6f1032d
confirm__say =
    Esto borra de inmediato todo lo que se guarda aquí sobre ti. Que aceptaste, tu punto de partida, las tarjetas que viste, los momentos que guardaste, cualquier charla abierta. También se van los mensajes de este chat de hace menos de dos días, los tuyos y los míos.

    Los más antiguos no puedo borrarlos. Tú sí, borrando el chat en Telegram. Y lo que le dijiste a tu pareja se queda con ella, también en una lista de dos.

    Si hay un vínculo, también termina, y esto no se puede anular. Nadie recibe un mensaje, pero puede notarse. Si eso pudiera ser peligroso, abre primero /help.

# en af4d31b3
confirm__choices__erase = Borrarlo todo

# en fdce5da2
confirm__choices__keep = Conservarlo
