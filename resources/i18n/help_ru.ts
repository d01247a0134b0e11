<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/agreement.html"/>
        <location filename="../../resources/help/basemap.html"/>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/consent.html"/>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/drawing.html"/>
        <location filename="../../resources/help/findings.html"/>
        <location filename="../../resources/help/history.html"/>
        <location filename="../../resources/help/import.html"/>
        <location filename="../../resources/help/overlaps.html"/>
        <location filename="../../resources/help/package.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <location filename="../../resources/help/sheets.html"/>
        <location filename="../../resources/help/turning.html"/>
        <location filename="../../resources/help/tutorial.html"/>
        <location filename="../../resources/help/verify.html"/>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt; · &lt;a href="index.html"&gt;Index&lt;/a&gt;</source>
        <translation>&lt;a href="start.html"&gt;Зоны деэскалации&lt;/a&gt; · &lt;a href="index.html"&gt;Указатель&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>What the group did, on record: meetings, proposals put forward and taken over, what was agreed and reopened, notes and corrections. The members write apart and meet now and then; their records come together by mail or on a stick, in whatever order, without a server.</source>
        <translation>Что сделала группа, под запись: заседания, выдвинутые и перенятые предложения, что согласовано и открыто заново, заметки и исправления. Участники пишут порознь и время от времени встречаются; их записи сходятся по почте или на носителе, в любом порядке, без сервера.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In the window</source>
        <translation>В окне</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;; its tab &lt;b&gt;Acts&lt;/b&gt; lists the ledger by meeting, the acts that belong to none last. Each row says what was done, whose act it is, when by its author’s clock, and how it stands: &lt;i&gt;in the party’s own log&lt;/i&gt;, or &lt;i&gt;recorded by the secretariat&lt;/i&gt;. Choose a party or an act above to see those alone.</source>
        <translation>Откройте панель &lt;b&gt;Рабочая группа&lt;/b&gt; через &lt;i&gt;Вектор ▸ Зоны деэскалации ▸ Рабочая группа&lt;/i&gt; или &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;; её вкладка &lt;b&gt;Акты&lt;/b&gt; перечисляет реестр по заседаниям, акты вне заседаний — последними. Каждая строка говорит, что сделано, чей это акт, когда по часам автора и в каком он положении: &lt;i&gt;в собственном журнале&lt;/i&gt; стороны или &lt;i&gt;записано секретариатом&lt;/i&gt;. Выберите наверху сторону или акт, чтобы видеть только их.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Record…&lt;/b&gt; or &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: a meeting with its number, place, day and who was present; a note; or a correction of the act that is chosen. It waits, like an edit, until &lt;i&gt;Save All Edits&lt;/i&gt;, and is listed as &lt;i&gt;waiting&lt;/i&gt;; &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; in the dock takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. Once saved, only another act corrects it.</source>
        <translation>&lt;b&gt;Записать…&lt;/b&gt; или &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: заседание с номером, местом, днём и присутствовавшими; заметка; или исправление выбранного акта. Оно ждёт, как правка, до &lt;i&gt;Сохранить все правки&lt;/i&gt; и стоит в списке с пометкой &lt;i&gt;ждёт сохранения&lt;/i&gt;; &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; на панели отменяет его, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; возвращает. Сохранённое исправляет только другой акт.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Export…&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: the ledger as a file to send, whole or only what the recipient lacks. A hundred acts are less than 60 kB.</source>
        <translation>&lt;b&gt;Экспорт…&lt;/b&gt; или &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: реестр файлом для отправки, весь или только то, чего не хватает получателю. Сто актов занимают меньше 60 кБ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Merge…&lt;/b&gt; or &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: ledgers that others sent, their workspaces or map packages. What is new is added, what is wrong is told, and nothing is ever lost.</source>
        <translation>&lt;b&gt;Объединить…&lt;/b&gt; или &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: реестры, присланные другими, их рабочие области или пакеты карт. Новое добавляется, о неверном говорится, и ничто никогда не теряется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Each workspace file has logs of its own, one for each party and one for the secretariat, named by the code and a random number: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Two colleagues with a copy each write two logs, and what a party did follows from all of its logs. A file that lies elsewhere, or is opened on another computer, begins a new log by itself. Each act names the SHA-256 of the one before it in its log and the last ones of the others that its author had seen, so that a change, an act that was taken out or put in between shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</source>
        <translation>У каждого файла рабочей области свои журналы: по одному для каждой стороны и один для секретариата, названные кодом и случайным числом: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Два коллеги, у каждого по копии, пишут два журнала, и сделанное стороной следует из всех её журналов. Файл, который лежит в другом месте или открыт на другом компьютере, сам начинает новый журнал. Каждый акт называет SHA-256 предыдущего в своём журнале и последних актов других журналов, которые видел его автор, так что изменение, изъятый или вставленный акт видны (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Forks</source>
        <translation>Раздвоения</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;≠ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;– set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation>Два акта под одним номером есть в журнале, если кто-то продолжил восстановленную резервную копию или подделал его. Сохраняются оба: они стоят в строках с пометкой &lt;i&gt;≠ раздвоение&lt;/i&gt;, под которыми оба акта показаны рядом, а то, что на них опирается, помечено &lt;i&gt;? под сомнением&lt;/i&gt;. Ни один пакет карт не экспортируется, пока автор журнала не скажет, который верен: выберите этот акт, нажмите &lt;b&gt;Записать…&lt;/b&gt;, &lt;i&gt;Исправление&lt;/i&gt; и скажите почему. Другая ветвь с этого времени помечена &lt;i&gt;– отставлено&lt;/i&gt;; она остаётся читаемой. Раздвоенный журнал не продолжается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <source>In the toolbox</source>
        <translation>В панели инструментов анализа</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;; without a window:</source>
        <translation>В инструментах анализа: &lt;b&gt;Зоны деэскалации&lt;/b&gt;, &lt;b&gt;Рабочая группа&lt;/b&gt;; без окна:</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>An act that the secretariat records for a party has the party’s code as &lt;code&gt;party&lt;/code&gt; in its body. An act that this version does not know, of a newer one, is kept, listed and sent on; it changes nothing here.</source>
        <translation>У акта, который секретариат вносит за сторону, в теле стоит код стороны как &lt;code&gt;party&lt;/code&gt;. Акт, которого эта версия не знает, из более новой, сохраняется, перечисляется и передаётся дальше; здесь он ничего не меняет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/basemap.html"/>
        <source>What is refused</source>
        <translation>Что отклоняется</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A file of which a line is not written exactly as acts are, of another agreement, with acts of somebody whom the agreement does not know, of more than 100,000 acts or 64 MB. Nothing of it is merged then, and the sentence names the line. A clock that says 1970, or a day that has not come yet, is told, and the act taken.</source>
        <translation>Файл, в котором строка записана не точно так, как пишутся акты; файл другого соглашения; с актами того, кого соглашение не знает; больше 100,000 актов или 64 МБ. Тогда из него ничего не объединяется, и предложение называет строку. О часах, которые показывают 1970 год, или о дне, который ещё не наступил, говорится, и акт принимается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In a map package</source>
        <translation>В пакете карт</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A package of a workspace with acts carries them as &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;; &lt;a href="verify.html"&gt;verifying&lt;/a&gt; it counts them and follows their chains. The times are what the authors’ clocks said, and nothing proves who wrote a log: the group’s signed minutes do.</source>
        <translation>Пакет рабочей области с актами несёт их как &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;; при &lt;a href="verify.html"&gt;проверке&lt;/a&gt; они пересчитываются, а их цепочки прослеживаются. Время — то, что показывали часы авторов, и ничто не доказывает, кто писал журнал: это доказывают подписанные протоколы группы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Writing an agreement</source>
        <translation>Как написать соглашение</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement is one JSON file: who agreed, on which regions, which kinds of feature, for how long, and what may not be otherwise. Nothing of any ceasefire is built into the plugin. Begin with the &lt;a href="#example"&gt;example&lt;/a&gt; at the end of this page, which is whole: put it into a file whose name ends in &lt;code&gt;.json&lt;/code&gt;, in UTF-8, and change it place by place. &lt;i&gt;New Workspace&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; and &lt;i&gt;Replace Agreement…&lt;/i&gt; read such a file and say in one sentence, with the place, what is wrong in it; correct that and read it again. A name that an entry does not know is refused, and so is what stands there twice.</source>
        <translation>Соглашение — это один файл JSON: кто договорился, о каких регионах, о каких видах объектов, на какой срок и что недопустимо. Ни одно перемирие в модуль не встроено. Начните с &lt;a href="#example"&gt;примера&lt;/a&gt; в конце этой страницы, он полон: поместите его в файл в кодировке UTF-8, имя которого оканчивается на &lt;code&gt;.json&lt;/code&gt;, и меняйте его место за местом. &lt;i&gt;Новая рабочая область&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; и &lt;i&gt;Заменить соглашение…&lt;/i&gt; читают такой файл и одним предложением, с указанием места, говорят, что в нём неверно; исправьте это и прочитайте файл снова. Имя, неизвестное для данной записи, отклоняется, как и то, что стоит в ней дважды.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Write what the documents say, and nothing that none says: an agreement holds no line and no post. Those are drawn, and each says where it is from.</source>
        <translation>Пишите то, что говорят документы, и ничего, чего не говорит ни один: в соглашении нет ни линий, ни постов. Их рисуют, и каждый объект говорит, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Texts and languages</source>
        <translation>Тексты и языки</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. Files that say &lt;code&gt;deesc-agreement/1&lt;/code&gt; are read as before; what this page marks with ² is not for them. An older version of the plugin refuses the second format by its name.</source>
        <translation>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. Файлы, в которых указано &lt;code&gt;deesc-agreement/1&lt;/code&gt;, читаются как прежде; отмеченное на этой странице знаком ² к ним не относится. Старая версия модуля отклоняет второй формат, называя его.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;languages&lt;/code&gt;: the languages of the agreement's wording. Documents are written in each of them, so they are out of &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt;; another one is refused here, and not when a package is exported. English is always one of them.</source>
        <translation>&lt;code&gt;languages&lt;/code&gt;: языки формулировок соглашения. На каждом из них составляются документы, поэтому они выбираются из &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt;; любой другой отклоняется здесь, а не при экспорте пакета. Английский всегда в их числе.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;name_languages&lt;/code&gt;²: further languages (ISO 639-1), such as &lt;code&gt;uk&lt;/code&gt; or &lt;code&gt;ko&lt;/code&gt;. Every feature has a column for its name in each, and the glossary has them; no document is written in them.</source>
        <translation>&lt;code&gt;name_languages&lt;/code&gt;²: другие языки (ISO 639-1), например &lt;code&gt;uk&lt;/code&gt; или &lt;code&gt;ko&lt;/code&gt;. У каждого объекта есть столбец для названия на каждом из них, они есть и в глоссарии; документы на них не составляются.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A text is written by language: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. Each of &lt;code&gt;languages&lt;/code&gt; must be there, or the file is refused with the place; further ones may be. Where the table below says &lt;i&gt;text&lt;/i&gt;, it may be one string instead, which then stands as it is in every language: a date, an article, a title that is not translated.</source>
        <translation>Текст записывается по языкам: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. Должен быть каждый из &lt;code&gt;languages&lt;/code&gt;, иначе файл отклоняется с указанием места; могут быть и другие. Там, где в таблице ниже сказано &lt;i&gt;текст&lt;/i&gt;, может стоять одна строка: тогда она остаётся неизменной на всех языках — дата, статья, непереводимое заглавие.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what stands there</source>
        <translation>что в ней стоит</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>small letters, digits, hyphens. It tells this agreement from others, and never changes.</source>
        <translation>строчные латинские буквы, цифры, дефисы. Отличает это соглашение от других и никогда не меняется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language: what sheets are titled; the document agreed on, its place and date (a string for English alone).</source>
        <translation>по языкам: заголовок листов; согласованный документ, его место и дата (строка — только для английского).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;country&lt;/code&gt; or &lt;code&gt;countries&lt;/code&gt;²</source>
        <translation>&lt;code&gt;country&lt;/code&gt; или &lt;code&gt;countries&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>ISO 3166-1 codes of two letters. What lies on the land of any other country is across the border; the sea is no country.</source>
        <translation>двухбуквенные коды ISO 3166-1. Всё, что лежит на земле любой другой страны, находится за границей; море — не страна.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>west, south, east, north in degrees: no coordinate outside can be meant.</source>
        <translation>запад, юг, восток, север в градусах: координата вне этих пределов не может подразумеваться.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what to offer for a file that carries no CRS, and whose data come in it.</source>
        <translation>что предложить для файла, в котором нет СК, и чьи данные в ней приходят.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;code&lt;/code&gt; (capital letters and digits), &lt;code&gt;role&lt;/code&gt; (text: guarantor, signatory, observer), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² is the one that binds it: it stands over its signature where there is room, and in metadata. &lt;code&gt;short_name&lt;/code&gt;² stands where there is little. &lt;code&gt;language&lt;/code&gt;² is the one that its drafts are in: it helps to read files that state no encoding.</source>
        <translation>&lt;code&gt;code&lt;/code&gt; (прописные буквы и цифры), &lt;code&gt;role&lt;/code&gt; (текст: гарант, подписавшая сторона, наблюдатель), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² — наименование, которое обязывает: оно стоит над подписью, где есть место, и в метаданных. &lt;code&gt;short_name&lt;/code&gt;² стоит там, где места мало. &lt;code&gt;language&lt;/code&gt;² — язык проектов этой стороны: он помогает читать файлы, в которых не указана кодировка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the administrative units that regions name, by P-code; others need not be listed. &lt;code&gt;country&lt;/code&gt;² where there are several; the codes and places that &lt;a href="#units"&gt;join&lt;/a&gt; them to maps.</source>
        <translation>административные единицы, которые называют регионы, по P-кодам; остальные перечислять не нужно. &lt;code&gt;country&lt;/code&gt;² — если стран несколько; коды и места, которые &lt;a href="#units"&gt;связывают&lt;/a&gt; их с картами.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;unit_word&lt;/code&gt;²</source>
        <translation>&lt;code&gt;unit_word&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what such a unit is called: oblast, province, governorate. It heads the columns of tables; without it they say administrative unit.</source>
        <translation>как называется такая единица: область, провинция, мухафаза. Слово стоит в заголовках столбцов таблиц; без него в них стоит «административная единица».</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas that earlier agreements made: &lt;code&gt;name&lt;/code&gt; (text), and &lt;code&gt;spellings&lt;/code&gt;, their names in reference layers. May be empty.</source>
        <translation>районы, созданные прежними соглашениями: &lt;code&gt;name&lt;/code&gt; (текст) и &lt;code&gt;spellings&lt;/code&gt; — их названия в справочных слоях. Может быть пустым.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;disputed_areas&lt;/code&gt;²</source>
        <translation>&lt;code&gt;disputed_areas&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas whose status sources state differently: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt;, the names of the lines about and in each in the layer &lt;code&gt;disputed_borders&lt;/code&gt; of QGIS’s world map; &lt;code&gt;inside&lt;/code&gt;, a place in it; &lt;code&gt;statements&lt;/code&gt;, what each source says. With QGIS’s world map as the reference such an area is in no unit and on no side of a border; a file of your own is followed as it is.</source>
        <translation>районы, статус которых источники указывают по-разному: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt; — названия линий вокруг каждого и внутри него в слое &lt;code&gt;disputed_borders&lt;/code&gt; карты мира QGIS; &lt;code&gt;inside&lt;/code&gt; — место в нём; &lt;code&gt;statements&lt;/code&gt; — что говорит каждый источник. Если справочными данными служит карта мира QGIS, такой район не входит ни в одну единицу и не лежит ни по какую сторону границы; вашему собственному файлу модуль следует как есть.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (text): the agreement's own words; &lt;code&gt;units&lt;/code&gt;, each &lt;code&gt;whole&lt;/code&gt; or &lt;code&gt;part&lt;/code&gt;; &lt;code&gt;extent&lt;/code&gt;: where a map of it starts; &lt;code&gt;source&lt;/code&gt; (text). The first page of a package shows them.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (текст): собственные слова соглашения; &lt;code&gt;units&lt;/code&gt;, каждая &lt;code&gt;whole&lt;/code&gt; (целиком) или &lt;code&gt;part&lt;/code&gt; (частью); &lt;code&gt;extent&lt;/code&gt;: где начинается карта региона; &lt;code&gt;source&lt;/code&gt; (текст). Они показаны на первой странице пакета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (text): see &lt;a href="#roles"&gt;roles&lt;/a&gt;. Name only the kinds that the agreement has. &lt;code&gt;instrument_term&lt;/code&gt;² is what the document itself calls it, &lt;code&gt;instrument_term_sources&lt;/code&gt;² which source states that in which &lt;code&gt;languages&lt;/code&gt;; in any other it is printed as a translation.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (текст): см. &lt;a href="#roles"&gt;роли&lt;/a&gt;. Называйте только те виды, которые есть в соглашении. &lt;code&gt;instrument_term&lt;/code&gt;² — как это называет сам документ, &lt;code&gt;instrument_term_sources&lt;/code&gt;² — какой источник приводит это на каких &lt;code&gt;languages&lt;/code&gt;; на любом другом языке термин печатается как перевод.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>out of &lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt;, in that order.</source>
        <translation>из &lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt;, в этом порядке.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</source>
        <translation>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the documents that entries below name by &lt;code&gt;id&lt;/code&gt; as their &lt;code&gt;source&lt;/code&gt;, each with its &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;, &lt;code&gt;official&lt;/code&gt; for what a party published, &lt;code&gt;report&lt;/code&gt; for the press; and the id of the one that is followed wherever they differ. That one choice decides the first day, which deadlines hold and which claims are used, and it is printed with them.</source>
        <translation>документы, которые записи ниже называют по &lt;code&gt;id&lt;/code&gt; как свой &lt;code&gt;source&lt;/code&gt;, каждый со своим &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;, &lt;code&gt;official&lt;/code&gt; — опубликованное стороной, &lt;code&gt;report&lt;/code&gt; — пресса; и id того, которому следуют везде, где они расходятся. Этот единственный выбор определяет первый день, какие сроки действуют и какие сведения используются, и он печатается вместе с ними.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>first day (&lt;code&gt;in_force_from&lt;/code&gt;; not where a followed claim has it), months, how it is extended (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;), and extensions on record (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</source>
        <translation>первый день (&lt;code&gt;in_force_from&lt;/code&gt;; не нужен, если он есть в принятом сведении), число месяцев, способ продления (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;) и оформленные продления (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;what&lt;/code&gt; (text), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). May be empty.</source>
        <translation>&lt;code&gt;what&lt;/code&gt; (текст), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (текст). Может быть пустым.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>facts on which sources differ: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (texts), and which one is &lt;code&gt;followed&lt;/code&gt;, unless &lt;code&gt;follows&lt;/code&gt; says so for all; &lt;code&gt;in_force_from&lt;/code&gt;² where a claim is of the first day. May be empty.</source>
        <translation>факты, в которых источники расходятся: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (тексты), и которому из них следуют (&lt;code&gt;followed&lt;/code&gt;), если &lt;code&gt;follows&lt;/code&gt; не указывает этого сразу для всех; &lt;code&gt;in_force_from&lt;/code&gt;², если сведение касается первого дня. Может быть пустым.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;glossary&lt;/code&gt;²</source>
        <translation>&lt;code&gt;glossary&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>terms of this agreement beside its kinds: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). They open the glossary of a package.</source>
        <translation>термины этого соглашения помимо его видов: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (текст). Ими открывается глоссарий пакета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>which kinds may overlap: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. A pair that is not named never may.</source>
        <translation>какие виды могут перекрываться: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. Не названной паре это не разрешено никогда.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>rule, limit and number, where the &lt;a href="rules.html"&gt;rule's&lt;/a&gt; usual one does not hold. May be empty.</source>
        <translation>правило, предел и число, если обычное число &lt;a href="rules.html"&gt;правила&lt;/a&gt; не действует. Может быть пустым.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;rules_off&lt;/code&gt;²</source>
        <translation>&lt;code&gt;rules_off&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>see &lt;a href="#rules"&gt;rules&lt;/a&gt;.</source>
        <translation>см. &lt;a href="#rules"&gt;правила&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;precedence&lt;/code&gt;²</source>
        <translation>&lt;code&gt;precedence&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where the parties agreed on it: &lt;code&gt;order&lt;/code&gt;, which of &lt;code&gt;turning_points&lt;/code&gt; (annex A), &lt;code&gt;description&lt;/code&gt; (annex B), &lt;code&gt;data&lt;/code&gt; and &lt;code&gt;sheets&lt;/code&gt; prevails over which, the strongest first; &lt;code&gt;authentic&lt;/code&gt;, those of &lt;code&gt;languages&lt;/code&gt; whose texts are authentic, and if one of them prevails, &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (text), the article. Without it packages state &lt;a href="package.html#precedence"&gt;a rule of their own&lt;/a&gt;, and that it is no more than that.</source>
        <translation>только если стороны об этом договорились: &lt;code&gt;order&lt;/code&gt; — что из &lt;code&gt;turning_points&lt;/code&gt; (приложение A), &lt;code&gt;description&lt;/code&gt; (приложение B), &lt;code&gt;data&lt;/code&gt; и &lt;code&gt;sheets&lt;/code&gt; над чем преобладает, сильнейшее первым; &lt;code&gt;authentic&lt;/code&gt; — те из &lt;code&gt;languages&lt;/code&gt;, тексты на которых аутентичны, и, если один из них преобладает, &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (текст) — статья. Без этой записи пакеты приводят &lt;a href="package.html#precedence"&gt;собственное правило&lt;/a&gt; и говорят, что это не более чем правило пакета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;consent&lt;/code&gt;²</source>
        <translation>&lt;code&gt;consent&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where not every party's consent to a &lt;a href="consent.html"&gt;stretch&lt;/a&gt; is needed: &lt;code&gt;parties&lt;/code&gt;, the codes of those whose is; &lt;code&gt;source&lt;/code&gt; (text), the article.</source>
        <translation>только если для &lt;a href="consent.html"&gt;участка&lt;/a&gt; нужно согласие не каждой стороны: &lt;code&gt;parties&lt;/code&gt; — коды тех, чьё нужно; &lt;code&gt;source&lt;/code&gt; (текст) — статья.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language; it stands on every sheet.</source>
        <translation>по языкам; стоит на каждом листе.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Roles of kinds</source>
        <translation>Роли видов</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement names its kinds freely; the rules know what to do with them by their role.</source>
        <translation>Соглашение свободно называет свои виды; правила знают, как с ними поступать, по их роли.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;zone&lt;/code&gt;: an area that the agreement makes.</source>
        <translation>&lt;code&gt;zone&lt;/code&gt;: территория, которую создаёт соглашение.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;buffer_zone&lt;/code&gt;: a strip along the line of a zone. Its width stands with each feature.</source>
        <translation>&lt;code&gt;buffer_zone&lt;/code&gt;: полоса вдоль линии зоны. Её ширина указана у каждого объекта.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;safe_zone&lt;/code&gt;: an area inside a zone.</source>
        <translation>&lt;code&gt;safe_zone&lt;/code&gt;: территория внутри зоны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: points.</source>
        <translation>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: точки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Units and reference boundaries</source>
        <translation>Единицы и справочные границы</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Boundaries come from a layer (&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;), never from the agreement. COD-AB is joined by &lt;code&gt;pcode&lt;/code&gt;, geoBoundaries by &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). QGIS's own world map and Natural Earth are joined by &lt;code&gt;iso&lt;/code&gt; where the layer has it; else by &lt;code&gt;inside&lt;/code&gt;², longitude and latitude of any place well inside the unit, together with the unit's country; else by &lt;code&gt;fips&lt;/code&gt;, and only where no other unit has the same code. State a place such as the middle of the unit to a tenth of a degree: it joins, and is no position of anything.</source>
        <translation>Границы берутся из слоя (&lt;a href="workspace.html"&gt;Рабочая область&lt;/a&gt;) и никогда — из соглашения. COD-AB связывается по &lt;code&gt;pcode&lt;/code&gt;, geoBoundaries — по &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). Собственная карта мира QGIS и Natural Earth связываются по &lt;code&gt;iso&lt;/code&gt;, если он есть в слое; иначе по &lt;code&gt;inside&lt;/code&gt;² — долготе и широте любого места в глубине единицы, вместе со страной единицы; иначе по &lt;code&gt;fips&lt;/code&gt;, и только если такого кода нет ни у какой другой единицы. Укажите место, например середину единицы с точностью до десятой градуса: оно связывает и ничьего положения не определяет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The land of the agreement's countries, and that of others, is taken from the layer too, whatever units the agreement lists. A layer of one country does not tell where the sea is; QGIS's world map tells it then.</source>
        <translation>Земля стран соглашения и земля прочих стран тоже берутся из слоя, какие бы единицы ни перечисляло соглашение. Слой одной страны не говорит, где море; тогда это говорит карта мира QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A rule about kinds that the agreement does not have is silent. A rule that the parties do not want is switched off with its reason: every check and every package then has a note with that reason in the place of findings, and the certificate and the manifest have it, too. Rules on which others rest, such as those for valid geometry, cannot be switched off.</source>
        <translation>Правило о видах, которых нет в соглашении, молчит. Правило, которого стороны не хотят, отключается с указанием причины: тогда в каждой проверке и в каждом пакете на месте замечаний стоит примечание с этой причиной, оно есть также в свидетельстве и в описи. Правила, на которых держатся другие, например о допустимой геометрии, отключить нельзя.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>When it changes</source>
        <translation>Когда оно меняется</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Keep the &lt;code&gt;id&lt;/code&gt;, write the newer text, and take it in: &lt;a href="workspace.html#agreement"&gt;When the agreement changes&lt;/a&gt;.</source>
        <translation>Сохраните &lt;code&gt;id&lt;/code&gt;, напишите новый текст и примите его: &lt;a href="workspace.html#agreement"&gt;Когда меняется соглашение&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>All in it is invented. It needs a reference layer with the two units, since no map has them; with units of the world, and &lt;code&gt;inside&lt;/code&gt; for each, QGIS's own map will do.</source>
        <translation>Всё в нём вымышлено. Ему нужен справочный слой с двумя единицами, ведь их нет ни на одной карте; для существующих единиц, если у каждой указано &lt;code&gt;inside&lt;/code&gt;, достаточно собственной карты QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Base map</source>
        <translation>Картографическая основа</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Whether a village is in or out is seen only where the ground lies under the line. &lt;i&gt;Vector → De-escalation Zones → Base Map…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) names a layer of ground once; the workspace keeps where it lies and what it is, not the layer itself. Choose a layer of the project or a file, say what it shows, who made it and on what terms, and set it. A layer that is chosen in the list can be changed below it, moved up and down, taken off; &lt;i&gt;Undo&lt;/i&gt; takes the last change back. The window shows the layers below the workspace’s in a group of their own, &lt;i&gt;Base Map&lt;/i&gt;, as quiet as on sheets; a layer that was taken out of it comes back when the workspace is opened again. Without any base layer, sheets have QGIS’s world map and the gazetteer’s settlements. Nothing is measured from it: neither the fingerprint nor the digest of the record knows which ground lies under the line.</source>
        <translation>Входит селение в зону или нет, видно только тогда, когда под линией лежит местность. &lt;i&gt;Вектор → Зоны деэскалации → Картографическая основа…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) один раз называет слой местности; рабочая область хранит, где он лежит и что он собой представляет, но не сам слой. Выберите слой проекта или файл, скажите, что он показывает, кто и на каких условиях его сделал, и установите его. Слой, выбранный в списке, можно под списком изменить, передвинуть вверх и вниз, убрать; &lt;i&gt;Отменить&lt;/i&gt; возвращает последнее изменение. Окно показывает эти слои под слоями рабочей области, в отдельной группе &lt;i&gt;Картографическая основа&lt;/i&gt;, так же спокойно, как на листах; слой, убранный из группы, вернётся при следующем открытии рабочей области. Если слоёв основы нет, на листах стоят карта мира QGIS и населённые пункты указателя названий. По основе ничего не измеряется: ни отпечаток, ни хеш записи не знают, какая местность лежит под линией.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>The dialog Base Map: a layer of roads in the list, and below it what is stated of it</source>
        <translation>Диалог «Картографическая основа»: слой дорог в списке, а под ним — что о нём указано</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What a layer is for</source>
        <translation>Для чего слой</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>what it holds</source>
        <translation>что в нём</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>points, or areas of which a point inside is taken; with names. The gazetteer’s settlements are not drawn on sheets then; annex E stays with the &lt;a href="sheets.html#annexes"&gt;gazetteer&lt;/a&gt;, for that states how far off its places may be.</source>
        <translation>точки или площади, у которых берётся точка внутри; с названиями. Тогда населённые пункты указателя на листах не рисуются; приложение E остаётся при &lt;a href="sheets.html#annexes"&gt;указателе названий&lt;/a&gt;, поскольку тот говорит, на сколько могут быть смещены его места.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>borders of states, as lines or polygons. They are drawn as their source has them; what rules hold features against are the &lt;a href="workspace.html"&gt;reference boundaries&lt;/a&gt;.</source>
        <translation>границы государств, линиями или полигонами. Они рисуются такими, какими их даёт источник; правила сверяют объекты со &lt;a href="workspace.html"&gt;справочными границами&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster of heights, of which a light hillshade is made</source>
        <translation>растр высот, по которому делается лёгкая отмывка рельефа</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster that is a picture of the ground</source>
        <translation>растр — изображение местности</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What must be stated</source>
        <translation>Что нужно указать</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Source and licence: they stand on every sheet, in the README and in the metadata; the edition, a date or a number, where there is one. Layers of features whose licence is an open one by its name alone (public domain, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, with or without a version) travel in the package, as its sheets show them and cut to those; others, and rasters, are named as sources only. Of a text that says more nothing is guessed. Fields of names may be stated by language, as &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;; where the layer has none in a sheet’s language, the English one stands, and nothing is transcribed. A field of rank decides what comes first where room is short. From which scale on a layer is drawn is the number after 1: 250000 leaves it off sheets of 1:300 000. Where a layer has more than a map has room for, the greater ranks stay, then the longer lines and the larger areas; without a field of ranks, length and size decide alone.</source>
        <translation>Источник и лицензию: они стоят на каждом листе, в README и в метаданных; издание — дату или номер, если оно есть. Слои объектов, лицензия которых открыта уже по одному названию (общественное достояние, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, с версией или без), едут в пакете в том виде, в каком их показывают листы, и обрезанными по листам; прочие слои и растры только называются среди источников. Из текста, который говорит больше, ничего не угадывается. Поля названий можно указать по языкам, например &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;; если в слое нет поля на языке листа, стоит английское, и ничего не транскрибируется. Поле ранга решает, что идёт первым, когда места мало. Масштаб, начиная с которого слой рисуется, — число после 1: 250000 убирает слой с листов 1:300 000. Если в слое больше, чем помещается на карте, остаются более высокие ранги, затем более длинные линии и большие площади; без поля ранга решают только длина и размер.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>A file that lies in the workspace’s folder, or below it, is named from there, so both can be moved together. A layer that is open in QGIS is named by its file; one that lies in none must be saved first.</source>
        <translation>Файл, который лежит в папке рабочей области или глубже, называется относительно неё, так что их можно перенести вместе. Слой, открытый в QGIS, называется по своему файлу; слой, не лежащий ни в каком файле, нужно сначала сохранить.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What would keep a layer from being drawn is said when it is named: the file is missing; it states no CRS, or one that is not known, or that its coordinates cannot be in; it holds points where the role has lines; a field is not there; a raster does not say where it lies; there is nothing in the theatre of the agreement. When a package is made, a layer whose file is gone is named and nothing is exported: put the file back, name it anew, or take the layer off.</source>
        <translation>То, из-за чего слой нельзя нарисовать, говорится, когда его называют: файла нет; в нём не указана СК, или она неизвестна, или его координаты не могут быть в ней; в нём точки там, где роль требует линий; нет поля; растр не говорит, где он лежит; в районе действия соглашения ничего нет. При создании пакета слой, чей файл пропал, называется, и ничего не экспортируется: верните файл, назовите его заново или уберите слой.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What changed between two versions: the draft and its revision, the workspace and the package that was handed over, two packages, the workspace and what it was last week.</source>
        <translation>Что изменилось между двумя версиями: проектом и его новой редакцией, рабочей областью и переданным пакетом, двумя пакетами, рабочей областью и ею же неделю назад.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The dock Working Group with its tab Changes: one zone differs, two of its turning points were moved; on the map the old line, the new one and an arrow for each point</source>
        <translation>Панель «Рабочая группа» с вкладкой «Изменения»: одна зона отличается, две её поворотные точки перемещены; на карте старая линия, новая и стрелка для каждой точки</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. In its tab &lt;b&gt;Changes&lt;/b&gt; choose what is &lt;b&gt;before&lt;/b&gt; and what is &lt;b&gt;after&lt;/b&gt;: the open workspace as it is shown, with what is not saved yet; the open workspace as it was at a moment (UTC), by its &lt;a href="history.html#past"&gt;history&lt;/a&gt;; the file of another workspace; a map package, its zip or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. Then press &lt;b&gt;Compare&lt;/b&gt; or &lt;kbd&gt;F5&lt;/kbd&gt;. It is done beside your work, and &lt;kbd&gt;Esc&lt;/kbd&gt; gives it up.</source>
        <translation>Откройте панель &lt;b&gt;Рабочая группа&lt;/b&gt; через &lt;i&gt;Вектор ▸ Зоны деэскалации ▸ Рабочая группа&lt;/i&gt; или &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. На её вкладке &lt;b&gt;Изменения&lt;/b&gt; выберите, что было &lt;b&gt;до&lt;/b&gt; и что стало &lt;b&gt;после&lt;/b&gt;: открытая рабочая область, как она показана, с ещё не сохранённым; открытая рабочая область на некоторый момент (UTC), по её &lt;a href="history.html#past"&gt;истории&lt;/a&gt;; файл другой рабочей области; пакет карт — его zip или &lt;code&gt;manifest.json&lt;/code&gt; распакованного. Затем нажмите &lt;b&gt;Сравнить&lt;/b&gt; или &lt;kbd&gt;F5&lt;/kbd&gt;. Сравнение идёт, не мешая работе, а &lt;kbd&gt;Esc&lt;/kbd&gt; прекращает его.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The list names each feature that differs: its kind and number, whether it was added, removed or changed, what it gained and lost, and how far its turning points were moved. Unfold it with the right arrow key: each point stands there with metres and azimuth, and each field with what it stated before and states now. Choose one, with the mouse or the arrow keys, and the map goes to what differs: the &lt;b&gt;old line dashed, the new one solid&lt;/b&gt;, gained and lost ground hatched, and an arrow from the old place of each point to the new one. &lt;kbd&gt;Enter&lt;/kbd&gt; goes there again. Below stands the whole sheet.</source>
        <translation>Список называет каждый отличающийся объект: его вид и номер, добавлен он, удалён или изменён, что приобрёл и утратил и насколько перемещены его поворотные точки. Разверните его клавишей со стрелкой вправо: там стоит каждая точка с метрами и азимутом и каждое поле с прежним и нынешним значением. Выберите строку мышью или стрелками, и карта перейдёт к различию: &lt;b&gt;старая линия штриховая, новая сплошная&lt;/b&gt;, приобретённая и утраченная земля заштрихована, стрелка ведёт от прежнего места каждой точки к новому. &lt;kbd&gt;Enter&lt;/kbd&gt; переходит туда ещё раз. Ниже стоит весь лист изменений.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Export&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; writes the sheet to a file: a page, a table or JSON, by the ending of its name. When the drawing is edited afterwards, the dock says so; what it shows stays as it was compared.</source>
        <translation>&lt;b&gt;Экспорт&lt;/b&gt; или &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; записывает лист в файл: страницу, таблицу или JSON — по окончанию имени. Если после этого чертёж правят, панель об этом говорит; показанное остаётся таким, каким было сравнено.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Nothing comes of two versions that are the same, of a package that does not verify, of versions under two agreements, of a file that is gone, or of a moment before the history begins; the dock says which it is.</source>
        <translation>Сравнивать нечего, если версии одинаковы, пакет не проходит проверку, версии относятся к двум соглашениям, файла нет или момент раньше начала истории; панель говорит, что из этого случилось.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Changes&lt;/b&gt;; without a window:</source>
        <translation>В инструментах анализа: &lt;b&gt;Зоны деэскалации&lt;/b&gt;, &lt;b&gt;Рабочая группа&lt;/b&gt;, &lt;b&gt;Изменения&lt;/b&gt;; без окна:</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. With a date, a workspace is taken as its &lt;a href="history.html#past"&gt;history&lt;/a&gt; knows it to have been then. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. Nothing is written to either. Both must be under one agreement. Where one is a package of what is in force on a single day, no more of the other is looked at, and the report says so.</source>
        <translation>Версия — это рабочая область, как она сохранена, или пакет карт: его zip, его папка или &lt;code&gt;manifest.json&lt;/code&gt; в ней. С датой рабочая область берётся такой, какой её знает на тот день &lt;a href="history.html#past"&gt;история&lt;/a&gt;. Пакет сначала &lt;a href="verify.html"&gt;проверяется&lt;/a&gt;. Ни в ту, ни в другую ничего не пишется. Обе должны относиться к одному соглашению. Если одна из них — пакет того, что в силе в один определённый день, то и у другой смотрится только это, и отчёт об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Ground gained and lost</source>
        <translation>Приобретённая и утраченная земля</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Edges are geodesics of the WGS 84 ellipsoid; what a feature gained is what it has now and did not have before, and what it lost the other way round. Both are given in square kilometres, for each feature and by the administrative units of the workspace's reference boundaries. Gained less lost is the difference of the two areas. With a &lt;b&gt;tolerance&lt;/b&gt;, parts that are no wider are counted apart: a line that was digitised again is no shift of ground.</source>
        <translation>Рёбра — геодезические линии эллипсоида WGS 84; объект приобрёл то, что у него есть теперь и чего не было прежде, а утратил — наоборот. То и другое даётся в квадратных километрах, для каждого объекта и по административным единицам справочных границ рабочей области. Приобретённое минус утраченное — разность двух площадей. Если задан &lt;b&gt;допуск&lt;/b&gt;, части не шире его считаются отдельно: заново оцифрованная линия — ещё не сдвиг территории.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The totals are sums over all features, each for itself. A safe zone inside a zone counts as well.</source>
        <translation>Итоги — суммы по всем объектам, каждый сам по себе. Безопасная зона внутри зоны тоже считается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Turning points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Points are numbered as in &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;, before and now. What stands in the same order in both rings, to seven decimals of a degree, was not moved. Between two such anchors, as many points as before count as &lt;b&gt;moved&lt;/b&gt;, one by one, with the length and the initial azimuth of the geodesic from the old place to the new one; otherwise the old ones were &lt;b&gt;removed&lt;/b&gt; and the new ones &lt;b&gt;added&lt;/b&gt;. Posts are moved in the same way. A ring that starts elsewhere, or runs the other way round, is no change.</source>
        <translation>Точки нумеруются, как в &lt;a href="sheets.html#annexes"&gt;приложении A&lt;/a&gt;, прежнем и нынешнем. То, что стоит в обоих контурах в одном порядке, с точностью до седьмого знака градуса, не перемещалось. Между двумя такими опорами, если точек столько же, сколько было, они считаются &lt;b&gt;перемещёнными&lt;/b&gt;, одна за другой, с длиной и начальным азимутом геодезической линии от старого места к новому; иначе старые &lt;b&gt;удалены&lt;/b&gt;, а новые &lt;b&gt;добавлены&lt;/b&gt;. Посты перемещаются так же. Контур, который начинается в другом месте или идёт в обратную сторону, — не изменение.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What else is told</source>
        <translation>О чём ещё говорится</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>features added and removed; the same line under another uid is told as that, and not as ground;</source>
        <translation>добавленные и удалённые объекты; та же линия под другим uid сообщается именно так, а не как земля;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>every field that differs: status, party, names, days;</source>
        <translation>каждое отличающееся поле: статус, сторона, названия, дни;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>settlements on ground that a zone gained or lost, and those nearer to it than the gazetteer is accurate: too near to tell;</source>
        <translation>населённые пункты на земле, которую зона приобрела или утратила, и те, что ближе к ней, чем точность указателя названий: слишком близко, чтобы судить;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>findings that are accepted now, and those that were; acceptances that lapsed because what was accepted is another line now, or is found no more;</source>
        <translation>замечания, принятые теперь и бывшие принятыми; принятия, утратившие силу, потому что принятое стало другой линией или больше не обнаруживается;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>differences of the agreement's text and its SHA-256, of the &lt;a href="start.html#options"&gt;limits&lt;/a&gt; with their reasons, of the rules that the parties do not apply; whether the reference boundaries are others; and which software two packages were written with, where it differs.</source>
        <translation>различия текста соглашения и его SHA-256, &lt;a href="start.html#options"&gt;пределов&lt;/a&gt; с их причинами, правил, которые стороны не применяют; другие ли справочные границы; и каким программным обеспечением записаны два пакета, если оно разное.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version that cannot be measured, such as an outline that crosses itself, is named; the &lt;a href="findings.html"&gt;check&lt;/a&gt; of that version says why.</source>
        <translation>Версия, которую нельзя измерить, например из-за самопересекающегося контура, называется; почему — говорит &lt;a href="findings.html"&gt;проверка&lt;/a&gt; этой версии.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>What comes out</source>
        <translation>Что получается</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Ground gained and lost&lt;/b&gt;, a layer of areas; &lt;b&gt;Turning points that differ&lt;/b&gt;, a layer of points with both places, distance and azimuth;</source>
        <translation>&lt;b&gt;Приобретённая и утраченная площадь&lt;/b&gt; — слой площадей; &lt;b&gt;Различающиеся поворотные точки&lt;/b&gt; — слой точек с обоими местами, расстоянием и азимутом;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>a &lt;b&gt;table&lt;/b&gt; (CSV) with one row for each thing that differs, a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS.</source>
        <translation>&lt;b&gt;таблица&lt;/b&gt; (CSV) со строкой на каждое различие, &lt;b&gt;отчёт для программ&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;) и &lt;b&gt;отчёт для чтения&lt;/b&gt; или печати на языке QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A &lt;a href="package.html#previous"&gt;map package&lt;/a&gt; that names the one before it carries the same as a table, as annex F and on &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt;, in each of its languages.</source>
        <translation>&lt;a href="package.html#previous"&gt;Пакет карт&lt;/a&gt;, который называет предшествующий ему, несёт то же самое таблицей, приложением F и на &lt;a href="sheets.html#changes"&gt;листах&lt;/a&gt;, на каждом из своих языков.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent, stretch by stretch</source>
        <translation>Согласие, участок за участком</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A line is agreed piece by piece. A &lt;b&gt;stretch&lt;/b&gt; is a piece of the outline of a feature between two of its turning points; a line that two features share is one stretch of both, and counts once. What a party says of a stretch is its &lt;b&gt;stance&lt;/b&gt;: it goes on record in the workspace's ledger, and is never an edited cell.</source>
        <translation>О линии договариваются по кускам. &lt;b&gt;Участок&lt;/b&gt; — кусок контура объекта между двумя его поворотными точками; линия, общая для двух объектов, — один участок обоих и считается один раз. То, что сторона говорит об участке, — её &lt;b&gt;позиция&lt;/b&gt;: она заносится в реестр рабочей области и никогда не бывает правкой ячейки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>what it says</source>
        <translation>что она говорит</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>○ proposed</source>
        <translation>○ предложено</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party puts the line forward</source>
        <translation>сторона выдвигает линию</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>● agreed</source>
        <translation>● согласовано</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party accepts it</source>
        <translation>сторона принимает её</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>◐ reserved</source>
        <translation>◐ с оговоркой</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party goes on, under the reservation that it states</source>
        <translation>сторона продолжает с оговоркой, которую указывает</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>✕ objected</source>
        <translation>✕ возражение</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party does not accept it, for the reason that it states</source>
        <translation>сторона не принимает её по причине, которую указывает</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>The latest stance of a party counts. One that the secretariat writes down for a party is &lt;i&gt;recorded&lt;/i&gt;, one in the party's own log is its own. A stance is on the line as it is drawn: where the line is moved by a centimetre it is another line, and the stance has &lt;a href="rules.html#consent.lapsed"&gt;lapsed&lt;/a&gt;. It stays readable, and counts for nothing until the party speaks again.</source>
        <translation>Считается последняя позиция стороны. Записанная секретариатом за сторону помечена &lt;i&gt;занесено&lt;/i&gt;, записанная в собственном журнале стороны — её собственная. Позиция относится к линии, как она начерчена: если линия сдвинута на сантиметр, это другая линия и позиция &lt;a href="rules.html#consent.lapsed"&gt;утратила силу&lt;/a&gt;. Она остаётся читаемой и не считается ничем, пока сторона не выскажется снова.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A stretch is agreed when every party agrees to it; an agreement may say whose consent is &lt;a href="agreement.html#entries"&gt;needed&lt;/a&gt;. How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing. A feature that has stretches can be marked as agreed when they cover its whole line and all of them are agreed. That never happens by itself.</source>
        <translation>Участок согласован, когда с ним согласна каждая сторона; соглашение может указать, чьё согласие &lt;a href="agreement.html#entries"&gt;нужно&lt;/a&gt;. Согласованная доля усекается и никогда не округляется вверх: 100.0 % стоит, только когда не недостаёт ничего. Объект с участками можно отметить как согласованный, когда они охватывают всю его линию и все согласованы. Само собой это никогда не происходит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Divide a line</source>
        <translation>Разделить линию</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>In the dock &lt;b&gt;Working Group&lt;/b&gt;, tab &lt;b&gt;Stretches&lt;/b&gt;: choose a kind and press &lt;b&gt;Divide&lt;/b&gt;. Lines are divided where they meet, where they cross the borders of units too, where the &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; part too, at each turning point, or by clicks on the map: a click on a turning point divides the line there, another one joins it again, and &lt;kbd&gt;Esc&lt;/kbd&gt; puts the tool down. No turning point is added or moved. What is divided already and stays as it is keeps its number and its stances. The same in the Processing toolbox:</source>
        <translation>На панели &lt;b&gt;Рабочая группа&lt;/b&gt;, вкладка &lt;b&gt;Участки&lt;/b&gt;: выберите вид и нажмите &lt;b&gt;Разделить&lt;/b&gt;. Линии делятся там, где встречаются; также там, где пересекают границы единиц; также там, где расходятся &lt;a href="proposals.html"&gt;предложения&lt;/a&gt;; в каждой поворотной точке; или щелчками на карте: щелчок по поворотной точке делит в ней линию, ещё один снова соединяет, а &lt;kbd&gt;Esc&lt;/kbd&gt; откладывает инструмент. Ни одна поворотная точка не добавляется и не перемещается. Уже разделённое и оставшееся как было сохраняет свой номер и свои позиции. То же — в инструментах анализа:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Record what a party says</source>
        <translation>Записать, что говорит сторона</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Choose one stretch or several, press &lt;b&gt;Record…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;), and state the party, its stance, the day, the document and the meeting. A reservation and an objection need their words. What is divided and recorded waits for &lt;b&gt;Save All Edits&lt;/b&gt;: until then &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, after that only a later stance takes its place. Many at once come from a CSV file with the columns &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt;, and &lt;code&gt;zone&lt;/code&gt; where several features have a stretch of one number:</source>
        <translation>Выберите один или несколько участков, нажмите &lt;b&gt;Записать…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;) и укажите сторону, её позицию, день, документ и заседание. Оговорке и возражению нужны их слова. Разделённое и записанное ждёт, пока не нажато &lt;b&gt;Сохранить все правки&lt;/b&gt;: до тех пор его отменяет &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;, после — место занимает только более поздняя позиция. Много сразу берётся из файла CSV со столбцами &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt; и &lt;code&gt;zone&lt;/code&gt;, если участок с одним номером есть у нескольких объектов:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Mark a feature as agreed</source>
        <translation>Отметить объект как согласованный</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Mark as Agreed…&lt;/b&gt; can be pressed when nothing is missing; its tip says what is. It asks for the document, as for any &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; feature. An edit that sets the status to agreed where a party's agreement is missing is taken back.</source>
        <translation>&lt;b&gt;Отметить как согласованное…&lt;/b&gt; можно нажать, когда ничего не недостаёт; подсказка говорит, чего недостаёт. Спрашивается документ, как для любого &lt;a href="workspace.html#agreed"&gt;согласованного&lt;/a&gt; объекта. Правка, которая ставит статус «согласовано» там, где нет согласия стороны, отменяется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Minutes…&lt;/b&gt; writes what is on record: pages to be signed (PDF), a web page, or a table (CSV). Every stretch stands there with its ends by the numbers of &lt;a href="turning.html"&gt;turning points&lt;/a&gt;, its length, and what each party says; then how much was agreed at the meeting and in all, and reservations and objections in their words.</source>
        <translation>&lt;b&gt;Протокол…&lt;/b&gt; записывает то, что занесено: страницы для подписания (PDF), веб-страницу или таблицу (CSV). Каждый участок стоит там с концами по номерам &lt;a href="turning.html"&gt;поворотных точек&lt;/a&gt;, длиной и тем, что говорит каждая сторона; затем — сколько согласовано на заседании и всего, а также оговорки и возражения их словами.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; carries the stretches, a table of all stances, and annex G in each language.</source>
        <translation>&lt;a href="package.html"&gt;Пакет карт&lt;/a&gt; несёт участки, таблицу всех позиций и приложение G на каждом языке.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Enter coordinates</source>
        <translation>Ввод координат</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Type or paste a list, one place a line. It is drawn on the map as you type; a line that cannot be used is marked with the reason, and a click on the mark leads to it.</source>
        <translation>Наберите или вставьте список, по одному месту в строке. По мере набора он рисуется на карте; строка, которую нельзя использовать, помечается с указанием причины, и щелчок по пометке ведёт к ней.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The dialog Enter Coordinates: a list in several notations, two lines of which are marked with the reason</source>
        <translation>Диалог «Ввод координат»: список в нескольких видах записи, две строки помечены с указанием причины</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Notation</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>For instance</source>
        <translation>Например</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Decimal degrees</source>
        <translation>Десятичные градусы</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Градусы, минуты, секунды</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees without blanks, as for pilots</source>
        <translation>Градусы без пробелов, как у лётчиков</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Words and letters of the parties</source>
        <translation>Слова и буквы сторон</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>UTM, with zone and band or hemisphere</source>
        <translation>UTM, с зоной и поясом или полушарием</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>MGRS, to 10 m or better</source>
        <translation>MGRS, до 10 м или точнее</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Easting and northing of the chosen CRS</source>
        <translation>Восточная и северная координаты выбранной СК</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Places worked out from others</source>
        <translation>Места, вычисляемые от других</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Typed</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/findings.html"/>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from the place in the line before: azimuth and distance, in m or km</source>
        <translation>Отрезок от места в предыдущей строке: азимут и расстояние, в м или км</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a place, in any notation of the list</source>
        <translation>Отрезок от места в любой записи списка</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from turning point 37 of zone 1.1, numbered as in annex A</source>
        <translation>Отрезок от поворотной точки 37 зоны 1.1, с нумерацией приложения A</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a post or checkpoint</source>
        <translation>Отрезок от поста или контрольно-пропускного пункта</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Beside the line of zone 1.1 at the chainage 12,500 m (&lt;code&gt;12500&lt;/code&gt; and &lt;code&gt;12.5 km&lt;/code&gt; mean the same), 250 m to its left; &lt;code&gt;+250&lt;/code&gt; is to its right, and without an offset the place is on the line</source>
        <translation>Рядом с линией зоны 1.1 на пикетаже 12 500 м (&lt;code&gt;12500&lt;/code&gt; и &lt;code&gt;12.5 km&lt;/code&gt; означают одно и то же), в 250 м слева от неё; &lt;code&gt;+250&lt;/code&gt; — справа, а без отступа место лежит на линии</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Where two bearings meet; the first may leave from the place in the line before: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</source>
        <translation>Где пересекаются два направления; первое может выходить из места в предыдущей строке: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Between [ ], « » or “ ” stands the name of a feature in any language, or of a zone or line the number of its region and its own. In the place of @ may stand &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; or &lt;i&gt;آزیموت&lt;/i&gt;, in the place of &amp;amp; the word for &lt;i&gt;and&lt;/i&gt;.</source>
        <translation>Между [ ], « » или “ ” стоит название объекта на любом языке, а у зоны или линии — номер региона и её собственный. Вместо @ может стоять &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; или &lt;i&gt;آزیموت&lt;/i&gt;, вместо &amp;amp; — слово &lt;i&gt;и&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Azimuths are those of geodesics on WGS 84, clockwise from true north, in degrees or in degrees, minutes and seconds; distances are geodesic. A list in another CRS is taken to WGS 84 first.</source>
        <translation>Азимуты — это азимуты геодезических линий на WGS 84, по часовой стрелке от истинного севера, в градусах или в градусах, минутах и секундах; расстояния геодезические. Список в другой СК сначала переводится в WGS 84.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A chainage is the length along the line from its beginning; the outline of a zone begins at turning point 1 and runs clockwise. Where it ends, a geodesic leaves the line at a right angle, and the place is where it is as long as the offset. At a turning point the right angle is one to the leg that begins there.</source>
        <translation>Пикетаж — длина вдоль линии от её начала; контур зоны начинается в поворотной точке 1 и идёт по часовой стрелке. Там, где он кончается, под прямым углом к линии отходит геодезическая линия, и место лежит там, где она достигает длины отступа. В поворотной точке прямой угол берётся к отрезку, который в ней начинается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Bearings that meet at less than 1°, side by side, or behind one of their places are refused with the reason.</source>
        <translation>Направления, которые сходятся под углом меньше 1°, идут рядом или пересекаются позади одного из своих мест, отклоняются с указанием причины.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Arabic (٣٥) and Persian (۳۵) digits are read as well; a numbering such as “12.”, a bullet, and a name before a colon or a tab are left out, and headings are passed over. What was passed over is told below the list.</source>
        <translation>Читаются и арабские (٣٥), и персидские (۳۵) цифры; нумерация вроде «12.», маркер списка и название перед двоеточием или табуляцией отбрасываются, заголовки пропускаются. Что пропущено, сказано под списком.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A letter that means two things is decided by the whole list, and how it was read is told: K and D beside each other are Turkish, north and east; O is east in German and west in French. Where the list cannot decide, the line is refused.</source>
        <translation>Буква, которая может означать два разных направления, решается по всему списку, и говорится, как она прочитана: K и D рядом друг с другом — турецкие, север и восток; O — восток по-немецки и запад по-французски. Если список не позволяет решить, строка отклоняется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The &lt;b&gt;CRS&lt;/b&gt; must be chosen: no list carries it. The likely ones are listed below it by name; click the one that the author of the list has used.</source>
        <translation>&lt;b&gt;СК&lt;/b&gt; нужно выбрать: её нет ни в одном списке. Вероятные системы перечислены под списком по названиям; щёлкните ту, которой пользовался автор списка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Two angles without the letters N, S, E and W are refused until you say which comes first: near 36°N 36°E both ways lie in the theatre, and nobody would notice.</source>
        <translation>Два угла без букв N, S, E и W отклоняются, пока вы не скажете, что стоит первым: около 36°N 36°E оба порядка попадают в район действия, и никто бы не заметил ошибки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A polygon needs three places; the last one may repeat the first. Several points become several features with a number after the name.</source>
        <translation>Полигону нужны три места; последнее может повторять первое. Из нескольких точек получается несколько объектов с номером после названия.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Below the list stands what the ring measures, as while &lt;a href="drawing.html"&gt;drawing&lt;/a&gt;. A ring that enters a neighbour is red; of one that crosses itself the lines of the list between which it does so are named, and it can be added, as it can be drawn: the check finds it.</source>
        <translation>Под списком стоят размеры контура, как при &lt;a href="drawing.html"&gt;рисовании&lt;/a&gt;. Контур, заходящий в соседний объект, красный; у пересекающего себя называются строки списка, между которыми это происходит, и его можно добавить, как можно и нарисовать: его найдёт проверка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Number and name are proposed as while drawing; type a &lt;b&gt;name&lt;/b&gt; to have another.</source>
        <translation>Номер и название предлагаются, как при рисовании; чтобы дать другое, наберите &lt;b&gt;название&lt;/b&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>&lt;b&gt;Add&lt;/b&gt; opens the &lt;a href="drawing.html#form"&gt;form&lt;/a&gt; with everything that is known of the feature; its &lt;i&gt;OK&lt;/i&gt; puts it into the layer as one command: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file when you save the layer’s edits. Several points come without the form, as one command too.</source>
        <translation>&lt;b&gt;Добавить&lt;/b&gt; открывает &lt;a href="drawing.html#form"&gt;форму&lt;/a&gt; со всем, что известно об объекте; &lt;i&gt;OK&lt;/i&gt; в ней помещает его в слой одной командой: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; отменяет её, а в файле он окажется, когда вы сохраните правки слоя. Несколько точек добавляются без формы, тоже одной командой.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A list that is not added yet is kept when the dialog is closed, and is there again when you open it, until you leave the project.</source>
        <translation>Ещё не добавленный список сохраняется при закрытии диалога и снова на месте, когда вы его откроете, пока вы не оставите проект.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Drawing</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Choose region, party and status on the toolbar, then a tool.</source>
        <translation>Выберите на панели инструментов регион, сторону и статус, затем инструмент.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Zones and safe zones</source>
        <translation>Зоны и безопасные зоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Click the turning points, right-click to finish. &lt;kbd&gt;Backspace&lt;/kbd&gt; takes the last one back, &lt;kbd&gt;Esc&lt;/kbd&gt; begins again. Snapping, tracing along a reference boundary and the advanced digitizing panel work as in QGIS. The read-out in the corner shows the number of turning points, length and area on the ellipsoid, and length and azimuth of the edge in hand. A path that is being traced counts as the turning points that it becomes. Another tool of the plugin that is taken in between lets go of what is not finished, and a message says so.</source>
        <translation>Щёлкайте поворотные точки, правый щелчок завершает. &lt;kbd&gt;Backspace&lt;/kbd&gt; убирает последнюю, &lt;kbd&gt;Esc&lt;/kbd&gt; начинает заново. Привязка, трассировка вдоль справочной границы и панель дополнительных функций оцифровки работают, как обычно в QGIS. Показания в углу — число поворотных точек, длина и площадь на эллипсоиде, а также длина и азимут текущего ребра. Трассируемый путь считается за те поворотные точки, которыми он станет. Если тем временем взять другой инструмент модуля, незаконченное отбрасывается, и об этом говорит сообщение.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A zone being drawn: the read-out states turning points, line, perimeter and area</source>
        <translation>Зона в процессе рисования: показания называют поворотные точки, линию, периметр и площадь</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Lengths and angles in the advanced digitizing panel are those of the map: within the regions of an agreement a length is true to one part in two thousand, and true north may be up to a degree off the map’s. A leg by its true length and azimuth is typed (&lt;a href="coordinates.html"&gt;Coordinates&lt;/a&gt;).</source>
        <translation>Длины и углы на панели дополнительных функций оцифровки — длины и углы карты: в пределах районов соглашения длина верна с точностью до двухтысячной доли, а истинный север может отличаться от севера карты до градуса. Ребро с истинной длиной и азимутом вводят числами (&lt;a href="coordinates.html"&gt;Ввод координат&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The outline turns red where it crosses itself or enters a neighbour that it must not; the read-out says which.</source>
        <translation>Контур становится красным там, где пересекает себя или заходит в соседний объект, куда ему нельзя; показания говорят, что из этого произошло.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>What may be drawn may be typed and imported, and the other way round. An outline with fewer than three different turning points, one outside the theatre, and one in another region than is chosen, or in none, stays in hand when you right-click, and a message says why: set or take back turning points, or choose the region, and right-click again.</source>
        <translation>Что можно нарисовать, можно и набрать, и импортировать, и наоборот. Контур, у которого меньше трёх разных поворотных точек, лежащий вне района действия, в другом регионе, чем выбран, или ни в каком, при правом щелчке остаётся незавершённым, и сообщение говорит почему: поставьте или уберите поворотные точки либо выберите регион и щёлкните правой кнопкой ещё раз.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The same ring with two red edges, because they enter a neighbouring zone</source>
        <translation>Тот же контур с двумя красными рёбрами, потому что они заходят в соседнюю зону</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Where the agreement has a kind of line, &lt;i&gt;Draw Line&lt;/i&gt; draws a line of contact, a road or a reference line the same way. It runs from its first turning point to its last, and that tells its left side from its right. The read-out shows its length on the ellipsoid, and length and azimuth of the edge in hand; a line that meets itself turns red.</source>
        <translation>Если в соглашении есть вид линий, &lt;i&gt;Нарисовать линию&lt;/i&gt; так же рисует линию соприкосновения, дорогу или опорную линию. Она идёт от первой своей поворотной точки к последней, и этим различаются её левая и правая стороны. Показания — её длина на эллипсоиде, длина и азимут текущего ребра; линия, которая встречает себя, становится красной.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When something is drawn, QGIS’s form opens with everything that is known of it: number, name, region, party, status and source. Each region and kind counts its numbers for itself. &lt;i&gt;OK&lt;/i&gt; adds the feature as one command that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes back; &lt;i&gt;Cancel&lt;/i&gt; leaves nothing behind. To draw without the form, tick &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; in &lt;i&gt;Settings ▸ Options ▸ Digitizing&lt;/i&gt;.</source>
        <translation>Когда что-то нарисовано, открывается форма QGIS со всем, что об этом известно: номер, название, регион, сторона, статус и источник. В каждом регионе каждый вид нумеруется отдельно. &lt;i&gt;OK&lt;/i&gt; добавляет объект одной командой, которую отменяет &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;; &lt;i&gt;Отмена&lt;/i&gt; не оставляет ничего. Чтобы рисовать без формы, отметьте &lt;i&gt;Отключить форму ввода атрибутов для каждого создаваемого объекта&lt;/i&gt; в &lt;i&gt;Настройки ▸ Параметры ▸ Оцифровка&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A new feature has a name in each language that the agreement has words in, such as &lt;i&gt;Idlib, buffer zone 4&lt;/i&gt;. Each can be changed in the form; map, lists and findings show the one in the window’s language. The zone that a buffer or a safe zone belongs to is chosen by its name.</source>
        <translation>У нового объекта есть название на каждом языке, на котором в соглашении есть нужные слова, например &lt;i&gt;Идлиб, буферная зона 4&lt;/i&gt;. Каждое можно изменить в форме; карта, списки и замечания показывают название на языке окна. Зона, к которой относится буфер или безопасная зона, выбирается по названию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form of a new zone</source>
        <translation>Форма новой зоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Buffer from Zone</source>
        <translation>Буфер от зоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The tool begins with the zone that is selected, or with that in the middle of the map. Pick another on the map or in the list, and state the widths outside and inside its line. The preview shows the buffer and its greatest error, measured against geodesics. A buffer with one width outside the line and another inside is one feature, whose note states both; make two buffers where the parties want two features. A width inside that swallows the whole zone leaves nothing to measure and is not added. Where the agreement lets no buffer zone overlap its zone, the tool says that the check will report a strip inside. Each width is offered again the next time, on its side.</source>
        <translation>Инструмент начинает с выделенной зоны или с той, что в середине карты. Выберите другую на карте или в списке и укажите ширину снаружи и внутри её линии. Предварительный показ даёт буфер и его наибольшую погрешность, измеренную по геодезическим линиям. Буфер с одной шириной снаружи линии и другой внутри — один объект, в примечании которого указаны обе; если стороны хотят два объекта, постройте два буфера. Внутренняя ширина, поглощающая всю зону, не оставляет, от чего мерить, и не добавляется. Если соглашение не позволяет буферной зоне перекрывать свою зону, инструмент предупреждает, что проверка отметит полосу внутри. Каждая ширина в следующий раз предлагается снова, на своей стороне.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Along a line the two widths are those of its left and its right side, and the strip ends square where the line ends. Strips of several widths along one line are a feature each: on the map and in the legend each width has a hatch of its own. Where the agreement has several kinds of strips, the tool asks for the kind.</source>
        <translation>Вдоль линии две ширины относятся к её левой и правой сторонам, и там, где линия кончается, полоса обрезана под прямым углом. Полосы разной ширины вдоль одной линии — отдельные объекты: на карте и в условных обозначениях у каждой ширины своя штриховка. Если в соглашении несколько видов полос, инструмент спрашивает вид.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When the zone’s line is changed afterwards, the findings say that its buffer is stale, and &lt;a href="findings.html#fix"&gt;Fix…&lt;/a&gt; makes it again.</source>
        <translation>Когда линию зоны потом меняют, замечания говорят, что её буфер устарел, и &lt;a href="findings.html#fix"&gt;Исправить…&lt;/a&gt; строит его заново.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The buffer tool: widths, area and measured error, and the buffer on the map</source>
        <translation>Инструмент буфера: ширина, площадь и измеренная погрешность, на карте — сам буфер</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Posts and checkpoints</source>
        <translation>Посты и контрольно-пропускные пункты</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>They snap to the line of a zone or of its buffer; &lt;kbd&gt;Shift&lt;/kbd&gt; places them freely. The read-out shows the distance to the line and to the nearest post, and in which buffer zone the place lies.</source>
        <translation>Они привязываются к линии зоны или её буфера; с &lt;kbd&gt;Shift&lt;/kbd&gt; ставятся свободно. Показания — расстояние до линии и до ближайшего поста и в какой буферной зоне лежит место.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A post being placed on the line of a zone: the read-out names the line and the nearest post</source>
        <translation>Пост ставится на линию зоны: показания называют линию и ближайший пост</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Changing and saving what is drawn</source>
        <translation>Изменение и сохранение нарисованного</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The layer of what you draw, add or fix becomes the active one, so that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Save Layer Edits&lt;/i&gt; and &lt;i&gt;Toggle Editing&lt;/i&gt; work on it at once. &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar saves every layer of the workspace, and the accepted findings.</source>
        <translation>Слой того, что вы рисуете, добавляете или исправляете, становится текущим, так что &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Сохранить правки слоя&lt;/i&gt; и &lt;i&gt;Режим правки&lt;/i&gt; сразу действуют на него. &lt;i&gt;Сохранить все правки&lt;/i&gt; на панели инструментов сохраняет все слои рабочей области и принятые замечания.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>QGIS’s vertex tool, split and reshape work on these layers, and so does the &lt;a href="turning.html"&gt;table of turning points&lt;/a&gt;. Turning points are never moved, dropped or added in silence. After an edit the &lt;a href="rules.html"&gt;rules&lt;/a&gt; run again by themselves, and the &lt;a href="findings.html"&gt;findings&lt;/a&gt; follow. &lt;kbd&gt;F1&lt;/kbd&gt; with a tool in hand opens this page.</source>
        <translation>Инструмент вершин, разрезание и изменение формы QGIS работают с этими слоями, как и &lt;a href="turning.html"&gt;таблица поворотных точек&lt;/a&gt;. Поворотные точки никогда не перемещаются, не пропадают и не добавляются молча. После правки &lt;a href="rules.html"&gt;правила&lt;/a&gt; сами выполняются заново, и &lt;a href="findings.html"&gt;замечания&lt;/a&gt; следуют за ними. &lt;kbd&gt;F1&lt;/kbd&gt; с взятым инструментом открывает эту страницу.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Check&lt;/i&gt; on the toolbar opens the dock of findings and shows how many errors and warnings there are. The rules run again by themselves a quarter of a second after each edit, as far as the edit reaches.</source>
        <translation>&lt;i&gt;Проверка&lt;/i&gt; на панели инструментов открывает панель замечаний и показывает, сколько есть ошибок и предупреждений. Через четверть секунды после каждой правки правила сами выполняются заново в тех пределах, на которые правка влияет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The findings of the sample’s drafts: the overlap of two zones is selected and shown on the map</source>
        <translation>Замечания к проектам образца: выбрано перекрытие двух зон, оно показано на карте</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Severity</source>
        <translation>Степень</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cross</source>
        <translation>крест</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>keeps a map package from being made, unless a reason is given</source>
        <translation>не даёт создать пакет карт, если не указана причина</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>triangle</source>
        <translation>треугольник</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>wants to be looked at</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>ring</source>
        <translation>кольцо</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>for information</source>
        <translation>для сведения</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Find&lt;/b&gt;: type part of a name or rule, switch severities off and on, choose a region. The headings count what is shown, and below the tree stands how many findings the filter hides. What concerns the whole agreement, such as its term, is shown with every region. The toolbar counts all regions.</source>
        <translation>&lt;b&gt;Найти&lt;/b&gt;: наберите часть названия или правила, включайте и выключайте степени, выберите регион. Заголовки считают показанное, а под деревом сказано, сколько замечаний скрывает фильтр. То, что касается всего соглашения, например его срок, показывается с любым регионом. Панель инструментов считает все регионы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Look&lt;/b&gt;: a click brings the place into the middle of the map, a double click or &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to it. Each row states what was measured, and below the tree stands the whole sentence with the remedy. What a narrow column cuts off is in the tooltip.</source>
        <translation>&lt;b&gt;Посмотреть&lt;/b&gt;: щелчок ставит место в середину карты, двойной щелчок или &lt;kbd&gt;Enter&lt;/kbd&gt; приближает к нему. Каждая строка говорит, что измерено, а под деревом стоит всё предложение со способом исправления. То, что не вместилось в узкий столбец, есть в подсказке.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Understand&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; opens the &lt;a href="rules.html"&gt;rule&lt;/a&gt; of the selected finding.</source>
        <translation>&lt;b&gt;Понять&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; открывает &lt;a href="rules.html"&gt;правило&lt;/a&gt; выбранного замечания.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Copy&lt;/b&gt; puts the selected findings on the clipboard, &lt;b&gt;Export&lt;/b&gt; writes all of them to a page or as JSON.</source>
        <translation>&lt;b&gt;Копировать&lt;/b&gt; помещает выбранные замечания в буфер обмена, &lt;b&gt;Экспорт&lt;/b&gt; записывает их все на страницу или в JSON.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>On which days</source>
        <translation>В какие дни</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Features that are in force on different days do not meet. The rules look at each span of days in which nothing comes into force or ends, and a finding that does not hold as long as its features are in force says on which days it does: “This holds from 2017-06-01 to 2017-11-05.” A zone may follow another on the same ground on the day after its last one, and a buffer, a post or a checkpoint has to be there on each day on which its zone is. A feature without dates is in force as long as the agreement. An acceptance of such a finding covers these days and no others.</source>
        <translation>Объекты, которые действуют в разные дни, не встречаются. Правила смотрят на каждый промежуток дней, в котором ничто не вступает в силу и не прекращается, и замечание, которое верно не всё время действия своих объектов, говорит, в какие дни: «Это верно с 2017-06-01 по 2017-11-05». На той же земле одна зона может сменить другую на следующий день после её последнего, а буфер, пост или контрольно-пропускной пункт должны быть на месте каждый день, пока есть их зона. Объект без дат действует столько же, сколько соглашение. Принятие такого замечания относится к этим дням и ни к каким другим.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Fix…&lt;/i&gt; shows a remedy on the map (dotted: what goes; dashed with a hatch: what comes), says in numbers what changes, and tries it out in the background: how many errors, warnings and notes there are, and how many there would be. Only &lt;i&gt;Apply Fix&lt;/i&gt; changes anything, as one command; &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back.</source>
        <translation>&lt;i&gt;Исправить…&lt;/i&gt; показывает исправление на карте (пунктиром — что уходит, штрихами со штриховкой — что появляется), числами говорит, что меняется, и пробует его в фоне: сколько ошибок, предупреждений и примечаний есть и сколько было бы. Меняет что-либо только &lt;i&gt;Применить исправление&lt;/i&gt;, одной командой; &lt;i&gt;Отменить&lt;/i&gt; на панели возвращает прежнее.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Where it is a choice, the remedies stand beside buttons, each with its own counts, and no report calls one of them the remedy. The arrow keys go from one to the next, &lt;kbd&gt;Enter&lt;/kbd&gt; applies, &lt;kbd&gt;Esc&lt;/kbd&gt; leaves. Where nothing comes of a remedy its button is grey and says why. What the parties have agreed is never offered for change.</source>
        <translation>Если есть выбор, исправления стоят у кнопок, каждое со своими числами, и ни один отчёт не называет какое-то из них единственным. Клавиши со стрелками переходят от одного к другому, &lt;kbd&gt;Enter&lt;/kbd&gt; применяет, &lt;kbd&gt;Esc&lt;/kbd&gt; выходит. Если исправление ничего не даёт, его кнопка серая и говорит почему. То, о чём стороны договорились, никогда не предлагается менять.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What is offered</source>
        <translation>Что предлагается</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>two zones overlap</source>
        <translation>две зоны перекрываются</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cut the one, cut the other, or draw one line midway: as far from the one outline as from the other to a metre on the ellipsoid, from one place where they cross to the next, or all the way round where one fills a hole of the other; the same turning points in both. What lies outside the units of its own region by the reference’s boundary stands first, not what is larger. Or leave it, with a reason.</source>
        <translation>обрезать одну, обрезать другую или провести одну линию посередине: на равном удалении от обоих контуров с точностью до метра на эллипсоиде, от одного места их пересечения до следующего или по всему кругу, если один контур заполняет вырез другого; с одними и теми же поворотными точками у обеих зон. Первым стоит то, что лежит вне единиц своего региона по справочной границе, а не то, что больше. Или оставить как есть, с указанием причины.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features have one uid, as after a paste</source>
        <translation>у нескольких объектов один uid, как после вставки</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get new ones</source>
        <translation>какой из них его сохраняет; остальные получают новые</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features of a kind and a region have one number</source>
        <translation>у нескольких объектов одного вида и региона один номер</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get the next free ones</source>
        <translation>какой из них его сохраняет; остальные получают следующие свободные</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>a buffer or a safe zone belongs to nothing that is there</source>
        <translation>буфер или безопасная зона не относится ни к чему из имеющегося</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>the nearest zones and lines of its region by name, or its removal</source>
        <translation>ближайшие зоны и линии региона по названиям или удаление</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Several findings of one rule are fixed at once: select them with &lt;kbd&gt;Ctrl&lt;/kbd&gt; or &lt;kbd&gt;Shift&lt;/kbd&gt;, or select the heading above them. What is a choice is left out and counted; the rest is one step to take back.</source>
        <translation>Несколько замечаний одного правила исправляются сразу: выделите их с &lt;kbd&gt;Ctrl&lt;/kbd&gt; или &lt;kbd&gt;Shift&lt;/kbd&gt; или выделите заголовок над ними. То, где есть выбор, пропускается и подсчитывается; остальное — один шаг, который можно отменить.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>A buffer that was made from a zone is made again from the zone as it is now, with its own width and tolerance, and measured anew, when its zone was changed (&lt;code&gt;buffer.stale&lt;/code&gt;) or it is too narrow (&lt;code&gt;buffer.width&lt;/code&gt;). A buffer drawn by hand, one with two widths, and what the parties have agreed stay as they are.</source>
        <translation>Буфер, построенный от зоны, строится заново от зоны в её нынешнем виде, с его собственной шириной и допуском, и измеряется снова, если его зона изменена (&lt;code&gt;buffer.stale&lt;/code&gt;) или он слишком узок (&lt;code&gt;buffer.width&lt;/code&gt;). Буфер, нарисованный вручную, буфер с двумя ширинами и то, о чём стороны договорились, остаются как есть.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What can be done about an overlap: two cuts, a middle line, leaving it, each with the findings that it would leave</source>
        <translation>Что можно сделать с перекрытием: два варианта обрезки, линия посередине, оставить как есть — каждое с замечаниями, которые останутся</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What cannot or need not be mended is accepted: with a reason, by whose authority, and until when. It then counts no more, stands greyed under &lt;i&gt;Accepted&lt;/i&gt; at the end of the list, and stands with its reason in every package. It opens again by itself after the last day, or as soon as the drawing there changes. Several findings of one rule are accepted at once, with one reason.</source>
        <translation>То, что нельзя или не нужно исправлять, принимается: с причиной, чьей властью и до какого дня. Тогда оно больше не считается, стоит серым под заголовком &lt;i&gt;Принятые&lt;/i&gt; в конце списка и входит со своей причиной в каждый пакет. Оно само открывается снова после последнего дня или как только чертёж в этом месте изменится. Несколько замечаний одного правила принимаются сразу, с одной причиной.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>An acceptance is an edit: it is saved with whatever layer of the workspace you save next, or by &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar, and until then &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back. &lt;i&gt;Withdraw Acceptance&lt;/i&gt; has an accepted finding open again at any time; that is an edit too.</source>
        <translation>Принятие — это правка: оно сохраняется с тем слоем рабочей области, который вы сохраните следующим, или через &lt;i&gt;Сохранить все правки&lt;/i&gt; на панели инструментов, а до тех пор его возвращает &lt;i&gt;Отменить&lt;/i&gt; на панели. &lt;i&gt;Отозвать принятие&lt;/i&gt; в любой момент снова открывает принятое замечание; это тоже правка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The form to accept a finding: reason, authority, last day</source>
        <translation>Форма принятия замечания: причина, чьей властью, последний день</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace keeps every version of a feature that was saved: its geometry to the last bit, what it stated, when it was saved (UTC), by which hand, and with which command. What an import or another algorithm writes is kept in the same way, under the algorithm's name.</source>
        <translation>Рабочая область хранит каждую сохранённую версию объекта: его геометрию до последнего бита, что в нём было указано, когда он сохранён (UTC), чьей рукой и какой командой. То, что пишет импорт или другой алгоритм, хранится так же, под именем алгоритма.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Vector ▸ De-escalation Zones ▸ History&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. Its versions stand there, the newest first. Select one, with the mouse or the arrow keys: the map shows it with a dashed line, the feature as it is now with a solid one, what it gained and lost since hatched, with an arrow for each turning point that was moved; and below the list stands what changed since then, in numbers. &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to what differs. When no feature is selected, the list shows those that were removed.</source>
        <translation>Выделите на карте один объект и откройте панель через &lt;i&gt;Вектор ▸ Зоны деэскалации ▸ История&lt;/i&gt; или &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. В ней стоят его версии, новейшая первой. Выберите одну мышью или стрелками: карта показывает её штриховой линией, а нынешний объект сплошной; приобретённое и утраченное с тех пор заштриховано, каждая перемещённая поворотная точка отмечена стрелкой; под списком стоит в числах, что с тех пор изменилось. &lt;kbd&gt;Enter&lt;/kbd&gt; приближает к различию. Если объект не выделен, список показывает удалённые.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The dock History: three versions of a zone, the first of them chosen, and below the list what changed since then; on the map both lines with arrows</source>
        <translation>Панель «История»: три версии зоны, выбрана первая, под списком — что с тех пор изменилось; на карте обе линии со стрелками</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Restore&lt;/b&gt; puts the version in the place of the feature: an edit like any other, one command that &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back, saved when you save. A buffer of a zone whose line comes back is stale until it is made again, as after any other change. A feature that is agreed is shown and compared, and not restored: it has to be reopened first.</source>
        <translation>&lt;b&gt;Восстановить&lt;/b&gt; ставит версию на место объекта: это такая же правка, как любая другая, одна команда, которую отменяет &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; и которая сохраняется, когда вы сохраняете. Буфер зоны, чья линия вернулась, устарел, пока его не построят заново, как и после любого другого изменения. Согласованный объект показывается и сравнивается, но не восстанавливается: сначала его нужно открыть заново.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>By which hand</source>
        <translation>Чьей рукой</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>At the first save the window asks under which name your changes are to be kept. Any name will do, or none; it is never taken from the account of the computer. It stands in &lt;a href="start.html#options"&gt;Options&lt;/a&gt;, where it can be changed for what is saved from then on.</source>
        <translation>При первом сохранении окно спрашивает, под каким именем хранить ваши изменения. Годится любое имя или никакого; из учётной записи компьютера оно никогда не берётся. Оно стоит в &lt;a href="start.html#options"&gt;параметрах&lt;/a&gt;, где его можно изменить для всего, что сохраняется впредь.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>What other programs change</source>
        <translation>Что меняют другие программы</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace stays a plain GeoPackage, and QGIS without the plugin or any other program may edit it. They write no history; so the next time that the plugin opens the workspace it notes what is not as it was known to be: &lt;i&gt;changed outside of the plugin&lt;/i&gt;, between two moments. What was there before is in the history, and can be restored.</source>
        <translation>Рабочая область остаётся обычным GeoPackage, и править её могут QGIS без модуля и любая другая программа. Истории они не пишут; поэтому при следующем открытии рабочей области модуль отмечает, что в ней не так, как было известно: &lt;i&gt;изменено вне модуля&lt;/i&gt;, между двумя моментами. То, что было до того, есть в истории и может быть восстановлено.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>How much there is</source>
        <translation>Сколько её</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The history begins with the first save, and then with everything that is there. Below the list stands how many versions it holds and how large it is. A geometry that comes back, or that stayed while a name changed, is kept once.</source>
        <translation>История начинается с первого сохранения, и тогда сразу со всего, что есть. Под списком сказано, сколько в ней версий и как она велика. Геометрия, которая вернулась или не менялась при смене названия, хранится один раз.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace as it was</source>
        <translation>Рабочая область, какой она была</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>State a moment below the list and press &lt;b&gt;Open as It Was&lt;/b&gt;: a copy of the workspace as it was then is put beside it, named &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;, and opened; it is only read, and can be looked at, checked, compared and exported. Agreement, limits and accepted findings in it are those of today; acts and history are not. Delete it when it has served.</source>
        <translation>Укажите под списком момент и нажмите &lt;b&gt;Открыть прежнюю&lt;/b&gt;: рядом с рабочей областью кладётся её копия на тот момент с именем &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt; и открывается; она только читается, её можно смотреть, проверять, сравнивать и экспортировать. Соглашение, пределы и принятые замечания в ней сегодняшние; актов и истории в ней нет. Удалите её, когда она отслужит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt; takes a date on either side, also without a window; a day alone means its end:</source>
        <translation>&lt;a href="changes.html"&gt;Изменения&lt;/a&gt; принимают дату с любой стороны, в том числе без окна; день без часа означает его конец:</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Letting go of what is older</source>
        <translation>Удаление более старого</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Let Go of Older…&lt;/b&gt; takes what was replaced before the moment out of the workspace, for good, once you have confirmed it: the history then begins with what held at that moment, without a name or a command. Features that had been removed by then go as well. It is one step: interrupted, nothing has gone. The file becomes smaller, unless another program has it open.</source>
        <translation>&lt;b&gt;Удалить более старое…&lt;/b&gt; навсегда удаляет из рабочей области то, что было заменено раньше указанного момента, когда вы это подтвердите: история тогда начинается с того, что действовало в этот момент, без имени и команды. Объекты, удалённые к тому времени, уходят тоже. Это один шаг: если его прервать, ничего не пропадает. Файл становится меньше, если его не держит открытым другая программа.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Nothing of it travels</source>
        <translation>Ничто из неё не передаётся</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Neither a &lt;a href="package.html"&gt;map package&lt;/a&gt; nor such a copy holds a version, a name or a moment of the history. The workspace file itself does: hand over packages, not the workspace.</source>
        <translation>Ни &lt;a href="package.html"&gt;пакет карт&lt;/a&gt;, ни такая копия не содержат версий, имён и моментов истории. Сам файл рабочей области их содержит: передавайте пакеты, а не рабочую область.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace that an older version of the plugin made has a history from the moment at which it is first edited or imported into.</source>
        <translation>У рабочей области, созданной старой версией модуля, история есть с того момента, когда её впервые правят или что-то в неё импортируют.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Takes features from files, from all files of a folder, and from layers of the project: vector files that QGIS opens, tables of coordinates and spreadsheets. Each feature is taken, or refused with one sentence that says why. Styles, forms and code of a foreign file never come along.</source>
        <translation>Берёт объекты из файлов, из всех файлов папки и из слоёв проекта: векторные файлы, которые открывает QGIS, таблицы координат и электронные таблицы. Каждый объект принимается или отклоняется одним предложением, которое говорит почему. Стили, формы и код чужого файла никогда не переносятся.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>The dialog Import Features: a table with one row a layer, the choices of the selected row, and refusals by their reasons</source>
        <translation>Диалог «Импорт объектов»: таблица со строкой на слой, выбор для выделенной строки и отказы по причинам</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Many at once</source>
        <translation>Много сразу</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Add Files&lt;/b&gt;, &lt;b&gt;Add Folder&lt;/b&gt; and &lt;b&gt;Add Layer&lt;/b&gt;, or drop files and folders onto the window. Each layer and each sheet is a row: file, layer, features, the CRS that was found, kind, party, encoding, and what comes of it as it stands. Rows that are ticked are imported, all in one step: either what can be taken of all of them is in the layers afterwards, or, after &lt;b&gt;Cancel&lt;/b&gt; or a failure, nothing is.</source>
        <translation>&lt;b&gt;Добавить файлы&lt;/b&gt;, &lt;b&gt;Добавить папку&lt;/b&gt; и &lt;b&gt;Добавить слой&lt;/b&gt;, или перетащите файлы и папки в окно. Каждый слой и каждый лист — строка: файл, слой, число объектов, найденная СК, вид, сторона, кодировка и что выйдет из неё в нынешнем виде. Отмеченные строки импортируются все одним шагом: либо в слоях оказывается всё, что из них можно принять, либо, если нажата &lt;b&gt;Отмена&lt;/b&gt; или случился сбой, — ничего.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is chosen below the table holds for the selected rows alone; select several to choose for all of them. A row that lacks something asks for it in its last cell. The list at the bottom has the refusals by their reasons, before the import and after it; a feature that two files bring is taken from the first.</source>
        <translation>Выбранное под таблицей относится только к выделенным строкам; чтобы выбрать для всех, выделите несколько. Строка, которой чего-то не хватает, просит об этом в последней ячейке. В списке внизу стоят отказы по причинам, до импорта и после него; объект, который есть в двух файлах, берётся из первого.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;CRS&lt;/b&gt;: what an input carries is used. Where it carries none you must choose: the list says where the layer would lie in each likely CRS, the map draws it in the same colours, and &lt;b&gt;Zoom to it&lt;/b&gt; goes there. Ask the author all the same, for the wrong datum moves a line by more than a hundred metres and stays in the region. A table never carries a CRS.</source>
        <translation>&lt;b&gt;СК&lt;/b&gt;: используется та, что указана во входных данных. Если её там нет, выбрать должны вы: список говорит, где лежал бы слой в каждой вероятной СК, карта рисует его теми же цветами, а &lt;b&gt;Показать на карте&lt;/b&gt; ведёт туда. Всё равно спросите автора: неверный датум сдвигает линию больше чем на сто метров, и она остаётся в регионе. В таблице СК не бывает никогда.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Kind, party&lt;/b&gt;: state them, or leave them to the columns &lt;code&gt;kind&lt;/code&gt; and &lt;code&gt;party&lt;/code&gt; of the file.</source>
        <translation>&lt;b&gt;Вид, сторона&lt;/b&gt;: укажите их или оставьте столбцам &lt;code&gt;kind&lt;/code&gt; и &lt;code&gt;party&lt;/code&gt; файла.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Source&lt;/b&gt;: the name of the file is proposed. It goes to the features whose column &lt;code&gt;source&lt;/code&gt; states nothing.</source>
        <translation>&lt;b&gt;Источник&lt;/b&gt;: предлагается имя файла. Он записывается объектам, у которых столбец &lt;code&gt;source&lt;/code&gt; ничего не говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Region&lt;/b&gt;: by location where the reference boundaries tell; a stated region is held against the place: what lies in another region is refused; what lies in none is taken, and the check says so.</source>
        <translation>&lt;b&gt;Регион&lt;/b&gt;: по месту, если справочные границы позволяют судить; указанный регион сверяется с местом: лежащее в другом регионе отклоняется; лежащее ни в каком принимается, и проверка об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Name field&lt;/b&gt;: the field that holds the names; empty: a field called &lt;code&gt;name&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Поле названия&lt;/b&gt;: поле, в котором стоят названия; пусто — поле с именем &lt;code&gt;name&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Encoding&lt;/b&gt;: how the letters of the file are written, where its format leaves that open; the first names are shown as they are read.</source>
        <translation>&lt;b&gt;Кодировка&lt;/b&gt;: как записаны буквы файла, если его формат оставляет это открытым; первые названия показываются так, как прочитаны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Drawings, tracks, and files with several layers</source>
        <translation>Чертежи, треки и файлы с несколькими слоями</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file of which no layer is named gives all its layers with geometry; tables without geometry are named in the report and stay behind. A closed line, as drawing programs and receivers keep an area, is taken as the polygon that it encloses, where the kind is one of areas; the report says which.</source>
        <translation>Файл, у которого слой не назван, отдаёт все свои слои с геометрией; таблицы без геометрии называются в отчёте и остаются. Замкнутая линия, какой хранят площадь чертёжные программы и приёмники, принимается как охваченный ею полигон, если вид — площадной; отчёт говорит, какие это были.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Values as they are written</source>
        <translation>Значения, как они записаны</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What a file states is what the workspace holds, in every column. A value that would change on the way refuses its feature, with the value in the report: 3.7 or 99999999999 as a number, 2017-02-30 or a day with an hour, a number among names, a character that cannot be read. The other features keep theirs. A file that breaks off, or of which no feature can be read, is refused.</source>
        <translation>Что указано в файле, то и хранит рабочая область, в каждом столбце. Объект со значением, которое изменилось бы в пути, отклоняется, и значение стоит в отчёте: 3.7 или 99999999999 как номер, 2017-02-30 или день с часом, число среди названий, нечитаемый знак. Остальные объекты сохраняют свои. Файл, который обрывается или из которого нельзя прочитать ни одного объекта, отклоняется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Second drafts</source>
        <translation>Повторные проекты</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A draft may bring what the workspace has already. A feature is told by its &lt;code&gt;uid&lt;/code&gt;; a draft that states none is told by kind, region and party together with the name, or with the line: nine tenths of either outline within 50 m of the other. For each such feature the dialog shows what would differ: the ground gained and lost, each turning point that was moved with its distance and direction, and what is stated otherwise. The selected one is drawn on the map, the line as it is and as it would be, and &lt;b&gt;Zoom to the change&lt;/b&gt; goes there. Choose what becomes of it, for each by itself or with &lt;b&gt;For all&lt;/b&gt;:</source>
        <translation>Проект может принести то, что в рабочей области уже есть. Объект узнаётся по &lt;code&gt;uid&lt;/code&gt;; в проекте без него — по виду, региону и стороне вместе с названием или с линией: девять десятых одного из контуров в пределах 50 м от другого. Для каждого такого объекта диалог показывает, что будет отличаться: приобретённую и утраченную землю, каждую перемещённую поворотную точку с расстоянием и направлением и что указано иначе. Выбранный рисуется на карте — линия как есть и как стала бы, и &lt;b&gt;Показать изменение на карте&lt;/b&gt; ведёт туда. Выберите, что с ним делать, для каждого в отдельности или через &lt;b&gt;Для всех&lt;/b&gt;:</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;take as a revision&lt;/b&gt;: it takes the place of the feature, which keeps its &lt;code&gt;uid&lt;/code&gt;, its number and everything that the draft does not state; a column that is there and empty clears what the workspace has. Findings that were accepted of another line are open again, and the report names them. A feature of another party is never revised, nor one that is agreed.</source>
        <translation>&lt;b&gt;принять как новую редакцию&lt;/b&gt;: она встаёт на место объекта, который сохраняет свой &lt;code&gt;uid&lt;/code&gt;, номер и всё, чего проект не указывает; столбец, который есть и пуст, очищает то, что было в рабочей области. Замечания, принятые для другой линии, снова открыты, и отчёт их называет. Объект другой стороны никогда не меняется, согласованный — тоже.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;keep both&lt;/b&gt;: it is added under a new &lt;code&gt;uid&lt;/code&gt;, with the next number.</source>
        <translation>&lt;b&gt;оставить оба&lt;/b&gt;: он добавляется под новым &lt;code&gt;uid&lt;/code&gt;, со следующим номером.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;leave out&lt;/b&gt;: the workspace keeps what it has.</source>
        <translation>&lt;b&gt;пропустить&lt;/b&gt;: в рабочей области остаётся то, что есть.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A ring that starts elsewhere, or runs the other way round, is no change and asks nothing. Buffers that were made from a revised line are named; &lt;b&gt;Make the buffers again&lt;/b&gt; makes them from the line as it is now.</source>
        <translation>Контур, который начинается в другом месте или идёт в обратную сторону, — не изменение и ни о чём не спрашивает. Буферы, построенные от изменённой линии, называются; &lt;b&gt;Построить буферы заново&lt;/b&gt; строит их от линии в её нынешнем виде.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file agrees to nothing: what it states as &lt;i&gt;agreed&lt;/i&gt; is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so (&lt;a href="workspace.html#agreed"&gt;agreed means agreed&lt;/a&gt;).</source>
        <translation>Файл ни о чём не договаривается: указанное в нём как &lt;i&gt;согласовано&lt;/i&gt; принимается как &lt;i&gt;предложено&lt;/i&gt;, и отчёт об этом говорит (&lt;a href="workspace.html#agreed"&gt;согласовано — значит согласовано&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Taken back, and saved</source>
        <translation>Отмена и сохранение</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is imported stands in the layers, beside edits that you have not saved and compared with them. Each layer has one command for &lt;b&gt;Ctrl+Z&lt;/b&gt;; &lt;b&gt;Take back&lt;/b&gt; takes the whole import back, in all layers at once. Saving the edits saves it.</source>
        <translation>Импортированное стоит в слоях рядом с вашими несохранёнными правками и сравнивается с ними. В каждом слое это одна команда для &lt;b&gt;Ctrl+Z&lt;/b&gt;; &lt;b&gt;Отменить импорт&lt;/b&gt; возвращает весь импорт сразу во всех слоях. Сохраняется он вместе с правками.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Tables of coordinates and spreadsheets</source>
        <translation>Таблицы координат и электронные таблицы</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>CSV, TXT, or the sheets of an XLSX or ODS; of these the ones with places are ticked. A header, in English, Russian, Turkish, Arabic or Persian, perhaps below a title; one turning point a row; the column &lt;code&gt;feature&lt;/code&gt; tells which rows belong together, &lt;code&gt;part&lt;/code&gt; and &lt;code&gt;ring&lt;/code&gt; number parts and holes. Coordinates stand in &lt;code&gt;lon&lt;/code&gt; and &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; and &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; or &lt;code&gt;position&lt;/code&gt;. A row that cannot be read refuses its whole feature, never a turning point alone.</source>
        <translation>CSV, TXT или листы XLSX либо ODS; из них отмечены те, где есть места. Заголовок — на английском, русском, турецком, арабском или персидском, можно под названием; по одной поворотной точке в строке; столбец &lt;code&gt;feature&lt;/code&gt; говорит, какие строки относятся друг к другу, &lt;code&gt;part&lt;/code&gt; и &lt;code&gt;ring&lt;/code&gt; нумеруют части и вырезы. Координаты стоят в &lt;code&gt;lon&lt;/code&gt; и &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; и &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; или &lt;code&gt;position&lt;/code&gt;. Из-за нечитаемой строки отклоняется весь её объект, а не одна поворотная точка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Where the header is not understood, or there is none, &lt;b&gt;Columns&lt;/b&gt; shows the first rows: say above each column what it is. Rows above the first place are passed over and named in the report; without a column of names each row is a feature by itself, or, for a kind of areas, all rows are the turning points of one.</source>
        <translation>Если заголовок непонятен или его нет, &lt;b&gt;Столбцы&lt;/b&gt; показывают первые строки: скажите над каждым столбцом, что это. Строки выше первого места пропускаются и называются в отчёте; без столбца названий каждая строка — отдельный объект, а для площадного вида все строки — поворотные точки одного.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>In a shell</source>
        <translation>В командной строке</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;code&gt;deesc:importfeatures&lt;/code&gt; takes one input, several or a folder; what is stated holds for all of them, and the report has a section for each: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; takes one table; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; states its columns by numbers or names, and &lt;code&gt;--SHEET&lt;/code&gt; one sheet of a workbook. &lt;code&gt;--EXISTING&lt;/code&gt; says what becomes of features that the workspace has already: &lt;code&gt;refuse&lt;/code&gt; (so it is where nothing is stated), &lt;code&gt;revise&lt;/code&gt;, by the &lt;code&gt;uid&lt;/code&gt; alone, &lt;code&gt;keep&lt;/code&gt; or &lt;code&gt;skip&lt;/code&gt;; the report has the changes in numbers. A run of which everything is refused ends with an error.</source>
        <translation>&lt;code&gt;deesc:importfeatures&lt;/code&gt; берёт один вход, несколько или папку; указанное относится ко всем, и в отчёте для каждого есть раздел: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; берёт одну таблицу; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; указывает её столбцы по номерам или названиям, а &lt;code&gt;--SHEET&lt;/code&gt; — один лист книги. &lt;code&gt;--EXISTING&lt;/code&gt; говорит, что делать с объектами, которые в рабочей области уже есть: &lt;code&gt;refuse&lt;/code&gt; (так и бывает, если ничего не указано), &lt;code&gt;revise&lt;/code&gt;, только по &lt;code&gt;uid&lt;/code&gt;, &lt;code&gt;keep&lt;/code&gt; или &lt;code&gt;skip&lt;/code&gt;; в отчёте стоят изменения в числах. Запуск, в котором отклонено всё, кончается ошибкой.</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Index</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>&lt;a href="start.html"&gt;Зоны деэскалации&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;: from a draft to a map package, the toolbar, options</source>
        <translation>&lt;a href="start.html"&gt;Зоны деэскалации&lt;/a&gt;: от проекта до пакета карт, панель инструментов, параметры</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;: from an empty window to a package that is verified</source>
        <translation>&lt;a href="tutorial.html"&gt;Десять минут с образцом&lt;/a&gt;: от пустого окна до проверенного пакета</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;: the file that holds everything; several people in one</source>
        <translation>&lt;a href="workspace.html"&gt;Рабочая область&lt;/a&gt;: файл, в котором хранится всё; несколько человек в одной</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;: the file that says what was agreed</source>
        <translation>&lt;a href="agreement.html"&gt;Как написать соглашение&lt;/a&gt;: файл, который говорит, о чём договорились</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt;: what the delegations sent</source>
        <translation>&lt;a href="import.html"&gt;Импорт&lt;/a&gt;: что прислали делегации</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="drawing.html"&gt;Drawing&lt;/a&gt;: zones, buffers, posts and checkpoints</source>
        <translation>&lt;a href="drawing.html"&gt;Рисование&lt;/a&gt;: зоны, буферы, посты и контрольно-пропускные пункты</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;: lists in degrees, UTM or MGRS</source>
        <translation>&lt;a href="coordinates.html"&gt;Ввод координат&lt;/a&gt;: списки в градусах, UTM или MGRS</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="turning.html"&gt;Turning points&lt;/a&gt;: a feature as a table that can be typed into</source>
        <translation>&lt;a href="turning.html"&gt;Поворотные точки&lt;/a&gt;: объект в виде таблицы, в которую можно печатать</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="findings.html"&gt;Findings&lt;/a&gt;: what is wrong, mended or accepted</source>
        <translation>&lt;a href="findings.html"&gt;Замечания&lt;/a&gt;: что неверно, исправлено или принято</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="rules.html"&gt;The rules&lt;/a&gt;: each with its source, limits and remedy</source>
        <translation>&lt;a href="rules.html"&gt;Правила&lt;/a&gt;: каждое с источником, пределами и способом исправления</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="overlaps.html"&gt;Overlaps&lt;/a&gt;: who overlaps whom</source>
        <translation>&lt;a href="overlaps.html"&gt;Перекрытия&lt;/a&gt;: кто кого перекрывает</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="basemap.html"&gt;Base map&lt;/a&gt;: the ground under the line</source>
        <translation>&lt;a href="basemap.html"&gt;Картографическая основа&lt;/a&gt;: местность под линией</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="package.html"&gt;Map package&lt;/a&gt;: what is handed over</source>
        <translation>&lt;a href="package.html"&gt;Пакет карт&lt;/a&gt;: что передаётся</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="sheets.html"&gt;Sheets and annexes&lt;/a&gt;: what is signed</source>
        <translation>&lt;a href="sheets.html"&gt;Листы и приложения&lt;/a&gt;: что подписывается</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;: whether it is whole</source>
        <translation>&lt;a href="verify.html"&gt;Проверка пакета&lt;/a&gt;: цел ли он</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt;: what differs between two versions</source>
        <translation>&lt;a href="changes.html"&gt;Изменения&lt;/a&gt;: чем отличаются две версии</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="history.html"&gt;History&lt;/a&gt;: what each feature was before, and how to have it back</source>
        <translation>&lt;a href="history.html"&gt;История&lt;/a&gt;: каким объект был прежде и как его вернуть</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;: what all parties claim, what is contested, and which line is at stake</source>
        <translation>&lt;a href="proposals.html"&gt;Предложения&lt;/a&gt;: что заявляют все стороны, что спорно и какая линия под вопросом</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="consent.html"&gt;Consent&lt;/a&gt;: which stretches of a line the parties have agreed to, and what is missing</source>
        <translation>&lt;a href="consent.html"&gt;Согласие&lt;/a&gt;: о каких участках линии стороны договорились и чего недостаёт</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="acts.html"&gt;Acts&lt;/a&gt;: what the group did, on record</source>
        <translation>&lt;a href="acts.html"&gt;Акты&lt;/a&gt;: что сделала группа, под запись</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>accepting a finding: &lt;a href="findings.html#accept"&gt;Findings&lt;/a&gt;</source>
        <translation>принятие замечания: &lt;a href="findings.html#accept"&gt;Замечания&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>acts, ledger, meetings, notes and corrections: &lt;a href="acts.html"&gt;Acts&lt;/a&gt;</source>
        <translation>акты, реестр, заседания, заметки и исправления: &lt;a href="acts.html"&gt;Акты&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>agreement: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;; to write one: &lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;</source>
        <translation>соглашение: &lt;a href="workspace.html"&gt;Рабочая область&lt;/a&gt;; составить своё: &lt;a href="agreement.html"&gt;Как написать соглашение&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>annexes A to E: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>приложения A–E: &lt;a href="sheets.html#annexes"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>areas, how they are measured: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;; in the annex: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>площади, как они измеряются: &lt;a href="start.html#good"&gt;Зоны деэскалации&lt;/a&gt;; в приложении: &lt;a href="sheets.html#annexes"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>base layers, ground under the line: &lt;a href="basemap.html"&gt;Base map&lt;/a&gt;</source>
        <translation>слои основы, местность под линией: &lt;a href="basemap.html"&gt;Картографическая основа&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>boundary description: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>описание прохождения границы: &lt;a href="sheets.html#annexes"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>azimuth and distance, bearings, chainage and offset: &lt;a href="coordinates.html#constructions"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>азимут и расстояние, направления, пикетаж и отступ: &lt;a href="coordinates.html#constructions"&gt;Ввод координат&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>buffer: &lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;</source>
        <translation>буфер: &lt;a href="drawing.html#buffer"&gt;Рисование&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>certificate of checks: &lt;a href="package.html#contents"&gt;Map package&lt;/a&gt;</source>
        <translation>свидетельство о проверках: &lt;a href="package.html#contents"&gt;Пакет карт&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>changes between two versions: &lt;a href="changes.html"&gt;Changes&lt;/a&gt;</source>
        <translation>изменения между двумя версиями: &lt;a href="changes.html"&gt;Изменения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>checkpoints: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>контрольно-пропускные пункты: &lt;a href="drawing.html#posts"&gt;Рисование&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>colours on the screen: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>цвета на экране: &lt;a href="start.html#options"&gt;Параметры&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>coordinates, typed or pasted: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;; in a file: &lt;a href="import.html#tables"&gt;Import&lt;/a&gt;</source>
        <translation>координаты, набранные или вставленные: &lt;a href="coordinates.html"&gt;Ввод координат&lt;/a&gt;; в файле: &lt;a href="import.html#tables"&gt;Импорт&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>CRS, where a file carries none: &lt;a href="import.html"&gt;Import&lt;/a&gt;</source>
        <translation>СК, если её нет в файле: &lt;a href="import.html"&gt;Импорт&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>draft across a sheet: &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>надпись «черновик» поперёк листа: &lt;a href="sheets.html#what"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>errors, exporting in spite of: &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>ошибки, экспорт вопреки им: &lt;a href="package.html"&gt;Пакет карт&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fingerprint: &lt;a href="package.html"&gt;Map package&lt;/a&gt;, &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;</source>
        <translation>отпечаток: &lt;a href="package.html"&gt;Пакет карт&lt;/a&gt;, &lt;a href="verify.html"&gt;Проверка пакета&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fixes: &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>исправления: &lt;a href="findings.html#fix"&gt;Замечания&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fonts: &lt;a href="sheets.html#fonts"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>шрифты: &lt;a href="sheets.html#fonts"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fork of a log: &lt;a href="acts.html#forks"&gt;Acts&lt;/a&gt;</source>
        <translation>раздвоение журнала: &lt;a href="acts.html#forks"&gt;Акты&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>form of a feature: &lt;a href="drawing.html#form"&gt;Drawing&lt;/a&gt;</source>
        <translation>форма объекта: &lt;a href="drawing.html#form"&gt;Рисование&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>gained and lost ground: &lt;a href="changes.html#ground"&gt;Changes&lt;/a&gt;</source>
        <translation>приобретённая и утраченная земля: &lt;a href="changes.html#ground"&gt;Изменения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>geodesic: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>геодезическая линия: &lt;a href="start.html#good"&gt;Зоны деэскалации&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>history, earlier versions of a feature: &lt;a href="history.html"&gt;History&lt;/a&gt;; your name in it: &lt;a href="history.html#hand"&gt;History&lt;/a&gt;</source>
        <translation>история, прежние версии объекта: &lt;a href="history.html"&gt;История&lt;/a&gt;; ваше имя в ней: &lt;a href="history.html#hand"&gt;История&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>keys: &lt;a href="start.html#toolbar"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>клавиши: &lt;a href="start.html#toolbar"&gt;Зоны деэскалации&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>languages of the window: &lt;a href="start.html#languages"&gt;De-escalation Zones&lt;/a&gt;; of sheets: &lt;a href="sheets.html#languages"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>языки окна: &lt;a href="start.html#languages"&gt;Зоны деэскалации&lt;/a&gt;; языки листов: &lt;a href="sheets.html#languages"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>limits of the rules: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>пределы правил: &lt;a href="start.html#options"&gt;Параметры&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>MGRS and UTM: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>MGRS и UTM: &lt;a href="coordinates.html"&gt;Ввод координат&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>observation posts: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>наблюдательные посты: &lt;a href="drawing.html#posts"&gt;Рисование&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>paper and scale: &lt;a href="sheets.html#division"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>бумага и масштаб: &lt;a href="sheets.html#division"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>proposals of several parties, laid on each other: &lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;</source>
        <translation>предложения нескольких сторон, наложенные друг на друга: &lt;a href="proposals.html"&gt;Предложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>reference boundaries: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;</source>
        <translation>справочные границы: &lt;a href="workspace.html"&gt;Рабочая область&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>sample, to try: &lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;</source>
        <translation>образец, попробовать: &lt;a href="tutorial.html"&gt;Десять минут с образцом&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>safe zones: &lt;a href="drawing.html#zones"&gt;Drawing&lt;/a&gt;</source>
        <translation>безопасные зоны: &lt;a href="drawing.html#zones"&gt;Рисование&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>settlements: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>населённые пункты: &lt;a href="sheets.html#annexes"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>signing: &lt;a href="sheets.html#before-signing"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>подписание: &lt;a href="sheets.html#before-signing"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>status (draft, proposed, agreed, withdrawn): &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>статус (черновик, предложено, согласовано, отозвано): &lt;a href="sheets.html#what"&gt;Листы и приложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>stances of the parties, stretch by stretch: &lt;a href="consent.html"&gt;Consent&lt;/a&gt;</source>
        <translation>позиции сторон, участок за участком: &lt;a href="consent.html"&gt;Согласие&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>turning points: as a table, &lt;a href="turning.html"&gt;Turning points&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Drawing&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;; which were moved: &lt;a href="changes.html#points"&gt;Changes&lt;/a&gt;</source>
        <translation>поворотные точки: таблицей — &lt;a href="turning.html"&gt;Поворотные точки&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Рисование&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Листы и приложения&lt;/a&gt;; какие перемещены — &lt;a href="changes.html#points"&gt;Изменения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>two windows on one workspace: &lt;a href="workspace.html#people"&gt;Workspace&lt;/a&gt;</source>
        <translation>два окна с одной рабочей областью: &lt;a href="workspace.html#people"&gt;Рабочая область&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>tolerance of two drawings of one line: &lt;a href="proposals.html#tolerance"&gt;Proposals&lt;/a&gt;</source>
        <translation>допуск между двумя чертежами одной линии: &lt;a href="proposals.html#tolerance"&gt;Предложения&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>undo: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>отмена: &lt;a href="start.html#good"&gt;Зоны деэскалации&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Замечания&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>unsaved edits: &lt;a href="import.html#unsaved"&gt;Import&lt;/a&gt;, &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>несохранённые правки: &lt;a href="import.html#unsaved"&gt;Импорт&lt;/a&gt;, &lt;a href="package.html"&gt;Пакет карт&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <location filename="../../resources/help/rules.html"/>
        <source>Overlaps</source>
        <translation>Перекрытия</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix shows who overlaps whom, in km²: zone against zone, and kind against kind. Choose a cell, by mouse or with the arrow keys, and the map shows the overlap.</source>
        <translation>Матрица показывает, кто кого перекрывает, в км²: зона с зоной и вид с видом. Выберите ячейку мышью или стрелками, и карта покажет перекрытие.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of zones below the map; the overlap of the chosen cell is hatched on the map</source>
        <translation>Матрица зон под картой; перекрытие выбранной ячейки заштриховано на карте</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Whether two kinds may overlap is stated in the agreement: never, only where they belong to the same zone, or always. Each cell says in words, and by a sign, which it is.</source>
        <translation>Могут ли два вида перекрываться, указано в соглашении: никогда, только если относятся к одной зоне, или всегда. Каждая ячейка словами и знаком говорит, что из этого верно.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Areas are ellipsoidal and edges are geodesics; a strip narrower than the limit of the rule is not counted.</source>
        <translation>Площади эллипсоидальные, рёбра — геодезические линии; полоса у́же предела правила не считается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>When the drawing has changed since, the dock says so; &lt;i&gt;Find Overlaps Again&lt;/i&gt; looks anew.</source>
        <translation>Если чертёж с тех пор изменился, панель об этом говорит; &lt;i&gt;Найти перекрытия снова&lt;/i&gt; ищет заново.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The rules &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; and &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; report what must not be, among the &lt;a href="findings.html"&gt;findings&lt;/a&gt;.</source>
        <translation>Правила &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; и &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; сообщают о недопустимом среди &lt;a href="findings.html"&gt;замечаний&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of kinds: each cell says how much overlaps and whether that is allowed</source>
        <translation>Матрица видов: каждая ячейка говорит, сколько перекрывается и допустимо ли это</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Map package</source>
        <translation>Пакет карт</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>A map package is one zip with everything a receiver needs: &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed, the data in several formats, tables, the findings of the check, and a program that verifies it all without QGIS.</source>
        <translation>Пакет карт — один архив zip со всем, что нужно получателю: &lt;a href="sheets.html"&gt;листы и приложения&lt;/a&gt; для подписания, данные в нескольких форматах, таблицы, замечания проверки и программа, которая проверяет всё это без QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package after an export</source>
        <translation>Диалог экспорта пакета карт после экспорта</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The package is made from &lt;b&gt;what is saved&lt;/b&gt;. With unsaved edits the dialog says so and offers to save them.</source>
        <translation>Пакет создаётся из того, &lt;b&gt;что сохранено&lt;/b&gt;. Если есть несохранённые правки, диалог об этом говорит и предлагает их сохранить.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Parts&lt;/b&gt; are what the package holds; what verification needs is always in it. &lt;b&gt;Languages&lt;/b&gt; are those of the texts and sheets, one after the other; a &lt;b&gt;second language&lt;/b&gt; stands beside each sheet’s own.</source>
        <translation>&lt;b&gt;Части&lt;/b&gt; — что содержит пакет; нужное для проверки есть в нём всегда. &lt;b&gt;Языки&lt;/b&gt; — языки текстов и листов, один за другим; &lt;b&gt;второй язык&lt;/b&gt; стоит рядом с собственным языком листа.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Map sheets&lt;/b&gt;: paper, orientation and scale. &lt;i&gt;Automatic&lt;/i&gt; takes for each zone the scale and the orientation that suit it; a zone that does not fit goes onto several sheets that overlap.</source>
        <translation>&lt;b&gt;Листы карты&lt;/b&gt;: бумага, ориентация и масштаб. &lt;i&gt;Автоматически&lt;/i&gt; выбирает для каждой зоны подходящие ей масштаб и ориентацию; зона, которая не помещается, занимает несколько перекрывающихся листов.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;List points of buffers&lt;/b&gt;: a buffer that was made from a line and not changed since is described by what it is, one sentence and one row, and its turning points stand in the data; with this box they are listed on paper too. Any other buffer is listed always.</source>
        <translation>&lt;b&gt;Точки буферов на бумаге&lt;/b&gt;: буфер, построенный от линии и с тех пор не изменённый, описывается тем, что он есть, — одним предложением и одной строкой, а его поворотные точки стоят в данных; с этой отметкой они перечисляются и на бумаге. Любой другой буфер перечисляется всегда.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Copy of&lt;/b&gt;: the party whose original the package is. Its name stands before the others’ where parties are named and sign, and its language, which has to be among the chosen ones, before other languages. Make one package for each party: the fingerprint is the same in all of them, and each ends in the party’s code when it is unpacked.</source>
        <translation>&lt;b&gt;Экземпляр&lt;/b&gt;: сторона, чьим подлинником является пакет. Её наименование стоит перед остальными там, где стороны называются и подписывают, а её язык, который должен быть среди выбранных, — перед другими языками. Сделайте по пакету для каждой стороны: отпечаток во всех один и тот же, а имя распакованного пакета оканчивается кодом стороны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Settlements&lt;/b&gt;: the annex and the tables list those of GeoNames, or of a point layer of the project with a field &lt;code&gt;name&lt;/code&gt; (others that it knows: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). The source is stated as the layer is called.</source>
        <translation>&lt;b&gt;Населённые пункты&lt;/b&gt;: в приложении и таблицах стоят пункты GeoNames или точечного слоя проекта с полем &lt;code&gt;name&lt;/code&gt; (другие известные ему поля: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). Источник указывается по названию слоя.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Only what is in force on&lt;/b&gt; a day narrows the package to the features in force on it, and the package says so; it is not the whole workspace then. The check beside it says how many they are. Without the tick it holds all features.</source>
        <translation>&lt;b&gt;Только то, что в силе на&lt;/b&gt; некоторый день: пакет сужается до объектов, действующих в этот день, и говорит об этом; он тогда не вся рабочая область. Проверка рядом говорит, сколько их. Без отметки в нём все объекты.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Earlier package&lt;/b&gt;: a zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. What has &lt;a href="changes.html"&gt;changed&lt;/a&gt; since it then stands in a part of its own: a table, &lt;a href="sheets.html#annexes"&gt;annex F&lt;/a&gt;, and &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt; of ground gained and lost, in each language; README and index name them, and the manifest names the earlier package. It is verified first, and has to be of the same agreement; one since which nothing has changed is refused.</source>
        <translation>&lt;b&gt;Предыдущий пакет&lt;/b&gt;: zip или &lt;code&gt;manifest.json&lt;/code&gt; распакованного. То, что с тех пор &lt;a href="changes.html"&gt;изменилось&lt;/a&gt;, стоит тогда в отдельной части: таблица, &lt;a href="sheets.html#annexes"&gt;приложение F&lt;/a&gt; и &lt;a href="sheets.html#changes"&gt;листы&lt;/a&gt; приобретённой и утраченной земли, на каждом языке; README и указатель называют их, а опись называет предыдущий пакет. Сначала он проверяется и должен относиться к тому же соглашению; пакет, с которого ничего не изменилось, отклоняется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Proposals compared&lt;/b&gt;, among the parts: where the workspace keeps &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; of two parties or more, the last one of each is laid on those of the others, with a table, data, and a sheet for each region in which they differ. The proposals themselves are in no package. Untick the part where the receivers are not to know.</source>
        <translation>&lt;b&gt;Сравнение предложений&lt;/b&gt;, среди частей: если рабочая область хранит &lt;a href="proposals.html"&gt;предложения&lt;/a&gt; двух или более сторон, последнее от каждой накладывается на предложения остальных, с таблицей, данными и листом для каждого региона, в котором они расходятся. Самих предложений нет ни в одном пакете. Снимите отметку с этой части, если получатели не должны этого знать.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;File&lt;/b&gt;: a name that is free is proposed, with the version or the date where that is needed. Where a file of that name exists, it is said below the field that it will be replaced.</source>
        <translation>&lt;b&gt;Файл&lt;/b&gt;: предлагается свободное имя, при необходимости с версией или датой. Если файл с таким именем есть, под полем сказано, что он будет заменён.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is chosen here is kept in the project for the next package, but for the two days.</source>
        <translation>Выбранное здесь хранится в проекте для следующего пакета, кроме двух дней.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The check on the right is of the same saved state, for the date on the left, and of the sheets as they are chosen: what would be cut off, overflow or be too small on paper is found before it is printed. &lt;b&gt;Errors&lt;/b&gt; keep the package from being made. If it must be made all the same, give the &lt;b&gt;reason&lt;/b&gt;: it is written into the package, together with the errors.</source>
        <translation>Проверка справа относится к тому же сохранённому состоянию, к дате слева и к выбранным листам: то, что на бумаге было бы обрезано, не поместилось бы или было бы слишком мелким, обнаруживается до печати. &lt;b&gt;Ошибки&lt;/b&gt; не дают создать пакет. Если его всё же нужно создать, укажите &lt;b&gt;причину&lt;/b&gt;: она записывается в пакет вместе с ошибками.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Every file is written, read again, and compared with the workspace; then the package verifies itself and only then gets its name. Cancel or a full disk leave nothing behind, and an older package of that name stays whole until then. Sheets and annexes in five languages take some minutes; QGIS stays usable.</source>
        <translation>Каждый файл записывается, снова читается и сравнивается с рабочей областью; затем пакет проверяет сам себя и только после этого получает имя. Отмена или переполненный диск не оставляют ничего, а прежний пакет с этим именем до тех пор остаётся целым. Листы и приложения на пяти языках занимают несколько минут; QGIS остаётся доступным.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The same workspace, date and software give the same file, byte for byte. The &lt;b&gt;fingerprint&lt;/b&gt; names the delimitation, whatever the file format.</source>
        <translation>Одни и те же рабочая область, дата и программы дают один и тот же файл, байт в байт. &lt;b&gt;Отпечаток&lt;/b&gt; обозначает делимитацию, каким бы ни был формат файла.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package with errors</source>
        <translation>Диалог экспорта пакета карт с ошибками</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is in it</source>
        <translation>Что в нём есть</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Whoever receives it unpacks it and opens &lt;code&gt;index.html&lt;/code&gt;: overview, pictures of the sheets, areas, findings, links to every file, and how to verify, in each language of the package. It needs neither a network nor QGIS.</source>
        <translation>Получатель распаковывает его и открывает &lt;code&gt;index.html&lt;/code&gt;: обзор, изображения листов, площади, замечания, ссылки на каждый файл и как проверить пакет, на каждом языке пакета. Ни сеть, ни QGIS не нужны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The first page of a package in a browser</source>
        <translation>Первая страница пакета в браузере</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <location filename="../../resources/help/sheets.html"/>
        <source>What it holds</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>map sheets as GeoPDF, small pictures of them, annexes as PDF; sheets of what has changed since an earlier package, and of proposals compared</source>
        <translation>листы карты в GeoPDF, их маленькие изображения, приложения в PDF; листы изменений относительно предыдущего пакета и сравнения предложений</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>GeoPackage (the master, with styles), GeoJSON, Google Earth, Shapefile; cells and lines of proposals compared</source>
        <translation>GeoPackage (основной файл, со стилями), GeoJSON, Google Earth, Shapefile; ячейки и линии сравнения предложений</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>the &lt;a href="acts.html"&gt;acts&lt;/a&gt; of the working group, where there are any</source>
        <translation>&lt;a href="acts.html"&gt;акты&lt;/a&gt; рабочей группы, если они есть</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>a QGIS project over the GeoPackage; unpack the whole package first</source>
        <translation>проект QGIS поверх GeoPackage; сначала распакуйте весь пакет</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>turning points (CSV, XLSX, ODS), the boundaries in words, posts, areas, settlements, glossary, changes since an earlier package, proposals compared</source>
        <translation>поворотные точки (CSV, XLSX, ODS), границы словами, посты, площади, населённые пункты, глоссарий, изменения относительно предыдущего пакета, сравнение предложений</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>certificate: rules and limits, measured errors of the buffers, overlaps, accepted findings; the findings for programs</source>
        <translation>свидетельство: правила и пределы, измеренные погрешности буферов, перекрытия, принятые замечания; замечания для программ</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>ISO 19115 metadata for catalogues</source>
        <translation>метаданные ISO 19115 для каталогов</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>what proves that it is whole, and how to do it</source>
        <translation>что доказывает целостность и как её проверить</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>In GeoJSON, Google Earth and Shapefile edges are straight lines in longitude and latitude, so they carry further vertices on the geodesics. For turning points take the GeoPackage or the tables.</source>
        <translation>В GeoJSON, Google Earth и Shapefile рёбра — прямые по долготе и широте, поэтому в них есть дополнительные вершины на геодезических линиях. Поворотные точки берите из GeoPackage или таблиц.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Which document prevails</source>
        <translation>Какой документ преобладает</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>README, annexes A and B, the certificate and the manifest say in one sentence which document prevails where two differ: annex A, annex B, the data, the map sheets, in this order, and then every other file. That is a rule of the package, it says so, and whatever the parties agree prevails over it. Where they have agreed on an order and on authentic languages, write it into the &lt;a href="agreement.html#entries"&gt;agreement&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): the package then states theirs, with its source.</source>
        <translation>README, приложения A и B, свидетельство и опись одним предложением говорят, какой документ преобладает, если два расходятся: приложение A, приложение B, данные, листы карты — в этом порядке, затем все прочие файлы. Это правило пакета, о чём он и говорит, и преобладает над ним всё, о чём договорятся стороны. Если они договорились о порядке и об аутентичных языках, запишите это в &lt;a href="agreement.html#entries"&gt;соглашение&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): тогда пакет приводит их правило с его источником.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What verification does not prove: who made the package, and when. See &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;.</source>
        <translation>Чего проверка не доказывает: кто и когда сделал пакет. См. &lt;a href="verify.html"&gt;Проверка пакета&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each delegation brings its draft, and the drafts are laid on each other: which ground all of them claim, which is contested, which nobody claims between them, and how much line is at stake. In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Compare proposals&lt;/b&gt;; without a window:</source>
        <translation>Каждая делегация приносит свой проект, и проекты накладываются друг на друга: какую землю заявляют все, какая спорна, какую между ними не заявляет никто и сколько линии под вопросом. В инструментах анализа: &lt;b&gt;Зоны деэскалации&lt;/b&gt;, &lt;b&gt;Рабочая группа&lt;/b&gt;, &lt;b&gt;Сравнить предложения&lt;/b&gt;; без окна:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>A proposal is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. A file with features of several parties holds one proposal of each. All have to be under one agreement, and nothing is written to any of them, moved or snapped. Features that were withdrawn are left out. Where an outline crosses itself nobody can say what it encloses: such a proposal is refused with what the &lt;a href="findings.html"&gt;check&lt;/a&gt; finds.</source>
        <translation>Предложение — это рабочая область, как она сохранена, или пакет карт: его zip, его папка или &lt;code&gt;manifest.json&lt;/code&gt; в ней. Пакет сначала &lt;a href="verify.html"&gt;проверяется&lt;/a&gt;. В файле с объектами нескольких сторон — по одному предложению каждой. Все должны относиться к одному соглашению, и ни в одно ничего не пишется, ничто не перемещается и не привязывается. Отозванные объекты не учитываются. Если контур пересекает себя, никто не может сказать, что он охватывает: такое предложение отклоняется с тем, что находит &lt;a href="findings.html"&gt;проверка&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Kept in a workspace</source>
        <translation>Хранение в рабочей области</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What a delegation sent can be kept in the workspace, beside its features: &lt;b&gt;Import proposal&lt;/b&gt;, or the tab &lt;b&gt;Proposals&lt;/b&gt; of the dock &lt;b&gt;Working Group&lt;/b&gt;. It stays as it was sent. Nobody edits it, and it is in no history, in no fingerprint and in no map package. It has to be under the very text of the agreement that the workspace has; the same features of one party are kept once. &lt;b&gt;Compare proposals&lt;/b&gt; without a file compares those that are kept, of each party the last, and &lt;b&gt;Check delimitation&lt;/b&gt; looks at one by itself. Two of one party that state one version and differ are &lt;a href="rules.html#proposal.same"&gt;noted&lt;/a&gt;.</source>
        <translation>Присланное делегацией можно хранить в рабочей области рядом с её объектами: &lt;b&gt;Импортировать предложение&lt;/b&gt; или вкладка &lt;b&gt;Предложения&lt;/b&gt; панели &lt;b&gt;Рабочая группа&lt;/b&gt;. Оно остаётся таким, каким прислано. Его никто не правит, его нет ни в истории, ни в отпечатке, ни в пакете карт. Оно должно относиться к тому самому тексту соглашения, который есть в рабочей области; одни и те же объекты одной стороны хранятся один раз. &lt;b&gt;Сравнить предложения&lt;/b&gt; без файла сравнивает хранимые, последнее от каждой стороны, а &lt;b&gt;Проверить делимитацию&lt;/b&gt; смотрит одно само по себе. Если у одной стороны два предложения указывают одну версию и различаются, это &lt;a href="rules.html#proposal.same"&gt;отмечается&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Three drafts in five minutes</source>
        <translation>Три проекта за пять минут</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The folder &lt;code&gt;proposals&lt;/code&gt; of the sample has three drafts of one zone. All are illustrative: one as it is in the sample, one walked again at other stations, each up to 0.8 m beside the line, and one with a made-up bay. Which party has which follows from nothing. One workspace takes the three files, and is compared. (&lt;code&gt;$SAMPLE&lt;/code&gt; is the folder &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; of the project; &lt;code&gt;make shell&lt;/code&gt; there opens a shell in which these commands run as they stand.)</source>
        <translation>В папке &lt;code&gt;proposals&lt;/code&gt; образца лежат три проекта одной зоны. Все иллюстративны: один — как в образце, второй пройден заново по другим станциям, каждая не дальше 0.8 м от линии, третий — с выдуманным выступом. Какой из них у какой стороны, ниоткуда не следует. Одна рабочая область принимает три файла, и они сравниваются. (&lt;code&gt;$SAMPLE&lt;/code&gt; — папка &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; проекта; &lt;code&gt;make shell&lt;/code&gt; открывает в нём оболочку, в которой эти команды выполняются как написаны.)</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two cells come out: the zone, claimed by all, and the bay, which TR claims alone. The line that was walked again is the same line to 2 m; only about the bay is line at stake. Open &lt;code&gt;compared.html&lt;/code&gt; in any browser and print it. To keep the drafts in a workspace and go on in the window:</source>
        <translation>Получаются две ячейки: зона, заявленная всеми, и выступ, который заявляет одна TR. Заново пройденная линия — та же линия в пределах 2 м; под вопросом только линия вокруг выступа. Откройте &lt;code&gt;compared.html&lt;/code&gt; в любом браузере и напечатайте. Чтобы хранить проекты в рабочей области и продолжать в окне:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, tab &lt;b&gt;Proposals&lt;/b&gt;. &lt;b&gt;Import…&lt;/b&gt; keeps what a party sent in the open workspace; one of an older format is brought up to today’s first, which is told with the name of the copy. A tick (&lt;kbd&gt;Space&lt;/kbd&gt;) shows a proposal on the map: every party’s line has the same long dash, and its code along it. &lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) lays the ticked proposals on each other, or of each party the last where none is ticked; &lt;kbd&gt;Esc&lt;/kbd&gt; gives up. Contested ground is hatched, whoever claims it. The cells stand by area and the lines by length, those that not every party draws first; the map goes to the one that is chosen. &lt;b&gt;Take This Line&lt;/b&gt; gives the zone of the open workspace the line that is chosen in the lower list, between the places where the two outlines meet; where no zone meets it, the proposal’s zone is taken as a new one. &lt;b&gt;Take the Line Midway&lt;/b&gt; does the same with the line that is as far from the chosen one as from that of another party, which its menu names; a new zone is then a draft that neither of them sent: the proposal’s zone with the middle line, and whoever chairs states whose it is. Either is one step, which &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back until it is saved, and what is agreed is refused. A zone of the workspace whose outline crosses itself is passed over, and named. &lt;b&gt;Report…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) writes the comparison to a file: a page to read, a table or JSON. &lt;b&gt;Check…&lt;/b&gt; checks the chosen proposal by itself and shows what is found, as a page that can be exported; the findings of the workspace stay as they are. &lt;b&gt;Take Off&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) takes a proposal out of the workspace, once it is confirmed.</source>
        <translation>&lt;i&gt;Вектор ▸ Зоны деэскалации ▸ Рабочая группа&lt;/i&gt; или &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, вкладка &lt;b&gt;Предложения&lt;/b&gt;. &lt;b&gt;Импорт…&lt;/b&gt; помещает присланное стороной в открытую рабочую область; рабочая область старого формата сначала обновляется до нынешнего, о чём говорится с именем копии. Отметка (&lt;kbd&gt;Space&lt;/kbd&gt;) показывает предложение на карте: у линий всех сторон одинаковый длинный штрих и код стороны вдоль линии. &lt;b&gt;Сравнить&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) накладывает друг на друга отмеченные предложения или, если не отмечено ни одно, последнее от каждой стороны; &lt;kbd&gt;Esc&lt;/kbd&gt; прекращает. Спорная земля заштрихована, кто бы её ни заявлял. Ячейки стоят по площади, линии — по длине, первыми те, которые проводят не все стороны; карта переходит к выбранной. &lt;b&gt;Взять эту линию&lt;/b&gt; даёт зоне открытой рабочей области линию, выбранную в нижнем списке, между местами, где встречаются два контура; если её не встречает ни одна зона, зона предложения принимается как новая. &lt;b&gt;Взять линию посередине&lt;/b&gt; делает то же с линией, равноудалённой от выбранной и от линии другой стороны, которую называет его меню; новая зона тогда — черновик, которого не присылал никто из них: зона предложения со средней линией, и председатель указывает, чья она. И то и другое — один шаг, который до сохранения отменяет &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;, а согласованное отклоняется. Зона рабочей области, чей контур пересекает себя, пропускается и называется. &lt;b&gt;Отчёт…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) записывает сравнение в файл: страницу для чтения, таблицу или JSON. &lt;b&gt;Проверить…&lt;/b&gt; проверяет выбранное предложение само по себе и показывает найденное страницей, которую можно экспортировать; замечания рабочей области остаются как есть. &lt;b&gt;Убрать&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) удаляет предложение из рабочей области после подтверждения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The outlines of all claims divide the ground into &lt;b&gt;cells&lt;/b&gt;, each with one set of claiming parties. A cell is &lt;b&gt;claimed by all&lt;/b&gt;, &lt;b&gt;contested&lt;/b&gt;, with those who claim it and those who do not, or &lt;b&gt;claimed by nobody&lt;/b&gt; where claims enclose it. Areas are those of the ellipsoid; where a proposal has reference boundaries they are divided by administrative unit, with no more digits than the accuracy of those boundaries bears. Settlements stand with the cell that they lie in; those nearer to its outline than their positions are accurate are &lt;b&gt;near&lt;/b&gt;, and not inside.</source>
        <translation>Контуры всех заявлений делят землю на &lt;b&gt;ячейки&lt;/b&gt;, у каждой свой набор заявляющих сторон. Ячейка &lt;b&gt;заявлена всеми&lt;/b&gt;, &lt;b&gt;спорна&lt;/b&gt; — с теми, кто её заявляет, и теми, кто нет, — или &lt;b&gt;не заявлена никем&lt;/b&gt;, если её окружают заявления. Площади — на эллипсоиде; если в предложении есть справочные границы, они делятся по административным единицам, и знаков в них не больше, чем допускает точность этих границ. Населённые пункты стоят при ячейке, в которой лежат; те, что ближе к её контуру, чем точность их положений, — &lt;b&gt;вблизи&lt;/b&gt;, а не внутри.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is left of the administrative units that the agreement names for a region is told as one number, where a proposal has the boundaries of all of them, and drawn where the layer &lt;b&gt;Units claimed by nobody&lt;/b&gt; is asked for.</source>
        <translation>То, что остаётся от административных единиц, которые соглашение называет для региона, указывается одним числом, если в предложении есть границы их всех, и рисуется, если запрошен слой &lt;b&gt;Единицы, никем не заявленные&lt;/b&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each outline falls into pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code. What not every party draws is &lt;b&gt;at stake&lt;/b&gt;. An edge is a geodesic: two edges along one parallel that end at different corners are different lines, some metres apart in their middles.</source>
        <translation>Каждый контур распадается на отрезки — по тому, какие ещё стороны его проводят. Отрезок, который проводят несколько сторон, есть один раз, под первой из них по коду. То, что проводят не все стороны, — &lt;b&gt;под вопросом&lt;/b&gt;. Ребро — геодезическая линия: два ребра вдоль одной параллели, которые кончаются в разных углах, — разные линии, расходящиеся посередине на несколько метров.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two drawings of one line are never the same to the millimetre. Lines that are no farther apart than the &lt;b&gt;tolerance&lt;/b&gt; (2 m), over the &lt;b&gt;shortest common run&lt;/b&gt; (20 m) or more, are the same line, and the greatest distance between them is told. Ground no wider than the tolerance is counted apart and makes no cell. With 0 every difference is told. A tolerance that is wider than somebody’s narrowest zone is refused.</source>
        <translation>Два чертежа одной линии никогда не совпадают до миллиметра. Линии, расходящиеся не больше чем на &lt;b&gt;допуск&lt;/b&gt; (2 м) на протяжении &lt;b&gt;наименьшего общего хода&lt;/b&gt; (20 м) или больше, — одна и та же линия, и указывается наибольшее расстояние между ними. Земля не шире допуска считается отдельно и ячейки не образует. При 0 указывается каждое различие. Допуск шире чьей-либо самой узкой зоны отклоняется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>No side is taken</source>
        <translation>Беспристрастность</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Parties stand by their codes in alphabetical order. Nothing adds up what one of them would gain or give, and the order of the inputs, where a ring starts and which way it runs change nothing.</source>
        <translation>Стороны стоят по кодам в алфавитном порядке. Нигде не складывается, что одна из них приобрела бы или уступила, а порядок входов, место начала контура и его направление ничего не меняют.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Cells&lt;/b&gt;, a layer of areas; &lt;b&gt;Lines&lt;/b&gt;, a layer of lines;</source>
        <translation>&lt;b&gt;Ячейки&lt;/b&gt; — слой площадей; &lt;b&gt;Линии&lt;/b&gt; — слой линий;</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS;</source>
        <translation>&lt;b&gt;отчёт для программ&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;) и &lt;b&gt;отчёт для чтения&lt;/b&gt; или печати на языке QGIS;</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>the sums as outputs: claimed by all, contested, claimed by nobody, within the tolerance; line drawn by all, line at stake.</source>
        <translation>суммы как выходные значения: заявлено всеми, спорно, не заявлено никем, в пределах допуска; линия, проведённая всеми, линия под вопросом.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Take a line</source>
        <translation>Принять линию</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What the group settles on goes into the common text, the features of the workspace. In the Processing toolbox: &lt;b&gt;Take a line&lt;/b&gt;; without a window:</source>
        <translation>То, на чём сошлась группа, переходит в общий текст — объекты рабочей области. В инструментах анализа: &lt;b&gt;Принять линию&lt;/b&gt;; без окна:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The first run tells the &lt;b&gt;pieces&lt;/b&gt;, by number: where the outline of the feature and the proposal’s go different ways between two places at which they meet, how long either way is and how much ground lies between. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>Первый запуск называет &lt;b&gt;отрезки&lt;/b&gt; по номерам: где контур объекта и контур предложения расходятся между двумя местами встречи, какой длины каждый путь и сколько земли лежит между ними. Контуры встречаются там, где поворотная точка одного лежит в пределах допуска от другого.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The second run takes piece 1: along it the feature has exactly the proposal’s turning points, and everywhere else its own, to the last digit.</source>
        <translation>Второй запуск принимает отрезок 1: на нём у объекта точно поворотные точки предложения, а во всех прочих местах — его собственные, до последней цифры.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;The line midway&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) is as far from the one way as from the other.</source>
        <translation>&lt;b&gt;Линия посередине&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) равно удалена от обоих путей.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Without &lt;code&gt;FEATURE&lt;/code&gt; the proposal’s feature becomes a new one of the common text, a draft under an identifier of its own; with a &lt;b&gt;second proposal&lt;/b&gt; it takes a piece of that one’s line, or the line midway between the two.</source>
        <translation>Без &lt;code&gt;FEATURE&lt;/code&gt; объект предложения становится новым объектом общего текста, черновиком с собственным идентификатором; со &lt;b&gt;вторым предложением&lt;/b&gt; он принимает отрезок его линии или линию посередине между двумя.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is agreed is not changed, nor is a line taken with which an outline would cross itself. The &lt;a href="history.html"&gt;history&lt;/a&gt; has what was before; the proposals stay as they were sent.</source>
        <translation>Согласованное не меняется, и не принимается линия, с которой контур пересёк бы себя. Прежнее есть в &lt;a href="history.html"&gt;истории&lt;/a&gt;; предложения остаются такими, какими присланы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Where the workspace keeps imported proposals of two parties or more, its &lt;a href="package.html"&gt;map package&lt;/a&gt; has a part &lt;b&gt;Proposals compared&lt;/b&gt;, of the last one that each party sent; without the part, nothing in the package tells of them.</source>
        <translation>Если рабочая область хранит импортированные предложения двух или более сторон, в её &lt;a href="package.html"&gt;пакете карт&lt;/a&gt; есть часть &lt;b&gt;Сравнение предложений&lt;/b&gt; — по последнему, что прислала каждая сторона; без этой части ничто в пакете о них не говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Comparison sheets&lt;/b&gt;, one for each region in which something is at stake, in each language: contested ground and ground that nobody claims by the direction of their strokes, each cell with its number, state, claiming parties and area; line at stake in dashes with the codes of those who draw it, line that all draw without. All lines look the same, and no party has a colour. In the margin: what is at stake, cell by cell and line by line, the largest first.</source>
        <translation>&lt;b&gt;Листы сравнения&lt;/b&gt;, по одному на каждый регион, в котором что-то под вопросом, на каждом языке: спорная и никем не заявленная земля различаются направлением штрихов, у каждой ячейки — номер, состояние, заявляющие стороны и площадь; линия под вопросом — штрихами с кодами тех, кто её проводит, линия, которую проводят все, — без них. Все линии выглядят одинаково, и ни у одной стороны нет цвета. На полях: что под вопросом, ячейка за ячейкой и линия за линией, наибольшее первым.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;code&gt;tables/comparison.csv&lt;/code&gt;, every cell and line in one row, with the numbers of the sheets, and &lt;code&gt;data/comparison.geojson&lt;/code&gt;, the same with where they lie.</source>
        <translation>&lt;code&gt;tables/comparison.csv&lt;/code&gt; — каждая ячейка и линия одной строкой, с номерами листов, и &lt;code&gt;data/comparison.geojson&lt;/code&gt; — то же вместе с местоположением.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Zones are compared, to the usual tolerance; a sheet says which. &lt;b&gt;No proposal leaves in a package&lt;/b&gt;: none of its features, identifiers, names, days, sources or notes, nor the name of its file. Cells and lines do tell where claims run, by the codes of the parties, since that is what is compared: whoever has the package can draw each party’s outline from them, within the tolerance. Give it to those who may know. A sheet states the fingerprint of what was compared of each proposal, its features that are not withdrawn, so that each delegation can see that it was its draft and not another. A comparison is for no signature and defines no line.</source>
        <translation>Сравниваются зоны, с обычным допуском; лист говорит, с каким. &lt;b&gt;Ни одно предложение не покидает рабочую область в пакете&lt;/b&gt;: ни его объекты, идентификаторы, названия, дни, источники и примечания, ни имя его файла. Ячейки и линии говорят, где проходят заявления, по кодам сторон, ведь это и сравнивается: у кого есть пакет, тот может в пределах допуска начертить по ним контур каждой стороны. Давайте его тем, кому можно это знать. На листе указан отпечаток сравнённого из каждого предложения, то есть его неотозванных объектов, чтобы каждая делегация видела, что это её проект, а не другой. Сравнение не предназначено для подписания и линии не определяет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry</source>
        <translation>Геометрия</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every feature has a geometry that is not empty: areas for zones, lines, points for posts and checkpoints.</source>
        <translation>У каждого объекта есть непустая геометрия: у зон — площади, линии, у постов и контрольно-пропускных пунктов — точки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot stand on a map.</source>
        <translation>Меморандум от 4 мая 2017 года поручает совместной рабочей группе определить линии зон деэскалации и полос безопасности и подготовить их карты; то, у чего нет геометрии, или линия там, где подразумевается площадь, не может стоять на карте.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning points; an outline that is not closed comes with one that is. Nobody can tell from its line alone whether a turning point is missing there, so nothing is closed without asking. A part or a hole without turning points encloses nothing, and some programs crash on it: the later rules look at the feature without it. Heights are a note: a delimitation has none, so neither the fingerprint nor a package carries them.</source>
        <translation>Для собрания, в котором только площади, и для замкнутой линии предлагается площадь с теми же поворотными точками; для незамкнутого контура — замкнутая. По одной линии никто не может сказать, не пропущена ли в этом месте поворотная точка, поэтому без вопроса ничего не замыкается. Часть или вырез без поворотных точек ничего не охватывает, и некоторые программы из-за него завершаются аварийно: последующие правила смотрят на объект без него. Высоты — примечание: у делимитации их нет, поэтому их не несут ни отпечаток, ни пакет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Remedy.</source>
        <translation>Исправление.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every coordinate is a number, longitudes from -180 to 180 and latitudes from -90 to 90 degrees.</source>
        <translation>Каждая координата — число, долготы от -180 до 180, широты от -90 до 90 градусов.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry operations give plausible nonsense for coordinates that are no numbers, and no map shows them; and coordinates beyond the range are as a rule metres of a projected system that were read as degrees. Coordinates that come into the agreement's theatre by swapping longitude and latitude are left to ``geometry.swapped``.</source>
        <translation>Для координат, которые не числа, геометрические операции дают правдоподобную бессмыслицу, и ни одна карта их не показывает; а координаты вне пределов — обычно метры прямоугольной системы, прочитанные как градусы. Координаты, которые попадают в район действия соглашения при перестановке долготы и широты, оставлены правилу ``geometry.swapped``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature, and no turning point of one, has longitude and latitude exchanged.</source>
        <translation>Ни у одного объекта и ни у одной его поворотной точки долгота и широта не переставлены.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Lists of coordinates travel in both orders (RFC 7946 puts longitude first, ISO 6709 latitude), and where longitudes and latitudes are of one size, as in Syria, the wrong order is a place in the next country and not an impossible one: no program notices. A feature is reported that lies outside the units of its region and comes to lie in them when it is exchanged; where there is no reference, its region's extent or the theatre stands for the units. So is a single turning point that lies far from the others and comes to lie among them: a row of a table typed the wrong way round.</source>
        <translation>Списки координат ходят в обоих порядках (RFC 7946 ставит первой долготу, ISO 6709 — широту), и там, где долготы и широты одной величины, как в Сирии, неверный порядок даёт не невозможное место, а место в соседней стране: ни одна программа этого не замечает. Сообщается об объекте, который лежит вне единиц своего региона и оказывается в них при перестановке; если справочных данных нет, вместо единиц берётся охват региона или район действия. Так же и об одной поворотной точке, которая лежит далеко от остальных и при перестановке оказывается среди них: строка таблицы, набранная наоборот.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every area is valid in the sense of OGC Simple Features (OGC 06-103r4, 6.1.11 and 6.1.14).</source>
        <translation>Каждая площадь допустима в смысле OGC Simple Features (OGC 06-103r4, 6.1.11 и 6.1.14).</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where an outline crosses itself nobody can say which side is inside, and each program answers otherwise. The sentence names what is wrong in plain words and how often, the geometry of the finding holds every place. Where there are more than some thousands it gives the number found until then.</source>
        <translation>Если контур пересекает себя, никто не может сказать, какая сторона внутри, и каждая программа отвечает по-своему. Предложение простыми словами называет, что неверно и сколько раз, а геометрия замечания хранит каждое место. Если их больше нескольких тысяч, указывается число найденных к тому времени.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A repair is proposed that keeps the area enclosed by the outlines. It may cut a feature into parts, which ``geometry.parts`` then asks to be declared.</source>
        <translation>Предлагается исправление, которое сохраняет площадь, охваченную контурами. Оно может разрезать объект на части, и тогда правило ``geometry.parts`` просит их объявить.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line is simple (6.1.6.1): it passes no place twice, but that it may end where it begins. Where it crosses itself its left side becomes its right one, and nobody can say on which side of it a place lies.</source>
        <translation>Линия проста (6.1.6.1): она не проходит ни одного места дважды, разве что может кончаться там, где начинается. Там, где она пересекает себя, её левая сторона становится правой, и никто не может сказать, по какую её сторону лежит место.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No turning point is followed by itself.</source>
        <translation>Никакая поворотная точка не следует сама за собой.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text names each turning point once and states the line to the next; between two vertices that print alike (a centimetre is the precision of the tables and of the fingerprint) there is no line, and no azimuth. The area is hardly touched, so this is a warning. The proposed fix keeps the first vertex of each run.</source>
        <translation>Описание границы называет каждую поворотную точку один раз и указывает линию до следующей; между двумя вершинами, которые печатаются одинаково (точность таблиц и отпечатка — сантиметр), нет ни линии, ни азимута. Площадь почти не затронута, поэтому это предупреждение. Предлагаемое исправление оставляет первую вершину каждого ряда.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No edge is shorter than what can be told apart on the ground.</source>
        <translation>Ни одно ребро не короче того, что можно различить на местности.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two turning points a few decimetres apart cannot be marked, or found again with a hand-held receiver, as two; they come of tracing finer data. It is a warning: published boundaries are full of such edges (3 % of those of OCHA's governorates of Syria). Vertices that are one are reported by ``geometry.duplicate-vertex`` alone. No fix is proposed: it would move the line.</source>
        <translation>Две поворотные точки в нескольких дециметрах друг от друга нельзя ни обозначить, ни найти ручным приёмником как две; они возникают при обводке более подробных данных. Это предупреждение: в опубликованных границах таких рёбер много (3 % рёбер границ сирийских мухафаз OCHA). О вершинах, которые суть одна, сообщает только ``geometry.duplicate-vertex``. Исправление не предлагается: оно сдвинуло бы линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An outline or a line nowhere runs out to a tip and back at almost no angle.</source>
        <translation>Контур или линия нигде не выходит остриём наружу и обратно под почти нулевым углом.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A spike is a strip of ground a few metres wide and as long as a slip of the hand; it belongs to nobody on the spot and to one side on paper. The angle is that between the two geodesics at the tip; its limit is our design, no document names one.</source>
        <translation>Выброс — полоса земли в несколько метров шириной и длиной с одно неверное движение руки; на местности она ничья, а на бумаге принадлежит одной стороне. Угол — между двумя геодезическими линиями на острие; его предел — наше решение, ни один документ его не называет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A tip at an edge too short for the precision is left to ``geometry.short-edge``, and an outline that is a sliver as a whole to ``geometry.sliver-part``. The proposed fix deletes the tips.</source>
        <translation>Остриё у ребра, слишком короткого для точности, оставлено правилу ``geometry.short-edge``, а контур, который весь представляет собой осколок, — правилу ``geometry.sliver-part``. Предлагаемое исправление удаляет острия.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part and no hole of a polygon is a sliver: too narrow, or too small, to be meant.</source>
        <translation>Ни одна часть и ни один вырез полигона не осколок: не слишком узкий и не слишком маленький, чтобы быть задуманным.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Slivers are what is left where two outlines of one line were cut or joined. Nobody can stand in one, and each makes a line of its own in the boundary text. The width is the diameter of the largest circle that fits into the part or the hole, so a strip is judged by how wide it is, however long.</source>
        <translation>Осколки остаются там, где резали или соединяли два контура одной линии. В них никому не встать, а каждый даёт в описании границы отдельную линию. Ширина — диаметр наибольшего круга, который помещается в часть или вырез, так что о полосе судят по её ширине, какой бы длинной она ни была.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Edges whose geodesic leaves the straight line in longitude and latitude by more than the tolerance are named.</source>
        <translation>Называются рёбра, геодезическая линия которых отходит от прямой по долготе и широте больше чем на допуск.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text must state the kind of line between turning points; here it is the geodesic of WGS 84. A straight line in longitude and latitude leaves it by 5.7 m over 20 km and 35 m over 50 km at 35.5°N. Exports whose edges are straight (GeoJSON, KML, shapefile) are drawn out, so this is a note: somebody who types the turning points into another program gets another line.</source>
        <translation>Описание границы должно указывать вид линии между поворотными точками; здесь это геодезическая линия WGS 84. Прямая по долготе и широте отходит от неё на 5.7 м на 20 км и на 35 м на 50 км на широте 35.5°N. В форматах с прямыми рёбрами (GeoJSON, KML, shapefile) при экспорте добавляются вершины, поэтому это примечание: кто наберёт поворотные точки в другой программе, получит другую линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where the outline touches or passes itself so closely that it crosses itself as a geodesic, although it does not on a chart, the line that the text states is none: that is an error, and a turning point where the outlines are to meet mends it.</source>
        <translation>Если контур касается себя или проходит так близко к себе, что пересекается как геодезический, хотя на карте нет, то линии, которую указывает текст, не существует: это ошибка, и её исправляет поворотная точка там, где контуры должны сойтись.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is one part without holes, unless its exclaves and exclusions are named.</source>
        <translation>Объект — одна часть без вырезов, если его эксклавы и исключённые участки не названы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A part or a hole that nobody named is as a rule left over from an overlay or a repair. Some are meant: the agreements on eastern Ghouta of 2017 left Qaboun out by name, and a buffer has the hole that its own zone fills. As many further parts as exclaves, and as many holes as exclusions, are taken for the named ones; a name without its part or hole is a warning. A point and a line have no further part: each is a feature of its own. The places are the parts but the largest, and the holes. Slivers are left to ``geometry.sliver-part``.</source>
        <translation>Часть или вырез, которых никто не назвал, обычно остались от наложения или исправления. Некоторые задуманы: соглашения 2017 года о Восточной Гуте поимённо исключили Кабун, а в буфере есть вырез, который заполняет его собственная зона. Столько дополнительных частей, сколько эксклавов, и столько вырезов, сколько исключённых участков, считаются названными; название без части или выреза — предупреждение. У точки и линии дополнительных частей нет: каждая — отдельный объект. Места — части, кроме наибольшей, и вырезы. Осколки оставлены правилу ``geometry.sliver-part``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each feature states uid, kind, region, name, party, status and source; four of them as the agreement lists them.</source>
        <translation>Каждый объект указывает uid, вид, регион, название, сторону, статус и источник; четыре из них — такими, как их перечисляет соглашение.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line on a map binds a party only where the map says what it is, where, whose and from what: the memorandum of 4 May 2017 names the regions and the guarantors, and has the guarantors' working group prepare the maps. The uid (a UUID) is what names the feature in every file. Each missing or unknown value is one finding; a value that differs from a listed one only in case or spaces comes with that one as a fix.</source>
        <translation>Линия на карте обязывает сторону, только если карта говорит, что это, где, чьё и откуда: меморандум от 4 мая 2017 года называет регионы и гарантов и поручает подготовку карт рабочей группе гарантов. Uid (UUID) обозначает объект во всех файлах. Каждое отсутствующее или неизвестное значение — одно замечание; для значения, которое отличается от перечисленного только регистром или пробелами, предлагается исправление на перечисленное.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No uid stands twice, and no name and no number twice within a kind and a region.</source>
        <translation>Никакой uid не стоит дважды, и в пределах вида и региона не повторяются ни название, ни номер.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The uid (RFC 9562) joins a feature to its buffers, its findings and its rows in every table, for which names will not do: their spelling varies from one list to the next. The name is what the parties call it by when they talk. Names that only look alike (equal after NFKC, without case and repeated spaces) are a warning: read out or printed they are one. A withdrawn feature keeps its name without taking it from others, and so does one that is in force on other days: two phases of a zone have one name, but never one uid. A number that stands twice is a warning: on maps and in tables the second feature bears another one than its own.</source>
        <translation>Uid (RFC 9562) связывает объект с его буферами, замечаниями и строками каждой таблицы; названия для этого не годятся: их написание меняется от списка к списку. Названием стороны пользуются в разговоре. Названия, которые только выглядят одинаково (равны после NFKC, без регистра и повторных пробелов), — предупреждение: вслух или на печати они одно. Отозванный объект сохраняет название, не отнимая его у других, как и объект, действующий в другие дни: у двух этапов зоны одно название, но никогда не один uid. Номер, который стоит дважды, — предупреждение: на картах и в таблицах второй объект получает не свой номер.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No text holds control characters, bidirectional overrides or broken Unicode.</source>
        <translation>Ни один текст не содержит управляющих знаков, знаков смены направления и испорченного Unicode.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A right-to-left override makes a name read otherwise than it sorts, searches and prints (Unicode Technical Report 36, 2.5): two parties would sign different words. Marks and joiners that Arabic, Persian and Turkish need are allowed. U+FFFD stands where a program could not read a character and is a warning: something is lost already. The proposed fix deletes what is refused. Text that a spreadsheet would run is harmless here, and made so on the way into a table.</source>
        <translation>Из-за знака смены направления название читается иначе, чем сортируется, ищется и печатается (Unicode Technical Report 36, 2.5): две стороны подписали бы разные слова. Знаки и соединители, нужные арабскому, персидскому и турецкому, разрешены. U+FFFD стоит там, где программа не смогла прочитать знак, и это предупреждение: что-то уже потеряно. Предлагаемое исправление удаляет недопустимое. Текст, который электронная таблица исполнила бы, здесь безвреден и обезвреживается на пути в таблицу.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is in force from a day to the same or a later day, within the term of its agreement.</source>
        <translation>Объект действует с некоторого дня до того же или более позднего, в пределах срока своего соглашения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 sets its measures for six months, extended automatically for the same period; TASS of 12 May 2017 has them in force from 6 May. The term begins on the day that the agreement file follows and ends with the first period or the last extension on record. A feature without dates is in force as long as the agreement. Under an automatic extension a later end breaks no sentence of the agreement, but rests on an extension that nobody recorded: that is a note (``term.in-force`` warns once for the package), as far as 2199.</source>
        <translation>Меморандум от 4 мая 2017 года вводит свои меры на шесть месяцев с автоматическим продлением на такой же срок; по сообщению ТАСС от 12 мая 2017 года они действуют с 6 мая. Срок начинается в день, которому следует файл соглашения, и кончается с первым периодом или с последним оформленным продлением. Объект без дат действует столько же, сколько соглашение. При автоматическом продлении более поздний конец не нарушает ни одного положения соглашения, но опирается на продление, которого никто не оформил: это примечание (``term.in-force`` предупреждает один раз на пакет), вплоть до 2199 года.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each value of a feature's row is what its column holds: a number, a day of the calendar, a text.</source>
        <translation>Каждое значение в строке объекта — то, что должно быть в его столбце: число, день календаря, текст.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>SQLite keeps whatever a program writes, a word in a column of numbers as well (SQLite documentation, "Datatypes In SQLite"), and each reader makes something else of it: none, 0, or an error. A day or a width that only one party's program reads is not agreed. Such a value counts as not stated until it is mended, and keeps the delimitation from being exported (our design); withdrawn features are no exception, for they stand in the package's workspace.</source>
        <translation>SQLite хранит всё, что запишет программа, в том числе слово в столбце чисел (документация SQLite, «Datatypes In SQLite»), и каждый читающий понимает это по-своему: ничего, 0 или ошибка. День или ширина, которые читает программа только одной стороны, не согласованы. Такое значение считается неуказанным, пока его не исправят, и не даёт экспортировать делимитацию (наше решение); отозванные объекты не исключение, ведь они есть в рабочей области пакета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stated width is above 0 and finite, a number on the map is 1 or more, and so on for every number of a feature.</source>
        <translation>Указанная ширина больше 0 и конечна, номер на карте не меньше 1, и так далее для каждого числа объекта.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A width is a number that parties agree on (15 to 20 km in the memorandum of 17 September 2018): a buffer that states −1 m or an infinite width states none that ``buffer.width`` could hold it to, and would go out to all parties with it. A width is at most 1,000 km, a number on the map at most 999,999. What is not stated is not judged here.</source>
        <translation>Ширина — число, о котором договариваются стороны (15–20 км в меморандуме от 17 сентября 2018 года): буфер, который указывает −1 м или бесконечную ширину, не указывает ничего, с чем его могло бы сверить правило ``buffer.width``, и ушёл бы с этим ко всем сторонам. Ширина — не больше 1 000 км, номер на карте — не больше 999 999. О неуказанном здесь не судят.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What is agreed</source>
        <translation>Согласованное</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that the parties have agreed has the line, the name and the status that were agreed.</source>
        <translation>У объекта, о котором стороны договорились, — те линия, название и статус, которые были согласованы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act by which it was agreed names the SHA-256 of the line, and the workspace keeps the line itself. The window takes back whatever would change it; plain QGIS, another plugin or SQL may change it all the same, and a line that was moved by a slip after it was signed is worse than none. So it is an error until it is restored, or reopened by an act. The old line is drawn beside the new one, with the greatest distance between turning points of one and the other line. Of a feature that states that it is agreed, and of which no act says so, nobody can tell whether it was changed since: that is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Акт, которым он согласован, называет SHA-256 линии, а рабочая область хранит саму линию. Окно возвращает всё, что её изменило бы; QGIS без модуля, другой модуль или SQL всё же могут её изменить, а линия, которую после подписания нечаянно сдвинули, хуже, чем никакой. Поэтому это ошибка, пока линию не восстановят или объект не откроют заново актом. Старая линия рисуется рядом с новой, с наибольшим расстоянием между поворотными точками одной и другой линией. Об объекте, который указан как согласованный, но ни в одном акте не назван, нельзя сказать, менялся ли он с тех пор: это примечание. Наше решение; меморандум оставляет линии рабочей группе.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature lies inside the administrative units that the agreement names for its region.</source>
        <translation>Объект лежит внутри административных единиц, которые соглашение называет для его региона.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names provinces, whole or "certain parts of", for each de-escalation area. What is measured is the area outside these units, on the ellipsoid, for a point its distance from them, and for a line that of its farthest place. The reference boundaries are an aid: the coarse ones that come with QGIS are 1 to 3 km off, which is why the sentence names them.</source>
        <translation>Меморандум от 4 мая 2017 года называет для каждой зоны деэскалации провинции, целиком или «отдельные части». Измеряется площадь вне этих единиц на эллипсоиде, для точки — расстояние от них, для линии — расстояние самого далёкого её места. Справочные границы — вспомогательное средство: у грубых, которые поставляются с QGIS, погрешность 1–3 км, поэтому предложение их называет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The part beyond the country's border is left to ``placement.country``, the part inside another region's zone to ``placement.other-region`` and ``overlap.zone``, the part inside an area of separation that adjoins the units to ``placement.separation-area``.</source>
        <translation>Часть за границей страны оставлена правилу ``placement.country``, часть внутри зоны другого региона — правилам ``placement.other-region`` и ``overlap.zone``, часть внутри примыкающего к единицам района разъединения — правилу ``placement.separation-area``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum puts security zones *along the lines* of the areas and names no province for them. A buffer outside the units is a note, for the parties to know; a post or checkpoint in that buffer is in its place.</source>
        <translation>Меморандум помещает полосы безопасности *вдоль линий* зон и провинций для них не называет. Буфер вне единиц — примечание, к сведению сторон; пост или контрольно-пропускной пункт в таком буфере стоит на своём месте.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone is held against its zone (``safe.inside``), and against the units only where it lies clear of any zone of its region.</source>
        <translation>Безопасная зона сверяется со своей зоной (``safe.inside``), а с единицами — только если лежит в стороне от всех зон своего региона.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part of any feature lies across the border of the country.</source>
        <translation>Никакая часть никакого объекта не лежит за границей страны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties to an agreement bind nobody beyond the border of its country, or of its countries; a buffer that spills over it puts posts on a neighbour's ground. The border is where the land of others begins by the reference, whatever units the agreement lists; the sea is nobody's land. Of a reference that was taken over before it told the land of others, the border is the outline of all units together, if it has every unit of the agreement. What lies across the border is reported here and by no other rule of place.</source>
        <translation>Стороны соглашения никого не обязывают за границей его страны или стран; буфер, который через неё переходит, ставит посты на земле соседа. Граница там, где по справочным данным начинается земля других, какие бы единицы ни перечисляло соглашение; море — ничья земля. Если справочные данные приняты до того, как стали различать землю других, границей служит контур всех единиц вместе, если в них есть каждая единица соглашения. Лежащее за границей отмечается здесь и никаким другим правилом о месте.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line may run along the border, and across it by no more than a post may stand beyond it.</source>
        <translation>Линия может идти вдоль границы и заходить за неё не дальше, чем может стоять за ней пост.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An area whose status sources state differently, as the agreement names it, is on neither side: what lies there is a warning that says what each source says.</source>
        <translation>Район, статус которого источники указывают по-разному, как его называет соглашение, не лежит ни по какую сторону: то, что в нём лежит, — предупреждение, которое говорит, что утверждает каждый источник.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The zones of one region do not meet those of another.</source>
        <translation>Зоны одного региона не соприкасаются с зонами другого.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names four areas apart from each other, each with its own line, strips and posts. Two regions' zones that touch, at a point or along a line, or lie nearer to each other than the limit, leave no room for the security zones that belong along either line.</source>
        <translation>Меморандум от 4 мая 2017 года называет четыре отдельные зоны, каждая со своей линией, полосами и постами. Если зоны двух регионов соприкасаются, в точке или вдоль линии, или лежат ближе друг к другу, чем предел, не остаётся места для полос безопасности, которым положено быть вдоль обеих линий.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that overlap are reported by ``overlap.zone`` alone, zones of one region may touch.</source>
        <translation>О зонах двух регионов, которые перекрываются, сообщает только ``overlap.zone``; зоны одного региона могут соприкасаться.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature lies inside an area of separation that an earlier agreement made.</source>
        <translation>Никакой объект не лежит внутри района разъединения, созданного прежним соглашением.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Under the Agreement on Disengagement of 31 May 1974 only the United Nations force may be in the area of separation between Israel and Syria. The polygon at hand is indicative, therefore this is a warning; the true lines are on the maps of that agreement.</source>
        <translation>По Соглашению о разъединении от 31 мая 1974 года в районе разъединения между Израилем и Сирией могут находиться только силы Организации Объединённых Наций. Имеющийся полигон ориентировочный, поэтому это предупреждение; истинные линии — на картах того соглашения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two zones overlap, whether of one region or of two, nor is a zone drawn twice or inside another.</source>
        <translation>Никакие две зоны не перекрываются, одного ли региона или двух, и ни одна зона не начерчена дважды или внутри другой.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The areas of the memorandum of 4 May 2017 are separate: who answers for a place, and whose posts watch it, must not depend on which of two maps is read. The width is the diameter of the largest circle that fits into the overlap; anything narrower than the limit is the trembling of two hands on one line.</source>
        <translation>Зоны меморандума от 4 мая 2017 года раздельны: кто отвечает за место и чьи посты за ним наблюдают, не должно зависеть от того, какую из двух карт читают. Ширина — диаметр наибольшего круга, который помещается в перекрытие; всё, что уже предела, — дрожание двух рук на одной линии.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that meet without overlapping are ``placement.other-region``'s.</source>
        <translation>Зоны двух регионов, которые соприкасаются, не перекрываясь, относятся к правилу ``placement.other-region``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two features overlap whose kinds the agreement keeps apart.</source>
        <translation>Никакие два объекта не перекрываются, если их виды соглашение разделяет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Which kinds may overlap is the agreement's matrix: never, always, or where both belong to the same zone. A zone belongs to itself, a buffer and a safe zone to the zone they name. The memorandum lays the security zones *along the lines* of the areas, so a buffer that reaches into a zone takes from it, and the buffers of two zones leave open whose posts stand there.</source>
        <translation>Какие виды могут перекрываться, говорит матрица соглашения: никогда, всегда или если оба относятся к одной зоне. Зона относится к себе самой, буфер и безопасная зона — к той, которую называют. Меморандум располагает полосы безопасности *вдоль линий* зон, поэтому буфер, заходящий в зону, у неё отнимает, а буферы двух зон оставляют неясным, чьи посты там стоят.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two zones are ``overlap.zone``'s, and so is what follows from their overlap: where one zone reaches into another its buffer goes with it, through the other's buffer and into that zone. Between what belongs to two zones that overlap nothing further is reported until they are apart. A safe zone in the buffer of its own zone is ``safe.inside``'s.</source>
        <translation>Две зоны относятся к ``overlap.zone``, как и то, что следует из их перекрытия: где одна зона заходит в другую, с ней заходит и её буфер — через буфер другой и в саму эту зону. О том, что принадлежит двум перекрывающимся зонам, больше ничего не сообщается, пока они не разведены. Безопасная зона в буфере собственной зоны относится к ``safe.inside``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Gaps</source>
        <translation>Зазоры</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Between two zones that run along each other no strip is left that belongs to neither.</source>
        <translation>Между двумя зонами, идущими вдоль друг друга, не остаётся полосы, которая не принадлежит ни одной.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A strip a few metres to a few hundred metres wide is hardly ever meant: it is where two hands drew one line. The memorandum's regime, that hostilities cease, holds inside the zones; in the strip it holds for nobody. It is a warning, for the land between may be meant.</source>
        <translation>Полоса от нескольких до нескольких сотен метров шириной едва ли бывает задумана: там две руки чертили одну линию. Режим меморандума, прекращение боевых действий, действует внутри зон; в полосе он не действует ни для кого. Это предупреждение, ведь земля между ними может быть оставлена намеренно.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width is the diameter of the largest circle that fits into the gap. The corner where the lines of two zones part, and the bay of one zone, are no gaps.</source>
        <translation>Ширина — диаметр наибольшего круга, который помещается в зазор. Угол, где расходятся линии двух зон, и залив одной зоны — не зазоры.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Buffer zones</source>
        <translation>Буферные зоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every buffer zone names an existing zone or line.</source>
        <translation>Каждая буферная зона называет существующую зону или линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone that was withdrawn does not count as existing.</source>
        <translation>Меморандум от 4 мая 2017 года знает буферы только как полосы безопасности вдоль линий зон деэскалации: буфер без зоны — буфер ничего, и никакое другое правило не может сверить его с линией. Отозванная зона существующей не считается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Other agreements withdraw from a line: a strip on one side of it or on both names that line.</source>
        <translation>Другие соглашения отводят силы от линии: полоса по одну её сторону или по обе называет эту линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A zone that is there but withheld from the rules because its geometry fails is not missing; one that is in force on other days than the buffer is.</source>
        <translation>Зона, которая есть, но исключена из правил из-за своей геометрии, не считается отсутствующей; зона, действующая в другие дни, чем буфер, считается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Along every stretch of a zone's line runs one of the zone's buffers.</source>
        <translation>Вдоль каждого участка линии зоны идёт один из буферов этой зоны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 establishes security zones "along the lines of the de-escalation areas" to prevent incidents and direct confrontation: a stretch without one is where the parties stand face to face. An inner edge that misses the line by up to 2 m still runs along it (and by what a long edge of the zone leaves its geodesic by when it is drawn straight). How wide the buffer is there is for ``buffer.width`` to say.</source>
        <translation>Меморандум от 4 мая 2017 года создаёт полосы безопасности «по линиям зон деэскалации» для предотвращения инцидентов и непосредственного боестолкновения: участок без полосы — там, где стороны стоят лицом к лицу. Внутренний край, который отступает от линии не больше чем на 2 м, всё ещё идёт вдоль неё (и ещё на столько, на сколько длинное ребро зоны, проведённое прямо, отходит от своей геодезической линии). О ширине буфера в этом месте судит ``buffer.width``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that has buffers has them along its whole length, on one side or on both: a stretch without is a warning, for an agreement may mean it. A line needs no buffer.</source>
        <translation>У линии, которая имеет буферы, они идут по всей длине, с одной стороны или с обеих: участок без них — предупреждение, ведь соглашение может это подразумевать. Буфер линии не обязателен.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that names no zone and runs along this one counts here: ``buffer.orphan`` reports it. A zone that has no buffer at all is one finding for its whole line; an agreement that knows no buffers asks for none.</source>
        <translation>Буфер, который не называет зоны и идёт вдоль этой, здесь засчитывается: о нём сообщает ``buffer.orphan``. Зона совсем без буферов — одно замечание на всю её линию; соглашение, которое не знает буферов, их и не требует.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer is nowhere narrower than its stated width, on whichever sides of a line it lies.</source>
        <translation>Буфер нигде не у́же указанной ширины, по какую бы сторону линии он ни лежал.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September 2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer edge of the zone and the buffer together to the zone's line, measured all along the edge. A buffer made in degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the message names the likely cause.</source>
        <translation>Ширина полосы — число, о котором договариваются стороны: глубина 15–20 км в меморандуме от 17 сентября 2018 года, 6 км в каждую сторону от дороги в протоколе от 5 марта 2020 года. Это геодезическое расстояние от внешнего края зоны и буфера вместе до линии зоны, измеренное вдоль всего края. Буфер, построенный в градусах или в Web Mercator, у́же на пятую часть, построенный с малым числом сегментов в круге — на сотую; сообщение называет вероятную причину.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each buffer is measured by itself, whatever lies over it; with it go only those beside it along the line that are to be as wide or wider, and the narrower strips between it and the line. Stretches without such a buffer, and the ends of buffers beside them, are left to ``buffer.encloses``. A width that nothing can have is for ``attribute.value`` to say.</source>
        <translation>Каждый буфер измеряется сам по себе, что бы над ним ни лежало; вместе с ним учитываются только соседние вдоль линии, такой же или большей ширины, и более узкие полосы между ним и линией. Участки без такого буфера и концы буферов рядом с ними оставлены правилу ``buffer.encloses``. О ширине, которой не может быть ни у чего, судит ``attribute.value``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that was made from a zone or a line was made from its present course.</source>
        <translation>Буфер, построенный от зоны или линии, построен от её нынешнего прохождения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer remembers the digest of the geometry that it was made from (our design; no agreement asks for it). When the zone is moved afterwards the buffer keeps the old line, a few metres off in places where no other rule sees it, and two delegations end up with different strips of one and the same zone. What a buffer that was drawn by hand or imported was made from is not known, so it passes.</source>
        <translation>Буфер помнит хеш геометрии, от которой построен (наше решение; ни одно соглашение этого не требует). Если зону потом сдвинуть, буфер сохраняет старую линию, в нескольких метрах, там, где этого не видит никакое другое правило, и у двух делегаций оказываются разные полосы одной и той же зоны. От чего построен буфер, начерченный вручную или импортированный, неизвестно, поэтому он проходит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Safe zones</source>
        <translation>Безопасные зоны</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone lies wholly inside a zone, and clear of that zone's buffer.</source>
        <translation>Безопасная зона целиком лежит внутри зоны и вне её буфера.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone shelters civilians under the regime of a de-escalation zone (TASS, 12 May 2017); a part of it outside has no such regime, and a part in the buffer is where the observers and checkpoints stand. The zone is the one that the safe zone names, else all zones of its region. What is measured is how far the safe zone reaches out of the zone, or into a buffer that was drawn inside it, with the area.</source>
        <translation>Безопасная зона укрывает мирных жителей под режимом зоны деэскалации (ТАСС, 12 мая 2017 года); у части вне её такого режима нет, а в части внутри буфера стоят наблюдатели и контрольно-пропускные пункты. Зона — та, которую называет безопасная зона, иначе все зоны её региона. Измеряется, насколько безопасная зона выходит из зоны или заходит в буфер, начерченный внутри неё, вместе с площадью.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone that lies clear of all zones and outside the units of its region is left to ``placement.region``; the buffers of other zones are left to ``overlap.kind``.</source>
        <translation>Безопасная зона, которая лежит в стороне от всех зон и вне единиц своего региона, оставлена правилу ``placement.region``; буферы других зон — правилу ``overlap.kind``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts</source>
        <translation>Наблюдательные посты</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An observation post stands in a buffer zone of its region.</source>
        <translation>Наблюдательный пост стоит в буферной зоне своего региона.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts the observation posts into the security zones along the lines of the areas. What is measured is the distance to the nearest buffer zone of the post's region. A post that is farther from it than from the units of its region is left to ``placement.region``, one beyond the border to ``placement.country``. Where the region has zones and no buffer at all, ``buffer.encloses`` says so, and here is one note instead of a finding for each post.</source>
        <translation>Меморандум от 4 мая 2017 года ставит наблюдательные посты в полосы безопасности вдоль линий зон. Измеряется расстояние до ближайшей буферной зоны региона поста. Пост, который дальше от неё, чем от единиц своего региона, оставлен правилу ``placement.region``, пост за границей — правилу ``placement.country``. Если в регионе есть зоны и нет ни одного буфера, об этом говорит ``buffer.encloses``, а здесь — одно примечание вместо замечания на каждый пост.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No stretch of a zone's line is farther than the limit from its nearest post, and no post is drawn twice.</source>
        <translation>Ни один участок линии зоны не дальше предела от ближайшего поста, и ни один пост не начерчен дважды.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts ensure compliance with the ceasefire (memorandum of 4 May 2017); what is too far from all of them is not observed. The distance is the straight one, on the ellipsoid, to the nearest post of the zone's region; the line is sampled at a hundredth of the limit. A zone near which its region has no post at all is one finding for its whole line. Posts of any party within the duplicate distance of each other are most likely one post that two delegations propose.</source>
        <translation>Наблюдательные посты обеспечивают соблюдение режима прекращения боевых действий (меморандум от 4 мая 2017 года); то, что слишком далеко от всех, не наблюдается. Расстояние — прямое, на эллипсоиде, до ближайшего поста региона зоны; линия опробуется с шагом в сотую предела. Зона, вблизи которой у её региона нет ни одного поста, — одно замечание на всю её линию. Посты любых сторон, которые друг от друга не дальше расстояния для двойников, — скорее всего, один пост, предложенный двумя делегациями.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A post that is far from every line of its region is another rule's finding (``post.in-buffer``, ``placement.region``); until it stands where it belongs, a line too far from posts there is a note.</source>
        <translation>Пост, далёкий от всех линий своего региона, — замечание другого правила (``post.in-buffer``, ``placement.region``); пока он не стоит там, где положено, слишком далёкая от постов линия в этом месте — примечание.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Checkpoints</source>
        <translation>Контрольно-пропускные пункты</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A checkpoint stands in a buffer zone of its region, and within a distance of a zone's line.</source>
        <translation>Контрольно-пропускной пункт стоит в буферной зоне своего региона и не дальше некоторого расстояния от линии зоны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts checkpoints into the security zones along the lines of the areas, for the unhindered movement of unarmed civilians: they belong where people cross the line. A checkpoint outside its buffer is reported once, without its distance to the line. The division between this rule and the rules of placement is that of ``post.in-buffer``.</source>
        <translation>Меморандум от 4 мая 2017 года ставит контрольно-пропускные пункты в полосы безопасности вдоль линий зон, для беспрепятственного передвижения невооружённых гражданских лиц: им место там, где люди переходят линию. О пункте вне буфера сообщается один раз, без расстояния до линии. Разделение между этим правилом и правилами размещения такое же, как у ``post.in-buffer``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each zone has a checkpoint of its region on its line.</source>
        <translation>У каждой зоны на её линии есть контрольно-пропускной пункт её региона.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Without one there is no unhindered movement of unarmed civilians, for which the memorandum of 4 May 2017 sets checkpoints up. A checkpoint serves every zone of its region whose line it is near; one that stands astray counts for the zone nearest to it, because its place is already a finding of another rule.</source>
        <translation>Без него нет беспрепятственного передвижения невооружённых гражданских лиц, ради которого меморандум от 4 мая 2017 года создаёт пункты. Пункт обслуживает каждую зону своего региона, вблизи линии которой стоит; стоящий не на месте засчитывается ближайшей к нему зоне, потому что его место — уже замечание другого правила.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Stretches</source>
        <translation>Участки</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stretch runs along each feature that it names, from turning point to turning point.</source>
        <translation>Участок идёт вдоль каждого объекта, который называет, от поворотной точки до поворотной точки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties agree to a line piece by piece. When the line is drawn otherwise and the piece is not, what they agree to is no part of the line any more, and a total of kilometres would count what is drawn nowhere. The fix takes the line from the feature: it is another line then, and what the parties said of the old one has lapsed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>Стороны договариваются о линии по кускам. Если линию начертить иначе, а участок нет, то, о чём они договорились, больше не часть линии, и сумма километров считала бы то, что нигде не начерчено. Исправление берёт линию с объекта: тогда это другая линия, и сказанное сторонами о прежней утратило силу. Наше решение; соглашение оставляет рабочей группе, как проводить линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where a feature has stretches they cover its whole line, and no piece of it twice.</source>
        <translation>Если у объекта есть участки, они охватывают всю его линию и ни одного её куска дважды.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A piece that belongs to no stretch is one on which nobody is asked; a piece in two of them may be agreed in one and not in the other. Until that is mended the feature cannot be marked as agreed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>О куске, который не входит ни в один участок, никого не спрашивают; кусок, входящий в два, может быть согласован в одном и не согласован в другом. Пока это не исправлено, объект нельзя отметить как согласованный. Наше решение; соглашение оставляет рабочей группе, как проводить линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Consent to stretches</source>
        <translation>Согласие на участки</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What a party said of a stretch, it said of the line as it is drawn now.</source>
        <translation>То, что сторона сказала об участке, она сказала о линии, как она начерчена теперь.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act names the SHA-256 of the line. Where the line was moved by a centimetre it is another one, and nobody has agreed to it: the stance has lapsed and counts for nothing, and whose it was, of which day, and how far the line lies from the one that was meant, is told until the party speaks again. How far is known where the stance was recorded in this workspace. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>Акт называет SHA-256 линии. Если линию сдвинуть на сантиметр, это другая линия, и с ней никто не соглашался: позиция утратила силу и не считается ничем, а чьей она была, какого дня и как далеко линия отстоит от той, что имелась в виду, сообщается, пока сторона не выскажется снова. Как далеко — известно, если позиция внесена в этой рабочей области. Наше решение; соглашение оставляет рабочей группе, как проводить линию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that states that it is agreed, and has stretches, has every party's agreement to each of them.</source>
        <translation>У объекта, который указан как согласованный и имеет участки, есть согласие каждой стороны с каждым из них.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that is called agreed and is under a party's reservation is worse than one that is called a draft: it is carried out. Which parties these are, the agreement says; where it does not, all of them. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Линия, которая называется согласованной и стоит под оговоркой стороны, хуже той, что называется черновиком: её исполняют. Какие это стороны, говорит соглашение; если не говорит — все. Наше решение; меморандум оставляет линии рабочей группе.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature of which every stretch is agreed by every party is marked as agreed.</source>
        <translation>Объект, с каждым участком которого согласна каждая сторона, отмечен как согласованный.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>That never happens by itself: the parties mark a line as agreed by a document, and may have their reasons to wait. So it is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Само собой это никогда не происходит: стороны отмечают линию как согласованную документом, и у них могут быть причины подождать. Поэтому это примечание. Наше решение; меморандум оставляет линии рабочей группе.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Imported proposals</source>
        <translation>Импортированные предложения</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Of the proposals that were imported, no two of one party state the same version and differ.</source>
        <translation>Среди импортированных предложений нет двух от одной стороны, которые указывают одну версию и различаются.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Delegations send a draft again with a point mended and its number forgotten. Whoever quotes “version 2” at the table then means one of two lines, and of the two only the one that was imported last is compared. That is a note: both are kept as they were sent, and the party says which it stands by. A workspace that was imported states no version. Our design; the agreement leaves it to the working group how drafts are exchanged.</source>
        <translation>Делегации присылают проект снова, исправив точку и забыв номер. Кто за столом ссылается на «версию 2», имеет тогда в виду одну из двух линий, а сравнивается из двух только импортированная последней. Это примечание: обе хранятся такими, какими присланы, а сторона говорит, за какую стоит. Импортированная рабочая область версии не указывает. Наше решение; соглашение оставляет рабочей группе, как обмениваться проектами.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The agreement's term, or an extension on record, covers the date of the package.</source>
        <translation>Срок соглашения или оформленное продление охватывает дату пакета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 holds for six months from its coming into force and is extended automatically for the same period; the text itself adds "by consensus of the guarantors" (TASS of 12 May 2017 has the automatic extension alone). So a date after the last period on record is a warning even where extension is automatic: it says when that period ended, and to when the period that would run by the clause lasts. Whether it runs is for the parties to say, not for a map. A map dated before the agreement came into force is a warning, too.</source>
        <translation>Меморандум от 4 мая 2017 года действует шесть месяцев со вступления в силу и автоматически продлевается на такой же срок; сам текст добавляет «на основе консенсуса гарантов» (ТАСС от 12 мая 2017 года говорит только об автоматическом продлении). Поэтому дата после последнего оформленного периода — предупреждение даже при автоматическом продлении: оно говорит, когда этот период кончился и до какого дня длится период, который шёл бы по этому положению. Идёт ли он, говорят стороны, а не карта. Карта с датой до вступления соглашения в силу — тоже предупреждение.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every limit that the rules measure against is the one that the agreement states, or the rule's default.</source>
        <translation>Каждый предел, с которым сверяют правила, — тот, который указывает соглашение, или предел правила по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A working group may have to hold a delimitation to another limit than the agreement names, for a while or for one workspace. That is recorded in the workspace with its reason, and this rule reports it as a warning each time: what was checked against another limit than the agreed one must be seen to be so in every list of findings, in the certificate and in the package. Whether a limit is weaker or stricter is for the parties to judge.</source>
        <translation>Рабочей группе может понадобиться на время или для одной рабочей области сверять делимитацию с другим пределом, чем называет соглашение. Это записывается в рабочей области с причиной, и это правило каждый раз сообщает об этом предупреждением: то, что проверено по другому пределу, чем согласованный, должно быть видно в каждом списке замечаний, в свидетельстве и в пакете. Слабее предел или строже, судят стороны.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The workspace's file</source>
        <translation>Файл рабочей области</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Everything in the workspace's file beside the features can be read: tables, columns, boundaries, acceptances.</source>
        <translation>Всё в файле рабочей области помимо объектов читается: таблицы, столбцы, границы, принятия.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A file that a failing disk or another program has damaged is opened with what is sound in it, read-only, so that nobody has to go without the rest. What could not be read took part in no rule: boundaries that are missing are held against nothing, and an acceptance that cannot be read accepts nothing. So each such place is an error: no map is signed from half a file. Our design; the tables are those of OGC 12-128r17. Values of single features are told by the rules on attributes and geometry.</source>
        <translation>Файл, который повредили отказавший диск или другая программа, открывается с тем, что в нём исправно, только для чтения, чтобы никто не остался без остального. То, что не прочитано, не участвовало ни в одном правиле: с отсутствующими границами ничто не сверяется, а нечитаемое принятие ничего не принимает. Поэтому каждое такое место — ошибка: по половине файла карту не подписывают. Наше решение; таблицы — по OGC 12-128r17. О значениях отдельных объектов говорят правила об атрибутах и геометрии.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The ledger of acts</source>
        <translation>Реестр актов</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No log of the ledger has a fork, a gap or a broken chain, and none ends before an entry that was seen here.</source>
        <translation>Ни в одном журнале реестра нет раздвоения, пропуска или разорванной цепи, и ни один не кончается раньше записи, которую здесь уже видели.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged: what rests on them is doubtful until the log's author names by a correction the entry that holds. An entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation>Каждая запись называет предыдущую запись своего журнала и последние увиденные записи других, каждую по её SHA-256. Журнал с двумя записями под одним номером был продолжен с более старой копии или подделан: то, что на них опирается, под сомнением, пока автор журнала не назовёт исправлением запись, которая действует. Недостающая запись потеряна или изъята. Что согласовано и что открыто заново, следует из записей, поэтому карту не подписывают, пока они под сомнением. Наше решение; ни одно соглашение этого не требует.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A check applies these rules in their order. An *error* keeps a map package from being made unless a reason is given, a *warning* wants to be looked at, a *note* is for information. A feature whose geometry fails is withheld from the rules after it, and a note says so.</source>
        <translation>Проверка применяет эти правила по порядку. *Ошибка* не даёт создать пакет карт, если не указана причина, *предупреждение* требует внимания, *примечание* — для сведения. Объект, геометрия которого не проходит, исключается из последующих правил, и об этом говорит примечание.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The limits below are the defaults; an agreement may state others.</source>
        <translation>Пределы ниже — по умолчанию; соглашение может указать другие.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>De-escalation Zones</source>
        <translation>Зоны деэскалации</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes</source>
        <translation>Листы и приложения</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; holds printed maps to be signed, and the annexes that belong to them. The &lt;b&gt;turning points in annex A define the lines&lt;/b&gt;, and the definitions in annex B those of buffers that were made; a sheet shows them. &lt;a href="package.html#precedence"&gt;Which document prevails&lt;/a&gt; where two differ stands in both annexes.</source>
        <translation>&lt;a href="package.html"&gt;Пакет карт&lt;/a&gt; содержит печатные карты для подписания и относящиеся к ним приложения. &lt;b&gt;Линии определяют поворотные точки приложения A&lt;/b&gt;, а построенные буферы — определения приложения B; лист их показывает. &lt;a href="package.html#precedence"&gt;Какой документ преобладает&lt;/a&gt;, если два расходятся, сказано в обоих приложениях.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A sheet of one zone: the map with grids and symbols, and a margin with everything a signatory has to know</source>
        <translation>Лист одной зоны: карта с сетками и знаками и поля со всем, что должен знать подписывающий</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What stands on a sheet</source>
        <translation>Что стоит на листе</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The zone with its buffers, safe zones, posts and checkpoints; neighbouring zones where they come into the frame. The line style is the status: dashed a draft, long dashes proposed, solid agreed, dotted withdrawn. The least settled status, &lt;b&gt;DRAFT&lt;/b&gt; or &lt;b&gt;PROPOSED&lt;/b&gt;, stands across the map until everything is agreed.</source>
        <translation>Зона со своими буферами, безопасными зонами, постами и контрольно-пропускными пунктами; соседние зоны, если попадают в рамку. Начертание линии — статус: штриховая — черновик, длинные штрихи — предложено, сплошная — согласовано, точечная — отозвано. Наименее устоявшийся статус, &lt;b&gt;ЧЕРНОВИК&lt;/b&gt; или &lt;b&gt;ПРЕДЛОЖЕНО&lt;/b&gt;, стоит поперёк карты, пока не согласовано всё.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements are small grey rings with their names in the sheet's language, wherever lines, signs and labels leave room; those near a zone come first. Their source and its terms stand in the margin.</source>
        <translation>Населённые пункты — маленькие серые кольца с названиями на языке листа, везде, где оставляют место линии, знаки и подписи; ближайшие к зоне идут первыми. Их источник и его условия стоят на полях.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The ground, grey and below all else: state borders (dashes on a pale band; the reference has that of its own country, QGIS's world map those of others), the sea with lines along its shore, and the names of neighbouring countries in the sheet's language. With a reference of your own the world map has nothing on its land: the two may be up to ten kilometres apart where they meet. Everything that the legend shows is on the sheet, and sources, editions and licences stand in the margin.</source>
        <translation>Местность, серая и ниже всего остального: государственные границы (штрихи на бледной полосе; границу своей страны дают справочные данные, границы других — карта мира QGIS), море с линиями вдоль берега и названия соседних стран на языке листа. При ваших собственных справочных данных карта мира на их землю ничего не наносит: там, где они сходятся, расхождение может достигать десяти километров. На листе есть всё, что показывают условные обозначения, а источники, издания и лицензии стоят на полях.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area of separation of an earlier agreement has a line of round dots and an entry of its own in the legend; administrative boundaries are dash-dot, for reference only. The lines about an area whose status sources state differently are short blocks, and no border; the legend says where each of them is from.</source>
        <translation>У района разъединения прежнего соглашения — линия из круглых точек и отдельная строка в условных обозначениях; административные границы — штрихпунктир, только для справки. Линии вокруг района, статус которого источники указывают по-разному, — короткие бруски, а не граница; условные обозначения говорят, откуда каждая.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Graticule (degrees and minutes) and the UTM grid with the letters of the MGRS squares of 100 km; both grids where 36°E, the seam between two UTM zones, runs through. True north against grid north.</source>
        <translation>Картографическая сетка (градусы и минуты) и сетка UTM с буквами квадратов MGRS 100 км; обе сетки UTM там, где проходит 36°E, стык двух зон UTM. Истинный север относительно севера сетки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Scale, scale bar, datum, and what a line between two turning points is; the legend; posts and checkpoints with coordinates; sources; how much ground the printed line covers; the disclaimer.</source>
        <translation>Масштаб, линейка масштаба, датум и что такое линия между двумя поворотными точками; условные обозначения; посты и контрольно-пропускные пункты с координатами; источники; сколько земли покрывает напечатанная линия; оговорка.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Where the package was exported in spite of errors: how many there are, and the reason as it was stated, on every sheet and at the head of every annex.</source>
        <translation>Если пакет экспортирован вопреки ошибкам: сколько их и причина, как она указана, на каждом листе и в начале каждого приложения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Number of the sheet and of its neighbours, version, date, the term of the agreement, and the &lt;b&gt;fingerprint&lt;/b&gt; and the digest of the &lt;b&gt;record&lt;/b&gt; that tie the sheet to the data.</source>
        <translation>Номер листа и соседних листов, версия, дата, срок соглашения, а также &lt;b&gt;отпечаток&lt;/b&gt; и хеш &lt;b&gt;записи&lt;/b&gt;, которые связывают лист с данными.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Room for each party of the agreement under its official name: who signs and in what capacity, signature and seal, place and date; in the order of their codes, or the party first &lt;a href="package.html"&gt;whose copy&lt;/a&gt; it is. Each page of the annexes has room for initials. A draft, and a package with errors, say &lt;i&gt;Not for signature&lt;/i&gt; there.</source>
        <translation>Место для каждой стороны соглашения под её официальным наименованием: кто и в каком качестве подписывает, подпись и печать, место и дата; в порядке кодов или первой та сторона, &lt;a href="package.html"&gt;чей экземпляр&lt;/a&gt; это. На каждой странице приложений есть место для инициалов. В черновике и в пакете с ошибками там сказано &lt;i&gt;Не для подписания&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>How scale and division are chosen</source>
        <translation>Как выбираются масштаб и деление</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>With the scale &lt;i&gt;automatic&lt;/i&gt;, each zone gets the largest scale of the national series (1:10,000 to 1:250,000) at which it fits on one sheet with all that belongs to it, upright or lengthwise. A zone that does not fit at 1:250,000 is divided into sheets of 1:250,000, or larger where its narrowest buffer would otherwise be printed as one thick line. Neighbouring sheets have 16 mm in common and say each other’s numbers. With a scale of your own, every zone is divided as that scale demands. Larger paper means fewer sheets.</source>
        <translation>При масштабе &lt;i&gt;автоматически&lt;/i&gt; каждая зона получает наибольший масштаб государственного ряда (от 1:10 000 до 1:250 000), при котором она вместе со всем своим помещается на один лист, книжный или альбомный. Зона, которая не помещается в 1:250 000, делится на листы 1:250 000 или крупнее, если её самый узкий буфер иначе напечатался бы одной толстой линией. У соседних листов 16 мм общие, и они называют номера друг друга. При вашем собственном масштабе каждая зона делится так, как он требует. Чем больше бумага, тем меньше листов.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package has 200 sheets at most. Where it would take more, small neighbouring zones of one region share a sheet, up to twenty of them, at the finest scale at which the sheets suffice and each zone is still 10 mm across; the head names them by their numbers.</source>
        <translation>В пакете не больше 200 листов. Если понадобилось бы больше, маленькие соседние зоны одного региона делят лист, до двадцати на листе, в самом крупном масштабе, при котором листов хватает и каждая зона ещё имеет 10 мм в поперечнике; заголовок называет их по номерам.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheet 1 is the index: all regions with the outlines of the sheets.</source>
        <translation>Лист 1 — сборный: все регионы с контурами листов.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The index sheet: four regions with the outlines and numbers of the sheets</source>
        <translation>Сборный лист: четыре региона с контурами и номерами листов</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes come once in each language of the package: English, Russian, Arabic, Turkish, Persian. With a &lt;b&gt;second language&lt;/b&gt; the texts of a sheet stand in both. Arabic and Persian sheets are mirrored. Numerals are 0–9 and the decimal mark is a point in every language. Your title stands as you type it, in every language: take one that all can read, or leave it empty for the agreement’s, which each document has in its own language. The names of features come from the fields &lt;i&gt;Name (ru)&lt;/i&gt;, &lt;i&gt;Name (ar)&lt;/i&gt; and so on; where one is empty, the plain name stands in its place. What belongs to no zone has sheets that are called after the kinds they show.</source>
        <translation>Листы и приложения есть по одному разу на каждом языке пакета: английском, русском, арабском, турецком, персидском. Со &lt;b&gt;вторым языком&lt;/b&gt; тексты листа стоят на обоих. Арабские и персидские листы зеркальны. Цифры — 0–9, десятичный знак — точка на всех языках. Ваше заглавие стоит так, как вы его набрали, на каждом языке: возьмите такое, которое прочтут все, или оставьте поле пустым — тогда будет заглавие соглашения, которое у каждого документа на его языке. Названия объектов берутся из полей &lt;i&gt;Название (ru)&lt;/i&gt;, &lt;i&gt;Название (ar)&lt;/i&gt; и так далее; если поле пусто, стоит основное название. То, что не относится ни к одной зоне, имеет листы, названные по показанным на них видам.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in Arabic, mirrored</source>
        <translation>Тот же лист на арабском, зеркально</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in English with Arabic as second language</source>
        <translation>Тот же лист на английском со вторым языком — арабским</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets of changes</source>
        <translation>Листы изменений</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package that follows &lt;a href="package.html#previous"&gt;an earlier one&lt;/a&gt; has one sheet more for each region in which something that is drawn has changed: the ground that was gained, in strokes to the upper right with a plus before its km², and that was lost, in strokes to the lower right with a minus; the line before, dashed, and now; where each turning point or post was and is, its number, by how many metres it moved and at which azimuth; and the settlements that are on the other side of a line now, or too near to it to tell. The strokes can be told apart in grey, and no colour is a party’s. The scale is the largest at which all changes of the region fit; what did not change is thin and grey.</source>
        <translation>В пакете, который следует за &lt;a href="package.html#previous"&gt;предыдущим&lt;/a&gt;, на один лист больше для каждого региона, в котором изменилось что-то начерченное: приобретённая земля — штрихами вправо вверх с плюсом перед км², утраченная — штрихами вправо вниз с минусом; прежняя линия, штриховая, и нынешняя; где была и где теперь каждая поворотная точка или пост, её номер, на сколько метров и по какому азимуту она переместилась; и населённые пункты, которые теперь по другую сторону линии или слишком близко к ней, чтобы судить. Штрихи различимы и в сером, и ни один цвет не принадлежит стороне. Масштаб — наибольший, при котором помещаются все изменения региона; то, что не изменилось, тонкое и серое.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Comparison sheets</source>
        <translation>Листы сравнения</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package of a workspace that keeps the parties’ &lt;a href="proposals.html#package"&gt;proposals&lt;/a&gt; has one sheet more for each region in which they differ: contested ground in strokes to the upper right, ground between claims that nobody claims in strokes to the lower right, and each cell with its number, its state in words, who claims it by code, and its km²; line at stake in long dashes with the codes of those who draw it, and line that all draw unbroken. No colour is a party’s. The margin has the km² of each cell and the metres of each line at stake, the largest first, and the fingerprint of each proposal.</source>
        <translation>В пакете рабочей области, которая хранит &lt;a href="proposals.html#package"&gt;предложения&lt;/a&gt; сторон, на один лист больше для каждого региона, в котором они расходятся: спорная земля — штрихами вправо вверх, земля между заявлениями, которую не заявляет никто, — штрихами вправо вниз, и у каждой ячейки номер, состояние словами, кто её заявляет (по кодам) и км²; линия под вопросом — длинными штрихами с кодами тех, кто её проводит, линия, которую проводят все, — непрерывная. Ни один цвет не принадлежит стороне. На полях — км² каждой ячейки и метры каждой линии под вопросом, наибольшие первыми, и отпечаток каждого предложения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same as data</source>
        <translation>То же в данных</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>turning points of every boundary: degrees, DMS, UTM, MGRS, distance and azimuth to the next</source>
        <translation>поворотные точки каждой границы: градусы, ГМС, UTM, MGRS, расстояние и азимут до следующей</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the boundaries in words, from point to point</source>
        <translation>границы словами, от точки к точке</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>observation posts and checkpoints</source>
        <translation>наблюдательные посты и контрольно-пропускные пункты</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>areas by region, kind, party and administrative unit</source>
        <translation>площади по регионам, видам, сторонам и административным единицам</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>settlements inside each zone, near its line, and outside within 2 km of it</source>
        <translation>населённые пункты внутри каждой зоны, вблизи её линии и снаружи в пределах 2 км от неё</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>&lt;a href="#changes"&gt;what has changed&lt;/a&gt; since an earlier package, where one was named</source>
        <translation>&lt;a href="#changes"&gt;что изменилось&lt;/a&gt; относительно предыдущего пакета, если он назван</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>All numbers come from the same table, and are read back from every file and compared before the package is made. Where a delimitation has so many turning points that nobody could read or sign the pages, annexes A and B name the file instead and state its fingerprint.</source>
        <translation>Все числа берутся из одной таблицы, читаются обратно из каждого файла и сравниваются до создания пакета. Если в делимитации столько поворотных точек, что никто не смог бы прочитать и подписать такие страницы, приложения A и B вместо них называют файл и указывают его отпечаток.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area by unit is known only as well as the unit's boundary: beside it stands to what (&lt;i&gt;±&lt;/i&gt;), which is what of the feature lies within the boundary's accuracy on one side of it – the length of the boundary inside the feature times the accuracy, where it crosses it. A zone that 100 km of a boundary good to 3 km run through is divided to 300 km². Parts too narrow to be told from their neighbours are counted with them, and the note under the table says which.</source>
        <translation>Площадь по единице известна лишь настолько, насколько известна граница единицы: рядом стоит, с какой точностью (&lt;i&gt;±&lt;/i&gt;), — то, что из объекта лежит в пределах точности границы по одну её сторону, то есть длина границы внутри объекта, умноженная на точность, там, где она его пересекает. Зона, через которую идут 100 км границы с точностью 3 км, разделена с точностью 300 км². Части, слишком узкие, чтобы отличить их от соседних, считаются вместе с ними, и примечание под таблицей говорит, какие.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements come from GeoNames, whose positions are only good to about a kilometre: one whose position is no farther from the line is &lt;i&gt;near&lt;/i&gt; it, and may be on either side. A layer of your own takes their place: choose it under &lt;i&gt;Settlements&lt;/i&gt; in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; or in the Processing toolbox.</source>
        <translation>Населённые пункты взяты из GeoNames, положения в котором верны лишь примерно до километра: пункт, положение которого не дальше от линии, стоит &lt;i&gt;вблизи&lt;/i&gt; неё и может быть по любую сторону. Ваш собственный слой занимает их место: выберите его в поле &lt;i&gt;Населённые пункты&lt;/i&gt; &lt;a href="package.html"&gt;диалога экспорта&lt;/a&gt; или в инструментах анализа.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The first page of annex A, the turning points</source>
        <translation>Первая страница приложения A, поворотные точки</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Before you sign</source>
        <translation>Прежде чем подписать</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The &lt;a href="verify.html"&gt;package verifies&lt;/a&gt;, and every delegation reads the same fingerprint on paper and on screen.</source>
        <translation>&lt;a href="verify.html"&gt;Пакет проходит проверку&lt;/a&gt;, и каждая делегация читает на бумаге и на экране один и тот же отпечаток.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check of the package (&lt;code&gt;checks/certificate.html&lt;/code&gt;) has no error, and every accepted finding is one that you accept too.</source>
        <translation>В проверке пакета (&lt;code&gt;checks/certificate.html&lt;/code&gt;) нет ошибок, и каждое принятое замечание принимаете и вы.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The status is what you agreed on, and no word (DRAFT, PROPOSED) stands across the sheets.</source>
        <translation>Статус — тот, о котором вы договорились, и поперёк листов нет слова (ЧЕРНОВИК, ПРЕДЛОЖЕНО).</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Title, version and date are the same on every sheet and annex; none of the &lt;i&gt;n&lt;/i&gt; sheets is missing.</source>
        <translation>Заглавие, версия и дата одинаковы на каждом листе и в каждом приложении; все &lt;i&gt;n&lt;/i&gt; листов на месте.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Names are right in each language, by somebody who reads it.</source>
        <translation>Названия верны на каждом языке — по словам того, кто на нём читает.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Print at 100 %, without “fit to page”, and measure the scale bar with a ruler.</source>
        <translation>Печатайте в масштабе 100 %, без «по размеру страницы», и измерьте линейкой масштабную линейку.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What the check says of sheets</source>
        <translation>Что говорит о листах проверка</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; also looks at paper:</source>
        <translation>Проверка в &lt;a href="package.html"&gt;диалоге экспорта&lt;/a&gt; смотрит и на бумагу:</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>something is on no sheet: take a smaller scale or larger paper</source>
        <translation>чего-то нет ни на одном листе: возьмите более мелкий масштаб или бумагу больше</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the printed line is wider than the stated accuracy, or half as wide as a buffer: take a larger scale or larger paper</source>
        <translation>напечатанная линия шире указанной точности или в половину ширины буфера: возьмите более крупный масштаб или бумагу больше</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>texts have no room in the margin: take larger paper, upright sheets or one language; a name that is cut can be shortened</source>
        <translation>текстам не хватает места на полях: возьмите бумагу больше, книжные листы или один язык; обрезанное название можно сократить</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>no installed font has a letter: install fonts (below) or correct the text</source>
        <translation>буквы нет ни в одном установленном шрифте: установите шрифты (ниже) или исправьте текст</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the world map has disputed borders for which the agreement names no area: name it there, or take another reference</source>
        <translation>на карте мира есть спорные границы, для которых соглашение не называет района: назовите его там или возьмите другие справочные данные</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>a label has no clear place: take a larger scale or larger paper</source>
        <translation>для подписи нет свободного места: возьмите более крупный масштаб или бумагу больше</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets are set in one family that has Latin, Cyrillic and Arabic letters: &lt;b&gt;DejaVu Sans&lt;/b&gt;, else Noto Sans (with Noto Sans Arabic), Segoe UI or Arial, the first that is installed. On Debian and Ubuntu: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; Windows and macOS bring Arial. A letter that no font has is an error, never a box. The letters are part of the PDF, so that it looks the same everywhere.</source>
        <translation>Листы набираются одной гарнитурой с латинскими, кириллическими и арабскими буквами: &lt;b&gt;DejaVu Sans&lt;/b&gt;, иначе Noto Sans (с Noto Sans Arabic), Segoe UI или Arial — первой из установленных. В Debian и Ubuntu: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; в Windows и macOS есть Arial. Буква, которой нет ни в одном шрифте, — ошибка, а не прямоугольник. Буквы входят в PDF, поэтому он везде выглядит одинаково.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Two parties get the same bytes from one delimitation only where they have the same font files. The package's &lt;code&gt;manifest.json&lt;/code&gt; names those that were used, with family, style, version and SHA-256; &lt;a href="verify.html"&gt;Verify&lt;/a&gt; says whether the ones here are the same. Where they differ, sheets, annexes and pictures differ in their bytes, and in nothing that they state.</source>
        <translation>Две стороны получают из одной делимитации одинаковые байты, только если у них одинаковые файлы шрифтов. &lt;code&gt;manifest.json&lt;/code&gt; пакета называет использованные: гарнитуру, начертание, версию и SHA-256; &lt;a href="verify.html"&gt;проверка&lt;/a&gt; говорит, такие ли шрифты здесь. Если они другие, листы, приложения и изображения отличаются байтами и ничем из того, что они указывают.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="index.html"&gt;Index&lt;/a&gt;</source>
        <translation>&lt;a href="index.html"&gt;Указатель&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it. To get to know it, take &lt;a href="tutorial.html"&gt;ten minutes with the sample&lt;/a&gt;.</source>
        <translation>Чертите границы зон деэскалации, проверяйте их по правилам и передавайте пакетом карт, который каждый может проверить. Ничто здесь не является согласованной линией: образец иллюстративен, и начерченное вами — тоже, пока стороны о нём не договорятся. Чтобы познакомиться, проведите &lt;a href="tutorial.html"&gt;десять минут с образцом&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>QGIS with the sample: zones, buffers and posts on the map, the toolbar above it and the findings beside it</source>
        <translation>QGIS с образцом: на карте зоны, буферы и посты, над ней панель инструментов, рядом замечания</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The first minute</source>
        <translation>Первая минута</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where no workspace is open, &lt;i&gt;Findings&lt;/i&gt; (the button &lt;i&gt;Check&lt;/i&gt;) has three buttons: &lt;b&gt;New Workspace&lt;/b&gt;, &lt;b&gt;Open&lt;/b&gt; and &lt;b&gt;Try the Sample&lt;/b&gt;. The sample is made up for illustration, and at fault in several places. It is put together from the drafts that come with the plugin, as a file of your own among your documents, and opened with its findings; each time you press the button you get a new one, and what you made of the last one stays as it is. Draw in it, mend it, export it: nothing can be broken.</source>
        <translation>Когда рабочая область не открыта, на панели &lt;i&gt;Замечания&lt;/i&gt; (кнопка &lt;i&gt;Проверка&lt;/i&gt;) есть три кнопки: &lt;b&gt;Новая рабочая область&lt;/b&gt;, &lt;b&gt;Открыть&lt;/b&gt; и &lt;b&gt;Попробовать на образце&lt;/b&gt;. Образец выдуман для наглядности, и в нескольких местах в нём есть ошибки. Он собирается из проектов, поставляемых с модулем, в ваш собственный файл среди ваших документов и открывается вместе с замечаниями; при каждом нажатии кнопки вы получаете новый, а что вы сделали с прежним, остаётся как есть. Чертите в нём, исправляйте, экспортируйте: сломать ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. QGIS’s &lt;i&gt;Topological Editing&lt;/i&gt; stays off: it puts turning points into neighbours that you did not touch. (Up to QGIS 3.28 it finds a shared turning point only on a map in EPSG:4326.) Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation>Если в проекте нет ничего, кроме рабочей области, его карта настраивается для рисования: в метрах, с серединой на регионах, так что буфер выглядит одинаково широким со всех сторон, а расстояния и углы QGIS верны; включена привязка к поворотным точкам и линиям рабочей области и её границам. &lt;i&gt;Отменить&lt;/i&gt; в сообщении возвращает прежнее. В вашем собственном проекте ничего не меняется, если вы не выберете &lt;i&gt;Настроить&lt;/i&gt;. &lt;i&gt;Топологическое редактирование&lt;/i&gt; QGIS остаётся выключенным: оно ставит поворотные точки в соседние объекты, которых вы не касались. (До QGIS 3.28 включительно оно находит общую поворотную точку только на карте в EPSG:4326.) Объекты хранятся в WGS 84, в чём бы ни была карта, и у привязанного к поворотной точке те же координаты до последней цифры.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From a draft to a map package</source>
        <translation>От проекта до пакета карт</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="workspace.html"&gt;New workspace&lt;/a&gt;: choose the agreement, the reference boundaries and a file.</source>
        <translation>&lt;a href="workspace.html"&gt;Новая рабочая область&lt;/a&gt;: выберите соглашение, справочные границы и файл.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt; what the delegations sent, &lt;a href="drawing.html"&gt;draw&lt;/a&gt;, or &lt;a href="coordinates.html"&gt;enter coordinates&lt;/a&gt;.</source>
        <translation>&lt;a href="import.html"&gt;Импортируйте&lt;/a&gt; то, что прислали делегации, &lt;a href="drawing.html"&gt;чертите&lt;/a&gt; или &lt;a href="coordinates.html"&gt;введите координаты&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="findings.html"&gt;findings&lt;/a&gt;: each names the &lt;a href="rules.html"&gt;rule&lt;/a&gt;, the place and the remedy. Mend, or accept with a reason.</source>
        <translation>Просмотрите &lt;a href="findings.html"&gt;замечания&lt;/a&gt;: каждое называет &lt;a href="rules.html"&gt;правило&lt;/a&gt;, место и способ исправления. Исправьте или примите с указанием причины.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="overlaps.html"&gt;overlaps&lt;/a&gt; between zones.</source>
        <translation>Просмотрите &lt;a href="overlaps.html"&gt;перекрытия&lt;/a&gt; между зонами.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="package.html"&gt;Export the map package&lt;/a&gt;, with &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed; whoever receives it &lt;a href="verify.html"&gt;verifies&lt;/a&gt; it.</source>
        <translation>&lt;a href="package.html"&gt;Экспортируйте пакет карт&lt;/a&gt; с &lt;a href="sheets.html"&gt;листами и приложениями&lt;/a&gt; для подписания; кто его получит, &lt;a href="verify.html"&gt;проверит&lt;/a&gt; его.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar: workspace and save, region, party and status, drawing tools, coordinates, turning points and import, check and overlaps, export and verify, help</source>
        <translation>Панель инструментов: рабочая область и сохранение, регион, сторона и статус, инструменты рисования, координаты, поворотные точки и импорт, проверка и перекрытия, экспорт и проверка пакета, справка</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The &lt;b&gt;party&lt;/b&gt; is nobody’s until you say whose features you draw: you are asked when you open a workspace, and once for each agreement. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation>От начала ряда: создать и открыть рабочую область, сохранить все правки; регион, сторона и статус того, что вы рисуете следующим; зона, буфер, безопасная зона, наблюдательный пост и контрольно-пропускной пункт; координаты, &lt;a href="turning.html"&gt;поворотные точки&lt;/a&gt; и импорт; проверка и перекрытия; экспорт и проверка пакета; справка. Выбор &lt;b&gt;региона&lt;/b&gt; заодно переходит к нему и делает остальные бледными. &lt;b&gt;Сторона&lt;/b&gt; не выбрана, пока вы не скажете, чьи объекты рисуете: вас спрашивают при открытии рабочей области, один раз для каждого соглашения. Те же команды есть в &lt;i&gt;Вектор ▸ Зоны деэскалации&lt;/i&gt;, а их клавиши можно изменить в &lt;i&gt;Настройки ▸ Комбинации клавиш&lt;/i&gt;:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Key</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What it does</source>
        <translation>Что делают</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>save all edits</source>
        <translation>сохранить все правки</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>zone, buffer from zone, safe zone</source>
        <translation>зона, буфер от зоны, безопасная зона</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>observation post, checkpoint</source>
        <translation>наблюдательный пост, контрольно-пропускной пункт</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>enter coordinates</source>
        <translation>ввести координаты</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>turning points of the selected feature</source>
        <translation>поворотные точки выделенного объекта</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>history of the selected feature</source>
        <translation>история выделенного объекта</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>the page about the dialog, dock or tool in hand</source>
        <translation>страница о текущем диалоге, панели или инструменте</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Go to a place</source>
        <translation>Перейти к месту</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Type into QGIS’s locator (at the foot of the window, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) what you look for; with &lt;code&gt;place&lt;/code&gt; and a blank before it only places are searched:</source>
        <translation>Наберите в локаторе QGIS (внизу окна, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;), что вы ищете; если перед этим стоит &lt;code&gt;place&lt;/code&gt; с пробелом, ищутся только места:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;settlement&lt;/b&gt;, as it is spelled in Latin, Cyrillic or Arabic letters, with or without marks; those of the settlements that the workspace names in its &lt;a href="basemap.html"&gt;base map&lt;/a&gt; are found too;</source>
        <translation>&lt;b&gt;населённый пункт&lt;/b&gt;, как он пишется латиницей, кириллицей или арабскими буквами, со знаками или без; находятся и пункты, которые рабочая область называет в своей &lt;a href="basemap.html"&gt;картографической основе&lt;/a&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;feature&lt;/b&gt; by its name in any language, or its number as on maps: &lt;code&gt;1.1&lt;/code&gt;;</source>
        <translation>&lt;b&gt;объект&lt;/b&gt; по названию на любом языке или по номеру, как на картах: &lt;code&gt;1.1&lt;/code&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;turning point&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</source>
        <translation>&lt;b&gt;поворотная точка&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;b&gt;coordinates&lt;/b&gt; in any &lt;a href="coordinates.html"&gt;notation&lt;/a&gt;.</source>
        <translation>&lt;b&gt;координаты&lt;/b&gt; в любой &lt;a href="coordinates.html"&gt;записи&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The map goes there, and the place flashes. In the status bar stands where the cursor is, in WGS 84: a click copies it, and the arrow beside it chooses degrees, UTM or MGRS. The zone of UTM and MGRS is the one in which the cursor is.</source>
        <translation>Карта переходит туда, и место вспыхивает. В строке состояния стоит, где находится курсор, в WGS 84: щелчок копирует это, а стрелка рядом выбирает градусы, UTM или MGRS. Зона UTM и MGRS — та, в которой находится курсор.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What you draw or add is an edit like any other in QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file only when you save the layer’s edits, or &lt;i&gt;Save All Edits&lt;/i&gt;. Nothing is saved, overwritten or sent without you.</source>
        <translation>То, что вы рисуете или добавляете, — такая же правка, как любая другая в QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; её отменяет, а в файле она окажется, только когда вы сохраните правки слоя или выберете &lt;i&gt;Сохранить все правки&lt;/i&gt;. Без вас ничего не сохраняется, не перезаписывается и не отправляется.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Positions are WGS 84. The line between two turning points is the geodesic, the shortest line on the ellipsoid. Lengths, areas and buffers are measured on the ellipsoid too.</source>
        <translation>Положения — WGS 84. Линия между двумя поворотными точками — геодезическая, кратчайшая на эллипсоиде. Длины, площади и буферы тоже измеряются на эллипсоиде.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>An action that is greyed says why in its tooltip.</source>
        <translation>Недоступное действие говорит в подсказке, почему оно недоступно.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same functions are in the Processing toolbox under &lt;i&gt;De-escalation Zones&lt;/i&gt;, and run without a window with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Те же функции есть в инструментах анализа, в разделе &lt;i&gt;Зоны деэскалации&lt;/i&gt;, и выполняются без окна через &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The window speaks English, Russian, Arabic, Turkish and Persian: it follows &lt;i&gt;Settings ▸ Options ▸ General ▸ Override system locale&lt;/i&gt;. Numerals are 0–9 in all of them. The language of a package is another matter and is chosen when it is &lt;a href="package.html"&gt;exported&lt;/a&gt;.</source>
        <translation>Окно говорит по-английски, по-русски, по-арабски, по-турецки и по-персидски: оно следует параметру &lt;i&gt;Настройки ▸ Параметры ▸ Общие ▸ Переопределить системную локаль&lt;/i&gt;. Цифры во всех языках — 0–9. Язык пакета — другое дело, он выбирается при &lt;a href="package.html"&gt;экспорте&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same window in Persian, running from right to left</source>
        <translation>То же окно на персидском, справа налево</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation>&lt;i&gt;Настройки ▸ Параметры ▸ Зоны деэскалации&lt;/i&gt;: ваше имя в &lt;a href="history.html"&gt;истории&lt;/a&gt;, выполняются ли правила сами после правки и с какой задержкой, насколько точно строятся буферы и какими цветами рисуются площади на вашем экране. Листы и пакеты сохраняют обычные цвета; виды и статусы различаются штриховкой и штрихами и без цвета.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The limits of the rules stand in the agreement, so that they are the same on every delegation’s computer. Where one workspace has to hold to another limit, type it beside the agreement’s, with the reason and who decided it. It goes into the workspace, the rule &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; reports it at every check, and it stands in every package. An empty cell means: as the agreement has it. What cannot be a limit, or has no reason, is marked while you type, and there is no &lt;i&gt;OK&lt;/i&gt; until it is mended.</source>
        <translation>Пределы правил стоят в соглашении, чтобы на компьютерах всех делегаций они были одинаковы. Если одна рабочая область должна следовать другому пределу, наберите его рядом с пределом соглашения, с причиной и тем, кто это решил. Он записывается в рабочую область, правило &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; сообщает о нём при каждой проверке, и он стоит в каждом пакете. Пустая ячейка означает: как в соглашении. То, что не может быть пределом или не имеет причины, помечается при наборе, и кнопка &lt;i&gt;OK&lt;/i&gt; недоступна, пока это не исправлено.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The page in QGIS’s options: party, checking, tolerance, colours, and the limits of the rules</source>
        <translation>Страница в параметрах QGIS: сторона, проверка, допуск, цвета и пределы правил</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Region, party, status and the choices of the last export are kept in the QGIS project.</source>
        <translation>Регион, сторона, статус и выбор последнего экспорта хранятся в проекте QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar or &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. It lists the turning points with the numbers of &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;: the place in degrees, UTM and MGRS, and length and azimuth of the geodesic to the next one. While it is open the map shows the numbers, as many as can be read, and a ring about the point of the row; &lt;kbd&gt;Enter&lt;/kbd&gt; brings that point into the middle.</source>
        <translation>Выделите один объект на карте и откройте панель кнопкой &lt;i&gt;Поворотные точки&lt;/i&gt; на панели инструментов или клавишами &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. Она перечисляет поворотные точки с номерами &lt;a href="sheets.html#annexes"&gt;приложения A&lt;/a&gt;: место в градусах, UTM и MGRS, длину и азимут геодезической линии до следующей. Пока она открыта, карта показывает номера — столько, сколько читается, — и кольцо вокруг точки строки; &lt;kbd&gt;Enter&lt;/kbd&gt; ставит эту точку в середину.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>The dock Turning Points under the map: a row a turning point, in four notations, with length and azimuth of each leg; on the map the numbers and a ring about the point of the row</source>
        <translation>Панель «Поворотные точки» под картой: строка на поворотную точку, в четырёх видах записи, с длиной и азимутом каждого отрезка; на карте номера и кольцо вокруг точки строки</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Typing a place</source>
        <translation>Ввод места</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Double-click a place or press &lt;kbd&gt;F2&lt;/kbd&gt;, type, and press &lt;kbd&gt;Enter&lt;/kbd&gt;. Any cell takes any notation of &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;, in Arabic and Persian digits too; what you typed stays in the column of its notation as you typed it, for as long as the feature is in the table. Positions are WGS 84; two angles need the letters N, S, E and W. &lt;kbd&gt;Esc&lt;/kbd&gt; leaves the cell as it was.</source>
        <translation>Щёлкните место дважды или нажмите &lt;kbd&gt;F2&lt;/kbd&gt;, наберите и нажмите &lt;kbd&gt;Enter&lt;/kbd&gt;. Любая ячейка принимает любую запись из &lt;a href="coordinates.html"&gt;ввода координат&lt;/a&gt;, в том числе арабскими и персидскими цифрами; набранное остаётся в столбце своей записи так, как вы его набрали, пока объект в таблице. Положения — WGS 84; двум углам нужны буквы N, S, E и W. &lt;kbd&gt;Esc&lt;/kbd&gt; оставляет ячейку как была.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>What cannot be taken stays in its cell with a mark, and the reason stands below the table. The rule is that of drawing and importing: a place outside the theatre, or a feature that would lie in another region than it states, is refused. An outline that crosses itself comes in, as when it is drawn, and is told.</source>
        <translation>То, что нельзя принять, остаётся в ячейке с пометкой, а причина стоит под таблицей. Правило то же, что при рисовании и импорте: место вне района действия или объект, который оказался бы в другом регионе, чем указывает, отклоняются. Контур, пересекающий себя, принимается, как и при рисовании, и об этом говорится.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Legs, bearings, places beside a line</source>
        <translation>Отрезки, направления, места рядом с линией</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A cell takes the &lt;a href="coordinates.html#constructions"&gt;constructions&lt;/a&gt; as well. What names no place leaves from the turning point before the row, and the second of two bearings from the one behind it:</source>
        <translation>Ячейка принимает и &lt;a href="coordinates.html#constructions"&gt;построения&lt;/a&gt;. То, что не называет места, выходит из поворотной точки перед строкой, а второе из двух направлений — из точки за ней:</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the turning point comes to lie</source>
        <translation>Где окажется поворотная точка</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>At the end of a leg from the turning point before</source>
        <translation>В конце отрезка от предыдущей поворотной точки</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the bearings from the turning points before and behind it meet</source>
        <translation>Где пересекаются направления из поворотных точек перед ней и за ней</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>250 m to the left of the line of zone 1.1 at the chainage 12,500 m</source>
        <translation>В 250 м слева от линии зоны 1.1 на пикетаже 12 500 м</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Rows put in and taken out</source>
        <translation>Вставка и удаление строк</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>&lt;kbd&gt;Insert&lt;/kbd&gt; puts an empty row below the current one, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; one above it; the turning point is there once its place is typed, and &lt;kbd&gt;Esc&lt;/kbd&gt; takes the row away. &lt;kbd&gt;Delete&lt;/kbd&gt; takes the turning point of the row out, unless fewer than three would be left of an outline, or two of a line. The numbers follow the line: where another point comes to be the north-westernmost, the outline begins there.</source>
        <translation>&lt;kbd&gt;Insert&lt;/kbd&gt; вставляет пустую строку под текущей, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; — над ней; поворотная точка появляется, когда набрано её место, а &lt;kbd&gt;Esc&lt;/kbd&gt; убирает строку. &lt;kbd&gt;Delete&lt;/kbd&gt; удаляет поворотную точку строки, если у контура не останется меньше трёх, а у линии — меньше двух. Номера следуют за линией: если самой северо-западной становится другая точка, контур начинается в ней.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Each row is one command: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again, on the feature’s layer. It is in the file when you save. What another tool, another window or Undo does to the feature is shown at once; of a feature that is deleted the dock says so.</source>
        <translation>Каждая строка — одна команда: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; отменяет её, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; возвращает, в слое объекта. В файле она окажется, когда вы сохраните. Что делают с объектом другой инструмент, другое окно или отмена, видно сразу; если объект удалён, панель об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A feature that is &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; is only read; &lt;b&gt;Reopen…&lt;/b&gt; asks for the reason and the document.</source>
        <translation>&lt;a href="workspace.html#agreed"&gt;Согласованный&lt;/a&gt; объект только читается; &lt;b&gt;Открыть заново…&lt;/b&gt; спрашивает причину и документ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Ten minutes with the sample</source>
        <translation>Десять минут с образцом</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>From an empty window to a package that everybody can verify, with the drafts that come with the plugin. They are made up for illustration: no line in them is an agreed one. The file is your own, and nothing can be broken.</source>
        <translation>От пустого окна до пакета, который каждый может проверить, — на проектах, поставляемых с модулем. Они выдуманы для наглядности: ни одна линия в них не согласована. Файл — ваш собственный, и сломать ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>1. Try the sample</source>
        <translation>1. Попробуйте на образце</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Where no workspace is open, the dock &lt;i&gt;Findings&lt;/i&gt; has three buttons; if it is hidden, press &lt;i&gt;Check&lt;/i&gt; on the toolbar. Press &lt;i&gt;Try the Sample&lt;/i&gt;. Within a minute the drafts of three delegations are taken in, as the file &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; among your documents, and checked. A message asks whose features you draw: choose any party.</source>
        <translation>Когда рабочая область не открыта, на панели &lt;i&gt;Замечания&lt;/i&gt; есть три кнопки; если панель скрыта, нажмите &lt;i&gt;Проверка&lt;/i&gt; на панели инструментов. Нажмите &lt;i&gt;Попробовать на образце&lt;/i&gt;. В течение минуты проекты трёх делегаций загружаются в файл &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; среди ваших документов и проверяются. Сообщение спрашивает, чьи объекты вы рисуете: выберите любую сторону.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>An empty window: the dock Findings with the buttons New Workspace, Open and Try the Sample</source>
        <translation>Пустое окно: панель «Замечания» с кнопками «Новая рабочая область», «Открыть» и «Попробовать на образце»</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>2. Look at the findings</source>
        <translation>2. Просмотрите замечания</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>There are 5 errors, 1 warning and some notes, each under its rule. Click a row: the map goes to the place, and below the list stands the whole sentence with the remedy. The warning says that the term of the agreement has run out; it may stay.</source>
        <translation>Здесь 5 ошибок, 1 предупреждение и несколько примечаний, каждое под своим правилом. Щёлкните строку: карта переходит к месту, а под списком стоит всё предложение со способом исправления. Предупреждение говорит, что срок соглашения истёк; оно может остаться.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The sample with its findings: 5 errors, each under its rule, and their places on the map</source>
        <translation>Образец с замечаниями: 5 ошибок, каждая под своим правилом, и их места на карте</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>3. Mend</source>
        <translation>3. Исправьте</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;No sliver among the parts and holes&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. The map shows the remedy, and the dock says what would come of it: one error less. Press &lt;i&gt;Apply Fix&lt;/i&gt;.</source>
        <translation>Щёлкните строку под &lt;b&gt;Среди частей и вырезов нет узких осколков&lt;/b&gt; и нажмите &lt;i&gt;Исправить…&lt;/i&gt;. Карта показывает исправление, а панель говорит, что из него выйдет: одной ошибкой меньше. Нажмите &lt;i&gt;Применить исправление&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A buffer is as wide as it says&lt;/b&gt;: the buffer is made again, as wide as it has to be.</source>
        <translation>Сделайте то же под &lt;b&gt;Ширина буфера такова, как указано&lt;/b&gt;: буфер строится заново, той ширины, какой должен быть.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A valid area or line&lt;/b&gt;: the outline that crosses itself becomes two parts. That they are two is a finding of its own, which comes up next.</source>
        <translation>Сделайте то же под &lt;b&gt;Допустимый полигон или линия&lt;/b&gt;: контур, пересекающий себя, становится двумя частями. Что их две — отдельное замечание, оно появляется следующим.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>A remedy before it is applied: the sliver that would go, and the numbers of findings before and after</source>
        <translation>Исправление до применения: осколок, который уйдёт, и числа замечаний до и после</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>4. Accept</source>
        <translation>4. Примите</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;One part, no hole but those declared&lt;/b&gt; and press &lt;i&gt;Accept…&lt;/i&gt;. Type a reason, such as “Both parts are meant”, and by whose authority, such as “Joint working group”, and press &lt;i&gt;Accept&lt;/i&gt;.</source>
        <translation>Щёлкните строку под &lt;b&gt;Одна часть, без вырезов, кроме объявленных&lt;/b&gt; и нажмите &lt;i&gt;Принять…&lt;/i&gt;. Наберите причину, например «Обе части подразумеваются», и чьей властью, например «Совместная рабочая группа», и нажмите &lt;i&gt;Принять&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;Zones do not overlap&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. There are three remedies, each with the findings that it would leave. The parties have to agree on that line, not you: choose the last entry, which leaves it, press &lt;i&gt;Accept…&lt;/i&gt; and type why.</source>
        <translation>Щёлкните строку под &lt;b&gt;Зоны не перекрываются&lt;/b&gt; и нажмите &lt;i&gt;Исправить…&lt;/i&gt;. Исправлений три, каждое с замечаниями, которые останутся после него. Договориться об этой линии должны стороны, а не вы: выберите последнюю запись, которая оставляет её как есть, нажмите &lt;i&gt;Принять…&lt;/i&gt; и наберите почему.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The overlap of two zones: two cuts, a line midway, or leaving it with a reason</source>
        <translation>Перекрытие двух зон: два варианта обрезки, линия посередине или оставить с указанием причины</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>5. Move a post and a turning point</source>
        <translation>5. Передвиньте пост и поворотную точку</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Double-click the row under &lt;b&gt;Observation posts stand in a buffer zone&lt;/b&gt;: the map zooms to the post.</source>
        <translation>Дважды щёлкните строку под &lt;b&gt;Наблюдательные посты стоят в буферной зоне&lt;/b&gt;: карта приближает к посту.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click &lt;b&gt;Observation posts&lt;/b&gt; in QGIS’s panel of layers, take QGIS’s tool that selects features, and click the post.</source>
        <translation>Щёлкните &lt;b&gt;Наблюдательные посты&lt;/b&gt; на панели слоёв QGIS, возьмите инструмент QGIS для выделения объектов и щёлкните пост.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar. Double-click the place under &lt;i&gt;Decimal degrees&lt;/i&gt;, type &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; and press &lt;kbd&gt;Enter&lt;/kbd&gt;: the last error is gone.</source>
        <translation>Нажмите &lt;i&gt;Поворотные точки&lt;/i&gt; на панели инструментов. Дважды щёлкните место в столбце &lt;i&gt;Десятичные градусы&lt;/i&gt;, наберите &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; и нажмите &lt;kbd&gt;Enter&lt;/kbd&gt;: последней ошибки больше нет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Choose the region &lt;b&gt;Eastern Ghouta&lt;/b&gt; on the toolbar. Click &lt;b&gt;De-escalation zones&lt;/b&gt; in the panel of layers, and then the zone on the map: the table has its 298 turning points. Type &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; in the place of the first. The findings say at once what is wrong now: the buffer follows the old line.</source>
        <translation>Выберите на панели инструментов регион &lt;b&gt;Восточная Гута&lt;/b&gt;. Щёлкните &lt;b&gt;Зоны деэскалации&lt;/b&gt; на панели слоёв, затем зону на карте: в таблице её 298 поворотных точек. Наберите &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; на месте первой. Замечания сразу говорят, что теперь неверно: буфер идёт вдоль старой линии.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The first turning point of a zone has been moved in the table; the findings tell of the buffer that follows the old line</source>
        <translation>Первая поворотная точка зоны передвинута в таблице; замечания сообщают о буфере, который идёт вдоль старой линии</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>6. Make the buffer</source>
        <translation>6. Постройте буфер</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;A buffer was made from its zone as it is now&lt;/b&gt;, press &lt;i&gt;Fix…&lt;/i&gt; and then &lt;i&gt;Apply Fix&lt;/i&gt;: the buffer is made from the new line, with its own width, and the 3 errors are gone. A buffer that is not there yet is made with &lt;i&gt;Buffer from Zone…&lt;/i&gt; on the toolbar (&lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;).</source>
        <translation>Щёлкните строку под &lt;b&gt;Буфер построен от зоны в её нынешнем виде&lt;/b&gt;, нажмите &lt;i&gt;Исправить…&lt;/i&gt;, затем &lt;i&gt;Применить исправление&lt;/i&gt;: буфер строится от новой линии с собственной шириной, и 3 ошибок больше нет. Буфер, которого ещё нет, строится кнопкой &lt;i&gt;Буфер от зоны…&lt;/i&gt; на панели инструментов (&lt;a href="drawing.html#buffer"&gt;Рисование&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The buffer as it would be made again, with its area and its measured error</source>
        <translation>Буфер, каким он будет построен заново, с площадью и измеренной погрешностью</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>7. Check and save</source>
        <translation>7. Проверьте и сохраните</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The rules have run by themselves after each edit. Choose &lt;i&gt;All regions&lt;/i&gt; on the toolbar: the button beside says that there is no error. Press &lt;i&gt;Save All Edits&lt;/i&gt;. If you are asked under which name your changes are kept, any will do, or none.</source>
        <translation>Правила сами выполнялись после каждой правки. Выберите &lt;i&gt;Все регионы&lt;/i&gt; на панели инструментов: кнопка рядом говорит, что ошибок нет. Нажмите &lt;i&gt;Сохранить все правки&lt;/i&gt;. Если вас спросят, под каким именем хранить ваши изменения, годится любое или никакого.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>8. Export the package</source>
        <translation>8. Экспортируйте пакет</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Export Map Package…&lt;/i&gt;. Title, languages, paper and file are proposed, and the check of what is saved stands beside them. Press &lt;i&gt;Export&lt;/i&gt;. In some minutes sheets, annexes, data and tables are written, read again, and verified.</source>
        <translation>Нажмите &lt;i&gt;Экспорт пакета карт…&lt;/i&gt;. Заглавие, языки, бумага и файл предложены, рядом стоит проверка сохранённого. Нажмите &lt;i&gt;Экспортировать&lt;/i&gt;. За несколько минут листы, приложения, данные и таблицы записываются, читаются снова и проверяются.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Export Map Package: no errors, and a package that is made and verified</source>
        <translation>Диалог экспорта пакета карт: ошибок нет, пакет создан и проверен</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>9. Verify it</source>
        <translation>9. Проверьте его</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Verify Package…&lt;/i&gt;, choose the file, tick &lt;i&gt;Also compare it with the open workspace&lt;/i&gt; and press &lt;i&gt;Verify&lt;/i&gt;. Whoever receives the package does the same: it agrees with its manifest, and it holds what your workspace holds.</source>
        <translation>Нажмите &lt;i&gt;Проверить пакет…&lt;/i&gt;, выберите файл, отметьте &lt;i&gt;Также сравнить с открытой рабочей областью&lt;/i&gt; и нажмите &lt;i&gt;Проверить&lt;/i&gt;. Кто получит пакет, сделает то же: он соответствует своей описи и содержит то, что содержит ваша рабочая область.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Verify Map Package: the package agrees with its manifest and holds the same delimitation</source>
        <translation>Диалог «Проверка пакета карт»: пакет соответствует своей описи и содержит ту же делимитацию</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Go on with your own: &lt;a href="workspace.html"&gt;a workspace&lt;/a&gt;, what delegations &lt;a href="import.html"&gt;sent&lt;/a&gt;, and what you &lt;a href="drawing.html"&gt;draw&lt;/a&gt;.</source>
        <translation>Продолжайте со своим: &lt;a href="workspace.html"&gt;рабочая область&lt;/a&gt;, что &lt;a href="import.html"&gt;прислали&lt;/a&gt; делегации и что вы &lt;a href="drawing.html"&gt;рисуете&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Verify a package</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Choose the zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of a package that is unpacked. Every file is held against its stated size and SHA-256, and the fingerprint is computed afresh from the data. Nothing in the package is run, and nothing is written.</source>
        <translation>Выберите zip или &lt;code&gt;manifest.json&lt;/code&gt; распакованного пакета. Каждый файл сверяется с указанными размером и SHA-256, а отпечаток вычисляется из данных заново. Ничто из пакета не выполняется, и ничего не записывается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The dialog Verify Map Package</source>
        <translation>Диалог «Проверка пакета карт»</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>&lt;b&gt;Also compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation>&lt;b&gt;Также сравнить с открытой рабочей областью&lt;/b&gt;: второй вывод говорит, содержит ли рабочая область, вместе с ещё не сохранённым, то же самое, и если нет, то где: словами &lt;a href="changes.html"&gt;изменений&lt;/a&gt;, от пакета к рабочей области. Карта переходит к различию объекта, выбранного в списке: штрихами — как в пакете, сплошной — как сейчас, приобретённая и утраченная земля заштрихована, стрелка для каждой перемещённой поворотной точки. Пакет, от которого рабочая область отличается, от этого не менее цел. &lt;code&gt;deesc:verifypackage&lt;/code&gt; с &lt;code&gt;WORKSPACE&lt;/code&gt; говорит то же словами; его выход &lt;code&gt;SAME&lt;/code&gt; говорит, что ничего не отличается, и запуск кончается неудачей там, где различаются отпечатки.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The report names the fonts that the package is set in, and says where the ones here are others: then the same delimitation exported here has other bytes in its sheets, annexes and pictures, and the package is none the less intact.</source>
        <translation>Отчёт называет шрифты, которыми набран пакет, и говорит, где здешние другие: тогда у той же делимитации, экспортированной здесь, другие байты в листах, приложениях и изображениях, а пакет от этого не менее цел.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>A package that does not verify must not be relied on: ask the sender for it again.</source>
        <translation>На пакет, который не проходит проверку, полагаться нельзя: попросите отправителя прислать его снова.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Who forges a package can forge its manifest, too. Compare the &lt;b&gt;SHA-256 of the manifest&lt;/b&gt;, which stands for every file, the &lt;b&gt;record&lt;/b&gt;, which stands for every field of the features, their exceptions and limits, and the &lt;b&gt;fingerprint&lt;/b&gt;, which stands for the features alone, with what the sender tells you by another way, for instance by telephone. The sender has them in the log of the export, or by verifying the package.</source>
        <translation>Кто подделывает пакет, может подделать и его опись. Сравните &lt;b&gt;SHA-256 описи&lt;/b&gt;, который отвечает за каждый файл, &lt;b&gt;запись&lt;/b&gt;, которая отвечает за каждое поле объектов, их исключения и пределы, и &lt;b&gt;отпечаток&lt;/b&gt;, который отвечает только за объекты, с тем, что отправитель сообщит вам другим путём, например по телефону. У отправителя они есть в журнале экспорта, или он узнает их, проверив пакет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Where the package carries &lt;a href="acts.html"&gt;acts&lt;/a&gt;, it is said how many, and that their logs have no fork and no gap; an act that was changed, removed or moved makes the package invalid.</source>
        <translation>Если в пакете есть &lt;a href="acts.html"&gt;акты&lt;/a&gt;, говорится, сколько их и что в их журналах нет раздвоений и пропусков; изменённый, удалённый или переставленный акт делает пакет недействительным.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Without QGIS: unpack &lt;code&gt;verify.py&lt;/code&gt; from the package and run &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. Who forges a package can forge this program, too: take it from a package that you trust, or compare its SHA-256 with the one in the project's README, which verifying with the plugin tells as well. What verification does not prove: who made the package, and when.</source>
        <translation>Без QGIS: извлеките &lt;code&gt;verify.py&lt;/code&gt; из пакета и выполните &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. Кто подделывает пакет, может подделать и эту программу: возьмите её из пакета, которому доверяете, или сравните её SHA-256 с тем, что указан в README проекта; его называет и проверка модулем. Чего проверка не доказывает: кто и когда сделал пакет.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace is one GeoPackage file. It holds a layer for each kind of feature, the reference boundaries, the accepted findings, and the agreement itself. It opens in QGIS without the plugin too, with its forms and symbols.</source>
        <translation>Рабочая область — один файл GeoPackage. В нём слой для каждого вида объектов, справочные границы, принятые замечания и само соглашение. Он открывается в QGIS и без модуля, со своими формами и знаками.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The dialog New Workspace</source>
        <translation>Диалог «Новая рабочая область»</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Agreement&lt;/b&gt;: states regions, kinds, parties, term and limits. Take the bundled one, or a JSON file of your own (&lt;a href="agreement.html"&gt;how it is written&lt;/a&gt;). A file that two programs could read differently, or that names what it may not, is refused with the place in it.</source>
        <translation>&lt;b&gt;Соглашение&lt;/b&gt;: указывает регионы, виды, стороны, срок и пределы. Возьмите поставляемое или собственный файл JSON (&lt;a href="agreement.html"&gt;как он пишется&lt;/a&gt;). Файл, который две программы могли бы прочитать по-разному или который называет недопустимое, отклоняется с указанием места в нём.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Reference boundaries&lt;/b&gt;: administrative units against which the placement of zones is checked. QGIS’s own world map serves to begin with and is one to three kilometres off, ten at worst. OCHA COD-AB, geoBoundaries and Natural Earth layers are recognised by their fields and joined by code, never by name. A reference boundary is no position on any border. COD-AB is the better choice: the United Nations’ common set of boundaries. Look for “Subnational Administrative Boundaries” of the country at &lt;code&gt;data.humdata.org&lt;/code&gt; (published by OCHA), take the archive of Shapefiles or the GeoPackage, and name the layer of the first level (&lt;code&gt;adm1&lt;/code&gt;); its page states source, date, accuracy and licence. The world map takes no side: an area that the agreement names as disputed is in no unit there, its outline is drawn in blocks and not as a border, and the rules say what each source says. A file of your own is followed as it is. Where the world map calls further lines in the theatre disputed, the new workspace and each export say so.</source>
        <translation>&lt;b&gt;Справочные границы&lt;/b&gt;: административные единицы, с которыми сверяется размещение зон. Для начала годится собственная карта мира QGIS; её погрешность — от одного до трёх километров, в худшем случае десять. Слои OCHA COD-AB, geoBoundaries и Natural Earth узнаются по полям и связываются по кодам, никогда по названиям. Справочная граница не выражает позиции ни о какой границе. COD-AB — лучший выбор: это общий набор границ Организации Объединённых Наций. Найдите «Subnational Administrative Boundaries» страны на &lt;code&gt;data.humdata.org&lt;/code&gt; (публикует OCHA), возьмите архив с Shapefile или GeoPackage и назовите слой первого уровня (&lt;code&gt;adm1&lt;/code&gt;); его страница указывает источник, дату, точность и лицензию. Карта мира не принимает ничьей стороны: район, который соглашение называет спорным, не входит в ней ни в одну единицу, его контур рисуется брусками, а не как граница, и правила говорят, что утверждает каждый источник. Вашему собственному файлу модуль следует как есть. Если карта мира называет в районе действия спорными и другие линии, об этом говорят новая рабочая область и каждый экспорт.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Accuracy of the boundaries&lt;/b&gt;: how far off they may be, as the metadata of your layer or file say; of the world map it is 3 km. It is stored with them. &lt;a href="sheets.html#annexes"&gt;Areas by unit&lt;/a&gt; have no more digits than it bears, and a part of a unit that lies whole within it of a boundary is counted with its neighbour. Where no accuracy is stated, the annex says so.</source>
        <translation>&lt;b&gt;Точность границ&lt;/b&gt;: на сколько они могут быть смещены, по метаданным вашего слоя или файла; у карты мира это 3 км. Она хранится вместе с ними. В &lt;a href="sheets.html#annexes"&gt;площадях по единицам&lt;/a&gt; знаков не больше, чем она допускает, а часть единицы, которая вся лежит в её пределах от границы, считается вместе с соседней. Если точность не указана, приложение об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Workspace&lt;/b&gt;: a new file. A name without a folder lies in the project’s folder, or in that of the last workspace; the whole path is shown. An existing file is never overwritten here.</source>
        <translation>&lt;b&gt;Рабочая область&lt;/b&gt;: новый файл. Имя без папки означает папку проекта или папку последней рабочей области; показывается весь путь. Существующий файл здесь никогда не перезаписывается.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The new workspace takes the place of an open one. With unsaved edits in that, nothing is created before you save or discard them.</source>
        <translation>Новая рабочая область занимает место открытой. Если в той есть несохранённые правки, ничего не создаётся, пока вы их не сохраните или не отбросите.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The layers come into the project as one group. They are known by a property, so you may rename or move them.</source>
        <translation>Слои входят в проект одной группой. Они узнаются по свойству, поэтому их можно переименовывать и перемещать.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Features in time</source>
        <translation>Объекты во времени</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Each feature may state its first and its last day in force, both inclusive; an empty one is an open end. The rules hold features against each other only on the days on which they are in force together (&lt;a href="findings.html#time"&gt;findings&lt;/a&gt;). QGIS’s &lt;i&gt;Temporal Controller&lt;/i&gt; (View › Panels) shows what is in force on a day: the layers have their settings for it. The window has no date of its own; the algorithms &lt;i&gt;Check delimitation&lt;/i&gt; and &lt;i&gt;Export map package&lt;/i&gt; take a day under &lt;i&gt;In force on&lt;/i&gt; and then look at nothing else: check, fingerprint, sheets and tables are of that day, and the package says so.</source>
        <translation>У каждого объекта могут быть указаны первый и последний день действия, оба включительно; пустой — открытый конец. Правила сверяют объекты друг с другом только в те дни, когда они действуют вместе (&lt;a href="findings.html#time"&gt;замечания&lt;/a&gt;). &lt;i&gt;Временное управление&lt;/i&gt; QGIS (Вид › Панели) показывает, что действует в некоторый день: у слоёв есть для него настройки. У самого окна даты нет; алгоритмы &lt;i&gt;Проверить делимитацию&lt;/i&gt; и &lt;i&gt;Экспортировать пакет карт&lt;/i&gt; берут день в поле &lt;i&gt;В силе на день&lt;/i&gt; и тогда не смотрят ни на что другое: проверка, отпечаток, листы и таблицы относятся к этому дню, и пакет об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Agreed means agreed</source>
        <translation>Согласовано — значит согласовано</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Whoever sets the status of a feature to &lt;i&gt;agreed&lt;/i&gt;, in its form, in the attribute table or when it is drawn, is asked for the document, the day, and who records it; &lt;i&gt;Cancel&lt;/i&gt; takes the status back. When the edits are saved, an act goes on record in the workspace, with the SHA-256 of the line, and the feature is kept beside it as it is then.</source>
        <translation>Того, кто ставит объекту статус &lt;i&gt;согласовано&lt;/i&gt;, в форме, в таблице атрибутов или при рисовании, спрашивают о документе, дне и о том, кто это вносит; &lt;i&gt;Отмена&lt;/i&gt; возвращает прежний статус. При сохранении правок в рабочую область заносится акт с SHA-256 линии, и рядом сохраняется объект таким, каков он тогда.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>From then on its line, its name, each name that it had in another language, and its status stay as they are. An edit that changes them, by whichever tool of QGIS, is taken back as soon as it is done, in every layer that it touched, and &lt;i&gt;Redo&lt;/i&gt; does not bring it again; other columns, such as a note, are edited as ever, and a name in a language that had none may be added. &lt;i&gt;Reopen…&lt;/i&gt; in the message asks for the reason and the document: the status becomes &lt;i&gt;proposed&lt;/i&gt; at once, and that, too, is an act on record. Edits of that feature are saved or discarded before.</source>
        <translation>С этого времени его линия, его название, каждое имевшееся название на другом языке и его статус остаются неизменными. Правка, которая их меняет, каким бы инструментом QGIS она ни сделана, отменяется сразу же, во всех слоях, которых коснулась, и &lt;i&gt;Вернуть&lt;/i&gt; её не возвращает; другие столбцы, например примечание, правятся как обычно, и название на языке, на котором его не было, можно добавить. &lt;i&gt;Открыть заново…&lt;/i&gt; в сообщении спрашивает причину и документ: статус сразу становится &lt;i&gt;предложено&lt;/i&gt;, и это тоже занесённый акт. Правки этого объекта сначала сохраняются или отбрасываются.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Plain QGIS, other plugins and SQL know nothing of this. What they changed of it is an error (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): the old line is drawn beside the new one, with the greatest distance, and &lt;i&gt;Fix&lt;/i&gt; restores what was agreed. A package is exported only with a reason, as with any error. A status &lt;i&gt;agreed&lt;/i&gt; that was set there without an act is a note. An import agrees to nothing: what a file states as agreed is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so.</source>
        <translation>QGIS без модуля, другие модули и SQL об этом ничего не знают. То, что они изменили, — ошибка (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): старая линия рисуется рядом с новой, с наибольшим расстоянием, а &lt;i&gt;Исправить&lt;/i&gt; восстанавливает согласованное. Пакет экспортируется только с указанием причины, как при любой ошибке. Статус &lt;i&gt;согласовано&lt;/i&gt;, поставленный там без акта, — примечание. Импорт ни о чём не договаривается: указанное в файле как согласованное принимается как &lt;i&gt;предложено&lt;/i&gt;, и отчёт об этом говорит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The &lt;a href="acts.html"&gt;acts&lt;/a&gt; stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own.</source>
        <translation>&lt;a href="acts.html"&gt;Акты&lt;/a&gt; стоят в таблице &lt;code&gt;deesc_ledger&lt;/code&gt;, по строке на каждый; строка никогда не меняется и не удаляется, и каждая называет SHA-256 предыдущей, так что изменение видно (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Два окна с одной рабочей областью берут номера по очереди, а копия файла, лежащая в другом месте, ведёт собственный журнал.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the agreement changes</source>
        <translation>Когда меняется соглашение</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>An extension is recorded, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id. &lt;i&gt;Vector → De-escalation Zones → Replace Agreement…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) shows every place at which the newer text differs from the one that the workspace has, asks for the reason, and takes it in. Features and limits of the workspace’s own stay as they are; the older text stays on record in the file, with the day and the reason. A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>Оформлено продление, присоединилась сторона, согласован предел: файл соглашения пишется заново, под тем же id. &lt;i&gt;Вектор → Зоны деэскалации → Заменить соглашение…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) показывает каждое место, в котором новый текст отличается от имеющегося в рабочей области, спрашивает причину и принимает его. Объекты и собственные пределы рабочей области остаются как есть; прежний текст остаётся в файле с днём и причиной. Текст, в котором нет таблицы для начерченных объектов, отклоняется, как и текст другого соглашения.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Older and newer versions</source>
        <translation>Старые и новые версии</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace states its format, a number. One of an older format is opened, checked and exported as it is; when it is first edited or written to, it is brought up to the newest, in one step that is done wholly or not at all, and a copy of the file as it was is laid beside it (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Older versions of the plugin say that they cannot read the newer format.</source>
        <translation>Рабочая область указывает свой формат, число. Рабочая область старого формата открывается, проверяется и экспортируется как есть; когда её впервые правят или в неё пишут, она обновляется до новейшего формата одним шагом, который выполняется целиком или не выполняется вовсе, а рядом кладётся копия прежнего файла (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Старые версии модуля говорят, что не могут прочитать более новый формат.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>What each feature was before, and who changed it, stands in the &lt;a href="history.html"&gt;history&lt;/a&gt;.</source>
        <translation>Каким каждый объект был прежде и кто его изменил, стоит в &lt;a href="history.html"&gt;истории&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Several people</source>
        <translation>Несколько человек</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Two windows may have the same workspace open; whoever opens it second is told so. What one saves, the other shows within a second or two, and edits that are not saved stay as they are. Nothing is lost where both change the same feature: what is saved first stands, and the other version goes into a workspace of its own beside the first, named &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. Whoever saved last is told, and may still choose &lt;i&gt;Use my version&lt;/i&gt;, which is an edit like any other. The conflict file can be opened as a workspace or imported from; delete it when it has served.</source>
        <translation>Одна рабочая область может быть открыта в двух окнах; тому, кто открывает её вторым, об этом говорится. Сохранённое одним другой видит через одну-две секунды, а несохранённые правки остаются как есть. Ничто не теряется, если оба меняют один объект: остаётся сохранённое первым, а другая версия уходит в отдельную рабочую область рядом с первой, с именем &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. Сохранившему последним об этом говорится, и он ещё может выбрать &lt;i&gt;Взять мою версию&lt;/i&gt;, а это такая же правка, как любая другая. Файл конфликта можно открыть как рабочую область или импортировать из него; удалите его, когда он отслужит.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the file is busy or read-only, the edits are kept, and &lt;i&gt;Save again&lt;/i&gt; tries once more. A workspace in a folder where you may not write can be looked at, checked and exported.</source>
        <translation>Если файл занят или доступен только для чтения, правки сохраняются в окне, и &lt;i&gt;Сохранить снова&lt;/i&gt; пробует ещё раз. Рабочую область в папке, в которую вам нельзя писать, можно смотреть, проверять и экспортировать.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Do not copy a workspace while it is open; export a package instead, which holds a whole copy.</source>
        <translation>Не копируйте рабочую область, пока она открыта; экспортируйте вместо этого пакет, в котором есть целая копия.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation type="vanished">&lt;b&gt;Сравнить с открытой рабочей областью&lt;/b&gt;: второй вывод говорит, содержит ли рабочая область, вместе с ещё не сохранённым, то же самое, и если нет, то где: словами &lt;a href="changes.html"&gt;изменений&lt;/a&gt;, от пакета к рабочей области. Карта переходит к различию объекта, выбранного в списке: штрихами — как в пакете, сплошной — как сейчас, приобретённая и утраченная земля заштрихована, стрелка для каждой перемещённой поворотной точки. Пакет, от которого рабочая область отличается, от этого не менее цел. &lt;code&gt;deesc:verifypackage&lt;/code&gt; с &lt;code&gt;WORKSPACE&lt;/code&gt; говорит то же словами; его выход &lt;code&gt;SAME&lt;/code&gt; говорит, что ничего не отличается, и запуск кончается неудачей там, где различаются отпечатки.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your usual party, your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation type="vanished">&lt;i&gt;Настройки ▸ Параметры ▸ Зоны деэскалации&lt;/i&gt;: ваша обычная сторона, ваше имя в &lt;a href="history.html"&gt;истории&lt;/a&gt;, выполняются ли правила сами после правки и с какой задержкой, насколько точно строятся буферы и какими цветами рисуются площади на вашем экране. Листы и пакеты сохраняют обычные цвета; виды и статусы различаются штриховкой и штрихами и без цвета.</translation>
    </message>
    <message>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;⑂ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation type="vanished">Два акта под одним номером есть в журнале, если кто-то продолжил восстановленную резервную копию или подделал его. Сохраняются оба: они стоят в строках с пометкой &lt;i&gt;⑂ раздвоение&lt;/i&gt;, под которыми оба акта показаны рядом, а то, что на них опирается, помечено &lt;i&gt;? сомнительно&lt;/i&gt;. Ни один пакет карт не экспортируется, пока автор журнала не скажет, который верен: выберите этот акт, нажмите &lt;b&gt;Внести…&lt;/b&gt;, &lt;i&gt;Исправление&lt;/i&gt; и скажите почему. Другая ветвь с этого времени &lt;i&gt;отложена&lt;/i&gt;; она остаётся читаемой. Раздвоенный журнал не продолжается.</translation>
    </message>
    <message>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it.</source>
        <translation type="vanished">Чертите границы зон деэскалации, проверяйте их по правилам и передавайте пакетом карт, который каждый может проверить. Ничто здесь не является согласованной линией: образец иллюстративен, и начерченное вами — тоже, пока стороны о нём не договорятся.</translation>
    </message>
    <message>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged; an entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation type="vanished">Каждая запись называет предыдущую запись своего журнала и последние увиденные записи других, каждую по её SHA-256. Журнал с двумя записями под одним номером был продолжен с более старой копии или подделан; недостающая запись потеряна или изъята. Что согласовано и что открыто заново, следует из записей, поэтому карту не подписывают, пока они под сомнением. Наше решение; ни одно соглашение этого не требует.</translation>
    </message>
    <message>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation type="vanished">От начала ряда: создать и открыть рабочую область, сохранить все правки; регион, сторона и статус того, что вы рисуете следующим; зона, буфер, безопасная зона, наблюдательный пост и контрольно-пропускной пункт; координаты, &lt;a href="turning.html"&gt;поворотные точки&lt;/a&gt; и импорт; проверка и перекрытия; экспорт и проверка пакета; справка. Выбор &lt;b&gt;региона&lt;/b&gt; заодно переходит к нему и делает остальные бледными. Те же команды есть в &lt;i&gt;Вектор ▸ Зоны деэскалации&lt;/i&gt;, а их клавиши можно изменить в &lt;i&gt;Настройки ▸ Комбинации клавиш&lt;/i&gt;:</translation>
    </message>
    <message>
        <source>The acts stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own. Map packages do not carry the ledger.</source>
        <translation type="vanished">Акты стоят в таблице &lt;code&gt;deesc_ledger&lt;/code&gt;, по строке на каждый; строка никогда не меняется и не удаляется, и каждая называет SHA-256 предыдущей, так что изменение видно (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Два окна с одной рабочей областью берут номера по очереди, а копия файла, лежащая в другом месте, ведёт собственный журнал. Пакеты карт реестра не несут.</translation>
    </message>
    <message>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation type="vanished">Если в проекте нет ничего, кроме рабочей области, его карта настраивается для рисования: в метрах, с серединой на регионах, так что буфер выглядит одинаково широким со всех сторон, а расстояния и углы QGIS верны; включена привязка к поворотным точкам и линиям рабочей области и её границам. &lt;i&gt;Отменить&lt;/i&gt; в сообщении возвращает прежнее. В вашем собственном проекте ничего не меняется, если вы не выберете &lt;i&gt;Настроить&lt;/i&gt;. Объекты хранятся в WGS 84, в чём бы ни была карта, и у привязанного к поворотной точке те же координаты до последней цифры.</translation>
    </message>
</context>
</TS>
