<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Acts</source>
        <translation>اقدام‌ها</translation>
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
        <translation>&lt;a href="start.html"&gt;مناطق کاهش تنش&lt;/a&gt; · &lt;a href="index.html"&gt;نمایه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>What the group did, on record: meetings, proposals put forward and taken over, what was agreed and reopened, notes and corrections. The members write apart and meet now and then; their records come together by mail or on a stick, in whatever order, without a server.</source>
        <translation>آنچه گروه کرده، ثبت‌شده: نشست‌ها، پیشنهادهای پیش‌نهاده و گرفته‌شده، آنچه توافق و بازگشایی شد، یادداشت‌ها و اصلاح‌ها. اعضا جدا از هم می‌نویسند و گاه‌به‌گاه گرد هم می‌آیند؛ سابقه‌هایشان با نامه یا حافظه همراه، به هر ترتیب، بی سرور به هم می‌رسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In the window</source>
        <translation>در پنجره</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;; its tab &lt;b&gt;Acts&lt;/b&gt; lists the ledger by meeting, the acts that belong to none last. Each row says what was done, whose act it is, when by its author’s clock, and how it stands: &lt;i&gt;in the party’s own log&lt;/i&gt;, or &lt;i&gt;recorded by the secretariat&lt;/i&gt;. Choose a party or an act above to see those alone.</source>
        <translation>پنل &lt;b&gt;کارگروه&lt;/b&gt; را با &lt;i&gt;برداری ◂ مناطق کاهش تنش ◂ کارگروه&lt;/i&gt; یا &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt; باز کنید؛ زبانه &lt;b&gt;اقدام‌ها&lt;/b&gt;ی آن دفتر را به تفکیک نشست فهرست می‌کند، اقدام‌هایی که از آنِ هیچ نشستی نیستند در پایان. هر سطر می‌گوید چه شد، اقدام از آنِ کیست، کی به ساعت نویسنده‌اش، و چه وضعی دارد: &lt;i&gt;در روزنگار خودش&lt;/i&gt;، یا &lt;i&gt;دبیرخانه ثبت کرده&lt;/i&gt;. در بالا طرفی یا اقدامی را برگزینید تا تنها همان‌ها را ببینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Record…&lt;/b&gt; or &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: a meeting with its number, place, day and who was present; a note; or a correction of the act that is chosen. It waits, like an edit, until &lt;i&gt;Save All Edits&lt;/i&gt;, and is listed as &lt;i&gt;waiting&lt;/i&gt;; &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; in the dock takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. Once saved, only another act corrects it.</source>
        <translation>&lt;b&gt;ثبت…&lt;/b&gt; یا &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: نشستی با شماره، جا، روز و حاضران؛ یادداشتی؛ یا اصلاح اقدام برگزیده. مانند ویرایش تا &lt;i&gt;ذخیره همه ویرایش‌ها&lt;/i&gt; می‌ماند، و همچون &lt;i&gt;در انتظار ذخیره&lt;/i&gt; فهرست می‌شود؛ &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; در پنل آن را پس می‌گیرد، &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; دوباره انجام می‌دهد. پس از ذخیره تنها اقدامی دیگر اصلاحش می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Export…&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: the ledger as a file to send, whole or only what the recipient lacks. A hundred acts are less than 60 kB.</source>
        <translation>&lt;b&gt;برون‌برد…&lt;/b&gt; یا &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: دفتر اقدامات همچون فایلی برای فرستادن، همه یا تنها آنچه گیرنده ندارد. صد اقدام کمتر از 60 kB است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Merge…&lt;/b&gt; or &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: ledgers that others sent, their workspaces or map packages. What is new is added, what is wrong is told, and nothing is ever lost.</source>
        <translation>&lt;b&gt;یکی کردن…&lt;/b&gt; یا &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: دفترهای اقداماتی که دیگران فرستاده‌اند، فضاهای کارشان یا بسته‌های نقشه. آنچه تازه است افزوده می‌شود، آنچه نادرست است گفته می‌شود، و هرگز چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Logs</source>
        <translation>روزنگارها</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Each workspace file has logs of its own, one for each party and one for the secretariat, named by the code and a random number: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Two colleagues with a copy each write two logs, and what a party did follows from all of its logs. A file that lies elsewhere, or is opened on another computer, begins a new log by itself. Each act names the SHA-256 of the one before it in its log and the last ones of the others that its author had seen, so that a change, an act that was taken out or put in between shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</source>
        <translation>هر فایل فضای کار روزنگارهای خود را دارد، یکی برای هر طرف و یکی برای دبیرخانه، به نام کد و عددی تصادفی: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. دو همکار که هر یک رونوشتی دارند دو روزنگار می‌نویسند، و آنچه طرفی کرده از همه روزنگارهایش برمی‌آید. فایلی که جای دیگری است، یا روی رایانه دیگری باز می‌شود، خودبه‌خود روزنگار تازه‌ای آغاز می‌کند. هر اقدام SHA-256 اقدام پیش از خود را در روزنگارش و آخرین اقدام‌های روزنگارهای دیگر را که نویسنده‌اش دیده بود نام می‌برد، تا تغییر، یا اقدامی که برداشته یا در میان نهاده شده، پیدا باشد (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Forks</source>
        <translation>دوشاخگی‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;≠ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;– set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation>روزنگاری دو اقدام با یک شماره دارد آنجا که کسی با پشتیبان بازگردانده‌شده ادامه داده، یا آن را جعل کرده است. هر دو نگه داشته می‌شوند: در سطرهایی با نشان &lt;i&gt;≠ دوشاخگی&lt;/i&gt;، دو اقدام کنار هم زیر آن، و آنچه بر آن‌ها استوار است نشان &lt;i&gt;? نامطمئن&lt;/i&gt; دارد. تا نویسنده روزنگار نگوید کدام معتبر است بسته نقشه‌ای برون‌برد نمی‌شود: آن اقدام را برگزینید، &lt;b&gt;ثبت…&lt;/b&gt;، &lt;i&gt;اصلاح&lt;/i&gt; را بزنید و بگویید چرا. شاخه دیگر از آن پس &lt;i&gt;– کنار گذاشته&lt;/i&gt; است؛ خواندنی می‌ماند. روزنگاری که دوشاخه شده ادامه نمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <source>In the toolbox</source>
        <translation>در جعبه‌ابزار</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;; without a window:</source>
        <translation>در جعبه‌ابزار پردازش: &lt;b&gt;مناطق کاهش تنش&lt;/b&gt;، &lt;b&gt;کارگروه&lt;/b&gt;؛ بی پنجره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>An act that the secretariat records for a party has the party’s code as &lt;code&gt;party&lt;/code&gt; in its body. An act that this version does not know, of a newer one, is kept, listed and sent on; it changes nothing here.</source>
        <translation>اقدامی که دبیرخانه برای طرفی ثبت می‌کند کد آن طرف را به صورت &lt;code&gt;party&lt;/code&gt; در متنش دارد. اقدامی که این نسخه نمی‌شناسد، از نسخه‌ای تازه‌تر، نگه داشته، فهرست و فرستاده می‌شود؛ اینجا چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/basemap.html"/>
        <source>What is refused</source>
        <translation>آنچه رد می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A file of which a line is not written exactly as acts are, of another agreement, with acts of somebody whom the agreement does not know, of more than 100,000 acts or 64 MB. Nothing of it is merged then, and the sentence names the line. A clock that says 1970, or a day that has not come yet, is told, and the act taken.</source>
        <translation>فایلی که سطری از آن درست چنان‌که اقدام‌ها نوشته می‌شوند نوشته نشده، از توافقی دیگر است، اقدام‌های کسی را دارد که توافق نمی‌شناسد، یا بیش از 100,000 اقدام یا 64 MB است. آنگاه چیزی از آن یکی نمی‌شود، و جمله سطر را نام می‌برد. ساعتی که 1970 می‌گوید، یا روزی که هنوز نیامده، گفته و اقدام گرفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In a map package</source>
        <translation>در بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A package of a workspace with acts carries them as &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;; &lt;a href="verify.html"&gt;verifying&lt;/a&gt; it counts them and follows their chains. The times are what the authors’ clocks said, and nothing proves who wrote a log: the group’s signed minutes do.</source>
        <translation>بسته فضای کاری که اقدام دارد آن‌ها را به صورت &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt; در بر دارد؛ &lt;a href="verify.html"&gt;راستی‌آزمایی&lt;/a&gt; آن‌ها را می‌شمارد و زنجیره‌هایشان را دنبال می‌کند. زمان‌ها آن‌اند که ساعت نویسندگان گفته، و هیچ چیز نشان نمی‌دهد چه کسی روزنگاری را نوشته: صورت‌جلسه‌های امضاشده گروه نشان می‌دهند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Writing an agreement</source>
        <translation>نوشتن توافق</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement is one JSON file: who agreed, on which regions, which kinds of feature, for how long, and what may not be otherwise. Nothing of any ceasefire is built into the plugin. Begin with the &lt;a href="#example"&gt;example&lt;/a&gt; at the end of this page, which is whole: put it into a file whose name ends in &lt;code&gt;.json&lt;/code&gt;, in UTF-8, and change it place by place. &lt;i&gt;New Workspace&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; and &lt;i&gt;Replace Agreement…&lt;/i&gt; read such a file and say in one sentence, with the place, what is wrong in it; correct that and read it again. A name that an entry does not know is refused, and so is what stands there twice.</source>
        <translation>توافق یک فایل JSON است: چه کسی توافق کرده، بر کدام ناحیه‌ها، کدام نوع عارضه‌ها، برای چه مدت، و چه چیز جز آن نمی‌تواند باشد. هیچ‌چیز از هیچ آتش‌بسی در افزونه نهاده نشده است. با &lt;a href="#example"&gt;نمونه&lt;/a&gt; پایان این صفحه آغاز کنید، که کامل است: آن را در فایلی بگذارید که نامش به &lt;code&gt;.json&lt;/code&gt; پایان می‌یابد، با UTF-8، و جا به جا تغییرش دهید. &lt;i&gt;فضای کار جدید&lt;/i&gt;، &lt;code&gt;deesc:createworkspace&lt;/code&gt; و &lt;i&gt;جایگزینی توافق…&lt;/i&gt; چنین فایلی را می‌خوانند و در یک جمله، با ذکر جا، می‌گویند چه در آن نادرست است؛ درستش کنید و دوباره بخوانید. نامی که یک مدخل نمی‌شناسد رد می‌شود، و آنچه دو بار آمده نیز.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Write what the documents say, and nothing that none says: an agreement holds no line and no post. Those are drawn, and each says where it is from.</source>
        <translation>آنچه سندها می‌گویند بنویسید، و هیچ‌چیز که هیچ‌یک نمی‌گوید: توافق نه خطی دارد نه پستی. آن‌ها کشیده می‌شوند، و هر یک می‌گوید از کجاست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Texts and languages</source>
        <translation>متن‌ها و زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. Files that say &lt;code&gt;deesc-agreement/1&lt;/code&gt; are read as before; what this page marks with ² is not for them. An older version of the plugin refuses the second format by its name.</source>
        <translation>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. فایل‌هایی که &lt;code&gt;deesc-agreement/1&lt;/code&gt; می‌گویند مانند پیش خوانده می‌شوند؛ آنچه این صفحه با ² نشان کرده برای آن‌ها نیست. نسخه کهنه‌تر افزونه قالب دوم را با نامش رد می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;languages&lt;/code&gt;: the languages of the agreement's wording. Documents are written in each of them, so they are out of &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt;; another one is refused here, and not when a package is exported. English is always one of them.</source>
        <translation>&lt;code&gt;languages&lt;/code&gt;: زبان‌های متن توافق. سندها به هر یک از آن‌ها نوشته می‌شوند، پس از میان &lt;code&gt;en&lt;/code&gt;، &lt;code&gt;ru&lt;/code&gt;، &lt;code&gt;ar&lt;/code&gt;، &lt;code&gt;tr&lt;/code&gt;، &lt;code&gt;fa&lt;/code&gt; هستند؛ زبان دیگر همین جا رد می‌شود، نه هنگام برون‌برد بسته. انگلیسی همیشه یکی از آن‌هاست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;name_languages&lt;/code&gt;²: further languages (ISO 639-1), such as &lt;code&gt;uk&lt;/code&gt; or &lt;code&gt;ko&lt;/code&gt;. Every feature has a column for its name in each, and the glossary has them; no document is written in them.</source>
        <translation>&lt;code&gt;name_languages&lt;/code&gt;²: زبان‌های دیگر (ISO 639-1)، مانند &lt;code&gt;uk&lt;/code&gt; یا &lt;code&gt;ko&lt;/code&gt;. هر عارضه ستونی برای نامش به هر یک دارد، و واژه‌نامه آن‌ها را دارد؛ سندی به آن‌ها نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A text is written by language: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. Each of &lt;code&gt;languages&lt;/code&gt; must be there, or the file is refused with the place; further ones may be. Where the table below says &lt;i&gt;text&lt;/i&gt;, it may be one string instead, which then stands as it is in every language: a date, an article, a title that is not translated.</source>
        <translation>متن به تفکیک زبان نوشته می‌شود: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. هر یک از &lt;code&gt;languages&lt;/code&gt; باید باشد، وگرنه فایل با ذکر جا رد می‌شود؛ زبان‌های دیگر نیز می‌تواند باشد. آنجا که جدول زیر می‌گوید &lt;i&gt;متن&lt;/i&gt;، به جای آن می‌تواند یک رشته باشد که در هر زبان همان‌گونه می‌ماند: تاریخ، ماده، عنوانی که ترجمه نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The entries</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what stands there</source>
        <translation>آنچه در آن می‌آید</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>small letters, digits, hyphens. It tells this agreement from others, and never changes.</source>
        <translation>حرف‌های کوچک، رقم، خط تیره. این توافق را از دیگران بازمی‌شناساند و هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language: what sheets are titled; the document agreed on, its place and date (a string for English alone).</source>
        <translation>به تفکیک زبان: عنوان برگ‌ها؛ سندی که بر آن توافق شده، جا و تاریخش (یک رشته تنها برای انگلیسی).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;country&lt;/code&gt; or &lt;code&gt;countries&lt;/code&gt;²</source>
        <translation>&lt;code&gt;country&lt;/code&gt; یا &lt;code&gt;countries&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>ISO 3166-1 codes of two letters. What lies on the land of any other country is across the border; the sea is no country.</source>
        <translation>کدهای دوحرفی ISO 3166-1. آنچه بر خاک هر کشور دیگری است آن سوی مرز است؛ دریا کشور نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>west, south, east, north in degrees: no coordinate outside can be meant.</source>
        <translation>غرب، جنوب، شرق، شمال به درجه: هیچ مختصاتی بیرون از آن نمی‌تواند خواسته شده باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what to offer for a file that carries no CRS, and whose data come in it.</source>
        <translation>آنچه برای فایلی که سامانه مختصات ندارد پیشنهاد شود، و داده‌های چه کسی با آن می‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;code&lt;/code&gt; (capital letters and digits), &lt;code&gt;role&lt;/code&gt; (text: guarantor, signatory, observer), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² is the one that binds it: it stands over its signature where there is room, and in metadata. &lt;code&gt;short_name&lt;/code&gt;² stands where there is little. &lt;code&gt;language&lt;/code&gt;² is the one that its drafts are in: it helps to read files that state no encoding.</source>
        <translation>&lt;code&gt;code&lt;/code&gt; (حرف‌های بزرگ و رقم)، &lt;code&gt;role&lt;/code&gt; (متن: ضامن، امضاکننده، ناظر)، &lt;code&gt;name&lt;/code&gt;؛ &lt;code&gt;official_name&lt;/code&gt;² آن است که او را پایبند می‌کند: آنجا که جا هست بالای امضایش می‌آید، و در فراداده. &lt;code&gt;short_name&lt;/code&gt;² آنجا می‌آید که جا کم است. &lt;code&gt;language&lt;/code&gt;² زبان پیش‌نویس‌های اوست: به خواندن فایل‌هایی که رمزگذاری بیان نمی‌کنند کمک می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the administrative units that regions name, by P-code; others need not be listed. &lt;code&gt;country&lt;/code&gt;² where there are several; the codes and places that &lt;a href="#units"&gt;join&lt;/a&gt; them to maps.</source>
        <translation>واحدهای اداری‌ای که ناحیه‌ها نام می‌برند، با کد مکانی P-code؛ دیگران لازم نیست فهرست شوند. &lt;code&gt;country&lt;/code&gt;² آنجا که چند تا هست؛ کدها و جاهایی که آن‌ها را به نقشه‌ها &lt;a href="#units"&gt;پیوند می‌دهند&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;unit_word&lt;/code&gt;²</source>
        <translation>&lt;code&gt;unit_word&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what such a unit is called: oblast, province, governorate. It heads the columns of tables; without it they say administrative unit.</source>
        <translation>چنین واحدی چه خوانده می‌شود: اوبلاست، استان، فرمانداری. سرستون جدول‌هاست؛ بی آن می‌گویند واحد اداری.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas that earlier agreements made: &lt;code&gt;name&lt;/code&gt; (text), and &lt;code&gt;spellings&lt;/code&gt;, their names in reference layers. May be empty.</source>
        <translation>پهنه‌هایی که توافق‌های پیشین ساخته‌اند: &lt;code&gt;name&lt;/code&gt; (متن)، و &lt;code&gt;spellings&lt;/code&gt;، نام‌هایشان در لایه‌های مرجع. می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;disputed_areas&lt;/code&gt;²</source>
        <translation>&lt;code&gt;disputed_areas&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas whose status sources state differently: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt;, the names of the lines about and in each in the layer &lt;code&gt;disputed_borders&lt;/code&gt; of QGIS’s world map; &lt;code&gt;inside&lt;/code&gt;, a place in it; &lt;code&gt;statements&lt;/code&gt;, what each source says. With QGIS’s world map as the reference such an area is in no unit and on no side of a border; a file of your own is followed as it is.</source>
        <translation>پهنه‌هایی که منبع‌ها وضعیتشان را متفاوت بیان می‌کنند: &lt;code&gt;name&lt;/code&gt;؛ &lt;code&gt;lines&lt;/code&gt;، نام خط‌های پیرامون و درون هر یک در لایه &lt;code&gt;disputed_borders&lt;/code&gt; نقشه جهان QGIS؛ &lt;code&gt;inside&lt;/code&gt;، جایی در آن؛ &lt;code&gt;statements&lt;/code&gt;، آنچه هر منبع می‌گوید. با نقشه جهان QGIS به عنوان مرجع، چنین پهنه‌ای در هیچ واحدی و در هیچ سوی مرزی نیست؛ فایل خود شما همان‌گونه که هست پیروی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (text): the agreement's own words; &lt;code&gt;units&lt;/code&gt;, each &lt;code&gt;whole&lt;/code&gt; or &lt;code&gt;part&lt;/code&gt;; &lt;code&gt;extent&lt;/code&gt;: where a map of it starts; &lt;code&gt;source&lt;/code&gt; (text). The first page of a package shows them.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;، &lt;code&gt;number&lt;/code&gt;، &lt;code&gt;name&lt;/code&gt;؛ &lt;code&gt;wording&lt;/code&gt; (متن): واژه‌های خود توافق؛ &lt;code&gt;units&lt;/code&gt;، هر یک &lt;code&gt;whole&lt;/code&gt; یا &lt;code&gt;part&lt;/code&gt;؛ &lt;code&gt;extent&lt;/code&gt;: نقشه آن از کجا آغاز شود؛ &lt;code&gt;source&lt;/code&gt; (متن). صفحه نخست بسته آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (text): see &lt;a href="#roles"&gt;roles&lt;/a&gt;. Name only the kinds that the agreement has. &lt;code&gt;instrument_term&lt;/code&gt;² is what the document itself calls it, &lt;code&gt;instrument_term_sources&lt;/code&gt;² which source states that in which &lt;code&gt;languages&lt;/code&gt;; in any other it is printed as a translation.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;، &lt;code&gt;role&lt;/code&gt;، &lt;code&gt;name&lt;/code&gt;، &lt;code&gt;plural&lt;/code&gt;، &lt;code&gt;wording&lt;/code&gt; (متن): &lt;a href="#roles"&gt;نقش‌ها&lt;/a&gt; را ببینید. تنها نوع‌هایی را نام ببرید که توافق دارد. &lt;code&gt;instrument_term&lt;/code&gt;² آن است که خود سند آن را می‌نامد، &lt;code&gt;instrument_term_sources&lt;/code&gt;² اینکه کدام منبع آن را به کدام &lt;code&gt;languages&lt;/code&gt; بیان می‌کند؛ در هر زبان دیگر همچون ترجمه چاپ می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>out of &lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt;, in that order.</source>
        <translation>از میان &lt;code&gt;draft&lt;/code&gt;، &lt;code&gt;proposed&lt;/code&gt;، &lt;code&gt;agreed&lt;/code&gt;، &lt;code&gt;withdrawn&lt;/code&gt;، به همین ترتیب.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</source>
        <translation>&lt;code&gt;sources&lt;/code&gt;²، &lt;code&gt;follows&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the documents that entries below name by &lt;code&gt;id&lt;/code&gt; as their &lt;code&gt;source&lt;/code&gt;, each with its &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;, &lt;code&gt;official&lt;/code&gt; for what a party published, &lt;code&gt;report&lt;/code&gt; for the press; and the id of the one that is followed wherever they differ. That one choice decides the first day, which deadlines hold and which claims are used, and it is printed with them.</source>
        <translation>سندهایی که مدخل‌های زیر با &lt;code&gt;id&lt;/code&gt; به عنوان &lt;code&gt;source&lt;/code&gt; نام می‌برند، هر یک با &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;، &lt;code&gt;official&lt;/code&gt; برای آنچه طرفی منتشر کرده، &lt;code&gt;report&lt;/code&gt; برای مطبوعات؛ و شناسه سندی که آنجا که فرق دارند پیروی می‌شود. همین یک گزینش روز نخست، مهلت‌های معتبر و گفته‌هایی را که به کار می‌روند تعیین می‌کند، و همراه آن‌ها چاپ می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>first day (&lt;code&gt;in_force_from&lt;/code&gt;; not where a followed claim has it), months, how it is extended (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;), and extensions on record (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</source>
        <translation>نخستین روز (&lt;code&gt;in_force_from&lt;/code&gt;؛ نه آنجا که گفته پیروی‌شده آن را دارد)، ماه‌ها، شیوه تمدید (&lt;code&gt;automatic&lt;/code&gt;، &lt;code&gt;consensus&lt;/code&gt;، &lt;code&gt;none&lt;/code&gt;)، و تمدیدهای ثبت‌شده (&lt;code&gt;until&lt;/code&gt;، &lt;code&gt;source&lt;/code&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;what&lt;/code&gt; (text), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). May be empty.</source>
        <translation>&lt;code&gt;what&lt;/code&gt; (متن)، &lt;code&gt;date&lt;/code&gt;، &lt;code&gt;source&lt;/code&gt; (متن). می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>facts on which sources differ: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (texts), and which one is &lt;code&gt;followed&lt;/code&gt;, unless &lt;code&gt;follows&lt;/code&gt; says so for all; &lt;code&gt;in_force_from&lt;/code&gt;² where a claim is of the first day. May be empty.</source>
        <translation>واقعیت‌هایی که منبع‌ها درباره‌شان فرق دارند: &lt;code&gt;topic&lt;/code&gt;، &lt;code&gt;value&lt;/code&gt;، &lt;code&gt;source&lt;/code&gt; (متن)، و اینکه کدام &lt;code&gt;followed&lt;/code&gt; است، مگر آنکه &lt;code&gt;follows&lt;/code&gt; برای همه بگوید؛ &lt;code&gt;in_force_from&lt;/code&gt;² آنجا که گفته درباره روز نخست است. می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;glossary&lt;/code&gt;²</source>
        <translation>&lt;code&gt;glossary&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>terms of this agreement beside its kinds: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). They open the glossary of a package.</source>
        <translation>اصطلاح‌های این توافق جز نوع‌هایش: &lt;code&gt;id&lt;/code&gt;، &lt;code&gt;name&lt;/code&gt;، &lt;code&gt;source&lt;/code&gt; (متن). واژه‌نامه بسته با آن‌ها آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>which kinds may overlap: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. A pair that is not named never may.</source>
        <translation>کدام نوع‌ها می‌توانند هم‌پوشانی داشته باشند: &lt;code&gt;never&lt;/code&gt;، &lt;code&gt;same-zone&lt;/code&gt;، &lt;code&gt;always&lt;/code&gt;. جفتی که نام برده نشود هرگز نمی‌تواند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>rule, limit and number, where the &lt;a href="rules.html"&gt;rule's&lt;/a&gt; usual one does not hold. May be empty.</source>
        <translation>قاعده، مقدار مجاز و عدد، آنجا که مقدار معمول &lt;a href="rules.html"&gt;قاعده&lt;/a&gt; برقرار نیست. می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;rules_off&lt;/code&gt;²</source>
        <translation>&lt;code&gt;rules_off&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>see &lt;a href="#rules"&gt;rules&lt;/a&gt;.</source>
        <translation>&lt;a href="#rules"&gt;قواعد&lt;/a&gt; را ببینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;precedence&lt;/code&gt;²</source>
        <translation>&lt;code&gt;precedence&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where the parties agreed on it: &lt;code&gt;order&lt;/code&gt;, which of &lt;code&gt;turning_points&lt;/code&gt; (annex A), &lt;code&gt;description&lt;/code&gt; (annex B), &lt;code&gt;data&lt;/code&gt; and &lt;code&gt;sheets&lt;/code&gt; prevails over which, the strongest first; &lt;code&gt;authentic&lt;/code&gt;, those of &lt;code&gt;languages&lt;/code&gt; whose texts are authentic, and if one of them prevails, &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (text), the article. Without it packages state &lt;a href="package.html#precedence"&gt;a rule of their own&lt;/a&gt;, and that it is no more than that.</source>
        <translation>تنها آنجا که طرف‌ها بر آن توافق کرده‌اند: &lt;code&gt;order&lt;/code&gt;، کدام یک از &lt;code&gt;turning_points&lt;/code&gt; (پیوست A)، &lt;code&gt;description&lt;/code&gt; (پیوست B)، &lt;code&gt;data&lt;/code&gt; و &lt;code&gt;sheets&lt;/code&gt; بر کدام مقدم است، نیرومندترین نخست؛ &lt;code&gt;authentic&lt;/code&gt;، آن‌ها از &lt;code&gt;languages&lt;/code&gt; که متنشان معتبر است، و اگر یکی مقدم است، &lt;code&gt;prevailing&lt;/code&gt;؛ &lt;code&gt;source&lt;/code&gt; (متن)، ماده. بی آن بسته‌ها &lt;a href="package.html#precedence"&gt;قاعده‌ای از خود&lt;/a&gt; را بیان می‌کنند، و اینکه بیش از آن نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;consent&lt;/code&gt;²</source>
        <translation>&lt;code&gt;consent&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where not every party's consent to a &lt;a href="consent.html"&gt;stretch&lt;/a&gt; is needed: &lt;code&gt;parties&lt;/code&gt;, the codes of those whose is; &lt;code&gt;source&lt;/code&gt; (text), the article.</source>
        <translation>تنها آنجا که موافقت هر طرف با &lt;a href="consent.html"&gt;پاره&lt;/a&gt; لازم نیست: &lt;code&gt;parties&lt;/code&gt;، کد کسانی که موافقتشان لازم است؛ &lt;code&gt;source&lt;/code&gt; (متن)، ماده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language; it stands on every sheet.</source>
        <translation>به تفکیک زبان؛ روی هر برگ می‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Roles of kinds</source>
        <translation>نقش‌های نوع‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement names its kinds freely; the rules know what to do with them by their role.</source>
        <translation>توافق نوع‌هایش را آزادانه می‌نامد؛ قواعد از روی نقششان می‌دانند با آن‌ها چه کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;zone&lt;/code&gt;: an area that the agreement makes.</source>
        <translation>&lt;code&gt;zone&lt;/code&gt;: پهنه‌ای که توافق می‌سازد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;buffer_zone&lt;/code&gt;: a strip along the line of a zone. Its width stands with each feature.</source>
        <translation>&lt;code&gt;buffer_zone&lt;/code&gt;: نواری در امتداد خط یک منطقه. پهنایش با هر عارضه آمده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;safe_zone&lt;/code&gt;: an area inside a zone.</source>
        <translation>&lt;code&gt;safe_zone&lt;/code&gt;: پهنه‌ای درون یک منطقه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: points.</source>
        <translation>&lt;code&gt;observation_post&lt;/code&gt;، &lt;code&gt;checkpoint&lt;/code&gt;: نقطه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Units and reference boundaries</source>
        <translation>واحدها و مرزهای مرجع</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Boundaries come from a layer (&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;), never from the agreement. COD-AB is joined by &lt;code&gt;pcode&lt;/code&gt;, geoBoundaries by &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). QGIS's own world map and Natural Earth are joined by &lt;code&gt;iso&lt;/code&gt; where the layer has it; else by &lt;code&gt;inside&lt;/code&gt;², longitude and latitude of any place well inside the unit, together with the unit's country; else by &lt;code&gt;fips&lt;/code&gt;, and only where no other unit has the same code. State a place such as the middle of the unit to a tenth of a degree: it joins, and is no position of anything.</source>
        <translation>مرزها از لایه می‌آیند (&lt;a href="workspace.html"&gt;فضای کار&lt;/a&gt;)، هرگز از توافق. COD-AB با &lt;code&gt;pcode&lt;/code&gt; پیوند داده می‌شود، geoBoundaries با &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). نقشه جهان خود QGIS و Natural Earth با &lt;code&gt;iso&lt;/code&gt; آنجا که لایه آن را دارد؛ وگرنه با &lt;code&gt;inside&lt;/code&gt;²، طول و عرض جغرافیایی جایی به‌خوبی درون واحد، همراه با کشور واحد؛ وگرنه با &lt;code&gt;fips&lt;/code&gt;، و تنها آنجا که واحد دیگری همان کد را ندارد. جایی مانند میانه واحد را تا یک‌دهم درجه بیان کنید: پیوند می‌دهد، و موقعیت هیچ چیز نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The land of the agreement's countries, and that of others, is taken from the layer too, whatever units the agreement lists. A layer of one country does not tell where the sea is; QGIS's world map tells it then.</source>
        <translation>خاک کشورهای توافق، و خاک دیگران، نیز از لایه گرفته می‌شود، هر واحدی که توافق فهرست کند. لایه یک کشور نمی‌گوید دریا کجاست؛ آنگاه نقشه جهان QGIS آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A rule about kinds that the agreement does not have is silent. A rule that the parties do not want is switched off with its reason: every check and every package then has a note with that reason in the place of findings, and the certificate and the manifest have it, too. Rules on which others rest, such as those for valid geometry, cannot be switched off.</source>
        <translation>قاعده درباره نوع‌هایی که توافق ندارد خاموش است. قاعده‌ای که طرف‌ها نمی‌خواهند با ذکر دلیل خاموش می‌شود: آنگاه هر بررسی و هر بسته به جای یافته‌ها یادداشتی با آن دلیل دارد، و گواهی و مانیفست نیز آن را دارند. قاعده‌هایی که دیگران بر آن‌ها استوارند، مانند قاعده‌های هندسه معتبر، خاموش نمی‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>When it changes</source>
        <translation>هنگامی که تغییر می‌کند</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Keep the &lt;code&gt;id&lt;/code&gt;, write the newer text, and take it in: &lt;a href="workspace.html#agreement"&gt;When the agreement changes&lt;/a&gt;.</source>
        <translation>&lt;code&gt;id&lt;/code&gt; را نگه دارید، متن تازه‌تر را بنویسید و بگیریدش: &lt;a href="workspace.html#agreement"&gt;هنگامی که توافق تغییر می‌کند&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An example</source>
        <translation>یک نمونه</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>All in it is invented. It needs a reference layer with the two units, since no map has them; with units of the world, and &lt;code&gt;inside&lt;/code&gt; for each, QGIS's own map will do.</source>
        <translation>همه آن ساختگی است. لایه مرجعی با آن دو واحد می‌خواهد، زیرا هیچ نقشه‌ای آن‌ها را ندارد؛ با واحدهای جهان، و &lt;code&gt;inside&lt;/code&gt; برای هر یک، نقشه خود QGIS بس است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Base map</source>
        <translation>نقشه پایه</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Whether a village is in or out is seen only where the ground lies under the line. &lt;i&gt;Vector → De-escalation Zones → Base Map…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) names a layer of ground once; the workspace keeps where it lies and what it is, not the layer itself. Choose a layer of the project or a file, say what it shows, who made it and on what terms, and set it. A layer that is chosen in the list can be changed below it, moved up and down, taken off; &lt;i&gt;Undo&lt;/i&gt; takes the last change back. The window shows the layers below the workspace’s in a group of their own, &lt;i&gt;Base Map&lt;/i&gt;, as quiet as on sheets; a layer that was taken out of it comes back when the workspace is opened again. Without any base layer, sheets have QGIS’s world map and the gazetteer’s settlements. Nothing is measured from it: neither the fingerprint nor the digest of the record knows which ground lies under the line.</source>
        <translation>اینکه روستایی درون است یا بیرون تنها آنجا دیده می‌شود که زمین زیر خط باشد. &lt;i&gt;برداری ← مناطق کاهش تنش ← نقشه پایه…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) یک بار لایه‌ای از زمین را نام می‌برد؛ فضای کار نگه می‌دارد که کجاست و چیست، نه خود لایه را. لایه‌ای از پروژه یا فایلی را برگزینید، بگویید چه نشان می‌دهد، چه کسی آن را ساخته و با چه شرط‌هایی، و بگذاریدش. لایه برگزیده در فهرست را می‌توان زیر آن تغییر داد، بالا و پایین برد، و برداشت؛ &lt;i&gt;واگرد&lt;/i&gt; آخرین تغییر را پس می‌گیرد. پنجره لایه‌ها را زیر لایه‌های فضای کار در گروهی جداگانه، &lt;i&gt;نقشه پایه&lt;/i&gt;، به آرامی برگ‌ها نشان می‌دهد؛ لایه‌ای که از آن بیرون برده شد با گشودن دوباره فضای کار بازمی‌گردد. بی هیچ لایه پایه، برگ‌ها نقشه جهان QGIS و آبادی‌های فرهنگ نام‌ها را دارند. چیزی از آن اندازه گرفته نمی‌شود: نه اثر انگشت و نه چکیده سابقه می‌دانند کدام زمین زیر خط است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>The dialog Base Map: a layer of roads in the list, and below it what is stated of it</source>
        <translation>پنجره نقشه پایه: لایه راه‌ها در فهرست، و زیر آن آنچه درباره‌اش بیان شده است</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What a layer is for</source>
        <translation>لایه برای چیست</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>what it holds</source>
        <translation>آنچه در بر دارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>points, or areas of which a point inside is taken; with names. The gazetteer’s settlements are not drawn on sheets then; annex E stays with the &lt;a href="sheets.html#annexes"&gt;gazetteer&lt;/a&gt;, for that states how far off its places may be.</source>
        <translation>نقطه‌ها، یا سطح‌هایی که نقطه‌ای درونشان گرفته می‌شود؛ با نام. آنگاه آبادی‌های فرهنگ نام‌ها روی برگ‌ها کشیده نمی‌شوند؛ پیوست E با &lt;a href="sheets.html#annexes"&gt;فرهنگ نام‌ها&lt;/a&gt; می‌ماند، زیرا آن بیان می‌کند جاهایش چه اندازه می‌توانند خطا داشته باشند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>polygons</source>
        <translation>چندضلعی‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>borders of states, as lines or polygons. They are drawn as their source has them; what rules hold features against are the &lt;a href="workspace.html"&gt;reference boundaries&lt;/a&gt;.</source>
        <translation>مرزهای کشورها، همچون خط یا چندضلعی. چنان‌که منبعشان دارد کشیده می‌شوند؛ آنچه قواعد عارضه‌ها را با آن می‌سنجند &lt;a href="workspace.html"&gt;مرزهای مرجع&lt;/a&gt; است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster of heights, of which a light hillshade is made</source>
        <translation>رستر ارتفاع، که از آن سایه‌روشن کم‌رنگی ساخته می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster that is a picture of the ground</source>
        <translation>رستری که تصویر زمین است</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What must be stated</source>
        <translation>آنچه باید بیان شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Source and licence: they stand on every sheet, in the README and in the metadata; the edition, a date or a number, where there is one. Layers of features whose licence is an open one by its name alone (public domain, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, with or without a version) travel in the package, as its sheets show them and cut to those; others, and rasters, are named as sources only. Of a text that says more nothing is guessed. Fields of names may be stated by language, as &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;; where the layer has none in a sheet’s language, the English one stands, and nothing is transcribed. A field of rank decides what comes first where room is short. From which scale on a layer is drawn is the number after 1: 250000 leaves it off sheets of 1:300 000. Where a layer has more than a map has room for, the greater ranks stay, then the longer lines and the larger areas; without a field of ranks, length and size decide alone.</source>
        <translation>منبع و مجوز: روی هر برگ، در README و در فراداده می‌آیند؛ ویرایش، تاریخ یا شماره، آنجا که هست. لایه‌های عارضه که مجوزشان تنها از روی نام باز است (public domain، CC0، CC BY، CC BY-SA، ODbL، ODC-By، PDDL، با نسخه یا بی آن) در بسته همراه می‌شوند، چنان‌که برگ‌هایش نشان می‌دهند و بریده به اندازه آن‌ها؛ دیگر لایه‌ها، و رسترها، تنها همچون منبع نام برده می‌شوند. از متنی که بیش از این می‌گوید چیزی حدس زده نمی‌شود. فیلدهای نام را می‌توان به زبان بیان کرد، مانند &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;؛ آنجا که لایه به زبان برگ نامی ندارد نام انگلیسی می‌آید، و چیزی آوانویسی نمی‌شود. فیلد رتبه تعیین می‌کند آنجا که جا کم است چه نخست می‌آید. مقیاسی که لایه از آن کشیده می‌شود عدد پس از 1 است: 250000 آن را از برگ‌های 1:300 000 کنار می‌گذارد. آنجا که لایه بیش از گنجایش نقشه دارد، رتبه‌های بالاتر می‌مانند، سپس خط‌های بلندتر و سطح‌های بزرگ‌تر؛ بی فیلد رتبه، طول و اندازه به‌تنهایی تعیین می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>A file that lies in the workspace’s folder, or below it, is named from there, so both can be moved together. A layer that is open in QGIS is named by its file; one that lies in none must be saved first.</source>
        <translation>فایلی که در پوشه فضای کار یا زیر آن است از آنجا نام برده می‌شود، تا هر دو را بتوان با هم جابه‌جا کرد. لایه‌ای که در QGIS باز است با فایلش نام برده می‌شود؛ لایه‌ای که در فایلی نیست نخست باید ذخیره شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What would keep a layer from being drawn is said when it is named: the file is missing; it states no CRS, or one that is not known, or that its coordinates cannot be in; it holds points where the role has lines; a field is not there; a raster does not say where it lies; there is nothing in the theatre of the agreement. When a package is made, a layer whose file is gone is named and nothing is exported: put the file back, name it anew, or take the layer off.</source>
        <translation>آنچه نمی‌گذارد لایه‌ای کشیده شود هنگامی که نام برده می‌شود گفته می‌شود: فایل نیست؛ سامانه مختصاتی بیان نمی‌کند، یا سامانه‌ای ناشناخته، یا سامانه‌ای که مختصاتش نمی‌تواند در آن باشد؛ نقطه دارد آنجا که نقش خط می‌خواهد؛ فیلدی نیست؛ رستر نمی‌گوید کجاست؛ چیزی در صحنه توافق نیست. هنگام ساختن بسته، لایه‌ای که فایلش رفته نام برده می‌شود و چیزی برون‌برد نمی‌شود: فایل را برگردانید، از نو نام ببرید، یا لایه را بردارید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What changed between two versions: the draft and its revision, the workspace and the package that was handed over, two packages, the workspace and what it was last week.</source>
        <translation>آنچه میان دو نسخه تغییر کرده است: پیش‌نویس و بازنگری آن، فضای کار و بسته‌ای که تحویل داده شد، دو بسته، فضای کار و آنچه هفته پیش بود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The dock Working Group with its tab Changes: one zone differs, two of its turning points were moved; on the map the old line, the new one and an arrow for each point</source>
        <translation>پنل کارگروه با زبانه تغییرات: یک منطقه فرق دارد، دو نقطه شکستش جابه‌جا شده‌اند؛ روی نقشه خط پیشین، خط تازه و پیکانی برای هر نقطه</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. In its tab &lt;b&gt;Changes&lt;/b&gt; choose what is &lt;b&gt;before&lt;/b&gt; and what is &lt;b&gt;after&lt;/b&gt;: the open workspace as it is shown, with what is not saved yet; the open workspace as it was at a moment (UTC), by its &lt;a href="history.html#past"&gt;history&lt;/a&gt;; the file of another workspace; a map package, its zip or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. Then press &lt;b&gt;Compare&lt;/b&gt; or &lt;kbd&gt;F5&lt;/kbd&gt;. It is done beside your work, and &lt;kbd&gt;Esc&lt;/kbd&gt; gives it up.</source>
        <translation>پنل &lt;b&gt;کارگروه&lt;/b&gt; را با &lt;i&gt;برداری ◂ مناطق کاهش تنش ◂ کارگروه&lt;/i&gt; یا &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt; باز کنید. در زبانه &lt;b&gt;تغییرات&lt;/b&gt; آن برگزینید که &lt;b&gt;پیش&lt;/b&gt; چیست و &lt;b&gt;پس&lt;/b&gt; چیست: فضای کار باز چنان‌که نمایان است، با آنچه هنوز ذخیره نشده؛ فضای کار باز چنان‌که در لحظه‌ای (UTC) بود، از &lt;a href="history.html#past"&gt;تاریخچه&lt;/a&gt; آن؛ فایل فضای کاری دیگر؛ بسته نقشه، zip آن یا &lt;code&gt;manifest.json&lt;/code&gt; بسته‌ای باز شده. سپس &lt;b&gt;سنجش&lt;/b&gt; یا &lt;kbd&gt;F5&lt;/kbd&gt; را بزنید. در کنار کار شما انجام می‌شود، و &lt;kbd&gt;Esc&lt;/kbd&gt; آن را رها می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The list names each feature that differs: its kind and number, whether it was added, removed or changed, what it gained and lost, and how far its turning points were moved. Unfold it with the right arrow key: each point stands there with metres and azimuth, and each field with what it stated before and states now. Choose one, with the mouse or the arrow keys, and the map goes to what differs: the &lt;b&gt;old line dashed, the new one solid&lt;/b&gt;, gained and lost ground hatched, and an arrow from the old place of each point to the new one. &lt;kbd&gt;Enter&lt;/kbd&gt; goes there again. Below stands the whole sheet.</source>
        <translation>فهرست هر عارضه‌ای را که فرق دارد نام می‌برد: نوع و شماره‌اش، اینکه افزوده، برداشته یا تغییر داده شد، چه به دست آورد و از دست داد، و نقاط شکستش چه اندازه جابه‌جا شدند. با کلید پیکان بازش کنید: هر نقطه با متر و آزیموت، و هر فیلد با آنچه پیش‌تر بیان می‌کرد و اکنون بیان می‌کند آنجاست. یکی را با موس یا کلیدهای پیکان برگزینید، و نقشه به آنچه فرق دارد می‌رود: &lt;b&gt;خط پیشین خط‌چین، خط تازه پیوسته&lt;/b&gt;، زمین به‌دست‌آمده و ازدست‌رفته هاشورزده، و پیکانی از جای پیشین هر نقطه به جای تازه. &lt;kbd&gt;Enter&lt;/kbd&gt; دوباره به آنجا می‌رود. زیر آن همه برگه است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Export&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; writes the sheet to a file: a page, a table or JSON, by the ending of its name. When the drawing is edited afterwards, the dock says so; what it shows stays as it was compared.</source>
        <translation>&lt;b&gt;برون‌برد&lt;/b&gt; یا &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; برگه را در فایل می‌نویسد: صفحه، جدول یا JSON، بر پایه پسوند نام. اگر پس از آن ترسیم ویرایش شود پنل آن را می‌گوید؛ آنچه نشان می‌دهد چنان‌که سنجیده شده می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Nothing comes of two versions that are the same, of a package that does not verify, of versions under two agreements, of a file that is gone, or of a moment before the history begins; the dock says which it is.</source>
        <translation>از دو نسخه یکسان، از بسته‌ای که راستی‌آزمایی نمی‌شود، از نسخه‌های زیر دو توافق، از فایلی که دیگر نیست، یا از لحظه‌ای پیش از آغاز تاریخچه چیزی برنمی‌آید؛ پنل می‌گوید کدام است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Changes&lt;/b&gt;; without a window:</source>
        <translation>در جعبه‌ابزار پردازش: &lt;b&gt;مناطق کاهش تنش&lt;/b&gt;، &lt;b&gt;کارگروه&lt;/b&gt;، &lt;b&gt;تغییرات&lt;/b&gt;؛ بی پنجره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. With a date, a workspace is taken as its &lt;a href="history.html#past"&gt;history&lt;/a&gt; knows it to have been then. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. Nothing is written to either. Both must be under one agreement. Where one is a package of what is in force on a single day, no more of the other is looked at, and the report says so.</source>
        <translation>نسخه، فضای کاری است چنان‌که ذخیره شده، یا بسته نقشه: zip آن، پوشه‌اش، یا &lt;code&gt;manifest.json&lt;/code&gt; در آن. با تاریخ، فضای کار چنان گرفته می‌شود که &lt;a href="history.html#past"&gt;تاریخچه‌اش&lt;/a&gt; می‌داند آن زمان بوده است. بسته نخست &lt;a href="verify.html"&gt;راستی‌آزمایی&lt;/a&gt; می‌شود. در هیچ‌یک چیزی نوشته نمی‌شود. هر دو باید زیر یک توافق باشند. آنجا که یکی بسته آنچه در یک روز معتبر است باشد، به بیش از آن در دیگری نگریسته نمی‌شود و گزارش آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Ground gained and lost</source>
        <translation>زمین به‌دست‌آمده و ازدست‌رفته</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Edges are geodesics of the WGS 84 ellipsoid; what a feature gained is what it has now and did not have before, and what it lost the other way round. Both are given in square kilometres, for each feature and by the administrative units of the workspace's reference boundaries. Gained less lost is the difference of the two areas. With a &lt;b&gt;tolerance&lt;/b&gt;, parts that are no wider are counted apart: a line that was digitised again is no shift of ground.</source>
        <translation>ضلع‌ها خط‌های ژئودزیک بیضوی WGS 84 هستند؛ آنچه عارضه به دست آورده آن است که اکنون دارد و پیش‌تر نداشت، و آنچه از دست داده وارونه آن. هر دو به کیلومتر مربع داده می‌شوند، برای هر عارضه و بر پایه واحدهای اداری مرزهای مرجع فضای کار. به‌دست‌آمده منهای ازدست‌رفته تفاوت دو مساحت است. با &lt;b&gt;رواداری&lt;/b&gt;، بخش‌هایی که پهن‌تر از آن نیستند جداگانه شمرده می‌شوند: خطی که دوباره رقومی شده جابه‌جایی زمین نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The totals are sums over all features, each for itself. A safe zone inside a zone counts as well.</source>
        <translation>جمع‌ها مجموع همه عارضه‌هاست، هر یک برای خود. منطقه امن درون یک منطقه نیز به شمار می‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Turning points</source>
        <translation>نقاط شکست</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Points are numbered as in &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;, before and now. What stands in the same order in both rings, to seven decimals of a degree, was not moved. Between two such anchors, as many points as before count as &lt;b&gt;moved&lt;/b&gt;, one by one, with the length and the initial azimuth of the geodesic from the old place to the new one; otherwise the old ones were &lt;b&gt;removed&lt;/b&gt; and the new ones &lt;b&gt;added&lt;/b&gt;. Posts are moved in the same way. A ring that starts elsewhere, or runs the other way round, is no change.</source>
        <translation>نقطه‌ها مانند &lt;a href="sheets.html#annexes"&gt;پیوست A&lt;/a&gt; شماره می‌خورند، پیش و اکنون. آنچه در هر دو حلقه به همان ترتیب، تا هفت رقم اعشار درجه، آمده جابه‌جا نشده است. میان دو چنین لنگری، نقطه‌هایی به همان شمار پیشین &lt;b&gt;جابه‌جاشده&lt;/b&gt; به شمار می‌آیند، یک‌به‌یک، با طول و آزیموت آغازین ژئودزیک از جای پیشین به جای تازه؛ وگرنه پیشین‌ها &lt;b&gt;برداشته&lt;/b&gt; و تازه‌ها &lt;b&gt;افزوده&lt;/b&gt; شده‌اند. پست‌ها نیز به همین شیوه جابه‌جا می‌شوند. حلقه‌ای که از جای دیگری آغاز می‌شود یا وارونه می‌گردد تغییر نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What else is told</source>
        <translation>چه چیز دیگر گفته می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>features added and removed; the same line under another uid is told as that, and not as ground;</source>
        <translation>عارضه‌های افزوده و برداشته؛ همان خط با uid دیگر همین‌گونه گفته می‌شود و نه همچون زمین؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>every field that differs: status, party, names, days;</source>
        <translation>هر فیلدی که فرق دارد: وضعیت، طرف، نام‌ها، روزها؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>settlements on ground that a zone gained or lost, and those nearer to it than the gazetteer is accurate: too near to tell;</source>
        <translation>آبادی‌های روی زمینی که منطقه‌ای به دست آورد یا از دست داد، و آن‌هایی که نزدیک‌تر از دقت فرهنگ نام‌ها به آن‌اند: نزدیک‌تر از آنکه بتوان گفت؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>findings that are accepted now, and those that were; acceptances that lapsed because what was accepted is another line now, or is found no more;</source>
        <translation>یافته‌هایی که اکنون پذیرفته‌اند، و آن‌هایی که پیش‌تر بودند؛ پذیرش‌هایی که از اعتبار افتادند زیرا آنچه پذیرفته شده بود اکنون خط دیگری است یا دیگر یافت نمی‌شود؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>differences of the agreement's text and its SHA-256, of the &lt;a href="start.html#options"&gt;limits&lt;/a&gt; with their reasons, of the rules that the parties do not apply; whether the reference boundaries are others; and which software two packages were written with, where it differs.</source>
        <translation>تفاوت‌های متن توافق و SHA-256 آن، &lt;a href="start.html#options"&gt;مقدارهای مجاز&lt;/a&gt; با دلیل‌هایشان، و قواعدی که طرف‌ها به کار نمی‌برند؛ اینکه مرزهای مرجع دیگرند یا نه؛ و دو بسته با چه نرم‌افزاری نوشته شده‌اند، آنجا که فرق دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version that cannot be measured, such as an outline that crosses itself, is named; the &lt;a href="findings.html"&gt;check&lt;/a&gt; of that version says why.</source>
        <translation>نسخه‌ای که اندازه‌گرفتنی نیست، مانند محیطی که خود را می‌بُرد، نام برده می‌شود؛ &lt;a href="findings.html"&gt;بررسی&lt;/a&gt; آن نسخه دلیل را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>What comes out</source>
        <translation>آنچه به دست می‌آید</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Ground gained and lost&lt;/b&gt;, a layer of areas; &lt;b&gt;Turning points that differ&lt;/b&gt;, a layer of points with both places, distance and azimuth;</source>
        <translation>&lt;b&gt;زمین به‌دست‌آمده و ازدست‌رفته&lt;/b&gt;، لایه‌ای سطحی؛ &lt;b&gt;نقاط شکست متفاوت&lt;/b&gt;، لایه‌ای نقطه‌ای با هر دو جا، فاصله و آزیموت؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>a &lt;b&gt;table&lt;/b&gt; (CSV) with one row for each thing that differs, a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS.</source>
        <translation>یک &lt;b&gt;جدول&lt;/b&gt; (CSV) با یک سطر برای هر چیزی که فرق دارد، یک &lt;b&gt;گزارش برای برنامه‌ها&lt;/b&gt; (JSON، &lt;code&gt;deesc-changes/1&lt;/code&gt;)، و یک &lt;b&gt;گزارش برای خواندن&lt;/b&gt; یا چاپ، به زبان QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A &lt;a href="package.html#previous"&gt;map package&lt;/a&gt; that names the one before it carries the same as a table, as annex F and on &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt;, in each of its languages.</source>
        <translation>&lt;a href="package.html#previous"&gt;بسته نقشه‌ای&lt;/a&gt; که بسته پیش از خود را نام می‌برد همین را همچون جدول، پیوست F و روی &lt;a href="sheets.html#changes"&gt;برگ‌ها&lt;/a&gt;، به هر یک از زبان‌هایش دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent</source>
        <translation>موافقت</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent, stretch by stretch</source>
        <translation>موافقت، پاره به پاره</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A line is agreed piece by piece. A &lt;b&gt;stretch&lt;/b&gt; is a piece of the outline of a feature between two of its turning points; a line that two features share is one stretch of both, and counts once. What a party says of a stretch is its &lt;b&gt;stance&lt;/b&gt;: it goes on record in the workspace's ledger, and is never an edited cell.</source>
        <translation>بر خط پاره‌پاره توافق می‌شود. &lt;b&gt;پاره&lt;/b&gt; تکه‌ای از محیط یک عارضه میان دو نقطه شکست آن است؛ خطی که دو عارضه شریک‌اند یک پاره از هر دو است و یک بار شمرده می‌شود. آنچه طرفی درباره پاره‌ای می‌گوید &lt;b&gt;موضع&lt;/b&gt; اوست: در دفتر اقدامات فضای کار ثبت می‌شود، و هرگز خانه‌ای ویرایش‌شده نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>what it says</source>
        <translation>چه می‌گوید</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>○ proposed</source>
        <translation>○ پیشنهادی</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party puts the line forward</source>
        <translation>طرف خط را پیش می‌نهد</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>● agreed</source>
        <translation>● توافق‌شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party accepts it</source>
        <translation>طرف آن را می‌پذیرد</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>◐ reserved</source>
        <translation>◐ با قید</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party goes on, under the reservation that it states</source>
        <translation>طرف پیش می‌رود، با قیدی که بیان می‌کند</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>✕ objected</source>
        <translation>✕ مورد اعتراض</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party does not accept it, for the reason that it states</source>
        <translation>طرف آن را نمی‌پذیرد، به دلیلی که بیان می‌کند</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>The latest stance of a party counts. One that the secretariat writes down for a party is &lt;i&gt;recorded&lt;/i&gt;, one in the party's own log is its own. A stance is on the line as it is drawn: where the line is moved by a centimetre it is another line, and the stance has &lt;a href="rules.html#consent.lapsed"&gt;lapsed&lt;/a&gt;. It stays readable, and counts for nothing until the party speaks again.</source>
        <translation>آخرین موضع هر طرف به شمار می‌آید. موضعی که دبیرخانه برای طرفی می‌نویسد &lt;i&gt;ثبت‌شده&lt;/i&gt; است، و موضعی که در روزنگار خود طرف است از خود اوست. موضع درباره خط است چنان‌که کشیده شده: آنجا که خط یک سانتی‌متر جابه‌جا شود خط دیگری است، و موضع &lt;a href="rules.html#consent.lapsed"&gt;از اعتبار افتاده&lt;/a&gt; است. خواندنی می‌ماند، و تا طرف دوباره سخن بگوید به شمار نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A stretch is agreed when every party agrees to it; an agreement may say whose consent is &lt;a href="agreement.html#entries"&gt;needed&lt;/a&gt;. How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing. A feature that has stretches can be marked as agreed when they cover its whole line and all of them are agreed. That never happens by itself.</source>
        <translation>پاره هنگامی توافق‌شده است که هر طرف با آن موافقت کند؛ توافق می‌تواند بگوید موافقت چه کسی &lt;a href="agreement.html#entries"&gt;لازم&lt;/a&gt; است. اندازه توافق‌شده بریده می‌شود و هرگز رو به بالا گرد نمی‌شود: 100.0 % تنها آنجا می‌آید که چیزی کم نباشد. عارضه‌ای که پاره دارد هنگامی می‌تواند توافق‌شده نشان شود که پاره‌ها همه خطش را بپوشانند و همه توافق‌شده باشند. این هرگز خودبه‌خود رخ نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Divide a line</source>
        <translation>بخش کردن یک خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>In the dock &lt;b&gt;Working Group&lt;/b&gt;, tab &lt;b&gt;Stretches&lt;/b&gt;: choose a kind and press &lt;b&gt;Divide&lt;/b&gt;. Lines are divided where they meet, where they cross the borders of units too, where the &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; part too, at each turning point, or by clicks on the map: a click on a turning point divides the line there, another one joins it again, and &lt;kbd&gt;Esc&lt;/kbd&gt; puts the tool down. No turning point is added or moved. What is divided already and stays as it is keeps its number and its stances. The same in the Processing toolbox:</source>
        <translation>در پنل &lt;b&gt;کارگروه&lt;/b&gt;، زبانه &lt;b&gt;پاره‌ها&lt;/b&gt;: نوعی را برگزینید و &lt;b&gt;بخش کردن&lt;/b&gt; را بزنید. خط‌ها آنجا که به هم می‌رسند، آنجا که از مرز واحدها نیز می‌گذرند، آنجا که &lt;a href="proposals.html"&gt;پیشنهادها&lt;/a&gt; نیز از هم جدا می‌شوند، در هر نقطه شکست، یا با کلیک روی نقشه بخش می‌شوند: کلیک روی نقطه شکستی خط را آنجا بخش می‌کند، کلیکی دیگر دوباره به هم می‌پیوندد، و &lt;kbd&gt;Esc&lt;/kbd&gt; ابزار را زمین می‌گذارد. هیچ نقطه شکستی افزوده یا جابه‌جا نمی‌شود. آنچه پیش‌تر بخش شده و همان‌گونه می‌ماند شماره و موضع‌هایش را نگه می‌دارد. همین در جعبه‌ابزار پردازش:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Record what a party says</source>
        <translation>ثبت آنچه طرفی می‌گوید</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Choose one stretch or several, press &lt;b&gt;Record…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;), and state the party, its stance, the day, the document and the meeting. A reservation and an objection need their words. What is divided and recorded waits for &lt;b&gt;Save All Edits&lt;/b&gt;: until then &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, after that only a later stance takes its place. Many at once come from a CSV file with the columns &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt;, and &lt;code&gt;zone&lt;/code&gt; where several features have a stretch of one number:</source>
        <translation>یک یا چند پاره را برگزینید، &lt;b&gt;ثبت…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;) را بزنید، و طرف، موضعش، روز، سند و نشست را بیان کنید. قید و اعتراض واژه‌های خود را می‌خواهند. آنچه بخش و ثبت شده تا &lt;b&gt;ذخیره همه ویرایش‌ها&lt;/b&gt; می‌ماند: تا آن زمان &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; پسش می‌گیرد، پس از آن تنها موضعی دیرتر جایش را می‌گیرد. بسیاری با هم از فایل CSV با ستون‌های &lt;code&gt;stretch&lt;/code&gt;، &lt;code&gt;party&lt;/code&gt;، &lt;code&gt;stance&lt;/code&gt;، &lt;code&gt;day&lt;/code&gt;، &lt;code&gt;remark&lt;/code&gt;، &lt;code&gt;document&lt;/code&gt;، و &lt;code&gt;zone&lt;/code&gt; آنجا که چند عارضه پاره‌ای به یک شماره دارند می‌آیند:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Mark a feature as agreed</source>
        <translation>توافق‌شده خواندن عارضه</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Mark as Agreed…&lt;/b&gt; can be pressed when nothing is missing; its tip says what is. It asks for the document, as for any &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; feature. An edit that sets the status to agreed where a party's agreement is missing is taken back.</source>
        <translation>&lt;b&gt;توافق‌شده خواندن…&lt;/b&gt; هنگامی زده می‌شود که چیزی کم نباشد؛ راهنمای شناورش می‌گوید چه کم است. سند را می‌پرسد، مانند هر عارضه &lt;a href="workspace.html#agreed"&gt;توافق‌شده&lt;/a&gt;. ویرایشی که وضعیت را توافق‌شده کند آنجا که موافقت طرفی نیست پس گرفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Minutes…&lt;/b&gt; writes what is on record: pages to be signed (PDF), a web page, or a table (CSV). Every stretch stands there with its ends by the numbers of &lt;a href="turning.html"&gt;turning points&lt;/a&gt;, its length, and what each party says; then how much was agreed at the meeting and in all, and reservations and objections in their words.</source>
        <translation>&lt;b&gt;صورت‌جلسه…&lt;/b&gt; آنچه را ثبت است می‌نویسد: صفحه‌هایی برای امضا (PDF)، صفحه وب، یا جدول (CSV). هر پاره با دو سرش به شماره &lt;a href="turning.html"&gt;نقاط شکست&lt;/a&gt;، طولش، و آنچه هر طرف می‌گوید در آن است؛ سپس اینکه در نشست و در مجموع چه اندازه توافق شد، و قیدها و اعتراض‌ها با واژه‌های خودشان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; carries the stretches, a table of all stances, and annex G in each language.</source>
        <translation>&lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt; پاره‌ها، جدولی از همه موضع‌ها، و پیوست G را به هر زبان دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Enter coordinates</source>
        <translation>وارد کردن مختصات</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Type or paste a list, one place a line. It is drawn on the map as you type; a line that cannot be used is marked with the reason, and a click on the mark leads to it.</source>
        <translation>فهرستی را بنویسید یا بچسبانید، هر جا در یک سطر. هنگام نوشتن روی نقشه کشیده می‌شود؛ سطری که به کار نمی‌آید با دلیل نشان‌دار می‌شود، و کلیک روی نشان به آن می‌رود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The dialog Enter Coordinates: a list in several notations, two lines of which are marked with the reason</source>
        <translation>پنجره وارد کردن مختصات: فهرستی با چند شیوه نوشتن، که دو سطرش با دلیل نشان‌دار شده‌اند</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Notation</source>
        <translation>شیوه نوشتن</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>For instance</source>
        <translation>برای نمونه</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Decimal degrees</source>
        <translation>درجه دهدهی</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees, minutes, seconds</source>
        <translation>درجه، دقیقه، ثانیه</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees without blanks, as for pilots</source>
        <translation>درجه بی‌فاصله، مانند آنچه خلبانان به کار می‌برند</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Words and letters of the parties</source>
        <translation>واژه‌ها و حرف‌های طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>UTM, with zone and band or hemisphere</source>
        <translation>UTM، با زون و باند یا نیم‌کره</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>MGRS, to 10 m or better</source>
        <translation>MGRS، تا 10 متر یا دقیق‌تر</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Easting and northing of the chosen CRS</source>
        <translation>مختصه شرقی و شمالی در سامانه مختصات برگزیده</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Places worked out from others</source>
        <translation>جاهایی که از جاهای دیگر به دست می‌آیند</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Typed</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/findings.html"/>
        <source>What it means</source>
        <translation>معنا</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from the place in the line before: azimuth and distance, in m or km</source>
        <translation>ضلعی از جای سطر پیشین: آزیموت و فاصله، به m یا km</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a place, in any notation of the list</source>
        <translation>ضلعی از یک جا، به هر شیوه نوشتن فهرست</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from turning point 37 of zone 1.1, numbered as in annex A</source>
        <translation>ضلعی از نقطه شکست 37 منطقه 1.1، با شماره‌های پیوست A</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a post or checkpoint</source>
        <translation>ضلعی از یک پست یا ایست بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Beside the line of zone 1.1 at the chainage 12,500 m (&lt;code&gt;12500&lt;/code&gt; and &lt;code&gt;12.5 km&lt;/code&gt; mean the same), 250 m to its left; &lt;code&gt;+250&lt;/code&gt; is to its right, and without an offset the place is on the line</source>
        <translation>کنار خط منطقه 1.1 در فاصله 12,500 متری از آغاز خط (&lt;code&gt;12500&lt;/code&gt; و &lt;code&gt;12.5 km&lt;/code&gt; به یک معنا هستند)، 250 متر به سوی چپ آن؛ &lt;code&gt;+250&lt;/code&gt; به سوی راست است، و بی انحراف جانبی جا روی خط است</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Where two bearings meet; the first may leave from the place in the line before: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</source>
        <translation>آنجا که دو راستا به هم می‌رسند؛ نخستین می‌تواند از جای سطر پیشین آغاز شود: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Between [ ], « » or “ ” stands the name of a feature in any language, or of a zone or line the number of its region and its own. In the place of @ may stand &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; or &lt;i&gt;آزیموت&lt;/i&gt;, in the place of &amp;amp; the word for &lt;i&gt;and&lt;/i&gt;.</source>
        <translation>میان [ ]، « » یا “ ” نام عارضه به هر زبان می‌آید، یا برای منطقه یا خط، شماره ناحیه و شماره خود آن. به جای @ می‌توان &lt;i&gt;az&lt;/i&gt;، &lt;i&gt;аз&lt;/i&gt;، &lt;i&gt;semt&lt;/i&gt;، &lt;i&gt;سمت&lt;/i&gt; یا &lt;i&gt;آزیموت&lt;/i&gt; نوشت، و به جای &amp;amp; واژه &lt;i&gt;و&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Azimuths are those of geodesics on WGS 84, clockwise from true north, in degrees or in degrees, minutes and seconds; distances are geodesic. A list in another CRS is taken to WGS 84 first.</source>
        <translation>آزیموت‌ها از آنِ خط‌های ژئودزیک روی WGS 84 هستند، ساعت‌گرد از شمال حقیقی، به درجه یا درجه و دقیقه و ثانیه؛ فاصله‌ها ژئودزیک‌اند. فهرستی در سامانه مختصات دیگر نخست به WGS 84 برده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A chainage is the length along the line from its beginning; the outline of a zone begins at turning point 1 and runs clockwise. Where it ends, a geodesic leaves the line at a right angle, and the place is where it is as long as the offset. At a turning point the right angle is one to the leg that begins there.</source>
        <translation>فاصله روی خط طول آن از آغاز خط است؛ محیط منطقه از نقطه شکست 1 آغاز می‌شود و ساعت‌گرد می‌رود. در پایان آن فاصله، خط ژئودزیکی با زاویه قائمه از خط جدا می‌شود، و جا آنجاست که طولش برابر انحراف جانبی است. در نقطه شکست، زاویه قائمه با ضلعی است که از آنجا آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Bearings that meet at less than 1°, side by side, or behind one of their places are refused with the reason.</source>
        <translation>راستاهایی که با کمتر از 1° به هم می‌رسند، کنار هم‌اند، یا پشت یکی از جاهایشان به هم می‌رسند، با ذکر دلیل رد می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Arabic (٣٥) and Persian (۳۵) digits are read as well; a numbering such as “12.”, a bullet, and a name before a colon or a tab are left out, and headings are passed over. What was passed over is told below the list.</source>
        <translation>رقم‌های عربی (٣٥) و فارسی (۳۵) نیز خوانده می‌شوند؛ شماره‌گذاری مانند «12.»، نشانه فهرست، و نام پیش از دونقطه یا پرش جدول کنار گذاشته می‌شود، و از سرعنوان‌ها گذر می‌شود. آنچه از آن گذر شده زیر فهرست گفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A letter that means two things is decided by the whole list, and how it was read is told: K and D beside each other are Turkish, north and east; O is east in German and west in French. Where the list cannot decide, the line is refused.</source>
        <translation>حرفی که دو معنا دارد با همه فهرست روشن می‌شود، و گفته می‌شود چگونه خوانده شد: K و D در کنار هم ترکی‌اند، شمال و شرق؛ O در آلمانی شرق و در فرانسوی غرب است. آنجا که فهرست روشن نمی‌کند، سطر رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The &lt;b&gt;CRS&lt;/b&gt; must be chosen: no list carries it. The likely ones are listed below it by name; click the one that the author of the list has used.</source>
        <translation>&lt;b&gt;سامانه مختصات&lt;/b&gt; باید برگزیده شود: هیچ فهرستی آن را همراه ندارد. سامانه‌های محتمل زیر آن با نام آمده‌اند؛ روی آنی کلیک کنید که نویسنده فهرست به کار برده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Two angles without the letters N, S, E and W are refused until you say which comes first: near 36°N 36°E both ways lie in the theatre, and nobody would notice.</source>
        <translation>دو زاویه بی حرف‌های N، S، E و W رد می‌شوند تا بگویید کدام نخست می‌آید: نزدیک 36°N 36°E هر دو ترتیب در صحنه می‌افتد و کسی متوجه نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A polygon needs three places; the last one may repeat the first. Several points become several features with a number after the name.</source>
        <translation>چندضلعی سه جا می‌خواهد؛ آخرین می‌تواند نخستین را تکرار کند. چند نقطه، چند عارضه می‌شوند با شماره‌ای پس از نام.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Below the list stands what the ring measures, as while &lt;a href="drawing.html"&gt;drawing&lt;/a&gt;. A ring that enters a neighbour is red; of one that crosses itself the lines of the list between which it does so are named, and it can be added, as it can be drawn: the check finds it.</source>
        <translation>زیر فهرست اندازه‌های حلقه است، مانند هنگام &lt;a href="drawing.html"&gt;ترسیم&lt;/a&gt;. حلقه‌ای که به همسایه وارد می‌شود سرخ است؛ از حلقه‌ای که خود را می‌بُرد سطرهای فهرست که برش میان آن‌هاست نام برده می‌شود، و می‌توان آن را افزود، چنان‌که می‌توان کشید: بررسی آن را می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Number and name are proposed as while drawing; type a &lt;b&gt;name&lt;/b&gt; to have another.</source>
        <translation>شماره و نام مانند هنگام ترسیم پیشنهاد می‌شوند؛ &lt;b&gt;نام&lt;/b&gt; دیگری بنویسید تا آن باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>&lt;b&gt;Add&lt;/b&gt; opens the &lt;a href="drawing.html#form"&gt;form&lt;/a&gt; with everything that is known of the feature; its &lt;i&gt;OK&lt;/i&gt; puts it into the layer as one command: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file when you save the layer’s edits. Several points come without the form, as one command too.</source>
        <translation>&lt;b&gt;افزودن&lt;/b&gt; &lt;a href="drawing.html#form"&gt;فرم&lt;/a&gt; را با هر آنچه از عارضه دانسته است باز می‌کند؛ &lt;i&gt;OK&lt;/i&gt; آن را با یک دستور در لایه می‌گذارد: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; پس می‌گیردش، و هنگامی در فایل است که ویرایش‌های لایه را ذخیره کنید. چند نقطه بی فرم می‌آیند، آن‌ها هم با یک دستور.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A list that is not added yet is kept when the dialog is closed, and is there again when you open it, until you leave the project.</source>
        <translation>فهرستی که هنوز افزوده نشده با بستن پنجره نگه داشته می‌شود، و با باز کردن دوباره آنجاست، تا هنگامی که پروژه را ترک کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Drawing</source>
        <translation>ترسیم</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Choose region, party and status on the toolbar, then a tool.</source>
        <translation>در نوار ابزار ناحیه، طرف و وضعیت را برگزینید، سپس ابزاری را.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Zones and safe zones</source>
        <translation>مناطق و مناطق امن</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Click the turning points, right-click to finish. &lt;kbd&gt;Backspace&lt;/kbd&gt; takes the last one back, &lt;kbd&gt;Esc&lt;/kbd&gt; begins again. Snapping, tracing along a reference boundary and the advanced digitizing panel work as in QGIS. The read-out in the corner shows the number of turning points, length and area on the ellipsoid, and length and azimuth of the edge in hand. A path that is being traced counts as the turning points that it becomes. Another tool of the plugin that is taken in between lets go of what is not finished, and a message says so.</source>
        <translation>نقاط شکست را کلیک کنید، و با کلیک راست پایان دهید. &lt;kbd&gt;Backspace&lt;/kbd&gt; آخرین نقطه را پس می‌گیرد، &lt;kbd&gt;Esc&lt;/kbd&gt; از نو آغاز می‌کند. چسبندگی، دنبال کردن مرز مرجع و پنل رقومی‌سازی پیشرفته مانند QGIS کار می‌کنند. خوانش گوشه نقشه شمار نقاط شکست، طول و مساحت روی بیضوی، و طول و آزیموت ضلع در دست را نشان می‌دهد. مسیری که دنبال می‌شود به شمار نقاط شکستی که از آن پدید می‌آید شمرده می‌شود. اگر در این میان ابزار دیگری از افزونه گرفته شود، آنچه ناتمام است رها می‌شود و پیامی آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A zone being drawn: the read-out states turning points, line, perimeter and area</source>
        <translation>منطقه‌ای در حال ترسیم: خوانش نقاط شکست، خط، محیط و مساحت را نشان می‌دهد</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Lengths and angles in the advanced digitizing panel are those of the map: within the regions of an agreement a length is true to one part in two thousand, and true north may be up to a degree off the map’s. A leg by its true length and azimuth is typed (&lt;a href="coordinates.html"&gt;Coordinates&lt;/a&gt;).</source>
        <translation>طول‌ها و زاویه‌ها در پنل رقومی‌سازی پیشرفته از آنِ نقشه‌اند: درون منطقه‌های توافق، طول تا یک در دو هزار درست است و شمال حقیقی شاید تا یک درجه با شمال نقشه فرق کند. ضلعی که طول و آزیموت حقیقی آن معلوم است نوشته می‌شود (&lt;a href="coordinates.html"&gt;وارد کردن مختصات&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The outline turns red where it crosses itself or enters a neighbour that it must not; the read-out says which.</source>
        <translation>خط محیط آنجا که خود را می‌بُرد یا به همسایه‌ای که نباید وارد می‌شود سرخ می‌شود؛ خوانش می‌گوید کدام.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>What may be drawn may be typed and imported, and the other way round. An outline with fewer than three different turning points, one outside the theatre, and one in another region than is chosen, or in none, stays in hand when you right-click, and a message says why: set or take back turning points, or choose the region, and right-click again.</source>
        <translation>آنچه می‌توان کشید می‌توان نوشت و درون‌برد کرد، و برعکس. محیطی با کمتر از سه نقطه شکست متفاوت، محیطی بیرون از صحنه، و محیطی در ناحیه‌ای جز ناحیه برگزیده یا در هیچ ناحیه‌ای، با کلیک راست در دست می‌ماند و پیامی دلیل را می‌گوید: نقاط شکست بگذارید یا پس بگیرید، یا ناحیه را برگزینید، و دوباره کلیک راست کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The same ring with two red edges, because they enter a neighbouring zone</source>
        <translation>همان حلقه با دو ضلع سرخ، زیرا به منطقه همسایه وارد می‌شوند</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Where the agreement has a kind of line, &lt;i&gt;Draw Line&lt;/i&gt; draws a line of contact, a road or a reference line the same way. It runs from its first turning point to its last, and that tells its left side from its right. The read-out shows its length on the ellipsoid, and length and azimuth of the edge in hand; a line that meets itself turns red.</source>
        <translation>آنجا که توافق نوعی خط دارد، &lt;i&gt;ترسیم خط&lt;/i&gt; خط تماس، راه یا خط مرجع را به همین شیوه می‌کشد. خط از نخستین نقطه شکستش تا آخرین می‌رود، و همین سوی چپ را از راستش باز می‌شناساند. خوانش طولش روی بیضوی، و طول و آزیموت ضلع در دست را نشان می‌دهد؛ خطی که به خود می‌رسد سرخ می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When something is drawn, QGIS’s form opens with everything that is known of it: number, name, region, party, status and source. Each region and kind counts its numbers for itself. &lt;i&gt;OK&lt;/i&gt; adds the feature as one command that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes back; &lt;i&gt;Cancel&lt;/i&gt; leaves nothing behind. To draw without the form, tick &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; in &lt;i&gt;Settings ▸ Options ▸ Digitizing&lt;/i&gt;.</source>
        <translation>هنگامی که چیزی کشیده شد، فرم QGIS با هر آنچه از آن دانسته است باز می‌شود: شماره، نام، ناحیه، طرف، وضعیت و منبع. هر ناحیه و نوع شماره‌هایش را جداگانه می‌شمارد. &lt;i&gt;OK&lt;/i&gt; عارضه را با یک دستور می‌افزاید که &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; پس می‌گیرد؛ &lt;i&gt;لغو&lt;/i&gt; چیزی بر جا نمی‌گذارد. برای ترسیم بی فرم، &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; را در &lt;i&gt;تنظیمات ◂ Options ◂ دیجیتالی نمودن&lt;/i&gt; تیک بزنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A new feature has a name in each language that the agreement has words in, such as &lt;i&gt;Idlib, buffer zone 4&lt;/i&gt;. Each can be changed in the form; map, lists and findings show the one in the window’s language. The zone that a buffer or a safe zone belongs to is chosen by its name.</source>
        <translation>عارضه تازه به هر زبانی که توافق واژه‌هایش را دارد نامی دارد، مانند &lt;i&gt;ادلب، منطقه حائل 4&lt;/i&gt;. هر یک را می‌توان در فرم تغییر داد؛ نقشه، فهرست‌ها و یافته‌ها نام به زبان پنجره را نشان می‌دهند. منطقه‌ای که منطقه حائل یا منطقه امن به آن تعلق دارد با نامش انتخاب می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form of a new zone</source>
        <translation>فرم یک منطقه جدید</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Buffer from Zone</source>
        <translation>حائل از منطقه</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The tool begins with the zone that is selected, or with that in the middle of the map. Pick another on the map or in the list, and state the widths outside and inside its line. The preview shows the buffer and its greatest error, measured against geodesics. A buffer with one width outside the line and another inside is one feature, whose note states both; make two buffers where the parties want two features. A width inside that swallows the whole zone leaves nothing to measure and is not added. Where the agreement lets no buffer zone overlap its zone, the tool says that the check will report a strip inside. Each width is offered again the next time, on its side.</source>
        <translation>ابزار با منطقه گزیده، یا با منطقه‌ای که در میان نقشه است آغاز می‌شود. منطقه دیگری را روی نقشه یا در فهرست بردارید، و پهنای بیرون و درون خطش را تعیین کنید. پیش‌نمایش حائل و بیشترین خطای آن را، سنجیده با خط‌های ژئودزیک، نشان می‌دهد. حائلی با یک پهنا بیرون خط و پهنایی دیگر درون آن یک عارضه است که یادداشتش هر دو را بیان می‌کند؛ آنجا که طرف‌ها دو عارضه می‌خواهند دو حائل بسازید. پهنای درونی‌ای که همه منطقه را فرو می‌برد چیزی برای اندازه گرفتن نمی‌گذارد و افزوده نمی‌شود. آنجا که توافق نمی‌گذارد حائل با منطقه‌اش هم‌پوشانی داشته باشد، ابزار می‌گوید که بررسی نوار درونی را گزارش خواهد کرد. هر پهنا بار دیگر، در سوی خود، پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Along a line the two widths are those of its left and its right side, and the strip ends square where the line ends. Strips of several widths along one line are a feature each: on the map and in the legend each width has a hatch of its own. Where the agreement has several kinds of strips, the tool asks for the kind.</source>
        <translation>در امتداد یک خط، دو پهنا از آنِ سوی چپ و راست آن‌اند، و نوار آنجا که خط پایان می‌یابد راست‌گوشه پایان می‌گیرد. نوارهای چندپهنا در امتداد یک خط هر یک عارضه‌ای‌اند: روی نقشه و در راهنمای نقشه هر پهنا هاشور خود را دارد. آنجا که توافق چند نوع نوار دارد، ابزار نوع را می‌پرسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When the zone’s line is changed afterwards, the findings say that its buffer is stale, and &lt;a href="findings.html#fix"&gt;Fix…&lt;/a&gt; makes it again.</source>
        <translation>هنگامی که خط منطقه پس از آن تغییر کند، یافته‌ها می‌گویند که حائلش کهنه است، و &lt;a href="findings.html#fix"&gt;اصلاح…&lt;/a&gt; آن را از نو می‌سازد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The buffer tool: widths, area and measured error, and the buffer on the map</source>
        <translation>ابزار حائل: پهناها، مساحت و خطای سنجیده، و حائل روی نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Posts and checkpoints</source>
        <translation>پست‌ها و ایست‌های بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>They snap to the line of a zone or of its buffer; &lt;kbd&gt;Shift&lt;/kbd&gt; places them freely. The read-out shows the distance to the line and to the nearest post, and in which buffer zone the place lies.</source>
        <translation>به خط منطقه یا حائل آن می‌چسبند؛ &lt;kbd&gt;Shift&lt;/kbd&gt; آزادانه می‌گذاردشان. خوانش فاصله تا خط و تا نزدیک‌ترین پست را نشان می‌دهد، و اینکه جا در کدام منطقه حائل است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A post being placed on the line of a zone: the read-out names the line and the nearest post</source>
        <translation>پستی که روی خط منطقه گذاشته می‌شود: خوانش خط و نزدیک‌ترین پست را نام می‌برد</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Changing and saving what is drawn</source>
        <translation>تغییر و ذخیره آنچه کشیده شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The layer of what you draw, add or fix becomes the active one, so that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Save Layer Edits&lt;/i&gt; and &lt;i&gt;Toggle Editing&lt;/i&gt; work on it at once. &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar saves every layer of the workspace, and the accepted findings.</source>
        <translation>لایه آنچه می‌کشید، می‌افزایید یا اصلاح می‌کنید لایه فعال می‌شود، تا &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;، &lt;i&gt;ذخیره تغییرات لایه&lt;/i&gt; و &lt;i&gt;Toggle Editing&lt;/i&gt; بی‌درنگ روی آن کار کنند. &lt;i&gt;ذخیره همه ویرایش‌ها&lt;/i&gt; در نوار ابزار هر لایه فضای کار و یافته‌های پذیرفته را ذخیره می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>QGIS’s vertex tool, split and reshape work on these layers, and so does the &lt;a href="turning.html"&gt;table of turning points&lt;/a&gt;. Turning points are never moved, dropped or added in silence. After an edit the &lt;a href="rules.html"&gt;rules&lt;/a&gt; run again by themselves, and the &lt;a href="findings.html"&gt;findings&lt;/a&gt; follow. &lt;kbd&gt;F1&lt;/kbd&gt; with a tool in hand opens this page.</source>
        <translation>ابزار رأس، تقسیم و بازشکل‌دهی QGIS روی این لایه‌ها کار می‌کنند، و &lt;a href="turning.html"&gt;جدول نقاط شکست&lt;/a&gt; نیز. نقاط شکست هرگز بی‌خبر جابه‌جا، حذف یا افزوده نمی‌شوند. پس از هر ویرایش &lt;a href="rules.html"&gt;قواعد&lt;/a&gt; خودبه‌خود دوباره اجرا می‌شوند و &lt;a href="findings.html"&gt;یافته‌ها&lt;/a&gt; در پی می‌آیند. &lt;kbd&gt;F1&lt;/kbd&gt; با ابزاری در دست این صفحه را باز می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Check&lt;/i&gt; on the toolbar opens the dock of findings and shows how many errors and warnings there are. The rules run again by themselves a quarter of a second after each edit, as far as the edit reaches.</source>
        <translation>&lt;i&gt;بررسی&lt;/i&gt; در نوار ابزار پنل یافته‌ها را می‌گشاید و شمار خطاها و هشدارها را نشان می‌دهد. قواعد یک‌چهارم ثانیه پس از هر ویرایش، تا آنجا که اثر آن می‌رسد، خودبه‌خود دوباره اجرا می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The findings of the sample’s drafts: the overlap of two zones is selected and shown on the map</source>
        <translation>یافته‌های پیش‌نویس‌های نمونه: هم‌پوشانی دو منطقه گزیده و روی نقشه نمایان است</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Sign</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cross</source>
        <translation>ضربدر</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>keeps a map package from being made, unless a reason is given</source>
        <translation>نمی‌گذارد بسته نقشه ساخته شود، مگر آنکه دلیلی آورده شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>triangle</source>
        <translation>سه‌گوش</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>wants to be looked at</source>
        <translation>باید به آن نگریست</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>ring</source>
        <translation>حلقه</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>for information</source>
        <translation>برای آگاهی</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Find&lt;/b&gt;: type part of a name or rule, switch severities off and on, choose a region. The headings count what is shown, and below the tree stands how many findings the filter hides. What concerns the whole agreement, such as its term, is shown with every region. The toolbar counts all regions.</source>
        <translation>&lt;b&gt;جستجو&lt;/b&gt;: بخشی از نام یا قاعده را بنویسید، شدت‌ها را خاموش و روشن کنید، ناحیه‌ای برگزینید. سرعنوان‌ها آنچه را نمایان است می‌شمارند، و زیر درخت آمده است که پالایه چند یافته را پنهان کرده است. آنچه به کل توافق برمی‌گردد، مانند مدت آن، با هر ناحیه نمایش داده می‌شود. نوار ابزار همه ناحیه‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Look&lt;/b&gt;: a click brings the place into the middle of the map, a double click or &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to it. Each row states what was measured, and below the tree stands the whole sentence with the remedy. What a narrow column cuts off is in the tooltip.</source>
        <translation>&lt;b&gt;نگریستن&lt;/b&gt;: یک کلیک جا را به میان نقشه می‌آورد، دوبار کلیک یا &lt;kbd&gt;Enter&lt;/kbd&gt; روی آن بزرگ‌نمایی می‌کند. هر سطر می‌گوید چه اندازه گرفته شده، و زیر درخت همه جمله با چاره آن آمده است. آنچه ستون باریک می‌بُرد در راهنمای شناور هست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Understand&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; opens the &lt;a href="rules.html"&gt;rule&lt;/a&gt; of the selected finding.</source>
        <translation>&lt;b&gt;دریافتن&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; &lt;a href="rules.html"&gt;قاعده&lt;/a&gt; یافته گزیده را باز می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Copy&lt;/b&gt; puts the selected findings on the clipboard, &lt;b&gt;Export&lt;/b&gt; writes all of them to a page or as JSON.</source>
        <translation>&lt;b&gt;رونوشت&lt;/b&gt; یافته‌های گزیده را در تخته‌گیره می‌گذارد، &lt;b&gt;برون‌برد&lt;/b&gt; همه آن‌ها را در یک صفحه یا به صورت JSON می‌نویسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>On which days</source>
        <translation>در چه روزهایی</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Features that are in force on different days do not meet. The rules look at each span of days in which nothing comes into force or ends, and a finding that does not hold as long as its features are in force says on which days it does: “This holds from 2017-06-01 to 2017-11-05.” A zone may follow another on the same ground on the day after its last one, and a buffer, a post or a checkpoint has to be there on each day on which its zone is. A feature without dates is in force as long as the agreement. An acceptance of such a finding covers these days and no others.</source>
        <translation>عارضه‌هایی که در روزهای متفاوت معتبرند به هم نمی‌رسند. قواعد به هر بازه از روزها می‌نگرند که در آن چیزی معتبر نمی‌شود و پایان نمی‌یابد، و یافته‌ای که در همه مدت اعتبار عارضه‌هایش برقرار نیست می‌گوید در چه روزهایی برقرار است: «این از 2017-06-01 تا 2017-11-05 برقرار است.» منطقه‌ای می‌تواند روز پس از آخرین روز منطقه دیگر، بر همان زمین جای آن را بگیرد، و حائل، پست یا ایست بازرسی باید در هر روزی که منطقه‌اش هست باشد. عارضه بی‌تاریخ تا زمانی که توافق معتبر است اعتبار دارد. پذیرش چنین یافته‌ای همین روزها را در بر می‌گیرد و نه روزهای دیگر را.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Fix</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Fix…&lt;/i&gt; shows a remedy on the map (dotted: what goes; dashed with a hatch: what comes), says in numbers what changes, and tries it out in the background: how many errors, warnings and notes there are, and how many there would be. Only &lt;i&gt;Apply Fix&lt;/i&gt; changes anything, as one command; &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back.</source>
        <translation>&lt;i&gt;اصلاح…&lt;/i&gt; چاره را روی نقشه نشان می‌دهد (نقطه‌چین: آنچه می‌رود؛ خط‌چین با هاشور: آنچه می‌آید)، با عدد می‌گوید چه تغییر می‌کند، و آن را در پس‌زمینه می‌آزماید: چند خطا، هشدار و یادداشت هست و چند تا خواهد بود. تنها &lt;i&gt;اعمال اصلاح&lt;/i&gt; چیزی را تغییر می‌دهد، با یک دستور؛ &lt;i&gt;واگرد&lt;/i&gt; در پنل آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Where it is a choice, the remedies stand beside buttons, each with its own counts, and no report calls one of them the remedy. The arrow keys go from one to the next, &lt;kbd&gt;Enter&lt;/kbd&gt; applies, &lt;kbd&gt;Esc&lt;/kbd&gt; leaves. Where nothing comes of a remedy its button is grey and says why. What the parties have agreed is never offered for change.</source>
        <translation>آنجا که گزینش لازم است، چاره‌ها کنار دکمه‌ها می‌آیند، هر یک با شمارش خود، و هیچ گزارشی یکی را «چاره» نمی‌نامد. کلیدهای پیکان از یکی به دیگری می‌روند، &lt;kbd&gt;Enter&lt;/kbd&gt; اعمال می‌کند، &lt;kbd&gt;Esc&lt;/kbd&gt; بیرون می‌رود. اگر از چاره‌ای چیزی برنیاید دکمه‌اش خاکستری است و دلیل را می‌گوید. آنچه طرف‌ها بر آن توافق کرده‌اند هرگز برای تغییر پیشنهاد نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What was found</source>
        <translation>آنچه یافت شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What is offered</source>
        <translation>آنچه پیشنهاد می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>two zones overlap</source>
        <translation>دو منطقه هم‌پوشانی دارند</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cut the one, cut the other, or draw one line midway: as far from the one outline as from the other to a metre on the ellipsoid, from one place where they cross to the next, or all the way round where one fills a hole of the other; the same turning points in both. What lies outside the units of its own region by the reference’s boundary stands first, not what is larger. Or leave it, with a reason.</source>
        <translation>بریدن یکی، بریدن دیگری، یا کشیدن یک خط میانه: با دقت یک متر روی بیضوی به یک اندازه دور از هر دو خط، از جایی که همدیگر را می‌برند تا جای بعدی، یا گرداگرد، آنجا که یکی حفره دیگری را پر می‌کند؛ با همان نقاط شکست در هر دو. آنچه بنا بر مرز مرجع بیرون از واحدهای ناحیه خود است نخست می‌آید، نه آنچه بزرگ‌تر است. یا رها کردنش با ذکر دلیل.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features have one uid, as after a paste</source>
        <translation>چند عارضه یک uid دارند، مانند پس از چسباندن</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get new ones</source>
        <translation>کدام یک آن را نگه می‌دارد؛ دیگران uid تازه می‌گیرند</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features of a kind and a region have one number</source>
        <translation>چند عارضه از یک نوع و یک ناحیه یک شماره دارند</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get the next free ones</source>
        <translation>کدام یک آن را نگه می‌دارد؛ دیگران شماره‌های آزاد بعدی را می‌گیرند</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>a buffer or a safe zone belongs to nothing that is there</source>
        <translation>حائل یا منطقه امنی به هیچ چیز موجودی تعلق ندارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>the nearest zones and lines of its region by name, or its removal</source>
        <translation>نزدیک‌ترین مناطق و خط‌های ناحیه‌اش با نام، یا برداشتن آن</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Several findings of one rule are fixed at once: select them with &lt;kbd&gt;Ctrl&lt;/kbd&gt; or &lt;kbd&gt;Shift&lt;/kbd&gt;, or select the heading above them. What is a choice is left out and counted; the rest is one step to take back.</source>
        <translation>چند یافته یک قاعده با هم اصلاح می‌شوند: با &lt;kbd&gt;Ctrl&lt;/kbd&gt; یا &lt;kbd&gt;Shift&lt;/kbd&gt; برگزینید، یا سرعنوان بالای آن‌ها را برگزینید. آنچه گزینش می‌خواهد کنار می‌ماند و شمرده می‌شود؛ بقیه یک گام است که می‌توان واگرد کرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>A buffer that was made from a zone is made again from the zone as it is now, with its own width and tolerance, and measured anew, when its zone was changed (&lt;code&gt;buffer.stale&lt;/code&gt;) or it is too narrow (&lt;code&gt;buffer.width&lt;/code&gt;). A buffer drawn by hand, one with two widths, and what the parties have agreed stay as they are.</source>
        <translation>حائلی که از منطقه‌ای ساخته شده، هنگامی که منطقه‌اش تغییر کرده (&lt;code&gt;buffer.stale&lt;/code&gt;) یا خود زیاده باریک است (&lt;code&gt;buffer.width&lt;/code&gt;)، از منطقه چنان‌که اکنون هست، با پهنا و رواداری خودش از نو ساخته و از نو اندازه گرفته می‌شود. حائل دستی، حائل دوپهنا، و آنچه طرف‌ها بر آن توافق کرده‌اند همان‌گونه که هستند می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What can be done about an overlap: two cuts, a middle line, leaving it, each with the findings that it would leave</source>
        <translation>کارهایی که با یک هم‌پوشانی می‌توان کرد: دو برش، خط میانه، رها کردن، هر یک با یافته‌هایی که بر جا می‌گذارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What cannot or need not be mended is accepted: with a reason, by whose authority, and until when. It then counts no more, stands greyed under &lt;i&gt;Accepted&lt;/i&gt; at the end of the list, and stands with its reason in every package. It opens again by itself after the last day, or as soon as the drawing there changes. Several findings of one rule are accepted at once, with one reason.</source>
        <translation>آنچه نمی‌توان یا لازم نیست اصلاح شود پذیرفته می‌شود: با دلیل، با نام مرجع تصمیم، و تا تاریخی معین. از آن پس شمرده نمی‌شود، خاکستری زیر &lt;i&gt;پذیرفته‌ها&lt;/i&gt; در پایان فهرست می‌آید، و با دلیلش در هر بسته هست. پس از آخرین روز، یا همین که ترسیم در آنجا تغییر کند، خودبه‌خود دوباره باز می‌شود. چند یافته یک قاعده با یک دلیل با هم پذیرفته می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>An acceptance is an edit: it is saved with whatever layer of the workspace you save next, or by &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar, and until then &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back. &lt;i&gt;Withdraw Acceptance&lt;/i&gt; has an accepted finding open again at any time; that is an edit too.</source>
        <translation>پذیرش یک ویرایش است: با هر لایه فضای کار که پس از آن ذخیره کنید، یا با &lt;i&gt;ذخیره همه ویرایش‌ها&lt;/i&gt; در نوار ابزار ذخیره می‌شود، و تا آن زمان &lt;i&gt;واگرد&lt;/i&gt; در پنل آن را پس می‌گیرد. &lt;i&gt;پس گرفتن پذیرش&lt;/i&gt; یافته پذیرفته را هر زمان دوباره باز می‌کند؛ این نیز ویرایش است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The form to accept a finding: reason, authority, last day</source>
        <translation>فرم پذیرش یافته: دلیل، مرجع، آخرین روز</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace keeps every version of a feature that was saved: its geometry to the last bit, what it stated, when it was saved (UTC), by which hand, and with which command. What an import or another algorithm writes is kept in the same way, under the algorithm's name.</source>
        <translation>فضای کار هر نسخه ذخیره‌شده یک عارضه را نگه می‌دارد: هندسه‌اش تا آخرین بیت، آنچه بیان می‌کرد، کی ذخیره شد (UTC)، به دست چه کسی، و با کدام فرمان. آنچه درون‌برد یا الگوریتم دیگری می‌نویسد به همین شیوه، به نام الگوریتم، نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Vector ▸ De-escalation Zones ▸ History&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. Its versions stand there, the newest first. Select one, with the mouse or the arrow keys: the map shows it with a dashed line, the feature as it is now with a solid one, what it gained and lost since hatched, with an arrow for each turning point that was moved; and below the list stands what changed since then, in numbers. &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to what differs. When no feature is selected, the list shows those that were removed.</source>
        <translation>عارضه‌ای را روی نقشه برگزینید و پنل را با &lt;i&gt;برداری ◂ مناطق کاهش تنش ◂ تاریخچه&lt;/i&gt; یا &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt; باز کنید. نسخه‌هایش آنجاست، تازه‌ترین نخست. یکی را با موس یا کلیدهای پیکان برگزینید: نقشه آن را با خط‌چین، عارضه را چنان‌که اکنون هست با خط پیوسته، و آنچه را از آن پس به دست آورده و از دست داده هاشورزده نشان می‌دهد، با پیکانی برای هر نقطه شکست جابه‌جاشده؛ و زیر فهرست آنچه از آن پس تغییر کرده با عدد آمده است. &lt;kbd&gt;Enter&lt;/kbd&gt; روی آنچه فرق دارد بزرگ‌نمایی می‌کند. هنگامی که عارضه‌ای گزیده نیست، فهرست برداشته‌شده‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The dock History: three versions of a zone, the first of them chosen, and below the list what changed since then; on the map both lines with arrows</source>
        <translation>پنل تاریخچه: سه نسخه از یک منطقه، نخستین آن‌ها برگزیده، و زیر فهرست آنچه از آن پس تغییر کرده؛ روی نقشه هر دو خط با پیکان‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Restore&lt;/b&gt; puts the version in the place of the feature: an edit like any other, one command that &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back, saved when you save. A buffer of a zone whose line comes back is stale until it is made again, as after any other change. A feature that is agreed is shown and compared, and not restored: it has to be reopened first.</source>
        <translation>&lt;b&gt;بازگرداندن&lt;/b&gt; نسخه را جای عارضه می‌گذارد: ویرایشی مانند هر ویرایش دیگر، یک دستور که &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; پس می‌گیرد، و هنگامی که ذخیره کنید ذخیره می‌شود. حائل منطقه‌ای که خطش بازگشته، مانند پس از هر تغییر دیگر، کهنه است تا از نو ساخته شود. عارضه توافق‌شده نمایش داده و سنجیده می‌شود، و بازگردانده نمی‌شود: نخست باید بازگشایی شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>By which hand</source>
        <translation>به دست چه کسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>At the first save the window asks under which name your changes are to be kept. Any name will do, or none; it is never taken from the account of the computer. It stands in &lt;a href="start.html#options"&gt;Options&lt;/a&gt;, where it can be changed for what is saved from then on.</source>
        <translation>در نخستین ذخیره پنجره می‌پرسد تغییرات شما به چه نامی نگه داشته شود. هر نامی، یا هیچ نامی، پذیرفته است؛ هرگز از حساب رایانه گرفته نمی‌شود. در &lt;a href="start.html#options"&gt;گزینه‌ها&lt;/a&gt; هست، و آنجا می‌توان آن را برای آنچه پس از آن ذخیره می‌شود تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>What other programs change</source>
        <translation>آنچه برنامه‌های دیگر تغییر می‌دهند</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace stays a plain GeoPackage, and QGIS without the plugin or any other program may edit it. They write no history; so the next time that the plugin opens the workspace it notes what is not as it was known to be: &lt;i&gt;changed outside of the plugin&lt;/i&gt;, between two moments. What was there before is in the history, and can be restored.</source>
        <translation>فضای کار یک GeoPackage ساده می‌ماند، و QGIS بی افزونه یا هر برنامه دیگر می‌تواند آن را ویرایش کند. آن‌ها تاریخچه‌ای نمی‌نویسند؛ پس بار دیگر که افزونه فضای کار را می‌گشاید، آنچه را چنان نیست که می‌شناخت یادداشت می‌کند: &lt;i&gt;بیرون از افزونه دگرگون شده&lt;/i&gt;، میان دو لحظه. آنچه پیش‌تر آنجا بود در تاریخچه هست و می‌توان بازگرداند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>How much there is</source>
        <translation>چه اندازه هست</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The history begins with the first save, and then with everything that is there. Below the list stands how many versions it holds and how large it is. A geometry that comes back, or that stayed while a name changed, is kept once.</source>
        <translation>تاریخچه با نخستین ذخیره آغاز می‌شود، و آنگاه با هر آنچه هست. زیر فهرست آمده است که چند نسخه دارد و چه اندازه است. هندسه‌ای که بازمی‌گردد، یا هنگامی که نامی تغییر کرد ماند، یک بار نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace as it was</source>
        <translation>فضای کار چنان‌که بود</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>State a moment below the list and press &lt;b&gt;Open as It Was&lt;/b&gt;: a copy of the workspace as it was then is put beside it, named &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;, and opened; it is only read, and can be looked at, checked, compared and exported. Agreement, limits and accepted findings in it are those of today; acts and history are not. Delete it when it has served.</source>
        <translation>زیر فهرست لحظه‌ای را تعیین کنید و &lt;b&gt;گشودن چنان‌که بود&lt;/b&gt; را بزنید: رونوشتی از فضای کار چنان‌که آن زمان بود کنارش گذاشته می‌شود، به نام &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;، و باز می‌شود؛ تنها خوانده می‌شود، و می‌توان آن را دید، بررسی کرد، سنجید و برون‌برد کرد. توافق، مقدارهای مجاز و یافته‌های پذیرفته در آن امروزی‌اند؛ اقدام‌ها و تاریخچه نیستند. پس از آنکه به کار آمد پاکش کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt; takes a date on either side, also without a window; a day alone means its end:</source>
        <translation>&lt;a href="changes.html"&gt;تغییرات&lt;/a&gt; در هر دو سو تاریخ می‌پذیرد، بی پنجره نیز؛ روز به‌تنهایی یعنی پایان آن:</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Letting go of what is older</source>
        <translation>کنار گذاشتن کهنه‌ترها</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Let Go of Older…&lt;/b&gt; takes what was replaced before the moment out of the workspace, for good, once you have confirmed it: the history then begins with what held at that moment, without a name or a command. Features that had been removed by then go as well. It is one step: interrupted, nothing has gone. The file becomes smaller, unless another program has it open.</source>
        <translation>&lt;b&gt;کنار گذاشتن کهنه‌ترها…&lt;/b&gt; پس از تأیید شما، آنچه را پیش از آن لحظه جایگزین شده برای همیشه از فضای کار برمی‌دارد: تاریخچه آنگاه با آنچه در آن لحظه برقرار بود آغاز می‌شود، بی نام و بی فرمان. عارضه‌هایی که تا آن زمان برداشته شده بودند نیز می‌روند. یک گام است: اگر بریده شود چیزی نرفته است. فایل کوچک‌تر می‌شود، مگر آنکه برنامه دیگری آن را باز داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Nothing of it travels</source>
        <translation>چیزی از آن جابه‌جا نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Neither a &lt;a href="package.html"&gt;map package&lt;/a&gt; nor such a copy holds a version, a name or a moment of the history. The workspace file itself does: hand over packages, not the workspace.</source>
        <translation>نه &lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt; و نه چنین رونوشتی، نسخه، نام یا لحظه‌ای از تاریخچه را در بر ندارد. خود فایل فضای کار دارد: بسته‌ها را تحویل دهید، نه فضای کار را.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace that an older version of the plugin made has a history from the moment at which it is first edited or imported into.</source>
        <translation>فضای کاری که نسخه‌ای کهنه‌تر از افزونه ساخته است از لحظه‌ای تاریخچه دارد که نخستین بار ویرایش یا چیزی در آن درون‌برد شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Takes features from files, from all files of a folder, and from layers of the project: vector files that QGIS opens, tables of coordinates and spreadsheets. Each feature is taken, or refused with one sentence that says why. Styles, forms and code of a foreign file never come along.</source>
        <translation>عارضه‌ها را از فایل‌ها، از همه فایل‌های یک پوشه، و از لایه‌های پروژه می‌گیرد: فایل‌های برداری که QGIS می‌گشاید، جدول‌های مختصات و صفحه‌گسترده‌ها. هر عارضه گرفته می‌شود، یا با جمله‌ای که دلیل را می‌گوید رد می‌شود. سبک‌ها، فرم‌ها و کدِ فایل بیگانه هرگز همراه نمی‌آیند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>The dialog Import Features: a table with one row a layer, the choices of the selected row, and refusals by their reasons</source>
        <translation>پنجره درون‌برد عارضه‌ها: جدولی با یک سطر برای هر لایه، گزینه‌های سطر گزیده، و ردشده‌ها بر پایه دلیلشان</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Many at once</source>
        <translation>بسیاری با هم</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Add Files&lt;/b&gt;, &lt;b&gt;Add Folder&lt;/b&gt; and &lt;b&gt;Add Layer&lt;/b&gt;, or drop files and folders onto the window. Each layer and each sheet is a row: file, layer, features, the CRS that was found, kind, party, encoding, and what comes of it as it stands. Rows that are ticked are imported, all in one step: either what can be taken of all of them is in the layers afterwards, or, after &lt;b&gt;Cancel&lt;/b&gt; or a failure, nothing is.</source>
        <translation>&lt;b&gt;افزودن فایل&lt;/b&gt;، &lt;b&gt;افزودن پوشه&lt;/b&gt; و &lt;b&gt;افزودن لایه&lt;/b&gt;، یا فایل‌ها و پوشه‌ها را روی پنجره رها کنید. هر لایه و هر برگه یک سطر است: فایل، لایه، عارضه‌ها، سامانه مختصاتی که یافت شد، نوع، طرف، رمزگذاری، و آنچه همین‌گونه از آن برمی‌آید. سطرهای تیک‌خورده همه در یک گام درون‌برد می‌شوند: یا هر آنچه از همه آن‌ها گرفتنی است پس از آن در لایه‌هاست، یا پس از &lt;b&gt;لغو&lt;/b&gt; یا شکست، هیچ چیز.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is chosen below the table holds for the selected rows alone; select several to choose for all of them. A row that lacks something asks for it in its last cell. The list at the bottom has the refusals by their reasons, before the import and after it; a feature that two files bring is taken from the first.</source>
        <translation>آنچه زیر جدول برگزیده می‌شود تنها برای سطرهای گزیده است؛ چند سطر را برگزینید تا برای همه تعیین کنید. سطری که چیزی کم دارد آن را در خانه آخرش می‌خواهد. فهرست پایین، پیش از درون‌برد و پس از آن، ردشده‌ها را بر پایه دلیلشان دارد؛ عارضه‌ای که در دو فایل هست از نخستین گرفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;CRS&lt;/b&gt;: what an input carries is used. Where it carries none you must choose: the list says where the layer would lie in each likely CRS, the map draws it in the same colours, and &lt;b&gt;Zoom to it&lt;/b&gt; goes there. Ask the author all the same, for the wrong datum moves a line by more than a hundred metres and stays in the region. A table never carries a CRS.</source>
        <translation>&lt;b&gt;سامانه مختصات&lt;/b&gt;: آنچه ورودی همراه دارد به کار می‌رود. آنجا که ندارد باید برگزینید: فهرست می‌گوید لایه در هر سامانه محتمل کجا می‌افتد، نقشه آن را با همان رنگ‌ها می‌کشد، و &lt;b&gt;بزرگ‌نمایی به آن&lt;/b&gt; به آنجا می‌رود. با این همه از تهیه‌کننده بپرسید، زیرا مبنای نادرست خط را بیش از صد متر جابه‌جا می‌کند و خط همچنان در ناحیه می‌ماند. جدول هرگز سامانه مختصات ندارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Kind, party&lt;/b&gt;: state them, or leave them to the columns &lt;code&gt;kind&lt;/code&gt; and &lt;code&gt;party&lt;/code&gt; of the file.</source>
        <translation>&lt;b&gt;نوع، طرف&lt;/b&gt;: تعیینشان کنید، یا به ستون‌های &lt;code&gt;kind&lt;/code&gt; و &lt;code&gt;party&lt;/code&gt; فایل واگذارید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Source&lt;/b&gt;: the name of the file is proposed. It goes to the features whose column &lt;code&gt;source&lt;/code&gt; states nothing.</source>
        <translation>&lt;b&gt;منبع&lt;/b&gt;: نام فایل پیشنهاد می‌شود، و به عارضه‌هایی داده می‌شود که ستون &lt;code&gt;source&lt;/code&gt; آن‌ها چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Region&lt;/b&gt;: by location where the reference boundaries tell; a stated region is held against the place: what lies in another region is refused; what lies in none is taken, and the check says so.</source>
        <translation>&lt;b&gt;ناحیه&lt;/b&gt;: از روی جا، آنجا که مرزهای مرجع آن را نشان می‌دهند؛ ناحیه بیان‌شده با جا سنجیده می‌شود: آنچه در ناحیه دیگری است رد می‌شود؛ آنچه در هیچ ناحیه‌ای نیست گرفته می‌شود و بررسی آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Name field&lt;/b&gt;: the field that holds the names; empty: a field called &lt;code&gt;name&lt;/code&gt;.</source>
        <translation>&lt;b&gt;فیلد نام&lt;/b&gt;: فیلدی که نام‌ها در آن است؛ خالی: فیلدی به نام &lt;code&gt;name&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Encoding&lt;/b&gt;: how the letters of the file are written, where its format leaves that open; the first names are shown as they are read.</source>
        <translation>&lt;b&gt;رمزگذاری&lt;/b&gt;: حرف‌های فایل چگونه نوشته شده‌اند، آنجا که قالبش آن را باز می‌گذارد؛ نخستین نام‌ها چنان‌که خوانده می‌شوند نمایش داده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Drawings, tracks, and files with several layers</source>
        <translation>نقشه‌های ترسیمی، ردها، و فایل‌های چندلایه</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file of which no layer is named gives all its layers with geometry; tables without geometry are named in the report and stay behind. A closed line, as drawing programs and receivers keep an area, is taken as the polygon that it encloses, where the kind is one of areas; the report says which.</source>
        <translation>فایلی که لایه‌ای از آن نام برده نشود همه لایه‌های هندسه‌دارش را می‌دهد؛ جدول‌های بی‌هندسه در گزارش نام برده می‌شوند و کنار می‌مانند. خط بسته، آن‌گونه که برنامه‌های ترسیم و گیرنده‌ها سطح را نگه می‌دارند، آنجا که نوع سطحی است همچون چندضلعی‌ای که در بر می‌گیرد گرفته می‌شود؛ گزارش می‌گوید کدام‌ها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Values as they are written</source>
        <translation>مقدارها چنان‌که نوشته شده‌اند</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What a file states is what the workspace holds, in every column. A value that would change on the way refuses its feature, with the value in the report: 3.7 or 99999999999 as a number, 2017-02-30 or a day with an hour, a number among names, a character that cannot be read. The other features keep theirs. A file that breaks off, or of which no feature can be read, is refused.</source>
        <translation>آنچه فایل بیان می‌کند همان است که فضای کار دارد، در هر ستون. مقداری که در راه تغییر کند عارضه‌اش را رد می‌کند و در گزارش می‌آید: 3.7 یا 99999999999 به عنوان شماره، 2017-02-30 یا روزی با ساعت، عددی میان نام‌ها، نویسه‌ای که خوانده نمی‌شود. عارضه‌های دیگر مقدارهایشان را نگه می‌دارند. فایلی که نیمه‌کاره است، یا هیچ عارضه‌ای از آن خوانده نمی‌شود، رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Second drafts</source>
        <translation>پیش‌نویس‌های دوم</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A draft may bring what the workspace has already. A feature is told by its &lt;code&gt;uid&lt;/code&gt;; a draft that states none is told by kind, region and party together with the name, or with the line: nine tenths of either outline within 50 m of the other. For each such feature the dialog shows what would differ: the ground gained and lost, each turning point that was moved with its distance and direction, and what is stated otherwise. The selected one is drawn on the map, the line as it is and as it would be, and &lt;b&gt;Zoom to the change&lt;/b&gt; goes there. Choose what becomes of it, for each by itself or with &lt;b&gt;For all&lt;/b&gt;:</source>
        <translation>پیش‌نویس ممکن است چیزی بیاورد که فضای کار از پیش دارد. عارضه از &lt;code&gt;uid&lt;/code&gt; شناخته می‌شود؛ پیش‌نویسی که آن را ندارد از نوع، ناحیه و طرف همراه با نام، یا همراه با خط: نه‌دهم هر یک از دو خط در فاصله 50 متری دیگری. برای هر چنین عارضه‌ای پنجره نشان می‌دهد چه فرق خواهد کرد: زمین به‌دست‌آمده و ازدست‌رفته، هر نقطه شکست جابه‌جاشده با فاصله و جهتش، و آنچه جز آن بیان شده است. عارضه گزیده روی نقشه کشیده می‌شود، خط چنان‌که هست و چنان‌که خواهد بود، و &lt;b&gt;بزرگ‌نمایی به تغییر&lt;/b&gt; به آنجا می‌رود. برگزینید که با آن چه شود، برای هر یک جداگانه یا با &lt;b&gt;برای همه&lt;/b&gt;:</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;take as a revision&lt;/b&gt;: it takes the place of the feature, which keeps its &lt;code&gt;uid&lt;/code&gt;, its number and everything that the draft does not state; a column that is there and empty clears what the workspace has. Findings that were accepted of another line are open again, and the report names them. A feature of another party is never revised, nor one that is agreed.</source>
        <translation>&lt;b&gt;گرفتن همچون بازنگری&lt;/b&gt;: جای عارضه را می‌گیرد، و عارضه &lt;code&gt;uid&lt;/code&gt;، شماره و هر آنچه پیش‌نویس بیان نمی‌کند نگه می‌دارد؛ ستونی که هست و خالی است آنچه را فضای کار دارد پاک می‌کند. یافته‌هایی که برای خط دیگری پذیرفته شده بودند دوباره باز می‌شوند و گزارش نامشان را می‌برد. عارضه طرف دیگر هرگز بازنگری نمی‌شود، و نه عارضه توافق‌شده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;keep both&lt;/b&gt;: it is added under a new &lt;code&gt;uid&lt;/code&gt;, with the next number.</source>
        <translation>&lt;b&gt;نگه داشتن هر دو&lt;/b&gt;: با &lt;code&gt;uid&lt;/code&gt; تازه و شماره بعدی افزوده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;leave out&lt;/b&gt;: the workspace keeps what it has.</source>
        <translation>&lt;b&gt;کنار گذاشتن&lt;/b&gt;: فضای کار آنچه دارد نگه می‌دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A ring that starts elsewhere, or runs the other way round, is no change and asks nothing. Buffers that were made from a revised line are named; &lt;b&gt;Make the buffers again&lt;/b&gt; makes them from the line as it is now.</source>
        <translation>حلقه‌ای که از جای دیگری آغاز می‌شود یا وارونه می‌گردد تغییر نیست و چیزی نمی‌پرسد. حائل‌هایی که از خط بازنگری‌شده ساخته شده‌اند نام برده می‌شوند؛ &lt;b&gt;ساختن دوباره حائل‌ها&lt;/b&gt; آن‌ها را از خط چنان‌که اکنون هست می‌سازد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file agrees to nothing: what it states as &lt;i&gt;agreed&lt;/i&gt; is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so (&lt;a href="workspace.html#agreed"&gt;agreed means agreed&lt;/a&gt;).</source>
        <translation>فایل بر چیزی توافق نمی‌کند: آنچه &lt;i&gt;توافق‌شده&lt;/i&gt; بیان شده &lt;i&gt;پیشنهادی&lt;/i&gt; گرفته می‌شود و گزارش آن را می‌گوید (&lt;a href="workspace.html#agreed"&gt;توافق‌شده یعنی توافق‌شده&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Taken back, and saved</source>
        <translation>پس گرفتن و ذخیره</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is imported stands in the layers, beside edits that you have not saved and compared with them. Each layer has one command for &lt;b&gt;Ctrl+Z&lt;/b&gt;; &lt;b&gt;Take back&lt;/b&gt; takes the whole import back, in all layers at once. Saving the edits saves it.</source>
        <translation>آنچه درون‌برد شده در لایه‌هاست، کنار ویرایش‌هایی که ذخیره نکرده‌اید و سنجیده با آن‌ها. هر لایه برای &lt;b&gt;Ctrl+Z&lt;/b&gt; یک دستور دارد؛ &lt;b&gt;بازگرداندن&lt;/b&gt; همه درون‌برد را در همه لایه‌ها یکجا پس می‌گیرد. ذخیره ویرایش‌ها آن را ذخیره می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Tables of coordinates and spreadsheets</source>
        <translation>جدول‌های مختصات و صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>CSV, TXT, or the sheets of an XLSX or ODS; of these the ones with places are ticked. A header, in English, Russian, Turkish, Arabic or Persian, perhaps below a title; one turning point a row; the column &lt;code&gt;feature&lt;/code&gt; tells which rows belong together, &lt;code&gt;part&lt;/code&gt; and &lt;code&gt;ring&lt;/code&gt; number parts and holes. Coordinates stand in &lt;code&gt;lon&lt;/code&gt; and &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; and &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; or &lt;code&gt;position&lt;/code&gt;. A row that cannot be read refuses its whole feature, never a turning point alone.</source>
        <translation>CSV، TXT، یا برگه‌های XLSX یا ODS؛ از این‌ها آنچه جا دارد تیک خورده است. سرستونی به انگلیسی، روسی، ترکی، عربی یا فارسی، شاید زیر یک عنوان؛ در هر سطر یک نقطه شکست؛ ستون &lt;code&gt;feature&lt;/code&gt; می‌گوید کدام سطرها با هم‌اند، &lt;code&gt;part&lt;/code&gt; و &lt;code&gt;ring&lt;/code&gt; بخش‌ها و حفره‌ها را شماره می‌زنند. مختصات در &lt;code&gt;lon&lt;/code&gt; و &lt;code&gt;lat&lt;/code&gt;، &lt;code&gt;x&lt;/code&gt; و &lt;code&gt;y&lt;/code&gt;، &lt;code&gt;utm&lt;/code&gt;، &lt;code&gt;mgrs&lt;/code&gt;، &lt;code&gt;dms&lt;/code&gt; یا &lt;code&gt;position&lt;/code&gt; است. سطری که خوانده نشود همه عارضه‌اش را رد می‌کند، هرگز یک نقطه شکست را به‌تنهایی.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Where the header is not understood, or there is none, &lt;b&gt;Columns&lt;/b&gt; shows the first rows: say above each column what it is. Rows above the first place are passed over and named in the report; without a column of names each row is a feature by itself, or, for a kind of areas, all rows are the turning points of one.</source>
        <translation>آنجا که سرستون فهمیده نمی‌شود یا نیست، &lt;b&gt;ستون‌ها&lt;/b&gt; نخستین سطرها را نشان می‌دهد: بالای هر ستون بگویید چیست. سطرهای بالای نخستین جا کنار گذاشته و در گزارش نام برده می‌شوند؛ بی ستون نام‌ها هر سطر خود عارضه‌ای است، یا در نوع سطحی، همه سطرها نقاط شکست یک عارضه‌اند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>In a shell</source>
        <translation>در پوسته</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;code&gt;deesc:importfeatures&lt;/code&gt; takes one input, several or a folder; what is stated holds for all of them, and the report has a section for each: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; takes one table; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; states its columns by numbers or names, and &lt;code&gt;--SHEET&lt;/code&gt; one sheet of a workbook. &lt;code&gt;--EXISTING&lt;/code&gt; says what becomes of features that the workspace has already: &lt;code&gt;refuse&lt;/code&gt; (so it is where nothing is stated), &lt;code&gt;revise&lt;/code&gt;, by the &lt;code&gt;uid&lt;/code&gt; alone, &lt;code&gt;keep&lt;/code&gt; or &lt;code&gt;skip&lt;/code&gt;; the report has the changes in numbers. A run of which everything is refused ends with an error.</source>
        <translation>&lt;code&gt;deesc:importfeatures&lt;/code&gt; یک ورودی، چند ورودی یا یک پوشه می‌گیرد؛ آنچه بیان شود برای همه است، و گزارش برای هر یک بخشی دارد: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; یک جدول می‌گیرد؛ &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; ستون‌هایش را با شماره یا نام تعیین می‌کند، و &lt;code&gt;--SHEET&lt;/code&gt; یک برگه از کارپوشه را. &lt;code&gt;--EXISTING&lt;/code&gt; می‌گوید با عارضه‌هایی که فضای کار از پیش دارد چه شود: &lt;code&gt;refuse&lt;/code&gt; (آنجا که چیزی بیان نشود چنین است)، &lt;code&gt;revise&lt;/code&gt;، تنها از روی &lt;code&gt;uid&lt;/code&gt;، &lt;code&gt;keep&lt;/code&gt; یا &lt;code&gt;skip&lt;/code&gt;؛ گزارش تغییرات را با عدد دارد. اجرایی که همه چیزش رد شود با خطا پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Index</source>
        <translation>نمایه</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>&lt;a href="start.html"&gt;مناطق کاهش تنش&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;: from a draft to a map package, the toolbar, options</source>
        <translation>&lt;a href="start.html"&gt;مناطق کاهش تنش&lt;/a&gt;: از پیش‌نویس تا بسته نقشه، نوار ابزار، گزینه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;: from an empty window to a package that is verified</source>
        <translation>&lt;a href="tutorial.html"&gt;ده دقیقه با نمونه&lt;/a&gt;: از پنجره‌ای خالی تا بسته‌ای راستی‌آزموده</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;: the file that holds everything; several people in one</source>
        <translation>&lt;a href="workspace.html"&gt;فضای کار&lt;/a&gt;: فایلی که همه چیز در آن است؛ چند نفر در یک فضای کار</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;: the file that says what was agreed</source>
        <translation>&lt;a href="agreement.html"&gt;نوشتن توافق&lt;/a&gt;: فایلی که می‌گوید بر چه توافق شده است</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt;: what the delegations sent</source>
        <translation>&lt;a href="import.html"&gt;درون‌برد&lt;/a&gt;: آنچه هیئت‌ها فرستاده‌اند</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="drawing.html"&gt;Drawing&lt;/a&gt;: zones, buffers, posts and checkpoints</source>
        <translation>&lt;a href="drawing.html"&gt;ترسیم&lt;/a&gt;: مناطق، حائل‌ها، پست‌ها و ایست‌های بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;: lists in degrees, UTM or MGRS</source>
        <translation>&lt;a href="coordinates.html"&gt;وارد کردن مختصات&lt;/a&gt;: فهرست‌ها به درجه، UTM یا MGRS</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="turning.html"&gt;Turning points&lt;/a&gt;: a feature as a table that can be typed into</source>
        <translation>&lt;a href="turning.html"&gt;نقاط شکست&lt;/a&gt;: عارضه همچون جدولی که می‌توان در آن نوشت</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="findings.html"&gt;Findings&lt;/a&gt;: what is wrong, mended or accepted</source>
        <translation>&lt;a href="findings.html"&gt;یافته‌ها&lt;/a&gt;: آنچه نادرست است، اصلاح یا پذیرفته می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="rules.html"&gt;The rules&lt;/a&gt;: each with its source, limits and remedy</source>
        <translation>&lt;a href="rules.html"&gt;قواعد&lt;/a&gt;: هر یک با منبع، مقدارهای مجاز و چاره‌اش</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="overlaps.html"&gt;Overlaps&lt;/a&gt;: who overlaps whom</source>
        <translation>&lt;a href="overlaps.html"&gt;هم‌پوشانی‌ها&lt;/a&gt;: چه با چه هم‌پوشانی دارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="basemap.html"&gt;Base map&lt;/a&gt;: the ground under the line</source>
        <translation>&lt;a href="basemap.html"&gt;نقشه پایه&lt;/a&gt;: زمین زیر خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="package.html"&gt;Map package&lt;/a&gt;: what is handed over</source>
        <translation>&lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt;: آنچه تحویل داده می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="sheets.html"&gt;Sheets and annexes&lt;/a&gt;: what is signed</source>
        <translation>&lt;a href="sheets.html"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;: آنچه امضا می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;: whether it is whole</source>
        <translation>&lt;a href="verify.html"&gt;راستی‌آزمایی بسته&lt;/a&gt;: آیا دست‌نخورده است</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt;: what differs between two versions</source>
        <translation>&lt;a href="changes.html"&gt;تغییرات&lt;/a&gt;: تفاوت دو نسخه</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="history.html"&gt;History&lt;/a&gt;: what each feature was before, and how to have it back</source>
        <translation>&lt;a href="history.html"&gt;تاریخچه&lt;/a&gt;: هر عارضه پیش‌تر چه بود، و چگونه بازگردانده می‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;: what all parties claim, what is contested, and which line is at stake</source>
        <translation>&lt;a href="proposals.html"&gt;پیشنهادها&lt;/a&gt;: آنچه همه طرف‌ها مدعی آن‌اند، آنچه مورد اختلاف است، و کدام خط مورد گفت‌وگوست</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="consent.html"&gt;Consent&lt;/a&gt;: which stretches of a line the parties have agreed to, and what is missing</source>
        <translation>&lt;a href="consent.html"&gt;موافقت&lt;/a&gt;: طرف‌ها با کدام پاره‌های خط موافقت کرده‌اند، و چه کم است</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="acts.html"&gt;Acts&lt;/a&gt;: what the group did, on record</source>
        <translation>&lt;a href="acts.html"&gt;اقدام‌ها&lt;/a&gt;: آنچه گروه کرده، ثبت‌شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>accepting a finding: &lt;a href="findings.html#accept"&gt;Findings&lt;/a&gt;</source>
        <translation>پذیرش یافته: &lt;a href="findings.html#accept"&gt;یافته‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>acts, ledger, meetings, notes and corrections: &lt;a href="acts.html"&gt;Acts&lt;/a&gt;</source>
        <translation>اقدام‌ها، دفتر اقدامات، نشست‌ها، یادداشت‌ها و اصلاح‌ها: &lt;a href="acts.html"&gt;اقدام‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>agreement: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;; to write one: &lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;</source>
        <translation>توافق: &lt;a href="workspace.html"&gt;فضای کار&lt;/a&gt;؛ برای نوشتن آن: &lt;a href="agreement.html"&gt;نوشتن توافق&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>annexes A to E: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>پیوست‌های A تا E: &lt;a href="sheets.html#annexes"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>areas, how they are measured: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;; in the annex: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>مساحت‌ها و شیوه اندازه‌گیری: &lt;a href="start.html#good"&gt;مناطق کاهش تنش&lt;/a&gt;؛ در پیوست: &lt;a href="sheets.html#annexes"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>base layers, ground under the line: &lt;a href="basemap.html"&gt;Base map&lt;/a&gt;</source>
        <translation>لایه‌های پایه، زمین زیر خط: &lt;a href="basemap.html"&gt;نقشه پایه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>boundary description: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>شرح خط مرز: &lt;a href="sheets.html#annexes"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>azimuth and distance, bearings, chainage and offset: &lt;a href="coordinates.html#constructions"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>آزیموت و فاصله، راستاها، کیلومتراژ و انحراف جانبی: &lt;a href="coordinates.html#constructions"&gt;وارد کردن مختصات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>buffer: &lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;</source>
        <translation>حائل: &lt;a href="drawing.html#buffer"&gt;ترسیم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>certificate of checks: &lt;a href="package.html#contents"&gt;Map package&lt;/a&gt;</source>
        <translation>گواهی بررسی: &lt;a href="package.html#contents"&gt;بسته نقشه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>changes between two versions: &lt;a href="changes.html"&gt;Changes&lt;/a&gt;</source>
        <translation>تغییرات میان دو نسخه: &lt;a href="changes.html"&gt;تغییرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>checkpoints: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>ایست‌های بازرسی: &lt;a href="drawing.html#posts"&gt;ترسیم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>colours on the screen: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>رنگ‌ها بر صفحه: &lt;a href="start.html#options"&gt;گزینه‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>coordinates, typed or pasted: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;; in a file: &lt;a href="import.html#tables"&gt;Import&lt;/a&gt;</source>
        <translation>مختصات، نوشته یا چسبانده: &lt;a href="coordinates.html"&gt;وارد کردن مختصات&lt;/a&gt;؛ در فایل: &lt;a href="import.html#tables"&gt;درون‌برد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>CRS, where a file carries none: &lt;a href="import.html"&gt;Import&lt;/a&gt;</source>
        <translation>سامانه مختصات، آنجا که فایل آن را ندارد: &lt;a href="import.html"&gt;درون‌برد&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>draft across a sheet: &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>واژه «پیش‌نویس» روی برگ: &lt;a href="sheets.html#what"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>errors, exporting in spite of: &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>خطاها، برون‌برد با وجود آن‌ها: &lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fingerprint: &lt;a href="package.html"&gt;Map package&lt;/a&gt;, &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;</source>
        <translation>اثر انگشت: &lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt;، &lt;a href="verify.html"&gt;راستی‌آزمایی بسته&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fixes: &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>اصلاح‌ها: &lt;a href="findings.html#fix"&gt;یافته‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fonts: &lt;a href="sheets.html#fonts"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>قلم‌ها: &lt;a href="sheets.html#fonts"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fork of a log: &lt;a href="acts.html#forks"&gt;Acts&lt;/a&gt;</source>
        <translation>دوشاخگی روزنگار: &lt;a href="acts.html#forks"&gt;اقدام‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>form of a feature: &lt;a href="drawing.html#form"&gt;Drawing&lt;/a&gt;</source>
        <translation>فرم عارضه: &lt;a href="drawing.html#form"&gt;ترسیم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>gained and lost ground: &lt;a href="changes.html#ground"&gt;Changes&lt;/a&gt;</source>
        <translation>زمین به‌دست‌آمده و ازدست‌رفته: &lt;a href="changes.html#ground"&gt;تغییرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>geodesic: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>خط ژئودزیک: &lt;a href="start.html#good"&gt;مناطق کاهش تنش&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>history, earlier versions of a feature: &lt;a href="history.html"&gt;History&lt;/a&gt;; your name in it: &lt;a href="history.html#hand"&gt;History&lt;/a&gt;</source>
        <translation>تاریخچه، نسخه‌های پیشین عارضه: &lt;a href="history.html"&gt;تاریخچه&lt;/a&gt;؛ نام شما در آن: &lt;a href="history.html#hand"&gt;تاریخچه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>keys: &lt;a href="start.html#toolbar"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>کلیدها: &lt;a href="start.html#toolbar"&gt;مناطق کاهش تنش&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>languages of the window: &lt;a href="start.html#languages"&gt;De-escalation Zones&lt;/a&gt;; of sheets: &lt;a href="sheets.html#languages"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>زبان‌های پنجره: &lt;a href="start.html#languages"&gt;مناطق کاهش تنش&lt;/a&gt;؛ زبان‌های برگ‌ها: &lt;a href="sheets.html#languages"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>limits of the rules: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>مقدارهای مجاز قواعد: &lt;a href="start.html#options"&gt;گزینه‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>MGRS and UTM: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>MGRS و UTM: &lt;a href="coordinates.html"&gt;وارد کردن مختصات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>observation posts: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>پست‌های دیده‌بانی: &lt;a href="drawing.html#posts"&gt;ترسیم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>paper and scale: &lt;a href="sheets.html#division"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>کاغذ و مقیاس: &lt;a href="sheets.html#division"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>proposals of several parties, laid on each other: &lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;</source>
        <translation>پیشنهادهای چند طرف، نهاده بر هم: &lt;a href="proposals.html"&gt;پیشنهادها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>reference boundaries: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;</source>
        <translation>مرزهای مرجع: &lt;a href="workspace.html"&gt;فضای کار&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>sample, to try: &lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;</source>
        <translation>نمونه، برای آزمودن: &lt;a href="tutorial.html"&gt;ده دقیقه با نمونه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>safe zones: &lt;a href="drawing.html#zones"&gt;Drawing&lt;/a&gt;</source>
        <translation>مناطق امن: &lt;a href="drawing.html#zones"&gt;ترسیم&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>settlements: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>آبادی‌ها: &lt;a href="sheets.html#annexes"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>signing: &lt;a href="sheets.html#before-signing"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>امضا: &lt;a href="sheets.html#before-signing"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>status (draft, proposed, agreed, withdrawn): &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>وضعیت (پیش‌نویس، پیشنهادی، توافق‌شده، پس‌گرفته‌شده): &lt;a href="sheets.html#what"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>stances of the parties, stretch by stretch: &lt;a href="consent.html"&gt;Consent&lt;/a&gt;</source>
        <translation>موضع طرف‌ها، پاره به پاره: &lt;a href="consent.html"&gt;موافقت&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>turning points: as a table, &lt;a href="turning.html"&gt;Turning points&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Drawing&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;; which were moved: &lt;a href="changes.html#points"&gt;Changes&lt;/a&gt;</source>
        <translation>نقاط شکست: در جدول، &lt;a href="turning.html"&gt;نقاط شکست&lt;/a&gt;؛ &lt;a href="drawing.html#edit"&gt;ترسیم&lt;/a&gt;، &lt;a href="sheets.html#annexes"&gt;برگ‌ها و پیوست‌ها&lt;/a&gt;؛ کدام‌ها جابه‌جا شدند: &lt;a href="changes.html#points"&gt;تغییرات&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>two windows on one workspace: &lt;a href="workspace.html#people"&gt;Workspace&lt;/a&gt;</source>
        <translation>دو پنجره روی یک فضای کار: &lt;a href="workspace.html#people"&gt;فضای کار&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>tolerance of two drawings of one line: &lt;a href="proposals.html#tolerance"&gt;Proposals&lt;/a&gt;</source>
        <translation>رواداری دو ترسیم از یک خط: &lt;a href="proposals.html#tolerance"&gt;پیشنهادها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>undo: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>واگرد: &lt;a href="start.html#good"&gt;مناطق کاهش تنش&lt;/a&gt;، &lt;a href="findings.html#fix"&gt;یافته‌ها&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>unsaved edits: &lt;a href="import.html#unsaved"&gt;Import&lt;/a&gt;, &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>ویرایش‌های ذخیره‌نشده: &lt;a href="import.html#unsaved"&gt;درون‌برد&lt;/a&gt;، &lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <location filename="../../resources/help/rules.html"/>
        <source>Overlaps</source>
        <translation>هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix shows who overlaps whom, in km²: zone against zone, and kind against kind. Choose a cell, by mouse or with the arrow keys, and the map shows the overlap.</source>
        <translation>ماتریس نشان می‌دهد چه با چه هم‌پوشانی دارد، به کیلومتر مربع: منطقه در برابر منطقه، و نوع در برابر نوع. خانه‌ای را با موس یا کلیدهای پیکان برگزینید، و نقشه هم‌پوشانی را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of zones below the map; the overlap of the chosen cell is hatched on the map</source>
        <translation>ماتریس مناطق زیر نقشه؛ هم‌پوشانی خانه برگزیده روی نقشه هاشور خورده است</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Whether two kinds may overlap is stated in the agreement: never, only where they belong to the same zone, or always. Each cell says in words, and by a sign, which it is.</source>
        <translation>اینکه دو نوع می‌توانند هم‌پوشانی داشته باشند در توافق بیان شده است: هرگز، تنها اگر از یک منطقه باشند، یا همیشه. هر خانه با واژه و با نشانه می‌گوید کدام است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Areas are ellipsoidal and edges are geodesics; a strip narrower than the limit of the rule is not counted.</source>
        <translation>مساحت‌ها روی بیضوی و ضلع‌ها خط ژئودزیک‌اند؛ نواری باریک‌تر از مقدار مجاز قاعده به شمار نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>When the drawing has changed since, the dock says so; &lt;i&gt;Find Overlaps Again&lt;/i&gt; looks anew.</source>
        <translation>اگر ترسیم از آن پس تغییر کرده باشد پنل آن را می‌گوید؛ &lt;i&gt;یافتن دوباره هم‌پوشانی‌ها&lt;/i&gt; از نو می‌نگرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The rules &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; and &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; report what must not be, among the &lt;a href="findings.html"&gt;findings&lt;/a&gt;.</source>
        <translation>قاعده‌های &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; و &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; آنچه را نباید باشد میان &lt;a href="findings.html"&gt;یافته‌ها&lt;/a&gt; گزارش می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of kinds: each cell says how much overlaps and whether that is allowed</source>
        <translation>ماتریس نوع‌ها: هر خانه می‌گوید چه اندازه هم‌پوشانی هست و آیا رواست</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Map package</source>
        <translation>بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>A map package is one zip with everything a receiver needs: &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed, the data in several formats, tables, the findings of the check, and a program that verifies it all without QGIS.</source>
        <translation>بسته نقشه یک فایل zip است با هر آنچه گیرنده نیاز دارد: &lt;a href="sheets.html"&gt;برگ‌ها و پیوست‌هایی&lt;/a&gt; که امضا می‌شوند، داده‌ها به چند قالب، جدول‌ها، یافته‌های بررسی، و برنامه‌ای که همه را بی QGIS راستی‌آزمایی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package after an export</source>
        <translation>پنجره برون‌برد بسته نقشه پس از برون‌برد</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The package is made from &lt;b&gt;what is saved&lt;/b&gt;. With unsaved edits the dialog says so and offers to save them.</source>
        <translation>بسته از &lt;b&gt;آنچه ذخیره شده&lt;/b&gt; ساخته می‌شود. اگر ویرایش ذخیره‌نشده باشد، پنجره آن را می‌گوید و ذخیره‌شان را پیشنهاد می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Parts&lt;/b&gt; are what the package holds; what verification needs is always in it. &lt;b&gt;Languages&lt;/b&gt; are those of the texts and sheets, one after the other; a &lt;b&gt;second language&lt;/b&gt; stands beside each sheet’s own.</source>
        <translation>&lt;b&gt;بخش‌ها&lt;/b&gt; آن چیزی است که بسته در بر دارد؛ آنچه راستی‌آزمایی نیاز دارد همواره در آن هست. &lt;b&gt;زبان‌ها&lt;/b&gt; زبان‌های متن‌ها و برگ‌ها هستند، یکی پس از دیگری؛ &lt;b&gt;زبان دوم&lt;/b&gt; کنار زبان خود هر برگ می‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Map sheets&lt;/b&gt;: paper, orientation and scale. &lt;i&gt;Automatic&lt;/i&gt; takes for each zone the scale and the orientation that suit it; a zone that does not fit goes onto several sheets that overlap.</source>
        <translation>&lt;b&gt;برگ‌های نقشه&lt;/b&gt;: کاغذ، جهت و مقیاس. &lt;i&gt;خودکار&lt;/i&gt; برای هر منطقه مقیاس و جهتی را می‌گیرد که به آن می‌خورد؛ منطقه‌ای که جا نمی‌گیرد روی چند برگ که روی هم می‌افتند می‌رود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;List points of buffers&lt;/b&gt;: a buffer that was made from a line and not changed since is described by what it is, one sentence and one row, and its turning points stand in the data; with this box they are listed on paper too. Any other buffer is listed always.</source>
        <translation>&lt;b&gt;فهرست نقاط حائل‌ها&lt;/b&gt;: حائلی که از خطی ساخته شده و از آن پس تغییر نکرده با آنچه هست شرح داده می‌شود، در یک جمله و یک سطر، و نقاط شکستش در داده‌هاست؛ با این گزینه روی کاغذ نیز فهرست می‌شوند. هر حائل دیگر همواره فهرست می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Copy of&lt;/b&gt;: the party whose original the package is. Its name stands before the others’ where parties are named and sign, and its language, which has to be among the chosen ones, before other languages. Make one package for each party: the fingerprint is the same in all of them, and each ends in the party’s code when it is unpacked.</source>
        <translation>&lt;b&gt;نسخه طرف&lt;/b&gt;: طرفی که بسته نسخه اصل اوست. آنجا که طرف‌ها نام برده می‌شوند و امضا می‌کنند نامش پیش از دیگران می‌آید، و زبانش، که باید میان زبان‌های برگزیده باشد، پیش از زبان‌های دیگر. برای هر طرف یک بسته بسازید: اثر انگشت در همه یکی است، و هر یک پس از باز شدن به کد آن طرف پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Settlements&lt;/b&gt;: the annex and the tables list those of GeoNames, or of a point layer of the project with a field &lt;code&gt;name&lt;/code&gt; (others that it knows: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). The source is stated as the layer is called.</source>
        <translation>&lt;b&gt;آبادی‌ها&lt;/b&gt;: پیوست و جدول‌ها آبادی‌های GeoNames را فهرست می‌کنند، یا آبادی‌های یک لایه نقطه‌ای پروژه با فیلد &lt;code&gt;name&lt;/code&gt; (فیلدهای دیگری که می‌شناسد: &lt;code&gt;name_ar&lt;/code&gt;، &lt;code&gt;name_ru&lt;/code&gt;، &lt;code&gt;pcode&lt;/code&gt;، &lt;code&gt;population&lt;/code&gt;). منبع با نام لایه بیان می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Only what is in force on&lt;/b&gt; a day narrows the package to the features in force on it, and the package says so; it is not the whole workspace then. The check beside it says how many they are. Without the tick it holds all features.</source>
        <translation>&lt;b&gt;تنها آنچه معتبر است در روز&lt;/b&gt; بسته را به عارضه‌های معتبر در آن روز محدود می‌کند و بسته آن را می‌گوید؛ آنگاه همه فضای کار نیست. بررسی کنار آن می‌گوید چند تا هستند. بی تیک همه عارضه‌ها را در بر دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Earlier package&lt;/b&gt;: a zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. What has &lt;a href="changes.html"&gt;changed&lt;/a&gt; since it then stands in a part of its own: a table, &lt;a href="sheets.html#annexes"&gt;annex F&lt;/a&gt;, and &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt; of ground gained and lost, in each language; README and index name them, and the manifest names the earlier package. It is verified first, and has to be of the same agreement; one since which nothing has changed is refused.</source>
        <translation>&lt;b&gt;بسته پیشین&lt;/b&gt;: یک zip، یا &lt;code&gt;manifest.json&lt;/code&gt; بسته‌ای باز شده. آنچه از آن پس &lt;a href="changes.html"&gt;تغییر کرده&lt;/a&gt; در بخشی جداگانه می‌آید: یک جدول، &lt;a href="sheets.html#annexes"&gt;پیوست F&lt;/a&gt;، و &lt;a href="sheets.html#changes"&gt;برگ‌های&lt;/a&gt; زمین به‌دست‌آمده و ازدست‌رفته، به هر زبان؛ README و نمایه از آن‌ها نام می‌برند، و مانیفست بسته پیشین را نام می‌برد. نخست راستی‌آزمایی می‌شود، و باید از همان توافق باشد؛ بسته‌ای که از آن پس چیزی تغییر نکرده رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Proposals compared&lt;/b&gt;, among the parts: where the workspace keeps &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; of two parties or more, the last one of each is laid on those of the others, with a table, data, and a sheet for each region in which they differ. The proposals themselves are in no package. Untick the part where the receivers are not to know.</source>
        <translation>&lt;b&gt;مقایسهٔ پیشنهادها&lt;/b&gt;، میان بخش‌ها: آنجا که فضای کار &lt;a href="proposals.html"&gt;پیشنهادهای&lt;/a&gt; دو طرف یا بیشتر را نگه می‌دارد، آخرین پیشنهاد هر طرف بر پیشنهادهای دیگران نهاده می‌شود، با جدول، داده، و یک برگ برای هر ناحیه‌ای که در آن فرق دارند. خود پیشنهادها در هیچ بسته‌ای نیستند. اگر گیرندگان نباید بدانند تیک این بخش را بردارید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;File&lt;/b&gt;: a name that is free is proposed, with the version or the date where that is needed. Where a file of that name exists, it is said below the field that it will be replaced.</source>
        <translation>&lt;b&gt;فایل&lt;/b&gt;: نامی آزاد پیشنهاد می‌شود، آنجا که لازم است با نسخه یا تاریخ. اگر فایلی به آن نام باشد، زیر فیلد گفته می‌شود که جایگزین خواهد شد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is chosen here is kept in the project for the next package, but for the two days.</source>
        <translation>آنچه اینجا برگزیده می‌شود در پروژه برای بسته بعدی نگه داشته می‌شود، جز آن دو روز.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The check on the right is of the same saved state, for the date on the left, and of the sheets as they are chosen: what would be cut off, overflow or be too small on paper is found before it is printed. &lt;b&gt;Errors&lt;/b&gt; keep the package from being made. If it must be made all the same, give the &lt;b&gt;reason&lt;/b&gt;: it is written into the package, together with the errors.</source>
        <translation>بررسی سوی دیگر برای همان وضع ذخیره‌شده است، برای تاریخ تعیین‌شده، و برای برگ‌ها چنان‌که برگزیده شده‌اند: آنچه روی کاغذ بریده، سرریز یا زیاده ریز شود پیش از چاپ یافته می‌شود. &lt;b&gt;خطاها&lt;/b&gt; نمی‌گذارند بسته ساخته شود. اگر با این همه باید ساخته شود، &lt;b&gt;دلیل&lt;/b&gt; را بیاورید: همراه خطاها در بسته نوشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Every file is written, read again, and compared with the workspace; then the package verifies itself and only then gets its name. Cancel or a full disk leave nothing behind, and an older package of that name stays whole until then. Sheets and annexes in five languages take some minutes; QGIS stays usable.</source>
        <translation>هر فایل نوشته، دوباره خوانده، و با فضای کار سنجیده می‌شود؛ سپس بسته خود را راستی‌آزمایی می‌کند و تنها آنگاه نامش را می‌گیرد. لغو یا پر شدن دیسک چیزی بر جا نمی‌گذارد، و بسته کهنه‌تر به آن نام تا آن زمان دست‌نخورده می‌ماند. برگ‌ها و پیوست‌ها به پنج زبان چند دقیقه زمان می‌برند؛ QGIS به کار خود می‌تواند ادامه دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The same workspace, date and software give the same file, byte for byte. The &lt;b&gt;fingerprint&lt;/b&gt; names the delimitation, whatever the file format.</source>
        <translation>همان فضای کار، تاریخ و نرم‌افزار همان فایل را می‌دهد، بایت به بایت. &lt;b&gt;اثر انگشت&lt;/b&gt; تحدید حدود را می‌شناساند، هر قالبی که فایل داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package with errors</source>
        <translation>پنجره برون‌برد بسته نقشه با خطاها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is in it</source>
        <translation>آنچه در آن است</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Whoever receives it unpacks it and opens &lt;code&gt;index.html&lt;/code&gt;: overview, pictures of the sheets, areas, findings, links to every file, and how to verify, in each language of the package. It needs neither a network nor QGIS.</source>
        <translation>گیرنده آن را باز می‌کند و &lt;code&gt;index.html&lt;/code&gt; را می‌گشاید: نمای کلی، تصویر برگ‌ها، مساحت‌ها، یافته‌ها، پیوند به هر فایل، و شیوه راستی‌آزمایی، به هر زبان بسته. نه شبکه می‌خواهد نه QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The first page of a package in a browser</source>
        <translation>صفحه نخست یک بسته در مرورگر</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <location filename="../../resources/help/sheets.html"/>
        <source>What it holds</source>
        <translation>آنچه در بر دارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>map sheets as GeoPDF, small pictures of them, annexes as PDF; sheets of what has changed since an earlier package, and of proposals compared</source>
        <translation>برگ‌های نقشه به صورت GeoPDF، تصویرهای کوچک آن‌ها، پیوست‌ها به صورت PDF؛ برگ‌های آنچه از بسته پیشین تغییر کرده، و برگ‌های مقایسه پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>GeoPackage (the master, with styles), GeoJSON, Google Earth, Shapefile; cells and lines of proposals compared</source>
        <translation>GeoPackage (فایل اصلی، با سبک‌ها)، GeoJSON، Google Earth، Shapefile؛ خانه‌ها و خط‌های مقایسه پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>the &lt;a href="acts.html"&gt;acts&lt;/a&gt; of the working group, where there are any</source>
        <translation>&lt;a href="acts.html"&gt;اقدام‌های&lt;/a&gt; کارگروه، آنجا که باشد</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>a QGIS project over the GeoPackage; unpack the whole package first</source>
        <translation>پروژه QGIS روی GeoPackage؛ نخست همه بسته را باز کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>turning points (CSV, XLSX, ODS), the boundaries in words, posts, areas, settlements, glossary, changes since an earlier package, proposals compared</source>
        <translation>نقاط شکست (CSV، XLSX، ODS)، مرزها به زبان نوشتار، پست‌ها، مساحت‌ها، آبادی‌ها، واژه‌نامه، تغییرات نسبت به بسته‌ای پیشین، مقایسه پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>certificate: rules and limits, measured errors of the buffers, overlaps, accepted findings; the findings for programs</source>
        <translation>گواهی: قواعد و مقدارهای مجاز، خطاهای سنجیده حائل‌ها، هم‌پوشانی‌ها، یافته‌های پذیرفته؛ یافته‌ها برای برنامه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>ISO 19115 metadata for catalogues</source>
        <translation>فراداده ISO 19115 برای فهرستگان‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>what proves that it is whole, and how to do it</source>
        <translation>آنچه درستی آن را نشان می‌دهد، و شیوه انجامش</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>In GeoJSON, Google Earth and Shapefile edges are straight lines in longitude and latitude, so they carry further vertices on the geodesics. For turning points take the GeoPackage or the tables.</source>
        <translation>ضلع‌ها در GeoJSON، Google Earth و Shapefile خط‌های راست در طول و عرض جغرافیایی‌اند، از این رو رأس‌های بیشتری روی خط‌های ژئودزیک دارند. برای نقاط شکست GeoPackage یا جدول‌ها را بگیرید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Which document prevails</source>
        <translation>کدام سند مقدم است</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>README, annexes A and B, the certificate and the manifest say in one sentence which document prevails where two differ: annex A, annex B, the data, the map sheets, in this order, and then every other file. That is a rule of the package, it says so, and whatever the parties agree prevails over it. Where they have agreed on an order and on authentic languages, write it into the &lt;a href="agreement.html#entries"&gt;agreement&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): the package then states theirs, with its source.</source>
        <translation>README، پیوست‌های A و B، گواهی و مانیفست در یک جمله می‌گویند آنجا که دو سند فرق دارند کدام مقدم است: پیوست A، پیوست B، داده‌ها، برگ‌های نقشه، به همین ترتیب، و سپس هر فایل دیگر. این قاعده بسته است و خود آن را می‌گوید، و هر آنچه طرف‌ها توافق کنند بر آن مقدم است. اگر بر ترتیبی و بر زبان‌های معتبر توافق کرده‌اند، آن را در &lt;a href="agreement.html#entries"&gt;توافق&lt;/a&gt; بنویسید (&lt;code&gt;precedence&lt;/code&gt;): آنگاه بسته همان را با منبعش بیان می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What verification does not prove: who made the package, and when. See &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;.</source>
        <translation>آنچه راستی‌آزمایی نشان نمی‌دهد: چه کسی بسته را ساخته است و کی. &lt;a href="verify.html"&gt;راستی‌آزمایی بسته&lt;/a&gt; را ببینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Proposals</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each delegation brings its draft, and the drafts are laid on each other: which ground all of them claim, which is contested, which nobody claims between them, and how much line is at stake. In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Compare proposals&lt;/b&gt;; without a window:</source>
        <translation>هر هیئت پیش‌نویس خود را می‌آورد، و پیش‌نویس‌ها بر هم نهاده می‌شوند: همه مدعی کدام زمین‌اند، کدام مورد اختلاف است، کدام در میانشان بی‌مدعی است، و چه اندازه از خط مورد گفت‌وگوست. در جعبه‌ابزار پردازش: &lt;b&gt;مناطق کاهش تنش&lt;/b&gt;، &lt;b&gt;کارگروه&lt;/b&gt;، &lt;b&gt;مقایسه پیشنهادها&lt;/b&gt;؛ بی پنجره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>A proposal is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. A file with features of several parties holds one proposal of each. All have to be under one agreement, and nothing is written to any of them, moved or snapped. Features that were withdrawn are left out. Where an outline crosses itself nobody can say what it encloses: such a proposal is refused with what the &lt;a href="findings.html"&gt;check&lt;/a&gt; finds.</source>
        <translation>پیشنهاد، فضای کاری است چنان‌که ذخیره شده، یا بسته نقشه: zip آن، پوشه‌اش، یا &lt;code&gt;manifest.json&lt;/code&gt; در آن. بسته نخست &lt;a href="verify.html"&gt;راستی‌آزمایی&lt;/a&gt; می‌شود. فایلی با عارضه‌های چند طرف از هر یک یک پیشنهاد دارد. همه باید زیر یک توافق باشند، و در هیچ‌یک چیزی نوشته، جابه‌جا یا چسبانده نمی‌شود. عارضه‌های پس‌گرفته‌شده کنار می‌مانند. آنجا که محیطی خود را می‌بُرد کسی نمی‌تواند بگوید چه را در بر می‌گیرد: چنین پیشنهادی با آنچه &lt;a href="findings.html"&gt;بررسی&lt;/a&gt; می‌یابد رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Kept in a workspace</source>
        <translation>نگه‌داشته در فضای کار</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What a delegation sent can be kept in the workspace, beside its features: &lt;b&gt;Import proposal&lt;/b&gt;, or the tab &lt;b&gt;Proposals&lt;/b&gt; of the dock &lt;b&gt;Working Group&lt;/b&gt;. It stays as it was sent. Nobody edits it, and it is in no history, in no fingerprint and in no map package. It has to be under the very text of the agreement that the workspace has; the same features of one party are kept once. &lt;b&gt;Compare proposals&lt;/b&gt; without a file compares those that are kept, of each party the last, and &lt;b&gt;Check delimitation&lt;/b&gt; looks at one by itself. Two of one party that state one version and differ are &lt;a href="rules.html#proposal.same"&gt;noted&lt;/a&gt;.</source>
        <translation>آنچه هیئتی فرستاده می‌توان در فضای کار کنار عارضه‌هایش نگه داشت: &lt;b&gt;وارد کردن پیشنهاد&lt;/b&gt;، یا زبانه &lt;b&gt;پیشنهادها&lt;/b&gt; در پنل &lt;b&gt;کارگروه&lt;/b&gt;. همان‌گونه که فرستاده شده می‌ماند. کسی آن را ویرایش نمی‌کند، و در هیچ تاریخچه، اثر انگشت و بسته نقشه‌ای نیست. باید زیر همان متن توافقی باشد که فضای کار دارد؛ عارضه‌های یکسان یک طرف یک بار نگه داشته می‌شوند. &lt;b&gt;مقایسه پیشنهادها&lt;/b&gt; بی فایل آن‌هایی را که نگه داشته شده‌اند می‌سنجد، از هر طرف آخرین را، و &lt;b&gt;بررسی تحدید حدود&lt;/b&gt; به یکی به‌تنهایی می‌نگرد. دو پیشنهاد یک طرف که یک نسخه را بیان می‌کنند و فرق دارند &lt;a href="rules.html#proposal.same"&gt;یادداشت&lt;/a&gt; می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Three drafts in five minutes</source>
        <translation>سه پیش‌نویس در پنج دقیقه</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The folder &lt;code&gt;proposals&lt;/code&gt; of the sample has three drafts of one zone. All are illustrative: one as it is in the sample, one walked again at other stations, each up to 0.8 m beside the line, and one with a made-up bay. Which party has which follows from nothing. One workspace takes the three files, and is compared. (&lt;code&gt;$SAMPLE&lt;/code&gt; is the folder &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; of the project; &lt;code&gt;make shell&lt;/code&gt; there opens a shell in which these commands run as they stand.)</source>
        <translation>پوشه &lt;code&gt;proposals&lt;/code&gt; نمونه سه پیش‌نویس از یک منطقه دارد. همه برای نمایش‌اند: یکی چنان‌که در نمونه است، یکی که از نو با ایستگاه‌های دیگر پیموده شده، هر یک تا 0.8 متر کنار خط، و یکی با فرورفتگی ساختگی. اینکه کدام از آنِ کدام طرف است از هیچ‌چیز برنمی‌آید. یک فضای کار هر سه فایل را می‌گیرد و سنجیده می‌شود. (&lt;code&gt;$SAMPLE&lt;/code&gt; پوشه &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; پروژه است؛ &lt;code&gt;make shell&lt;/code&gt; در آنجا پوسته‌ای باز می‌کند که این فرمان‌ها همان‌گونه که هستند در آن اجرا می‌شوند.)</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two cells come out: the zone, claimed by all, and the bay, which TR claims alone. The line that was walked again is the same line to 2 m; only about the bay is line at stake. Open &lt;code&gt;compared.html&lt;/code&gt; in any browser and print it. To keep the drafts in a workspace and go on in the window:</source>
        <translation>دو خانه به دست می‌آید: منطقه، که همه مدعی آن‌اند، و فرورفتگی، که تنها TR مدعی آن است. خطی که از نو پیموده شده تا 2 متر همان خط است؛ تنها گرد فرورفتگی خطی مورد گفت‌وگوست. &lt;code&gt;compared.html&lt;/code&gt; را در هر مرورگر باز و چاپ کنید. برای نگه داشتن پیش‌نویس‌ها در فضای کار و ادامه در پنجره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, tab &lt;b&gt;Proposals&lt;/b&gt;. &lt;b&gt;Import…&lt;/b&gt; keeps what a party sent in the open workspace; one of an older format is brought up to today’s first, which is told with the name of the copy. A tick (&lt;kbd&gt;Space&lt;/kbd&gt;) shows a proposal on the map: every party’s line has the same long dash, and its code along it. &lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) lays the ticked proposals on each other, or of each party the last where none is ticked; &lt;kbd&gt;Esc&lt;/kbd&gt; gives up. Contested ground is hatched, whoever claims it. The cells stand by area and the lines by length, those that not every party draws first; the map goes to the one that is chosen. &lt;b&gt;Take This Line&lt;/b&gt; gives the zone of the open workspace the line that is chosen in the lower list, between the places where the two outlines meet; where no zone meets it, the proposal’s zone is taken as a new one. &lt;b&gt;Take the Line Midway&lt;/b&gt; does the same with the line that is as far from the chosen one as from that of another party, which its menu names; a new zone is then a draft that neither of them sent: the proposal’s zone with the middle line, and whoever chairs states whose it is. Either is one step, which &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back until it is saved, and what is agreed is refused. A zone of the workspace whose outline crosses itself is passed over, and named. &lt;b&gt;Report…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) writes the comparison to a file: a page to read, a table or JSON. &lt;b&gt;Check…&lt;/b&gt; checks the chosen proposal by itself and shows what is found, as a page that can be exported; the findings of the workspace stay as they are. &lt;b&gt;Take Off&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) takes a proposal out of the workspace, once it is confirmed.</source>
        <translation>&lt;i&gt;برداری ◂ مناطق کاهش تنش ◂ کارگروه&lt;/i&gt; یا &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;، زبانه &lt;b&gt;پیشنهادها&lt;/b&gt;. &lt;b&gt;درون‌برد…&lt;/b&gt; آنچه را طرفی فرستاده در فضای کار باز نگه می‌دارد؛ فایلی با قالب کهنه‌تر نخست به قالب امروز می‌رسد، که همراه نام رونوشت گفته می‌شود. تیک (&lt;kbd&gt;Space&lt;/kbd&gt;) پیشنهاد را روی نقشه نشان می‌دهد: خط هر طرف همان خط‌چین بلند را دارد، و کد طرف در امتدادش. &lt;b&gt;سنجش&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) پیشنهادهای تیک‌خورده را بر هم می‌نهد، یا آنجا که تیکی نیست آخرین پیشنهاد هر طرف را؛ &lt;kbd&gt;Esc&lt;/kbd&gt; رها می‌کند. زمین مورد اختلاف هاشور دارد، هر که مدعی آن باشد. خانه‌ها به ترتیب مساحت و خط‌ها به ترتیب طول‌اند، نخست آن‌ها که همه طرف‌ها نمی‌کشند؛ نقشه به آنچه برگزیده شود می‌رود. &lt;b&gt;این خط را بگیر&lt;/b&gt; خطی را که در فهرست پایین برگزیده شده، میان جاهایی که دو محیط به هم می‌رسند، به منطقه فضای کار باز می‌دهد؛ آنجا که منطقه‌ای به آن نمی‌رسد، منطقه پیشنهاد همچون منطقه‌ای تازه گرفته می‌شود. &lt;b&gt;خط میانه را بگیر&lt;/b&gt; همین را با خطی می‌کند که از خط برگزیده و از خط طرف دیگری که فهرستش نام می‌برد به یک اندازه دور است؛ منطقه تازه آنگاه پیش‌نویسی است که هیچ‌یک نفرستاده‌اند: منطقه پیشنهاد با خط میانه، و رئیس جلسه بیان می‌کند از آنِ کیست. هر یک یک گام است که &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; تا پیش از ذخیره پس می‌گیرد، و آنچه توافق شده رد می‌شود. منطقه‌ای از فضای کار که محیطش خود را می‌بُرد کنار گذاشته و نام برده می‌شود. &lt;b&gt;گزارش…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) مقایسه را در فایلی می‌نویسد: صفحه‌ای برای خواندن، جدول یا JSON. &lt;b&gt;بررسی…&lt;/b&gt; پیشنهاد برگزیده را به‌تنهایی بررسی می‌کند و آنچه یافته را همچون صفحه‌ای که می‌توان برون‌برد کرد نشان می‌دهد؛ یافته‌های فضای کار همان‌گونه می‌مانند. &lt;b&gt;برداشتن&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) پیشنهادی را پس از تأیید از فضای کار برمی‌دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Cells</source>
        <translation>خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The outlines of all claims divide the ground into &lt;b&gt;cells&lt;/b&gt;, each with one set of claiming parties. A cell is &lt;b&gt;claimed by all&lt;/b&gt;, &lt;b&gt;contested&lt;/b&gt;, with those who claim it and those who do not, or &lt;b&gt;claimed by nobody&lt;/b&gt; where claims enclose it. Areas are those of the ellipsoid; where a proposal has reference boundaries they are divided by administrative unit, with no more digits than the accuracy of those boundaries bears. Settlements stand with the cell that they lie in; those nearer to its outline than their positions are accurate are &lt;b&gt;near&lt;/b&gt;, and not inside.</source>
        <translation>محیط‌های همه ادعاها زمین را به &lt;b&gt;خانه‌ها&lt;/b&gt; تقسیم می‌کنند، هر یک با یک مجموعه از طرف‌های مدعی. خانه یا &lt;b&gt;مورد ادعای همه&lt;/b&gt; است، یا &lt;b&gt;مورد اختلاف&lt;/b&gt;، با کسانی که مدعی آن‌اند و کسانی که نیستند، یا &lt;b&gt;بدون مدعی&lt;/b&gt;، آنجا که ادعاها آن را در بر گرفته‌اند. مساحت‌ها روی بیضوی‌اند؛ آنجا که پیشنهادی مرزهای مرجع دارد بر پایه واحد اداری تقسیم می‌شوند، با رقم‌هایی نه بیش از آنچه دقت آن مرزها برمی‌تابد. آبادی‌ها با خانه‌ای که در آن‌اند می‌آیند؛ آن‌ها که نزدیک‌تر از دقت موقعیتشان به محیط آن‌اند &lt;b&gt;نزدیک&lt;/b&gt;اند، نه درون.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is left of the administrative units that the agreement names for a region is told as one number, where a proposal has the boundaries of all of them, and drawn where the layer &lt;b&gt;Units claimed by nobody&lt;/b&gt; is asked for.</source>
        <translation>آنچه از واحدهای اداری‌ای که توافق برای ناحیه‌ای نام می‌برد می‌ماند، آنجا که پیشنهادی مرز همه آن‌ها را دارد، با یک عدد گفته می‌شود، و آنجا که لایه &lt;b&gt;واحدهای بی‌مدعی&lt;/b&gt; خواسته شود کشیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each outline falls into pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code. What not every party draws is &lt;b&gt;at stake&lt;/b&gt;. An edge is a geodesic: two edges along one parallel that end at different corners are different lines, some metres apart in their middles.</source>
        <translation>هر محیط، بر پایه طرف‌های دیگری که آن را نیز می‌کشند، به تکه‌هایی بخش می‌شود. تکه‌ای که چند طرف می‌کشند یک بار، زیر نخستینِ آن‌ها به ترتیب کد، می‌آید. آنچه همه طرف‌ها نمی‌کشند &lt;b&gt;مورد گفت‌وگو&lt;/b&gt;ست. ضلع خط ژئودزیک است: دو ضلع در امتداد یک مدار که در گوشه‌های متفاوت پایان می‌یابند دو خط متفاوت‌اند، در میانه چند متر دور از هم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Tolerance</source>
        <translation>رواداری</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two drawings of one line are never the same to the millimetre. Lines that are no farther apart than the &lt;b&gt;tolerance&lt;/b&gt; (2 m), over the &lt;b&gt;shortest common run&lt;/b&gt; (20 m) or more, are the same line, and the greatest distance between them is told. Ground no wider than the tolerance is counted apart and makes no cell. With 0 every difference is told. A tolerance that is wider than somebody’s narrowest zone is refused.</source>
        <translation>دو ترسیم از یک خط هرگز تا میلی‌متر یکسان نیستند. خط‌هایی که در طول &lt;b&gt;کوتاه‌ترین مسیر مشترک&lt;/b&gt; (20 متر) یا بیشتر دورتر از &lt;b&gt;رواداری&lt;/b&gt; (2 متر) از هم نیستند یک خط‌اند، و بیشترین فاصله‌شان گفته می‌شود. زمینی که پهن‌تر از رواداری نیست جداگانه شمرده می‌شود و خانه نمی‌سازد. با 0 هر تفاوتی گفته می‌شود. رواداری‌ای که از باریک‌ترین منطقه کسی پهن‌تر باشد رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>No side is taken</source>
        <translation>جانب کسی گرفته نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Parties stand by their codes in alphabetical order. Nothing adds up what one of them would gain or give, and the order of the inputs, where a ring starts and which way it runs change nothing.</source>
        <translation>طرف‌ها با کدشان به ترتیب الفبا می‌آیند. هیچ چیز آنچه را یکی از آن‌ها به دست می‌آورد یا می‌دهد جمع نمی‌زند، و ترتیب ورودی‌ها، اینکه حلقه از کجا آغاز می‌شود و به کدام سو می‌گردد، چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Cells&lt;/b&gt;, a layer of areas; &lt;b&gt;Lines&lt;/b&gt;, a layer of lines;</source>
        <translation>&lt;b&gt;خانه‌ها&lt;/b&gt;، لایه‌ای سطحی؛ &lt;b&gt;خط‌ها&lt;/b&gt;، لایه‌ای خطی؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS;</source>
        <translation>یک &lt;b&gt;گزارش برای برنامه‌ها&lt;/b&gt; (JSON، &lt;code&gt;deesc-proposals/1&lt;/code&gt;)، و یک &lt;b&gt;گزارش برای خواندن&lt;/b&gt; یا چاپ، به زبان QGIS؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>the sums as outputs: claimed by all, contested, claimed by nobody, within the tolerance; line drawn by all, line at stake.</source>
        <translation>جمع‌ها همچون خروجی: مورد ادعای همه، مورد اختلاف، بدون مدعی، درون رواداری؛ خطی که همه می‌کشند، خط مورد گفت‌وگو.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Take a line</source>
        <translation>برگرفتن یک خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What the group settles on goes into the common text, the features of the workspace. In the Processing toolbox: &lt;b&gt;Take a line&lt;/b&gt;; without a window:</source>
        <translation>آنچه گروه بر آن قرار می‌گیرد به متن مشترک، عارضه‌های فضای کار، می‌رود. در جعبه‌ابزار پردازش: &lt;b&gt;برگرفتن یک خط&lt;/b&gt;؛ بی پنجره:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The first run tells the &lt;b&gt;pieces&lt;/b&gt;, by number: where the outline of the feature and the proposal’s go different ways between two places at which they meet, how long either way is and how much ground lies between. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>اجرای نخست &lt;b&gt;تکه‌ها&lt;/b&gt; را با شماره می‌گوید: آنجا که محیط عارضه و محیط پیشنهاد میان دو جایی که به هم می‌رسند راه‌های متفاوت می‌روند، هر راه چه اندازه بلند است و چه اندازه زمین میانشان است. محیط‌ها آنجا به هم می‌رسند که نقطه شکستی از یکی درون رواداری دیگری است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The second run takes piece 1: along it the feature has exactly the proposal’s turning points, and everywhere else its own, to the last digit.</source>
        <translation>اجرای دوم تکه 1 را می‌گیرد: در امتداد آن عارضه درست همان نقاط شکست پیشنهاد را دارد، و در هر جای دیگر نقاط خودش را، تا آخرین رقم.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;The line midway&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) is as far from the one way as from the other.</source>
        <translation>&lt;b&gt;خط میانه&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) از هر دو راه به یک اندازه دور است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Without &lt;code&gt;FEATURE&lt;/code&gt; the proposal’s feature becomes a new one of the common text, a draft under an identifier of its own; with a &lt;b&gt;second proposal&lt;/b&gt; it takes a piece of that one’s line, or the line midway between the two.</source>
        <translation>بی &lt;code&gt;FEATURE&lt;/code&gt; عارضه پیشنهاد عارضه تازه‌ای از متن مشترک می‌شود، پیش‌نویسی با شناسه‌ای از خود؛ با &lt;b&gt;پیشنهاد دوم&lt;/b&gt; تکه‌ای از خط آن یکی، یا خط میانه آن دو را می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is agreed is not changed, nor is a line taken with which an outline would cross itself. The &lt;a href="history.html"&gt;history&lt;/a&gt; has what was before; the proposals stay as they were sent.</source>
        <translation>آنچه توافق شده تغییر نمی‌کند، و خطی که محیط با آن خود را ببُرد گرفته نمی‌شود. &lt;a href="history.html"&gt;تاریخچه&lt;/a&gt; آنچه را پیش‌تر بود دارد؛ پیشنهادها همان‌گونه که فرستاده شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Where the workspace keeps imported proposals of two parties or more, its &lt;a href="package.html"&gt;map package&lt;/a&gt; has a part &lt;b&gt;Proposals compared&lt;/b&gt;, of the last one that each party sent; without the part, nothing in the package tells of them.</source>
        <translation>آنجا که فضای کار پیشنهادهای واردشده دو طرف یا بیشتر را نگه می‌دارد، &lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt; آن بخش &lt;b&gt;مقایسهٔ پیشنهادها&lt;/b&gt; را دارد، از آخرین پیشنهادی که هر طرف فرستاده؛ بی آن بخش هیچ چیز در بسته از آن‌ها نمی‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Comparison sheets&lt;/b&gt;, one for each region in which something is at stake, in each language: contested ground and ground that nobody claims by the direction of their strokes, each cell with its number, state, claiming parties and area; line at stake in dashes with the codes of those who draw it, line that all draw without. All lines look the same, and no party has a colour. In the margin: what is at stake, cell by cell and line by line, the largest first.</source>
        <translation>&lt;b&gt;برگ‌های مقایسه&lt;/b&gt;، برای هر ناحیه‌ای که چیزی در آن مورد گفت‌وگوست یکی، به هر زبان: زمین مورد اختلاف و زمین بی‌مدعی از روی سوی هاشورشان، هر خانه با شماره، وضع، طرف‌های مدعی و مساحت؛ خط مورد گفت‌وگو با خط‌چین و کد کسانی که آن را می‌کشند، و خطی که همه می‌کشند بی آن. همه خط‌ها همانندند، و هیچ طرفی رنگی ندارد. در حاشیه: آنچه مورد گفت‌وگوست، خانه به خانه و خط به خط، بزرگ‌ترین نخست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;code&gt;tables/comparison.csv&lt;/code&gt;, every cell and line in one row, with the numbers of the sheets, and &lt;code&gt;data/comparison.geojson&lt;/code&gt;, the same with where they lie.</source>
        <translation>&lt;code&gt;tables/comparison.csv&lt;/code&gt;، هر خانه و هر خط در یک سطر، با شماره برگ‌ها، و &lt;code&gt;data/comparison.geojson&lt;/code&gt;، همان با جایشان.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Zones are compared, to the usual tolerance; a sheet says which. &lt;b&gt;No proposal leaves in a package&lt;/b&gt;: none of its features, identifiers, names, days, sources or notes, nor the name of its file. Cells and lines do tell where claims run, by the codes of the parties, since that is what is compared: whoever has the package can draw each party’s outline from them, within the tolerance. Give it to those who may know. A sheet states the fingerprint of what was compared of each proposal, its features that are not withdrawn, so that each delegation can see that it was its draft and not another. A comparison is for no signature and defines no line.</source>
        <translation>مناطق با رواداری معمول سنجیده می‌شوند؛ برگ می‌گوید کدام. &lt;b&gt;هیچ پیشنهادی در بسته بیرون نمی‌رود&lt;/b&gt;: نه عارضه‌ای از آن، نه شناسه، نام، روز، منبع یا یادداشتی، و نه نام فایلش. خانه‌ها و خط‌ها می‌گویند ادعاها کجا می‌گذرند، با کد طرف‌ها، زیرا همین سنجیده می‌شود: هر که بسته را دارد می‌تواند محیط هر طرف را، درون رواداری، از آن‌ها بکشد. آن را به کسانی بدهید که اجازه دانستن دارند. برگ اثر انگشت آنچه را از هر پیشنهاد سنجیده شده، یعنی عارضه‌های پس‌نگرفته‌اش، بیان می‌کند، تا هر هیئت ببیند که پیش‌نویس خود او بوده و نه دیگری. مقایسه برای هیچ امضایی نیست و هیچ خطی را تعریف نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry</source>
        <translation>هندسه</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every feature has a geometry that is not empty: areas for zones, lines, points for posts and checkpoints.</source>
        <translation>هر عارضه هندسه‌ای دارد که خالی نیست: سطح برای مناطق، خط، نقطه برای پست‌ها و ایست‌های بازرسی.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot stand on a map.</source>
        <translation>یادداشت تفاهم 4 مه 2017 تعیین خطوط مناطق کاهش تنش و مناطق امنیتی و تهیه نقشه‌هایشان را به کارگروه مشترک وامی‌گذارد؛ آنچه هندسه ندارد، یا خطی آنجا که سطح خواسته شده، نمی‌تواند روی نقشه بیاید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning points; an outline that is not closed comes with one that is. Nobody can tell from its line alone whether a turning point is missing there, so nothing is closed without asking. A part or a hole without turning points encloses nothing, and some programs crash on it: the later rules look at the feature without it. Heights are a note: a delimitation has none, so neither the fingerprint nor a package carries them.</source>
        <translation>مجموعه‌ای که جز سطح چیزی ندارد، و خط بسته، با سطح پیشنهادی همان نقاط شکست می‌آیند؛ محیطی که بسته نیست با محیط بسته می‌آید. کسی از خود خط نمی‌تواند بگوید آیا نقطه شکستی در آنجا کم است، پس هیچ چیز بی پرسش بسته نمی‌شود. بخش یا حفره بی نقطه شکست چیزی را در بر نمی‌گیرد، و برخی برنامه‌ها با آن از کار می‌افتند: قاعده‌های بعدی عارضه را بی آن می‌بینند. ارتفاع یادداشت است: تحدید حدود ارتفاع ندارد، پس نه اثر انگشت و نه بسته آن را دارند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Remedy.</source>
        <translation>چاره.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every coordinate is a number, longitudes from -180 to 180 and latitudes from -90 to 90 degrees.</source>
        <translation>هر مختصه عدد است، طول جغرافیایی از ‎-180 تا 180 و عرض جغرافیایی از ‎-90 تا 90 درجه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry operations give plausible nonsense for coordinates that are no numbers, and no map shows them; and coordinates beyond the range are as a rule metres of a projected system that were read as degrees. Coordinates that come into the agreement's theatre by swapping longitude and latitude are left to ``geometry.swapped``.</source>
        <translation>عملیات هندسی برای مختصاتی که عدد نیستند یاوه‌ای باورپذیر می‌دهد، و هیچ نقشه‌ای آن‌ها را نشان نمی‌دهد؛ و مختصات بیرون از بازه معمولاً مترهای سامانه‌ای تصویرشده‌اند که درجه خوانده شده‌اند. مختصاتی که با جابه‌جایی طول و عرض به صحنه توافق می‌آیند به ``geometry.swapped`` واگذار می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature, and no turning point of one, has longitude and latitude exchanged.</source>
        <translation>هیچ عارضه‌ای، و هیچ نقطه شکستی از آن، طول و عرض جابه‌جا ندارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Lists of coordinates travel in both orders (RFC 7946 puts longitude first, ISO 6709 latitude), and where longitudes and latitudes are of one size, as in Syria, the wrong order is a place in the next country and not an impossible one: no program notices. A feature is reported that lies outside the units of its region and comes to lie in them when it is exchanged; where there is no reference, its region's extent or the theatre stands for the units. So is a single turning point that lies far from the others and comes to lie among them: a row of a table typed the wrong way round.</source>
        <translation>فهرست‌های مختصات به هر دو ترتیب ردوبدل می‌شوند (RFC 7946 طول را نخست می‌گذارد، ISO 6709 عرض را)، و آنجا که طول و عرض هم‌اندازه‌اند، مانند سوریه، ترتیب نادرست جایی در کشور همسایه است نه جایی ناممکن: هیچ برنامه‌ای متوجه نمی‌شود. عارضه‌ای گزارش می‌شود که بیرون از واحدهای ناحیه‌اش است و با جابه‌جایی در آن‌ها می‌افتد؛ آنجا که مرجعی نیست، گستره ناحیه یا صحنه جای واحدها را می‌گیرد. همچنین یک نقطه شکست که دور از دیگران است و میان آن‌ها می‌افتد: سطری از جدول که وارونه نوشته شده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every area is valid in the sense of OGC Simple Features (OGC 06-103r4, 6.1.11 and 6.1.14).</source>
        <translation>هر سطح به معنای OGC Simple Features معتبر است (OGC 06-103r4، 6.1.11 و 6.1.14).</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where an outline crosses itself nobody can say which side is inside, and each program answers otherwise. The sentence names what is wrong in plain words and how often, the geometry of the finding holds every place. Where there are more than some thousands it gives the number found until then.</source>
        <translation>آنجا که محیطی خود را می‌بُرد کسی نمی‌تواند بگوید کدام سو درون است، و هر برنامه پاسخی دیگر می‌دهد. جمله با واژه‌های ساده می‌گوید چه نادرست است و چند بار، هندسه یافته هر جا را دارد. آنجا که بیش از چند هزارند شماری را که تا آن زمان یافته شده می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A repair is proposed that keeps the area enclosed by the outlines. It may cut a feature into parts, which ``geometry.parts`` then asks to be declared.</source>
        <translation>تعمیری پیشنهاد می‌شود که سطح درون محیط‌ها را نگه می‌دارد. ممکن است عارضه را به بخش‌هایی ببُرد، که ``geometry.parts`` آنگاه اعلامشان را می‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line is simple (6.1.6.1): it passes no place twice, but that it may end where it begins. Where it crosses itself its left side becomes its right one, and nobody can say on which side of it a place lies.</source>
        <translation>خط ساده است (6.1.6.1): از هیچ جا دو بار نمی‌گذرد، جز آنکه می‌تواند در آغازش پایان یابد. آنجا که خود را می‌بُرد سوی چپش سوی راستش می‌شود، و کسی نمی‌تواند بگوید جایی در کدام سوی آن است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No turning point is followed by itself.</source>
        <translation>هیچ نقطه شکستی در پی خودش نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text names each turning point once and states the line to the next; between two vertices that print alike (a centimetre is the precision of the tables and of the fingerprint) there is no line, and no azimuth. The area is hardly touched, so this is a warning. The proposed fix keeps the first vertex of each run.</source>
        <translation>متن مرز هر نقطه شکست را یک بار نام می‌برد و خط تا بعدی را بیان می‌کند؛ میان دو رأسی که یکسان چاپ می‌شوند (یک سانتی‌متر دقت جدول‌ها و اثر انگشت است) نه خطی هست نه آزیموتی. مساحت چندان دگرگون نمی‌شود، پس این هشدار است. اصلاح پیشنهادی نخستین رأس هر رشته را نگه می‌دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limit</source>
        <translation>مقدار مجاز</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What it is</source>
        <translation>چیست</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Default</source>
        <translation>مقدار معمول</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No edge is shorter than what can be told apart on the ground.</source>
        <translation>هیچ ضلعی کوتاه‌تر از آن نیست که روی زمین بتوان باز شناخت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two turning points a few decimetres apart cannot be marked, or found again with a hand-held receiver, as two; they come of tracing finer data. It is a warning: published boundaries are full of such edges (3 % of those of OCHA's governorates of Syria). Vertices that are one are reported by ``geometry.duplicate-vertex`` alone. No fix is proposed: it would move the line.</source>
        <translation>دو نقطه شکست با چند دسی‌متر فاصله را نمی‌توان همچون دو نقطه نشانه‌گذاری کرد یا با گیرنده دستی باز یافت؛ از دنبال کردن داده‌های ریزتر می‌آیند. هشدار است: مرزهای منتشرشده پر از چنین ضلع‌هایی‌اند (3 % از ضلع‌های استان‌های سوریه از OCHA). رأس‌هایی که یکی‌اند را تنها ``geometry.duplicate-vertex`` گزارش می‌کند. اصلاحی پیشنهاد نمی‌شود: خط را جابه‌جا می‌کرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An outline or a line nowhere runs out to a tip and back at almost no angle.</source>
        <translation>محیط یا خط در هیچ جا تا نوکی بیرون نمی‌زند که تقریباً بی زاویه بازگردد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A spike is a strip of ground a few metres wide and as long as a slip of the hand; it belongs to nobody on the spot and to one side on paper. The angle is that between the two geodesics at the tip; its limit is our design, no document names one.</source>
        <translation>زائده نواری از زمین است چند متر پهن و به درازای یک لغزش دست؛ در جا از آنِ کسی نیست و روی کاغذ از آنِ یک سوست. زاویه، زاویه میان دو ژئودزیک در نوک است؛ مقدار مجاز آن طراحی ماست، هیچ سندی آن را نام نمی‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A tip at an edge too short for the precision is left to ``geometry.short-edge``, and an outline that is a sliver as a whole to ``geometry.sliver-part``. The proposed fix deletes the tips.</source>
        <translation>نوکی در ضلعی کوتاه‌تر از دقت به ``geometry.short-edge`` واگذار می‌شود، و محیطی که سراسر باریکه است به ``geometry.sliver-part``. اصلاح پیشنهادی نوک‌ها را پاک می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part and no hole of a polygon is a sliver: too narrow, or too small, to be meant.</source>
        <translation>هیچ بخش و هیچ حفره چندضلعی باریکه نیست: باریک‌تر یا خردتر از آنکه خواسته باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Slivers are what is left where two outlines of one line were cut or joined. Nobody can stand in one, and each makes a line of its own in the boundary text. The width is the diameter of the largest circle that fits into the part or the hole, so a strip is judged by how wide it is, however long.</source>
        <translation>باریکه‌ها آن‌اند که می‌مانند آنجا که دو محیط یک خط بریده یا پیوسته شده‌اند. کسی نمی‌تواند در آن بایستد، و هر یک خطی از خود در متن مرز می‌سازد. پهنا قطر بزرگ‌ترین دایره‌ای است که در بخش یا حفره جا می‌شود، پس نوار با پهنایش داوری می‌شود، هر چه دراز باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Edges whose geodesic leaves the straight line in longitude and latitude by more than the tolerance are named.</source>
        <translation>ضلع‌هایی که ژئودزیکشان بیش از رواداری از خط راست در طول و عرض جغرافیایی دور می‌شود نام برده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text must state the kind of line between turning points; here it is the geodesic of WGS 84. A straight line in longitude and latitude leaves it by 5.7 m over 20 km and 35 m over 50 km at 35.5°N. Exports whose edges are straight (GeoJSON, KML, shapefile) are drawn out, so this is a note: somebody who types the turning points into another program gets another line.</source>
        <translation>متن مرز باید نوع خط میان نقاط شکست را بیان کند؛ اینجا ژئودزیک WGS 84 است. خط راست در طول و عرض جغرافیایی در 35.5°N در 20 کیلومتر 5.7 متر و در 50 کیلومتر 35 متر از آن دور می‌شود. خروجی‌هایی که ضلعشان راست است (GeoJSON، KML، shapefile) با رأس‌های بیشتر کشیده می‌شوند، پس این یادداشت است: هر که نقاط شکست را در برنامه دیگری بنویسد خط دیگری می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where the outline touches or passes itself so closely that it crosses itself as a geodesic, although it does not on a chart, the line that the text states is none: that is an error, and a turning point where the outlines are to meet mends it.</source>
        <translation>آنجا که محیط چنان نزدیک به خود می‌رسد یا از کنار خود می‌گذرد که همچون ژئودزیک خود را می‌بُرد، هرچند روی نقشه نمی‌بُرد، خطی که متن بیان می‌کند خط نیست: این خطاست، و نقطه شکستی آنجا که محیط‌ها باید به هم برسند اصلاحش می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is one part without holes, unless its exclaves and exclusions are named.</source>
        <translation>عارضه یک بخش بی حفره است، مگر آنکه برون‌بوم‌ها و بخش‌های مستثنای آن نام برده شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A part or a hole that nobody named is as a rule left over from an overlay or a repair. Some are meant: the agreements on eastern Ghouta of 2017 left Qaboun out by name, and a buffer has the hole that its own zone fills. As many further parts as exclaves, and as many holes as exclusions, are taken for the named ones; a name without its part or hole is a warning. A point and a line have no further part: each is a feature of its own. The places are the parts but the largest, and the holes. Slivers are left to ``geometry.sliver-part``.</source>
        <translation>بخش یا حفره‌ای که کسی نامش نبرده معمولاً از یک هم‌نهی یا تعمیر بر جا مانده است. برخی خواسته شده‌اند: توافق‌های غوطه شرقی 2017 قابون را با نام کنار گذاشتند، و حائل حفره‌ای دارد که منطقه خودش پر می‌کند. به شمار برون‌بوم‌ها بخش‌های دیگر، و به شمار بخش‌های مستثنا حفره‌ها، نام‌برده به شمار می‌آیند؛ نامی بی بخش یا حفره‌اش هشدار است. نقطه و خط بخش دیگری ندارند: هر یک خود عارضه‌ای است. جاها بخش‌ها جز بزرگ‌ترین، و حفره‌ها هستند. باریکه‌ها به ``geometry.sliver-part`` واگذار می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Attributes</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each feature states uid, kind, region, name, party, status and source; four of them as the agreement lists them.</source>
        <translation>هر عارضه uid، نوع، ناحیه، نام، طرف، وضعیت و منبع را بیان می‌کند؛ چهار تا از آن‌ها چنان‌که توافق فهرست کرده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line on a map binds a party only where the map says what it is, where, whose and from what: the memorandum of 4 May 2017 names the regions and the guarantors, and has the guarantors' working group prepare the maps. The uid (a UUID) is what names the feature in every file. Each missing or unknown value is one finding; a value that differs from a listed one only in case or spaces comes with that one as a fix.</source>
        <translation>خط روی نقشه تنها آنجا طرفی را پایبند می‌کند که نقشه بگوید چیست، کجاست، از آنِ کیست و از چه برآمده: یادداشت تفاهم 4 مه 2017 ناحیه‌ها و ضامن‌ها را نام می‌برد و تهیه نقشه‌ها را به کارگروه ضامن‌ها می‌سپارد. uid (یک UUID) آن است که عارضه را در هر فایل می‌نامد. هر مقدار کم یا ناشناخته یک یافته است؛ مقداری که تنها در بزرگی حرف یا فاصله با مقدار فهرست‌شده فرق دارد، همان را همچون اصلاح همراه دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No uid stands twice, and no name and no number twice within a kind and a region.</source>
        <translation>هیچ uid دو بار نمی‌آید، و هیچ نام و شماره‌ای در یک نوع و یک ناحیه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The uid (RFC 9562) joins a feature to its buffers, its findings and its rows in every table, for which names will not do: their spelling varies from one list to the next. The name is what the parties call it by when they talk. Names that only look alike (equal after NFKC, without case and repeated spaces) are a warning: read out or printed they are one. A withdrawn feature keeps its name without taking it from others, and so does one that is in force on other days: two phases of a zone have one name, but never one uid. A number that stands twice is a warning: on maps and in tables the second feature bears another one than its own.</source>
        <translation>uid (RFC 9562) عارضه را به حائل‌ها، یافته‌ها و سطرهایش در هر جدول پیوند می‌دهد، و نام برای این کار به کار نمی‌آید: املای آن از فهرستی به فهرست دیگر فرق دارد. نام آن است که طرف‌ها هنگام گفت‌وگو آن را می‌نامند. نام‌هایی که تنها همانند می‌نمایند (یکسان پس از NFKC، بی بزرگی حرف و فاصله تکراری) هشدارند: خوانده یا چاپ‌شده یکی‌اند. عارضه پس‌گرفته‌شده نامش را نگه می‌دارد بی آنکه از دیگران بگیرد، و عارضه‌ای که در روزهای دیگر معتبر است نیز: دو مرحله یک منطقه یک نام دارند، ولی هرگز یک uid نه. شماره‌ای که دو بار آمده هشدار است: روی نقشه و در جدول‌ها عارضه دوم شماره‌ای جز شماره خود دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No text holds control characters, bidirectional overrides or broken Unicode.</source>
        <translation>هیچ متنی نویسه کنترلی، نویسه چیرگی دوسویه یا Unicode شکسته ندارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A right-to-left override makes a name read otherwise than it sorts, searches and prints (Unicode Technical Report 36, 2.5): two parties would sign different words. Marks and joiners that Arabic, Persian and Turkish need are allowed. U+FFFD stands where a program could not read a character and is a warning: something is lost already. The proposed fix deletes what is refused. Text that a spreadsheet would run is harmless here, and made so on the way into a table.</source>
        <translation>نویسه چیرگی راست‌به‌چپ نام را جز آن‌گونه که مرتب، جسته و چاپ می‌شود خوانا می‌کند (Unicode Technical Report 36، 2.5): دو طرف واژه‌های متفاوتی را امضا می‌کردند. نشانه‌ها و پیوندهایی که عربی، فارسی و ترکی نیاز دارند رواست. U+FFFD آنجاست که برنامه‌ای نویسه‌ای را نتوانسته بخواند، و هشدار است: چیزی از دست رفته است. اصلاح پیشنهادی آنچه را رد شده پاک می‌کند. متنی که صفحه‌گسترده اجرا می‌کند اینجا بی‌زیان است، و در راه جدول نیز چنین می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is in force from a day to the same or a later day, within the term of its agreement.</source>
        <translation>عارضه از روزی تا همان روز یا روزی پس از آن، در مدت توافقش، معتبر است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 sets its measures for six months, extended automatically for the same period; TASS of 12 May 2017 has them in force from 6 May. The term begins on the day that the agreement file follows and ends with the first period or the last extension on record. A feature without dates is in force as long as the agreement. Under an automatic extension a later end breaks no sentence of the agreement, but rests on an extension that nobody recorded: that is a note (``term.in-force`` warns once for the package), as far as 2199.</source>
        <translation>یادداشت تفاهم 4 مه 2017 تدابیرش را برای شش ماه برقرار می‌کند، با تمدید خودکار برای همان مدت؛ بنا بر TASS 12 مه 2017 از 6 مه معتبرند. مدت در روزی که فایل توافق پیروی می‌کند آغاز و با نخستین مدت یا آخرین تمدید ثبت‌شده پایان می‌یابد. عارضه بی‌تاریخ تا زمانی که توافق معتبر است اعتبار دارد. با تمدید خودکار، پایانی دیرتر هیچ جمله‌ای از توافق را نمی‌شکند، ولی بر تمدیدی استوار است که کسی ثبت نکرده: این یادداشت است (``term.in-force`` یک بار برای بسته هشدار می‌دهد)، تا سال 2199.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each value of a feature's row is what its column holds: a number, a day of the calendar, a text.</source>
        <translation>هر مقدار سطر عارضه همان است که ستونش در بر دارد: عدد، روزی از تقویم، متن.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>SQLite keeps whatever a program writes, a word in a column of numbers as well (SQLite documentation, "Datatypes In SQLite"), and each reader makes something else of it: none, 0, or an error. A day or a width that only one party's program reads is not agreed. Such a value counts as not stated until it is mended, and keeps the delimitation from being exported (our design); withdrawn features are no exception, for they stand in the package's workspace.</source>
        <translation>SQLite هر چه برنامه‌ای بنویسد نگه می‌دارد، واژه‌ای در ستون عدد را نیز (مستندات SQLite، «Datatypes In SQLite»)، و هر خواننده چیز دیگری از آن می‌سازد: هیچ، 0، یا خطا. روز یا پهنایی که تنها برنامه یک طرف می‌خواند توافق‌شده نیست. چنین مقداری تا اصلاح شود بیان‌نشده به شمار می‌آید، و نمی‌گذارد تحدید حدود برون‌برد شود (طراحی ماست)؛ عارضه‌های پس‌گرفته‌شده نیز جدا نیستند، زیرا در فضای کار بسته هستند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stated width is above 0 and finite, a number on the map is 1 or more, and so on for every number of a feature.</source>
        <translation>پهنای بیان‌شده بیش از 0 و متناهی است، شماره روی نقشه 1 یا بیشتر است، و همین‌گونه برای هر عدد عارضه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A width is a number that parties agree on (15 to 20 km in the memorandum of 17 September 2018): a buffer that states −1 m or an infinite width states none that ``buffer.width`` could hold it to, and would go out to all parties with it. A width is at most 1,000 km, a number on the map at most 999,999. What is not stated is not judged here.</source>
        <translation>پهنا عددی است که طرف‌ها بر آن توافق می‌کنند (15 تا 20 کیلومتر در یادداشت تفاهم 17 سپتامبر 2018): حائلی که ‎−1 متر یا پهنای نامتناهی بیان می‌کند چیزی بیان نمی‌کند که ``buffer.width`` با آن بسنجدش، و با آن به همه طرف‌ها می‌رفت. پهنا دست بالا 1,000 کیلومتر است، شماره روی نقشه دست بالا 999,999. آنچه بیان نشده اینجا داوری نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What is agreed</source>
        <translation>آنچه توافق شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that the parties have agreed has the line, the name and the status that were agreed.</source>
        <translation>عارضه‌ای که طرف‌ها بر آن توافق کرده‌اند همان خط، نام و وضعیتی را دارد که بر آن توافق شد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act by which it was agreed names the SHA-256 of the line, and the workspace keeps the line itself. The window takes back whatever would change it; plain QGIS, another plugin or SQL may change it all the same, and a line that was moved by a slip after it was signed is worse than none. So it is an error until it is restored, or reopened by an act. The old line is drawn beside the new one, with the greatest distance between turning points of one and the other line. Of a feature that states that it is agreed, and of which no act says so, nobody can tell whether it was changed since: that is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>اقدامی که با آن توافق شد SHA-256 خط را نام می‌برد، و فضای کار خود خط را نگه می‌دارد. پنجره هر چه را آن را تغییر دهد پس می‌گیرد؛ QGIS ساده، افزونه‌ای دیگر یا SQL با این همه ممکن است تغییرش دهند، و خطی که پس از امضا با لغزشی جابه‌جا شده بدتر از نبودِ خط است. پس خطاست تا بازگردانده شود، یا با اقدامی بازگشایی شود. خط پیشین کنار خط تازه کشیده می‌شود، با بیشترین فاصله میان نقاط شکست یکی و خط دیگری. درباره عارضه‌ای که بیان می‌کند توافق‌شده است و هیچ اقدامی آن را نمی‌گوید کسی نمی‌داند از آن پس تغییر کرده یا نه: این یادداشت است. طراحی ماست؛ یادداشت تفاهم خط‌ها را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Placement</source>
        <translation>جای‌گیری</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature lies inside the administrative units that the agreement names for its region.</source>
        <translation>عارضه درون واحدهای اداری‌ای است که توافق برای ناحیه‌اش نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names provinces, whole or "certain parts of", for each de-escalation area. What is measured is the area outside these units, on the ellipsoid, for a point its distance from them, and for a line that of its farthest place. The reference boundaries are an aid: the coarse ones that come with QGIS are 1 to 3 km off, which is why the sentence names them.</source>
        <translation>یادداشت تفاهم 4 مه 2017 برای هر منطقه کاهش تنش استان‌هایی را، کامل یا «بخش‌های معینی از» آن‌ها، نام می‌برد. مساحت بیرون از این واحدها روی بیضوی اندازه گرفته می‌شود، برای نقطه فاصله‌اش از آن‌ها، و برای خط فاصله دورترین جایش. مرزهای مرجع ابزار کمکی‌اند: مرزهای تقریبی همراه QGIS 1 تا 3 کیلومتر خطا دارند، از این رو جمله نامشان را می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The part beyond the country's border is left to ``placement.country``, the part inside another region's zone to ``placement.other-region`` and ``overlap.zone``, the part inside an area of separation that adjoins the units to ``placement.separation-area``.</source>
        <translation>بخش آن سوی مرز کشور به ``placement.country`` واگذار می‌شود، بخش درون منطقه ناحیه دیگر به ``placement.other-region`` و ``overlap.zone``، بخش درون منطقه جدایی که به واحدها می‌پیوندد به ``placement.separation-area``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum puts security zones *along the lines* of the areas and names no province for them. A buffer outside the units is a note, for the parties to know; a post or checkpoint in that buffer is in its place.</source>
        <translation>یادداشت تفاهم مناطق امنیتی را *در امتداد خطوط* مناطق می‌گذارد و برایشان استانی نام نمی‌برد. حائل بیرون از واحدها یادداشت است، تا طرف‌ها بدانند؛ پست یا ایست بازرسی در آن حائل در جای خود است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone is held against its zone (``safe.inside``), and against the units only where it lies clear of any zone of its region.</source>
        <translation>منطقه امن با منطقه‌اش سنجیده می‌شود (``safe.inside``)، و با واحدها تنها آنجا که از هر منطقه ناحیه‌اش جدا باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part of any feature lies across the border of the country.</source>
        <translation>هیچ بخشی از هیچ عارضه آن سوی مرز کشور نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties to an agreement bind nobody beyond the border of its country, or of its countries; a buffer that spills over it puts posts on a neighbour's ground. The border is where the land of others begins by the reference, whatever units the agreement lists; the sea is nobody's land. Of a reference that was taken over before it told the land of others, the border is the outline of all units together, if it has every unit of the agreement. What lies across the border is reported here and by no other rule of place.</source>
        <translation>طرف‌های یک توافق کسی را آن سوی مرز کشور یا کشورهای آن پایبند نمی‌کنند؛ حائلی که از آن سرریز کند پست‌ها را بر خاک همسایه می‌گذارد. مرز آنجاست که بنا بر مرجع خاک دیگران آغاز می‌شود، هر واحدی که توافق فهرست کند؛ دریا خاک کسی نیست. در مرجعی که پیش از آنکه خاک دیگران را بگوید گرفته شده، مرز محیط همه واحدها با هم است، اگر هر واحد توافق را داشته باشد. آنچه آن سوی مرز است اینجا گزارش می‌شود و در هیچ قاعده جای‌گیری دیگر نه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line may run along the border, and across it by no more than a post may stand beyond it.</source>
        <translation>خط می‌تواند در امتداد مرز برود، و از آن بگذرد، نه بیش از آنچه پستی می‌تواند آن سوتر باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An area whose status sources state differently, as the agreement names it, is on neither side: what lies there is a warning that says what each source says.</source>
        <translation>پهنه‌ای که منبع‌ها وضعیتش را متفاوت بیان می‌کنند، چنان‌که توافق نام می‌برد، در هیچ سویی نیست: آنچه در آن است هشداری است که می‌گوید هر منبع چه می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The zones of one region do not meet those of another.</source>
        <translation>مناطق یک ناحیه به مناطق ناحیه دیگر نمی‌رسند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names four areas apart from each other, each with its own line, strips and posts. Two regions' zones that touch, at a point or along a line, or lie nearer to each other than the limit, leave no room for the security zones that belong along either line.</source>
        <translation>یادداشت تفاهم 4 مه 2017 چهار منطقه جدا از هم نام می‌برد، هر یک با خط، نوارها و پست‌های خود. مناطق دو ناحیه که در نقطه‌ای یا در امتداد خطی به هم می‌رسند، یا نزدیک‌تر از مقدار مجازند، جایی برای مناطق امنیتی در امتداد دو خط نمی‌گذارند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that overlap are reported by ``overlap.zone`` alone, zones of one region may touch.</source>
        <translation>مناطق دو ناحیه که هم‌پوشانی دارند تنها در ``overlap.zone`` گزارش می‌شوند، مناطق یک ناحیه می‌توانند به هم برسند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature lies inside an area of separation that an earlier agreement made.</source>
        <translation>هیچ عارضه‌ای درون منطقه جدایی که توافقی پیشین ساخته نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Under the Agreement on Disengagement of 31 May 1974 only the United Nations force may be in the area of separation between Israel and Syria. The polygon at hand is indicative, therefore this is a warning; the true lines are on the maps of that agreement.</source>
        <translation>بنا بر توافق جداسازی 31 مه 1974 تنها نیروی سازمان ملل متحد می‌تواند در منطقه جدایی میان اسرائیل و سوریه باشد. چندضلعی موجود تقریبی است، از این رو هشدار است؛ خط‌های راستین روی نقشه‌های آن توافق‌اند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two zones overlap, whether of one region or of two, nor is a zone drawn twice or inside another.</source>
        <translation>هیچ دو منطقه‌ای هم‌پوشانی ندارند، از یک ناحیه یا دو ناحیه، و هیچ منطقه‌ای دو بار یا درون دیگری کشیده نشده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The areas of the memorandum of 4 May 2017 are separate: who answers for a place, and whose posts watch it, must not depend on which of two maps is read. The width is the diameter of the largest circle that fits into the overlap; anything narrower than the limit is the trembling of two hands on one line.</source>
        <translation>مناطق یادداشت تفاهم 4 مه 2017 جدا هستند: اینکه چه کسی پاسخگوی جایی است و پست‌های چه کسی آن را می‌پاید نباید به این بستگی داشته باشد که کدام یک از دو نقشه خوانده شود. پهنا قطر بزرگ‌ترین دایره‌ای است که در هم‌پوشانی جا می‌شود؛ هر چه باریک‌تر از مقدار مجاز لرزش دو دست بر یک خط است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that meet without overlapping are ``placement.other-region``'s.</source>
        <translation>مناطق دو ناحیه که بی هم‌پوشانی به هم می‌رسند از آنِ ``placement.other-region`` هستند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two features overlap whose kinds the agreement keeps apart.</source>
        <translation>هیچ دو عارضه‌ای که توافق نوعشان را جدا نگه می‌دارد هم‌پوشانی ندارند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Which kinds may overlap is the agreement's matrix: never, always, or where both belong to the same zone. A zone belongs to itself, a buffer and a safe zone to the zone they name. The memorandum lays the security zones *along the lines* of the areas, so a buffer that reaches into a zone takes from it, and the buffers of two zones leave open whose posts stand there.</source>
        <translation>اینکه کدام نوع‌ها می‌توانند هم‌پوشانی داشته باشند ماتریس توافق است: هرگز، همیشه، یا آنجا که هر دو از یک منطقه‌اند. منطقه از آنِ خود است، حائل و منطقه امن از آنِ منطقه‌ای که نام می‌برند. یادداشت تفاهم مناطق امنیتی را *در امتداد خطوط* مناطق می‌گذارد، پس حائلی که به منطقه‌ای می‌رسد از آن می‌گیرد، و حائل‌های دو منطقه باز می‌گذارند پست‌های چه کسی در آنجا می‌ایستند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two zones are ``overlap.zone``'s, and so is what follows from their overlap: where one zone reaches into another its buffer goes with it, through the other's buffer and into that zone. Between what belongs to two zones that overlap nothing further is reported until they are apart. A safe zone in the buffer of its own zone is ``safe.inside``'s.</source>
        <translation>دو منطقه از آنِ ``overlap.zone`` است، و آنچه از هم‌پوشانی‌شان برمی‌آید نیز: آنجا که منطقه‌ای به دیگری می‌رسد حائلش با آن می‌رود، از میان حائل دیگری و به درون آن منطقه. میان آنچه از آنِ دو منطقه هم‌پوشان است تا جدا نشوند چیز دیگری گزارش نمی‌شود. منطقه امن در حائل منطقه خودش از آنِ ``safe.inside`` است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Gaps</source>
        <translation>شکاف‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Between two zones that run along each other no strip is left that belongs to neither.</source>
        <translation>میان دو منطقه‌ای که در امتداد هم‌اند نواری که از آنِ هیچ‌یک نباشد نمی‌ماند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A strip a few metres to a few hundred metres wide is hardly ever meant: it is where two hands drew one line. The memorandum's regime, that hostilities cease, holds inside the zones; in the strip it holds for nobody. It is a warning, for the land between may be meant.</source>
        <translation>نواری چند متر تا چند صد متر پهن به‌ندرت خواسته است: آنجاست که دو دست یک خط را کشیده‌اند. نظام یادداشت تفاهم، که مخاصمات متوقف شود، درون مناطق برقرار است؛ در نوار برای هیچ‌کس برقرار نیست. هشدار است، زیرا زمین میان آن‌ها ممکن است خواسته باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width is the diameter of the largest circle that fits into the gap. The corner where the lines of two zones part, and the bay of one zone, are no gaps.</source>
        <translation>پهنا قطر بزرگ‌ترین دایره‌ای است که در شکاف جا می‌شود. گوشه‌ای که خط دو منطقه از هم جدا می‌شوند، و فرورفتگی یک منطقه، شکاف نیستند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Buffer zones</source>
        <translation>مناطق حائل</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every buffer zone names an existing zone or line.</source>
        <translation>هر حائل منطقه یا خطی موجود را نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone that was withdrawn does not count as existing.</source>
        <translation>یادداشت تفاهم 4 مه 2017 حائل را تنها همچون مناطق امنیتی در امتداد خطوط مناطق کاهش تنش می‌شناسد: حائلی بی منطقه حائلِ هیچ است، و هیچ قاعده دیگری نمی‌تواند آن را با خطی بسنجد. منطقه‌ای که پس گرفته شده موجود به شمار نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Other agreements withdraw from a line: a strip on one side of it or on both names that line.</source>
        <translation>توافق‌های دیگر از خطی پس می‌نشینند: نواری در یک سو یا هر دو سوی آن، آن خط را نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A zone that is there but withheld from the rules because its geometry fails is not missing; one that is in force on other days than the buffer is.</source>
        <translation>منطقه‌ای که هست ولی چون هندسه‌اش درست نیست از قواعد کنار نگه داشته شده، کم نیست؛ منطقه‌ای که در روزهایی جز روزهای حائل معتبر است کم است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Along every stretch of a zone's line runs one of the zone's buffers.</source>
        <translation>در امتداد هر تکه از خط منطقه یکی از حائل‌هایش می‌رود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 establishes security zones "along the lines of the de-escalation areas" to prevent incidents and direct confrontation: a stretch without one is where the parties stand face to face. An inner edge that misses the line by up to 2 m still runs along it (and by what a long edge of the zone leaves its geodesic by when it is drawn straight). How wide the buffer is there is for ``buffer.width`` to say.</source>
        <translation>یادداشت تفاهم 4 مه 2017 مناطق امنیتی «در امتداد خطوط مناطق کاهش تنش» برپا می‌کند تا از رویدادها و رویارویی مستقیم جلوگیری شود: تکه‌ای بی آن جایی است که طرف‌ها روبه‌روی هم می‌ایستند. لبه درونی‌ای که تا 2 متر از خط دور باشد هنوز در امتداد آن است (و نیز به اندازه‌ای که ضلع بلند منطقه، اگر راست کشیده شود، از ژئودزیکش دور می‌شود). اینکه حائل در آنجا چه پهنایی دارد با ``buffer.width`` است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that has buffers has them along its whole length, on one side or on both: a stretch without is a warning, for an agreement may mean it. A line needs no buffer.</source>
        <translation>خطی که حائل دارد در سراسر طولش دارد، در یک سو یا هر دو: تکه بی‌حائل هشدار است، زیرا توافق ممکن است آن را خواسته باشد. خط به حائل نیاز ندارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that names no zone and runs along this one counts here: ``buffer.orphan`` reports it. A zone that has no buffer at all is one finding for its whole line; an agreement that knows no buffers asks for none.</source>
        <translation>حائلی که منطقه‌ای نام نمی‌برد و در امتداد این منطقه است اینجا به شمار می‌آید: ``buffer.orphan`` گزارشش می‌کند. منطقه‌ای که هیچ حائلی ندارد یک یافته برای همه خطش است؛ توافقی که حائل نمی‌شناسد چیزی نمی‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer is nowhere narrower than its stated width, on whichever sides of a line it lies.</source>
        <translation>حائل در هیچ جا باریک‌تر از پهنای بیان‌شده‌اش نیست، در هر سوی خط که باشد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September 2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer edge of the zone and the buffer together to the zone's line, measured all along the edge. A buffer made in degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the message names the likely cause.</source>
        <translation>پهنای نوار عددی است که طرف‌ها بر آن توافق می‌کنند: 15 تا 20 کیلومتر ژرفا در یادداشت تفاهم 17 سپتامبر 2018، 6 کیلومتر در هر سوی راهی در پروتکل 5 مارس 2020. فاصله ژئودزیک از لبه بیرونی منطقه و حائل با هم تا خط منطقه است، اندازه‌گرفته در سراسر لبه. حائلی که به درجه یا در Web Mercator ساخته شده یک‌پنجم کم دارد، و حائلی با قطعه‌های اندک در دایره یک‌صدم؛ پیام علت محتمل را نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each buffer is measured by itself, whatever lies over it; with it go only those beside it along the line that are to be as wide or wider, and the narrower strips between it and the line. Stretches without such a buffer, and the ends of buffers beside them, are left to ``buffer.encloses``. A width that nothing can have is for ``attribute.value`` to say.</source>
        <translation>هر حائل به‌تنهایی اندازه گرفته می‌شود، هر چه روی آن باشد؛ تنها آن‌هایی با آن می‌روند که در امتداد خط کنارش‌اند و باید به همان پهنا یا پهن‌تر باشند، و نوارهای باریک‌تر میان آن و خط. تکه‌هایی بی چنین حائلی، و سر حائل‌های کنارشان، به ``buffer.encloses`` واگذار می‌شوند. پهنایی را که هیچ چیز نمی‌تواند داشته باشد ``attribute.value`` می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that was made from a zone or a line was made from its present course.</source>
        <translation>حائلی که از منطقه یا خطی ساخته شده، از مسیر کنونی آن ساخته شده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer remembers the digest of the geometry that it was made from (our design; no agreement asks for it). When the zone is moved afterwards the buffer keeps the old line, a few metres off in places where no other rule sees it, and two delegations end up with different strips of one and the same zone. What a buffer that was drawn by hand or imported was made from is not known, so it passes.</source>
        <translation>حائل چکیده هندسه‌ای را که از آن ساخته شده به یاد دارد (طراحی ماست؛ هیچ توافقی آن را نمی‌خواهد). هنگامی که منطقه پس از آن جابه‌جا شود، حائل خط پیشین را نگه می‌دارد، چند متر دورتر در جاهایی که هیچ قاعده دیگری نمی‌بیند، و دو هیئت نوارهای متفاوتی از یک منطقه خواهند داشت. اینکه حائل دستی یا درون‌بردشده از چه ساخته شده دانسته نیست، پس می‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Safe zones</source>
        <translation>مناطق امن</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone lies wholly inside a zone, and clear of that zone's buffer.</source>
        <translation>منطقه امن سراسر درون یک منطقه است، و جدا از حائل آن منطقه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone shelters civilians under the regime of a de-escalation zone (TASS, 12 May 2017); a part of it outside has no such regime, and a part in the buffer is where the observers and checkpoints stand. The zone is the one that the safe zone names, else all zones of its region. What is measured is how far the safe zone reaches out of the zone, or into a buffer that was drawn inside it, with the area.</source>
        <translation>منطقه امن غیرنظامیان را زیر نظام منطقه کاهش تنش پناه می‌دهد (TASS، 12 مه 2017)؛ بخشی از آن که بیرون است چنین نظامی ندارد، و بخشی که در حائل است جای ناظران و ایست‌های بازرسی است. منطقه آن است که منطقه امن نام می‌برد، وگرنه همه مناطق ناحیه‌اش. اندازه گرفته می‌شود که منطقه امن چه اندازه از منطقه بیرون می‌زند، یا به حائلی که درون آن کشیده شده می‌رسد، با مساحت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone that lies clear of all zones and outside the units of its region is left to ``placement.region``; the buffers of other zones are left to ``overlap.kind``.</source>
        <translation>منطقه امنی که از همه مناطق جدا و بیرون از واحدهای ناحیه‌اش است به ``placement.region`` واگذار می‌شود؛ حائل‌های مناطق دیگر به ``overlap.kind``.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts</source>
        <translation>پست‌های دیده‌بانی</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An observation post stands in a buffer zone of its region.</source>
        <translation>پست دیده‌بانی در حائلی از ناحیه خود است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts the observation posts into the security zones along the lines of the areas. What is measured is the distance to the nearest buffer zone of the post's region. A post that is farther from it than from the units of its region is left to ``placement.region``, one beyond the border to ``placement.country``. Where the region has zones and no buffer at all, ``buffer.encloses`` says so, and here is one note instead of a finding for each post.</source>
        <translation>یادداشت تفاهم 4 مه 2017 پست‌های دیده‌بانی را در مناطق امنیتی در امتداد خطوط مناطق می‌گذارد. فاصله تا نزدیک‌ترین حائل ناحیه پست اندازه گرفته می‌شود. پستی که از آن دورتر است تا از واحدهای ناحیه‌اش به ``placement.region`` واگذار می‌شود، و پستی آن سوی مرز به ``placement.country``. آنجا که ناحیه منطقه دارد و هیچ حائلی ندارد، ``buffer.encloses`` آن را می‌گوید، و اینجا به جای یافته‌ای برای هر پست یک یادداشت است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No stretch of a zone's line is farther than the limit from its nearest post, and no post is drawn twice.</source>
        <translation>هیچ تکه‌ای از خط منطقه دورتر از مقدار مجاز از نزدیک‌ترین پستش نیست، و هیچ پستی دو بار کشیده نشده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts ensure compliance with the ceasefire (memorandum of 4 May 2017); what is too far from all of them is not observed. The distance is the straight one, on the ellipsoid, to the nearest post of the zone's region; the line is sampled at a hundredth of the limit. A zone near which its region has no post at all is one finding for its whole line. Posts of any party within the duplicate distance of each other are most likely one post that two delegations propose.</source>
        <translation>پست‌های دیده‌بانی پایبندی به آتش‌بس را تضمین می‌کنند (یادداشت تفاهم 4 مه 2017)؛ آنچه زیاده از همه آن‌ها دور است دیده نمی‌شود. فاصله، فاصله راست روی بیضوی تا نزدیک‌ترین پست ناحیه منطقه است؛ از خط در هر یک‌صدم مقدار مجاز نمونه گرفته می‌شود. منطقه‌ای که ناحیه‌اش نزدیک آن هیچ پستی ندارد یک یافته برای همه خطش است. پست‌های هر طرف که در فاصله تکرار از هم‌اند به احتمال بسیار یک پست‌اند که دو هیئت پیشنهاد می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A post that is far from every line of its region is another rule's finding (``post.in-buffer``, ``placement.region``); until it stands where it belongs, a line too far from posts there is a note.</source>
        <translation>پستی که از هر خط ناحیه‌اش دور است یافته قاعده دیگری است (``post.in-buffer``، ``placement.region``)؛ تا به جای خود نیاید، خطی که در آنجا زیاده از پست‌ها دور است یادداشت است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Checkpoints</source>
        <translation>ایست‌های بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A checkpoint stands in a buffer zone of its region, and within a distance of a zone's line.</source>
        <translation>ایست بازرسی در حائلی از ناحیه خود است، و در فاصله‌ای معین از خط یک منطقه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts checkpoints into the security zones along the lines of the areas, for the unhindered movement of unarmed civilians: they belong where people cross the line. A checkpoint outside its buffer is reported once, without its distance to the line. The division between this rule and the rules of placement is that of ``post.in-buffer``.</source>
        <translation>یادداشت تفاهم 4 مه 2017 ایست‌های بازرسی را در مناطق امنیتی در امتداد خطوط مناطق می‌گذارد، برای رفت‌وآمد آزاد غیرنظامیان بی‌سلاح: جایشان آنجاست که مردم از خط می‌گذرند. ایست بازرسی بیرون از حائلش یک بار گزارش می‌شود، بی فاصله‌اش تا خط. تقسیم میان این قاعده و قاعده‌های جای‌گیری همان تقسیم ``post.in-buffer`` است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each zone has a checkpoint of its region on its line.</source>
        <translation>هر منطقه ایست بازرسی‌ای از ناحیه خود بر خطش دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Without one there is no unhindered movement of unarmed civilians, for which the memorandum of 4 May 2017 sets checkpoints up. A checkpoint serves every zone of its region whose line it is near; one that stands astray counts for the zone nearest to it, because its place is already a finding of another rule.</source>
        <translation>بی آن رفت‌وآمد آزاد غیرنظامیان بی‌سلاح، که یادداشت تفاهم 4 مه 2017 ایست‌های بازرسی را برای آن برپا می‌کند، نیست. ایست بازرسی به هر منطقه ناحیه‌اش که نزدیک خط آن است خدمت می‌کند؛ ایستی که بیراه ایستاده برای نزدیک‌ترین منطقه به آن شمرده می‌شود، زیرا جایش خود یافته قاعده دیگری است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Stretches</source>
        <translation>پاره‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stretch runs along each feature that it names, from turning point to turning point.</source>
        <translation>پاره در امتداد هر عارضه‌ای که نام می‌برد، از نقطه شکست تا نقطه شکست، می‌رود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties agree to a line piece by piece. When the line is drawn otherwise and the piece is not, what they agree to is no part of the line any more, and a total of kilometres would count what is drawn nowhere. The fix takes the line from the feature: it is another line then, and what the parties said of the old one has lapsed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>طرف‌ها با خط پاره‌پاره موافقت می‌کنند. هنگامی که خط جور دیگری کشیده شود و پاره نه، آنچه با آن موافقت کرده‌اند دیگر بخشی از خط نیست، و مجموع کیلومترها چیزی را می‌شمارد که هیچ جا کشیده نشده. اصلاح خط را از عارضه می‌گیرد: آنگاه خط دیگری است، و آنچه طرف‌ها درباره خط پیشین گفته‌اند از اعتبار افتاده. طراحی ماست؛ توافق شیوه تحدید حدود را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where a feature has stretches they cover its whole line, and no piece of it twice.</source>
        <translation>آنجا که عارضه‌ای پاره دارد، پاره‌ها همه خطش را می‌پوشانند، و هیچ تکه‌ای از آن را دو بار نه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A piece that belongs to no stretch is one on which nobody is asked; a piece in two of them may be agreed in one and not in the other. Until that is mended the feature cannot be marked as agreed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>تکه‌ای که در هیچ پاره‌ای نیست آن است که از کسی درباره‌اش پرسیده نشده؛ تکه‌ای که در دو پاره است می‌تواند در یکی توافق‌شده باشد و در دیگری نه. تا اصلاح نشود عارضه را نمی‌توان توافق‌شده نشان کرد. طراحی ماست؛ توافق شیوه تحدید حدود را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Consent to stretches</source>
        <translation>موافقت با پاره‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What a party said of a stretch, it said of the line as it is drawn now.</source>
        <translation>آنچه طرفی درباره پاره‌ای گفته، درباره خط چنان‌که اکنون کشیده شده گفته است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act names the SHA-256 of the line. Where the line was moved by a centimetre it is another one, and nobody has agreed to it: the stance has lapsed and counts for nothing, and whose it was, of which day, and how far the line lies from the one that was meant, is told until the party speaks again. How far is known where the stance was recorded in this workspace. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>اقدام ثبت‌شده SHA-256 خط را نام می‌برد. آنجا که خط یک سانتی‌متر جابه‌جا شده خط دیگری است و کسی با آن موافقت نکرده: موضع از اعتبار افتاده و به شمار نمی‌آید، و تا آن طرف دوباره سخن بگوید گفته می‌شود از آنِ که بود، در کدام روز، و خط چه اندازه از خط خواسته دور است. دوری آنجا دانسته است که موضع در همین فضای کار ثبت شده باشد. طراحی ماست؛ توافق شیوه تحدید حدود را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that states that it is agreed, and has stretches, has every party's agreement to each of them.</source>
        <translation>عارضه‌ای که بیان می‌کند توافق‌شده است، و پاره دارد، موافقت هر طرف با هر پاره را دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that is called agreed and is under a party's reservation is worse than one that is called a draft: it is carried out. Which parties these are, the agreement says; where it does not, all of them. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>خطی که توافق‌شده خوانده می‌شود و طرفی بر آن قید دارد بدتر از خطی است که پیش‌نویس خوانده می‌شود: اجرا می‌شود. اینکه این طرف‌ها کدام‌اند توافق می‌گوید؛ آنجا که نمی‌گوید، همه. طراحی ماست؛ یادداشت تفاهم خط‌ها را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature of which every stretch is agreed by every party is marked as agreed.</source>
        <translation>عارضه‌ای که هر طرف با هر پاره آن موافقت کرده توافق‌شده نشان شده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>That never happens by itself: the parties mark a line as agreed by a document, and may have their reasons to wait. So it is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>این هرگز خودبه‌خود رخ نمی‌دهد: طرف‌ها خط را با سندی توافق‌شده نشان می‌کنند، و می‌توانند دلیلی برای صبر داشته باشند. پس یادداشت است. طراحی ماست؛ یادداشت تفاهم خط‌ها را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Imported proposals</source>
        <translation>پیشنهادهای واردشده</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Of the proposals that were imported, no two of one party state the same version and differ.</source>
        <translation>از پیشنهادهایی که درون‌برد شده‌اند، هیچ دو پیشنهاد یک طرف همان نسخه را بیان نمی‌کنند و فرق داشته باشند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Delegations send a draft again with a point mended and its number forgotten. Whoever quotes “version 2” at the table then means one of two lines, and of the two only the one that was imported last is compared. That is a note: both are kept as they were sent, and the party says which it stands by. A workspace that was imported states no version. Our design; the agreement leaves it to the working group how drafts are exchanged.</source>
        <translation>هیئت‌ها پیش‌نویسی را با نقطه‌ای اصلاح‌شده و شماره فراموش‌شده دوباره می‌فرستند. هر که آنگاه سر میز «نسخه 2» را نقل کند یکی از دو خط را می‌گوید، و از آن دو تنها آن که دیرتر درون‌برد شده سنجیده می‌شود. این یادداشت است: هر دو چنان‌که فرستاده شده‌اند نگه داشته می‌شوند، و طرف می‌گوید بر کدام پا می‌فشارد. فضای کار درون‌بردشده نسخه‌ای بیان نمی‌کند. طراحی ماست؛ توافق شیوه ردوبدل پیش‌نویس‌ها را به کارگروه وامی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Term</source>
        <translation>مدت</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The agreement's term, or an extension on record, covers the date of the package.</source>
        <translation>مدت توافق، یا تمدیدی ثبت‌شده، تاریخ بسته را در بر می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 holds for six months from its coming into force and is extended automatically for the same period; the text itself adds "by consensus of the guarantors" (TASS of 12 May 2017 has the automatic extension alone). So a date after the last period on record is a warning even where extension is automatic: it says when that period ended, and to when the period that would run by the clause lasts. Whether it runs is for the parties to say, not for a map. A map dated before the agreement came into force is a warning, too.</source>
        <translation>یادداشت تفاهم 4 مه 2017 شش ماه از هنگام اعتبار یافتنش برقرار است و خودکار برای همان مدت تمدید می‌شود؛ خود متن می‌افزاید «با اجماع ضامن‌ها» (TASS 12 مه 2017 تنها تمدید خودکار را دارد). پس تاریخی پس از آخرین مدت ثبت‌شده هشدار است، حتی آنجا که تمدید خودکار است: می‌گوید آن مدت کی پایان یافت، و مدتی که با آن بند می‌گذرد تا کی است. اینکه می‌گذرد یا نه با طرف‌هاست، نه با نقشه. نقشه‌ای با تاریخ پیش از اعتبار یافتن توافق نیز هشدار است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limits</source>
        <translation>مقدارهای مجاز</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every limit that the rules measure against is the one that the agreement states, or the rule's default.</source>
        <translation>هر مقدار مجازی که قواعد با آن می‌سنجند همان است که توافق بیان می‌کند، یا مقدار معمول قاعده.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A working group may have to hold a delimitation to another limit than the agreement names, for a while or for one workspace. That is recorded in the workspace with its reason, and this rule reports it as a warning each time: what was checked against another limit than the agreed one must be seen to be so in every list of findings, in the certificate and in the package. Whether a limit is weaker or stricter is for the parties to judge.</source>
        <translation>کارگروه ممکن است ناچار باشد تحدید حدود را برای مدتی یا برای یک فضای کار با مقدار مجازی جز آنچه توافق نام می‌برد بسنجد. این با دلیلش در فضای کار ثبت می‌شود، و این قاعده هر بار همچون هشدار گزارشش می‌کند: آنچه با مقداری جز مقدار توافق‌شده بررسی شده باید در هر فهرست یافته‌ها، در گواهی و در بسته پیدا باشد. اینکه مقداری سست‌تر یا سخت‌تر است با طرف‌هاست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The workspace's file</source>
        <translation>فایل فضای کار</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Everything in the workspace's file beside the features can be read: tables, columns, boundaries, acceptances.</source>
        <translation>هر چه در فایل فضای کار جز عارضه‌ها هست خوانده می‌شود: جدول‌ها، ستون‌ها، مرزها، پذیرش‌ها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A file that a failing disk or another program has damaged is opened with what is sound in it, read-only, so that nobody has to go without the rest. What could not be read took part in no rule: boundaries that are missing are held against nothing, and an acceptance that cannot be read accepts nothing. So each such place is an error: no map is signed from half a file. Our design; the tables are those of OGC 12-128r17. Values of single features are told by the rules on attributes and geometry.</source>
        <translation>فایلی که دیسک معیوب یا برنامه دیگری آسیبش زده با آنچه در آن سالم است گشوده می‌شود، فقط‌خواندنی، تا کسی از بقیه بی‌بهره نماند. آنچه خوانده نشد در هیچ قاعده‌ای شرکت نداشت: با مرزهایی که نیستند چیزی سنجیده نمی‌شود، و پذیرشی که خوانده نمی‌شود چیزی را نمی‌پذیرد. پس هر چنین جایی خطاست: هیچ نقشه‌ای از نیمی از یک فایل امضا نمی‌شود. طراحی ماست؛ جدول‌ها از آنِ OGC 12-128r17 هستند. مقدارهای تک‌تک عارضه‌ها را قاعده‌های مشخصات و هندسه می‌گویند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The ledger of acts</source>
        <translation>دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No log of the ledger has a fork, a gap or a broken chain, and none ends before an entry that was seen here.</source>
        <translation>هیچ روزنگاری از دفتر اقدامات شاخه، شکاف یا زنجیره گسسته ندارد، و هیچ‌یک پیش از ثبتی که اینجا دیده شده پایان نمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged: what rests on them is doubtful until the log's author names by a correction the entry that holds. An entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation>هر ثبت، ثبت پیش از خود را در روزنگارش و آخرین ثبت‌های دیده‌شده دیگران را، هر یک با SHA-256، نام می‌برد. روزنگاری با دو ثبت به یک شماره از رونوشتی کهنه‌تر ادامه یافته یا جعل شده است: آنچه بر آن‌ها استوار است نامطمئن است تا نویسنده روزنگار با اصلاحی ثبت معتبر را نام ببرد. ثبتی که نیست گم شده یا پس گرفته شده. اینکه بر چه توافق شد و چه بازگشایی شد از ثبت‌ها برمی‌آید، پس تا در آن‌ها تردید است نقشه‌ای امضا نمی‌شود. طراحی ماست؛ هیچ توافقی آن را نمی‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A check applies these rules in their order. An *error* keeps a map package from being made unless a reason is given, a *warning* wants to be looked at, a *note* is for information. A feature whose geometry fails is withheld from the rules after it, and a note says so.</source>
        <translation>بررسی این قواعد را به ترتیبشان به کار می‌برد. *خطا* نمی‌گذارد بسته نقشه ساخته شود مگر آنکه دلیلی آورده شود، به *هشدار* باید نگریست، *یادداشت* برای آگاهی است. عارضه‌ای که هندسه‌اش درست نیست از قاعده‌های پس از آن کنار نگه داشته می‌شود، و یادداشتی آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The limits below are the defaults; an agreement may state others.</source>
        <translation>مقدارهای مجاز زیر مقدارهای معمول‌اند؛ توافق می‌تواند مقدارهای دیگری بیان کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>De-escalation Zones</source>
        <translation>مناطق کاهش تنش</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes</source>
        <translation>برگ‌ها و پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; holds printed maps to be signed, and the annexes that belong to them. The &lt;b&gt;turning points in annex A define the lines&lt;/b&gt;, and the definitions in annex B those of buffers that were made; a sheet shows them. &lt;a href="package.html#precedence"&gt;Which document prevails&lt;/a&gt; where two differ stands in both annexes.</source>
        <translation>&lt;a href="package.html"&gt;بسته نقشه&lt;/a&gt; نقشه‌های چاپی برای امضا و پیوست‌های آن‌ها را در بر دارد. &lt;b&gt;نقاط شکست در پیوست A خط‌ها را تعریف می‌کنند&lt;/b&gt;، و تعریف‌های پیوست B خط‌های حائل‌های ساخته‌شده را؛ برگ آن‌ها را نشان می‌دهد. &lt;a href="package.html#precedence"&gt;اینکه کدام سند مقدم است&lt;/a&gt;، آنجا که دو سند فرق دارند، در هر دو پیوست آمده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A sheet of one zone: the map with grids and symbols, and a margin with everything a signatory has to know</source>
        <translation>برگ یک منطقه: نقشه با شبکه‌ها و نمادها، و حاشیه‌ای با هر آنچه امضاکننده باید بداند</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What stands on a sheet</source>
        <translation>آنچه روی برگ است</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The zone with its buffers, safe zones, posts and checkpoints; neighbouring zones where they come into the frame. The line style is the status: dashed a draft, long dashes proposed, solid agreed, dotted withdrawn. The least settled status, &lt;b&gt;DRAFT&lt;/b&gt; or &lt;b&gt;PROPOSED&lt;/b&gt;, stands across the map until everything is agreed.</source>
        <translation>منطقه با حائل‌ها، مناطق امن، پست‌ها و ایست‌های بازرسی‌اش؛ مناطق همسایه آنجا که در قاب می‌آیند. سبک خط همان وضعیت است: خط‌چین برای پیش‌نویس، خط‌چین بلند برای پیشنهادی، پیوسته برای توافق‌شده، نقطه‌چین برای پس‌گرفته‌شده. ناپایدارترین وضعیت، &lt;b&gt;DRAFT&lt;/b&gt; یا &lt;b&gt;PROPOSED&lt;/b&gt; به زبان برگ، روی نقشه می‌آید تا بر همه چیز توافق شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements are small grey rings with their names in the sheet's language, wherever lines, signs and labels leave room; those near a zone come first. Their source and its terms stand in the margin.</source>
        <translation>آبادی‌ها حلقه‌های خاکستری کوچک با نامشان به زبان برگ‌اند، هر جا که خط‌ها، نشانه‌ها و برچسب‌ها جا بگذارند؛ آن‌ها که نزدیک منطقه‌اند نخست می‌آیند. منبع و شرط‌هایش در حاشیه است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The ground, grey and below all else: state borders (dashes on a pale band; the reference has that of its own country, QGIS's world map those of others), the sea with lines along its shore, and the names of neighbouring countries in the sheet's language. With a reference of your own the world map has nothing on its land: the two may be up to ten kilometres apart where they meet. Everything that the legend shows is on the sheet, and sources, editions and licences stand in the margin.</source>
        <translation>زمین، خاکستری و زیر همه چیز دیگر: مرزهای کشورها (خط‌چین روی نواری کم‌رنگ؛ مرجع مرز کشور خود را دارد، نقشه جهان QGIS مرز دیگران را)، دریا با خط‌هایی در امتداد کرانه، و نام کشورهای همسایه به زبان برگ. با مرجعی از خودتان نقشه جهان بر زمین آن چیزی ندارد: آن دو در جای پیوستن ممکن است تا ده کیلومتر از هم دور باشند. هر آنچه راهنمای نقشه نشان می‌دهد روی برگ هست، و منبع‌ها، ویرایش‌ها و مجوزها در حاشیه‌اند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area of separation of an earlier agreement has a line of round dots and an entry of its own in the legend; administrative boundaries are dash-dot, for reference only. The lines about an area whose status sources state differently are short blocks, and no border; the legend says where each of them is from.</source>
        <translation>منطقه جدایی از توافقی پیشین خطی از نقطه‌های گرد و مدخلی جداگانه در راهنما دارد؛ مرزهای اداری خط‌نقطه‌اند، تنها برای ارجاع. خط‌های پیرامون پهنه‌ای که منبع‌ها وضعیتش را متفاوت بیان می‌کنند قطعه‌های کوتاه‌اند و مرز نیستند؛ راهنما می‌گوید هر یک از کجاست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Graticule (degrees and minutes) and the UTM grid with the letters of the MGRS squares of 100 km; both grids where 36°E, the seam between two UTM zones, runs through. True north against grid north.</source>
        <translation>شبکه جغرافیایی (درجه و دقیقه) و شبکه UTM با حرف‌های مربع‌های 100 کیلومتری MGRS؛ هر دو شبکه آنجا که 36°E، درز میان دو زون UTM، می‌گذرد. شمال حقیقی در برابر شمال شبکه.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Scale, scale bar, datum, and what a line between two turning points is; the legend; posts and checkpoints with coordinates; sources; how much ground the printed line covers; the disclaimer.</source>
        <translation>مقیاس، مقیاس خطی، مبنا، و اینکه خط میان دو نقطه شکست چیست؛ راهنمای نقشه؛ پست‌ها و ایست‌های بازرسی با مختصات؛ منبع‌ها؛ اینکه خط چاپی چه اندازه زمین را می‌پوشاند؛ سلب مسئولیت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Where the package was exported in spite of errors: how many there are, and the reason as it was stated, on every sheet and at the head of every annex.</source>
        <translation>آنجا که بسته با وجود خطا برون‌برد شده: شمارشان، و دلیل چنان‌که بیان شده، روی هر برگ و در سر هر پیوست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Number of the sheet and of its neighbours, version, date, the term of the agreement, and the &lt;b&gt;fingerprint&lt;/b&gt; and the digest of the &lt;b&gt;record&lt;/b&gt; that tie the sheet to the data.</source>
        <translation>شماره برگ و همسایه‌هایش، نسخه، تاریخ، مدت توافق، و &lt;b&gt;اثر انگشت&lt;/b&gt; و چکیده &lt;b&gt;سابقه&lt;/b&gt; که برگ را به داده‌ها پیوند می‌دهند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Room for each party of the agreement under its official name: who signs and in what capacity, signature and seal, place and date; in the order of their codes, or the party first &lt;a href="package.html"&gt;whose copy&lt;/a&gt; it is. Each page of the annexes has room for initials. A draft, and a package with errors, say &lt;i&gt;Not for signature&lt;/i&gt; there.</source>
        <translation>جایی برای هر طرف توافق زیر نام رسمی‌اش: چه کسی و در چه سمتی امضا می‌کند، امضا و مهر، جا و تاریخ؛ به ترتیب کدهایشان، یا نخست طرفی که &lt;a href="package.html"&gt;نسخه از آن اوست&lt;/a&gt;. هر صفحه پیوست‌ها جایی برای پاراف دارد. پیش‌نویس، و بسته دارای خطا، در آنجا می‌گوید &lt;i&gt;برای امضا نیست&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>How scale and division are chosen</source>
        <translation>مقیاس و تقسیم چگونه برگزیده می‌شوند</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>With the scale &lt;i&gt;automatic&lt;/i&gt;, each zone gets the largest scale of the national series (1:10,000 to 1:250,000) at which it fits on one sheet with all that belongs to it, upright or lengthwise. A zone that does not fit at 1:250,000 is divided into sheets of 1:250,000, or larger where its narrowest buffer would otherwise be printed as one thick line. Neighbouring sheets have 16 mm in common and say each other’s numbers. With a scale of your own, every zone is divided as that scale demands. Larger paper means fewer sheets.</source>
        <translation>با مقیاس &lt;i&gt;خودکار&lt;/i&gt; هر منطقه بزرگ‌ترین مقیاس سری ملی (1:10,000 تا 1:250,000) را می‌گیرد که در آن با همه متعلقاتش، ایستاده یا خوابیده، روی یک برگ جا می‌شود. منطقه‌ای که در 1:250,000 جا نمی‌شود به برگ‌های 1:250,000 تقسیم می‌شود، یا بزرگ‌تر، آنجا که باریک‌ترین حائلش وگرنه همچون یک خط کلفت چاپ می‌شد. برگ‌های همسایه 16 میلی‌متر مشترک دارند و شماره یکدیگر را می‌گویند. با مقیاسی از خودتان هر منطقه چنان تقسیم می‌شود که آن مقیاس می‌خواهد. کاغذ بزرگ‌تر یعنی برگ کمتر.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package has 200 sheets at most. Where it would take more, small neighbouring zones of one region share a sheet, up to twenty of them, at the finest scale at which the sheets suffice and each zone is still 10 mm across; the head names them by their numbers.</source>
        <translation>بسته دست بالا 200 برگ دارد. آنجا که بیش از آن لازم باشد، مناطق کوچک همسایه یک ناحیه، تا بیست تا، یک برگ را شریک می‌شوند، در ریزترین مقیاسی که برگ‌ها بس باشند و هر منطقه هنوز 10 میلی‌متر پهنا داشته باشد؛ سربرگ آن‌ها را با شماره نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheet 1 is the index: all regions with the outlines of the sheets.</source>
        <translation>برگ 1 برگ راهنماست: همه ناحیه‌ها با قاب برگ‌ها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The index sheet: four regions with the outlines and numbers of the sheets</source>
        <translation>برگ راهنما: چهار ناحیه با قاب و شماره برگ‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes come once in each language of the package: English, Russian, Arabic, Turkish, Persian. With a &lt;b&gt;second language&lt;/b&gt; the texts of a sheet stand in both. Arabic and Persian sheets are mirrored. Numerals are 0–9 and the decimal mark is a point in every language. Your title stands as you type it, in every language: take one that all can read, or leave it empty for the agreement’s, which each document has in its own language. The names of features come from the fields &lt;i&gt;Name (ru)&lt;/i&gt;, &lt;i&gt;Name (ar)&lt;/i&gt; and so on; where one is empty, the plain name stands in its place. What belongs to no zone has sheets that are called after the kinds they show.</source>
        <translation>برگ‌ها و پیوست‌ها به هر زبان بسته یک بار می‌آیند: انگلیسی، روسی، عربی، ترکی، فارسی. با &lt;b&gt;زبان دوم&lt;/b&gt; متن‌های برگ به هر دو زبان‌اند. برگ‌های عربی و فارسی آینه‌ای‌اند. رقم‌ها در هر زبان 0–9 و ممیز نقطه است. عنوان شما همان‌گونه که می‌نویسید در هر زبان می‌آید: عنوانی بگیرید که همه بتوانند بخوانند، یا برای عنوان توافق، که هر سند به زبان خود دارد، خالی‌اش بگذارید. نام عارضه‌ها از فیلدهای &lt;i&gt;نام (ru)&lt;/i&gt;، &lt;i&gt;نام (ar)&lt;/i&gt; و مانند آن می‌آید؛ آنجا که یکی خالی است نام ساده جایش را می‌گیرد. آنچه از آنِ هیچ منطقه‌ای نیست برگ‌هایی دارد که به نام نوع‌هایی که نشان می‌دهند خوانده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in Arabic, mirrored</source>
        <translation>همان برگ به عربی، آینه‌ای</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in English with Arabic as second language</source>
        <translation>همان برگ به انگلیسی با عربی به عنوان زبان دوم</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets of changes</source>
        <translation>برگ‌های تغییرات</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package that follows &lt;a href="package.html#previous"&gt;an earlier one&lt;/a&gt; has one sheet more for each region in which something that is drawn has changed: the ground that was gained, in strokes to the upper right with a plus before its km², and that was lost, in strokes to the lower right with a minus; the line before, dashed, and now; where each turning point or post was and is, its number, by how many metres it moved and at which azimuth; and the settlements that are on the other side of a line now, or too near to it to tell. The strokes can be told apart in grey, and no colour is a party’s. The scale is the largest at which all changes of the region fit; what did not change is thin and grey.</source>
        <translation>بسته‌ای که در پی &lt;a href="package.html#previous"&gt;بسته‌ای پیشین&lt;/a&gt; می‌آید برای هر ناحیه‌ای که در آن چیزی کشیده‌شده تغییر کرده یک برگ بیشتر دارد: زمین به‌دست‌آمده، با هاشور رو به بالا و راست و نشانه جمع پیش از کیلومتر مربع آن، و زمین ازدست‌رفته، با هاشور رو به پایین و راست و نشانه منها؛ خط پیشین، خط‌چین، و خط اکنون؛ اینکه هر نقطه شکست یا پست کجا بود و هست، شماره‌اش، چند متر و با کدام آزیموت جابه‌جا شد؛ و آبادی‌هایی که اکنون سوی دیگر خط‌اند، یا نزدیک‌تر از آن‌اند که بتوان گفت. هاشورها را در خاکستری نیز می‌توان از هم شناخت، و هیچ رنگی از آنِ طرفی نیست. مقیاس بزرگ‌ترین مقیاسی است که همه تغییرات ناحیه در آن جا می‌شود؛ آنچه تغییر نکرده نازک و خاکستری است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Comparison sheets</source>
        <translation>برگ‌های مقایسه</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package of a workspace that keeps the parties’ &lt;a href="proposals.html#package"&gt;proposals&lt;/a&gt; has one sheet more for each region in which they differ: contested ground in strokes to the upper right, ground between claims that nobody claims in strokes to the lower right, and each cell with its number, its state in words, who claims it by code, and its km²; line at stake in long dashes with the codes of those who draw it, and line that all draw unbroken. No colour is a party’s. The margin has the km² of each cell and the metres of each line at stake, the largest first, and the fingerprint of each proposal.</source>
        <translation>بسته فضای کاری که &lt;a href="proposals.html#package"&gt;پیشنهادهای&lt;/a&gt; طرف‌ها را نگه می‌دارد برای هر ناحیه‌ای که در آن فرق دارند یک برگ بیشتر دارد: زمین مورد اختلاف با هاشور رو به بالا و راست، زمین میان ادعاها که کسی مدعی آن نیست با هاشور رو به پایین و راست، و هر خانه با شماره، وضع به نوشتار، مدعیان با کد، و کیلومتر مربعش؛ خط مورد گفت‌وگو با خط‌چین بلند و کد کسانی که آن را می‌کشند، و خطی که همه می‌کشند پیوسته. هیچ رنگی از آنِ طرفی نیست. حاشیه کیلومتر مربع هر خانه و متر هر خط مورد گفت‌وگو را، بزرگ‌ترین نخست، و اثر انگشت هر پیشنهاد را دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annexes</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annex</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same as data</source>
        <translation>همان به صورت داده</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>turning points of every boundary: degrees, DMS, UTM, MGRS, distance and azimuth to the next</source>
        <translation>نقاط شکست هر مرز: درجه، DMS، UTM، MGRS، فاصله و آزیموت تا بعدی</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the boundaries in words, from point to point</source>
        <translation>مرزها به زبان نوشتار، از نقطه به نقطه</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>observation posts and checkpoints</source>
        <translation>پست‌های دیده‌بانی و ایست‌های بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>areas by region, kind, party and administrative unit</source>
        <translation>مساحت‌ها بر پایه ناحیه، نوع، طرف و واحد اداری</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>settlements inside each zone, near its line, and outside within 2 km of it</source>
        <translation>آبادی‌های درون هر منطقه، نزدیک خط آن، و بیرون تا 2 کیلومتری آن</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>&lt;a href="#changes"&gt;what has changed&lt;/a&gt; since an earlier package, where one was named</source>
        <translation>&lt;a href="#changes"&gt;آنچه تغییر کرده&lt;/a&gt; نسبت به بسته‌ای پیشین، آنجا که نام برده شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>All numbers come from the same table, and are read back from every file and compared before the package is made. Where a delimitation has so many turning points that nobody could read or sign the pages, annexes A and B name the file instead and state its fingerprint.</source>
        <translation>همه عددها از یک جدول‌اند، و پیش از ساخته شدن بسته از هر فایل دوباره خوانده و سنجیده می‌شوند. آنجا که تحدید حدود آن‌قدر نقطه شکست دارد که کسی نمی‌تواند صفحه‌هایش را بخواند یا امضا کند، پیوست‌های A و B به جای آن فایل را نام می‌برند و اثر انگشتش را بیان می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area by unit is known only as well as the unit's boundary: beside it stands to what (&lt;i&gt;±&lt;/i&gt;), which is what of the feature lies within the boundary's accuracy on one side of it – the length of the boundary inside the feature times the accuracy, where it crosses it. A zone that 100 km of a boundary good to 3 km run through is divided to 300 km². Parts too narrow to be told from their neighbours are counted with them, and the note under the table says which.</source>
        <translation>مساحت بر پایه واحد تنها به اندازه مرز آن واحد دانسته است: کنارش آمده تا چه اندازه (&lt;i&gt;±&lt;/i&gt;)، و آن بخشی از عارضه است که در یک سوی مرز درون دقت آن است – طول مرز درون عارضه ضرب در دقت، آنجا که از آن می‌گذرد. منطقه‌ای که 100 کیلومتر از مرزی با دقت 3 کیلومتر از آن می‌گذرد تا 300 کیلومتر مربع تقسیم می‌شود. بخش‌هایی که باریک‌تر از آن‌اند که از همسایه‌شان باز شناخته شوند با آن‌ها شمرده می‌شوند، و یادداشت زیر جدول می‌گوید کدام‌ها.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements come from GeoNames, whose positions are only good to about a kilometre: one whose position is no farther from the line is &lt;i&gt;near&lt;/i&gt; it, and may be on either side. A layer of your own takes their place: choose it under &lt;i&gt;Settlements&lt;/i&gt; in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; or in the Processing toolbox.</source>
        <translation>آبادی‌ها از GeoNames می‌آیند که موقعیت‌هایش تنها تا حدود یک کیلومتر درست است: آبادی‌ای که موقعیتش دورتر از آن از خط نیست &lt;i&gt;نزدیک&lt;/i&gt; آن است، و می‌تواند در هر یک از دو سو باشد. لایه‌ای از خودتان جای آن‌ها را می‌گیرد: آن را زیر &lt;i&gt;آبادی‌ها&lt;/i&gt; در &lt;a href="package.html"&gt;پنجره برون‌برد&lt;/a&gt; یا در جعبه‌ابزار پردازش برگزینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The first page of annex A, the turning points</source>
        <translation>صفحه نخست پیوست A، نقاط شکست</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Before you sign</source>
        <translation>پیش از امضا</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The &lt;a href="verify.html"&gt;package verifies&lt;/a&gt;, and every delegation reads the same fingerprint on paper and on screen.</source>
        <translation>&lt;a href="verify.html"&gt;بسته راستی‌آزمایی می‌شود&lt;/a&gt;، و هر هیئت همان اثر انگشت را روی کاغذ و روی صفحه می‌خواند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check of the package (&lt;code&gt;checks/certificate.html&lt;/code&gt;) has no error, and every accepted finding is one that you accept too.</source>
        <translation>بررسی بسته (&lt;code&gt;checks/certificate.html&lt;/code&gt;) خطایی ندارد، و هر یافته پذیرفته چیزی است که شما نیز می‌پذیرید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The status is what you agreed on, and no word (DRAFT, PROPOSED) stands across the sheets.</source>
        <translation>وضعیت همان است که بر آن توافق کرده‌اید، و واژه‌ای (DRAFT، PROPOSED) روی برگ‌ها نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Title, version and date are the same on every sheet and annex; none of the &lt;i&gt;n&lt;/i&gt; sheets is missing.</source>
        <translation>عنوان، نسخه و تاریخ روی هر برگ و پیوست یکی است؛ هیچ‌یک از &lt;i&gt;n&lt;/i&gt; برگ کم نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Names are right in each language, by somebody who reads it.</source>
        <translation>نام‌ها در هر زبان درست‌اند، به خوانش کسی که آن زبان را می‌خواند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Print at 100 %, without “fit to page”, and measure the scale bar with a ruler.</source>
        <translation>با 100 % چاپ کنید، بی «متناسب با صفحه»، و مقیاس خطی را با خط‌کش اندازه بگیرید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What the check says of sheets</source>
        <translation>بررسی درباره برگ‌ها چه می‌گوید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; also looks at paper:</source>
        <translation>بررسی در &lt;a href="package.html"&gt;پنجره برون‌برد&lt;/a&gt; به کاغذ نیز می‌نگرد:</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Finding</source>
        <translation>یافته</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>something is on no sheet: take a smaller scale or larger paper</source>
        <translation>چیزی روی هیچ برگی نیست: مقیاس کوچک‌تر یا کاغذ بزرگ‌تر بگیرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the printed line is wider than the stated accuracy, or half as wide as a buffer: take a larger scale or larger paper</source>
        <translation>خط چاپی پهن‌تر از دقت بیان‌شده است، یا نیمی از پهنای یک حائل: مقیاس بزرگ‌تر یا کاغذ بزرگ‌تر بگیرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>texts have no room in the margin: take larger paper, upright sheets or one language; a name that is cut can be shortened</source>
        <translation>متن‌ها در حاشیه جا ندارند: کاغذ بزرگ‌تر، برگ‌های ایستاده یا یک زبان بگیرید؛ نام بریده را می‌توان کوتاه کرد</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>no installed font has a letter: install fonts (below) or correct the text</source>
        <translation>هیچ قلم نصب‌شده‌ای آن حرف را ندارد: قلم نصب کنید (پایین) یا متن را درست کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the world map has disputed borders for which the agreement names no area: name it there, or take another reference</source>
        <translation>نقشه جهان مرزهای مورد اختلافی دارد که توافق برایشان پهنه‌ای نام نمی‌برد: آنجا نامش ببرید، یا مرجع دیگری بگیرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>a label has no clear place: take a larger scale or larger paper</source>
        <translation>برچسبی جای روشنی ندارد: مقیاس بزرگ‌تر یا کاغذ بزرگ‌تر بگیرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Fonts</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets are set in one family that has Latin, Cyrillic and Arabic letters: &lt;b&gt;DejaVu Sans&lt;/b&gt;, else Noto Sans (with Noto Sans Arabic), Segoe UI or Arial, the first that is installed. On Debian and Ubuntu: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; Windows and macOS bring Arial. A letter that no font has is an error, never a box. The letters are part of the PDF, so that it looks the same everywhere.</source>
        <translation>برگ‌ها با یک خانواده قلم که حرف‌های لاتین، سیریلیک و عربی دارد چیده می‌شوند: &lt;b&gt;DejaVu Sans&lt;/b&gt;، وگرنه Noto Sans (با Noto Sans Arabic)، Segoe UI یا Arial، نخستین قلمی که نصب است. در Debian و Ubuntu: ‏&lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;؛ Windows و macOS قلم Arial را دارند. حرفی که هیچ قلمی ندارد خطاست، هرگز مربع خالی نیست. حرف‌ها بخشی از PDF هستند، تا همه جا یکسان دیده شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Two parties get the same bytes from one delimitation only where they have the same font files. The package's &lt;code&gt;manifest.json&lt;/code&gt; names those that were used, with family, style, version and SHA-256; &lt;a href="verify.html"&gt;Verify&lt;/a&gt; says whether the ones here are the same. Where they differ, sheets, annexes and pictures differ in their bytes, and in nothing that they state.</source>
        <translation>دو طرف تنها آنجا از یک تحدید حدود همان بایت‌ها را می‌گیرند که فایل‌های قلم یکسان داشته باشند. &lt;code&gt;manifest.json&lt;/code&gt; بسته قلم‌های به‌کاررفته را با خانواده، سبک، نسخه و SHA-256 نام می‌برد؛ &lt;a href="verify.html"&gt;راستی‌آزمایی&lt;/a&gt; می‌گوید قلم‌های اینجا همان‌اند یا نه. آنجا که فرق دارند، برگ‌ها، پیوست‌ها و تصویرها در بایت‌هایشان فرق دارند، و در هیچ‌چیز از آنچه بیان می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="index.html"&gt;Index&lt;/a&gt;</source>
        <translation>&lt;a href="index.html"&gt;نمایه&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it. To get to know it, take &lt;a href="tutorial.html"&gt;ten minutes with the sample&lt;/a&gt;.</source>
        <translation>مرزهای مناطق کاهش تنش را بکشید، با قواعد بررسی کنید، و آن‌ها را در قالب بسته نقشه‌ای که همه می‌توانند راستی‌آزمایی کنند تحویل دهید. هیچ چیز در اینجا خط توافق‌شده نیست: نمونه تنها برای نمایش است، و آنچه می‌کشید نیز تا زمانی که طرف‌ها بر آن توافق کنند چنین است. برای آشنایی با آن &lt;a href="tutorial.html"&gt;ده دقیقه با نمونه&lt;/a&gt; را بخوانید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>QGIS with the sample: zones, buffers and posts on the map, the toolbar above it and the findings beside it</source>
        <translation>QGIS با نمونه: مناطق، حائل‌ها و پست‌ها روی نقشه، نوار ابزار بالای آن و یافته‌ها کنار آن</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The first minute</source>
        <translation>دقیقه نخست</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where no workspace is open, &lt;i&gt;Findings&lt;/i&gt; (the button &lt;i&gt;Check&lt;/i&gt;) has three buttons: &lt;b&gt;New Workspace&lt;/b&gt;, &lt;b&gt;Open&lt;/b&gt; and &lt;b&gt;Try the Sample&lt;/b&gt;. The sample is made up for illustration, and at fault in several places. It is put together from the drafts that come with the plugin, as a file of your own among your documents, and opened with its findings; each time you press the button you get a new one, and what you made of the last one stays as it is. Draw in it, mend it, export it: nothing can be broken.</source>
        <translation>آنجا که فضای کاری باز نیست، &lt;i&gt;یافته‌ها&lt;/i&gt; (دکمه &lt;i&gt;بررسی&lt;/i&gt;) سه دکمه دارد: &lt;b&gt;فضای کار جدید&lt;/b&gt;، &lt;b&gt;باز کردن&lt;/b&gt; و &lt;b&gt;آزمودن نمونه&lt;/b&gt;. نمونه برای نمایش ساخته شده و در چند جا ایراد دارد. از پیش‌نویس‌های همراه افزونه، همچون فایلی از آنِ خودتان میان سندهایتان، فراهم و با یافته‌هایش باز می‌شود؛ هر بار که دکمه را بزنید نمونه تازه‌ای می‌گیرید، و آنچه از نمونه پیشین ساخته‌اید همان‌گونه می‌ماند. در آن بکشید، اصلاحش کنید، برون‌برد کنید: هیچ چیز خراب نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. QGIS’s &lt;i&gt;Topological Editing&lt;/i&gt; stays off: it puts turning points into neighbours that you did not touch. (Up to QGIS 3.28 it finds a shared turning point only on a map in EPSG:4326.) Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation>آنجا که پروژه جز فضای کار چیزی ندارد، نقشه‌اش برای ترسیم آماده می‌شود: به متر، با مرکزی روی ناحیه‌ها، تا حائل از همه سو به یک پهنا دیده شود و فاصله‌ها و زاویه‌های QGIS درست باشند؛ چسبندگی برای نقاط شکست و خط‌های فضای کار و مرزهایش روشن است. &lt;i&gt;واگرد&lt;/i&gt; در پیام آن را پس می‌گیرد. در پروژه خودتان چیزی تغییر نمی‌کند مگر آنکه &lt;i&gt;تنظیم&lt;/i&gt; را برگزینید. &lt;i&gt;Topological Editing&lt;/i&gt; در QGIS خاموش می‌ماند: نقاط شکست را در همسایه‌هایی می‌گذارد که به آن‌ها دست نزده‌اید. (تا QGIS 3.28 نقطه شکست مشترک را تنها روی نقشه‌ای در EPSG:4326 می‌یابد.) عارضه‌ها در WGS 84 ذخیره می‌شوند، نقشه در هر سامانه‌ای باشد، و آنچه به نقطه شکستی می‌چسبد تا آخرین رقم همان مختصات را دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From a draft to a map package</source>
        <translation>از پیش‌نویس تا بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="workspace.html"&gt;New workspace&lt;/a&gt;: choose the agreement, the reference boundaries and a file.</source>
        <translation>&lt;a href="workspace.html"&gt;فضای کار جدید&lt;/a&gt;: توافق، مرزهای مرجع و یک فایل را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt; what the delegations sent, &lt;a href="drawing.html"&gt;draw&lt;/a&gt;, or &lt;a href="coordinates.html"&gt;enter coordinates&lt;/a&gt;.</source>
        <translation>آنچه را هیئت‌ها فرستاده‌اند &lt;a href="import.html"&gt;درون‌برد کنید&lt;/a&gt;، &lt;a href="drawing.html"&gt;بکشید&lt;/a&gt;، یا &lt;a href="coordinates.html"&gt;مختصات وارد کنید&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="findings.html"&gt;findings&lt;/a&gt;: each names the &lt;a href="rules.html"&gt;rule&lt;/a&gt;, the place and the remedy. Mend, or accept with a reason.</source>
        <translation>به &lt;a href="findings.html"&gt;یافته‌ها&lt;/a&gt; بنگرید: هر یک &lt;a href="rules.html"&gt;قاعده&lt;/a&gt;، جا و چاره را نام می‌برد. اصلاح کنید، یا با ذکر دلیل بپذیرید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="overlaps.html"&gt;overlaps&lt;/a&gt; between zones.</source>
        <translation>به &lt;a href="overlaps.html"&gt;هم‌پوشانی‌های&lt;/a&gt; میان مناطق بنگرید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="package.html"&gt;Export the map package&lt;/a&gt;, with &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed; whoever receives it &lt;a href="verify.html"&gt;verifies&lt;/a&gt; it.</source>
        <translation>&lt;a href="package.html"&gt;بسته نقشه را برون‌برد کنید&lt;/a&gt;، همراه با &lt;a href="sheets.html"&gt;برگ‌ها و پیوست‌هایی&lt;/a&gt; که امضا می‌شوند؛ گیرنده آن را &lt;a href="verify.html"&gt;راستی‌آزمایی&lt;/a&gt; می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar</source>
        <translation>نوار ابزار</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar: workspace and save, region, party and status, drawing tools, coordinates, turning points and import, check and overlaps, export and verify, help</source>
        <translation>نوار ابزار: فضای کار و ذخیره، ناحیه و طرف و وضعیت، ابزارهای ترسیم، مختصات و نقاط شکست و درون‌برد، بررسی و هم‌پوشانی‌ها، برون‌برد و راستی‌آزمایی، راهنما</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The &lt;b&gt;party&lt;/b&gt; is nobody’s until you say whose features you draw: you are asked when you open a workspace, and once for each agreement. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation>از آغاز ردیف: فضای کار جدید و گشودن فضای کار، ذخیره همه ویرایش‌ها؛ ناحیه، طرف و وضعیت آنچه پس از این می‌کشید؛ منطقه، حائل، منطقه امن، پست دیده‌بانی و ایست بازرسی؛ مختصات، &lt;a href="turning.html"&gt;نقاط شکست&lt;/a&gt; و درون‌برد؛ بررسی و هم‌پوشانی‌ها؛ برون‌برد و راستی‌آزمایی؛ راهنما. برگزیدن یک &lt;b&gt;ناحیه&lt;/b&gt; نقشه را به آنجا می‌برد و ناحیه‌های دیگر را کم‌رنگ می‌کند. &lt;b&gt;طرف&lt;/b&gt; هیچ‌کس نیست تا بگویید عارضه‌های چه کسی را می‌کشید: هنگام گشودن فضای کار، برای هر توافق یک بار، از شما پرسیده می‌شود. همین دستورها در &lt;i&gt;برداری ◂ مناطق کاهش تنش&lt;/i&gt; نیز هست، و کلیدهایشان را می‌توان در &lt;i&gt;تنظیمات ◂ Keyboard Shortcuts&lt;/i&gt; تغییر داد:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What it does</source>
        <translation>کارکرد</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>save all edits</source>
        <translation>ذخیره همه ویرایش‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>zone, buffer from zone, safe zone</source>
        <translation>منطقه، حائل از منطقه، منطقه امن</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>observation post, checkpoint</source>
        <translation>پست دیده‌بانی، ایست بازرسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>enter coordinates</source>
        <translation>وارد کردن مختصات</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>turning points of the selected feature</source>
        <translation>نقاط شکست عارضه گزیده</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>history of the selected feature</source>
        <translation>تاریخچه عارضه گزیده</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>the page about the dialog, dock or tool in hand</source>
        <translation>صفحه مربوط به پنجره، پنل یا ابزاری که در دست است</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Go to a place</source>
        <translation>رفتن به یک جا</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Type into QGIS’s locator (at the foot of the window, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) what you look for; with &lt;code&gt;place&lt;/code&gt; and a blank before it only places are searched:</source>
        <translation>آنچه را می‌جویید در جستجوی QGIS (پایین پنجره، &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) بنویسید؛ با &lt;code&gt;place&lt;/code&gt; و یک فاصله پیش از آن تنها جاها جسته می‌شوند:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;settlement&lt;/b&gt;, as it is spelled in Latin, Cyrillic or Arabic letters, with or without marks; those of the settlements that the workspace names in its &lt;a href="basemap.html"&gt;base map&lt;/a&gt; are found too;</source>
        <translation>&lt;b&gt;آبادی&lt;/b&gt;، چنان‌که با حرف‌های لاتین، سیریلیک یا عربی نوشته می‌شود، با نشانه یا بی آن؛ آبادی‌هایی که فضای کار در &lt;a href="basemap.html"&gt;نقشه پایه&lt;/a&gt; خود نام می‌برد نیز یافته می‌شوند؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;feature&lt;/b&gt; by its name in any language, or its number as on maps: &lt;code&gt;1.1&lt;/code&gt;;</source>
        <translation>&lt;b&gt;عارضه&lt;/b&gt; با نامش به هر زبان، یا شماره‌اش چنان‌که روی نقشه‌هاست: &lt;code&gt;1.1&lt;/code&gt;؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;turning point&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</source>
        <translation>&lt;b&gt;نقطه شکست&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;؛</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;b&gt;coordinates&lt;/b&gt; in any &lt;a href="coordinates.html"&gt;notation&lt;/a&gt;.</source>
        <translation>&lt;b&gt;مختصات&lt;/b&gt; به هر &lt;a href="coordinates.html"&gt;شیوه نوشتن&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The map goes there, and the place flashes. In the status bar stands where the cursor is, in WGS 84: a click copies it, and the arrow beside it chooses degrees, UTM or MGRS. The zone of UTM and MGRS is the one in which the cursor is.</source>
        <translation>نقشه به آنجا می‌رود، و جا چشمک می‌زند. در نوار وضعیت جای نشانگر در WGS 84 آمده است: یک کلیک آن را رونوشت می‌کند، و پیکان کنارش درجه، UTM یا MGRS را برمی‌گزیند. زون UTM و MGRS همان است که نشانگر در آن است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Good to know</source>
        <translation>دانستنی‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What you draw or add is an edit like any other in QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file only when you save the layer’s edits, or &lt;i&gt;Save All Edits&lt;/i&gt;. Nothing is saved, overwritten or sent without you.</source>
        <translation>آنچه می‌کشید یا می‌افزایید ویرایشی است مانند هر ویرایش دیگر در QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; آن را پس می‌گیرد، و تنها هنگامی در فایل است که ویرایش‌های لایه را ذخیره کنید یا &lt;i&gt;ذخیره همه ویرایش‌ها&lt;/i&gt; را بزنید. هیچ چیز بی شما ذخیره، جایگزین یا فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Positions are WGS 84. The line between two turning points is the geodesic, the shortest line on the ellipsoid. Lengths, areas and buffers are measured on the ellipsoid too.</source>
        <translation>موقعیت‌ها در WGS 84 هستند. خط میان دو نقطه شکست خط ژئودزیک است، یعنی کوتاه‌ترین خط روی بیضوی. طول‌ها، مساحت‌ها و حائل‌ها نیز روی بیضوی اندازه گرفته می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>An action that is greyed says why in its tooltip.</source>
        <translation>دستوری که خاکستری است دلیلش را در راهنمای شناور خود می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same functions are in the Processing toolbox under &lt;i&gt;De-escalation Zones&lt;/i&gt;, and run without a window with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>همین کارکردها در جعبه‌ابزار پردازش زیر &lt;i&gt;مناطق کاهش تنش&lt;/i&gt; هست، و بی پنجره با &lt;code&gt;qgis_process&lt;/code&gt; اجرا می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The window speaks English, Russian, Arabic, Turkish and Persian: it follows &lt;i&gt;Settings ▸ Options ▸ General ▸ Override system locale&lt;/i&gt;. Numerals are 0–9 in all of them. The language of a package is another matter and is chosen when it is &lt;a href="package.html"&gt;exported&lt;/a&gt;.</source>
        <translation>پنجره به انگلیسی، روسی، عربی، ترکی و فارسی است و از &lt;i&gt;تنظیمات ◂ Options ◂ عمومی ◂ Override System Locale&lt;/i&gt; پیروی می‌کند. رقم‌ها در همه آن‌ها 0–9 است. زبان بسته امری جداست و هنگام &lt;a href="package.html"&gt;برون‌برد&lt;/a&gt; برگزیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same window in Persian, running from right to left</source>
        <translation>همین پنجره به فارسی، از راست به چپ</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation>&lt;i&gt;تنظیمات ◂ Options ◂ مناطق کاهش تنش&lt;/i&gt;: نام شما در &lt;a href="history.html"&gt;تاریخچه&lt;/a&gt;، اینکه قواعد پس از هر ویرایش خودبه‌خود اجرا شوند یا نه و پس از چه درنگی، دقت ساختن حائل‌ها، و رنگ‌هایی که سطح‌ها بر صفحه شما با آن کشیده می‌شوند. برگ‌ها و بسته‌ها همان رنگ‌های همیشگی را دارند؛ هاشور و خط‌چین نوع‌ها و وضعیت‌ها را بی رنگ نیز از هم جدا می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The limits of the rules stand in the agreement, so that they are the same on every delegation’s computer. Where one workspace has to hold to another limit, type it beside the agreement’s, with the reason and who decided it. It goes into the workspace, the rule &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; reports it at every check, and it stands in every package. An empty cell means: as the agreement has it. What cannot be a limit, or has no reason, is marked while you type, and there is no &lt;i&gt;OK&lt;/i&gt; until it is mended.</source>
        <translation>مقدارهای مجاز قواعد در توافق آمده است تا بر رایانه همه هیئت‌ها یکسان باشد. اگر یک فضای کار باید مقدار دیگری داشته باشد، آن را کنار مقدار توافق بنویسید، با دلیل و اینکه چه کسی تصمیم گرفته است. این مقدار در فضای کار ثبت می‌شود، قاعده &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; در هر بررسی گزارشش می‌کند، و در هر بسته می‌آید. خانه خالی یعنی: همان‌گونه که در توافق است. آنچه نمی‌تواند مقدار مجاز باشد یا دلیل ندارد هنگام نوشتن نشان‌دار می‌شود، و تا اصلاح نشود &lt;i&gt;OK&lt;/i&gt; در دسترس نیست.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The page in QGIS’s options: party, checking, tolerance, colours, and the limits of the rules</source>
        <translation>صفحه در گزینه‌های QGIS: طرف، بررسی، رواداری، رنگ‌ها و مقدارهای مجاز قواعد</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Region, party, status and the choices of the last export are kept in the QGIS project.</source>
        <translation>ناحیه، طرف، وضعیت و گزینه‌های آخرین برون‌برد در پروژه QGIS نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar or &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. It lists the turning points with the numbers of &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;: the place in degrees, UTM and MGRS, and length and azimuth of the geodesic to the next one. While it is open the map shows the numbers, as many as can be read, and a ring about the point of the row; &lt;kbd&gt;Enter&lt;/kbd&gt; brings that point into the middle.</source>
        <translation>عارضه‌ای را روی نقشه برگزینید و پنل را با &lt;i&gt;نقاط شکست&lt;/i&gt; در نوار ابزار یا &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt; باز کنید. پنل نقاط شکست را با شماره‌های &lt;a href="sheets.html#annexes"&gt;پیوست A&lt;/a&gt; فهرست می‌کند: جا به درجه، UTM و MGRS، و طول و آزیموت ژئودزیک تا نقطه بعدی. تا باز است نقشه شماره‌ها را، تا آنجا که خواندنی باشند، و حلقه‌ای گرد نقطه سطر نشان می‌دهد؛ &lt;kbd&gt;Enter&lt;/kbd&gt; آن نقطه را به میان می‌آورد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>The dock Turning Points under the map: a row a turning point, in four notations, with length and azimuth of each leg; on the map the numbers and a ring about the point of the row</source>
        <translation>پنل نقاط شکست زیر نقشه: هر نقطه شکست یک سطر، به چهار شیوه نوشتن، با طول و آزیموت هر ضلع؛ روی نقشه شماره‌ها و حلقه‌ای گرد نقطه سطر</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Typing a place</source>
        <translation>نوشتن جا</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Double-click a place or press &lt;kbd&gt;F2&lt;/kbd&gt;, type, and press &lt;kbd&gt;Enter&lt;/kbd&gt;. Any cell takes any notation of &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;, in Arabic and Persian digits too; what you typed stays in the column of its notation as you typed it, for as long as the feature is in the table. Positions are WGS 84; two angles need the letters N, S, E and W. &lt;kbd&gt;Esc&lt;/kbd&gt; leaves the cell as it was.</source>
        <translation>روی جا دوبار کلیک کنید یا &lt;kbd&gt;F2&lt;/kbd&gt; را بزنید، بنویسید، و &lt;kbd&gt;Enter&lt;/kbd&gt; را بزنید. هر خانه هر شیوه نوشتن &lt;a href="coordinates.html"&gt;وارد کردن مختصات&lt;/a&gt; را می‌پذیرد، با رقم‌های عربی و فارسی نیز؛ آنچه نوشته‌اید تا عارضه در جدول است همان‌گونه در ستون شیوه خود می‌ماند. موقعیت‌ها در WGS 84 هستند؛ دو زاویه حرف‌های N، S، E و W را می‌خواهند. &lt;kbd&gt;Esc&lt;/kbd&gt; خانه را همان‌گونه که بود می‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>What cannot be taken stays in its cell with a mark, and the reason stands below the table. The rule is that of drawing and importing: a place outside the theatre, or a feature that would lie in another region than it states, is refused. An outline that crosses itself comes in, as when it is drawn, and is told.</source>
        <translation>آنچه پذیرفتنی نیست با نشانی در خانه‌اش می‌ماند، و دلیل زیر جدول است. قاعده همان قاعده ترسیم و درون‌برد است: جای بیرون از صحنه، یا عارضه‌ای که در ناحیه‌ای جز آنچه بیان می‌کند بیفتد، رد می‌شود. محیطی که خود را می‌بُرد، مانند هنگام ترسیم، پذیرفته و گفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Legs, bearings, places beside a line</source>
        <translation>ضلع‌ها، راستاها، جاهای کنار خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A cell takes the &lt;a href="coordinates.html#constructions"&gt;constructions&lt;/a&gt; as well. What names no place leaves from the turning point before the row, and the second of two bearings from the one behind it:</source>
        <translation>خانه &lt;a href="coordinates.html#constructions"&gt;ترسیم‌های هندسی&lt;/a&gt; را نیز می‌پذیرد. آنچه جایی نام نمی‌برد از نقطه شکست پیش از سطر آغاز می‌شود، و دومی از دو راستا از نقطه پس از آن:</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the turning point comes to lie</source>
        <translation>نقطه شکست کجا می‌افتد</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>At the end of a leg from the turning point before</source>
        <translation>در پایان ضلعی از نقطه شکست پیشین</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the bearings from the turning points before and behind it meet</source>
        <translation>آنجا که راستاهای نقاط شکست پیش و پس از آن به هم می‌رسند</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>250 m to the left of the line of zone 1.1 at the chainage 12,500 m</source>
        <translation>250 متر به سوی چپ خط منطقه 1.1، در فاصله 12,500 متری از آغاز خط</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Rows put in and taken out</source>
        <translation>افزودن و برداشتن سطرها</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>&lt;kbd&gt;Insert&lt;/kbd&gt; puts an empty row below the current one, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; one above it; the turning point is there once its place is typed, and &lt;kbd&gt;Esc&lt;/kbd&gt; takes the row away. &lt;kbd&gt;Delete&lt;/kbd&gt; takes the turning point of the row out, unless fewer than three would be left of an outline, or two of a line. The numbers follow the line: where another point comes to be the north-westernmost, the outline begins there.</source>
        <translation>&lt;kbd&gt;Insert&lt;/kbd&gt; سطری خالی زیر سطر کنونی می‌گذارد، &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; بالای آن؛ نقطه شکست همین که جایش نوشته شود هست، و &lt;kbd&gt;Esc&lt;/kbd&gt; سطر را برمی‌دارد. &lt;kbd&gt;Delete&lt;/kbd&gt; نقطه شکست سطر را برمی‌دارد، مگر آنکه از محیطی کمتر از سه، یا از خطی کمتر از دو نقطه بماند. شماره‌ها از خط پیروی می‌کنند: آنجا که نقطه دیگری شمال‌غربی‌ترین شود، محیط از آنجا آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Each row is one command: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again, on the feature’s layer. It is in the file when you save. What another tool, another window or Undo does to the feature is shown at once; of a feature that is deleted the dock says so.</source>
        <translation>هر سطر یک دستور است: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; آن را پس می‌گیرد، &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; دوباره انجام می‌دهد، روی لایه عارضه. هنگامی در فایل است که ذخیره کنید. آنچه ابزاری دیگر، پنجره‌ای دیگر یا واگرد با عارضه می‌کند بی‌درنگ نمایان می‌شود؛ اگر عارضه پاک شود پنل آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A feature that is &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; is only read; &lt;b&gt;Reopen…&lt;/b&gt; asks for the reason and the document.</source>
        <translation>عارضه &lt;a href="workspace.html#agreed"&gt;توافق‌شده&lt;/a&gt; تنها خوانده می‌شود؛ &lt;b&gt;بازگشایی…&lt;/b&gt; دلیل و سند را می‌پرسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Ten minutes with the sample</source>
        <translation>ده دقیقه با نمونه</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>From an empty window to a package that everybody can verify, with the drafts that come with the plugin. They are made up for illustration: no line in them is an agreed one. The file is your own, and nothing can be broken.</source>
        <translation>از پنجره‌ای خالی تا بسته‌ای که همه می‌توانند راستی‌آزمایی کنند، با پیش‌نویس‌های همراه افزونه. این‌ها برای نمایش ساخته شده‌اند: هیچ خطی در آن‌ها توافق‌شده نیست. فایل از آنِ خود شماست، و هیچ چیز خراب نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>1. Try the sample</source>
        <translation>1. نمونه را بیازمایید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Where no workspace is open, the dock &lt;i&gt;Findings&lt;/i&gt; has three buttons; if it is hidden, press &lt;i&gt;Check&lt;/i&gt; on the toolbar. Press &lt;i&gt;Try the Sample&lt;/i&gt;. Within a minute the drafts of three delegations are taken in, as the file &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; among your documents, and checked. A message asks whose features you draw: choose any party.</source>
        <translation>آنجا که فضای کاری باز نیست، پنل &lt;i&gt;یافته‌ها&lt;/i&gt; سه دکمه دارد؛ اگر پنهان است &lt;i&gt;بررسی&lt;/i&gt; را در نوار ابزار بزنید. &lt;i&gt;آزمودن نمونه&lt;/i&gt; را بزنید. ظرف یک دقیقه پیش‌نویس‌های سه هیئت در فایل &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; میان سندهای شما گرفته و بررسی می‌شوند. پیامی می‌پرسد عارضه‌های چه کسی را می‌کشید: هر طرفی را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>An empty window: the dock Findings with the buttons New Workspace, Open and Try the Sample</source>
        <translation>پنجره‌ای خالی: پنل یافته‌ها با دکمه‌های فضای کار جدید، باز کردن و آزمودن نمونه</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>2. Look at the findings</source>
        <translation>2. به یافته‌ها بنگرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>There are 5 errors, 1 warning and some notes, each under its rule. Click a row: the map goes to the place, and below the list stands the whole sentence with the remedy. The warning says that the term of the agreement has run out; it may stay.</source>
        <translation>5 خطا، 1 هشدار و چند یادداشت هست، هر یک زیر قاعده خود. روی سطری کلیک کنید: نقشه به آن جا می‌رود، و زیر فهرست همه جمله با چاره‌اش آمده است. هشدار می‌گوید که مدت توافق به سر آمده است؛ می‌تواند بماند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The sample with its findings: 5 errors, each under its rule, and their places on the map</source>
        <translation>نمونه با یافته‌هایش: 5 خطا، هر یک زیر قاعده خود، و جایشان روی نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>3. Mend</source>
        <translation>3. اصلاح کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;No sliver among the parts and holes&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. The map shows the remedy, and the dock says what would come of it: one error less. Press &lt;i&gt;Apply Fix&lt;/i&gt;.</source>
        <translation>روی سطر زیر &lt;b&gt;نبود باریکه میان بخش‌ها و حفره‌ها&lt;/b&gt; کلیک کنید و &lt;i&gt;اصلاح…&lt;/i&gt; را بزنید. نقشه چاره را نشان می‌دهد، و پنل می‌گوید از آن چه برمی‌آید: یک خطا کمتر. &lt;i&gt;اعمال اصلاح&lt;/i&gt; را بزنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A buffer is as wide as it says&lt;/b&gt;: the buffer is made again, as wide as it has to be.</source>
        <translation>همین کار را زیر &lt;b&gt;پهنای حائل همان است که بیان شده&lt;/b&gt; بکنید: حائل با پهنایی که باید داشته باشد از نو ساخته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A valid area or line&lt;/b&gt;: the outline that crosses itself becomes two parts. That they are two is a finding of its own, which comes up next.</source>
        <translation>همین کار را زیر &lt;b&gt;پهنه یا خط معتبر&lt;/b&gt; بکنید: محیطی که خود را می‌بُرد دو بخش می‌شود. اینکه دو بخش‌اند خود یافته‌ای است که پس از این می‌آید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>A remedy before it is applied: the sliver that would go, and the numbers of findings before and after</source>
        <translation>چاره‌ای پیش از اعمال: باریکه‌ای که خواهد رفت، و شمار یافته‌ها پیش و پس</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>4. Accept</source>
        <translation>4. بپذیرید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;One part, no hole but those declared&lt;/b&gt; and press &lt;i&gt;Accept…&lt;/i&gt;. Type a reason, such as “Both parts are meant”, and by whose authority, such as “Joint working group”, and press &lt;i&gt;Accept&lt;/i&gt;.</source>
        <translation>روی سطر زیر &lt;b&gt;یک بخش، بی‌حفره جز آنچه اعلام شده&lt;/b&gt; کلیک کنید و &lt;i&gt;پذیرش…&lt;/i&gt; را بزنید. دلیلی بنویسید، مانند «هر دو بخش خواسته شده‌اند»، و مرجع تصمیم را، مانند «کارگروه مشترک»، و &lt;i&gt;پذیرش&lt;/i&gt; را بزنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;Zones do not overlap&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. There are three remedies, each with the findings that it would leave. The parties have to agree on that line, not you: choose the last entry, which leaves it, press &lt;i&gt;Accept…&lt;/i&gt; and type why.</source>
        <translation>روی سطر زیر &lt;b&gt;مناطق هم‌پوشانی ندارند&lt;/b&gt; کلیک کنید و &lt;i&gt;اصلاح…&lt;/i&gt; را بزنید. سه چاره هست، هر یک با یافته‌هایی که بر جا می‌گذارد. بر آن خط باید طرف‌ها توافق کنند، نه شما: گزینه آخر را که رهایش می‌کند برگزینید، &lt;i&gt;پذیرش…&lt;/i&gt; را بزنید و دلیل را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The overlap of two zones: two cuts, a line midway, or leaving it with a reason</source>
        <translation>هم‌پوشانی دو منطقه: دو برش، خط میانه، یا رها کردن با ذکر دلیل</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>5. Move a post and a turning point</source>
        <translation>5. یک پست و یک نقطه شکست را جابه‌جا کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Double-click the row under &lt;b&gt;Observation posts stand in a buffer zone&lt;/b&gt;: the map zooms to the post.</source>
        <translation>روی سطر زیر &lt;b&gt;پست‌های دیده‌بانی در منطقه حائل‌اند&lt;/b&gt; دوبار کلیک کنید: نقشه روی پست بزرگ‌نمایی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click &lt;b&gt;Observation posts&lt;/b&gt; in QGIS’s panel of layers, take QGIS’s tool that selects features, and click the post.</source>
        <translation>در پنل لایه‌های QGIS روی &lt;b&gt;پست‌های دیده‌بانی&lt;/b&gt; کلیک کنید، ابزار گزینش عارضه‌های QGIS را بردارید، و روی پست کلیک کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar. Double-click the place under &lt;i&gt;Decimal degrees&lt;/i&gt;, type &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; and press &lt;kbd&gt;Enter&lt;/kbd&gt;: the last error is gone.</source>
        <translation>&lt;i&gt;نقاط شکست&lt;/i&gt; را در نوار ابزار بزنید. روی جا زیر &lt;i&gt;درجه اعشاری&lt;/i&gt; دوبار کلیک کنید، &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; را بنویسید و &lt;kbd&gt;Enter&lt;/kbd&gt; را بزنید: آخرین خطا رفت.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Choose the region &lt;b&gt;Eastern Ghouta&lt;/b&gt; on the toolbar. Click &lt;b&gt;De-escalation zones&lt;/b&gt; in the panel of layers, and then the zone on the map: the table has its 298 turning points. Type &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; in the place of the first. The findings say at once what is wrong now: the buffer follows the old line.</source>
        <translation>ناحیه &lt;b&gt;غوطه شرقی&lt;/b&gt; را در نوار ابزار برگزینید. در پنل لایه‌ها روی &lt;b&gt;مناطق کاهش تنش&lt;/b&gt; و سپس روی منطقه در نقشه کلیک کنید: جدول 298 نقطه شکست آن را دارد. &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; را در جای نخستین نقطه بنویسید. یافته‌ها بی‌درنگ می‌گویند اکنون چه نادرست است: حائل از خط پیشین پیروی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The first turning point of a zone has been moved in the table; the findings tell of the buffer that follows the old line</source>
        <translation>نخستین نقطه شکست منطقه‌ای در جدول جابه‌جا شده است؛ یافته‌ها از حائلی می‌گویند که از خط پیشین پیروی می‌کند</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>6. Make the buffer</source>
        <translation>6. حائل را بسازید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;A buffer was made from its zone as it is now&lt;/b&gt;, press &lt;i&gt;Fix…&lt;/i&gt; and then &lt;i&gt;Apply Fix&lt;/i&gt;: the buffer is made from the new line, with its own width, and the 3 errors are gone. A buffer that is not there yet is made with &lt;i&gt;Buffer from Zone…&lt;/i&gt; on the toolbar (&lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;).</source>
        <translation>روی سطر زیر &lt;b&gt;حائل از منطقه چنان‌که اکنون هست ساخته شده است&lt;/b&gt; کلیک کنید، &lt;i&gt;اصلاح…&lt;/i&gt; و سپس &lt;i&gt;اعمال اصلاح&lt;/i&gt; را بزنید: حائل با پهنای خودش از خط تازه ساخته می‌شود، و آن 3 خطا می‌روند. حائلی که هنوز نیست با &lt;i&gt;حائل از منطقه…&lt;/i&gt; در نوار ابزار ساخته می‌شود (&lt;a href="drawing.html#buffer"&gt;ترسیم&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The buffer as it would be made again, with its area and its measured error</source>
        <translation>حائل چنان‌که از نو ساخته خواهد شد، با مساحت و خطای سنجیده‌اش</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>7. Check and save</source>
        <translation>7. بررسی و ذخیره کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The rules have run by themselves after each edit. Choose &lt;i&gt;All regions&lt;/i&gt; on the toolbar: the button beside says that there is no error. Press &lt;i&gt;Save All Edits&lt;/i&gt;. If you are asked under which name your changes are kept, any will do, or none.</source>
        <translation>قواعد پس از هر ویرایش خودبه‌خود اجرا شده‌اند. &lt;i&gt;همه نواحی&lt;/i&gt; را در نوار ابزار برگزینید: دکمه کنار آن می‌گوید که خطایی نیست. &lt;i&gt;ذخیره همه ویرایش‌ها&lt;/i&gt; را بزنید. اگر از شما پرسیده شد تغییراتتان به چه نامی نگه داشته شود، هر نامی پذیرفته است، یا هیچ نامی.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>8. Export the package</source>
        <translation>8. بسته را برون‌برد کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Export Map Package…&lt;/i&gt;. Title, languages, paper and file are proposed, and the check of what is saved stands beside them. Press &lt;i&gt;Export&lt;/i&gt;. In some minutes sheets, annexes, data and tables are written, read again, and verified.</source>
        <translation>&lt;i&gt;برون‌برد بسته نقشه…&lt;/i&gt; را بزنید. عنوان، زبان‌ها، کاغذ و فایل پیشنهاد شده‌اند، و بررسی آنچه ذخیره شده کنارشان است. &lt;i&gt;برون‌برد&lt;/i&gt; را بزنید. در چند دقیقه برگ‌ها، پیوست‌ها، داده‌ها و جدول‌ها نوشته، دوباره خوانده و راستی‌آزمایی می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Export Map Package: no errors, and a package that is made and verified</source>
        <translation>پنجره برون‌برد بسته نقشه: بی خطا، و بسته‌ای که ساخته و راستی‌آزمایی شده است</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>9. Verify it</source>
        <translation>9. آن را راستی‌آزمایی کنید</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Verify Package…&lt;/i&gt;, choose the file, tick &lt;i&gt;Also compare it with the open workspace&lt;/i&gt; and press &lt;i&gt;Verify&lt;/i&gt;. Whoever receives the package does the same: it agrees with its manifest, and it holds what your workspace holds.</source>
        <translation>&lt;i&gt;راستی‌آزمایی بسته…&lt;/i&gt; را بزنید، فایل را برگزینید، &lt;i&gt;همچنین با فضای کار باز سنجیده شود&lt;/i&gt; را تیک بزنید و &lt;i&gt;راستی‌آزمایی&lt;/i&gt; را بزنید. گیرنده بسته نیز همین کار را می‌کند: با مانیفست خود همخوان است، و همان را در بر دارد که فضای کار شما دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Verify Map Package: the package agrees with its manifest and holds the same delimitation</source>
        <translation>پنجره راستی‌آزمایی بسته نقشه: بسته با مانیفست خود همخوان است و همان تحدید حدود را در بر دارد</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Go on with your own: &lt;a href="workspace.html"&gt;a workspace&lt;/a&gt;, what delegations &lt;a href="import.html"&gt;sent&lt;/a&gt;, and what you &lt;a href="drawing.html"&gt;draw&lt;/a&gt;.</source>
        <translation>با کار خودتان ادامه دهید: &lt;a href="workspace.html"&gt;فضای کار&lt;/a&gt;، آنچه هیئت‌ها &lt;a href="import.html"&gt;فرستاده‌اند&lt;/a&gt;، و آنچه &lt;a href="drawing.html"&gt;می‌کشید&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Verify a package</source>
        <translation>راستی‌آزمایی بسته</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Choose the zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of a package that is unpacked. Every file is held against its stated size and SHA-256, and the fingerprint is computed afresh from the data. Nothing in the package is run, and nothing is written.</source>
        <translation>فایل zip، یا &lt;code&gt;manifest.json&lt;/code&gt; بسته‌ای باز شده را برگزینید. هر فایل با اندازه و SHA-256 بیان‌شده‌اش سنجیده می‌شود، و اثر انگشت از داده‌ها از نو حساب می‌شود. هیچ چیز از بسته اجرا و هیچ چیز نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The dialog Verify Map Package</source>
        <translation>پنجره راستی‌آزمایی بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>&lt;b&gt;Also compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation>&lt;b&gt;همچنین با فضای کار باز سنجیده شود&lt;/b&gt;: داوری دومی می‌گوید آیا فضای کار، با آنچه هنوز ذخیره نشده، همان را در بر دارد، و اگر نه کجا: با واژه‌های &lt;a href="changes.html"&gt;تغییرات&lt;/a&gt;، از بسته به فضای کار. نقشه به آنچه از عارضه برگزیده در فهرست فرق دارد می‌رود: خط‌چین چنان‌که در بسته است، پیوسته چنان‌که اکنون هست، زمین به‌دست‌آمده و ازدست‌رفته هاشورزده، و یک پیکان برای هر نقطه شکست جابه‌جاشده. بسته‌ای که فضای کار با آن فرق دارد با این همه دست‌نخورده است. &lt;code&gt;deesc:verifypackage&lt;/code&gt; با &lt;code&gt;WORKSPACE&lt;/code&gt; همین را با واژه‌ها می‌گوید؛ خروجی &lt;code&gt;SAME&lt;/code&gt; آن می‌گوید آیا هیچ فرقی نیست، و آنجا که اثر انگشت‌ها فرق دارند اجرا شکست می‌خورد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The report names the fonts that the package is set in, and says where the ones here are others: then the same delimitation exported here has other bytes in its sheets, annexes and pictures, and the package is none the less intact.</source>
        <translation>گزارش قلم‌هایی را که بسته با آن‌ها چیده شده نام می‌برد، و می‌گوید قلم‌های اینجا کجا جز آن‌اند: آنگاه همین تحدید حدود اگر اینجا برون‌برد شود در برگ‌ها، پیوست‌ها و تصویرهایش بایت‌های دیگری دارد، و بسته با این همه دست‌نخورده است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>A package that does not verify must not be relied on: ask the sender for it again.</source>
        <translation>به بسته‌ای که راستی‌آزمایی نمی‌شود نباید تکیه کرد: آن را دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Who forges a package can forge its manifest, too. Compare the &lt;b&gt;SHA-256 of the manifest&lt;/b&gt;, which stands for every file, the &lt;b&gt;record&lt;/b&gt;, which stands for every field of the features, their exceptions and limits, and the &lt;b&gt;fingerprint&lt;/b&gt;, which stands for the features alone, with what the sender tells you by another way, for instance by telephone. The sender has them in the log of the export, or by verifying the package.</source>
        <translation>کسی که بسته‌ای را جعل می‌کند مانیفست آن را نیز می‌تواند جعل کند. &lt;b&gt;SHA-256 سیاهه&lt;/b&gt; را که نماینده هر فایل است، &lt;b&gt;سابقه&lt;/b&gt; را که نماینده هر فیلد عارضه‌ها، استثناها و مقدارهای مجازشان است، و &lt;b&gt;اثر انگشت&lt;/b&gt; را که تنها نماینده عارضه‌هاست، با آنچه فرستنده از راهی دیگر، مثلاً با تلفن، به شما می‌گوید بسنجید. فرستنده این‌ها را در گزارش برون‌برد، یا با راستی‌آزمایی بسته، در دست دارد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Where the package carries &lt;a href="acts.html"&gt;acts&lt;/a&gt;, it is said how many, and that their logs have no fork and no gap; an act that was changed, removed or moved makes the package invalid.</source>
        <translation>آنجا که بسته &lt;a href="acts.html"&gt;اقدام&lt;/a&gt; دارد، گفته می‌شود چند تا، و اینکه روزنگارهایشان شاخه و شکاف ندارند؛ اقدامی که تغییر کرده، برداشته یا جابه‌جا شده بسته را نامعتبر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Without QGIS: unpack &lt;code&gt;verify.py&lt;/code&gt; from the package and run &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. Who forges a package can forge this program, too: take it from a package that you trust, or compare its SHA-256 with the one in the project's README, which verifying with the plugin tells as well. What verification does not prove: who made the package, and when.</source>
        <translation>بی QGIS: &lt;code&gt;verify.py&lt;/code&gt; را از بسته بیرون بیاورید و &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt; را اجرا کنید. کسی که بسته‌ای را جعل می‌کند این برنامه را نیز می‌تواند جعل کند: آن را از بسته‌ای که به آن اعتماد دارید بگیرید، یا SHA-256 آن را با آنچه در README پروژه است بسنجید؛ راستی‌آزمایی با افزونه نیز آن را می‌گوید. آنچه راستی‌آزمایی نشان نمی‌دهد: چه کسی بسته را ساخته است و کی.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Workspace</source>
        <translation>فضای کار</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace is one GeoPackage file. It holds a layer for each kind of feature, the reference boundaries, the accepted findings, and the agreement itself. It opens in QGIS without the plugin too, with its forms and symbols.</source>
        <translation>فضای کار یک فایل GeoPackage است. برای هر نوع عارضه یک لایه، مرزهای مرجع، یافته‌های پذیرفته و خود توافق را در بر دارد. در QGIS بی این افزونه نیز با فرم‌ها و نمادهایش گشوده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The dialog New Workspace</source>
        <translation>پنجره فضای کار جدید</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Agreement&lt;/b&gt;: states regions, kinds, parties, term and limits. Take the bundled one, or a JSON file of your own (&lt;a href="agreement.html"&gt;how it is written&lt;/a&gt;). A file that two programs could read differently, or that names what it may not, is refused with the place in it.</source>
        <translation>&lt;b&gt;توافق&lt;/b&gt;: ناحیه‌ها، نوع‌ها، طرف‌ها، مدت و مقدارهای مجاز را بیان می‌کند. توافق همراه افزونه را بگیرید، یا فایل JSON خودتان را (&lt;a href="agreement.html"&gt;چگونه نوشته می‌شود&lt;/a&gt;). فایلی که دو برنامه می‌توانند آن را دوگونه بخوانند، یا چیزی ناروا نام می‌برد، با ذکر جای آن رد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Reference boundaries&lt;/b&gt;: administrative units against which the placement of zones is checked. QGIS’s own world map serves to begin with and is one to three kilometres off, ten at worst. OCHA COD-AB, geoBoundaries and Natural Earth layers are recognised by their fields and joined by code, never by name. A reference boundary is no position on any border. COD-AB is the better choice: the United Nations’ common set of boundaries. Look for “Subnational Administrative Boundaries” of the country at &lt;code&gt;data.humdata.org&lt;/code&gt; (published by OCHA), take the archive of Shapefiles or the GeoPackage, and name the layer of the first level (&lt;code&gt;adm1&lt;/code&gt;); its page states source, date, accuracy and licence. The world map takes no side: an area that the agreement names as disputed is in no unit there, its outline is drawn in blocks and not as a border, and the rules say what each source says. A file of your own is followed as it is. Where the world map calls further lines in the theatre disputed, the new workspace and each export say so.</source>
        <translation>&lt;b&gt;مرزهای مرجع&lt;/b&gt;: واحدهای اداری که جای مناطق با آن‌ها بررسی می‌شود. نقشه جهان خود QGIS برای آغاز بس است و یک تا سه کیلومتر، و در بدترین حالت ده کیلومتر، خطا دارد. لایه‌های OCHA COD-AB، geoBoundaries و Natural Earth از فیلدهایشان شناخته و با کد پیوند داده می‌شوند، هرگز با نام. مرز مرجع موضعی درباره هیچ مرزی نیست. COD-AB بهتر است: مجموعه مشترک مرزهای سازمان ملل متحد. در &lt;code&gt;data.humdata.org&lt;/code&gt; (انتشار OCHA) «Subnational Administrative Boundaries» کشور را بجویید، بایگانی Shapefile یا GeoPackage را بگیرید، و لایه سطح نخست (&lt;code&gt;adm1&lt;/code&gt;) را نام ببرید؛ صفحه‌اش منبع، تاریخ، دقت و مجوز را بیان می‌کند. نقشه جهان جانب کسی را نمی‌گیرد: پهنه‌ای که توافق آن را مورد اختلاف می‌نامد در آنجا در هیچ واحدی نیست، محیطش با قطعه‌ها کشیده می‌شود و نه همچون مرز، و قواعد می‌گویند هر منبع چه می‌گوید. فایل خود شما همان‌گونه که هست پیروی می‌شود. آنجا که نقشه جهان خط‌های دیگری را در صحنه مورد اختلاف می‌نامد، فضای کار جدید و هر برون‌برد آن را می‌گویند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Accuracy of the boundaries&lt;/b&gt;: how far off they may be, as the metadata of your layer or file say; of the world map it is 3 km. It is stored with them. &lt;a href="sheets.html#annexes"&gt;Areas by unit&lt;/a&gt; have no more digits than it bears, and a part of a unit that lies whole within it of a boundary is counted with its neighbour. Where no accuracy is stated, the annex says so.</source>
        <translation>&lt;b&gt;دقت مرزها&lt;/b&gt;: اندازه خطایی که ممکن است داشته باشند، چنان‌که فراداده لایه یا فایل شما می‌گوید؛ برای نقشه جهان 3 کیلومتر است. همراه آن‌ها نگه داشته می‌شود. &lt;a href="sheets.html#annexes"&gt;مساحت‌ها بر پایه واحد&lt;/a&gt; رقمی بیش از آنچه این دقت برمی‌تابد ندارند، و بخشی از یک واحد که سراسر در این فاصله از مرز است با همسایه‌اش شمرده می‌شود. آنجا که دقتی بیان نشده، پیوست آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Workspace&lt;/b&gt;: a new file. A name without a folder lies in the project’s folder, or in that of the last workspace; the whole path is shown. An existing file is never overwritten here.</source>
        <translation>&lt;b&gt;فضای کار&lt;/b&gt;: یک فایل جدید. نام بی‌پوشه در پوشه پروژه، یا در پوشه آخرین فضای کار قرار می‌گیرد؛ مسیر کامل نمایش داده می‌شود. فایل موجود در اینجا هرگز بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The new workspace takes the place of an open one. With unsaved edits in that, nothing is created before you save or discard them.</source>
        <translation>فضای کار جدید جای فضای کار باز را می‌گیرد. اگر در آن ویرایش ذخیره‌نشده باشد، تا آن‌ها را ذخیره یا رها نکنید چیزی ساخته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The layers come into the project as one group. They are known by a property, so you may rename or move them.</source>
        <translation>لایه‌ها همچون یک گروه به پروژه می‌آیند. با یک ویژگی شناخته می‌شوند، پس می‌توانید نامشان را تغییر دهید یا جابه‌جایشان کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Features in time</source>
        <translation>عارضه‌ها در زمان</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Each feature may state its first and its last day in force, both inclusive; an empty one is an open end. The rules hold features against each other only on the days on which they are in force together (&lt;a href="findings.html#time"&gt;findings&lt;/a&gt;). QGIS’s &lt;i&gt;Temporal Controller&lt;/i&gt; (View › Panels) shows what is in force on a day: the layers have their settings for it. The window has no date of its own; the algorithms &lt;i&gt;Check delimitation&lt;/i&gt; and &lt;i&gt;Export map package&lt;/i&gt; take a day under &lt;i&gt;In force on&lt;/i&gt; and then look at nothing else: check, fingerprint, sheets and tables are of that day, and the package says so.</source>
        <translation>هر عارضه می‌تواند نخستین و آخرین روز اعتبارش را بیان کند، هر دو خود نیز به شمار می‌آیند؛ خالی یعنی بی‌کرانه. قواعد عارضه‌ها را تنها در روزهایی که با هم معتبرند با هم می‌سنجند (&lt;a href="findings.html#time"&gt;یافته‌ها&lt;/a&gt;). &lt;i&gt;Temporal Controller&lt;/i&gt; در QGIS (نمایش › پنل‌ها) نشان می‌دهد چه چیزی در یک روز معتبر است: لایه‌ها تنظیم‌های آن را دارند. پنجره تاریخی از خود ندارد؛ الگوریتم‌های &lt;i&gt;بررسی تحدید حدود&lt;/i&gt; و &lt;i&gt;برون‌برد بسته نقشه&lt;/i&gt; زیر &lt;i&gt;معتبر در&lt;/i&gt; یک روز می‌گیرند و آنگاه به چیز دیگری نمی‌نگرند: بررسی، اثر انگشت، برگ‌ها و جدول‌ها از آن روزند و بسته آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Agreed means agreed</source>
        <translation>توافق‌شده یعنی توافق‌شده</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Whoever sets the status of a feature to &lt;i&gt;agreed&lt;/i&gt;, in its form, in the attribute table or when it is drawn, is asked for the document, the day, and who records it; &lt;i&gt;Cancel&lt;/i&gt; takes the status back. When the edits are saved, an act goes on record in the workspace, with the SHA-256 of the line, and the feature is kept beside it as it is then.</source>
        <translation>هر که وضعیت عارضه‌ای را در فرمش، در جدول مشخصات یا هنگام ترسیم &lt;i&gt;توافق‌شده&lt;/i&gt; کند، سند، روز، و ثبت‌کننده از او پرسیده می‌شود؛ &lt;i&gt;لغو&lt;/i&gt; وضعیت را برمی‌گرداند. هنگامی که ویرایش‌ها ذخیره می‌شوند، اقدامی با SHA-256 خط در فضای کار ثبت می‌شود، و عارضه چنان‌که در آن زمان است کنارش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>From then on its line, its name, each name that it had in another language, and its status stay as they are. An edit that changes them, by whichever tool of QGIS, is taken back as soon as it is done, in every layer that it touched, and &lt;i&gt;Redo&lt;/i&gt; does not bring it again; other columns, such as a note, are edited as ever, and a name in a language that had none may be added. &lt;i&gt;Reopen…&lt;/i&gt; in the message asks for the reason and the document: the status becomes &lt;i&gt;proposed&lt;/i&gt; at once, and that, too, is an act on record. Edits of that feature are saved or discarded before.</source>
        <translation>از آن پس خط، نام، هر نامی که به زبان دیگر داشت، و وضعیتش همان‌گونه که هست می‌ماند. ویرایشی که آن‌ها را تغییر دهد، با هر ابزار QGIS، همین که انجام شود در هر لایه‌ای که دست زده پس گرفته می‌شود، و &lt;i&gt;ازنو&lt;/i&gt; آن را برنمی‌گرداند؛ ستون‌های دیگر، مانند یادداشت، همچون همیشه ویرایش می‌شوند، و نامی به زبانی که نام نداشت می‌توان افزود. &lt;i&gt;بازگشایی…&lt;/i&gt; در پیام دلیل و سند را می‌پرسد: وضعیت بی‌درنگ &lt;i&gt;پیشنهادی&lt;/i&gt; می‌شود، و این نیز اقدامی ثبت‌شده است. ویرایش‌های آن عارضه پیش از آن ذخیره یا رها می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Plain QGIS, other plugins and SQL know nothing of this. What they changed of it is an error (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): the old line is drawn beside the new one, with the greatest distance, and &lt;i&gt;Fix&lt;/i&gt; restores what was agreed. A package is exported only with a reason, as with any error. A status &lt;i&gt;agreed&lt;/i&gt; that was set there without an act is a note. An import agrees to nothing: what a file states as agreed is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so.</source>
        <translation>QGIS ساده، افزونه‌های دیگر و SQL از این چیزی نمی‌دانند. آنچه آن‌ها از آن تغییر داده‌اند خطاست (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): خط پیشین کنار خط تازه با بیشترین فاصله کشیده می‌شود، و &lt;i&gt;اصلاح…&lt;/i&gt; آنچه را توافق شده بازمی‌گرداند. بسته تنها با ذکر دلیل برون‌برد می‌شود، چنان‌که با هر خطا. وضعیت &lt;i&gt;توافق‌شده&lt;/i&gt; که آنجا بی اقدام ثبت‌شده گذاشته شده یادداشتی است. درون‌برد بر چیزی توافق نمی‌کند: آنچه فایل توافق‌شده بیان کند &lt;i&gt;پیشنهادی&lt;/i&gt; گرفته می‌شود و گزارش آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The &lt;a href="acts.html"&gt;acts&lt;/a&gt; stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own.</source>
        <translation>&lt;a href="acts.html"&gt;اقدام‌ها&lt;/a&gt; در جدول &lt;code&gt;deesc_ledger&lt;/code&gt; هستند، هر یک در یک سطر؛ سطر هرگز تغییر نمی‌کند یا پاک نمی‌شود، و هر سطر SHA-256 سطر پیشین را نام می‌برد، تا هر تغییر پیدا باشد (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). دو پنجره روی یک فضای کار شماره‌هایشان را به نوبت می‌گیرند، و رونوشتی از فایل که جای دیگری است روزنگار خود را می‌نویسد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the agreement changes</source>
        <translation>هنگامی که توافق تغییر می‌کند</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>An extension is recorded, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id. &lt;i&gt;Vector → De-escalation Zones → Replace Agreement…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) shows every place at which the newer text differs from the one that the workspace has, asks for the reason, and takes it in. Features and limits of the workspace’s own stay as they are; the older text stays on record in the file, with the day and the reason. A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>تمدیدی ثبت می‌شود، طرفی می‌پیوندد، بر مقدار مجازی توافق می‌شود: فایل توافق از نو با همان شناسه نوشته می‌شود. &lt;i&gt;برداری ← مناطق کاهش تنش ← جایگزینی توافق…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) هر جایی را که متن تازه‌تر با متن فضای کار فرق دارد نشان می‌دهد، دلیل را می‌پرسد و آن را می‌گیرد. عارضه‌ها و مقدارهای مجاز خود فضای کار همان‌گونه که هستند می‌مانند؛ متن پیشین با روز و دلیل در فایل ثبت می‌ماند. متنی که برای عارضه‌های کشیده‌شده جدولی ندارد رد می‌شود، و متن توافق دیگر نیز.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Older and newer versions</source>
        <translation>نسخه‌های کهنه‌تر و تازه‌تر</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace states its format, a number. One of an older format is opened, checked and exported as it is; when it is first edited or written to, it is brought up to the newest, in one step that is done wholly or not at all, and a copy of the file as it was is laid beside it (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Older versions of the plugin say that they cannot read the newer format.</source>
        <translation>فضای کار قالب خود را با یک عدد بیان می‌کند. فضای کاری با قالب کهنه‌تر همان‌گونه که هست گشوده، بررسی و برون‌برد می‌شود؛ نخستین بار که ویرایش یا در آن نوشته شود، در یک گام که یا سراسر انجام می‌شود یا هیچ، به تازه‌ترین قالب می‌رسد، و رونوشتی از فایل پیشین کنارش گذاشته می‌شود (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). نسخه‌های کهنه‌تر افزونه می‌گویند که قالب تازه‌تر را نمی‌توانند بخوانند.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>What each feature was before, and who changed it, stands in the &lt;a href="history.html"&gt;history&lt;/a&gt;.</source>
        <translation>اینکه هر عارضه پیش‌تر چه بود و چه کسی آن را تغییر داد، در &lt;a href="history.html"&gt;تاریخچه&lt;/a&gt; است.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Several people</source>
        <translation>چند نفر</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Two windows may have the same workspace open; whoever opens it second is told so. What one saves, the other shows within a second or two, and edits that are not saved stay as they are. Nothing is lost where both change the same feature: what is saved first stands, and the other version goes into a workspace of its own beside the first, named &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. Whoever saved last is told, and may still choose &lt;i&gt;Use my version&lt;/i&gt;, which is an edit like any other. The conflict file can be opened as a workspace or imported from; delete it when it has served.</source>
        <translation>دو پنجره می‌توانند یک فضای کار را باز داشته باشند؛ به آن که دومی می‌گشاید گفته می‌شود. آنچه یکی ذخیره کند، دیگری یکی دو ثانیه بعد نشان می‌دهد، و ویرایش‌های ذخیره‌نشده همان‌گونه که هستند می‌مانند. آنجا که هر دو یک عارضه را تغییر می‌دهند چیزی از دست نمی‌رود: آنچه نخست ذخیره شده می‌ماند، و نسخه دیگر به فضای کاری جداگانه کنار اولی می‌رود، به نام &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. به آن که دیرتر ذخیره کرده گفته می‌شود، و او هنوز می‌تواند &lt;i&gt;به کار بردن نسخه من&lt;/i&gt; را برگزیند، که ویرایشی است مانند هر ویرایش دیگر. فایل تعارض را می‌توان همچون فضای کار گشود یا از آن درون‌برد کرد؛ پس از آنکه به کار آمد پاکش کنید.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the file is busy or read-only, the edits are kept, and &lt;i&gt;Save again&lt;/i&gt; tries once more. A workspace in a folder where you may not write can be looked at, checked and exported.</source>
        <translation>هنگامی که فایل مشغول یا فقط‌خواندنی است، ویرایش‌ها نگه داشته می‌شوند، و &lt;i&gt;ذخیره دوباره&lt;/i&gt; باز هم می‌کوشد. فضای کار در پوشه‌ای که اجازه نوشتن ندارید را می‌توان دید، بررسی و برون‌برد کرد.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Do not copy a workspace while it is open; export a package instead, which holds a whole copy.</source>
        <translation>فضای کار را هنگامی که باز است رونوشت نکنید؛ به جای آن بسته‌ای برون‌برد کنید که رونوشتی کامل در بر دارد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation type="vanished">&lt;b&gt;سنجش آن با فضای کار باز&lt;/b&gt;: داوری دومی می‌گوید آیا فضای کار، با آنچه هنوز ذخیره نشده، همان را در بر دارد، و اگر نه کجا: با واژه‌های &lt;a href="changes.html"&gt;تغییرات&lt;/a&gt;، از بسته به فضای کار. نقشه به آنچه از عارضه برگزیده در فهرست فرق دارد می‌رود: خط‌چین چنان‌که در بسته است، پیوسته چنان‌که اکنون هست، زمین به‌دست‌آمده و ازدست‌رفته هاشورزده، و یک پیکان برای هر نقطه شکست جابه‌جاشده. بسته‌ای که فضای کار با آن فرق دارد با این همه دست‌نخورده است. &lt;code&gt;deesc:verifypackage&lt;/code&gt; با &lt;code&gt;WORKSPACE&lt;/code&gt; همین را با واژه‌ها می‌گوید؛ خروجی &lt;code&gt;SAME&lt;/code&gt; آن می‌گوید آیا هیچ فرقی نیست، و آنجا که اثر انگشت‌ها فرق دارند اجرا شکست می‌خورد.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your usual party, your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation type="vanished">&lt;i&gt;تنظیمات ◂ Options ◂ مناطق کاهش تنش&lt;/i&gt;: طرف همیشگی شما، نام شما در &lt;a href="history.html"&gt;تاریخچه&lt;/a&gt;، اینکه قواعد پس از هر ویرایش خودبه‌خود اجرا شوند یا نه و پس از چه درنگی، دقت ساختن حائل‌ها، و رنگ‌هایی که سطح‌ها بر صفحه شما با آن کشیده می‌شوند. برگ‌ها و بسته‌ها همان رنگ‌های همیشگی را دارند؛ هاشور و خط‌چین نوع‌ها و وضعیت‌ها را بی رنگ نیز از هم جدا می‌کنند.</translation>
    </message>
    <message>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;⑂ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation type="vanished">روزنگاری دو اقدام با یک شماره دارد آنجا که کسی با پشتیبان بازگردانده‌شده ادامه داده، یا آن را جعل کرده است. هر دو نگه داشته می‌شوند: در سطرهایی با نشان &lt;i&gt;⑂ دوشاخگی&lt;/i&gt;، دو اقدام کنار هم زیر آن، و آنچه بر آن‌ها استوار است نشان &lt;i&gt;? مشکوک&lt;/i&gt; دارد. تا نویسنده روزنگار نگوید کدام معتبر است بسته نقشه‌ای برون‌برد نمی‌شود: آن اقدام را برگزینید، &lt;b&gt;ثبت…&lt;/b&gt;، &lt;i&gt;تصحیح&lt;/i&gt; را بزنید و بگویید چرا. شاخه دیگر از آن پس &lt;i&gt;کنارنهاده&lt;/i&gt; است؛ خواندنی می‌ماند. روزنگاری که دوشاخه شده ادامه نمی‌یابد.</translation>
    </message>
    <message>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it.</source>
        <translation type="vanished">مرزهای مناطق کاهش تنش را بکشید، با قواعد بررسی کنید، و آن‌ها را در قالب بسته نقشه‌ای که همه می‌توانند راستی‌آزمایی کنند تحویل دهید. هیچ چیز در اینجا خط توافق‌شده نیست: نمونه تنها برای نمایش است، و آنچه می‌کشید نیز تا زمانی که طرف‌ها بر آن توافق کنند چنین است.</translation>
    </message>
    <message>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged; an entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation type="vanished">هر ثبت، ثبت پیش از خود را در روزنگارش و آخرین ثبت‌های دیده‌شده دیگران را، هر یک با SHA-256، نام می‌برد. روزنگاری با دو ثبت به یک شماره از رونوشتی کهنه‌تر ادامه یافته یا جعل شده است؛ ثبتی که نیست گم شده یا پس گرفته شده. اینکه بر چه توافق شد و چه بازگشایی شد از ثبت‌ها برمی‌آید، پس تا در آن‌ها تردید است نقشه‌ای امضا نمی‌شود. طراحی ماست؛ هیچ توافقی آن را نمی‌خواهد.</translation>
    </message>
    <message>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation type="vanished">از آغاز ردیف: فضای کار جدید و گشودن فضای کار، ذخیره همه ویرایش‌ها؛ ناحیه، طرف و وضعیت آنچه پس از این می‌کشید؛ منطقه، حائل، منطقه امن، پست دیده‌بانی و ایست بازرسی؛ مختصات، &lt;a href="turning.html"&gt;نقاط شکست&lt;/a&gt; و درون‌برد؛ بررسی و هم‌پوشانی‌ها؛ برون‌برد و راستی‌آزمایی؛ راهنما. برگزیدن یک &lt;b&gt;ناحیه&lt;/b&gt; نقشه را به آنجا می‌برد و ناحیه‌های دیگر را کم‌رنگ می‌کند. همین دستورها در &lt;i&gt;برداری ◂ مناطق کاهش تنش&lt;/i&gt; نیز هست، و کلیدهایشان را می‌توان در &lt;i&gt;تنظیمات ◂ Keyboard Shortcuts&lt;/i&gt; تغییر داد:</translation>
    </message>
    <message>
        <source>The acts stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own. Map packages do not carry the ledger.</source>
        <translation type="vanished">اقدام‌ها در جدول &lt;code&gt;deesc_ledger&lt;/code&gt; هستند، هر یک در یک سطر؛ سطر هرگز تغییر نمی‌کند یا پاک نمی‌شود، و هر سطر SHA-256 سطر پیشین را نام می‌برد، تا هر تغییر پیدا باشد (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). دو پنجره روی یک فضای کار شماره‌هایشان را به نوبت می‌گیرند، و رونوشتی از فایل که جای دیگری است دفتر خود را می‌نویسد. بسته‌های نقشه این دفتر را در بر ندارند.</translation>
    </message>
    <message>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation type="vanished">آنجا که پروژه جز فضای کار چیزی ندارد، نقشه‌اش برای ترسیم آماده می‌شود: به متر، با مرکزی روی ناحیه‌ها، تا حائل از همه سو به یک پهنا دیده شود و فاصله‌ها و زاویه‌های QGIS درست باشند؛ چسبندگی برای نقاط شکست و خط‌های فضای کار و مرزهایش روشن است. &lt;i&gt;واگرد&lt;/i&gt; در پیام آن را پس می‌گیرد. در پروژه خودتان چیزی تغییر نمی‌کند مگر آنکه &lt;i&gt;تنظیم&lt;/i&gt; را برگزینید. عارضه‌ها در WGS 84 ذخیره می‌شوند، نقشه در هر سامانه‌ای باشد، و آنچه به نقطه شکستی می‌چسبد تا آخرین رقم همان مختصات را دارد.</translation>
    </message>
</context>
</TS>
