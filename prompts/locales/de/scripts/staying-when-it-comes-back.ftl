# en 4bafb2f1
title = Eine Weile dableiben

# en 4691ca74
first__say =
    Bei der anderen Person ist es wieder da, vielleicht durch etwas Kleines. Wegnehmen kannst du es nicht. Da sein kannst du.

    {"*"}*Die erste Minute.** Setz dich so, dass dein Gesicht zu sehen ist. Ein, zwei Sätze genügen: „Ich bin da. Ich höre zu.“ Aus der Ferne bleib am Telefon, und lass es still sein.

    Hör es zu Ende, auch den Teil, den du schon kennst. Wenn eine Frage kommt, eine kurze Antwort, die wahr ist. Dann: „Möchtest du mich in der Nähe haben, oder lieber etwas Abstand?“ Wenn es Abstand ist, geh nicht hinterher.

    _Was du antippst, wird nicht behalten._

# en f1e6e096
first__choices__go = Was wegbleiben kann

# en 4a612bb0
first__choices__much = Es wird mir zu viel

# en 16f9c7d6
first__choices__afraid = Ich hatte Angst

# en a0e63d7c
first__choices__not_now = Nicht jetzt

# en 5a0bff2d
without__say =
    {"*"}*Was wegbleiben kann.** „Aber.“ „Nicht schon wieder.“ „Ich habe doch gesagt, dass es mir leidtut.“ „Du auch.“ Fühlen darfst du das alles. Heute Abend würde es das Gespräch nur zu dir hin drehen.

    „Ich bin das Letzte“ dreht es genauso: Dann bräuchtest du Trost, und die andere Person hätte ihn zu geben. Wenn Tränen kommen, lass sie, und sag: „Du brauchst dich nicht um mich zu kümmern.“

    Keine Hand, um die dich niemand gebeten hat. Kein Versprechen, das größer ist als diese Woche.

    Wenn noch etwas ungesagt ist, lass es heute Abend nicht aus dem Nichts kommen. Such bald eine Stunde bei Tageslicht, und eine Beratung, die dir mit den Worten hilft. Wenn die andere Person geradeheraus fragt, lüg nicht: „Es gibt noch mehr, und ich möchte es richtig erzählen. Morgen um zehn.“ Und dann halt dich daran.

# en bc6b0d1d
without__choices__go = Und danach?

# en 4a612bb0
without__choices__much = Es wird mir zu viel

# en a0e63d7c
without__choices__not_now = Nicht jetzt

# en 8db5fb28
much__say =
    Vielleicht wird es dir zu viel. Eine Pause ist kein Weggehen, wenn die andere Person weiß, wann du wieder da bist.

    Sag es, bevor du gehst: „Mir ist es gerade zu viel. Ich brauche zwanzig Minuten. Um neun sitze ich wieder hier.“ Dann sitz um neun dort, auch wenn du nur sagen kannst: „Ich bin wieder da.“

    Wenn du fürchtest, was du tun könntest, geh zuerst aus dem Zimmer. Wenn du Angst vor der anderen Person hast, geh dorthin, wo du sicher bist. Unter /help steht mehr.

# en e0812155
own__say =
    {"*"}*Danach.** Vielleicht endet es ohne ein Danke und ohne ein Zeichen, dass es gutgetan hat. Niemand schuldet dir eins. Also heute Abend kein „Ist jetzt wieder alles gut?“.

    Tu morgen eine Sache, die du zugesagt hast, und lass sie ohne ein Wort dastehen.

    Auch du brauchst jemanden, nur heute Abend nicht die andere Person. Einen Menschen, der zuhören kann, eine Beratung, eine Gruppe. „Mir geht es nicht gut. Hast du zehn Minuten?“

    Für jetzt: Wasch dir das Gesicht, trink etwas Wasser, mach ein Fenster auf.

# en 8f81f61c
own__choices__will = Ich probiere es

# en b79cac92
own__choices__help = Hilfe

# en a0e63d7c
own__choices__not_now = Nicht jetzt
