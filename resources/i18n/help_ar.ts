<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Acts</source>
        <translation>الأعمال</translation>
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
        <translation>&lt;a href="start.html"&gt;مناطق خفض التصعيد&lt;/a&gt; · &lt;a href="index.html"&gt;الفهرس&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>What the group did, on record: meetings, proposals put forward and taken over, what was agreed and reopened, notes and corrections. The members write apart and meet now and then; their records come together by mail or on a stick, in whatever order, without a server.</source>
        <translation>ما فعله الفريق، مسجلًا: الاجتماعات، والمقترحات المطروحة والمأخوذة، وما اتُّفق عليه وأُعيد فتحه، والملاحظات والتصحيحات. يكتب الأعضاء متفرقين ويلتقون بين حين وآخر؛ وتجتمع سجلاتهم بالبريد أو على قرص محمول، بأي ترتيب، دون خادم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;; its tab &lt;b&gt;Acts&lt;/b&gt; lists the ledger by meeting, the acts that belong to none last. Each row says what was done, whose act it is, when by its author’s clock, and how it stands: &lt;i&gt;in the party’s own log&lt;/i&gt;, or &lt;i&gt;recorded by the secretariat&lt;/i&gt;. Choose a party or an act above to see those alone.</source>
        <translation>افتح لوحة &lt;b&gt;فريق العمل&lt;/b&gt; عن طريق &lt;i&gt;متجه ◂ مناطق خفض التصعيد ◂ فريق العمل&lt;/i&gt; أو &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;؛ ويسرد تبويبها &lt;b&gt;الأعمال&lt;/b&gt; سجل الأعمال بحسب الاجتماع، وما لا يتبع أي اجتماع أخيرًا. ويقول كل صف ما فُعل، وعمل من هو، ومتى بحسب ساعة صاحبه، وما حاله: &lt;i&gt;في سجله الخاص&lt;/i&gt;، أو &lt;i&gt;سجّلته الأمانة&lt;/i&gt;. اختر طرفًا أو عملًا في الأعلى لترى ما يخصه وحده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Record…&lt;/b&gt; or &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: a meeting with its number, place, day and who was present; a note; or a correction of the act that is chosen. It waits, like an edit, until &lt;i&gt;Save All Edits&lt;/i&gt;, and is listed as &lt;i&gt;waiting&lt;/i&gt;; &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; in the dock takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. Once saved, only another act corrects it.</source>
        <translation>&lt;b&gt;تسجيل…&lt;/b&gt; أو &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: اجتماع برقمه ومكانه ويومه ومن حضر؛ أو ملاحظة؛ أو تصحيح للعمل المختار. ينتظر كأي تعديل حتى &lt;i&gt;حفظ كل التعديلات&lt;/i&gt;، ويُسرد على أنه &lt;i&gt;بانتظار الحفظ&lt;/i&gt;؛ ويلغيه &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; في اللوحة، ويعيده &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;. وبعد حفظه لا يصححه إلا عمل آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Export…&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: the ledger as a file to send, whole or only what the recipient lacks. A hundred acts are less than 60 kB.</source>
        <translation>&lt;b&gt;تصدير…&lt;/b&gt; أو &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: سجل الأعمال ملفًا يُرسل، كله أو ما ينقص المستلم فقط. مئة عمل أقل من 60 kB.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Merge…&lt;/b&gt; or &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: ledgers that others sent, their workspaces or map packages. What is new is added, what is wrong is told, and nothing is ever lost.</source>
        <translation>&lt;b&gt;دمج…&lt;/b&gt; أو &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: سجلات أعمال أرسلها آخرون، أو مساحات عملهم أو حزم خرائطهم. الجديد يُضاف، والخطأ يُذكر، ولا يضيع شيء أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Each workspace file has logs of its own, one for each party and one for the secretariat, named by the code and a random number: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Two colleagues with a copy each write two logs, and what a party did follows from all of its logs. A file that lies elsewhere, or is opened on another computer, begins a new log by itself. Each act names the SHA-256 of the one before it in its log and the last ones of the others that its author had seen, so that a change, an act that was taken out or put in between shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</source>
        <translation>لكل ملف مساحة عمل سجلات خاصة به، واحد لكل طرف وواحد للأمانة، تسمّى بالرمز ورقم عشوائي: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. وزميلان لدى كل منهما نسخة يكتبان سجلين، وما فعله طرف يترتب على سجلاته كلها. والملف الذي يقع في مكان آخر، أو يُفتح على حاسوب آخر، يبدأ سجلًا جديدًا من نفسه. ويسمي كل عمل قيمة SHA-256 للعمل الذي قبله في سجله وآخر أعمال السجلات الأخرى التي رآها صاحبه، فيظهر التغيير، والعمل المحذوف أو المقحم (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Forks</source>
        <translation>التفرعات</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;≠ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;– set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation>يكون في السجل عملان برقم واحد حيث تابع أحدهم من نسخة احتياطية مستعادة، أو زوّره. ويُحفظ كلاهما: في صفوف معلّمة &lt;i&gt;≠ تفرع&lt;/i&gt;، والعملان جنبًا إلى جنب تحتها، وما يستند إليهما معلَّم &lt;i&gt;? مشكوك فيه&lt;/i&gt;. ولا تُصدَّر حزمة خرائط حتى يقول صاحب السجل أيهما المعتمد: اختر ذلك العمل، واضغط &lt;b&gt;تسجيل…&lt;/b&gt;، &lt;i&gt;تصحيح&lt;/i&gt;، واذكر السبب. ويكون الفرع الآخر &lt;i&gt;– منحّى&lt;/i&gt; من ذلك الحين؛ ويبقى مقروءًا. والسجل الذي تفرع لا يُتابَع.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <source>In the toolbox</source>
        <translation>في صندوق الأدوات</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;; without a window:</source>
        <translation>في صندوق أدوات المعالجة: &lt;b&gt;مناطق خفض التصعيد&lt;/b&gt;، &lt;b&gt;فريق العمل&lt;/b&gt;؛ ودون نافذة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>An act that the secretariat records for a party has the party’s code as &lt;code&gt;party&lt;/code&gt; in its body. An act that this version does not know, of a newer one, is kept, listed and sent on; it changes nothing here.</source>
        <translation>العمل الذي تسجله الأمانة عن طرف فيه رمز الطرف في &lt;code&gt;party&lt;/code&gt; من متنه. والعمل الذي لا يعرفه هذا الإصدار، من إصدار أحدث، يُحفظ ويُسرد ويُرسل؛ ولا يغير هنا شيئًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/basemap.html"/>
        <source>What is refused</source>
        <translation>ما يُرفض</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A file of which a line is not written exactly as acts are, of another agreement, with acts of somebody whom the agreement does not know, of more than 100,000 acts or 64 MB. Nothing of it is merged then, and the sentence names the line. A clock that says 1970, or a day that has not come yet, is told, and the act taken.</source>
        <translation>ملف فيه سطر غير مكتوب تمامًا كما تُكتب الأعمال، أو لاتفاق آخر، أو فيه أعمال من لا يعرفه الاتفاق، أو فيه أكثر من 100,000 عمل أو 64 MB. عندئذ لا يُدمج منه شيء، وتسمي الجملة السطر. والساعة التي تقول 1970، أو اليوم الذي لم يأتِ بعد، يُذكر ذلك ويؤخذ العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In a map package</source>
        <translation>في حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A package of a workspace with acts carries them as &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;; &lt;a href="verify.html"&gt;verifying&lt;/a&gt; it counts them and follows their chains. The times are what the authors’ clocks said, and nothing proves who wrote a log: the group’s signed minutes do.</source>
        <translation>تحمل حزمة مساحة عمل فيها أعمال هذه الأعمال في &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;؛ و&lt;a href="verify.html"&gt;التحقق&lt;/a&gt; منها يعدّها ويتتبع سلاسلها. والأوقات ما قالته ساعات أصحابها، ولا شيء يثبت من كتب سجلًا: إنما تثبته محاضر الفريق الموقعة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Writing an agreement</source>
        <translation>كتابة اتفاق</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement is one JSON file: who agreed, on which regions, which kinds of feature, for how long, and what may not be otherwise. Nothing of any ceasefire is built into the plugin. Begin with the &lt;a href="#example"&gt;example&lt;/a&gt; at the end of this page, which is whole: put it into a file whose name ends in &lt;code&gt;.json&lt;/code&gt;, in UTF-8, and change it place by place. &lt;i&gt;New Workspace&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; and &lt;i&gt;Replace Agreement…&lt;/i&gt; read such a file and say in one sentence, with the place, what is wrong in it; correct that and read it again. A name that an entry does not know is refused, and so is what stands there twice.</source>
        <translation>الاتفاق ملف JSON واحد: من اتفق، وعلى أي نطاقات، وأي أنواع من المعالم، ولأي مدة، وما لا يجوز أن يكون خلاف ذلك. ولا شيء من أي وقف لإطلاق النار مبني في الإضافة. ابدأ &lt;a href="#example"&gt;بالمثال&lt;/a&gt; في آخر هذه الصفحة، وهو كامل: ضعه في ملف ينتهي اسمه بـ&lt;code&gt;.json&lt;/code&gt;، بترميز UTF-8، وغيّره موضعًا موضعًا. يقرأ &lt;i&gt;مساحة عمل جديدة&lt;/i&gt; و&lt;code&gt;deesc:createworkspace&lt;/code&gt; و&lt;i&gt;استبدال الاتفاق…&lt;/i&gt; ملفًا كهذا ويقول في جملة واحدة، مع الموضع، ما الخطأ فيه؛ صححه واقرأه من جديد. والاسم الذي لا يعرفه مدخل يُرفض، وكذلك ما يرد فيه مرتين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Write what the documents say, and nothing that none says: an agreement holds no line and no post. Those are drawn, and each says where it is from.</source>
        <translation>اكتب ما تقوله الوثائق، ولا شيء مما لا تقوله أي منها: ليس في الاتفاق خط ولا نقطة مراقبة. فتلك تُرسم، ويذكر كل منها مصدره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Texts and languages</source>
        <translation>النصوص واللغات</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. Files that say &lt;code&gt;deesc-agreement/1&lt;/code&gt; are read as before; what this page marks with ² is not for them. An older version of the plugin refuses the second format by its name.</source>
        <translation>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. والملفات التي تذكر &lt;code&gt;deesc-agreement/1&lt;/code&gt; تُقرأ كما من قبل؛ وما تعلّمه هذه الصفحة بالعلامة ² ليس لها. والإصدار الأقدم من الإضافة يرفض الصيغة الثانية باسمها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;languages&lt;/code&gt;: the languages of the agreement's wording. Documents are written in each of them, so they are out of &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt;; another one is refused here, and not when a package is exported. English is always one of them.</source>
        <translation>&lt;code&gt;languages&lt;/code&gt;: لغات صياغة الاتفاق. تُكتب الوثائق بكل منها، فهي من &lt;code&gt;en&lt;/code&gt; و&lt;code&gt;ru&lt;/code&gt; و&lt;code&gt;ar&lt;/code&gt; و&lt;code&gt;tr&lt;/code&gt; و&lt;code&gt;fa&lt;/code&gt;؛ وغيرها يُرفض هنا، لا عند تصدير حزمة. والإنكليزية دائمًا إحداها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;name_languages&lt;/code&gt;²: further languages (ISO 639-1), such as &lt;code&gt;uk&lt;/code&gt; or &lt;code&gt;ko&lt;/code&gt;. Every feature has a column for its name in each, and the glossary has them; no document is written in them.</source>
        <translation>&lt;code&gt;name_languages&lt;/code&gt;²: لغات أخرى (ISO 639-1)، مثل &lt;code&gt;uk&lt;/code&gt; أو &lt;code&gt;ko&lt;/code&gt;. لكل معلم عمود لاسمه بكل منها، وهي في المسرد؛ ولا تُكتب بها أي وثيقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A text is written by language: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. Each of &lt;code&gt;languages&lt;/code&gt; must be there, or the file is refused with the place; further ones may be. Where the table below says &lt;i&gt;text&lt;/i&gt;, it may be one string instead, which then stands as it is in every language: a date, an article, a title that is not translated.</source>
        <translation>يُكتب النص بحسب اللغة: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. ويجب أن تكون كل لغة من &lt;code&gt;languages&lt;/code&gt; موجودة، وإلا رُفض الملف مع ذكر الموضع؛ ويجوز غيرها. وحيث يقول الجدول أدناه &lt;i&gt;نص&lt;/i&gt; يجوز أن يكون سلسلة واحدة بدلًا من ذلك، تبقى كما هي في كل لغة: تاريخ، أو مادة، أو عنوان لا يُترجم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what stands there</source>
        <translation>ما يُكتب فيه</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>small letters, digits, hyphens. It tells this agreement from others, and never changes.</source>
        <translation>حروف صغيرة وأرقام وشرطات. يميز هذا الاتفاق من غيره، ولا يتغير أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language: what sheets are titled; the document agreed on, its place and date (a string for English alone).</source>
        <translation>بحسب اللغة: عنوان اللوحات؛ والوثيقة المتفق عليها ومكانها وتاريخها (سلسلة للإنكليزية وحدها).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;country&lt;/code&gt; or &lt;code&gt;countries&lt;/code&gt;²</source>
        <translation>&lt;code&gt;country&lt;/code&gt; أو &lt;code&gt;countries&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>ISO 3166-1 codes of two letters. What lies on the land of any other country is across the border; the sea is no country.</source>
        <translation>رموز ISO 3166-1 من حرفين. وما يقع على أرض أي بلد آخر فهو عبر الحدود؛ والبحر ليس بلدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>west, south, east, north in degrees: no coordinate outside can be meant.</source>
        <translation>الغرب والجنوب والشرق والشمال بالدرجات: لا يمكن أن تُقصد إحداثيات خارجها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what to offer for a file that carries no CRS, and whose data come in it.</source>
        <translation>ما يُعرض لملف لا يحمل نظامًا مرجعيًا، وبيانات من تأتي به.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;code&lt;/code&gt; (capital letters and digits), &lt;code&gt;role&lt;/code&gt; (text: guarantor, signatory, observer), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² is the one that binds it: it stands over its signature where there is room, and in metadata. &lt;code&gt;short_name&lt;/code&gt;² stands where there is little. &lt;code&gt;language&lt;/code&gt;² is the one that its drafts are in: it helps to read files that state no encoding.</source>
        <translation>&lt;code&gt;code&lt;/code&gt; (حروف كبيرة وأرقام)، و&lt;code&gt;role&lt;/code&gt; (نص: ضامن، موقّع، مراقب)، و&lt;code&gt;name&lt;/code&gt;؛ و&lt;code&gt;official_name&lt;/code&gt;² هو الملزم له: يظهر فوق توقيعه حيث يتسع المكان، وفي البيانات الوصفية. ويظهر &lt;code&gt;short_name&lt;/code&gt;² حيث يضيق. و&lt;code&gt;language&lt;/code&gt;² هي لغة مسوداته: تعين على قراءة الملفات التي لا تذكر ترميزًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the administrative units that regions name, by P-code; others need not be listed. &lt;code&gt;country&lt;/code&gt;² where there are several; the codes and places that &lt;a href="#units"&gt;join&lt;/a&gt; them to maps.</source>
        <translation>الوحدات الإدارية التي تسميها النطاقات، برموزها المكانية P-code؛ وغيرها لا يلزم سرده. و&lt;code&gt;country&lt;/code&gt;² حيث تتعدد؛ والرموز والأماكن التي &lt;a href="#units"&gt;تربطها&lt;/a&gt; بالخرائط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;unit_word&lt;/code&gt;²</source>
        <translation>&lt;code&gt;unit_word&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what such a unit is called: oblast, province, governorate. It heads the columns of tables; without it they say administrative unit.</source>
        <translation>ما تسمى به هذه الوحدة: أوبلاست، مقاطعة، محافظة. يتصدر أعمدة الجداول؛ ومن دونه تقول: وحدة إدارية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas that earlier agreements made: &lt;code&gt;name&lt;/code&gt; (text), and &lt;code&gt;spellings&lt;/code&gt;, their names in reference layers. May be empty.</source>
        <translation>مناطق أنشأتها اتفاقات سابقة: &lt;code&gt;name&lt;/code&gt; (نص)، و&lt;code&gt;spellings&lt;/code&gt;، أي أسماؤها في الطبقات المرجعية. يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;disputed_areas&lt;/code&gt;²</source>
        <translation>&lt;code&gt;disputed_areas&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas whose status sources state differently: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt;, the names of the lines about and in each in the layer &lt;code&gt;disputed_borders&lt;/code&gt; of QGIS’s world map; &lt;code&gt;inside&lt;/code&gt;, a place in it; &lt;code&gt;statements&lt;/code&gt;, what each source says. With QGIS’s world map as the reference such an area is in no unit and on no side of a border; a file of your own is followed as it is.</source>
        <translation>مساحات تختلف المصادر في وضعها: &lt;code&gt;name&lt;/code&gt;؛ و&lt;code&gt;lines&lt;/code&gt;، أي أسماء الخطوط حول كل منها وفيها في الطبقة &lt;code&gt;disputed_borders&lt;/code&gt; من خريطة العالم في QGIS؛ و&lt;code&gt;inside&lt;/code&gt;، مكان فيها؛ و&lt;code&gt;statements&lt;/code&gt;، ما يقوله كل مصدر. ومع خريطة العالم في QGIS مرجعًا لا تتبع هذه المساحة أي وحدة ولا أي جانب من حدود؛ أما ملفك أنت فيُتبع كما هو.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (text): the agreement's own words; &lt;code&gt;units&lt;/code&gt;, each &lt;code&gt;whole&lt;/code&gt; or &lt;code&gt;part&lt;/code&gt;; &lt;code&gt;extent&lt;/code&gt;: where a map of it starts; &lt;code&gt;source&lt;/code&gt; (text). The first page of a package shows them.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;، و&lt;code&gt;number&lt;/code&gt;، و&lt;code&gt;name&lt;/code&gt;؛ و&lt;code&gt;wording&lt;/code&gt; (نص): ألفاظ الاتفاق نفسها؛ و&lt;code&gt;units&lt;/code&gt;، كل منها &lt;code&gt;whole&lt;/code&gt; أو &lt;code&gt;part&lt;/code&gt;؛ و&lt;code&gt;extent&lt;/code&gt;: من أين تبدأ خريطة له؛ و&lt;code&gt;source&lt;/code&gt; (نص). وتعرضها الصفحة الأولى من الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (text): see &lt;a href="#roles"&gt;roles&lt;/a&gt;. Name only the kinds that the agreement has. &lt;code&gt;instrument_term&lt;/code&gt;² is what the document itself calls it, &lt;code&gt;instrument_term_sources&lt;/code&gt;² which source states that in which &lt;code&gt;languages&lt;/code&gt;; in any other it is printed as a translation.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;، و&lt;code&gt;role&lt;/code&gt;، و&lt;code&gt;name&lt;/code&gt;، و&lt;code&gt;plural&lt;/code&gt;، و&lt;code&gt;wording&lt;/code&gt; (نص): انظر &lt;a href="#roles"&gt;الأدوار&lt;/a&gt;. لا تسمّ إلا الأنواع التي في الاتفاق. و&lt;code&gt;instrument_term&lt;/code&gt;² ما تسميه به الوثيقة نفسها، و&lt;code&gt;instrument_term_sources&lt;/code&gt;² أي مصدر يذكر ذلك وبأي &lt;code&gt;languages&lt;/code&gt;؛ وفي أي لغة أخرى يُطبع على أنه ترجمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>out of &lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt;, in that order.</source>
        <translation>من بين &lt;code&gt;draft&lt;/code&gt; و&lt;code&gt;proposed&lt;/code&gt; و&lt;code&gt;agreed&lt;/code&gt; و&lt;code&gt;withdrawn&lt;/code&gt;، بهذا الترتيب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</source>
        <translation>&lt;code&gt;sources&lt;/code&gt;²، &lt;code&gt;follows&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the documents that entries below name by &lt;code&gt;id&lt;/code&gt; as their &lt;code&gt;source&lt;/code&gt;, each with its &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;, &lt;code&gt;official&lt;/code&gt; for what a party published, &lt;code&gt;report&lt;/code&gt; for the press; and the id of the one that is followed wherever they differ. That one choice decides the first day, which deadlines hold and which claims are used, and it is printed with them.</source>
        <translation>الوثائق التي تسميها المدخلات أدناه بما في &lt;code&gt;id&lt;/code&gt; على أنه &lt;code&gt;source&lt;/code&gt; لها، كل منها مع &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;، أو &lt;code&gt;official&lt;/code&gt; لما نشره طرف، أو &lt;code&gt;report&lt;/code&gt; للصحافة؛ ومعرّف الوثيقة التي تُتبع حيثما اختلفت. وهذا الاختيار الواحد يقرر اليوم الأول، وأي المواعيد تسري، وأي الأقوال تُستعمل، ويُطبع معها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>first day (&lt;code&gt;in_force_from&lt;/code&gt;; not where a followed claim has it), months, how it is extended (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;), and extensions on record (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</source>
        <translation>اليوم الأول (&lt;code&gt;in_force_from&lt;/code&gt;؛ لا حيث يحويه قول متبع)، والأشهر، وكيف تُمدد (&lt;code&gt;automatic&lt;/code&gt; أو &lt;code&gt;consensus&lt;/code&gt; أو &lt;code&gt;none&lt;/code&gt;)، والتمديدات المسجلة (&lt;code&gt;until&lt;/code&gt; و&lt;code&gt;source&lt;/code&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;what&lt;/code&gt; (text), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). May be empty.</source>
        <translation>&lt;code&gt;what&lt;/code&gt; (نص)، و&lt;code&gt;date&lt;/code&gt;، و&lt;code&gt;source&lt;/code&gt; (نص). يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>facts on which sources differ: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (texts), and which one is &lt;code&gt;followed&lt;/code&gt;, unless &lt;code&gt;follows&lt;/code&gt; says so for all; &lt;code&gt;in_force_from&lt;/code&gt;² where a claim is of the first day. May be empty.</source>
        <translation>وقائع تختلف فيها المصادر: &lt;code&gt;topic&lt;/code&gt; و&lt;code&gt;value&lt;/code&gt; و&lt;code&gt;source&lt;/code&gt; (نصوص)، وأيها &lt;code&gt;followed&lt;/code&gt;، ما لم يقله &lt;code&gt;follows&lt;/code&gt; عنها كلها؛ و&lt;code&gt;in_force_from&lt;/code&gt;² حيث يكون القول عن اليوم الأول. يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;glossary&lt;/code&gt;²</source>
        <translation>&lt;code&gt;glossary&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>terms of this agreement beside its kinds: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). They open the glossary of a package.</source>
        <translation>مصطلحات هذا الاتفاق عدا أنواعه: &lt;code&gt;id&lt;/code&gt; و&lt;code&gt;name&lt;/code&gt; و&lt;code&gt;source&lt;/code&gt; (نص). تفتتح مسرد الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>which kinds may overlap: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. A pair that is not named never may.</source>
        <translation>أي الأنواع يجوز أن تتداخل: &lt;code&gt;never&lt;/code&gt; أو &lt;code&gt;same-zone&lt;/code&gt; أو &lt;code&gt;always&lt;/code&gt;. والزوج الذي لا يُسمّى لا يجوز له أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>rule, limit and number, where the &lt;a href="rules.html"&gt;rule's&lt;/a&gt; usual one does not hold. May be empty.</source>
        <translation>القاعدة والقيمة الحدّية والرقم، حيث لا تصح القيمة المعتادة &lt;a href="rules.html"&gt;للقاعدة&lt;/a&gt;. يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;rules_off&lt;/code&gt;²</source>
        <translation>&lt;code&gt;rules_off&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>see &lt;a href="#rules"&gt;rules&lt;/a&gt;.</source>
        <translation>انظر &lt;a href="#rules"&gt;القواعد&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;precedence&lt;/code&gt;²</source>
        <translation>&lt;code&gt;precedence&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where the parties agreed on it: &lt;code&gt;order&lt;/code&gt;, which of &lt;code&gt;turning_points&lt;/code&gt; (annex A), &lt;code&gt;description&lt;/code&gt; (annex B), &lt;code&gt;data&lt;/code&gt; and &lt;code&gt;sheets&lt;/code&gt; prevails over which, the strongest first; &lt;code&gt;authentic&lt;/code&gt;, those of &lt;code&gt;languages&lt;/code&gt; whose texts are authentic, and if one of them prevails, &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (text), the article. Without it packages state &lt;a href="package.html#precedence"&gt;a rule of their own&lt;/a&gt;, and that it is no more than that.</source>
        <translation>فقط حيث اتفقت عليه الأطراف: &lt;code&gt;order&lt;/code&gt;، أي من &lt;code&gt;turning_points&lt;/code&gt; (الملحق A) و&lt;code&gt;description&lt;/code&gt; (الملحق B) و&lt;code&gt;data&lt;/code&gt; و&lt;code&gt;sheets&lt;/code&gt; يرجح على أيها، الأقوى أولًا؛ و&lt;code&gt;authentic&lt;/code&gt;، من &lt;code&gt;languages&lt;/code&gt; تلك التي نصوصها ذات حجية، وإن رجح أحدها فهو &lt;code&gt;prevailing&lt;/code&gt;؛ و&lt;code&gt;source&lt;/code&gt; (نص)، المادة. ومن دونه تذكر الحزم &lt;a href="package.html#precedence"&gt;قاعدة خاصة بها&lt;/a&gt;، وأنها ليست أكثر من ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;consent&lt;/code&gt;²</source>
        <translation>&lt;code&gt;consent&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where not every party's consent to a &lt;a href="consent.html"&gt;stretch&lt;/a&gt; is needed: &lt;code&gt;parties&lt;/code&gt;, the codes of those whose is; &lt;code&gt;source&lt;/code&gt; (text), the article.</source>
        <translation>فقط حيث لا تلزم موافقة كل طرف على &lt;a href="consent.html"&gt;مقطع&lt;/a&gt;: &lt;code&gt;parties&lt;/code&gt;، رموز من تلزم موافقتهم؛ و&lt;code&gt;source&lt;/code&gt; (نص)، المادة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language; it stands on every sheet.</source>
        <translation>بحسب اللغة؛ يظهر على كل لوحة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Roles of kinds</source>
        <translation>أدوار الأنواع</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement names its kinds freely; the rules know what to do with them by their role.</source>
        <translation>يسمي الاتفاق أنواعه بحرّية؛ وتعرف القواعد ما تفعل بها من دورها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;zone&lt;/code&gt;: an area that the agreement makes.</source>
        <translation>&lt;code&gt;zone&lt;/code&gt;: مساحة ينشئها الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;buffer_zone&lt;/code&gt;: a strip along the line of a zone. Its width stands with each feature.</source>
        <translation>&lt;code&gt;buffer_zone&lt;/code&gt;: شريط على امتداد خط منطقة. وعرضه مذكور مع كل معلم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;safe_zone&lt;/code&gt;: an area inside a zone.</source>
        <translation>&lt;code&gt;safe_zone&lt;/code&gt;: مساحة داخل منطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: points.</source>
        <translation>&lt;code&gt;observation_post&lt;/code&gt; و&lt;code&gt;checkpoint&lt;/code&gt;: نقاط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Units and reference boundaries</source>
        <translation>الوحدات والحدود المرجعية</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Boundaries come from a layer (&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;), never from the agreement. COD-AB is joined by &lt;code&gt;pcode&lt;/code&gt;, geoBoundaries by &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). QGIS's own world map and Natural Earth are joined by &lt;code&gt;iso&lt;/code&gt; where the layer has it; else by &lt;code&gt;inside&lt;/code&gt;², longitude and latitude of any place well inside the unit, together with the unit's country; else by &lt;code&gt;fips&lt;/code&gt;, and only where no other unit has the same code. State a place such as the middle of the unit to a tenth of a degree: it joins, and is no position of anything.</source>
        <translation>تأتي الحدود من طبقة (&lt;a href="workspace.html"&gt;مساحة العمل&lt;/a&gt;)، لا من الاتفاق أبدًا. تُربط COD-AB بما في &lt;code&gt;pcode&lt;/code&gt;، وgeoBoundaries بما في &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). وتُربط خريطة العالم في QGIS وNatural Earth بما في &lt;code&gt;iso&lt;/code&gt; حيث هو في الطبقة؛ وإلا فبما في &lt;code&gt;inside&lt;/code&gt;²، أي خط الطول وخط العرض لأي مكان داخل الوحدة بعيد عن حدها، مع بلد الوحدة؛ وإلا فبما في &lt;code&gt;fips&lt;/code&gt;، فقط حيث لا وحدة أخرى لها الرمز نفسه. اذكر مكانًا مثل وسط الوحدة إلى عُشر الدرجة: فهو يربط، وليس موقعًا لشيء.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The land of the agreement's countries, and that of others, is taken from the layer too, whatever units the agreement lists. A layer of one country does not tell where the sea is; QGIS's world map tells it then.</source>
        <translation>أرض بلدان الاتفاق، وأرض غيرها، تؤخذ من الطبقة أيضًا، أيًا كانت الوحدات التي يسردها الاتفاق. وطبقة بلد واحد لا تبين أين البحر؛ فعندئذ تبينه خريطة العالم في QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A rule about kinds that the agreement does not have is silent. A rule that the parties do not want is switched off with its reason: every check and every package then has a note with that reason in the place of findings, and the certificate and the manifest have it, too. Rules on which others rest, such as those for valid geometry, cannot be switched off.</source>
        <translation>القاعدة عن أنواع ليست في الاتفاق صامتة. والقاعدة التي لا تريدها الأطراف تُوقَف مع السبب: عندئذ يكون في كل تحقق وكل حزمة ملاحظة للعلم بذلك السبب بدل الملاحظات، وهي في الشهادة وقائمة المحتويات أيضًا. والقواعد التي تقوم عليها غيرها، كقواعد الهندسة الصحيحة، لا يمكن إيقافها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>When it changes</source>
        <translation>حين يتغير</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Keep the &lt;code&gt;id&lt;/code&gt;, write the newer text, and take it in: &lt;a href="workspace.html#agreement"&gt;When the agreement changes&lt;/a&gt;.</source>
        <translation>أبقِ &lt;code&gt;id&lt;/code&gt;، واكتب النص الأحدث، وخذه: &lt;a href="workspace.html#agreement"&gt;حين يتغير الاتفاق&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>All in it is invented. It needs a reference layer with the two units, since no map has them; with units of the world, and &lt;code&gt;inside&lt;/code&gt; for each, QGIS's own map will do.</source>
        <translation>كل ما فيه مختلق. وهو يحتاج إلى طبقة مرجعية فيها الوحدتان، إذ لا توجدان في أي خريطة؛ ومع وحدات من العالم، و&lt;code&gt;inside&lt;/code&gt; لكل منها، تكفي خريطة QGIS نفسها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Base map</source>
        <translation>خريطة الأساس</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Whether a village is in or out is seen only where the ground lies under the line. &lt;i&gt;Vector → De-escalation Zones → Base Map…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) names a layer of ground once; the workspace keeps where it lies and what it is, not the layer itself. Choose a layer of the project or a file, say what it shows, who made it and on what terms, and set it. A layer that is chosen in the list can be changed below it, moved up and down, taken off; &lt;i&gt;Undo&lt;/i&gt; takes the last change back. The window shows the layers below the workspace’s in a group of their own, &lt;i&gt;Base Map&lt;/i&gt;, as quiet as on sheets; a layer that was taken out of it comes back when the workspace is opened again. Without any base layer, sheets have QGIS’s world map and the gazetteer’s settlements. Nothing is measured from it: neither the fingerprint nor the digest of the record knows which ground lies under the line.</source>
        <translation>لا يُرى هل القرية في الداخل أو في الخارج إلا حيث تظهر الأرض تحت الخط. يسمي &lt;i&gt;متجه ← مناطق خفض التصعيد ← خريطة الأساس…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) طبقة من الأرض مرة واحدة؛ وتحفظ مساحة العمل أين تقع وما هي، لا الطبقة نفسها. اختر طبقة من المشروع أو ملفًا، واذكر ما تُظهره ومن صنعها وبأي شروط، ثم عيّنها. والطبقة المختارة في القائمة يمكن تغييرها تحتها، ونقلها إلى أعلى وأسفل، وإزالتها؛ و&lt;i&gt;تراجع&lt;/i&gt; يلغي آخر تغيير. وتعرض النافذة الطبقات تحت طبقات مساحة العمل في مجموعة خاصة، &lt;i&gt;خريطة الأساس&lt;/i&gt;، هادئة كما على اللوحات؛ والطبقة التي أُخرجت منها تعود حين تُفتح مساحة العمل من جديد. ومن دون أي طبقة أساس تحمل اللوحات خريطة العالم المرفقة مع QGIS وتجمعات المعجم الجغرافي. ولا يقاس منها شيء: لا البصمة ولا بصمة السجل تعرفان أي أرض تحت الخط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>The dialog Base Map: a layer of roads in the list, and below it what is stated of it</source>
        <translation>نافذة خريطة الأساس: طبقة طرق في القائمة، وتحتها ما ذُكر عنها</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What a layer is for</source>
        <translation>لأي غرض تصلح الطبقة</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>what it holds</source>
        <translation>ما تحويه</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>points, or areas of which a point inside is taken; with names. The gazetteer’s settlements are not drawn on sheets then; annex E stays with the &lt;a href="sheets.html#annexes"&gt;gazetteer&lt;/a&gt;, for that states how far off its places may be.</source>
        <translation>نقاط، أو مساحات تؤخذ نقطة داخل كل منها؛ مع أسماء. عندئذ لا تُرسم على اللوحات تجمعات المعجم الجغرافي؛ ويبقى الملحق E على &lt;a href="sheets.html#annexes"&gt;المعجم&lt;/a&gt;، لأنه يذكر مقدار انحراف أماكنه الممكن.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>borders of states, as lines or polygons. They are drawn as their source has them; what rules hold features against are the &lt;a href="workspace.html"&gt;reference boundaries&lt;/a&gt;.</source>
        <translation>حدود الدول، خطوطًا أو مضلعات. تُرسم كما هي في مصدرها؛ أما ما تقابل به القواعد المعالم فهو &lt;a href="workspace.html"&gt;الحدود المرجعية&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster of heights, of which a light hillshade is made</source>
        <translation>صورة نقطية للارتفاعات، يُصنع منها تظليل تضاريس خفيف</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster that is a picture of the ground</source>
        <translation>صورة نقطية هي صورة للأرض</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What must be stated</source>
        <translation>ما يجب ذكره</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Source and licence: they stand on every sheet, in the README and in the metadata; the edition, a date or a number, where there is one. Layers of features whose licence is an open one by its name alone (public domain, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, with or without a version) travel in the package, as its sheets show them and cut to those; others, and rasters, are named as sources only. Of a text that says more nothing is guessed. Fields of names may be stated by language, as &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;; where the layer has none in a sheet’s language, the English one stands, and nothing is transcribed. A field of rank decides what comes first where room is short. From which scale on a layer is drawn is the number after 1: 250000 leaves it off sheets of 1:300 000. Where a layer has more than a map has room for, the greater ranks stay, then the longer lines and the larger areas; without a field of ranks, length and size decide alone.</source>
        <translation>المصدر والترخيص: يظهران على كل لوحة وفي README وفي البيانات الوصفية؛ والطبعة، تاريخًا أو رقمًا، حيث توجد. وطبقات المعالم التي ترخيصها مفتوح باسمه وحده (public domain أو CC0 أو CC BY أو CC BY-SA أو ODbL أو ODC-By أو PDDL، بإصدار أو بدونه) تنتقل في الحزمة كما تُظهرها لوحاتها مقصوصةً عليها؛ أما غيرها والصور النقطية فتُسمّى مصادر فقط. والنص الذي يقول أكثر لا يُخمَّن منه شيء. ويجوز ذكر حقول الأسماء بحسب اللغة، هكذا &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;؛ وحيث لا تحوي الطبقة اسمًا بلغة اللوحة يظهر الإنكليزي، ولا يُنقل شيء إلى حروف أخرى. وحقل الرتبة يقرر ما يأتي أولًا حيث يضيق المكان. والمقياس الذي تُرسم الطبقة ابتداءً منه هو الرقم بعد 1: فالقيمة 250000 تُبعدها عن لوحات 1:300 000. وحيث تحوي طبقة أكثر مما تتسع له الخريطة تبقى الرتب الأعلى، ثم الخطوط الأطول والمساحات الأكبر؛ ومن دون حقل للرتب يقرر الطول والحجم وحدهما.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>A file that lies in the workspace’s folder, or below it, is named from there, so both can be moved together. A layer that is open in QGIS is named by its file; one that lies in none must be saved first.</source>
        <translation>الملف الواقع في مجلد مساحة العمل أو تحته يُسمّى ابتداءً منه، فيمكن نقلهما معًا. والطبقة المفتوحة في QGIS تُسمّى بملفها؛ والتي ليست في ملف يجب حفظها أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What would keep a layer from being drawn is said when it is named: the file is missing; it states no CRS, or one that is not known, or that its coordinates cannot be in; it holds points where the role has lines; a field is not there; a raster does not say where it lies; there is nothing in the theatre of the agreement. When a package is made, a layer whose file is gone is named and nothing is exported: put the file back, name it anew, or take the layer off.</source>
        <translation>ما يمنع رسم طبقة يُذكر حين تُسمّى: الملف مفقود؛ أو لا يذكر نظامًا مرجعيًا، أو يذكر نظامًا غير معروف، أو نظامًا لا يمكن أن تكون إحداثياته فيه؛ أو يحوي نقاطًا حيث يقتضي الدور خطوطًا؛ أو حقل غير موجود؛ أو صورة نقطية لا تذكر أين تقع؛ أو لا شيء في مسرح الاتفاق. وحين تُنشأ حزمة تُسمّى الطبقة التي زال ملفها ولا يُصدَّر شيء: أعد الملف، أو سمّه من جديد، أو أزل الطبقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What changed between two versions: the draft and its revision, the workspace and the package that was handed over, two packages, the workspace and what it was last week.</source>
        <translation>ما تغير بين نسختين: المسودة ومراجعتها، ومساحة العمل والحزمة التي سُلّمت، وحزمتين، ومساحة العمل وما كانت عليه في الأسبوع الماضي.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The dock Working Group with its tab Changes: one zone differs, two of its turning points were moved; on the map the old line, the new one and an arrow for each point</source>
        <translation>لوحة فريق العمل مع تبويب التغييرات: منطقة واحدة تختلف، ونُقلت نقطتان من نقاط انعطافها؛ وعلى الخريطة الخط القديم والجديد وسهم لكل نقطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. In its tab &lt;b&gt;Changes&lt;/b&gt; choose what is &lt;b&gt;before&lt;/b&gt; and what is &lt;b&gt;after&lt;/b&gt;: the open workspace as it is shown, with what is not saved yet; the open workspace as it was at a moment (UTC), by its &lt;a href="history.html#past"&gt;history&lt;/a&gt;; the file of another workspace; a map package, its zip or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. Then press &lt;b&gt;Compare&lt;/b&gt; or &lt;kbd&gt;F5&lt;/kbd&gt;. It is done beside your work, and &lt;kbd&gt;Esc&lt;/kbd&gt; gives it up.</source>
        <translation>افتح لوحة &lt;b&gt;فريق العمل&lt;/b&gt; عن طريق &lt;i&gt;متجه ◂ مناطق خفض التصعيد ◂ فريق العمل&lt;/i&gt; أو &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. وفي تبويبها &lt;b&gt;التغييرات&lt;/b&gt; اختر ما هو &lt;b&gt;قبل&lt;/b&gt; وما هو &lt;b&gt;بعد&lt;/b&gt;: مساحة العمل المفتوحة كما هي معروضة، بما لم يُحفظ بعد؛ أو مساحة العمل المفتوحة كما كانت في لحظة (UTC)، من &lt;a href="history.html#past"&gt;سجل التغييرات&lt;/a&gt;؛ أو ملف مساحة عمل أخرى؛ أو حزمة خرائط، ملف zip أو &lt;code&gt;manifest.json&lt;/code&gt; لحزمة مفكوكة. ثم اضغط &lt;b&gt;قارن&lt;/b&gt; أو &lt;kbd&gt;F5&lt;/kbd&gt;. يجري ذلك إلى جانب عملك، و&lt;kbd&gt;Esc&lt;/kbd&gt; يوقفه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The list names each feature that differs: its kind and number, whether it was added, removed or changed, what it gained and lost, and how far its turning points were moved. Unfold it with the right arrow key: each point stands there with metres and azimuth, and each field with what it stated before and states now. Choose one, with the mouse or the arrow keys, and the map goes to what differs: the &lt;b&gt;old line dashed, the new one solid&lt;/b&gt;, gained and lost ground hatched, and an arrow from the old place of each point to the new one. &lt;kbd&gt;Enter&lt;/kbd&gt; goes there again. Below stands the whole sheet.</source>
        <translation>تسمي القائمة كل معلم يختلف: نوعه ورقمه، وهل أُضيف أو أُزيل أو تغير، وما كسبه وما فقده، وكم نُقلت نقاط انعطافه. وسّعه بمفتاح السهم: فتجد كل نقطة بالأمتار والسمت، وكل حقل بما ذكره قبل وما يذكره الآن. اختر واحدًا بالفأرة أو بمفاتيح الأسهم فتذهب الخريطة إلى ما يختلف: &lt;b&gt;الخط القديم متقطع والجديد متصل&lt;/b&gt;، والأراضي المكتسبة والمفقودة مظللة، وسهم من المكان القديم لكل نقطة إلى الجديد. و&lt;kbd&gt;Enter&lt;/kbd&gt; يذهب إليه من جديد. وتحتها الصحيفة كاملة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Export&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; writes the sheet to a file: a page, a table or JSON, by the ending of its name. When the drawing is edited afterwards, the dock says so; what it shows stays as it was compared.</source>
        <translation>يكتب &lt;b&gt;تصدير&lt;/b&gt; أو &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; الصحيفة في ملف: صفحة أو جدول أو JSON بحسب امتداد اسمه. وإذا عُدّل الرسم بعد ذلك قالت اللوحة ذلك؛ ويبقى ما تعرضه كما قورن.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Nothing comes of two versions that are the same, of a package that does not verify, of versions under two agreements, of a file that is gone, or of a moment before the history begins; the dock says which it is.</source>
        <translation>لا ينتج شيء من نسختين متطابقتين، ولا من حزمة لا يصح التحقق منها، ولا من نسختين لاتفاقين، ولا من ملف زال، ولا من لحظة قبل بدء السجل؛ وتقول اللوحة أيها الحال.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Changes&lt;/b&gt;; without a window:</source>
        <translation>في صندوق أدوات المعالجة: &lt;b&gt;مناطق خفض التصعيد&lt;/b&gt;، &lt;b&gt;فريق العمل&lt;/b&gt;، &lt;b&gt;التغييرات&lt;/b&gt;؛ ودون نافذة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. With a date, a workspace is taken as its &lt;a href="history.html#past"&gt;history&lt;/a&gt; knows it to have been then. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. Nothing is written to either. Both must be under one agreement. Where one is a package of what is in force on a single day, no more of the other is looked at, and the report says so.</source>
        <translation>النسخة مساحة عمل كما حُفظت، أو حزمة خرائط: ملف zip، أو مجلدها، أو &lt;code&gt;manifest.json&lt;/code&gt; فيه. ومع تاريخ تؤخذ مساحة العمل كما يعرف &lt;a href="history.html#past"&gt;سجلها&lt;/a&gt; أنها كانت حينئذ. ويُتحقق &lt;a href="verify.html"&gt;من الحزمة&lt;/a&gt; أولًا. ولا يُكتب شيء في أي منهما. ويجب أن تكونا لاتفاق واحد. وحيث تكون إحداهما حزمة لما هو سارٍ في يوم واحد لا يُنظر من الأخرى إلى أكثر من ذلك، ويذكر التقرير ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Ground gained and lost</source>
        <translation>الأراضي المكتسبة والمفقودة</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Edges are geodesics of the WGS 84 ellipsoid; what a feature gained is what it has now and did not have before, and what it lost the other way round. Both are given in square kilometres, for each feature and by the administrative units of the workspace's reference boundaries. Gained less lost is the difference of the two areas. With a &lt;b&gt;tolerance&lt;/b&gt;, parts that are no wider are counted apart: a line that was digitised again is no shift of ground.</source>
        <translation>الأضلاع خطوط جيوديسية على مجسم WGS 84 الإهليلجي؛ وما كسبه معلم هو ما له الآن ولم يكن له قبل، وما فقده عكس ذلك. ويُعطى كلاهما بالكيلومتر المربع، لكل معلم وبحسب الوحدات الإدارية للحدود المرجعية في مساحة العمل. والمكتسب مطروحًا منه المفقود هو الفرق بين المساحتين. ومع &lt;b&gt;السماحية&lt;/b&gt; تُعدّ الأجزاء التي لا تزيد عليها عرضًا على حدة: فالخط المرقمن من جديد ليس انتقالًا للأرض.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The totals are sums over all features, each for itself. A safe zone inside a zone counts as well.</source>
        <translation>المجاميع هي مجاميع المعالم كلها، كل على حدة. والمنطقة الآمنة داخل منطقة تُحسب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Turning points</source>
        <translation>نقاط الانعطاف</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Points are numbered as in &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;, before and now. What stands in the same order in both rings, to seven decimals of a degree, was not moved. Between two such anchors, as many points as before count as &lt;b&gt;moved&lt;/b&gt;, one by one, with the length and the initial azimuth of the geodesic from the old place to the new one; otherwise the old ones were &lt;b&gt;removed&lt;/b&gt; and the new ones &lt;b&gt;added&lt;/b&gt;. Posts are moved in the same way. A ring that starts elsewhere, or runs the other way round, is no change.</source>
        <translation>تُرقَّم النقاط كما في &lt;a href="sheets.html#annexes"&gt;الملحق A&lt;/a&gt;، قبل والآن. وما كان في الترتيب نفسه في الحلقتين، إلى سبع منازل عشرية من الدرجة، لم يُنقل. وبين مرساتين كهاتين يُعدّ ما ساوى عددُه عدد السابق &lt;b&gt;منقولًا&lt;/b&gt;، واحدة واحدة، مع طول الخط الجيوديسي من المكان القديم إلى الجديد وسمته الابتدائي؛ وإلا فالقديمة &lt;b&gt;أُزيلت&lt;/b&gt; والجديدة &lt;b&gt;أُضيفت&lt;/b&gt;. وتُنقل نقاط المراقبة والتفتيش بالطريقة نفسها. والحلقة التي تبدأ من موضع آخر أو تدور بالاتجاه المعاكس ليست تغييرًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What else is told</source>
        <translation>ما يُذكر أيضًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>features added and removed; the same line under another uid is told as that, and not as ground;</source>
        <translation>المعالم المضافة والمُزالة؛ والخط نفسه بمعرّف uid آخر يُذكر على أنه كذلك، لا على أنه أرض؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>every field that differs: status, party, names, days;</source>
        <translation>كل حقل يختلف: الحالة والطرف والأسماء والأيام؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>settlements on ground that a zone gained or lost, and those nearer to it than the gazetteer is accurate: too near to tell;</source>
        <translation>التجمعات السكانية على أرض كسبتها منطقة أو فقدتها، والتي هي أقرب إليها من دقة المعجم الجغرافي: أقرب من أن يُجزم بها؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>findings that are accepted now, and those that were; acceptances that lapsed because what was accepted is another line now, or is found no more;</source>
        <translation>الملاحظات المقبولة الآن، والتي كانت مقبولة؛ وحالات القبول التي سقطت لأن ما قُبل خط آخر الآن أو لم يعد يُلاحظ؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>differences of the agreement's text and its SHA-256, of the &lt;a href="start.html#options"&gt;limits&lt;/a&gt; with their reasons, of the rules that the parties do not apply; whether the reference boundaries are others; and which software two packages were written with, where it differs.</source>
        <translation>فروق نص الاتفاق وقيمة SHA-256 له، وفروق &lt;a href="start.html#options"&gt;القيم الحدّية&lt;/a&gt; مع أسبابها، وفروق القواعد التي لا تطبقها الأطراف؛ وهل الحدود المرجعية غيرها؛ وبأي برمجيات كُتبت حزمتان حيث تختلف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version that cannot be measured, such as an outline that crosses itself, is named; the &lt;a href="findings.html"&gt;check&lt;/a&gt; of that version says why.</source>
        <translation>النسخة التي لا يمكن قياسها، كالمحيط الذي يقطع نفسه، تُسمّى؛ ويقول &lt;a href="findings.html"&gt;التحقق&lt;/a&gt; من تلك النسخة السبب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>What comes out</source>
        <translation>ما ينتج</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Ground gained and lost&lt;/b&gt;, a layer of areas; &lt;b&gt;Turning points that differ&lt;/b&gt;, a layer of points with both places, distance and azimuth;</source>
        <translation>&lt;b&gt;الأراضي المكتسبة والمفقودة&lt;/b&gt;، طبقة مساحات؛ و&lt;b&gt;نقاط الانعطاف المختلفة&lt;/b&gt;، طبقة نقاط فيها المكانان والمسافة والسمت؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>a &lt;b&gt;table&lt;/b&gt; (CSV) with one row for each thing that differs, a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS.</source>
        <translation>&lt;b&gt;جدول&lt;/b&gt; (CSV) فيه صف لكل ما يختلف، و&lt;b&gt;تقرير للبرامج&lt;/b&gt; (JSON، &lt;code&gt;deesc-changes/1&lt;/code&gt;)، و&lt;b&gt;تقرير للقراءة&lt;/b&gt; أو الطباعة، بلغة QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A &lt;a href="package.html#previous"&gt;map package&lt;/a&gt; that names the one before it carries the same as a table, as annex F and on &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt;, in each of its languages.</source>
        <translation>&lt;a href="package.html#previous"&gt;حزمة الخرائط&lt;/a&gt; التي تسمي سابقتها تحمل الشيء نفسه جدولًا وملحقًا F وعلى &lt;a href="sheets.html#changes"&gt;لوحات&lt;/a&gt;، بكل لغة من لغاتها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent, stretch by stretch</source>
        <translation>الموافقة، مقطعًا مقطعًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A line is agreed piece by piece. A &lt;b&gt;stretch&lt;/b&gt; is a piece of the outline of a feature between two of its turning points; a line that two features share is one stretch of both, and counts once. What a party says of a stretch is its &lt;b&gt;stance&lt;/b&gt;: it goes on record in the workspace's ledger, and is never an edited cell.</source>
        <translation>يُتفق على الخط قطعة قطعة. &lt;b&gt;المقطع&lt;/b&gt; قطعة من محيط معلم بين نقطتين من نقاط انعطافه؛ والخط الذي يشترك فيه معلمان مقطع واحد لكليهما ويُحسب مرة واحدة. وما يقوله طرف عن مقطع هو &lt;b&gt;موقفه&lt;/b&gt;: يُقيَّد في سجل الأعمال في مساحة العمل، وليس خلية معدلة أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>what it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>○ proposed</source>
        <translation>○ مقترح</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party puts the line forward</source>
        <translation>الطرف يطرح الخط</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>● agreed</source>
        <translation>● متفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party accepts it</source>
        <translation>الطرف يقبله</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>◐ reserved</source>
        <translation>◐ بتحفظ</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party goes on, under the reservation that it states</source>
        <translation>الطرف يمضي، مع التحفظ الذي يذكره</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>✕ objected</source>
        <translation>✕ معترَض عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party does not accept it, for the reason that it states</source>
        <translation>الطرف لا يقبله، للسبب الذي يذكره</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>The latest stance of a party counts. One that the secretariat writes down for a party is &lt;i&gt;recorded&lt;/i&gt;, one in the party's own log is its own. A stance is on the line as it is drawn: where the line is moved by a centimetre it is another line, and the stance has &lt;a href="rules.html#consent.lapsed"&gt;lapsed&lt;/a&gt;. It stays readable, and counts for nothing until the party speaks again.</source>
        <translation>يُعتدّ بآخر موقف للطرف. والذي تدونه الأمانة عن طرف &lt;i&gt;مسجَّل&lt;/i&gt;، والذي في سجل الطرف نفسه موقفه هو. والموقف من الخط كما هو مرسوم: فحيث نُقل الخط سنتيمترًا واحدًا فهو خط آخر، والموقف &lt;a href="rules.html#consent.lapsed"&gt;ساقط&lt;/a&gt;. يبقى مقروءًا، ولا يُحسب حتى يتكلم الطرف من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A stretch is agreed when every party agrees to it; an agreement may say whose consent is &lt;a href="agreement.html#entries"&gt;needed&lt;/a&gt;. How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing. A feature that has stretches can be marked as agreed when they cover its whole line and all of them are agreed. That never happens by itself.</source>
        <translation>المقطع متفق عليه حين يوافق عليه كل طرف؛ وللاتفاق أن يقول موافقة من &lt;a href="agreement.html#entries"&gt;لازمة&lt;/a&gt;. ومقدار المتفق عليه يُقطع ولا يُقرَّب إلى أعلى أبدًا: فلا تظهر 100.0 % إلا حين لا ينقص شيء. والمعلم الذي له مقاطع يمكن تعليمه بأنه متفق عليه حين تغطي خطه كله وتكون كلها متفقًا عليها. ولا يحدث ذلك تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Divide a line</source>
        <translation>تقسيم خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>In the dock &lt;b&gt;Working Group&lt;/b&gt;, tab &lt;b&gt;Stretches&lt;/b&gt;: choose a kind and press &lt;b&gt;Divide&lt;/b&gt;. Lines are divided where they meet, where they cross the borders of units too, where the &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; part too, at each turning point, or by clicks on the map: a click on a turning point divides the line there, another one joins it again, and &lt;kbd&gt;Esc&lt;/kbd&gt; puts the tool down. No turning point is added or moved. What is divided already and stays as it is keeps its number and its stances. The same in the Processing toolbox:</source>
        <translation>في لوحة &lt;b&gt;فريق العمل&lt;/b&gt;، تبويب &lt;b&gt;المقاطع&lt;/b&gt;: اختر نوعًا واضغط &lt;b&gt;تقسيم&lt;/b&gt;. تُقسم الخطوط حيث تلتقي، أو حيث تعبر حدود الوحدات أيضًا، أو حيث تفترق &lt;a href="proposals.html"&gt;المقترحات&lt;/a&gt; أيضًا، أو عند كل نقطة انعطاف، أو بالنقر على الخريطة: النقر على نقطة انعطاف يقسم الخط هناك، ونقر آخر يصله ثانية، و&lt;kbd&gt;Esc&lt;/kbd&gt; يضع الأداة جانبًا. ولا تضاف نقطة انعطاف ولا تُنقل. وما قُسم من قبل وبقي كما هو يحتفظ برقمه ومواقفه. ومثل ذلك في صندوق أدوات المعالجة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Record what a party says</source>
        <translation>تسجيل ما يقوله طرف</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Choose one stretch or several, press &lt;b&gt;Record…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;), and state the party, its stance, the day, the document and the meeting. A reservation and an objection need their words. What is divided and recorded waits for &lt;b&gt;Save All Edits&lt;/b&gt;: until then &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, after that only a later stance takes its place. Many at once come from a CSV file with the columns &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt;, and &lt;code&gt;zone&lt;/code&gt; where several features have a stretch of one number:</source>
        <translation>اختر مقطعًا أو عدة مقاطع، واضغط &lt;b&gt;تسجيل…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;)، واذكر الطرف وموقفه واليوم والوثيقة والاجتماع. والتحفظ والاعتراض يحتاجان إلى ألفاظهما. وما قُسم وسُجل ينتظر &lt;b&gt;حفظ كل التعديلات&lt;/b&gt;: حتى ذلك الحين يلغيه &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;، وبعده لا يحل محله إلا موقف لاحق. وتأتي الكثيرة دفعة واحدة من ملف CSV بالأعمدة &lt;code&gt;stretch&lt;/code&gt; و&lt;code&gt;party&lt;/code&gt; و&lt;code&gt;stance&lt;/code&gt; و&lt;code&gt;day&lt;/code&gt; و&lt;code&gt;remark&lt;/code&gt; و&lt;code&gt;document&lt;/code&gt;، و&lt;code&gt;zone&lt;/code&gt; حيث تكون لعدة معالم مقاطع برقم واحد:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Mark a feature as agreed</source>
        <translation>تعليم معلم متفقًا عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Mark as Agreed…&lt;/b&gt; can be pressed when nothing is missing; its tip says what is. It asks for the document, as for any &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; feature. An edit that sets the status to agreed where a party's agreement is missing is taken back.</source>
        <translation>يمكن ضغط &lt;b&gt;تعليمه متفقًا عليه…&lt;/b&gt; حين لا ينقص شيء؛ ويقول تلميحه ما الناقص. يسأل عن الوثيقة، كما مع أي معلم &lt;a href="workspace.html#agreed"&gt;متفق عليه&lt;/a&gt;. والتعديل الذي يجعل الحالة متفقًا عليه حيث تنقص موافقة طرف يُلغى.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Minutes…&lt;/b&gt; writes what is on record: pages to be signed (PDF), a web page, or a table (CSV). Every stretch stands there with its ends by the numbers of &lt;a href="turning.html"&gt;turning points&lt;/a&gt;, its length, and what each party says; then how much was agreed at the meeting and in all, and reservations and objections in their words.</source>
        <translation>يكتب &lt;b&gt;المحضر…&lt;/b&gt; ما هو مسجل: صفحات للتوقيع (PDF)، أو صفحة ويب، أو جدولًا (CSV). وفيه كل مقطع مع طرفيه بأرقام &lt;a href="turning.html"&gt;نقاط الانعطاف&lt;/a&gt;، وطوله، وما يقوله كل طرف؛ ثم كم اتُّفق عليه في الاجتماع وفي المجموع، والتحفظات والاعتراضات بألفاظها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; carries the stretches, a table of all stances, and annex G in each language.</source>
        <translation>تحمل &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt; المقاطع، وجدولًا بجميع المواقف، والملحق G بكل لغة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Enter coordinates</source>
        <translation>إدخال الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Type or paste a list, one place a line. It is drawn on the map as you type; a line that cannot be used is marked with the reason, and a click on the mark leads to it.</source>
        <translation>اكتب قائمة أو الصقها، مكان في كل سطر. تُرسم على الخريطة أثناء الكتابة؛ والسطر الذي لا يصلح يُعلَّم مع السبب، والنقر على العلامة ينقلك إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The dialog Enter Coordinates: a list in several notations, two lines of which are marked with the reason</source>
        <translation>نافذة إدخال الإحداثيات: قائمة بعدة طرق كتابة، سطران منها معلَّمان مع السبب</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Notation</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>For instance</source>
        <translation>مثلًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Decimal degrees</source>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees, minutes, seconds</source>
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees without blanks, as for pilots</source>
        <translation>درجات بلا فراغات، كما للطيارين</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Words and letters of the parties</source>
        <translation>كلمات الأطراف وحروفها</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>UTM, with zone and band or hemisphere</source>
        <translation>UTM، مع المنطقة والحزام أو نصف الكرة</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>MGRS, to 10 m or better</source>
        <translation>MGRS، بدقة 10 م أو أدق</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Easting and northing of the chosen CRS</source>
        <translation>الإحداثيان الشرقي والشمالي في النظام المرجعي المختار</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Places worked out from others</source>
        <translation>أماكن محسوبة من غيرها</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Typed</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/findings.html"/>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from the place in the line before: azimuth and distance, in m or km</source>
        <translation>ضلع من المكان في السطر السابق: السمت والمسافة، بالمتر أو الكيلومتر</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a place, in any notation of the list</source>
        <translation>ضلع من مكان، بأي طريقة كتابة في القائمة</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from turning point 37 of zone 1.1, numbered as in annex A</source>
        <translation>ضلع من نقطة الانعطاف 37 للمنطقة 1.1، مرقمة كما في الملحق A</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a post or checkpoint</source>
        <translation>ضلع من نقطة مراقبة أو تفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Beside the line of zone 1.1 at the chainage 12,500 m (&lt;code&gt;12500&lt;/code&gt; and &lt;code&gt;12.5 km&lt;/code&gt; mean the same), 250 m to its left; &lt;code&gt;+250&lt;/code&gt; is to its right, and without an offset the place is on the line</source>
        <translation>بجانب خط المنطقة 1.1 عند المسافة 12,500 م على الخط (و&lt;code&gt;12500&lt;/code&gt; و&lt;code&gt;12.5 km&lt;/code&gt; بمعنى واحد)، على بعد 250 م إلى يساره؛ و&lt;code&gt;+250&lt;/code&gt; إلى يمينه، وبلا إزاحة يقع المكان على الخط</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Where two bearings meet; the first may leave from the place in the line before: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</source>
        <translation>حيث يلتقي اتجاهان؛ وللأول أن ينطلق من المكان في السطر السابق: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Between [ ], « » or “ ” stands the name of a feature in any language, or of a zone or line the number of its region and its own. In the place of @ may stand &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; or &lt;i&gt;آزیموت&lt;/i&gt;, in the place of &amp;amp; the word for &lt;i&gt;and&lt;/i&gt;.</source>
        <translation>بين [ ] أو « » أو “ ” اسم معلم بأي لغة، أو، لمنطقة أو خط، رقم نطاقه ورقمه هو. ويجوز بدل @ أن يُكتب &lt;i&gt;az&lt;/i&gt; أو &lt;i&gt;аз&lt;/i&gt; أو &lt;i&gt;semt&lt;/i&gt; أو &lt;i&gt;سمت&lt;/i&gt; أو &lt;i&gt;آزیموت&lt;/i&gt;، وبدل &amp;amp; كلمة &lt;i&gt;و&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Azimuths are those of geodesics on WGS 84, clockwise from true north, in degrees or in degrees, minutes and seconds; distances are geodesic. A list in another CRS is taken to WGS 84 first.</source>
        <translation>السموت هي سموت الخطوط الجيوديسية على WGS 84، باتجاه عقارب الساعة من الشمال الحقيقي، بالدرجات أو بالدرجات والدقائق والثواني؛ والمسافات جيوديسية. والقائمة في نظام مرجعي آخر تُحوَّل إلى WGS 84 أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A chainage is the length along the line from its beginning; the outline of a zone begins at turning point 1 and runs clockwise. Where it ends, a geodesic leaves the line at a right angle, and the place is where it is as long as the offset. At a turning point the right angle is one to the leg that begins there.</source>
        <translation>المسافة على الخط هي الطول على امتداده من بدايته؛ ويبدأ محيط المنطقة عند نقطة الانعطاف 1 ويدور باتجاه عقارب الساعة. وحيث تنتهي يغادر خط جيوديسي الخطَّ بزاوية قائمة، والمكان حيث يبلغ طوله الإزاحة. وعند نقطة انعطاف تكون الزاوية القائمة مع الضلع الذي يبدأ منها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Bearings that meet at less than 1°, side by side, or behind one of their places are refused with the reason.</source>
        <translation>الاتجاهان اللذان يلتقيان بأقل من 1°، أو جنبًا إلى جنب، أو خلف أحد مكانيهما، يُرفضان مع السبب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Arabic (٣٥) and Persian (۳۵) digits are read as well; a numbering such as “12.”, a bullet, and a name before a colon or a tab are left out, and headings are passed over. What was passed over is told below the list.</source>
        <translation>تُقرأ أيضًا الأرقام العربية (٣٥) والفارسية (۳۵)؛ ويُترك الترقيم مثل «12.»، وعلامة التعداد، والاسم الذي قبل نقطتين أو علامة جدولة، وتُتجاوز العناوين. وما جرى تجاوزه يُذكر تحت القائمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A letter that means two things is decided by the whole list, and how it was read is told: K and D beside each other are Turkish, north and east; O is east in German and west in French. Where the list cannot decide, the line is refused.</source>
        <translation>الحرف الذي يعني شيئين تحسمه القائمة كلها، ويُذكر كيف قُرئ: K وD معًا تركيّان، شمال وشرق؛ وO شرق بالألمانية وغرب بالفرنسية. وحيث لا تستطيع القائمة الحسم يُرفض السطر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The &lt;b&gt;CRS&lt;/b&gt; must be chosen: no list carries it. The likely ones are listed below it by name; click the one that the author of the list has used.</source>
        <translation>يجب اختيار &lt;b&gt;النظام المرجعي&lt;/b&gt;: فالقائمة لا تحمله. وتُذكر الأنظمة المحتملة تحتها بأسمائها؛ انقر ما استعمله كاتب القائمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Two angles without the letters N, S, E and W are refused until you say which comes first: near 36°N 36°E both ways lie in the theatre, and nobody would notice.</source>
        <translation>الزاويتان بلا الحروف N وS وE وW تُرفضان حتى تحدد أيهما الأولى: فقرب 36°N 36°E يقع الترتيبان كلاهما في المسرح، ولن ينتبه أحد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A polygon needs three places; the last one may repeat the first. Several points become several features with a number after the name.</source>
        <translation>المضلع يحتاج إلى ثلاثة أماكن؛ وللأخير أن يكرر الأول. والنقاط المتعددة تصير معالم متعددة برقم بعد الاسم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Below the list stands what the ring measures, as while &lt;a href="drawing.html"&gt;drawing&lt;/a&gt;. A ring that enters a neighbour is red; of one that crosses itself the lines of the list between which it does so are named, and it can be added, as it can be drawn: the check finds it.</source>
        <translation>تحت القائمة قياسات الحلقة، كما في أثناء &lt;a href="drawing.html"&gt;الرسم&lt;/a&gt;. والحلقة التي تدخل جارًا حمراء؛ والتي تقطع نفسها تُسمّى أسطر القائمة التي يقع القطع بينها، ويمكن إضافتها كما يمكن رسمها: فالتحقق يجدها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Number and name are proposed as while drawing; type a &lt;b&gt;name&lt;/b&gt; to have another.</source>
        <translation>يُقترح الرقم والاسم كما في أثناء الرسم؛ اكتب &lt;b&gt;اسمًا&lt;/b&gt; ليكون غيره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>&lt;b&gt;Add&lt;/b&gt; opens the &lt;a href="drawing.html#form"&gt;form&lt;/a&gt; with everything that is known of the feature; its &lt;i&gt;OK&lt;/i&gt; puts it into the layer as one command: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file when you save the layer’s edits. Several points come without the form, as one command too.</source>
        <translation>يفتح &lt;b&gt;إضافة&lt;/b&gt; &lt;a href="drawing.html#form"&gt;النموذج&lt;/a&gt; وفيه كل ما يُعرف عن المعلم؛ ويضعه &lt;i&gt;OK&lt;/i&gt; فيه في الطبقة بأمر واحد: يلغيه &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;، ويدخل الملف حين تحفظ تعديلات الطبقة. والنقاط المتعددة تأتي دون النموذج، بأمر واحد أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A list that is not added yet is kept when the dialog is closed, and is there again when you open it, until you leave the project.</source>
        <translation>القائمة التي لم تُضف بعد تُحفظ حين تُغلق النافذة، وتجدها حين تفتحها من جديد، إلى أن تغادر المشروع.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Choose region, party and status on the toolbar, then a tool.</source>
        <translation>اختر النطاق والطرف والحالة في شريط الأدوات، ثم أداة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Zones and safe zones</source>
        <translation>المناطق والمناطق الآمنة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Click the turning points, right-click to finish. &lt;kbd&gt;Backspace&lt;/kbd&gt; takes the last one back, &lt;kbd&gt;Esc&lt;/kbd&gt; begins again. Snapping, tracing along a reference boundary and the advanced digitizing panel work as in QGIS. The read-out in the corner shows the number of turning points, length and area on the ellipsoid, and length and azimuth of the edge in hand. A path that is being traced counts as the turning points that it becomes. Another tool of the plugin that is taken in between lets go of what is not finished, and a message says so.</source>
        <translation>انقر نقاط الانعطاف، ثم انقر بالزر الأيمن للإنهاء. يلغي &lt;kbd&gt;Backspace&lt;/kbd&gt; آخر نقطة، ويبدأ &lt;kbd&gt;Esc&lt;/kbd&gt; من جديد. والالتقاط وتتبع حد مرجعي ولوحة الرقمنة المتقدمة تعمل كما في QGIS. وتبين القراءة في الزاوية عدد نقاط الانعطاف، والطول والمساحة على المجسم الإهليلجي، وطول الضلع الجاري وسمته. والمسار المتتبَّع يُعدّ بنقاط الانعطاف التي يصير إليها. وإذا أُخذت في الأثناء أداة أخرى من الإضافة تُرك ما لم يكتمل، وتقول رسالة ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A zone being drawn: the read-out states turning points, line, perimeter and area</source>
        <translation>منطقة قيد الرسم: تذكر القراءة نقاط الانعطاف والخط والمحيط والمساحة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Lengths and angles in the advanced digitizing panel are those of the map: within the regions of an agreement a length is true to one part in two thousand, and true north may be up to a degree off the map’s. A leg by its true length and azimuth is typed (&lt;a href="coordinates.html"&gt;Coordinates&lt;/a&gt;).</source>
        <translation>الأطوال والزوايا في لوحة الرقمنة المتقدمة هي أطوال الخريطة وزواياها: يصح الطول داخل مناطق الاتفاق إلى جزء من ألفين، وقد يبعد الشمال الحقيقي عن شمال الخريطة حتى درجة. ويُكتب الضلع بطوله وسمته الحقيقيين (&lt;a href="coordinates.html"&gt;إدخال الإحداثيات&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The outline turns red where it crosses itself or enters a neighbour that it must not; the read-out says which.</source>
        <translation>يحمرّ المحيط حيث يقطع نفسه أو يدخل جارًا لا يجوز أن يدخله؛ وتذكر القراءة أيهما.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>What may be drawn may be typed and imported, and the other way round. An outline with fewer than three different turning points, one outside the theatre, and one in another region than is chosen, or in none, stays in hand when you right-click, and a message says why: set or take back turning points, or choose the region, and right-click again.</source>
        <translation>ما يجوز رسمه يجوز كتابته واستيراده، والعكس. والمحيط الذي فيه أقل من ثلاث نقاط انعطاف مختلفة، أو خارج المسرح، أو في نطاق غير المختار، أو في غير أي نطاق، يبقى قيد الرسم حين تنقر بالزر الأيمن، وتذكر رسالة السبب: ضع نقاط انعطاف أو ألغها، أو اختر النطاق، ثم انقر بالزر الأيمن من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The same ring with two red edges, because they enter a neighbouring zone</source>
        <translation>الحلقة نفسها وضلعان فيها أحمران لأنهما يدخلان منطقة مجاورة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Where the agreement has a kind of line, &lt;i&gt;Draw Line&lt;/i&gt; draws a line of contact, a road or a reference line the same way. It runs from its first turning point to its last, and that tells its left side from its right. The read-out shows its length on the ellipsoid, and length and azimuth of the edge in hand; a line that meets itself turns red.</source>
        <translation>حيث يكون في الاتفاق نوع من الخطوط يرسم &lt;i&gt;رسم خط&lt;/i&gt; خط التماس أو الطريق أو الخط المرجعي بالطريقة نفسها. ويمتد من أول نقطة انعطاف فيه إلى آخرها، وبذلك يُعرف يساره من يمينه. وتبين القراءة طوله على المجسم الإهليلجي، وطول الضلع الجاري وسمته؛ والخط الذي يلتقي نفسه يحمرّ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When something is drawn, QGIS’s form opens with everything that is known of it: number, name, region, party, status and source. Each region and kind counts its numbers for itself. &lt;i&gt;OK&lt;/i&gt; adds the feature as one command that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes back; &lt;i&gt;Cancel&lt;/i&gt; leaves nothing behind. To draw without the form, tick &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; in &lt;i&gt;Settings ▸ Options ▸ Digitizing&lt;/i&gt;.</source>
        <translation>حين يُرسم شيء يُفتح نموذج QGIS وفيه كل ما يُعرف عنه: الرقم والاسم والنطاق والطرف والحالة والمصدر. ولكل نطاق ونوع ترقيمه الخاص. ويضيف &lt;i&gt;OK&lt;/i&gt; المعلم بأمر واحد يلغيه &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;؛ و&lt;i&gt;إلغاء&lt;/i&gt; لا يترك شيئًا وراءه. وللرسم دون النموذج أشّر على &lt;i&gt;حذف السمة من النافذة المنبثقة بعد إنشاء الميزة&lt;/i&gt; في &lt;i&gt;اعدادات ◂ Options ◂ تَحويل إلى أرقام&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A new feature has a name in each language that the agreement has words in, such as &lt;i&gt;Idlib, buffer zone 4&lt;/i&gt;. Each can be changed in the form; map, lists and findings show the one in the window’s language. The zone that a buffer or a safe zone belongs to is chosen by its name.</source>
        <translation>للمعلم الجديد اسم بكل لغة في الاتفاق كلماتها، مثل &lt;i&gt;إدلب، منطقة عازلة 4&lt;/i&gt;. ويمكن تغيير كل منها في النموذج؛ وتُظهر الخريطة والقوائم والملاحظات الاسم الذي بلغة النافذة. وتُختار المنطقة التي تتبعها المنطقة العازلة أو المنطقة الآمنة باسمها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form of a new zone</source>
        <translation>نموذج منطقة جديدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Buffer from Zone</source>
        <translation>منطقة عازلة من منطقة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The tool begins with the zone that is selected, or with that in the middle of the map. Pick another on the map or in the list, and state the widths outside and inside its line. The preview shows the buffer and its greatest error, measured against geodesics. A buffer with one width outside the line and another inside is one feature, whose note states both; make two buffers where the parties want two features. A width inside that swallows the whole zone leaves nothing to measure and is not added. Where the agreement lets no buffer zone overlap its zone, the tool says that the check will report a strip inside. Each width is offered again the next time, on its side.</source>
        <translation>تبدأ الأداة بالمنطقة المحددة، أو بالتي في وسط الخريطة. اختر غيرها على الخريطة أو في القائمة، وحدد العرض خارج خطها وداخله. وتبين المعاينة المنطقة العازلة وأكبر خطأ فيها، مقيسًا بالخطوط الجيوديسية. والمنطقة العازلة التي لها عرض خارج الخط وآخر داخله معلم واحد تذكر ملاحظته كليهما؛ أنشئ اثنتين حيث تريد الأطراف معلمين. والعرض الداخلي الذي يبتلع المنطقة كلها لا يترك شيئًا يقاس ولا يُضاف. وحيث لا يجيز الاتفاق أن تتداخل منطقة عازلة مع منطقتها تقول الأداة إن التحقق سيذكر الشريط الداخلي. وكل عرض يُقترح من جديد في المرة التالية، في جانبه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Along a line the two widths are those of its left and its right side, and the strip ends square where the line ends. Strips of several widths along one line are a feature each: on the map and in the legend each width has a hatch of its own. Where the agreement has several kinds of strips, the tool asks for the kind.</source>
        <translation>على طول الخط العرضان هما لجانبه الأيسر وجانبه الأيمن، وينتهي الشريط قائمًا حيث ينتهي الخط. والأشرطة ذات العروض المختلفة على خط واحد كل منها معلم: ولكل عرض تظليل خاص على الخريطة وفي مفتاحها. وحيث يكون في الاتفاق عدة أنواع من الأشرطة تسأل الأداة عن النوع.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When the zone’s line is changed afterwards, the findings say that its buffer is stale, and &lt;a href="findings.html#fix"&gt;Fix…&lt;/a&gt; makes it again.</source>
        <translation>حين يتغير خط المنطقة بعد ذلك تقول الملاحظات إن منطقتها العازلة متقادمة، و&lt;a href="findings.html#fix"&gt;إصلاح…&lt;/a&gt; ينشئها من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The buffer tool: widths, area and measured error, and the buffer on the map</source>
        <translation>أداة المنطقة العازلة: العروض والمساحة والخطأ المقيس، والمنطقة العازلة على الخريطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Posts and checkpoints</source>
        <translation>نقاط المراقبة والتفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>They snap to the line of a zone or of its buffer; &lt;kbd&gt;Shift&lt;/kbd&gt; places them freely. The read-out shows the distance to the line and to the nearest post, and in which buffer zone the place lies.</source>
        <translation>تلتقط خط منطقة أو خط منطقتها العازلة؛ و&lt;kbd&gt;Shift&lt;/kbd&gt; يضعها بحرّية. وتبين القراءة المسافة إلى الخط وإلى أقرب نقطة مراقبة، وفي أي منطقة عازلة يقع المكان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A post being placed on the line of a zone: the read-out names the line and the nearest post</source>
        <translation>نقطة مراقبة توضع على خط منطقة: تسمي القراءة الخط وأقرب نقطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Changing and saving what is drawn</source>
        <translation>تغيير المرسوم وحفظه</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The layer of what you draw, add or fix becomes the active one, so that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Save Layer Edits&lt;/i&gt; and &lt;i&gt;Toggle Editing&lt;/i&gt; work on it at once. &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar saves every layer of the workspace, and the accepted findings.</source>
        <translation>تصبح طبقة ما ترسمه أو تضيفه أو تصلحه هي النشطة، فيعمل &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; و&lt;i&gt;حفظ تعديلات الطبقات&lt;/i&gt; و&lt;i&gt;Toggle Editing&lt;/i&gt; عليها فورًا. أما &lt;i&gt;حفظ كل التعديلات&lt;/i&gt; في شريط الأدوات فيحفظ كل طبقة من مساحة العمل والملاحظات المقبولة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>QGIS’s vertex tool, split and reshape work on these layers, and so does the &lt;a href="turning.html"&gt;table of turning points&lt;/a&gt;. Turning points are never moved, dropped or added in silence. After an edit the &lt;a href="rules.html"&gt;rules&lt;/a&gt; run again by themselves, and the &lt;a href="findings.html"&gt;findings&lt;/a&gt; follow. &lt;kbd&gt;F1&lt;/kbd&gt; with a tool in hand opens this page.</source>
        <translation>تعمل على هذه الطبقات أداة الرؤوس والتقسيم وإعادة التشكيل في QGIS، وكذلك &lt;a href="turning.html"&gt;جدول نقاط الانعطاف&lt;/a&gt;. ولا تُنقل نقاط الانعطاف ولا تُسقط ولا تضاف خفيةً أبدًا. وبعد كل تعديل تعمل &lt;a href="rules.html"&gt;القواعد&lt;/a&gt; من جديد تلقائيًا وتتبعها &lt;a href="findings.html"&gt;الملاحظات&lt;/a&gt;. ويفتح &lt;kbd&gt;F1&lt;/kbd&gt; هذه الصفحة حين تكون أداة مستعملة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Check&lt;/i&gt; on the toolbar opens the dock of findings and shows how many errors and warnings there are. The rules run again by themselves a quarter of a second after each edit, as far as the edit reaches.</source>
        <translation>يفتح &lt;i&gt;تحقق&lt;/i&gt; في شريط الأدوات لوحة الملاحظات ويبين عدد الأخطاء والتحذيرات. وتعمل القواعد من جديد تلقائيًا بعد ربع ثانية من كل تعديل، بقدر ما يبلغ أثره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The findings of the sample’s drafts: the overlap of two zones is selected and shown on the map</source>
        <translation>ملاحظات مسودات النموذج: تداخل منطقتين محدد ومعروض على الخريطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cross</source>
        <translation>علامة ضرب</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>keeps a map package from being made, unless a reason is given</source>
        <translation>يمنع إنشاء حزمة خرائط ما لم يُذكر سبب</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>wants to be looked at</source>
        <translation>يستدعي النظر فيه</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>ring</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>note</source>
        <translation>ملاحظة للعلم</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>for information</source>
        <translation>للمعلومية</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Find&lt;/b&gt;: type part of a name or rule, switch severities off and on, choose a region. The headings count what is shown, and below the tree stands how many findings the filter hides. What concerns the whole agreement, such as its term, is shown with every region. The toolbar counts all regions.</source>
        <translation>&lt;b&gt;ابحث&lt;/b&gt;: اكتب جزءًا من اسم أو قاعدة، وأخفِ درجات وأظهرها، واختر نطاقًا. تعدّ العناوين ما هو معروض، ويُذكر تحت الشجرة كم ملاحظة يخفيها المرشح. وما يخص الاتفاق كله، كمدته، يُعرض مع كل نطاق. أما شريط الأدوات فيعدّ جميع النطاقات.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Look&lt;/b&gt;: a click brings the place into the middle of the map, a double click or &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to it. Each row states what was measured, and below the tree stands the whole sentence with the remedy. What a narrow column cuts off is in the tooltip.</source>
        <translation>&lt;b&gt;انظر&lt;/b&gt;: نقرة تضع المكان في وسط الخريطة، ونقرة مزدوجة أو &lt;kbd&gt;Enter&lt;/kbd&gt; تكبّر إليه. يذكر كل صف ما قيس، وتحت الشجرة الجملة كاملة مع العلاج. وما يقطعه عمود ضيق يظهر في التلميح.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Understand&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; opens the &lt;a href="rules.html"&gt;rule&lt;/a&gt; of the selected finding.</source>
        <translation>&lt;b&gt;افهم&lt;/b&gt;: يفتح &lt;kbd&gt;F1&lt;/kbd&gt; &lt;a href="rules.html"&gt;قاعدة&lt;/a&gt; الملاحظة المحددة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Copy&lt;/b&gt; puts the selected findings on the clipboard, &lt;b&gt;Export&lt;/b&gt; writes all of them to a page or as JSON.</source>
        <translation>&lt;b&gt;نسخ&lt;/b&gt; يضع الملاحظات المحددة في الحافظة، و&lt;b&gt;تصدير&lt;/b&gt; يكتبها كلها في صفحة أو بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>On which days</source>
        <translation>في أي الأيام</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Features that are in force on different days do not meet. The rules look at each span of days in which nothing comes into force or ends, and a finding that does not hold as long as its features are in force says on which days it does: “This holds from 2017-06-01 to 2017-11-05.” A zone may follow another on the same ground on the day after its last one, and a buffer, a post or a checkpoint has to be there on each day on which its zone is. A feature without dates is in force as long as the agreement. An acceptance of such a finding covers these days and no others.</source>
        <translation>المعالم السارية في أيام مختلفة لا تلتقي. تنظر القواعد في كل مدة من الأيام لا يسري فيها شيء جديد ولا ينتهي فيها شيء، والملاحظة التي لا تصح طوال سريان معالمها تذكر في أي الأيام تصح: «يصحّ ذلك من 2017-06-01 إلى 2017-11-05». يجوز أن تخلف منطقةٌ أخرى على الأرض نفسها في اليوم التالي لآخر أيامها، ويجب أن توجد المنطقة العازلة ونقطة المراقبة ونقطة التفتيش في كل يوم توجد فيه منطقتها. والمعلم بلا تواريخ سارٍ ما دام الاتفاق ساريًا. وقبول ملاحظة كهذه يشمل هذه الأيام دون غيرها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Fix</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Fix…&lt;/i&gt; shows a remedy on the map (dotted: what goes; dashed with a hatch: what comes), says in numbers what changes, and tries it out in the background: how many errors, warnings and notes there are, and how many there would be. Only &lt;i&gt;Apply Fix&lt;/i&gt; changes anything, as one command; &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back.</source>
        <translation>يعرض &lt;i&gt;إصلاح…&lt;/i&gt; علاجًا على الخريطة (منقط: ما يذهب؛ متقطع مع تظليل: ما يأتي)، ويذكر بالأرقام ما يتغير، ويجربه في الخلفية: كم خطأ وتحذيرًا وملاحظة للعلم يوجد، وكم سيوجد. ولا يغير شيئًا إلا &lt;i&gt;تطبيق الإصلاح&lt;/i&gt;، بأمر واحد؛ ويلغيه &lt;i&gt;تراجع&lt;/i&gt; في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Where it is a choice, the remedies stand beside buttons, each with its own counts, and no report calls one of them the remedy. The arrow keys go from one to the next, &lt;kbd&gt;Enter&lt;/kbd&gt; applies, &lt;kbd&gt;Esc&lt;/kbd&gt; leaves. Where nothing comes of a remedy its button is grey and says why. What the parties have agreed is never offered for change.</source>
        <translation>حيث يكون الأمر اختيارًا تظهر العلاجات بجانب أزرار، لكل منها عدد ما يبقى معه، ولا يسمي أي تقرير واحدًا منها هو العلاج. تنقل مفاتيح الأسهم من واحد إلى التالي، و&lt;kbd&gt;Enter&lt;/kbd&gt; يطبّق، و&lt;kbd&gt;Esc&lt;/kbd&gt; يغادر. وإذا لم ينتج عن علاج شيء كان زره رماديًا مع ذكر السبب. وما اتفقت عليه الأطراف لا يُعرض للتغيير أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What is offered</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>two zones overlap</source>
        <translation>منطقتان متداخلتان</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cut the one, cut the other, or draw one line midway: as far from the one outline as from the other to a metre on the ellipsoid, from one place where they cross to the next, or all the way round where one fills a hole of the other; the same turning points in both. What lies outside the units of its own region by the reference’s boundary stands first, not what is larger. Or leave it, with a reason.</source>
        <translation>اقتطاع إحداهما، أو اقتطاع الأخرى، أو رسم خط أوسط واحد: يبعد عن كلا الخطين بالقدر نفسه، بدقة متر على المجسم الإهليلجي، من مكان تقاطعهما إلى المكان التالي، أو دائرًا كله حيث تملأ إحداهما ثقبًا في الأخرى؛ ونقاط الانعطاف نفسها في كلتيهما. ويأتي أولًا ما يقع خارج وحدات نطاقه بحسب الحدود المرجعية، لا ما هو أكبر. أو تركه مع ذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features have one uid, as after a paste</source>
        <translation>عدة معالم لها uid واحد، كما بعد اللصق</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get new ones</source>
        <translation>أيها يحتفظ به؛ وتنال الأخرى معرّفات جديدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features of a kind and a region have one number</source>
        <translation>عدة معالم من نوع واحد ونطاق واحد لها رقم واحد</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get the next free ones</source>
        <translation>أيها يحتفظ به؛ وتنال الأخرى الأرقام الشاغرة التالية</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>a buffer or a safe zone belongs to nothing that is there</source>
        <translation>منطقة عازلة أو آمنة لا تتبع شيئًا موجودًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>the nearest zones and lines of its region by name, or its removal</source>
        <translation>أقرب المناطق والخطوط في نطاقها بأسمائها، أو إزالتها</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Several findings of one rule are fixed at once: select them with &lt;kbd&gt;Ctrl&lt;/kbd&gt; or &lt;kbd&gt;Shift&lt;/kbd&gt;, or select the heading above them. What is a choice is left out and counted; the rest is one step to take back.</source>
        <translation>تُصلح عدة ملاحظات من قاعدة واحدة دفعة واحدة: حددها مع &lt;kbd&gt;Ctrl&lt;/kbd&gt; أو &lt;kbd&gt;Shift&lt;/kbd&gt;، أو حدد العنوان فوقها. وما هو اختيار يُترك ويُعدّ؛ والباقي خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>A buffer that was made from a zone is made again from the zone as it is now, with its own width and tolerance, and measured anew, when its zone was changed (&lt;code&gt;buffer.stale&lt;/code&gt;) or it is too narrow (&lt;code&gt;buffer.width&lt;/code&gt;). A buffer drawn by hand, one with two widths, and what the parties have agreed stay as they are.</source>
        <translation>المنطقة العازلة المنشأة من منطقة تُنشأ من جديد من المنطقة كما هي الآن، بعرضها وسماحيتها، وتقاس مجددًا، إذا تغيرت منطقتها (&lt;code&gt;buffer.stale&lt;/code&gt;) أو كانت أضيق مما ينبغي (&lt;code&gt;buffer.width&lt;/code&gt;). أما المرسومة باليد وذات العرضين وما اتفقت عليه الأطراف فتبقى كما هي.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What can be done about an overlap: two cuts, a middle line, leaving it, each with the findings that it would leave</source>
        <translation>ما يمكن فعله بتداخل: اقتطاعان، وخط أوسط، وتركه، مع الملاحظات التي تبقى مع كل منها</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Accept</source>
        <translation>القبول</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What cannot or need not be mended is accepted: with a reason, by whose authority, and until when. It then counts no more, stands greyed under &lt;i&gt;Accepted&lt;/i&gt; at the end of the list, and stands with its reason in every package. It opens again by itself after the last day, or as soon as the drawing there changes. Several findings of one rule are accepted at once, with one reason.</source>
        <translation>ما لا يمكن إصلاحه أو لا حاجة إليه يُقبل: بسبب، وبقرار من جهة، وإلى أجل. عندئذ لا يُعدّ، ويظهر رماديًا تحت &lt;i&gt;المقبولة&lt;/i&gt; في آخر القائمة، ويظهر مع سببه في كل حزمة. ويُفتح من جديد تلقائيًا بعد اليوم الأخير، أو متى تغير الرسم هناك. وتُقبل عدة ملاحظات من قاعدة واحدة دفعة واحدة بسبب واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>An acceptance is an edit: it is saved with whatever layer of the workspace you save next, or by &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar, and until then &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back. &lt;i&gt;Withdraw Acceptance&lt;/i&gt; has an accepted finding open again at any time; that is an edit too.</source>
        <translation>القبول تعديل: يُحفظ مع أي طبقة من مساحة العمل تحفظها بعده، أو بالأمر &lt;i&gt;حفظ كل التعديلات&lt;/i&gt; في شريط الأدوات، وحتى ذلك الحين يلغيه &lt;i&gt;تراجع&lt;/i&gt; في اللوحة. ويعيد &lt;i&gt;سحب القبول&lt;/i&gt; فتح الملاحظة المقبولة في أي وقت؛ وهذا تعديل أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The form to accept a finding: reason, authority, last day</source>
        <translation>نموذج قبول ملاحظة: السبب، والجهة، واليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace keeps every version of a feature that was saved: its geometry to the last bit, what it stated, when it was saved (UTC), by which hand, and with which command. What an import or another algorithm writes is kept in the same way, under the algorithm's name.</source>
        <translation>تحتفظ مساحة العمل بكل نسخة محفوظة من كل معلم: هندسته إلى آخر بتّ، وما ذكره، ومتى حُفظ (UTC)، وبيد من، وبأي أمر. وما يكتبه استيراد أو خوارزمية أخرى يُحفظ بالطريقة نفسها، باسم الخوارزمية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Vector ▸ De-escalation Zones ▸ History&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. Its versions stand there, the newest first. Select one, with the mouse or the arrow keys: the map shows it with a dashed line, the feature as it is now with a solid one, what it gained and lost since hatched, with an arrow for each turning point that was moved; and below the list stands what changed since then, in numbers. &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to what differs. When no feature is selected, the list shows those that were removed.</source>
        <translation>حدد معلمًا واحدًا على الخريطة وافتح اللوحة عن طريق &lt;i&gt;متجه ◂ مناطق خفض التصعيد ◂ سجل التغييرات&lt;/i&gt; أو &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. فيها نسخه، الأحدث أولًا. حدد واحدة بالفأرة أو بمفاتيح الأسهم: تعرضها الخريطة بخط متقطع، والمعلم كما هو الآن بخط متصل، وما كسبه وفقده منذئذ مظللًا، مع سهم لكل نقطة انعطاف نُقلت؛ وتحت القائمة ما تغير منذئذ بالأرقام. و&lt;kbd&gt;Enter&lt;/kbd&gt; يكبّر إلى ما يختلف. وحين لا يكون معلم محددًا تعرض القائمة المعالم المُزالة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The dock History: three versions of a zone, the first of them chosen, and below the list what changed since then; on the map both lines with arrows</source>
        <translation>لوحة سجل التغييرات: ثلاث نسخ من منطقة، أولاها مختارة، وتحت القائمة ما تغير منذئذ؛ وعلى الخريطة الخطان مع أسهم</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Restore&lt;/b&gt; puts the version in the place of the feature: an edit like any other, one command that &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back, saved when you save. A buffer of a zone whose line comes back is stale until it is made again, as after any other change. A feature that is agreed is shown and compared, and not restored: it has to be reopened first.</source>
        <translation>يضع &lt;b&gt;استعادة&lt;/b&gt; النسخة مكان المعلم: تعديل كأي تعديل آخر، أمر واحد يلغيه &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;، ويُحفظ حين تحفظ. والمنطقة العازلة لمنطقة عاد خطها متقادمة حتى تُنشأ من جديد، كما بعد أي تغيير آخر. والمعلم المتفق عليه يُعرض ويُقارن ولا يُستعاد: يجب أن يُعاد فتحه أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>By which hand</source>
        <translation>بيد من</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>At the first save the window asks under which name your changes are to be kept. Any name will do, or none; it is never taken from the account of the computer. It stands in &lt;a href="start.html#options"&gt;Options&lt;/a&gt;, where it can be changed for what is saved from then on.</source>
        <translation>عند أول حفظ تسأل النافذة بأي اسم تُحفظ تغييراتك. يصلح أي اسم أو لا اسم؛ ولا يؤخذ أبدًا من حساب الحاسوب. وهو في &lt;a href="start.html#options"&gt;الخيارات&lt;/a&gt;، حيث يمكن تغييره لما يُحفظ بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>What other programs change</source>
        <translation>ما تغيره برامج أخرى</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace stays a plain GeoPackage, and QGIS without the plugin or any other program may edit it. They write no history; so the next time that the plugin opens the workspace it notes what is not as it was known to be: &lt;i&gt;changed outside of the plugin&lt;/i&gt;, between two moments. What was there before is in the history, and can be restored.</source>
        <translation>تبقى مساحة العمل GeoPackage عاديًا، وقد يعدله QGIS دون الإضافة أو أي برنامج آخر. وهي لا تكتب سجلًا؛ لذلك حين تفتح الإضافة مساحة العمل في المرة التالية تسجل ما ليس كما كان معروفًا: &lt;i&gt;غُيّر خارج الإضافة&lt;/i&gt;، بين لحظتين. وما كان هناك قبل ذلك موجود في السجل ويمكن استعادته.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>How much there is</source>
        <translation>كم هناك منها</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The history begins with the first save, and then with everything that is there. Below the list stands how many versions it holds and how large it is. A geometry that comes back, or that stayed while a name changed, is kept once.</source>
        <translation>يبدأ السجل بأول حفظ، وبكل ما هو موجود حينئذ. وتحت القائمة كم نسخة يحوي وما حجمه. والهندسة التي تعود، أو بقيت فيما تغير اسم، تُحفظ مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace as it was</source>
        <translation>مساحة العمل كما كانت</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>State a moment below the list and press &lt;b&gt;Open as It Was&lt;/b&gt;: a copy of the workspace as it was then is put beside it, named &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;, and opened; it is only read, and can be looked at, checked, compared and exported. Agreement, limits and accepted findings in it are those of today; acts and history are not. Delete it when it has served.</source>
        <translation>حدد لحظة تحت القائمة واضغط &lt;b&gt;فتحها كما كانت&lt;/b&gt;: توضع بجانب مساحة العمل نسخة منها كما كانت حينئذ، اسمها &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;، وتُفتح؛ وهي للقراءة فقط، ويمكن النظر فيها والتحقق منها ومقارنتها وتصديرها. والاتفاق والقيم الحدّية والملاحظات المقبولة فيها هي اليوم؛ والأعمال المسجلة والسجل ليست فيها. احذفها حين تؤدي غرضها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt; takes a date on either side, also without a window; a day alone means its end:</source>
        <translation>تأخذ &lt;a href="changes.html"&gt;التغييرات&lt;/a&gt; تاريخًا في كل من الجانبين، ودون نافذة أيضًا؛ واليوم وحده يعني آخره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Letting go of what is older</source>
        <translation>حذف الأقدم</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Let Go of Older…&lt;/b&gt; takes what was replaced before the moment out of the workspace, for good, once you have confirmed it: the history then begins with what held at that moment, without a name or a command. Features that had been removed by then go as well. It is one step: interrupted, nothing has gone. The file becomes smaller, unless another program has it open.</source>
        <translation>يزيل &lt;b&gt;حذف الأقدم…&lt;/b&gt; من مساحة العمل ما استُبدل قبل اللحظة، نهائيًا، بعد أن تؤكده: فيبدأ السجل عندئذ بما كان قائمًا في تلك اللحظة، بلا اسم ولا أمر. وتذهب أيضًا المعالم التي كانت قد أُزيلت حينئذ. وهي خطوة واحدة: إن قُطعت لم يذهب شيء. ويصغر الملف، ما لم يكن برنامج آخر قد فتحه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Nothing of it travels</source>
        <translation>لا ينتقل منه شيء</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Neither a &lt;a href="package.html"&gt;map package&lt;/a&gt; nor such a copy holds a version, a name or a moment of the history. The workspace file itself does: hand over packages, not the workspace.</source>
        <translation>لا تحوي &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt; ولا نسخة كهذه نسخةً سابقة أو اسمًا أو لحظة من السجل. أما ملف مساحة العمل نفسه فيحويها: سلّم الحزم، لا مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace that an older version of the plugin made has a history from the moment at which it is first edited or imported into.</source>
        <translation>مساحة العمل التي أنشأها إصدار أقدم من الإضافة يبدأ سجلها من لحظة أول تعديل فيها أو استيراد إليها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Takes features from files, from all files of a folder, and from layers of the project: vector files that QGIS opens, tables of coordinates and spreadsheets. Each feature is taken, or refused with one sentence that says why. Styles, forms and code of a foreign file never come along.</source>
        <translation>يأخذ المعالم من ملفات، ومن جميع ملفات مجلد، ومن طبقات المشروع: ملفات متجهة يفتحها QGIS، وجداول إحداثيات، وجداول بيانات. كل معلم يؤخذ أو يُرفض بجملة واحدة تذكر السبب. ولا تأتي معه أبدًا أنماط الملف الغريب ولا نماذجه ولا شيفرته.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>The dialog Import Features: a table with one row a layer, the choices of the selected row, and refusals by their reasons</source>
        <translation>نافذة استيراد المعالم: جدول فيه صف لكل طبقة، وخيارات الصف المحدد، وحالات الرفض بأسبابها</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Many at once</source>
        <translation>الكثير دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Add Files&lt;/b&gt;, &lt;b&gt;Add Folder&lt;/b&gt; and &lt;b&gt;Add Layer&lt;/b&gt;, or drop files and folders onto the window. Each layer and each sheet is a row: file, layer, features, the CRS that was found, kind, party, encoding, and what comes of it as it stands. Rows that are ticked are imported, all in one step: either what can be taken of all of them is in the layers afterwards, or, after &lt;b&gt;Cancel&lt;/b&gt; or a failure, nothing is.</source>
        <translation>&lt;b&gt;إضافة ملفات&lt;/b&gt; و&lt;b&gt;إضافة مجلد&lt;/b&gt; و&lt;b&gt;إضافة طبقة&lt;/b&gt;، أو أفلت الملفات والمجلدات فوق النافذة. كل طبقة وكل ورقة صف: الملف، والطبقة، والمعالم، والنظام المرجعي الذي وُجد، والنوع، والطرف، والترميز، وما ينتج عنه كما هو. والصفوف المؤشر عليها تُستورد كلها في خطوة واحدة: فإما أن يكون في الطبقات بعدها كل ما يمكن أخذه منها، وإما لا شيء، بعد &lt;b&gt;إلغاء&lt;/b&gt; أو إخفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is chosen below the table holds for the selected rows alone; select several to choose for all of them. A row that lacks something asks for it in its last cell. The list at the bottom has the refusals by their reasons, before the import and after it; a feature that two files bring is taken from the first.</source>
        <translation>ما يُختار تحت الجدول يخص الصفوف المحددة وحدها؛ حدد عدة صفوف لتختار لها كلها. والصف الذي ينقصه شيء يطلبه في خليته الأخيرة. وفي القائمة السفلى حالات الرفض بحسب أسبابها، قبل الاستيراد وبعده؛ والمعلم الذي يأتي به ملفان يؤخذ من الأول.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;CRS&lt;/b&gt;: what an input carries is used. Where it carries none you must choose: the list says where the layer would lie in each likely CRS, the map draws it in the same colours, and &lt;b&gt;Zoom to it&lt;/b&gt; goes there. Ask the author all the same, for the wrong datum moves a line by more than a hundred metres and stays in the region. A table never carries a CRS.</source>
        <translation>&lt;b&gt;النظام المرجعي&lt;/b&gt;: يُستعمل ما يحمله الملف. وحيث لا يحمل شيئًا عليك أن تختار: تذكر القائمة أين تقع الطبقة في كل نظام محتمل، وترسمها الخريطة بالألوان نفسها، وينقلك &lt;b&gt;التكبير إليه&lt;/b&gt; إلى هناك. واسأل المؤلف مع ذلك، فالمرجع الجيوديسي الخاطئ يزيح الخط أكثر من مئة متر ويبقيه داخل النطاق. والجدول لا يحمل نظامًا مرجعيًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Kind, party&lt;/b&gt;: state them, or leave them to the columns &lt;code&gt;kind&lt;/code&gt; and &lt;code&gt;party&lt;/code&gt; of the file.</source>
        <translation>&lt;b&gt;النوع والطرف&lt;/b&gt;: حددهما، أو اتركهما للعمودين &lt;code&gt;kind&lt;/code&gt; و&lt;code&gt;party&lt;/code&gt; في الملف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Source&lt;/b&gt;: the name of the file is proposed. It goes to the features whose column &lt;code&gt;source&lt;/code&gt; states nothing.</source>
        <translation>&lt;b&gt;المصدر&lt;/b&gt;: يُقترح اسم الملف. ويُعطى للمعالم التي لا يذكر عمودها &lt;code&gt;source&lt;/code&gt; شيئًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Region&lt;/b&gt;: by location where the reference boundaries tell; a stated region is held against the place: what lies in another region is refused; what lies in none is taken, and the check says so.</source>
        <translation>&lt;b&gt;النطاق&lt;/b&gt;: بحسب الموقع حيث تدل الحدود المرجعية عليه؛ والنطاق المذكور يُقابَل بالمكان: ما يقع في نطاق آخر يُرفض؛ وما لا يقع في أي نطاق يؤخذ ويذكر التحقق ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Name field&lt;/b&gt;: the field that holds the names; empty: a field called &lt;code&gt;name&lt;/code&gt;.</source>
        <translation>&lt;b&gt;حقل الاسم&lt;/b&gt;: الحقل الذي يحوي الأسماء؛ فارغ: حقل اسمه &lt;code&gt;name&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Encoding&lt;/b&gt;: how the letters of the file are written, where its format leaves that open; the first names are shown as they are read.</source>
        <translation>&lt;b&gt;الترميز&lt;/b&gt;: كيف كُتبت حروف الملف، حيث تترك صيغته ذلك مفتوحًا؛ وتُعرض الأسماء الأولى كما تُقرأ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Drawings, tracks, and files with several layers</source>
        <translation>الرسوم والمسارات والملفات ذات الطبقات المتعددة</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file of which no layer is named gives all its layers with geometry; tables without geometry are named in the report and stay behind. A closed line, as drawing programs and receivers keep an area, is taken as the polygon that it encloses, where the kind is one of areas; the report says which.</source>
        <translation>الملف الذي لا تُسمّى طبقة منه يعطي جميع طبقاته ذات الهندسة؛ أما الجداول بلا هندسة فتُسمّى في التقرير وتُترك. والخط المغلق، كما تحفظ برامج الرسم وأجهزة الاستقبال المساحة، يؤخذ مضلعًا يحيط به، حيث يكون النوع من المساحات؛ ويذكر التقرير أيها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Values as they are written</source>
        <translation>القيم كما كُتبت</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What a file states is what the workspace holds, in every column. A value that would change on the way refuses its feature, with the value in the report: 3.7 or 99999999999 as a number, 2017-02-30 or a day with an hour, a number among names, a character that cannot be read. The other features keep theirs. A file that breaks off, or of which no feature can be read, is refused.</source>
        <translation>ما يذكره الملف هو ما تحويه مساحة العمل، في كل عمود. والقيمة التي تتغير في الطريق ترفض معلمها وتُذكر في التقرير: 3.7 أو 99999999999 رقمًا، أو 2017-02-30 أو يوم مع ساعة، أو رقم بين الأسماء، أو حرف لا يُقرأ. وتحتفظ المعالم الأخرى بقيمها. والملف الذي ينقطع، أو لا يُقرأ منه أي معلم، يُرفض.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Second drafts</source>
        <translation>المسودات الثانية</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A draft may bring what the workspace has already. A feature is told by its &lt;code&gt;uid&lt;/code&gt;; a draft that states none is told by kind, region and party together with the name, or with the line: nine tenths of either outline within 50 m of the other. For each such feature the dialog shows what would differ: the ground gained and lost, each turning point that was moved with its distance and direction, and what is stated otherwise. The selected one is drawn on the map, the line as it is and as it would be, and &lt;b&gt;Zoom to the change&lt;/b&gt; goes there. Choose what becomes of it, for each by itself or with &lt;b&gt;For all&lt;/b&gt;:</source>
        <translation>قد تأتي مسودة بما في مساحة العمل أصلًا. يُعرف المعلم من &lt;code&gt;uid&lt;/code&gt;؛ والمسودة التي لا تذكره تُعرف من النوع والنطاق والطرف مع الاسم، أو مع الخط: تسعة أعشار كل من الخطين على بعد لا يزيد على 50 م من الآخر. ولكل معلم كهذا تعرض النافذة ما سيختلف: الأراضي المكتسبة والمفقودة، وكل نقطة انعطاف نُقلت مع مسافتها واتجاهها، وما ذُكر خلافًا لما كان. ويُرسم المعلم المحدد على الخريطة، الخط كما هو وكما سيكون، وينقلك &lt;b&gt;التكبير إلى التغيير&lt;/b&gt; إلى هناك. اختر ما يصير إليه، لكل واحد على حدة أو عن طريق &lt;b&gt;للجميع&lt;/b&gt;:</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;take as a revision&lt;/b&gt;: it takes the place of the feature, which keeps its &lt;code&gt;uid&lt;/code&gt;, its number and everything that the draft does not state; a column that is there and empty clears what the workspace has. Findings that were accepted of another line are open again, and the report names them. A feature of another party is never revised, nor one that is agreed.</source>
        <translation>&lt;b&gt;يؤخذ مراجعةً&lt;/b&gt;: يحل محل المعلم، الذي يحتفظ بما في &lt;code&gt;uid&lt;/code&gt; وبرقمه وبكل ما لا تذكره المسودة؛ والعمود الموجود الفارغ يمحو ما في مساحة العمل. والملاحظات التي قُبلت على خط آخر تُفتح من جديد، ويسميها التقرير. ولا يُراجَع أبدًا معلم طرف آخر، ولا معلم متفق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;keep both&lt;/b&gt;: it is added under a new &lt;code&gt;uid&lt;/code&gt;, with the next number.</source>
        <translation>&lt;b&gt;إبقاء الاثنين&lt;/b&gt;: يضاف بمعرّف &lt;code&gt;uid&lt;/code&gt; جديد وبالرقم التالي.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;leave out&lt;/b&gt;: the workspace keeps what it has.</source>
        <translation>&lt;b&gt;يُترك&lt;/b&gt;: تحتفظ مساحة العمل بما لديها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A ring that starts elsewhere, or runs the other way round, is no change and asks nothing. Buffers that were made from a revised line are named; &lt;b&gt;Make the buffers again&lt;/b&gt; makes them from the line as it is now.</source>
        <translation>الحلقة التي تبدأ من موضع آخر أو تدور بالاتجاه المعاكس ليست تغييرًا ولا تسأل شيئًا. وتُسمّى المناطق العازلة المنشأة من خط رُوجع؛ و&lt;b&gt;إنشاء المناطق العازلة من جديد&lt;/b&gt; ينشئها من الخط كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file agrees to nothing: what it states as &lt;i&gt;agreed&lt;/i&gt; is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so (&lt;a href="workspace.html#agreed"&gt;agreed means agreed&lt;/a&gt;).</source>
        <translation>الملف لا يتفق على شيء: ما يذكره على أنه &lt;i&gt;متفق عليه&lt;/i&gt; يؤخذ على أنه &lt;i&gt;مقترح&lt;/i&gt;، ويذكر التقرير ذلك (&lt;a href="workspace.html#agreed"&gt;المتفق عليه متفق عليه&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Taken back, and saved</source>
        <translation>إلغاؤه وحفظه</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is imported stands in the layers, beside edits that you have not saved and compared with them. Each layer has one command for &lt;b&gt;Ctrl+Z&lt;/b&gt;; &lt;b&gt;Take back&lt;/b&gt; takes the whole import back, in all layers at once. Saving the edits saves it.</source>
        <translation>ما استُورد موجود في الطبقات، إلى جانب تعديلات لم تحفظها، ومُقارَن بها. ولكل طبقة أمر واحد للمفتاح &lt;b&gt;Ctrl+Z&lt;/b&gt;؛ أما &lt;b&gt;إلغاء الاستيراد&lt;/b&gt; فيلغي الاستيراد كله في جميع الطبقات دفعة واحدة. وحفظ التعديلات يحفظه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Tables of coordinates and spreadsheets</source>
        <translation>جداول الإحداثيات وجداول البيانات</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>CSV, TXT, or the sheets of an XLSX or ODS; of these the ones with places are ticked. A header, in English, Russian, Turkish, Arabic or Persian, perhaps below a title; one turning point a row; the column &lt;code&gt;feature&lt;/code&gt; tells which rows belong together, &lt;code&gt;part&lt;/code&gt; and &lt;code&gt;ring&lt;/code&gt; number parts and holes. Coordinates stand in &lt;code&gt;lon&lt;/code&gt; and &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; and &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; or &lt;code&gt;position&lt;/code&gt;. A row that cannot be read refuses its whole feature, never a turning point alone.</source>
        <translation>CSV أو TXT أو أوراق ملف XLSX أو ODS؛ ويُؤشَّر من هذه على ما فيه أماكن. رأس بالإنكليزية أو الروسية أو التركية أو العربية أو الفارسية، ربما تحت عنوان؛ ونقطة انعطاف في كل صف؛ ويدل العمود &lt;code&gt;feature&lt;/code&gt; على الصفوف التي تجتمع، و&lt;code&gt;part&lt;/code&gt; و&lt;code&gt;ring&lt;/code&gt; يرقمان الأجزاء والثقوب. والإحداثيات في &lt;code&gt;lon&lt;/code&gt; و&lt;code&gt;lat&lt;/code&gt;، أو &lt;code&gt;x&lt;/code&gt; و&lt;code&gt;y&lt;/code&gt;، أو &lt;code&gt;utm&lt;/code&gt;، أو &lt;code&gt;mgrs&lt;/code&gt;، أو &lt;code&gt;dms&lt;/code&gt;، أو &lt;code&gt;position&lt;/code&gt;. والصف الذي لا يُقرأ يرفض معلمه كله، ولا يرفض نقطة انعطاف وحدها أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Where the header is not understood, or there is none, &lt;b&gt;Columns&lt;/b&gt; shows the first rows: say above each column what it is. Rows above the first place are passed over and named in the report; without a column of names each row is a feature by itself, or, for a kind of areas, all rows are the turning points of one.</source>
        <translation>حيث لا يُفهم الرأس أو لا يوجد يعرض &lt;b&gt;الأعمدة&lt;/b&gt; الصفوف الأولى: حدد فوق كل عمود ما هو. والصفوف التي فوق أول مكان تُتجاوز وتُسمّى في التقرير؛ وبغير عمود للأسماء كل صف معلم بذاته، أو، في نوع من المساحات، كل الصفوف نقاط انعطاف معلم واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>In a shell</source>
        <translation>في سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;code&gt;deesc:importfeatures&lt;/code&gt; takes one input, several or a folder; what is stated holds for all of them, and the report has a section for each: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; takes one table; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; states its columns by numbers or names, and &lt;code&gt;--SHEET&lt;/code&gt; one sheet of a workbook. &lt;code&gt;--EXISTING&lt;/code&gt; says what becomes of features that the workspace has already: &lt;code&gt;refuse&lt;/code&gt; (so it is where nothing is stated), &lt;code&gt;revise&lt;/code&gt;, by the &lt;code&gt;uid&lt;/code&gt; alone, &lt;code&gt;keep&lt;/code&gt; or &lt;code&gt;skip&lt;/code&gt;; the report has the changes in numbers. A run of which everything is refused ends with an error.</source>
        <translation>يأخذ &lt;code&gt;deesc:importfeatures&lt;/code&gt; مدخلًا واحدًا أو عدة مدخلات أو مجلدًا؛ وما يُذكر يسري عليها كلها، وفي التقرير قسم لكل منها: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. ويأخذ &lt;code&gt;deesc:importcoordinates&lt;/code&gt; جدولًا واحدًا؛ ويحدد &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; أعمدته بالأرقام أو الأسماء، و&lt;code&gt;--SHEET&lt;/code&gt; ورقة واحدة من مصنف. ويحدد &lt;code&gt;--EXISTING&lt;/code&gt; ما يصير إليه ما في مساحة العمل أصلًا: &lt;code&gt;refuse&lt;/code&gt; (وهو المعمول به حين لا يُذكر شيء)، أو &lt;code&gt;revise&lt;/code&gt; بحسب &lt;code&gt;uid&lt;/code&gt; وحده، أو &lt;code&gt;keep&lt;/code&gt;، أو &lt;code&gt;skip&lt;/code&gt;؛ وفي التقرير التغييرات بالأرقام. والتشغيل الذي يُرفض فيه كل شيء ينتهي بخطأ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>&lt;a href="start.html"&gt;مناطق خفض التصعيد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;: from a draft to a map package, the toolbar, options</source>
        <translation>&lt;a href="start.html"&gt;مناطق خفض التصعيد&lt;/a&gt;: من المسودة إلى حزمة الخرائط، وشريط الأدوات، والخيارات</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;: from an empty window to a package that is verified</source>
        <translation>&lt;a href="tutorial.html"&gt;عشر دقائق مع النموذج&lt;/a&gt;: من نافذة فارغة إلى حزمة تم التحقق منها</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;: the file that holds everything; several people in one</source>
        <translation>&lt;a href="workspace.html"&gt;مساحة العمل&lt;/a&gt;: الملف الذي يضم كل شيء؛ وعمل عدة أشخاص في واحدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;: the file that says what was agreed</source>
        <translation>&lt;a href="agreement.html"&gt;كتابة اتفاق&lt;/a&gt;: الملف الذي يذكر ما اتُّفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt;: what the delegations sent</source>
        <translation>&lt;a href="import.html"&gt;الاستيراد&lt;/a&gt;: ما أرسلته الوفود</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="drawing.html"&gt;Drawing&lt;/a&gt;: zones, buffers, posts and checkpoints</source>
        <translation>&lt;a href="drawing.html"&gt;الرسم&lt;/a&gt;: المناطق والمناطق العازلة ونقاط المراقبة والتفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;: lists in degrees, UTM or MGRS</source>
        <translation>&lt;a href="coordinates.html"&gt;إدخال الإحداثيات&lt;/a&gt;: قوائم بالدرجات أو UTM أو MGRS</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="turning.html"&gt;Turning points&lt;/a&gt;: a feature as a table that can be typed into</source>
        <translation>&lt;a href="turning.html"&gt;نقاط الانعطاف&lt;/a&gt;: المعلم جدولًا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="findings.html"&gt;Findings&lt;/a&gt;: what is wrong, mended or accepted</source>
        <translation>&lt;a href="findings.html"&gt;الملاحظات&lt;/a&gt;: ما هو خطأ، يُصلح أو يُقبل</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="rules.html"&gt;The rules&lt;/a&gt;: each with its source, limits and remedy</source>
        <translation>&lt;a href="rules.html"&gt;القواعد&lt;/a&gt;: كل منها مع مصدرها وقيمها الحدّية وعلاجها</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="overlaps.html"&gt;Overlaps&lt;/a&gt;: who overlaps whom</source>
        <translation>&lt;a href="overlaps.html"&gt;التداخلات&lt;/a&gt;: من يتداخل مع من</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="basemap.html"&gt;Base map&lt;/a&gt;: the ground under the line</source>
        <translation>&lt;a href="basemap.html"&gt;خريطة الأساس&lt;/a&gt;: الأرض تحت الخط</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="package.html"&gt;Map package&lt;/a&gt;: what is handed over</source>
        <translation>&lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt;: ما يُسلَّم</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="sheets.html"&gt;Sheets and annexes&lt;/a&gt;: what is signed</source>
        <translation>&lt;a href="sheets.html"&gt;اللوحات والملاحق&lt;/a&gt;: ما يُوقَّع</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;: whether it is whole</source>
        <translation>&lt;a href="verify.html"&gt;التحقق من حزمة&lt;/a&gt;: هل هي سليمة</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt;: what differs between two versions</source>
        <translation>&lt;a href="changes.html"&gt;التغييرات&lt;/a&gt;: الفرق بين نسختين</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="history.html"&gt;History&lt;/a&gt;: what each feature was before, and how to have it back</source>
        <translation>&lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt;: كيف كان كل معلم من قبل، وكيف يُستعاد</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;: what all parties claim, what is contested, and which line is at stake</source>
        <translation>&lt;a href="proposals.html"&gt;المقترحات&lt;/a&gt;: ما تطالب به جميع الأطراف، وما هو متنازع عليه، وأي خط موضع خلاف</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="consent.html"&gt;Consent&lt;/a&gt;: which stretches of a line the parties have agreed to, and what is missing</source>
        <translation>&lt;a href="consent.html"&gt;الموافقة&lt;/a&gt;: على أي مقاطع من خط وافقت الأطراف، وما الناقص</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="acts.html"&gt;Acts&lt;/a&gt;: what the group did, on record</source>
        <translation>&lt;a href="acts.html"&gt;الأعمال&lt;/a&gt;: ما فعله الفريق، مسجلًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>accepting a finding: &lt;a href="findings.html#accept"&gt;Findings&lt;/a&gt;</source>
        <translation>قبول ملاحظة: &lt;a href="findings.html#accept"&gt;الملاحظات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>acts, ledger, meetings, notes and corrections: &lt;a href="acts.html"&gt;Acts&lt;/a&gt;</source>
        <translation>الأعمال، وسجل الأعمال، والاجتماعات، والملاحظات، والتصحيحات: &lt;a href="acts.html"&gt;الأعمال&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>agreement: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;; to write one: &lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;</source>
        <translation>الاتفاق: &lt;a href="workspace.html"&gt;مساحة العمل&lt;/a&gt;؛ لكتابة اتفاق: &lt;a href="agreement.html"&gt;كتابة اتفاق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>annexes A to E: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>الملاحق A إلى E: &lt;a href="sheets.html#annexes"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>areas, how they are measured: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;; in the annex: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>المساحات وكيف تقاس: &lt;a href="start.html#good"&gt;مناطق خفض التصعيد&lt;/a&gt;؛ وفي الملحق: &lt;a href="sheets.html#annexes"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>base layers, ground under the line: &lt;a href="basemap.html"&gt;Base map&lt;/a&gt;</source>
        <translation>طبقات الأساس والأرض تحت الخط: &lt;a href="basemap.html"&gt;خريطة الأساس&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>boundary description: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>وصف خط الحدود: &lt;a href="sheets.html#annexes"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>azimuth and distance, bearings, chainage and offset: &lt;a href="coordinates.html#constructions"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>السمت والمسافة، والاتجاهات، والمسافة على الخط والإزاحة: &lt;a href="coordinates.html#constructions"&gt;إدخال الإحداثيات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>buffer: &lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;</source>
        <translation>المنطقة العازلة: &lt;a href="drawing.html#buffer"&gt;الرسم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>certificate of checks: &lt;a href="package.html#contents"&gt;Map package&lt;/a&gt;</source>
        <translation>شهادة التحقق: &lt;a href="package.html#contents"&gt;حزمة الخرائط&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>changes between two versions: &lt;a href="changes.html"&gt;Changes&lt;/a&gt;</source>
        <translation>التغييرات بين نسختين: &lt;a href="changes.html"&gt;التغييرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>checkpoints: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>نقاط التفتيش: &lt;a href="drawing.html#posts"&gt;الرسم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>colours on the screen: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>الألوان على الشاشة: &lt;a href="start.html#options"&gt;الخيارات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>coordinates, typed or pasted: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;; in a file: &lt;a href="import.html#tables"&gt;Import&lt;/a&gt;</source>
        <translation>الإحداثيات، مكتوبة أو ملصقة: &lt;a href="coordinates.html"&gt;إدخال الإحداثيات&lt;/a&gt;؛ وفي ملف: &lt;a href="import.html#tables"&gt;الاستيراد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>CRS, where a file carries none: &lt;a href="import.html"&gt;Import&lt;/a&gt;</source>
        <translation>النظام المرجعي حين لا يحمله الملف: &lt;a href="import.html"&gt;الاستيراد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>draft across a sheet: &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>كلمة «مسودة» عبر اللوحة: &lt;a href="sheets.html#what"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>errors, exporting in spite of: &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>الأخطاء، والتصدير رغمها: &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fingerprint: &lt;a href="package.html"&gt;Map package&lt;/a&gt;, &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;</source>
        <translation>البصمة: &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt;، &lt;a href="verify.html"&gt;التحقق من حزمة&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fixes: &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>الإصلاحات: &lt;a href="findings.html#fix"&gt;الملاحظات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fonts: &lt;a href="sheets.html#fonts"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>الخطوط الطباعية: &lt;a href="sheets.html#fonts"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fork of a log: &lt;a href="acts.html#forks"&gt;Acts&lt;/a&gt;</source>
        <translation>تفرع السجل: &lt;a href="acts.html#forks"&gt;الأعمال&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>form of a feature: &lt;a href="drawing.html#form"&gt;Drawing&lt;/a&gt;</source>
        <translation>نموذج المعلم: &lt;a href="drawing.html#form"&gt;الرسم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>gained and lost ground: &lt;a href="changes.html#ground"&gt;Changes&lt;/a&gt;</source>
        <translation>الأراضي المكتسبة والمفقودة: &lt;a href="changes.html#ground"&gt;التغييرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>geodesic: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>الخط الجيوديسي: &lt;a href="start.html#good"&gt;مناطق خفض التصعيد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>history, earlier versions of a feature: &lt;a href="history.html"&gt;History&lt;/a&gt;; your name in it: &lt;a href="history.html#hand"&gt;History&lt;/a&gt;</source>
        <translation>سجل التغييرات، والنسخ السابقة للمعلم: &lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt;؛ واسمك فيه: &lt;a href="history.html#hand"&gt;سجل التغييرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>keys: &lt;a href="start.html#toolbar"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>المفاتيح: &lt;a href="start.html#toolbar"&gt;مناطق خفض التصعيد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>languages of the window: &lt;a href="start.html#languages"&gt;De-escalation Zones&lt;/a&gt;; of sheets: &lt;a href="sheets.html#languages"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>لغات النافذة: &lt;a href="start.html#languages"&gt;مناطق خفض التصعيد&lt;/a&gt;؛ ولغات اللوحات: &lt;a href="sheets.html#languages"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>limits of the rules: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>القيم الحدّية للقواعد: &lt;a href="start.html#options"&gt;الخيارات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>MGRS and UTM: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>MGRS وUTM: &lt;a href="coordinates.html"&gt;إدخال الإحداثيات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>observation posts: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>نقاط المراقبة: &lt;a href="drawing.html#posts"&gt;الرسم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>paper and scale: &lt;a href="sheets.html#division"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>الورق ومقياس الرسم: &lt;a href="sheets.html#division"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>proposals of several parties, laid on each other: &lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;</source>
        <translation>مقترحات عدة أطراف، موضوعة بعضها فوق بعض: &lt;a href="proposals.html"&gt;المقترحات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>reference boundaries: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;</source>
        <translation>الحدود المرجعية: &lt;a href="workspace.html"&gt;مساحة العمل&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>sample, to try: &lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;</source>
        <translation>النموذج، للتجربة: &lt;a href="tutorial.html"&gt;عشر دقائق مع النموذج&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>safe zones: &lt;a href="drawing.html#zones"&gt;Drawing&lt;/a&gt;</source>
        <translation>المناطق الآمنة: &lt;a href="drawing.html#zones"&gt;الرسم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>settlements: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>التجمعات السكانية: &lt;a href="sheets.html#annexes"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>signing: &lt;a href="sheets.html#before-signing"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>التوقيع: &lt;a href="sheets.html#before-signing"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>status (draft, proposed, agreed, withdrawn): &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>الحالة (مسودة، مقترح، متفق عليه، مسحوب): &lt;a href="sheets.html#what"&gt;اللوحات والملاحق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>stances of the parties, stretch by stretch: &lt;a href="consent.html"&gt;Consent&lt;/a&gt;</source>
        <translation>مواقف الأطراف، مقطعًا مقطعًا: &lt;a href="consent.html"&gt;الموافقة&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>turning points: as a table, &lt;a href="turning.html"&gt;Turning points&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Drawing&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;; which were moved: &lt;a href="changes.html#points"&gt;Changes&lt;/a&gt;</source>
        <translation>نقاط الانعطاف: في جدول، &lt;a href="turning.html"&gt;نقاط الانعطاف&lt;/a&gt;؛ &lt;a href="drawing.html#edit"&gt;الرسم&lt;/a&gt;، &lt;a href="sheets.html#annexes"&gt;اللوحات والملاحق&lt;/a&gt;؛ وأيها نُقل: &lt;a href="changes.html#points"&gt;التغييرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>two windows on one workspace: &lt;a href="workspace.html#people"&gt;Workspace&lt;/a&gt;</source>
        <translation>نافذتان على مساحة عمل واحدة: &lt;a href="workspace.html#people"&gt;مساحة العمل&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>tolerance of two drawings of one line: &lt;a href="proposals.html#tolerance"&gt;Proposals&lt;/a&gt;</source>
        <translation>السماحية بين رسمين لخط واحد: &lt;a href="proposals.html#tolerance"&gt;المقترحات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>undo: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>التراجع: &lt;a href="start.html#good"&gt;مناطق خفض التصعيد&lt;/a&gt;، &lt;a href="findings.html#fix"&gt;الملاحظات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>unsaved edits: &lt;a href="import.html#unsaved"&gt;Import&lt;/a&gt;, &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>التعديلات غير المحفوظة: &lt;a href="import.html#unsaved"&gt;الاستيراد&lt;/a&gt;، &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <location filename="../../resources/help/rules.html"/>
        <source>Overlaps</source>
        <translation>التداخلات</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix shows who overlaps whom, in km²: zone against zone, and kind against kind. Choose a cell, by mouse or with the arrow keys, and the map shows the overlap.</source>
        <translation>تبين المصفوفة من يتداخل مع من، بالكيلومتر المربع: منطقة مقابل منطقة، ونوع مقابل نوع. اختر خلية، بالفأرة أو بمفاتيح الأسهم، فتعرض الخريطة التداخل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of zones below the map; the overlap of the chosen cell is hatched on the map</source>
        <translation>مصفوفة المناطق تحت الخريطة؛ وتداخل الخلية المختارة مظلل على الخريطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Whether two kinds may overlap is stated in the agreement: never, only where they belong to the same zone, or always. Each cell says in words, and by a sign, which it is.</source>
        <translation>هل يجوز أن يتداخل نوعان مذكور في الاتفاق: أبدًا، أو فقط إذا كانا لمنطقة واحدة، أو دائمًا. وتقول كل خلية بالكلمات وبعلامة أيها الحال.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Areas are ellipsoidal and edges are geodesics; a strip narrower than the limit of the rule is not counted.</source>
        <translation>المساحات على المجسم الإهليلجي والأضلاع خطوط جيوديسية؛ والشريط الأضيق من القيمة الحدّية للقاعدة لا يُحسب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>When the drawing has changed since, the dock says so; &lt;i&gt;Find Overlaps Again&lt;/i&gt; looks anew.</source>
        <translation>إذا تغير الرسم بعد ذلك قالت اللوحة ذلك؛ و&lt;i&gt;البحث عن التداخلات مجددًا&lt;/i&gt; ينظر من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The rules &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; and &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; report what must not be, among the &lt;a href="findings.html"&gt;findings&lt;/a&gt;.</source>
        <translation>تذكر القاعدتان &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; و&lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; ما لا يجوز أن يكون، بين &lt;a href="findings.html"&gt;الملاحظات&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of kinds: each cell says how much overlaps and whether that is allowed</source>
        <translation>مصفوفة الأنواع: تقول كل خلية كم يتداخل وهل ذلك جائز</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Map package</source>
        <translation>حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>A map package is one zip with everything a receiver needs: &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed, the data in several formats, tables, the findings of the check, and a program that verifies it all without QGIS.</source>
        <translation>حزمة الخرائط ملف zip واحد فيه كل ما يحتاج إليه المستلم: &lt;a href="sheets.html"&gt;اللوحات والملاحق&lt;/a&gt; التي تُوقَّع، والبيانات بعدة صيغ، والجداول، وملاحظات التحقق، وبرنامج يتحقق من ذلك كله دون QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package after an export</source>
        <translation>نافذة تصدير حزمة الخرائط بعد التصدير</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The package is made from &lt;b&gt;what is saved&lt;/b&gt;. With unsaved edits the dialog says so and offers to save them.</source>
        <translation>تُنشأ الحزمة مما &lt;b&gt;حُفظ&lt;/b&gt;. فإن كانت هناك تعديلات غير محفوظة قالت النافذة ذلك وعرضت حفظها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Parts&lt;/b&gt; are what the package holds; what verification needs is always in it. &lt;b&gt;Languages&lt;/b&gt; are those of the texts and sheets, one after the other; a &lt;b&gt;second language&lt;/b&gt; stands beside each sheet’s own.</source>
        <translation>&lt;b&gt;الأجزاء&lt;/b&gt; هي ما تحويه الحزمة؛ وما يحتاج إليه التحقق موجود فيها دائمًا. و&lt;b&gt;اللغات&lt;/b&gt; لغات النصوص واللوحات، واحدة بعد أخرى؛ و&lt;b&gt;اللغة الثانية&lt;/b&gt; تظهر إلى جانب لغة كل لوحة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Map sheets&lt;/b&gt;: paper, orientation and scale. &lt;i&gt;Automatic&lt;/i&gt; takes for each zone the scale and the orientation that suit it; a zone that does not fit goes onto several sheets that overlap.</source>
        <translation>&lt;b&gt;لوحات الخريطة&lt;/b&gt;: الورق والاتجاه ومقياس الرسم. و&lt;i&gt;تلقائي&lt;/i&gt; يأخذ لكل منطقة المقياس والاتجاه المناسبين لها؛ والمنطقة التي لا تتسع لها لوحة تُقسم على عدة لوحات متداخلة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;List points of buffers&lt;/b&gt;: a buffer that was made from a line and not changed since is described by what it is, one sentence and one row, and its turning points stand in the data; with this box they are listed on paper too. Any other buffer is listed always.</source>
        <translation>&lt;b&gt;سرد نقاط المناطق العازلة&lt;/b&gt;: المنطقة العازلة المنشأة من خط ولم تتغير بعده توصف بما هي، جملة واحدة وصف واحد، ونقاط انعطافها في البيانات؛ ومع هذا الخيار تُسرد على الورق أيضًا. وأي منطقة عازلة أخرى تُسرد دائمًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Copy of&lt;/b&gt;: the party whose original the package is. Its name stands before the others’ where parties are named and sign, and its language, which has to be among the chosen ones, before other languages. Make one package for each party: the fingerprint is the same in all of them, and each ends in the party’s code when it is unpacked.</source>
        <translation>&lt;b&gt;نسخة الطرف&lt;/b&gt;: الطرف الذي تكون الحزمة أصلَه. يتقدم اسمه أسماء الآخرين حيث تُذكر الأطراف وتوقّع، ولغته، التي يجب أن تكون بين المختارة، سائر اللغات. أنشئ حزمة لكل طرف: البصمة واحدة فيها جميعًا، وتنتهي كل منها برمز الطرف حين تُفك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Settlements&lt;/b&gt;: the annex and the tables list those of GeoNames, or of a point layer of the project with a field &lt;code&gt;name&lt;/code&gt; (others that it knows: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). The source is stated as the layer is called.</source>
        <translation>&lt;b&gt;التجمعات السكانية&lt;/b&gt;: يسرد الملحق والجداول تجمعات GeoNames، أو تجمعات طبقة نقطية من المشروع فيها حقل &lt;code&gt;name&lt;/code&gt; (ويعرف أيضًا: &lt;code&gt;name_ar&lt;/code&gt; و&lt;code&gt;name_ru&lt;/code&gt; و&lt;code&gt;pcode&lt;/code&gt; و&lt;code&gt;population&lt;/code&gt;). ويُذكر المصدر باسم الطبقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Only what is in force on&lt;/b&gt; a day narrows the package to the features in force on it, and the package says so; it is not the whole workspace then. The check beside it says how many they are. Without the tick it holds all features.</source>
        <translation>&lt;b&gt;ما هو سارٍ في يوم فقط&lt;/b&gt; يحصر الحزمة في المعالم السارية في ذلك اليوم، وتذكر الحزمة ذلك؛ فليست عندئذ مساحة العمل كلها. ويقول التحقق بجانبه كم عددها. ومن دون التأشير تحوي المعالم كلها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Earlier package&lt;/b&gt;: a zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. What has &lt;a href="changes.html"&gt;changed&lt;/a&gt; since it then stands in a part of its own: a table, &lt;a href="sheets.html#annexes"&gt;annex F&lt;/a&gt;, and &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt; of ground gained and lost, in each language; README and index name them, and the manifest names the earlier package. It is verified first, and has to be of the same agreement; one since which nothing has changed is refused.</source>
        <translation>&lt;b&gt;الحزمة السابقة&lt;/b&gt;: ملف zip أو &lt;code&gt;manifest.json&lt;/code&gt; لحزمة مفكوكة. وما &lt;a href="changes.html"&gt;تغير&lt;/a&gt; منذها يأتي في جزء خاص: جدول، و&lt;a href="sheets.html#annexes"&gt;الملحق F&lt;/a&gt;، و&lt;a href="sheets.html#changes"&gt;لوحات&lt;/a&gt; للأراضي المكتسبة والمفقودة، بكل لغة؛ ويسميها README والفهرس، وتسمي قائمة المحتويات الحزمة السابقة. ويُتحقق منها أولًا، ويجب أن تكون للاتفاق نفسه؛ والحزمة التي لم يتغير شيء منذها تُرفض.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Proposals compared&lt;/b&gt;, among the parts: where the workspace keeps &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; of two parties or more, the last one of each is laid on those of the others, with a table, data, and a sheet for each region in which they differ. The proposals themselves are in no package. Untick the part where the receivers are not to know.</source>
        <translation>&lt;b&gt;مقارنة المقترحات&lt;/b&gt;، بين الأجزاء: حيث تحفظ مساحة العمل &lt;a href="proposals.html"&gt;مقترحات&lt;/a&gt; طرفين أو أكثر يوضع آخر مقترح لكل طرف فوق مقترحات الآخرين، مع جدول وبيانات ولوحة لكل نطاق تختلف فيه. والمقترحات نفسها ليست في أي حزمة. أزل التأشير عن هذا الجزء حيث لا ينبغي أن يعلم المستلمون.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;File&lt;/b&gt;: a name that is free is proposed, with the version or the date where that is needed. Where a file of that name exists, it is said below the field that it will be replaced.</source>
        <translation>&lt;b&gt;ملف&lt;/b&gt;: يُقترح اسم غير مستعمل، مع الإصدار أو التاريخ حيث يلزم. وحيث يوجد ملف بذلك الاسم يُذكر تحت الحقل أنه سيُستبدل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is chosen here is kept in the project for the next package, but for the two days.</source>
        <translation>ما يُختار هنا يُحفظ في المشروع للحزمة التالية، ما عدا اليومين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The check on the right is of the same saved state, for the date on the left, and of the sheets as they are chosen: what would be cut off, overflow or be too small on paper is found before it is printed. &lt;b&gt;Errors&lt;/b&gt; keep the package from being made. If it must be made all the same, give the &lt;b&gt;reason&lt;/b&gt;: it is written into the package, together with the errors.</source>
        <translation>التحقق في الجانب الآخر هو للحالة المحفوظة نفسها، وللتاريخ المذكور، وللوحات كما اختيرت: فما سيُقتطع أو يفيض أو يصغر كثيرًا على الورق يُكتشف قبل أن يُطبع. &lt;b&gt;الأخطاء&lt;/b&gt; تمنع إنشاء الحزمة. وإذا وجب إنشاؤها رغم ذلك فاذكر &lt;b&gt;السبب&lt;/b&gt;: يُكتب في الحزمة مع الأخطاء.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Every file is written, read again, and compared with the workspace; then the package verifies itself and only then gets its name. Cancel or a full disk leave nothing behind, and an older package of that name stays whole until then. Sheets and annexes in five languages take some minutes; QGIS stays usable.</source>
        <translation>يُكتب كل ملف ويُقرأ من جديد ويقارن بمساحة العمل؛ ثم تتحقق الحزمة من نفسها، وعندئذ فقط تنال اسمها. والإلغاء أو امتلاء القرص لا يتركان شيئًا وراءهما، والحزمة الأقدم بذلك الاسم تبقى سليمة حتى ذلك الحين. واللوحات والملاحق بخمس لغات تستغرق بضع دقائق؛ ويبقى QGIS صالحًا للعمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The same workspace, date and software give the same file, byte for byte. The &lt;b&gt;fingerprint&lt;/b&gt; names the delimitation, whatever the file format.</source>
        <translation>مساحة العمل نفسها والتاريخ والبرمجيات نفسها تعطي الملف نفسه، بايتًا بايتًا. و&lt;b&gt;البصمة&lt;/b&gt; تسمي تعيين الحدود أيًا كانت صيغة الملف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package with errors</source>
        <translation>نافذة تصدير حزمة الخرائط مع أخطاء</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Whoever receives it unpacks it and opens &lt;code&gt;index.html&lt;/code&gt;: overview, pictures of the sheets, areas, findings, links to every file, and how to verify, in each language of the package. It needs neither a network nor QGIS.</source>
        <translation>يفكها من يستلمها ويفتح &lt;code&gt;index.html&lt;/code&gt;: نظرة عامة، وصور اللوحات، والمساحات، والملاحظات، وروابط إلى كل ملف، وكيفية التحقق، بكل لغة من لغات الحزمة. ولا يحتاج ذلك إلى شبكة ولا إلى QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The first page of a package in a browser</source>
        <translation>الصفحة الأولى من حزمة في متصفح</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <location filename="../../resources/help/sheets.html"/>
        <source>What it holds</source>
        <translation>ما يحويه</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>map sheets as GeoPDF, small pictures of them, annexes as PDF; sheets of what has changed since an earlier package, and of proposals compared</source>
        <translation>لوحات الخريطة بصيغة GeoPDF، وصور صغيرة لها، والملاحق بصيغة PDF؛ ولوحات ما تغير منذ حزمة سابقة، ولوحات مقارنة المقترحات</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>GeoPackage (the master, with styles), GeoJSON, Google Earth, Shapefile; cells and lines of proposals compared</source>
        <translation>GeoPackage (الملف الأصلي، مع الأنماط)، وGeoJSON، وGoogle Earth، وShapefile؛ وخلايا مقارنة المقترحات وخطوطها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>the &lt;a href="acts.html"&gt;acts&lt;/a&gt; of the working group, where there are any</source>
        <translation>&lt;a href="acts.html"&gt;أعمال&lt;/a&gt; فريق العمل، حيث توجد</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>a QGIS project over the GeoPackage; unpack the whole package first</source>
        <translation>مشروع QGIS فوق GeoPackage؛ فُك الحزمة كلها أولًا</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>turning points (CSV, XLSX, ODS), the boundaries in words, posts, areas, settlements, glossary, changes since an earlier package, proposals compared</source>
        <translation>نقاط الانعطاف (CSV وXLSX وODS)، والحدود موصوفة بالكلمات، ونقاط المراقبة والتفتيش، والمساحات، والتجمعات السكانية، والمسرد، والتغييرات منذ حزمة سابقة، ومقارنة المقترحات</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>certificate: rules and limits, measured errors of the buffers, overlaps, accepted findings; the findings for programs</source>
        <translation>الشهادة: القواعد والقيم الحدّية، والأخطاء المقيسة للمناطق العازلة، والتداخلات، والملاحظات المقبولة؛ والملاحظات للبرامج</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>ISO 19115 metadata for catalogues</source>
        <translation>بيانات وصفية وفق ISO 19115 للفهارس</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>what proves that it is whole, and how to do it</source>
        <translation>ما يثبت أنها سليمة، وكيف يُتحقق من ذلك</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>In GeoJSON, Google Earth and Shapefile edges are straight lines in longitude and latitude, so they carry further vertices on the geodesics. For turning points take the GeoPackage or the tables.</source>
        <translation>الأضلاع في GeoJSON وGoogle Earth وShapefile خطوط مستقيمة في خطي الطول والعرض، ولذلك تحمل رؤوسًا إضافية على الخطوط الجيوديسية. ولنقاط الانعطاف خذ GeoPackage أو الجداول.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Which document prevails</source>
        <translation>أي وثيقة ترجح</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>README, annexes A and B, the certificate and the manifest say in one sentence which document prevails where two differ: annex A, annex B, the data, the map sheets, in this order, and then every other file. That is a rule of the package, it says so, and whatever the parties agree prevails over it. Where they have agreed on an order and on authentic languages, write it into the &lt;a href="agreement.html#entries"&gt;agreement&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): the package then states theirs, with its source.</source>
        <translation>يقول README والملحقان A وB والشهادة وقائمة المحتويات في جملة واحدة أي وثيقة ترجح حيث تختلف اثنتان: الملحق A، فالملحق B، فالبيانات، فلوحات الخريطة، بهذا الترتيب، ثم كل ملف آخر. هذه قاعدة الحزمة، وهي تقول ذلك، وكل ما تتفق عليه الأطراف يرجح عليها. وحيث اتفقت على ترتيب وعلى لغات ذات حجية فاكتب ذلك في &lt;a href="agreement.html#entries"&gt;الاتفاق&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): عندئذ تذكر الحزمة ترتيبها مع مصدره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What verification does not prove: who made the package, and when. See &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;.</source>
        <translation>ما لا يثبته التحقق: من أنشأ الحزمة ومتى. انظر &lt;a href="verify.html"&gt;التحقق من حزمة&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each delegation brings its draft, and the drafts are laid on each other: which ground all of them claim, which is contested, which nobody claims between them, and how much line is at stake. In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Compare proposals&lt;/b&gt;; without a window:</source>
        <translation>يأتي كل وفد بمسودته، وتوضع المسودات بعضها فوق بعض: أي أرض يطالب بها الجميع، وأيها متنازع عليه، وأيها بينهم لا يطالب به أحد، وكم من الخط موضع خلاف. في صندوق أدوات المعالجة: &lt;b&gt;مناطق خفض التصعيد&lt;/b&gt;، &lt;b&gt;فريق العمل&lt;/b&gt;، &lt;b&gt;مقارنة المقترحات&lt;/b&gt;؛ ودون نافذة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>A proposal is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. A file with features of several parties holds one proposal of each. All have to be under one agreement, and nothing is written to any of them, moved or snapped. Features that were withdrawn are left out. Where an outline crosses itself nobody can say what it encloses: such a proposal is refused with what the &lt;a href="findings.html"&gt;check&lt;/a&gt; finds.</source>
        <translation>المقترح مساحة عمل كما حُفظت، أو حزمة خرائط: ملف zip، أو مجلدها، أو &lt;code&gt;manifest.json&lt;/code&gt; فيه. ويُتحقق من الحزمة &lt;a href="verify.html"&gt;أولًا&lt;/a&gt;. والملف الذي فيه معالم عدة أطراف يحوي مقترحًا لكل منها. ويجب أن تكون كلها لاتفاق واحد، ولا يُكتب في أي منها شيء ولا يُنقل ولا يُلتقط. وتُترك المعالم المسحوبة. وحيث يقطع محيط نفسه لا يستطيع أحد أن يقول ما يحيط به: فمقترح كهذا يُرفض مع ما يجده &lt;a href="findings.html"&gt;التحقق&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Kept in a workspace</source>
        <translation>محفوظة في مساحة عمل</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What a delegation sent can be kept in the workspace, beside its features: &lt;b&gt;Import proposal&lt;/b&gt;, or the tab &lt;b&gt;Proposals&lt;/b&gt; of the dock &lt;b&gt;Working Group&lt;/b&gt;. It stays as it was sent. Nobody edits it, and it is in no history, in no fingerprint and in no map package. It has to be under the very text of the agreement that the workspace has; the same features of one party are kept once. &lt;b&gt;Compare proposals&lt;/b&gt; without a file compares those that are kept, of each party the last, and &lt;b&gt;Check delimitation&lt;/b&gt; looks at one by itself. Two of one party that state one version and differ are &lt;a href="rules.html#proposal.same"&gt;noted&lt;/a&gt;.</source>
        <translation>ما أرسله وفد يمكن حفظه في مساحة العمل إلى جانب معالمها: &lt;b&gt;استيراد مقترح&lt;/b&gt;، أو تبويب &lt;b&gt;المقترحات&lt;/b&gt; في لوحة &lt;b&gt;فريق العمل&lt;/b&gt;. ويبقى كما أُرسل. لا يعدله أحد، وليس في أي سجل تغييرات ولا بصمة ولا حزمة خرائط. ويجب أن يكون لنص الاتفاق نفسه الذي في مساحة العمل؛ والمعالم نفسها لطرف واحد تُحفظ مرة واحدة. و&lt;b&gt;مقارنة المقترحات&lt;/b&gt; بلا ملف تقارن المحفوظة، الأخير لكل طرف، و&lt;b&gt;التحقق من تعيين الحدود&lt;/b&gt; ينظر في واحد بذاته. والمقترحان لطرف واحد اللذان يذكران إصدارًا واحدًا ويختلفان &lt;a href="rules.html#proposal.same"&gt;يُلاحَظان&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Three drafts in five minutes</source>
        <translation>ثلاث مسودات في خمس دقائق</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The folder &lt;code&gt;proposals&lt;/code&gt; of the sample has three drafts of one zone. All are illustrative: one as it is in the sample, one walked again at other stations, each up to 0.8 m beside the line, and one with a made-up bay. Which party has which follows from nothing. One workspace takes the three files, and is compared. (&lt;code&gt;$SAMPLE&lt;/code&gt; is the folder &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; of the project; &lt;code&gt;make shell&lt;/code&gt; there opens a shell in which these commands run as they stand.)</source>
        <translation>في المجلد &lt;code&gt;proposals&lt;/code&gt; من النموذج ثلاث مسودات لمنطقة واحدة. وكلها للتوضيح: واحدة كما في النموذج، وواحدة سِير خطها من جديد بمحطات أخرى، كل منها لا تبعد عن الخط أكثر من 0.8 م، وواحدة فيها خليج مختلق. ولا يترتب على شيء أي طرف له أيها. تأخذ مساحة عمل واحدة الملفات الثلاثة، ثم تُقارن. (&lt;code&gt;$SAMPLE&lt;/code&gt; هو المجلد &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; من المشروع؛ ويفتح &lt;code&gt;make shell&lt;/code&gt; هناك سطر أوامر تعمل فيه هذه الأوامر كما هي.)</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two cells come out: the zone, claimed by all, and the bay, which TR claims alone. The line that was walked again is the same line to 2 m; only about the bay is line at stake. Open &lt;code&gt;compared.html&lt;/code&gt; in any browser and print it. To keep the drafts in a workspace and go on in the window:</source>
        <translation>تنتج خليتان: المنطقة، التي يطالب بها الجميع، والخليج، الذي يطالب به TR وحده. والخط الذي سِير من جديد هو الخط نفسه في حدود 2 م؛ ولا خط موضع خلاف إلا حول الخليج. افتح &lt;code&gt;compared.html&lt;/code&gt; في أي متصفح واطبعه. ولحفظ المسودات في مساحة عمل والمتابعة في النافذة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, tab &lt;b&gt;Proposals&lt;/b&gt;. &lt;b&gt;Import…&lt;/b&gt; keeps what a party sent in the open workspace; one of an older format is brought up to today’s first, which is told with the name of the copy. A tick (&lt;kbd&gt;Space&lt;/kbd&gt;) shows a proposal on the map: every party’s line has the same long dash, and its code along it. &lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) lays the ticked proposals on each other, or of each party the last where none is ticked; &lt;kbd&gt;Esc&lt;/kbd&gt; gives up. Contested ground is hatched, whoever claims it. The cells stand by area and the lines by length, those that not every party draws first; the map goes to the one that is chosen. &lt;b&gt;Take This Line&lt;/b&gt; gives the zone of the open workspace the line that is chosen in the lower list, between the places where the two outlines meet; where no zone meets it, the proposal’s zone is taken as a new one. &lt;b&gt;Take the Line Midway&lt;/b&gt; does the same with the line that is as far from the chosen one as from that of another party, which its menu names; a new zone is then a draft that neither of them sent: the proposal’s zone with the middle line, and whoever chairs states whose it is. Either is one step, which &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back until it is saved, and what is agreed is refused. A zone of the workspace whose outline crosses itself is passed over, and named. &lt;b&gt;Report…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) writes the comparison to a file: a page to read, a table or JSON. &lt;b&gt;Check…&lt;/b&gt; checks the chosen proposal by itself and shows what is found, as a page that can be exported; the findings of the workspace stay as they are. &lt;b&gt;Take Off&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) takes a proposal out of the workspace, once it is confirmed.</source>
        <translation>&lt;i&gt;متجه ◂ مناطق خفض التصعيد ◂ فريق العمل&lt;/i&gt; أو &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;، تبويب &lt;b&gt;المقترحات&lt;/b&gt;. يحفظ &lt;b&gt;استيراد…&lt;/b&gt; ما أرسله طرف في مساحة العمل المفتوحة؛ وما كان بصيغة أقدم يُرفع أولًا إلى صيغة اليوم، ويُذكر ذلك مع اسم النسخة. والتأشير (&lt;kbd&gt;Space&lt;/kbd&gt;) يعرض مقترحًا على الخريطة: لخط كل طرف الشرطات الطويلة نفسها، ورمزه على امتداده. ويضع &lt;b&gt;قارن&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) المقترحات المؤشر عليها بعضها فوق بعض، أو آخر مقترح لكل طرف حيث لا تأشير؛ و&lt;kbd&gt;Esc&lt;/kbd&gt; يوقفه. والأرض المتنازع عليها مظللة أيًا كان من يطالب بها. والخلايا مرتبة بالمساحة والخطوط بالطول، وما لا يرسمه كل طرف أولًا؛ وتذهب الخريطة إلى ما يُختار. ويعطي &lt;b&gt;خذ هذا الخط&lt;/b&gt; منطقةَ مساحة العمل المفتوحة الخطَّ المختار في القائمة السفلى، بين المكانين اللذين يلتقي فيهما المحيطان؛ وحيث لا تلتقيه منطقة تؤخذ منطقة المقترح منطقةً جديدة. ويفعل &lt;b&gt;خذ الخط الأوسط&lt;/b&gt; مثل ذلك بالخط الذي يبعد عن المختار قدر بعده عن خط طرف آخر تسميه قائمته؛ والمنطقة الجديدة عندئذ مسودة لم يرسلها أي منهما: منطقة المقترح بالخط الأوسط، ويذكر من يرأس الاجتماع لمن هي. وكل منهما خطوة واحدة يلغيها &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; حتى تُحفظ، وما اتُّفق عليه يُرفض. ومنطقة مساحة العمل التي يقطع محيطها نفسه تُتجاوز وتُسمّى. ويكتب &lt;b&gt;التقرير…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) المقارنة في ملف: صفحة للقراءة أو جدول أو JSON. ويتحقق &lt;b&gt;تحقق…&lt;/b&gt; من المقترح المختار بذاته ويعرض ما وُجد صفحةً يمكن تصديرها؛ وتبقى ملاحظات مساحة العمل كما هي. ويزيل &lt;b&gt;إزالة&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) مقترحًا من مساحة العمل بعد تأكيده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The outlines of all claims divide the ground into &lt;b&gt;cells&lt;/b&gt;, each with one set of claiming parties. A cell is &lt;b&gt;claimed by all&lt;/b&gt;, &lt;b&gt;contested&lt;/b&gt;, with those who claim it and those who do not, or &lt;b&gt;claimed by nobody&lt;/b&gt; where claims enclose it. Areas are those of the ellipsoid; where a proposal has reference boundaries they are divided by administrative unit, with no more digits than the accuracy of those boundaries bears. Settlements stand with the cell that they lie in; those nearer to its outline than their positions are accurate are &lt;b&gt;near&lt;/b&gt;, and not inside.</source>
        <translation>تقسم محيطات جميع المطالبات الأرض إلى &lt;b&gt;خلايا&lt;/b&gt;، لكل منها مجموعة واحدة من الأطراف المطالبة. والخلية إما &lt;b&gt;يطالب بها الجميع&lt;/b&gt;، أو &lt;b&gt;متنازع عليها&lt;/b&gt;، مع من يطالب بها ومن لا يطالب، أو &lt;b&gt;لا يطالب بها أحد&lt;/b&gt; حيث تحيط بها المطالبات. والمساحات على المجسم الإهليلجي؛ وحيث تكون لمقترح حدود مرجعية تُقسم بحسب الوحدة الإدارية، بأرقام لا تزيد على ما تحتمله دقة تلك الحدود. والتجمعات السكانية مع الخلية التي تقع فيها؛ وما كان أقرب إلى محيطها من دقة موقعه فهو &lt;b&gt;قريب&lt;/b&gt;، لا داخل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is left of the administrative units that the agreement names for a region is told as one number, where a proposal has the boundaries of all of them, and drawn where the layer &lt;b&gt;Units claimed by nobody&lt;/b&gt; is asked for.</source>
        <translation>ما يبقى من الوحدات الإدارية التي يسميها الاتفاق لنطاق يُذكر رقمًا واحدًا، حيث تكون لمقترح حدودها كلها، ويُرسم حيث تُطلب الطبقة &lt;b&gt;وحدات لا يطالب بها أحد&lt;/b&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each outline falls into pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code. What not every party draws is &lt;b&gt;at stake&lt;/b&gt;. An edge is a geodesic: two edges along one parallel that end at different corners are different lines, some metres apart in their middles.</source>
        <translation>ينقسم كل محيط إلى قطع بحسب الأطراف الأخرى التي ترسمه أيضًا. والقطعة التي ترسمها عدة أطراف موجودة مرة واحدة، تحت أولها بالرمز. وما لا يرسمه كل طرف &lt;b&gt;موضع خلاف&lt;/b&gt;. والضلع خط جيوديسي: فالضلعان على دائرة عرض واحدة المنتهيان عند ركنين مختلفين خطان مختلفان، بينهما بضعة أمتار في وسطيهما.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Tolerance</source>
        <translation>السماحية</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two drawings of one line are never the same to the millimetre. Lines that are no farther apart than the &lt;b&gt;tolerance&lt;/b&gt; (2 m), over the &lt;b&gt;shortest common run&lt;/b&gt; (20 m) or more, are the same line, and the greatest distance between them is told. Ground no wider than the tolerance is counted apart and makes no cell. With 0 every difference is told. A tolerance that is wider than somebody’s narrowest zone is refused.</source>
        <translation>لا يتطابق رسمان لخط واحد إلى المليمتر أبدًا. والخطان اللذان لا يزيد تباعدهما على &lt;b&gt;السماحية&lt;/b&gt; (2 م)، على &lt;b&gt;أقصر مسار مشترك&lt;/b&gt; (20 م) أو أكثر، خط واحد، ويُذكر أكبر بعد بينهما. والأرض التي لا تزيد على السماحية عرضًا تُعدّ على حدة ولا تصنع خلية. ومع 0 يُذكر كل فرق. والسماحية الأعرض من أضيق منطقة لأحدهم تُرفض.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>No side is taken</source>
        <translation>لا انحياز لأحد</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Parties stand by their codes in alphabetical order. Nothing adds up what one of them would gain or give, and the order of the inputs, where a ring starts and which way it runs change nothing.</source>
        <translation>تأتي الأطراف برموزها بالترتيب الأبجدي. ولا يجمع شيء ما قد يكسبه أحدها أو يعطيه، ولا يغير شيئًا ترتيبُ المدخلات، ولا من أين تبدأ حلقة ولا إلى أين تدور.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Cells&lt;/b&gt;, a layer of areas; &lt;b&gt;Lines&lt;/b&gt;, a layer of lines;</source>
        <translation>&lt;b&gt;الخلايا&lt;/b&gt;، طبقة مساحات؛ و&lt;b&gt;الخطوط&lt;/b&gt;، طبقة خطوط؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS;</source>
        <translation>&lt;b&gt;تقرير للبرامج&lt;/b&gt; (JSON، &lt;code&gt;deesc-proposals/1&lt;/code&gt;)، و&lt;b&gt;تقرير للقراءة&lt;/b&gt; أو الطباعة، بلغة QGIS؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>the sums as outputs: claimed by all, contested, claimed by nobody, within the tolerance; line drawn by all, line at stake.</source>
        <translation>المجاميع نواتجَ: ما يطالب به الجميع، والمتنازع عليه، وما لا يطالب به أحد، وما في حدود السماحية؛ والخط الذي يرسمه الجميع، والخط موضع الخلاف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Take a line</source>
        <translation>أخذ خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What the group settles on goes into the common text, the features of the workspace. In the Processing toolbox: &lt;b&gt;Take a line&lt;/b&gt;; without a window:</source>
        <translation>ما يستقر عليه الفريق يدخل النص المشترك، أي معالم مساحة العمل. في صندوق أدوات المعالجة: &lt;b&gt;أخذ خط&lt;/b&gt;؛ ودون نافذة:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The first run tells the &lt;b&gt;pieces&lt;/b&gt;, by number: where the outline of the feature and the proposal’s go different ways between two places at which they meet, how long either way is and how much ground lies between. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>يذكر التشغيل الأول &lt;b&gt;القطع&lt;/b&gt; بأرقامها: أين يفترق محيط المعلم ومحيط المقترح بين مكانين يلتقيان فيهما، وطول كل من الطريقين، وكم من الأرض بينهما. ويلتقي المحيطان حيث تقع نقطة انعطاف لأحدهما ضمن السماحية من الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The second run takes piece 1: along it the feature has exactly the proposal’s turning points, and everywhere else its own, to the last digit.</source>
        <translation>ويأخذ التشغيل الثاني القطعة 1: على امتدادها تكون للمعلم نقاط انعطاف المقترح بالضبط، وفي كل ما عداها نقاطه هو، إلى آخر رقم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;The line midway&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) is as far from the one way as from the other.</source>
        <translation>&lt;b&gt;الخط الأوسط&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) يبعد عن أحد الطريقين قدر بعده عن الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Without &lt;code&gt;FEATURE&lt;/code&gt; the proposal’s feature becomes a new one of the common text, a draft under an identifier of its own; with a &lt;b&gt;second proposal&lt;/b&gt; it takes a piece of that one’s line, or the line midway between the two.</source>
        <translation>من دون &lt;code&gt;FEATURE&lt;/code&gt; يصير معلم المقترح معلمًا جديدًا في النص المشترك، مسودةً بمعرّف خاص؛ ومع &lt;b&gt;المقترح الثاني&lt;/b&gt; يأخذ قطعة من خط ذاك، أو الخط الأوسط بين الاثنين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is agreed is not changed, nor is a line taken with which an outline would cross itself. The &lt;a href="history.html"&gt;history&lt;/a&gt; has what was before; the proposals stay as they were sent.</source>
        <translation>ما اتُّفق عليه لا يُغيَّر، ولا يؤخذ خط يقطع به محيط نفسه. وفي &lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt; ما كان من قبل؛ وتبقى المقترحات كما أُرسلت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Where the workspace keeps imported proposals of two parties or more, its &lt;a href="package.html"&gt;map package&lt;/a&gt; has a part &lt;b&gt;Proposals compared&lt;/b&gt;, of the last one that each party sent; without the part, nothing in the package tells of them.</source>
        <translation>حيث تحفظ مساحة العمل مقترحات مستوردة لطرفين أو أكثر يكون في &lt;a href="package.html"&gt;حزمة خرائطها&lt;/a&gt; جزء &lt;b&gt;مقارنة المقترحات&lt;/b&gt;، لآخر ما أرسله كل طرف؛ ومن دون هذا الجزء لا شيء في الحزمة يخبر بها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Comparison sheets&lt;/b&gt;, one for each region in which something is at stake, in each language: contested ground and ground that nobody claims by the direction of their strokes, each cell with its number, state, claiming parties and area; line at stake in dashes with the codes of those who draw it, line that all draw without. All lines look the same, and no party has a colour. In the margin: what is at stake, cell by cell and line by line, the largest first.</source>
        <translation>&lt;b&gt;لوحات المقارنة&lt;/b&gt;، واحدة لكل نطاق فيه شيء موضع خلاف، بكل لغة: الأرض المتنازع عليها والأرض التي لا يطالب بها أحد باتجاه خطوطهما المائلة، وكل خلية مع رقمها وحالها والأطراف المطالبة بها ومساحتها؛ والخط موضع الخلاف بشرطات مع رموز من يرسمونه، والخط الذي يرسمه الجميع من دونها. وكل الخطوط متشابهة، وليس لأي طرف لون. وفي الهامش: ما هو موضع خلاف، خلية خلية وخطًا خطًا، الأكبر أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;code&gt;tables/comparison.csv&lt;/code&gt;, every cell and line in one row, with the numbers of the sheets, and &lt;code&gt;data/comparison.geojson&lt;/code&gt;, the same with where they lie.</source>
        <translation>&lt;code&gt;tables/comparison.csv&lt;/code&gt;، كل خلية وكل خط في صف واحد مع أرقام اللوحات، و&lt;code&gt;data/comparison.geojson&lt;/code&gt;، الشيء نفسه مع مواضعه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Zones are compared, to the usual tolerance; a sheet says which. &lt;b&gt;No proposal leaves in a package&lt;/b&gt;: none of its features, identifiers, names, days, sources or notes, nor the name of its file. Cells and lines do tell where claims run, by the codes of the parties, since that is what is compared: whoever has the package can draw each party’s outline from them, within the tolerance. Give it to those who may know. A sheet states the fingerprint of what was compared of each proposal, its features that are not withdrawn, so that each delegation can see that it was its draft and not another. A comparison is for no signature and defines no line.</source>
        <translation>تُقارن المناطق بالسماحية المعتادة؛ وتذكر اللوحة مقدارها. &lt;b&gt;لا يخرج أي مقترح في حزمة&lt;/b&gt;: لا شيء من معالمه أو معرّفاته أو أسمائه أو أيامه أو مصادره أو ملاحظاته، ولا اسم ملفه. لكن الخلايا والخطوط تبين أين تجري المطالبات، برموز الأطراف، فذلك هو ما يُقارن: ومن عنده الحزمة يستطيع أن يرسم منها محيط كل طرف في حدود السماحية. فأعطها لمن يجوز له أن يعلم. وتذكر اللوحة بصمة ما قورن من كل مقترح، أي معالمه غير المسحوبة، ليرى كل وفد أن مسودته هي التي قورنت لا غيرها. والمقارنة ليست للتوقيع ولا تعرّف أي خط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every feature has a geometry that is not empty: areas for zones, lines, points for posts and checkpoints.</source>
        <translation>لكل معلم هندسة غير فارغة: مساحات للمناطق، وخطوط، ونقاط لنقاط المراقبة والتفتيش.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot stand on a map.</source>
        <translation>تترك مذكرة 4 أيار 2017 لفريق العمل المشترك تحديد خطوط مناطق خفض التصعيد والمناطق الأمنية وإعداد خرائطها؛ وما لا هندسة له، أو خط حيث يُقصد مساحة، لا يمكن أن يقوم على خريطة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning points; an outline that is not closed comes with one that is. Nobody can tell from its line alone whether a turning point is missing there, so nothing is closed without asking. A part or a hole without turning points encloses nothing, and some programs crash on it: the later rules look at the feature without it. Heights are a note: a delimitation has none, so neither the fingerprint nor a package carries them.</source>
        <translation>المجموعة التي ليس فيها إلا مساحات، والخط المغلق، يأتيان مع مساحة مقترحة بنقاط الانعطاف نفسها؛ والمحيط غير المغلق يأتي مع مغلق. ولا يستطيع أحد أن يعرف من خطه وحده هل تنقص هناك نقطة انعطاف، فلا يُغلق شيء دون سؤال. والجزء أو الثقب بلا نقاط انعطاف لا يحيط بشيء، وتنهار عليه بعض البرامج: فالقواعد التالية تنظر إلى المعلم من دونه. والارتفاعات ملاحظة للعلم: ليس لتعيين الحدود ارتفاعات، فلا تحملها البصمة ولا الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Remedy.</source>
        <translation>العلاج.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every coordinate is a number, longitudes from -180 to 180 and latitudes from -90 to 90 degrees.</source>
        <translation>كل إحداثي رقم، وخطوط الطول من ‎-180 إلى 180 وخطوط العرض من ‎-90 إلى 90 درجة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry operations give plausible nonsense for coordinates that are no numbers, and no map shows them; and coordinates beyond the range are as a rule metres of a projected system that were read as degrees. Coordinates that come into the agreement's theatre by swapping longitude and latitude are left to ``geometry.swapped``.</source>
        <translation>تعطي العمليات الهندسية هراءً معقول المظهر لإحداثيات ليست أرقامًا، ولا تُظهرها أي خريطة؛ والإحداثيات خارج المدى هي في الغالب أمتار نظام مُسقَط قُرئت درجات. وما يدخل مسرح الاتفاق بتبديل خطي الطول والعرض يُترك للقاعدة ``geometry.swapped``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature, and no turning point of one, has longitude and latitude exchanged.</source>
        <translation>لا معلم، ولا نقطة انعطاف في معلم، خط الطول والعرض فيه مبدّلان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Lists of coordinates travel in both orders (RFC 7946 puts longitude first, ISO 6709 latitude), and where longitudes and latitudes are of one size, as in Syria, the wrong order is a place in the next country and not an impossible one: no program notices. A feature is reported that lies outside the units of its region and comes to lie in them when it is exchanged; where there is no reference, its region's extent or the theatre stands for the units. So is a single turning point that lies far from the others and comes to lie among them: a row of a table typed the wrong way round.</source>
        <translation>تنتقل قوائم الإحداثيات بالترتيبين (RFC 7946 يضع خط الطول أولًا، وISO 6709 خط العرض)، وحيث تتقارب قيم خطوط الطول والعرض، كما في سورية، فالترتيب الخاطئ مكان في البلد المجاور لا مكان مستحيل: فلا ينتبه أي برنامج. ويُذكر المعلم الواقع خارج وحدات نطاقه الذي يصير فيها إذا بُدّل؛ وحيث لا مرجع تنوب عن الوحدات حدودُ نطاقه أو المسرح. وكذلك نقطة انعطاف مفردة بعيدة عن غيرها تصير بينها: صف من جدول كُتب مقلوبًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every area is valid in the sense of OGC Simple Features (OGC 06-103r4, 6.1.11 and 6.1.14).</source>
        <translation>كل مساحة صحيحة بمعنى OGC Simple Features (OGC 06-103r4، 6.1.11 و6.1.14).</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where an outline crosses itself nobody can say which side is inside, and each program answers otherwise. The sentence names what is wrong in plain words and how often, the geometry of the finding holds every place. Where there are more than some thousands it gives the number found until then.</source>
        <translation>حيث يقطع محيط نفسه لا يستطيع أحد أن يقول أي جانب هو الداخل، ويجيب كل برنامج بخلاف الآخر. وتسمي الجملة بكلمات بسيطة ما الخطأ وكم مرة، وتحوي هندسة الملاحظة كل مكان. وحيث تزيد على بضعة آلاف تذكر العدد الذي وُجد حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A repair is proposed that keeps the area enclosed by the outlines. It may cut a feature into parts, which ``geometry.parts`` then asks to be declared.</source>
        <translation>يُقترح إصلاح يُبقي المساحة التي تحيط بها الخطوط. وقد يقطّع المعلم أجزاء تطلب ``geometry.parts`` عندئذ إعلانها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line is simple (6.1.6.1): it passes no place twice, but that it may end where it begins. Where it crosses itself its left side becomes its right one, and nobody can say on which side of it a place lies.</source>
        <translation>الخط بسيط (6.1.6.1): لا يمر بمكان مرتين، إلا أن ينتهي حيث يبدأ. وحيث يقطع نفسه يصير يساره يمينه، ولا يستطيع أحد أن يقول في أي جانب منه يقع مكان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No turning point is followed by itself.</source>
        <translation>لا تتبع نقطةَ انعطاف النقطةُ نفسها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text names each turning point once and states the line to the next; between two vertices that print alike (a centimetre is the precision of the tables and of the fingerprint) there is no line, and no azimuth. The area is hardly touched, so this is a warning. The proposed fix keeps the first vertex of each run.</source>
        <translation>يسمي نص الحدود كل نقطة انعطاف مرة واحدة ويذكر الخط إلى التالية؛ وبين رأسين يُطبعان متماثلين (فالسنتيمتر دقة الجداول والبصمة) لا خط ولا سمت. والمساحة لا تكاد تتأثر، فهذا تحذير. والإصلاح المقترح يُبقي الرأس الأول من كل تتابع.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limit</source>
        <translation>القيمة الحدّية</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What it is</source>
        <translation>معناها</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Default</source>
        <translation>القيمة المعتادة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No edge is shorter than what can be told apart on the ground.</source>
        <translation>لا ضلع أقصر مما يمكن تمييزه على الأرض.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two turning points a few decimetres apart cannot be marked, or found again with a hand-held receiver, as two; they come of tracing finer data. It is a warning: published boundaries are full of such edges (3 % of those of OCHA's governorates of Syria). Vertices that are one are reported by ``geometry.duplicate-vertex`` alone. No fix is proposed: it would move the line.</source>
        <translation>نقطتا انعطاف بينهما بضعة ديسيمترات لا يمكن تعليمهما، أو العثور عليهما ثانية بجهاز استقبال محمول، نقطتين؛ وهما من تتبع بيانات أدق. وهذا تحذير: فالحدود المنشورة مليئة بأضلاع كهذه (3 % من أضلاع محافظات سورية لدى OCHA). والرؤوس التي هي واحد تذكرها ``geometry.duplicate-vertex`` وحدها. ولا يُقترح إصلاح: فهو ينقل الخط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An outline or a line nowhere runs out to a tip and back at almost no angle.</source>
        <translation>لا يمتد محيط أو خط في أي موضع إلى رأس ويعود بلا زاوية تقريبًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A spike is a strip of ground a few metres wide and as long as a slip of the hand; it belongs to nobody on the spot and to one side on paper. The angle is that between the two geodesics at the tip; its limit is our design, no document names one.</source>
        <translation>النتوء شريط من الأرض عرضه بضعة أمتار وطوله بطول زلة يد؛ لا يتبع أحدًا على الأرض ويتبع طرفًا على الورق. والزاوية هي التي بين الخطين الجيوديسيين عند الرأس؛ وقيمتها الحدّية من تصميمنا، لا تسميها أي وثيقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A tip at an edge too short for the precision is left to ``geometry.short-edge``, and an outline that is a sliver as a whole to ``geometry.sliver-part``. The proposed fix deletes the tips.</source>
        <translation>الرأس عند ضلع أقصر من الدقة يُترك للقاعدة ``geometry.short-edge``، والمحيط الذي هو شظية كله للقاعدة ``geometry.sliver-part``. والإصلاح المقترح يحذف الرؤوس.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part and no hole of a polygon is a sliver: too narrow, or too small, to be meant.</source>
        <translation>ليس أي جزء أو ثقب في مضلع شظية: أضيق أو أصغر من أن يكون مقصودًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Slivers are what is left where two outlines of one line were cut or joined. Nobody can stand in one, and each makes a line of its own in the boundary text. The width is the diameter of the largest circle that fits into the part or the hole, so a strip is judged by how wide it is, however long.</source>
        <translation>الشظايا ما يبقى حيث قُطع محيطان لخط واحد أو وُصلا. لا يستطيع أحد الوقوف في إحداها، وكل منها تصنع خطًا خاصًا في نص الحدود. والعرض قطر أكبر دائرة تتسع لها في الجزء أو الثقب، فالشريط يُحكم عليه بعرضه مهما طال.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Edges whose geodesic leaves the straight line in longitude and latitude by more than the tolerance are named.</source>
        <translation>تُسمّى الأضلاع التي يبتعد خطها الجيوديسي عن الخط المستقيم في خطي الطول والعرض أكثر من السماحية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text must state the kind of line between turning points; here it is the geodesic of WGS 84. A straight line in longitude and latitude leaves it by 5.7 m over 20 km and 35 m over 50 km at 35.5°N. Exports whose edges are straight (GeoJSON, KML, shapefile) are drawn out, so this is a note: somebody who types the turning points into another program gets another line.</source>
        <translation>يجب أن يذكر نص الحدود نوع الخط بين نقاط الانعطاف؛ وهو هنا الخط الجيوديسي على WGS 84. والخط المستقيم في خطي الطول والعرض يبتعد عنه 5.7 م على مدى 20 كم و35 م على مدى 50 كم عند 35.5°N. أما الصادرات التي أضلاعها مستقيمة (GeoJSON وKML وshapefile) فتُمدّ برؤوس إضافية، فهذه ملاحظة للعلم: من يكتب نقاط الانعطاف في برنامج آخر ينل خطًا آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where the outline touches or passes itself so closely that it crosses itself as a geodesic, although it does not on a chart, the line that the text states is none: that is an error, and a turning point where the outlines are to meet mends it.</source>
        <translation>حيث يمس المحيط نفسه أو يمر بها قريبًا جدًا حتى يقطعها خطًا جيوديسيًا، وإن لم يقطعها على الخريطة، فالخط الذي يذكره النص ليس خطًا: فهذا خطأ، وتصلحه نقطة انعطاف حيث ينبغي أن يلتقي المحيطان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is one part without holes, unless its exclaves and exclusions are named.</source>
        <translation>المعلم جزء واحد بلا ثقوب، ما لم تُسمَّ جيوبه الخارجية وأجزاؤه المستثناة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A part or a hole that nobody named is as a rule left over from an overlay or a repair. Some are meant: the agreements on eastern Ghouta of 2017 left Qaboun out by name, and a buffer has the hole that its own zone fills. As many further parts as exclaves, and as many holes as exclusions, are taken for the named ones; a name without its part or hole is a warning. A point and a line have no further part: each is a feature of its own. The places are the parts but the largest, and the holes. Slivers are left to ``geometry.sliver-part``.</source>
        <translation>الجزء أو الثقب الذي لم يسمّه أحد باقٍ في الغالب من تراكب أو إصلاح. وبعضها مقصود: فاتفاقات الغوطة الشرقية لعام 2017 استثنت القابون بالاسم، وللمنطقة العازلة ثقب تملؤه منطقتها. ويُعدّ من الأجزاء الإضافية بعدد الجيوب الخارجية ومن الثقوب بعدد الأجزاء المستثناة هو المسمى؛ والاسم بلا جزئه أو ثقبه تحذير. وليس لنقطة ولا لخط جزء آخر: فكل منها معلم بذاته. والأماكن هي الأجزاء عدا أكبرها، والثقوب. وتُترك الشظايا للقاعدة ``geometry.sliver-part``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each feature states uid, kind, region, name, party, status and source; four of them as the agreement lists them.</source>
        <translation>يذكر كل معلم المعرّف والنوع والنطاق والاسم والطرف والحالة والمصدر؛ وأربعة منها كما يسردها الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line on a map binds a party only where the map says what it is, where, whose and from what: the memorandum of 4 May 2017 names the regions and the guarantors, and has the guarantors' working group prepare the maps. The uid (a UUID) is what names the feature in every file. Each missing or unknown value is one finding; a value that differs from a listed one only in case or spaces comes with that one as a fix.</source>
        <translation>لا يلزم خط على خريطة طرفًا إلا حيث تقول الخريطة ما هو وأين ولمن ومن أين: تسمي مذكرة 4 أيار 2017 النطاقات والضامنين، وتجعل فريق عمل الضامنين يعد الخرائط. ومعرّف uid (وهو UUID) هو ما يسمي المعلم في كل ملف. وكل قيمة ناقصة أو غير معروفة ملاحظة واحدة؛ والقيمة التي لا تختلف عن مدرجة إلا في حالة الأحرف أو المسافات تأتي معها تلك إصلاحًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No uid stands twice, and no name and no number twice within a kind and a region.</source>
        <translation>لا يتكرر أي معرّف uid، ولا اسم ولا رقم ضمن نوع ونطاق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The uid (RFC 9562) joins a feature to its buffers, its findings and its rows in every table, for which names will not do: their spelling varies from one list to the next. The name is what the parties call it by when they talk. Names that only look alike (equal after NFKC, without case and repeated spaces) are a warning: read out or printed they are one. A withdrawn feature keeps its name without taking it from others, and so does one that is in force on other days: two phases of a zone have one name, but never one uid. A number that stands twice is a warning: on maps and in tables the second feature bears another one than its own.</source>
        <translation>يربط المعرّف uid (RFC 9562) المعلم بمناطقه العازلة وملاحظاته وصفوفه في كل جدول، ولا تصلح الأسماء لذلك: فكتابتها تختلف من قائمة إلى أخرى. والاسم ما تسميه به الأطراف حين تتكلم. والأسماء التي لا تختلف إلا في المظهر (المتساوية بعد NFKC دون حالة الأحرف والمسافات المكررة) تحذير: فهي مقروءةً أو مطبوعةً واحد. والمعلم المسحوب يحتفظ باسمه دون أن يأخذه من غيره، وكذلك الساري في أيام أخرى: فلمرحلتي منطقة اسم واحد، لكن ليس معرّف uid واحدًا أبدًا. والرقم المكرر تحذير: فعلى الخرائط وفي الجداول يحمل المعلم الثاني رقمًا غير رقمه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No text holds control characters, bidirectional overrides or broken Unicode.</source>
        <translation>لا يحوي أي نص محارف تحكم ولا علامات قلب الاتجاه ولا Unicode معطوبًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A right-to-left override makes a name read otherwise than it sorts, searches and prints (Unicode Technical Report 36, 2.5): two parties would sign different words. Marks and joiners that Arabic, Persian and Turkish need are allowed. U+FFFD stands where a program could not read a character and is a warning: something is lost already. The proposed fix deletes what is refused. Text that a spreadsheet would run is harmless here, and made so on the way into a table.</source>
        <translation>علامة قلب الاتجاه من اليمين إلى اليسار تجعل الاسم يُقرأ على غير ما يُرتَّب ويُبحث عنه ويُطبع (Unicode Technical Report 36، 2.5): فيوقّع طرفان على كلمتين مختلفتين. والعلامات والواصلات التي تحتاج إليها العربية والفارسية والتركية مسموحة. وU+FFFD تقوم حيث لم يستطع برنامج قراءة حرف، وهي تحذير: فقد ضاع شيء بالفعل. والإصلاح المقترح يحذف المرفوض. والنص الذي قد ينفذه جدول بيانات غير ضار هنا، ويُجعل كذلك في طريقه إلى جدول.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is in force from a day to the same or a later day, within the term of its agreement.</source>
        <translation>يسري المعلم من يوم إلى اليوم نفسه أو يوم لاحق، ضمن مدة اتفاقه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 sets its measures for six months, extended automatically for the same period; TASS of 12 May 2017 has them in force from 6 May. The term begins on the day that the agreement file follows and ends with the first period or the last extension on record. A feature without dates is in force as long as the agreement. Under an automatic extension a later end breaks no sentence of the agreement, but rests on an extension that nobody recorded: that is a note (``term.in-force`` warns once for the package), as far as 2199.</source>
        <translation>تحدد مذكرة 4 أيار 2017 تدابيرها بستة أشهر تُمدد تلقائيًا للمدة نفسها؛ وبحسب TASS بتاريخ 12 أيار 2017 هي نافذة من 6 أيار. وتبدأ المدة في اليوم الذي يتبعه ملف الاتفاق وتنتهي مع المدة الأولى أو آخر تمديد مسجل. والمعلم بلا تواريخ سارٍ ما دام الاتفاق ساريًا. ومع التمديد التلقائي لا تخرق نهاية لاحقة أي جملة من الاتفاق، لكنها تستند إلى تمديد لم يسجله أحد: فهذه ملاحظة للعلم (وتحذر ``term.in-force`` مرة للحزمة)، حتى عام 2199.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each value of a feature's row is what its column holds: a number, a day of the calendar, a text.</source>
        <translation>كل قيمة في صف المعلم هي ما يحويه عمودها: رقم، أو يوم من التقويم، أو نص.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>SQLite keeps whatever a program writes, a word in a column of numbers as well (SQLite documentation, "Datatypes In SQLite"), and each reader makes something else of it: none, 0, or an error. A day or a width that only one party's program reads is not agreed. Such a value counts as not stated until it is mended, and keeps the delimitation from being exported (our design); withdrawn features are no exception, for they stand in the package's workspace.</source>
        <translation>يحتفظ SQLite بكل ما يكتبه برنامج، ولو كلمة في عمود أرقام (توثيق SQLite، «Datatypes In SQLite»)، ويصنع منه كل قارئ شيئًا آخر: لا شيء، أو 0، أو خطأ. واليوم أو العرض الذي لا يقرؤه إلا برنامج طرف واحد ليس متفقًا عليه. فتُعدّ قيمة كهذه غير مذكورة حتى تُصلح، وتمنع تصدير تعيين الحدود (هذا تصميمنا)؛ والمعالم المسحوبة ليست استثناء، لأنها في مساحة عمل الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stated width is above 0 and finite, a number on the map is 1 or more, and so on for every number of a feature.</source>
        <translation>العرض المذكور أكبر من 0 ومتناهٍ، والرقم على الخريطة 1 أو أكثر، وهكذا لكل رقم في معلم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A width is a number that parties agree on (15 to 20 km in the memorandum of 17 September 2018): a buffer that states −1 m or an infinite width states none that ``buffer.width`` could hold it to, and would go out to all parties with it. A width is at most 1,000 km, a number on the map at most 999,999. What is not stated is not judged here.</source>
        <translation>العرض رقم تتفق عليه الأطراف (15 إلى 20 كم في مذكرة 17 أيلول 2018): فالمنطقة العازلة التي تذكر ‎−1 م أو عرضًا لا متناهيًا لا تذكر ما تستطيع ``buffer.width`` أن تقابلها به، وتخرج مع ذلك إلى جميع الأطراف. والعرض 1,000 كم على الأكثر، والرقم على الخريطة 999,999 على الأكثر. وما لا يُذكر لا يُحكم عليه هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What is agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that the parties have agreed has the line, the name and the status that were agreed.</source>
        <translation>المعلم الذي اتفقت عليه الأطراف له الخط والاسم والحالة التي اتُّفق عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act by which it was agreed names the SHA-256 of the line, and the workspace keeps the line itself. The window takes back whatever would change it; plain QGIS, another plugin or SQL may change it all the same, and a line that was moved by a slip after it was signed is worse than none. So it is an error until it is restored, or reopened by an act. The old line is drawn beside the new one, with the greatest distance between turning points of one and the other line. Of a feature that states that it is agreed, and of which no act says so, nobody can tell whether it was changed since: that is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>يسمي العمل الذي اتُّفق به قيمة SHA-256 للخط، وتحفظ مساحة العمل الخط نفسه. تلغي النافذة كل ما يغيره؛ لكن QGIS المجرد أو إضافة أخرى أو SQL قد تغيره مع ذلك، والخط الذي نُقل بزلة بعد توقيعه أسوأ من لا خط. فهو خطأ حتى يُستعاد، أو يُعاد فتحه بعمل مسجل. ويُرسم الخط القديم بجانب الجديد مع أكبر مسافة بين نقاط انعطاف أحدهما والخط الآخر. والمعلم الذي يذكر أنه متفق عليه ولا يقول ذلك أي عمل لا يستطيع أحد أن يعرف هل تغير منذئذ: فهذه ملاحظة للعلم. هذا تصميمنا؛ فالمذكرة تترك الخطوط لفريق العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Placement</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature lies inside the administrative units that the agreement names for its region.</source>
        <translation>يقع المعلم داخل الوحدات الإدارية التي يسميها الاتفاق لنطاقه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names provinces, whole or "certain parts of", for each de-escalation area. What is measured is the area outside these units, on the ellipsoid, for a point its distance from them, and for a line that of its farthest place. The reference boundaries are an aid: the coarse ones that come with QGIS are 1 to 3 km off, which is why the sentence names them.</source>
        <translation>تسمي مذكرة 4 أيار 2017 لكل منطقة خفض تصعيد محافظات كاملة أو «أجزاء معينة منها». والمقيس المساحة خارج هذه الوحدات على المجسم الإهليلجي، وللنقطة بعدها عنها، وللخط بعد أبعد مكان منه. والحدود المرجعية أداة معينة: فالتقريبية المرفقة مع QGIS منحرفة 1 إلى 3 كم، ولذلك تسميها الجملة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The part beyond the country's border is left to ``placement.country``, the part inside another region's zone to ``placement.other-region`` and ``overlap.zone``, the part inside an area of separation that adjoins the units to ``placement.separation-area``.</source>
        <translation>الجزء عبر حدود البلد يُترك للقاعدة ``placement.country``، والجزء داخل منطقة نطاق آخر للقاعدتين ``placement.other-region`` و``overlap.zone``، والجزء داخل منطقة فصل تتاخم الوحدات للقاعدة ``placement.separation-area``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum puts security zones *along the lines* of the areas and names no province for them. A buffer outside the units is a note, for the parties to know; a post or checkpoint in that buffer is in its place.</source>
        <translation>تضع المذكرة المناطق الأمنية *على طول خطوط* المناطق ولا تسمي لها محافظة. فالمنطقة العازلة خارج الوحدات ملاحظة للعلم لتعرفها الأطراف؛ ونقطة المراقبة أو التفتيش في تلك العازلة في مكانها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone is held against its zone (``safe.inside``), and against the units only where it lies clear of any zone of its region.</source>
        <translation>تُقابَل المنطقة الآمنة بمنطقتها (``safe.inside``)، ولا تُقابَل بالوحدات إلا حيث تقع بعيدة عن أي منطقة في نطاقها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part of any feature lies across the border of the country.</source>
        <translation>لا يقع أي جزء من أي معلم عبر حدود البلد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties to an agreement bind nobody beyond the border of its country, or of its countries; a buffer that spills over it puts posts on a neighbour's ground. The border is where the land of others begins by the reference, whatever units the agreement lists; the sea is nobody's land. Of a reference that was taken over before it told the land of others, the border is the outline of all units together, if it has every unit of the agreement. What lies across the border is reported here and by no other rule of place.</source>
        <translation>لا تلزم أطراف اتفاق أحدًا عبر حدود بلده أو بلدانه؛ والمنطقة العازلة التي تفيض عنها تضع نقاط مراقبة على أرض جار. والحدود حيث تبدأ أرض الآخرين بحسب المرجع، أيًا كانت الوحدات التي يسردها الاتفاق؛ والبحر ليس أرض أحد. وفي مرجع أُخذ قبل أن يبين أرض الآخرين فالحدود محيط الوحدات كلها معًا، إن كانت فيه كل وحدة من الاتفاق. وما يقع عبر الحدود يُذكر هنا ولا تذكره أي قاعدة أخرى للموضع.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line may run along the border, and across it by no more than a post may stand beyond it.</source>
        <translation>يجوز للخط أن يسير على الحدود، وأن يعبرها بما لا يزيد على ما يجوز لنقطة مراقبة أن تقع خلفها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An area whose status sources state differently, as the agreement names it, is on neither side: what lies there is a warning that says what each source says.</source>
        <translation>المساحة التي تختلف المصادر في وضعها، كما يسميها الاتفاق، ليست في أي من الجانبين: فما يقع فيها تحذير يذكر ما يقوله كل مصدر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The zones of one region do not meet those of another.</source>
        <translation>لا تلتقي مناطق نطاق بمناطق نطاق آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names four areas apart from each other, each with its own line, strips and posts. Two regions' zones that touch, at a point or along a line, or lie nearer to each other than the limit, leave no room for the security zones that belong along either line.</source>
        <translation>تسمي مذكرة 4 أيار 2017 أربع مناطق منفصلة، لكل منها خطها وأشرطتها ونقاط مراقبتها. ومنطقتا نطاقين تتماسان عند نقطة أو على خط، أو تتقاربان أكثر من القيمة الحدّية، لا تتركان مكانًا للمناطق الأمنية التي تخص كلا الخطين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that overlap are reported by ``overlap.zone`` alone, zones of one region may touch.</source>
        <translation>منطقتا نطاقين متداخلتان تذكرهما ``overlap.zone`` وحدها، ومناطق نطاق واحد يجوز أن تتماس.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature lies inside an area of separation that an earlier agreement made.</source>
        <translation>لا يقع أي معلم داخل منطقة فصل أنشأها اتفاق سابق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Under the Agreement on Disengagement of 31 May 1974 only the United Nations force may be in the area of separation between Israel and Syria. The polygon at hand is indicative, therefore this is a warning; the true lines are on the maps of that agreement.</source>
        <translation>بموجب اتفاقية فض الاشتباك المؤرخة 31 أيار 1974 لا يجوز أن تكون في منطقة الفصل بين إسرائيل وسورية إلا قوة الأمم المتحدة. والمضلع المتوفر إرشادي، ولذلك هذا تحذير؛ أما الخطوط الحقيقية فعلى خرائط تلك الاتفاقية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two zones overlap, whether of one region or of two, nor is a zone drawn twice or inside another.</source>
        <translation>لا تتداخل منطقتان، من نطاق واحد أو من نطاقين، ولا تُرسم منطقة مرتين أو داخل أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The areas of the memorandum of 4 May 2017 are separate: who answers for a place, and whose posts watch it, must not depend on which of two maps is read. The width is the diameter of the largest circle that fits into the overlap; anything narrower than the limit is the trembling of two hands on one line.</source>
        <translation>مناطق مذكرة 4 أيار 2017 منفصلة: فمن يُسأل عن مكان، ونقاط مراقبة من ترقبه، يجب ألا يتوقف على أي الخريطتين تُقرأ. والعرض قطر أكبر دائرة تتسع لها في التداخل؛ وما كان أضيق من القيمة الحدّية فهو ارتعاش يدين على خط واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that meet without overlapping are ``placement.other-region``'s.</source>
        <translation>منطقتا نطاقين تلتقيان دون تداخل للقاعدة ``placement.other-region``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two features overlap whose kinds the agreement keeps apart.</source>
        <translation>لا يتداخل معلمان يفصل الاتفاق بين نوعيهما.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Which kinds may overlap is the agreement's matrix: never, always, or where both belong to the same zone. A zone belongs to itself, a buffer and a safe zone to the zone they name. The memorandum lays the security zones *along the lines* of the areas, so a buffer that reaches into a zone takes from it, and the buffers of two zones leave open whose posts stand there.</source>
        <translation>أي الأنواع يجوز أن تتداخل مصفوفة في الاتفاق: أبدًا، أو دائمًا، أو حيث يتبع كلاهما المنطقة نفسها. والمنطقة تتبع نفسها، والعازلة والآمنة تتبعان المنطقة التي تسميانها. وتضع المذكرة المناطق الأمنية *على طول خطوط* المناطق، فالعازلة التي تدخل منطقة تأخذ منها، وعازلتا منطقتين تتركان مفتوحًا نقاط مراقبة من تقف هناك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two zones are ``overlap.zone``'s, and so is what follows from their overlap: where one zone reaches into another its buffer goes with it, through the other's buffer and into that zone. Between what belongs to two zones that overlap nothing further is reported until they are apart. A safe zone in the buffer of its own zone is ``safe.inside``'s.</source>
        <translation>المنطقتان للقاعدة ``overlap.zone``، وكذلك ما يترتب على تداخلهما: فحيث تدخل منطقة في أخرى تدخل معها عازلتها، عبر عازلة الأخرى وفي تلك المنطقة. ولا يُذكر شيء آخر بين ما يتبع منطقتين متداخلتين حتى تفترقا. والمنطقة الآمنة في عازلة منطقتها للقاعدة ``safe.inside``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Between two zones that run along each other no strip is left that belongs to neither.</source>
        <translation>لا يبقى بين منطقتين متجاورتين على امتدادهما شريط لا يتبع أيًا منهما.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A strip a few metres to a few hundred metres wide is hardly ever meant: it is where two hands drew one line. The memorandum's regime, that hostilities cease, holds inside the zones; in the strip it holds for nobody. It is a warning, for the land between may be meant.</source>
        <translation>الشريط الذي عرضه بضعة أمتار إلى بضع مئات من الأمتار لا يكاد يُقصد: فهو حيث رسمت يدان خطًا واحدًا. ونظام المذكرة، أي وقف الأعمال العدائية، يسري داخل المناطق؛ وفي الشريط لا يسري لأحد. وهو تحذير، فقد تكون الأرض بينهما مقصودة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width is the diameter of the largest circle that fits into the gap. The corner where the lines of two zones part, and the bay of one zone, are no gaps.</source>
        <translation>العرض قطر أكبر دائرة تتسع لها في الفجوة. والزاوية التي يفترق فيها خطا منطقتين، وخليج منطقة واحدة، ليسا فجوتين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Buffer zones</source>
        <translation>المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every buffer zone names an existing zone or line.</source>
        <translation>كل منطقة عازلة تسمي منطقة أو خطًا موجودًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone that was withdrawn does not count as existing.</source>
        <translation>لا تعرف مذكرة 4 أيار 2017 المناطق العازلة إلا مناطق أمنية على طول خطوط مناطق خفض التصعيد: فالعازلة بلا منطقة عازلة للاشيء، ولا تستطيع أي قاعدة أخرى مقابلتها بخط. والمنطقة المسحوبة لا تُعدّ موجودة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Other agreements withdraw from a line: a strip on one side of it or on both names that line.</source>
        <translation>وتنسحب اتفاقات أخرى عن خط: فالشريط في جانب منه أو في جانبيه يسمي ذلك الخط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A zone that is there but withheld from the rules because its geometry fails is not missing; one that is in force on other days than the buffer is.</source>
        <translation>المنطقة الموجودة المحجوبة عن القواعد لأن هندستها لا تصح ليست مفقودة؛ أما التي تسري في أيام غير أيام العازلة فمفقودة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Along every stretch of a zone's line runs one of the zone's buffers.</source>
        <translation>على طول كل مقطع من خط المنطقة تسير إحدى مناطقها العازلة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 establishes security zones "along the lines of the de-escalation areas" to prevent incidents and direct confrontation: a stretch without one is where the parties stand face to face. An inner edge that misses the line by up to 2 m still runs along it (and by what a long edge of the zone leaves its geodesic by when it is drawn straight). How wide the buffer is there is for ``buffer.width`` to say.</source>
        <translation>تقيم مذكرة 4 أيار 2017 مناطق أمنية «على طول خطوط مناطق خفض التصعيد» لمنع الحوادث والمواجهة المباشرة: فالمقطع الخالي منها حيث تقف الأطراف وجهًا لوجه. والحافة الداخلية التي تحيد عن الخط حتى 2 م تظل سائرة على امتداده (وكذلك بقدر ما يبتعد ضلع طويل من المنطقة عن خطه الجيوديسي حين يُرسم مستقيمًا). أما عرض المنطقة العازلة هناك فتقوله ``buffer.width``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that has buffers has them along its whole length, on one side or on both: a stretch without is a warning, for an agreement may mean it. A line needs no buffer.</source>
        <translation>الخط الذي له مناطق عازلة تسير على طوله كله، في جانب أو في الجانبين: والمقطع الخالي منها تحذير، فقد يقصده الاتفاق. ولا يحتاج الخط إلى منطقة عازلة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that names no zone and runs along this one counts here: ``buffer.orphan`` reports it. A zone that has no buffer at all is one finding for its whole line; an agreement that knows no buffers asks for none.</source>
        <translation>المنطقة العازلة التي لا تسمي منطقة وتسير على امتداد هذه تُحسب هنا: تذكرها ``buffer.orphan``. والمنطقة التي لا منطقة عازلة لها أصلًا ملاحظة واحدة عن خطها كله؛ والاتفاق الذي لا يعرف مناطق عازلة لا يطلب شيئًا منها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer is nowhere narrower than its stated width, on whichever sides of a line it lies.</source>
        <translation>لا تضيق المنطقة العازلة في أي موضع عن عرضها المذكور، في أي جانب من الخط كانت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September 2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer edge of the zone and the buffer together to the zone's line, measured all along the edge. A buffer made in degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the message names the likely cause.</source>
        <translation>عرض الشريط رقم تتفق عليه الأطراف: 15 إلى 20 كم عمقًا في مذكرة 17 أيلول 2018، و6 كم في كل جانب من طريق في بروتوكول 5 آذار 2020. وهو المسافة الجيوديسية من الحافة الخارجية للمنطقة والعازلة معًا إلى خط المنطقة، مقيسةً على طول الحافة كلها. والعازلة المصنوعة بالدرجات أو في Web Mercator تنقص الخُمس، والتي في دائرتها قطع قليلة تنقص جزءًا من مئة؛ وتسمي الرسالة السبب المرجح.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each buffer is measured by itself, whatever lies over it; with it go only those beside it along the line that are to be as wide or wider, and the narrower strips between it and the line. Stretches without such a buffer, and the ends of buffers beside them, are left to ``buffer.encloses``. A width that nothing can have is for ``attribute.value`` to say.</source>
        <translation>تقاس كل منطقة عازلة بذاتها، أيًا كان ما يقع فوقها؛ ولا تُضم إليها إلا التي بجانبها على امتداد الخط وينبغي أن تكون بعرضها أو أعرض، والأشرطة الأضيق بينها وبين الخط. والمقاطع التي لا عازلة كهذه فيها، وأطراف المناطق العازلة بجانبها، تُترك للقاعدة ``buffer.encloses``. والعرض الذي لا يمكن أن يكون لشيء تقوله ``attribute.value``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that was made from a zone or a line was made from its present course.</source>
        <translation>المنطقة العازلة المنشأة من منطقة أو خط أُنشئت من مساره الحالي.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer remembers the digest of the geometry that it was made from (our design; no agreement asks for it). When the zone is moved afterwards the buffer keeps the old line, a few metres off in places where no other rule sees it, and two delegations end up with different strips of one and the same zone. What a buffer that was drawn by hand or imported was made from is not known, so it passes.</source>
        <translation>تتذكر المنطقة العازلة بصمة الهندسة التي أُنشئت منها (هذا تصميمنا؛ لا يطلبه أي اتفاق). وحين تُنقل المنطقة بعد ذلك تبقى العازلة على الخط القديم، بعيدة بضعة أمتار في مواضع لا تراها أي قاعدة أخرى، فينتهي وفدان إلى شريطين مختلفين للمنطقة نفسها. وما رُسم باليد أو استُورد لا يُعرف مما أُنشئ، فيمر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Safe zones</source>
        <translation>المناطق الآمنة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone lies wholly inside a zone, and clear of that zone's buffer.</source>
        <translation>تقع المنطقة الآمنة كلها داخل منطقة، وبعيدة عن منطقتها العازلة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone shelters civilians under the regime of a de-escalation zone (TASS, 12 May 2017); a part of it outside has no such regime, and a part in the buffer is where the observers and checkpoints stand. The zone is the one that the safe zone names, else all zones of its region. What is measured is how far the safe zone reaches out of the zone, or into a buffer that was drawn inside it, with the area.</source>
        <translation>تؤوي المنطقة الآمنة المدنيين في ظل نظام منطقة خفض التصعيد (TASS، 12 أيار 2017)؛ والجزء الواقع خارجها ليس له هذا النظام، والجزء الواقع في المنطقة العازلة هو حيث يقف المراقبون ونقاط التفتيش. والمنطقة هي التي تسميها المنطقة الآمنة، وإلا فجميع مناطق نطاقها. والمقيس مقدار خروج المنطقة الآمنة من المنطقة، أو دخولها منطقة عازلة مرسومة داخلها، مع المساحة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone that lies clear of all zones and outside the units of its region is left to ``placement.region``; the buffers of other zones are left to ``overlap.kind``.</source>
        <translation>المنطقة الآمنة البعيدة عن كل المناطق والخارجة عن وحدات نطاقها تُترك للقاعدة ``placement.region``؛ والمناطق العازلة لمناطق أخرى تُترك للقاعدة ``overlap.kind``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts</source>
        <translation>نقاط المراقبة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An observation post stands in a buffer zone of its region.</source>
        <translation>تقع نقطة المراقبة في منطقة عازلة من نطاقها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts the observation posts into the security zones along the lines of the areas. What is measured is the distance to the nearest buffer zone of the post's region. A post that is farther from it than from the units of its region is left to ``placement.region``, one beyond the border to ``placement.country``. Where the region has zones and no buffer at all, ``buffer.encloses`` says so, and here is one note instead of a finding for each post.</source>
        <translation>تضع مذكرة 4 أيار 2017 نقاط المراقبة في المناطق الأمنية على طول خطوط المناطق. والمقيس المسافة إلى أقرب منطقة عازلة في نطاق النقطة. والنقطة التي هي أبعد عنها منها عن وحدات نطاقها تُترك للقاعدة ``placement.region``، والتي عبر الحدود للقاعدة ``placement.country``. وحيث تكون في النطاق مناطق ولا عازلة أصلًا تقول ``buffer.encloses`` ذلك، وهنا ملاحظة واحدة للعلم بدل ملاحظة لكل نقطة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No stretch of a zone's line is farther than the limit from its nearest post, and no post is drawn twice.</source>
        <translation>لا يبعد أي مقطع من خط منطقة عن أقرب نقطة مراقبة أكثر من القيمة الحدّية، ولا تُرسم نقطة مراقبة مرتين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts ensure compliance with the ceasefire (memorandum of 4 May 2017); what is too far from all of them is not observed. The distance is the straight one, on the ellipsoid, to the nearest post of the zone's region; the line is sampled at a hundredth of the limit. A zone near which its region has no post at all is one finding for its whole line. Posts of any party within the duplicate distance of each other are most likely one post that two delegations propose.</source>
        <translation>تكفل نقاط المراقبة الالتزام بوقف إطلاق النار (مذكرة 4 أيار 2017)؛ وما يبعد كثيرًا عنها كلها لا يُراقَب. والمسافة هي المستقيمة، على المجسم الإهليلجي، إلى أقرب نقطة مراقبة من نطاق المنطقة؛ ويُؤخذ الخط عينات كل جزء من مئة من القيمة الحدّية. والمنطقة التي لا نقطة مراقبة لنطاقها قربها ملاحظة واحدة عن خطها كله. ونقاط أي طرف التي يقع بعضها من بعض ضمن مسافة التكرار هي في الأغلب نقطة واحدة يقترحها وفدان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A post that is far from every line of its region is another rule's finding (``post.in-buffer``, ``placement.region``); until it stands where it belongs, a line too far from posts there is a note.</source>
        <translation>نقطة المراقبة البعيدة عن كل خط في نطاقها ملاحظة قاعدة أخرى (``post.in-buffer`` أو ``placement.region``)؛ وحتى تقع حيث ينبغي، فالخط البعيد عن النقاط هناك ملاحظة للعلم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Checkpoints</source>
        <translation>نقاط التفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A checkpoint stands in a buffer zone of its region, and within a distance of a zone's line.</source>
        <translation>تقع نقطة التفتيش في منطقة عازلة من نطاقها، وعلى مسافة محدودة من خط منطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts checkpoints into the security zones along the lines of the areas, for the unhindered movement of unarmed civilians: they belong where people cross the line. A checkpoint outside its buffer is reported once, without its distance to the line. The division between this rule and the rules of placement is that of ``post.in-buffer``.</source>
        <translation>تضع مذكرة 4 أيار 2017 نقاط التفتيش في المناطق الأمنية على طول خطوط المناطق، لحرية تنقل المدنيين غير المسلحين: فمكانها حيث يعبر الناس الخط. ونقطة التفتيش خارج منطقتها العازلة تُذكر مرة واحدة، دون بعدها عن الخط. والتقسيم بين هذه القاعدة وقواعد الموضع هو تقسيم ``post.in-buffer``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each zone has a checkpoint of its region on its line.</source>
        <translation>لكل منطقة نقطة تفتيش من نطاقها على خطها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Without one there is no unhindered movement of unarmed civilians, for which the memorandum of 4 May 2017 sets checkpoints up. A checkpoint serves every zone of its region whose line it is near; one that stands astray counts for the zone nearest to it, because its place is already a finding of another rule.</source>
        <translation>من دونها لا حرية تنقل للمدنيين غير المسلحين، ولأجلها تقيم مذكرة 4 أيار 2017 نقاط التفتيش. وتخدم نقطة التفتيش كل منطقة من نطاقها هي قريبة من خطها؛ والتي تقع في غير مكانها تُحسب لأقرب منطقة إليها، لأن مكانها ملاحظة قاعدة أخرى بالفعل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Stretches</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stretch runs along each feature that it names, from turning point to turning point.</source>
        <translation>يسير المقطع على طول كل معلم يسميه، من نقطة انعطاف إلى نقطة انعطاف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties agree to a line piece by piece. When the line is drawn otherwise and the piece is not, what they agree to is no part of the line any more, and a total of kilometres would count what is drawn nowhere. The fix takes the line from the feature: it is another line then, and what the parties said of the old one has lapsed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>توافق الأطراف على خط قطعة قطعة. وحين يُرسم الخط على غير ما كان ولا تُرسم القطعة كذلك فما توافق عليه ليس جزءًا من الخط بعد، ومجموع الكيلومترات يحسب ما ليس مرسومًا في أي مكان. والإصلاح يأخذ الخط من المعلم: فهو عندئذ خط آخر، وما قالته الأطراف عن القديم ساقط. هذا تصميمنا؛ فالاتفاق يترك لفريق العمل كيف يعيّن الحدود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where a feature has stretches they cover its whole line, and no piece of it twice.</source>
        <translation>حيث تكون لمعلم مقاطع فهي تغطي خطه كله، ولا تغطي قطعة منه مرتين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A piece that belongs to no stretch is one on which nobody is asked; a piece in two of them may be agreed in one and not in the other. Until that is mended the feature cannot be marked as agreed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>القطعة التي لا تتبع أي مقطع لم يُسأل عنها أحد؛ والقطعة التي في مقطعين قد يوافَق عليها في أحدهما ولا يوافَق في الآخر. وحتى يُصلح ذلك لا يمكن تعليم المعلم بأنه متفق عليه. هذا تصميمنا؛ فالاتفاق يترك لفريق العمل كيف يعيّن الحدود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Consent to stretches</source>
        <translation>الموافقة على المقاطع</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What a party said of a stretch, it said of the line as it is drawn now.</source>
        <translation>ما قاله طرف عن مقطع قاله عن الخط كما هو مرسوم الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act names the SHA-256 of the line. Where the line was moved by a centimetre it is another one, and nobody has agreed to it: the stance has lapsed and counts for nothing, and whose it was, of which day, and how far the line lies from the one that was meant, is told until the party speaks again. How far is known where the stance was recorded in this workspace. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>يسمي العمل المسجل SHA-256 للخط. وحيث نُقل الخط سنتيمترًا واحدًا فهو خط آخر لم يوافق عليه أحد: سقط الموقف ولا يُحسب، ويُذكر لمن كان وفي أي يوم وكم يبعد الخط عن المقصود حتى يتكلم الطرف من جديد. ومقدار البعد معروف حيث سُجل الموقف في مساحة العمل هذه. هذا تصميمنا؛ فالاتفاق يترك لفريق العمل كيف يعيّن الحدود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that states that it is agreed, and has stretches, has every party's agreement to each of them.</source>
        <translation>المعلم الذي يذكر أنه متفق عليه، وله مقاطع، موافقٌ على كل منها من كل طرف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that is called agreed and is under a party's reservation is worse than one that is called a draft: it is carried out. Which parties these are, the agreement says; where it does not, all of them. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>الخط المسمى متفقًا عليه وعليه تحفظ لطرف أسوأ من خط يسمى مسودة: فهو يُنفَّذ. ويقول الاتفاق أي الأطراف هذه؛ وحيث لا يقول فكلها. هذا تصميمنا؛ فالمذكرة تترك الخطوط لفريق العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature of which every stretch is agreed by every party is marked as agreed.</source>
        <translation>المعلم الذي وافق كل طرف على كل مقطع منه معلَّم بأنه متفق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>That never happens by itself: the parties mark a line as agreed by a document, and may have their reasons to wait. So it is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>لا يحدث ذلك تلقائيًا أبدًا: تعلّم الأطراف خطًا بأنه متفق عليه بوثيقة، وقد تكون لها أسباب للانتظار. فهي ملاحظة للعلم. هذا تصميمنا؛ فالمذكرة تترك الخطوط لفريق العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Imported proposals</source>
        <translation>المقترحات المستوردة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Of the proposals that were imported, no two of one party state the same version and differ.</source>
        <translation>بين المقترحات المستوردة لا اثنان لطرف واحد يذكران الإصدار نفسه ويختلفان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Delegations send a draft again with a point mended and its number forgotten. Whoever quotes “version 2” at the table then means one of two lines, and of the two only the one that was imported last is compared. That is a note: both are kept as they were sent, and the party says which it stands by. A workspace that was imported states no version. Our design; the agreement leaves it to the working group how drafts are exchanged.</source>
        <translation>ترسل الوفود مسودة من جديد وقد أُصلحت نقطة ونُسي رقمها. ومن يستشهد عندئذ «بالإصدار 2» على الطاولة يعني أحد خطين، ولا يُقارن منهما إلا آخر ما استُورد. وهذه ملاحظة للعلم: كلاهما محفوظ كما أُرسل، ويقول الطرف على أيهما يثبت. ومساحة العمل المستوردة لا تذكر إصدارًا. هذا تصميمنا؛ فالاتفاق يترك لفريق العمل كيف تُتبادل المسودات.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Term</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The agreement's term, or an extension on record, covers the date of the package.</source>
        <translation>تشمل مدة الاتفاق، أو تمديد مسجل، تاريخ الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 holds for six months from its coming into force and is extended automatically for the same period; the text itself adds "by consensus of the guarantors" (TASS of 12 May 2017 has the automatic extension alone). So a date after the last period on record is a warning even where extension is automatic: it says when that period ended, and to when the period that would run by the clause lasts. Whether it runs is for the parties to say, not for a map. A map dated before the agreement came into force is a warning, too.</source>
        <translation>تسري مذكرة 4 أيار 2017 ستة أشهر من دخولها حيز النفاذ وتُمدد تلقائيًا للمدة نفسها؛ ويضيف النص نفسه «بتوافق الضامنين» (وفي TASS بتاريخ 12 أيار 2017 التمديد التلقائي وحده). فالتاريخ بعد آخر مدة مسجلة تحذير حتى حيث يكون التمديد تلقائيًا: يذكر متى انتهت تلك المدة، وإلى متى تدوم المدة التي كانت ستسري بحكم البند. وهل تسري أمر تقوله الأطراف لا خريطة. والخريطة المؤرخة قبل دخول الاتفاق حيز النفاذ تحذير أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limits</source>
        <translation>القيم الحدّية</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every limit that the rules measure against is the one that the agreement states, or the rule's default.</source>
        <translation>كل قيمة حدّية تقيس بها القواعد هي التي يذكرها الاتفاق، أو القيمة المعتادة للقاعدة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A working group may have to hold a delimitation to another limit than the agreement names, for a while or for one workspace. That is recorded in the workspace with its reason, and this rule reports it as a warning each time: what was checked against another limit than the agreed one must be seen to be so in every list of findings, in the certificate and in the package. Whether a limit is weaker or stricter is for the parties to judge.</source>
        <translation>قد يلزم فريق عمل أن يلزم تعيين الحدود بقيمة حدّية غير التي يسميها الاتفاق، لحين أو لمساحة عمل واحدة. يُسجَّل ذلك في مساحة العمل مع سببه، وتذكره هذه القاعدة تحذيرًا في كل مرة: فما جرى التحقق منه بقيمة غير المتفق عليها يجب أن يظهر كذلك في كل قائمة ملاحظات وفي الشهادة وفي الحزمة. وهل القيمة أضعف أو أشد أمر تحكم فيه الأطراف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The workspace's file</source>
        <translation>ملف مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Everything in the workspace's file beside the features can be read: tables, columns, boundaries, acceptances.</source>
        <translation>كل ما في ملف مساحة العمل إلى جانب المعالم يمكن قراءته: الجداول والأعمدة والحدود وحالات القبول.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A file that a failing disk or another program has damaged is opened with what is sound in it, read-only, so that nobody has to go without the rest. What could not be read took part in no rule: boundaries that are missing are held against nothing, and an acceptance that cannot be read accepts nothing. So each such place is an error: no map is signed from half a file. Our design; the tables are those of OGC 12-128r17. Values of single features are told by the rules on attributes and geometry.</source>
        <translation>الملف الذي أفسده قرص معطوب أو برنامج آخر يُفتح بما هو سليم فيه، للقراءة فقط، لئلا يُحرم أحد من الباقي. وما لم يمكن قراءته لم يشارك في أي قاعدة: فالحدود المفقودة لا يُقابل بها شيء، والقبول الذي لا يُقرأ لا يقبل شيئًا. فكل موضع كهذا خطأ: لا تُوقَّع خريطة من نصف ملف. هذا تصميمنا؛ والجداول هي جداول OGC 12-128r17. أما قيم المعالم المفردة فتذكرها قواعد السمات والهندسة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The ledger of acts</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No log of the ledger has a fork, a gap or a broken chain, and none ends before an entry that was seen here.</source>
        <translation>ليس في أي سجل من سجلات الأعمال تفرع ولا فجوة ولا سلسلة مقطوعة، ولا ينتهي أي منها قبل قيد رُئي هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged: what rests on them is doubtful until the log's author names by a correction the entry that holds. An entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation>يسمي كل قيد القيدَ الذي قبله في سجله وآخر ما رُئي من قيود الآخرين، كلًا بقيمة SHA-256. والسجل الذي فيه قيدان برقم واحد تُوبع من نسخة أقدم أو زُوّر: وما يستند إليهما مشكوك فيه حتى يسمي صاحب السجل بتصحيح القيد المعتمد. والقيد الناقص ضاع أو سُحب. وما اتُّفق عليه وما أُعيد فتحه يترتب على القيود، فلا تُوقَّع خريطة وهي موضع شك. هذا تصميمنا؛ لا يطلبه أي اتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A check applies these rules in their order. An *error* keeps a map package from being made unless a reason is given, a *warning* wants to be looked at, a *note* is for information. A feature whose geometry fails is withheld from the rules after it, and a note says so.</source>
        <translation>يطبق التحقق هذه القواعد بترتيبها. *الخطأ* يمنع إنشاء حزمة خرائط ما لم يُذكر سبب، و*التحذير* يستدعي النظر فيه، و*الملاحظة للعلم* للمعلومية. والمعلم الذي لا تصح هندسته يُحجب عن القواعد التالية، وتقول ملاحظة ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The limits below are the defaults; an agreement may state others.</source>
        <translation>القيم الحدّية أدناه هي المعتادة؛ وللاتفاق أن يذكر غيرها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>De-escalation Zones</source>
        <translation>مناطق خفض التصعيد</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes</source>
        <translation>اللوحات والملاحق</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; holds printed maps to be signed, and the annexes that belong to them. The &lt;b&gt;turning points in annex A define the lines&lt;/b&gt;, and the definitions in annex B those of buffers that were made; a sheet shows them. &lt;a href="package.html#precedence"&gt;Which document prevails&lt;/a&gt; where two differ stands in both annexes.</source>
        <translation>تحوي &lt;a href="package.html"&gt;حزمة الخرائط&lt;/a&gt; خرائط مطبوعة تُوقَّع، والملاحق التابعة لها. &lt;b&gt;نقاط الانعطاف في الملحق A تعرّف الخطوط&lt;/b&gt;، والتعريفات في الملحق B تعرّف خطوط المناطق العازلة المنشأة؛ أما اللوحة فتُظهرها. &lt;a href="package.html#precedence"&gt;أي وثيقة ترجح&lt;/a&gt; حيث تختلف اثنتان مذكور في الملحقين.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A sheet of one zone: the map with grids and symbols, and a margin with everything a signatory has to know</source>
        <translation>لوحة منطقة واحدة: الخريطة مع الشبكات والرموز، وهامش فيه كل ما يجب أن يعرفه الموقّع</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What stands on a sheet</source>
        <translation>ما على اللوحة</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The zone with its buffers, safe zones, posts and checkpoints; neighbouring zones where they come into the frame. The line style is the status: dashed a draft, long dashes proposed, solid agreed, dotted withdrawn. The least settled status, &lt;b&gt;DRAFT&lt;/b&gt; or &lt;b&gt;PROPOSED&lt;/b&gt;, stands across the map until everything is agreed.</source>
        <translation>المنطقة مع مناطقها العازلة ومناطقها الآمنة ونقاط المراقبة والتفتيش؛ والمناطق المجاورة حيث تدخل الإطار. ونمط الخط هو الحالة: متقطع للمسودة، وشرطات طويلة للمقترح، ومتصل للمتفق عليه، ومنقط للمسحوب. وأقل الحالات استقرارًا، &lt;b&gt;DRAFT&lt;/b&gt; أو &lt;b&gt;PROPOSED&lt;/b&gt; بلغة اللوحة، تُكتب عبر الخريطة حتى يُتفق على كل شيء.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements are small grey rings with their names in the sheet's language, wherever lines, signs and labels leave room; those near a zone come first. Their source and its terms stand in the margin.</source>
        <translation>التجمعات السكانية حلقات رمادية صغيرة مع أسمائها بلغة اللوحة، حيث تترك الخطوط والرموز والتسميات مكانًا؛ والقريبة من منطقة تأتي أولًا. ومصدرها وشروطه في الهامش.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The ground, grey and below all else: state borders (dashes on a pale band; the reference has that of its own country, QGIS's world map those of others), the sea with lines along its shore, and the names of neighbouring countries in the sheet's language. With a reference of your own the world map has nothing on its land: the two may be up to ten kilometres apart where they meet. Everything that the legend shows is on the sheet, and sources, editions and licences stand in the margin.</source>
        <translation>الأرض، رمادية وتحت كل ما عداها: حدود الدول (شرطات على شريط باهت؛ للمرجع حدود بلده، ولخريطة العالم في QGIS حدود غيره)، والبحر بخطوط على امتداد شاطئه، وأسماء البلدان المجاورة بلغة اللوحة. وإذا كان لك مرجع خاص فلا تُظهر خريطة العالم شيئًا على أرضه: فقد يتباعد الاثنان عشرة كيلومترات حيث يلتقيان. وكل ما يُظهره مفتاح الخريطة موجود على اللوحة، والمصادر والطبعات والتراخيص في الهامش.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area of separation of an earlier agreement has a line of round dots and an entry of its own in the legend; administrative boundaries are dash-dot, for reference only. The lines about an area whose status sources state differently are short blocks, and no border; the legend says where each of them is from.</source>
        <translation>منطقة الفصل من اتفاق سابق لها خط من نقاط مدورة ومدخل خاص في مفتاح الخريطة؛ والحدود الإدارية شرطة ونقطة، للاسترشاد فقط. والخطوط حول مساحة تختلف المصادر في وضعها قطع قصيرة، وليست حدودًا؛ ويذكر المفتاح مصدر كل منها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Graticule (degrees and minutes) and the UTM grid with the letters of the MGRS squares of 100 km; both grids where 36°E, the seam between two UTM zones, runs through. True north against grid north.</source>
        <translation>شبكة خطوط الطول والعرض (درجات ودقائق) والشبكة التربيعية UTM مع حروف مربعات MGRS البالغة 100 كم؛ والشبكتان كلتاهما حيث يمر 36°E، وهو خط التقاء منطقتي UTM. والشمال الحقيقي مقابل شمال الشبكة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Scale, scale bar, datum, and what a line between two turning points is; the legend; posts and checkpoints with coordinates; sources; how much ground the printed line covers; the disclaimer.</source>
        <translation>مقياس الرسم، وشريط المقياس، والمرجع الجيوديسي، وما هو الخط بين نقطتي انعطاف؛ ومفتاح الخريطة؛ ونقاط المراقبة والتفتيش مع إحداثياتها؛ والمصادر؛ وكم من الأرض يغطي الخط المطبوع؛ وإخلاء المسؤولية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Where the package was exported in spite of errors: how many there are, and the reason as it was stated, on every sheet and at the head of every annex.</source>
        <translation>حيث صُدّرت الحزمة رغم الأخطاء: كم عددها، والسبب كما ذُكر، على كل لوحة وفي رأس كل ملحق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Number of the sheet and of its neighbours, version, date, the term of the agreement, and the &lt;b&gt;fingerprint&lt;/b&gt; and the digest of the &lt;b&gt;record&lt;/b&gt; that tie the sheet to the data.</source>
        <translation>رقم اللوحة وأرقام جاراتها، والإصدار، والتاريخ، ومدة الاتفاق، و&lt;b&gt;البصمة&lt;/b&gt; وبصمة &lt;b&gt;السجل&lt;/b&gt; اللتان تربطان اللوحة بالبيانات.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Room for each party of the agreement under its official name: who signs and in what capacity, signature and seal, place and date; in the order of their codes, or the party first &lt;a href="package.html"&gt;whose copy&lt;/a&gt; it is. Each page of the annexes has room for initials. A draft, and a package with errors, say &lt;i&gt;Not for signature&lt;/i&gt; there.</source>
        <translation>مكان لكل طرف من أطراف الاتفاق باسمه الرسمي: من يوقّع وبأي صفة، والتوقيع والختم، والمكان والتاريخ؛ بترتيب رموزها، أو بالطرف &lt;a href="package.html"&gt;صاحب النسخة&lt;/a&gt; أولًا. وفي كل صفحة من الملاحق مكان للتوقيع بالأحرف الأولى. والمسودة، والحزمة التي فيها أخطاء، مكتوب عليها هناك &lt;i&gt;ليست للتوقيع&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>How scale and division are chosen</source>
        <translation>كيف يُختار المقياس والتقسيم</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>With the scale &lt;i&gt;automatic&lt;/i&gt;, each zone gets the largest scale of the national series (1:10,000 to 1:250,000) at which it fits on one sheet with all that belongs to it, upright or lengthwise. A zone that does not fit at 1:250,000 is divided into sheets of 1:250,000, or larger where its narrowest buffer would otherwise be printed as one thick line. Neighbouring sheets have 16 mm in common and say each other’s numbers. With a scale of your own, every zone is divided as that scale demands. Larger paper means fewer sheets.</source>
        <translation>مع المقياس &lt;i&gt;تلقائي&lt;/i&gt; تنال كل منطقة أكبر مقياس من السلسلة الوطنية (1:10,000 إلى 1:250,000) تتسع لها فيه لوحة واحدة مع كل ما يتبعها، عموديًا أو أفقيًا. والمنطقة التي لا تتسع لها لوحة بمقياس 1:250,000 تُقسم إلى لوحات بمقياس 1:250,000، أو بمقياس أكبر حيث تُطبع أضيق مناطقها العازلة خطًا غليظًا واحدًا لولا ذلك. وللوحات المتجاورة 16 مم مشتركة، وتذكر كل منها أرقام الأخرى. ومع مقياس تختاره تُقسم كل منطقة كما يقتضي ذلك المقياس. والورق الأكبر يعني لوحات أقل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package has 200 sheets at most. Where it would take more, small neighbouring zones of one region share a sheet, up to twenty of them, at the finest scale at which the sheets suffice and each zone is still 10 mm across; the head names them by their numbers.</source>
        <translation>في الحزمة 200 لوحة على الأكثر. وحيث يلزم أكثر تشترك المناطق الصغيرة المتجاورة من نطاق واحد في لوحة، حتى عشرين منها، بأدق مقياس تكفي معه اللوحات وتبقى كل منطقة 10 مم عرضًا؛ ويسميها الرأس بأرقامها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheet 1 is the index: all regions with the outlines of the sheets.</source>
        <translation>اللوحة 1 هي لوحة الدليل: جميع النطاقات مع أطر اللوحات.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The index sheet: four regions with the outlines and numbers of the sheets</source>
        <translation>لوحة الدليل: أربعة نطاقات مع أطر اللوحات وأرقامها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes come once in each language of the package: English, Russian, Arabic, Turkish, Persian. With a &lt;b&gt;second language&lt;/b&gt; the texts of a sheet stand in both. Arabic and Persian sheets are mirrored. Numerals are 0–9 and the decimal mark is a point in every language. Your title stands as you type it, in every language: take one that all can read, or leave it empty for the agreement’s, which each document has in its own language. The names of features come from the fields &lt;i&gt;Name (ru)&lt;/i&gt;, &lt;i&gt;Name (ar)&lt;/i&gt; and so on; where one is empty, the plain name stands in its place. What belongs to no zone has sheets that are called after the kinds they show.</source>
        <translation>تأتي اللوحات والملاحق مرة بكل لغة من لغات الحزمة: الإنكليزية والروسية والعربية والتركية والفارسية. ومع &lt;b&gt;اللغة الثانية&lt;/b&gt; تكون نصوص اللوحة باللغتين. واللوحات العربية والفارسية معكوسة. والأرقام 0–9 والفاصلة العشرية نقطة في كل لغة. ويبقى عنوانك كما تكتبه في كل لغة: خذ عنوانًا يقرؤه الجميع، أو اتركه فارغًا لعنوان الاتفاق الذي تحمله كل وثيقة بلغتها. وتأتي أسماء المعالم من الحقول &lt;i&gt;الاسم (ru)&lt;/i&gt; و&lt;i&gt;الاسم (ar)&lt;/i&gt; وما إليها؛ وحيث يكون أحدها فارغًا يحل محله الاسم العادي. وما لا يتبع منطقة له لوحات تُسمّى بالأنواع التي تُظهرها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in Arabic, mirrored</source>
        <translation>اللوحة نفسها بالعربية، معكوسة</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in English with Arabic as second language</source>
        <translation>اللوحة نفسها بالإنكليزية مع العربية لغة ثانية</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets of changes</source>
        <translation>لوحات التغييرات</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package that follows &lt;a href="package.html#previous"&gt;an earlier one&lt;/a&gt; has one sheet more for each region in which something that is drawn has changed: the ground that was gained, in strokes to the upper right with a plus before its km², and that was lost, in strokes to the lower right with a minus; the line before, dashed, and now; where each turning point or post was and is, its number, by how many metres it moved and at which azimuth; and the settlements that are on the other side of a line now, or too near to it to tell. The strokes can be told apart in grey, and no colour is a party’s. The scale is the largest at which all changes of the region fit; what did not change is thin and grey.</source>
        <translation>في الحزمة التي تتبع &lt;a href="package.html#previous"&gt;حزمة سابقة&lt;/a&gt; لوحة إضافية لكل نطاق تغير فيه شيء مرسوم: الأرض المكتسبة، بخطوط مائلة إلى أعلى اليمين مع علامة زائد قبل الكيلومترات المربعة، والمفقودة، بخطوط مائلة إلى أسفل اليمين مع علامة ناقص؛ والخط السابق، متقطعًا، والخط الآن؛ وأين كانت كل نقطة انعطاف أو مراقبة وأين هي، ورقمها، وكم مترًا نُقلت وبأي سمت؛ والتجمعات السكانية التي هي الآن في الجانب الآخر من خط، أو أقرب إليه من أن يُجزم بها. ويمكن التمييز بين الخطوط المائلة بالرمادي، وليس لأي طرف لون. والمقياس أكبر ما تتسع فيه كل تغييرات النطاق؛ وما لم يتغير رفيع ورمادي.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Comparison sheets</source>
        <translation>لوحات المقارنة</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package of a workspace that keeps the parties’ &lt;a href="proposals.html#package"&gt;proposals&lt;/a&gt; has one sheet more for each region in which they differ: contested ground in strokes to the upper right, ground between claims that nobody claims in strokes to the lower right, and each cell with its number, its state in words, who claims it by code, and its km²; line at stake in long dashes with the codes of those who draw it, and line that all draw unbroken. No colour is a party’s. The margin has the km² of each cell and the metres of each line at stake, the largest first, and the fingerprint of each proposal.</source>
        <translation>في حزمة مساحة عمل تحفظ &lt;a href="proposals.html#package"&gt;مقترحات&lt;/a&gt; الأطراف لوحة إضافية لكل نطاق تختلف فيه: الأرض المتنازع عليها بخطوط مائلة إلى أعلى اليمين، والأرض الواقعة بين المطالبات ولا يطالب بها أحد بخطوط مائلة إلى أسفل اليمين، وكل خلية مع رقمها وحالها بالكلمات ومن يطالب بها بالرمز ومساحتها بالكيلومتر المربع؛ والخط موضع الخلاف بشرطات طويلة مع رموز من يرسمونه، والخط الذي يرسمه الجميع غير منقطع. وليس لأي طرف لون. وفي الهامش مساحة كل خلية وطول كل خط موضع خلاف بالأمتار، الأكبر أولًا، وبصمة كل مقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annexes</source>
        <translation>الملاحق</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annex</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same as data</source>
        <translation>الشيء نفسه بيانات</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>turning points of every boundary: degrees, DMS, UTM, MGRS, distance and azimuth to the next</source>
        <translation>نقاط انعطاف كل خط حدود: الدرجات، وDMS، وUTM، وMGRS، والمسافة والسمت إلى التالية</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the boundaries in words, from point to point</source>
        <translation>الحدود موصوفة بالكلمات، من نقطة إلى نقطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>observation posts and checkpoints</source>
        <translation>نقاط المراقبة والتفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>areas by region, kind, party and administrative unit</source>
        <translation>المساحات بحسب النطاق والنوع والطرف والوحدة الإدارية</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>settlements inside each zone, near its line, and outside within 2 km of it</source>
        <translation>التجمعات السكانية داخل كل منطقة، وقرب خطها، وخارجها حتى 2 كم منه</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>&lt;a href="#changes"&gt;what has changed&lt;/a&gt; since an earlier package, where one was named</source>
        <translation>&lt;a href="#changes"&gt;ما تغير&lt;/a&gt; منذ حزمة سابقة، حيث سُمّيت</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>All numbers come from the same table, and are read back from every file and compared before the package is made. Where a delimitation has so many turning points that nobody could read or sign the pages, annexes A and B name the file instead and state its fingerprint.</source>
        <translation>كل الأرقام من جدول واحد، وتُقرأ من كل ملف من جديد وتُقارن قبل أن تُنشأ الحزمة. وحيث يكون لتعيين الحدود من نقاط الانعطاف ما لا يستطيع أحد قراءة صفحاته أو توقيعها، يسمي الملحقان A وB الملف بدلًا من ذلك ويذكران بصمته.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area by unit is known only as well as the unit's boundary: beside it stands to what (&lt;i&gt;±&lt;/i&gt;), which is what of the feature lies within the boundary's accuracy on one side of it – the length of the boundary inside the feature times the accuracy, where it crosses it. A zone that 100 km of a boundary good to 3 km run through is divided to 300 km². Parts too narrow to be told from their neighbours are counted with them, and the note under the table says which.</source>
        <translation>لا تُعرف المساحة بحسب الوحدة إلا بقدر ما يُعرف حد الوحدة: وبجانبها إلى أي قدر (&lt;i&gt;±&lt;/i&gt;)، وهو ما يقع من المعلم ضمن دقة الحد في جانب واحد منه – أي طول الحد داخل المعلم مضروبًا في الدقة، حيث يقطعه. والمنطقة التي يمر فيها 100 كم من حد دقته 3 كم تُقسم بدقة 300 كم². والأجزاء الأضيق من أن تُميَّز عن جاراتها تُحسب معها، وتذكر الملاحظة تحت الجدول أيها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements come from GeoNames, whose positions are only good to about a kilometre: one whose position is no farther from the line is &lt;i&gt;near&lt;/i&gt; it, and may be on either side. A layer of your own takes their place: choose it under &lt;i&gt;Settlements&lt;/i&gt; in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; or in the Processing toolbox.</source>
        <translation>تأتي التجمعات السكانية من GeoNames، ودقة مواقعها نحو كيلومتر: فالذي لا يبعد موقعه عن الخط أكثر من ذلك &lt;i&gt;قريب&lt;/i&gt; منه، وقد يكون في أي من جانبيه. وتحل محلها طبقة من عندك: اخترها تحت &lt;i&gt;التجمعات السكانية&lt;/i&gt; في &lt;a href="package.html"&gt;نافذة التصدير&lt;/a&gt; أو في صندوق أدوات المعالجة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The first page of annex A, the turning points</source>
        <translation>الصفحة الأولى من الملحق A، نقاط الانعطاف</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Before you sign</source>
        <translation>قبل أن توقّع</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The &lt;a href="verify.html"&gt;package verifies&lt;/a&gt;, and every delegation reads the same fingerprint on paper and on screen.</source>
        <translation>&lt;a href="verify.html"&gt;الحزمة يصح التحقق منها&lt;/a&gt;، وكل وفد يقرأ البصمة نفسها على الورق وعلى الشاشة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check of the package (&lt;code&gt;checks/certificate.html&lt;/code&gt;) has no error, and every accepted finding is one that you accept too.</source>
        <translation>تحقق الحزمة (&lt;code&gt;checks/certificate.html&lt;/code&gt;) خالٍ من الأخطاء، وكل ملاحظة مقبولة تقبلها أنت أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The status is what you agreed on, and no word (DRAFT, PROPOSED) stands across the sheets.</source>
        <translation>الحالة هي ما اتفقتم عليه، ولا كلمة (DRAFT أو PROPOSED) عبر اللوحات.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Title, version and date are the same on every sheet and annex; none of the &lt;i&gt;n&lt;/i&gt; sheets is missing.</source>
        <translation>العنوان والإصدار والتاريخ واحدة على كل لوحة وملحق؛ ولا تنقص أي لوحة من اللوحات وعددها &lt;i&gt;n&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Names are right in each language, by somebody who reads it.</source>
        <translation>الأسماء صحيحة في كل لغة، بقراءة من يقرؤها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Print at 100 %, without “fit to page”, and measure the scale bar with a ruler.</source>
        <translation>اطبع بنسبة 100 %، دون «ملاءمة الصفحة»، وقس شريط المقياس بمسطرة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What the check says of sheets</source>
        <translation>ما يقوله التحقق عن اللوحات</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; also looks at paper:</source>
        <translation>التحقق في &lt;a href="package.html"&gt;نافذة التصدير&lt;/a&gt; ينظر إلى الورق أيضًا:</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>something is on no sheet: take a smaller scale or larger paper</source>
        <translation>شيء ليس على أي لوحة: خذ مقياسًا أصغر أو ورقًا أكبر</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the printed line is wider than the stated accuracy, or half as wide as a buffer: take a larger scale or larger paper</source>
        <translation>الخط المطبوع أعرض من الدقة المذكورة، أو بنصف عرض منطقة عازلة: خذ مقياسًا أكبر أو ورقًا أكبر</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>texts have no room in the margin: take larger paper, upright sheets or one language; a name that is cut can be shortened</source>
        <translation>لا مكان للنصوص في الهامش: خذ ورقًا أكبر، أو لوحات عمودية، أو لغة واحدة؛ والاسم المقطوع يمكن تقصيره</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>no installed font has a letter: install fonts (below) or correct the text</source>
        <translation>حرف ليس في أي خط طباعي مثبَّت: ثبّت خطوطًا (أدناه) أو صحح النص</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the world map has disputed borders for which the agreement names no area: name it there, or take another reference</source>
        <translation>في خريطة العالم حدود متنازع عليها لا يسمي الاتفاق مساحة لها: سمّها هناك، أو خذ مرجعًا آخر</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>a label has no clear place: take a larger scale or larger paper</source>
        <translation>لا مكان واضح لتسمية: خذ مقياسًا أكبر أو ورقًا أكبر</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Fonts</source>
        <translation>الخطوط الطباعية</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets are set in one family that has Latin, Cyrillic and Arabic letters: &lt;b&gt;DejaVu Sans&lt;/b&gt;, else Noto Sans (with Noto Sans Arabic), Segoe UI or Arial, the first that is installed. On Debian and Ubuntu: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; Windows and macOS bring Arial. A letter that no font has is an error, never a box. The letters are part of the PDF, so that it looks the same everywhere.</source>
        <translation>تُنضَّد اللوحات بعائلة واحدة فيها حروف لاتينية وكيريلية وعربية: &lt;b&gt;DejaVu Sans&lt;/b&gt;، وإلا فـNoto Sans (مع Noto Sans Arabic) أو Segoe UI أو Arial، أول ما هو مثبَّت. على Debian وUbuntu: ‏&lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;؛ ومع Windows وmacOS يأتي Arial. والحرف الذي ليس في أي خط خطأ، لا مربع فارغ أبدًا. والحروف جزء من ملف PDF، فيظهر واحدًا في كل مكان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Two parties get the same bytes from one delimitation only where they have the same font files. The package's &lt;code&gt;manifest.json&lt;/code&gt; names those that were used, with family, style, version and SHA-256; &lt;a href="verify.html"&gt;Verify&lt;/a&gt; says whether the ones here are the same. Where they differ, sheets, annexes and pictures differ in their bytes, and in nothing that they state.</source>
        <translation>لا ينال طرفان البايتات نفسها من تعيين حدود واحد إلا إذا كانت لديهما ملفات الخطوط نفسها. ويسمي &lt;code&gt;manifest.json&lt;/code&gt; في الحزمة ما استُعمل منها، مع العائلة والنمط والإصدار وSHA-256؛ ويقول &lt;a href="verify.html"&gt;التحقق&lt;/a&gt; هل التي هنا هي نفسها. وحيث تختلف فاللوحات والملاحق والصور تختلف في بايتاتها، لا في شيء مما تذكره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="index.html"&gt;Index&lt;/a&gt;</source>
        <translation>&lt;a href="index.html"&gt;الفهرس&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it. To get to know it, take &lt;a href="tutorial.html"&gt;ten minutes with the sample&lt;/a&gt;.</source>
        <translation>ارسم حدود مناطق خفض التصعيد، وتحقق منها وفق القواعد، وسلّمها حزمةَ خرائط يستطيع الجميع التحقق منها. لا شيء هنا خط متفق عليه: النموذج للتوضيح فقط، وكذلك ما ترسمه إلى أن تتفق عليه الأطراف. وللتعرف على البرنامج خذ &lt;a href="tutorial.html"&gt;عشر دقائق مع النموذج&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>QGIS with the sample: zones, buffers and posts on the map, the toolbar above it and the findings beside it</source>
        <translation>QGIS مع النموذج: المناطق والمناطق العازلة ونقاط المراقبة على الخريطة، وشريط الأدوات فوقها والملاحظات بجانبها</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The first minute</source>
        <translation>الدقيقة الأولى</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where no workspace is open, &lt;i&gt;Findings&lt;/i&gt; (the button &lt;i&gt;Check&lt;/i&gt;) has three buttons: &lt;b&gt;New Workspace&lt;/b&gt;, &lt;b&gt;Open&lt;/b&gt; and &lt;b&gt;Try the Sample&lt;/b&gt;. The sample is made up for illustration, and at fault in several places. It is put together from the drafts that come with the plugin, as a file of your own among your documents, and opened with its findings; each time you press the button you get a new one, and what you made of the last one stays as it is. Draw in it, mend it, export it: nothing can be broken.</source>
        <translation>حيث لا تكون مساحة عمل مفتوحة تجد في &lt;i&gt;الملاحظات&lt;/i&gt; (الزر &lt;i&gt;تحقق&lt;/i&gt;) ثلاثة أزرار: &lt;b&gt;مساحة عمل جديدة&lt;/b&gt; و&lt;b&gt;فتح&lt;/b&gt; و&lt;b&gt;جرّب النموذج&lt;/b&gt;. النموذج مختلق للتوضيح، وفيه أخطاء في عدة مواضع. يُجمع من المسودات المرفقة مع الإضافة في ملف خاص بك بين مستنداتك، ويُفتح مع ملاحظاته؛ وكلما ضغطت الزر نلت نموذجًا جديدًا، ويبقى ما صنعته من السابق كما هو. ارسم فيه وأصلحه وصدّره: لا شيء يمكن أن يُفسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. QGIS’s &lt;i&gt;Topological Editing&lt;/i&gt; stays off: it puts turning points into neighbours that you did not touch. (Up to QGIS 3.28 it finds a shared turning point only on a map in EPSG:4326.) Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation>حيث لا يحوي المشروع إلا مساحة العمل تُهيَّأ خريطته للرسم: بالأمتار، متمركزة على النطاقات، فتبدو المنطقة العازلة بالعرض نفسه من كل جانب وتصح مسافات QGIS وزواياه؛ والالتقاط مفعّل على نقاط انعطاف مساحة العمل وخطوطها وحدودها. و&lt;i&gt;تراجع&lt;/i&gt; في الرسالة يلغي ذلك. وفي مشروع لك لا يتغير شيء ما لم تختر &lt;i&gt;إعداد&lt;/i&gt;. ويبقى &lt;i&gt;Topological Editing&lt;/i&gt; في QGIS معطلًا: فهو يضع نقاط انعطاف في جيران لم تمسها. (حتى QGIS 3.28 لا يجد نقطة انعطاف مشتركة إلا على خريطة في EPSG:4326.) وتُحفظ المعالم في WGS 84 أيًا كان نظام الخريطة، وما يُلتقط إلى نقطة انعطاف له الإحداثيات نفسها إلى آخر رقم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From a draft to a map package</source>
        <translation>من المسودة إلى حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="workspace.html"&gt;New workspace&lt;/a&gt;: choose the agreement, the reference boundaries and a file.</source>
        <translation>&lt;a href="workspace.html"&gt;مساحة عمل جديدة&lt;/a&gt;: اختر الاتفاق والحدود المرجعية وملفًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt; what the delegations sent, &lt;a href="drawing.html"&gt;draw&lt;/a&gt;, or &lt;a href="coordinates.html"&gt;enter coordinates&lt;/a&gt;.</source>
        <translation>&lt;a href="import.html"&gt;استورد&lt;/a&gt; ما أرسلته الوفود، أو &lt;a href="drawing.html"&gt;ارسم&lt;/a&gt;، أو &lt;a href="coordinates.html"&gt;أدخل الإحداثيات&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="findings.html"&gt;findings&lt;/a&gt;: each names the &lt;a href="rules.html"&gt;rule&lt;/a&gt;, the place and the remedy. Mend, or accept with a reason.</source>
        <translation>انظر في &lt;a href="findings.html"&gt;الملاحظات&lt;/a&gt;: تسمي كل واحدة منها &lt;a href="rules.html"&gt;القاعدة&lt;/a&gt; والمكان والعلاج. أصلِح، أو اقبل مع ذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="overlaps.html"&gt;overlaps&lt;/a&gt; between zones.</source>
        <translation>انظر في &lt;a href="overlaps.html"&gt;التداخلات&lt;/a&gt; بين المناطق.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="package.html"&gt;Export the map package&lt;/a&gt;, with &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed; whoever receives it &lt;a href="verify.html"&gt;verifies&lt;/a&gt; it.</source>
        <translation>&lt;a href="package.html"&gt;صدّر حزمة الخرائط&lt;/a&gt;، ومعها &lt;a href="sheets.html"&gt;اللوحات والملاحق&lt;/a&gt; التي تُوقَّع؛ ومن يستلمها &lt;a href="verify.html"&gt;يتحقق&lt;/a&gt; منها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar: workspace and save, region, party and status, drawing tools, coordinates, turning points and import, check and overlaps, export and verify, help</source>
        <translation>شريط الأدوات: مساحة العمل والحفظ، والنطاق والطرف والحالة، وأدوات الرسم، والإحداثيات ونقاط الانعطاف والاستيراد، والتحقق والتداخلات، والتصدير والتحقق من الحزم، والمساعدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The &lt;b&gt;party&lt;/b&gt; is nobody’s until you say whose features you draw: you are asked when you open a workspace, and once for each agreement. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation>من بداية الصف: مساحة عمل جديدة وفتح مساحة عمل، وحفظ كل التعديلات؛ ونطاق ما ترسمه تاليًا وطرفه وحالته؛ والمنطقة والمنطقة العازلة والمنطقة الآمنة ونقطة المراقبة ونقطة التفتيش؛ والإحداثيات و&lt;a href="turning.html"&gt;نقاط الانعطاف&lt;/a&gt; والاستيراد؛ والتحقق والتداخلات؛ والتصدير والتحقق من الحزم؛ والمساعدة. واختيار &lt;b&gt;النطاق&lt;/b&gt; ينقلك إليه أيضًا ويجعل غيره باهتًا. و&lt;b&gt;الطرف&lt;/b&gt; ليس أحدًا حتى تقول معالم من ترسم: تُسأل عن ذلك حين تفتح مساحة عمل، مرة واحدة لكل اتفاق. والأوامر نفسها في &lt;i&gt;متجه ◂ مناطق خفض التصعيد&lt;/i&gt;، ويمكن تغيير مفاتيحها في &lt;i&gt;اعدادات ◂ Keyboard Shortcuts&lt;/i&gt;:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>save all edits</source>
        <translation>حفظ كل التعديلات</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>zone, buffer from zone, safe zone</source>
        <translation>منطقة، ومنطقة عازلة من منطقة، ومنطقة آمنة</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>observation post, checkpoint</source>
        <translation>نقطة مراقبة، ونقطة تفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>enter coordinates</source>
        <translation>إدخال الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>turning points of the selected feature</source>
        <translation>نقاط انعطاف المعلم المحدد</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>history of the selected feature</source>
        <translation>سجل تغييرات المعلم المحدد</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>the page about the dialog, dock or tool in hand</source>
        <translation>الصفحة الخاصة بالنافذة أو اللوحة أو الأداة المستعملة</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Go to a place</source>
        <translation>الانتقال إلى مكان</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Type into QGIS’s locator (at the foot of the window, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) what you look for; with &lt;code&gt;place&lt;/code&gt; and a blank before it only places are searched:</source>
        <translation>اكتب في خانة البحث في QGIS (أسفل النافذة، &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) ما تبحث عنه؛ ومع &lt;code&gt;place&lt;/code&gt; ومسافة قبله يُبحث في الأماكن وحدها:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;settlement&lt;/b&gt;, as it is spelled in Latin, Cyrillic or Arabic letters, with or without marks; those of the settlements that the workspace names in its &lt;a href="basemap.html"&gt;base map&lt;/a&gt; are found too;</source>
        <translation>&lt;b&gt;تجمع سكاني&lt;/b&gt;، كما يُكتب بحروف لاتينية أو كيريلية أو عربية، بعلامات أو دونها؛ وتوجد أيضًا التجمعات التي تسميها مساحة العمل في &lt;a href="basemap.html"&gt;خريطة الأساس&lt;/a&gt;؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;feature&lt;/b&gt; by its name in any language, or its number as on maps: &lt;code&gt;1.1&lt;/code&gt;;</source>
        <translation>&lt;b&gt;معلم&lt;/b&gt; باسمه بأي لغة، أو برقمه كما على الخرائط: &lt;code&gt;1.1&lt;/code&gt;؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;turning point&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</source>
        <translation>&lt;b&gt;نقطة انعطاف&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;b&gt;coordinates&lt;/b&gt; in any &lt;a href="coordinates.html"&gt;notation&lt;/a&gt;.</source>
        <translation>&lt;b&gt;إحداثيات&lt;/b&gt; بأي &lt;a href="coordinates.html"&gt;طريقة كتابة&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The map goes there, and the place flashes. In the status bar stands where the cursor is, in WGS 84: a click copies it, and the arrow beside it chooses degrees, UTM or MGRS. The zone of UTM and MGRS is the one in which the cursor is.</source>
        <translation>تذهب الخريطة إلى هناك ويومض المكان. وفي شريط الحالة موضع المؤشر في WGS 84: النقر عليه ينسخه، والسهم بجانبه يختار الدرجات أو UTM أو MGRS. ومنطقة UTM وMGRS هي التي فيها المؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Good to know</source>
        <translation>مما يحسن معرفته</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What you draw or add is an edit like any other in QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file only when you save the layer’s edits, or &lt;i&gt;Save All Edits&lt;/i&gt;. Nothing is saved, overwritten or sent without you.</source>
        <translation>ما ترسمه أو تضيفه تعديل كأي تعديل آخر في QGIS: يلغيه &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;، ولا يدخل الملف إلا حين تحفظ تعديلات الطبقة أو تختار &lt;i&gt;حفظ كل التعديلات&lt;/i&gt;. لا يُحفظ شيء ولا يُستبدل ولا يُرسل من دونك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Positions are WGS 84. The line between two turning points is the geodesic, the shortest line on the ellipsoid. Lengths, areas and buffers are measured on the ellipsoid too.</source>
        <translation>المواقع في نظام WGS 84. والخط بين نقطتي انعطاف هو الخط الجيوديسي، أي أقصر خط على المجسم الإهليلجي. والأطوال والمساحات والمناطق العازلة تقاس على المجسم الإهليلجي أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>An action that is greyed says why in its tooltip.</source>
        <translation>الأمر غير المتاح يذكر السبب في تلميحه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same functions are in the Processing toolbox under &lt;i&gt;De-escalation Zones&lt;/i&gt;, and run without a window with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>الوظائف نفسها في صندوق أدوات المعالجة تحت &lt;i&gt;مناطق خفض التصعيد&lt;/i&gt;، وتعمل دون نافذة بالأمر &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The window speaks English, Russian, Arabic, Turkish and Persian: it follows &lt;i&gt;Settings ▸ Options ▸ General ▸ Override system locale&lt;/i&gt;. Numerals are 0–9 in all of them. The language of a package is another matter and is chosen when it is &lt;a href="package.html"&gt;exported&lt;/a&gt;.</source>
        <translation>تتكلم النافذة الإنكليزية والروسية والعربية والتركية والفارسية، تبعًا لما في &lt;i&gt;اعدادات ◂ Options ◂ عامة ◂ Override System Locale&lt;/i&gt;. والأرقام 0–9 فيها جميعًا. أما لغة الحزمة فأمر آخر، وتُختار عند &lt;a href="package.html"&gt;تصديرها&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same window in Persian, running from right to left</source>
        <translation>النافذة نفسها بالفارسية، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation>&lt;i&gt;اعدادات ◂ Options ◂ مناطق خفض التصعيد&lt;/i&gt;: اسمك في &lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt;، وهل تعمل القواعد تلقائيًا بعد كل تعديل وبعد أي مهلة، ودقة إنشاء المناطق العازلة، والألوان التي تُرسم بها المساحات على شاشتك. أما اللوحات والحزم فتبقى على الألوان المعتادة؛ والتظليل والخطوط المتقطعة تميز الأنواع والحالات دون لون.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The limits of the rules stand in the agreement, so that they are the same on every delegation’s computer. Where one workspace has to hold to another limit, type it beside the agreement’s, with the reason and who decided it. It goes into the workspace, the rule &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; reports it at every check, and it stands in every package. An empty cell means: as the agreement has it. What cannot be a limit, or has no reason, is marked while you type, and there is no &lt;i&gt;OK&lt;/i&gt; until it is mended.</source>
        <translation>القيم الحدّية للقواعد مذكورة في الاتفاق، لتكون واحدة على حواسيب جميع الوفود. وإذا لزم أن تلتزم مساحة عمل بقيمة أخرى فاكتبها بجانب قيمة الاتفاق مع السبب ومن قررها. عندئذ تدخل مساحة العمل، وتذكرها القاعدة &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; عند كل تحقق، وتظهر في كل حزمة. والخلية الفارغة تعني: كما في الاتفاق. وما لا يصلح قيمةً حدّية أو ليس له سبب يُعلَّم أثناء الكتابة، ولا يُتاح &lt;i&gt;OK&lt;/i&gt; حتى يُصلح.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The page in QGIS’s options: party, checking, tolerance, colours, and the limits of the rules</source>
        <translation>الصفحة في خيارات QGIS: الطرف، والتحقق، والسماحية، والألوان، والقيم الحدّية للقواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Region, party, status and the choices of the last export are kept in the QGIS project.</source>
        <translation>يُحفظ النطاق والطرف والحالة وخيارات آخر تصدير في مشروع QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar or &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. It lists the turning points with the numbers of &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;: the place in degrees, UTM and MGRS, and length and azimuth of the geodesic to the next one. While it is open the map shows the numbers, as many as can be read, and a ring about the point of the row; &lt;kbd&gt;Enter&lt;/kbd&gt; brings that point into the middle.</source>
        <translation>حدد معلمًا واحدًا على الخريطة وافتح اللوحة عن طريق &lt;i&gt;نقاط الانعطاف&lt;/i&gt; في شريط الأدوات أو &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. تسرد نقاط الانعطاف بأرقامها في &lt;a href="sheets.html#annexes"&gt;الملحق A&lt;/a&gt;: المكان بالدرجات وUTM وMGRS، وطول الخط الجيوديسي إلى النقطة التالية وسمته. وما دامت مفتوحة تعرض الخريطة الأرقام، بقدر ما يمكن قراءته، وحلقة حول نقطة الصف؛ ويضع &lt;kbd&gt;Enter&lt;/kbd&gt; تلك النقطة في الوسط.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>The dock Turning Points under the map: a row a turning point, in four notations, with length and azimuth of each leg; on the map the numbers and a ring about the point of the row</source>
        <translation>لوحة نقاط الانعطاف تحت الخريطة: صف لكل نقطة انعطاف، بأربع طرق كتابة، مع طول كل ضلع وسمته؛ وعلى الخريطة الأرقام وحلقة حول نقطة الصف</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Typing a place</source>
        <translation>كتابة مكان</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Double-click a place or press &lt;kbd&gt;F2&lt;/kbd&gt;, type, and press &lt;kbd&gt;Enter&lt;/kbd&gt;. Any cell takes any notation of &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;, in Arabic and Persian digits too; what you typed stays in the column of its notation as you typed it, for as long as the feature is in the table. Positions are WGS 84; two angles need the letters N, S, E and W. &lt;kbd&gt;Esc&lt;/kbd&gt; leaves the cell as it was.</source>
        <translation>انقر مكانًا نقرًا مزدوجًا أو اضغط &lt;kbd&gt;F2&lt;/kbd&gt;، واكتب، ثم اضغط &lt;kbd&gt;Enter&lt;/kbd&gt;. وتقبل أي خلية أي طريقة كتابة من &lt;a href="coordinates.html"&gt;إدخال الإحداثيات&lt;/a&gt;، وبالأرقام العربية والفارسية أيضًا؛ ويبقى ما كتبته في عمود طريقته كما كتبته ما دام المعلم في الجدول. والمواقع في WGS 84؛ والزاويتان تحتاجان إلى الحروف N وS وE وW. ويترك &lt;kbd&gt;Esc&lt;/kbd&gt; الخلية كما كانت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>What cannot be taken stays in its cell with a mark, and the reason stands below the table. The rule is that of drawing and importing: a place outside the theatre, or a feature that would lie in another region than it states, is refused. An outline that crosses itself comes in, as when it is drawn, and is told.</source>
        <translation>ما لا يمكن أخذه يبقى في خليته مع علامة، والسبب تحت الجدول. والقاعدة هي قاعدة الرسم والاستيراد: يُرفض المكان خارج المسرح، أو المعلم الذي يصير في نطاق غير ما يذكره. أما المحيط الذي يقطع نفسه فيدخل، كما في الرسم، ويُذكر ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Legs, bearings, places beside a line</source>
        <translation>الأضلاع والاتجاهات والأماكن بجانب خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A cell takes the &lt;a href="coordinates.html#constructions"&gt;constructions&lt;/a&gt; as well. What names no place leaves from the turning point before the row, and the second of two bearings from the one behind it:</source>
        <translation>تقبل الخلية &lt;a href="coordinates.html#constructions"&gt;الإنشاءات الهندسية&lt;/a&gt; أيضًا. وما لا يسمي مكانًا ينطلق من نقطة الانعطاف قبل الصف، والثاني من اتجاهين ينطلق من التي بعده:</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the turning point comes to lie</source>
        <translation>أين تقع نقطة الانعطاف</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>At the end of a leg from the turning point before</source>
        <translation>في نهاية ضلع من نقطة الانعطاف السابقة</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the bearings from the turning points before and behind it meet</source>
        <translation>حيث يلتقي الاتجاهان من نقطتي الانعطاف قبلها وبعدها</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>250 m to the left of the line of zone 1.1 at the chainage 12,500 m</source>
        <translation>على بعد 250 م إلى يسار خط المنطقة 1.1 عند المسافة 12,500 م على الخط</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Rows put in and taken out</source>
        <translation>إدراج الصفوف وإزالتها</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>&lt;kbd&gt;Insert&lt;/kbd&gt; puts an empty row below the current one, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; one above it; the turning point is there once its place is typed, and &lt;kbd&gt;Esc&lt;/kbd&gt; takes the row away. &lt;kbd&gt;Delete&lt;/kbd&gt; takes the turning point of the row out, unless fewer than three would be left of an outline, or two of a line. The numbers follow the line: where another point comes to be the north-westernmost, the outline begins there.</source>
        <translation>يضع &lt;kbd&gt;Insert&lt;/kbd&gt; صفًا فارغًا تحت الحالي، و&lt;kbd&gt;Shift+Insert&lt;/kbd&gt; فوقه؛ وتوجد نقطة الانعطاف متى كُتب مكانها، ويزيل &lt;kbd&gt;Esc&lt;/kbd&gt; الصف. ويزيل &lt;kbd&gt;Delete&lt;/kbd&gt; نقطة انعطاف الصف، ما لم يبق أقل من ثلاث لمحيط أو اثنتين لخط. وتتبع الأرقام الخط: فحيث تصير نقطة أخرى أقصى الشمال الغربي يبدأ المحيط عندها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Each row is one command: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again, on the feature’s layer. It is in the file when you save. What another tool, another window or Undo does to the feature is shown at once; of a feature that is deleted the dock says so.</source>
        <translation>كل صف أمر واحد: يلغيه &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;، ويعيده &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;، في طبقة المعلم. ويدخل الملف حين تحفظ. وما تفعله بالمعلم أداة أخرى أو نافذة أخرى أو التراجع يظهر فورًا؛ وإذا حُذف المعلم قالت اللوحة ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A feature that is &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; is only read; &lt;b&gt;Reopen…&lt;/b&gt; asks for the reason and the document.</source>
        <translation>المعلم &lt;a href="workspace.html#agreed"&gt;المتفق عليه&lt;/a&gt; يُقرأ فقط؛ ويسأل &lt;b&gt;إعادة الفتح…&lt;/b&gt; عن السبب والوثيقة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Ten minutes with the sample</source>
        <translation>عشر دقائق مع النموذج</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>From an empty window to a package that everybody can verify, with the drafts that come with the plugin. They are made up for illustration: no line in them is an agreed one. The file is your own, and nothing can be broken.</source>
        <translation>من نافذة فارغة إلى حزمة يستطيع الجميع التحقق منها، بالمسودات المرفقة مع الإضافة. وهي مختلقة للتوضيح: لا خط فيها متفق عليه. والملف لك، ولا شيء يمكن أن يُفسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>1. Try the sample</source>
        <translation>1. جرّب النموذج</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Where no workspace is open, the dock &lt;i&gt;Findings&lt;/i&gt; has three buttons; if it is hidden, press &lt;i&gt;Check&lt;/i&gt; on the toolbar. Press &lt;i&gt;Try the Sample&lt;/i&gt;. Within a minute the drafts of three delegations are taken in, as the file &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; among your documents, and checked. A message asks whose features you draw: choose any party.</source>
        <translation>حيث لا تكون مساحة عمل مفتوحة تجد في لوحة &lt;i&gt;الملاحظات&lt;/i&gt; ثلاثة أزرار؛ فإن كانت مخفية فاضغط &lt;i&gt;تحقق&lt;/i&gt; في شريط الأدوات. اضغط &lt;i&gt;جرّب النموذج&lt;/i&gt;. خلال دقيقة تؤخذ مسودات ثلاثة وفود في الملف &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; بين مستنداتك، ويُتحقق منها. وتسألك رسالة معالم من ترسم: اختر أي طرف.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>An empty window: the dock Findings with the buttons New Workspace, Open and Try the Sample</source>
        <translation>نافذة فارغة: لوحة الملاحظات وفيها الأزرار مساحة عمل جديدة وفتح وجرّب النموذج</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>2. Look at the findings</source>
        <translation>2. انظر في الملاحظات</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>There are 5 errors, 1 warning and some notes, each under its rule. Click a row: the map goes to the place, and below the list stands the whole sentence with the remedy. The warning says that the term of the agreement has run out; it may stay.</source>
        <translation>توجد 5 أخطاء وتحذير واحد (1) وبعض الملاحظات للعلم، كل منها تحت قاعدتها. انقر صفًا: تذهب الخريطة إلى المكان، وتحت القائمة الجملة كاملة مع العلاج. ويقول التحذير إن مدة الاتفاق قد انتهت؛ ويجوز أن يبقى.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The sample with its findings: 5 errors, each under its rule, and their places on the map</source>
        <translation>النموذج مع ملاحظاته: 5 أخطاء، كل منها تحت قاعدته، وأماكنها على الخريطة</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>3. Mend</source>
        <translation>3. أصلح</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;No sliver among the parts and holes&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. The map shows the remedy, and the dock says what would come of it: one error less. Press &lt;i&gt;Apply Fix&lt;/i&gt;.</source>
        <translation>انقر الصف الذي تحت &lt;b&gt;لا شظايا بين الأجزاء والثقوب&lt;/b&gt; واضغط &lt;i&gt;إصلاح…&lt;/i&gt;. تعرض الخريطة العلاج، وتقول اللوحة ما ينتج عنه: خطأ أقل. اضغط &lt;i&gt;تطبيق الإصلاح&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A buffer is as wide as it says&lt;/b&gt;: the buffer is made again, as wide as it has to be.</source>
        <translation>افعل مثل ذلك تحت &lt;b&gt;المنطقة العازلة بالعرض المذكور&lt;/b&gt;: تُنشأ المنطقة العازلة من جديد بالعرض الذي يجب أن يكون لها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A valid area or line&lt;/b&gt;: the outline that crosses itself becomes two parts. That they are two is a finding of its own, which comes up next.</source>
        <translation>افعل مثل ذلك تحت &lt;b&gt;مضلع أو خط صحيح&lt;/b&gt;: يصير المحيط الذي يقطع نفسه جزأين. وكونهما جزأين ملاحظة بذاتها، وهي التالية.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>A remedy before it is applied: the sliver that would go, and the numbers of findings before and after</source>
        <translation>علاج قبل تطبيقه: الشظية التي ستزول، وعدد الملاحظات قبل وبعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>4. Accept</source>
        <translation>4. اقبل</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;One part, no hole but those declared&lt;/b&gt; and press &lt;i&gt;Accept…&lt;/i&gt;. Type a reason, such as “Both parts are meant”, and by whose authority, such as “Joint working group”, and press &lt;i&gt;Accept&lt;/i&gt;.</source>
        <translation>انقر الصف الذي تحت &lt;b&gt;جزء واحد بلا ثقوب سوى المعلنة&lt;/b&gt; واضغط &lt;i&gt;قبول…&lt;/i&gt;. اكتب سببًا، مثل «الجزآن مقصودان»، وبقرار من، مثل «فريق العمل المشترك»، واضغط &lt;i&gt;قبول&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;Zones do not overlap&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. There are three remedies, each with the findings that it would leave. The parties have to agree on that line, not you: choose the last entry, which leaves it, press &lt;i&gt;Accept…&lt;/i&gt; and type why.</source>
        <translation>انقر الصف الذي تحت &lt;b&gt;لا تتداخل المناطق&lt;/b&gt; واضغط &lt;i&gt;إصلاح…&lt;/i&gt;. هناك ثلاثة علاجات، مع كل منها الملاحظات التي تبقى بعده. على الأطراف أن تتفق على ذلك الخط، لا عليك: اختر البند الأخير الذي يتركه كما هو، واضغط &lt;i&gt;قبول…&lt;/i&gt; واكتب السبب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The overlap of two zones: two cuts, a line midway, or leaving it with a reason</source>
        <translation>تداخل منطقتين: اقتطاعان، وخط أوسط، أو تركه مع ذكر السبب</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>5. Move a post and a turning point</source>
        <translation>5. انقل نقطة مراقبة ونقطة انعطاف</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Double-click the row under &lt;b&gt;Observation posts stand in a buffer zone&lt;/b&gt;: the map zooms to the post.</source>
        <translation>انقر نقرًا مزدوجًا الصف الذي تحت &lt;b&gt;تقع نقاط المراقبة في منطقة عازلة&lt;/b&gt;: تكبّر الخريطة إلى نقطة المراقبة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click &lt;b&gt;Observation posts&lt;/b&gt; in QGIS’s panel of layers, take QGIS’s tool that selects features, and click the post.</source>
        <translation>انقر &lt;b&gt;نقاط مراقبة&lt;/b&gt; في لوحة الطبقات في QGIS، وخذ أداة QGIS التي تحدد المعالم، وانقر نقطة المراقبة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar. Double-click the place under &lt;i&gt;Decimal degrees&lt;/i&gt;, type &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; and press &lt;kbd&gt;Enter&lt;/kbd&gt;: the last error is gone.</source>
        <translation>اضغط &lt;i&gt;نقاط الانعطاف&lt;/i&gt; في شريط الأدوات. انقر المكان تحت &lt;i&gt;درجات عشرية&lt;/i&gt; نقرًا مزدوجًا، واكتب &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; واضغط &lt;kbd&gt;Enter&lt;/kbd&gt;: زال الخطأ الأخير.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Choose the region &lt;b&gt;Eastern Ghouta&lt;/b&gt; on the toolbar. Click &lt;b&gt;De-escalation zones&lt;/b&gt; in the panel of layers, and then the zone on the map: the table has its 298 turning points. Type &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; in the place of the first. The findings say at once what is wrong now: the buffer follows the old line.</source>
        <translation>اختر النطاق &lt;b&gt;الغوطة الشرقية&lt;/b&gt; في شريط الأدوات. انقر &lt;b&gt;مناطق خفض التصعيد&lt;/b&gt; في لوحة الطبقات، ثم المنطقة على الخريطة: في الجدول نقاط انعطافها وعددها 298. اكتب &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; في مكان الأولى. تقول الملاحظات فورًا ما الخطأ الآن: المنطقة العازلة تتبع الخط القديم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The first turning point of a zone has been moved in the table; the findings tell of the buffer that follows the old line</source>
        <translation>نُقلت أول نقطة انعطاف لمنطقة في الجدول؛ وتخبر الملاحظات بالمنطقة العازلة التي تتبع الخط القديم</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>6. Make the buffer</source>
        <translation>6. أنشئ المنطقة العازلة</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;A buffer was made from its zone as it is now&lt;/b&gt;, press &lt;i&gt;Fix…&lt;/i&gt; and then &lt;i&gt;Apply Fix&lt;/i&gt;: the buffer is made from the new line, with its own width, and the 3 errors are gone. A buffer that is not there yet is made with &lt;i&gt;Buffer from Zone…&lt;/i&gt; on the toolbar (&lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;).</source>
        <translation>انقر الصف الذي تحت &lt;b&gt;أُنشئت المنطقة العازلة من المنطقة كما هي الآن&lt;/b&gt;، واضغط &lt;i&gt;إصلاح…&lt;/i&gt; ثم &lt;i&gt;تطبيق الإصلاح&lt;/i&gt;: تُنشأ المنطقة العازلة من الخط الجديد بعرضها، وتزول الأخطاء وعددها 3. والمنطقة العازلة التي لا وجود لها بعد تُنشأ بالأداة &lt;i&gt;منطقة عازلة من منطقة…&lt;/i&gt; في شريط الأدوات (&lt;a href="drawing.html#buffer"&gt;الرسم&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The buffer as it would be made again, with its area and its measured error</source>
        <translation>المنطقة العازلة كما ستُنشأ من جديد، مع مساحتها وخطئها المقيس</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>7. Check and save</source>
        <translation>7. تحقق واحفظ</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The rules have run by themselves after each edit. Choose &lt;i&gt;All regions&lt;/i&gt; on the toolbar: the button beside says that there is no error. Press &lt;i&gt;Save All Edits&lt;/i&gt;. If you are asked under which name your changes are kept, any will do, or none.</source>
        <translation>عملت القواعد تلقائيًا بعد كل تعديل. اختر &lt;i&gt;كل النطاقات&lt;/i&gt; في شريط الأدوات: يقول الزر بجانبه إنه لا خطأ. اضغط &lt;i&gt;حفظ كل التعديلات&lt;/i&gt;. وإذا سُئلت بأي اسم تُحفظ تغييراتك فأي اسم يصلح، أو لا اسم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>8. Export the package</source>
        <translation>8. صدّر الحزمة</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Export Map Package…&lt;/i&gt;. Title, languages, paper and file are proposed, and the check of what is saved stands beside them. Press &lt;i&gt;Export&lt;/i&gt;. In some minutes sheets, annexes, data and tables are written, read again, and verified.</source>
        <translation>اضغط &lt;i&gt;تصدير حزمة الخرائط…&lt;/i&gt;. العنوان واللغات والورق والملف مقترحة، وبجانبها التحقق من المحفوظ. اضغط &lt;i&gt;تصدير&lt;/i&gt;. في بضع دقائق تُكتب اللوحات والملاحق والبيانات والجداول، وتُقرأ من جديد، ويُتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Export Map Package: no errors, and a package that is made and verified</source>
        <translation>نافذة تصدير حزمة الخرائط: لا أخطاء، وحزمة أُنشئت وتم التحقق منها</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>9. Verify it</source>
        <translation>9. تحقق منها</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Verify Package…&lt;/i&gt;, choose the file, tick &lt;i&gt;Also compare it with the open workspace&lt;/i&gt; and press &lt;i&gt;Verify&lt;/i&gt;. Whoever receives the package does the same: it agrees with its manifest, and it holds what your workspace holds.</source>
        <translation>اضغط &lt;i&gt;التحقق من حزمة…&lt;/i&gt;، واختر الملف، وأشّر على &lt;i&gt;مقارنتها أيضًا بمساحة العمل المفتوحة&lt;/i&gt;، واضغط &lt;i&gt;تحقق&lt;/i&gt;. ومن يستلم الحزمة يفعل الشيء نفسه: فهي مطابقة لقائمة محتوياتها، وتحوي ما تحويه مساحة عملك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Verify Map Package: the package agrees with its manifest and holds the same delimitation</source>
        <translation>نافذة التحقق من حزمة الخرائط: الحزمة مطابقة لقائمة محتوياتها وتحوي تعيين الحدود نفسه</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Go on with your own: &lt;a href="workspace.html"&gt;a workspace&lt;/a&gt;, what delegations &lt;a href="import.html"&gt;sent&lt;/a&gt;, and what you &lt;a href="drawing.html"&gt;draw&lt;/a&gt;.</source>
        <translation>تابع بعملك أنت: &lt;a href="workspace.html"&gt;مساحة عمل&lt;/a&gt;، وما &lt;a href="import.html"&gt;أرسلته&lt;/a&gt; الوفود، وما &lt;a href="drawing.html"&gt;ترسمه&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Verify a package</source>
        <translation>التحقق من حزمة</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Choose the zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of a package that is unpacked. Every file is held against its stated size and SHA-256, and the fingerprint is computed afresh from the data. Nothing in the package is run, and nothing is written.</source>
        <translation>اختر ملف zip، أو &lt;code&gt;manifest.json&lt;/code&gt; لحزمة مفكوكة. يُقابَل كل ملف بحجمه المذكور وقيمة SHA-256، وتُحسب البصمة من البيانات من جديد. لا يُشغَّل شيء مما في الحزمة، ولا يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The dialog Verify Map Package</source>
        <translation>نافذة التحقق من حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>&lt;b&gt;Also compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation>&lt;b&gt;مقارنتها أيضًا بمساحة العمل المفتوحة&lt;/b&gt;: حكم ثانٍ يقول هل تحوي مساحة العمل، بما لم يُحفظ بعد، الشيء نفسه، وأين لا تحويه: بألفاظ &lt;a href="changes.html"&gt;التغييرات&lt;/a&gt;، من الحزمة إلى مساحة العمل. وتذهب الخريطة إلى ما يختلف من المعلم المختار في القائمة: متقطع كما هو في الحزمة، ومتصل كما هو الآن، والأراضي المكتسبة والمفقودة مظللة، وسهم لكل نقطة انعطاف نُقلت. والحزمة التي تختلف عنها مساحة العمل سليمة مع ذلك. ويقول &lt;code&gt;deesc:verifypackage&lt;/code&gt; مع &lt;code&gt;WORKSPACE&lt;/code&gt; الشيء نفسه بالكلمات؛ ويبين ناتجه &lt;code&gt;SAME&lt;/code&gt; هل لا يختلف شيء، ويخفق التشغيل حيث تختلف البصمتان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The report names the fonts that the package is set in, and says where the ones here are others: then the same delimitation exported here has other bytes in its sheets, annexes and pictures, and the package is none the less intact.</source>
        <translation>يسمي التقرير الخطوط الطباعية التي نُضّدت بها الحزمة، ويقول أين تختلف عنها الخطوط هنا: عندئذ يكون لتعيين الحدود نفسه المصدَّر هنا بايتات أخرى في لوحاته وملاحقه وصوره، والحزمة سليمة مع ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>A package that does not verify must not be relied on: ask the sender for it again.</source>
        <translation>الحزمة التي لا يصح التحقق منها لا يجوز الاعتماد عليها: اطلبها من المرسل من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Who forges a package can forge its manifest, too. Compare the &lt;b&gt;SHA-256 of the manifest&lt;/b&gt;, which stands for every file, the &lt;b&gt;record&lt;/b&gt;, which stands for every field of the features, their exceptions and limits, and the &lt;b&gt;fingerprint&lt;/b&gt;, which stands for the features alone, with what the sender tells you by another way, for instance by telephone. The sender has them in the log of the export, or by verifying the package.</source>
        <translation>من يزوّر حزمة يستطيع تزوير قائمة محتوياتها أيضًا. قارن &lt;b&gt;SHA-256 لقائمة المحتويات&lt;/b&gt;، التي تنوب عن كل ملف، و&lt;b&gt;السجل&lt;/b&gt;، الذي ينوب عن كل حقل من المعالم واستثناءاتها وقيمها الحدّية، و&lt;b&gt;البصمة&lt;/b&gt;، التي تنوب عن المعالم وحدها، بما يخبرك به المرسل بطريق آخر، كالهاتف مثلًا. وهي عند المرسل في سجل التصدير، أو بالتحقق من الحزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Where the package carries &lt;a href="acts.html"&gt;acts&lt;/a&gt;, it is said how many, and that their logs have no fork and no gap; an act that was changed, removed or moved makes the package invalid.</source>
        <translation>حيث تحمل الحزمة &lt;a href="acts.html"&gt;أعمالًا&lt;/a&gt; يُذكر عددها، وأن ليس في سجلاتها تفرع ولا فجوة؛ والعمل الذي غُيّر أو أُزيل أو نُقل يجعل الحزمة غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Without QGIS: unpack &lt;code&gt;verify.py&lt;/code&gt; from the package and run &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. Who forges a package can forge this program, too: take it from a package that you trust, or compare its SHA-256 with the one in the project's README, which verifying with the plugin tells as well. What verification does not prove: who made the package, and when.</source>
        <translation>دون QGIS: أخرج &lt;code&gt;verify.py&lt;/code&gt; من الحزمة وشغّل &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. من يزوّر حزمة يستطيع تزوير هذا البرنامج أيضًا: خذه من حزمة تثق بها، أو قارن قيمة SHA-256 الخاصة به بالتي في README المشروع، والتحقق بالإضافة يذكرها أيضًا. ما لا يثبته التحقق: من أنشأ الحزمة ومتى.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace is one GeoPackage file. It holds a layer for each kind of feature, the reference boundaries, the accepted findings, and the agreement itself. It opens in QGIS without the plugin too, with its forms and symbols.</source>
        <translation>مساحة العمل ملف GeoPackage واحد. فيه طبقة لكل نوع من المعالم، والحدود المرجعية، والملاحظات المقبولة، والاتفاق نفسه. ويُفتح في QGIS دون الإضافة أيضًا، بنماذجه ورموزه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The dialog New Workspace</source>
        <translation>نافذة مساحة عمل جديدة</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Agreement&lt;/b&gt;: states regions, kinds, parties, term and limits. Take the bundled one, or a JSON file of your own (&lt;a href="agreement.html"&gt;how it is written&lt;/a&gt;). A file that two programs could read differently, or that names what it may not, is refused with the place in it.</source>
        <translation>&lt;b&gt;الاتفاق&lt;/b&gt;: يذكر النطاقات والأنواع والأطراف والمدة والقيم الحدّية. خذ المرفق، أو ملف JSON من عندك (&lt;a href="agreement.html"&gt;كيف يُكتب&lt;/a&gt;). والملف الذي قد يقرؤه برنامجان قراءتين مختلفتين، أو يسمي ما لا يجوز، يُرفض مع ذكر الموضع فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Reference boundaries&lt;/b&gt;: administrative units against which the placement of zones is checked. QGIS’s own world map serves to begin with and is one to three kilometres off, ten at worst. OCHA COD-AB, geoBoundaries and Natural Earth layers are recognised by their fields and joined by code, never by name. A reference boundary is no position on any border. COD-AB is the better choice: the United Nations’ common set of boundaries. Look for “Subnational Administrative Boundaries” of the country at &lt;code&gt;data.humdata.org&lt;/code&gt; (published by OCHA), take the archive of Shapefiles or the GeoPackage, and name the layer of the first level (&lt;code&gt;adm1&lt;/code&gt;); its page states source, date, accuracy and licence. The world map takes no side: an area that the agreement names as disputed is in no unit there, its outline is drawn in blocks and not as a border, and the rules say what each source says. A file of your own is followed as it is. Where the world map calls further lines in the theatre disputed, the new workspace and each export say so.</source>
        <translation>&lt;b&gt;الحدود المرجعية&lt;/b&gt;: الوحدات الإدارية التي يُتحقق من موضع المناطق بالقياس إليها. تكفي خريطة العالم المرفقة مع QGIS للبداية، وهي منحرفة كيلومترًا إلى ثلاثة كيلومترات، وعشرة في أسوأ الأحوال. وتُعرف طبقات OCHA COD-AB وgeoBoundaries وNatural Earth من حقولها وتُربط بالرمز لا بالاسم أبدًا. والحد المرجعي ليس موقفًا من أي حدود. والأفضل COD-AB: مجموعة الحدود المشتركة للأمم المتحدة. ابحث عن «Subnational Administrative Boundaries» للبلد في &lt;code&gt;data.humdata.org&lt;/code&gt; (تنشرها OCHA)، وخذ أرشيف ملفات Shapefile أو GeoPackage، وسمّ طبقة المستوى الأول (&lt;code&gt;adm1&lt;/code&gt;)؛ وتذكر صفحتها المصدر والتاريخ والدقة والترخيص. ولا تنحاز خريطة العالم لطرف: فالمساحة التي يسميها الاتفاق متنازعًا عليها لا تتبع فيها أي وحدة، ويُرسم محيطها قطعًا لا حدودًا، وتذكر القواعد ما يقوله كل مصدر. أما ملفك أنت فيُتبع كما هو. وحيث تسمي خريطة العالم خطوطًا أخرى في المسرح متنازعًا عليها، تذكر مساحة العمل الجديدة وكل تصدير ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Accuracy of the boundaries&lt;/b&gt;: how far off they may be, as the metadata of your layer or file say; of the world map it is 3 km. It is stored with them. &lt;a href="sheets.html#annexes"&gt;Areas by unit&lt;/a&gt; have no more digits than it bears, and a part of a unit that lies whole within it of a boundary is counted with its neighbour. Where no accuracy is stated, the annex says so.</source>
        <translation>&lt;b&gt;دقة الحدود&lt;/b&gt;: مقدار انحرافها الممكن كما تذكره البيانات الوصفية لطبقتك أو ملفك؛ وهو لخريطة العالم 3 كم. ويُحفظ معها. وليس في &lt;a href="sheets.html#annexes"&gt;المساحات بحسب الوحدة&lt;/a&gt; أرقام أكثر مما تحتمله، والجزء من وحدة الواقع كله ضمن هذا القدر من الحد يُحسب مع جاره. وحيث لا تُذكر دقة يقول الملحق ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Workspace&lt;/b&gt;: a new file. A name without a folder lies in the project’s folder, or in that of the last workspace; the whole path is shown. An existing file is never overwritten here.</source>
        <translation>&lt;b&gt;مساحة العمل&lt;/b&gt;: ملف جديد. والاسم بلا مجلد يقع في مجلد المشروع، أو في مجلد آخر مساحة عمل؛ ويُعرض المسار كاملًا. ولا يُستبدل هنا ملف موجود أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The new workspace takes the place of an open one. With unsaved edits in that, nothing is created before you save or discard them.</source>
        <translation>تحل مساحة العمل الجديدة محل المفتوحة. وإذا كانت في هذه تعديلات غير محفوظة فلا يُنشأ شيء قبل أن تحفظها أو تتخلى عنها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The layers come into the project as one group. They are known by a property, so you may rename or move them.</source>
        <translation>تأتي الطبقات إلى المشروع مجموعةً واحدة. وهي معروفة بخاصية فيها، فلك أن تغير أسماءها أو تنقلها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Features in time</source>
        <translation>المعالم والزمن</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Each feature may state its first and its last day in force, both inclusive; an empty one is an open end. The rules hold features against each other only on the days on which they are in force together (&lt;a href="findings.html#time"&gt;findings&lt;/a&gt;). QGIS’s &lt;i&gt;Temporal Controller&lt;/i&gt; (View › Panels) shows what is in force on a day: the layers have their settings for it. The window has no date of its own; the algorithms &lt;i&gt;Check delimitation&lt;/i&gt; and &lt;i&gt;Export map package&lt;/i&gt; take a day under &lt;i&gt;In force on&lt;/i&gt; and then look at nothing else: check, fingerprint, sheets and tables are of that day, and the package says so.</source>
        <translation>لكل معلم أن يذكر أول أيام سريانه وآخرها، وكلاهما داخل؛ والفارغ طرف مفتوح. ولا تقابل القواعد المعالم بعضها ببعض إلا في الأيام التي تسري فيها معًا (&lt;a href="findings.html#time"&gt;الملاحظات&lt;/a&gt;). ويعرض &lt;i&gt;Temporal Controller&lt;/i&gt; في QGIS (عرض ‹ اللوحات) ما هو سارٍ في يوم: فللطبقات إعداداته. وليس للنافذة تاريخ خاص بها؛ أما خوارزميتا &lt;i&gt;التحقق من تعيين الحدود&lt;/i&gt; و&lt;i&gt;تصدير حزمة خرائط&lt;/i&gt; فتأخذان يومًا تحت &lt;i&gt;سارٍ في&lt;/i&gt; ولا تنظران عندئذ إلى غيره: فالتحقق والبصمة واللوحات والجداول لذلك اليوم، وتذكر الحزمة ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Agreed means agreed</source>
        <translation>المتفق عليه متفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Whoever sets the status of a feature to &lt;i&gt;agreed&lt;/i&gt;, in its form, in the attribute table or when it is drawn, is asked for the document, the day, and who records it; &lt;i&gt;Cancel&lt;/i&gt; takes the status back. When the edits are saved, an act goes on record in the workspace, with the SHA-256 of the line, and the feature is kept beside it as it is then.</source>
        <translation>من يجعل حالة معلم &lt;i&gt;متفق عليه&lt;/i&gt;، في نموذجه أو في جدول الصفات أو عند رسمه، يُسأل عن الوثيقة واليوم ومن يسجل ذلك؛ و&lt;i&gt;إلغاء&lt;/i&gt; يعيد الحالة. وحين تُحفظ التعديلات يُسجَّل عمل في مساحة العمل مع SHA-256 للخط، ويُحفظ المعلم بجانبه كما هو حينئذ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>From then on its line, its name, each name that it had in another language, and its status stay as they are. An edit that changes them, by whichever tool of QGIS, is taken back as soon as it is done, in every layer that it touched, and &lt;i&gt;Redo&lt;/i&gt; does not bring it again; other columns, such as a note, are edited as ever, and a name in a language that had none may be added. &lt;i&gt;Reopen…&lt;/i&gt; in the message asks for the reason and the document: the status becomes &lt;i&gt;proposed&lt;/i&gt; at once, and that, too, is an act on record. Edits of that feature are saved or discarded before.</source>
        <translation>ومن ثم يبقى خطه واسمه وكل اسم كان له بلغة أخرى وحالته كما هي. والتعديل الذي يغيرها، بأي أداة من QGIS، يُلغى فور وقوعه في كل طبقة مسها، ولا يعيده &lt;i&gt;إعادة&lt;/i&gt;؛ أما الأعمدة الأخرى كالملاحظة فتُعدل كالمعتاد، ويجوز أن يضاف اسم بلغة لم يكن لها اسم. ويسأل &lt;i&gt;إعادة الفتح…&lt;/i&gt; في الرسالة عن السبب والوثيقة: فتصير الحالة &lt;i&gt;مقترح&lt;/i&gt; فورًا، وهذا أيضًا عمل مسجل. وتُحفظ قبله تعديلات ذلك المعلم أو يُتخلى عنها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Plain QGIS, other plugins and SQL know nothing of this. What they changed of it is an error (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): the old line is drawn beside the new one, with the greatest distance, and &lt;i&gt;Fix&lt;/i&gt; restores what was agreed. A package is exported only with a reason, as with any error. A status &lt;i&gt;agreed&lt;/i&gt; that was set there without an act is a note. An import agrees to nothing: what a file states as agreed is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so.</source>
        <translation>لا يعرف QGIS المجرد ولا الإضافات الأخرى ولا SQL شيئًا من هذا. وما غيّرته فيه خطأ (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): يُرسم الخط القديم بجانب الجديد مع أكبر مسافة بينهما، و&lt;i&gt;إصلاح…&lt;/i&gt; يستعيد ما اتُّفق عليه. ولا تُصدَّر حزمة إلا بسبب، كما مع أي خطأ. والحالة &lt;i&gt;متفق عليه&lt;/i&gt; التي وُضعت هناك دون عمل مسجل ملاحظة للعلم. والاستيراد لا يتفق على شيء: ما يذكره ملف متفقًا عليه يؤخذ على أنه &lt;i&gt;مقترح&lt;/i&gt;، ويذكر التقرير ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The &lt;a href="acts.html"&gt;acts&lt;/a&gt; stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own.</source>
        <translation>&lt;a href="acts.html"&gt;الأعمال&lt;/a&gt; في الجدول &lt;code&gt;deesc_ledger&lt;/code&gt;، سطر لكل منها؛ لا يُغيَّر صف ولا يُحذف أبدًا، ويذكر كل صف SHA-256 لما قبله، فيظهر أي تغيير (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). والنافذتان على مساحة عمل واحدة تأخذان أرقامهما بالتناوب، ونسخة الملف الموضوعة في مكان آخر تكتب سجلًا خاصًا بها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the agreement changes</source>
        <translation>حين يتغير الاتفاق</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>An extension is recorded, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id. &lt;i&gt;Vector → De-escalation Zones → Replace Agreement…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) shows every place at which the newer text differs from the one that the workspace has, asks for the reason, and takes it in. Features and limits of the workspace’s own stay as they are; the older text stays on record in the file, with the day and the reason. A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>يُسجَّل تمديد، أو ينضم طرف، أو يُتفق على قيمة حدّية: يُكتب ملف الاتفاق من جديد بالمعرّف نفسه. ويعرض &lt;i&gt;متجه ← مناطق خفض التصعيد ← استبدال الاتفاق…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) كل موضع يختلف فيه النص الأحدث عما في مساحة العمل، ويسأل عن السبب، ثم يأخذه. وتبقى المعالم والقيم الحدّية الخاصة بمساحة العمل كما هي؛ ويبقى النص الأقدم مسجلًا في الملف مع اليوم والسبب. والنص الذي ليس فيه جدول لمعالم مرسومة يُرفض، وكذلك نص اتفاق آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Older and newer versions</source>
        <translation>إصدارات أقدم وأحدث</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace states its format, a number. One of an older format is opened, checked and exported as it is; when it is first edited or written to, it is brought up to the newest, in one step that is done wholly or not at all, and a copy of the file as it was is laid beside it (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Older versions of the plugin say that they cannot read the newer format.</source>
        <translation>تذكر مساحة العمل صيغتها، وهي رقم. وما كان بصيغة أقدم يُفتح ويُتحقق منه ويُصدَّر كما هو؛ وعند أول تعديل أو كتابة فيه يُرفع إلى أحدث صيغة، بخطوة واحدة تتم كلها أو لا تتم أبدًا، وتوضع بجانبه نسخة من الملف كما كان (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). والإصدارات الأقدم من الإضافة تقول إنها لا تستطيع قراءة الصيغة الأحدث.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>What each feature was before, and who changed it, stands in the &lt;a href="history.html"&gt;history&lt;/a&gt;.</source>
        <translation>كيف كان كل معلم من قبل، ومن غيّره، مذكور في &lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Two windows may have the same workspace open; whoever opens it second is told so. What one saves, the other shows within a second or two, and edits that are not saved stay as they are. Nothing is lost where both change the same feature: what is saved first stands, and the other version goes into a workspace of its own beside the first, named &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. Whoever saved last is told, and may still choose &lt;i&gt;Use my version&lt;/i&gt;, which is an edit like any other. The conflict file can be opened as a workspace or imported from; delete it when it has served.</source>
        <translation>يجوز أن تفتح نافذتان مساحة العمل نفسها؛ ومن يفتحها ثانيًا يُخبَر بذلك. وما تحفظه إحداهما تعرضه الأخرى خلال ثانية أو اثنتين، وتبقى التعديلات غير المحفوظة كما هي. ولا يضيع شيء حين تغير كلتاهما المعلم نفسه: ما حُفظ أولًا يثبت، وتذهب النسخة الأخرى إلى مساحة عمل خاصة بجانب الأولى اسمها &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. ويُخبَر من حفظ أخيرًا، وله أن يختار &lt;i&gt;استخدام نسختي&lt;/i&gt;، وهو تعديل كأي تعديل آخر. ويمكن فتح ملف التعارض مساحةَ عمل أو الاستيراد منه؛ احذفه حين يؤدي غرضه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the file is busy or read-only, the edits are kept, and &lt;i&gt;Save again&lt;/i&gt; tries once more. A workspace in a folder where you may not write can be looked at, checked and exported.</source>
        <translation>حين يكون الملف مشغولًا أو للقراءة فقط تبقى التعديلات، ويعيد &lt;i&gt;احفظ مجددًا&lt;/i&gt; المحاولة. ومساحة العمل في مجلد لا تستطيع الكتابة فيه يمكن النظر فيها والتحقق منها وتصديرها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Do not copy a workspace while it is open; export a package instead, which holds a whole copy.</source>
        <translation>لا تنسخ مساحة عمل وهي مفتوحة؛ صدّر حزمة بدلًا من ذلك، ففيها نسخة كاملة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation type="vanished">&lt;b&gt;قارنها بمساحة العمل المفتوحة&lt;/b&gt;: حكم ثانٍ يقول هل تحوي مساحة العمل، بما لم يُحفظ بعد، الشيء نفسه، وأين لا تحويه: بألفاظ &lt;a href="changes.html"&gt;التغييرات&lt;/a&gt;، من الحزمة إلى مساحة العمل. وتذهب الخريطة إلى ما يختلف من المعلم المختار في القائمة: متقطع كما هو في الحزمة، ومتصل كما هو الآن، والأراضي المكتسبة والمفقودة مظللة، وسهم لكل نقطة انعطاف نُقلت. والحزمة التي تختلف عنها مساحة العمل سليمة مع ذلك. ويقول &lt;code&gt;deesc:verifypackage&lt;/code&gt; مع &lt;code&gt;WORKSPACE&lt;/code&gt; الشيء نفسه بالكلمات؛ ويبين ناتجه &lt;code&gt;SAME&lt;/code&gt; هل لا يختلف شيء، ويخفق التشغيل حيث تختلف البصمتان.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your usual party, your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation type="vanished">&lt;i&gt;اعدادات ◂ Options ◂ مناطق خفض التصعيد&lt;/i&gt;: طرفك المعتاد، واسمك في &lt;a href="history.html"&gt;سجل التغييرات&lt;/a&gt;، وهل تعمل القواعد تلقائيًا بعد كل تعديل وبعد أي مهلة، ودقة إنشاء المناطق العازلة، والألوان التي تُرسم بها المساحات على شاشتك. أما اللوحات والحزم فتبقى على الألوان المعتادة؛ والتظليل والخطوط المتقطعة تميز الأنواع والحالات دون لون.</translation>
    </message>
    <message>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;⑂ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation type="vanished">يكون في السجل عملان برقم واحد حيث تابع أحدهم من نسخة احتياطية مستعادة، أو زوّره. ويُحفظ كلاهما: في صفوف معلّمة &lt;i&gt;⑂ تفرع&lt;/i&gt;، والعملان جنبًا إلى جنب تحتها، وما يستند إليهما معلَّم &lt;i&gt;? مشكوك فيه&lt;/i&gt;. ولا تُصدَّر حزمة خرائط حتى يقول صاحب السجل أيهما المعتمد: اختر ذلك العمل، واضغط &lt;b&gt;تسجيل…&lt;/b&gt;، &lt;i&gt;تصحيح&lt;/i&gt;، واذكر السبب. ويكون الفرع الآخر &lt;i&gt;منحّى&lt;/i&gt; من ذلك الحين؛ ويبقى مقروءًا. والسجل الذي تفرع لا يُتابَع.</translation>
    </message>
    <message>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it.</source>
        <translation type="vanished">ارسم حدود مناطق خفض التصعيد، وتحقق منها وفق القواعد، وسلّمها حزمةَ خرائط يستطيع الجميع التحقق منها. لا شيء هنا خط متفق عليه: النموذج للتوضيح فقط، وكذلك ما ترسمه إلى أن تتفق عليه الأطراف.</translation>
    </message>
    <message>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged; an entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation type="vanished">يسمي كل قيد القيدَ الذي قبله في سجله وآخر ما رُئي من قيود الآخرين، كلًا بقيمة SHA-256. والسجل الذي فيه قيدان برقم واحد تُوبع من نسخة أقدم أو زُوّر؛ والقيد الناقص ضاع أو سُحب. وما اتُّفق عليه وما أُعيد فتحه يترتب على القيود، فلا تُوقَّع خريطة وهي موضع شك. هذا تصميمنا؛ لا يطلبه أي اتفاق.</translation>
    </message>
    <message>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation type="vanished">من بداية الصف: مساحة عمل جديدة وفتح مساحة عمل، وحفظ كل التعديلات؛ ونطاق ما ترسمه تاليًا وطرفه وحالته؛ والمنطقة والمنطقة العازلة والمنطقة الآمنة ونقطة المراقبة ونقطة التفتيش؛ والإحداثيات و&lt;a href="turning.html"&gt;نقاط الانعطاف&lt;/a&gt; والاستيراد؛ والتحقق والتداخلات؛ والتصدير والتحقق من الحزم؛ والمساعدة. واختيار &lt;b&gt;النطاق&lt;/b&gt; ينقلك إليه أيضًا ويجعل غيره باهتًا. والأوامر نفسها في &lt;i&gt;متجه ◂ مناطق خفض التصعيد&lt;/i&gt;، ويمكن تغيير مفاتيحها في &lt;i&gt;اعدادات ◂ Keyboard Shortcuts&lt;/i&gt;:</translation>
    </message>
    <message>
        <source>The acts stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own. Map packages do not carry the ledger.</source>
        <translation type="vanished">الأعمال في الجدول &lt;code&gt;deesc_ledger&lt;/code&gt;، سطر لكل منها؛ لا يُغيَّر صف ولا يُحذف أبدًا، ويذكر كل صف SHA-256 لما قبله، فيظهر أي تغيير (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). والنافذتان على مساحة عمل واحدة تأخذان أرقامهما بالتناوب، ونسخة الملف الموضوعة في مكان آخر تكتب سجلًا خاصًا بها. ولا تحمل حزم الخرائط هذا السجل.</translation>
    </message>
    <message>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation type="vanished">حيث لا يحوي المشروع إلا مساحة العمل تُهيَّأ خريطته للرسم: بالأمتار، متمركزة على النطاقات، فتبدو المنطقة العازلة بالعرض نفسه من كل جانب وتصح مسافات QGIS وزواياه؛ والالتقاط مفعّل على نقاط انعطاف مساحة العمل وخطوطها وحدودها. و&lt;i&gt;تراجع&lt;/i&gt; في الرسالة يلغي ذلك. وفي مشروع لك لا يتغير شيء ما لم تختر &lt;i&gt;إعداد&lt;/i&gt;. وتُحفظ المعالم في WGS 84 أيًا كان نظام الخريطة، وما يُلتقط إلى نقطة انعطاف له الإحداثيات نفسها إلى آخر رقم.</translation>
    </message>
</context>
</TS>
