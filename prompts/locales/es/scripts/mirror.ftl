# en 0faef383
title = Un espejo

# en 94f19b4a
front__say =
    { $its_language } { $its_zone } { $its_opt_in }

    Ese es el comienzo de lo que guardo sobre ti. El resto viene en páginas cortas, que se cierran por sí solas.

    _Quien tenga este teléfono en la mano puede abrir esto. Una palabra discreta tuya puede estar delante del resto, y de un archivo._

# en 96bd1e80
front__choices__rest = El resto

# en 10aa444d
front__choices__file = Como archivo

# en 3d4430c4
front__choices__word = Una palabra discreta

# en 7d9eb7ac
front__choices__close = Cerrar

# en 0b0ecb60
asked__say = El resto se abre con una palabra discreta. Escríbela aquí, y se quita enseguida de este chat.

# en 7d9eb7ac
asked__choices__close = Cerrar

# en 150c86bb
stays__say =
    Esto sigue cerrado. Lo que se escribió no se guarda.

    Después de algunos intentos queda cerrado una hora, para cualquiera. Si una palabra se olvida, solo queda /forget, que lo borra todo.

# en d8b8392e
stays__choices__again = Intentarlo otra vez

# en 7d9eb7ac
stays__choices__close = Cerrar

# en eed82845
facts__say = { $page }

# en e39c89f9
facts__choices__more = La página siguiente

# en 7d9eb7ac
facts__choices__close = Cerrar

# en b33a60c9
last__say =
    Eso es todo lo que se guarda. No hace falta hacer nada con nada de ello.

    Lejos del teléfono, si quieres: abre una ventana y respira allí tres veces, despacio.

# en 597ae116
last__choices__again = Desde el principio

# en 7d9eb7ac
last__choices__close = Cerrar

# en 2f02c7b7
words__say =
    { $page }

    _Sus palabras se ven durante dos minutos, al tocar._

# en 74484e01
words__choices__show = Mostrar

# en 2dd014c1
words__choices__more = Lo siguiente

# en 7d9eb7ac
words__choices__close = Cerrar

# en 1c6205ca
own__say =
    { $words }

    _Esto se va por sí solo después de dos minutos._

# en 35f18d1e
own__choices__remove = Borrar esto

# en 4f435468
own__choices__hide = Ocultarlo ahora

# en 2dd014c1
own__choices__more = Lo siguiente

# en 1c6205ca
other__say =
    { $words }

    _Esto se va por sí solo después de dos minutos._

# en 4f435468
other__choices__hide = Ocultarlo ahora

# en 2dd014c1
other__choices__more = Lo siguiente

# en 04ece16b
hidden__say = Vuelve a estar oculto.

# en 74484e01
hidden__choices__show = Mostrar

# en 2dd014c1
hidden__choices__more = Lo siguiente

# en 7d9eb7ac
hidden__choices__close = Cerrar

# en fcb2f3d4
gone__say = Ya no está.

# en 597ae116
gone__choices__again = Desde el principio

# en 7d9eb7ac
gone__choices__close = Cerrar

# en a175f2d4
sure__say = ¿Lo borro? No se puede recuperar.

# en 2fac7d57
sure__choices__go = Borrarlo

# en 77096d02
sure__choices__stay = Dejarlo

# en 3e45c92e
went__say = Ya no está.

# en 597ae116
went__choices__again = Desde el principio

# en 7d9eb7ac
went__choices__close = Cerrar

# en b5380e55
word__say =
    Una palabra discreta es una tuya. Se escribe antes del resto de estas páginas, y antes de un archivo.

    Ayuda donde otras personas pueden tener este teléfono. Contra alguien que te haga escribirla, no ayuda.

    {"**"}Si se olvida, nadie puede abrir ya estas páginas, y yo tampoco.** Entonces solo queda /forget, que lo borra todo.

# en 56bc95ea
word__choices__set = Ponerla o cambiarla

# en 175b3121
word__choices__remove = Quitarla

# en a0e63d7c
word__choices__not_now = Ahora no

# en de87bdaa
old__say = Primero la que vale ahora. Escríbela aquí, y se quita enseguida de este chat.

# en 7d9eb7ac
old__choices__close = Cerrar

# en c60389ab
stays_too__say =
    No ha cambiado nada. Lo que se escribió no se guarda.

    Después de algunos intentos queda así una hora, para cualquiera. Si una palabra se olvida, solo queda /forget, que lo borra todo.

# en 7d9eb7ac
stays_too__choices__close = Cerrar

# en a2dca3d2
new__say =
    Escribe la nueva: cuatro signos o más, o unas cuantas palabras. Las mayúsculas y los espacios no cambian nada.

    Se quita enseguida de este chat. La palabra no la guardo, solo un hash para reconocerla.

# en a0e63d7c
new__choices__not_now = Ahora no

# en ee15f780
short__say = Eso es demasiado corto. No ha cambiado nada.

# en dc861f10
once_more__say = Una vez más la misma, por favor, para que no haya un error al escribir.

# en a0e63d7c
once_more__choices__not_now = Ahora no

# en f9c95df7
other_word__say = Las dos no eran iguales. No ha cambiado nada.

# en 4daf72cc
kept__say = Queda puesta. /mirror y /export la piden desde ahora, y nada más la pide.

# en 7d9eb7ac
kept__choices__close = Cerrar

# en 247e4d55
old_too__say = Escribe la que vale ahora. Se quita enseguida de este chat.

# en 7d9eb7ac
old_too__choices__close = Cerrar

# en 9eab7340
taken__say = Ahora no hay ninguna palabra discreta delante de estas páginas.

# en 7d9eb7ac
taken__choices__close = Cerrar
