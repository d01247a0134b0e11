<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Acts</source>
        <translation>İşlemler</translation>
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
        <translation>&lt;a href="start.html"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt; · &lt;a href="index.html"&gt;Dizin&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>What the group did, on record: meetings, proposals put forward and taken over, what was agreed and reopened, notes and corrections. The members write apart and meet now and then; their records come together by mail or on a stick, in whatever order, without a server.</source>
        <translation>Grubun yaptıkları, kayıt altında: toplantılar, öne sürülen ve devralınan öneriler, üzerinde anlaşılan ve yeniden açılan, notlar ve düzeltmeler. Üyeler ayrı ayrı yazar, arada bir buluşur; kayıtları postayla ya da bellekle, hangi sırayla olursa olsun, sunucu olmadan bir araya gelir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In the window</source>
        <translation>Pencerede</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;; its tab &lt;b&gt;Acts&lt;/b&gt; lists the ledger by meeting, the acts that belong to none last. Each row says what was done, whose act it is, when by its author’s clock, and how it stands: &lt;i&gt;in the party’s own log&lt;/i&gt;, or &lt;i&gt;recorded by the secretariat&lt;/i&gt;. Choose a party or an act above to see those alone.</source>
        <translation>&lt;b&gt;Çalışma Grubu&lt;/b&gt; panelini &lt;i&gt;Vektör ▸ Gerilimi Azaltma Bölgeleri ▸ Çalışma Grubu&lt;/i&gt; ya da &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt; ile açın; &lt;b&gt;İşlemler&lt;/b&gt; sekmesi işlem defterini toplantıya göre listeler, hiçbirine ait olmayan işlemler sondadır. Her satır ne yapıldığını, kimin işlemi olduğunu, yazarının saatine göre ne zaman yapıldığını ve durumunu söyler: tarafın &lt;i&gt;kendi günlüğünde&lt;/i&gt; ya da &lt;i&gt;sekretarya kaydetti&lt;/i&gt;. Yalnız onları görmek için üstte bir taraf ya da işlem seçin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Record…&lt;/b&gt; or &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: a meeting with its number, place, day and who was present; a note; or a correction of the act that is chosen. It waits, like an edit, until &lt;i&gt;Save All Edits&lt;/i&gt;, and is listed as &lt;i&gt;waiting&lt;/i&gt;; &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; in the dock takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. Once saved, only another act corrects it.</source>
        <translation>&lt;b&gt;Kaydet…&lt;/b&gt; ya da &lt;kbd&gt;Ctrl+N&lt;/kbd&gt;: numarası, yeri, günü ve katılanlarıyla bir toplantı; bir not; ya da seçili işlemin düzeltilmesi. Bir düzenleme gibi, &lt;i&gt;Tüm Düzenlemeleri Kaydet&lt;/i&gt; denene kadar bekler ve &lt;i&gt;kaydedilmeyi bekliyor&lt;/i&gt; olarak listelenir; panelde &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; geri alır, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; yeniden yapar. Kaydedildikten sonra onu ancak başka bir işlem düzeltir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Export…&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: the ledger as a file to send, whole or only what the recipient lacks. A hundred acts are less than 60 kB.</source>
        <translation>&lt;b&gt;Dışa aktar…&lt;/b&gt; ya da &lt;kbd&gt;Ctrl+E&lt;/kbd&gt;: gönderilecek bir dosya olarak işlem defteri, tümü ya da yalnız alıcıda eksik olanlar. Yüz işlem 60 kB’den azdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>&lt;b&gt;Merge…&lt;/b&gt; or &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: ledgers that others sent, their workspaces or map packages. What is new is added, what is wrong is told, and nothing is ever lost.</source>
        <translation>&lt;b&gt;Birleştir…&lt;/b&gt; ya da &lt;kbd&gt;Ctrl+M&lt;/kbd&gt;: başkalarının gönderdiği işlem defterleri, çalışma alanları ya da harita paketleri. Yeni olan eklenir, yanlış olan söylenir, hiçbir şey hiçbir zaman yitmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Logs</source>
        <translation>Günlükler</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Each workspace file has logs of its own, one for each party and one for the secretariat, named by the code and a random number: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Two colleagues with a copy each write two logs, and what a party did follows from all of its logs. A file that lies elsewhere, or is opened on another computer, begins a new log by itself. Each act names the SHA-256 of the one before it in its log and the last ones of the others that its author had seen, so that a change, an act that was taken out or put in between shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</source>
        <translation>Her çalışma alanı dosyasının, her taraf için bir ve sekretarya için bir tane olmak üzere, kod ve rasgele bir sayıyla adlandırılan kendi günlükleri vardır: &lt;code&gt;IR.0a1b2c3d4e5f6071&lt;/code&gt;. Birer kopyası olan iki meslektaş iki günlük yazar; bir tarafın ne yaptığı bütün günlüklerinden çıkar. Başka yerde duran ya da başka bir bilgisayarda açılan dosya kendiliğinden yeni bir günlük başlatır. Her işlem, günlüğündeki bir öncekinin ve yazarının gördüğü öteki günlüklerin son işlemlerinin SHA-256 değerini anar; böylece bir değişiklik, çıkarılan ya da araya konan bir işlem belli olur (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>Forks</source>
        <translation>Çatallanmalar</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;≠ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;– set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation>Biri geri yüklenmiş bir yedekle sürdürmüş ya da taklit etmişse bir günlükte aynı numaralı iki işlem olur. İkisi de saklanır: &lt;i&gt;≠ çatal&lt;/i&gt; işaretli satırlarda, altlarında iki işlem yan yana dururlar; onlara dayanan &lt;i&gt;? kuşkulu&lt;/i&gt; olarak işaretlenir. Günlüğün yazarı hangisinin geçerli olduğunu söyleyene kadar hiçbir harita paketi dışa aktarılmaz: o işlemi seçin, &lt;b&gt;Kaydet…&lt;/b&gt;, &lt;i&gt;Düzeltme&lt;/i&gt; deyin ve nedenini yazın. Öteki dal o andan sonra &lt;i&gt;– bir yana bırakıldı&lt;/i&gt; olarak durur; okunabilir kalır. Çatallanmış bir günlük sürdürülmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/changes.html"/>
        <source>In the toolbox</source>
        <translation>İşlem araç kutusunda</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;; without a window:</source>
        <translation>İşlem araç kutusunda: &lt;b&gt;Gerilimi Azaltma Bölgeleri&lt;/b&gt;, &lt;b&gt;Çalışma grubu&lt;/b&gt;; penceresiz:</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>An act that the secretariat records for a party has the party’s code as &lt;code&gt;party&lt;/code&gt; in its body. An act that this version does not know, of a newer one, is kept, listed and sent on; it changes nothing here.</source>
        <translation>Sekretaryanın bir taraf adına kaydettiği işlemin gövdesinde &lt;code&gt;party&lt;/code&gt; olarak tarafın kodu bulunur. Bu sürümün tanımadığı, daha yeni bir sürümden gelen işlem saklanır, listelenir ve iletilir; burada hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/basemap.html"/>
        <source>What is refused</source>
        <translation>Neler reddedilir</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A file of which a line is not written exactly as acts are, of another agreement, with acts of somebody whom the agreement does not know, of more than 100,000 acts or 64 MB. Nothing of it is merged then, and the sentence names the line. A clock that says 1970, or a day that has not come yet, is told, and the act taken.</source>
        <translation>Bir satırı işlemlerin yazıldığı gibi tam yazılmamış, başka bir anlaşmanın olan, anlaşmanın tanımadığı birinin işlemlerini içeren, 100,000 işlemden ya da 64 MB’den büyük olan dosya. O zaman içinden hiçbir şey birleştirilmez, cümle satırı söyler. 1970 diyen bir saat ya da henüz gelmemiş bir gün söylenir, işlem alınır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>In a map package</source>
        <translation>Harita paketinde</translation>
    </message>
    <message>
        <location filename="../../resources/help/acts.html"/>
        <source>A package of a workspace with acts carries them as &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt;; &lt;a href="verify.html"&gt;verifying&lt;/a&gt; it counts them and follows their chains. The times are what the authors’ clocks said, and nothing proves who wrote a log: the group’s signed minutes do.</source>
        <translation>İşlemleri olan bir çalışma alanının paketi onları &lt;code&gt;ledger/ledger.jsonl&lt;/code&gt; olarak taşır; paketi &lt;a href="verify.html"&gt;doğrulamak&lt;/a&gt; onları sayar ve zincirlerini izler. Zamanlar yazarların saatlerinin söylediğidir, bir günlüğü kimin yazdığını hiçbir şey kanıtlamaz: bunu grubun imzalı tutanakları kanıtlar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Writing an agreement</source>
        <translation>Anlaşma yazmak</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement is one JSON file: who agreed, on which regions, which kinds of feature, for how long, and what may not be otherwise. Nothing of any ceasefire is built into the plugin. Begin with the &lt;a href="#example"&gt;example&lt;/a&gt; at the end of this page, which is whole: put it into a file whose name ends in &lt;code&gt;.json&lt;/code&gt;, in UTF-8, and change it place by place. &lt;i&gt;New Workspace&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; and &lt;i&gt;Replace Agreement…&lt;/i&gt; read such a file and say in one sentence, with the place, what is wrong in it; correct that and read it again. A name that an entry does not know is refused, and so is what stands there twice.</source>
        <translation>Anlaşma tek bir JSON dosyasıdır: kimler, hangi bölümler, hangi öğe türleri üzerinde, ne kadar süreyle anlaştı ve başka türlü olması neye yasak. Eklentinin içinde hiçbir ateşkese ilişkin bir şey yoktur. Bu sayfanın sonundaki eksiksiz &lt;a href="#example"&gt;örnekle&lt;/a&gt; başlayın: onu adı &lt;code&gt;.json&lt;/code&gt; ile biten, UTF-8 kodlu bir dosyaya koyun ve yer yer değiştirin. &lt;i&gt;Yeni Çalışma Alanı&lt;/i&gt;, &lt;code&gt;deesc:createworkspace&lt;/code&gt; ve &lt;i&gt;Anlaşmayı Değiştir…&lt;/i&gt; böyle bir dosyayı okur ve yanlış olanı, yeriyle birlikte, tek cümleyle söyler; onu düzeltip yeniden okutun. Bir kaydın tanımadığı ad da, kayıtta iki kez geçen ad da kabul edilmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Write what the documents say, and nothing that none says: an agreement holds no line and no post. Those are drawn, and each says where it is from.</source>
        <translation>Belgeler ne diyorsa onu yazın, hiçbirinin demediğini yazmayın: anlaşmada ne çizgi ne gözlem noktası bulunur. Bunlar çizilir ve her biri nereden geldiğini söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Texts and languages</source>
        <translation>Metinler ve diller</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. Files that say &lt;code&gt;deesc-agreement/1&lt;/code&gt; are read as before; what this page marks with ² is not for them. An older version of the plugin refuses the second format by its name.</source>
        <translation>&lt;code&gt;format&lt;/code&gt;: &lt;code&gt;deesc-agreement/2&lt;/code&gt;. &lt;code&gt;deesc-agreement/1&lt;/code&gt; diyen dosyalar eskisi gibi okunur; bu sayfada ² ile işaretlenenler onlar için değildir. Eklentinin eski sürümü ikinci biçimi adıyla söyleyerek reddeder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;languages&lt;/code&gt;: the languages of the agreement's wording. Documents are written in each of them, so they are out of &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt;; another one is refused here, and not when a package is exported. English is always one of them.</source>
        <translation>&lt;code&gt;languages&lt;/code&gt;: anlaşma metninin dilleri. Belgeler bunların her birinde yazılır; bu yüzden &lt;code&gt;en&lt;/code&gt;, &lt;code&gt;ru&lt;/code&gt;, &lt;code&gt;ar&lt;/code&gt;, &lt;code&gt;tr&lt;/code&gt;, &lt;code&gt;fa&lt;/code&gt; arasından seçilir; başka bir dil paket dışa aktarılırken değil, burada reddedilir. İngilizce her zaman aralarındadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;name_languages&lt;/code&gt;²: further languages (ISO 639-1), such as &lt;code&gt;uk&lt;/code&gt; or &lt;code&gt;ko&lt;/code&gt;. Every feature has a column for its name in each, and the glossary has them; no document is written in them.</source>
        <translation>&lt;code&gt;name_languages&lt;/code&gt;²: &lt;code&gt;uk&lt;/code&gt; ya da &lt;code&gt;ko&lt;/code&gt; gibi başka diller (ISO 639-1). Her öğenin, adı için bu dillerin her birinde bir sütunu vardır; sözlükte de yer alırlar; bu dillerde belge yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A text is written by language: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. Each of &lt;code&gt;languages&lt;/code&gt; must be there, or the file is refused with the place; further ones may be. Where the table below says &lt;i&gt;text&lt;/i&gt;, it may be one string instead, which then stands as it is in every language: a date, an article, a title that is not translated.</source>
        <translation>Metin dile göre yazılır: &lt;code&gt;{"en": "…", "tr": "…"}&lt;/code&gt;. &lt;code&gt;languages&lt;/code&gt; içindekilerin her biri bulunmalıdır, yoksa dosya yeri belirtilerek reddedilir; başka diller de olabilir. Aşağıdaki tabloda &lt;i&gt;metin&lt;/i&gt; denen yerde bunun yerine tek bir dize de bulunabilir; o zaman her dilde olduğu gibi durur: bir tarih, bir madde, çevrilmeyen bir başlık.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The entries</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>entry</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what stands there</source>
        <translation>içindeki</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>small letters, digits, hyphens. It tells this agreement from others, and never changes.</source>
        <translation>küçük harfler, rakamlar, kısa çizgiler. Bu anlaşmayı ötekilerden ayırır ve hiç değişmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language: what sheets are titled; the document agreed on, its place and date (a string for English alone).</source>
        <translation>dile göre: paftaların başlığı; üzerinde anlaşılan belge, yeri ve tarihi (tek dize yalnız İngilizce içindir).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;country&lt;/code&gt; or &lt;code&gt;countries&lt;/code&gt;²</source>
        <translation>&lt;code&gt;country&lt;/code&gt; ya da &lt;code&gt;countries&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>ISO 3166-1 codes of two letters. What lies on the land of any other country is across the border; the sea is no country.</source>
        <translation>iki harfli ISO 3166-1 kodları. Başka bir ülkenin toprağında kalan, sınırın ötesindedir; deniz ülke değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>west, south, east, north in degrees: no coordinate outside can be meant.</source>
        <translation>derece olarak batı, güney, doğu, kuzey: dışarıda kalan bir koordinat kastedilmiş olamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what to offer for a file that carries no CRS, and whose data come in it.</source>
        <translation>KRS taşımayan bir dosya için ne önerileceği ve kimin verisinin onda geldiği.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;code&lt;/code&gt; (capital letters and digits), &lt;code&gt;role&lt;/code&gt; (text: guarantor, signatory, observer), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² is the one that binds it: it stands over its signature where there is room, and in metadata. &lt;code&gt;short_name&lt;/code&gt;² stands where there is little. &lt;code&gt;language&lt;/code&gt;² is the one that its drafts are in: it helps to read files that state no encoding.</source>
        <translation>&lt;code&gt;code&lt;/code&gt; (büyük harf ve rakam), &lt;code&gt;role&lt;/code&gt; (metin: garantör, imzacı, gözlemci), &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;official_name&lt;/code&gt;² tarafı bağlayan addır: yer varsa imzasının üstünde ve üst veride durur. &lt;code&gt;short_name&lt;/code&gt;² yerin az olduğu yerde durur. &lt;code&gt;language&lt;/code&gt;² taslaklarının dilidir: kodlamasını belirtmeyen dosyaların okunmasına yardım eder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the administrative units that regions name, by P-code; others need not be listed. &lt;code&gt;country&lt;/code&gt;² where there are several; the codes and places that &lt;a href="#units"&gt;join&lt;/a&gt; them to maps.</source>
        <translation>bölümlerin andığı idari birimler, P-koduyla; ötekilerin sayılması gerekmez. Birden çok ülke varsa &lt;code&gt;country&lt;/code&gt;²; onları haritalarla &lt;a href="#units"&gt;eşleştiren&lt;/a&gt; kodlar ve yerler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;unit_word&lt;/code&gt;²</source>
        <translation>&lt;code&gt;unit_word&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>what such a unit is called: oblast, province, governorate. It heads the columns of tables; without it they say administrative unit.</source>
        <translation>böyle bir birime ne dendiği: oblast, il, valilik. Tablo sütunlarının başlığında durur; yoksa orada idari birim yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas that earlier agreements made: &lt;code&gt;name&lt;/code&gt; (text), and &lt;code&gt;spellings&lt;/code&gt;, their names in reference layers. May be empty.</source>
        <translation>önceki anlaşmaların oluşturduğu alanlar: &lt;code&gt;name&lt;/code&gt; (metin) ve &lt;code&gt;spellings&lt;/code&gt;, referans katmanlarındaki adları. Boş olabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;disputed_areas&lt;/code&gt;²</source>
        <translation>&lt;code&gt;disputed_areas&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>areas whose status sources state differently: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt;, the names of the lines about and in each in the layer &lt;code&gt;disputed_borders&lt;/code&gt; of QGIS’s world map; &lt;code&gt;inside&lt;/code&gt;, a place in it; &lt;code&gt;statements&lt;/code&gt;, what each source says. With QGIS’s world map as the reference such an area is in no unit and on no side of a border; a file of your own is followed as it is.</source>
        <translation>durumunu kaynakların farklı belirttiği alanlar: &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;lines&lt;/code&gt;, QGIS’in dünya haritasının &lt;code&gt;disputed_borders&lt;/code&gt; katmanında her birinin çevresindeki ve içindeki çizgilerin adları; &lt;code&gt;inside&lt;/code&gt;, içinde bir yer; &lt;code&gt;statements&lt;/code&gt;, her kaynağın ne dediği. Referans QGIS’in dünya haritasıysa böyle bir alan hiçbir birimde ve sınırın hiçbir yanında değildir; kendi dosyanıza olduğu gibi uyulur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (text): the agreement's own words; &lt;code&gt;units&lt;/code&gt;, each &lt;code&gt;whole&lt;/code&gt; or &lt;code&gt;part&lt;/code&gt;; &lt;code&gt;extent&lt;/code&gt;: where a map of it starts; &lt;code&gt;source&lt;/code&gt; (text). The first page of a package shows them.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;number&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;; &lt;code&gt;wording&lt;/code&gt; (metin): anlaşmanın kendi sözleri; &lt;code&gt;units&lt;/code&gt;, her biri &lt;code&gt;whole&lt;/code&gt; (tümü) ya da &lt;code&gt;part&lt;/code&gt; (bir kesimi); &lt;code&gt;extent&lt;/code&gt;: haritasının nerede başladığı; &lt;code&gt;source&lt;/code&gt; (metin). Paketin ilk sayfası bunları gösterir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (text): see &lt;a href="#roles"&gt;roles&lt;/a&gt;. Name only the kinds that the agreement has. &lt;code&gt;instrument_term&lt;/code&gt;² is what the document itself calls it, &lt;code&gt;instrument_term_sources&lt;/code&gt;² which source states that in which &lt;code&gt;languages&lt;/code&gt;; in any other it is printed as a translation.</source>
        <translation>&lt;code&gt;id&lt;/code&gt;, &lt;code&gt;role&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;plural&lt;/code&gt;, &lt;code&gt;wording&lt;/code&gt; (metin): bkz. &lt;a href="#roles"&gt;roller&lt;/a&gt;. Yalnız anlaşmada bulunan türleri adlandırın. &lt;code&gt;instrument_term&lt;/code&gt;² belgenin kendisinin ona ne dediği, &lt;code&gt;instrument_term_sources&lt;/code&gt;² bunu hangi kaynağın hangi &lt;code&gt;languages&lt;/code&gt; içinde belirttiğidir; başka dilde terim çeviri olarak basılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>out of &lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt;, in that order.</source>
        <translation>&lt;code&gt;draft&lt;/code&gt;, &lt;code&gt;proposed&lt;/code&gt;, &lt;code&gt;agreed&lt;/code&gt;, &lt;code&gt;withdrawn&lt;/code&gt; arasından, bu sırayla.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</source>
        <translation>&lt;code&gt;sources&lt;/code&gt;², &lt;code&gt;follows&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>the documents that entries below name by &lt;code&gt;id&lt;/code&gt; as their &lt;code&gt;source&lt;/code&gt;, each with its &lt;code&gt;nature&lt;/code&gt;: &lt;code&gt;instrument&lt;/code&gt;, &lt;code&gt;official&lt;/code&gt; for what a party published, &lt;code&gt;report&lt;/code&gt; for the press; and the id of the one that is followed wherever they differ. That one choice decides the first day, which deadlines hold and which claims are used, and it is printed with them.</source>
        <translation>aşağıdaki kayıtların &lt;code&gt;source&lt;/code&gt; olarak &lt;code&gt;id&lt;/code&gt; ile andığı belgeler, her biri &lt;code&gt;nature&lt;/code&gt; değeriyle: &lt;code&gt;instrument&lt;/code&gt;, bir tarafın yayımladığı için &lt;code&gt;official&lt;/code&gt;, basın için &lt;code&gt;report&lt;/code&gt;; ve ayrıldıkları her yerde uyulanın id’si. İlk günü, hangi sürelerin geçerli olduğunu ve hangi bilgilerin kullanıldığını bu tek seçim belirler ve onlarla birlikte basılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>first day (&lt;code&gt;in_force_from&lt;/code&gt;; not where a followed claim has it), months, how it is extended (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;), and extensions on record (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</source>
        <translation>ilk gün (&lt;code&gt;in_force_from&lt;/code&gt;; uyulan bir bilgide varsa gerekmez), ay sayısı, nasıl uzatıldığı (&lt;code&gt;automatic&lt;/code&gt;, &lt;code&gt;consensus&lt;/code&gt;, &lt;code&gt;none&lt;/code&gt;) ve kayıtlı uzatmalar (&lt;code&gt;until&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;what&lt;/code&gt; (text), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). May be empty.</source>
        <translation>&lt;code&gt;what&lt;/code&gt; (metin), &lt;code&gt;date&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (metin). Boş olabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>facts on which sources differ: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (texts), and which one is &lt;code&gt;followed&lt;/code&gt;, unless &lt;code&gt;follows&lt;/code&gt; says so for all; &lt;code&gt;in_force_from&lt;/code&gt;² where a claim is of the first day. May be empty.</source>
        <translation>kaynakların ayrıldığı olgular: &lt;code&gt;topic&lt;/code&gt;, &lt;code&gt;value&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (metinler) ve hangisine uyulduğu (&lt;code&gt;followed&lt;/code&gt;), &lt;code&gt;follows&lt;/code&gt; bunu hepsi için söylemiyorsa; bilgi ilk günle ilgiliyse &lt;code&gt;in_force_from&lt;/code&gt;². Boş olabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;glossary&lt;/code&gt;²</source>
        <translation>&lt;code&gt;glossary&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>terms of this agreement beside its kinds: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (text). They open the glossary of a package.</source>
        <translation>bu anlaşmanın, türlerinin yanındaki terimleri: &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;source&lt;/code&gt; (metin). Paketin sözlüğü bunlarla açılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>which kinds may overlap: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. A pair that is not named never may.</source>
        <translation>hangi türlerin örtüşebileceği: &lt;code&gt;never&lt;/code&gt;, &lt;code&gt;same-zone&lt;/code&gt;, &lt;code&gt;always&lt;/code&gt;. Adı geçmeyen bir çift hiçbir zaman örtüşemez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>rule, limit and number, where the &lt;a href="rules.html"&gt;rule's&lt;/a&gt; usual one does not hold. May be empty.</source>
        <translation>&lt;a href="rules.html"&gt;kuralın&lt;/a&gt; olağan değeri geçerli değilse kural, sınır değer ve sayı. Boş olabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;rules_off&lt;/code&gt;²</source>
        <translation>&lt;code&gt;rules_off&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>see &lt;a href="#rules"&gt;rules&lt;/a&gt;.</source>
        <translation>bkz. &lt;a href="#rules"&gt;kurallar&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;precedence&lt;/code&gt;²</source>
        <translation>&lt;code&gt;precedence&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where the parties agreed on it: &lt;code&gt;order&lt;/code&gt;, which of &lt;code&gt;turning_points&lt;/code&gt; (annex A), &lt;code&gt;description&lt;/code&gt; (annex B), &lt;code&gt;data&lt;/code&gt; and &lt;code&gt;sheets&lt;/code&gt; prevails over which, the strongest first; &lt;code&gt;authentic&lt;/code&gt;, those of &lt;code&gt;languages&lt;/code&gt; whose texts are authentic, and if one of them prevails, &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (text), the article. Without it packages state &lt;a href="package.html#precedence"&gt;a rule of their own&lt;/a&gt;, and that it is no more than that.</source>
        <translation>yalnız tarafların üzerinde anlaştığı yerde: &lt;code&gt;order&lt;/code&gt;, &lt;code&gt;turning_points&lt;/code&gt; (A eki), &lt;code&gt;description&lt;/code&gt; (B eki), &lt;code&gt;data&lt;/code&gt; ve &lt;code&gt;sheets&lt;/code&gt; içinden hangisinin hangisine üstün geldiği, en güçlüsü başta; &lt;code&gt;authentic&lt;/code&gt;, &lt;code&gt;languages&lt;/code&gt; içinde metni asıl sayılanlar ve biri üstün geliyorsa &lt;code&gt;prevailing&lt;/code&gt;; &lt;code&gt;source&lt;/code&gt; (metin), madde. Bu kayıt yoksa paketler &lt;a href="package.html#precedence"&gt;kendi kurallarını&lt;/a&gt; ve bunun yalnızca paketin kuralı olduğunu belirtir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;consent&lt;/code&gt;²</source>
        <translation>&lt;code&gt;consent&lt;/code&gt;²</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>only where not every party's consent to a &lt;a href="consent.html"&gt;stretch&lt;/a&gt; is needed: &lt;code&gt;parties&lt;/code&gt;, the codes of those whose is; &lt;code&gt;source&lt;/code&gt; (text), the article.</source>
        <translation>yalnız bir &lt;a href="consent.html"&gt;kesim&lt;/a&gt; için her tarafın onayının gerekmediği yerde: &lt;code&gt;parties&lt;/code&gt;, onayı gerekenlerin kodları; &lt;code&gt;source&lt;/code&gt; (metin), madde.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>by language; it stands on every sheet.</source>
        <translation>dile göre; her paftada durur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Roles of kinds</source>
        <translation>Türlerin rolleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An agreement names its kinds freely; the rules know what to do with them by their role.</source>
        <translation>Anlaşma türlerini dilediği gibi adlandırır; kurallar onlarla ne yapacağını rollerinden bilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;zone&lt;/code&gt;: an area that the agreement makes.</source>
        <translation>&lt;code&gt;zone&lt;/code&gt;: anlaşmanın oluşturduğu alan.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;buffer_zone&lt;/code&gt;: a strip along the line of a zone. Its width stands with each feature.</source>
        <translation>&lt;code&gt;buffer_zone&lt;/code&gt;: bir bölgenin çizgisi boyunca şerit. Genişliği her öğede yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;safe_zone&lt;/code&gt;: an area inside a zone.</source>
        <translation>&lt;code&gt;safe_zone&lt;/code&gt;: bölge içinde bir alan.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: points.</source>
        <translation>&lt;code&gt;observation_post&lt;/code&gt;, &lt;code&gt;checkpoint&lt;/code&gt;: noktalar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Units and reference boundaries</source>
        <translation>Birimler ve referans sınırlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Boundaries come from a layer (&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;), never from the agreement. COD-AB is joined by &lt;code&gt;pcode&lt;/code&gt;, geoBoundaries by &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2). QGIS's own world map and Natural Earth are joined by &lt;code&gt;iso&lt;/code&gt; where the layer has it; else by &lt;code&gt;inside&lt;/code&gt;², longitude and latitude of any place well inside the unit, together with the unit's country; else by &lt;code&gt;fips&lt;/code&gt;, and only where no other unit has the same code. State a place such as the middle of the unit to a tenth of a degree: it joins, and is no position of anything.</source>
        <translation>Sınırlar bir katmandan gelir (&lt;a href="workspace.html"&gt;Çalışma alanı&lt;/a&gt;), hiçbir zaman anlaşmadan değil. COD-AB &lt;code&gt;pcode&lt;/code&gt; ile, geoBoundaries &lt;code&gt;iso&lt;/code&gt; (ISO 3166-2) ile eşleştirilir. QGIS’in kendi dünya haritası ve Natural Earth, katmanda varsa &lt;code&gt;iso&lt;/code&gt; ile; yoksa &lt;code&gt;inside&lt;/code&gt;² ile, yani birimin epey içindeki herhangi bir yerin boylamı ve enlemi, birimin ülkesiyle birlikte; o da yoksa &lt;code&gt;fips&lt;/code&gt; ile, ama yalnız başka bir birimde aynı kod yoksa eşleştirilir. Birimin ortası gibi bir yeri ondalık bir basamakla belirtin: eşleştirmeye yarar, hiçbir şeyin konumu değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>The land of the agreement's countries, and that of others, is taken from the layer too, whatever units the agreement lists. A layer of one country does not tell where the sea is; QGIS's world map tells it then.</source>
        <translation>Anlaşmadaki ülkelerin toprağı da, ötekilerinki de, anlaşma hangi birimleri sayarsa saysın, katmandan alınır. Tek ülkelik bir katman denizin nerede olduğunu söylemez; o zaman bunu QGIS’in dünya haritası söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>A rule about kinds that the agreement does not have is silent. A rule that the parties do not want is switched off with its reason: every check and every package then has a note with that reason in the place of findings, and the certificate and the manifest have it, too. Rules on which others rest, such as those for valid geometry, cannot be switched off.</source>
        <translation>Anlaşmada bulunmayan türlere ilişkin bir kural susar. Tarafların istemediği bir kural gerekçesiyle kapatılır: o zaman her denetimde ve her pakette bulguların yerinde bu gerekçeyi taşıyan bir not olur; denetim belgesinde ve bildirimde de bulunur. Geçerli geometri kuralları gibi, başkalarının dayandığı kurallar kapatılamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>When it changes</source>
        <translation>Değiştiğinde</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>Keep the &lt;code&gt;id&lt;/code&gt;, write the newer text, and take it in: &lt;a href="workspace.html#agreement"&gt;When the agreement changes&lt;/a&gt;.</source>
        <translation>&lt;code&gt;id&lt;/code&gt; değerini koruyun, yeni metni yazın ve içeri alın: &lt;a href="workspace.html#agreement"&gt;Anlaşma değiştiğinde&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>An example</source>
        <translation>Bir örnek</translation>
    </message>
    <message>
        <location filename="../../resources/help/agreement.html"/>
        <source>All in it is invented. It needs a reference layer with the two units, since no map has them; with units of the world, and &lt;code&gt;inside&lt;/code&gt; for each, QGIS's own map will do.</source>
        <translation>İçindeki her şey kurmacadır. Hiçbir haritada bulunmadıkları için, iki birimi içeren bir referans katmanı gerekir; dünyadaki birimlerle ve her biri için &lt;code&gt;inside&lt;/code&gt; ile QGIS’in kendi haritası yeter.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Base map</source>
        <translation>Altlık harita</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Whether a village is in or out is seen only where the ground lies under the line. &lt;i&gt;Vector → De-escalation Zones → Base Map…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) names a layer of ground once; the workspace keeps where it lies and what it is, not the layer itself. Choose a layer of the project or a file, say what it shows, who made it and on what terms, and set it. A layer that is chosen in the list can be changed below it, moved up and down, taken off; &lt;i&gt;Undo&lt;/i&gt; takes the last change back. The window shows the layers below the workspace’s in a group of their own, &lt;i&gt;Base Map&lt;/i&gt;, as quiet as on sheets; a layer that was taken out of it comes back when the workspace is opened again. Without any base layer, sheets have QGIS’s world map and the gazetteer’s settlements. Nothing is measured from it: neither the fingerprint nor the digest of the record knows which ground lies under the line.</source>
        <translation>Bir köyün içeride mi dışarıda mı olduğu ancak çizginin altında arazi varsa görülür. &lt;i&gt;Vektör → Gerilimi Azaltma Bölgeleri → Altlık Harita…&lt;/i&gt; (&lt;code&gt;deesc:setbaselayer&lt;/code&gt;) bir arazi katmanını bir kez belirtir; çalışma alanı katmanın kendisini değil, nerede durduğunu ve ne olduğunu saklar. Projeden bir katman ya da bir dosya seçin, ne gösterdiğini, kimin hangi koşullarla yaptığını söyleyin ve belirtin. Listede seçilen katman, listenin altında değiştirilebilir, yukarı ve aşağı taşınabilir, kaldırılabilir; &lt;i&gt;Geri Al&lt;/i&gt; son değişikliği geri alır. Pencere bu katmanları çalışma alanının katmanlarının altında, &lt;i&gt;Altlık Harita&lt;/i&gt; adlı kendi gruplarında, paftalardaki kadar sakin gösterir; gruptan çıkarılan katman, çalışma alanı yeniden açılınca geri gelir. Altlık katman yoksa paftalarda QGIS’in dünya haritası ve yer adları dizininin yerleşim yerleri bulunur. Ondan hiçbir şey ölçülmez: ne parmak izi ne de kaydın özeti çizginin altında hangi arazinin durduğunu bilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>The dialog Base Map: a layer of roads in the list, and below it what is stated of it</source>
        <translation>Altlık Harita penceresi: listede bir yol katmanı, altında onun için belirtilenler</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What a layer is for</source>
        <translation>Katman ne içindir</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>what it holds</source>
        <translation>içindekiler</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>points, or areas of which a point inside is taken; with names. The gazetteer’s settlements are not drawn on sheets then; annex E stays with the &lt;a href="sheets.html#annexes"&gt;gazetteer&lt;/a&gt;, for that states how far off its places may be.</source>
        <translation>noktalar ya da içlerinden bir nokta alınan alanlar; adlarıyla. O zaman yer adları dizininin yerleşim yerleri paftalara çizilmez; E eki &lt;a href="sheets.html#annexes"&gt;yer adları dizininde&lt;/a&gt; kalır, çünkü dizin yerlerinin ne kadar şaşabileceğini belirtir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>lines</source>
        <translation>çizgiler</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>polygons</source>
        <translation>poligonlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>borders of states, as lines or polygons. They are drawn as their source has them; what rules hold features against are the &lt;a href="workspace.html"&gt;reference boundaries&lt;/a&gt;.</source>
        <translation>çizgi ya da poligon olarak devlet sınırları. Kaynakları nasıl veriyorsa öyle çizilirler; kuralların öğeleri karşılaştırdığı sınırlar ise &lt;a href="workspace.html"&gt;referans sınırlardır&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster of heights, of which a light hillshade is made</source>
        <translation>açık renkli bir yükselti gölgelemesi yapılan yükseklik raster’ı</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>a raster that is a picture of the ground</source>
        <translation>arazinin görüntüsü olan bir raster</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What must be stated</source>
        <translation>Ne belirtilmeli</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>Source and licence: they stand on every sheet, in the README and in the metadata; the edition, a date or a number, where there is one. Layers of features whose licence is an open one by its name alone (public domain, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, with or without a version) travel in the package, as its sheets show them and cut to those; others, and rasters, are named as sources only. Of a text that says more nothing is guessed. Fields of names may be stated by language, as &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt;; where the layer has none in a sheet’s language, the English one stands, and nothing is transcribed. A field of rank decides what comes first where room is short. From which scale on a layer is drawn is the number after 1: 250000 leaves it off sheets of 1:300 000. Where a layer has more than a map has room for, the greater ranks stay, then the longer lines and the larger areas; without a field of ranks, length and size decide alone.</source>
        <translation>Kaynak ve lisans: her paftada, README’de ve üst veride dururlar; varsa sürüm, bir tarih ya da numara. Lisansı yalnız adından açık olduğu anlaşılan öğe katmanları (kamu malı, CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, sürüm numarasıyla ya da onsuz) pakette, paftaların gösterdiği biçimde ve paftalara göre kesilmiş olarak yer alır; ötekiler ve raster’lar yalnız kaynak olarak anılır. Daha fazlasını söyleyen bir metinden hiçbir şey tahmin edilmez. Ad alanları &lt;code&gt;{"en": "name_en", "ar": "name_ar"}&lt;/code&gt; gibi dile göre belirtilebilir; katmanda paftanın dilinde alan yoksa İngilizcesi durur ve hiçbir şey başka yazıya çevrilmez. Yer dar olduğunda neyin önce geleceğine sıra alanı karar verir. Katmanın hangi ölçekten başlayarak çizileceği, 1: işaretinden sonraki sayıdır: 250000, onu 1:300 000 paftalardan çıkarır. Katmanda haritanın alabileceğinden çok öğe varsa önce sırası yüksek olanlar, sonra uzun çizgiler ve geniş alanlar kalır; sıra alanı yoksa yalnız uzunluk ve büyüklük karar verir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>A file that lies in the workspace’s folder, or below it, is named from there, so both can be moved together. A layer that is open in QGIS is named by its file; one that lies in none must be saved first.</source>
        <translation>Çalışma alanının klasöründe ya da altında duran bir dosya oraya göre adlandırılır; böylece ikisi birlikte taşınabilir. QGIS’te açık bir katman dosyasıyla adlandırılır; hiçbir dosyada durmayan katman önce kaydedilmelidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/basemap.html"/>
        <source>What would keep a layer from being drawn is said when it is named: the file is missing; it states no CRS, or one that is not known, or that its coordinates cannot be in; it holds points where the role has lines; a field is not there; a raster does not say where it lies; there is nothing in the theatre of the agreement. When a package is made, a layer whose file is gone is named and nothing is exported: put the file back, name it anew, or take the layer off.</source>
        <translation>Bir katmanın çizilmesini engelleyecek olan, katman belirtilirken söylenir: dosya yok; KRS belirtmiyor, ya da belirttiği bilinmiyor, ya da koordinatları onda olamaz; rolün çizgi istediği yerde nokta içeriyor; bir alan yok; raster nerede durduğunu söylemiyor; anlaşmanın geçerlik alanında hiçbir şey yok. Paket yapılırken dosyası kaybolmuş bir katman adıyla söylenir ve hiçbir şey dışa aktarılmaz: dosyayı geri koyun, yeniden belirtin ya da katmanı kaldırın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What changed between two versions: the draft and its revision, the workspace and the package that was handed over, two packages, the workspace and what it was last week.</source>
        <translation>İki sürüm arasında ne değişti: taslak ile yeni sürümü, çalışma alanı ile teslim edilen paket, iki paket, çalışma alanı ile geçen haftaki hâli.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The dock Working Group with its tab Changes: one zone differs, two of its turning points were moved; on the map the old line, the new one and an arrow for each point</source>
        <translation>Değişiklikler sekmesiyle Çalışma Grubu paneli: bir bölge farklı, iki kırık noktası taşınmış; haritada eski çizgi, yenisi ve her nokta için bir ok</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Open the dock &lt;b&gt;Working Group&lt;/b&gt; with &lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;. In its tab &lt;b&gt;Changes&lt;/b&gt; choose what is &lt;b&gt;before&lt;/b&gt; and what is &lt;b&gt;after&lt;/b&gt;: the open workspace as it is shown, with what is not saved yet; the open workspace as it was at a moment (UTC), by its &lt;a href="history.html#past"&gt;history&lt;/a&gt;; the file of another workspace; a map package, its zip or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. Then press &lt;b&gt;Compare&lt;/b&gt; or &lt;kbd&gt;F5&lt;/kbd&gt;. It is done beside your work, and &lt;kbd&gt;Esc&lt;/kbd&gt; gives it up.</source>
        <translation>&lt;b&gt;Çalışma Grubu&lt;/b&gt; panelini &lt;i&gt;Vektör ▸ Gerilimi Azaltma Bölgeleri ▸ Çalışma Grubu&lt;/i&gt; ya da &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt; ile açın. &lt;b&gt;Değişiklikler&lt;/b&gt; sekmesinde &lt;b&gt;önce&lt;/b&gt; ve &lt;b&gt;sonra&lt;/b&gt; olanı seçin: gösterildiği gibi, henüz kaydedilmeyenlerle birlikte açık çalışma alanı; &lt;a href="history.html#past"&gt;geçmişine&lt;/a&gt; göre bir andaki (UTC) hâliyle açık çalışma alanı; başka bir çalışma alanının dosyası; bir harita paketi, zip’i ya da açılmış bir paketin &lt;code&gt;manifest.json&lt;/code&gt; dosyası. Sonra &lt;b&gt;Karşılaştır&lt;/b&gt; düğmesine ya da &lt;kbd&gt;F5&lt;/kbd&gt; tuşuna basın. İşiniz sürerken yapılır; &lt;kbd&gt;Esc&lt;/kbd&gt; vazgeçer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The list names each feature that differs: its kind and number, whether it was added, removed or changed, what it gained and lost, and how far its turning points were moved. Unfold it with the right arrow key: each point stands there with metres and azimuth, and each field with what it stated before and states now. Choose one, with the mouse or the arrow keys, and the map goes to what differs: the &lt;b&gt;old line dashed, the new one solid&lt;/b&gt;, gained and lost ground hatched, and an arrow from the old place of each point to the new one. &lt;kbd&gt;Enter&lt;/kbd&gt; goes there again. Below stands the whole sheet.</source>
        <translation>Liste farklı olan her öğeyi söyler: türünü ve numarasını, eklendiğini, kaldırıldığını ya da değiştiğini, ne kazanıp ne yitirdiğini ve kırık noktalarının ne kadar taşındığını. Sağ ok tuşuyla açın: her nokta metre ve azimutla, her alan önceki ve şimdiki değeriyle orada durur. Fareyle ya da ok tuşlarıyla birini seçin, harita farklı olana gider: &lt;b&gt;eski çizgi kesikli, yenisi sürekli&lt;/b&gt;, kazanılan ve yitirilen arazi taralı, her noktanın eski yerinden yenisine bir ok. &lt;kbd&gt;Enter&lt;/kbd&gt; yeniden oraya gider. Altta çizelgenin tamamı durur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Export&lt;/b&gt; or &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; writes the sheet to a file: a page, a table or JSON, by the ending of its name. When the drawing is edited afterwards, the dock says so; what it shows stays as it was compared.</source>
        <translation>&lt;b&gt;Dışa Aktar&lt;/b&gt; ya da &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; çizelgeyi dosyaya yazar: adının uzantısına göre sayfa, tablo ya da JSON. Çizim sonradan düzenlenirse panel bunu söyler; gösterdiği, karşılaştırıldığı gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Nothing comes of two versions that are the same, of a package that does not verify, of versions under two agreements, of a file that is gone, or of a moment before the history begins; the dock says which it is.</source>
        <translation>Sürümler aynıysa, paket doğrulanmıyorsa, sürümler iki ayrı anlaşmaya bağlıysa, dosya kaybolmuşsa ya da an geçmişin başlangıcından önceyse sonuç çıkmaz; panel hangisi olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Changes&lt;/b&gt;; without a window:</source>
        <translation>İşlem araç kutusunda: &lt;b&gt;Gerilimi Azaltma Bölgeleri&lt;/b&gt;, &lt;b&gt;Çalışma grubu&lt;/b&gt;, &lt;b&gt;Değişiklikler&lt;/b&gt;; penceresiz:</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. With a date, a workspace is taken as its &lt;a href="history.html#past"&gt;history&lt;/a&gt; knows it to have been then. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. Nothing is written to either. Both must be under one agreement. Where one is a package of what is in force on a single day, no more of the other is looked at, and the report says so.</source>
        <translation>Sürüm, kaydedildiği gibi bir çalışma alanı ya da bir harita paketidir: zip’i, klasörü ya da içindeki &lt;code&gt;manifest.json&lt;/code&gt;. Tarih verilirse çalışma alanı &lt;a href="history.html#past"&gt;geçmişinin&lt;/a&gt; o gün için bildiği gibi alınır. Paket önce &lt;a href="verify.html"&gt;doğrulanır&lt;/a&gt;. İkisine de hiçbir şey yazılmaz. İkisi de aynı anlaşmaya bağlı olmalıdır. Biri tek bir günde yürürlükte olanın paketiyse ötekinde de yalnız buna bakılır ve rapor bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Ground gained and lost</source>
        <translation>Kazanılan ve yitirilen arazi</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Edges are geodesics of the WGS 84 ellipsoid; what a feature gained is what it has now and did not have before, and what it lost the other way round. Both are given in square kilometres, for each feature and by the administrative units of the workspace's reference boundaries. Gained less lost is the difference of the two areas. With a &lt;b&gt;tolerance&lt;/b&gt;, parts that are no wider are counted apart: a line that was digitised again is no shift of ground.</source>
        <translation>Kenarlar WGS 84 elipsoidinin jeodezik eğrileridir; bir öğenin kazandığı şimdi olup önce olmayan, yitirdiği ise bunun tersidir. İkisi de kilometrekare olarak, her öğe için ve çalışma alanının referans sınırlarındaki idari birimlere göre verilir. Kazanılan eksi yitirilen, iki yüzölçümünün farkıdır. Bir &lt;b&gt;tolerans&lt;/b&gt; verilirse ondan geniş olmayan parçalar ayrı sayılır: yeniden sayısallaştırılan bir çizgi arazi kayması değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>The totals are sums over all features, each for itself. A safe zone inside a zone counts as well.</source>
        <translation>Toplamlar, her biri kendi başına olmak üzere bütün öğelerin toplamıdır. Bölge içindeki güvenli bölge de sayılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Turning points</source>
        <translation>Kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>Points are numbered as in &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;, before and now. What stands in the same order in both rings, to seven decimals of a degree, was not moved. Between two such anchors, as many points as before count as &lt;b&gt;moved&lt;/b&gt;, one by one, with the length and the initial azimuth of the geodesic from the old place to the new one; otherwise the old ones were &lt;b&gt;removed&lt;/b&gt; and the new ones &lt;b&gt;added&lt;/b&gt;. Posts are moved in the same way. A ring that starts elsewhere, or runs the other way round, is no change.</source>
        <translation>Noktalar, önce ve şimdi, &lt;a href="sheets.html#annexes"&gt;A ekindeki&lt;/a&gt; gibi numaralanır. İki halkada da, derecenin yedinci ondalığına kadar, aynı sırada duran taşınmamıştır. Böyle iki dayanak arasında nokta sayısı eskisiyle aynıysa noktalar, eski yerden yenisine giden jeodezik eğrinin uzunluğu ve başlangıç azimutuyla, birer birer &lt;b&gt;taşındı&lt;/b&gt; sayılır; değilse eskileri &lt;b&gt;kaldırıldı&lt;/b&gt;, yenileri &lt;b&gt;eklendi&lt;/b&gt;. Gözlem noktaları da aynı biçimde taşınır. Başka yerden başlayan ya da ters yönde giden halka değişiklik değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>What else is told</source>
        <translation>Başka neler söylenir</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>features added and removed; the same line under another uid is told as that, and not as ground;</source>
        <translation>eklenen ve kaldırılan öğeler; başka uid altındaki aynı çizgi, arazi olarak değil, böyle olarak söylenir;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>every field that differs: status, party, names, days;</source>
        <translation>farklı olan her alan: durum, taraf, adlar, günler;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>settlements on ground that a zone gained or lost, and those nearer to it than the gazetteer is accurate: too near to tell;</source>
        <translation>bir bölgenin kazandığı ya da yitirdiği arazideki yerleşim yerleri ve ona yer adları dizininin doğruluğundan yakın olanlar: söylenemeyecek kadar yakın;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>findings that are accepted now, and those that were; acceptances that lapsed because what was accepted is another line now, or is found no more;</source>
        <translation>şimdi kabul edilen bulgular ve daha önce kabul edilmiş olanlar; kabul edilen artık başka bir çizgi olduğu ya da artık bulunmadığı için düşen kabuller;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>differences of the agreement's text and its SHA-256, of the &lt;a href="start.html#options"&gt;limits&lt;/a&gt; with their reasons, of the rules that the parties do not apply; whether the reference boundaries are others; and which software two packages were written with, where it differs.</source>
        <translation>anlaşma metnindeki ve SHA-256 değerindeki farklar, gerekçeleriyle &lt;a href="start.html#options"&gt;sınır değerlerdeki&lt;/a&gt; farklar, tarafların uygulamadığı kurallardaki farklar; referans sınırların başka olup olmadığı; ve farklıysa iki paketin hangi yazılımla yazıldığı.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A version that cannot be measured, such as an outline that crosses itself, is named; the &lt;a href="findings.html"&gt;check&lt;/a&gt; of that version says why.</source>
        <translation>Kendini kesen bir dış çizgi gibi nedenlerle ölçülemeyen bir sürüm adıyla söylenir; nedenini o sürümün &lt;a href="findings.html"&gt;denetimi&lt;/a&gt; söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>What comes out</source>
        <translation>Ne çıkar</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>&lt;b&gt;Ground gained and lost&lt;/b&gt;, a layer of areas; &lt;b&gt;Turning points that differ&lt;/b&gt;, a layer of points with both places, distance and azimuth;</source>
        <translation>&lt;b&gt;Kazanılan ve yitirilen alan&lt;/b&gt;, bir alan katmanı; &lt;b&gt;Farklı kırık noktaları&lt;/b&gt;, iki yeri, uzaklığı ve azimutu içeren bir nokta katmanı;</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>a &lt;b&gt;table&lt;/b&gt; (CSV) with one row for each thing that differs, a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS.</source>
        <translation>her fark için bir satır içeren bir &lt;b&gt;tablo&lt;/b&gt; (CSV), bir &lt;b&gt;programlar için rapor&lt;/b&gt; (JSON, &lt;code&gt;deesc-changes/1&lt;/code&gt;) ve QGIS’in dilinde okunacak ya da basılacak bir &lt;b&gt;rapor&lt;/b&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/changes.html"/>
        <source>A &lt;a href="package.html#previous"&gt;map package&lt;/a&gt; that names the one before it carries the same as a table, as annex F and on &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt;, in each of its languages.</source>
        <translation>Kendinden öncekini belirten bir &lt;a href="package.html#previous"&gt;harita paketi&lt;/a&gt; aynısını tablo, F eki ve &lt;a href="sheets.html#changes"&gt;paftalar&lt;/a&gt; olarak, dillerinin her birinde taşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent</source>
        <translation>Onay</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Consent, stretch by stretch</source>
        <translation>Kesim kesim onay</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A line is agreed piece by piece. A &lt;b&gt;stretch&lt;/b&gt; is a piece of the outline of a feature between two of its turning points; a line that two features share is one stretch of both, and counts once. What a party says of a stretch is its &lt;b&gt;stance&lt;/b&gt;: it goes on record in the workspace's ledger, and is never an edited cell.</source>
        <translation>Bir çizgi üzerinde parça parça anlaşılır. &lt;b&gt;Kesim&lt;/b&gt;, bir öğenin dış çizgisinin iki kırık noktası arasındaki parçasıdır; iki öğenin paylaştığı çizgi ikisinin tek kesimidir ve bir kez sayılır. Bir tarafın bir kesim için söylediği onun &lt;b&gt;tutumudur&lt;/b&gt;: çalışma alanının işlem defterine kaydedilir, hiçbir zaman düzenlenen bir hücre değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>stance</source>
        <translation>tutum</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>what it says</source>
        <translation>ne söylediği</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>○ proposed</source>
        <translation>○ önerilen</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party puts the line forward</source>
        <translation>taraf çizgiyi öne sürer</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>● agreed</source>
        <translation>● üzerinde anlaşılan</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party accepts it</source>
        <translation>taraf onu kabul eder</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>◐ reserved</source>
        <translation>◐ çekinceli</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party goes on, under the reservation that it states</source>
        <translation>taraf, belirttiği çekinceyle sürdürür</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>✕ objected</source>
        <translation>✕ itiraz edildi</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>the party does not accept it, for the reason that it states</source>
        <translation>taraf, belirttiği gerekçeyle onu kabul etmez</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>The latest stance of a party counts. One that the secretariat writes down for a party is &lt;i&gt;recorded&lt;/i&gt;, one in the party's own log is its own. A stance is on the line as it is drawn: where the line is moved by a centimetre it is another line, and the stance has &lt;a href="rules.html#consent.lapsed"&gt;lapsed&lt;/a&gt;. It stays readable, and counts for nothing until the party speaks again.</source>
        <translation>Bir tarafın en son tutumu sayılır. Sekretaryanın bir taraf adına yazdığı &lt;i&gt;kayda geçti&lt;/i&gt; olarak görünür, tarafın kendi günlüğündeki kendisinindir. Tutum, çizildiği hâliyle çizgi üzerinedir: çizgi bir santimetre kaydırılırsa başka bir çizgidir ve tutum &lt;a href="rules.html#consent.lapsed"&gt;düşmüştür&lt;/a&gt;. Okunabilir kalır, taraf yeniden konuşana kadar hiçbir şey için sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A stretch is agreed when every party agrees to it; an agreement may say whose consent is &lt;a href="agreement.html#entries"&gt;needed&lt;/a&gt;. How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing. A feature that has stretches can be marked as agreed when they cover its whole line and all of them are agreed. That never happens by itself.</source>
        <translation>Her taraf onayladığında kesim üzerinde anlaşılmıştır; anlaşma kimin onayının &lt;a href="agreement.html#entries"&gt;gerektiğini&lt;/a&gt; söyleyebilir. Ne kadarı üzerinde anlaşıldığı kesilir, hiçbir zaman yukarı yuvarlanmaz: orada % 100.0 ancak hiçbir şey eksik değilken yazar. Kesimleri olan öğe, kesimler çizgisinin tamamını kapsayıp hepsi üzerinde anlaşıldığında anlaşılmış olarak işaretlenebilir. Bu hiçbir zaman kendiliğinden olmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Divide a line</source>
        <translation>Bir çizgiyi bölme</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>In the dock &lt;b&gt;Working Group&lt;/b&gt;, tab &lt;b&gt;Stretches&lt;/b&gt;: choose a kind and press &lt;b&gt;Divide&lt;/b&gt;. Lines are divided where they meet, where they cross the borders of units too, where the &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; part too, at each turning point, or by clicks on the map: a click on a turning point divides the line there, another one joins it again, and &lt;kbd&gt;Esc&lt;/kbd&gt; puts the tool down. No turning point is added or moved. What is divided already and stays as it is keeps its number and its stances. The same in the Processing toolbox:</source>
        <translation>&lt;b&gt;Çalışma Grubu&lt;/b&gt; panelinin &lt;b&gt;Kesimler&lt;/b&gt; sekmesinde: bir tür seçin ve &lt;b&gt;Böl&lt;/b&gt; düğmesine basın. Çizgiler buluştukları yerde, birimlerin sınırlarını kestikleri yerde de, &lt;a href="proposals.html"&gt;önerilerin&lt;/a&gt; ayrıldığı yerde de, her kırık noktasında ya da haritadaki tıklamalarla bölünür: kırık noktasına tıklamak çizgiyi orada böler, bir daha tıklamak yeniden birleştirir, &lt;kbd&gt;Esc&lt;/kbd&gt; aracı bırakır. Hiçbir kırık noktası eklenmez ya da taşınmaz. Zaten bölünmüş olup olduğu gibi kalan, numarasını ve tutumlarını korur. Aynısı İşlem araç kutusunda da vardır:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Record what a party says</source>
        <translation>Bir tarafın söylediğini kaydetme</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Choose one stretch or several, press &lt;b&gt;Record…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;), and state the party, its stance, the day, the document and the meeting. A reservation and an objection need their words. What is divided and recorded waits for &lt;b&gt;Save All Edits&lt;/b&gt;: until then &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, after that only a later stance takes its place. Many at once come from a CSV file with the columns &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt;, and &lt;code&gt;zone&lt;/code&gt; where several features have a stretch of one number:</source>
        <translation>Bir ya da birkaç kesim seçin, &lt;b&gt;Kaydet…&lt;/b&gt; (&lt;kbd&gt;Enter&lt;/kbd&gt;) düğmesine basın ve tarafı, tutumunu, günü, belgeyi ve toplantıyı belirtin. Çekince ve itiraz için sözleri gerekir. Bölünen ve kaydedilen, &lt;b&gt;Tüm Düzenlemeleri Kaydet&lt;/b&gt; denene kadar bekler: o zamana kadar &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; geri alır, ondan sonra yerini ancak daha sonraki bir tutum alır. Çok sayıda tutum, sütunları &lt;code&gt;stretch&lt;/code&gt;, &lt;code&gt;party&lt;/code&gt;, &lt;code&gt;stance&lt;/code&gt;, &lt;code&gt;day&lt;/code&gt;, &lt;code&gt;remark&lt;/code&gt;, &lt;code&gt;document&lt;/code&gt; ve birkaç öğenin aynı numaralı kesimi varsa &lt;code&gt;zone&lt;/code&gt; olan bir CSV dosyasından gelir:</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Mark a feature as agreed</source>
        <translation>Bir öğeyi anlaşılmış olarak işaretleme</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Mark as Agreed…&lt;/b&gt; can be pressed when nothing is missing; its tip says what is. It asks for the document, as for any &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; feature. An edit that sets the status to agreed where a party's agreement is missing is taken back.</source>
        <translation>&lt;b&gt;Anlaşıldı diye işaretle…&lt;/b&gt; düğmesine, hiçbir şey eksik değilken basılabilir; ipucu neyin eksik olduğunu söyler. Üzerinde &lt;a href="workspace.html#agreed"&gt;anlaşılan&lt;/a&gt; her öğedeki gibi belgeyi sorar. Bir tarafın onayının eksik olduğu yerde durumu anlaşılmış yapan düzenleme geri alınır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>Minutes</source>
        <translation>Tutanak</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>&lt;b&gt;Minutes…&lt;/b&gt; writes what is on record: pages to be signed (PDF), a web page, or a table (CSV). Every stretch stands there with its ends by the numbers of &lt;a href="turning.html"&gt;turning points&lt;/a&gt;, its length, and what each party says; then how much was agreed at the meeting and in all, and reservations and objections in their words.</source>
        <translation>&lt;b&gt;Tutanak…&lt;/b&gt; kayıtlı olanı yazar: imzalanacak sayfalar (PDF), bir web sayfası ya da bir tablo (CSV). Her kesim orada &lt;a href="turning.html"&gt;kırık noktalarının&lt;/a&gt; numaralarıyla uçları, uzunluğu ve her tarafın söylediğiyle durur; ardından toplantıda ve toplamda ne kadarı üzerinde anlaşıldığı, çekinceler ve itirazlar kendi sözleriyle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/consent.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; carries the stretches, a table of all stances, and annex G in each language.</source>
        <translation>&lt;a href="package.html"&gt;Harita paketi&lt;/a&gt; kesimleri, bütün tutumların bir tablosunu ve her dilde G ekini taşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Enter coordinates</source>
        <translation>Koordinat girişi</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Type or paste a list, one place a line. It is drawn on the map as you type; a line that cannot be used is marked with the reason, and a click on the mark leads to it.</source>
        <translation>Her satıra bir yer gelecek biçimde bir liste yazın ya da yapıştırın. Yazdıkça haritaya çizilir; kullanılamayan satır nedeniyle birlikte işaretlenir, işarete tıklamak o satıra götürür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The dialog Enter Coordinates: a list in several notations, two lines of which are marked with the reason</source>
        <translation>Koordinat Girişi penceresi: birkaç yazımla bir liste, iki satırı nedeniyle işaretlenmiş</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Notation</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>For instance</source>
        <translation>Örneğin</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Decimal degrees</source>
        <translation>Ondalık derece</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Derece, dakika, saniye</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Degrees without blanks, as for pilots</source>
        <translation>Pilotlardaki gibi boşluksuz derece</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Words and letters of the parties</source>
        <translation>Tarafların sözcükleri ve harfleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>UTM, with zone and band or hemisphere</source>
        <translation>Dilim ve kuşak ya da yarıküreyle UTM</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>MGRS, to 10 m or better</source>
        <translation>MGRS, 10 m ya da daha iyi</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Easting and northing of the chosen CRS</source>
        <translation>Seçilen KRS’nin sağa ve yukarı değeri</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Places worked out from others</source>
        <translation>Başkalarından hesaplanan yerler</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/turning.html"/>
        <source>Typed</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <location filename="../../resources/help/findings.html"/>
        <source>What it means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from the place in the line before: azimuth and distance, in m or km</source>
        <translation>Önceki satırdaki yerden bir adım: azimut ve uzaklık, m ya da km olarak</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a place, in any notation of the list</source>
        <translation>Listenin herhangi bir yazımıyla verilen bir yerden bir adım</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from turning point 37 of zone 1.1, numbered as in annex A</source>
        <translation>A ekindeki numarayla, 1.1 bölgesinin 37 numaralı kırık noktasından bir adım</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A leg from a post or checkpoint</source>
        <translation>Bir gözlem ya da kontrol noktasından bir adım</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Beside the line of zone 1.1 at the chainage 12,500 m (&lt;code&gt;12500&lt;/code&gt; and &lt;code&gt;12.5 km&lt;/code&gt; mean the same), 250 m to its left; &lt;code&gt;+250&lt;/code&gt; is to its right, and without an offset the place is on the line</source>
        <translation>1.1 bölgesinin çizgisinin yanında, 12.500 m kilometrajında (&lt;code&gt;12500&lt;/code&gt; ile &lt;code&gt;12.5 km&lt;/code&gt; aynı şeydir), 250 m solunda; &lt;code&gt;+250&lt;/code&gt; sağıdır, yan uzaklık yoksa yer çizginin üzerindedir</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Where two bearings meet; the first may leave from the place in the line before: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</source>
        <translation>İki doğrultunun kesiştiği yer; birincisi önceki satırdaki yerden çıkabilir: &lt;code&gt;@ 45°30' &amp;amp; [1.1/40] @ 300°&lt;/code&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Between [ ], « » or “ ” stands the name of a feature in any language, or of a zone or line the number of its region and its own. In the place of @ may stand &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; or &lt;i&gt;آزیموت&lt;/i&gt;, in the place of &amp;amp; the word for &lt;i&gt;and&lt;/i&gt;.</source>
        <translation>[ ], « » ya da “ ” arasında herhangi bir dilde bir öğenin adı, bölge ya da hat için bölümünün numarası ile kendi numarası durur. @ yerine &lt;i&gt;az&lt;/i&gt;, &lt;i&gt;аз&lt;/i&gt;, &lt;i&gt;semt&lt;/i&gt;, &lt;i&gt;سمت&lt;/i&gt; ya da &lt;i&gt;آزیموت&lt;/i&gt;, &amp;amp; yerine &lt;i&gt;ve&lt;/i&gt; sözcüğü yazılabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Azimuths are those of geodesics on WGS 84, clockwise from true north, in degrees or in degrees, minutes and seconds; distances are geodesic. A list in another CRS is taken to WGS 84 first.</source>
        <translation>Azimutlar WGS 84 üzerindeki jeodezik eğrilerin, coğrafi kuzeyden saat yönünde, derece ya da derece, dakika ve saniye olarak azimutlarıdır; uzaklıklar jeodeziktir. Başka KRS’deki bir liste önce WGS 84’e çevrilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A chainage is the length along the line from its beginning; the outline of a zone begins at turning point 1 and runs clockwise. Where it ends, a geodesic leaves the line at a right angle, and the place is where it is as long as the offset. At a turning point the right angle is one to the leg that begins there.</source>
        <translation>Kilometraj, çizginin başından başlayarak çizgi boyunca uzunluktur; bölgenin dış çizgisi 1 numaralı kırık noktasında başlar ve saat yönünde gider. Bittiği yerde çizgiden dik açıyla bir jeodezik eğri çıkar; yer, bu eğrinin yan uzaklık kadar olduğu noktadır. Kırık noktasında dik açı, orada başlayan kenara göredir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Bearings that meet at less than 1°, side by side, or behind one of their places are refused with the reason.</source>
        <translation>1°’den küçük açıyla kesişen, yan yana giden ya da yerlerinden birinin arkasında kesişen doğrultular nedeniyle birlikte reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Arabic (٣٥) and Persian (۳۵) digits are read as well; a numbering such as “12.”, a bullet, and a name before a colon or a tab are left out, and headings are passed over. What was passed over is told below the list.</source>
        <translation>Arapça (٣٥) ve Farsça (۳۵) rakamlar da okunur; “12.” gibi bir numara, madde imi ve iki nokta ya da sekmeden önceki ad atlanır, başlıklar geçilir. Nelerin geçildiği listenin altında söylenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A letter that means two things is decided by the whole list, and how it was read is told: K and D beside each other are Turkish, north and east; O is east in German and west in French. Where the list cannot decide, the line is refused.</source>
        <translation>İki anlama gelebilen bir harfe bütün listeye göre karar verilir ve nasıl okunduğu söylenir: yan yana K ve D Türkçedir, kuzey ve doğu; O, Almancada doğu, Fransızcada batıdır. Liste karar vermeye yetmezse satır reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>The &lt;b&gt;CRS&lt;/b&gt; must be chosen: no list carries it. The likely ones are listed below it by name; click the one that the author of the list has used.</source>
        <translation>&lt;b&gt;KRS&lt;/b&gt; seçilmelidir: onu hiçbir liste taşımaz. Olası olanlar altta adlarıyla sıralanır; listenin yazarının kullandığına tıklayın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Two angles without the letters N, S, E and W are refused until you say which comes first: near 36°N 36°E both ways lie in the theatre, and nobody would notice.</source>
        <translation>N, S, E ve W harfleri olmayan iki açı, hangisinin önce geldiğini söyleyene kadar reddedilir: 36°N 36°E yakınında iki sıra da geçerlik alanına düşer ve kimse fark etmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A polygon needs three places; the last one may repeat the first. Several points become several features with a number after the name.</source>
        <translation>Poligon için üç yer gerekir; sonuncusu birincisini yineleyebilir. Birkaç nokta, adından sonra numara alan birkaç öğe olur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Below the list stands what the ring measures, as while &lt;a href="drawing.html"&gt;drawing&lt;/a&gt;. A ring that enters a neighbour is red; of one that crosses itself the lines of the list between which it does so are named, and it can be added, as it can be drawn: the check finds it.</source>
        <translation>Listenin altında, &lt;a href="drawing.html"&gt;çizimdeki&lt;/a&gt; gibi, halkanın ölçüleri durur. Komşusuna giren halka kırmızıdır; kendini kesende bunun listenin hangi satırları arasında olduğu söylenir; çizilebildiği gibi eklenebilir de: denetim onu bulur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>Number and name are proposed as while drawing; type a &lt;b&gt;name&lt;/b&gt; to have another.</source>
        <translation>Numara ve ad çizimdeki gibi önerilir; başka bir &lt;b&gt;ad&lt;/b&gt; için onu yazın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>&lt;b&gt;Add&lt;/b&gt; opens the &lt;a href="drawing.html#form"&gt;form&lt;/a&gt; with everything that is known of the feature; its &lt;i&gt;OK&lt;/i&gt; puts it into the layer as one command: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file when you save the layer’s edits. Several points come without the form, as one command too.</source>
        <translation>&lt;b&gt;Ekle&lt;/b&gt;, öğe hakkında bilinen her şeyle &lt;a href="drawing.html#form"&gt;formu&lt;/a&gt; açar; formdaki &lt;i&gt;Tamam&lt;/i&gt; onu katmana tek komut olarak koyar: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; geri alır, katmanın düzenlemelerini kaydettiğinizde dosyaya girer. Birkaç nokta formsuz, yine tek komut olarak eklenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/coordinates.html"/>
        <source>A list that is not added yet is kept when the dialog is closed, and is there again when you open it, until you leave the project.</source>
        <translation>Henüz eklenmemiş bir liste pencere kapatılınca saklanır ve projeden çıkana kadar, pencereyi açtığınızda yine oradadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Drawing</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Choose region, party and status on the toolbar, then a tool.</source>
        <translation>Araç çubuğunda bölümü, tarafı ve durumu, sonra bir aracı seçin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Zones and safe zones</source>
        <translation>Bölgeler ve güvenli bölgeler</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Click the turning points, right-click to finish. &lt;kbd&gt;Backspace&lt;/kbd&gt; takes the last one back, &lt;kbd&gt;Esc&lt;/kbd&gt; begins again. Snapping, tracing along a reference boundary and the advanced digitizing panel work as in QGIS. The read-out in the corner shows the number of turning points, length and area on the ellipsoid, and length and azimuth of the edge in hand. A path that is being traced counts as the turning points that it becomes. Another tool of the plugin that is taken in between lets go of what is not finished, and a message says so.</source>
        <translation>Kırık noktalarına tıklayın, sağ tıklayarak bitirin. &lt;kbd&gt;Backspace&lt;/kbd&gt; sonuncuyu geri alır, &lt;kbd&gt;Esc&lt;/kbd&gt; yeniden başlatır. Yakalama, referans sınır boyunca izleme ve gelişmiş sayısallaştırma paneli QGIS’teki gibi çalışır. Köşedeki gösterge kırık noktalarının sayısını, elipsoit üzerindeki uzunluk ve yüzölçümünü, eldeki kenarın uzunluğunu ve azimutunu gösterir. İzlenmekte olan yol, dönüşeceği kırık noktaları kadar sayılır. Arada eklentinin başka bir aracı alınırsa bitmemiş olan bırakılır ve bir ileti bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A zone being drawn: the read-out states turning points, line, perimeter and area</source>
        <translation>Çizilmekte olan bir bölge: gösterge kırık noktalarını, çizgiyi, çevreyi ve yüzölçümünü belirtir</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Lengths and angles in the advanced digitizing panel are those of the map: within the regions of an agreement a length is true to one part in two thousand, and true north may be up to a degree off the map’s. A leg by its true length and azimuth is typed (&lt;a href="coordinates.html"&gt;Coordinates&lt;/a&gt;).</source>
        <translation>Gelişmiş sayısallaştırma panelindeki uzunluklar ve açılar haritanınkilerdir: anlaşmanın bölgelerinde bir uzunluk iki binde bire kadar doğrudur, gerçek kuzey ise haritanınkinden bir dereceye kadar sapabilir. Gerçek uzunluğu ve azimutu bilinen bir kenar yazılarak girilir (&lt;a href="coordinates.html"&gt;Koordinat girişi&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The outline turns red where it crosses itself or enters a neighbour that it must not; the read-out says which.</source>
        <translation>Dış çizgi, kendini kestiği ya da girmemesi gereken bir komşuya girdiği yerde kırmızı olur; gösterge hangisi olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>What may be drawn may be typed and imported, and the other way round. An outline with fewer than three different turning points, one outside the theatre, and one in another region than is chosen, or in none, stays in hand when you right-click, and a message says why: set or take back turning points, or choose the region, and right-click again.</source>
        <translation>Çizilebilen, yazılabilir ve içe aktarılabilir; tersi de doğrudur. Üçten az farklı kırık noktası olan, geçerlik alanının dışında kalan, seçilenden başka bir bölümde olan ya da hiçbirinde olmayan dış çizgi, sağ tıkladığınızda elde kalır ve bir ileti nedenini söyler: kırık noktası koyun ya da geri alın ya da bölümü seçin ve yeniden sağ tıklayın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The same ring with two red edges, because they enter a neighbouring zone</source>
        <translation>Aynı halka, komşu bir bölgeye girdikleri için iki kenarı kırmızı</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <location filename="../../resources/help/proposals.html"/>
        <source>Lines</source>
        <translation>Hatlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Where the agreement has a kind of line, &lt;i&gt;Draw Line&lt;/i&gt; draws a line of contact, a road or a reference line the same way. It runs from its first turning point to its last, and that tells its left side from its right. The read-out shows its length on the ellipsoid, and length and azimuth of the edge in hand; a line that meets itself turns red.</source>
        <translation>Anlaşmada bir hat türü varsa &lt;i&gt;Çizgi Çiz&lt;/i&gt; aynı biçimde bir temas hattı, bir yol ya da bir referans çizgisi çizer. İlk kırık noktasından sonuncusuna gider; sol ve sağ yanı bundan anlaşılır. Gösterge elipsoit üzerindeki uzunluğunu, eldeki kenarın uzunluğunu ve azimutunu gösterir; kendine rastlayan çizgi kırmızı olur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When something is drawn, QGIS’s form opens with everything that is known of it: number, name, region, party, status and source. Each region and kind counts its numbers for itself. &lt;i&gt;OK&lt;/i&gt; adds the feature as one command that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes back; &lt;i&gt;Cancel&lt;/i&gt; leaves nothing behind. To draw without the form, tick &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; in &lt;i&gt;Settings ▸ Options ▸ Digitizing&lt;/i&gt;.</source>
        <translation>Bir şey çizildiğinde QGIS’in formu, hakkında bilinen her şeyle açılır: numara, ad, bölüm, taraf, durum ve kaynak. Her bölümde her tür numaralarını kendisi sayar. &lt;i&gt;Tamam&lt;/i&gt;, öğeyi &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; ile geri alınan tek komut olarak ekler; &lt;i&gt;İptal&lt;/i&gt; geride hiçbir şey bırakmaz. Formsuz çizmek için &lt;i&gt;Ayarlar ▸ Seçenekler ▸ Sayısallaştırma&lt;/i&gt; içinde &lt;i&gt;Suppress attribute form pop-up after feature creation&lt;/i&gt; kutusunu işaretleyin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A new feature has a name in each language that the agreement has words in, such as &lt;i&gt;Idlib, buffer zone 4&lt;/i&gt;. Each can be changed in the form; map, lists and findings show the one in the window’s language. The zone that a buffer or a safe zone belongs to is chosen by its name.</source>
        <translation>Yeni bir öğenin, anlaşmada sözcükleri bulunan her dilde bir adı olur, örneğin &lt;i&gt;İdlib, tampon bölge 4&lt;/i&gt;. Her biri formda değiştirilebilir; harita, listeler ve bulgular pencerenin dilindeki adı gösterir. Tampon bölgenin ya da güvenli bölgenin bağlı olduğu bölge adıyla seçilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The form of a new zone</source>
        <translation>Yeni bir bölgenin formu</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Buffer from Zone</source>
        <translation>Bölgeden tampon</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The tool begins with the zone that is selected, or with that in the middle of the map. Pick another on the map or in the list, and state the widths outside and inside its line. The preview shows the buffer and its greatest error, measured against geodesics. A buffer with one width outside the line and another inside is one feature, whose note states both; make two buffers where the parties want two features. A width inside that swallows the whole zone leaves nothing to measure and is not added. Where the agreement lets no buffer zone overlap its zone, the tool says that the check will report a strip inside. Each width is offered again the next time, on its side.</source>
        <translation>Araç seçili bölgeyle ya da haritanın ortasındakiyle başlar. Haritada ya da listede başka birini seçin ve çizgisinin dışındaki ve içindeki genişlikleri belirtin. Önizleme tamponu ve jeodezik eğrilere göre ölçülen en büyük hatasını gösterir. Çizginin dışında bir, içinde başka genişliği olan tampon tek öğedir, notunda ikisi de yazar; taraflar iki öğe istiyorsa iki tampon yapın. Bütün bölgeyi yutan bir iç genişlik, ölçülecek bir şey bırakmaz ve eklenmez. Anlaşma tampon bölgenin bölgesiyle örtüşmesine izin vermiyorsa araç, denetimin içteki şeridi bildireceğini söyler. Her genişlik bir sonraki kez kendi yanında yeniden önerilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Along a line the two widths are those of its left and its right side, and the strip ends square where the line ends. Strips of several widths along one line are a feature each: on the map and in the legend each width has a hatch of its own. Where the agreement has several kinds of strips, the tool asks for the kind.</source>
        <translation>Bir hat boyunca iki genişlik, sol ve sağ yanının genişlikleridir; şerit hattın bittiği yerde dik kesilir. Bir hat boyunca farklı genişlikteki şeritlerin her biri bir öğedir: haritada ve lejantta her genişliğin kendi taraması vardır. Anlaşmada birkaç şerit türü varsa araç türü sorar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>When the zone’s line is changed afterwards, the findings say that its buffer is stale, and &lt;a href="findings.html#fix"&gt;Fix…&lt;/a&gt; makes it again.</source>
        <translation>Bölgenin çizgisi sonradan değiştirilirse bulgular tamponunun eskidiğini söyler; &lt;a href="findings.html#fix"&gt;Düzelt…&lt;/a&gt; onu yeniden yapar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The buffer tool: widths, area and measured error, and the buffer on the map</source>
        <translation>Tampon aracı: genişlikler, yüzölçümü ve ölçülen hata; haritada tampon</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Posts and checkpoints</source>
        <translation>Gözlem ve kontrol noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>They snap to the line of a zone or of its buffer; &lt;kbd&gt;Shift&lt;/kbd&gt; places them freely. The read-out shows the distance to the line and to the nearest post, and in which buffer zone the place lies.</source>
        <translation>Bölgenin ya da tamponunun çizgisine yakalanırlar; &lt;kbd&gt;Shift&lt;/kbd&gt; ile serbestçe yerleştirilirler. Gösterge çizgiye ve en yakın gözlem noktasına uzaklığı ve yerin hangi tampon bölgede kaldığını gösterir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>A post being placed on the line of a zone: the read-out names the line and the nearest post</source>
        <translation>Bir bölgenin çizgisine yerleştirilmekte olan gözlem noktası: gösterge çizgiyi ve en yakın gözlem noktasını söyler</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>Changing and saving what is drawn</source>
        <translation>Çizileni değiştirmek ve kaydetmek</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>The layer of what you draw, add or fix becomes the active one, so that &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Save Layer Edits&lt;/i&gt; and &lt;i&gt;Toggle Editing&lt;/i&gt; work on it at once. &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar saves every layer of the workspace, and the accepted findings.</source>
        <translation>Çizdiğiniz, eklediğiniz ya da düzelttiğiniz şeyin katmanı etkin katman olur; böylece &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt;, &lt;i&gt;Katman Düzenlemelerini kaydet&lt;/i&gt; ve &lt;i&gt;Düzenlemeyi Aç/Kapa&lt;/i&gt; hemen ona etki eder. Araç çubuğundaki &lt;i&gt;Tüm Düzenlemeleri Kaydet&lt;/i&gt;, çalışma alanının her katmanını ve kabul edilen bulguları kaydeder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/drawing.html"/>
        <source>QGIS’s vertex tool, split and reshape work on these layers, and so does the &lt;a href="turning.html"&gt;table of turning points&lt;/a&gt;. Turning points are never moved, dropped or added in silence. After an edit the &lt;a href="rules.html"&gt;rules&lt;/a&gt; run again by themselves, and the &lt;a href="findings.html"&gt;findings&lt;/a&gt; follow. &lt;kbd&gt;F1&lt;/kbd&gt; with a tool in hand opens this page.</source>
        <translation>QGIS’in köşe aracı, bölme ve yeniden şekillendirme bu katmanlarda çalışır; &lt;a href="turning.html"&gt;kırık noktaları tablosu&lt;/a&gt; da öyle. Kırık noktaları hiçbir zaman sessizce taşınmaz, düşmez ya da eklenmez. Düzenlemeden sonra &lt;a href="rules.html"&gt;kurallar&lt;/a&gt; kendiliğinden yeniden çalışır, &lt;a href="findings.html"&gt;bulgular&lt;/a&gt; da ona uyar. Elde bir araç varken &lt;kbd&gt;F1&lt;/kbd&gt; bu sayfayı açar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Check&lt;/i&gt; on the toolbar opens the dock of findings and shows how many errors and warnings there are. The rules run again by themselves a quarter of a second after each edit, as far as the edit reaches.</source>
        <translation>Araç çubuğundaki &lt;i&gt;Denetle&lt;/i&gt; bulgular panelini açar, kaç hata ve uyarı olduğunu gösterir. Kurallar her düzenlemeden çeyrek saniye sonra, düzenlemenin eriştiği kadarıyla kendiliğinden yeniden çalışır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The findings of the sample’s drafts: the overlap of two zones is selected and shown on the map</source>
        <translation>Örneğin taslaklarının bulguları: iki bölgenin örtüşmesi seçilmiş ve haritada gösterilmiş</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Sign</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cross</source>
        <translation>çarpı</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>error</source>
        <translation>hata</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>keeps a map package from being made, unless a reason is given</source>
        <translation>gerekçe verilmedikçe harita paketinin yapılmasını engeller</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>triangle</source>
        <translation>üçgen</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>wants to be looked at</source>
        <translation>bakılmalıdır</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>ring</source>
        <translation>halka</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>for information</source>
        <translation>bilgi içindir</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Find&lt;/b&gt;: type part of a name or rule, switch severities off and on, choose a region. The headings count what is shown, and below the tree stands how many findings the filter hides. What concerns the whole agreement, such as its term, is shown with every region. The toolbar counts all regions.</source>
        <translation>&lt;b&gt;Bul&lt;/b&gt;: bir adın ya da kuralın parçasını yazın, önem derecelerini açıp kapayın, bir bölüm seçin. Başlıklar gösterilenleri sayar; ağacın altında süzgecin kaç bulgu gizlediği yazar. Süresi gibi, anlaşmanın bütününü ilgilendiren, her bölümle birlikte gösterilir. Araç çubuğu bütün bölümleri sayar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Look&lt;/b&gt;: a click brings the place into the middle of the map, a double click or &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to it. Each row states what was measured, and below the tree stands the whole sentence with the remedy. What a narrow column cuts off is in the tooltip.</source>
        <translation>&lt;b&gt;Bak&lt;/b&gt;: tıklama yeri haritanın ortasına getirir, çift tıklama ya da &lt;kbd&gt;Enter&lt;/kbd&gt; oraya yakınlaşır. Her satır ne ölçüldüğünü söyler; ağacın altında çözümüyle birlikte cümlenin tamamı durur. Dar bir sütunun kestiği, ipucundadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Understand&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; opens the &lt;a href="rules.html"&gt;rule&lt;/a&gt; of the selected finding.</source>
        <translation>&lt;b&gt;Anla&lt;/b&gt;: &lt;kbd&gt;F1&lt;/kbd&gt; seçili bulgunun &lt;a href="rules.html"&gt;kuralını&lt;/a&gt; açar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;b&gt;Copy&lt;/b&gt; puts the selected findings on the clipboard, &lt;b&gt;Export&lt;/b&gt; writes all of them to a page or as JSON.</source>
        <translation>&lt;b&gt;Kopyala&lt;/b&gt; seçili bulguları panoya koyar, &lt;b&gt;Dışa Aktar&lt;/b&gt; hepsini bir sayfaya ya da JSON olarak yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>On which days</source>
        <translation>Hangi günlerde</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Features that are in force on different days do not meet. The rules look at each span of days in which nothing comes into force or ends, and a finding that does not hold as long as its features are in force says on which days it does: “This holds from 2017-06-01 to 2017-11-05.” A zone may follow another on the same ground on the day after its last one, and a buffer, a post or a checkpoint has to be there on each day on which its zone is. A feature without dates is in force as long as the agreement. An acceptance of such a finding covers these days and no others.</source>
        <translation>Farklı günlerde yürürlükte olan öğeler birbirine rastlamaz. Kurallar, içinde hiçbir şeyin yürürlüğe girmediği ve bitmediği her gün aralığına bakar; öğelerinin yürürlükte olduğu süre boyunca geçerli olmayan bir bulgu hangi günlerde geçerli olduğunu söyler: “Bu, 2017-06-01 ile 2017-11-05 arasında geçerlidir.” Aynı arazide bir bölge, ötekinin son gününden sonraki gün onun yerini alabilir; tampon, gözlem noktası ya da kontrol noktası ise bölgesinin bulunduğu her gün orada olmalıdır. Tarihi olmayan öğe, anlaşma sürdükçe yürürlüktedir. Böyle bir bulgunun kabulü bu günleri kapsar, başkalarını değil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Fix</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>&lt;i&gt;Fix…&lt;/i&gt; shows a remedy on the map (dotted: what goes; dashed with a hatch: what comes), says in numbers what changes, and tries it out in the background: how many errors, warnings and notes there are, and how many there would be. Only &lt;i&gt;Apply Fix&lt;/i&gt; changes anything, as one command; &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back.</source>
        <translation>&lt;i&gt;Düzelt…&lt;/i&gt; bir çözümü haritada gösterir (noktalı: giden; taralı ve kesikli: gelen), neyin değiştiğini sayılarla söyler ve arka planda dener: kaç hata, uyarı ve not var, kaç tane olurdu. Herhangi bir şeyi yalnız &lt;i&gt;Düzeltmeyi Uygula&lt;/i&gt;, tek komut olarak değiştirir; paneldeki &lt;i&gt;Geri Al&lt;/i&gt; onu geri alır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Where it is a choice, the remedies stand beside buttons, each with its own counts, and no report calls one of them the remedy. The arrow keys go from one to the next, &lt;kbd&gt;Enter&lt;/kbd&gt; applies, &lt;kbd&gt;Esc&lt;/kbd&gt; leaves. Where nothing comes of a remedy its button is grey and says why. What the parties have agreed is never offered for change.</source>
        <translation>Seçim varsa çözümler düğmelerin yanında, her biri kendi sayılarıyla durur ve hiçbir rapor birine tek çözüm demez. Ok tuşları birinden ötekine geçer, &lt;kbd&gt;Enter&lt;/kbd&gt; uygular, &lt;kbd&gt;Esc&lt;/kbd&gt; çıkar. Bir çözümden bir şey çıkmıyorsa düğmesi gridir ve nedenini söyler. Tarafların anlaştığının değiştirilmesi hiçbir zaman önerilmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What was found</source>
        <translation>Ne bulundu</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What is offered</source>
        <translation>Ne önerilir</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>two zones overlap</source>
        <translation>iki bölge örtüşüyor</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>cut the one, cut the other, or draw one line midway: as far from the one outline as from the other to a metre on the ellipsoid, from one place where they cross to the next, or all the way round where one fills a hole of the other; the same turning points in both. What lies outside the units of its own region by the reference’s boundary stands first, not what is larger. Or leave it, with a reason.</source>
        <translation>birini kes, ötekini kes ya da ortadan tek bir çizgi çek: elipsoit üzerinde bir metreye kadar iki dış çizgiye eşit uzaklıkta, kesiştikleri bir yerden sonrakine kadar ya da biri ötekinin deliğini dolduruyorsa çepeçevre; ikisinde de aynı kırık noktalarıyla. Daha büyük olan değil, referans sınıra göre kendi bölümünün birimlerinin dışında kalan başta durur. Ya da bir gerekçeyle olduğu gibi bırak.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features have one uid, as after a paste</source>
        <translation>yapıştırmadan sonra olduğu gibi, birkaç öğenin uid’si aynı</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get new ones</source>
        <translation>hangisinin koruyacağı; ötekiler yenilerini alır</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>several features of a kind and a region have one number</source>
        <translation>bir türden ve bir bölümden birkaç öğenin numarası aynı</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>which of them keeps it; the others get the next free ones</source>
        <translation>hangisinin koruyacağı; ötekiler sıradaki boş olanları alır</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>a buffer or a safe zone belongs to nothing that is there</source>
        <translation>bir tampon ya da güvenli bölge, var olan hiçbir şeye ait değil</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>the nearest zones and lines of its region by name, or its removal</source>
        <translation>bölümünün en yakın bölgeleri ve hatları adlarıyla, ya da kaldırılması</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Several findings of one rule are fixed at once: select them with &lt;kbd&gt;Ctrl&lt;/kbd&gt; or &lt;kbd&gt;Shift&lt;/kbd&gt;, or select the heading above them. What is a choice is left out and counted; the rest is one step to take back.</source>
        <translation>Bir kuralın birkaç bulgusu birlikte düzeltilir: &lt;kbd&gt;Ctrl&lt;/kbd&gt; ya da &lt;kbd&gt;Shift&lt;/kbd&gt; ile seçin ya da üstlerindeki başlığı seçin. Seçim gerektirenler atlanır ve sayılır; kalanı geri alınabilen tek adımdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>A buffer that was made from a zone is made again from the zone as it is now, with its own width and tolerance, and measured anew, when its zone was changed (&lt;code&gt;buffer.stale&lt;/code&gt;) or it is too narrow (&lt;code&gt;buffer.width&lt;/code&gt;). A buffer drawn by hand, one with two widths, and what the parties have agreed stay as they are.</source>
        <translation>Bir bölgeden yapılan tampon, bölgesi değiştirildiyse (&lt;code&gt;buffer.stale&lt;/code&gt;) ya da kendisi çok darsa (&lt;code&gt;buffer.width&lt;/code&gt;) bölgenin şimdiki hâlinden, kendi genişliği ve toleransıyla yeniden yapılır ve yeniden ölçülür. Elle çizilen tampon, iki genişliği olan tampon ve tarafların anlaştığı olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What can be done about an overlap: two cuts, a middle line, leaving it, each with the findings that it would leave</source>
        <translation>Bir örtüşme için yapılabilecekler: iki kesme, bir orta çizgi, olduğu gibi bırakma; her biri geride bırakacağı bulgularla</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>Accept</source>
        <translation>Kabul</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>What cannot or need not be mended is accepted: with a reason, by whose authority, and until when. It then counts no more, stands greyed under &lt;i&gt;Accepted&lt;/i&gt; at the end of the list, and stands with its reason in every package. It opens again by itself after the last day, or as soon as the drawing there changes. Several findings of one rule are accepted at once, with one reason.</source>
        <translation>Düzeltilemeyen ya da düzeltilmesi gerekmeyen kabul edilir: gerekçesiyle, kimin yetkisiyle ve hangi güne kadar. O zaman artık sayılmaz, listenin sonunda &lt;i&gt;Kabul edilenler&lt;/i&gt; altında gri durur ve gerekçesiyle her pakette yer alır. Son günden sonra ya da oradaki çizim değişir değişmez kendiliğinden yeniden açılır. Bir kuralın birkaç bulgusu tek gerekçeyle birlikte kabul edilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>An acceptance is an edit: it is saved with whatever layer of the workspace you save next, or by &lt;i&gt;Save All Edits&lt;/i&gt; on the toolbar, and until then &lt;i&gt;Undo&lt;/i&gt; in the dock takes it back. &lt;i&gt;Withdraw Acceptance&lt;/i&gt; has an accepted finding open again at any time; that is an edit too.</source>
        <translation>Kabul bir düzenlemedir: çalışma alanının bundan sonra kaydedeceğiniz hangi katmanı olursa onunla, ya da araç çubuğundaki &lt;i&gt;Tüm Düzenlemeleri Kaydet&lt;/i&gt; ile kaydedilir; o zamana kadar paneldeki &lt;i&gt;Geri Al&lt;/i&gt; onu geri alır. &lt;i&gt;Kabulü Geri Çek&lt;/i&gt;, kabul edilmiş bir bulguyu istendiğinde yeniden açar; bu da bir düzenlemedir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/findings.html"/>
        <source>The form to accept a finding: reason, authority, last day</source>
        <translation>Bir bulguyu kabul etme formu: gerekçe, yetki, son gün</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace keeps every version of a feature that was saved: its geometry to the last bit, what it stated, when it was saved (UTC), by which hand, and with which command. What an import or another algorithm writes is kept in the same way, under the algorithm's name.</source>
        <translation>Çalışma alanı bir öğenin kaydedilmiş her sürümünü saklar: son bitine kadar geometrisini, belirttiklerini, ne zaman (UTC), kimin eliyle ve hangi komutla kaydedildiğini. İçe aktarmanın ya da başka bir algoritmanın yazdığı da aynı biçimde, algoritmanın adıyla saklanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Vector ▸ De-escalation Zones ▸ History&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt;. Its versions stand there, the newest first. Select one, with the mouse or the arrow keys: the map shows it with a dashed line, the feature as it is now with a solid one, what it gained and lost since hatched, with an arrow for each turning point that was moved; and below the list stands what changed since then, in numbers. &lt;kbd&gt;Enter&lt;/kbd&gt; zooms to what differs. When no feature is selected, the list shows those that were removed.</source>
        <translation>Haritada bir öğe seçin ve paneli &lt;i&gt;Vektör ▸ Gerilimi Azaltma Bölgeleri ▸ Geçmiş&lt;/i&gt; ya da &lt;kbd&gt;Ctrl+Alt+Y&lt;/kbd&gt; ile açın. Sürümleri, en yenisi başta olmak üzere orada durur. Fareyle ya da ok tuşlarıyla birini seçin: harita onu kesikli, öğenin şimdiki hâlini sürekli çizgiyle, o zamandan beri kazandığını ve yitirdiğini taralı, taşınan her kırık noktasını okla gösterir; listenin altında o zamandan beri neyin değiştiği sayılarla yazar. &lt;kbd&gt;Enter&lt;/kbd&gt; farklı olana yakınlaşır. Öğe seçili değilse liste kaldırılmış olanları gösterir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The dock History: three versions of a zone, the first of them chosen, and below the list what changed since then; on the map both lines with arrows</source>
        <translation>Geçmiş paneli: bir bölgenin üç sürümü, ilki seçili, listenin altında o zamandan beri değişenler; haritada oklarla iki çizgi</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Restore</source>
        <translation>Geri yükleme</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Restore&lt;/b&gt; puts the version in the place of the feature: an edit like any other, one command that &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back, saved when you save. A buffer of a zone whose line comes back is stale until it is made again, as after any other change. A feature that is agreed is shown and compared, and not restored: it has to be reopened first.</source>
        <translation>&lt;b&gt;Geri yükle&lt;/b&gt; sürümü öğenin yerine koyar: başka her düzenleme gibi bir düzenleme, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; ile geri alınan, kaydettiğinizde kaydedilen tek bir komut. Çizgisi geri gelen bölgenin tamponu, başka her değişiklikten sonra olduğu gibi, yeniden yapılana kadar eskidir. Üzerinde anlaşılan öğe gösterilir ve karşılaştırılır ama geri yüklenmez: önce yeniden açılması gerekir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>By which hand</source>
        <translation>Kimin eliyle</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>At the first save the window asks under which name your changes are to be kept. Any name will do, or none; it is never taken from the account of the computer. It stands in &lt;a href="start.html#options"&gt;Options&lt;/a&gt;, where it can be changed for what is saved from then on.</source>
        <translation>İlk kaydetmede pencere, değişikliklerinizin hangi adla saklanacağını sorar. Herhangi bir ad olur, hiç olmasa da olur; bilgisayarın hesabından hiçbir zaman alınmaz. Ad &lt;a href="start.html#options"&gt;Seçenekler&lt;/a&gt; içinde durur; oradan, bundan sonra kaydedilecekler için değiştirilebilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>What other programs change</source>
        <translation>Başka programların değiştirdikleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace stays a plain GeoPackage, and QGIS without the plugin or any other program may edit it. They write no history; so the next time that the plugin opens the workspace it notes what is not as it was known to be: &lt;i&gt;changed outside of the plugin&lt;/i&gt;, between two moments. What was there before is in the history, and can be restored.</source>
        <translation>Çalışma alanı sıradan bir GeoPackage olarak kalır; eklentisiz QGIS ya da başka bir program onu düzenleyebilir. Onlar geçmiş yazmaz; bu yüzden eklenti çalışma alanını bir daha açtığında, bildiği gibi olmayanı not eder: iki an arasında &lt;i&gt;eklenti dışında değiştirildi&lt;/i&gt;. Ondan önce orada olan geçmiştedir ve geri yüklenebilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>How much there is</source>
        <translation>Ne kadar yer tutar</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The history begins with the first save, and then with everything that is there. Below the list stands how many versions it holds and how large it is. A geometry that comes back, or that stayed while a name changed, is kept once.</source>
        <translation>Geçmiş ilk kaydetmeyle, o zaman da var olan her şeyle başlar. Listenin altında kaç sürüm içerdiği ve ne kadar büyük olduğu yazar. Geri gelen ya da bir ad değişirken aynı kalan geometri bir kez saklanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>The workspace as it was</source>
        <translation>Çalışma alanının eski hâli</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>State a moment below the list and press &lt;b&gt;Open as It Was&lt;/b&gt;: a copy of the workspace as it was then is put beside it, named &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt;, and opened; it is only read, and can be looked at, checked, compared and exported. Agreement, limits and accepted findings in it are those of today; acts and history are not. Delete it when it has served.</source>
        <translation>Listenin altında bir an belirtin ve &lt;b&gt;O Günkü Hâliyle Aç&lt;/b&gt; düğmesine basın: çalışma alanının o andaki hâlinin bir kopyası, &lt;code&gt;…_on_20310304_1230_1.gpkg&lt;/code&gt; adıyla yanına konur ve açılır; yalnız okunur; bakılabilir, denetlenebilir, karşılaştırılabilir ve dışa aktarılabilir. İçindeki anlaşma, sınır değerler ve kabul edilen bulgular bugünküdür; işlemler ve geçmiş içinde yoktur. İşi bitince silin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt; takes a date on either side, also without a window; a day alone means its end:</source>
        <translation>&lt;a href="changes.html"&gt;Değişiklikler&lt;/a&gt; her iki yanda da bir tarih alır, penceresiz de; yalnız gün verilirse günün sonu demektir:</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Letting go of what is older</source>
        <translation>Daha eskileri silme</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>&lt;b&gt;Let Go of Older…&lt;/b&gt; takes what was replaced before the moment out of the workspace, for good, once you have confirmed it: the history then begins with what held at that moment, without a name or a command. Features that had been removed by then go as well. It is one step: interrupted, nothing has gone. The file becomes smaller, unless another program has it open.</source>
        <translation>&lt;b&gt;Daha Eskileri Sil…&lt;/b&gt;, onayladığınızda, belirtilen andan önce yerine yenisi konmuş olanı çalışma alanından geri dönmemek üzere çıkarır: geçmiş o zaman, o anda geçerli olanla, adsız ve komutsuz başlar. O zamana kadar kaldırılmış olan öğeler de gider. Tek adımdır: yarıda kesilirse hiçbir şey gitmemiştir. Başka bir program açık tutmuyorsa dosya küçülür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Nothing of it travels</source>
        <translation>Hiçbiri dışarı çıkmaz</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>Neither a &lt;a href="package.html"&gt;map package&lt;/a&gt; nor such a copy holds a version, a name or a moment of the history. The workspace file itself does: hand over packages, not the workspace.</source>
        <translation>Ne bir &lt;a href="package.html"&gt;harita paketi&lt;/a&gt; ne de böyle bir kopya geçmişin bir sürümünü, adını ya da anını içerir. Çalışma alanı dosyasının kendisi içerir: çalışma alanını değil, paketleri teslim edin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/history.html"/>
        <source>A workspace that an older version of the plugin made has a history from the moment at which it is first edited or imported into.</source>
        <translation>Eklentinin eski bir sürümünün yaptığı çalışma alanının, ilk kez düzenlendiği ya da içine bir şey aktarıldığı andan başlayan bir geçmişi vardır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Takes features from files, from all files of a folder, and from layers of the project: vector files that QGIS opens, tables of coordinates and spreadsheets. Each feature is taken, or refused with one sentence that says why. Styles, forms and code of a foreign file never come along.</source>
        <translation>Dosyalardan, bir klasörün bütün dosyalarından ve projenin katmanlarından öğe alır: QGIS’in açtığı vektör dosyaları, koordinat tabloları ve hesap tabloları. Her öğe ya alınır ya da nedenini söyleyen tek bir cümleyle reddedilir. Yabancı bir dosyanın stilleri, formları ve kodu hiçbir zaman birlikte gelmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>The dialog Import Features: a table with one row a layer, the choices of the selected row, and refusals by their reasons</source>
        <translation>Öğeleri İçe Aktar penceresi: her katman için bir satır içeren tablo, seçili satırın seçenekleri ve nedenlerine göre retler</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Many at once</source>
        <translation>Çok sayıda dosya bir arada</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Add Files&lt;/b&gt;, &lt;b&gt;Add Folder&lt;/b&gt; and &lt;b&gt;Add Layer&lt;/b&gt;, or drop files and folders onto the window. Each layer and each sheet is a row: file, layer, features, the CRS that was found, kind, party, encoding, and what comes of it as it stands. Rows that are ticked are imported, all in one step: either what can be taken of all of them is in the layers afterwards, or, after &lt;b&gt;Cancel&lt;/b&gt; or a failure, nothing is.</source>
        <translation>&lt;b&gt;Dosya Ekle&lt;/b&gt;, &lt;b&gt;Klasör Ekle&lt;/b&gt; ve &lt;b&gt;Katman Ekle&lt;/b&gt;, ya da dosya ve klasörleri pencereye sürükleyin. Her katman ve her sayfa bir satırdır: dosya, katman, öğeler, bulunan KRS, tür, taraf, kodlama ve bu hâliyle ondan ne çıkacağı. İşaretli satırların hepsi tek adımda içe aktarılır: ya hepsinden alınabilecek olan sonunda katmanlardadır ya da &lt;b&gt;İptal&lt;/b&gt; veya bir arızadan sonra hiçbir şey.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is chosen below the table holds for the selected rows alone; select several to choose for all of them. A row that lacks something asks for it in its last cell. The list at the bottom has the refusals by their reasons, before the import and after it; a feature that two files bring is taken from the first.</source>
        <translation>Tablonun altında seçilenler yalnız seçili satırlar için geçerlidir; hepsi için seçmek üzere birkaçını seçin. Bir şeyi eksik olan satır onu son hücresinde ister. Alttaki listede, içe aktarmadan önce ve sonra, nedenlerine göre retler vardır; iki dosyanın getirdiği öğe birincisinden alınır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;CRS&lt;/b&gt;: what an input carries is used. Where it carries none you must choose: the list says where the layer would lie in each likely CRS, the map draws it in the same colours, and &lt;b&gt;Zoom to it&lt;/b&gt; goes there. Ask the author all the same, for the wrong datum moves a line by more than a hundred metres and stays in the region. A table never carries a CRS.</source>
        <translation>&lt;b&gt;KRS&lt;/b&gt;: girdinin taşıdığı kullanılır. Taşımıyorsa sizin seçmeniz gerekir: liste, katmanın her olası KRS’de nereye düşeceğini söyler, harita onu aynı renklerle çizer, &lt;b&gt;Ona yakınlaş&lt;/b&gt; oraya gider. Yine de yazarına sorun; yanlış datum çizgiyi yüz metreden çok kaydırır ve çizgi yine bölümün içinde kalır. Tablo hiçbir zaman KRS taşımaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Kind, party&lt;/b&gt;: state them, or leave them to the columns &lt;code&gt;kind&lt;/code&gt; and &lt;code&gt;party&lt;/code&gt; of the file.</source>
        <translation>&lt;b&gt;Tür, taraf&lt;/b&gt;: belirtin ya da dosyanın &lt;code&gt;kind&lt;/code&gt; ve &lt;code&gt;party&lt;/code&gt; sütunlarına bırakın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Source&lt;/b&gt;: the name of the file is proposed. It goes to the features whose column &lt;code&gt;source&lt;/code&gt; states nothing.</source>
        <translation>&lt;b&gt;Kaynak&lt;/b&gt;: dosyanın adı önerilir. &lt;code&gt;source&lt;/code&gt; sütunu bir şey belirtmeyen öğelere yazılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Region&lt;/b&gt;: by location where the reference boundaries tell; a stated region is held against the place: what lies in another region is refused; what lies in none is taken, and the check says so.</source>
        <translation>&lt;b&gt;Bölüm&lt;/b&gt;: referans sınırlar söylüyorsa konuma göre; belirtilen bölüm yerle karşılaştırılır: başka bir bölümde kalan reddedilir; hiçbirinde kalmayan alınır ve denetim bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Name field&lt;/b&gt;: the field that holds the names; empty: a field called &lt;code&gt;name&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Ad alanı&lt;/b&gt;: adları tutan alan; boşsa &lt;code&gt;name&lt;/code&gt; adlı alan.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;Encoding&lt;/b&gt;: how the letters of the file are written, where its format leaves that open; the first names are shown as they are read.</source>
        <translation>&lt;b&gt;Kodlama&lt;/b&gt;: biçimi bunu açık bırakıyorsa dosyanın harflerinin nasıl yazıldığı; ilk adlar okundukları gibi gösterilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Drawings, tracks, and files with several layers</source>
        <translation>Çizimler, izler ve birkaç katmanlı dosyalar</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file of which no layer is named gives all its layers with geometry; tables without geometry are named in the report and stay behind. A closed line, as drawing programs and receivers keep an area, is taken as the polygon that it encloses, where the kind is one of areas; the report says which.</source>
        <translation>Katmanı belirtilmeyen dosya geometrili bütün katmanlarını verir; geometrisiz tablolar raporda söylenir ve dışarıda kalır. Çizim programlarının ve alıcıların alan olarak tuttuğu kapalı çizgi, tür bir alan türüyse, çevrelediği poligon olarak alınır; rapor hangileri olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Values as they are written</source>
        <translation>Değerler yazıldıkları gibi</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What a file states is what the workspace holds, in every column. A value that would change on the way refuses its feature, with the value in the report: 3.7 or 99999999999 as a number, 2017-02-30 or a day with an hour, a number among names, a character that cannot be read. The other features keep theirs. A file that breaks off, or of which no feature can be read, is refused.</source>
        <translation>Dosya ne belirtiyorsa çalışma alanı, her sütunda, onu tutar. Yolda değişecek olan bir değer, öğesinin reddedilmesine yol açar ve değer rapora yazılır: numara olarak 3.7 ya da 99999999999, 2017-02-30 ya da saatli bir gün, adlar arasında bir sayı, okunamayan bir karakter. Öteki öğeler kendi değerlerini korur. Yarıda kesilen ya da tek bir öğesi okunamayan dosya reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Second drafts</source>
        <translation>İkinci taslaklar</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A draft may bring what the workspace has already. A feature is told by its &lt;code&gt;uid&lt;/code&gt;; a draft that states none is told by kind, region and party together with the name, or with the line: nine tenths of either outline within 50 m of the other. For each such feature the dialog shows what would differ: the ground gained and lost, each turning point that was moved with its distance and direction, and what is stated otherwise. The selected one is drawn on the map, the line as it is and as it would be, and &lt;b&gt;Zoom to the change&lt;/b&gt; goes there. Choose what becomes of it, for each by itself or with &lt;b&gt;For all&lt;/b&gt;:</source>
        <translation>Taslak, çalışma alanında zaten olanı getirebilir. Öğe &lt;code&gt;uid&lt;/code&gt; değerinden tanınır; belirtmeyen taslakta tür, bölüm ve tarafla birlikte addan ya da çizgiden: iki dış çizgiden birinin onda dokuzu ötekine 50 m’den yakınsa. Böyle her öğe için pencere neyin farklı olacağını gösterir: kazanılan ve yitirilen arazi, taşınan her kırık noktası uzaklığı ve yönüyle, başka türlü belirtilenler. Seçili olan, çizginin şimdiki ve olacağı hâliyle haritaya çizilir; &lt;b&gt;Değişikliğe yakınlaş&lt;/b&gt; oraya gider. Her biri için tek tek ya da &lt;b&gt;Tümü için&lt;/b&gt; ne olacağını seçin:</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;take as a revision&lt;/b&gt;: it takes the place of the feature, which keeps its &lt;code&gt;uid&lt;/code&gt;, its number and everything that the draft does not state; a column that is there and empty clears what the workspace has. Findings that were accepted of another line are open again, and the report names them. A feature of another party is never revised, nor one that is agreed.</source>
        <translation>&lt;b&gt;yeni sürüm olarak al&lt;/b&gt;: öğenin yerine geçer; öğe &lt;code&gt;uid&lt;/code&gt; değerini, numarasını ve taslağın belirtmediği her şeyi korur; bulunup boş olan bir sütun, çalışma alanındakini siler. Başka bir çizgi için kabul edilmiş bulgular yeniden açıktır, rapor onları söyler. Başka bir tarafın öğesi hiçbir zaman değiştirilmez, üzerinde anlaşılan da öyle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;keep both&lt;/b&gt;: it is added under a new &lt;code&gt;uid&lt;/code&gt;, with the next number.</source>
        <translation>&lt;b&gt;ikisini de tut&lt;/b&gt;: yeni bir &lt;code&gt;uid&lt;/code&gt; ile, sıradaki numarayla eklenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;b&gt;leave out&lt;/b&gt;: the workspace keeps what it has.</source>
        <translation>&lt;b&gt;dışarıda bırak&lt;/b&gt;: çalışma alanı elindekini korur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A ring that starts elsewhere, or runs the other way round, is no change and asks nothing. Buffers that were made from a revised line are named; &lt;b&gt;Make the buffers again&lt;/b&gt; makes them from the line as it is now.</source>
        <translation>Başka yerden başlayan ya da ters yönde giden halka değişiklik değildir ve bir şey sormaz. Değişen bir çizgiden yapılmış tamponlar söylenir; &lt;b&gt;Tamponları yeniden oluştur&lt;/b&gt; onları çizginin şimdiki hâlinden yapar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>A file agrees to nothing: what it states as &lt;i&gt;agreed&lt;/i&gt; is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so (&lt;a href="workspace.html#agreed"&gt;agreed means agreed&lt;/a&gt;).</source>
        <translation>Dosya hiçbir şey üzerinde anlaşmaz: &lt;i&gt;üzerinde anlaşılan&lt;/i&gt; olarak belirttiği &lt;i&gt;önerilen&lt;/i&gt; olarak alınır, rapor bunu söyler (&lt;a href="workspace.html#agreed"&gt;anlaşılan, anlaşılandır&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Taken back, and saved</source>
        <translation>Geri alma ve kaydetme</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>What is imported stands in the layers, beside edits that you have not saved and compared with them. Each layer has one command for &lt;b&gt;Ctrl+Z&lt;/b&gt;; &lt;b&gt;Take back&lt;/b&gt; takes the whole import back, in all layers at once. Saving the edits saves it.</source>
        <translation>İçe aktarılan, katmanlarda kaydetmediğiniz düzenlemelerin yanında durur ve onlarla karşılaştırılır. Her katmanda &lt;b&gt;Ctrl+Z&lt;/b&gt; için tek komuttur; &lt;b&gt;Geri al&lt;/b&gt; bütün içe aktarmayı, bütün katmanlarda birlikte geri alır. Düzenlemeleri kaydetmek onu da kaydeder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Tables of coordinates and spreadsheets</source>
        <translation>Koordinat tabloları ve hesap tabloları</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>CSV, TXT, or the sheets of an XLSX or ODS; of these the ones with places are ticked. A header, in English, Russian, Turkish, Arabic or Persian, perhaps below a title; one turning point a row; the column &lt;code&gt;feature&lt;/code&gt; tells which rows belong together, &lt;code&gt;part&lt;/code&gt; and &lt;code&gt;ring&lt;/code&gt; number parts and holes. Coordinates stand in &lt;code&gt;lon&lt;/code&gt; and &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; and &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; or &lt;code&gt;position&lt;/code&gt;. A row that cannot be read refuses its whole feature, never a turning point alone.</source>
        <translation>CSV, TXT ya da XLSX veya ODS sayfaları; bunlardan içinde yer bulunanlar işaretlidir. İngilizce, Rusça, Türkçe, Arapça ya da Farsça bir başlık satırı, belki bir başlığın altında; her satırda bir kırık noktası; &lt;code&gt;feature&lt;/code&gt; sütunu hangi satırların birlikte olduğunu söyler, &lt;code&gt;part&lt;/code&gt; ve &lt;code&gt;ring&lt;/code&gt; parça ve delikleri numaralar. Koordinatlar &lt;code&gt;lon&lt;/code&gt; ve &lt;code&gt;lat&lt;/code&gt;, &lt;code&gt;x&lt;/code&gt; ve &lt;code&gt;y&lt;/code&gt;, &lt;code&gt;utm&lt;/code&gt;, &lt;code&gt;mgrs&lt;/code&gt;, &lt;code&gt;dms&lt;/code&gt; ya da &lt;code&gt;position&lt;/code&gt; sütunlarındadır. Okunamayan bir satır bütün öğesinin reddine yol açar, hiçbir zaman yalnız bir kırık noktasının değil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>Where the header is not understood, or there is none, &lt;b&gt;Columns&lt;/b&gt; shows the first rows: say above each column what it is. Rows above the first place are passed over and named in the report; without a column of names each row is a feature by itself, or, for a kind of areas, all rows are the turning points of one.</source>
        <translation>Başlık anlaşılmıyorsa ya da yoksa &lt;b&gt;Sütunlar&lt;/b&gt; ilk satırları gösterir: her sütunun üstünde ne olduğunu söyleyin. İlk yerden önceki satırlar geçilir ve raporda söylenir; ad sütunu yoksa her satır kendi başına bir öğedir ya da alan türlerinde bütün satırlar tek bir öğenin kırık noktalarıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>In a shell</source>
        <translation>Komut satırında</translation>
    </message>
    <message>
        <location filename="../../resources/help/import.html"/>
        <source>&lt;code&gt;deesc:importfeatures&lt;/code&gt; takes one input, several or a folder; what is stated holds for all of them, and the report has a section for each: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; takes one table; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; states its columns by numbers or names, and &lt;code&gt;--SHEET&lt;/code&gt; one sheet of a workbook. &lt;code&gt;--EXISTING&lt;/code&gt; says what becomes of features that the workspace has already: &lt;code&gt;refuse&lt;/code&gt; (so it is where nothing is stated), &lt;code&gt;revise&lt;/code&gt;, by the &lt;code&gt;uid&lt;/code&gt; alone, &lt;code&gt;keep&lt;/code&gt; or &lt;code&gt;skip&lt;/code&gt;; the report has the changes in numbers. A run of which everything is refused ends with an error.</source>
        <translation>&lt;code&gt;deesc:importfeatures&lt;/code&gt; bir girdi, birkaç girdi ya da bir klasör alır; belirtilen hepsi için geçerlidir, raporda her biri için bir bölüm vardır: &lt;code&gt;--INPUT=TR --INPUT=RU/zones.kml&lt;/code&gt;. &lt;code&gt;deesc:importcoordinates&lt;/code&gt; bir tablo alır; &lt;code&gt;--COLUMNS="lon=2; lat=3; name=Post"&lt;/code&gt; sütunlarını numara ya da adla, &lt;code&gt;--SHEET&lt;/code&gt; bir çalışma kitabının sayfasını belirtir. &lt;code&gt;--EXISTING&lt;/code&gt;, çalışma alanında zaten bulunan öğelerle ne yapılacağını söyler: &lt;code&gt;refuse&lt;/code&gt; (bir şey belirtilmezse böyledir), yalnız &lt;code&gt;uid&lt;/code&gt; ile &lt;code&gt;revise&lt;/code&gt;, &lt;code&gt;keep&lt;/code&gt; ya da &lt;code&gt;skip&lt;/code&gt;; raporda değişiklikler sayılarla bulunur. Her şeyin reddedildiği bir çalıştırma hatayla biter.</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Index</source>
        <translation>Dizin</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>&lt;a href="start.html"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="start.html"&gt;De-escalation Zones&lt;/a&gt;: from a draft to a map package, the toolbar, options</source>
        <translation>&lt;a href="start.html"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;: taslaktan harita paketine, araç çubuğu, seçenekler</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;: from an empty window to a package that is verified</source>
        <translation>&lt;a href="tutorial.html"&gt;Örnekle on dakika&lt;/a&gt;: boş bir pencereden doğrulanmış bir pakete</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;: the file that holds everything; several people in one</source>
        <translation>&lt;a href="workspace.html"&gt;Çalışma alanı&lt;/a&gt;: her şeyi tutan dosya; birinde birkaç kişi</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;: the file that says what was agreed</source>
        <translation>&lt;a href="agreement.html"&gt;Anlaşma yazmak&lt;/a&gt;: ne üzerinde anlaşıldığını söyleyen dosya</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt;: what the delegations sent</source>
        <translation>&lt;a href="import.html"&gt;İçe aktarma&lt;/a&gt;: heyetlerin gönderdikleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="drawing.html"&gt;Drawing&lt;/a&gt;: zones, buffers, posts and checkpoints</source>
        <translation>&lt;a href="drawing.html"&gt;Çizim&lt;/a&gt;: bölgeler, tamponlar, gözlem ve kontrol noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;: lists in degrees, UTM or MGRS</source>
        <translation>&lt;a href="coordinates.html"&gt;Koordinat girişi&lt;/a&gt;: derece, UTM ya da MGRS listeleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="turning.html"&gt;Turning points&lt;/a&gt;: a feature as a table that can be typed into</source>
        <translation>&lt;a href="turning.html"&gt;Kırık noktaları&lt;/a&gt;: içine yazılabilen bir tablo olarak öğe</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="findings.html"&gt;Findings&lt;/a&gt;: what is wrong, mended or accepted</source>
        <translation>&lt;a href="findings.html"&gt;Bulgular&lt;/a&gt;: yanlış, düzeltilmiş ya da kabul edilmiş olan</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="rules.html"&gt;The rules&lt;/a&gt;: each with its source, limits and remedy</source>
        <translation>&lt;a href="rules.html"&gt;Kurallar&lt;/a&gt;: her biri kaynağı, sınır değerleri ve çözümüyle</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="overlaps.html"&gt;Overlaps&lt;/a&gt;: who overlaps whom</source>
        <translation>&lt;a href="overlaps.html"&gt;Örtüşmeler&lt;/a&gt;: kim kiminle örtüşüyor</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="basemap.html"&gt;Base map&lt;/a&gt;: the ground under the line</source>
        <translation>&lt;a href="basemap.html"&gt;Altlık harita&lt;/a&gt;: çizginin altındaki arazi</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="package.html"&gt;Map package&lt;/a&gt;: what is handed over</source>
        <translation>&lt;a href="package.html"&gt;Harita paketi&lt;/a&gt;: teslim edilen</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="sheets.html"&gt;Sheets and annexes&lt;/a&gt;: what is signed</source>
        <translation>&lt;a href="sheets.html"&gt;Paftalar ve ekler&lt;/a&gt;: imzalanan</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;: whether it is whole</source>
        <translation>&lt;a href="verify.html"&gt;Paketi doğrulama&lt;/a&gt;: bütün olup olmadığı</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="changes.html"&gt;Changes&lt;/a&gt;: what differs between two versions</source>
        <translation>&lt;a href="changes.html"&gt;Değişiklikler&lt;/a&gt;: iki sürüm arasındaki fark</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="history.html"&gt;History&lt;/a&gt;: what each feature was before, and how to have it back</source>
        <translation>&lt;a href="history.html"&gt;Geçmiş&lt;/a&gt;: her öğe önceden neydi, nasıl geri getirilir</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;: what all parties claim, what is contested, and which line is at stake</source>
        <translation>&lt;a href="proposals.html"&gt;Öneriler&lt;/a&gt;: bütün tarafların talep ettiği, ihtilaflı olan ve tartışma konusu hat</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="consent.html"&gt;Consent&lt;/a&gt;: which stretches of a line the parties have agreed to, and what is missing</source>
        <translation>&lt;a href="consent.html"&gt;Onay&lt;/a&gt;: tarafların bir çizginin hangi kesimleri üzerinde anlaştığı ve neyin eksik olduğu</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>&lt;a href="acts.html"&gt;Acts&lt;/a&gt;: what the group did, on record</source>
        <translation>&lt;a href="acts.html"&gt;İşlemler&lt;/a&gt;: grubun yaptıkları, kayıt altında</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>accepting a finding: &lt;a href="findings.html#accept"&gt;Findings&lt;/a&gt;</source>
        <translation>bulgu kabulü: &lt;a href="findings.html#accept"&gt;Bulgular&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>acts, ledger, meetings, notes and corrections: &lt;a href="acts.html"&gt;Acts&lt;/a&gt;</source>
        <translation>işlemler, işlem defteri, toplantılar, notlar ve düzeltmeler: &lt;a href="acts.html"&gt;İşlemler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>agreement: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;; to write one: &lt;a href="agreement.html"&gt;Writing an agreement&lt;/a&gt;</source>
        <translation>anlaşma: &lt;a href="workspace.html"&gt;Çalışma alanı&lt;/a&gt;; yazmak için: &lt;a href="agreement.html"&gt;Anlaşma yazmak&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>annexes A to E: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>A’dan E’ye ekler: &lt;a href="sheets.html#annexes"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>areas, how they are measured: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;; in the annex: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>yüzölçümleri, nasıl ölçüldükleri: &lt;a href="start.html#good"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;; ekte: &lt;a href="sheets.html#annexes"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>base layers, ground under the line: &lt;a href="basemap.html"&gt;Base map&lt;/a&gt;</source>
        <translation>altlık katmanlar, çizginin altındaki arazi: &lt;a href="basemap.html"&gt;Altlık harita&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>boundary description: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>sınır tarifi: &lt;a href="sheets.html#annexes"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>azimuth and distance, bearings, chainage and offset: &lt;a href="coordinates.html#constructions"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>azimut ve uzaklık, doğrultular, kilometraj ve yan uzaklık: &lt;a href="coordinates.html#constructions"&gt;Koordinat girişi&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>buffer: &lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;</source>
        <translation>tampon: &lt;a href="drawing.html#buffer"&gt;Çizim&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>certificate of checks: &lt;a href="package.html#contents"&gt;Map package&lt;/a&gt;</source>
        <translation>denetim belgesi: &lt;a href="package.html#contents"&gt;Harita paketi&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>changes between two versions: &lt;a href="changes.html"&gt;Changes&lt;/a&gt;</source>
        <translation>iki sürüm arasındaki değişiklikler: &lt;a href="changes.html"&gt;Değişiklikler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>checkpoints: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>kontrol noktaları: &lt;a href="drawing.html#posts"&gt;Çizim&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>colours on the screen: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>ekrandaki renkler: &lt;a href="start.html#options"&gt;Seçenekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>coordinates, typed or pasted: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;; in a file: &lt;a href="import.html#tables"&gt;Import&lt;/a&gt;</source>
        <translation>yazılan ya da yapıştırılan koordinatlar: &lt;a href="coordinates.html"&gt;Koordinat girişi&lt;/a&gt;; dosyada: &lt;a href="import.html#tables"&gt;İçe aktarma&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>CRS, where a file carries none: &lt;a href="import.html"&gt;Import&lt;/a&gt;</source>
        <translation>KRS, dosya taşımıyorsa: &lt;a href="import.html"&gt;İçe aktarma&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>draft across a sheet: &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>pafta boyunca taslak yazısı: &lt;a href="sheets.html#what"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>errors, exporting in spite of: &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>hatalar, onlara karşın dışa aktarma: &lt;a href="package.html"&gt;Harita paketi&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fingerprint: &lt;a href="package.html"&gt;Map package&lt;/a&gt;, &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;</source>
        <translation>parmak izi: &lt;a href="package.html"&gt;Harita paketi&lt;/a&gt;, &lt;a href="verify.html"&gt;Paketi doğrulama&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fixes: &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>düzeltmeler: &lt;a href="findings.html#fix"&gt;Bulgular&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fonts: &lt;a href="sheets.html#fonts"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>yazı tipleri: &lt;a href="sheets.html#fonts"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>fork of a log: &lt;a href="acts.html#forks"&gt;Acts&lt;/a&gt;</source>
        <translation>günlüğün çatallanması: &lt;a href="acts.html#forks"&gt;İşlemler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>form of a feature: &lt;a href="drawing.html#form"&gt;Drawing&lt;/a&gt;</source>
        <translation>öğenin formu: &lt;a href="drawing.html#form"&gt;Çizim&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>gained and lost ground: &lt;a href="changes.html#ground"&gt;Changes&lt;/a&gt;</source>
        <translation>kazanılan ve yitirilen arazi: &lt;a href="changes.html#ground"&gt;Değişiklikler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>geodesic: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>jeodezik eğri: &lt;a href="start.html#good"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>history, earlier versions of a feature: &lt;a href="history.html"&gt;History&lt;/a&gt;; your name in it: &lt;a href="history.html#hand"&gt;History&lt;/a&gt;</source>
        <translation>geçmiş, öğenin önceki sürümleri: &lt;a href="history.html"&gt;Geçmiş&lt;/a&gt;; içindeki adınız: &lt;a href="history.html#hand"&gt;Geçmiş&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>keys: &lt;a href="start.html#toolbar"&gt;De-escalation Zones&lt;/a&gt;</source>
        <translation>tuşlar: &lt;a href="start.html#toolbar"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>languages of the window: &lt;a href="start.html#languages"&gt;De-escalation Zones&lt;/a&gt;; of sheets: &lt;a href="sheets.html#languages"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>pencerenin dilleri: &lt;a href="start.html#languages"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;; paftaların dilleri: &lt;a href="sheets.html#languages"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>limits of the rules: &lt;a href="start.html#options"&gt;Options&lt;/a&gt;</source>
        <translation>kuralların sınır değerleri: &lt;a href="start.html#options"&gt;Seçenekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>MGRS and UTM: &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;</source>
        <translation>MGRS ve UTM: &lt;a href="coordinates.html"&gt;Koordinat girişi&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>observation posts: &lt;a href="drawing.html#posts"&gt;Drawing&lt;/a&gt;</source>
        <translation>gözlem noktaları: &lt;a href="drawing.html#posts"&gt;Çizim&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>paper and scale: &lt;a href="sheets.html#division"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>kâğıt ve ölçek: &lt;a href="sheets.html#division"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>proposals of several parties, laid on each other: &lt;a href="proposals.html"&gt;Proposals&lt;/a&gt;</source>
        <translation>birkaç tarafın üst üste konan önerileri: &lt;a href="proposals.html"&gt;Öneriler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>reference boundaries: &lt;a href="workspace.html"&gt;Workspace&lt;/a&gt;</source>
        <translation>referans sınırlar: &lt;a href="workspace.html"&gt;Çalışma alanı&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>sample, to try: &lt;a href="tutorial.html"&gt;Ten minutes with the sample&lt;/a&gt;</source>
        <translation>örnek, denemek için: &lt;a href="tutorial.html"&gt;Örnekle on dakika&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>safe zones: &lt;a href="drawing.html#zones"&gt;Drawing&lt;/a&gt;</source>
        <translation>güvenli bölgeler: &lt;a href="drawing.html#zones"&gt;Çizim&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>settlements: &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>yerleşim yerleri: &lt;a href="sheets.html#annexes"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>signing: &lt;a href="sheets.html#before-signing"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>imzalama: &lt;a href="sheets.html#before-signing"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>status (draft, proposed, agreed, withdrawn): &lt;a href="sheets.html#what"&gt;Sheets and annexes&lt;/a&gt;</source>
        <translation>durum (taslak, önerilen, üzerinde anlaşılan, geri çekilen): &lt;a href="sheets.html#what"&gt;Paftalar ve ekler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>stances of the parties, stretch by stretch: &lt;a href="consent.html"&gt;Consent&lt;/a&gt;</source>
        <translation>kesim kesim tarafların tutumları: &lt;a href="consent.html"&gt;Onay&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>turning points: as a table, &lt;a href="turning.html"&gt;Turning points&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Drawing&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Sheets and annexes&lt;/a&gt;; which were moved: &lt;a href="changes.html#points"&gt;Changes&lt;/a&gt;</source>
        <translation>kırık noktaları: tablo olarak &lt;a href="turning.html"&gt;Kırık noktaları&lt;/a&gt;; &lt;a href="drawing.html#edit"&gt;Çizim&lt;/a&gt;, &lt;a href="sheets.html#annexes"&gt;Paftalar ve ekler&lt;/a&gt;; hangilerinin taşındığı: &lt;a href="changes.html#points"&gt;Değişiklikler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>two windows on one workspace: &lt;a href="workspace.html#people"&gt;Workspace&lt;/a&gt;</source>
        <translation>bir çalışma alanında iki pencere: &lt;a href="workspace.html#people"&gt;Çalışma alanı&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>tolerance of two drawings of one line: &lt;a href="proposals.html#tolerance"&gt;Proposals&lt;/a&gt;</source>
        <translation>bir çizginin iki çizimi arasındaki tolerans: &lt;a href="proposals.html#tolerance"&gt;Öneriler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>undo: &lt;a href="start.html#good"&gt;De-escalation Zones&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Findings&lt;/a&gt;</source>
        <translation>geri alma: &lt;a href="start.html#good"&gt;Gerilimi Azaltma Bölgeleri&lt;/a&gt;, &lt;a href="findings.html#fix"&gt;Bulgular&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/index.html"/>
        <source>unsaved edits: &lt;a href="import.html#unsaved"&gt;Import&lt;/a&gt;, &lt;a href="package.html"&gt;Map package&lt;/a&gt;</source>
        <translation>kaydedilmemiş düzenlemeler: &lt;a href="import.html#unsaved"&gt;İçe aktarma&lt;/a&gt;, &lt;a href="package.html"&gt;Harita paketi&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <location filename="../../resources/help/rules.html"/>
        <source>Overlaps</source>
        <translation>Örtüşmeler</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix shows who overlaps whom, in km²: zone against zone, and kind against kind. Choose a cell, by mouse or with the arrow keys, and the map shows the overlap.</source>
        <translation>Matris, kimin kiminle ne kadar örtüştüğünü km² olarak gösterir: bölgeye karşı bölge, türe karşı tür. Fareyle ya da ok tuşlarıyla bir hücre seçin, harita örtüşmeyi gösterir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of zones below the map; the overlap of the chosen cell is hatched on the map</source>
        <translation>Haritanın altında bölgelerin matrisi; seçili hücrenin örtüşmesi haritada taralı</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Whether two kinds may overlap is stated in the agreement: never, only where they belong to the same zone, or always. Each cell says in words, and by a sign, which it is.</source>
        <translation>İki türün örtüşüp örtüşemeyeceği anlaşmada yazar: hiçbir zaman, yalnız aynı bölgeye aitlerse ya da her zaman. Her hücre hangisi olduğunu sözle ve bir işaretle söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>Areas are ellipsoidal and edges are geodesics; a strip narrower than the limit of the rule is not counted.</source>
        <translation>Yüzölçümleri elipsoidaldir, kenarlar jeodezik eğrilerdir; kuralın sınır değerinden dar bir şerit sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>When the drawing has changed since, the dock says so; &lt;i&gt;Find Overlaps Again&lt;/i&gt; looks anew.</source>
        <translation>Çizim o zamandan beri değiştiyse panel bunu söyler; &lt;i&gt;Örtüşmeleri Yeniden Bul&lt;/i&gt; yeniden bakar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The rules &lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; and &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; report what must not be, among the &lt;a href="findings.html"&gt;findings&lt;/a&gt;.</source>
        <translation>&lt;a href="rules.html#overlap.zone"&gt;overlap.zone&lt;/a&gt; ve &lt;a href="rules.html#overlap.kind"&gt;overlap.kind&lt;/a&gt; kuralları olmaması gerekeni &lt;a href="findings.html"&gt;bulgular&lt;/a&gt; arasında bildirir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/overlaps.html"/>
        <source>The matrix of kinds: each cell says how much overlaps and whether that is allowed</source>
        <translation>Türlerin matrisi: her hücre ne kadar örtüştüğünü ve buna izin verilip verilmediğini söyler</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Map package</source>
        <translation>Harita paketi</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>A map package is one zip with everything a receiver needs: &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed, the data in several formats, tables, the findings of the check, and a program that verifies it all without QGIS.</source>
        <translation>Harita paketi, alıcının gereksindiği her şeyi içeren tek bir zip’tir: imzalanacak &lt;a href="sheets.html"&gt;paftalar ve ekler&lt;/a&gt;, çeşitli biçimlerde veri, tablolar, denetimin bulguları ve hepsini QGIS olmadan doğrulayan bir program.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package after an export</source>
        <translation>Dışa aktarmadan sonra Harita Paketini Dışa Aktar penceresi</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The package is made from &lt;b&gt;what is saved&lt;/b&gt;. With unsaved edits the dialog says so and offers to save them.</source>
        <translation>Paket &lt;b&gt;kaydedilmiş olandan&lt;/b&gt; yapılır. Kaydedilmemiş düzenlemeler varsa pencere bunu söyler ve kaydetmeyi önerir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Parts&lt;/b&gt; are what the package holds; what verification needs is always in it. &lt;b&gt;Languages&lt;/b&gt; are those of the texts and sheets, one after the other; a &lt;b&gt;second language&lt;/b&gt; stands beside each sheet’s own.</source>
        <translation>&lt;b&gt;Parçalar&lt;/b&gt; paketin içindekilerdir; doğrulama için gereken her zaman içindedir. &lt;b&gt;Diller&lt;/b&gt;, art arda, metinlerin ve paftaların dilleridir; &lt;b&gt;ikinci dil&lt;/b&gt; her paftanın kendi dilinin yanında durur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Map sheets&lt;/b&gt;: paper, orientation and scale. &lt;i&gt;Automatic&lt;/i&gt; takes for each zone the scale and the orientation that suit it; a zone that does not fit goes onto several sheets that overlap.</source>
        <translation>&lt;b&gt;Harita paftaları&lt;/b&gt;: kâğıt, yön ve ölçek. &lt;i&gt;Otomatik&lt;/i&gt;, her bölge için ona uyan ölçeği ve yönü alır; sığmayan bölge birbiriyle örtüşen birkaç paftaya girer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;List points of buffers&lt;/b&gt;: a buffer that was made from a line and not changed since is described by what it is, one sentence and one row, and its turning points stand in the data; with this box they are listed on paper too. Any other buffer is listed always.</source>
        <translation>&lt;b&gt;Tampon noktalarını listele&lt;/b&gt;: bir çizgiden yapılmış ve o zamandan beri değişmemiş tampon ne olduğuyla, bir cümle ve bir satırla tarif edilir; kırık noktaları veride durur; bu kutuyla kâğıtta da listelenir. Başka her tampon her zaman listelenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Copy of&lt;/b&gt;: the party whose original the package is. Its name stands before the others’ where parties are named and sign, and its language, which has to be among the chosen ones, before other languages. Make one package for each party: the fingerprint is the same in all of them, and each ends in the party’s code when it is unpacked.</source>
        <translation>&lt;b&gt;Nüsha sahibi&lt;/b&gt;: paketin kimin aslı olduğu. Tarafların anıldığı ve imzaladığı yerde bu tarafın adı ötekilerden önce, seçilenler arasında bulunması gereken dili de öteki dillerden önce gelir. Her taraf için bir paket yapın: parmak izi hepsinde aynıdır; açıldığında her birinin adı tarafın koduyla biter.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Settlements&lt;/b&gt;: the annex and the tables list those of GeoNames, or of a point layer of the project with a field &lt;code&gt;name&lt;/code&gt; (others that it knows: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). The source is stated as the layer is called.</source>
        <translation>&lt;b&gt;Yerleşim yerleri&lt;/b&gt;: ek ve tablolar GeoNames’tekileri ya da projede &lt;code&gt;name&lt;/code&gt; alanı olan bir nokta katmanındakileri listeler (tanıdığı öteki alanlar: &lt;code&gt;name_ar&lt;/code&gt;, &lt;code&gt;name_ru&lt;/code&gt;, &lt;code&gt;pcode&lt;/code&gt;, &lt;code&gt;population&lt;/code&gt;). Kaynak, katmanın adıyla belirtilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Only what is in force on&lt;/b&gt; a day narrows the package to the features in force on it, and the package says so; it is not the whole workspace then. The check beside it says how many they are. Without the tick it holds all features.</source>
        <translation>&lt;b&gt;Yalnız yürürlükte olan, gün:&lt;/b&gt; paketi o gün yürürlükte olan öğelere daraltır ve paket bunu söyler; o zaman çalışma alanının tamamı değildir. Yanındaki denetim kaç tane olduklarını söyler. İşaret yoksa bütün öğeleri içerir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Earlier package&lt;/b&gt;: a zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of an unpacked one. What has &lt;a href="changes.html"&gt;changed&lt;/a&gt; since it then stands in a part of its own: a table, &lt;a href="sheets.html#annexes"&gt;annex F&lt;/a&gt;, and &lt;a href="sheets.html#changes"&gt;sheets&lt;/a&gt; of ground gained and lost, in each language; README and index name them, and the manifest names the earlier package. It is verified first, and has to be of the same agreement; one since which nothing has changed is refused.</source>
        <translation>&lt;b&gt;Önceki paket&lt;/b&gt;: bir zip ya da açılmış birinin &lt;code&gt;manifest.json&lt;/code&gt; dosyası. O zamandan beri &lt;a href="changes.html"&gt;değişen&lt;/a&gt;, kendi parçasında durur: bir tablo, &lt;a href="sheets.html#annexes"&gt;F eki&lt;/a&gt; ve kazanılan ile yitirilen arazinin &lt;a href="sheets.html#changes"&gt;paftaları&lt;/a&gt;, her dilde; README ve dizin bunları, bildirim de önceki paketi anar. Paket önce doğrulanır ve aynı anlaşmanın olmalıdır; kendisinden beri hiçbir şeyin değişmediği paket reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;Proposals compared&lt;/b&gt;, among the parts: where the workspace keeps &lt;a href="proposals.html"&gt;proposals&lt;/a&gt; of two parties or more, the last one of each is laid on those of the others, with a table, data, and a sheet for each region in which they differ. The proposals themselves are in no package. Untick the part where the receivers are not to know.</source>
        <translation>&lt;b&gt;Karşılaştırılan öneriler&lt;/b&gt;, parçalar arasında: çalışma alanı iki ya da daha çok tarafın &lt;a href="proposals.html"&gt;önerilerini&lt;/a&gt; tutuyorsa her birinin sonuncusu ötekilerinkilerin üzerine konur; bir tablo, veri ve ayrıldıkları her bölüm için bir paftayla. Önerilerin kendileri hiçbir pakette yoktur. Alıcıların bilmemesi gerekiyorsa parçanın işaretini kaldırın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>&lt;b&gt;File&lt;/b&gt;: a name that is free is proposed, with the version or the date where that is needed. Where a file of that name exists, it is said below the field that it will be replaced.</source>
        <translation>&lt;b&gt;Dosya&lt;/b&gt;: boş bir ad, gerektiğinde sürüm ya da tarihle önerilir. O adda bir dosya varsa değiştirileceği alanın altında yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is chosen here is kept in the project for the next package, but for the two days.</source>
        <translation>Burada seçilenler, iki gün dışında, sonraki paket için projede saklanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The check on the right is of the same saved state, for the date on the left, and of the sheets as they are chosen: what would be cut off, overflow or be too small on paper is found before it is printed. &lt;b&gt;Errors&lt;/b&gt; keep the package from being made. If it must be made all the same, give the &lt;b&gt;reason&lt;/b&gt;: it is written into the package, together with the errors.</source>
        <translation>Sağdaki denetim aynı kaydedilmiş durum, soldaki tarih ve seçildikleri gibi paftalar içindir: kâğıtta kesilecek, taşacak ya da çok küçük kalacak olan basılmadan bulunur. &lt;b&gt;Hatalar&lt;/b&gt; paketin yapılmasını engeller. Yine de yapılması gerekiyorsa &lt;b&gt;gerekçeyi&lt;/b&gt; verin: hatalarla birlikte pakete yazılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Every file is written, read again, and compared with the workspace; then the package verifies itself and only then gets its name. Cancel or a full disk leave nothing behind, and an older package of that name stays whole until then. Sheets and annexes in five languages take some minutes; QGIS stays usable.</source>
        <translation>Her dosya yazılır, yeniden okunur ve çalışma alanıyla karşılaştırılır; sonra paket kendini doğrular ve adını ancak o zaman alır. İptal ya da dolu bir disk geride hiçbir şey bırakmaz; aynı addaki eski paket o zamana kadar bütün kalır. Beş dilde paftalar ve ekler birkaç dakika sürer; QGIS kullanılabilir kalır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The same workspace, date and software give the same file, byte for byte. The &lt;b&gt;fingerprint&lt;/b&gt; names the delimitation, whatever the file format.</source>
        <translation>Aynı çalışma alanı, tarih ve yazılım, baytı baytına aynı dosyayı verir. &lt;b&gt;Parmak izi&lt;/b&gt;, dosya biçimi ne olursa olsun sınırlandırmanın adıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The dialog Export Map Package with errors</source>
        <translation>Hatalarla Harita Paketini Dışa Aktar penceresi</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What is in it</source>
        <translation>İçinde ne var</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Whoever receives it unpacks it and opens &lt;code&gt;index.html&lt;/code&gt;: overview, pictures of the sheets, areas, findings, links to every file, and how to verify, in each language of the package. It needs neither a network nor QGIS.</source>
        <translation>Alan kişi onu açar ve &lt;code&gt;index.html&lt;/code&gt; dosyasına bakar: genel bakış, paftaların resimleri, yüzölçümleri, bulgular, her dosyaya bağlantı ve nasıl doğrulanacağı, paketin her dilinde. Ne ağ ne QGIS gerekir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>The first page of a package in a browser</source>
        <translation>Tarayıcıda paketin ilk sayfası</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <location filename="../../resources/help/sheets.html"/>
        <source>What it holds</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>map sheets as GeoPDF, small pictures of them, annexes as PDF; sheets of what has changed since an earlier package, and of proposals compared</source>
        <translation>GeoPDF olarak harita paftaları, küçük resimleri, PDF olarak ekler; önceki bir paketten beri değişenlerin ve karşılaştırılan önerilerin paftaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>GeoPackage (the master, with styles), GeoJSON, Google Earth, Shapefile; cells and lines of proposals compared</source>
        <translation>GeoPackage (stilleriyle ana dosya), GeoJSON, Google Earth, Shapefile; karşılaştırılan önerilerin hücreleri ve hatları</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>the &lt;a href="acts.html"&gt;acts&lt;/a&gt; of the working group, where there are any</source>
        <translation>varsa çalışma grubunun &lt;a href="acts.html"&gt;işlemleri&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>a QGIS project over the GeoPackage; unpack the whole package first</source>
        <translation>GeoPackage üzerine bir QGIS projesi; önce bütün paketi açın</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>turning points (CSV, XLSX, ODS), the boundaries in words, posts, areas, settlements, glossary, changes since an earlier package, proposals compared</source>
        <translation>kırık noktaları (CSV, XLSX, ODS), sözle sınırlar, gözlem noktaları, yüzölçümleri, yerleşim yerleri, sözlük, önceki bir paketten beri değişiklikler, karşılaştırılan öneriler</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>certificate: rules and limits, measured errors of the buffers, overlaps, accepted findings; the findings for programs</source>
        <translation>denetim belgesi: kurallar ve sınır değerler, tamponların ölçülen hataları, örtüşmeler, kabul edilen bulgular; programlar için bulgular</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>ISO 19115 metadata for catalogues</source>
        <translation>kataloglar için ISO 19115 üst verisi</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>what proves that it is whole, and how to do it</source>
        <translation>bütün olduğunu kanıtlayan ve bunun nasıl yapılacağı</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>In GeoJSON, Google Earth and Shapefile edges are straight lines in longitude and latitude, so they carry further vertices on the geodesics. For turning points take the GeoPackage or the tables.</source>
        <translation>GeoJSON, Google Earth ve Shapefile’da kenarlar boylam ve enlemde doğrudur; bu yüzden jeodezik eğriler üzerinde ek köşeler taşırlar. Kırık noktaları için GeoPackage’ı ya da tabloları alın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>Which document prevails</source>
        <translation>Hangi belge üstün gelir</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>README, annexes A and B, the certificate and the manifest say in one sentence which document prevails where two differ: annex A, annex B, the data, the map sheets, in this order, and then every other file. That is a rule of the package, it says so, and whatever the parties agree prevails over it. Where they have agreed on an order and on authentic languages, write it into the &lt;a href="agreement.html#entries"&gt;agreement&lt;/a&gt; (&lt;code&gt;precedence&lt;/code&gt;): the package then states theirs, with its source.</source>
        <translation>README, A ve B ekleri, denetim belgesi ve bildirim, ikisi ayrılırsa hangi belgenin üstün geldiğini tek cümleyle söyler: A eki, B eki, veri, harita paftaları, bu sırayla, sonra öteki her dosya. Bu, paketin bir kuralıdır, öyle olduğunu da söyler; tarafların anlaştığı ne varsa ondan üstündür. Bir sıra ve asıl sayılan diller üzerinde anlaştılarsa bunu &lt;a href="agreement.html#entries"&gt;anlaşmaya&lt;/a&gt; yazın (&lt;code&gt;precedence&lt;/code&gt;): paket o zaman onlarınkini kaynağıyla belirtir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/package.html"/>
        <source>What verification does not prove: who made the package, and when. See &lt;a href="verify.html"&gt;Verify a package&lt;/a&gt;.</source>
        <translation>Doğrulamanın kanıtlamadığı: paketi kimin ve ne zaman yaptığı. Bkz. &lt;a href="verify.html"&gt;Paketi doğrulama&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Proposals</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each delegation brings its draft, and the drafts are laid on each other: which ground all of them claim, which is contested, which nobody claims between them, and how much line is at stake. In the Processing toolbox: &lt;b&gt;De-escalation Zones&lt;/b&gt;, &lt;b&gt;Working group&lt;/b&gt;, &lt;b&gt;Compare proposals&lt;/b&gt;; without a window:</source>
        <translation>Her heyet taslağını getirir, taslaklar üst üste konur: hangi araziyi hepsi talep ediyor, hangisi ihtilaflı, hangisini aralarında kimse talep etmiyor ve ne kadar hat tartışma konusu. İşlem araç kutusunda: &lt;b&gt;Gerilimi Azaltma Bölgeleri&lt;/b&gt;, &lt;b&gt;Çalışma grubu&lt;/b&gt;, &lt;b&gt;Önerileri karşılaştır&lt;/b&gt;; penceresiz:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>A proposal is a workspace as it is saved, or a map package: its zip, its folder, or the &lt;code&gt;manifest.json&lt;/code&gt; in it. A package is &lt;a href="verify.html"&gt;verified&lt;/a&gt; first. A file with features of several parties holds one proposal of each. All have to be under one agreement, and nothing is written to any of them, moved or snapped. Features that were withdrawn are left out. Where an outline crosses itself nobody can say what it encloses: such a proposal is refused with what the &lt;a href="findings.html"&gt;check&lt;/a&gt; finds.</source>
        <translation>Öneri, kaydedildiği gibi bir çalışma alanı ya da bir harita paketidir: zip’i, klasörü ya da içindeki &lt;code&gt;manifest.json&lt;/code&gt;. Paket önce &lt;a href="verify.html"&gt;doğrulanır&lt;/a&gt;. Birkaç tarafın öğelerini içeren dosya her birinin bir önerisini tutar. Hepsi tek bir anlaşmaya bağlı olmalıdır; hiçbirine bir şey yazılmaz, hiçbir şey taşınmaz ya da yakalanmaz. Geri çekilen öğeler dışarıda bırakılır. Bir dış çizgi kendini kesiyorsa neyi çevrelediğini kimse söyleyemez: böyle bir öneri, &lt;a href="findings.html"&gt;denetimin&lt;/a&gt; bulduğuyla birlikte reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Kept in a workspace</source>
        <translation>Çalışma alanında saklama</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What a delegation sent can be kept in the workspace, beside its features: &lt;b&gt;Import proposal&lt;/b&gt;, or the tab &lt;b&gt;Proposals&lt;/b&gt; of the dock &lt;b&gt;Working Group&lt;/b&gt;. It stays as it was sent. Nobody edits it, and it is in no history, in no fingerprint and in no map package. It has to be under the very text of the agreement that the workspace has; the same features of one party are kept once. &lt;b&gt;Compare proposals&lt;/b&gt; without a file compares those that are kept, of each party the last, and &lt;b&gt;Check delimitation&lt;/b&gt; looks at one by itself. Two of one party that state one version and differ are &lt;a href="rules.html#proposal.same"&gt;noted&lt;/a&gt;.</source>
        <translation>Bir heyetin gönderdiği, çalışma alanında, öğelerinin yanında saklanabilir: &lt;b&gt;Öneriyi içe aktar&lt;/b&gt; ya da &lt;b&gt;Çalışma Grubu&lt;/b&gt; panelinin &lt;b&gt;Öneriler&lt;/b&gt; sekmesi. Gönderildiği gibi kalır. Kimse onu düzenlemez; ne bir geçmişte, ne bir parmak izinde, ne de bir harita paketinde bulunur. Çalışma alanındaki anlaşmanın tam o metnine bağlı olmalıdır; bir tarafın aynı öğeleri bir kez saklanır. Dosya verilmezse &lt;b&gt;Önerileri karşılaştır&lt;/b&gt; saklananları, her tarafın sonuncusunu karşılaştırır; &lt;b&gt;Sınırlandırmayı denetle&lt;/b&gt; birine kendi başına bakar. Bir tarafın aynı sürümü belirtip farklı olan iki önerisi &lt;a href="rules.html#proposal.same"&gt;not edilir&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Three drafts in five minutes</source>
        <translation>Beş dakikada üç taslak</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The folder &lt;code&gt;proposals&lt;/code&gt; of the sample has three drafts of one zone. All are illustrative: one as it is in the sample, one walked again at other stations, each up to 0.8 m beside the line, and one with a made-up bay. Which party has which follows from nothing. One workspace takes the three files, and is compared. (&lt;code&gt;$SAMPLE&lt;/code&gt; is the folder &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; of the project; &lt;code&gt;make shell&lt;/code&gt; there opens a shell in which these commands run as they stand.)</source>
        <translation>Örneğin &lt;code&gt;proposals&lt;/code&gt; klasöründe bir bölgenin üç taslağı vardır. Hepsi açıklama amaçlıdır: biri örnekteki gibi, biri başka duraklarla, her biri çizginin en çok 0.8 m yanında yeniden yürünmüş, biri de uydurma bir çıkıntıyla. Hangisinin hangi tarafın olduğu hiçbir şeyden çıkmaz. Tek bir çalışma alanı üç dosyayı alır ve karşılaştırılır. (&lt;code&gt;$SAMPLE&lt;/code&gt;, projenin &lt;code&gt;resources/samples/astana-2017/corrected&lt;/code&gt; klasörüdür; orada &lt;code&gt;make shell&lt;/code&gt;, bu komutların yazıldıkları gibi çalıştığı bir kabuk açar.)</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two cells come out: the zone, claimed by all, and the bay, which TR claims alone. The line that was walked again is the same line to 2 m; only about the bay is line at stake. Open &lt;code&gt;compared.html&lt;/code&gt; in any browser and print it. To keep the drafts in a workspace and go on in the window:</source>
        <translation>İki hücre çıkar: herkesin talep ettiği bölge ve yalnız TR’nin talep ettiği çıkıntı. Yeniden yürünen çizgi 2 m içinde aynı çizgidir; yalnız çıkıntının çevresindeki hat tartışma konusudur. &lt;code&gt;compared.html&lt;/code&gt; dosyasını herhangi bir tarayıcıda açıp basın. Taslakları çalışma alanında saklamak ve pencerede sürdürmek için:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;i&gt;Vector ▸ De-escalation Zones ▸ Working Group&lt;/i&gt; or &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, tab &lt;b&gt;Proposals&lt;/b&gt;. &lt;b&gt;Import…&lt;/b&gt; keeps what a party sent in the open workspace; one of an older format is brought up to today’s first, which is told with the name of the copy. A tick (&lt;kbd&gt;Space&lt;/kbd&gt;) shows a proposal on the map: every party’s line has the same long dash, and its code along it. &lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) lays the ticked proposals on each other, or of each party the last where none is ticked; &lt;kbd&gt;Esc&lt;/kbd&gt; gives up. Contested ground is hatched, whoever claims it. The cells stand by area and the lines by length, those that not every party draws first; the map goes to the one that is chosen. &lt;b&gt;Take This Line&lt;/b&gt; gives the zone of the open workspace the line that is chosen in the lower list, between the places where the two outlines meet; where no zone meets it, the proposal’s zone is taken as a new one. &lt;b&gt;Take the Line Midway&lt;/b&gt; does the same with the line that is as far from the chosen one as from that of another party, which its menu names; a new zone is then a draft that neither of them sent: the proposal’s zone with the middle line, and whoever chairs states whose it is. Either is one step, which &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes back until it is saved, and what is agreed is refused. A zone of the workspace whose outline crosses itself is passed over, and named. &lt;b&gt;Report…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) writes the comparison to a file: a page to read, a table or JSON. &lt;b&gt;Check…&lt;/b&gt; checks the chosen proposal by itself and shows what is found, as a page that can be exported; the findings of the workspace stay as they are. &lt;b&gt;Take Off&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;) takes a proposal out of the workspace, once it is confirmed.</source>
        <translation>&lt;i&gt;Vektör ▸ Gerilimi Azaltma Bölgeleri ▸ Çalışma Grubu&lt;/i&gt; ya da &lt;kbd&gt;Ctrl+Alt+J&lt;/kbd&gt;, &lt;b&gt;Öneriler&lt;/b&gt; sekmesi. &lt;b&gt;İçe aktar…&lt;/b&gt; bir tarafın gönderdiğini açık çalışma alanında saklar; eski biçimdeki bir çalışma alanı önce bugünkü biçime getirilir, bu da kopyanın adıyla söylenir. İşaret (&lt;kbd&gt;Space&lt;/kbd&gt;) öneriyi haritada gösterir: her tarafın çizgisi aynı uzun kesik çizgidedir, kodu çizgi boyunca yazar. &lt;b&gt;Karşılaştır&lt;/b&gt; (&lt;kbd&gt;F5&lt;/kbd&gt;) işaretli önerileri, hiçbiri işaretli değilse her tarafın sonuncusunu üst üste koyar; &lt;kbd&gt;Esc&lt;/kbd&gt; vazgeçer. İhtilaflı arazi, kim talep ederse etsin, taralıdır. Hücreler yüzölçümüne, hatlar uzunluğa göre durur, her tarafın çizmediği hatlar başta; harita seçilene gider. &lt;b&gt;Bu hattı al&lt;/b&gt;, açık çalışma alanının bölgesine, alttaki listede seçili hattı, iki dış çizginin buluştuğu yerler arasında verir; hiçbir bölge onunla buluşmuyorsa önerinin bölgesi yeni bir bölge olarak alınır. &lt;b&gt;Orta çizgiyi al&lt;/b&gt; aynısını, seçilen hatta ve menüsünün andığı başka bir tarafın hattına eşit uzaklıktaki çizgiyle yapar; yeni bölge o zaman hiçbirinin göndermediği bir taslaktır: orta çizgiyle önerinin bölgesi; kimin olduğunu oturumu yöneten belirtir. İkisi de kaydedilene kadar &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; ile geri alınan tek adımdır; üzerinde anlaşılan reddedilir. Dış çizgisi kendini kesen bir çalışma alanı bölgesi atlanır ve adıyla söylenir. &lt;b&gt;Rapor…&lt;/b&gt; (&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;) karşılaştırmayı dosyaya yazar: okunacak bir sayfa, bir tablo ya da JSON. &lt;b&gt;Denetle…&lt;/b&gt; seçili öneriyi kendi başına denetler ve bulunanı dışa aktarılabilen bir sayfa olarak gösterir; çalışma alanının bulguları olduğu gibi kalır. &lt;b&gt;Kaldır&lt;/b&gt; (&lt;kbd&gt;Delete&lt;/kbd&gt;), onaylanınca, öneriyi çalışma alanından çıkarır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Cells</source>
        <translation>Hücreler</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The outlines of all claims divide the ground into &lt;b&gt;cells&lt;/b&gt;, each with one set of claiming parties. A cell is &lt;b&gt;claimed by all&lt;/b&gt;, &lt;b&gt;contested&lt;/b&gt;, with those who claim it and those who do not, or &lt;b&gt;claimed by nobody&lt;/b&gt; where claims enclose it. Areas are those of the ellipsoid; where a proposal has reference boundaries they are divided by administrative unit, with no more digits than the accuracy of those boundaries bears. Settlements stand with the cell that they lie in; those nearer to its outline than their positions are accurate are &lt;b&gt;near&lt;/b&gt;, and not inside.</source>
        <translation>Bütün taleplerin dış çizgileri araziyi, her birinin kendi talep eden taraflar kümesi olan &lt;b&gt;hücrelere&lt;/b&gt; böler. Hücre &lt;b&gt;herkesçe talep edilen&lt;/b&gt;dir; talep edenleri ve etmeyenleriyle &lt;b&gt;ihtilaflı&lt;/b&gt;dır; ya da talepler onu çevreliyorsa &lt;b&gt;kimsece talep edilmeyen&lt;/b&gt;dir. Yüzölçümleri elipsoidindir; öneride referans sınırlar varsa idari birime göre bölünürler ve o sınırların doğruluğunun kaldırdığından çok basamak taşımazlar. Yerleşim yerleri içinde kaldıkları hücreyle birlikte durur; dış çizgisine konumlarının doğruluğundan yakın olanlar içeride değil, &lt;b&gt;yakında&lt;/b&gt;dır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is left of the administrative units that the agreement names for a region is told as one number, where a proposal has the boundaries of all of them, and drawn where the layer &lt;b&gt;Units claimed by nobody&lt;/b&gt; is asked for.</source>
        <translation>Anlaşmanın bir bölüm için andığı idari birimlerden geriye kalan, öneride hepsinin sınırları varsa tek sayı olarak söylenir; &lt;b&gt;Kimsenin talep etmediği birimler&lt;/b&gt; katmanı istenirse çizilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Each outline falls into pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code. What not every party draws is &lt;b&gt;at stake&lt;/b&gt;. An edge is a geodesic: two edges along one parallel that end at different corners are different lines, some metres apart in their middles.</source>
        <translation>Her dış çizgi, onu başka hangi tarafların da çizdiğine göre parçalara ayrılır. Birkaç tarafın çizdiği parça bir kez, koda göre ilklerinin altında bulunur. Her tarafın çizmediği &lt;b&gt;tartışma konusudur&lt;/b&gt;. Kenar bir jeodezik eğridir: bir paralel boyunca farklı köşelerde biten iki kenar farklı çizgilerdir, ortalarında birkaç metre ayrılırlar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Tolerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Two drawings of one line are never the same to the millimetre. Lines that are no farther apart than the &lt;b&gt;tolerance&lt;/b&gt; (2 m), over the &lt;b&gt;shortest common run&lt;/b&gt; (20 m) or more, are the same line, and the greatest distance between them is told. Ground no wider than the tolerance is counted apart and makes no cell. With 0 every difference is told. A tolerance that is wider than somebody’s narrowest zone is refused.</source>
        <translation>Bir çizginin iki çizimi hiçbir zaman milimetresine kadar aynı değildir. &lt;b&gt;En kısa ortak gidiş&lt;/b&gt; (20 m) ya da daha uzun bir kesim boyunca birbirinden &lt;b&gt;toleranstan&lt;/b&gt; (2 m) çok ayrılmayan çizgiler aynı çizgidir ve aralarındaki en büyük uzaklık söylenir. Toleranstan geniş olmayan arazi ayrı sayılır ve hücre oluşturmaz. 0 verilirse her fark söylenir. Birinin en dar bölgesinden geniş tolerans reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>No side is taken</source>
        <translation>Taraf tutulmaz</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Parties stand by their codes in alphabetical order. Nothing adds up what one of them would gain or give, and the order of the inputs, where a ring starts and which way it runs change nothing.</source>
        <translation>Taraflar kodlarıyla abece sırasında durur. Birinin ne kazanacağı ya da ne vereceği hiçbir yerde toplanmaz; girdilerin sırası, halkanın nerede başladığı ve hangi yöne gittiği hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Cells&lt;/b&gt;, a layer of areas; &lt;b&gt;Lines&lt;/b&gt;, a layer of lines;</source>
        <translation>&lt;b&gt;Hücreler&lt;/b&gt;, bir alan katmanı; &lt;b&gt;Hatlar&lt;/b&gt;, bir çizgi katmanı;</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>a &lt;b&gt;report for programs&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;), and a &lt;b&gt;report to read&lt;/b&gt; or print, in the language of QGIS;</source>
        <translation>bir &lt;b&gt;programlar için rapor&lt;/b&gt; (JSON, &lt;code&gt;deesc-proposals/1&lt;/code&gt;) ve QGIS’in dilinde okunacak ya da basılacak bir &lt;b&gt;rapor&lt;/b&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>the sums as outputs: claimed by all, contested, claimed by nobody, within the tolerance; line drawn by all, line at stake.</source>
        <translation>çıktı olarak toplamlar: herkesçe talep edilen, ihtilaflı, kimsece talep edilmeyen, tolerans içinde; herkesin çizdiği hat, tartışma konusu hat.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Take a line</source>
        <translation>Bir çizgiyi alma</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What the group settles on goes into the common text, the features of the workspace. In the Processing toolbox: &lt;b&gt;Take a line&lt;/b&gt;; without a window:</source>
        <translation>Grubun üzerinde karar kıldığı ortak metne, çalışma alanının öğelerine girer. İşlem araç kutusunda: &lt;b&gt;Bir çizgiyi al&lt;/b&gt;; penceresiz:</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The first run tells the &lt;b&gt;pieces&lt;/b&gt;, by number: where the outline of the feature and the proposal’s go different ways between two places at which they meet, how long either way is and how much ground lies between. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>İlk çalıştırma &lt;b&gt;parçaları&lt;/b&gt; numarayla söyler: öğenin ve önerinin dış çizgilerinin, buluştukları iki yer arasında nerede ayrı yollardan gittiğini, her yolun uzunluğunu ve aralarında ne kadar arazi kaldığını. Dış çizgiler, birinin kırık noktasının ötekine tolerans kadar yakın olduğu yerde buluşur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>The second run takes piece 1: along it the feature has exactly the proposal’s turning points, and everywhere else its own, to the last digit.</source>
        <translation>İkinci çalıştırma 1 numaralı parçayı alır: öğe o parça boyunca tam olarak önerinin kırık noktalarına, başka her yerde son basamağına kadar kendi noktalarına sahiptir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;The line midway&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) is as far from the one way as from the other.</source>
        <translation>&lt;b&gt;Orta çizgi&lt;/b&gt; (&lt;code&gt;MIDWAY&lt;/code&gt;) bir yola ötekine olduğu kadar uzaktır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Without &lt;code&gt;FEATURE&lt;/code&gt; the proposal’s feature becomes a new one of the common text, a draft under an identifier of its own; with a &lt;b&gt;second proposal&lt;/b&gt; it takes a piece of that one’s line, or the line midway between the two.</source>
        <translation>&lt;code&gt;FEATURE&lt;/code&gt; verilmezse önerinin öğesi ortak metnin yeni bir öğesi, kendi tanımlayıcısıyla bir taslak olur; &lt;b&gt;ikinci öneriyle&lt;/b&gt; onun çizgisinin bir parçasını ya da ikisi arasındaki orta çizgiyi alır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>What is agreed is not changed, nor is a line taken with which an outline would cross itself. The &lt;a href="history.html"&gt;history&lt;/a&gt; has what was before; the proposals stay as they were sent.</source>
        <translation>Üzerinde anlaşılan değiştirilmez; bir dış çizginin kendini keseceği bir çizgi de alınmaz. Önceki &lt;a href="history.html"&gt;geçmiştedir&lt;/a&gt;; öneriler gönderildikleri gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Where the workspace keeps imported proposals of two parties or more, its &lt;a href="package.html"&gt;map package&lt;/a&gt; has a part &lt;b&gt;Proposals compared&lt;/b&gt;, of the last one that each party sent; without the part, nothing in the package tells of them.</source>
        <translation>Çalışma alanı iki ya da daha çok tarafın içe aktarılmış önerilerini tutuyorsa &lt;a href="package.html"&gt;harita paketinde&lt;/a&gt;, her tarafın gönderdiği sonuncusuna ilişkin bir &lt;b&gt;Karşılaştırılan öneriler&lt;/b&gt; parçası vardır; parça yoksa pakette hiçbir şey onlardan söz etmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;b&gt;Comparison sheets&lt;/b&gt;, one for each region in which something is at stake, in each language: contested ground and ground that nobody claims by the direction of their strokes, each cell with its number, state, claiming parties and area; line at stake in dashes with the codes of those who draw it, line that all draw without. All lines look the same, and no party has a colour. In the margin: what is at stake, cell by cell and line by line, the largest first.</source>
        <translation>&lt;b&gt;Karşılaştırma paftaları&lt;/b&gt;, bir şeyin tartışma konusu olduğu her bölüm için bir tane, her dilde: ihtilaflı arazi ile kimsenin talep etmediği arazi taramalarının yönüyle ayrılır, her hücre numarası, durumu, talep eden tarafları ve yüzölçümüyle; tartışma konusu hat kesikli ve çizenlerin kodlarıyla, herkesin çizdiği hat kodsuz. Bütün hatlar aynı görünür, hiçbir tarafın rengi yoktur. Kenarda: neyin tartışma konusu olduğu, hücre hücre ve hat hat, en büyüğü başta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>&lt;code&gt;tables/comparison.csv&lt;/code&gt;, every cell and line in one row, with the numbers of the sheets, and &lt;code&gt;data/comparison.geojson&lt;/code&gt;, the same with where they lie.</source>
        <translation>&lt;code&gt;tables/comparison.csv&lt;/code&gt;, her hücre ve hat bir satırda, paftaların numaralarıyla; &lt;code&gt;data/comparison.geojson&lt;/code&gt;, aynısı yerleriyle birlikte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/proposals.html"/>
        <source>Zones are compared, to the usual tolerance; a sheet says which. &lt;b&gt;No proposal leaves in a package&lt;/b&gt;: none of its features, identifiers, names, days, sources or notes, nor the name of its file. Cells and lines do tell where claims run, by the codes of the parties, since that is what is compared: whoever has the package can draw each party’s outline from them, within the tolerance. Give it to those who may know. A sheet states the fingerprint of what was compared of each proposal, its features that are not withdrawn, so that each delegation can see that it was its draft and not another. A comparison is for no signature and defines no line.</source>
        <translation>Bölgeler olağan toleransla karşılaştırılır; pafta hangisi olduğunu söyler. &lt;b&gt;Hiçbir öneri pakette dışarı çıkmaz&lt;/b&gt;: ne öğeleri, tanımlayıcıları, adları, günleri, kaynakları ya da notları, ne de dosyasının adı. Karşılaştırılan bu olduğundan, hücreler ve hatlar taleplerin nereden geçtiğini tarafların kodlarıyla söyler: pakete sahip olan, her tarafın dış çizgisini tolerans içinde onlardan çizebilir. Bilmesinde sakınca olmayanlara verin. Pafta, her önerinin karşılaştırılan kısmının, yani geri çekilmemiş öğelerinin parmak izini belirtir; böylece her heyet bunun başka değil kendi taslağı olduğunu görebilir. Karşılaştırma imza için değildir ve hiçbir çizgiyi belirlemez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry</source>
        <translation>Geometri</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every feature has a geometry that is not empty: areas for zones, lines, points for posts and checkpoints.</source>
        <translation>Her öğenin boş olmayan bir geometrisi vardır: bölgeler için alan, hatlar için çizgi, gözlem ve kontrol noktaları için nokta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot stand on a map.</source>
        <translation>4 Mayıs 2017 muhtırası, gerginliği azaltma bölgelerinin ve güvenlikli bölgelerin hatlarını belirlemeyi ve haritalarını hazırlamayı ortak çalışma grubuna bırakır; geometrisi olmayan ya da alan kastedilen yerdeki bir çizgi haritada duramaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning points; an outline that is not closed comes with one that is. Nobody can tell from its line alone whether a turning point is missing there, so nothing is closed without asking. A part or a hole without turning points encloses nothing, and some programs crash on it: the later rules look at the feature without it. Heights are a note: a delimitation has none, so neither the fingerprint nor a package carries them.</source>
        <translation>Yalnız alanlardan oluşan bir topluluk ve kapalı bir çizgi için aynı kırık noktalarıyla bir alan önerilir; kapanmayan dış çizgi için kapalısı önerilir. Orada bir kırık noktasının eksik olup olmadığını yalnız çizgisinden kimse anlayamaz; bu yüzden sorulmadan hiçbir şey kapatılmaz. Kırık noktası olmayan parça ya da delik hiçbir şeyi çevrelemez, bazı programlar onda çöker: sonraki kurallar öğeye onsuz bakar. Yükseklikler birer nottur: sınırlandırmada yükseklik yoktur, bu yüzden ne parmak izi ne paket onları taşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Remedy.</source>
        <translation>Çözüm.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every coordinate is a number, longitudes from -180 to 180 and latitudes from -90 to 90 degrees.</source>
        <translation>Her koordinat bir sayıdır; boylamlar -180 ile 180, enlemler -90 ile 90 derece arasındadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Geometry operations give plausible nonsense for coordinates that are no numbers, and no map shows them; and coordinates beyond the range are as a rule metres of a projected system that were read as degrees. Coordinates that come into the agreement's theatre by swapping longitude and latitude are left to ``geometry.swapped``.</source>
        <translation>Geometri işlemleri, sayı olmayan koordinatlarda inandırıcı saçmalıklar verir ve hiçbir harita onları göstermez; aralık dışındaki koordinatlar ise genellikle derece diye okunmuş, izdüşümlü bir sistemin metreleridir. Boylam ile enlem yer değiştirince anlaşmanın geçerlik alanına düşen koordinatlar ``geometry.swapped`` kuralına bırakılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature, and no turning point of one, has longitude and latitude exchanged.</source>
        <translation>Hiçbir öğede ve hiçbir kırık noktasında boylam ile enlem yer değiştirmemiştir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Lists of coordinates travel in both orders (RFC 7946 puts longitude first, ISO 6709 latitude), and where longitudes and latitudes are of one size, as in Syria, the wrong order is a place in the next country and not an impossible one: no program notices. A feature is reported that lies outside the units of its region and comes to lie in them when it is exchanged; where there is no reference, its region's extent or the theatre stands for the units. So is a single turning point that lies far from the others and comes to lie among them: a row of a table typed the wrong way round.</source>
        <translation>Koordinat listeleri iki sırayla da dolaşır (RFC 7946 boylamı, ISO 6709 enlemi başa koyar); Suriye’deki gibi boylam ve enlemlerin aynı büyüklükte olduğu yerde yanlış sıra olanaksız bir yer değil, komşu ülkede bir yerdir: hiçbir program fark etmez. Bölümünün birimleri dışında kalan ve yer değiştirince onların içine düşen öğe bildirilir; referans yoksa birimlerin yerini bölümün kapsamı ya da geçerlik alanı tutar. Ötekilerden uzakta kalan ve yer değiştirince aralarına düşen tek bir kırık noktası da bildirilir: tabloda ters yazılmış bir satır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every area is valid in the sense of OGC Simple Features (OGC 06-103r4, 6.1.11 and 6.1.14).</source>
        <translation>Her alan OGC Simple Features (OGC 06-103r4, 6.1.11 ve 6.1.14) anlamında geçerlidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where an outline crosses itself nobody can say which side is inside, and each program answers otherwise. The sentence names what is wrong in plain words and how often, the geometry of the finding holds every place. Where there are more than some thousands it gives the number found until then.</source>
        <translation>Bir dış çizgi kendini kesiyorsa hangi yanın içerisi olduğunu kimse söyleyemez ve her program başka yanıt verir. Cümle neyin yanlış olduğunu yalın sözlerle ve kaç kez olduğunu söyler; bulgunun geometrisi her yeri tutar. Birkaç binden çoksa o zamana kadar bulunanların sayısını verir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A repair is proposed that keeps the area enclosed by the outlines. It may cut a feature into parts, which ``geometry.parts`` then asks to be declared.</source>
        <translation>Dış çizgilerin çevrelediği alanı koruyan bir onarım önerilir. Öğeyi parçalara bölebilir; ``geometry.parts`` o zaman bunların bildirilmesini ister.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line is simple (6.1.6.1): it passes no place twice, but that it may end where it begins. Where it crosses itself its left side becomes its right one, and nobody can say on which side of it a place lies.</source>
        <translation>Çizgi yalındır (6.1.6.1): başladığı yerde bitebilmesi dışında hiçbir yerden iki kez geçmez. Kendini kestiği yerde sol yanı sağ yanı olur ve bir yerin hangi yanında kaldığını kimse söyleyemez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No turning point is followed by itself.</source>
        <translation>Hiçbir kırık noktasının ardından kendisi gelmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text names each turning point once and states the line to the next; between two vertices that print alike (a centimetre is the precision of the tables and of the fingerprint) there is no line, and no azimuth. The area is hardly touched, so this is a warning. The proposed fix keeps the first vertex of each run.</source>
        <translation>Sınır tarifi her kırık noktasını bir kez anar ve sonrakine giden çizgiyi belirtir; aynı basılan iki köşe arasında (tabloların ve parmak izinin kesinliği bir santimetredir) ne çizgi ne azimut vardır. Yüzölçümü neredeyse etkilenmez, bu yüzden bu bir uyarıdır. Önerilen düzeltme her dizinin ilk köşesini tutar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limit</source>
        <translation>Sınır değer</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Default</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No edge is shorter than what can be told apart on the ground.</source>
        <translation>Hiçbir kenar, arazide birbirinden ayırt edilebilenden kısa değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two turning points a few decimetres apart cannot be marked, or found again with a hand-held receiver, as two; they come of tracing finer data. It is a warning: published boundaries are full of such edges (3 % of those of OCHA's governorates of Syria). Vertices that are one are reported by ``geometry.duplicate-vertex`` alone. No fix is proposed: it would move the line.</source>
        <translation>Birbirinden birkaç desimetre uzaktaki iki kırık noktası, iki nokta olarak ne işaretlenebilir ne de el alıcısıyla yeniden bulunabilir; daha ayrıntılı veriyi izlemekten ortaya çıkarlar. Bu bir uyarıdır: yayımlanmış sınırlar böyle kenarlarla doludur (OCHA’nın Suriye illerindekilerin % 3’ü). Aynı olan köşeleri yalnız ``geometry.duplicate-vertex`` bildirir. Düzeltme önerilmez: çizgiyi kaydırırdı.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An outline or a line nowhere runs out to a tip and back at almost no angle.</source>
        <translation>Hiçbir dış çizgi ya da hat, neredeyse sıfır açıyla bir uca gidip geri dönmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A spike is a strip of ground a few metres wide and as long as a slip of the hand; it belongs to nobody on the spot and to one side on paper. The angle is that between the two geodesics at the tip; its limit is our design, no document names one.</source>
        <translation>Sivri çıkıntı, birkaç metre genişliğinde ve bir el kayması uzunluğunda bir arazi şerididir; yerinde kimsenin değildir, kâğıtta bir yanındır. Açı, uçtaki iki jeodezik eğri arasındadır; sınır değeri bizim tasarımımızdır, hiçbir belge onu anmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A tip at an edge too short for the precision is left to ``geometry.short-edge``, and an outline that is a sliver as a whole to ``geometry.sliver-part``. The proposed fix deletes the tips.</source>
        <translation>Kesinliğe göre çok kısa bir kenardaki uç ``geometry.short-edge`` kuralına, bütünüyle kıymık olan dış çizgi ``geometry.sliver-part`` kuralına bırakılır. Önerilen düzeltme uçları siler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part and no hole of a polygon is a sliver: too narrow, or too small, to be meant.</source>
        <translation>Poligonun hiçbir parçası ve hiçbir deliği kıymık değildir: kastedilmiş olamayacak kadar dar ya da küçük.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Slivers are what is left where two outlines of one line were cut or joined. Nobody can stand in one, and each makes a line of its own in the boundary text. The width is the diameter of the largest circle that fits into the part or the hole, so a strip is judged by how wide it is, however long.</source>
        <translation>Kıymıklar, bir çizginin iki dış çizgisinin kesildiği ya da birleştirildiği yerde artakalır. İçinde kimse duramaz; her biri sınır tarifinde kendi başına bir çizgi oluşturur. Genişlik, parçaya ya da deliğe sığan en büyük dairenin çapıdır; böylece bir şerit, ne kadar uzun olursa olsun, genişliğine göre değerlendirilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Edges whose geodesic leaves the straight line in longitude and latitude by more than the tolerance are named.</source>
        <translation>Jeodezik eğrisi boylam ve enlemdeki doğrudan toleranstan çok ayrılan kenarlar söylenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A boundary text must state the kind of line between turning points; here it is the geodesic of WGS 84. A straight line in longitude and latitude leaves it by 5.7 m over 20 km and 35 m over 50 km at 35.5°N. Exports whose edges are straight (GeoJSON, KML, shapefile) are drawn out, so this is a note: somebody who types the turning points into another program gets another line.</source>
        <translation>Sınır tarifi, kırık noktaları arasındaki çizginin türünü belirtmelidir; burada bu, WGS 84’ün jeodezik eğrisidir. Boylam ve enlemdeki doğru, 35.5°N enleminde 20 km boyunca ondan 5.7 m, 50 km boyunca 35 m ayrılır. Kenarları doğru olan dışa aktarmalarda (GeoJSON, KML, shapefile) ara köşeler konur, bu yüzden bu bir nottur: kırık noktalarını başka bir programa yazan başka bir çizgi elde eder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where the outline touches or passes itself so closely that it crosses itself as a geodesic, although it does not on a chart, the line that the text states is none: that is an error, and a turning point where the outlines are to meet mends it.</source>
        <translation>Dış çizgi kendine değiyor ya da haritada kesmese de jeodezik olarak kendini kesecek kadar yakınından geçiyorsa, metnin belirttiği çizgi yoktur: bu bir hatadır; dış çizgilerin buluşması gereken yere konan bir kırık noktası onu düzeltir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is one part without holes, unless its exclaves and exclusions are named.</source>
        <translation>Öğe, eksklavları ve hariç tutulan yerleri anılmadıkça, deliksiz tek parçadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A part or a hole that nobody named is as a rule left over from an overlay or a repair. Some are meant: the agreements on eastern Ghouta of 2017 left Qaboun out by name, and a buffer has the hole that its own zone fills. As many further parts as exclaves, and as many holes as exclusions, are taken for the named ones; a name without its part or hole is a warning. A point and a line have no further part: each is a feature of its own. The places are the parts but the largest, and the holes. Slivers are left to ``geometry.sliver-part``.</source>
        <translation>Kimsenin anmadığı parça ya da delik genellikle bir bindirmeden ya da onarımdan kalmadır. Bazıları ise bilerek yapılmıştır: Doğu Guta’ya ilişkin 2017 anlaşmaları Kabun’u adıyla dışarıda bırakmıştır; tamponun da kendi bölgesinin doldurduğu bir deliği vardır. Eksklav sayısı kadar ek parça ve hariç tutulan yer sayısı kadar delik, anılanlar sayılır; parçası ya da deliği olmayan ad bir uyarıdır. Noktanın ve hattın ek parçası olmaz: her biri kendi başına bir öğedir. Yerler, en büyüğü dışındaki parçalar ve deliklerdir. Kıymıklar ``geometry.sliver-part`` kuralına bırakılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Attributes</source>
        <translation>Öznitelikler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each feature states uid, kind, region, name, party, status and source; four of them as the agreement lists them.</source>
        <translation>Her öğe uid, tür, bölüm, ad, taraf, durum ve kaynağını belirtir; dördünü anlaşmanın saydığı gibi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line on a map binds a party only where the map says what it is, where, whose and from what: the memorandum of 4 May 2017 names the regions and the guarantors, and has the guarantors' working group prepare the maps. The uid (a UUID) is what names the feature in every file. Each missing or unknown value is one finding; a value that differs from a listed one only in case or spaces comes with that one as a fix.</source>
        <translation>Haritadaki bir çizgi, tarafı ancak harita onun ne olduğunu, nerede, kimin olduğunu ve neye dayandığını söylüyorsa bağlar: 4 Mayıs 2017 muhtırası bölümleri ve garantörleri anar ve haritaları garantörlerin çalışma grubuna hazırlatır. Öğeyi her dosyada uid (bir UUID) adlandırır. Eksik ya da bilinmeyen her değer bir bulgudur; sayılan bir değerden yalnız büyük-küçük harf ya da boşlukla ayrılan için düzeltme olarak o değer önerilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No uid stands twice, and no name and no number twice within a kind and a region.</source>
        <translation>Hiçbir uid iki kez bulunmaz; bir tür ve bölüm içinde hiçbir ad ve hiçbir numara da.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The uid (RFC 9562) joins a feature to its buffers, its findings and its rows in every table, for which names will not do: their spelling varies from one list to the next. The name is what the parties call it by when they talk. Names that only look alike (equal after NFKC, without case and repeated spaces) are a warning: read out or printed they are one. A withdrawn feature keeps its name without taking it from others, and so does one that is in force on other days: two phases of a zone have one name, but never one uid. A number that stands twice is a warning: on maps and in tables the second feature bears another one than its own.</source>
        <translation>Uid (RFC 9562) öğeyi tamponlarına, bulgularına ve her tablodaki satırlarına bağlar; adlar buna yaramaz: yazılışları listeden listeye değişir. Ad, tarafların konuşurken kullandığıdır. Yalnız aynı görünen adlar (NFKC’den sonra, büyük-küçük harf ve yinelenen boşluklar sayılmadan eşit olanlar) bir uyarıdır: yüksek sesle okunduğunda ya da basıldığında birdirler. Geri çekilen öğe, adını başkalarından almadan korur; başka günlerde yürürlükte olan da öyle: bir bölgenin iki evresinin adı aynıdır ama uid’si hiçbir zaman. İki kez bulunan numara bir uyarıdır: haritalarda ve tablolarda ikinci öğe kendininkinden başka bir numara taşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No text holds control characters, bidirectional overrides or broken Unicode.</source>
        <translation>Hiçbir metin denetim karakteri, yön değiştirme işareti ya da bozuk Unicode içermez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A right-to-left override makes a name read otherwise than it sorts, searches and prints (Unicode Technical Report 36, 2.5): two parties would sign different words. Marks and joiners that Arabic, Persian and Turkish need are allowed. U+FFFD stands where a program could not read a character and is a warning: something is lost already. The proposed fix deletes what is refused. Text that a spreadsheet would run is harmless here, and made so on the way into a table.</source>
        <translation>Sağdan sola çeviren bir işaret, adın sıralandığından, arandığından ve basıldığından başka okunmasına yol açar (Unicode Technical Report 36, 2.5): iki taraf farklı sözcükler imzalardı. Arapça, Farsça ve Türkçenin gereksindiği işaretlere ve birleştiricilere izin verilir. U+FFFD, bir programın bir karakteri okuyamadığı yerde durur ve bir uyarıdır: bir şey çoktan yitmiştir. Önerilen düzeltme reddedileni siler. Hesap tablosunun çalıştıracağı metin burada zararsızdır ve tabloya giderken zararsız kılınır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature is in force from a day to the same or a later day, within the term of its agreement.</source>
        <translation>Öğe, bir günden aynı ya da sonraki bir güne kadar, anlaşmasının süresi içinde yürürlüktedir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 sets its measures for six months, extended automatically for the same period; TASS of 12 May 2017 has them in force from 6 May. The term begins on the day that the agreement file follows and ends with the first period or the last extension on record. A feature without dates is in force as long as the agreement. Under an automatic extension a later end breaks no sentence of the agreement, but rests on an extension that nobody recorded: that is a note (``term.in-force`` warns once for the package), as far as 2199.</source>
        <translation>4 Mayıs 2017 muhtırası önlemlerini altı ay için, aynı süreyle kendiliğinden uzatılmak üzere koyar; TASS’ın 12 Mayıs 2017 haberine göre 6 Mayıs’tan beri yürürlüktedirler. Süre, anlaşma dosyasının uyduğu günde başlar ve ilk dönemle ya da kayıtlı son uzatmayla biter. Tarihi olmayan öğe, anlaşma sürdükçe yürürlüktedir. Kendiliğinden uzatmada daha sonraki bir son, anlaşmanın hiçbir cümlesini çiğnemez ama kimsenin kaydetmediği bir uzatmaya dayanır: bu, 2199’a kadar bir nottur (``term.in-force`` paket için bir kez uyarır).</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each value of a feature's row is what its column holds: a number, a day of the calendar, a text.</source>
        <translation>Bir öğenin satırındaki her değer, sütununun tuttuğu şeydir: bir sayı, takvimden bir gün, bir metin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>SQLite keeps whatever a program writes, a word in a column of numbers as well (SQLite documentation, "Datatypes In SQLite"), and each reader makes something else of it: none, 0, or an error. A day or a width that only one party's program reads is not agreed. Such a value counts as not stated until it is mended, and keeps the delimitation from being exported (our design); withdrawn features are no exception, for they stand in the package's workspace.</source>
        <translation>SQLite, bir programın yazdığı her şeyi, sayı sütununda bir sözcüğü bile saklar (SQLite belgeleri, “Datatypes In SQLite”); her okuyan ondan başka bir şey anlar: hiç, 0 ya da hata. Yalnız bir tarafın programının okuduğu gün ya da genişlik üzerinde anlaşılmış değildir. Böyle bir değer düzeltilene kadar belirtilmemiş sayılır ve sınırlandırmanın dışa aktarılmasını engeller (bizim tasarımımız); geri çekilen öğeler ayrık değildir, çünkü paketin çalışma alanında bulunurlar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stated width is above 0 and finite, a number on the map is 1 or more, and so on for every number of a feature.</source>
        <translation>Belirtilen genişlik 0’dan büyük ve sonludur, haritadaki numara 1 ya da daha büyüktür; bir öğenin her sayısı için böyle gider.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A width is a number that parties agree on (15 to 20 km in the memorandum of 17 September 2018): a buffer that states −1 m or an infinite width states none that ``buffer.width`` could hold it to, and would go out to all parties with it. A width is at most 1,000 km, a number on the map at most 999,999. What is not stated is not judged here.</source>
        <translation>Genişlik tarafların üzerinde anlaştığı bir sayıdır (17 Eylül 2018 muhtırasında 15-20 km): −1 m ya da sonsuz genişlik belirten tampon, ``buffer.width`` kuralının onu karşılaştırabileceği bir genişlik belirtmez ve bununla bütün taraflara giderdi. Genişlik en çok 1.000 km, haritadaki numara en çok 999.999’dur. Belirtilmeyen burada değerlendirilmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What is agreed</source>
        <translation>Üzerinde anlaşılan</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that the parties have agreed has the line, the name and the status that were agreed.</source>
        <translation>Tarafların üzerinde anlaştığı öğenin çizgisi, adı ve durumu anlaşıldığı gibidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act by which it was agreed names the SHA-256 of the line, and the workspace keeps the line itself. The window takes back whatever would change it; plain QGIS, another plugin or SQL may change it all the same, and a line that was moved by a slip after it was signed is worse than none. So it is an error until it is restored, or reopened by an act. The old line is drawn beside the new one, with the greatest distance between turning points of one and the other line. Of a feature that states that it is agreed, and of which no act says so, nobody can tell whether it was changed since: that is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Üzerinde anlaşıldığı işlem çizginin SHA-256 değerini anar, çalışma alanı da çizginin kendisini saklar. Pencere onu değiştirecek olanı geri alır; eklentisiz QGIS, başka bir eklenti ya da SQL yine de değiştirebilir; imzalandıktan sonra yanlışlıkla kaydırılan bir çizgi ise hiç olmamasından kötüdür. Bu yüzden geri yüklenene ya da bir işlemle yeniden açılana kadar hatadır. Eski çizgi yenisinin yanında, birinin kırık noktaları ile öteki çizgi arasındaki en büyük uzaklıkla çizilir. Üzerinde anlaşıldığını belirten ama hiçbir işlemin anmadığı öğenin o zamandan beri değişip değişmediğini kimse söyleyemez: bu bir nottur. Bizim tasarımımız; muhtıra çizgileri çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Placement</source>
        <translation>Yerleşim</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature lies inside the administrative units that the agreement names for its region.</source>
        <translation>Öğe, anlaşmanın bölümü için andığı idari birimlerin içindedir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names provinces, whole or "certain parts of", for each de-escalation area. What is measured is the area outside these units, on the ellipsoid, for a point its distance from them, and for a line that of its farthest place. The reference boundaries are an aid: the coarse ones that come with QGIS are 1 to 3 km off, which is why the sentence names them.</source>
        <translation>4 Mayıs 2017 muhtırası her gerginliği azaltma bölgesi için illeri, tümüyle ya da “belirli kesimlerini” anar. Ölçülen, bu birimlerin dışında elipsoit üzerinde kalan yüzölçümü, nokta için onlara uzaklığı, hat için en uzak yerinin uzaklığıdır. Referans sınırlar bir yardımdır: QGIS’le gelen kaba olanlar 1-3 km şaşar, cümle onları bu yüzden anar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The part beyond the country's border is left to ``placement.country``, the part inside another region's zone to ``placement.other-region`` and ``overlap.zone``, the part inside an area of separation that adjoins the units to ``placement.separation-area``.</source>
        <translation>Ülke sınırının ötesindeki kesim ``placement.country`` kuralına, başka bir bölümün bölgesi içindeki kesim ``placement.other-region`` ve ``overlap.zone`` kurallarına, birimlere bitişik bir ayırma alanının içindeki kesim ``placement.separation-area`` kuralına bırakılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum puts security zones *along the lines* of the areas and names no province for them. A buffer outside the units is a note, for the parties to know; a post or checkpoint in that buffer is in its place.</source>
        <translation>Muhtıra güvenlikli bölgeleri bölgelerin *hatları boyunca* koyar ve onlar için il anmaz. Birimlerin dışındaki tampon, tarafların bilmesi için bir nottur; o tampondaki gözlem ya da kontrol noktası yerindedir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone is held against its zone (``safe.inside``), and against the units only where it lies clear of any zone of its region.</source>
        <translation>Güvenli bölge kendi bölgesiyle karşılaştırılır (``safe.inside``); birimlerle ancak bölümünün bütün bölgelerinden uzakta kalıyorsa.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No part of any feature lies across the border of the country.</source>
        <translation>Hiçbir öğenin hiçbir kesimi ülke sınırının ötesinde değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties to an agreement bind nobody beyond the border of its country, or of its countries; a buffer that spills over it puts posts on a neighbour's ground. The border is where the land of others begins by the reference, whatever units the agreement lists; the sea is nobody's land. Of a reference that was taken over before it told the land of others, the border is the outline of all units together, if it has every unit of the agreement. What lies across the border is reported here and by no other rule of place.</source>
        <translation>Bir anlaşmanın tarafları, ülkesinin ya da ülkelerinin sınırının ötesinde kimseyi bağlamaz; sınırın ötesine taşan tampon, gözlem noktalarını komşunun toprağına koyar. Sınır, anlaşma hangi birimleri sayarsa saysın, referansa göre başkalarının toprağının başladığı yerdir; deniz kimsenin toprağı değildir. Başkalarının toprağını söylemeye başlamadan önce alınmış bir referansta sınır, anlaşmanın her birimi varsa, bütün birimlerin birlikte dış çizgisidir. Sınırın ötesinde kalanı burası bildirir, yere ilişkin başka hiçbir kural bildirmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line may run along the border, and across it by no more than a post may stand beyond it.</source>
        <translation>Hat sınır boyunca gidebilir ve sınırı, bir gözlem noktasının ötesinde durabileceğinden çok aşamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An area whose status sources state differently, as the agreement names it, is on neither side: what lies there is a warning that says what each source says.</source>
        <translation>Durumunu kaynakların farklı belirttiği bir alan, anlaşmanın andığı biçimiyle, hiçbir yanda değildir: orada kalan, her kaynağın ne dediğini söyleyen bir uyarıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The zones of one region do not meet those of another.</source>
        <translation>Bir bölümün bölgeleri başka bir bölümünkilere değmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 names four areas apart from each other, each with its own line, strips and posts. Two regions' zones that touch, at a point or along a line, or lie nearer to each other than the limit, leave no room for the security zones that belong along either line.</source>
        <translation>4 Mayıs 2017 muhtırası, her birinin kendi hattı, şeritleri ve gözlem noktaları olan, birbirinden ayrı dört alan anar. İki bölümün bir noktada ya da bir çizgi boyunca değen ya da birbirine sınır değerden yakın duran bölgeleri, iki hat boyunca olması gereken güvenlikli bölgelere yer bırakmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that overlap are reported by ``overlap.zone`` alone, zones of one region may touch.</source>
        <translation>İki bölümün örtüşen bölgelerini yalnız ``overlap.zone`` bildirir; bir bölümün bölgeleri birbirine değebilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No feature lies inside an area of separation that an earlier agreement made.</source>
        <translation>Hiçbir öğe, önceki bir anlaşmanın oluşturduğu ayırma alanının içinde değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Under the Agreement on Disengagement of 31 May 1974 only the United Nations force may be in the area of separation between Israel and Syria. The polygon at hand is indicative, therefore this is a warning; the true lines are on the maps of that agreement.</source>
        <translation>31 Mayıs 1974 tarihli Kuvvetlerin Ayrılması Anlaşması’na göre İsrail ile Suriye arasındaki ayırma alanında yalnız Birleşmiş Milletler gücü bulunabilir. Eldeki poligon yaklaşıktır, bu yüzden bu bir uyarıdır; gerçek çizgiler o anlaşmanın haritalarındadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two zones overlap, whether of one region or of two, nor is a zone drawn twice or inside another.</source>
        <translation>Bir bölümün ya da iki bölümün, hiçbir iki bölge örtüşmez; bir bölge iki kez ya da başkasının içinde de çizilmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The areas of the memorandum of 4 May 2017 are separate: who answers for a place, and whose posts watch it, must not depend on which of two maps is read. The width is the diameter of the largest circle that fits into the overlap; anything narrower than the limit is the trembling of two hands on one line.</source>
        <translation>4 Mayıs 2017 muhtırasının alanları ayrıdır: bir yerden kimin sorumlu olduğu ve orayı kimin gözlem noktalarının gözlediği, iki haritadan hangisinin okunduğuna bağlı olmamalıdır. Genişlik, örtüşmeye sığan en büyük dairenin çapıdır; sınır değerden dar olan, bir çizgi üzerinde iki elin titremesidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Zones of two regions that meet without overlapping are ``placement.other-region``'s.</source>
        <translation>İki bölümün örtüşmeden değen bölgeleri ``placement.other-region`` kuralınındır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No two features overlap whose kinds the agreement keeps apart.</source>
        <translation>Anlaşmanın türlerini ayrı tuttuğu hiçbir iki öğe örtüşmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Which kinds may overlap is the agreement's matrix: never, always, or where both belong to the same zone. A zone belongs to itself, a buffer and a safe zone to the zone they name. The memorandum lays the security zones *along the lines* of the areas, so a buffer that reaches into a zone takes from it, and the buffers of two zones leave open whose posts stand there.</source>
        <translation>Hangi türlerin örtüşebileceğini anlaşmanın matrisi söyler: hiçbir zaman, her zaman ya da ikisi aynı bölgeye aitse. Bölge kendine, tampon ve güvenli bölge andıkları bölgeye aittir. Muhtıra güvenlikli bölgeleri bölgelerin *hatları boyunca* yerleştirir; bu yüzden bölgenin içine giren tampon ondan alır, iki bölgenin tamponları ise orada kimin gözlem noktalarının duracağını belirsiz bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Two zones are ``overlap.zone``'s, and so is what follows from their overlap: where one zone reaches into another its buffer goes with it, through the other's buffer and into that zone. Between what belongs to two zones that overlap nothing further is reported until they are apart. A safe zone in the buffer of its own zone is ``safe.inside``'s.</source>
        <translation>İki bölge ``overlap.zone`` kuralınındır; örtüşmelerinden çıkan da öyle: bir bölge ötekine girdiği yerde tamponu da onunla birlikte, ötekinin tamponundan geçip o bölgenin içine girer. Örtüşen iki bölgeye ait olanlar arasında, onlar ayrılana kadar başka bir şey bildirilmez. Kendi bölgesinin tamponundaki güvenli bölge ``safe.inside`` kuralınındır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Between two zones that run along each other no strip is left that belongs to neither.</source>
        <translation>Birbiri boyunca giden iki bölge arasında, hiçbirine ait olmayan bir şerit kalmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A strip a few metres to a few hundred metres wide is hardly ever meant: it is where two hands drew one line. The memorandum's regime, that hostilities cease, holds inside the zones; in the strip it holds for nobody. It is a warning, for the land between may be meant.</source>
        <translation>Birkaç metreden birkaç yüz metreye kadar geniş bir şerit neredeyse hiçbir zaman kastedilmiş değildir: iki elin tek bir çizgiyi çizdiği yerdir. Muhtıranın düzeni, çatışmaların durması, bölgelerin içinde geçerlidir; şeritte kimse için geçerli değildir. Aradaki arazi kastedilmiş olabileceğinden bu bir uyarıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width is the diameter of the largest circle that fits into the gap. The corner where the lines of two zones part, and the bay of one zone, are no gaps.</source>
        <translation>Genişlik, boşluğa sığan en büyük dairenin çapıdır. İki bölgenin çizgilerinin ayrıldığı köşe ve tek bir bölgenin girintisi boşluk değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Buffer zones</source>
        <translation>Tampon bölgeler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every buffer zone names an existing zone or line.</source>
        <translation>Her tampon bölge var olan bir bölgeyi ya da hattı anar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone that was withdrawn does not count as existing.</source>
        <translation>4 Mayıs 2017 muhtırası tamponları yalnız gerginliği azaltma bölgelerinin hatları boyunca güvenlikli bölgeler olarak tanır: bölgesi olmayan tampon, hiçbir şeyin tamponudur ve başka hiçbir kural onu bir çizgiyle karşılaştıramaz. Geri çekilen bölge var sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Other agreements withdraw from a line: a strip on one side of it or on both names that line.</source>
        <translation>Başka anlaşmalar bir hattan geri çekilir: onun bir ya da iki yanındaki şerit o hattı anar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A zone that is there but withheld from the rules because its geometry fails is not missing; one that is in force on other days than the buffer is.</source>
        <translation>Var olup geometrisi geçmediği için kurallardan çıkarılan bölge eksik sayılmaz; tampondan başka günlerde yürürlükte olan ise sayılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Along every stretch of a zone's line runs one of the zone's buffers.</source>
        <translation>Bölge çizgisinin her kesimi boyunca o bölgenin tamponlarından biri gider.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 establishes security zones "along the lines of the de-escalation areas" to prevent incidents and direct confrontation: a stretch without one is where the parties stand face to face. An inner edge that misses the line by up to 2 m still runs along it (and by what a long edge of the zone leaves its geodesic by when it is drawn straight). How wide the buffer is there is for ``buffer.width`` to say.</source>
        <translation>4 Mayıs 2017 muhtırası, olayları ve doğrudan çatışmayı önlemek için “gerginliği azaltma bölgelerinin hatları boyunca” güvenlikli bölgeler kurar: şeridin bulunmadığı kesim, tarafların karşı karşıya durduğu yerdir. Çizgiyi en çok 2 m kaçıran iç kenar yine onun boyunca gider (bir de bölgenin uzun bir kenarının, doğru çizildiğinde, jeodezik eğrisinden ayrıldığı kadar). Tamponun orada ne kadar geniş olduğunu söylemek ``buffer.width`` kuralının işidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that has buffers has them along its whole length, on one side or on both: a stretch without is a warning, for an agreement may mean it. A line needs no buffer.</source>
        <translation>Tamponları olan bir hatta tamponlar, bir ya da iki yanında, bütün uzunluğu boyunca bulunur: tamponsuz kesim bir uyarıdır, çünkü anlaşma bunu kastetmiş olabilir. Hattın tamponu olması gerekmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that names no zone and runs along this one counts here: ``buffer.orphan`` reports it. A zone that has no buffer at all is one finding for its whole line; an agreement that knows no buffers asks for none.</source>
        <translation>Bölge anmayan ve bunun boyunca giden tampon burada sayılır: onu ``buffer.orphan`` bildirir. Hiç tamponu olmayan bölge, bütün çizgisi için tek bulgudur; tampon tanımayan anlaşma tampon istemez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer is nowhere narrower than its stated width, on whichever sides of a line it lies.</source>
        <translation>Tampon, çizginin hangi yanında kalırsa kalsın, hiçbir yerde belirtilen genişliğinden dar değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September 2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer edge of the zone and the buffer together to the zone's line, measured all along the edge. A buffer made in degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the message names the likely cause.</source>
        <translation>Şeridin genişliği tarafların üzerinde anlaştığı bir sayıdır: 17 Eylül 2018 muhtırasında 15-20 km derinlik, 5 Mart 2020 protokolünde yolun her yanında 6 km. Bölge ile tamponun birlikte dış kenarından bölgenin çizgisine, kenarın tamamı boyunca ölçülen jeodezik uzaklıktır. Derece ya da Web Mercator içinde yapılan tampon beşte bir, daireye az parçayla yapılan yüzde bir eksik kalır; ileti olası nedeni söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each buffer is measured by itself, whatever lies over it; with it go only those beside it along the line that are to be as wide or wider, and the narrower strips between it and the line. Stretches without such a buffer, and the ends of buffers beside them, are left to ``buffer.encloses``. A width that nothing can have is for ``attribute.value`` to say.</source>
        <translation>Her tampon, üzerinde ne olursa olsun, kendi başına ölçülür; onunla birlikte yalnız hat boyunca yanında olup onun kadar ya da daha geniş olması gerekenler ve onunla çizgi arasındaki daha dar şeritler sayılır. Böyle bir tamponun bulunmadığı kesimler ve yanlarındaki tampon uçları ``buffer.encloses`` kuralına bırakılır. Hiçbir şeyin sahip olamayacağı genişlik ``attribute.value`` kuralınındır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer that was made from a zone or a line was made from its present course.</source>
        <translation>Bir bölgeden ya da hattan yapılan tampon, onun şimdiki gidişinden yapılmıştır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A buffer remembers the digest of the geometry that it was made from (our design; no agreement asks for it). When the zone is moved afterwards the buffer keeps the old line, a few metres off in places where no other rule sees it, and two delegations end up with different strips of one and the same zone. What a buffer that was drawn by hand or imported was made from is not known, so it passes.</source>
        <translation>Tampon, yapıldığı geometrinin özetini hatırlar (bizim tasarımımız; hiçbir anlaşma bunu istemez). Bölge sonradan kaydırılırsa tampon eski çizgide, başka hiçbir kuralın görmediği yerlerde birkaç metre kaçık kalır ve iki heyetin elinde aynı bölgenin farklı şeritleri olur. Elle çizilen ya da içe aktarılan tamponun neden yapıldığı bilinmez, bu yüzden geçer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Safe zones</source>
        <translation>Güvenli bölgeler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone lies wholly inside a zone, and clear of that zone's buffer.</source>
        <translation>Güvenli bölge tümüyle bir bölgenin içinde ve o bölgenin tamponundan uzaktadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone shelters civilians under the regime of a de-escalation zone (TASS, 12 May 2017); a part of it outside has no such regime, and a part in the buffer is where the observers and checkpoints stand. The zone is the one that the safe zone names, else all zones of its region. What is measured is how far the safe zone reaches out of the zone, or into a buffer that was drawn inside it, with the area.</source>
        <translation>Güvenli bölge, gerilimi azaltma bölgesinin düzeni altında sivilleri barındırır (TASS, 12 Mayıs 2017); dışarıda kalan kesiminde böyle bir düzen yoktur, tamponda kalan kesimi ise gözlemcilerin ve kontrol noktalarının durduğu yerdir. Bölge, güvenli bölgenin andığı bölgedir; anmıyorsa bölümünün bütün bölgeleridir. Ölçülen, güvenli bölgenin bölgeden ne kadar dışarı çıktığı ya da içine çizilmiş bir tampona ne kadar girdiği ve yüzölçümüdür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A safe zone that lies clear of all zones and outside the units of its region is left to ``placement.region``; the buffers of other zones are left to ``overlap.kind``.</source>
        <translation>Bütün bölgelerden uzakta ve bölümünün birimleri dışında kalan güvenli bölge ``placement.region`` kuralına, başka bölgelerin tamponları ``overlap.kind`` kuralına bırakılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts</source>
        <translation>Gözlem noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>An observation post stands in a buffer zone of its region.</source>
        <translation>Gözlem noktası, bölümünün bir tampon bölgesinde durur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts the observation posts into the security zones along the lines of the areas. What is measured is the distance to the nearest buffer zone of the post's region. A post that is farther from it than from the units of its region is left to ``placement.region``, one beyond the border to ``placement.country``. Where the region has zones and no buffer at all, ``buffer.encloses`` says so, and here is one note instead of a finding for each post.</source>
        <translation>4 Mayıs 2017 muhtırası gözlem noktalarını bölgelerin hatları boyunca güvenlikli bölgelere koyar. Ölçülen, noktanın bölümündeki en yakın tampon bölgeye uzaklıktır. Ona, bölümünün birimlerinden daha uzak olan ``placement.region`` kuralına, sınırın ötesindeki ``placement.country`` kuralına bırakılır. Bölümün bölgeleri olup hiç tamponu yoksa bunu ``buffer.encloses`` söyler; burada her nokta için bir bulgu yerine tek bir not vardır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No stretch of a zone's line is farther than the limit from its nearest post, and no post is drawn twice.</source>
        <translation>Bölge çizgisinin hiçbir kesimi en yakın gözlem noktasına sınır değerden uzak değildir ve hiçbir gözlem noktası iki kez çizilmemiştir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Observation posts ensure compliance with the ceasefire (memorandum of 4 May 2017); what is too far from all of them is not observed. The distance is the straight one, on the ellipsoid, to the nearest post of the zone's region; the line is sampled at a hundredth of the limit. A zone near which its region has no post at all is one finding for its whole line. Posts of any party within the duplicate distance of each other are most likely one post that two delegations propose.</source>
        <translation>Gözlem noktaları ateşkese uyulmasını sağlar (4 Mayıs 2017 muhtırası); hepsine çok uzak olan gözlenmez. Uzaklık, elipsoit üzerinde, bölgenin bölümündeki en yakın gözlem noktasına doğru uzaklıktır; çizgi, sınır değerin yüzde biri aralıklarla örneklenir. Yakınında bölümünün hiçbir gözlem noktası bulunmayan bölge, bütün çizgisi için tek bulgudur. Hangi tarafın olursa olsun, birbirine çift sayılma uzaklığından yakın gözlem noktaları büyük olasılıkla iki heyetin önerdiği tek noktadır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A post that is far from every line of its region is another rule's finding (``post.in-buffer``, ``placement.region``); until it stands where it belongs, a line too far from posts there is a note.</source>
        <translation>Bölümünün her çizgisinden uzak olan gözlem noktası başka bir kuralın bulgusudur (``post.in-buffer``, ``placement.region``); ait olduğu yerde durana kadar oradaki gözlem noktalarına çok uzak çizgi bir nottur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Checkpoints</source>
        <translation>Kontrol noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A checkpoint stands in a buffer zone of its region, and within a distance of a zone's line.</source>
        <translation>Kontrol noktası, bölümünün bir tampon bölgesinde ve bir bölgenin çizgisine belirli bir uzaklık içinde durur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 puts checkpoints into the security zones along the lines of the areas, for the unhindered movement of unarmed civilians: they belong where people cross the line. A checkpoint outside its buffer is reported once, without its distance to the line. The division between this rule and the rules of placement is that of ``post.in-buffer``.</source>
        <translation>4 Mayıs 2017 muhtırası kontrol noktalarını, silahsız sivillerin engelsiz hareketi için, bölgelerin hatları boyunca güvenlikli bölgelere koyar: yerleri insanların çizgiyi geçtiği yerdir. Tamponunun dışındaki kontrol noktası, çizgiye uzaklığı belirtilmeden bir kez bildirilir. Bu kural ile yerleşim kuralları arasındaki ayrım ``post.in-buffer`` kuralındaki gibidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each zone has a checkpoint of its region on its line.</source>
        <translation>Her bölgenin çizgisinde bölümünün bir kontrol noktası vardır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Without one there is no unhindered movement of unarmed civilians, for which the memorandum of 4 May 2017 sets checkpoints up. A checkpoint serves every zone of its region whose line it is near; one that stands astray counts for the zone nearest to it, because its place is already a finding of another rule.</source>
        <translation>O olmadan, 4 Mayıs 2017 muhtırasının kontrol noktalarını bunun için kurduğu, silahsız sivillerin engelsiz hareketi yoktur. Kontrol noktası, çizgisine yakın olduğu bölümünün her bölgesine hizmet eder; yerinde durmayan, en yakınındaki bölge için sayılır, çünkü yeri zaten başka bir kuralın bulgusudur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Stretches</source>
        <translation>Kesimler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A stretch runs along each feature that it names, from turning point to turning point.</source>
        <translation>Kesim, andığı her öğe boyunca kırık noktasından kırık noktasına gider.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The parties agree to a line piece by piece. When the line is drawn otherwise and the piece is not, what they agree to is no part of the line any more, and a total of kilometres would count what is drawn nowhere. The fix takes the line from the feature: it is another line then, and what the parties said of the old one has lapsed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>Taraflar bir çizgi üzerinde parça parça anlaşır. Çizgi başka türlü çizilip kesim çizilmezse anlaştıkları artık çizginin parçası değildir; kilometre toplamı da hiçbir yerde çizilmemiş olanı sayardı. Düzeltme çizgiyi öğesinden alır: o zaman başka bir çizgidir ve tarafların eskisi için söyledikleri düşmüştür. Bizim tasarımımız; anlaşma, çizginin nasıl çekileceğini çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Where a feature has stretches they cover its whole line, and no piece of it twice.</source>
        <translation>Öğenin kesimleri varsa çizgisinin tamamını kapsarlar, hiçbir parçasını iki kez değil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A piece that belongs to no stretch is one on which nobody is asked; a piece in two of them may be agreed in one and not in the other. Until that is mended the feature cannot be marked as agreed. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>Hiçbir kesime ait olmayan parça, kimseye sorulmayan parçadır; iki kesimdeki parça birinde anlaşılmış, ötekinde anlaşılmamış olabilir. Bu düzeltilene kadar öğe anlaşılmış olarak işaretlenemez. Bizim tasarımımız; anlaşma, çizginin nasıl çekileceğini çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Consent to stretches</source>
        <translation>Kesimlere onay</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>What a party said of a stretch, it said of the line as it is drawn now.</source>
        <translation>Bir taraf bir kesim için ne söylediyse, şimdi çizildiği hâliyle çizgi için söylemiştir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The act names the SHA-256 of the line. Where the line was moved by a centimetre it is another one, and nobody has agreed to it: the stance has lapsed and counts for nothing, and whose it was, of which day, and how far the line lies from the one that was meant, is told until the party speaks again. How far is known where the stance was recorded in this workspace. Our design; the agreement leaves it to the working group how it delineates.</source>
        <translation>İşlem çizginin SHA-256 değerini anar. Çizgi bir santimetre kaydırılırsa başka bir çizgidir ve onun üzerinde kimse anlaşmamıştır: tutum düşmüştür ve hiçbir şey için sayılmaz; kimin olduğu, hangi günün olduğu ve çizginin kastedilenden ne kadar uzakta olduğu, taraf yeniden konuşana kadar söylenir. Ne kadar uzakta olduğu, tutum bu çalışma alanında kaydedildiyse bilinir. Bizim tasarımımız; anlaşma, çizginin nasıl çekileceğini çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature that states that it is agreed, and has stretches, has every party's agreement to each of them.</source>
        <translation>Üzerinde anlaşıldığını belirten ve kesimleri olan öğenin her kesimi için her tarafın onayı vardır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A line that is called agreed and is under a party's reservation is worse than one that is called a draft: it is carried out. Which parties these are, the agreement says; where it does not, all of them. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Üzerinde anlaşılmış denen ve bir tarafın çekincesi altında olan çizgi, taslak denenden kötüdür: uygulanır. Bunların hangi taraflar olduğunu anlaşma söyler; söylemezse hepsidir. Bizim tasarımımız; muhtıra çizgileri çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A feature of which every stretch is agreed by every party is marked as agreed.</source>
        <translation>Her kesimi üzerinde her tarafın anlaştığı öğe, anlaşılmış olarak işaretlenmiştir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>That never happens by itself: the parties mark a line as agreed by a document, and may have their reasons to wait. So it is a note. Our design; the memorandum leaves the lines to the working group.</source>
        <translation>Bu hiçbir zaman kendiliğinden olmaz: taraflar bir çizgiyi bir belgeyle anlaşılmış olarak işaretler ve beklemek için nedenleri olabilir. Bu yüzden bir nottur. Bizim tasarımımız; muhtıra çizgileri çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Imported proposals</source>
        <translation>İçe aktarılan öneriler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Of the proposals that were imported, no two of one party state the same version and differ.</source>
        <translation>İçe aktarılan öneriler içinde, bir tarafın aynı sürümü belirtip farklı olan iki önerisi yoktur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Delegations send a draft again with a point mended and its number forgotten. Whoever quotes “version 2” at the table then means one of two lines, and of the two only the one that was imported last is compared. That is a note: both are kept as they were sent, and the party says which it stands by. A workspace that was imported states no version. Our design; the agreement leaves it to the working group how drafts are exchanged.</source>
        <translation>Heyetler bir noktası düzeltilmiş, numarası unutulmuş bir taslağı yeniden gönderir. Masada “2. sürüm” diyen o zaman iki çizgiden birini kasteder; ikisinden yalnız sonra içe aktarılan karşılaştırılır. Bu bir nottur: ikisi de gönderildikleri gibi saklanır, hangisinin arkasında durduğunu taraf söyler. İçe aktarılmış bir çalışma alanı sürüm belirtmez. Bizim tasarımımız; anlaşma, taslakların nasıl değiş tokuş edileceğini çalışma grubuna bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Term</source>
        <translation>Süre</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The agreement's term, or an extension on record, covers the date of the package.</source>
        <translation>Anlaşmanın süresi ya da kayıtlı bir uzatma, paketin tarihini kapsar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The memorandum of 4 May 2017 holds for six months from its coming into force and is extended automatically for the same period; the text itself adds "by consensus of the guarantors" (TASS of 12 May 2017 has the automatic extension alone). So a date after the last period on record is a warning even where extension is automatic: it says when that period ended, and to when the period that would run by the clause lasts. Whether it runs is for the parties to say, not for a map. A map dated before the agreement came into force is a warning, too.</source>
        <translation>4 Mayıs 2017 muhtırası yürürlüğe girişinden başlayarak altı ay geçerlidir ve aynı süreyle kendiliğinden uzatılır; metnin kendisi “garantörlerin konsensüsüyle” diye ekler (TASS’ın 12 Mayıs 2017 haberinde yalnız kendiliğinden uzatma vardır). Bu yüzden kayıtlı son dönemden sonraki bir tarih, uzatma kendiliğinden olsa bile uyarıdır: o dönemin ne zaman bittiğini ve hükme göre işleyecek dönemin ne zamana kadar sürdüğünü söyler. İşleyip işlemediğini harita değil taraflar söyler. Anlaşma yürürlüğe girmeden önceki tarihli harita da bir uyarıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Limits</source>
        <translation>Sınır değerler</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Every limit that the rules measure against is the one that the agreement states, or the rule's default.</source>
        <translation>Kuralların karşılaştırdığı her sınır değer, anlaşmanın belirttiği ya da kuralın varsayılanıdır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A working group may have to hold a delimitation to another limit than the agreement names, for a while or for one workspace. That is recorded in the workspace with its reason, and this rule reports it as a warning each time: what was checked against another limit than the agreed one must be seen to be so in every list of findings, in the certificate and in the package. Whether a limit is weaker or stricter is for the parties to judge.</source>
        <translation>Çalışma grubunun bir sınırlandırmayı bir süre için ya da bir çalışma alanı için, anlaşmanın andığından başka bir sınır değere göre tutması gerekebilir. Bu, gerekçesiyle çalışma alanına kaydedilir; bu kural onu her seferinde uyarı olarak bildirir: üzerinde anlaşılandan başka bir sınır değere göre denetlenen, her bulgu listesinde, denetim belgesinde ve pakette böyle görülmelidir. Sınır değerin daha gevşek mi daha sıkı mı olduğunu taraflar değerlendirir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The workspace's file</source>
        <translation>Çalışma alanının dosyası</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Everything in the workspace's file beside the features can be read: tables, columns, boundaries, acceptances.</source>
        <translation>Çalışma alanının dosyasında öğeler dışındaki her şey okunabilir: tablolar, sütunlar, sınırlar, kabuller.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A file that a failing disk or another program has damaged is opened with what is sound in it, read-only, so that nobody has to go without the rest. What could not be read took part in no rule: boundaries that are missing are held against nothing, and an acceptance that cannot be read accepts nothing. So each such place is an error: no map is signed from half a file. Our design; the tables are those of OGC 12-128r17. Values of single features are told by the rules on attributes and geometry.</source>
        <translation>Bozulan bir diskin ya da başka bir programın zarar verdiği dosya, kimse geri kalanından yoksun kalmasın diye, içinde sağlam olanla salt okunur açılır. Okunamayan hiçbir kuralda yer almamıştır: eksik sınırlarla hiçbir şey karşılaştırılmaz, okunamayan kabul hiçbir şeyi kabul etmez. Bu yüzden böyle her yer bir hatadır: yarım dosyadan harita imzalanmaz. Bizim tasarımımız; tablolar OGC 12-128r17’ninkilerdir. Tek tek öğelerin değerlerini öznitelik ve geometri kuralları söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The ledger of acts</source>
        <translation>İşlem defteri</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>No log of the ledger has a fork, a gap or a broken chain, and none ends before an entry that was seen here.</source>
        <translation>Defterin hiçbir günlüğünde çatallanma, boşluk ya da kopuk zincir yoktur ve hiçbiri burada görülmüş bir kayıttan önce bitmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged: what rests on them is doubtful until the log's author names by a correction the entry that holds. An entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation>Her kayıt, günlüğündeki bir öncekini ve ötekilerin son gördüğü kayıtlarını, her birini SHA-256 değeriyle anar. Aynı numaralı iki kaydı olan günlük ya daha eski bir kopyadan sürdürülmüş ya da taklit edilmiştir: onlara dayanan, günlüğün yazarı geçerli kaydı bir düzeltmeyle belirtene dek kuşkuludur. Eksik kayıt ya yitmiş ya da geri alınmıştır. Ne üzerinde anlaşıldığı ve neyin yeniden açıldığı kayıtlardan çıkar; bu yüzden kayıtlar kuşkuluyken harita imzalanmaz. Bizim tasarımımız; hiçbir anlaşma bunu istemez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>A check applies these rules in their order. An *error* keeps a map package from being made unless a reason is given, a *warning* wants to be looked at, a *note* is for information. A feature whose geometry fails is withheld from the rules after it, and a note says so.</source>
        <translation>Denetim bu kuralları sırasıyla uygular. *Hata*, gerekçe verilmedikçe harita paketinin yapılmasını engeller, *uyarı* bakılmasını ister, *not* bilgi içindir. Geometrisi geçmeyen öğe sonraki kuralların dışında tutulur, bunu bir not söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <source>The limits below are the defaults; an agreement may state others.</source>
        <translation>Aşağıdaki sınır değerler varsayılanlardır; anlaşma başkalarını belirtebilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/rules.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>De-escalation Zones</source>
        <translation>Gerilimi Azaltma Bölgeleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes</source>
        <translation>Paftalar ve ekler</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A &lt;a href="package.html"&gt;map package&lt;/a&gt; holds printed maps to be signed, and the annexes that belong to them. The &lt;b&gt;turning points in annex A define the lines&lt;/b&gt;, and the definitions in annex B those of buffers that were made; a sheet shows them. &lt;a href="package.html#precedence"&gt;Which document prevails&lt;/a&gt; where two differ stands in both annexes.</source>
        <translation>&lt;a href="package.html"&gt;Harita paketi&lt;/a&gt;, imzalanacak basılı haritaları ve onlara ait ekleri içerir. &lt;b&gt;Çizgileri A ekindeki kırık noktaları&lt;/b&gt;, yapılmış tamponları da B ekindeki tanımlar belirler; pafta onları gösterir. İkisi ayrılırsa &lt;a href="package.html#precedence"&gt;hangi belgenin üstün geldiği&lt;/a&gt; iki ekte de yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A sheet of one zone: the map with grids and symbols, and a margin with everything a signatory has to know</source>
        <translation>Bir bölgenin paftası: ağları ve işaretleriyle harita ve bir imzacının bilmesi gereken her şeyi taşıyan kenar</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What stands on a sheet</source>
        <translation>Paftada ne bulunur</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The zone with its buffers, safe zones, posts and checkpoints; neighbouring zones where they come into the frame. The line style is the status: dashed a draft, long dashes proposed, solid agreed, dotted withdrawn. The least settled status, &lt;b&gt;DRAFT&lt;/b&gt; or &lt;b&gt;PROPOSED&lt;/b&gt;, stands across the map until everything is agreed.</source>
        <translation>Tamponları, güvenli bölgeleri, gözlem ve kontrol noktalarıyla bölge; çerçeveye giriyorlarsa komşu bölgeler. Çizgi biçemi durumdur: kesikli taslak, uzun kesikli önerilen, sürekli üzerinde anlaşılan, noktalı geri çekilen. Her şey üzerinde anlaşılana kadar en az kesinleşmiş durum, &lt;b&gt;TASLAK&lt;/b&gt; ya da &lt;b&gt;ÖNERİLEN&lt;/b&gt;, harita boyunca yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements are small grey rings with their names in the sheet's language, wherever lines, signs and labels leave room; those near a zone come first. Their source and its terms stand in the margin.</source>
        <translation>Yerleşim yerleri, çizgilerin, işaretlerin ve etiketlerin yer bıraktığı her yerde, paftanın dilindeki adlarıyla küçük gri halkalardır; bölgeye yakın olanlar önce gelir. Kaynakları ve koşulları kenarda yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The ground, grey and below all else: state borders (dashes on a pale band; the reference has that of its own country, QGIS's world map those of others), the sea with lines along its shore, and the names of neighbouring countries in the sheet's language. With a reference of your own the world map has nothing on its land: the two may be up to ten kilometres apart where they meet. Everything that the legend shows is on the sheet, and sources, editions and licences stand in the margin.</source>
        <translation>Gri ve her şeyin altında arazi: devlet sınırları (soluk bir kuşak üzerinde kesikli; kendi ülkesininkini referans, ötekilerinkini QGIS’in dünya haritası verir), kıyısı boyunca çizgilerle deniz ve paftanın dilinde komşu ülkelerin adları. Kendi referansınız varsa dünya haritası onun toprağına bir şey koymaz: buluştukları yerde ikisi on kilometreye kadar ayrılabilir. Lejantın gösterdiği her şey paftadadır; kaynaklar, sürümler ve lisanslar kenarda yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area of separation of an earlier agreement has a line of round dots and an entry of its own in the legend; administrative boundaries are dash-dot, for reference only. The lines about an area whose status sources state differently are short blocks, and no border; the legend says where each of them is from.</source>
        <translation>Önceki bir anlaşmanın ayırma alanının yuvarlak noktalı bir çizgisi ve lejantta kendi satırı vardır; idari sınırlar, yalnız başvuru için, çizgi-noktadır. Durumunu kaynakların farklı belirttiği bir alanın çevresindeki çizgiler sınır değil, kısa bloklardır; lejant her birinin nereden geldiğini söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Graticule (degrees and minutes) and the UTM grid with the letters of the MGRS squares of 100 km; both grids where 36°E, the seam between two UTM zones, runs through. True north against grid north.</source>
        <translation>Coğrafi ağ (derece ve dakika) ve 100 km’lik MGRS karelerinin harfleriyle UTM gridi; iki UTM diliminin birleştiği 36°E geçiyorsa iki grid birden. Grid kuzeyine göre coğrafi kuzey.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Scale, scale bar, datum, and what a line between two turning points is; the legend; posts and checkpoints with coordinates; sources; how much ground the printed line covers; the disclaimer.</source>
        <translation>Ölçek, çizgi ölçek, datum ve iki kırık noktası arasındaki çizginin ne olduğu; lejant; koordinatlarıyla gözlem ve kontrol noktaları; kaynaklar; basılan çizginin ne kadar araziyi kapladığı; çekince.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Where the package was exported in spite of errors: how many there are, and the reason as it was stated, on every sheet and at the head of every annex.</source>
        <translation>Paket hatalara karşın dışa aktarıldıysa: kaç tane oldukları ve belirtildiği gibi gerekçe, her paftada ve her ekin başında.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Number of the sheet and of its neighbours, version, date, the term of the agreement, and the &lt;b&gt;fingerprint&lt;/b&gt; and the digest of the &lt;b&gt;record&lt;/b&gt; that tie the sheet to the data.</source>
        <translation>Paftanın ve komşularının numarası, sürüm, tarih, anlaşmanın süresi ve paftayı veriye bağlayan &lt;b&gt;parmak izi&lt;/b&gt; ile &lt;b&gt;kaydın&lt;/b&gt; özeti.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Room for each party of the agreement under its official name: who signs and in what capacity, signature and seal, place and date; in the order of their codes, or the party first &lt;a href="package.html"&gt;whose copy&lt;/a&gt; it is. Each page of the annexes has room for initials. A draft, and a package with errors, say &lt;i&gt;Not for signature&lt;/i&gt; there.</source>
        <translation>Anlaşmanın her tarafı için resmî adının altında yer: kimin hangi sıfatla imzaladığı, imza ve mühür, yer ve tarih; kodlarının sırasıyla ya da &lt;a href="package.html"&gt;nüshası kiminse&lt;/a&gt; önce o taraf. Eklerin her sayfasında paraf yeri vardır. Taslakta ve hatalı pakette orada &lt;i&gt;İmzaya sunulmaz&lt;/i&gt; yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>How scale and division are chosen</source>
        <translation>Ölçek ve bölünme nasıl seçilir</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>With the scale &lt;i&gt;automatic&lt;/i&gt;, each zone gets the largest scale of the national series (1:10,000 to 1:250,000) at which it fits on one sheet with all that belongs to it, upright or lengthwise. A zone that does not fit at 1:250,000 is divided into sheets of 1:250,000, or larger where its narrowest buffer would otherwise be printed as one thick line. Neighbouring sheets have 16 mm in common and say each other’s numbers. With a scale of your own, every zone is divided as that scale demands. Larger paper means fewer sheets.</source>
        <translation>Ölçek &lt;i&gt;otomatik&lt;/i&gt; ise her bölge, kendisine ait her şeyle birlikte, dik ya da yatay tek bir paftaya sığdığı, ulusal dizideki (1:10.000 ile 1:250.000 arası) en büyük ölçeği alır. 1:250.000’de sığmayan bölge 1:250.000 paftalara bölünür; en dar tamponu tek bir kalın çizgi olarak basılacaksa daha büyük ölçekli paftalara. Komşu paftaların 16 mm’si ortaktır ve birbirlerinin numarasını söylerler. Kendi ölçeğinizle her bölge o ölçeğin gerektirdiği gibi bölünür. Kâğıt büyüdükçe pafta azalır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package has 200 sheets at most. Where it would take more, small neighbouring zones of one region share a sheet, up to twenty of them, at the finest scale at which the sheets suffice and each zone is still 10 mm across; the head names them by their numbers.</source>
        <translation>Pakette en çok 200 pafta bulunur. Daha çok gerekecekse bir bölümün küçük komşu bölgeleri, yirmiye kadar, bir paftayı paylaşır; ölçek, paftaların yettiği ve her bölgenin hâlâ 10 mm olduğu en ayrıntılı ölçektir; başlık onları numaralarıyla anar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheet 1 is the index: all regions with the outlines of the sheets.</source>
        <translation>Pafta 1 indekstir: paftaların dış çizgileriyle bütün bölümler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The index sheet: four regions with the outlines and numbers of the sheets</source>
        <translation>Pafta indeksi: paftaların dış çizgileri ve numaralarıyla dört bölüm</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <location filename="../../resources/help/start.html"/>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets and annexes come once in each language of the package: English, Russian, Arabic, Turkish, Persian. With a &lt;b&gt;second language&lt;/b&gt; the texts of a sheet stand in both. Arabic and Persian sheets are mirrored. Numerals are 0–9 and the decimal mark is a point in every language. Your title stands as you type it, in every language: take one that all can read, or leave it empty for the agreement’s, which each document has in its own language. The names of features come from the fields &lt;i&gt;Name (ru)&lt;/i&gt;, &lt;i&gt;Name (ar)&lt;/i&gt; and so on; where one is empty, the plain name stands in its place. What belongs to no zone has sheets that are called after the kinds they show.</source>
        <translation>Paftalar ve ekler paketin her dilinde bir kez bulunur: İngilizce, Rusça, Arapça, Türkçe, Farsça. &lt;b&gt;İkinci dille&lt;/b&gt; paftanın metinleri ikisinde de durur. Arapça ve Farsça paftalar aynalanır. Rakamlar 0–9’dur, ondalık işareti her dilde noktadır. Başlığınız her dilde yazdığınız gibi durur: herkesin okuyabileceği birini seçin ya da anlaşmanınki için boş bırakın; o, her belgede kendi dilindedir. Öğelerin adları &lt;i&gt;Ad (ru)&lt;/i&gt;, &lt;i&gt;Ad (ar)&lt;/i&gt; gibi alanlardan gelir; biri boşsa yerinde asıl ad durur. Hiçbir bölgeye ait olmayanın, gösterdiği türlerle adlandırılan paftaları vardır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in Arabic, mirrored</source>
        <translation>Aynı paftanın aynalanmış Arapçası</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same sheet in English with Arabic as second language</source>
        <translation>İkinci dili Arapça olan aynı İngilizce pafta</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets of changes</source>
        <translation>Değişiklik paftaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package that follows &lt;a href="package.html#previous"&gt;an earlier one&lt;/a&gt; has one sheet more for each region in which something that is drawn has changed: the ground that was gained, in strokes to the upper right with a plus before its km², and that was lost, in strokes to the lower right with a minus; the line before, dashed, and now; where each turning point or post was and is, its number, by how many metres it moved and at which azimuth; and the settlements that are on the other side of a line now, or too near to it to tell. The strokes can be told apart in grey, and no colour is a party’s. The scale is the largest at which all changes of the region fit; what did not change is thin and grey.</source>
        <translation>&lt;a href="package.html#previous"&gt;Öncekini&lt;/a&gt; izleyen pakette, çizilen bir şeyin değiştiği her bölüm için bir pafta daha vardır: kazanılan arazi sağ yukarı taramayla ve km² değerinin önünde artıyla, yitirilen arazi sağ aşağı taramayla ve eksiyle; kesikli olarak önceki çizgi ve şimdiki; her kırık noktasının ya da gözlem noktasının nerede olduğu ve şimdi nerede bulunduğu, numarası, kaç metre ve hangi azimutta taşındığı; ve şimdi çizginin öbür yanında kalan ya da söylenemeyecek kadar yakın olan yerleşim yerleri. Taramalar gride de ayırt edilir, hiçbir renk bir tarafın değildir. Ölçek, bölümün bütün değişikliklerinin sığdığı en büyük ölçektir; değişmeyen ince ve gridir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Comparison sheets</source>
        <translation>Karşılaştırma paftaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A package of a workspace that keeps the parties’ &lt;a href="proposals.html#package"&gt;proposals&lt;/a&gt; has one sheet more for each region in which they differ: contested ground in strokes to the upper right, ground between claims that nobody claims in strokes to the lower right, and each cell with its number, its state in words, who claims it by code, and its km²; line at stake in long dashes with the codes of those who draw it, and line that all draw unbroken. No colour is a party’s. The margin has the km² of each cell and the metres of each line at stake, the largest first, and the fingerprint of each proposal.</source>
        <translation>Tarafların &lt;a href="proposals.html#package"&gt;önerilerini&lt;/a&gt; tutan bir çalışma alanının paketinde, ayrıldıkları her bölüm için bir pafta daha vardır: ihtilaflı arazi sağ yukarı taramayla, talepler arasında kimsenin talep etmediği arazi sağ aşağı taramayla; her hücre numarası, sözle durumu, kodla talep edenleri ve km² değeriyle; tartışma konusu hat uzun kesikli ve çizenlerin kodlarıyla, herkesin çizdiği hat kesintisiz. Hiçbir renk bir tarafın değildir. Kenarda her hücrenin km², tartışma konusu her hattın metre değeri, en büyüğü başta, ve her önerinin parmak izi bulunur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annexes</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Annex</source>
        <translation>Ek</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The same as data</source>
        <translation>Veri olarak aynısı</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>turning points of every boundary: degrees, DMS, UTM, MGRS, distance and azimuth to the next</source>
        <translation>her sınırın kırık noktaları: derece, DDS, UTM, MGRS, sonrakine uzaklık ve azimut</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the boundaries in words, from point to point</source>
        <translation>noktadan noktaya, sözle sınırlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>observation posts and checkpoints</source>
        <translation>gözlem ve kontrol noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>areas by region, kind, party and administrative unit</source>
        <translation>bölüm, tür, taraf ve idari birime göre yüzölçümleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>settlements inside each zone, near its line, and outside within 2 km of it</source>
        <translation>her bölgenin içindeki, çizgisine yakın ve dışarıda çizgiden 2 km içindeki yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>&lt;a href="#changes"&gt;what has changed&lt;/a&gt; since an earlier package, where one was named</source>
        <translation>belirtildiyse önceki bir paketten beri &lt;a href="#changes"&gt;değişenler&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>All numbers come from the same table, and are read back from every file and compared before the package is made. Where a delimitation has so many turning points that nobody could read or sign the pages, annexes A and B name the file instead and state its fingerprint.</source>
        <translation>Bütün sayılar aynı tablodan gelir, her dosyadan geri okunur ve paket yapılmadan karşılaştırılır. Sınırlandırmada kimsenin sayfalarını okuyup imzalayamayacağı kadar çok kırık noktası varsa A ve B ekleri bunun yerine dosyayı anar ve parmak izini belirtir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>An area by unit is known only as well as the unit's boundary: beside it stands to what (&lt;i&gt;±&lt;/i&gt;), which is what of the feature lies within the boundary's accuracy on one side of it – the length of the boundary inside the feature times the accuracy, where it crosses it. A zone that 100 km of a boundary good to 3 km run through is divided to 300 km². Parts too narrow to be told from their neighbours are counted with them, and the note under the table says which.</source>
        <translation>Birime göre yüzölçümü ancak birimin sınırı kadar bilinir: yanında ne kadar (&lt;i&gt;±&lt;/i&gt;) olduğu yazar; bu, öğenin sınırın bir yanında doğruluk payı içinde kalan kısmıdır: sınır öğeyi kestiği yerde, sınırın öğe içindeki uzunluğu çarpı doğruluk. İçinden 3 km doğruluktaki bir sınırın 100 km’si geçen bölge 300 km² doğrulukla bölünür. Komşularından ayırt edilemeyecek kadar dar kısımlar onlarla birlikte sayılır; tablonun altındaki not hangileri olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Settlements come from GeoNames, whose positions are only good to about a kilometre: one whose position is no farther from the line is &lt;i&gt;near&lt;/i&gt; it, and may be on either side. A layer of your own takes their place: choose it under &lt;i&gt;Settlements&lt;/i&gt; in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; or in the Processing toolbox.</source>
        <translation>Yerleşim yerleri, konumları ancak bir kilometre kadar doğru olan GeoNames’ten gelir: konumu çizgiden bundan uzak olmayan &lt;i&gt;yakında&lt;/i&gt; sayılır ve çizginin iki yanında da olabilir. Kendi katmanınız onların yerini alır: &lt;a href="package.html"&gt;dışa aktarma penceresinde&lt;/a&gt; ya da İşlem araç kutusunda &lt;i&gt;Yerleşim yerleri&lt;/i&gt; altında seçin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The first page of annex A, the turning points</source>
        <translation>A ekinin ilk sayfası, kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Before you sign</source>
        <translation>İmzalamadan önce</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The &lt;a href="verify.html"&gt;package verifies&lt;/a&gt;, and every delegation reads the same fingerprint on paper and on screen.</source>
        <translation>&lt;a href="verify.html"&gt;Paket doğrulanır&lt;/a&gt; ve her heyet kâğıtta ve ekranda aynı parmak izini okur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check of the package (&lt;code&gt;checks/certificate.html&lt;/code&gt;) has no error, and every accepted finding is one that you accept too.</source>
        <translation>Paketin denetiminde (&lt;code&gt;checks/certificate.html&lt;/code&gt;) hata yoktur ve kabul edilen her bulguyu siz de kabul ediyorsunuzdur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The status is what you agreed on, and no word (DRAFT, PROPOSED) stands across the sheets.</source>
        <translation>Durum, üzerinde anlaştığınızdır ve paftalar boyunca hiçbir söz (TASLAK, ÖNERİLEN) yazmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Title, version and date are the same on every sheet and annex; none of the &lt;i&gt;n&lt;/i&gt; sheets is missing.</source>
        <translation>Başlık, sürüm ve tarih her paftada ve ekte aynıdır; &lt;i&gt;n&lt;/i&gt; paftanın hiçbiri eksik değildir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Names are right in each language, by somebody who reads it.</source>
        <translation>Adlar her dilde, o dili okuyan birine göre doğrudur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Print at 100 %, without “fit to page”, and measure the scale bar with a ruler.</source>
        <translation>“Sayfaya sığdır” olmadan % 100 basın ve çizgi ölçeği cetvelle ölçün.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What the check says of sheets</source>
        <translation>Denetim paftalar için ne der</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>The check in the &lt;a href="package.html"&gt;export dialog&lt;/a&gt; also looks at paper:</source>
        <translation>&lt;a href="package.html"&gt;Dışa aktarma penceresindeki&lt;/a&gt; denetim kâğıda da bakar:</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>something is on no sheet: take a smaller scale or larger paper</source>
        <translation>bir şey hiçbir paftada yok: daha küçük bir ölçek ya da daha büyük kâğıt alın</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the printed line is wider than the stated accuracy, or half as wide as a buffer: take a larger scale or larger paper</source>
        <translation>basılan çizgi belirtilen doğruluktan geniş ya da bir tamponun yarısı kadar: daha büyük bir ölçek ya da daha büyük kâğıt alın</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>texts have no room in the margin: take larger paper, upright sheets or one language; a name that is cut can be shortened</source>
        <translation>metinlere kenarda yer yok: daha büyük kâğıt, dik paftalar ya da tek dil alın; kesilen bir ad kısaltılabilir</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>no installed font has a letter: install fonts (below) or correct the text</source>
        <translation>kurulu hiçbir yazı tipinde bir harf yok: yazı tipi kurun (aşağıda) ya da metni düzeltin</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>the world map has disputed borders for which the agreement names no area: name it there, or take another reference</source>
        <translation>dünya haritasında, anlaşmanın alan anmadığı ihtilaflı sınırlar var: alanı orada anın ya da başka bir referans alın</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>a label has no clear place: take a larger scale or larger paper</source>
        <translation>bir etikete açık yer yok: daha büyük bir ölçek ya da daha büyük kâğıt alın</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Fonts</source>
        <translation>Yazı tipleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Sheets are set in one family that has Latin, Cyrillic and Arabic letters: &lt;b&gt;DejaVu Sans&lt;/b&gt;, else Noto Sans (with Noto Sans Arabic), Segoe UI or Arial, the first that is installed. On Debian and Ubuntu: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; Windows and macOS bring Arial. A letter that no font has is an error, never a box. The letters are part of the PDF, so that it looks the same everywhere.</source>
        <translation>Paftalar Latin, Kiril ve Arap harflerini içeren tek bir aileyle dizilir: &lt;b&gt;DejaVu Sans&lt;/b&gt;, yoksa Noto Sans (Noto Sans Arabic ile), Segoe UI ya da Arial; kurulu olanların ilki. Debian ve Ubuntu’da: &lt;code&gt;sudo apt install fonts-dejavu-core&lt;/code&gt;; Windows ve macOS Arial’i getirir. Hiçbir yazı tipinde bulunmayan harf kutucuk değil, hatadır. Harfler PDF’nin içindedir, bu yüzden her yerde aynı görünür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/sheets.html"/>
        <source>Two parties get the same bytes from one delimitation only where they have the same font files. The package's &lt;code&gt;manifest.json&lt;/code&gt; names those that were used, with family, style, version and SHA-256; &lt;a href="verify.html"&gt;Verify&lt;/a&gt; says whether the ones here are the same. Where they differ, sheets, annexes and pictures differ in their bytes, and in nothing that they state.</source>
        <translation>İki taraf bir sınırlandırmadan ancak aynı yazı tipi dosyalarına sahipse aynı baytları elde eder. Paketin &lt;code&gt;manifest.json&lt;/code&gt; dosyası kullanılanları aile, biçem, sürüm ve SHA-256 ile anar; &lt;a href="verify.html"&gt;doğrulama&lt;/a&gt; buradakilerin aynı olup olmadığını söyler. Farklıysalar paftalar, ekler ve resimler baytlarında ayrılır, belirttikleri hiçbir şeyde ayrılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="index.html"&gt;Index&lt;/a&gt;</source>
        <translation>&lt;a href="index.html"&gt;Dizin&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it. To get to know it, take &lt;a href="tutorial.html"&gt;ten minutes with the sample&lt;/a&gt;.</source>
        <translation>Gerilimi azaltma bölgelerinin sınırlarını çizin, kurallara göre denetleyin ve herkesin doğrulayabileceği bir harita paketi olarak teslim edin. Burada hiçbir şey üzerinde anlaşılmış bir çizgi değildir: örnek açıklama amaçlıdır, taraflar anlaşana kadar sizin çizdiğiniz de öyle. Tanımak için &lt;a href="tutorial.html"&gt;örnekle on dakika&lt;/a&gt; geçirin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>QGIS with the sample: zones, buffers and posts on the map, the toolbar above it and the findings beside it</source>
        <translation>Örnekle QGIS: haritada bölgeler, tamponlar ve gözlem noktaları, üstünde araç çubuğu, yanında bulgular</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The first minute</source>
        <translation>İlk dakika</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where no workspace is open, &lt;i&gt;Findings&lt;/i&gt; (the button &lt;i&gt;Check&lt;/i&gt;) has three buttons: &lt;b&gt;New Workspace&lt;/b&gt;, &lt;b&gt;Open&lt;/b&gt; and &lt;b&gt;Try the Sample&lt;/b&gt;. The sample is made up for illustration, and at fault in several places. It is put together from the drafts that come with the plugin, as a file of your own among your documents, and opened with its findings; each time you press the button you get a new one, and what you made of the last one stays as it is. Draw in it, mend it, export it: nothing can be broken.</source>
        <translation>Açık çalışma alanı yokken &lt;i&gt;Bulgular&lt;/i&gt; panelinde (&lt;i&gt;Denetle&lt;/i&gt; düğmesi) üç düğme bulunur: &lt;b&gt;Yeni Çalışma Alanı&lt;/b&gt;, &lt;b&gt;Aç&lt;/b&gt; ve &lt;b&gt;Örneği Dene&lt;/b&gt;. Örnek açıklama için uydurulmuştur ve birkaç yerinde hatalıdır. Eklentiyle gelen taslaklardan, belgelerinizin arasında size ait bir dosya olarak bir araya getirilir ve bulgularıyla açılır; düğmeye her bastığınızda yenisini alırsınız, öncekinde yaptığınız olduğu gibi kalır. İçinde çizin, düzeltin, dışa aktarın: hiçbir şey bozulamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. QGIS’s &lt;i&gt;Topological Editing&lt;/i&gt; stays off: it puts turning points into neighbours that you did not touch. (Up to QGIS 3.28 it finds a shared turning point only on a map in EPSG:4326.) Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation>Projede çalışma alanından başka bir şey yoksa haritası çizim için hazırlanır: metre cinsinden ve bölümler ortada; böylece tampon her yanda aynı genişlikte görünür, QGIS’in uzaklıkları ve açıları doğrudur; çalışma alanının kırık noktalarına, çizgilerine ve sınırlarına yakalama açıktır. İletideki &lt;i&gt;Geri al&lt;/i&gt; bunu geri alır. Kendi projenizde siz &lt;i&gt;Ayarla&lt;/i&gt; demedikçe hiçbir şey değişmez. QGIS’in &lt;i&gt;Topological Editing&lt;/i&gt; ayarı kapalı kalır: dokunmadığınız komşulara kırık noktası koyar. (QGIS 3.28’e kadar ortak bir kırık noktasını yalnız EPSG:4326’daki bir haritada bulur.) Öğeler, harita neyde olursa olsun, WGS 84 olarak saklanır; bir kırık noktasına yakalanan, son basamağına kadar aynı koordinatları taşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From a draft to a map package</source>
        <translation>Taslaktan harita paketine</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="workspace.html"&gt;New workspace&lt;/a&gt;: choose the agreement, the reference boundaries and a file.</source>
        <translation>&lt;a href="workspace.html"&gt;Yeni çalışma alanı&lt;/a&gt;: anlaşmayı, referans sınırları ve bir dosyayı seçin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="import.html"&gt;Import&lt;/a&gt; what the delegations sent, &lt;a href="drawing.html"&gt;draw&lt;/a&gt;, or &lt;a href="coordinates.html"&gt;enter coordinates&lt;/a&gt;.</source>
        <translation>Heyetlerin gönderdiğini &lt;a href="import.html"&gt;içe aktarın&lt;/a&gt;, &lt;a href="drawing.html"&gt;çizin&lt;/a&gt; ya da &lt;a href="coordinates.html"&gt;koordinat girin&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="findings.html"&gt;findings&lt;/a&gt;: each names the &lt;a href="rules.html"&gt;rule&lt;/a&gt;, the place and the remedy. Mend, or accept with a reason.</source>
        <translation>&lt;a href="findings.html"&gt;Bulgulara&lt;/a&gt; bakın: her biri &lt;a href="rules.html"&gt;kuralı&lt;/a&gt;, yeri ve çözümü söyler. Düzeltin ya da bir gerekçeyle kabul edin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Look at the &lt;a href="overlaps.html"&gt;overlaps&lt;/a&gt; between zones.</source>
        <translation>Bölgeler arasındaki &lt;a href="overlaps.html"&gt;örtüşmelere&lt;/a&gt; bakın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;a href="package.html"&gt;Export the map package&lt;/a&gt;, with &lt;a href="sheets.html"&gt;sheets and annexes&lt;/a&gt; to be signed; whoever receives it &lt;a href="verify.html"&gt;verifies&lt;/a&gt; it.</source>
        <translation>İmzalanacak &lt;a href="sheets.html"&gt;paftalar ve eklerle&lt;/a&gt; &lt;a href="package.html"&gt;harita paketini dışa aktarın&lt;/a&gt;; alan onu &lt;a href="verify.html"&gt;doğrular&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The toolbar: workspace and save, region, party and status, drawing tools, coordinates, turning points and import, check and overlaps, export and verify, help</source>
        <translation>Araç çubuğu: çalışma alanı ve kaydetme, bölüm, taraf ve durum, çizim araçları, koordinatlar, kırık noktaları ve içe aktarma, denetim ve örtüşmeler, dışa aktarma ve doğrulama, yardım</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>From the start of the row: new and open workspace, save all edits; region, party and status of what you draw next; zone, buffer, safe zone, observation post and checkpoint; coordinates, &lt;a href="turning.html"&gt;turning points&lt;/a&gt; and import; check and overlaps; export and verify; help. Choosing a &lt;b&gt;region&lt;/b&gt; also goes there and makes the others pale. The &lt;b&gt;party&lt;/b&gt; is nobody’s until you say whose features you draw: you are asked when you open a workspace, and once for each agreement. The same entries are in &lt;i&gt;Vector ▸ De-escalation Zones&lt;/i&gt;, and their keys can be changed in &lt;i&gt;Settings ▸ Keyboard Shortcuts&lt;/i&gt;:</source>
        <translation>Sıranın başından: yeni çalışma alanı ve çalışma alanı açma, tüm düzenlemeleri kaydetme; bundan sonra çizeceğinizin bölümü, tarafı ve durumu; bölge, tampon, güvenli bölge, gözlem noktası ve kontrol noktası; koordinatlar, &lt;a href="turning.html"&gt;kırık noktaları&lt;/a&gt; ve içe aktarma; denetim ve örtüşmeler; dışa aktarma ve doğrulama; yardım. Bir &lt;b&gt;bölüm&lt;/b&gt; seçmek oraya gider ve ötekileri soluklaştırır. Kimin öğelerini çizdiğinizi söyleyene kadar &lt;b&gt;taraf&lt;/b&gt; seçili değildir: çalışma alanını açtığınızda, her anlaşma için bir kez sorulur. Aynı girdiler &lt;i&gt;Vektör ▸ Gerilimi Azaltma Bölgeleri&lt;/i&gt; içindedir; tuşları &lt;i&gt;Ayarlar ▸ Klavye Kısayolları&lt;/i&gt; içinde değiştirilebilir:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>save all edits</source>
        <translation>tüm düzenlemeleri kaydet</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>zone, buffer from zone, safe zone</source>
        <translation>bölge, bölgeden tampon, güvenli bölge</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>observation post, checkpoint</source>
        <translation>gözlem noktası, kontrol noktası</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>enter coordinates</source>
        <translation>koordinat girişi</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>turning points of the selected feature</source>
        <translation>seçili öğenin kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>check</source>
        <translation>denetle</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>history of the selected feature</source>
        <translation>seçili öğenin geçmişi</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>the page about the dialog, dock or tool in hand</source>
        <translation>eldeki pencere, panel ya da aracın sayfası</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Go to a place</source>
        <translation>Bir yere gitme</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Type into QGIS’s locator (at the foot of the window, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) what you look for; with &lt;code&gt;place&lt;/code&gt; and a blank before it only places are searched:</source>
        <translation>QGIS’in yer bulucusuna (pencerenin altında, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) aradığınızı yazın; önünde &lt;code&gt;place&lt;/code&gt; ve bir boşluk varsa yalnız yerler aranır:</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;settlement&lt;/b&gt;, as it is spelled in Latin, Cyrillic or Arabic letters, with or without marks; those of the settlements that the workspace names in its &lt;a href="basemap.html"&gt;base map&lt;/a&gt; are found too;</source>
        <translation>Latin, Kiril ya da Arap harfleriyle, işaretli ya da işaretsiz yazıldığı gibi bir &lt;b&gt;yerleşim yeri&lt;/b&gt;; çalışma alanının &lt;a href="basemap.html"&gt;altlık haritasında&lt;/a&gt; andığı yerleşim yerleri de bulunur;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;feature&lt;/b&gt; by its name in any language, or its number as on maps: &lt;code&gt;1.1&lt;/code&gt;;</source>
        <translation>herhangi bir dildeki adıyla ya da haritalardaki numarasıyla bir &lt;b&gt;öğe&lt;/b&gt;: &lt;code&gt;1.1&lt;/code&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>a &lt;b&gt;turning point&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</source>
        <translation>bir &lt;b&gt;kırık noktası&lt;/b&gt;: &lt;code&gt;1.1/37&lt;/code&gt;;</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;b&gt;coordinates&lt;/b&gt; in any &lt;a href="coordinates.html"&gt;notation&lt;/a&gt;.</source>
        <translation>herhangi bir &lt;a href="coordinates.html"&gt;yazımla&lt;/a&gt; &lt;b&gt;koordinatlar&lt;/b&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The map goes there, and the place flashes. In the status bar stands where the cursor is, in WGS 84: a click copies it, and the arrow beside it chooses degrees, UTM or MGRS. The zone of UTM and MGRS is the one in which the cursor is.</source>
        <translation>Harita oraya gider ve yer yanıp söner. Durum çubuğunda imlecin nerede olduğu WGS 84 olarak yazar: tıklama onu kopyalar, yanındaki ok derece, UTM ya da MGRS seçer. UTM ve MGRS dilimi, imlecin içinde bulunduğu dilimdir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Good to know</source>
        <translation>Bilinmesi iyi olanlar</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>What you draw or add is an edit like any other in QGIS: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes it back, and it is in the file only when you save the layer’s edits, or &lt;i&gt;Save All Edits&lt;/i&gt;. Nothing is saved, overwritten or sent without you.</source>
        <translation>Çizdiğiniz ya da eklediğiniz, QGIS’teki başka her düzenleme gibi bir düzenlemedir: &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; geri alır, dosyaya ancak katmanın düzenlemelerini kaydettiğinizde ya da &lt;i&gt;Tüm Düzenlemeleri Kaydet&lt;/i&gt; ile girer. Siz olmadan hiçbir şey kaydedilmez, üzerine yazılmaz ya da gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Positions are WGS 84. The line between two turning points is the geodesic, the shortest line on the ellipsoid. Lengths, areas and buffers are measured on the ellipsoid too.</source>
        <translation>Konumlar WGS 84’tür. İki kırık noktası arasındaki çizgi jeodezik eğridir, elipsoit üzerindeki en kısa çizgi. Uzunluklar, yüzölçümleri ve tamponlar da elipsoit üzerinde ölçülür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>An action that is greyed says why in its tooltip.</source>
        <translation>Gri olan bir eylem nedenini ipucunda söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same functions are in the Processing toolbox under &lt;i&gt;De-escalation Zones&lt;/i&gt;, and run without a window with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Aynı işlevler İşlem araç kutusunda &lt;i&gt;Gerilimi Azaltma Bölgeleri&lt;/i&gt; altındadır ve &lt;code&gt;qgis_process&lt;/code&gt; ile penceresiz çalışır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The window speaks English, Russian, Arabic, Turkish and Persian: it follows &lt;i&gt;Settings ▸ Options ▸ General ▸ Override system locale&lt;/i&gt;. Numerals are 0–9 in all of them. The language of a package is another matter and is chosen when it is &lt;a href="package.html"&gt;exported&lt;/a&gt;.</source>
        <translation>Pencere İngilizce, Rusça, Arapça, Türkçe ve Farsça konuşur: &lt;i&gt;Ayarlar ▸ Seçenekler ▸ Genel ▸ Override System Locale&lt;/i&gt; ayarına uyar. Rakamlar hepsinde 0–9’dur. Paketin dili başka bir konudur, &lt;a href="package.html"&gt;dışa aktarılırken&lt;/a&gt; seçilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The same window in Persian, running from right to left</source>
        <translation>Aynı pencerenin sağdan sola giden Farsçası</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>&lt;i&gt;Settings ▸ Options ▸ De-escalation Zones&lt;/i&gt;: your name in the &lt;a href="history.html"&gt;history&lt;/a&gt;, whether the rules run by themselves after an edit and after which delay, how exact buffers are made, and in which colours areas are drawn on your screen. Sheets and packages keep the usual colours; hatches and dashes tell kinds and statuses without any.</source>
        <translation>&lt;i&gt;Ayarlar ▸ Seçenekler ▸ Gerilimi Azaltma Bölgeleri&lt;/i&gt;: &lt;a href="history.html"&gt;geçmişteki&lt;/a&gt; adınız, kuralların bir düzenlemeden sonra kendiliğinden çalışıp çalışmadığı ve ne kadar gecikmeyle, tamponların ne kadar kesin yapıldığı ve alanların ekranınızda hangi renklerle çizildiği. Paftalar ve paketler olağan renkleri korur; türleri ve durumları taramalar ve kesik çizgiler renksiz de ayırt eder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The limits of the rules stand in the agreement, so that they are the same on every delegation’s computer. Where one workspace has to hold to another limit, type it beside the agreement’s, with the reason and who decided it. It goes into the workspace, the rule &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; reports it at every check, and it stands in every package. An empty cell means: as the agreement has it. What cannot be a limit, or has no reason, is marked while you type, and there is no &lt;i&gt;OK&lt;/i&gt; until it is mended.</source>
        <translation>Kuralların sınır değerleri anlaşmada durur; böylece her heyetin bilgisayarında aynıdırlar. Bir çalışma alanının başka bir sınır değere uyması gerekiyorsa onu, gerekçesi ve kimin karar verdiğiyle birlikte anlaşmanınkinin yanına yazın. Çalışma alanına girer, &lt;a href="rules.html#limits.agreed"&gt;limits.agreed&lt;/a&gt; kuralı onu her denetimde bildirir ve her pakette durur. Boş hücre: anlaşmadaki gibi, demektir. Sınır değer olamayacak ya da gerekçesi olmayan, yazarken işaretlenir ve düzeltilene kadar &lt;i&gt;Tamam&lt;/i&gt; kullanılamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>The page in QGIS’s options: party, checking, tolerance, colours, and the limits of the rules</source>
        <translation>QGIS seçeneklerindeki sayfa: taraf, denetim, tolerans, renkler ve kuralların sınır değerleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/start.html"/>
        <source>Region, party, status and the choices of the last export are kept in the QGIS project.</source>
        <translation>Bölüm, taraf, durum ve son dışa aktarmanın seçimleri QGIS projesinde saklanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Select one feature on the map and open the dock with &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar or &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt;. It lists the turning points with the numbers of &lt;a href="sheets.html#annexes"&gt;annex A&lt;/a&gt;: the place in degrees, UTM and MGRS, and length and azimuth of the geodesic to the next one. While it is open the map shows the numbers, as many as can be read, and a ring about the point of the row; &lt;kbd&gt;Enter&lt;/kbd&gt; brings that point into the middle.</source>
        <translation>Haritada bir öğe seçin ve paneli araç çubuğundaki &lt;i&gt;Kırık Noktaları&lt;/i&gt; ya da &lt;kbd&gt;Ctrl+Alt+N&lt;/kbd&gt; ile açın. Kırık noktalarını &lt;a href="sheets.html#annexes"&gt;A ekinin&lt;/a&gt; numaralarıyla listeler: derece, UTM ve MGRS olarak yer, sonrakine giden jeodezik eğrinin uzunluğu ve azimutu. Açıkken harita, okunabildiği kadar, numaraları ve satırın noktası çevresinde bir halka gösterir; &lt;kbd&gt;Enter&lt;/kbd&gt; o noktayı ortaya getirir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>The dock Turning Points under the map: a row a turning point, in four notations, with length and azimuth of each leg; on the map the numbers and a ring about the point of the row</source>
        <translation>Haritanın altında Kırık Noktaları paneli: her kırık noktası için dört yazımla, her kenarın uzunluğu ve azimutuyla bir satır; haritada numaralar ve satırın noktası çevresinde bir halka</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Typing a place</source>
        <translation>Yer yazma</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Double-click a place or press &lt;kbd&gt;F2&lt;/kbd&gt;, type, and press &lt;kbd&gt;Enter&lt;/kbd&gt;. Any cell takes any notation of &lt;a href="coordinates.html"&gt;Enter coordinates&lt;/a&gt;, in Arabic and Persian digits too; what you typed stays in the column of its notation as you typed it, for as long as the feature is in the table. Positions are WGS 84; two angles need the letters N, S, E and W. &lt;kbd&gt;Esc&lt;/kbd&gt; leaves the cell as it was.</source>
        <translation>Bir yere çift tıklayın ya da &lt;kbd&gt;F2&lt;/kbd&gt; tuşuna basın, yazın ve &lt;kbd&gt;Enter&lt;/kbd&gt; tuşuna basın. Her hücre, Arapça ve Farsça rakamlarla da, &lt;a href="coordinates.html"&gt;koordinat girişinin&lt;/a&gt; her yazımını alır; yazdığınız, öğe tabloda kaldıkça, yazımının sütununda yazdığınız gibi kalır. Konumlar WGS 84’tür; iki açı N, S, E ve W harflerini gerektirir. &lt;kbd&gt;Esc&lt;/kbd&gt; hücreyi olduğu gibi bırakır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>What cannot be taken stays in its cell with a mark, and the reason stands below the table. The rule is that of drawing and importing: a place outside the theatre, or a feature that would lie in another region than it states, is refused. An outline that crosses itself comes in, as when it is drawn, and is told.</source>
        <translation>Alınamayan, bir işaretle hücresinde kalır, nedeni tablonun altında yazar. Kural, çizim ve içe aktarmadakidir: geçerlik alanının dışındaki bir yer ya da belirttiğinden başka bir bölümde kalacak bir öğe reddedilir. Kendini kesen dış çizgi, çizildiğinde olduğu gibi girer ve söylenir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Legs, bearings, places beside a line</source>
        <translation>Adımlar, doğrultular, çizgi yanındaki yerler</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A cell takes the &lt;a href="coordinates.html#constructions"&gt;constructions&lt;/a&gt; as well. What names no place leaves from the turning point before the row, and the second of two bearings from the one behind it:</source>
        <translation>Hücre &lt;a href="coordinates.html#constructions"&gt;kurguları&lt;/a&gt; da alır. Yer anmayan, satırdan önceki kırık noktasından; iki doğrultunun ikincisi arkasındakinden çıkar:</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the turning point comes to lie</source>
        <translation>Kırık noktasının geleceği yer</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>At the end of a leg from the turning point before</source>
        <translation>Önceki kırık noktasından bir adımın sonunda</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Where the bearings from the turning points before and behind it meet</source>
        <translation>Önündeki ve arkasındaki kırık noktalarından çıkan doğrultuların kesiştiği yerde</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>250 m to the left of the line of zone 1.1 at the chainage 12,500 m</source>
        <translation>1.1 bölgesinin çizgisinin 12.500 m kilometrajında, 250 m solunda</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Rows put in and taken out</source>
        <translation>Satır koyma ve çıkarma</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>&lt;kbd&gt;Insert&lt;/kbd&gt; puts an empty row below the current one, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; one above it; the turning point is there once its place is typed, and &lt;kbd&gt;Esc&lt;/kbd&gt; takes the row away. &lt;kbd&gt;Delete&lt;/kbd&gt; takes the turning point of the row out, unless fewer than three would be left of an outline, or two of a line. The numbers follow the line: where another point comes to be the north-westernmost, the outline begins there.</source>
        <translation>&lt;kbd&gt;Insert&lt;/kbd&gt; geçerli satırın altına, &lt;kbd&gt;Shift+Insert&lt;/kbd&gt; üstüne boş bir satır koyar; kırık noktası yeri yazılınca oradadır, &lt;kbd&gt;Esc&lt;/kbd&gt; satırı kaldırır. &lt;kbd&gt;Delete&lt;/kbd&gt;, dış çizgide üçten, hatta ikiden azı kalmayacaksa, satırın kırık noktasını çıkarır. Numaralar çizgiyi izler: başka bir nokta en kuzeybatıdaki olursa dış çizgi orada başlar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Undo</source>
        <translation>Geri alma</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>Each row is one command: &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again, on the feature’s layer. It is in the file when you save. What another tool, another window or Undo does to the feature is shown at once; of a feature that is deleted the dock says so.</source>
        <translation>Her satır bir komuttur: öğenin katmanında &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; geri alır, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; yeniden yapar. Kaydettiğinizde dosyadadır. Başka bir aracın, başka bir pencerenin ya da geri almanın öğeye yaptığı hemen gösterilir; öğe silinirse panel bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/turning.html"/>
        <source>A feature that is &lt;a href="workspace.html#agreed"&gt;agreed&lt;/a&gt; is only read; &lt;b&gt;Reopen…&lt;/b&gt; asks for the reason and the document.</source>
        <translation>&lt;a href="workspace.html#agreed"&gt;Üzerinde anlaşılan&lt;/a&gt; öğe yalnız okunur; &lt;b&gt;Yeniden aç…&lt;/b&gt; gerekçeyi ve belgeyi sorar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Ten minutes with the sample</source>
        <translation>Örnekle on dakika</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>From an empty window to a package that everybody can verify, with the drafts that come with the plugin. They are made up for illustration: no line in them is an agreed one. The file is your own, and nothing can be broken.</source>
        <translation>Eklentiyle gelen taslaklarla, boş bir pencereden herkesin doğrulayabileceği bir pakete. Açıklama için uydurulmuşlardır: içlerindeki hiçbir çizgi üzerinde anlaşılmış değildir. Dosya sizindir, hiçbir şey bozulamaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>1. Try the sample</source>
        <translation>1. Örneği deneyin</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Where no workspace is open, the dock &lt;i&gt;Findings&lt;/i&gt; has three buttons; if it is hidden, press &lt;i&gt;Check&lt;/i&gt; on the toolbar. Press &lt;i&gt;Try the Sample&lt;/i&gt;. Within a minute the drafts of three delegations are taken in, as the file &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; among your documents, and checked. A message asks whose features you draw: choose any party.</source>
        <translation>Açık çalışma alanı yokken &lt;i&gt;Bulgular&lt;/i&gt; panelinde üç düğme bulunur; panel gizliyse araç çubuğunda &lt;i&gt;Denetle&lt;/i&gt; düğmesine basın. &lt;i&gt;Örneği Dene&lt;/i&gt; düğmesine basın. Bir dakika içinde üç heyetin taslakları, belgelerinizin arasındaki &lt;code&gt;deesc_sample.gpkg&lt;/code&gt; dosyasına alınır ve denetlenir. Bir ileti kimin öğelerini çizdiğinizi sorar: herhangi bir tarafı seçin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>An empty window: the dock Findings with the buttons New Workspace, Open and Try the Sample</source>
        <translation>Boş bir pencere: Yeni Çalışma Alanı, Aç ve Örneği Dene düğmeleriyle Bulgular paneli</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>2. Look at the findings</source>
        <translation>2. Bulgulara bakın</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>There are 5 errors, 1 warning and some notes, each under its rule. Click a row: the map goes to the place, and below the list stands the whole sentence with the remedy. The warning says that the term of the agreement has run out; it may stay.</source>
        <translation>Her biri kuralının altında, 5 hata, 1 uyarı ve birkaç not vardır. Bir satıra tıklayın: harita yerine gider, listenin altında çözümüyle birlikte cümlenin tamamı durur. Uyarı, anlaşmanın süresinin dolduğunu söyler; kalabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The sample with its findings: 5 errors, each under its rule, and their places on the map</source>
        <translation>Bulgularıyla örnek: her biri kuralının altında 5 hata ve haritadaki yerleri</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>3. Mend</source>
        <translation>3. Düzeltin</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;No sliver among the parts and holes&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. The map shows the remedy, and the dock says what would come of it: one error less. Press &lt;i&gt;Apply Fix&lt;/i&gt;.</source>
        <translation>&lt;b&gt;Parça ve delikler arasında kıymık yok&lt;/b&gt; altındaki satıra tıklayın ve &lt;i&gt;Düzelt…&lt;/i&gt; düğmesine basın. Harita çözümü gösterir, panel bundan ne çıkacağını söyler: bir hata eksik. &lt;i&gt;Düzeltmeyi Uygula&lt;/i&gt; düğmesine basın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A buffer is as wide as it says&lt;/b&gt;: the buffer is made again, as wide as it has to be.</source>
        <translation>Aynısını &lt;b&gt;Tampon belirtilen genişliktedir&lt;/b&gt; altında yapın: tampon, olması gereken genişlikte yeniden yapılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Do the same under &lt;b&gt;A valid area or line&lt;/b&gt;: the outline that crosses itself becomes two parts. That they are two is a finding of its own, which comes up next.</source>
        <translation>Aynısını &lt;b&gt;Geçerli alan ya da çizgi&lt;/b&gt; altında yapın: kendini kesen dış çizgi iki parça olur. İki olmaları kendi başına bir bulgudur, sıradaki odur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>A remedy before it is applied: the sliver that would go, and the numbers of findings before and after</source>
        <translation>Uygulanmadan önce bir çözüm: gidecek olan kıymık ve önceki ile sonraki bulgu sayıları</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>4. Accept</source>
        <translation>4. Kabul edin</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;One part, no hole but those declared&lt;/b&gt; and press &lt;i&gt;Accept…&lt;/i&gt;. Type a reason, such as “Both parts are meant”, and by whose authority, such as “Joint working group”, and press &lt;i&gt;Accept&lt;/i&gt;.</source>
        <translation>&lt;b&gt;Tek parça, bildirilenler dışında delik yok&lt;/b&gt; altındaki satıra tıklayın ve &lt;i&gt;Kabul et…&lt;/i&gt; düğmesine basın. “İki parça da kastedildi” gibi bir gerekçe ve “Ortak çalışma grubu” gibi, kimin yetkisiyle olduğunu yazın ve &lt;i&gt;Kabul Et&lt;/i&gt; düğmesine basın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;Zones do not overlap&lt;/b&gt; and press &lt;i&gt;Fix…&lt;/i&gt;. There are three remedies, each with the findings that it would leave. The parties have to agree on that line, not you: choose the last entry, which leaves it, press &lt;i&gt;Accept…&lt;/i&gt; and type why.</source>
        <translation>&lt;b&gt;Bölgeler örtüşmez&lt;/b&gt; altındaki satıra tıklayın ve &lt;i&gt;Düzelt…&lt;/i&gt; düğmesine basın. Her biri geride bırakacağı bulgularla üç çözüm vardır. O çizgi üzerinde siz değil, taraflar anlaşmalıdır: onu olduğu gibi bırakan son girdiyi seçin, &lt;i&gt;Kabul et…&lt;/i&gt; düğmesine basın ve nedenini yazın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The overlap of two zones: two cuts, a line midway, or leaving it with a reason</source>
        <translation>İki bölgenin örtüşmesi: iki kesme, bir orta çizgi ya da bir gerekçeyle olduğu gibi bırakma</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>5. Move a post and a turning point</source>
        <translation>5. Bir gözlem noktasını ve bir kırık noktasını taşıyın</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Double-click the row under &lt;b&gt;Observation posts stand in a buffer zone&lt;/b&gt;: the map zooms to the post.</source>
        <translation>&lt;b&gt;Gözlem noktaları tampon bölgede durur&lt;/b&gt; altındaki satıra çift tıklayın: harita gözlem noktasına yakınlaşır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click &lt;b&gt;Observation posts&lt;/b&gt; in QGIS’s panel of layers, take QGIS’s tool that selects features, and click the post.</source>
        <translation>QGIS’in katmanlar panelinde &lt;b&gt;Gözlem noktaları&lt;/b&gt; katmanına tıklayın, QGIS’in öğe seçme aracını alın ve gözlem noktasına tıklayın.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Turning Points&lt;/i&gt; on the toolbar. Double-click the place under &lt;i&gt;Decimal degrees&lt;/i&gt;, type &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; and press &lt;kbd&gt;Enter&lt;/kbd&gt;: the last error is gone.</source>
        <translation>Araç çubuğunda &lt;i&gt;Kırık Noktaları&lt;/i&gt; düğmesine basın. &lt;i&gt;Ondalık derece&lt;/i&gt; altındaki yere çift tıklayın, &lt;code&gt;34.838°N 36.906°E&lt;/code&gt; yazın ve &lt;kbd&gt;Enter&lt;/kbd&gt; tuşuna basın: son hata da gitti.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Choose the region &lt;b&gt;Eastern Ghouta&lt;/b&gt; on the toolbar. Click &lt;b&gt;De-escalation zones&lt;/b&gt; in the panel of layers, and then the zone on the map: the table has its 298 turning points. Type &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; in the place of the first. The findings say at once what is wrong now: the buffer follows the old line.</source>
        <translation>Araç çubuğunda &lt;b&gt;Doğu Guta&lt;/b&gt; bölümünü seçin. Katmanlar panelinde &lt;b&gt;Gerginliği azaltma bölgeleri&lt;/b&gt; katmanına, sonra haritada bölgeye tıklayın: tabloda 298 kırık noktası vardır. İlkinin yerine &lt;code&gt;33.564°N 36.335°E&lt;/code&gt; yazın. Bulgular şimdi neyin yanlış olduğunu hemen söyler: tampon eski çizgiyi izler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The first turning point of a zone has been moved in the table; the findings tell of the buffer that follows the old line</source>
        <translation>Bir bölgenin ilk kırık noktası tabloda taşınmış; bulgular eski çizgiyi izleyen tamponu bildirir</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>6. Make the buffer</source>
        <translation>6. Tamponu yapın</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Click the row under &lt;b&gt;A buffer was made from its zone as it is now&lt;/b&gt;, press &lt;i&gt;Fix…&lt;/i&gt; and then &lt;i&gt;Apply Fix&lt;/i&gt;: the buffer is made from the new line, with its own width, and the 3 errors are gone. A buffer that is not there yet is made with &lt;i&gt;Buffer from Zone…&lt;/i&gt; on the toolbar (&lt;a href="drawing.html#buffer"&gt;Drawing&lt;/a&gt;).</source>
        <translation>&lt;b&gt;Tampon, bölgenin şimdiki hâlinden oluşturulmuştur&lt;/b&gt; altındaki satıra tıklayın, &lt;i&gt;Düzelt…&lt;/i&gt;, sonra &lt;i&gt;Düzeltmeyi Uygula&lt;/i&gt; düğmesine basın: tampon yeni çizgiden, kendi genişliğiyle yapılır ve 3 hata gider. Henüz olmayan bir tampon araç çubuğundaki &lt;i&gt;Bölgeden Tampon…&lt;/i&gt; ile yapılır (&lt;a href="drawing.html#buffer"&gt;Çizim&lt;/a&gt;).</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The buffer as it would be made again, with its area and its measured error</source>
        <translation>Yüzölçümü ve ölçülen hatasıyla, yeniden yapılacağı hâliyle tampon</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>7. Check and save</source>
        <translation>7. Denetleyin ve kaydedin</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The rules have run by themselves after each edit. Choose &lt;i&gt;All regions&lt;/i&gt; on the toolbar: the button beside says that there is no error. Press &lt;i&gt;Save All Edits&lt;/i&gt;. If you are asked under which name your changes are kept, any will do, or none.</source>
        <translation>Kurallar her düzenlemeden sonra kendiliğinden çalışmıştır. Araç çubuğunda &lt;i&gt;Tüm bölümler&lt;/i&gt; seçin: yanındaki düğme hata olmadığını söyler. &lt;i&gt;Tüm Düzenlemeleri Kaydet&lt;/i&gt; düğmesine basın. Değişikliklerinizin hangi adla saklanacağı sorulursa herhangi bir ad olur, hiç olmasa da olur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>8. Export the package</source>
        <translation>8. Paketi dışa aktarın</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Export Map Package…&lt;/i&gt;. Title, languages, paper and file are proposed, and the check of what is saved stands beside them. Press &lt;i&gt;Export&lt;/i&gt;. In some minutes sheets, annexes, data and tables are written, read again, and verified.</source>
        <translation>&lt;i&gt;Harita Paketini Dışa Aktar…&lt;/i&gt; düğmesine basın. Başlık, diller, kâğıt ve dosya önerilir, kaydedilmiş olanın denetimi yanlarında durur. &lt;i&gt;Dışa Aktar&lt;/i&gt; düğmesine basın. Birkaç dakika içinde paftalar, ekler, veri ve tablolar yazılır, yeniden okunur ve doğrulanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Export Map Package: no errors, and a package that is made and verified</source>
        <translation>Harita Paketini Dışa Aktar penceresi: hata yok, paket yapılmış ve doğrulanmış</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>9. Verify it</source>
        <translation>9. Doğrulayın</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Press &lt;i&gt;Verify Package…&lt;/i&gt;, choose the file, tick &lt;i&gt;Also compare it with the open workspace&lt;/i&gt; and press &lt;i&gt;Verify&lt;/i&gt;. Whoever receives the package does the same: it agrees with its manifest, and it holds what your workspace holds.</source>
        <translation>&lt;i&gt;Paketi Doğrula…&lt;/i&gt; düğmesine basın, dosyayı seçin, &lt;i&gt;Ayrıca açık çalışma alanıyla karşılaştır&lt;/i&gt; kutusunu işaretleyin ve &lt;i&gt;Doğrula&lt;/i&gt; düğmesine basın. Paketi alan da aynısını yapar: paket bildirimiyle uyuşur ve çalışma alanınızın içerdiğini içerir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>The dialog Verify Map Package: the package agrees with its manifest and holds the same delimitation</source>
        <translation>Harita Paketini Doğrula penceresi: paket bildirimiyle uyuşuyor ve aynı sınırlandırmayı içeriyor</translation>
    </message>
    <message>
        <location filename="../../resources/help/tutorial.html"/>
        <source>Go on with your own: &lt;a href="workspace.html"&gt;a workspace&lt;/a&gt;, what delegations &lt;a href="import.html"&gt;sent&lt;/a&gt;, and what you &lt;a href="drawing.html"&gt;draw&lt;/a&gt;.</source>
        <translation>Kendi işinizle sürdürün: bir &lt;a href="workspace.html"&gt;çalışma alanı&lt;/a&gt;, heyetlerin &lt;a href="import.html"&gt;gönderdikleri&lt;/a&gt; ve sizin &lt;a href="drawing.html"&gt;çizdikleriniz&lt;/a&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Verify a package</source>
        <translation>Paketi doğrulama</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Choose the zip, or the &lt;code&gt;manifest.json&lt;/code&gt; of a package that is unpacked. Every file is held against its stated size and SHA-256, and the fingerprint is computed afresh from the data. Nothing in the package is run, and nothing is written.</source>
        <translation>Zip’i ya da açılmış bir paketin &lt;code&gt;manifest.json&lt;/code&gt; dosyasını seçin. Her dosya belirtilen boyutu ve SHA-256 değeriyle karşılaştırılır, parmak izi veriden yeniden hesaplanır. Paketteki hiçbir şey çalıştırılmaz ve hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The dialog Verify Map Package</source>
        <translation>Harita Paketini Doğrula penceresi</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>&lt;b&gt;Also compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation>&lt;b&gt;Ayrıca açık çalışma alanıyla karşılaştır&lt;/b&gt;: ikinci bir yargı, henüz kaydedilmeyenlerle birlikte çalışma alanının aynısını içerip içermediğini, içermiyorsa nerede içermediğini söyler: &lt;a href="changes.html"&gt;Değişiklikler&lt;/a&gt; sözleriyle, paketten çalışma alanına. Harita, listede seçilen öğenin farklı olan yerine gider: kesikli, paketteki hâli; sürekli, şimdiki hâli; kazanılan ve yitirilen arazi taralı, taşınan her kırık noktası için bir ok. Çalışma alanının kendisinden ayrıldığı paket yine de bütündür. &lt;code&gt;WORKSPACE&lt;/code&gt; ile &lt;code&gt;deesc:verifypackage&lt;/code&gt; aynısını sözle söyler; &lt;code&gt;SAME&lt;/code&gt; çıktısı hiçbir şeyin farklı olup olmadığını söyler, parmak izleri ayrılırsa çalıştırma başarısız olur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>The report names the fonts that the package is set in, and says where the ones here are others: then the same delimitation exported here has other bytes in its sheets, annexes and pictures, and the package is none the less intact.</source>
        <translation>Rapor paketin dizildiği yazı tiplerini anar ve buradakilerin nerede başka olduğunu söyler: o zaman burada dışa aktarılan aynı sınırlandırmanın paftalarında, eklerinde ve resimlerinde başka baytlar vardır; paket yine de bütündür.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>A package that does not verify must not be relied on: ask the sender for it again.</source>
        <translation>Doğrulanmayan pakete güvenilmemelidir: gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Who forges a package can forge its manifest, too. Compare the &lt;b&gt;SHA-256 of the manifest&lt;/b&gt;, which stands for every file, the &lt;b&gt;record&lt;/b&gt;, which stands for every field of the features, their exceptions and limits, and the &lt;b&gt;fingerprint&lt;/b&gt;, which stands for the features alone, with what the sender tells you by another way, for instance by telephone. The sender has them in the log of the export, or by verifying the package.</source>
        <translation>Paketi taklit eden bildirimini de taklit edebilir. Her dosyanın karşılığı olan &lt;b&gt;bildirimin SHA-256 değerini&lt;/b&gt;, öğelerin her alanının, istisnalarının ve sınır değerlerinin karşılığı olan &lt;b&gt;kaydı&lt;/b&gt; ve yalnız öğelerin karşılığı olan &lt;b&gt;parmak izini&lt;/b&gt;, gönderenin size başka bir yoldan, örneğin telefonla söyledikleriyle karşılaştırın. Gönderen bunları dışa aktarma günlüğünde ya da paketi doğrulayarak bulur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Where the package carries &lt;a href="acts.html"&gt;acts&lt;/a&gt;, it is said how many, and that their logs have no fork and no gap; an act that was changed, removed or moved makes the package invalid.</source>
        <translation>Paket &lt;a href="acts.html"&gt;işlemler&lt;/a&gt; taşıyorsa kaç tane oldukları ve günlüklerinde çatallanma ile boşluk bulunmadığı söylenir; değiştirilmiş, çıkarılmış ya da yeri değişmiş bir işlem paketi geçersiz kılar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/verify.html"/>
        <source>Without QGIS: unpack &lt;code&gt;verify.py&lt;/code&gt; from the package and run &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt;. Who forges a package can forge this program, too: take it from a package that you trust, or compare its SHA-256 with the one in the project's README, which verifying with the plugin tells as well. What verification does not prove: who made the package, and when.</source>
        <translation>QGIS olmadan: paketten &lt;code&gt;verify.py&lt;/code&gt; dosyasını çıkarın ve &lt;code&gt;python3 -I verify.py PACKAGE.zip&lt;/code&gt; komutunu çalıştırın. Paketi taklit eden bu programı da taklit edebilir: onu güvendiğiniz bir paketten alın ya da SHA-256 değerini projenin README dosyasındakiyle karşılaştırın; eklentiyle doğrulama da bunu söyler. Doğrulamanın kanıtlamadığı: paketi kimin ve ne zaman yaptığı.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Workspace</source>
        <translation>Çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace is one GeoPackage file. It holds a layer for each kind of feature, the reference boundaries, the accepted findings, and the agreement itself. It opens in QGIS without the plugin too, with its forms and symbols.</source>
        <translation>Çalışma alanı tek bir GeoPackage dosyasıdır. Her öğe türü için bir katmanı, referans sınırları, kabul edilen bulguları ve anlaşmanın kendisini içerir. Eklenti olmadan da formları ve işaretleriyle QGIS’te açılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The dialog New Workspace</source>
        <translation>Yeni Çalışma Alanı penceresi</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Agreement&lt;/b&gt;: states regions, kinds, parties, term and limits. Take the bundled one, or a JSON file of your own (&lt;a href="agreement.html"&gt;how it is written&lt;/a&gt;). A file that two programs could read differently, or that names what it may not, is refused with the place in it.</source>
        <translation>&lt;b&gt;Anlaşma&lt;/b&gt;: bölümleri, türleri, tarafları, süreyi ve sınır değerleri belirtir. Birlikte geleni ya da kendi JSON dosyanızı alın (&lt;a href="agreement.html"&gt;nasıl yazıldığı&lt;/a&gt;). İki programın farklı okuyabileceği ya da anmaması gerekeni anan dosya, içindeki yer belirtilerek reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Reference boundaries&lt;/b&gt;: administrative units against which the placement of zones is checked. QGIS’s own world map serves to begin with and is one to three kilometres off, ten at worst. OCHA COD-AB, geoBoundaries and Natural Earth layers are recognised by their fields and joined by code, never by name. A reference boundary is no position on any border. COD-AB is the better choice: the United Nations’ common set of boundaries. Look for “Subnational Administrative Boundaries” of the country at &lt;code&gt;data.humdata.org&lt;/code&gt; (published by OCHA), take the archive of Shapefiles or the GeoPackage, and name the layer of the first level (&lt;code&gt;adm1&lt;/code&gt;); its page states source, date, accuracy and licence. The world map takes no side: an area that the agreement names as disputed is in no unit there, its outline is drawn in blocks and not as a border, and the rules say what each source says. A file of your own is followed as it is. Where the world map calls further lines in the theatre disputed, the new workspace and each export say so.</source>
        <translation>&lt;b&gt;Referans sınırlar&lt;/b&gt;: bölgelerin yerleşiminin karşılaştırıldığı idari birimler. Başlangıç için QGIS’in kendi dünya haritası yeter; bir ile üç kilometre, en kötüsü on kilometre şaşar. OCHA COD-AB, geoBoundaries ve Natural Earth katmanları alanlarından tanınır ve hiçbir zaman adla değil, kodla eşleştirilir. Referans sınır, hiçbir sınır hakkında bir tutum değildir. COD-AB daha iyi seçimdir: Birleşmiş Milletler’in ortak sınır kümesi. &lt;code&gt;data.humdata.org&lt;/code&gt; adresinde (yayımlayan OCHA) ülkenin “Subnational Administrative Boundaries” kaydını arayın, Shapefile arşivini ya da GeoPackage’ı alın ve birinci düzeyin katmanını (&lt;code&gt;adm1&lt;/code&gt;) belirtin; sayfasında kaynak, tarih, doğruluk ve lisans yazar. Dünya haritası taraf tutmaz: anlaşmanın ihtilaflı olarak andığı alan orada hiçbir birimde değildir, dış çizgisi sınır olarak değil bloklarla çizilir ve kurallar her kaynağın ne dediğini söyler. Kendi dosyanıza olduğu gibi uyulur. Dünya haritası geçerlik alanında başka çizgilere de ihtilaflı diyorsa yeni çalışma alanı ve her dışa aktarma bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Accuracy of the boundaries&lt;/b&gt;: how far off they may be, as the metadata of your layer or file say; of the world map it is 3 km. It is stored with them. &lt;a href="sheets.html#annexes"&gt;Areas by unit&lt;/a&gt; have no more digits than it bears, and a part of a unit that lies whole within it of a boundary is counted with its neighbour. Where no accuracy is stated, the annex says so.</source>
        <translation>&lt;b&gt;Sınırların doğruluğu&lt;/b&gt;: katmanınızın ya da dosyanızın üst verisine göre ne kadar şaşabilecekleri; dünya haritasınınki 3 km’dir. Onlarla birlikte saklanır. &lt;a href="sheets.html#annexes"&gt;Birime göre yüzölçümleri&lt;/a&gt; bunun kaldırdığından çok basamak taşımaz; bir birimin, sınıra bu kadar yakınlık içinde tümüyle kalan kısmı komşusuyla sayılır. Doğruluk belirtilmemişse ek bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>&lt;b&gt;Workspace&lt;/b&gt;: a new file. A name without a folder lies in the project’s folder, or in that of the last workspace; the whole path is shown. An existing file is never overwritten here.</source>
        <translation>&lt;b&gt;Çalışma alanı&lt;/b&gt;: yeni bir dosya. Klasörsüz ad, projenin ya da son çalışma alanının klasöründedir; yolun tamamı gösterilir. Var olan bir dosyanın üzerine burada hiçbir zaman yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The new workspace takes the place of an open one. With unsaved edits in that, nothing is created before you save or discard them.</source>
        <translation>Yeni çalışma alanı açık olanın yerini alır. Onda kaydedilmemiş düzenlemeler varsa siz onları kaydedene ya da bırakana kadar hiçbir şey oluşturulmaz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The layers come into the project as one group. They are known by a property, so you may rename or move them.</source>
        <translation>Katmanlar projeye tek bir grup olarak gelir. Bir özellikten tanındıkları için adlarını değiştirebilir ya da taşıyabilirsiniz.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Features in time</source>
        <translation>Zaman içinde öğeler</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Each feature may state its first and its last day in force, both inclusive; an empty one is an open end. The rules hold features against each other only on the days on which they are in force together (&lt;a href="findings.html#time"&gt;findings&lt;/a&gt;). QGIS’s &lt;i&gt;Temporal Controller&lt;/i&gt; (View › Panels) shows what is in force on a day: the layers have their settings for it. The window has no date of its own; the algorithms &lt;i&gt;Check delimitation&lt;/i&gt; and &lt;i&gt;Export map package&lt;/i&gt; take a day under &lt;i&gt;In force on&lt;/i&gt; and then look at nothing else: check, fingerprint, sheets and tables are of that day, and the package says so.</source>
        <translation>Her öğe, ikisi de içinde olmak üzere, yürürlükteki ilk ve son gününü belirtebilir; boş olan açık uçtur. Kurallar öğeleri ancak birlikte yürürlükte oldukları günlerde birbiriyle karşılaştırır (&lt;a href="findings.html#time"&gt;bulgular&lt;/a&gt;). QGIS’in &lt;i&gt;Zamansal Kontrolör&lt;/i&gt; paneli (Görünüm › Panolar) bir günde neyin yürürlükte olduğunu gösterir: katmanların bunun için ayarları vardır. Pencerenin kendi tarihi yoktur; &lt;i&gt;Sınırlandırmayı denetle&lt;/i&gt; ve &lt;i&gt;Harita paketini dışa aktar&lt;/i&gt; algoritmaları &lt;i&gt;Yürürlükte olduğu gün&lt;/i&gt; altında bir gün alır ve o zaman başka hiçbir şeye bakmaz: denetim, parmak izi, paftalar ve tablolar o günündür, paket bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Agreed means agreed</source>
        <translation>Anlaşılan, anlaşılandır</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Whoever sets the status of a feature to &lt;i&gt;agreed&lt;/i&gt;, in its form, in the attribute table or when it is drawn, is asked for the document, the day, and who records it; &lt;i&gt;Cancel&lt;/i&gt; takes the status back. When the edits are saved, an act goes on record in the workspace, with the SHA-256 of the line, and the feature is kept beside it as it is then.</source>
        <translation>Bir öğenin durumunu, formunda, öznitelik tablosunda ya da çizilirken, &lt;i&gt;üzerinde anlaşılan&lt;/i&gt; yapana belge, gün ve kimin kaydettiği sorulur; &lt;i&gt;İptal&lt;/i&gt; durumu geri alır. Düzenlemeler kaydedilince çizginin SHA-256 değeriyle bir işlem çalışma alanına kaydedilir ve öğe o andaki hâliyle yanında saklanır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>From then on its line, its name, each name that it had in another language, and its status stay as they are. An edit that changes them, by whichever tool of QGIS, is taken back as soon as it is done, in every layer that it touched, and &lt;i&gt;Redo&lt;/i&gt; does not bring it again; other columns, such as a note, are edited as ever, and a name in a language that had none may be added. &lt;i&gt;Reopen…&lt;/i&gt; in the message asks for the reason and the document: the status becomes &lt;i&gt;proposed&lt;/i&gt; at once, and that, too, is an act on record. Edits of that feature are saved or discarded before.</source>
        <translation>O andan sonra çizgisi, adı, başka bir dilde bulunan her adı ve durumu olduğu gibi kalır. Bunları değiştiren bir düzenleme, QGIS’in hangi aracıyla olursa olsun, yapılır yapılmaz, dokunduğu her katmanda geri alınır, &lt;i&gt;Tekrarla&lt;/i&gt; da onu geri getirmez; not gibi öteki sütunlar her zamanki gibi düzenlenir, adı bulunmayan bir dilde ad eklenebilir. İletideki &lt;i&gt;Yeniden aç…&lt;/i&gt; gerekçeyi ve belgeyi sorar: durum hemen &lt;i&gt;önerilen&lt;/i&gt; olur, bu da kayda geçen bir işlemdir. O öğenin düzenlemeleri önce kaydedilir ya da bırakılır.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Plain QGIS, other plugins and SQL know nothing of this. What they changed of it is an error (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): the old line is drawn beside the new one, with the greatest distance, and &lt;i&gt;Fix&lt;/i&gt; restores what was agreed. A package is exported only with a reason, as with any error. A status &lt;i&gt;agreed&lt;/i&gt; that was set there without an act is a note. An import agrees to nothing: what a file states as agreed is taken as &lt;i&gt;proposed&lt;/i&gt;, and the report says so.</source>
        <translation>Eklentisiz QGIS, başka eklentiler ve SQL bunu bilmez. Ondan değiştirdikleri bir hatadır (&lt;a href="rules.html#agreed.changed"&gt;agreed.changed&lt;/a&gt;): eski çizgi yenisinin yanında, en büyük uzaklıkla çizilir, &lt;i&gt;Düzelt&lt;/i&gt; anlaşılanı geri yükler. Paket, her hatada olduğu gibi, ancak bir gerekçeyle dışa aktarılır. Orada işlemsiz konmuş &lt;i&gt;üzerinde anlaşılan&lt;/i&gt; durumu bir nottur. İçe aktarma hiçbir şey üzerinde anlaşmaz: dosyanın anlaşılmış olarak belirttiği &lt;i&gt;önerilen&lt;/i&gt; olarak alınır, rapor bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>The &lt;a href="acts.html"&gt;acts&lt;/a&gt; stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own.</source>
        <translation>&lt;a href="acts.html"&gt;İşlemler&lt;/a&gt; &lt;code&gt;deesc_ledger&lt;/code&gt; tablosunda, her biri bir satırda durur; hiçbir satır değiştirilmez ya da silinmez ve her biri bir öncekinin SHA-256 değerini anar, böylece bir değişiklik belli olur (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Bir çalışma alanındaki iki pencere numaralarını sırayla alır; başka yerde duran bir kopya kendi günlüğünü yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the agreement changes</source>
        <translation>Anlaşma değiştiğinde</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>An extension is recorded, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id. &lt;i&gt;Vector → De-escalation Zones → Replace Agreement…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) shows every place at which the newer text differs from the one that the workspace has, asks for the reason, and takes it in. Features and limits of the workspace’s own stay as they are; the older text stays on record in the file, with the day and the reason. A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>Bir uzatma kaydedilir, bir taraf katılır, bir sınır değer üzerinde anlaşılır: anlaşmanın dosyası aynı id altında yeniden yazılır. &lt;i&gt;Vektör → Gerilimi Azaltma Bölgeleri → Anlaşmayı Değiştir…&lt;/i&gt; (&lt;code&gt;deesc:replaceagreement&lt;/code&gt;) yeni metnin çalışma alanındakinden ayrıldığı her yeri gösterir, gerekçeyi sorar ve içeri alır. Öğeler ve çalışma alanının kendi sınır değerleri olduğu gibi kalır; eski metin, gün ve gerekçeyle dosyada kayıtlı kalır. Çizilmiş öğeler için tablosu olmayan metin de, başka bir anlaşmanın metni de reddedilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Older and newer versions</source>
        <translation>Eski ve yeni sürümler</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>A workspace states its format, a number. One of an older format is opened, checked and exported as it is; when it is first edited or written to, it is brought up to the newest, in one step that is done wholly or not at all, and a copy of the file as it was is laid beside it (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Older versions of the plugin say that they cannot read the newer format.</source>
        <translation>Çalışma alanı biçimini bir sayı olarak belirtir. Eski biçimdeki bir çalışma alanı olduğu gibi açılır, denetlenir ve dışa aktarılır; ilk düzenlendiğinde ya da içine yazıldığında, ya tümüyle yapılan ya hiç yapılmayan tek bir adımda en yeni biçime getirilir ve dosyanın önceki hâlinin bir kopyası yanına konur (&lt;code&gt;…_format_1_1.gpkg&lt;/code&gt;). Eklentinin eski sürümleri yeni biçimi okuyamadıklarını söyler.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>What each feature was before, and who changed it, stands in the &lt;a href="history.html"&gt;history&lt;/a&gt;.</source>
        <translation>Her öğenin önceden ne olduğu ve kimin değiştirdiği &lt;a href="history.html"&gt;geçmişte&lt;/a&gt; yazar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Several people</source>
        <translation>Birkaç kişi</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Two windows may have the same workspace open; whoever opens it second is told so. What one saves, the other shows within a second or two, and edits that are not saved stay as they are. Nothing is lost where both change the same feature: what is saved first stands, and the other version goes into a workspace of its own beside the first, named &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt;. Whoever saved last is told, and may still choose &lt;i&gt;Use my version&lt;/i&gt;, which is an edit like any other. The conflict file can be opened as a workspace or imported from; delete it when it has served.</source>
        <translation>Aynı çalışma alanı iki pencerede açık olabilir; ikinci açana bu söylenir. Birinin kaydettiğini öteki bir iki saniye içinde gösterir, kaydedilmemiş düzenlemeler olduğu gibi kalır. İkisi de aynı öğeyi değiştirirse hiçbir şey yitmez: önce kaydedilen kalır, öteki sürüm ilkinin yanında &lt;code&gt;…_conflict_1.gpkg&lt;/code&gt; adlı kendi çalışma alanına gider. Son kaydedene bu söylenir; yine de &lt;i&gt;Benim sürümümü kullan&lt;/i&gt; seçeneğini seçebilir, bu da başka her düzenleme gibi bir düzenlemedir. Çakışma dosyası çalışma alanı olarak açılabilir ya da ondan içe aktarılabilir; işi bitince silin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>When the file is busy or read-only, the edits are kept, and &lt;i&gt;Save again&lt;/i&gt; tries once more. A workspace in a folder where you may not write can be looked at, checked and exported.</source>
        <translation>Dosya meşgulse ya da salt okunursa düzenlemeler saklanır, &lt;i&gt;Yeniden kaydet&lt;/i&gt; bir kez daha dener. Yazamadığınız bir klasördeki çalışma alanına bakılabilir, denetlenebilir ve dışa aktarılabilir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/workspace.html"/>
        <source>Do not copy a workspace while it is open; export a package instead, which holds a whole copy.</source>
        <translation>Çalışma alanını açıkken kopyalamayın; bunun yerine, içinde tam bir kopya bulunan bir paket dışa aktarın.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare it with the open workspace&lt;/b&gt;: a second verdict says whether the workspace, with what is not saved yet, holds the same, and where not: in the words of &lt;a href="changes.html"&gt;Changes&lt;/a&gt;, from the package to the workspace. The map goes to what differs of the feature that is chosen in the list: dashed as it is in the package, solid as it is now, gained and lost ground hatched, an arrow for each turning point that was moved. A package from which the workspace differs is none the less intact. &lt;code&gt;deesc:verifypackage&lt;/code&gt; with &lt;code&gt;WORKSPACE&lt;/code&gt; says the same in words; its output &lt;code&gt;SAME&lt;/code&gt; tells whether nothing differs, and the run fails where the fingerprints do.</source>
        <translation type="vanished">&lt;b&gt;Açık çalışma alanıyla karşılaştır&lt;/b&gt;: ikinci bir yargı, henüz kaydedilmeyenlerle birlikte çalışma alanının aynısını içerip içermediğini, içermiyorsa nerede içermediğini söyler: &lt;a href="changes.html"&gt;Değişiklikler&lt;/a&gt; sözleriyle, paketten çalışma alanına. Harita, listede seçilen öğenin farklı olan yerine gider: kesikli, paketteki hâli; sürekli, şimdiki hâli; kazanılan ve yitirilen arazi taralı, taşınan her kırık noktası için bir ok. Çalışma alanının kendisinden ayrıldığı paket yine de bütündür. &lt;code&gt;WORKSPACE&lt;/code&gt; ile &lt;code&gt;deesc:verifypackage&lt;/code&gt; aynısını sözle söyler; &lt;code&gt;SAME&lt;/code&gt; çıktısı hiçbir şeyin farklı olup olmadığını söyler, parmak izleri ayrılırsa çalıştırma başarısız olur.</translation>
    </message>
    <message>
        <source>A log has two acts of one number where somebody went on with a restored backup, or forged it. Both are kept: they stand in rows marked &lt;i&gt;⑂ fork&lt;/i&gt; with the two acts side by side below, and what rests on them is marked &lt;i&gt;? doubtful&lt;/i&gt;. No map package is exported until the log’s author has said which one holds: choose that act, press &lt;b&gt;Record…&lt;/b&gt;, &lt;i&gt;Correction&lt;/i&gt;, and say why. The other branch is &lt;i&gt;set aside&lt;/i&gt; from then on; it stays readable. A log that was forked is not gone on with.</source>
        <translation type="vanished">Biri geri yüklenmiş bir yedekle sürdürmüş ya da taklit etmişse bir günlükte aynı numaralı iki işlem olur. İkisi de saklanır: &lt;i&gt;⑂ çatallanma&lt;/i&gt; işaretli satırlarda, altlarında iki işlem yan yana dururlar; onlara dayanan &lt;i&gt;? kuşkulu&lt;/i&gt; olarak işaretlenir. Günlüğün yazarı hangisinin geçerli olduğunu söyleyene kadar hiçbir harita paketi dışa aktarılmaz: o işlemi seçin, &lt;b&gt;Kaydet…&lt;/b&gt;, &lt;i&gt;Düzeltme&lt;/i&gt; deyin ve nedenini yazın. Öteki dal o andan sonra &lt;i&gt;bir yana konmuştur&lt;/i&gt;; okunabilir kalır. Çatallanmış bir günlük sürdürülmez.</translation>
    </message>
    <message>
        <source>Draw the boundaries of de-escalation zones, check them by rules, and hand them over as a map package that everybody can verify. Nothing here is an agreed line: the sample is illustrative, and so is what you draw until the parties agree on it.</source>
        <translation type="vanished">Gerilimi azaltma bölgelerinin sınırlarını çizin, kurallara göre denetleyin ve herkesin doğrulayabileceği bir harita paketi olarak teslim edin. Burada hiçbir şey üzerinde anlaşılmış bir çizgi değildir: örnek açıklama amaçlıdır, taraflar anlaşana kadar sizin çizdiğiniz de öyle.</translation>
    </message>
    <message>
        <source>Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with two entries of one number was gone on with from an older copy, or forged; an entry that is missing was lost, or taken back. What was agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design; no agreement asks for it.</source>
        <translation type="vanished">Her kayıt, günlüğündeki bir öncekini ve ötekilerin son gördüğü kayıtlarını, her birini SHA-256 değeriyle anar. Aynı numaralı iki kaydı olan günlük ya daha eski bir kopyadan sürdürülmüş ya da taklit edilmiştir; eksik kayıt ya yitmiş ya da geri alınmıştır. Ne üzerinde anlaşıldığı ve neyin yeniden açıldığı kayıtlardan çıkar; bu yüzden kayıtlar kuşkuluyken harita imzalanmaz. Bizim tasarımımız; hiçbir anlaşma bunu istemez.</translation>
    </message>
    <message>
        <source>The acts stand in the table &lt;code&gt;deesc_ledger&lt;/code&gt;, one line each; a row is never changed or deleted, and each names the SHA-256 of the one before, so that a change shows (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Two windows on one workspace take their numbers in turn, and a copy of the file that lies elsewhere writes a log of its own. Map packages do not carry the ledger.</source>
        <translation type="vanished">İşlemler &lt;code&gt;deesc_ledger&lt;/code&gt; tablosunda, her biri bir satırda durur; hiçbir satır değiştirilmez ya da silinmez ve her biri bir öncekinin SHA-256 değerini anar, böylece bir değişiklik belli olur (&lt;a href="rules.html#ledger.whole"&gt;ledger.whole&lt;/a&gt;). Bir çalışma alanındaki iki pencere numaralarını sırayla alır; başka yerde duran bir kopya kendi günlüğünü yazar. Harita paketleri işlem defterini taşımaz.</translation>
    </message>
    <message>
        <source>Where a project holds nothing but the workspace, its map is set up for drawing: in metres, centred on the regions, so that a buffer looks as wide all round and QGIS’s distances and angles are right; snapping is on for turning points and lines of the workspace and its boundaries. &lt;i&gt;Undo&lt;/i&gt; in the message takes that back. In a project of your own nothing is changed unless you choose &lt;i&gt;Set up&lt;/i&gt;. Features are stored in WGS 84 whatever the map is in, and what is snapped to a turning point has the same coordinates to the last digit.</source>
        <translation type="vanished">Projede çalışma alanından başka bir şey yoksa haritası çizim için hazırlanır: metre cinsinden ve bölümler ortada; böylece tampon her yanda aynı genişlikte görünür, QGIS’in uzaklıkları ve açıları doğrudur; çalışma alanının kırık noktalarına, çizgilerine ve sınırlarına yakalama açıktır. İletideki &lt;i&gt;Geri al&lt;/i&gt; bunu geri alır. Kendi projenizde siz &lt;i&gt;Ayarla&lt;/i&gt; demedikçe hiçbir şey değişmez. Öğeler, harita neyde olursa olsun, WGS 84 olarak saklanır; bir kırık noktasına yakalanan, son basamağına kadar aynı koordinatları taşır.</translation>
    </message>
</context>
</TS>
