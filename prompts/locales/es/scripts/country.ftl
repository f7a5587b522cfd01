# en 5c8034a5
title = Un país

# en 9bdd1fc5
now__say =
    Los números de /help son los de un país: { $country }.

    Esto solo lo ves tú, o quien abra este chat.

# en eea65de9
now__choices__other = Otro país

# en b7028541
now__choices__none = Ningún país

# en 6f9bf303
now__choices__keep = Dejarlo así

# en bf285bbe
which__say =
    ¿De qué país quieres los números en /help? Elige uno, o escribe su nombre.

    No miro dónde estás. Lo que eliges se guarda cifrado, y aquí se puede retirar.

# en d5e77eab
which__choices__one = { $country_one }

# en 0b15a0fb
which__choices__two = { $country_two }

# en f684bb15
which__choices__three = { $country_three }

# en c4de99b7
which__choices__more = Otros países

# en 6c00417e
unknown__say =
    De ese no tengo números. findahelpline.com reúne líneas a las que llamar o escribir, país por país.

    Puedes escribir otro nombre, en español, inglés o alemán.

# en 840178c4
unknown__choices__list = La lista

# en 7d9eb7ac
unknown__choices__close = Cerrar

# en 9c1bbaa8
chosen__say =
    Anotado. Desde ahora las páginas de ayuda muestran esto:

    Si hay peligro ahora, llama { $emergency }.

    { $helplines }

    «Compruébalo donde vives» significa que nadie ha confirmado todavía ese número. En un día tranquilo podrías buscarlo, y saberte uno de memoria. Lo que se guarda en un teléfono, otras personas pueden encontrarlo.

# en 8e9ace41
chosen__choices__help = La página de ayuda

# en 7d9eb7ac
chosen__choices__close = Cerrar

# en 0e304749
unsaid__say = Retirado.
