# en f2f0aac5
title = Una elección pequeña

# en c5e0c733
closest__say =
    ¿Cuál de estas se acerca más ahora? A grandes rasgos basta. De eso depende con qué empieza /today.

    _Guardo la respuesta, cifrada. Nadie más la ve, y nada más cambia por ella._

# en ba9291e0
closest__choices__drifted = Nos fuimos alejando

# en e60b2d5d
closest__choices__hurt = Me hicieron daño

# en e361f569
closest__choices__hurting = Yo hice daño

# en cc728431
closest__choices__more = Otra cosa

# en 39cc39be
closest_too__say = Entonces, quizá una de estas. «Prefiero no decirlo» borra lo que estaba guardado.

# en 4c2000b4
closest_too__choices__fights = Discutimos mucho

# en 90dc933f
closest_too__choices__alone = Estoy aquí por mi cuenta

# en ea1cfdc3
closest_too__choices__unsaid = Prefiero no decirlo

# en f4c51c09
told__say =
    Muy bien. /today sigue desde ahí, el día que quieras. Lo que ya hiciste sigue hecho.

    Por ahora puede descansar. Un vaso de agua, quizá, o mirar un rato por la ventana.

# en 7d9eb7ac
told__choices__close = Cerrar
