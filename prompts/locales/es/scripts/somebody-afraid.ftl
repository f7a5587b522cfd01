# en b79cac92
title = Ayuda

# en 3406dd73
who__say =
    El miedo va antes que cualquier otra cosa, y desde esta página no sale nada.

    Si te da miedo, no es un acercamiento. No debes ninguna respuesta, y tampoco una disculpa.

    ¿Qué se acerca más? _Lo que tocas no se guarda._

# en 16f9c7d6
who__choices__me = Tuve miedo

# en 9cf0b478
who__choices__them = Tuvo miedo de mí

# en deeaa914
who__choices__control = Perdí el control

# en a0e63d7c
who__choices__not_now = Ahora no

# en 5197dff1
them__say =
    Que lo digas importa. Para alguien que tuvo miedo, un mensaje, un regalo o un abrazo pueden ser una cosa más con la que andar con cuidado. Por eso no sale nada.

    Dale espacio, y deja que salga de la habitación si quiere. No preguntes si todavía tiene miedo.

    Lo que puedes hacer se hace sin la otra persona. Hay servicios para quienes han asustado o herido a su pareja, y en una consulta médica pueden decirte uno. { $own }

# en 6fb51cf1
control__say =
    {"*"}*Si hay alguien herido, llama primero { $emergency }.** Después pon distancia entre ustedes: otra habitación, o fuera de casa si puedes. Quédate lejos hasta que te llegue la calma, y no conduzcas.

    Llama a alguien que mantenga la calma. «Perdí el control, y me da miedo lo que pueda hacer»: con eso basta.

    Más tarde hay servicios para quienes han asustado o herido a su pareja, y en una consulta médica pueden decirte uno. { $own }

# en 08488534
after__say =
    Si hay peligro ahora, llama { $emergency }.

    { $helplines }

    _«Cerrar» quita este texto y deja una línea sencilla._

# en b79cac92
after__choices__help = Ayuda

# en 7d9eb7ac
after__choices__close = Cerrar
