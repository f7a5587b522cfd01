# en fbddd8a0
title = Eine Seite

# en e3856a72
confirm__say =
    Diese Seite löst eine Verbindung, von einer Seite allein. Sie sagt allen das Gleiche, verbunden oder nicht.

    Niemand bekommt eine Nachricht. Was zwischen euch noch wartet, wird zurückgezogen. Gemeinsames kommt nicht mehr, und das kann auffallen. Was schon angekommen ist, bleibt im Chat der anderen Person. Ein Link, den du verschickt hast, gilt nicht mehr.

    Wenn Weggehen gefährlich sein könnte, sprich vorher mit einer Beratungsstelle gegen Gewalt in Beziehungen. Dort reden sie auch mit Menschen, die bleiben. Mehr steht unter „Zuerst Hilfe“.

    Einen Tag lang lässt es sich zurücknehmen.

# en e9fff63e
confirm__choices__leave = Verbindung lösen

# en 92c78c61
confirm__choices__help = Zuerst Hilfe

# en a0e63d7c
confirm__choices__not_now = Nicht jetzt

# en 19d7da16
left__say =
    Erledigt, von dieser Seite. Ich sage es niemandem.

    Einen Tag lang nimmt „Rückgängig“ es zurück. Was zurückgezogen wurde, bleibt es.

    Nur für dich gibt es /alone, /doubts und /find, an jedem Tag.

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen. Wenn du später anders denkst, führt /leave wieder hierher._

# en a8283ade
left__choices__undo = Rückgängig

# en 7d9eb7ac
left__choices__close = Schließen

# en 33e2c25e
undone__say =
    Wenn noch kein Tag vergangen ist, steht es auf deiner Seite wieder wie vorher. Was zurückgezogen wurde, bleibt es.

    Ist es später, ändert sich nichts, und /invite macht einen neuen Link. So oder so sage ich es niemandem.

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
undone__choices__close = Schließen
