<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>deesc</name>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>What the act says</source>
        <translation>İşlemin söylediği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>All that the chosen act says; of a fork its acts side by side, ≠ where they differ.</source>
        <translation>Seçilen işlemin söylediği her şey; çatallanmada işlemler yan yana, ayrıldıkları yerde ≠.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Party</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>How it stands</source>
        <translation>Durumu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>{author}, number {seq}</source>
        <translation>{author}, {seq} numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>When (UTC)</source>
        <translation>Zaman (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>Corrected</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Present</source>
        <translation>Katılanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Features</source>
        <translation>Öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Feature</source>
        <translation>Öğe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Line (SHA-256)</source>
        <translation>Hat (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretch</source>
        <translation>Kesim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stance</source>
        <translation>Tutum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Remark</source>
        <translation>Tarafın açıklaması</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement</source>
        <translation>Anlaşma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Acts</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>What the group did, by meeting. Choose an act, and all that it says stands below.</source>
        <translation>Grubun yaptıkları, toplantılara göre. Bir işlem seçin; söylediği her şey aşağıda durur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Act</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}: {place}, {day}</source>
        <translation>Toplantı {number}: {place}, {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}, of which nothing else is on record</source>
        <translation>Toplantı {number}; hakkında başka kayıt yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>At no meeting</source>
        <translation>Toplantı dışında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>… waiting to be saved</source>
        <translation>… kaydedilmeyi bekliyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>● in its own log</source>
        <translation>● kendi günlüğünde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>○ recorded by the secretariat</source>
        <translation>○ sekretarya kaydetti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>≠ fork</source>
        <translation>≠ çatal</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>? doubtful</source>
        <translation>? kuşkulu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>– set aside</source>
        <translation>– bir yana bırakıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>~ not known</source>
        <translation>~ bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Export Ledger</source>
        <translation>İşlem Defterini Dışa Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Export</source>
        <translation>Dışa Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Ledger</source>
        <translation>İşlem defteri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>To be sent by mail or on a stick; nobody can change it unseen.</source>
        <translation>Postayla ya da bellekle gönderilmek için; kimse fark edilmeden değiştiremez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What they sent</source>
        <translation>Gönderdikleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>A package or a ledger that the recipient has: only what they lack is written.</source>
        <translation>Alıcıda bulunan bir paket ya da işlem defteri: yalnızca onda eksik olan yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Only what is not in</source>
        <translation>&amp;Yalnızca şunda olmayan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Writes the acts that are saved.</source>
        <translation>Kaydedilmiş işlemleri yazar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Acts written: {count}.</source>
        <translation>Yazılan işlemler: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose a file to write.</source>
        <translation>Yazılacak bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Merge Ledgers</source>
        <translation>İşlem Defterlerini Birleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Birleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Ledgers, packages, workspaces</source>
        <translation>İşlem defterleri, paketler, çalışma alanları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What others sent; nothing is written to it, and a package is verified first.</source>
        <translation>Başkalarının gönderdikleri; bunlara hiçbir şey yazılmaz, paket önce doğrulanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What was added, and what is wrong.</source>
        <translation>Ne eklendi ve ne yanlış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Files</source>
        <translation>&amp;Dosyalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Adds what is new to the ledger; nothing in it is changed.</source>
        <translation>Yeni olanı işlem defterine ekler; içindeki hiçbir şey değişmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose the ledgers that others sent.</source>
        <translation>Başkalarının gönderdiği işlem defterlerini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>There is no {file}.</source>
        <translation>{file} yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Record Act</source>
        <translation>İşlem Kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is put on record</source>
        <translation>Ne kaydediliyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Act</source>
        <translation>&amp;İşlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Recorded &amp;by</source>
        <translation>Kay&amp;deden</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Record</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>As the minutes number it</source>
        <translation>Tutanaktaki numarası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Where it was held</source>
        <translation>Nerede yapıldığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The day on which it was held</source>
        <translation>Yapıldığı gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Who was there, in words</source>
        <translation>Kimlerin bulunduğu, sözcüklerle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is to be on record</source>
        <translation>Kayda geçmesi gereken</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is wrong with it, or why it is the one that holds</source>
        <translation>Nesi yanlış ya da neden geçerli olan bu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The meeting at which it was said</source>
        <translation>Söylendiği toplantı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Number</source>
        <translation>&amp;Numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Place</source>
        <translation>&amp;Yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Pre&amp;sent</source>
        <translation>Ka&amp;tılanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;Toplantı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Of: {act}, {party}, {what}</source>
        <translation>Şunun: {act}, {party}, {what}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Correction of the chosen act</source>
        <translation>Seçilen işlemin düzeltmesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Fill in every line first</source>
        <translation>Önce her satırı doldurun</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>It waits until you save all edits; Ctrl+Z takes it back until then</source>
        <translation>Tüm düzenlemeleri kaydedene dek bekler; o zamana dek Ctrl+Z geri alır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Which document says so, such as the minutes of a meeting</source>
        <translation>Bunu bildiren belge, örneğin bir toplantı tutanağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again</source>
        <translation>Metinde yönünü değiştiren ya da görünmeyen karakterler var; yeniden yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>It goes on record, and stays there</source>
        <translation>Kayda geçer ve kayıtta kalır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the line and the name as they are now go on record when you save. From then on nothing changes them until they are reopened.</source>
        <translation>{names}: hat ve ad şimdiki durumlarıyla kaydettiğinizde kayda geçer. O andan sonra yeniden açılana dek hiçbir şey onları değiştirmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>Agreed</source>
        <translation>Üzerinde anlaşıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Anlaşıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>The day on which it was agreed</source>
        <translation>Üzerinde anlaşılan gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ocument</source>
        <translation>&amp;Belge</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Recorded by</source>
        <translation>&amp;Kaydeden</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the status becomes “proposed” at once, and the line can be edited. What was agreed stays on record.</source>
        <translation>{names}: durum hemen “önerilen” olur ve hat düzenlenebilir. Üzerinde anlaşılan, kayıtta kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Reopen</source>
        <translation>&amp;Yeniden aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Why it is changed, for whoever reads the record</source>
        <translation>Neden değiştirildiği, kaydı okuyanlar için</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Rea&amp;son</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{names}: agreed, so the edit was taken back.</source>
        <translation>{names}: üzerinde anlaşıldı, bu yüzden düzenleme geri alındı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Reopen…</source>
        <translation>Yeniden aç…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{missing} The edit was taken back.</source>
        <translation>{missing} Düzenleme geri alındı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Saved as agreed, and not on record yet: {reason}</source>
        <translation>Anlaşılmış olarak kaydedildi, ancak henüz kayda geçmedi: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Not agreed: {names}. The edit was taken back.</source>
        <translation>Anlaşılmadı: {names}. Düzenleme geri alındı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Reopened: {names}.</source>
        <translation>Yeniden açıldı: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Whose features do you draw?</source>
        <translation>Kimin nesnelerini çiziyorsunuz?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Party of new features</source>
        <translation>Yeni öğelerin tarafı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The map is in metres, centred on the regions, and what you draw snaps to what is there.</source>
        <translation>Harita metre cinsinden ve bölümlere ortalanmış; çizdikleriniz var olana yakalanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The project’s map is in {crs}. Have it in metres, centred on the regions, with snapping?</source>
        <translation>Projenin haritası {crs} sisteminde. Metre cinsinden, bölümlere ortalanmış ve yakalamalı olsun mu?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Set up</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Leave as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>No workspace is open. A workspace is one file: zones, buffers and posts, and the agreement that they are checked by.</source>
        <translation>Açık çalışma alanı yok. Çalışma alanı tek bir dosyadır: bölgeler, tampon bölgeler, noktalar ve bunların denetlendiği anlaşma.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Yeni Çalışma Alanı…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Try the Sample</source>
        <translation>Örneği &amp;Dene</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Ten Minutes in Pictures</source>
        <translation>&amp;On dakikada, resimlerle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Progress of the sample</source>
        <translation>Örneğin hazırlanma durumu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Folder for the sample</source>
        <translation>Örnek için klasör</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample is made up for illustration: no line in it is an agreed one. It becomes a file of your own among your documents, with faults to be found.</source>
        <translation>Örnek, gösterim için uydurulmuştur: içindeki hiçbir hat üzerinde anlaşılmış değildir. Belgeleriniz arasında size ait bir dosya olur; içinde bulunacak hatalar vardır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample’s drafts are taken in…</source>
        <translation>Örneğin taslakları alınıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>{file} is your own copy of the sample. It is made up for illustration.</source>
        <translation>{file}, örneğin size ait kopyasıdır. Gösterim için uydurulmuştur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>İptal edildi; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>{file} (with unsaved edits)</source>
        <translation>{file} (kaydedilmemiş düzenlemelerle)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>Comparing versions</source>
        <translation>Sürümler karşılaştırılıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Gained</source>
        <translation>Kazanılan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Lost</source>
        <translation>Yitirilen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The ground is not measured: see the check of both versions, or their lines cross too often.</source>
        <translation>Alan ölçülmedi: iki sürümün denetimine bakın ya da çizgileri birbirini çok sık kesiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The line differs by less than a centimetre.</source>
        <translation>Çizgi bir santimetreden az farklı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>gained {gained}, lost {lost}</source>
        <translation>kazanılan {gained}, yitirilen {lost}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{count}, by {metres} at most</source>
        <translation>{count}, en çok {metres}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>others added or removed: {count}</source>
        <translation>eklenen ya da kaldırılan başkaları: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{field}: “{before}” before, “{after}” now</source>
        <translation>{field}: önce “{before}”, şimdi “{after}”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>Features that differ</source>
        <translation>Farklı öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>The features that differ. The map goes to what differs of the one that is chosen.</source>
        <translation>Farklı öğeler. Harita, seçilenin farklı olan yerine gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points moved</source>
        <translation>Taşınan kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The whole change sheet</source>
        <translation>Değişiklik çizelgesinin tamamı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>before</source>
        <translation>önce</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The sheet is too long to be shown here; export it to read it whole.</source>
        <translation>Çizelge burada gösterilemeyecek kadar uzun; tamamını okumak için dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>To be signed (*.pdf)</source>
        <translation>İmzalanacak (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>Write Minutes</source>
        <translation>Tutanağı Yaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>The minutes were written to</source>
        <translation>Tutanak şuraya yazıldı:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Record Stance</source>
        <translation>Tutumu Kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Stretches, as they are drawn now: {numbers}</source>
        <translation>Şimdi çizili hâliyle kesimler: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Whose stance it is</source>
        <translation>Tutumun kime ait olduğu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>What the party says</source>
        <translation>Tarafın ne dediği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Under which reservation, or why not; else whatever is to be said</source>
        <translation>Hangi çekinceyle ya da neden olmaz; yoksa söylenecek ne varsa</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>The day on which it was said</source>
        <translation>Söylendiği gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>At which meeting on record it was said</source>
        <translation>Kayıtlı hangi toplantıda söylendiği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/gui/session/zone_lists.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat of the working group</source>
        <translation>Çalışma grubunun sekretaryası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>the party itself</source>
        <translation>tarafın kendisi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>In whose log it is recorded</source>
        <translation>Kimin günlüğüne yazılacağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Party</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Stance</source>
        <translation>&amp;Tutum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Re&amp;mark</source>
        <translation>Açıkla&amp;ma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ay</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Mee&amp;ting</source>
        <translation>T&amp;oplantı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>It goes on record when you save; until then Undo takes it back</source>
        <translation>Kaydettiğinizde kayda geçer; o zamana dek Geri Al onu geri alır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>Stretches and what each party says of them. The map goes to the one that is chosen.</source>
        <translation>Kesimler ve her tarafın onlar için dediği. Harita seçilene gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>with {feature}</source>
        <translation>{feature} ile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{stance} (lapsed)</source>
        <translation>{stance} (düştü)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, recorded by the secretariat.</source>
        <translation>{day}, sekretarya kaydetti.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, in the party's own log.</source>
        <translation>{day}, tarafın kendi kaydında.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>It was said of another line, and counts for nothing.</source>
        <translation>Başka bir çizgi için söylendi ve sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>Buffer from Zone</source>
        <translation>Bölgeden Tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The zone to be lined; a click on the map chooses it too.</source>
        <translation>Şeridin çizileceği bölge; haritaya tıklayarak da seçilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip outside the line</source>
        <translation>Çizginin dışındaki şeridin genişliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip inside the line</source>
        <translation>Çizginin içindeki şeridin genişliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>How far the edge may leave its distance anywhere</source>
        <translation>Kenarın herhangi bir yerde uzaklığından ne kadar sapabileceği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Add Buffer</source>
        <translation>Tamponu Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Zone</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;outside</source>
        <translation>Dış genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;inside</source>
        <translation>İç genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>There is no zone yet: draw one first.</source>
        <translation>Henüz bölge yok: önce bir tane çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, left or right.</source>
        <translation>Solda veya sağda bir genişlik belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, outside or inside.</source>
        <translation>Dışta veya içte bir genişlik belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>No buffer can be made {width} wide; state {most} at most.</source>
        <translation>{width} genişliğinde tampon oluşturulamaz; en çok {most} belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>A strip along a line has one width; make one of its own for each side.</source>
        <translation>Bir çizgi boyunca şeridin tek genişliği olur; her yan için ayrı bir şerit yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measuring …</source>
        <translation>Ölçülüyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement of this workspace knows no buffer zones.</source>
        <translation>Bu çalışma alanının anlaşması tampon bölge tanımıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Buffer of {zone}</source>
        <translation>{zone} tamponu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>{name} along {zone} is added, not saved yet.</source>
        <translation>{zone} boyunca {name} eklendi, henüz kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;left</source>
        <translation>Sol genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;right</source>
        <translation>Sağ genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement lets no buffer zone overlap a zone: the check will report the strip inside.</source>
        <translation>Anlaşma, bir tampon bölgenin bir bölgeyle örtüşmesine izin vermiyor: denetim içteki şeridi bildirecek.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer was not made.</source>
        <translation>Tampon oluşturulamadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The width inside swallows the whole zone: no inner edge is left. State a smaller one.</source>
        <translation>İç genişlik bölgenin tamamını yutuyor: iç kenar kalmıyor. Daha küçüğünü belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Area {area}. Measured error {error}</source>
        <translation>Alan {area}. Ölçülen hata {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>at {place}</source>
        <translation>{place} konumunda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is kept.</source>
        <translation>Tolerans korunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is NOT kept.</source>
        <translation>Tolerans KORUNMUYOR.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Adds the buffer as one edit that Ctrl+Z takes back</source>
        <translation>Tamponu Ctrl+Z ile geri alınan tek bir düzenleme olarak ekler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer is being made</source>
        <translation>Tampon oluşturuluyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone or line at that place; click on one, or choose it in the list.</source>
        <translation>Orada bölge ya da çizgi yok; birine tıklayın ya da listeden seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone at that place; click into one, or choose it in the list.</source>
        <translation>Orada bölge yok; bir bölgenin içine tıklayın ya da listeden seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {kind}</source>
        <translation>Çiz: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{tool}: what was not finished was let go of; its turning points: {count}.</source>
        <translation>{tool}: tamamlanmayan çizim bırakıldı; kırık noktası: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {name}</source>
        <translation>Çiz: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{name} is drawn: {area}, not saved yet.</source>
        <translation>{name} çizildi: {area}, henüz kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/feature_form.py"/>
        <source>Nothing was added.</source>
        <translation>Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {kind}</source>
        <translation>Yerleştir: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {name}</source>
        <translation>Yerleştir: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>{name} is placed, not saved yet.</source>
        <translation>{name} yerleştirildi, henüz kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Measures of what is being drawn</source>
        <translation>Çizilmekte olanın ölçüleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length} · perimeter {perimeter} · area {area}</source>
        <translation>Kırık noktası: {count} · çizgi {length} · çevre {perimeter} · alan {area}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line crosses itself.</source>
        <translation>Çizgi kendini kesiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line enters {names}.</source>
        <translation>Çizgi {names} içine giriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>It encloses {names}.</source>
        <translation>{names} öğesini içine alıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length}</source>
        <translation>{count} kırık noktası · çizgi {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>last edge {length}, azimuth {azimuth}</source>
        <translation>son kenar {length}, azimut {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>On the line of {name}.</source>
        <translation>{name} çizgisi üzerinde.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from the line of {name}</source>
        <translation>{name} çizgisinden {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>There is no zone yet.</source>
        <translation>Henüz bölge yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from {name}</source>
        <translation>{name} noktasından {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In {names}</source>
        <translation>{names} içinde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In no buffer zone</source>
        <translation>Hiçbir tampon bölgede değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Hold Shift to place without snapping.</source>
        <translation>Yakalama olmadan yerleştirmek için Shift tuşunu basılı tutun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Check the workspace now</source>
        <translation>Çalışma alanını şimdi denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Fix…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Look at the proposed fix first</source>
        <translation>Önce önerilen düzeltmeye bakın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Accept…</source>
        <translation>Kabul et…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Accept it until a date</source>
        <translation>Bir tarihe kadar kabul et</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Withdraw Acceptance</source>
        <translation>Kabulü Geri Çek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Withdraw the acceptance, and the finding is open again</source>
        <translation>Kabulü geri çek; bulgu yeniden açık olur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Undo</source>
        <translation>Geri Al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Take back the last fix or acceptance</source>
        <translation>Son düzeltmeyi ya da kabulü geri al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/widgets/selectable_label.py"/>
        <source>C&amp;opy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Copy the selected finding</source>
        <translation>Seçili bulguyu kopyala</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Write the findings to a file</source>
        <translation>Bulguları bir dosyaya yaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <location filename="../../deesc_plugin/gui/findings/tree.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Wait until the drawing has been checked again</source>
        <translation>Çizim yeniden denetlenene kadar bekleyin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select a finding first</source>
        <translation>Önce bir bulgu seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select findings of one rule</source>
        <translation>Tek bir kuralın bulgularını seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is accepted already</source>
        <translation>Bulgu zaten kabul edilmiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Open a workspace first</source>
        <translation>Önce bir çalışma alanı açın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is not accepted</source>
        <translation>Bulgu kabul edilmiş değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing was fixed or accepted here that can still be taken back</source>
        <translation>Burada geri alınabilecek bir düzeltme ya da kabul yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>There are no findings to copy</source>
        <translation>Kopyalanacak bulgu yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Check the workspace first</source>
        <translation>Önce çalışma alanını denetleyin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing is proposed for these findings but choices; make each by itself</source>
        <translation>Bu bulgular için yalnızca seçenekler öneriliyor; her birini ayrı ayrı seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>No fix is proposed for this finding</source>
        <translation>Bu bulgu için düzeltme önerilmiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Search in findings</source>
        <translation>Bulgularda ara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings that hold this text</source>
        <translation>Yalnızca bu metni içeren bulguları göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show {severities}</source>
        <translation>Göster: {severities}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings of this region</source>
        <translation>Yalnızca bu bölümün bulgularını göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>All regions</source>
        <translation>Tüm bölümler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <location filename="../../deesc_plugin/gui/findings/trials.py"/>
        <source>Proposed fix</source>
        <translation>Önerilen düzeltme</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Apply Fix</source>
        <translation>Düzeltmeyi Uygula</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Change the features as shown; Undo takes it back</source>
        <translation>Öğeleri gösterildiği gibi değiştirir; Geri Al eski hâline döndürür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Left out, since each is a choice of its own: {number}.</source>
        <translation>Her biri ayrı bir seçim olduğu için dışarıda bırakılan: {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Leave it as it is, and accept it with a reason</source>
        <translation>Olduğu gibi bırak ve gerekçesiyle kabul et</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Errors {errors} → {errors_after}, warnings {warnings} → {warnings_after}, notes {notes} → {notes_after}</source>
        <translation>Hatalar {errors} → {errors_after}, uyarılar {warnings} → {warnings_after}, notlar {notes} → {notes_after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>And {number} more.</source>
        <translation>Ve {number} tane daha.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is removed.</source>
        <translation>{feature} silinir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is as it was agreed, with its line, name and status.</source>
        <translation>{feature}, hattı, adı ve durumuyla üzerinde anlaşıldığı gibi olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>The stretch {number} is {length} long then.</source>
        <translation>{number} numaralı kesimin uzunluğu o zaman {length} olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {before} become {after}; {less} vertices become {more}.</source>
        <translation>{feature}: {before}, {after} olur; köşe sayısı {less} iken {more} olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measured error {error}.</source>
        <translation>Ölçülen hata {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} belongs to {zone}.</source>
        <translation>{feature}, {zone} bölgesine ait olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is a feature of its own, with a uid that nothing else has.</source>
        <translation>{feature}, başka hiçbir öğede bulunmayan bir uid ile ayrı bir öğe olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {attribute} “{before}” becomes “{after}”.</source>
        <translation>{feature}: {attribute} “{before}” iken “{after}” olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Accept with a reason</source>
        <translation>Gerekçeyle kabul et</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Accept</source>
        <translation>Kabul Et</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Why the parties live with it, for whoever reads the report</source>
        <translation>Raporu okuyanlar için, tarafların bunu neden kabul ettiği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Who decided it, such as the joint working group</source>
        <translation>Buna kimin karar verdiği, örneğin ortak çalışma grubu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>The last day on which it is accepted; it opens again then, or when the drawing changes</source>
        <translation>Kabulün geçerli olduğu son gün; sonrasında ya da çizim değişince yeniden açılır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A&amp;uthority</source>
        <translation>Yetkili</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Until (&amp;last day)</source>
        <translation>Bitiş (son gün)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>State a reason and an authority first</source>
        <translation>Önce bir gerekçe ve yetkili belirtin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Record the exception in the workspace; Undo takes it back</source>
        <translation>İstisnayı çalışma alanına kaydeder; Geri Al kaldırır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/live_check.py"/>
        <source>Checking the delimitation</source>
        <translation>Sınırlandırma denetleniyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Withdraw acceptance</source>
        <translation>Kabulü geri çek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Accept finding</source>
        <translation>Bulguyu kabul et</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>Findings accepted: {count}, not saved yet; Save All Edits saves what was accepted.</source>
        <translation>Kabul edilen bulgular: {count}, henüz kaydedilmedi; “Tüm Düzenlemeleri Kaydet” bunları kaydeder.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>The drawing has changed meanwhile; look at the finding again after the next check.</source>
        <translation>Çizim bu arada değişti; bir sonraki denetimden sonra bulguya yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority} until {day}: {reason}</source>
        <translation>{authority} {day} tarihine kadar kabul etti: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Measured</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority}: {reason}</source>
        <translation>{authority} kabul etti: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Limit: {limit}</source>
        <translation>Sınır değer: {limit}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open, can be fixed</source>
        <translation>açık, düzeltilebilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted until {day}</source>
        <translation>{day} tarihine kadar kabul edildi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted</source>
        <translation>Kabul edilenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Progress of the check</source>
        <translation>Denetimin ilerlemesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Show &amp;All Findings</source>
        <translation>Tüm Bulguları Göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Clear text, severities and region</source>
        <translation>Metni, önem derecelerini ve bölümü temizle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Hidden by the filter: {count}.</source>
        <translation>Süzgecin gizledikleri: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Not checked yet. Press Check (F5).</source>
        <translation>Henüz denetlenmedi. Denetle'ye (F5) basın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The filter hides all findings.</source>
        <translation>Süzgeç tüm bulguları gizliyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The drawing has changed since this check. Press Check (F5) if it is not checked by itself.</source>
        <translation>Çizim bu denetimden sonra değişti. Kendiliğinden denetlenmiyorsa Denetle'ye (F5) basın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The workspace is empty. Draw a zone, enter its coordinates, or import a file.</source>
        <translation>Çalışma alanı boş. Bir bölge çizin, koordinatlarını girin ya da bir dosya içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>No findings: {count} rules hold. Next, export the map package.</source>
        <translation>Bulgu yok: {count} kural sağlanıyor. Sırada harita paketini dışa aktarmak var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <source>Copied to the clipboard: {count} findings.</source>
        <translation>Panoya kopyalandı: {count} bulgu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Export Findings</source>
        <translation>Bulguları Dışa Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>The findings were written to</source>
        <translation>Bulguların yazıldığı yer:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlaps</source>
        <translation>Örtüşmeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Zone against zone</source>
        <translation>Bölgeye karşı bölge</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Kind against kind</source>
        <translation>Türe karşı tür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Zones</source>
        <translation>Bölgeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Kinds</source>
        <translation>Türler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Find Overlaps Again</source>
        <translation>Örtüşmeleri Yeniden Bul</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Find the overlaps of the drawing as it stands</source>
        <translation>Çizimin şimdiki hâlindeki örtüşmeleri bul</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps…</source>
        <translation>Örtüşmeler aranıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>No zone overlaps another.</source>
        <translation>Hiçbir bölge bir başkasıyla örtüşmüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Left out, because their geometry is not valid: {names}.</source>
        <translation>Geometrisi geçerli olmadığı için dışarıda bırakılanlar: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Nothing overlaps anything.</source>
        <translation>Hiçbir şey örtüşmüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps of other kinds, under Kinds: {count}.</source>
        <translation>Öteki türlerin örtüşmeleri, “Türler” altında: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>No workspace is open. Open one, or make a new one, with the first button of the toolbar.</source>
        <translation>Açık çalışma alanı yok. Araç çubuğunun ilk düğmesiyle bir tane açın ya da oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Press the button to find all overlaps of the workspace.</source>
        <translation>Çalışma alanının tüm örtüşmelerini bulmak için düğmeye basın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps</source>
        <translation>Örtüşmeler aranıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The zone itself</source>
        <translation>Bölgenin kendisi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap</source>
        <translation>örtüşebilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap where they belong to one zone</source>
        <translation>aynı bölgeye aitlerse örtüşebilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may not overlap</source>
        <translation>örtüşemez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>no overlap</source>
        <translation>örtüşme yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>allowed</source>
        <translation>izinli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>not allowed</source>
        <translation>izinsiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{size}, {verdict}</source>
        <translation>{size}, {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps: {count}, of them not allowed: {forbidden}. Choose a cell to see its overlap on the map.</source>
        <translation>Örtüşmeler: {count}, izin verilmeyenler: {forbidden}. Örtüşmeyi haritada görmek için bir hücre seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{first} and {second}: {size}, {verdict}</source>
        <translation>{first} ve {second}: {size}, {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source> and {count} more</source>
        <translation> ve {count} tane daha</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The drawing has changed since; find the overlaps again.</source>
        <translation>Çizim o zamandan beri değişti; örtüşmeleri yeniden bulun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Errors</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>&amp;Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The history of the workspace: versions: {records}, since {begin}, {size} MB.</source>
        <translation>Çalışma alanının geçmişi: sürüm sayısı {records}, {begin} tarihinden beri, {size} MB.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Restore {name}</source>
        <translation>Geri yükle: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is as it was and not saved yet; Undo takes that back.</source>
        <translation>{feature} eski hâlinde ve henüz kaydedilmedi; Geri Al bunu geri çevirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: the newest version first.</source>
        <translation>{feature}: en yeni sürüm başta.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: nothing is noted yet; the history begins with the next save.</source>
        <translation>{feature}: henüz kayıt yok; geçmiş bir sonraki kaydetmeyle başlar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>No feature is selected. Features that were removed:</source>
        <translation>Öğe seçili değil. Kaldırılan öğeler:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select one feature on the map, and its versions stand here.</source>
        <translation>Haritada bir öğe seçin; sürümleri burada görünür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is not there any more; Restore brings it back.</source>
        <translation>Öğe artık yok; Geri yükle onu getirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is like this now.</source>
        <translation>Öğe şimdi böyledir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Comparing with the feature as it is now…</source>
        <translation>Öğenin şimdiki hâliyle karşılaştırılıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Since then:</source>
        <translation>O zamandan beri:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Put this version in the place of the feature; Undo takes it back</source>
        <translation>Bu sürümü öğenin yerine koyar; Geri Al eski hâline döndürür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select a version first</source>
        <translation>Önce bir sürüm seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is agreed and is not restored; reopen it first, with the reason and the document.</source>
        <translation>{feature} üzerinde anlaşılmıştır ve geri yüklenmez; önce gerekçesi ve belgesiyle yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>before {moment}</source>
        <translation>{moment} öncesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>between {begin} and {end}</source>
        <translation>{begin} ile {end} arasında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>changed outside of the plugin</source>
        <translation>eklenti dışında değiştirildi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>being saved</source>
        <translation>kaydediliyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>as it was when the history begins</source>
        <translation>geçmiş başladığındaki hâli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>line</source>
        <translation>çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>names in other languages</source>
        <translation>başka dillerdeki adlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>how it was made</source>
        <translation>nasıl yapıldığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>The workspace &amp;on (UTC)</source>
        <translation>Çalışma alanı, şu anda (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Open as It &amp;Was</source>
        <translation>O Günkü Hâliyle Aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Opens a read-only copy of the workspace as it was, which is put beside it</source>
        <translation>Çalışma alanının o günkü hâlinin salt okunur bir kopyasını açar; kopya yanına konur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>&amp;Let Go of Older…</source>
        <translation>Daha Eskileri Sil…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Takes what was replaced before that moment out of the workspace, for good</source>
        <translation>O andan önce yerine yenisi konanları çalışma alanından kalıcı olarak çıkarır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>What was replaced in this workspace before {moment} is taken out of its history for good; what held then stays.</source>
        <translation>Bu çalışma alanında {moment} öncesinde yerine yenisi konan her şey geçmişten kalıcı olarak çıkarılır; o anda geçerli olan kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Let Go</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Versions taken out of the history: {count}.</source>
        <translation>Geçmişten çıkarılan sürüm sayısı: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Hand</source>
        <translation>Kim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>What is drawn.</source>
        <translation>Ne çizildiği.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>The agreement’s region; by location where the reference boundaries tell.</source>
        <translation>Anlaşmanın bölümü; referans sınırlar gösteriyorsa konuma göre.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Whose proposal it is.</source>
        <translation>Kimin önerisi olduğu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>How far it has been agreed.</source>
        <translation>Ne ölçüde üzerinde anlaşıldığı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Re&amp;gion</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>S&amp;tatus</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “kind”</source>
        <translation>“kind” sütunundan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “party”</source>
        <translation>“party” sütunundan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Choose a party…</source>
        <translation>Taraf seçin…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>by location</source>
        <translation>konuma göre</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>as the header says</source>
        <translation>başlıkta yazdığı gibi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>feature</source>
        <translation>öğe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/__init__.py"/>
        <source>part</source>
        <translation>bölüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>ring</source>
        <translation>halka</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>longitude</source>
        <translation>boylam</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>latitude</source>
        <translation>enlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>x (east)</source>
        <translation>x (doğu)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>y (north)</source>
        <translation>y (kuzey)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>UTM zone</source>
        <translation>UTM dilimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>band of the UTM zone</source>
        <translation>UTM diliminin bandı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>hemisphere of the UTM zone</source>
        <translation>UTM diliminin yarımküresi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>degrees, minutes, seconds</source>
        <translation>derece, dakika, saniye</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>position in any notation</source>
        <translation>herhangi bir yazımla konum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>region</source>
        <translation>bölüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>party</source>
        <translation>taraf</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>status</source>
        <translation>durum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Columns of the Table</source>
        <translation>Tablonun Sütunları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Say what each column of {table} is.</source>
        <translation>{table} tablosunun her sütununun ne olduğunu belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>The first rows; those above the first place are passed over.</source>
        <translation>İlk satırlar; ilk konumun üstündekiler atlanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>&amp;Use these columns</source>
        <translation>Bu sütunları kullan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Reads the table by these columns.</source>
        <translation>Tabloyu bu sütunlara göre okur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>What this column is.</source>
        <translation>Bu sütunun ne olduğu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Choose the columns of the places: longitude and latitude, x and y, UTM, MGRS, or another.</source>
        <translation>Konum sütunlarını seçin: boylam ve enlem, x ve y, UTM, MGRS ya da başkası.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Two columns are the same; choose another for one of them.</source>
        <translation>İki sütun aynı anlamda; biri için başkasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter Coordinates</source>
        <translation>Koordinat Girişi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Added {names}; save the layer’s edits to keep it.</source>
        <translation>Eklendi: {names}; kalıcı olması için katman düzenlemelerini kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter coordinates</source>
        <translation>Koordinat girişi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>choose the CRS of the list</source>
        <translation>listenin KRS'sini seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>No list carries its CRS, and a wrong one moves it by more than a hundred metres.</source>
        <translation>Hiçbir liste KRS'sini taşımaz; yanlış olanı onu yüz metreden fazla kaydırır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>as their letters N, S, E, W say</source>
        <translation>N, S, E, W harflerine göre</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>latitude first</source>
        <translation>önce enlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>longitude first</source>
        <translation>önce boylam</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>How to read two angles that carry no letters.</source>
        <translation>Harfsiz iki açının nasıl okunacağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>One place a line, in any notation; a numbering such as “12.” is left out.</source>
        <translation>Her satırda bir yer, herhangi bir gösterimle; “12.” gibi numaralar atlanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Empty: the name that is proposed. Several points get a number after it.</source>
        <translation>Boş: önerilen ad. Birden çok noktaya ardından numara verilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>typed coordinates, with their CRS</source>
        <translation>yazılan koordinatlar, KRS'leriyle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The document or person that the coordinates come from.</source>
        <translation>Koordinatların geldiği belge veya kişi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Adds the feature to the workspace; Ctrl+Z takes it back.</source>
        <translation>Öğeyi çalışma alanına ekler; Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Zoom to list</source>
        <translation>Listeye yakınlaş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Shows the whole list on the map.</source>
        <translation>Listenin tamamını haritada gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>C&amp;RS</source>
        <translation>KRS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A&amp;ngles</source>
        <translation>Açılar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Na&amp;me</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>S&amp;ource</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;List of coordinates</source>
        <translation>Koordinat listesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Likely ones:</source>
        <translation>Olası olanlar:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>There is no workspace; open or create one first.</source>
        <translation>Çalışma alanı yok; önce bir tane açın veya oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the CRS of the list.</source>
        <translation>Listenin KRS'sini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Type or paste a list; it is drawn on the map as you type.</source>
        <translation>Bir liste yazın veya yapıştırın; yazdıkça haritada çizilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The line cannot be used; correct it or delete it.</source>
        <translation>Satır kullanılamıyor; düzeltin veya silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>{bad} of {all} lines cannot be used; correct or delete them.</source>
        <translation>{all} satırdan {bad} tanesi kullanılamıyor; düzeltin veya silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A line needs two different places.</source>
        <translation>Bir çizgi için iki farklı yer gerekir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A polygon needs three different places.</source>
        <translation>Bir çokgen için üç farklı yer gerekir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the party whose proposal it is.</source>
        <translation>Önerinin hangi tarafa ait olduğunu seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Read as (WGS 84)</source>
        <translation>Okunan (WGS 84)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>The line from here to the place in line {line} of the list crosses another.</source>
        <translation>Buradan listenin {line} numaralı satırındaki yere giden çizgi bir başkasını kesiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where a layer would lie</source>
        <translation>Bir katmanın nereye düşeceği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where it would lie; click one where its author says that it is the one.</source>
        <translation>Nereye düşeceği; veri sahibinin doğru dediğine tıklayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>{crs}: {place}</source>
        <translation>{crs}: {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>not possible</source>
        <translation>olanaksız</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>outside the theatre</source>
        <translation>geçerlik alanının dışında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>in no region</source>
        <translation>hiçbir bölümde değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>How the letters of the file are written; choose another where the names are garbled.</source>
        <translation>Dosyanın harflerinin nasıl yazıldığı; adlar bozuksa başkasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>as the file says, or found out</source>
        <translation>dosyanın bildirdiği ya da saptanan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>The first names: {names}</source>
        <translation>İlk adlar: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Western</source>
        <translation>Batı Avrupa</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Import Features</source>
        <translation>Öğeleri İçe Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>İçe Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Taken back; the layers are as they were before.</source>
        <translation>Geri alındı; katmanlar önceki gibi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported: {taken}, refused: {refused}.</source>
        <translation>İçe aktarılan öğe: {taken}, reddedilen: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>They stand in the layers; Save All Edits saves them.</source>
        <translation>Katmanlarda duruyorlar; “Tüm Düzenlemeleri Kaydet” onları kaydeder.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Puts the features that can be taken into the layers, all in one step.</source>
        <translation>Alınabilecek öğeleri tek adımda katmanlara koyar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Take ba&amp;ck</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Takes back what was imported, in all layers at once.</source>
        <translation>İçe aktarılanı bütün katmanlarda birden geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Looking into the files…</source>
        <translation>Dosyalara bakılıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Add files, a folder or layers of the project.</source>
        <translation>Dosya, klasör ya da projenin katmanlarını ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Tick what is to be imported.</source>
        <translation>İçe aktarılacakları işaretleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.</source>
        <translation>KRS'yi seçin; verinin sahibine sorun, tahmin 100 m'den fazla yanıltabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the columns of the table, or take its tick away.</source>
        <translation>Tablonun sütunlarını seçin ya da işaretini kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose what becomes of the features that are already there.</source>
        <translation>Zaten var olan öğelerin ne olacağını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its columns</source>
        <translation>sütunlarını seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its CRS</source>
        <translation>KRS'sini seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Files…</source>
        <translation>Dosya Ekle…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Any vector files that QGIS opens, or tables of coordinates.</source>
        <translation>QGIS'in açtığı her vektör dosyası ya da koordinat tabloları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Fol&amp;der…</source>
        <translation>Klasör Ekle…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files of a folder and of the folders in it.</source>
        <translation>Bir klasörün ve içindeki klasörlerin tüm dosyaları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Layer</source>
        <translation>Katman Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>A layer of the project, as it is shown, unsaved edits included.</source>
        <translation>Projenin bir katmanı, göründüğü gibi, kaydedilmemiş düzenlemeleriyle.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Remo&amp;ve</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Takes the selected rows out of the table.</source>
        <translation>Seçili satırları tablodan çıkarır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>The project has no other layer.</source>
        <translation>Projede başka katman yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Vector files and tables</source>
        <translation>Vektör dosyaları ve tablolar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Files</source>
        <translation>Dosya Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Folder</source>
        <translation>Klasör Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_desk.py"/>
        <source>Will be imported: {taken}, refused: {refused}.</source>
        <translation>İçe aktarılacak: {taken}, reddedilecek: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>CRS</source>
        <translation>KRS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>What comes of it</source>
        <translation>Sonucu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>its column</source>
        <translation>sütunundan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>already there, to be chosen: {count}</source>
        <translation>zaten var, seçilecek: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>imported: {taken}, refused: {refused}</source>
        <translation>içe aktarıldı: {taken}, reddedildi: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>will be imported: {taken}, refused: {refused}</source>
        <translation>içe aktarılacak: {taken}, reddedilecek: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>One row a layer; what is chosen below holds for the selected rows alone.</source>
        <translation>Her katman için bir satır; aşağıda seçilen yalnız seçili satırlar için geçerlidir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Drop files or folders here, or add them by the buttons above.</source>
        <translation>Dosya ya da klasörleri buraya bırakın ya da yukarıdaki düğmelerle ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was written.</source>
        <translation>Beklenmedik bir şey oldu ({error}); yeri günlük panelinde yazılı. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Looking into files</source>
        <translation>Dosyalara bakma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>What would be imported</source>
        <translation>Nelerin içe aktarılacağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/likely_crs.py"/>
        <source>Click one to choose it, where the author of the data says that it is the one.</source>
        <translation>Verinin sahibi doğruluyorsa seçmek için birine tıklayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What the workspace has already; the selected one is drawn on the map.</source>
        <translation>Çalışma dosyasında zaten bulunanlar; seçili olan haritada çizilidir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Already there</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What becomes of it</source>
        <translation>Ne olacağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Chooses for every feature above for which it can be chosen.</source>
        <translation>Yukarıda seçilebilecek her öğe için seçer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Zoom to the c&amp;hange</source>
        <translation>Değişikliğe yakınlaş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>For &amp;all:</source>
        <translation>Tümü için:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it is</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it would be</source>
        <translation>olacağı gibi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>choose…</source>
        <translation>seçin…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>take as a revision</source>
        <translation>yeni sürüm olarak al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>keep both</source>
        <translation>ikisini de tut</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>leave out</source>
        <translation>dışarıda bırak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>The draft states no uid: it was told by its name, or by where its line runs.</source>
        <translation>Taslak uid bildirmiyor: adından ya da çizgisinin geçtiği yerden tanındı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Why features are refused, by reason, and what is changed on the way.</source>
        <translation>Öğelerin neden reddedildiği, nedene göre, ve yolda nelerin değiştiği.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>{count} refused: {reason}</source>
        <translation>{count} reddedildi: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Changed on the way: {count}</source>
        <translation>Yolda değişenler: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Where the geometry comes from, for features whose column “source” states nothing.</source>
        <translation>“source” sütununda bir şey belirtilmeyen ögeler için geometrinin kaynağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>choose the CRS</source>
        <translation>KRS'yi seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Only for input that carries none; its author knows which it is.</source>
        <translation>Yalnızca KRS taşımayan girdi için; hangisi olduğunu hazırlayan bilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Zoom to it</source>
        <translation>Ona yakınlaş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Shows on the map where the selected row lies.</source>
        <translation>Seçili satırın nerede olduğunu haritada gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Colum&amp;ns…</source>
        <translation>Sütunlar…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Says which column of the table is what.</source>
        <translation>Tablonun hangi sütununun ne olduğunu belirtir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>The field with the features’ names; empty: a field called “name”.</source>
        <translation>Öğelerin adlarını tutan alan; boşsa “name” adlı alan.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Na&amp;me field</source>
        <translation>Ad alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Chosen for {rows}:</source>
        <translation>{rows} için seçilen:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>It carries {crs}.</source>
        <translation>{crs} taşıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <location filename="../../deesc_plugin/gui/tasks/buffer_task.py"/>
        <source>Buffer from zone</source>
        <translation>Bölgeden tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Make the &amp;buffers again</source>
        <translation>Tamponları yeniden oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Makes them from the line as it is now, with the widths that they remember.</source>
        <translation>Onları çizginin şimdiki hâlinden, kayıtlı genişlikleriyle oluşturur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/typed_ring.py"/>
        <source>It does so between the lines {pairs} of the list; correct these places or their order.</source>
        <translation>Bu, listenin {pairs} satırları arasında oluyor; bu yerleri veya sıralarını düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/direction.py"/>
        <source>{names} and {number} more</source>
        <translation>{names} ve {number} tane daha</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>accepted findings</source>
        <translation>kabul edilen bulgular</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>acts</source>
        <translation>işlemler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>stretches</source>
        <translation>kesimler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>O&amp;nly what is in force on</source>
        <translation>Yalnız yürürlükte olan, gün:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The package then holds the features in force on that day and no others, and says so.</source>
        <translation>Paket o zaman yalnız o gün yürürlükte olan öğeleri içerir ve bunu belirtir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Day in force</source>
        <translation>Yürürlük günü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The party whose original it is: its name and language stand before the others’. Make one for each.</source>
        <translation>Asıl nüshanın sahibi olan taraf: adı ve dili ötekilerden önce gelir. Her taraf için bir tane yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Map sheets</source>
        <translation>Harita paftaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>P&amp;aper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The size of each sheet.</source>
        <translation>Her paftanın boyutu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>&amp;Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic takes what suits each zone’s shape better.</source>
        <translation>Otomatik, her bölgenin biçimine daha uygun olanı alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>S&amp;cale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic suits each zone’s size; a zone may need several sheets.</source>
        <translation>Otomatik, her bölgenin boyutuna uyar; bir bölge birkaç pafta gerektirebilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Second langua&amp;ge</source>
        <translation>İkinci dil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Stands beside the sheet’s own language.</source>
        <translation>Paftanın kendi dilinin yanında yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>portrait</source>
        <translation>dikey</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>landscape</source>
        <translation>yatay</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>GeoNames (built in)</source>
        <translation>GeoNames (yerleşik)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a field “name”.</source>
        <translation>Ekin ve tabloların kimin yerleşim yerlerini listelediği: yaklaşık bir kilometre doğruluklu GeoNames ya da “name” alanı olan bir nokta katmanı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that lists settlements is chosen.</source>
        <translation>Yerleşim yerlerini listeleyen hiçbir parça seçilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>List points of &amp;buffers</source>
        <translation>Tampon noktalarını listele</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Lists every buffer’s turning points on paper. Otherwise a buffer that was made from a line is described by what it is, and its turning points stand in the data only.</source>
        <translation>Her tamponun kırık noktalarını kâğıtta listeler. Yoksa bir çizgiden oluşturulan tampon, ne olduğu belirtilerek tarif edilir; kırık noktaları yalnızca verilerde bulunur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that describes boundaries is chosen.</source>
        <translation>Sınırları tarif eden bir parça seçilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>Comparing with the workspace…</source>
        <translation>Çalışma alanıyla karşılaştırılıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>The workspace was not compared.</source>
        <translation>Çalışma alanı karşılaştırılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} holds the same delimitation.</source>
        <translation>{workspace} aynı sınırlandırmayı tutuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} differs from this package, which is intact:</source>
        <translation>{workspace} bu paketten farklı; paketin kendisi bozulmamış:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Writes the package, reads every file again, and verifies it.</source>
        <translation>Paketi yazar, her dosyayı yeniden okur ve doğrular.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Checking what is saved…</source>
        <translation>Kaydedilenler denetleniyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>{file} is made and verified: {files} files, fingerprint {fingerprint}</source>
        <translation>{file} oluşturuldu ve doğrulandı: {files} dosya, parmak izi {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>The check ended unexpectedly.</source>
        <translation>Denetim beklenmedik biçimde sona erdi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose the file.</source>
        <translation>Dosyayı seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose a language.</source>
        <translation>Bir dil seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Correct the errors, or give the reason for exporting in spite of them.</source>
        <translation>Hataları düzeltin veya onlara rağmen dışa aktarma gerekçesini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Export Map Package</source>
        <translation>Harita Paketini Dışa Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package before this one: what has changed since is told in a part of its own. Empty: none.</source>
        <translation>Bundan önceki paket: o zamandan beri nelerin değiştiği ayrı bir bölümde bildirilir. Boş: yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No part that tells changes is chosen.</source>
        <translation>Değişiklikleri bildiren bir parça seçilmemiş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No map sheets are chosen among the parts.</source>
        <translation>Parçalar arasında harita paftaları seçilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package is made from what is saved; they would not be in it.</source>
        <translation>Paket kaydedilenlerden oluşturulur; bunlar içinde olmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Stands on every page; empty: the agreement’s. By language: {"en": "…"}</source>
        <translation>Her sayfada yer alır; boş: anlaşmanınki. Dile göre: {"en": "…", "tr": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Letters, digits, points and hyphens, such as 1.0.</source>
        <translation>Harf, rakam, nokta ve kısa çizgi; örneğin 1.0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The day for which the workspace is checked and that the package carries.</source>
        <translation>Çalışma alanının denetlendiği ve paketin taşıdığı gün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the package holds; what verification needs is always in it.</source>
        <translation>Paketin içeriği; doğrulama için gerekenler her zaman içindedir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The languages of the texts for people.</source>
        <translation>İnsanlar için metinlerin dilleri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Why the package is made in spite of errors; it is written into the package.</source>
        <translation>Hatalara rağmen paketin neden oluşturulduğu; pakete yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the check found in what is saved.</source>
        <translation>Denetimin kaydedilenlerde buldukları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The zip; an older one of that name is replaced when the new one is complete.</source>
        <translation>Zip dosyası; aynı adlı eskisi, yenisi tamamlanınca değiştirilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Cop&amp;y of</source>
        <translation>Nüsha sahibi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Settle&amp;ments</source>
        <translation>Yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Earlier pac&amp;kage</source>
        <translation>Önceki paket</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Check of what is saved</source>
        <translation>Kaydedilenlerin denetimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Reason for exporting in spite of errors</source>
        <translation>Hatalara rağmen dışa aktarma gerekçesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package</source>
        <translation>Harita paketi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>{file} exists and will be replaced.</source>
        <translation>{file} zaten var ve yerine yenisi konacak.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>Manifest of an unpacked one</source>
        <translation>Açılmış paketin manifesti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Check of {file}</source>
        <translation>{file} denetimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Features in force on {day}: {count}; no others are in the package.</source>
        <translation>{day} günü yürürlükte olan öğeler: {count}; pakette başkası yoktur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
        <translation>Hata: {errors}, uyarı: {warnings}, not: {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>And {more} more; the findings panel shows all.</source>
        <translation>Ve {more} tane daha; tümü bulgular panelinde.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Verify Map Package</source>
        <translation>Harita Paketini Doğrula</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Holds every file of the package against its stated size and digest.</source>
        <translation>Paketteki her dosyayı belirtilen boyut ve özetiyle karşılaştırır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package agrees with its manifest.</source>
        <translation>Bu paket kendi manifest.json dosyasıyla uyuşuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Cancelled; the package was not verified.</source>
        <translation>İptal edildi; paket doğrulanmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package must not be relied on.</source>
        <translation>Bu pakete güvenilmemelidir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>The zip; or the manifest.json of a package that is unpacked.</source>
        <translation>Zip dosyası veya açılmış paketin manifest.json dosyası.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Also &amp;compare it with the open workspace</source>
        <translation>Ayrıca açık çalışma alanıyla karşılaştır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Says how the workspace differs from the package, unsaved edits included.</source>
        <translation>Kaydedilmemiş düzenlemeler dâhil, çalışma alanının paketten nasıl farklı olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>What the verification found.</source>
        <translation>Doğrulamanın buldukları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a package.</source>
        <translation>Bir paket seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Place of the cursor</source>
        <translation>İmlecin yeri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Where the cursor is, in WGS 84. A click copies it; the arrow chooses the notation.</source>
        <translation>İmlecin WGS 84’teki yeri. Tıklama kopyalar; ok yazım biçimini seçer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>{place} is copied.</source>
        <translation>{place} kopyalandı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Degrees, minutes and seconds</source>
        <translation>Derece, dakika ve saniye</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Decimal degrees</source>
        <translation>Ondalık derece</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Places of the delimitation</source>
        <translation>Sınırlandırmanın yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Settlements, features, turning points (1.1/37) and coordinates</source>
        <translation>Yerleşim yerleri, nesneler, kırık noktaları (1.1/37) ve koordinatlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point {number} of {feature}</source>
        <translation>{feature}, kırık noktası {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point</source>
        <translation>Kırık noktası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlement</source>
        <translation>Yerleşim yeri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_finder.py"/>
        <source>Reading settlements</source>
        <translation>Yerleşim yerleri okunuyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Import…</source>
        <translation>İçe &amp;aktar…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Take Off</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Takes the chosen proposal out of the workspace (Delete)</source>
        <translation>Seçilen öneriyi çalışma alanından kaldırır (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Chec&amp;k…</source>
        <translation>&amp;Denetle…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Rapor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Give up what is under way (Esc)</source>
        <translation>Sürmekte olan işten vazgeç (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Keep a workspace or a map package that a party sent in the open workspace</source>
        <translation>Bir tarafın gönderdiği çalışma alanını ya da harita paketini açık çalışma alanında sakla</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Check the chosen proposal by itself, in the place of the workspace's features</source>
        <translation>Çalışma alanının öğeleri yerine seçilen öneriyi tek başına denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Choose a proposal in the list first</source>
        <translation>Önce listeden bir öneri seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Lay the ticked proposals on each other (F5); where none is ticked, the last of each party</source>
        <translation>İşaretli önerileri üst üste koy (F5); hiçbiri işaretli değilse her tarafın sonuncusunu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Write the comparison to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>Karşılaştırmayı bir dosyaya yaz: sayfa, tablo ya da JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare first</source>
        <translation>Önce karşılaştırın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Check of a Proposal</source>
        <translation>Bir önerinin denetimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/comparison_task.py"/>
        <source>Comparing proposals</source>
        <translation>Öneriler karşılaştırılıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Import Proposal</source>
        <translation>Öneri İçe Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Workspaces and map packages</source>
        <translation>Çalışma alanları ve harita paketleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Nothing is written to it; a package is verified first.</source>
        <translation>Ona hiçbir şey yazılmaz; paket önce doğrulanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Whose features are taken, where the file has those of several parties.</source>
        <translation>Dosyada birkaç tarafın öğeleri varsa kimin öğelerinin alınacağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>the only one that has features</source>
        <translation>öğesi olan tek taraf</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>For the list of proposals, such as how it was handed over.</source>
        <translation>Öneriler listesi için, örneğin nasıl teslim edildiği.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Keeps the proposal in the workspace as it was sent.</source>
        <translation>Öneriyi gönderildiği gibi çalışma alanında saklar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>The proposal {file} is kept in the workspace, fingerprint {fingerprint}.</source>
        <translation>{file} önerisi çalışma alanında saklandı, parmak izi {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Choose the workspace or the map package that a party sent.</source>
        <translation>Bir tarafın gönderdiği çalışma alanını ya da harita paketini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/midway_task.py"/>
        <source>Looking for the line midway</source>
        <translation>Orta çizgi aranıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Proposals</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>What the parties sent. Tick a proposal (Space) to see it on the map.</source>
        <translation>Tarafların gönderdikleri. Haritada görmek için bir öneriyi işaretleyin (Boşluk).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Area</source>
        <translation>Alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Claimed by</source>
        <translation>Talep edenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not claimed by</source>
        <translation>Talep etmeyenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Region</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements inside</source>
        <translation>İçerideki yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Cells: ground with one set of claiming parties. The map goes to the one that is chosen.</source>
        <translation>Hücreler: talep eden tarafları aynı olan arazi. Harita seçilene gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Drawn by</source>
        <translation>Çizenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not drawn by</source>
        <translation>Çizmeyenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Most apart</source>
        <translation>En büyük uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Lines: which parties draw a piece. The map goes to the one that is chosen.</source>
        <translation>Hatlar: bir parçayı hangi tarafların çizdiği. Harita seçilene gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take This &amp;Line</source>
        <translation>Bu &amp;hattı al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take the Line Mid&amp;way</source>
        <translation>Orta çi&amp;zgiyi al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Compare first, and choose a line in the lower list</source>
        <translation>Önce karşılaştırın, sonra alttaki listeden bir hat seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the chosen line; Ctrl+Z takes it back until it is saved</source>
        <translation>Açık çalışma alanının bölgesine seçilen hattı ver; kaydedilene dek Ctrl+Z geri alır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the line that is as far from the chosen one as from another party's</source>
        <translation>Açık çalışma alanının bölgesine, seçilen hatta ve başka bir tarafın hattına eşit uzaklıktaki çizgiyi ver</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Every party draws this line; choose one that not every party draws</source>
        <translation>Bu hattı her taraf çiziyor; her tarafın çizmediği bir hat seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Between {party} and {other}</source>
        <translation>{party} ile {other} arasında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature}, {party} tarafının önerisinden alındı; kaydedilene dek Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}, with the line midway between it and that of {other}: a new draft, as neither of them sent it; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature}, {party} tarafının önerisinden, onunla {other} tarafının önerisi arasındaki orta çizgiyle alındı: ikisinin de göndermediği yeni bir taslak; kaydedilene dek Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} burada artık {party} tarafının hattını taşıyor; kaydedilene dek Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line midway between {party} and {other} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} burada artık {party} ile {other} arasındaki orta çizgiyi taşıyor; kaydedilene dek Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Acts wait to be saved in {file}. Save or discard them, and close again.</source>
        <translation>{file} içine kaydedilmeyi bekleyen işlemler var. Kaydedin ya da vazgeçin ve yeniden kapatın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Save all edits</source>
        <translation>Tüm düzenlemeleri kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Discard acts</source>
        <translation>İşlemlerden vazgeç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is part of a map package, which does not verify any more once it is changed; work on a copy.</source>
        <translation>{file}, değiştirildiğinde artık doğrulanmayan bir harita paketinin parçasıdır; bir kopya üzerinde çalışın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well, on the computer {computer}.</source>
        <translation>{file}, {computer} bilgisayarında başka bir pencerede de açık.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well.</source>
        <translation>{file} başka bir pencerede de açık.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Nothing is lost: where both change the same feature, what is saved first stands, and the other version is kept in a file of its own.</source>
        <translation>Hiçbir şey kaybolmaz: ikisi de aynı öğeyi değiştirirse ilk kaydedilen kalır, öteki sürüm kendi dosyasında saklanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is not in its place any more; put it back, or open it where it is now.</source>
        <translation>{file} artık yerinde değil; geri koyun ya da şimdi bulunduğu yerde açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only here: it can be looked at, checked and exported. To edit, copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} burada salt okunur: bakılabilir, denetlenebilir ve dışa aktarılabilir. Düzenlemek için yazabildiğiniz bir klasöre kopyalayın ve kopyayı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} was saved in another window or program and is shown as it is now. Features added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>{file} başka bir pencerede ya da programda kaydedildi ve şimdiki hâliyle gösteriliyor. Eklenen öğe: {added}, değişen: {changed}, silinen: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Edited here as well, and not saved: {names}. When you save, your version goes into a file of its own.</source>
        <translation>Burada da düzenlenmiş ve kaydedilmemiş: {names}. Kaydettiğinizde sizin sürümünüz kendi dosyasına yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The limits of {file} were changed in another window; it is checked against them now.</source>
        <translation>{file} dosyasının sınır değerleri başka bir pencerede değiştirildi; denetim artık onlara göre yapılıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The base map of {file} was changed in another window or program, and is shown as it is now.</source>
        <translation>{file} dosyasının altlık haritası başka bir pencerede veya programda değiştirildi; şimdiki hâliyle gösteriliyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours is kept beside it in {copy}.</source>
        <translation>Sizinki yanında, {copy} içinde saklanıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version</source>
        <translation>Benim sürümümü kullan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours could not be written to a file ({reason}) and is an unsaved edit again.</source>
        <translation>Sizinki bir dosyaya yazılamadı ({reason}); yeniden kaydedilmemiş bir düzenleme.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version of {names}</source>
        <translation>{names} için benim sürümümü kullan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Your version of {names} is shown and not saved yet; Undo brings the other back.</source>
        <translation>{names} için sizin sürümünüz gösteriliyor, henüz kaydedilmedi; Geri Al ötekini geri getirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is being written by another program; save again when it has finished.</source>
        <translation>{file} başka bir programca yazılıyor; bitince yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only; make it writable, and save again.</source>
        <translation>{file} salt okunur; yazılabilir yapın ve yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>There is no room left on the disk for {file}; free some space, and save again.</source>
        <translation>Diskte {file} için yer kalmadı; yer açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} does not take them ({reason}); save again, or work on a copy of it.</source>
        <translation>{file} bunları almıyor ({reason}); yeniden kaydedin ya da bir kopyası üzerinde çalışın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The edits of {layers} were not saved and are kept here.</source>
        <translation>{layers} düzenlemeleri kaydedilmedi ve burada duruyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Save again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had saved {names} before you: its version stands.</source>
        <translation>Başka bir pencere {names} öğesini sizden önce kaydetmişti: onun sürümü kalıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had removed {names} before you.</source>
        <translation>Başka bir pencere {names} öğesini sizden önce silmişti.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>The history of the workspace keeps what you save. Under which name? It stays in the workspace, and is in no package.</source>
        <translation>Çalışma alanının geçmişi kaydettiklerinizi saklar. Hangi ad altında? Ad çalışma alanında kalır, hiçbir pakete girmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>State a name…</source>
        <translation>Ad belirt…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name in the history</source>
        <translation>Geçmişteki ad</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name or initials:</source>
        <translation>Ad ya da baş harfler:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>&amp;Save edits</source>
        <translation>Düzenlemeleri kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Saves the edits of these layers into the workspace; editing goes on.</source>
        <translation>Bu katmanların düzenlemelerini çalışma alanına kaydeder; düzenleme sürer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Unsaved edits in {layers}. {consequence}</source>
        <translation>Kaydedilmemiş düzenlemeler: {layers}. {consequence}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Saved: {layers}.</source>
        <translation>Kaydedildi: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>The edits of {layers} are not saved yet and are kept here.</source>
        <translation>Şu katmanların düzenlemeleri henüz kaydedilmedi ve burada tutuluyor: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>{program} is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>{program} programı {file} dosyasına yazıyor; bitirir bitirmez kaydedilecekler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Another program is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>Başka bir program {file} dosyasına yazıyor; bitirir bitirmez kaydedilecekler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Stop waiting</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Replace Agreement</source>
        <translation>Anlaşmayı Değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Puts the newer text into the workspace; the older one stays on record in it.</source>
        <translation>Yeni metni çalışma dosyasına alır; eskisi onun içinde kayıtlı kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The agreement was replaced; places that differ: {count}.</source>
        <translation>Anlaşma değiştirildi; farklı yer sayısı: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The file of the agreement, written anew under the same id.</source>
        <translation>Aynı kimlikle yeniden yazılmış anlaşma dosyası.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Place in the text</source>
        <translation>Metindeki yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>In the newer text</source>
        <translation>Yeni metinde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Every place at which the two texts differ.</source>
        <translation>İki metnin ayrıldığı her yer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Why, and who decided it; it goes on record.</source>
        <translation>Nedeni ve kararı kimin verdiği; kayda geçer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The layers are opened again under the newer text.</source>
        <translation>Katmanlar yeni metinle yeniden açılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Newer text</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>R&amp;eason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Open or make a workspace first.</source>
        <translation>Önce bir çalışma alanı açın veya oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the file of the agreement.</source>
        <translation>Anlaşma dosyasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The workspace has this text already.</source>
        <translation>Çalışma dosyasında zaten bu metin var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Save or discard the edits of the open workspace first.</source>
        <translation>Önce açık çalışma alanının düzenlemelerini kaydedin veya bunlardan vazgeçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>Say why the agreement is replaced, and who decided it.</source>
        <translation>Anlaşmanın neden değiştirildiğini ve buna kimin karar verdiğini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_view.py"/>
        <source>Base Map</source>
        <translation>Altlık Harita</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Set Layer</source>
        <translation>Katmanı &amp;Belirt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Names the layer with what is stated; one that is in the list already is changed.</source>
        <translation>Katmanı belirtilen bilgilerle adlandırır; listede zaten varsa değiştirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The layer is set. It lies under the line of every sheet that is exported from now on.</source>
        <translation>Katman belirtildi. Bundan sonra dışa aktarılan her paftada çizginin altında yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The ground under the line; of one role the upper layer lies above the lower.</source>
        <translation>Çizginin altındaki arazi; aynı rolde üstteki katman alttakinin üzerinde yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer up (Ctrl+Up).</source>
        <translation>Seçilen katmanı yukarı taşır (Ctrl+Up).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Down</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer down (Ctrl+Down).</source>
        <translation>Seçilen katmanı aşağı taşır (Ctrl+Down).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the chosen layer off; its file stays (Ctrl+Del).</source>
        <translation>Seçilen katmanı listeden çıkarır; dosyası kalır (Ctrl+Del).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>U&amp;ndo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the last change back (Ctrl+Z).</source>
        <translation>Son değişikliği geri alır (Ctrl+Z).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>every scale</source>
        <translation>her ölçek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>A layer of the project, which is named by its file.</source>
        <translation>Projenin bir katmanı; dosyasıyla belirtilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads.</source>
        <translation>Birden çok katmanı olan dosyada katman, dosyanın ardında belirtilir: ground.gpkg|layername=roads.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>What it shows; it decides how it is drawn.</source>
        <translation>Ne gösterdiği; nasıl çizileceğini belirler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Who made it; it must be stated, and stands on every sheet.</source>
        <translation>Kimin yaptığı; belirtilmesi zorunludur ve her paftada yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Its date or number.</source>
        <translation>Tarihi veya numarası.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The terms of use; they must be stated, and stand on every sheet.</source>
        <translation>Kullanım koşulları; belirtilmeleri zorunludur ve her paftada yer alırlar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.</source>
        <translation>Bütün diller için tek alan veya dile göre: {"en": "name_en", "ar": "name_ar"}; boş: ad yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Numbers; where room is short the greater ones come first.</source>
        <translation>Sayılar; yer darsa büyük olanlar önce gelir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The number after 1: of the smallest scale at which it is drawn; 0: every scale.</source>
        <translation>Çizildiği en küçük ölçekte 1: sonrasındaki sayı; 0: her ölçekte.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Layer of the project</source>
        <translation>Projedeki katman</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>or &amp;file</source>
        <translation>veya &amp;dosya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>R&amp;ole</source>
        <translation>R&amp;ol</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Sour&amp;ce</source>
        <translation>Kay&amp;nak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Edition</source>
        <translation>Ba&amp;skı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>L&amp;icence</source>
        <translation>L&amp;isans</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Fields of n&amp;ames</source>
        <translation>Ad alan&amp;ları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Field of ran&amp;k</source>
        <translation>Öne&amp;m alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>From scale</source>
        <translation>Şu ölçekten başlayarak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Choose a layer of the project or a file.</source>
        <translation>Projeden bir katman veya bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State who made the layer.</source>
        <translation>Katmanı kimin yaptığını belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State on what terms the layer may be used.</source>
        <translation>Katmanın hangi koşullarla kullanılabileceğini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Limit</source>
        <translation>Sınır değer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>This workspace</source>
        <translation>Bu çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Reason and authority</source>
        <translation>Gerekçe ve yetkili</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the limit of {rule} in this workspace, or take its reason away.</source>
        <translation>Bu çalışma alanında {rule} için sınırı belirtin veya gerekçesini silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>“{text}” is no limit for {rule}; type a number such as 250 or 0.5.</source>
        <translation>“{text}”, {rule} için sınır değer olamaz; 250 ya da 0.5 gibi bir sayı yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the reason for the limit of {rule}, and who decided it.</source>
        <translation>{rule} sınırının gerekçesini ve kimin karar verdiğini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>In place of the agreement’s {agreed}; every check and package says so.</source>
        <translation>Anlaşmanın {agreed} değeri yerine; her denetim ve her paket bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Empty: {agreed}, as the agreement has it. Type another limit in that unit, and the reason for it.</source>
        <translation>Boş: anlaşmadaki gibi {agreed}. Aynı birimde başka bir sınır değer ve gerekçesini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <location filename="../../deesc_plugin/plugin.py"/>
        <source>De-escalation Zones</source>
        <translation>Gerilimi Azaltma Bölgeleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Name in the history</source>
        <translation>Geçmişteki ad</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Delay after an edit</source>
        <translation>Düzenlemeden sonraki gecikme</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Tolerance of buffers</source>
        <translation>Tampon toleransı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Colours on the screen</source>
        <translation>Ekrandaki renkler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Limits of the rules</source>
        <translation>Kuralların sınır değerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Check again after each edit</source>
        <translation>Her düzenlemeden sonra yeniden denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>More about these options and limits (F1)</source>
        <translation>Bu seçenekler ve sınırlar hakkında daha fazlası (F1)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Workspaces keep what you save under it; empty: without a name. No package has it.</source>
        <translation>Çalışma alanları kaydettiklerinizi bu ad altında saklar; boş: adsız. Hiçbir pakette yer almaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Only the rules that the edit reaches are run again.</source>
        <translation>Yalnızca düzenlemenin etkilediği kurallar yeniden çalıştırılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How long after the last edit the rules are run.</source>
        <translation>Kuralların son düzenlemeden ne kadar sonra çalıştırılacağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Opens the help page of these options.</source>
        <translation>Bu seçeneklerin yardım sayfasını açar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How far a buffer’s outline may be from the exact one; smaller: slower.</source>
        <translation>Tampon dış çizgisinin kesin olandan ne kadar sapabileceği; küçüldükçe yavaşlar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>What the rules measure against, and what this workspace holds to instead.</source>
        <translation>Kuralların neye göre ölçtüğü ve bu çalışma alanının onun yerine neye uyduğu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The limit where no agreement states another. Open a workspace to see its own, and to change them.</source>
        <translation>Hiçbir anlaşma başkasını belirtmiyorsa geçerli sınır değer. Kendi değerlerini görmek ve değiştirmek için bir çalışma alanı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>These are the limits where no agreement states others. Open a workspace to see its agreement’s.</source>
        <translation>Bunlar, hiçbir anlaşma başkasını belirtmediğinde geçerli sınır değerlerdir. Anlaşmanınkileri görmek için bir çalışma alanı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The agreement “{title}” states them, so that they are the same on every computer.</source>
        <translation>Her bilgisayarda aynı olsunlar diye “{title}” anlaşması belirler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Where {file} has to hold to another one, state it with its reason: it goes into that file, and every check and every package says so.</source>
        <translation>{file} başka bir değere uymak zorundaysa onu gerekçesiyle belirtin: o dosyaya yazılır; her denetim ve her paket bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Buffer zones</source>
        <translation>Tampon bölgeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Safe zones</source>
        <translation>Güvenli bölgeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Lines</source>
        <translation>Çizgiler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Their colour on this screen only; sheets and packages keep the usual ones.</source>
        <translation>Yalnızca bu ekrandaki renkleri; paftalar ve paketler olağan renkleri korur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>New Workspace</source>
        <translation>Yeni Çalışma Alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Creates the workspace and adds its layers to the project.</source>
        <translation>Çalışma alanını oluşturur ve katmanlarını projeye ekler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} is created, but not opened. {reason}</source>
        <translation>{file} oluşturuldu, ancak açılmadı. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The workspace {file} is ready.</source>
        <translation>{file} çalışma alanı hazır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>from a file…</source>
        <translation>dosyadan…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>QGIS’s world &amp;map (one to three kilometres off)</source>
        <translation>QGIS'in dünya haritası (bir ila üç kilometre sapmalı)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The new workspace takes the place of the one that is open.</source>
        <translation>Yeni çalışma alanı açık olanın yerini alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>Workspace</source>
        <translation>Çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields.</source>
        <translation>OCHA COD-AB, geoBoundaries veya Natural Earth; alanlarından tanınır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It states regions, kinds, parties, term and limits; it goes into the file.</source>
        <translation>Bölümleri, türleri, tarafları, süreyi ve sınır değerleri belirler; dosyaya yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>An agreement of your own, in the form of the bundled one.</source>
        <translation>Birlikte gelenin biçiminde kendi anlaşmanız.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Good enough to begin with; take a better one for a delimitation that counts.</source>
        <translation>Başlamak için yeterli; gerçek bir sınırlandırma için daha iyisini alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>As their metadata say; areas by unit are no more exact than that.</source>
        <translation>Üst verilerinin belirttiği gibi; birimlere göre yüzölçümleri bundan daha kesin verilmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>A new GeoPackage; an existing file is never overwritten.</source>
        <translation>Yeni bir GeoPackage; var olan dosyanın üzerine asla yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Agreement</source>
        <translation>Anlaşma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Agreement f&amp;ile</source>
        <translation>Anlaşma dosyası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Reference boundaries:</source>
        <translation>Referans sınırlar:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Acc&amp;uracy of the boundaries</source>
        <translation>Sınırların &amp;doğruluğu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Workspace</source>
        <translation>Çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the layer or file with the reference boundaries.</source>
        <translation>Referans sınırların katmanını veya dosyasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose where the workspace is to lie.</source>
        <translation>Çalışma alanının nerede duracağını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} exists; choose another name.</source>
        <translation>{file} zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>There is no folder {folder}; make it, or choose another.</source>
        <translation>{folder} klasörü yok; oluşturun veya başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It will be {path}</source>
        <translation>Dosya şu olacak: {path}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{regions}. In force from {day}. Parties: {parties}.</source>
        <translation>{regions}. Yürürlük: {day}. Taraflar: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Source of that day: {source}.</source>
        <translation>Bu günün kaynağı: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>as usual for its kind</source>
        <translation>türü için olağan olan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Open Workspace</source>
        <translation>Çalışma Alanı Aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Workspaces (*.gpkg)</source>
        <translation>Çalışma alanları (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The algorithm {name} is missing; switch the plugin off and on again.</source>
        <translation>{name} algoritması yok; eklentiyi kapatıp yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The run ended unexpectedly.</source>
        <translation>Çalışma beklenmedik biçimde sona erdi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Opens the help page of this dialog (F1).</source>
        <translation>Bu pencerenin yardım sayfasını açar (F1).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>New Workspace…</source>
        <translation>Yeni Çalışma Alanı…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a workspace from an agreement</source>
        <translation>Bir anlaşmadan çalışma alanı oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open Workspace…</source>
        <translation>Çalışma Alanı Aç…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Add a workspace's layers to the project</source>
        <translation>Bir çalışma alanının katmanlarını projeye ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Replace Agreement…</source>
        <translation>Anlaşmayı Değiştir…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take a newer text of the agreement into the workspace</source>
        <translation>Anlaşmanın yeni metnini çalışma dosyasına al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save All Edits</source>
        <translation>Tüm Düzenlemeleri Kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save the edits of all layers, and accepted findings</source>
        <translation>Tüm katmanların düzenlemelerini ve kabul edilen bulguları kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Zone</source>
        <translation>Bölge Çiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a zone: left click sets a turning point, right click ends</source>
        <translation>Bölge çiz: sol tık kırık noktası koyar, sağ tık bitirir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Line</source>
        <translation>Çizgi Çiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a line: left click sets a turning point, right click ends</source>
        <translation>Çizgi çiz: sol tık kırık noktası koyar, sağ tık bitirir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Buffer from Zone…</source>
        <translation>Bölgeden Tampon…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a buffer of exact width along a zone's line</source>
        <translation>Bölge çizgisi boyunca kesin genişlikte tampon oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Safe Zone</source>
        <translation>Güvenli Bölge Çiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a safe zone inside a zone</source>
        <translation>Bir bölgenin içine güvenli bölge çiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Observation Post</source>
        <translation>Gözlem Noktası Yerleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place an observation post on a zone's line or buffer</source>
        <translation>Bölge çizgisine veya tamponuna gözlem noktası yerleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Checkpoint</source>
        <translation>Kontrol Noktası Yerleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place a checkpoint on a zone's line</source>
        <translation>Bölge çizgisine kontrol noktası yerleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Enter Coordinates…</source>
        <translation>Koordinat Gir…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Type or paste a list of coordinates</source>
        <translation>Koordinat listesi yaz veya yapıştır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Turning Points</source>
        <translation>Kırık Noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the turning points of the selected feature as a table</source>
        <translation>Seçili öğenin kırık noktalarını tablo olarak göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Import…</source>
        <translation>İçe Aktar…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take features from a delegation's file</source>
        <translation>Bir heyetin dosyasından öğe al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the findings of the rules</source>
        <translation>Kuralların bulgularını göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show which zones and kinds overlap, and by how much</source>
        <translation>Hangi bölge ve türlerin ne kadar örtüştüğünü göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the versions that the selected feature has had</source>
        <translation>Seçili öğenin geçirdiği sürümleri gösterir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/dock.py"/>
        <source>Working Group</source>
        <translation>Çalışma Grubu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show what changed between two versions</source>
        <translation>İki sürüm arasında neyin değiştiğini göster</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Base Map…</source>
        <translation>Altlık Harita…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Name the layers of ground that lie under the line</source>
        <translation>Çizginin altında yer alan arazi katmanlarını belirt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Export Map Package…</source>
        <translation>Harita Paketini Dışa Aktar…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a map package that others can verify</source>
        <translation>Başkalarının doğrulayabileceği bir harita paketi oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify Package…</source>
        <translation>Paketi Doğrula…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify a map package, and compare it with the workspace</source>
        <translation>Harita paketini doğrula ve çalışma alanıyla karşılaştır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open the help of De-escalation Zones</source>
        <translation>Gerilimi Azaltma Bölgeleri yardımını aç</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Errors: {errors}, warnings: {warnings}</source>
        <translation>Hata: {errors}, uyarı: {warnings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Region shown, and of new features</source>
        <translation>Gösterilen bölüm ve yeni öğelerin bölümü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Status of new features</source>
        <translation>Yeni öğelerin durumu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>The agreement knows no such kind.</source>
        <translation>Anlaşmada böyle bir tür yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Its layer was removed from the project: open the workspace again.</source>
        <translation>Katmanı projeden kaldırıldı: çalışma alanını yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Nothing is unsaved.</source>
        <translation>Kaydedilmemiş bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Unsaved: {layers}.</source>
        <translation>Kaydedilmemiş: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Insert Below</source>
        <translation>&amp;Altına Ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Put a turning point behind the row’s (Insert; before it: Shift+Insert)</source>
        <translation>Bu satırın noktasından sonra bir kırık noktası ekle (Insert; önüne: Shift+Insert)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Take the row’s turning point out (Delete)</source>
        <translation>Bu satırın kırık noktasını çıkar (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>State the reason and the document by which it may be changed again</source>
        <translation>Yeniden değiştirilebilmesi için neden ve belgeyi belirtin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature} was deleted; Undo brings it back.</source>
        <translation>{feature} silindi; Geri Al onu geri getirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Select one feature on the map, and its turning points stand here.</source>
        <translation>Haritada bir öğe seçin, kırık noktaları burada görünür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}.</source>
        <translation>{feature}: kırık noktası: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}. It is agreed, and only read until it is reopened.</source>
        <translation>{feature}: kırık noktası: {count}. Üzerinde anlaşılmıştır; yeniden açılana dek yalnızca okunur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{done}: {fault}. Undo takes it back.</source>
        <translation>{done}: {fault}. Geri Al eski hâline getirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The place in any notation; double-click or F2 to type another</source>
        <translation>Yer, herhangi bir gösterimde; başkasını yazmak için çift tıklayın ya da F2</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The number in annex A and on the map</source>
        <translation>A ekindeki ve haritadaki numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Derece, dakika, saniye</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>To the next, m</source>
        <translation>Sonrakine, m</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Length of the geodesic to the next turning point</source>
        <translation>Sonraki kırık noktasına jeodezik uzunluk</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth</source>
        <translation>Semt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth of the geodesic to the next turning point, clockwise from north</source>
        <translation>Sonraki kırık noktasına jeodeziğin semti, kuzeyden saat yönünde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The part of the feature, from north to south</source>
        <translation>Öğenin parçası, kuzeyden güneye</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Ring</source>
        <translation>Halka</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>1 is the outline or the line, 2 and more are holes</source>
        <translation>1 dış sınır ya da çizgidir, 2 ve sonrası deliktir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points</source>
        <translation>Kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <source>A place in any notation, or one that is worked out:</source>
        <translation>Herhangi bir gösterimde bir yer ya da hesaplanan bir yer:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: azimuth and distance from the place before</source>
        <translation>{example}: önceki yerden semt ve uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: beside the line of 1.1 at chainage 12.5 km, 250 m to its left (- left, + right)</source>
        <translation>{example}: 1.1 çizgisinin yanında, 12,5 km kilometrajında, 250 m solunda (- sol, + sağ)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: where two bearings from turning points of 1.1 meet</source>
        <translation>{example}: 1.1'in kırık noktalarından iki doğrultunun kesiştiği yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was saved.</source>
        <translation>Beklenmedik bir şey oldu ({error}); yeri günlük panelinde yazılı. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/moment_box.py"/>
        <source>A moment in UTC, to its last second</source>
        <translation>UTC'ye göre bir an, son saniyesine dek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat</source>
        <translation>Sekretarya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Acts</source>
        <translation>&amp;İşlemler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Whose acts are listed</source>
        <translation>Kimin işlemleri listeleniyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Which acts are listed</source>
        <translation>Hangi işlemler listeleniyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;Birleştir…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All parties</source>
        <translation>Bütün taraflar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All acts</source>
        <translation>Bütün işlemler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>A&amp;ct</source>
        <translation>İ&amp;şlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Put a meeting, a note or a correction of the chosen act on record (Ctrl+N)</source>
        <translation>Bir toplantı, not ya da seçilen işlemin düzeltmesini kaydeder (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take in what others sent (Ctrl+M)</source>
        <translation>Başkalarının gönderdiklerini alır (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take back what was recorded last and is not saved (Ctrl+Z)</source>
        <translation>Son kaydedilen ve saklanmamış olanı geri alır (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Write the ledger into a file to be sent (Ctrl+E)</source>
        <translation>İşlem defterini gönderilecek bir dosyaya yazar (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Nothing is on record yet. Record a meeting or a note, or merge what others sent.</source>
        <translation>Henüz kayıt yok. Bir toplantı ya da not kaydedin veya başkalarının gönderdiklerini birleştirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>The ledger is not whole: {problem}</source>
        <translation>İşlem defteri bütün değil: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts waiting for Save All Edits: {count}. Ctrl+Z takes back the last.</source>
        <translation>Tüm düzenlemelerin kaydedilmesini bekleyen işlemler: {count}. Ctrl+Z sonuncuyu geri alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts on record: {count}.</source>
        <translation>Kayıtlı işlemler: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Changes</source>
        <translation>&amp;Değişiklikler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Export Change Sheet</source>
        <translation>Değişiklik Çizelgesini Dışa Aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The change sheet was written to</source>
        <translation>Değişiklik çizelgesi şuraya yazıldı:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Comparing…</source>
        <translation>Karşılaştırılıyor…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>S&amp;wap</source>
        <translation>Yer değ&amp;iştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Swap</source>
        <translation>Yer değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Have before and after change places</source>
        <translation>Önce ile sonranın yerini değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Give up the comparison (Esc)</source>
        <translation>Karşılaştırmadan vazgeç (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Before</source>
        <translation>Ö&amp;nce</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;After</source>
        <translation>&amp;Sonra</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before: {reason}</source>
        <translation>Önce: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>After: {reason}</source>
        <translation>Sonra: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before and after are the same version; choose another one for one of them.</source>
        <translation>Önce ve sonra aynı sürüm; biri için başka bir sürüm seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Press Compare, and what differs stands here.</source>
        <translation>Karşılaştır düğmesine basın; farklar burada görünür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare the two versions (F5); nothing is written to either</source>
        <translation>İki sürümü karşılaştır (F5); hiçbirine bir şey yazılmaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Write the change sheet to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>Değişiklik çizelgesini dosyaya yaz: sayfa, tablo ya da JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The drawing has changed since; compare again.</source>
        <translation>Çizim o zamandan beri değişti; yeniden karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The two versions are the same.</source>
        <translation>İki sürüm aynıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>No feature differs; what else does stands below.</source>
        <translation>Hiçbir öğe farklı değil; öbür farklar aşağıda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Features that differ: {count}. Choose one, and the map goes to what differs.</source>
        <translation>Farklı öğe: {count}. Birini seçin; harita farklı olan yere gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Proposals</source>
        <translation>&amp;Öneriler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Export Comparison</source>
        <translation>Karşılaştırmayı dışa aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>The comparison was written to</source>
        <translation>Karşılaştırma şuraya yazıldı:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>{file} of {party} would be kept no more; only the file that was sent brings it back.</source>
        <translation>{party} tarafının {file} önerisi artık saklanmayacak; ancak gönderilen dosya yeniden içe aktarılırsa geri gelir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Take Off</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Which areas are laid on each other</source>
        <translation>Hangi alanların üst üste konduğu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>How far two drawings of one line may be apart, and how wide ground is that is counted apart.</source>
        <translation>Bir hattın iki çiziminin birbirinden ne kadar uzak olabileceği ve hangi genişliğe kadar arazinin ayrı sayılacağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>To&amp;lerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No workspace is open; open one, and the parties' proposals are kept in it.</source>
        <translation>Açık çalışma alanı yok; bir tane açın, tarafların önerileri onda saklanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No proposals yet. Press Import and choose the workspace or the package that a party sent.</source>
        <translation>Henüz öneri yok. İçe aktar düğmesine basıp bir tarafın gönderdiği çalışma alanını ya da paketi seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Several proposals of one party are ticked; a party is compared with one.</source>
        <translation>Bir tarafın birkaç önerisi işaretli; bir taraf tek bir öneriyle karşılaştırılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>One proposal alone cannot be compared; import or tick that of another party.</source>
        <translation>Tek bir öneri karşılaştırılamaz; başka bir tarafınkini içe aktarın ya da işaretleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Press Compare, and what is agreed and what is contested stands here.</source>
        <translation>Karşılaştır düğmesine basın; uzlaşılan ve ihtilaflı olan burada görünür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>S&amp;tretches</source>
        <translation>&amp;Kesimler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Which features Divide divides</source>
        <translation>Böl'ün hangi öğeleri böldüğü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Of which meeting the minutes are</source>
        <translation>Tutanağın hangi toplantıya ait olduğu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>as matters stand</source>
        <translation>bugünkü durum</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line of this kind can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>Bu türden bölünebilecek çizgi yok: anlaşılan ya da geri çekilen olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>The lines are divided so already.</source>
        <translation>Çizgiler zaten böyle bölünmüş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Click turning points on the map: a line is divided there, and joined again by another click.</source>
        <translation>Haritada kırık noktalarına tıklayın: çizgi orada bölünür, bir tıklama daha onu yeniden birleştirir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Divide</source>
        <translation>&amp;Böl</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where lines &amp;meet</source>
        <translation>Çizgilerin &amp;birleştiği yerde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where they cross &amp;borders of units, too</source>
        <translation>Birim &amp;sınırlarını geçtikleri yerde de</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where &amp;proposals part, too</source>
        <translation>Ö&amp;nerilerin ayrıldığı yerde de</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>At each &amp;turning point</source>
        <translation>Her &amp;kırık noktasında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>By &amp;clicks on the map</source>
        <translation>Haritada &amp;tıklayarak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark as &amp;Agreed…</source>
        <translation>&amp;Anlaşıldı diye işaretle…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Minutes…</source>
        <translation>&amp;Tutanak…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>M&amp;eeting</source>
        <translation>T&amp;oplantı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Takes back what was done last and waits to be saved (Ctrl+Z)</source>
        <translation>Son yapılan ve kaydedilmeyi bekleyeni geri alır (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>No workspace is open; open one, or make a new one.</source>
        <translation>Açık çalışma dosyası yok; birini açın ya da yenisini oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line is divided yet. Choose a kind and press Divide; then record what the parties say.</source>
        <translation>Henüz bölünmüş çizgi yok. Bir tür seçip Böl'e basın; sonra tarafların dediğini kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{share} %: {agreed} km of {whole} km are agreed by all</source>
        <translation>{share} %: {whole} km içinden {agreed} km üzerinde herkes anlaştı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Records what a party says of the chosen stretches (Enter)</source>
        <translation>Bir tarafın seçili kesimler için dediğini kaydeder (Enter)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose stretches, and record what a party says of them.</source>
        <translation>Kesimleri seçin ve bir tarafın onlar için dediğini kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose a feature first</source>
        <translation>Önce bir öğe seçin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{feature} is agreed already</source>
        <translation>{feature} üzerinde zaten anlaşıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Asks for the document that says so; nothing is agreed by itself</source>
        <translation>Bunu söyleyen belgeyi sorar; hiçbir şey kendiliğinden anlaşılmış olmaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/tab.py"/>
        <source>Cancelled; nothing was compared.</source>
        <translation>İptal edildi; hiçbir şey karşılaştırılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>The open workspace with its unsaved edits or as it was, or a file</source>
        <translation>Kaydedilmemiş düzenlemeleriyle ya da eski hâliyle açık çalışma alanı veya bir dosya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace</source>
        <translation>açık çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace, as it was on</source>
        <translation>açık çalışma alanı, şu tarihteki hâliyle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>workspace file</source>
        <translation>çalışma alanı dosyası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>map package</source>
        <translation>harita paketi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>No workspace is open; open one, or choose a file.</source>
        <translation>Açık çalışma alanı yok; bir tane açın ya da bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a workspace file.</source>
        <translation>Bir çalışma alanı dosyası seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>There is no {file} any more; choose another file.</source>
        <translation>{file} artık yok; başka bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Annexes (PDF)</source>
        <translation>Ekler (PDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.</source>
        <translation>Kırık noktaları, sınır tarifi, gözlem ve kontrol noktaları, yüzölçümleri ve yerleşim yerleri, her dilde sayfalar hâlinde.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Areas</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Area on the ellipsoid in km² by region, kind, party and administrative unit; withdrawn features are left out.</source>
        <translation>Elipsoit üzerinde km² olarak alan; bölüm, tür, taraf ve idari birime göre; geri çekilmiş öğeler dışarıda bırakılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>Certificate of checks</source>
        <translation>Denetim belgesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>What was checked, by which rules and limits, measured buffers, overlaps, accepted findings, and the software.</source>
        <translation>Neyin hangi kural ve sınır değerlerle denetlendiği, ölçülen tampon bölgeler, örtüşmeler, kabul edilen bulgular ve yazılım.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>Changes since an earlier package</source>
        <translation>Önceki bir pakete göre değişiklikler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>What has changed since an earlier package: a table, an annex, and sheets of gained and lost ground.</source>
        <translation>Önceki bir paketten bu yana ne değişti: bir tablo, bir ek ve kazanılan ile yitirilen arazinin paftaları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>Proposals compared</source>
        <translation>Karşılaştırılan öneriler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <source>The parties' proposals laid on each other: a table, the cells and lines as data, and sheets of what is at stake.</source>
        <translation>Tarafların üst üste konan önerileri: bir tablo, veri olarak hücreler ile hatlar ve söz konusu olanların paftaları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Consent, stretch by stretch</source>
        <translation>Kesim kesim onay</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <source>What each party says of every stretch of the lines: a table, and an annex in each language.</source>
        <translation>Her tarafın çizgilerin her kesimi için söylediği: bir tablo ve her dilde bir ek.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>Boundary description</source>
        <translation>Sınır tarifi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>The boundary of every zone and each line in words, from turning point to turning point, one file a language.</source>
        <translation>Her bölgenin sınırı ve her çizgi sözcüklerle, kırık noktasından kırık noktasına, her dil için bir dosya.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <source>What the check found when the package was made, for programs (JSON) and for spreadsheets (CSV).</source>
        <translation>Paket yapılırken denetimin buldukları; programlar (JSON) ve hesap tabloları (CSV) için.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.</source>
        <translation>Her tür için bir dosya, web ve programlar için: WGS 84, sağ el kuralı, en çok yedi ondalık.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>GeoPackage (master)</source>
        <translation>GeoPackage (ana dosya)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.</source>
        <translation>Çalışma alanındaki hâliyle sınırlandırma: her tür için stiliyle bir katman, anlaşma, dayanak sınırlar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Glossary</source>
        <translation>Terimler sözlüğü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Each term of the package in the languages of documents and of the agreement, and where it is from.</source>
        <translation>Paketin her terimi, belgelerin ve anlaşmanın dillerinde, kaynağıyla.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>Ground (GeoPackage)</source>
        <translation>Harita altlığı (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>The ground as sheets show it, cut to them: base layers, state borders, countries' names, the sea, settlements.</source>
        <translation>Paftalarda göründüğü gibi ve onlara göre kesilmiş harita altlığı: altlık katmanları, devlet sınırları, ülke adları, deniz, yerleşim yerleri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>Index page</source>
        <translation>Dizin sayfası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>One page a language without script or network: overview, areas, findings, links to every file, how to verify.</source>
        <translation>Her dil için betiksiz ve ağsız bir sayfa: genel görünüm, yüzölçümleri, bulgular, her dosyaya bağlantılar, nasıl doğrulanacağı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>Google Earth (KMZ)</source>
        <translation>Google Earth (KMZ)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>The delimitation for Google Earth, coloured like the map, in a folder for each kind and status.</source>
        <translation>Google Earth için sınırlandırma; haritanın renkleriyle, her tür ve durum için ayrı klasörde.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts</source>
        <translation>İşlem defteri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <source>What the parties did, a line for each act, which anybody can verify; without acts no file is written.</source>
        <translation>Tarafların yaptıkları: her işlem için herkesin doğrulayabileceği bir satır; işlem yoksa dosya yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Metadata (ISO 19115)</source>
        <translation>Üst veri (ISO 19115)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Title, abstract, extent, term, reference system, what each rule found, lineage, formats and disclaimer.</source>
        <translation>Başlık, özet, kapsam, süre, referans sistemi, her kuralın bulduğu, veri kökeni, biçimler ve çekince.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Posts and checkpoints</source>
        <translation>Gözlem ve kontrol noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Every observation post and checkpoint in decimal degrees, DMS, UTM and MGRS.</source>
        <translation>Her gözlem ve kontrol noktası ondalık derece, derece-dakika-saniye, UTM ve MGRS olarak.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>QGIS project</source>
        <translation>QGIS projesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>A project for QGIS over master and ground: layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation>Ana dosya ve harita altlığı üzerine bir QGIS projesi: katmanlar gruplu, biçimli, etiketli ve salt okunur; göreli yollarla.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>What the package is, how to verify it and what each file is, in each of the package's languages.</source>
        <translation>Paketin ne olduğu, nasıl doğrulanacağı ve her dosyanın ne olduğu; paketin her dilinde.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements</source>
        <translation>Yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <source>Settlements inside each zone, and those outside within 2 km of its line, with the distance to the line.</source>
        <translation>Her bölgenin içindeki yerleşim yerleri ve dışında çizgisine 2 km'ye kadar olanlar, çizgiye uzaklıklarıyla.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>One Shapefile a kind, for programs that read nothing newer: WGS 84, UTF-8, edges drawn out to their geodesics.</source>
        <translation>Her tür için bir Shapefile, daha yenisini okumayan programlar için: WGS 84, UTF-8, kenarlar jeodezik eğrilerine göre çizilmiştir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>Map sheets (GeoPDF)</source>
        <translation>Harita paftaları (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.</source>
        <translation>Pafta indeksi ve her bölgenin kendi ölçeğindeki paftaları: gridler, lejant, koordinatlar, imza yeri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>Stretches (GeoJSON)</source>
        <translation>Kesimler (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>The pieces of lines that parties agree to, for the web and for programs.</source>
        <translation>Tarafların onayladığı çizgi parçaları, web ve programlar için.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>Every turning point in decimal degrees, DMS, UTM and MGRS, and the geodesic to the next one.</source>
        <translation>Her kırık noktası ondalık derece, derece-dakika-saniye, UTM ve MGRS olarak ve sonrakine jeodezik eğri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>Verification program</source>
        <translation>Doğrulama programı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>The program that verifies the package; it needs Python and nothing else.</source>
        <translation>Paketi doğrulayan program; Python'dan başka bir şey gerektirmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Workbook (XLSX, ODS)</source>
        <translation>Çalışma kitabı (XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Turning points, posts, areas and settlements as sheets of one workbook, with a sheet that explains their columns.</source>
        <translation>Kırık noktaları, noktalar, yüzölçümleri ve yerleşim yerleri tek çalışma kitabının sayfaları olarak; bir sayfa sütunları açıklar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Working group</source>
        <translation>Çalışma grubu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A workspace, or a map package as a zip or a folder.</source>
        <translation>Bir çalışma alanı ya da zip veya klasör olarak bir harita paketi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before, as it was on</source>
        <translation>Önce: şu tarihteki hâli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After, as it was on</source>
        <translation>Sonra: şu tarihteki hâli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A day, or a day and a time (UTC): the workspace as it was then, by its history.</source>
        <translation>Bir gün ya da gün ve saat (UTC): çalışma alanının geçmişine göre o zamanki hâli.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Tolerance (m)</source>
        <translation>Tolerans (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Width up to which gained and lost ground is counted apart.</source>
        <translation>Kazanılan ve yitirilen alanın ayrı sayılacağı en büyük genişlik.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Ground gained and lost</source>
        <translation>Kazanılan ve yitirilen alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points that differ</source>
        <translation>Farklı kırık noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report for programs</source>
        <translation>Programlar için rapor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report to read</source>
        <translation>Okunacak rapor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Gained (m²)</source>
        <translation>Kazanılan (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Lost (m²)</source>
        <translation>Yitirilen (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Holds two versions of a delimitation against each other and says what changed, feature by feature.</source>
        <translation>Bir sınırlandırmanın iki sürümünü karşılaştırır ve neyin değiştiğini öğe öğe söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A version is a workspace, or a map package as a zip or unpacked; a package must verify. Features are told by their uids. Of each that differs: the ground that it gained and lost on the ellipsoid, by administrative unit of the reference; the turning points that were moved, with distance and azimuth, added or removed, numbered as in annex A; and what it states otherwise. A ring that starts elsewhere or runs the other way round is no change, and the same line under another uid is told as such.</source>
        <translation>Sürüm, bir çalışma alanı ya da zip veya açılmış bir harita paketidir; paketin doğrulanması gerekir. Öğeler uid'leriyle tanınır. Farklı olan her öğe için şunlar söylenir: başvuru sınırlarının idari birimlerine göre, elipsoit üzerinde kazandığı ve yitirdiği alan; taşınan (uzaklık ve azimutla), eklenen veya kaldırılan kırık noktaları, ek A'daki numaralarıyla; ve başka türlü belirttikleri. Başka yerden başlayan veya ters yönde dönen bir halka değişiklik değildir; başka bir uid altındaki aynı çizgi de öyle olduğu söylenir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now, or were before, or whose acceptance lapsed with the line; and differences of the agreement, its limits and rules, the reference boundaries, and the software that packages were written with.</source>
        <translation>Ayrıca söylenir: eklentide anlaşma ülkesinin yer adları dizini varsa, çizginin öbür yanına geçen yerleşim yerleri; şimdi kabul edilmiş olan, önceden edilmiş olan ya da kabulü çizgiyle birlikte düşen bulgular; anlaşmanın, sınır değerlerinin ve kurallarının, referans sınırların ve paketleri yazan yazılımların farkları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Tolerance: parts of gained and lost ground that are no wider than that are counted apart; 0 counts none apart. Gained and lost are sums over all features, each for itself: a safe zone inside a zone counts as well.</source>
        <translation>Tolerans: kazanılan ve yitirilen alanın bundan geniş olmayan parçaları ayrı sayılır; 0 hiçbirini ayırmaz. Kazanılan ve yitirilen, her biri kendi başına, tüm öğelerin toplamıdır: bir bölgenin içindeki güvenli bölge de sayılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Dates: a workspace is taken as its history knows it to have been at the end of that day, or at that time, in UTC; agreement, limits and accepted findings are those of today.</source>
        <translation>Tarihler: çalışma alanı, geçmişine göre o günün sonundaki ya da o saatteki hâliyle (UTC) alınır; anlaşma, sınır değerler ve kabul edilen bulgular bugünküdür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Comes out as a layer of ground, a layer of turning points, a table, a file for programs, and a page to read or print.</source>
        <translation>Alan katmanı, kırık noktası katmanı, tablo, programlar için dosya ve okunacak ya da basılacak bir sayfa olarak çıkar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Check delimitation</source>
        <translation>Sınırlandırmayı denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Imported proposal</source>
        <translation>İçe aktarılan öneri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>The identifier of one: it is checked by itself, in the place of the workspace's features.</source>
        <translation>Birinin kimliği: çalışma alanının öğeleri yerine tek başına denetlenir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules (empty: all)</source>
        <translation>Kurallar (boş: tümü)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Date (empty: today)</source>
        <translation>Tarih (boş: bugün)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Checks every feature of a workspace against the rules of its agreement.</source>
        <translation>Bir çalışma alanının her öğesini anlaşmasının kurallarına göre denetler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Each finding names the rule, the features, the place, the measured value and the limit with its unit, in one plain sentence. Errors keep a map package from being made; warnings and notes do not. A feature whose geometry cannot be used is withheld from the later rules, with a note, and never stops the run.</source>
        <translation>Her bulgu kuralı, öğeleri, yeri, ölçülen değeri ve birimiyle birlikte sınır değeri tek ve yalın bir cümlede söyler. Hatalar harita paketinin oluşturulmasını engeller; uyarılar ve notlar engellemez. Geometrisi kullanılamayan bir öğe, bir notla sonraki kuralların dışında tutulur ve denetimi hiçbir zaman durdurmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today. In force on: with a day, only the features that are in force on it are checked; without one each finding says on which days it holds, where it does not hold on all.</source>
        <translation>Kurallar: virgül ya da boşlukla ayrılmış kimlikler; boşsa tümü. Tarih: sürelere ve kayıtlı istisnalara bakılan gün; boşsa bugün. Yürürlükte olduğu gün: bir gün verilirse yalnız o gün yürürlükte olan öğeler denetlenir; verilmezse her bulgu, tüm günlerde geçerli değilse hangi günlerde geçerli olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Findings come out as a point layer, the areas in question as a polygon layer, and the whole check as a JSON file and as a page to read or print.</source>
        <translation>Bulgular nokta katmanı, söz konusu alanlar poligon katmanı, denetimin tümü de JSON dosyası ve okunacak ya da basılacak bir sayfa olarak çıkar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Check geometry</source>
        <translation>Geometriyi denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Agreement (for the limits)</source>
        <translation>Anlaşma (sınır değerler için)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Features without an error</source>
        <translation>Hatasız öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Checks the geometry of any layer: missing, not finite, invalid, repeated turning points, spikes, slivers.</source>
        <translation>Herhangi bir katmanın geometrisini denetler: eksik, sonsuz, geçersiz, yinelenen kırık noktaları, sivri çıkıntılar, kıymıklar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>An invalid polygon is reported with the reason and every place, not only the first. Lengths, widths and areas are measured on the WGS 84 ellipsoid, in whatever CRS the layer comes; the limits are those of the agreement.</source>
        <translation>Geçersiz bir poligon, nedeni ve yalnızca ilki değil tüm yerleriyle bildirilir. Uzunluk, genişlik ve alanlar, katmanın KRS'si ne olursa olsun WGS 84 elipsoidi üzerinde ölçülür; sınır değerler anlaşmanınkilerdir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Each finding names the feature by its id, the place, the measured value and the limit with its unit.</source>
        <translation>Her bulgu öğeyi kimliğiyle, yeri, ölçülen değeri ve birimiyle birlikte sınır değeri belirtir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check overlaps</source>
        <translation>Örtüşmeleri denetle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Polygons</source>
        <translation>Poligonlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlay polygons</source>
        <translation>Bindirme poligonları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of ids</source>
        <translation>Kimlik alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of kinds</source>
        <translation>Tür alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width (m)</source>
        <translation>En küçük genişlik (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum area (m²)</source>
        <translation>En küçük yüzölçümü (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Agreement (for allowed)</source>
        <translation>Anlaşma (izin verilenler için)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Number of overlaps</source>
        <translation>Örtüşme sayısı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Total area (m²)</source>
        <translation>Toplam alan (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Finds every pair of polygons that overlap: where, by how much, and how wide the overlap is.</source>
        <translation>Örtüşen her poligon çiftini bulur: nerede, ne kadar ve örtüşmenin ne genişlikte olduğu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Each pair comes out once, as the polygon that the two have in common, with its area in square metres on the WGS 84 ellipsoid and its width in metres: the diameter of the largest circle that fits into it. Relation says whether the first overlaps the second, contains it, lies within it, or is the same (duplicates).</source>
        <translation>Her çift bir kez, ikisinin ortak poligonu olarak çıkar; WGS 84 elipsoidi üzerinde metrekare olarak alanı ve metre olarak genişliği, yani içine sığan en büyük dairenin çapı verilir. İlişki, ilkinin ikincisiyle örtüştüğünü, onu içerdiğini, içinde kaldığını ya da aynı olduğunu (duplicates) söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>With an overlay layer the pairs are those of one polygon of each layer; without one, those within the input. The layers may have any CRS; vertices are transformed to WGS 84, and the edges between them are read as geodesics.</source>
        <translation>Bindirme katmanı varsa çiftler her katmandan bir poligondan, yoksa girdinin içinden oluşur. Katmanlar herhangi bir KRS'de olabilir; köşeler WGS 84'e dönüştürülür ve aralarındaki kenarlar jeodezik olarak okunur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width and minimum area leave out what is narrower or smaller. With a field of kinds, allowed says what the agreement has for the two kinds: yes, no, or same zone (where both belong to one zone).</source>
        <translation>En küçük genişlik ve alan, daha dar ya da küçük olanları dışarıda bırakır. Tür alanı verilirse allowed, anlaşmanın iki tür için ne dediğini söyler: evet, hayır ya da aynı bölge (ikisi de aynı bölgeye aitse).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>A polygon that is not valid has no certain area: the run stops and names it. Features without a geometry overlap nothing and are passed over.</source>
        <translation>Geçerli olmayan bir poligonun kesin alanı yoktur: çalışma durur ve onu adlandırır. Geometrisi olmayan öğeler hiçbir şeyle örtüşmez ve geçilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Compare proposals</source>
        <translation>Önerileri karşılaştır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A kind of areas, by its id in the agreement, such as zone.</source>
        <translation>Anlaşmadaki kimliğiyle bir alan türü, örneğin zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A region, by its id in the agreement. Empty: all.</source>
        <translation>Anlaşmadaki kimliğiyle bir bölüm. Boş: hepsi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Shortest common run (m)</source>
        <translation>En kısa ortak kısım (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>The length over which two lines have to be within the tolerance to be the same.</source>
        <translation>İki hattın aynı sayılması için tolerans içinde kalması gereken uzunluk.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: those of GeoNames, where the plugin has them for the country.</source>
        <translation>Boş: eklentide ülke için varsa GeoNames'inkiler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells</source>
        <translation>Hücreler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines</source>
        <translation>Hatlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody</source>
        <translation>Kimsenin talep etmediği birimler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by all (m²)</source>
        <translation>Hepsinin talep ettiği (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Contested (m²)</source>
        <translation>İhtilaflı (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by nobody (m²)</source>
        <translation>Kimsenin talep etmediği (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody (m²)</source>
        <translation>Kimsenin talep etmediği birimler (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Within the tolerance (m²)</source>
        <translation>Tolerans içinde (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line drawn by all (m)</source>
        <translation>Hepsinin çizdiği hat (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line at stake (m)</source>
        <translation>Tartışma konusu hat (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Workspaces, or map packages as zips or folders. Empty: those imported into the workspace.</source>
        <translation>Çalışma alanları ya da zip veya klasör olarak harita paketleri. Boş: çalışma alanına içe aktarılanlar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Imported proposals</source>
        <translation>İçe aktarılan öneriler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Their identifiers, separated by commas or blanks. Empty: of each party the last.</source>
        <translation>Virgül veya boşlukla ayrılmış kimlikleri. Boş: her tarafın sonuncusu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lays the proposals of two parties or more on each other and says what is claimed by all, contested, or claimed by nobody, and how much line is at stake.</source>
        <translation>İki veya daha çok tarafın önerilerini üst üste koyar; neyin herkesçe talep edildiğini, neyin ihtilaflı olduğunu, neyi kimsenin talep etmediğini ve hattın ne kadarının tartışma konusu olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. Where no file is named, those are compared that were imported into the workspace, of each party the last. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation>Öneri, bir çalışma alanı ya da zip olarak veya açılmış bir harita paketidir; paketin doğrulanması gerekir. Birkaç tarafın öğelerini içeren dosya her birinin bir önerisini taşır. Dosya belirtilmezse çalışma alanına içe aktarılanlar, her tarafın sonuncusu, karşılaştırılır. Hepsi tek bir anlaşmaya bağlıdır; hiçbirinde bir şey değiştirilmez, kaydırılmaz, başka bir çizgiye yakalatılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells: the outlines of all claims divide the ground; each piece says who claims it and who does not, its area on the ellipsoid, by administrative unit where a proposal has reference boundaries, and the settlements inside it. Those nearer to its outline than their source is accurate are near, not inside.</source>
        <translation>Hücreler: bütün taleplerin sınırları araziyi böler; her parça kimin talep edip kimin etmediğini, elipsoit üzerindeki alanını, öneride referans sınırlar varsa idari birimlere göre, ve içindeki yerleşim yerlerini söyler. Sınırına, kaynağının doğruluğundan daha yakın olanlar içeride değil, yakındadır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lines: a party's outline in pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code.</source>
        <translation>Hatlar: bir tarafın sınırı, onu çizen diğer taraflara göre parçalara ayrılmış olarak. Birkaç tarafın çizdiği parça, koda göre ilkinin altında bir kez yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody: the rest of the units that the agreement names for a region, where a proposal has the boundaries of all of them; drawn where a layer is asked for.</source>
        <translation>Kimsenin talep etmediği birimler: bir öneride hepsinin sınırları varsa anlaşmanın bir bölüm için andığı birimlerin geri kalanı; katman istenirse çizilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Tolerance: lines that are no farther apart, over the shortest common run or more, are the same line, and ground that is no wider is counted apart. 0 tells every difference.</source>
        <translation>Tolerans: en kısa ortak kısım boyunca veya daha uzun bir kesimde birbirinden bundan fazla uzaklaşmayan hatlar aynı hattır; bundan geniş olmayan arazi ayrı sayılır. 0 her farkı söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Parties stand by their codes in alphabetical order; nothing adds up what one of them would gain or give.</source>
        <translation>Taraflar kodlarına göre alfabetik sırada yer alır; hiçbir şey birinin kazanacağını veya vereceğini toplamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Create workspace</source>
        <translation>Çalışma alanı oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Bundled: {}; or the path of a JSON file.</source>
        <translation>Birlikte gelen: {}; ya da bir JSON dosyasının yolu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference boundaries</source>
        <translation>Referans sınırlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Empty: QGIS's own world map, which is one to three kilometres off.</source>
        <translation>Boş: QGIS'in kendi dünya haritası; bir ila üç kilometre sapmalıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of boundaries (m)</source>
        <translation>Sınırların doğruluğu (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>As the metadata of the layer say. Empty: 3 km for Natural Earth, not stated for others.</source>
        <translation>Katmanın üst verisinin belirttiği gibi. Boş: Natural Earth için 3 km, ötekiler için belirtilmemiş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Overwrite an existing file</source>
        <translation>Var olan dosyanın üzerine yaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>What to look at</source>
        <translation>Bakılması gereken</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Creates the GeoPackage in which the features of one delimitation are drawn, imported and checked.</source>
        <translation>Bir sınırlandırmanın öğelerinin çizildiği, içe aktarıldığı ve denetlendiği GeoPackage'ı oluşturur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The workspace has one layer for each kind of feature of the agreement, with forms, value lists and symbols that QGIS shows with or without the plugin, and the administrative boundaries that the rules refer to.</source>
        <translation>Çalışma alanında anlaşmanın her öğe türü için bir katman, QGIS'in eklentiyle ya da eklentisiz gösterdiği formlar, değer listeleri ve semboller ile kuralların başvurduğu idari sınırlar bulunur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off, ten at worst. What that map calls disputed in the theatre, and the agreement does not name, is told.</source>
        <translation>Anlaşma: birlikte gelen bir anlaşmanın kimliği ya da bir JSON dosyasının yolu. Referans: idari sınırların poligon katmanı (alanlarından tanınan OCHA COD-AB, geoBoundaries veya Natural Earth); yoksa QGIS'in bir ila üç kilometre sapmalı dünya haritası kullanılır, en kötü durumda on. Bu haritanın geçerlik alanında tartışmalı saydığı ve anlaşmanın adlandırmadığı şeyler bildirilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: how far off they may be, as the metadata of the layer say. Areas by administrative unit are given no more exactly than that, and parts too narrow for it are counted with their neighbours.</source>
        <translation>Sınırların doğruluğu: ne kadar sapabilecekleri, katmanın üst verisinin belirttiği gibi. İdari birimlere göre yüzölçümleri bundan daha kesin verilmez; bunun için fazla dar olan parçalar komşularıyla sayılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>An existing file is overwritten only when that is asked for.</source>
        <translation>Var olan bir dosyanın üzerine yalnızca istenirse yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide into stretches</source>
        <translation>Kesimlere böl</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A kind of areas or lines, by its id in the agreement, such as zone.</source>
        <translation>Anlaşmadaki kimliğiyle bir alan ya da çizgi türü; örneğin zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide</source>
        <translation>Böl</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>where lines of features meet</source>
        <translation>öğe çizgilerinin birleştiği yerlerde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where they cross the border of an administrative unit</source>
        <translation>orada ve bir idari birimin sınırını geçtikleri yerlerde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where the proposals in the workspace part</source>
        <translation>orada ve çalışma alanındaki önerilerin ayrıldığı yerlerde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>at each turning point</source>
        <translation>her kırık noktasında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretches</source>
        <translation>Kesimler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divides the lines of features into stretches, which the parties agree to piece by piece.</source>
        <translation>Öğelerin çizgilerini, tarafların parça parça onayladığı kesimlere böler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A stretch runs from turning point to turning point; no turning point is added or moved. A line that two features of one kind share is one stretch of both, and counts once. A ring that nothing divides is one stretch.</source>
        <translation>Kesim, kırık noktasından kırık noktasına gider; hiçbir nokta eklenmez ya da taşınmaz. Aynı türden iki öğenin paylaştığı çizgi, ikisinin tek kesimidir ve bir kez sayılır. Hiçbir şeyin bölmediği halka tek kesimdir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Where lines are divided already, pieces that stay as they are keep their numbers and what was said of them.</source>
        <translation>Çizgiler zaten bölünmüşse, olduğu gibi kalan parçalar numaralarını ve haklarında söylenenleri korur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features that are agreed are left as they are.</source>
        <translation>Anlaşılmış öğeler olduğu gibi bırakılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Export ledger</source>
        <translation>İşlem defterini dışa aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since</source>
        <translation>Şundan beri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>What the recipient has: a package, a ledger or a workspace, or ends of logs. Empty: nothing.</source>
        <translation>Alıcıda ne var: paket, işlem defteri, çalışma alanı ya da günlüklerin sonları. Boş: hiçbir şey.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Number of entries</source>
        <translation>Kayıt sayısı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Writes the ledger of acts of a workspace into a file that others merge into theirs, by mail or on a stick.</source>
        <translation>Bir çalışma alanının işlem defterini, başkalarının kendi defterleriyle birleştireceği bir dosyaya yazar; postayla ya da bellekle gönderilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>The file has a line of JSON for each act, in UTF-8. It may be sent to whoever may know what the group did; nothing in it is secret to the program, and nothing in it can be changed unseen.</source>
        <translation>Dosyada her işlem için UTF-8 ile yazılmış bir JSON satırı bulunur. Grubun yaptıklarını bilebilecek herkese gönderilebilir; program için gizli bir şey içermez ve içindeki hiçbir şey fark edilmeden değiştirilemez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since: only what somebody lacks is written. Name what they have: a map package, a ledger that they sent, a workspace; or the ends of the logs that they have, as IR.0a1b2c3d:12, RU.11223344:9.</source>
        <translation>Şundan beri: yalnızca karşıdakinde eksik olan yazılır. Onda ne olduğunu belirtin: harita paketi, gönderdiği işlem defteri, çalışma alanı; ya da elindeki günlüklerin sonları, örneğin IR.0a1b2c3d:12, RU.11223344:9.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Export map package</source>
        <translation>Harita paketini dışa aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Listed points of buffers</source>
        <translation>Tampon noktalarının listesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Off: a buffer that was made from a line is described by what it is; its turning points stand in the data only.</source>
        <translation>Kapalı: bir çizgiden oluşturulan tampon, ne olduğu belirtilerek tarif edilir; kırık noktaları yalnızca verilerde bulunur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: the agreement's, in the language of each document. By language: {"en": "…", "ru": "…"}</source>
        <translation>Boş: her belgenin dilinde anlaşmanın başlığı. Dile göre: {"en": "…", "tr": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Reason for an override</source>
        <translation>Hatalara rağmen gerekçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Map package (*.zip)</source>
        <translation>Harita paketi (*.zip)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Number of files</source>
        <translation>Dosya sayısı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts (empty: all)</source>
        <translation>Parçalar (boş: tümü)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Paper of the sheets</source>
        <translation>Paftaların kâğıdı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Orientation of the sheets</source>
        <translation>Paftaların yönü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Scale of the zones' sheets</source>
        <translation>Bölge paftalarının ölçeği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The number after 1:, such as 50000; 0: chosen for each zone.</source>
        <translation>1:'den sonraki sayı, örneğin 50000; 0: her bölge için seçilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Second language</source>
        <translation>İkinci dil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Stands on each sheet beside the sheet's own; empty: none.</source>
        <translation>Her paftada kendi dilinin yanında yer alır; boş: yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of (code of a party)</source>
        <translation>Nüsha sahibi (tarafın kodu)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>This party's name and language stand before the others'; empty: no party's own.</source>
        <translation>Bu tarafın adı ve dili ötekilerden önce gelir; boş: hiçbir tarafın kendi nüshası değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package</source>
        <translation>Önceki paket</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>A zip, or the manifest.json of an unpacked one: what has changed since it is told.</source>
        <translation>Bir zip ya da açılmış bir paketin manifest.json dosyası: o zamandan beri nelerin değiştiği bildirilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Checks a workspace and writes a map package: one zip with map sheets, annexes, data, tables, findings, and a program that verifies it.</source>
        <translation>Bir çalışma alanını denetler ve harita paketi yazar: harita paftaları, ekler, veriler, tablolar, bulgular ve onu doğrulayan bir program içeren tek zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Errors keep the package from being made, unless a reason is given for exporting in spite of them; the reason is written into the package. Every file is read again and compared with the workspace before the zip gets its name. A package of that name is replaced only then; a run that fails or is cancelled leaves nothing behind.</source>
        <translation>Hatalar, onlara rağmen dışa aktarma gerekçesi verilmedikçe paketin oluşturulmasını engeller; gerekçe pakete yazılır. Zip adını almadan önce her dosya yeniden okunur ve çalışma alanıyla karşılaştırılır. Aynı adlı paket ancak o zaman değiştirilir; başarısız ya da iptal edilmiş çalışma geride bir şey bırakmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today. In force on: with a day, the package holds the features that are in force on it and no others, and says so; it is not the whole workspace then.</source>
        <translation>Bölümler: boşsa tümü; GeoPackage, README ve doğrulama programı her zaman yazılır. Başlık: boşsa her belgenin dilinde anlaşmanın başlığı. Tarih: paketin denetlendiği ve taşıdığı gün; boşsa bugün. Yürürlükte olduğu gün: bir gün verilirse paket yalnız o gün yürürlükte olan öğeleri içerir ve bunu söyler; o zaman çalışma alanının tümü değildir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Buffers: one that was made from a line and not changed since is described in the annexes by what it is, the points within its width of that line; any other by its turning points.</source>
        <translation>Tamponlar: bir çizgiden oluşturulan ve o zamandan beri değişmeyen tampon, eklerde ne olduğu belirtilerek, o çizgiye uzaklığı genişliğini aşmayan noktalar olarak tarif edilir; öbürleri kırık noktalarıyla.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements: a layer of places with a field of names; those inside each zone and near its line are listed.</source>
        <translation>Yerleşim yerleri: ad alanı olan bir yer katmanı; her bölgenin içindekiler ve çizgisine yakın olanlar listelenir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Languages: en, ru, ar, tr and fa, as many as are wanted, separated by commas; sheets, annexes and pages come in each of them. Sheets may carry a second language beside their own. Scale: 0 chooses for each zone the largest one at which it fits its paper.</source>
        <translation>Diller: en, ru, ar, tr ve fa; istenen kadarı virgülle ayrılarak yazılır. Paftalar, ekler ve sayfalar her birinde hazırlanır. Paftalar kendi dillerinin yanında ikinci bir dil taşıyabilir. Ölçek: 0, her bölge için kâğıdına sığdığı en büyük ölçeği seçer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of: with a party's code, the package is that party's original: its name stands before the others' where parties are named and sign, and its language before other languages. One run makes one copy; the fingerprint is the same in each.</source>
        <translation>Nüsha sahibi: bir tarafın koduyla paket o tarafın asıl nüshası olur: tarafların anıldığı ve imzaladığı her yerde onun adı ötekilerden, dili de öteki dillerden önce gelir. Her çalıştırma bir nüsha yapar; parmak izi hepsinde aynıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package: what has changed since it stands in a part of its own, a table, an annex and a sheet of gained and lost ground in each language. It has to be of the same agreement, and must verify; empty means none.</source>
        <translation>Önceki paket: o zamandan beri nelerin değiştiği ayrı bir bölümde, her dilde bir tablo, bir ek ve kazanılan ve yitirilen alanın paftasıyla verilir. Aynı anlaşmaya ait olmalı ve doğrulanmalıdır; boş bırakılırsa karşılaştırılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Proposals: where the workspace keeps those of two parties or more, the last one of each is laid on those of the others in a part of its own: a table, cells and lines as data, and a sheet for each region in which they differ. The proposals themselves are in no package.</source>
        <translation>Öneriler: çalışma alanında iki ya da daha çok tarafın önerileri saklanıyorsa her tarafın son önerisi ayrı bir bölümde ötekilerin üzerine konur: bir tablo, veri olarak hücreler ile hatlar ve farklı oldukları her bölge için bir pafta. Önerilerin kendileri hiçbir pakette yer almaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The same workspace, date and software give the same file, byte for byte.</source>
        <translation>Aynı çalışma alanı, tarih ve yazılım, bayt bayt aynı dosyayı verir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Geodesic buffer</source>
        <translation>Jeodezik tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Draw</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons</source>
        <translation>Noktalar, çizgiler veya poligonlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance (m; negative shrinks)</source>
        <translation>Uzaklık (m; eksi değer daraltır)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Field of distances (m)</source>
        <translation>Uzaklık alanı (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In place of one distance for all features.</source>
        <translation>Bütün ögeler için tek uzaklık yerine.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance on the other side (m)</source>
        <translation>Öteki taraftaki uzaklık (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Side</source>
        <translation>Yan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Ends of lines</source>
        <translation>Çizgi uçları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In scripts write the word, not its number.</source>
        <translation>Betiklerde numarasını değil, sözcüğün kendisini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Dissolve into one</source>
        <translation>Tek parçada birleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Buffers</source>
        <translation>Tamponlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Greatest measured error (m)</source>
        <translation>En büyük ölçülen hata (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Makes buffers whose width is right on the WGS 84 ellipsoid, and measures how right.</source>
        <translation>Genişliği WGS 84 elipsoidi üzerinde doğru olan tamponlar oluşturur ve ne kadar doğru olduğunu ölçer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons of any CRS go in; vertices are transformed to WGS 84, and the edges between them are read as geodesics. The distance is in metres; a negative one shrinks polygons. With a field of distances each feature has its own.</source>
        <translation>Girdi, herhangi bir KRS'de noktalar, çizgiler ya da poligonlardır; köşeler WGS 84'e dönüştürülür ve aralarındaki kenarlar jeodezik olarak okunur. Uzaklık metredir; eksi değer poligonları daraltır. Uzaklık alanıyla her öğenin kendi uzaklığı olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>For polygons, side both is the polygon with everything around it, outside the strip around it without the polygon, inside the strip along its line inside it. For lines it is both, or left or right as seen along the line. A distance for the other side gives a strip with two widths in one run: the distance goes outside (or left), the other one inside (or right).</source>
        <translation>Poligonlarda both, poligonu çevresiyle birlikte; outside, poligonsuz çevre şeridini; inside, çizgisi boyunca içindeki şeridi verir. Çizgilerde both ya da çizgi boyunca bakışa göre left veya right. Öteki tarafın uzaklığı, tek çalışmada iki genişlikli şerit verir: uzaklık dışa (ya da sola), öteki içe (ya da sağa).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Every buffer is sampled and measured against its source by Karney's geodesics; the worst deviation stands in max_error_m, the greatest of all in the output of that name. A buffer that misses the tolerance is made again more finely, and if it still misses, the log says so. area_m2 is the area on the ellipsoid; source_hash tells later whether the source was changed.</source>
        <translation>Her tampon örneklenir ve kaynağına göre Karney jeodezikleriyle ölçülür; en kötü sapma max_error_m alanında, hepsinin en büyüğü aynı adlı çıktıdadır. Toleransı tutturamayan tampon daha ince olarak yeniden yapılır; yine tutturamazsa günlük bunu söyler. area_m2 elipsoid üzerindeki alandır; source_hash kaynağın sonradan değişip değişmediğini gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The attributes of the source come along. Polygons and lines with the columns of a workspace (uid, region, party, status) are taken for zones and lines: each buffer has a uid of its own and states its zone or line and its width, as an import of buffer zones needs.</source>
        <translation>Kaynağın öznitelikleri korunur. Çalışma alanının sütunlarını (uid, region, party, status) taşıyan poligonlar ve çizgiler bölge ve çizgi sayılır: her tamponun kendi uid'si olur, bölgesi ya da çizgisi ve genişliği yazılır; tampon bölgelerin içe aktarımı bunları ister.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A polygon that an inward distance swallows whole gives no feature and a line in the log. A feature that cannot be buffered stops the run, which names it.</source>
        <translation>İçe doğru uzaklığın bütünüyle yuttuğu bir alan öğe vermez, günlüğe bir satır yazılır. Tamponu yapılamayan bir öğe çalışmayı durdurur ve adı belirtilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Import coordinates</source>
        <translation>Koordinatları içe aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>Tablolar (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>It must be stated: no table carries it.</source>
        <translation>Belirtilmelidir: hiçbir tablo bunu taşımaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Such as lon=2; lat=3; name=1, by numbers or names. Empty: as the header says.</source>
        <translation>lon=2; lat=3; name=1 gibi, numara ya da adla. Boş: başlıkta yazdığı gibi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Of a workbook. Empty: each sheet that has places.</source>
        <translation>Çalışma kitabının. Boş: konum içeren her sayfa.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.</source>
        <translation>Bir koordinat tablosundaki (CSV, TXT, XLSX ya da ODS) öğeleri çalışma dosyasına alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.</source>
        <translation>Her satırda bir kırık noktası ya da nokta; “feature” sütunu satırları öğelere, “part” ve “ring” parçalara ve deliklere ayırır. Koordinatlar ondalık derece (lon, lat), derece-dakika-saniye (position), metre olarak x ve y, UTM ya da MGRS'dir. Öteki sütunlar: name, name_ru, name_ar vb., kind, region, party, status, source, zone_uid, width_m.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The header may stand below a title, in English, Russian, Turkish, Arabic or Persian. Where it is not understood, state its columns: lon=2; lat=3; name=Post takes the second and the third column and the one called “Post”. Of a workbook each sheet with places is taken, or the one that is stated.</source>
        <translation>Başlık satırı bir başlığın altında durabilir; İngilizce, Rusça, Türkçe, Arapça ya da Farsça olabilir. Anlaşılmazsa sütunlarını belirtin: lon=2; lat=3; name=Post ikinci ve üçüncü sütunu ve “Post” adlı sütunu alır. Çalışma kitabından konum içeren her sayfa ya da belirtilen sayfa alınır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.</source>
        <translation>Tablonun KRS'si belirtilmelidir, çünkü hiçbir tablo onu taşımaz; UTM ve MGRS kendi dilimlerini belirtir ve WGS 84 üzerindedir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>Okunamayan bir satır, satırı ve nedeni belirtilerek öğesinin tamamını reddettirir. Öğeler tek işlemde eklenir; hiçbiri alınmazsa çalışma alanı her baytını korur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Import features</source>
        <translation>Öğeleri içe aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers to import</source>
        <translation>İçe aktarılacak katmanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers, files or folders of files.</source>
        <translation>Katmanlar, dosyalar ya da dosya klasörleri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Only for input that carries none; what an input carries is used.</source>
        <translation>Yalnızca taşımayan girdi için; girdinin taşıdığı kullanılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Field with the names</source>
        <translation>Adların alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Default: a field called “name”.</source>
        <translation>Varsayılan: “name” adlı alan.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Takes features from vector layers or files that QGIS opens into a workspace: one, several, or all of a folder.</source>
        <translation>QGIS'in açtığı vektör katmanlarından ya da dosyalardan öğeleri çalışma alanına alır: birinden, birkaçından ya da bir klasörün tümünden.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated: a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms, triggers and views of a foreign file never do.</source>
        <translation>Geometri, katmanın KRS'sinden WGS 84'e dönüştürülür. KRS'siz bir katman, KRS'si belirtilmedikçe reddedilir: tahmin yüz metreden fazla yanılabilir. Yalnızca geometri ve bilinen sütunlar alınır; yabancı bir dosyanın stilleri, eylemleri, formları, tetikleyicileri ve görünümleri asla alınmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features of all inputs are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>Her öğe alınır ya da nedenini söyleyen tek cümleyle reddedilir: yer değiştirmiş eksenler, geçerlik alanının dışında ya da başka bölümde bir yer, bilinmeyen taraf, yineleme, yanlış türde geometri, metnin sırasını bozan karakterler, ancak değiştirilerek saklanabilecek bir sayı, gün ya da metin. Tüm girdilerin öğeleri tek işlemde eklenir; hiçbiri alınmazsa çalışma dosyasının tek baytı değişmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of several inputs the report has a section each, and what one brings counts for the next; a file that cannot be read is refused as a whole, and the others are taken. What is stated holds for all of them.</source>
        <translation>Birden çok girdide raporun her biri için bir bölümü olur ve birinin getirdiği sonraki için de sayılır; okunamayan dosya bütünüyle reddedilir, ötekiler alınır. Belirtilen her şey tümü için geçerlidir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.</source>
        <translation>Birden çok katmanı olan bir dosyanın tümü alınır; yolunda biri adlandırılmışsa yalnız o, örneğin drafts.kml|layername=Second.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there follows from the place.</source>
        <translation>Tür ve bölüm “auto” ise dosyanın “kind” ve “region” sütunlarından okunur; orada belirtilmeyen bölüm konumdan çıkar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Import proposal</source>
        <translation>Öneriyi içe aktar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Proposal</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Whose features are taken, by the party's code. Empty: the only party that has any.</source>
        <translation>Kimin öğelerinin alınacağı, tarafın koduyla. Boş: öğesi olan tek taraf.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Identifier of the proposal</source>
        <translation>Önerinin kimliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Keeps what one party sent in a workspace, beside its features, so that it can be checked and compared there.</source>
        <translation>Bir tarafın gönderdiğini bir çalışma alanında, onun öğelerinin yanında saklar; orada denetlenip karşılaştırılabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. It must be under the very text of the agreement that the workspace has.</source>
        <translation>Öneri, bir çalışma alanı ya da zip olarak veya açılmış bir harita paketidir; paketin doğrulanması gerekir. Çalışma alanındaki anlaşma metninin aynısına bağlı olmalıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>It stays as it was sent: nobody edits it, and it is in no history, in no fingerprint and in no map package. The same features of one party are not kept twice. What keeps it from being compared is told at once; it is for the party to correct that and to send it again.</source>
        <translation>Gönderildiği gibi kalır: kimse onu düzenlemez; hiçbir geçmişte, parmak izinde ve harita paketinde yer almaz. Bir tarafın aynı öğeleri iki kez saklanmaz. Karşılaştırılmasını engelleyen hemen söylenir; onu düzeltip yeniden göndermek tarafın işidir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Merge ledgers</source>
        <translation>İşlem defterlerini birleştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers</source>
        <translation>İşlem defterleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages as zips or folders, or workspaces.</source>
        <translation>Dışa aktarılmış işlem defterleri, zip ya da klasör olarak harita paketleri veya çalışma alanları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Entries added</source>
        <translation>Eklenen kayıtlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Forks that are open</source>
        <translation>Açık çatallanmalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Takes what others did into the ledger of acts of a workspace.</source>
        <translation>Başkalarının yaptıklarını bir çalışma alanının işlem defterine alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages, which must verify, and workspaces: all entries come together, each once, and nothing is lost. In whatever order they are merged, and however often, the outcome is the same.</source>
        <translation>Dışa aktarılmış işlem defterleri, doğrulanması gereken harita paketleri ve çalışma alanları: bütün kayıtlar, her biri bir kez, bir araya gelir ve hiçbir şey kaybolmaz. Hangi sırayla ve kaç kez birleştirilirse birleştirilsin sonuç aynıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>A log that was gone on with from an older copy is forked: both branches are kept and told, and no map package is exported until its author has recorded, by a correction, which entry holds. A ledger of another agreement, one with entries of somebody whom the agreement does not know, and a file of which a line is not written as entries are, are refused, and nothing is merged then.</source>
        <translation>Eski bir kopyadan sürdürülmüş bir günlük çatallanmıştır: iki dal da saklanır ve bildirilir; yazarı hangi kaydın geçerli olduğunu bir düzeltmeyle kaydedene dek harita paketi dışa aktarılmaz. Başka bir anlaşmanın defteri, anlaşmanın tanımadığı birinin kayıtlarını içeren defter ve bir satırı kayıtların yazıldığı gibi yazılmamış dosya reddedilir; o durumda hiçbir şey birleştirilmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Minutes</source>
        <translation>Tutanak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>The number of a meeting on record. Empty: how matters stand, whatever meeting it is from.</source>
        <translation>Kayıtlı bir toplantının numarası. Boş: hangi toplantıdan olursa olsun bugünkü durum.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Such as en, ru, ar. Each further one is a file beside the first, its code behind the name.</source>
        <translation>Örneğin en, ru, ar. Sonraki her dil, ilkinin yanında, adının ardında koduyla ayrı bir dosyadır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (m)</source>
        <translation>Toplam anlaşılan (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed at the meeting (m)</source>
        <translation>Toplantıda anlaşılan (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (%)</source>
        <translation>Toplam anlaşılan (%)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Writes the minutes of a meeting: every stretch with its ends, its length and what each party says of it, how much was agreed at the meeting and how much is agreed in all, reservations and objections in their words, and room for signatures.</source>
        <translation>Bir toplantının tutanağını yazar: her kesim uçları, uzunluğu ve her tarafın söylediğiyle; toplantıda ve toplamda ne kadar anlaşıldığı; çekinceler ve itirazlar kendi sözleriyle; imza yeri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>A PDF to be signed, a page to read (HTML), or a table (CSV): the name's ending says which.</source>
        <translation>İmzalanacak bir PDF, okunacak bir sayfa (HTML) ya da bir tablo (CSV): hangisi olduğunu adın uzantısı söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing.</source>
        <translation>Ne kadar anlaşıldığı kesilerek yazılır, hiç yukarı yuvarlanmaz: 100.0 % ancak hiçbir şey eksik değilse yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Lines are those of today: what was said of a line that was moved since has lapsed in any minutes.</source>
        <translation>Çizgiler bugünküdür: sonradan taşınan bir çizgi için söylenen, her tutanakta düşmüştür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Record act</source>
        <translation>İşlem kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Body</source>
        <translation>Gövde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>As JSON, such as {"text": "The road is closed"}.</source>
        <translation>JSON olarak, örneğin {"text": "Yol kapalı"}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>In whose log it is recorded: a party’s code, or secretariat.</source>
        <translation>Kimin günlüğüne kaydedileceği: bir tarafın kodu ya da secretariat.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Of a note or a correction, in place of text in the body.</source>
        <translation>Bir notun ya da düzeltmenin, gövdedeki text yerine.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Its number, in place of meeting in the body.</source>
        <translation>Numarası, gövdedeki meeting yerine.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>SHA-256 of the entry</source>
        <translation>Kaydın SHA-256 değeri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Number in the log</source>
        <translation>Günlükteki numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Puts an act on record in the ledger of a workspace; it stays there, and only another act corrects it.</source>
        <translation>Bir işlemi çalışma alanının işlem defterine kaydeder; orada kalır ve onu yalnızca başka bir işlem düzeltir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>What an act is about stands in its body, an object of JSON: meeting has number, place, day and present; note has text; correct has entry, the SHA-256 of the entry that it is about, and text; propose has fingerprint; adopt has fingerprint and features; agree and reopen have feature, by its identifier or its name, and document, with day or reason. Any act may name the meeting at which it was done.</source>
        <translation>Bir işlemin konusu, bir JSON nesnesi olan gövdesinde durur: meeting için number, place, day ve present; note için text; correct için, ilgili kaydın SHA-256 değeri olan entry ve text; propose için fingerprint; adopt için fingerprint ve features; agree ve reopen için tanımlayıcısı ya da adıyla feature ve document, day ya da reason ile birlikte. Her işlem yapıldığı toplantıyı meeting ile belirtebilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>agree sets the status of the feature as well, and reopen takes it back: the line is stored as it is then.</source>
        <translation>agree nesnenin durumunu da belirler, reopen geri alır: hat o anki haliyle saklanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Party: in whose log it is recorded. The secretariat records for a party by its code as party in the body; it counts as recorded, not as the party's own act.</source>
        <translation>Taraf: kimin günlüğüne kaydedileceği. Sekretarya bir taraf adına, kodunu gövdede party olarak yazarak kaydeder; bu, tarafın kendi işlemi değil, kaydedilmiş sayılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Record stances</source>
        <translation>Tutumları kaydet</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tablolar (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>The number of a meeting on record. Empty: none.</source>
        <translation>Kayıtlı bir toplantının numarası. Boş: hiçbiri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded</source>
        <translation>Kaydedilen tutumlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Rows refused</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Why rows were refused</source>
        <translation>Satırların neden reddedildiği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Records what the parties say of stretches in the workspace's ledger, as the secretariat writes the minutes.</source>
        <translation>Tarafların kesimler için söylediklerini, sekretarya tutanağı nasıl yazıyorsa öyle, çalışma alanının defterine kaydeder.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>A CSV file with the columns stretch, party, stance, day, remark and document, one stance a row. A stretch is named by its number or its identifier; where features have one number each, a column “zone” says which is meant. A stance is proposed, agreed, reserved or objected; the last two need a remark.</source>
        <translation>stretch, party, stance, day, remark ve document sütunlu bir CSV dosyası, her satırda bir tutum. Kesim, numarası ya da kimliğiyle adlandırılır; aynı numara birkaç öğede varsa hangisinin kastedildiğini “zone” sütunu söyler. Tutum proposed, agreed, reserved ya da objected olur; son ikisi açıklama ister.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Each stance is on the line as it is drawn now. A row that cannot be recorded is refused with its line and the reason; the others go on record in one transaction, and stay there: only a later stance takes their place.</source>
        <translation>Her tutum, çizginin şimdi çizili hâli üzerinedir. Kaydedilemeyen satır, numarası ve nedeniyle reddedilir; ötekiler tek işlemde kayda geçer ve orada kalır: yerlerini ancak sonraki bir tutum alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Replace agreement</source>
        <translation>Anlaşmayı değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Newer text of the agreement</source>
        <translation>Anlaşmanın yeni metni</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>The path of a JSON file, or the id of a bundled agreement.</source>
        <translation>Bir JSON dosyasının yolu ya da yerleşik bir anlaşmanın kimliği.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Places that differ</source>
        <translation>Farklı yerler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>What the newer text says otherwise</source>
        <translation>Yeni metnin başka söylediği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Puts a newer text of the agreement in the place of the one that a workspace has.</source>
        <translation>Anlaşmanın yeni metnini çalışma dosyasındakinin yerine koyar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>An agreement is extended, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id, and the workspace takes it over. Every place at which the two texts differ is told. The features stay as they are, and so do limits of the workspace's own; the older text stays on record in the workspace, with the day and the reason.</source>
        <translation>Anlaşma uzatılır, bir taraf katılır, bir sınır değer üzerinde anlaşılır: anlaşma dosyası aynı kimlikle yeniden yazılır, çalışma dosyası da onu alır. İki metnin ayrıldığı her yer bildirilir. Öğeler olduğu gibi kalır, çalışma dosyasının kendi sınır değerleri de; eski metin, gün ve gerekçesiyle çalışma dosyasında kayıtlı kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>Çizilmiş öğeler için tablosu olmayan bir metin de, başka bir anlaşmanın metni de reddedilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Set base layer</source>
        <translation>Altlık katmanı belirt</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Layer or file</source>
        <translation>Katman veya dosya</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Edition</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Fields of names</source>
        <translation>Ad alanları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Field of rank</source>
        <translation>Önem alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names the layer no more; its file stays.</source>
        <translation>Çalışma alanı artık bu katmanı belirtmez; dosyası kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Base layers of the workspace</source>
        <translation>Çalışma alanının altlık katmanları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Names a layer of ground that is drawn under the line on sheets, index and overview, or takes it away again.</source>
        <translation>Paftalarda, pafta indeksinde ve genel görünüşte çizginin altında çizilen bir arazi katmanını belirtir veya yeniden kaldırır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Any vector or raster in a file: settlements, roads, rivers, water, land use, state borders, a model of heights, of which a hillshade is made, or a picture of the ground. It stays where it lies; the workspace keeps its path, seen from the workspace's own folder where it lies in there.</source>
        <translation>Dosyadaki herhangi bir vektör veya raster: yerleşim yerleri, yollar, akarsular, su yüzeyleri, arazi kullanımı, devlet sınırları, gölgeli kabartmanın yapıldığı yükseklik modeli veya arazinin görüntüsü. Dosya yerinde kalır; çalışma alanı yolunu saklar, kendi klasöründe ise oraya göre.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. Layers of features under an open licence (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; stated by its name alone) travel in the package, as the sheets show them; others are named as sources only.</source>
        <translation>Kaynak ve lisans belirtilmelidir: katmanı gösteren her paftada, README’de ve üst veride yer alırlar. Açık lisanslı öğe katmanları (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; yalnızca adıyla belirtilmiş) paftaların gösterdiği biçimde pakette taşınır; diğerleri yalnızca kaynak olarak anılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>A layer that is named already takes the new statements in the place of the old ones. What would keep it from being drawn is refused at once: a file that is missing, a CRS that is not known, features of another kind than the role has, a field that is not there, nothing in the theatre.</source>
        <translation>Zaten belirtilmiş bir katman, eskilerinin yerine yeni bilgileri alır. Çizilmesini engelleyecek şey hemen reddedilir: eksik dosya, bilinmeyen KRS, role uymayan türde öğeler, bulunmayan alan, anlaşmanın geçerlik alanında hiçbir şey olmaması.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Take a line</source>
        <translation>Bir çizgiyi al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The identifier of an imported one, or a party’s code for the last that it sent.</source>
        <translation>İçe aktarılmış bir önerinin kimliği ya da bir tarafın kodu: gönderdiği son öneri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the common text</source>
        <translation>Ortak metnin ögesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name. Empty: the proposal’s becomes a new one.</source>
        <translation>Kimliği ya da adıyla. Boş: önerinin ögesi yeni bir öge olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the proposal</source>
        <translation>Önerinin ögesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name, where a new one is made. Empty: the only one that there is.</source>
        <translation>Yeni bir öge yapılacaksa kimliği ya da adıyla. Boş: var olan tek öge.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Second proposal</source>
        <translation>İkinci öneri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>As the first; a new feature takes a piece of its line, or the line midway between both.</source>
        <translation>Birincisi gibi; yeni öge onun çizgisinden bir parçayı ya da ikisinin ortasındaki çizgiyi alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece</source>
        <translation>Parça</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Its number; 0: the pieces are told, and nothing is written.</source>
        <translation>Numarası; 0: parçalar bildirilir, hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The line midway</source>
        <translation>Orta çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>How far a turning point of one outline may be from the other where they meet.</source>
        <translation>Buluştukları yerde bir ana hattın kırık noktasının ötekinden ne kadar uzak olabileceği.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Number of pieces</source>
        <translation>Parça sayısı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Identifier of the feature that took the line</source>
        <translation>Çizgiyi alan ögenin kimliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Takes a line from an imported proposal into the common text: a piece of it, the line midway, or a whole feature.</source>
        <translation>İçe aktarılmış bir öneriden ortak metne bir çizgi alır: bir parçasını, orta çizgiyi ya da bütün bir ögeyi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Where the outlines of a feature and a proposal go different ways between two places at which they meet, either way is a piece. Pieces are numbered; with piece 0 they are told, with their lengths and the ground between, and nothing is written. With the number of one the feature goes the proposal’s way there: exactly its turning points. All other turning points stay as they are, to the last digit. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>Bir ögenin ve bir önerinin ana hatları buluştukları iki yer arasında farklı yollardan giderse her yol bir parçadır. Parçalar numaralıdır; parça 0 ile uzunlukları ve aralarındaki arazi bildirilir, hiçbir şey yazılmaz. Birinin numarasıyla öge orada önerinin yolundan gider: tam olarak onun kırık noktalarından. Öteki bütün kırık noktaları son basamağına kadar olduğu gibi kalır. Ana hatlar, birinin kırık noktası ötekinin toleransı içinde olduğu yerde buluşur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Midway: along the piece the feature takes the line that is as far from its own way as from the proposal’s.</source>
        <translation>Orta: öge parça boyunca kendi yoluna da önerininkine de eşit uzaklıktaki çizgiyi alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Without a feature, the proposal’s own becomes a new one of the common text, a draft under an identifier of its own; with a second proposal, and along the piece of the number, the way of that one or the line midway between the two.</source>
        <translation>Öge belirtilmezse önerininki ortak metnin yeni bir ögesi olur, kendi kimliğiyle bir taslak; ikinci bir öneriyle ve numaradaki parça boyunca onun yolundan ya da ikisinin ortasındaki çizgiden gider.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>A feature that is agreed is not changed, nor one that would not be a sound area; the proposals stay as they were sent.</source>
        <translation>Üzerinde anlaşılmış bir öge ya da geçerli bir alan olmaktan çıkacak bir öge değiştirilmez; öneriler gönderildikleri gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>or a layer</source>
        <translation>ya da bir katman</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>degrees</source>
        <translation>derece</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>in every notation</source>
        <translation>bütün yazımlarla</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Lists the turning points of every feature: number, part and ring, place, and the line to the next point.</source>
        <translation>Her öğenin kırık noktalarını listeler: numara, parça ve halka, yer ve sonraki noktaya giden çizgi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Places are given in decimal degrees (7 places), degrees-minutes-seconds (0.01″), UTM and MGRS on WGS 84; the line is a geodesic of the ellipsoid, with its length in metres and its initial azimuth in degrees. Each ring runs clockwise from its north-westernmost point, whatever order its file keeps it in.</source>
        <translation>Yerler WGS 84 üzerinde ondalık derece (7 basamak), derece-dakika-saniye (0.01″), UTM ve MGRS olarak verilir; çizgi, metre olarak uzunluğu ve derece olarak başlangıç semti ile elipsoidin jeodeziğidir. Her halka, dosyadaki sırası ne olursa olsun en kuzeybatıdaki noktasından başlayıp saat yönünde ilerler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Takes a workspace, or any layer of points or polygons in a known CRS, and writes CSV, XLSX or ODS by the name's ending.</source>
        <translation>Bir çalışma alanını ya da KRS'si bilinen herhangi bir nokta veya poligon katmanını alır; adın uzantısına göre CSV, XLSX veya ODS yazar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verify map package</source>
        <translation>Harita paketini doğrula</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package (zip or folder)</source>
        <translation>Harita paketi (zip veya klasör)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace to compare with</source>
        <translation>Karşılaştırılacak çalışma alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>The workspace holds the same</source>
        <translation>Çalışma alanı aynısını tutuyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verifies that a map package, as a zip or unpacked, agrees with its manifest: no file more, less or other.</source>
        <translation>Bir harita paketinin, zip veya açılmış hâlde, kendi manifest.json dosyasıyla uyuştuğunu doğrular: ne fazla, ne eksik, ne de farklı dosya vardır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Every file is held against its size and SHA-256, and the fingerprint is computed afresh from the package's GeoPackage. Nothing in the package is run, nothing is written beside it, and no link in it is followed. A package that does not verify makes the run fail, with the reasons.</source>
        <translation>Her dosya boyutu ve SHA-256 değeriyle karşılaştırılır, parmak izi paketin GeoPackage'ından yeniden hesaplanır. Paketteki hiçbir şey çalıştırılmaz, yanına bir şey yazılmaz, içindeki hiçbir bağlantı izlenmez. Doğrulanmayan paket, çalışmayı nedenleriyle başarısız kılar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest, the digest of the record and the fingerprint with what the sender told by another channel. Verification does not prove who made the package, or when. The program verify.py in a package can be forged as well: its own SHA-256 is told here, and stands in the project's README.</source>
        <translation>Bir paketi taklit eden, manifestini de taklit edebilir: manifestin SHA-256 değerini, kaydın özetini ve parmak izini gönderenin başka bir kanaldan bildirdiğiyle karşılaştırın. Doğrulama, paketi kimin ve ne zaman hazırladığını kanıtlamaz. Paketteki verify.py programı da taklit edilebilir: kendi SHA-256 değeri burada bildirilir ve projenin README dosyasında yer alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Where the package carries a ledger of acts, its entries are counted and its chains are followed. An entry that was changed, removed or moved makes the run fail, as does a fork of which its author has not said what holds.</source>
        <translation>Paket bir işlem defteri taşıyorsa kayıtları sayılır ve zincirleri izlenir. Değiştirilmiş, çıkarılmış ya da yeri değişmiş bir kayıt çalışmayı başarısız kılar; yazarının hangisinin geçerli olduğunu söylemediği bir çatallanma da öyle.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here differ from those that the package's manifest names.</source>
        <translation>Paftaların ve eklerin baytları yalnızca aynı yazı tiplerinin kurulu olduğu yerde aynıdır: rapor, buradaki yazı tiplerinin paketin manifest.json dosyasında adı geçenlerden farklı olup olmadığını söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace (optional): also say how it differs from the package, in the words of Changes: features, accepted findings, agreement and limits. Where the fingerprints differ the run fails. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation>Çalışma alanı (isteğe bağlı): paketten hangi bakımdan farklı olduğu da Değişiklikler'in sözleriyle söylenir: öğeler, kabul edilen bulgular, anlaşma ve sınır değerleri. Parmak izleri farklıysa çalıştırma başarısız olur. Paket bir günde yürürlükte olanı içeriyorsa çalışma alanında o gün yürürlükte olanla karşılaştırılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Areas in question</source>
        <translation>Söz konusu alanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “kind” of the file, else from the layer's name.</source>
        <translation>auto: dosyanın “kind” sütunundan, yoksa katmanın adından.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “region” of the file, else by location.</source>
        <translation>auto: dosyanın “region” sütunundan, yoksa konuma göre.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Empty: from the column “party” of the file.</source>
        <translation>Boş: dosyanın “party” sütunundan.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “status” states none.</source>
        <translation>“status” sütununda belirtilmeyen ögeler için.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “source” states none.</source>
        <translation>“source” sütununda belirtilmeyen ögeler için.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Encoding of the texts</source>
        <translation>Metinlerin kodlaması</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Such as UTF-8, windows-1251 or windows-1256. Empty: as the file declares it, else found out.</source>
        <translation>UTF-8, windows-1251 ya da windows-1256 gibi. Boşsa: dosyanın bildirdiği, yoksa saptanır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Existing features</source>
        <translation>Var olan öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>refuse: not taken, with the reason. revise: as a revision of the feature with that uid, where it is of the same party and not agreed; uid and number stay. keep: beside it, under a new uid. skip: left out.</source>
        <translation>refuse: alınmaz, nedeni söylenir. revise: aynı uid’li öğe aynı tarafınsa ve üzerinde anlaşılmamışsa onun yeni sürümü olarak alınır; uid ve numara kalır. keep: yeni bir uid ile onun yanında kalır. skip: dışarıda bırakılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported</source>
        <translation>İçe aktarılan öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Of these, revisions</source>
        <translation>Bunlardan yeni sürüm olanlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features left as they are</source>
        <translation>Olduğu gibi bırakılan öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features refused</source>
        <translation>Reddedilen öğeler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Why features were refused</source>
        <translation>Öğelerin reddedilme nedeni</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>The GeoPackage of the delimitation, as it is saved.</source>
        <translation>Sınırlandırmanın kaydedilmiş hâliyle GeoPackage'ı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>A workspace, the path of a JSON file, or the id of a bundled agreement; empty: the limits that hold where no agreement states others.</source>
        <translation>Bir çalışma alanı, bir JSON dosyasının yolu veya birlikte gelen bir anlaşmanın kimliği; boş: hiçbir anlaşma başkasını belirtmediğinde geçerli sınır değerler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>In force on (empty: all days)</source>
        <translation>Yürürlükte olduğu gün (boş: tüm günler)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>Only the features that are in force on that day, which is also the date where none is stated.</source>
        <translation>Yalnız o gün yürürlükte olan öğeler; tarih verilmemişse tarih de o gündür.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/agreed_guard.py"/>
        <source>{feature} has unsaved edits; save or discard them first.</source>
        <translation>{feature} üzerinde kaydedilmemiş düzenlemeler var; önce onları kaydedin ya da bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is a spline, and how far its chords would leave it is not known; convert it into a polyline.</source>
        <translation>bir spline, kirişlerinin ondan ne kadar ayrılacağı bilinmiyor; çoklu çizgiye dönüştürün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by more than {deviation}.</source>
        <translation>{layer}: yayların yerine üzerlerindeki kırık noktaları kondu ({features}); hiçbir kiriş yayından {deviation} değerinden çok ayrılmıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>its arcs were drawn out with chords that leave them by {deviation}; write them as a polyline of closer vertices.</source>
        <translation>yayları, onlardan {deviation} ayrılan kirişlerle çizilmiş; daha sık köşeli çoklu çizgi olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is {curve}, of which only coarse chords are read; convert it into a region or a polyline of close vertices.</source>
        <translation>o {curve}; ondan yalnızca kaba kirişler okunur. Onu bir bölgeye ya da sık köşeli bir çoklu çizgiye dönüştürün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states the radius of a circle in “{unit}”, which would be taken for metres; write it in metres.</source>
        <translation>{file} bir dairenin yarıçapını “{unit}” ile veriyor ve bu metre sanılırdı; metre olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states circles by their centre and radius (CircleByCenterPoint, ArcByCenterPoint), which can only be drawn up to 0.3 % off; write their outlines as vertices, or make them with the geodesic buffer.</source>
        <translation>{file} daireleri merkez ve yarıçapla veriyor (CircleByCenterPoint, ArcByCenterPoint); bunlar en iyi 0.3 % sapmayla çizilebilir; dış çizgilerini köşelerle yazın ya da jeodezik tamponla oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} was changed while its maps were made; nothing was written. Start again when nobody writes to it.</source>
        <translation>{layer} altlık katmanı, haritaları hazırlanırken değiştirildi; hiçbir şey yazılmadı. Ona kimse yazmıyorken yeniden başlatın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} is gone: there is no file {file}; put it back, name it anew, or take it off the base map.</source>
        <translation>{layer} altlık katmanı artık yok: {file} dosyası bulunmuyor; dosyayı geri koyun, katmanı yeniden belirtin veya altlık haritadan çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} has several layers ({layers}); name one of them, as {example}.</source>
        <translation>{file} dosyasında birden çok katman var ({layers}); birini belirtin, örneğin {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} holds {found}, and a layer of the role “{role}” holds {wanted}; choose another role or another layer.</source>
        <translation>{layer} altlık katmanında şunlar var: {found}; oysa “{role}” rolündeki katmanda şunlar olur: {wanted}; başka bir rol veya katman seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>no geometry</source>
        <translation>geometri yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} has no field “{field}”; it has {fields}.</source>
        <translation>{layer} altlık katmanında “{field}” alanı yok; olanlar: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The field “{field}” of the base layer {layer} holds no numbers, so nothing can be ranked by it; choose another field, or none.</source>
        <translation>{layer} altlık katmanının “{field}” alanında sayı yok, ona göre sıralanamaz; başka bir alan seçin veya hiçbirini.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} shows nothing in the theatre of the agreement; check its CRS, or choose another layer.</source>
        <translation>{layer} altlık katmanı anlaşmanın geçerlik alanında hiçbir şey göstermiyor; KRS’sini denetleyin veya başka bir katman seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The layer {layer} lies in no file, so that nobody could find it again; save it to a file, and name that.</source>
        <translation>{layer} katmanı bir dosyada değil, kimse onu yeniden bulamaz; bir dosyaya kaydedip dosyayı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} is no raster that can be read; save it as GeoTIFF and name that.</source>
        <translation>{file} okunabilen bir raster değil; GeoTIFF olarak kaydedip onu belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} names “{part}” to be read in the place of its own pixels, which is not done; save it anew as GeoTIFF, and name that.</source>
        <translation>{file}, kendi pikselleri yerine okunmak üzere “{part}” dosyasını adlandırıyor, bu yapılmaz; onu yeniden GeoTIFF olarak kaydedip o dosyayı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {columns} × {rows} pixels and no pyramids, so that a map of all of it would take minutes; build them (Layer Properties → Pyramids), and name it again.</source>
        <translation>{layer} rasterinde {columns} × {rows} piksel var, piramit yok; tamamının haritası dakikalar sürer. Piramitleri oluşturup (Katman Özellikleri → Piramitler) onu yeniden belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {bands} of colours, and a model of heights has one of numbers; name it as a picture of the ground.</source>
        <translation>{layer} rasterında {bands} renk var; yükseklik modelinde ise tek bir sayı bandı olur; onu arazi görüntüsü olarak belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} does not say where on the ground it lies; georeference it, and name it again.</source>
        <translation>{layer} rasterı arazide nerede olduğunu söylemiyor; coğrafi konumunu tanımlayıp yeniden belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>points</source>
        <translation>noktalar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>lines</source>
        <translation>çizgiler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>polygons</source>
        <translation>poligonlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} has no layer “{layer}”; it has {layers}.</source>
        <translation>{file} içinde “{layer}” katmanı yok; katmanları: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} has more than {most} about the zones, and a sheet has room for few of them; save the more important ones as a layer of their own, and name that.</source>
        <translation>{layer} altlık katmanında bölgelerin çevresinde şundan fazlası var: {most}; bir pafta bunların ancak azına yer verir. Daha önemli olanları ayrı bir katman olarak kaydedip onu belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be read ({reason}); save it as GeoPackage and name that.</source>
        <translation>{layer} altlık katmanı okunamıyor ({reason}); GeoPackage olarak kaydedip onu belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} states no CRS; ask its author which it is, and save it with that.</source>
        <translation>{layer} altlık katmanı KRS belirtmiyor; hangisi olduğunu hazırlayana sorun ve katmanı onunla kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be placed. {reason}</source>
        <translation>{layer} altlık katmanının yeri belirlenemiyor. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The coordinates of the base layer {layer} cannot be in the CRS that it states ({crs}); ask its author which CRS it is, and save it with that.</source>
        <translation>{layer} altlık katmanının koordinatları belirttiği KRS’de ({crs}) olamaz; hangi KRS olduğunu hazırlayana sorun ve katmanı onunla kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is damaged ({cause}); restore it from a copy.</source>
        <translation>{file} hasarlı ({cause}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <source>{file} is damaged in its table “{table}”, behind row {row} ({cause}); restore it from a copy.</source>
        <translation>{file} “{table}” tablosunda {row}. satırdan sonra hasarlı ({cause}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/database.py"/>
        <source>The last changes of {file} stand in the file {log} beside it, which QGIS cannot take in where it may not write; copy both to a folder where you may write, and open it there.</source>
        <translation>{file} dosyasının son değişiklikleri yanındaki {log} dosyasında; QGIS yazma izni olmayan yerde bunları işleyemez; ikisini de yazabildiğiniz bir klasöre kopyalayıp orada açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>QGIS's world map has disputed borders in the theatre of {agreement} for which the agreement names no area: {lines}. Maps draw them as disputed, but units and state borders follow the world map there and may take a side; name the areas in the agreement (“disputed_areas”), or take a COD-AB or geoBoundaries file as the reference.</source>
        <translation>QGIS'in dünya haritasında, {agreement} anlaşmasının geçerlik alanında, anlaşmanın alan adı vermediği tartışmalı sınırlar var: {lines}. Haritalar bunları tartışmalı olarak çizer, ancak birimler ve devlet sınırları orada dünya haritasını izler ve taraf tutabilir; alanları anlaşmada (“disputed_areas”) adlandırın ya da referans olarak bir COD-AB veya geoBoundaries dosyası alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>The world map of this QGIS has no line that bounds {area}, which the agreement names as disputed; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>Bu QGIS'in dünya haritasında, anlaşmanın tartışmalı olarak adlandırdığı {area} alanını sınırlayan çizgi yok; referans olarak bir COD-AB veya geoBoundaries dosyası gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The exception could not be recorded.</source>
        <translation>İstisna kaydedilemedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>No acceptance of this finding is on record any more; check again.</source>
        <translation>Bu bulgunun kabulü artık kayıtlı değil; yeniden denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The acceptance could not be withdrawn.</source>
        <translation>Kabul geri alınamadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The table of exceptions of {file} is not in the project; open it again.</source>
        <translation>{file} dosyasının istisnalar tablosu projede yok; dosyayı yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>No layer of {file} has a field “{name}”; choose one that it has.</source>
        <translation>{file} dosyasının hiçbir katmanında “{name}” alanı yok; var olan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}: {tables} without geometry stayed behind ({names}).</source>
        <translation>{file}: geometrisiz olanlar alınmadı: {tables} ({names}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}</source>
        <translation>{file}, katman {layer}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}, cannot be read; mend the file.</source>
        <translation>{file}, {layer} katmanı okunamıyor; dosyayı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file} cannot be read as a layer; check the path and the format.</source>
        <translation>{file} katman olarak okunamıyor; yolu ve biçimi denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{sources}: no feature could be read; the file is empty, or damaged. Ask for it again.</source>
        <translation>{sources}: hiçbir öğe okunamadı; dosya boş ya da hasarlı. Yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 without loss.</source>
        <translation>{name}: {crs} sisteminden WGS 84'e kayıpsız dönüştürüldü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to an unknown accuracy.</source>
        <translation>{name}: {crs} sisteminden WGS 84'e “{operation}” işlemiyle, bilinmeyen bir doğrulukla dönüştürüldü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to {accuracy}.</source>
        <translation>{name}: {crs} sisteminden WGS 84'e “{operation}” işlemiyle, {accuracy} doğrulukla dönüştürüldü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: “{operation}” was made for another area ({area}), and none is known for this one; its accuracy here is unknown. Check places that are known.</source>
        <translation>{name}: “{operation}” işlemi başka bir bölge ({area}) için yapılmış, burası için bilinen yok; buradaki doğruluğu bilinmiyor. Bilinen yerleri denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.</source>
        <translation>{number} öğesi: koordinatlardan biri koordinat sisteminin aralığı dışında ({error}); belirtilen sistemi denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>There is no file {file}; name an existing GeoPackage.</source>
        <translation>{file} dosyası yok; var olan bir GeoPackage gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be found ({cause}); check the path.</source>
        <translation>{file} bulunamıyor ({cause}); yolu denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is a folder or a device and no file; name a .gpkg file.</source>
        <translation>{file} dosya değil, klasör ya da aygıt; bir .gpkg dosyası belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is not a GeoPackage; name a .gpkg file.</source>
        <translation>{file} bir GeoPackage değil; bir .gpkg dosyası gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is larger than {limit} GB; export the layers that are needed to a new file and use that.</source>
        <translation>{file} {limit} GB'tan büyük; gereken katmanları yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/incoming.py"/>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <location filename="../../deesc_plugin/bridge/outcomes.py"/>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <location filename="../../deesc_plugin/gui/tasks/background_task.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>İptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is being written by another program; try again when it has finished.</source>
        <translation>{file} dosyasını başka bir program yazıyor; bitince yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} cannot be opened ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>{file} açılamıyor ({cause}); okuma hakkı isteyin ya da hakkınız olan bir yere kopyalayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} takes longer to look through than its size explains; export its layers to a new file and use that.</source>
        <translation>{file} dosyasının taranması boyutunun açıkladığından uzun sürüyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the trigger “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>{file}, GeoPackage'ın tanımlamadığı “{name}” tetikleyicisini içeriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the view “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>{file}, GeoPackage'ın tanımlamadığı “{name}” görünümünü içeriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the virtual table “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>{file}, GeoPackage'ın tanımlamadığı “{name}” sanal tablosunu içeriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the index “{name}”, which computes what it sorts; export its layers to a new file and use that.</source>
        <translation>{file}, sıraladığını hesaplayan “{name}” dizinini içeriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} computes columns of its table “{name}”; export its layers to a new file, which then holds their values, and use that.</source>
        <translation>{file} “{name}” tablosunun sütunlarını hesaplıyor; katmanlarını değerlerini taşıyan yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} calls functions in the definition of its table “{name}”; export its layers to a new file and use that.</source>
        <translation>{file} “{name}” tablosunun tanımında işlev çağırıyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} changes further rows by itself when its table “{name}” is written; export its layers to a new file and use that.</source>
        <translation>{file}, “{name}” tablosuna yazılınca kendiliğinden başka satırları da değiştiriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries “{name}”, which is nothing that GeoPackage defines; export its layers to a new file and use that.</source>
        <translation>{file}, GeoPackage'ın tanımlamadığı “{name}” ögesini içeriyor; katmanlarını yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} holds more than {limit} tables and indexes; export the layers that are needed to a new file and use that.</source>
        <translation>{file} {limit} adetten çok tablo ve dizin içeriyor; gereken katmanları yeni bir dosyaya aktarıp onu kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} was left in the middle of a change and cannot be put right here ({cause}); copy it together with its “-journal” file to a folder where you may write, and open it there.</source>
        <translation>{file} bir değişikliğin ortasında kalmış ve burada düzeltilemiyor ({cause}); “-journal” dosyasıyla birlikte yazabildiğiniz bir klasöre kopyalayıp orada açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>{file} could not be written ({reason}); choose another folder.</source>
        <translation>{file} yazılamadı ({reason}); başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL bir neden belirtmiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/import_command.py"/>
        <source>{feature} was changed in the layers meanwhile; look at the import again.</source>
        <translation>{feature} bu arada katmanlarda değişti; içe aktarmaya yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has more than {most} vertices; divide it and import the parts.</source>
        <translation>{layer} {most} köşeden çok; bölüp parçaları içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has no field “{name}”; name one that it has.</source>
        <translation>{layer} içinde “{name}” alanı yok; içinde bulunan birini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states kinds, zones or widths, convert it to a GeoPackage where LIBKML is.</source>
        <translation>{layer}: bu QGIS'in GDAL'ında LIBKML yok, yalnız adlar ve yerler okunuyor; dosyada tür, bölge ya da genişlik varsa LIBKML olan yerde GeoPackage'a dönüştürün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the Z or M values of {features} were left behind; boundaries are plane.</source>
        <translation>{layer}: Z ya da M değerleri alınmadı ({features}); sınırlar düzlemdir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number}</source>
        <translation>{layer}, öğe {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number} ({name})</source>
        <translation>{layer}, öğe {number} ({name})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for the same feature; remove one.</source>
        <translation>{file} dosyasında “{column}” için iki sütun var, {one} ve {other}; aynı öğe için “{value}” ve “{another}” diyorlar; birini çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/incoming.py"/>
        <source>{file} is a table without geometry; the places in it are taken by “Import coordinates”.</source>
        <translation>{file} geometrisi olmayan bir tablo; içindeki konumları “Koordinatları içe aktar” alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds no file; name another.</source>
        <translation>{folder} klasöründe dosya yok; başkasını belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds more than {most} files; name a smaller one.</source>
        <translation>{folder} klasöründe {most} dosyadan fazlası var; daha küçük bir klasör belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/known_crs.py"/>
        <source>No transformation from the CRS {crs} to WGS 84 is known for this place; ask the author which CRS it is, and state it.</source>
        <translation>Bu yer için {crs} KRS'sinden WGS 84'e bilinen bir dönüşüm yok; hazırlayana hangi KRS olduğunu sorup belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{workspace} is damaged, as the check tells; restore it from a copy.</source>
        <translation>{workspace} denetimin bildirdiği gibi hasarlı; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>The layer “{layer}” cannot be edited: {reason}</source>
        <translation>“{layer}” katmanı düzenlenemiyor: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation>proje özelliklerinde (Veri Kaynakları) salt okunur olarak ayarlı; bunu kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>{workspace} is open elsewhere or locked; close it there and try again.</source>
        <translation>{workspace} başka yerde açık ya da kilitli; orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/main_thread.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <location filename="../../deesc_plugin/map_package/job.py"/>
        <location filename="../../deesc_plugin/map_package/preflight.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Dışa aktarma iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an arc</source>
        <translation>bir yay</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an ellipse</source>
        <translation>bir elips</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a rectangle with round corners</source>
        <translation>köşeleri yuvarlatılmış bir dikdörtgen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a smoothed line</source>
        <translation>yumuşatılmış bir çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>Rings whose end lay within {near} of where they began were closed: {features}.</source>
        <translation>Sonu başlangıcına {near} içinde olan halkalar kapatıldı: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>its ring is not closed: its last vertex, at {place}, lies {gap} from its first; write the first once more at the end, or add what is missing.</source>
        <translation>halkası kapalı değil: son köşesi ({place}) ilkinden {gap} uzakta; ilkini sona bir kez daha yazın ya da eksik olanı ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The layer “{kind}” of {file} is not in the project; open the workspace again.</source>
        <translation>{file} dosyasının “{kind}” katmanı projede yok; çalışma dosyasını yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>One command adds features of one kind, not of {count}; add them kind by kind.</source>
        <translation>Bir komut tek türden öğe ekler, {count} türden değil; tür tür ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>{feature} could not be added to the layer “{layer}”.</source>
        <translation>{feature} “{layer}” katmanına eklenemedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The feature {uid} is not there any more; check again.</source>
        <translation>{uid} öğesi artık yok; yeniden denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The agreement of {file} has no kind “{kind}”.</source>
        <translation>{file} dosyasının anlaşmasında “{kind}” türü yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a document of Microsoft Word</source>
        <translation>Microsoft Word belgesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a presentation</source>
        <translation>sunu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds more than {limit} files; unpack it and name the one that is meant.</source>
        <translation>{file} {limit} adetten çok dosya içeriyor; açıp kastedileni belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} unpacks to more than {limit} MB; ask its sender for the file itself.</source>
        <translation>{file} açılınca {limit} MB'ı aşıyor; gönderenden dosyanın kendisini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>The zip {file} is damaged or cut off ({cause}); ask its sender for it again.</source>
        <translation>{file} zip dosyası hasarlı ya da kesik ({cause}); gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>an OpenDocument file</source>
        <translation>OpenDocument dosyası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a QGIS project</source>
        <translation>QGIS projesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds an entry “{name}”, which would lie outside its folder or over another one; ask its sender for the file itself.</source>
        <translation>{file} dosyasındaki “{name}” girdisi kendi klasörünün dışına ya da başka bir girdinin üstüne düşerdi; gönderenden dosyanın kendisini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is encrypted (“{name}”); ask its sender for it open.</source>
        <translation>{file} şifreli (“{name}”); gönderenden şifresizini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds a link or a device (“{name}”) in place of a file; ask its sender for the file itself.</source>
        <translation>{file} içinde dosya yerine bir bağlantı ya da aygıt var (“{name}”); gönderenden dosyanın kendisini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is packed in a way that is not read here (“{name}”); unpack it and name the file.</source>
        <translation>{file} burada okunmayan bir yolla paketlenmiş (“{name}”); açıp dosyayı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>“{name}” in {file} unpacks to more than {limit} times its size; ask its sender for the file itself.</source>
        <translation>{file} içindeki “{name}” açılınca boyutunun {limit} katını aşıyor; gönderenden dosyanın kendisini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} has entries that lie over one another; ask its sender for the file itself.</source>
        <translation>{file} içinde üst üste binen girdiler var; gönderenden dosyanın kendisini isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} names further sources to be read in its place, which are not opened; name those themselves, or save their features as GeoPackage.</source>
        <translation>{file} kendi yerine okunacak başka kaynaklar gösteriyor, bunlar açılmaz; onları kendiniz belirtin ya da öğelerini GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>an archive inside an archive</source>
        <translation>arşiv içinde arşiv</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a spreadsheet; places in its sheets (.xlsx, .ods) are taken by “Import coordinates”.</source>
        <translation>{file} bir elektronik tablo; sayfalarındaki yerleri (.xlsx, .ods) “Koordinatları içe aktar” alır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a text; a table of coordinates is taken by “Import coordinates”, features by their GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>{file} bir metin; koordinat tablosunu “Koordinatları içe aktar” alır, öğeler GeoPackage, GeoJSON, KML ya da Shapefile ile alınır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>{file}: {what}; bundan öğe okunmaz; öğeleri GeoPackage, GeoJSON, KML ya da Shapefile olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a part of {whole}; name that.</source>
        <translation>{file}, {whole} dosyasının bir parçası; onu belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds “{part}”, which is no plain file; ask its sender for it again.</source>
        <translation>{file} içindeki “{part}” sıradan bir dosya değil; gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} bir klasör; içindeki bir dosyayı gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a zip under another name; call it .zip or .kmz and try again.</source>
        <translation>{file} başka adla bir zip; adını .zip ya da .kmz yapıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format}, which the GDAL of this QGIS does not read; save it as GeoPackage.</source>
        <translation>{file} {format} biçiminde, bu QGIS'in GDAL'ı bunu okumuyor; GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>it cannot be opened</source>
        <translation>açılamıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format} that cannot be read ({cause}); ask its sender for it again, or save it as GeoPackage.</source>
        <translation>{format} biçimindeki {file} okunamıyor ({cause}); gönderenden yeniden isteyin ya da GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} begins as {format} and would be read as {other}; save it as GeoPackage.</source>
        <translation>{file} {format} gibi başlıyor, {other} olarak okunurdu; GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds no layer with features; ask its sender for it again.</source>
        <translation>{file} içinde öğeli katman yok; gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text</source>
        <translation>metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a spreadsheet</source>
        <translation>hesap tablosu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a document of Microsoft Office</source>
        <translation>Microsoft Office belgesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a database of Microsoft Access</source>
        <translation>Microsoft Access veritabanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a RAR archive, which has to be unpacked first</source>
        <translation>RAR arşivi (önce açılması gerekir)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>7z arşivi (önce açılması gerekir)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>gzip arşivi (önce açılması gerekir)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a bzip2 archive, which has to be unpacked first</source>
        <translation>bzip2 arşivi (önce açılması gerekir)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a text in UTF-16</source>
        <translation>UTF-16 metni</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>binary data of a kind that is not known</source>
        <translation>bilinmeyen türde ikili veri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: an element “{element}” holds more than one “{child}”, of which only one would be read; write each in an element of its own.</source>
        <translation>{file}: “{element}” öğesi birden çok “{child}” içeriyor ve yalnızca biri okunurdu; her birini kendi öğesine yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}, has more than one geometry, of which only one would be read; write each in a feature of its own.</source>
        <translation>{file}, {number}. öğe: birden çok geometrisi var ve yalnız biri okunurdu; her birini ayrı bir öğeye yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}: its geometry stands elsewhere, under the link “{link}”, which is not followed; write it into the feature.</source>
        <translation>{file}, {number}. öğe: geometrisi başka yerde, izlenmeyen “{link}” bağlantısının altında duruyor; geometriyi öğenin içine yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: “{text}” stands in “{element}”, where numbers belong; correct it.</source>
        <translation>{file}: sayıların bulunması gereken “{element}” içinde “{text}” yazıyor; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a text of more than {limit} characters in “{name}”; shorten it.</source>
        <translation>{file} dosyasında “{name}” içinde {limit} karakterden uzun bir metin var; kısaltın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} names its CRS by a link ({source}), which is not followed; take the member “crs” out of the file and state the CRS.</source>
        <translation>{file} KRS'sini bir bağlantıyla ({source}) veriyor, bağlantı izlenmez; dosyadan “crs” üyesini çıkarıp KRS'yi belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is broken JSON at line {line}, column {column} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>{file} bozuk JSON: satır {line}, sütun {column} ({cause}); gönderenden yeniden isteyin ya da o satırı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} has objects or lists inside one another too deep; save it again as GeoPackage.</source>
        <translation>{file} içinde öğeler ya da listeler fazla derin iç içe; yeniden, GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is JSON but holds no features; save them as GeoJSON, GeoPackage, KML or Shapefile.</source>
        <translation>{file} JSON, ama içinde öğe yok; bunları GeoJSON, GeoPackage, KML ya da Shapefile olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is a link to a file elsewhere; put the file itself there.</source>
        <translation>{file} dosyasının yanındaki “{part}”, başka yerdeki bir dosyaya bağlantı; oraya dosyanın kendisini koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is no plain file; put the file itself there.</source>
        <translation>{file} dosyasının yanındaki “{part}” sıradan bir dosya değil; oraya dosyanın kendisini koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lacks the part “{part}”, which has to lie beside it; ask its sender for all of it.</source>
        <translation>{file} dosyasının yanında durması gereken “{part}” parçası eksik; gönderenden tümünü isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>“{part}” is cut off: it has {size} bytes and states that it has {stated}; ask its sender for it again.</source>
        <translation>“{part}” kesik: {size} bayt var, {stated} bildiriyor; gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} names other tables to be opened in its place; name those, or save them as GeoPackage.</source>
        <translation>{file} kendi yerine açılacak başka tablolar gösteriyor; onları belirtin ya da GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>There is no file {file}; check the path.</source>
        <translation>{file} dosyası yok; yolu denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a pipe or a device and no file; name a file.</source>
        <translation>{file} dosya değil, kanal ya da aygıt; bir dosya belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is empty; ask its sender for it again.</source>
        <translation>{file} boş; gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be read ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>{file} okunamıyor ({cause}); okuma hakkı isteyin ya da hakkınız olan bir yere kopyalayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has {size} MB, more than the {limit} MB that are read of such a file; divide it and use the parts.</source>
        <translation>{file} {size} MB; böyle bir dosyadan en çok {limit} MB okunur; bölüp parçaları kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has more than {limit} vertices; divide it and import the parts.</source>
        <translation>{file} {limit} köşeden çok; bölüp parçaları içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/private_copy.py"/>
        <source>{file} is read through a copy in {folder}, which cannot be written ({cause}); make room there.</source>
        <translation>{file}, {folder} klasöründeki bir kopya üzerinden okunur ve bu kopya yazılamıyor ({cause}); orada yer açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The path of the file holds a character that no path has; write it again.</source>
        <translation>Dosya yolunda hiçbir yolda bulunmayan bir karakter var; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>No file is named; name one.</source>
        <translation>Dosya belirtilmedi; bir dosya belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The source asks {file} by a query of its own, which may never end; name the layer, or conditions on its fields.</source>
        <translation>Kaynak, {file} dosyasını hiç bitmeyebilecek kendi sorgusuyla sorguluyor; katmanı ya da alanlarına koşulları belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>“{source}” names a server, a database or another program's data, which is not opened from here; save its features to a file, or load it in QGIS and choose the layer.</source>
        <translation>“{source}” buradan açılmayan bir sunucu, veritabanı ya da başka programın verisi; öğelerini bir dosyaya kaydedin ya da QGIS'te yükleyip katmanı seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>a zip, which has to be unpacked first</source>
        <translation>zip arşivi (önce açılması gerekir)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is {what} and no table of coordinates; save the coordinates as CSV.</source>
        <translation>{file}: {what}; koordinat tablosu değil; koordinatları CSV olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>data for a map</source>
        <translation>harita verisi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is a spreadsheet under another name; call it .xlsx or .ods.</source>
        <translation>{file} başka adla bir elektronik tablo; adını .xlsx ya da .ods yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} defines texts of its own (DOCTYPE), which no program for spreadsheets does; open it in one and save it again.</source>
        <translation>{file} kendine ait metinler tanımlıyor (DOCTYPE); hiçbir tablo programı bunu yapmaz. Birinde açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a drawing in SVG</source>
        <translation>SVG çizimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a QGIS project or style</source>
        <translation>QGIS projesi ya da stili</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>an extract of OpenStreetMap</source>
        <translation>OpenStreetMap kesiti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>the description of a server</source>
        <translation>sunucu tanımı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has elements inside one another {limit} deep and deeper; save it again as GeoPackage.</source>
        <translation>{file} içinde ögeler {limit} düzey ve daha derin iç içe; yeniden, GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has more than {limit} elements; divide it and use the parts.</source>
        <translation>{file} {limit} adetten çok öge içeriyor; bölüp parçaları kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} names a file elsewhere ({source}), which is not opened; save it again as GeoPackage.</source>
        <translation>{file} başka yerdeki bir dosyayı ({source}) gösteriyor, o açılmaz; yeniden, GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a track (gx:Track) without times, which cannot be read; write it as a LineString.</source>
        <translation>{file} zamansız bir iz (gx:Track) içeriyor, okunamaz; LineString olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} begins with a document type, which can name other files and which no map file needs; save it again without, or as GeoPackage.</source>
        <translation>{file} başka dosyaları gösterebilen ve hiçbir harita dosyasına gerekmeyen bir belge türüyle başlıyor; onsuz ya da GeoPackage olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is broken XML at line {line} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>{file} {line}. satırda bozuk XML ({cause}); gönderenden yeniden isteyin ya da o satırı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is in an encoding that cannot be read ({cause}); save it as UTF-8.</source>
        <translation>{file} okunamayan bir kodlamada ({cause}); UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>XML of the kind “{kind}”</source>
        <translation>“{kind}” türünde XML</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no file with features; unpack it and name the one that is meant.</source>
        <translation>{file} içinde öğeli dosya yok; açıp kastedileni belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no “{member}” with features; name a member that it has.</source>
        <translation>{file} içinde öğeli “{member}” yok; içindeki bir dosyayı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/outcomes.py"/>
        <source>{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.</source>
        <translation>{file} hasarlı (“{table}” tablosu), içine bir şey aktarılamaz; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/project.py"/>
        <source>The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.</source>
        <translation>{file} dosyasının “{table}” katmanı açılamıyor; çalışma dosyasını bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>Bu QGIS'te dünya haritası yok; başvuru olarak bir COD-AB ya da geoBoundaries dosyası gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The accuracy of the reference boundaries is a number of metres from 0 (not stated) to {most}; correct it.</source>
        <translation>Referans sınırlarının doğruluğu 0 (belirtilmemiş) ile {most} arasında bir metre değeridir; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer} carries no CRS; set it and try again.</source>
        <translation>{layer} başvuru katmanı koordinat sistemi taşımıyor; ayarlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer}, read as {kind}, has no unit {units}, which the agreement's regions name; name a layer that covers them.</source>
        <translation>{kind} olarak okunan {layer} başvuru katmanında anlaşma bölümlerinin andığı birimler yok: {units}; bunları kapsayan bir katman gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it is no area</source>
        <translation>bir alan değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>a coordinate is no longitude or latitude</source>
        <translation>koordinatlardan biri boylam ya da enlem değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it has so many edges side by side that it cannot be looked at</source>
        <translation>yan yana o kadar çok kenarı var ki incelenemiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} has several units with the FIPS code {code}, and nothing says which is {unit}; state a place inside it in the agreement, under “inside”.</source>
        <translation>{layer} referans katmanında FIPS kodu {code} olan birkaç birim var ve hangisinin {unit} olduğunu söyleyen bir şey yok; anlaşmada “inside” altında onun içinde bir yer belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <location filename="../../deesc_plugin/core/set_apart.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>{source} by its field {field}</source>
        <translation>{field} alanıyla {source}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} is of no known kind (known are: {known}); name such a layer.</source>
        <translation>{layer} başvuru katmanı bilinen türden değil (bilinenler: {known}); böyle bir katman gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The unit {unit} of the reference layer {layer} cannot be used: {fault}; mend it, or name another layer.</source>
        <translation>{layer} referans katmanının {unit} birimi kullanılamıyor: {fault}; düzeltin ya da başka bir katman belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/row_edits.py"/>
        <source>The layer “{layer}” did not take the change; it may be read-only.</source>
        <translation>“{layer}” katmanı değişikliği almadı; salt okunur olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on both sides</source>
        <translation>iki yanda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>outside</source>
        <translation>dışta</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>inside</source>
        <translation>içte</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the left</source>
        <translation>solda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>round</source>
        <translation>yuvarlak</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>flat</source>
        <translation>düz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Identifier (UUID)</source>
        <translation>Tanımlayıcı (UUID)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Number on the map</source>
        <translation>Haritadaki numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Zone or line it belongs to (identifier)</source>
        <translation>Ait olduğu bölge ya da çizgi (tanımlayıcı)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Stated width (m)</source>
        <translation>Belirtilen genişlik (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclaves (names; separated)</source>
        <translation>Bildirilen eksklavlar (adlar “;” ile ayrılır)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclusions (names; separated)</source>
        <translation>Bildirilen hariç tutulan alanlar (adlar “;” ile ayrılır)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force from</source>
        <translation>Yürürlük başlangıcı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force to</source>
        <translation>Yürürlük bitişi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>End cap</source>
        <translation>Uç biçimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Measured error (m)</source>
        <translation>Ölçülen hata (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Geometry it was made from (SHA-256)</source>
        <translation>Üretildiği geometri (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points and the lines between them (SHA-256)</source>
        <translation>Kırık noktaları ve aralarındaki çizgiler (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points half-way between neighbours (numbers)</source>
        <translation>Komşularının ortasındaki kırık noktaları (numaralar)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Name ({language})</source>
        <translation>Ad ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} states no feature: it was saved empty; ask its sender for the file with the drawing.</source>
        <translation>{file} hiçbir öğe bildirmiyor: boş kaydedilmiş; gönderenden çizimin olduğu dosyayı isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} holds no place, only pictures on the ground or links to other files ({names}), which are not followed; ask for the file that has the places.</source>
        <translation>{file} içinde yer yok, yalnız arazi üstü resimler ya da başka dosyalara bağlantılar ({names}) var, bunlar izlenmez; yerlerin olduğu dosyayı isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>its geometry stands nowhere in the file as it was read; save the file as GeoPackage.</source>
        <translation>geometrisi okunduğu biçimde dosyada yok; dosyayı GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>nothing of it came out when the file was read; put it into a file of its own, or save it as GeoPackage.</source>
        <translation>dosya okunurken ondan hiçbir şey çıkmadı; ayrı bir dosyaya koyun ya da GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {pictures} on the ground (overlays) are no features and were left out: {names}.</source>
        <translation>{file}: arazi üstü {pictures} (overlays) öğe değil, atlandı: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {links} to other files (NetworkLink) were not followed: {names}; ask for those files.</source>
        <translation>{file}: başka dosyalara {links} (NetworkLink) izlenmedi: {names}; o dosyaları isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer}: its coordinates cannot be in {own}, which it carries; they were taken for {stated}.</source>
        <translation>{layer}: koordinatları taşıdığı {own} sisteminde olamaz; {stated} sayıldılar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.</source>
        <translation>{layer} {own} koordinat sistemini taşıyor, belirtilen ise {stated}; belirtileni boş bırakın ya da dosyayı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} names a CRS that is not known here, or not for the whole file (“{name}”); ask its author which one it is, and state it.</source>
        <translation>{layer}, burada bilinmeyen ya da dosyanın tümü için olmayan bir koordinat sistemi adlandırıyor (“{name}”); hangisi olduğunu hazırlayana sorun ve belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it.</source>
        <translation>{layer} koordinat sistemi taşımıyor, tahmin 130 m şaşabilir; hazırlayana sorup belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>Likely ones: {likely}.</source>
        <translation>Olası olanlar: {likely}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no CRS; state it in the layer's properties.</source>
        <translation>{layer} yerleşim katmanının koordinat sistemi yok; katman özelliklerinde belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no field of names ({known}); rename one.</source>
        <translation>{layer} yerleşim katmanında ad alanı yok ({known}); birini yeniden adlandırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no places; choose another layer.</source>
        <translation>{layer} yerleşim katmanında yer yok; başka bir katman seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>P-code</source>
        <translation>P-kodu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area of separation</source>
        <translation>Ayırma bölgesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area whose status sources state differently</source>
        <translation>Statüsü kaynaklarda farklı belirtilen alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spreadsheet.py"/>
        <source>The spreadsheet {file} cannot be read back ({error}); try another folder.</source>
        <translation>{file} hesap tablosu geri okunamıyor ({error}); başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>the layer is not there any more</source>
        <translation>katman artık yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: its table {table} breaks off before its end; ask for the file again.</source>
        <translation>{file}: {table} tablosu sonundan önce kesiliyor; dosyayı yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: only {read} of its {stated} features could be read; mend it, or ask for it again.</source>
        <translation>{file}: bildirilen {stated} öğeden yalnız {read} okunabildi; düzeltin ya da yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file} cannot be read to its end ({cause}); mend it, or ask for it again.</source>
        <translation>{file} sonuna kadar okunamıyor ({cause}); düzeltin ya da yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The ledger of {file} cannot be read ({reason}); try again.</source>
        <translation>{file} dosyasının işlem defteri okunamıyor ({reason}); yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The agreement has no party “{code}”; acts are recorded by {known}.</source>
        <translation>Anlaşmada “{code}” tarafı yok; işlemleri kaydedenler: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The earlier texts of the agreement in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>{file} içindeki önceki anlaşma metinleri okunamıyor ({reason}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The agreement reads back from {file} differently.</source>
        <translation>Anlaşma {file} dosyasından farklı okunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers of {file} cannot be read ({reason}); try again.</source>
        <translation>{file} dosyasının altlık katmanları okunamıyor ({reason}); yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{file} is damaged in the table “{table}”; restore it from a copy.</source>
        <translation>{file} dosyasının “{table}” tablosu hasarlı; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>Altlık katmanlar {file} dosyasından yazıldığından farklı okunuyor; disk arızalı olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <source>{feature} reads back from {file} differently than it was written; restore the workspace from a copy.</source>
        <translation>{feature} öğesi {file} dosyasından yazıldığından farklı okunuyor; çalışma dosyasını bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/rows.py"/>
        <source>The workspace has no kind “{kind}”; nothing was written.</source>
        <translation>Çalışma dosyasında “{kind}” türü yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: its stretches were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>{workspace} içine hiçbir şey yazılmadı: kesimlerini bu arada bir başkası değiştirdi; şimdi saklanana bakıp değişikliği yeniden yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: {reason}</source>
        <translation>{workspace} içine hiçbir şey yazılmadı: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be a workspace; choose a name that ends in .gpkg.</source>
        <translation>{file} çalışma dosyası olamaz; sonu .gpkg olan bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} exists; choose another name, or say that it may be overwritten.</source>
        <translation>{file} var; başka bir ad seçin ya da üzerine yazılabileceğini söyleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} reads back with {found} of {expected} features.</source>
        <translation>{file} dosyasından beklenen {expected} öğeden {found} okunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{feature} reads back from {file} differently than it was written.</source>
        <translation>{feature} öğesi {file} dosyasından yazıldığından farklı okunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is not there any more; put it back, or open a copy of it.</source>
        <translation>{file} artık yok; yerine geri koyun ya da bir kopyasını açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} salt okunur; yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is the master of a map package, which is sealed; copy it out of the package, and open the copy.</source>
        <translation>{file}, mühürlü bir harita paketinin ana dosyası; paketin dışına kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} yazılamıyor ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>There are {n} files like {file} beside {workspace}; clear them away first.</source>
        <translation>{workspace} dosyasının yanında {file} gibi {n} dosya var; önce bunları kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <source>The history in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>{file} içindeki geçmiş okunamıyor ({reason}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: it has no history yet, which begins when a change is first saved; take it as it is now.</source>
        <translation>{file} dosyasının {moment} tarihinde nasıl olduğu bilinmiyor: henüz geçmişi yok, geçmiş ilk kaydedilen değişiklikle başlar; dosyayı şimdiki hâliyle alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: its history begins on {begin}; state a later moment.</source>
        <translation>{file} dosyasının {moment} tarihinde nasıl olduğu bilinmiyor: geçmişi {begin} tarihinde başlıyor; daha sonraki bir an belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history in {file} is damaged: a geometry that {feature} had is missing there or is another one; restore it from a copy.</source>
        <translation>{file} içindeki geçmiş hasarlı: {feature} ögesinin bir geometrisi orada yok ya da başka bir geometri; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history of {file} does not hold that version any more.</source>
        <translation>{file} dosyasının geçmişinde bu sürüm artık yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits of {file} cannot be read ({reason}); try again.</source>
        <translation>{file} dosyasının sınır değerleri okunamıyor ({reason}); yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>The limits of {file} cannot be used: {reason}</source>
        <translation>{file} dosyasının sınırları kullanılamaz: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>Sınır değerleri {file} dosyasından yazıldığından farklı okunuyor; disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposals in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>{file} içindeki öneriler okunamıyor ({reason}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposal {proposal} of {party} is not in {file} as it was sent; take it off, and import it again.</source>
        <translation>{party} tarafının {proposal} önerisi {file} içinde gönderildiği gibi değil; kaldırıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{workspace} has this proposal of {party} already, from {file}: its features are the same; nothing was written.</source>
        <translation>{workspace} içinde {party} tarafının bu önerisi zaten var ({file}): öğeleri aynı; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be opened ({reason}); copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} açılamıyor ({reason}); yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>{file} okunamıyor ({reason}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a GeoPackage but no workspace (it has no table “{table}”); create a workspace and import the file into it.</source>
        <translation>{file} bir GeoPackage ama çalışma dosyası değil (“{table}” tablosu yok); bir çalışma dosyası oluşturup dosyayı içine aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a workspace of the format “{found}”, and this version reads “{known}”; open it with a newer version of the plugin.</source>
        <translation>{file} “{found}” biçiminde bir çalışma dosyası, bu sürüm “{known}” okuyor; eklentinin daha yeni bir sürümüyle açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} does not state its {key}: the row is missing from the table “{table}” or cannot be read; restore it from a copy.</source>
        <translation>{file} dosyasında {key} belirtilmemiş: satır “{table}” tablosunda yok ya da okunamıyor; dosyayı bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} has no table “{table}”; restore it from a copy.</source>
        <translation>{file} dosyasında “{table}” tablosu yok; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} is damaged in the table “{table}”, behind row {row} ({reason}); restore it from a copy.</source>
        <translation>{file} “{table}” tablosunda {row}. satırdan sonra hasarlı ({reason}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/stretches.py"/>
        <source>The stretches in {file} cannot be read ({reason}); try again.</source>
        <translation>{file} içindeki kesimler okunamıyor ({reason}); yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>There is no room left on the disk for {file}, and nothing was changed in it; free some space.</source>
        <translation>Diskte {file} için yer kalmadı, dosyada bir şey değişmedi; yer açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is read-only, and nothing was changed in it; copy it to a folder where you may write.</source>
        <translation>{file} salt okunur, dosyada bir şey değişmedi; yazabildiğiniz bir klasöre kopyalayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} could not be written, and nothing was changed in it ({reason}); try again, or work on a copy of it.</source>
        <translation>{file} yazılamadı, dosyada bir şey değişmedi ({reason}); yeniden deneyin ya da bir kopyası üzerinde çalışın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>The format of {file} cannot be read ({reason}); try again.</source>
        <translation>{file} biçimi okunamıyor ({reason}); yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} was brought from the format {old} up to {new}, which older versions of the plugin do not read; a copy of it as it was is {copy}.</source>
        <translation>{file} {old} biçiminden {new} biçimine geçirildi; eklentinin eski sürümleri bunu okumaz; önceki hâlinin kopyası: {copy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} cannot be copied to {copy} before it is brought up to a newer format ({reason}); free some space or make the folder writable.</source>
        <translation>{file} yeni biçime geçirilmeden önce {copy} olarak kopyalanamıyor ({reason}); yer açın ya da klasörü yazılabilir yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: {features} were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>{workspace} dosyasına hiçbir şey yazılmadı: bu arada başkası şunları değiştirdi: {features}; şimdi saklı olana bakıp değişikliği yeniden yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: what is agreed keeps its line and its name until it is reopened ({features}).</source>
        <translation>{workspace} içine hiçbir şey yazılmadı: üzerinde anlaşılan, yeniden açılana dek hattını ve adını korur ({features}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} is a table of coordinates, which carries no CRS, and none is stated; ask its author. {likely_crs}</source>
        <translation>{file} bir koordinat tablosudur; koordinat sistemi taşımaz ve belirtilmemiştir; hazırlayana sorun. {likely_crs}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>The sheet “{sheet}” was passed over: {cause}</source>
        <translation>“{sheet}” sayfası atlandı: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: sheets beside that of the turning points were passed over: {sheets}.</source>
        <translation>{file}: kırık noktaları sayfası dışındaki sayfalar atlandı: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet with rows; put the places into one.</source>
        <translation>{file} içinde satırlı sayfa yok; yerleri bir sayfaya koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}, “{sheet}” sayfası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} cannot be read as a spreadsheet; open it in the program that made it and save it again as .xlsx, .ods or .csv.</source>
        <translation>{file} hesap tablosu olarak okunamıyor; onu yapan programda açıp .xlsx, .ods ya da .csv olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet “{sheet}” with rows; it has {sheets}.</source>
        <translation>{file} içinde satırlı “{sheet}” sayfası yok; şunlar var: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and {crs} is stated; state the CRS that its coordinates are in, or correct what it names.</source>
        <translation>{file} {datum} datumunu anıyor, oysa belirtilen sistem {crs}; koordinatların bulunduğu koordinat sistemini belirtin ya da anılanı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and its UTM or MGRS coordinates would be read on WGS 84; write x and y and state their CRS, or correct what it names.</source>
        <translation>{file} {datum} datumunu anıyor, oysa içindeki UTM veya MGRS koordinatları WGS 84 üzerinde okunurdu; x ve y yazıp koordinat sistemlerini belirtin ya da anılanı düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its coordinates are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>koordinatları derece, {crs} sisteminde ise derece yok; coğrafi koordinat sistemini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its UTM or MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>UTM ya da MGRS koordinatları WGS 84 üzerinde, {crs} ise değil; koordinat sistemini düzeltin ya da x ve y yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: lines above the header were passed over: {lines}.</source>
        <translation>{file}: başlığın üstündeki satırlar atlandı: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: the columns {columns} were not looked at.</source>
        <translation>{file}: şu sütunlara bakılmadı: {columns}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>Place {number}</source>
        <translation>Yer {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The line</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The polygon</source>
        <translation>Poligon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>It lies outside the range of {crs}; check the CRS and the order of the numbers.</source>
        <translation>{crs} sisteminin kapsamı dışında; KRS'yi ve sayıların sırasını denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>“{text}” is no place; write it in one of the notations.</source>
        <translation>“{text}” bir yer değil; gösterimlerden birinde yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The list names {datum}, and this would be read on {crs}; state the CRS that it is in.</source>
        <translation>Listede {datum} datumu anılıyor, oysa bu satır {crs} üzerinde okunurdu; bulunduğu koordinat sistemini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/unreadable_rows.py"/>
        <source>{file} is damaged: QGIS does not show every row of its table “{table}”; restore it from a copy.</source>
        <translation>{file} hasarlı: QGIS “{table}” tablosunun her satırını göstermiyor; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program; waiting until it has finished.</source>
        <translation>{file} dosyasını başka bir program yazıyor; bitmesi bekleniyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by {program}, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>{file} dosyasını {program} yazıyor ve {seconds} sn içinde bitirmedi; hiçbir şey değişmedi. Dosyayı orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program or another computer, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>{file} dosyasını başka bir program ya da bilgisayar yazıyor ve {seconds} sn içinde bitirmedi; hiçbir şey değişmedi. Dosyayı orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting_acts.py"/>
        <source>The stretches of {workspace} were changed by somebody else meanwhile; take back what waits, and divide the line again.</source>
        <translation>{workspace} kesimlerini bu arada bir başkası değiştirdi; bekleyeni geri alın ve çizgiyi yeniden bölün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“en” is missing; English is one of an agreement's languages</source>
        <translation>“en” yok; İngilizce her anlaşmanın dillerindendir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is no language of ISO 639-1</source>
        <translation>“{code}” ISO 639-1'de bir dil değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text has no letter</source>
        <translation>metinde harf yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>write west, south, east, north in that order</source>
        <translation>batı, güney, doğu, kuzey sırasıyla yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>a latitude lies beyond 90°</source>
        <translation>bir enlem 90°'nin ötesinde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>it lies outside the theatre</source>
        <translation>geçerlik alanının dışında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is a reserved word</source>
        <translation>“{name}” ayrılmış bir sözcük</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is the name of a table of every workspace</source>
        <translation>“{name}” her çalışma dosyasında bir tablonun adı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” stands there twice</source>
        <translation>“{name}” orada iki kez geçiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{first}” and “{name}” read alike</source>
        <translation>“{first}” ile “{name}” aynı okunuyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the unit “{unit}” is not declared under units</source>
        <translation>“{unit}” birimi units altında bildirilmemiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the country “{country}” is not one of the agreement's</source>
        <translation>“{country}” ülkesi anlaşmanın ülkelerinden biri değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>{day} is not after {other}</source>
        <translation>{day}, {other} gününden sonra değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{kind}” is not one of its kinds</source>
        <translation>“{kind}” türlerinden biri değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the pair {kinds} stands there twice</source>
        <translation>{kinds} çifti orada iki kez geçiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{language}” is not one of the agreement's languages</source>
        <translation>“{language}” anlaşmanın dillerinden biri değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text in “{language}” is not among the authentic ones</source>
        <translation>“{language}” dilindeki metin asıl metinlerden biri değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is not one of the parties</source>
        <translation>“{code}” taraflardan biri değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} cannot be read ({cause}); name a bundled agreement or a JSON file.</source>
        <translation>{file} anlaşması okunamıyor ({cause}); birlikte gelen bir anlaşma ya da bir JSON dosyası gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} is refused at {place}: {reason}; correct it there and read it again.</source>
        <translation>{file} anlaşması {place} yerinde kabul edilmedi: {reason}; orada düzeltip yeniden okuyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>either “country” or “countries” is needed</source>
        <translation>ya “country” ya da “countries” gerekir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>of which of the countries it is, is missing</source>
        <translation>hangi ülkeye ait olduğu eksik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>this belongs to the format {second}; write that under “format”</source>
        <translation>bu {second} biçimine aittir; “format” altına onu yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>no document can be written in “{language}”, only in {known}; for features to have names in it, write it under “name_languages”</source>
        <translation>“{language}” dilinde belge yazılamaz, yalnızca {known}; öğelerin o dilde adları olması için onu “name_languages” altına yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>the text in “{language}” is missing</source>
        <translation>“{language}” dilindeki metin eksik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” is not one of the sources</source>
        <translation>“{name}” kaynaklar arasında değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed stands under “follows” alone</source>
        <translation>esas alınan kaynak yalnızca “follows” altında yazılır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is missing</source>
        <translation>“{key}” eksik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state what the parties agreed</source>
        <translation>basın haberi tarafların neyi kararlaştırdığını bildirmez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state the instrument's own term</source>
        <translation>basın haberi belgenin kendi terimini bildirmez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed states it already; let it stand in one place</source>
        <translation>esas alınan kaynak bunu zaten bildiriyor; tek yerde bırakın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>{day} is not between {first} and {last}</source>
        <translation>{day}, {first} ile {last} arasında değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} reads back with other bytes than were written; the disk may be failing.</source>
        <translation>{file} yazılandan başka baytlarla okunuyor; disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: its name holds a character that no file can have; choose another name.</source>
        <translation>{file} yazılamıyor: adında hiçbir dosya adında olamayacak bir karakter var; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was not closed by its writer; nothing was replaced.</source>
        <translation>{file} yazan tarafından kapatılmadı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be replaced: another program has it open, or its log cannot be taken in ({reason}); close it there and try again, or choose another name.</source>
        <translation>{file} değiştirilemiyor: başka bir programda açık ya da günlüğü içeri alınamıyor ({reason}); orada kapatıp yeniden deneyin ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was written, but another program that had the old file open has put its log beside it; close it there, and write the file anew under another name.</source>
        <translation>{file} yazıldı, ama eski dosyayı açık tutan başka bir program yanına günlüğünü koydu; orada kapatın ve dosyayı başka adla yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} is a folder; name a file.</source>
        <translation>{target} bir klasör; bir dosya gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>There is no room left on the disk for {target}; free some space or choose another folder.</source>
        <translation>Diskte {target} için yer kalmadı; yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: permission denied; choose another folder, or unlock or close the file.</source>
        <translation>{target} yazılamıyor: izin yok; başka bir klasör seçin ya da dosyanın kilidini açın veya kapatın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: there is no folder {folder}; create it or choose another one.</source>
        <translation>{target} yazılamıyor: {folder} klasörü yok; oluşturun ya da başkasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: the name is too long; choose a shorter one.</source>
        <translation>{file} yazılamıyor: ad çok uzun; daha kısasını seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} could not be written ({error}); try another folder.</source>
        <translation>{target} yazılamadı ({error}); başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>zone</source>
        <translation>bölge</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>width_m</source>
        <translation>genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclaves</source>
        <translation>eksklavlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclusions</source>
        <translation>hariç tutulan yerler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_from</source>
        <translation>yürürlük başlangıcı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_to</source>
        <translation>yürürlük sonu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name ({language})</source>
        <translation>ad ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>settlements</source>
        <translation>yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>roads</source>
        <translation>yollar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>rivers</source>
        <translation>akarsular</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>water</source>
        <translation>su yüzeyleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>land use</source>
        <translation>arazi kullanımı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>state borders</source>
        <translation>devlet sınırları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>relief (heights)</source>
        <translation>kabartma (yükseklikler)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>picture of the ground</source>
        <translation>arazi görüntüsü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no source; state who made it.</source>
        <translation>{layer} altlık katmanının kaynağı belirtilmemiş; kimin yaptığını belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no licence; state on what terms it may be used.</source>
        <translation>{layer} altlık katmanının lisansı belirtilmemiş; hangi koşullarla kullanılabileceğini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>Source, edition or licence of the base layer {layer} holds {found}; type it again.</source>
        <translation>{layer} altlık katmanının kaynağında, baskısında veya lisansında {found} var; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>more than {n} characters</source>
        <translation>{n} karakterden fazlası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} has names in “{language}”, in which no sheet is made; state them by {known}.</source>
        <translation>{layer} altlık katmanının adları, pafta hazırlanmayan “{language}” dilinde; adları şu dillere göre belirtin: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} cannot be drawn from 1:{scale} on; state a scale such as 250000, or 0 for every one.</source>
        <translation>{layer} altlık katmanı 1:{scale} ölçeğinden başlayarak çizilemez; 250000 gibi bir ölçek belirtin veya hepsi için 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The fields of names cannot be read ({reason}); write them as {example}.</source>
        <translation>Ad alanları okunamıyor ({reason}); şöyle yazın: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>each language needs a field</source>
        <translation>her dile bir alan gerekir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/boundary_index.py"/>
        <source>An empty geometry has no boundary to measure from; draw it first.</source>
        <translation>Boş geometrinin ölçülecek sınırı yoktur; önce çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point has no sides; give it one distance.</source>
        <translation>Noktanın yanları yoktur; tek bir mesafe verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A width on one side is zero or positive; the sides tell which way it goes.</source>
        <translation>Bir yandaki genişlik sıfır ya da artıdır; yönü yanlar belirler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Both widths are zero, which leaves no strip; state at least one, in metres.</source>
        <translation>İki genişlik de sıfır, şerit kalmıyor; en az birini metre olarak belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>No outline can be made of this geometry ({error}); where a part or a hole touches the middle of a long edge, put a vertex there.</source>
        <translation>Bu geometriden dış çizgi çıkarılamıyor ({error}); bir parça ya da delik uzun bir kenarın ortasına değiyorsa oraya bir köşe koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A buffer of {distance} m cannot be meant; state a distance from {narrowest} to {widest}, in metres.</source>
        <translation>{distance} m'lik bir tampon kastedilmiş olamaz; {narrowest} ile {widest} arasında bir mesafeyi metre olarak belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An empty geometry has no buffer; draw it first.</source>
        <translation>Boş geometrinin tamponu olmaz; önce çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Points, lines and polygons in one feature have no common buffer; part them first.</source>
        <translation>Bir öğedeki nokta, çizgi ve alanların ortak tamponu olmaz; önce ayırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is not a number; mend the geometry first.</source>
        <translation>Koordinatlardan biri sayı değil; önce geometriyi düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is no longitude or latitude; mend the geometry first.</source>
        <translation>Koordinatlardan biri boylam ya da enlem değil; önce geometriyi düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A hole or part of the geometry is empty; remove it first.</source>
        <translation>Geometrinin bir deliği ya da parçası boş; önce kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The geometry is not valid: {fault}; mend it first.</source>
        <translation>Geometri geçerli değil: {fault}; önce düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An edge goes half way round the earth, and the shorter way is another; put vertices on it.</source>
        <translation>Kenarlardan biri dünyanın yarısını dolanıyor, kısa yol ise başka; üzerine köşeler koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A tolerance of {tolerance} does not suit a buffer of {distance}, which can be made and measured to {finest} mm; state that much up to a tenth of the distance.</source>
        <translation>{tolerance} toleransı {distance} tampona uymaz; tampon {finest} mm'ye kadar yapılıp ölçülebilir; bu değer ile mesafenin onda biri arasında belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would reach latitude {highest}; buffers are made up to {most} only.</source>
        <translation>Tampon {highest} enlemine ulaşırdı; tamponlar ancak {most} enlemine kadar yapılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would cross the 180th meridian; cut the geometry there and make two.</source>
        <translation>Tampon 180. meridyeni aşardı; geometriyi orada kesip iki tane yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a point</source>
        <translation>bir nokta</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a line</source>
        <translation>bir çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a polygon</source>
        <translation>bir alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a shrunken polygon</source>
        <translation>küçültülmüş bir alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{side}” is no side of {what}; choose from {known}.</source>
        <translation>“{side}” şunun bir yanı değildir: {what}; şunlardan seçin: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{end_cap}” is no way to end a line; choose from {known}.</source>
        <translation>“{end_cap}” bir çizgiyi bitirme biçimi değil; şunlardan seçin: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A line cannot shrink; state a positive distance.</source>
        <translation>Çizgi küçültülemez; artı bir mesafe belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point cannot shrink; state a positive distance.</source>
        <translation>Nokta küçültülemez; artı bir mesafe belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer was cancelled; nothing was written.</source>
        <translation>Tampon iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in degrees</source>
        <translation>derece cinsinden düzlem tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in Web Mercator</source>
        <translation>Web Mercator izdüşümünde düzlem tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in a projection such as UTM, with few segments to a quarter circle</source>
        <translation>UTM gibi bir izdüşümde, çeyrek çember başına az parçalı düzlem tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a buffer of another width</source>
        <translation>başka genişlikte bir tampon</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>no usual method</source>
        <translation>alışılmış bir yöntem değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>A geometry that is empty in whole or part, of mixed types, or no place on Earth cannot be measured; name a buffer and its source that are drawn.</source>
        <translation>Tümü ya da bir kısmı boş, karışık türde ya da yeryüzünde olmayan geometri ölçülemez; çizilmiş bir tampon ve kaynağını gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/region.py"/>
        <source>No outline closes at {distance} from this geometry; mend or simplify it and try again.</source>
        <translation>Bu geometriden {distance} uzakta dış çizgi kapanmıyor; düzeltin ya da yalınlaştırın ve yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>Make {buffer} again</source>
        <translation>{buffer} tamponunu yeniden oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The buffer or its zone is not there any more; check again.</source>
        <translation>Tampon ya da bölgesi artık yok; yeniden denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The width inside swallows {zone}: nothing is left of {buffer}. State a smaller width.</source>
        <translation>İçteki genişlik {zone} bölgesini yutuyor: {buffer} tamponundan bir şey kalmıyor. Daha küçük bir genişlik belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>{buffer} cannot be made again within its tolerance of {tolerance}; make a new one from the zone with a larger tolerance.</source>
        <translation>{buffer} tamponu {tolerance} toleransı içinde yeniden yapılamıyor; bölgeden daha büyük toleransla yenisini yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>“{new}” is another agreement than the workspace's, “{known}”; create a workspace for it.</source>
        <translation>“{new}”, çalışma dosyasının anlaşması “{known}” ile aynı değil; onun için bir çalışma dosyası oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>The newer text of “{agreement}” has no kind “{kind}” of the role “{role}”, which {features} are of; keep the kind in the text, or remove these features first.</source>
        <translation>“{agreement}” metninin yenisinde, şu öğelerin ait olduğu “{role}” rolündeki “{kind}” türü yok: {features}; türü metinde bırakın ya da önce bu öğeleri kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/sheet.py"/>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>The tolerance is a width in metres, 0 or more; 0 tells nothing apart.</source>
        <translation>Tolerans metre olarak bir genişliktir, 0 veya daha büyük; 0 hiçbir şeyi ayırmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/versions.py"/>
        <source>{before} is under the agreement “{known}”, {after} under “{other}”; compare versions under one agreement.</source>
        <translation>{before} “{known}” anlaşmasına, {after} “{other}” anlaşmasına bağlı; aynı anlaşmaya bağlı sürümleri karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied to {feature} ({error}), which has not been checked against it.</source>
        <translation>{rule} kuralı {feature} öğesine uygulanamadı ({error}); öğe ona göre denetlenmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied ({error}); this delimitation has not been checked against it.</source>
        <translation>{rule} kuralı uygulanamadı ({error}); bu sınırlandırma ona göre denetlenmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>{feature} is withheld from the rules that follow until its geometry is mended ({title}).</source>
        <translation>{feature}, geometrisi düzeltilene kadar sonraki kuralların dışında tutulur ({title}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The chainage {chainage} lies beyond the end of {line}, which is {length} long; correct it.</source>
        <translation>{chainage} kilometrajı, uzunluğu {length} olan {line} çizgisinin sonunun ötesinde; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings leave from the same place; state two places.</source>
        <translation>İki doğrultu da aynı yerden çıkıyor; iki yer belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings have the azimuth {azimuth}: they run side by side; correct one of them.</source>
        <translation>İki doğrultunun da semti {azimuth}: yan yana gidiyorlar; birini düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings meet at an angle of {angle}, too small to tell where; it must be {least} or more.</source>
        <translation>Doğrultular {angle} açıyla kesişiyor; yeri belirlemek için çok küçük, en az {least} olmalı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings do not meet within reach; correct one of them.</source>
        <translation>Doğrultular erişilebilir bir yerde kesişmiyor; birini düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No zone or line is called “{name}”; write its name, or its number with that of its region, as on maps.</source>
        <translation>“{name}” adlı bölge ya da çizgi yok; adını, ya da haritalardaki gibi bölümünün numarasıyla numarasını yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No feature is called “{name}”; write its name, or the number of a zone or a line, as in {example}.</source>
        <translation>“{name}” adlı öğe yok; adını, ya da bir bölgenin veya çizginin numarasını yazın, örneğin {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>{feature} has {count} turning points, and none with the number {number}; correct it.</source>
        <translation>{feature}: kırık noktası sayısı {count}, {number} numaralısı yok; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No place stands there for the azimuth to begin at; write one before it.</source>
        <translation>Semtin başlayacağı bir yer yok; önüne bir yer yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No post or checkpoint is called “{name}”; a turning point is written with its number, as in {example}.</source>
        <translation>“{name}” adlı gözlem ya da kontrol noktası yok; kırık noktası numarasıyla yazılır, örneğin {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>Several features are called “{name}”; give them different names, or write another place.</source>
        <translation>Birden çok öğenin adı “{name}”; onlara farklı adlar verin ya da başka bir yer yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it names more than two azimuths; write one construction a line</source>
        <translation>ikiden çok semt içeriyor; her satıra bir kurgu yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the name of a line its chainage and an offset belong, as in {example}</source>
        <translation>çizginin adından sonra kilometrajı ve yan uzaklığı gelir, örneğin {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it does not say on which side of the line; write + for the right, - for the left</source>
        <translation>çizginin hangi yanında olduğu yazmıyor; sağ için +, sol için - yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the azimuth a distance belongs, as in {example}</source>
        <translation>semtten sonra uzaklık gelir, örneğin {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>two bearings are parted by &amp;, as in {example}</source>
        <translation>iki doğrultu &amp; ile ayrılır, örneğin {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth is missing behind its sign</source>
        <translation>işaretinden sonra semt eksik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>“{azimuth}” is no azimuth such as {example}</source>
        <translation>“{azimuth}”, {example} gibi bir semt değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth lies between 0° and 360°, clockwise from north</source>
        <translation>semt, kuzeyden saat yönünde 0° ile 360° arasındadır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: its stretches leave {missing} of its line, and have {double} of it twice.</source>
        <translation>{feature} üzerinde henüz anlaşılmadı: kesimleri çizgisinin {missing} kadarını dışarıda bırakıyor, {double} kadarını iki kez içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>{feature} üzerinde henüz anlaşılmadı: {parties} onayı eksik; kesimler: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No line is divided into stretches yet; divide one, and record what the parties say of it.</source>
        <translation>Henüz hiçbir çizgi kesimlere bölünmedi; bir çizgiyi bölün ve tarafların onun için söylediğini kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting is on record yet; record meeting {number} first.</source>
        <translation>Henüz kayıtlı toplantı yok; önce {number} numaralı toplantıyı kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting {number} is on record; those on record are {known}.</source>
        <translation>Kayıtlı {number} numaralı toplantı yok; kayıtlı olanlar {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names {count} features; it is a piece of the line of one, or of two that share it.</source>
        <translation>{number} numaralı kesim {count} öğe adlandırıyor; o, bir öğenin ya da çizgiyi paylaşan iki öğenin çizgisinin bir parçasıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names the feature {uid}, which is not there.</source>
        <translation>{number} numaralı kesim, var olmayan {uid} öğesini adlandırıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} has no line.</source>
        <translation>{feature} öğesinin {number} numaralı kesiminin çizgisi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} ends at {end}, where {feature} has no turning point.</source>
        <translation>{feature} öğesinin {number} numaralı kesimi {end} konumunda bitiyor; {feature} öğesinin orada kırık noktası yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} runs through a hole, and not along one ring from end to end.</source>
        <translation>{feature} öğesinin {number} numaralı kesimi uçtan uca tek bir halka boyunca değil, bir delikten geçiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} does not run along its line from turning point to turning point.</source>
        <translation>{feature} öğesinin {number} numaralı kesimi, öğenin çizgisi boyunca kırık noktasından kırık noktasına gitmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The stretch {uid} is not there any more.</source>
        <translation>{uid} kesimi artık yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The line of the stretch {number} is another one than the stance is on; look at it again.</source>
        <translation>{number} numaralı kesimin çizgisi, tutumun üzerine olduğu çizgi değil; ona yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>No proposal with the fingerprint {fingerprint} is there; import it first.</source>
        <translation>Parmak izi {fingerprint} olan öneri yok; önce onu içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The workspace has no feature {features}.</source>
        <translation>Çalışma alanında {features} nesnesi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} is no CSV ({reason}); save it as CSV again.</source>
        <translation>{file} bir CSV değil ({reason}); yeniden CSV olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has the column {columns} more than once; leave one of each.</source>
        <translation>{file} içinde {columns} sütunu birden çok kez var; her birinden bir tane bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.</source>
        <translation>{file} içinde {missing} sütunu yok; sütunları {columns}, numaraların yetmediği yerde de zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>The row has more cells than the table columns; put its remark in quotation marks.</source>
        <translation>Satırda tablonun sütunlarından çok hücre var; açıklamasını tırnak içine alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, satır {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no date; write it as 2017-05-27.</source>
        <translation>“{value}” tarih değil; şöyle yazın: 2017-05-27.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{zone} has no stretch {stretch}.</source>
        <translation>{zone} öğesinin {stretch} numaralı kesimi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>There is no stretch {stretch}; it may have been divided anew.</source>
        <translation>{stretch} kesimi yok; çizgi yeniden bölünmüş olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{features} have a stretch {stretch} each; state which is meant in a column “zone”.</source>
        <translation>{features} öğelerinin her birinin {stretch} numaralı kesimi var; hangisinin kastedildiğini “zone” sütununda belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/context.py"/>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>The check was cancelled; nothing was written.</source>
        <translation>Denetim iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The closed lines of {uid} make no polygon.</source>
        <translation>{uid} öğesinin kapalı çizgileri poligon oluşturmuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The lines of {uid} have too few points.</source>
        <translation>{uid} öğesinin çizgilerinde çok az nokta var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description cannot be read ({cause}).</source>
        <translation>Sınır tarifi okunamıyor ({cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The file does not begin like a boundary description in a language known here.</source>
        <translation>Dosya, burada bilinen bir dildeki sınır tarifi gibi başlamıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead to the point with the next number.</source>
        <translation>Sınır tarifinin {line}. satırı sonraki numaralı noktaya götürmüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead back to where its closed line began.</source>
        <translation>Sınır tarifinin {line}. satırı kapalı çizginin başladığı yere dönmüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not end its line at the point it has come to.</source>
        <translation>Sınır tarifinin {line}. satırı çizgisini vardığı noktada bitirmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description counts otherwise than what was read, {counted} and {read}.</source>
        <translation>Sınır tarifinin {line}. satırındaki sayım okunanla uyuşmuyor: {counted} ve {read}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the sentence that belongs here.</source>
        <translation>Sınır tarifinin {line}. satırı buraya ait tümce değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off before its end.</source>
        <translation>Sınır tarifi sonundan önce kesiliyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description begins a definition that is not complete.</source>
        <translation>Sınır tarifinin {line}. satırı, tamamlanmamış bir tanım başlatıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the heading that comes next.</source>
        <translation>Sınır tarifinin {line}. satırı sıradaki başlık değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off inside a line.</source>
        <translation>Sınır tarifi bir çizginin içinde kesiliyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is none of its sentences.</source>
        <translation>Sınır tarifinin {line}. satırı onun tümcelerinden biri değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The settlements of {source} and their places are not one to one.</source>
        <translation>{source} kaynağında yerleşim yerleri ile konumları birebir eşleşmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source} states no accuracy in metres above 0.</source>
        <translation>{source} kaynağı 0'dan büyük, metre olarak bir doğruluk bildirmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source}, settlement {row} ({name}): its place or its population cannot be meant; correct it.</source>
        <translation>{source}, yerleşim {row} ({name}): konumu ya da nüfusu doğru olamaz; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>its columns are {columns}</source>
        <translation>sütunları: {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>it holds characters that hide, reorder or lost what was written</source>
        <translation>yazılanı gizleyen, sırasını bozan ya da yitiren karakterler içeriyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The gazetteer {file} cannot be read ({error}); make it again.</source>
        <translation>{file} yer adları dizini okunamıyor ({error}); yeniden oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” is no day and no time; write it as 2017-05-27, or 2017-05-27 14:30 (UTC).</source>
        <translation>“{value}” ne gün ne de saattir; 2017-05-27 ya da 2017-05-27 14:30 (UTC) biçiminde yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” (UTC) is still to come; state a day or a time that has begun.</source>
        <translation>“{value}” (UTC) henüz gelmedi; başlamış bir gün ya da saat belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/in_force.py"/>
        <source>No feature of the workspace is in force on {day}; state another day.</source>
        <translation>Çalışma alanının hiçbir öğesi {day} günü yürürlükte değil; başka bir gün belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>an outline has fewer than three different vertices; add the missing ones.</source>
        <translation>bir dış çizginin üçten az farklı köşesi var; eksikleri ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>a line has fewer than two different vertices; add the missing ones.</source>
        <translation>bir çizginin ikiden az farklı köşesi var; eksikleri ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: gained {gained}, lost {lost}; moved: {moved}, added: {added}, removed: {removed}.</source>
        <translation>{feature}: kazanılan {gained}, yitirilen {lost}; taşınan: {moved}, eklenen: {added}, kaldırılan: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: stated otherwise: {fields}.</source>
        <translation>{feature}: başka türlü bildirilen: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was added</source>
        <translation>{number} numaralı kırık noktası eklendi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number}, as it was numbered, was removed</source>
        <translation>numarası {number} olan kırık noktası kaldırıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was moved by {metres} in the direction {azimuth}</source>
        <translation>{number} numaralı kırık noktası {azimuth} yönünde {metres} taşındı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Make the buffers again</source>
        <translation>Tamponları yeniden oluştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Made from the line as it was before, and to be made again: {buffers}.</source>
        <translation>Çizginin önceki hâlinden oluşturulmuş, yeniden oluşturulmalı: {buffers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>No longer accepted, for what was accepted is another line now ({rule}): {finding}</source>
        <translation>Artık kabul edilmiş değil, çünkü kabul edilen çizgi değişti ({rule}): {finding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its {name} is stated more than once, differently; keep one.</source>
        <translation>{name} değeri birden çok kez, farklı belirtilmiş; birini bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is no text; correct it.</source>
        <translation>{name} değeri metin değil; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no number; write digits with a decimal point.</source>
        <translation>{name} değeri “{text}” sayı değil; ondalık noktayla rakam yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no whole number; correct it.</source>
        <translation>{name} değeri “{text}” tam sayı değil; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is too large; correct it.</source>
        <translation>{name} değeri “{text}” çok büyük; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no date; write it as 2017-05-06.</source>
        <translation>{name} değeri “{text}” tarih değil; şöyle yazın: 2017-05-06.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is the number {number}, and other features have a text there; write it as a text.</source>
        <translation>{name} değeri {number} sayısı, öteki öğelerde ise orada metin var; metin olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} holds bytes that are no UTF-8 ({bytes}); save the file in UTF-8, or state its encoding.</source>
        <translation>{name} değerinde UTF-8 olmayan baytlar var ({bytes}); dosyayı UTF-8 olarak kaydedin ya da kodlamasını belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains {points}, which can hide or reorder text; remove it.</source>
        <translation>{name} değerinde {points} var; metni gizleyebilir ya da sırasını bozabilir; kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains U+FFFD: a character was lost when the file was written or read; type it again.</source>
        <translation>{name} değerinde U+FFFD var: dosya yazılırken ya da okunurken bir karakter yitmiş; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>The lines of {features} are not those that the package wrote: each vertex was taken as a turning point, also those that only draw an edge out. The package's GeoPackage has the turning points alone.</source>
        <translation>{features} çizgileri paketin yazdığı çizgiler değil: her köşe, yalnızca kenarı çizenler de, kırık noktası sayıldı. Kırık noktaları tek başına paketin GeoPackage dosyasındadır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>its file holds only the beginning of its {columns}; take it from the package's GeoPackage.</source>
        <translation>dosyasında {columns} alanının yalnızca başı var; onu paketin GeoPackage dosyasından alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, as “{same}” of {party}; choose for EXISTING: revise takes it as a revision, keep keeps both, skip leaves it out.</source>
        <translation>çalışma dosyasında zaten var: “{same}”, taraf {party}; EXISTING için seçin: revise onu yeni sürüm olarak alır, keep ikisini de tutar, skip dışarıda bırakır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, the same, as “{same}” of {party}; leave it out.</source>
        <translation>çalışma dosyasında aynısı zaten var: “{same}”, taraf {party}; dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has “{same}” of {party} by that name or along that line, and a revision is told by its uid, which the draft does not state; write {uid} into it, keep both, or leave it out.</source>
        <translation>çalışma dosyasında aynı adla ya da aynı çizgi boyunca {party} tarafının “{same}” öğesi var; yeni sürüm uid ile tanınır, taslak ise onu bildirmiyor; {uid} yazın, ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it as “{same}” of {party}, and a draft of {other} never revises a feature of another party; keep both, or leave it out.</source>
        <translation>çalışma dosyasında {party} tarafının “{same}” öğesi olarak var; {other} tarafının taslağı başka tarafın öğesini hiçbir zaman değiştirmez; ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” is agreed, and no import changes what is agreed; reopen it first, keep both, or leave it out.</source>
        <translation>“{same}” üzerinde anlaşılmış, hiçbir içe aktarma üzerinde anlaşılanı değiştirmez; önce yeniden açın, ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” of the workspace is of the kind {kind}, and this is of the kind {other}; correct its kind, keep both, or leave it out.</source>
        <translation>çalışma dosyasındaki “{same}” {kind} türünde, bu ise {other} türünde; türünü düzeltin, ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>{count} features of the workspace have its uid; give the copies uids of their own first, keep both, or leave it out.</source>
        <translation>çalışma dosyasında {count} öğe onun uid’ini taşıyor; önce kopyalara kendi uid’lerini verin, ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>values of “{same}” in the workspace cannot be read ({columns}); correct them first, keep both, or leave it out.</source>
        <translation>çalışma dosyasındaki “{same}” öğesinin değerleri okunamıyor ({columns}); önce onları düzeltin, ikisini de tutun ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>polygon</source>
        <translation>alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has no geometry; draw it, or leave it out.</source>
        <translation>geometrisi yok; çizin ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>vertex {vertex} of {count} is not a number; correct it.</source>
        <translation>{count} köşeden {vertex}. sayı değil; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has {count} vertices, more than {most}; divide it.</source>
        <translation>{count} köşesi var, {most} sınırından çok; bölün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>beside its {wanted} it holds {others}, the first at {place}; take that out of the feature.</source>
        <translation>gereken ({wanted}) dışında {others} da tutuyor, ilki {place} konumunda; bunu öğeden çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it holds {points}, and its kind needs one; write each as a feature.</source>
        <translation>{points} içeriyor, türü ise bir tane ister; her birini ayrı öğe olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one {wanted}; choose the right kind.</source>
        <translation>geometrisi {type}, türü ise şunu ister: {wanted}; doğru türü seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is {lines}, and its kind needs one polygon; join them into one closed line.</source>
        <translation>{lines} içeriyor, türü ise tek poligon ister; bunları tek kapalı çizgide birleştirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a line with {vertices}, and its kind needs one polygon; join the lines of its outline into one closed line.</source>
        <translation>bu bir çizgi ({vertices}), türü ise tek poligon ister; dış çizgisinin parçalarını tek kapalı çizgide birleştirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one polygon: it is not closed, its last vertex, at {place}, lies {gap} from its first; close it.</source>
        <translation>geometrisi {type}, türü ise bir alan ister: kapalı değil, {place} konumundaki son köşesi ilkinden {gap} uzakta; kapatın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Left as the workspace has them: {features}.</source>
        <translation>Çalışma dosyasındaki gibi bırakıldı: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Kept beside those of the workspace, under a new uid: {features}.</source>
        <translation>Çalışma dosyasındakilerin yanında yeni uid ile tutuldu: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Parts and holes without vertices, which enclose nothing, were left out of {features}.</source>
        <translation>Hiçbir şeyi çevrelemeyen köşesiz parçalar ve delikler çıkarıldı: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>A file agrees to nothing: stated as agreed and taken as proposed were {features}.</source>
        <translation>Bir dosya hiçbir şey üzerinde anlaşmaz: anlaşılmış diye bildirilip önerilen olarak alınanlar: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); longitude and latitude look swapped.</source>
        <translation>Geçerlik alanının ({theatre}) dışında; boylam ile enlem yer değiştirmiş görünüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); check the numbers and the CRS.</source>
        <translation>Geçerlik alanının ({theatre}) dışında; sayıları ve KRS'yi denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its coordinates are no degrees (the first are {x} and {y}); state their CRS.</source>
        <translation>koordinatları derece değil (ilki {x} ve {y}); koordinat sistemini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>longitude and latitude are swapped; swap the two columns and import it again.</source>
        <translation>boylam ile enlem yer değiştirmiş; iki sütunu değiştirip yeniden içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); its longitude and latitude look swapped.</source>
        <translation>{count} köşeden {vertex}. ({spot}) geçerlik alanının ({theatre}) dışında; boylamı ve enlemi yer değiştirmiş görünüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); check its coordinates and the CRS.</source>
        <translation>{count} köşeden {vertex}. ({spot}) geçerlik alanının ({theatre}) dışında; koordinatlarını ve koordinat sistemini denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its region “{region}” is none of the agreement's ({known}); correct it or state the region.</source>
        <translation>“{region}” bölümü anlaşmanınkilerden değil ({known}); düzeltin ya da bölümü belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies in {found}; correct the region or the coordinates.</source>
        <translation>{stated} bölümü için belirtilmiş, ama {found} bölümünde; bölümü ya da koordinatları düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies {far} from it; correct the region or the coordinates.</source>
        <translation>{stated} bölümü için bildirilmiş, ondan {far} uzakta; bölümü ya da koordinatları düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions; check its coordinates, or state the region.</source>
        <translation>anlaşmanın hiçbir bölümünde değil; koordinatlarını denetleyin ya da bölümü belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions, and with longitude and latitude exchanged in {region}; swap the two columns and import it again.</source>
        <translation>anlaşmanın hiçbir bölümünde değil, boylam ve enlem değiştirilince şurada: {region}; iki sütunu değiştirip yeniden içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>the line crosses itself</source>
        <translation>çizgi kendini kesiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A feature without a geometry has no turning points; draw it first.</source>
        <translation>Geometrisi olmayan öğenin kırık noktası olmaz; önce çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its file states {stated}, and {read} came out when it was read; write it as the format wants it, or save it as GeoPackage.</source>
        <translation>dosyası şunu bildiriyor: {stated}; okunan ise: {read}; biçimin istediği gibi yazın ya da GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is read otherwise than it is written; save the file as GeoPackage.</source>
        <translation>{vertex}. köşe yazıldığından farklı okunuyor; dosyayı GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>{parts} with {rings} and {vertices}</source>
        <translation>{parts}, {rings}, {vertices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{type}” is no type of geometry; correct it.</source>
        <translation>“{type}” bir geometri türü değil; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{text}” stands where a list of coordinates belongs; correct it.</source>
        <translation>koordinat listesi gereken yerde “{text}” var; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is written as {text}, which is no pair of numbers; write it as [longitude, latitude], without quotation marks.</source>
        <translation>{vertex}. köşe {text} diye yazılmış, bu bir sayı çifti değil; tırnaksız, [longitude, latitude] olarak yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>its lists lie too deep in one another</source>
        <translation>listeleri fazla derin iç içe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>{file} is not JSON ({cause}); mend it, or ask for it again.</source>
        <translation>{file} JSON değil ({cause}); düzeltin ya da yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>it is a model in three dimensions; draw its outline.</source>
        <translation>üç boyutlu bir model; dış çizgisini çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its {element} holds more than one {child}, of which only the last would be read; write each in an element of its own.</source>
        <translation>{element} ögesinde birden çok {child} var, yalnız sonuncusu okunurdu; her birini ayrı ögeye yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its coordinates hold “{text}”, which is no vertex; write each as longitude,latitude and part them by blanks.</source>
        <translation>koordinatlarında “{text}” var, bu bir köşe değil; her birini longitude,latitude olarak yazıp boşlukla ayırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The kind “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>“{value}” türü anlaşmada yok ({known}); bunlardan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The region “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>“{value}” bölümü anlaşmada yok ({known}); bunlardan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The party “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>“{value}” tarafı anlaşmada yok ({known}); bunlardan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The status “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>“{value}” durumu anlaşmada yok ({known}); bunlardan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the kind “{written}” and you the kind {stated}; leave the kind to the file.</source>
        <translation>dosyası “{written}” türünü, siz {stated} türünü bildiriyorsunuz; türü dosyaya bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the party “{written}” and you the party {stated}; leave the party to the file, or correct it there.</source>
        <translation>dosyası “{written}” tarafını, siz {stated} tarafını bildiriyorsunuz; tarafı dosyaya bırakın ya da orada düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>The file has {count} vertices, more than {most}; divide it and import the parts.</source>
        <translation>Dosyada {count} köşe var, {most} sınırından çok; bölüp parçaları içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its kind “{kind}” is none of the agreement's ({known}); state the kind.</source>
        <translation>“{kind}” türü anlaşmanınkilerden değil ({known}); türü belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its party “{party}” is none of the agreement's ({known}); correct it or state the party.</source>
        <translation>“{party}” tarafı anlaşmanınkilerden değil ({known}); düzeltin ya da tarafı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its status “{status}” is none of {known}; correct it.</source>
        <translation>“{status}” durumu şunlardan değil: {known}; düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>the import brings it already, as “{same}”; leave one of them out.</source>
        <translation>içe aktarma onu zaten getiriyor: “{same}”; birini dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The act “{act}” needs “{member}”: {form}.</source>
        <translation>“{act}” işlemi “{member}” alanını gerektirir: {form}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>The act “{act}” has no “{member}”; leave it out.</source>
        <translation>“{act}” işleminin “{member}” alanı yok; çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>act</source>
        <translation>işlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>Adopted</source>
        <translation>Öneriden alındı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>from the proposal {fingerprint}</source>
        <translation>{fingerprint} önerisinden</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>{name}, {day}, by {document}</source>
        <translation>{name}, {day}, {document} ile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>on the entry {entry}: {text}</source>
        <translation>{entry} kaydı hakkında: {text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>meeting {number}, {place}, {day}; present: {present}</source>
        <translation>toplantı {number}, {place}, {day}; katılanlar: {present}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>Proposed</source>
        <translation>Önerildi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>the proposal {fingerprint}: {title}</source>
        <translation>{fingerprint} önerisi: {title}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>Reopened</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>{name}: {reason}, by {document}</source>
        <translation>{name}: {reason}, {document} ile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <source>{stance}, stretch {stretch}: {remark}</source>
        <translation>{stance}, kesim {stretch}: {remark}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again.</source>
        <translation>Bir metinde yönünü çeviren ya da görünmeyen karakterler var; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The texts of the act have {size} bytes, and an entry of the ledger has room for {most}; say it shorter, and name the document that has the rest.</source>
        <translation>İşlemin metinleri {size} bayt, defterin bir kaydında ise {most} baytlık yer var; kısaltın ve gerisinin bulunduğu belgeyi belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No meeting {number} is on record; record the meeting first.</source>
        <translation>Kayıtlı {number} numaralı toplantı yok; önce toplantıyı kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The day {day} is yet to come; an act is of a day that has been.</source>
        <translation>{day} günü henüz gelmedi; işlem geçmiş bir güne aittir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The agreement has no party “{code}”; stances are those of {known}.</source>
        <translation>Anlaşmada “{code}” tarafı yok; tutumlar {known} taraflarınındır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>{by} cannot take a stance for {party}; the secretariat can.</source>
        <translation>{by}, {party} adına tutum alamaz; bunu sekretarya yapabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>“{stance}” is no stance; a stance is one of {known}.</source>
        <translation>“{stance}” bir tutum değil; tutum şunlardan biridir: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The stance “{stance}” needs a remark: under which reservation, or why not.</source>
        <translation>“{stance}” tutumu açıklama ister: hangi çekinceyle ya da neden olmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No entry {entry} is on record; a correction names one that is by its SHA-256.</source>
        <translation>Kayıtlı {entry} kaydı yok; düzeltme, var olan bir kaydı SHA-256 değeriyle anar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The entry {seq} of the log {author} is corrected by {code} alone; a note says what others have to say.</source>
        <translation>{author} günlüğünün {seq} numaralı kaydını yalnızca {code} düzeltir; başkalarının diyeceği bir nota yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text that is not empty</source>
        <translation>boş olmayan bir metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>a day, as 2017-05-27</source>
        <translation>2017-05-27 gibi bir gün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a SHA-256 in 64 hexadecimal digits, small letters</source>
        <translation>64 onaltılık basamaklı, küçük harfli bir SHA-256</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>an identifier, a UUID in small letters</source>
        <translation>bir tanımlayıcı: küçük harfli UUID</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>one of {choices}</source>
        <translation>şunlardan biri: {choices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a list; each of its members {form}</source>
        <translation>bir liste; her öğesi {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger is longer than {most} bytes.</source>
        <translation>İşlem defterinin bir kaydı {most} bayttan uzun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger cannot be read: {reason}.</source>
        <translation>Defterin bir kaydı okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is no entry: “{line}”.</source>
        <translation>İşlem defterinin bir satırı kayıt değil: “{line}”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is not written as entries are: “{line}”.</source>
        <translation>İşlem defterinin bir satırı kayıtların yazıldığı gibi yazılmamış: “{line}”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is larger than {most} bytes; no ledger is.</source>
        <translation>{file} {most} bayttan büyük; hiçbir işlem defteri bu kadar büyük olmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>It is not written in UTF-8.</source>
        <translation>UTF-8 ile yazılmamış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} holds no entry of a ledger; choose a file that was exported as one.</source>
        <translation>{file} işlem defteri kaydı içermiyor; işlem defteri olarak dışa aktarılmış bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file}, line {number}: {reason} Nothing was merged; ask the sender for the file again.</source>
        <translation>{file}, satır {number}: {reason} Hiçbir şey birleştirilmedi; dosyayı gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The ledger has more than {most} entries, or too long ones.</source>
        <translation>İşlem defterinde {most} kayıttan çok ya da çok uzun kayıtlar var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is a ledger of the agreement “{other}”, and the workspace is of “{own}”; nothing was merged.</source>
        <translation>{file}, “{other}” anlaşmasının işlem defteridir; çalışma alanı ise “{own}” anlaşmasınındır; hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} has an entry of {author}, whose code is none of the agreement’s ({known}); nothing was merged.</source>
        <translation>{file} içinde, kodu anlaşmada bulunmayan {author} kaydı var ({known}); hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>“{part}” is neither a file nor the end of a log; write each as IR.0a1b2c3d:12.</source>
        <translation>“{part}” ne bir dosya ne de bir günlüğün sonu; her birini IR.0a1b2c3d:12 gibi yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>Of other entries there is the like to tell; how many: {n}.</source>
        <translation>Başka kayıtlar için de benzeri söylenir; sayıları: {n}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} says it was made at {time}: look at that computer’s clock.</source>
        <translation>{author} günlüğünün {seq} numaralı kaydı {time} tarihinde yapıldığını söylüyor: o bilgisayarın saatine bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} would not go on record here: {reason}</source>
        <translation>{author} günlüğünün {seq} numaralı kaydı burada kaydedilmezdi: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The log {author} ends at {here}; here its entry {there} has been seen.</source>
        <translation>{author} günlüğü {here} numaralı kayıtta bitiyor; burada {there} numaralı kaydı görülmüştü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The log {author} has {count} entries of the number {seq}: it was forked.</source>
        <translation>{author} günlüğünde {seq} numaralı {count} kayıt var: günlük çatallanmış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} rests on one that is not here.</source>
        <translation>{author} günlüğünün {seq} numaralı kaydı, burada olmayan bir kayda dayanıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} does not follow the one that it names.</source>
        <translation>{author} günlüğünün {seq} numaralı kaydı, adını verdiği kaydın ardından gelmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} has seen one that is not here.</source>
        <translation>{author} günlüğünün {seq} numaralı kaydı, burada olmayan bir kaydı görmüş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/standing.py"/>
        <source>an act that this version does not know</source>
        <translation>bu sürümün bilmediği bir işlem</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>No rule has the limit “{name}” of {rule}; take it out of the workspace's limits.</source>
        <translation>Hiçbir kuralın “{name}” sınırı yok ({rule}); çalışma dosyasının sınırlarından çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The agreement {agreement} states a limit “{limit}” for the rule “{rule}”, which has no such limit (it has {known}); correct it under limits.</source>
        <translation>{agreement} anlaşması “{rule}” kuralı için “{limit}” sınırını belirtiyor, kuralın böyle bir sınırı yok (olanlar: {known}); limits altında düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>they are no list</source>
        <translation>liste değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{limit}” of {rule} stands there twice</source>
        <translation>{rule} kuralının “{limit}” değeri orada iki kez geçiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>an entry states something else than {names}</source>
        <translation>bir girdi şunlardan başkasını bildiriyor: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{name}” is not what it must be</source>
        <translation>“{name}” olması gerektiği gibi değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limits of the workspace cannot be read ({cause}); restore it from a copy.</source>
        <translation>Çalışma dosyasının sınırları okunamıyor ({cause}); bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} cannot be {value}; give a number above 0.</source>
        <translation>{rule} kuralının “{name}” sınırı {value} olamaz; 0'dan büyük bir sayı verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} is not the agreement's; give the reason, and who decided it.</source>
        <translation>{rule} kuralının “{name}” sınırı anlaşmanınki değil; gerekçeyi ve kimin karar verdiğini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The reason for the limit “{name}” of {rule} is too long or holds unreadable characters; type it again.</source>
        <translation>{rule} kuralının “{name}” sınırının gerekçesi çok uzun ya da okunamayan karakterler içeriyor; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limits.py"/>
        <source>stated accuracy of the boundaries; 0 where none is stated</source>
        <translation>sınırların bildirilen doğruluğu; bildirilmemişse 0</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The common text has this line already.</source>
        <translation>Ortak metinde bu hat zaten var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>{file} has no area with this line; compare again.</source>
        <translation>{file} içinde bu hattı taşıyan alan yok; yeniden karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The proposals of {party} and {other} do not meet on both sides of this line, so that none runs midway; choose another line, or draw it by hand.</source>
        <translation>{party} ile {other} taraflarının önerileri bu hattın iki ucunda buluşmuyor, bu yüzden aralarında orta çizgi yok; başka bir hat seçin ya da elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>“{kind}” is no kind of areas in this agreement; choose one that is.</source>
        <translation>“{kind}” bu anlaşmada bir alan türü değildir; alan olan bir tür seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The agreement has no region “{region}”.</source>
        <translation>Anlaşmada “{region}” bölümü yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The shortest common run is a length in metres above 0.</source>
        <translation>En kısa ortak kısım, metre cinsinden 0’dan büyük bir uzunluktur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} and {second} are both proposals of {party}; a party is compared with one proposal.</source>
        <translation>{first} ve {second} ikisi de {party} tarafının önerisidir; bir taraf tek bir öneriyle karşılaştırılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} is under the agreement “{agreement}” with the SHA-256 {digest}, and {second} under “{other}” with {other_digest}; compare proposals under one agreement.</source>
        <translation>{first}, SHA-256 değeri {digest} olan “{agreement}” anlaşmasına, {second} ise {other_digest} olan “{other}” anlaşmasına bağlıdır; tek bir anlaşmaya bağlı önerileri karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>One proposal alone cannot be compared; name those of two parties or more.</source>
        <translation>Tek bir öneri karşılaştırılamaz; iki veya daha çok tarafın önerilerini belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{file}: the tolerance of {tolerance} is wider than {feature} ({width}); state a smaller one.</source>
        <translation>{file}: {tolerance} tolerans {feature} öğesinden ({width}) geniştir; daha küçüğünü belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is of no party of the agreement; state its party and send it again.</source>
        <translation>{file}: {feature} anlaşmanın hiçbir tarafına ait değil; tarafını belirtip yeniden gönderin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file} holds no features to compare.</source>
        <translation>{file} karşılaştırılacak öğe içermiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is in no region of the agreement; state its region and send it again.</source>
        <translation>{file}: {feature} anlaşmanın hiçbir bölümünde değil; bölümünü belirtip yeniden gönderin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {finding} Correct it in the proposal of {party}, and compare again.</source>
        <translation>{file}: {finding} Bunu {party} tarafının önerisinde düzeltip yeniden karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} is under the agreement “{agreement}” with the SHA-256 {digest}, and {workspace} under “{own}” with {own_digest}; have it sent under that one, or replace the agreement of the workspace first.</source>
        <translation>{file}, SHA-256 değeri {digest} olan “{agreement}” anlaşmasına, {workspace} ise {own_digest} olan “{own}” anlaşmasına bağlıdır; bu anlaşmaya göre gönderilmesini isteyin ya da önce çalışma alanının anlaşmasını değiştirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>“{code}” is no party of the agreement; use one of {known}.</source>
        <translation>“{code}” anlaşmanın tarafı değil; şunlardan birini kullanın: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds no features of {party}, only of {parties}.</source>
        <translation>{file} içinde {party} tarafının öğesi yok; yalnızca şu tarafların var: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds features of {parties}; say whose proposal is imported.</source>
        <translation>{file} şu tarafların öğelerini içeriyor: {parties}; kimin önerisinin içe aktarılacağını belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has several features that are meant: {features}; name one by its identifier.</source>
        <translation>{file} içinde birden çok öge uyuyor: {features}; birini kimliğiyle belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has no feature “{name}”; name one by its identifier or its name.</source>
        <translation>{file} içinde “{name}” ögesi yok; bir ögeyi kimliği ya da adıyla belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{finding} Correct {feature} first, and take the line then.</source>
        <translation>{finding} Önce {feature} ögesini düzeltin, sonra çizgiyi alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>Nowhere do {feature} and the proposal of {party} go different ways between two places at which they meet, to {tolerance}; take a whole feature of it, or draw the line by hand.</source>
        <translation>{feature} ve {party} tarafının önerisi, {tolerance} içinde buluştukları iki yer arasında hiçbir yerde farklı yollardan gitmiyor; öneriden bütün bir ögeyi alın ya da çizgiyi elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>With this line the outline of {feature} would cross itself or fall apart; take a neighbouring piece with it or before it, or draw the line by hand.</source>
        <translation>Bu çizgiyle {feature} ögesinin ana hattı kendisini keser ya da parçalanır; onunla birlikte ya da ondan önce komşu bir parçayı alın veya çizgiyi elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} is of the kind “{kind}”, which the agreement does not know.</source>
        <translation>{feature}: “{kind}” türünü anlaşma tanımıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} of the common text has this very geometry; nothing was written.</source>
        <translation>Ortak metindeki {feature} zaten tam bu geometriye sahip; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} is agreed; reopen it before its line becomes another one.</source>
        <translation>{feature} üzerinde anlaşılmıştır; çizgisi değişmeden önce onu yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>the sign {sign} and the letter {letter} contradict each other</source>
        <translation>{sign} işareti ile {letter} harfi çelişiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{value} {unit} are more than there are; they must be below 60</source>
        <translation>{value} {unit} olamaz; 60'tan küçük olmalı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is no {axis} in degrees; metres belong in an easting and a northing, and degrees written without blanks need their letter, as in 355548N 0363748E</source>
        <translation>{number} derece olarak {axis} değil; metreler sağa ve yukarı değer olarak yazılır, boşluksuz yazılan dereceye harfi gerekir: 355548N 0363748E</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{degrees}° is no {axis}; at most {limit}° is possible</source>
        <translation>{degrees}° {axis} olamaz; en çok {limit}° olabilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a hemisphere letter must stand before or after its angle</source>
        <translation>yarıküre harfi açının önünde ya da arkasında durmalı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>one angle is named latitude and longitude</source>
        <translation>tek açı hem enlem hem boylam diye adlandırılmış</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is marked as {unit} where {expected} belong</source>
        <translation>{number} {unit} diye işaretli, oraya {expected} gelmeli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing</source>
        <translation>enlem ya da boylam eksik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>only the last of degrees, minutes and seconds can have decimals</source>
        <translation>derece, dakika ve saniyeden yalnız sonuncusu ondalıklı olabilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{piece}” stands where nothing more is expected</source>
        <translation>“{piece}” artık bir şey beklenmeyen yerde duruyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{number}” has {digits} digits; a {axis} without blanks has {few} or {many}, as in {form}</source>
        <translation>“{number}” {digits} rakamlı; boşluksuz {axis} {few} ya da {many} rakamlı olur: {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle_writing.py"/>
        <source>{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.</source>
        <translation>{degrees} {axis} olamaz; -{limit} ile {limit} derece arasında olmalı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not in decimal degrees</source>
        <translation>ondalık derece değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it does not say which is the latitude; add the letters N or S, and E or W, or state the order</source>
        <translation>hangisinin enlem olduğu belli değil; N ya da S ile E ya da W harflerini ekleyin ya da sırayı belirtin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it needs one hemisphere letter for the latitude and one for the longitude</source>
        <translation>enlem için bir, boylam için bir yarıküre harfi gerekli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it can be parted in two ways; part the two angles by a semicolon</source>
        <translation>iki biçimde ayrılabilir; iki açıyı noktalı virgülle ayırın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{rest}” stands after the place; leave it out</source>
        <translation>yerden sonra “{rest}” var; çıkarın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing; part the two by a semicolon</source>
        <translation>enlem ya da boylam eksik; ikisini noktalı virgülle ayırın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it names the {axis} twice</source>
        <translation>{axis} iki kez verilmiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{number}” can be the number of the line or the degrees; write {number}) or {number}°</source>
        <translation>“{number}” satır numarası da derece de olabilir; {number}) ya da {number}° yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not a pair of angles; part the two by a semicolon</source>
        <translation>bir açı çifti değil; ikisini noktalı virgülle ayırın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is a {one}, and a {other} is expected</source>
        <translation>bu {one}, beklenen ise {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>The coordinate is missing.</source>
        <translation>Koordinat eksik.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is longer than {most} characters</source>
        <translation>{most} karakterden uzun</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is not a plain number such as 283456.50</source>
        <translation>283456.50 gibi yalın bir sayı değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>“{text}” is refused: {reason}.</source>
        <translation>“{text}” kabul edilmedi: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>the character {code} is part of no coordinate</source>
        <translation>{code} karakteri hiçbir koordinatta bulunmaz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinates.py"/>
        <source>“{text}” is refused: {cause}</source>
        <translation>“{text}” kabul edilmedi: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>north</source>
        <translation>kuzey</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>south</source>
        <translation>güney</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>east</source>
        <translation>doğu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>west</source>
        <translation>batı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” means one side here and another in another line; write N, S, E and W</source>
        <translation>“{word}” burada bir yönü, başka satırda başka yönü gösteriyor; N, S, E ve W yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is north</source>
        <translation>{letter} kuzeydir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is south</source>
        <translation>{letter} güneydir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is east</source>
        <translation>{letter} doğudur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is west</source>
        <translation>{letter} batıdır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>The letters were read as {language} ones: {letters}.</source>
        <translation>Harfler şöyle okundu (dil: {language}): {letters}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” is {one} in {language} and {other} in {other_language}, and nothing in the list decides; write N, S, E and W</source>
        <translation>“{word}” {one} ({language}) ya da {other} ({other_language}) olabilir, listede buna karar veren bir şey yok; N, S, E ve W yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>it can be read in two ways; part the two angles by a semicolon</source>
        <translation>iki biçimde okunabilir; iki açıyı noktalı virgülle ayırın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” does not belong in a position; write it as in 35°55'48"N 36°37'48"E, 37S 283456 3976543 or 37S BV 83456 76543</source>
        <translation>“{word}” bir konumun parçası değil; şöyle yazın: 35°55'48"N 36°37'48"E, 37S 283456 3976543 ya da 37S BV 83456 76543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{one}” and “{other}” are hemispheres in different languages; write N, S, E and W</source>
        <translation>“{one}” ile “{other}” farklı dillerde yarıküreler; N, S, E ve W yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs.py"/>
        <source>no such square lies in band {band} ({south} to {north})</source>
        <translation>{band} kuşağında ({south} – {north}) böyle bir kare yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone} does not exist; zones run from 1 to 60</source>
        <translation>{zone} dilimi yok; dilimler 1'den 60'a kadardır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{band} is no latitude band; the bands are C to X without I and O</source>
        <translation>{band} bir enlem kuşağı değil; kuşaklar I ve O dışında C'den X'e kadardır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X</source>
        <translation>{zone}X dilimi yok; Svalbard çevresinde yalnız 31X, 33X, 35X ve 37X vardır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>column letter {column} does not exist in zone {zone}; its columns are {columns}</source>
        <translation>{column} sütun harfi {zone} diliminde yok; sütunları: {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>row letter {row} does not exist; the rows are A to V without I and O</source>
        <translation>{row} satır harfi yok; satırlar I ve O dışında A'dan V'ye kadardır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it lies in the polar grid (UPS), which is not supported</source>
        <translation>kutup gridinde (UPS) kalıyor, bu desteklenmiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it does not say its grid zone; write it first, as in 37S {reference}</source>
        <translation>grid dilimi yok; başa yazın: 37S {reference}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it is not MGRS; write zone, band, two letters and digits as in 37SBV8345676543</source>
        <translation>MGRS değil; dilim, kuşak, iki harf ve rakamları yazın: 37SBV8345676543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{count} digits are an odd number; easting and northing need as many each</source>
        <translation>rakam sayısı tek: {count}; sağa ve yukarı değer eşit sayıda rakam ister</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>the easting has {first} digits and the northing {second}; they must be as many</source>
        <translation>sağa değer {first}, yukarı değer {second} rakamlı; eşit olmalı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it has {count} digits each; {most}, for one metre, are the most</source>
        <translation>her birinde {count} rakam var; en çok {most}, yani bir metre</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” cannot be told from the number before it</source>
        <translation>“{piece}” önündeki sayıdan ayırt edilemiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” does not belong in a position</source>
        <translation>“{piece}” bir konumun parçası değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value} does not exist; UTM zones run from 1 to 60.</source>
        <translation>{value} dilimi yok; UTM dilimleri 1'den 60'a kadardır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>“{value}” is no latitude band; the bands are C to X without I and O.</source>
        <translation>“{value}” bir enlem kuşağı değil; kuşaklar I ve O dışında C'den X'e kadardır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X.</source>
        <translation>{value}X dilimi yok; Svalbard çevresinde yalnız 31X, 33X, 35X ve 37X vardır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The easting {value} m is not between 100000 m and 900000 m.</source>
        <translation>{value} m sağa değer, 100000 m ile 900000 m arasında değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {value} m is not between 0 m and 10000000 m.</source>
        <translation>{value} m yukarı değer, 0 m ile 10000000 m arasında değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no longitude; it must lie between -180 and 180 degrees.</source>
        <translation>{value} boylam olamaz; -180 ile 180 derece arasında olmalı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no latitude; it must lie between -90 and 90 degrees.</source>
        <translation>{value} enlem olamaz; -90 ile 90 derece arasında olmalı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The latitude {value} lies in the polar grid (UPS), which is not supported; UTM and MGRS reach from 80°S to 84°N.</source>
        <translation>{value} enlemi kutup gridinde (UPS) kalıyor, bu desteklenmiyor; UTM ve MGRS 80°S ile 84°N arasındadır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}).</source>
        <translation>{northing} m yukarı değer {zone} içinde ({south} – {north}) değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}); a place in the southern hemisphere is written with its own band, or as “south”.</source>
        <translation>{northing} m yukarı değer {zone} içinde ({south} – {north}) değil; güney yarıküredeki bir yer kendi kuşağıyla ya da “south” ile yazılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it does not say the band or the hemisphere of zone {zone}; write it behind the zone, as in 37S, 37 north or 37 south</source>
        <translation>{zone} diliminin kuşağı ya da yarıküresi yok; dilimin arkasına yazın: 37S, 37 north ya da 37 south</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>these are an easting and a northing without their zone; write zone and band before them, as in 37S 283456 3976543, or state the CRS that they are in</source>
        <translation>bunlar dilimi olmayan sağa ve yukarı değerler; önlerine dilimi ve kuşağı yazın (37S 283456 3976543) ya da KRS'lerini belirtin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>its commas can be read in several ways; write decimal points</source>
        <translation>virgülleri birkaç biçimde okunabilir; ondalık nokta yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is not UTM; write zone, band, easting and northing as in 37S 283456 3976543</source>
        <translation>UTM değil; dilim, kuşak, sağa ve yukarı değer yazın: 37S 283456 3976543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is no hemisphere; write N or S</source>
        <translation>bu bir yarıküre değil; N ya da S yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>no known unit</source>
        <translation>bilinmeyen birim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>Whether features lie inside {what} is not known for all of them: the reference ({source}) has no boundary of {units}. Choose a reference layer that has it.</source>
        <translation>Öğelerin {what} içinde olup olmadığı hepsi için bilinmiyor: referansta ({source}) {units} sınırı yok. Bu sınırı içeren bir referans katmanı seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>any unit</source>
        <translation>hiçbir birim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>of no stated source</source>
        <translation>kaynağı belirtilmemiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one.</source>
        <translation>{region} bölümünde henüz tampon bölge yok; bu nedenle {points} öğelerinin tampon bölgede olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in no buffer zone: its region {region} has none, at {spot}.</source>
        <translation>{point} hiçbir tampon bölgede değil: {region} bölümünün tampon bölgesi yok, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in {holder}, a buffer zone of {other}, and {away} outside {buffer} of its own region {region}, at {spot}.</source>
        <translation>{point}, {other} bölümünün tampon bölgesi {holder} içinde ve kendi bölümü {region} için olan {buffer} dışında {away} uzakta, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands {away} outside the nearest buffer zone of its region {region}, {buffer}, at {spot}.</source>
        <translation>{point}, kendi bölümü {region} için en yakın tampon bölge olan {buffer} dışında {away} uzakta, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>Put {point} into the region {region}</source>
        <translation>{point} öğesini {region} bölümüne al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/entangled.py"/>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>{first} and {second} cross each other at more than {most} places; draw one of them again.</source>
        <translation>{first} ve {second} birbirini {most} yerden fazla kesiyor; birini yeniden çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/gaps.py"/>
        <source>The search for gaps was cancelled.</source>
        <translation>Boşluk araması iptal edildi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Fill the gap to {keeping} from {yielding}</source>
        <translation>{keeping} ile aradaki boşluğu {yielding} ile doldur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Remove {copy}</source>
        <translation>{copy} öğesini sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} overlap by {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} ile {second}, {size} alanda ve en çok {width} genişlikte örtüşüyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first}, {second} öğesinin tamamını içeriyor: {size}, en çok {width} genişlikte, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} bütünüyle {second} içinde: {size}, en çok {width} genişlikte, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} are one and the same outline of {size}, at {spot}.</source>
        <translation>{first} ile {second}, {size} alanlı bir ve aynı sınırdır, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlay.py"/>
        <source>The search for overlaps was cancelled.</source>
        <translation>Çakışma araması iptal edildi.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>Natural Earth, as carried by QGIS</source>
        <translation>Natural Earth, QGIS ile birlikte gelen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>public domain</source>
        <translation>kamu malı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>illustrative</source>
        <translation>örnek</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>GeoNames (geonames.org), as held by the Python package {package}</source>
        <translation>GeoNames (geonames.org), Python paketindeki hâliyle: {package}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There are two files for the {what} “{key}”; remove one.</source>
        <translation>“{key}” ({what}) için iki dosya var; birini kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>“{taken}” and “{key}” have the same order {order}; renumber one {what}.</source>
        <translation>“{taken}” ile “{key}” aynı sırada: {order}; birinin numarasını değiştirin ({what}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There is no {what} “{key}”; the known ones are {known}.</source>
        <translation>Böyle bir şey yok: “{key}” ({what}); bilinenler: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>The {what} file {module}.py cannot be loaded ({name}: {error}); mend it, or install the plugin again.</source>
        <translation>{module}.py dosyası ({what}) yüklenemiyor ({name}: {error}); düzeltin ya da eklentiyi yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>No {what} could be loaded; close QGIS and open it again.</source>
        <translation>Hiçbiri yüklenemedi ({what}); QGIS'i kapatıp yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/belonging.py"/>
        <source>{feature} belongs to {zone}</source>
        <translation>{feature} öğesini {zone} bölgesine bağla</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the uid, and what else has it gets a new one</source>
        <translation>uid {feature} öğesinde kalsın, aynısını taşıyan diğerleri yeni uid alsın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the number, and what else has it gets the next free one</source>
        <translation>Numara {feature} öğesinde kalsın, aynısını taşıyan diğerleri sıradaki boş numarayı alsın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/middle_line.py"/>
        <source>No line runs midway between these outlines; draw one by hand, or cut one of the two.</source>
        <translation>Bu sınırların tam ortasından geçen bir çizgi yok; elle bir çizgi çizin ya da ikisinden birini kesin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Draw one line midway between {first} and {second}</source>
        <translation>{first} ile {second} arasında tam ortadan tek çizgi çiz</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Cut {keeping} out of {yielding}</source>
        <translation>{keeping} alanını {yielding} öğesinden kes</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>With {keeping} cut out, {yielding} would fall apart or lose more than half of its area; draw it by hand.</source>
        <translation>{keeping} kesilirse {yielding} parçalanır ya da alanının yarısından çoğunu yitirir; elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>One of the two features is not there any more; check again.</source>
        <translation>İki öğeden biri artık yok; yeniden denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>Parted along the middle line, {feature} would fall apart; cut it by hand.</source>
        <translation>Orta çizgi boyunca ayrılırsa {feature} parçalanır; elle kesin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: the outline of one lies between a hole of the other and its edge. Cut one of the two, or draw the line by hand.</source>
        <translation>{first} ile {second} arasında her yerde tam ortadan geçen bir çizgi yok: birinin sınırı, ötekinin deliği ile kenarı arasında kalıyor. İkisinden birini kesin ya da çizgiyi elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: about a part of what they share their outlines do not cross each other, or too often. Cut one of the two, or draw the line by hand.</source>
        <translation>{first} ile {second} arasında her yerde tam ortadan geçen bir çizgi yok: ortak bir parçanın çevresinde sınırları kesişmiyor ya da çok sık kesişiyor. İkisinden birini kesin ya da çizgiyi elle çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report to read</source>
        <translation>okunacak rapor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>a table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report for programs</source>
        <translation>programlar için rapor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>moved</source>
        <translation>taşındı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>inside now</source>
        <translation>şimdi içeride</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>outside now</source>
        <translation>şimdi dışarıda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>gained, km²</source>
        <translation>kazanılan, km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>lost, km²</source>
        <translation>yitirilen, km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Agreement, SHA-256</source>
        <translation>Anlaşma, SHA-256</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Changes from {before} to {after}</source>
        <translation>Değişiklikler: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What is in force on {day} is compared.</source>
        <translation>{day} tarihinde yürürlükte olan karşılaştırılıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Added: {added}; removed: {removed}; changed: {changed}.</source>
        <translation>Eklenen: {added}; kaldırılan: {removed}; değişen: {changed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Gained: {gained}; lost: {lost}; moved: {points}.</source>
        <translation>Kazanılan: {gained}; yitirilen: {lost}; taşınan: {points}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Told apart, in parts no wider than {tolerance}: {area}.</source>
        <translation>Ayrıca, {tolerance} ölçüsünden geniş olmayan parçalarda: {area}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The line of {feature} differs by less than a centimetre.</source>
        <translation>{feature} öğesinin çizgisi bir santimetreden az farklıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{feature} is the same line under another identifier: {before} before, {after} now.</source>
        <translation>{feature}, başka bir kimlik altındaki aynı çizgidir: önce {before}, şimdi {after}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The ground or the turning points of {feature} are not measured: one of the versions is not sound, as its check says, or the lines of the two cross at more than {most} places.</source>
        <translation>{feature} öğesinin alanı veya kırık noktaları ölçülmedi: sürümlerden biri, denetiminin de söylediği gibi, hatalı ya da iki sürümün çizgileri {most} yerden fazla kesişiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, “{after}” now.</source>
        <translation>{what}: önce “{before}”, şimdi “{after}”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{after}” now, nothing before.</source>
        <translation>{what}: şimdi “{after}”, önce bir şey yoktu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, nothing now.</source>
        <translation>{what}: önce “{before}”, şimdi bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Ground by administrative unit</source>
        <translation>İdari birimlere göre alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlements on the other side of a line</source>
        <translation>Bir çizginin öbür yanındaki yerleşim yerleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Accepted findings that lapsed</source>
        <translation>Kabulü düşen bulgular</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Finding, as it was accepted</source>
        <translation>Kabul edildiği hâliyle bulgu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Agreement, limits, rules, reference boundaries, software and accepted findings</source>
        <translation>Anlaşma, sınır değerler, kurallar, referans sınırlar, yazılım ve kabul edilen bulgular</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points moved, added, removed</source>
        <translation>Kırık noktaları: taşınan, eklenen, kaldırılan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number before</source>
        <translation>Önceki numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number now</source>
        <translation>Şimdiki numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place before</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place now</source>
        <translation>Şimdiki yer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Distance, m</source>
        <translation>Uzaklık, m</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Azimuth, °</source>
        <translation>Azimut, °</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What features state</source>
        <translation>Öğelerin belirttikleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Field</source>
        <translation>Alan adı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>too near to tell</source>
        <translation>söylenemeyecek kadar yakın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>SHA-256 of the agreement's text</source>
        <translation>Anlaşma metninin SHA-256 değeri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>not applied: {rule}</source>
        <translation>uygulanmıyor: {rule}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>reference boundaries</source>
        <translation>başvuru sınırları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>straight line</source>
        <translation>düz çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>river</source>
        <translation>nehir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>road</source>
        <translation>yol</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>administrative boundary</source>
        <translation>idari sınır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>line of contact</source>
        <translation>temas hattı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>recorded</source>
        <translation>kayda geçti</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>own log</source>
        <translation>kendi kaydı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Minutes of meeting {number}</source>
        <translation>{number} numaralı toplantının tutanağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Held in {place} on {day}.</source>
        <translation>Yer ve gün: {place}, {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Present: {present}.</source>
        <translation>Katılanlar: {present}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed at this meeting: {here} km.</source>
        <translation>Bu toplantıda anlaşılan: {here} km.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed in all: {agreed} km of {whole} km ({share} %).</source>
        <translation>Toplam anlaşılan: {whole} km içinden {agreed} km ({share} %).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>What has lapsed was said of another line, and counts for nothing.</source>
        <translation>Düşmüş olan başka bir çizgi için söylenmiştir ve sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>From point</source>
        <translation>Başlangıç noktası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>To point</source>
        <translation>Bitiş noktası</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Length, m</source>
        <translation>Uzunluk, m</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Reservations and objections</source>
        <translation>Çekinceler ve itirazlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>lapsed: {stance} on {day} ({how})</source>
        <translation>düştü: {stance}, {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>{stance} on {day} ({how})</source>
        <translation>{stance}, {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>What was found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Remedy</source>
        <translation>Çözüm</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Checked for {day}: {errors}, {warnings}, {notes}.</source>
        <translation>{day} için denetlendi: {errors}, {warnings}, {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rules that were applied</source>
        <translation>Uygulanan kurallar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by all</source>
        <translation>herkesçe talep edilen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>contested</source>
        <translation>ihtilaflı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by nobody</source>
        <translation>kimsece talep edilmeyen</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Proposals compared: {parties}</source>
        <translation>Karşılaştırılan öneriler: {parties}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Claimed by all: {agreed}; contested: {contested}; claimed by nobody between claims: {gap}.</source>
        <translation>Herkesçe talep edilen: {agreed}; ihtilaflı: {contested}; talepler arasında kimsece talep edilmeyen: {gap}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Line drawn by all: {agreed}; line at stake: {at_stake}. A line that several parties draw counts once.</source>
        <translation>Herkesin çizdiği hat: {agreed}; tartışma konusu hat: {at_stake}. Birkaç tarafın çizdiği hat bir kez sayılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines up to {tolerance} apart over {run} or more are the same line; ground between them, {area}, is counted apart.</source>
        <translation>{run} veya daha uzun bir kesim boyunca birbirinden en çok {tolerance} uzak hatlar aynı hattır; aralarındaki arazi, {area}, ayrı sayılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements nearer than {accuracy} to the outline of a cell are near, not inside: their positions are no more accurate than that.</source>
        <translation>Bir hücrenin sınırına {accuracy} mesafeden yakın yerleşim yerleri içeride değil, yakındadır: konumları bundan daha doğru değildir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells: ground with one set of claiming parties</source>
        <translation>Hücreler: talep eden tarafları aynı olan arazi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Area, km²</source>
        <translation>Alan, km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Within the tolerance, km²</source>
        <translation>Tolerans içinde, km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>near</source>
        <translation>yakında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Population, where stated</source>
        <translation>Nüfus (belirtilmişse)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells by administrative unit</source>
        <translation>İdari birimlere göre hücreler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Units that the agreement names for a region: claimed by nobody</source>
        <translation>Anlaşmanın bir bölüm için andığı birimler: kimsenin talep etmediği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>in no unit</source>
        <translation>hiçbir birimde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>{unit}, with parts narrower than the accuracy of the boundaries: {others}</source>
        <translation>{unit}, sınırların doğruluğundan dar parçalarla birlikte: {others}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/__init__.py"/>
        <source>rule</source>
        <translation>kural</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>What was agreed is as it was agreed</source>
        <translation>Üzerinde anlaşılan, anlaşıldığı gibi duruyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore what was agreed, or reopen it with the document that says so.</source>
        <translation>Üzerinde anlaşılanı geri getirin ya da bunu bildiren belgeyle yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is agreed, and no act on record says which line was: a change of it shows nowhere.</source>
        <translation>{feature} üzerinde anlaşılmış, ancak hangi hat olduğunu söyleyen kayıtlı bir işlem yok: değişirse hiçbir yerde görünmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} has another name than on {day}, when it was agreed as “{name}” ({document}).</source>
        <translation>{feature}, “{name}” olarak anlaşıldığı {day} gününden başka bir ad taşıyor ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} was agreed on {day} ({document}) and is not reopened, but its status is “{status}”.</source>
        <translation>{feature} üzerinde {day} günü anlaşıldı ({document}) ve yeniden açılmadı, ama durumu “{status}”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} is another one than was agreed on {day} ({document}).</source>
        <translation>{feature} hattı, {day} günü üzerinde anlaşılan hat değil ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} lies up to {distance} from the one that was agreed on {day} ({document}).</source>
        <translation>{feature} hattı, {day} günü üzerinde anlaşılan hattan {distance} kadar uzakta ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is not there any more, though it was agreed on {day} ({document}) and not reopened.</source>
        <translation>{feature} artık yok, oysa {day} günü üzerinde anlaşılmıştı ({document}) ve yeniden açılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore {feature} as it was agreed</source>
        <translation>{feature} için üzerinde anlaşılanı geri getir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>In force within the agreement's term</source>
        <translation>Anlaşma süresi içinde yürürlük</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>Correct the dates, or record the extension of the agreement that they rest on.</source>
        <translation>Tarihleri düzeltin ya da dayandıkları anlaşma uzatmasını kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} is in force until {end}, before it comes into force on {begin}.</source>
        <translation>{feature} {end} tarihine kadar yürürlükte; oysa {begin} tarihinde yürürlüğe giriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>before the agreement came into force on {first}</source>
        <translation>anlaşma {first} tarihinde yürürlüğe girmeden önce</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record</source>
        <translation>anlaşmanın {last} tarihinde biten son kayıtlı döneminden sonra; kayıtlı olmayan kendiliğinden bir uzatmaya dayanıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}</source>
        <translation>anlaşmanın {last} tarihinde biten son kayıtlı döneminden sonra</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its first day in force, {when}.</source>
        <translation>{feature}: yürürlükteki ilk gün {day} olarak belirtilmiş, {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its last day in force, {when}.</source>
        <translation>{feature}: yürürlükteki son gün {day} olarak belirtilmiş, {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>What every feature must state</source>
        <translation>Her öğenin belirtmesi gerekenler</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Fill the attribute; choose kind, region, party and status from the agreement's lists.</source>
        <translation>Özniteliği doldurun; türü, bölümü, tarafı ve durumu anlaşmanın listelerinden seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states no {attribute}.</source>
        <translation>{feature} için {attribute} belirtilmemiş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} has the uid “{uid}”, which is no UUID.</source>
        <translation>{feature} öğesinin uid değeri “{uid}” bir UUID değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states the {attribute} “{value}”, which is none of the agreement's ({listed}).</source>
        <translation>{feature} öğesindeki {attribute} değeri “{value}” anlaşmanın değerlerinden değil ({listed}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Set the {attribute} to {value}</source>
        <translation>{attribute} değerini {value} yap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Text that reads as it is stored</source>
        <translation>Saklandığı gibi okunan metin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete the characters named, or type the text again.</source>
        <translation>Belirtilen karakterleri silin ya da metni yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has characters in its {attribute} that may not stand there: {refused}.</source>
        <translation>{feature} öğesinin {attribute} alanında bulunmaması gereken karakterler var: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete them from the {attribute}</source>
        <translation>Onları {attribute} alanından sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has a character in its {attribute} that was lost when the text was read (U+FFFD).</source>
        <translation>{feature} öğesinin {attribute} alanında, metin okunurken kaybolmuş bir karakter var (U+FFFD).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>One uid, one name and one number for each feature</source>
        <translation>Her öğe için tek uid, tek ad ve tek numara</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Give the copy a new uid, or one of the features another name or number.</source>
        <translation>Kopyaya yeni bir uid ya da öğelerden birine başka bir ad veya numara verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features have the uid {uid}: {labels}.</source>
        <translation>{count} öğenin uid değeri {uid}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the name {name}.</source>
        <translation>“{region}” bölümünde “{kind}” türünden {count} öğenin adı {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Names of the kind “{kind}” in the region “{region}” look alike: {names}.</source>
        <translation>“{region}” bölümündeki “{kind}” türünün adları birbirine benziyor: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the number {number}: {labels}.</source>
        <translation>“{region}” bölümünde “{kind}” türünden {count} öğenin numarası {number}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Every stored value can be read</source>
        <translation>Saklanan her değer okunabiliyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Type the value again, or empty it; or restore the workspace from a copy.</source>
        <translation>Değeri yeniden yazın ya da boşaltın; ya da çalışma dosyasını bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>{feature}: “{value}” in the column “{column}” (table “{table}”, row {row}) is nothing that the column can hold.</source>
        <translation>{feature}: “{column}” sütunundaki “{value}” (“{table}” tablosu, {row}. satır) sütunun tutabileceği bir şey değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Numbers that can be meant</source>
        <translation>Kastedilebilecek sayılar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Correct the number, or empty it where nothing is stated.</source>
        <translation>Sayıyı düzeltin ya da bir şey belirtilmemişse boşaltın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>{feature} states {value} in the column “{column}”, which no {column} can be.</source>
        <translation>{feature}: “{column}” sütununda {value} belirtilmiş; {column} böyle olamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>A zone's buffers run along its whole line</source>
        <translation>Bir bölgenin tamponları çizgisinin tamamı boyunca uzanır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Extend a buffer along the stretch, or make the zone's buffer again.</source>
        <translation>Tamponu bu kesim boyunca uzatın ya da bölgenin tamponunu yeniden oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>longest stretch of the line that may be without a buffer</source>
        <translation>çizginin tamponsuz kalabilecek en uzun kesimi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>{zone} has no buffer along its line of {length}.</source>
        <translation>{zone} öğesinin {length} uzunluğundaki çizgisi boyunca tamponu yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Along {length} of its line {zone} has no buffer.</source>
        <translation>{zone}, çizgisinin {length} boyunca tamponsuz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Every buffer names its zone or line</source>
        <translation>Her tampon bölgesini ya da çizgisini belirtir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Choose the zone or the line that the buffer runs along, or delete the buffer.</source>
        <translation>Tamponun boyunca uzandığı bölgeyi ya da çizgiyi seçin veya tamponu silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names neither a zone nor a line.</source>
        <translation>{buffer} ne bir bölge ne de bir çizgi belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names no zone.</source>
        <translation>{buffer} hiçbir bölge belirtmiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone or line that is not here.</source>
        <translation>{buffer}, burada bulunmayan bir bölge ya da çizgi belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone that is not here.</source>
        <translation>{buffer}, burada bulunmayan bir bölge belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is neither a zone nor a line.</source>
        <translation>{buffer}, ne bölge ne de çizgi olan {other} öğesini belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is no zone.</source>
        <translation>{buffer}, bölge olmayan {other} öğesini belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which was withdrawn.</source>
        <translation>{buffer}, geri çekilmiş olan {other} bölgesini belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which was withdrawn.</source>
        <translation>{buffer}, geri çekilmiş olan {other} çizgisini belirtiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which is not in force.</source>
        <translation>{buffer}: yürürlükte olmayan {other} bölgesi belirtilmiş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which is not in force.</source>
        <translation>{buffer}: yürürlükte olmayan {other} çizgisi belirtilmiş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>A buffer was made from its zone as it is now</source>
        <translation>Tampon, bölgenin şimdiki hâlinden oluşturulmuştur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>Make the buffer again from the zone as it is drawn now.</source>
        <translation>Tamponu, bölgenin şimdiki çiziminden yeniden oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>{buffer} was made from {zone} before the zone's line was changed; make it again.</source>
        <translation>{buffer}, bölgenin çizgisi değişmeden önce {zone} öğesinden oluşturulmuş; yeniden oluşturun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>A buffer is as wide as it says</source>
        <translation>Tampon belirtilen genişliktedir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>Make the buffer again with the geodesic buffer, or move its outer edge out.</source>
        <translation>Tamponu jeodezik tampon olarak yeniden oluşturun ya da dış kenarını dışarı taşıyın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>how much narrower than stated it may be anywhere, or 0.1 % of the width</source>
        <translation>herhangi bir yerde belirtilenden ne kadar dar olabileceği ya da genişliğin % 0.1'i</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>shortfall up to which it is only a warning: an approximate GIS buffer</source>
        <translation>yalnızca uyarı sayılan eksiklik: yaklaşık bir CBS tamponu</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}. It looks like {cause}.</source>
        <translation>{buffer}, {spot} konumunda {metres} genişliğinde; belirtilen {width} değerinden {short} az. Olası neden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}.</source>
        <translation>{buffer}, {spot} konumunda {metres} genişliğinde; belirtilen {width} değerinden {short} az.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Each zone has a checkpoint</source>
        <translation>Her bölgenin bir kontrol noktası vardır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Draw a checkpoint in the zone's buffer, where a road crosses its line.</source>
        <translation>Bölgenin tamponunda, bir yolun çizgiyi kestiği yere bir kontrol noktası çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>distance from the line within which a checkpoint serves a zone</source>
        <translation>bir kontrol noktasının bölgeye hizmet ettiği çizgi uzaklığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>{zone} has no checkpoint on its line.</source>
        <translation>{zone} öğesinin çizgisinde kontrol noktası yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Checkpoints stand in a buffer zone, near the line</source>
        <translation>Kontrol noktaları tampon bölgede, çizgiye yakın durur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Move the checkpoint into the buffer zone, to where a road crosses the zone's line.</source>
        <translation>Kontrol noktasını tampon bölgeye, bir yolun bölge çizgisini kestiği yere taşıyın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>distance outside the buffer zone that is put down to rounding</source>
        <translation>tampon bölge dışında yuvarlamaya sayılan uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>greatest distance from the zone's line</source>
        <translation>bölge çizgisinden en büyük uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most.</source>
        <translation>{checkpoint}, {zone} çizgisinden {away} uzakta, {spot} konumunda; en çok {most} olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>What is agreed, every party has agreed to</source>
        <translation>Anlaşılana her taraf onay vermiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>Ask the parties for their stances, or reopen the feature.</source>
        <translation>Taraflardan tutumlarını isteyin ya da öğeyi yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>{feature} states that it is agreed, and the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>{feature} anlaşılmış görünüyor, oysa {parties} onayı eksik; kesimler: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>What every party agrees to is marked as agreed</source>
        <translation>Her tarafın onayladığı, anlaşılmış diye işaretlidir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Mark it as agreed, with the document that says so, or leave it open.</source>
        <translation>Bunu söyleyen belgeyle anlaşılmış diye işaretleyin ya da açık bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Every stretch of {feature} is agreed by every party; it can be marked as agreed.</source>
        <translation>{feature} öğesinin her kesimini her taraf onayladı; anlaşılmış diye işaretlenebilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Stances are on the line as it is</source>
        <translation>Tutumlar çizginin bugünkü hâli üzerinedir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Ask the party for its stance on the line as it is now, or restore the line that it meant.</source>
        <translation>Taraftan çizginin bugünkü hâline ilişkin tutumunu isteyin ya da kastettiği çizgiyi geri getirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) was of another line, and has lapsed.</source>
        <translation>{party} tarafının {day} günü {feature} öğesinin {number} numaralı kesimi için söylediği (“{stance}”) başka bir çizgiye ilişkindi ve düştü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) has lapsed: the line lies up to {distance} from the one that was meant.</source>
        <translation>{party} tarafının {day} günü {feature} öğesinin {number} numaralı kesimi için söylediği (“{stance}”) düştü: çizgi, kastedilenden {distance} kadar uzakta.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>No gap between neighbouring zones</source>
        <translation>Komşu bölgeler arasında boşluk yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>Draw both zones along one line, or part them by more than the limit if the land between is meant.</source>
        <translation>İki bölgeyi tek çizgi boyunca çizin ya da aradaki arazi kasıtlıysa onları sınır değerden çok ayırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width of a gap that is put down to the drawing</source>
        <translation>çizime sayılan boşluk genişliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width from which on land between two zones is taken as meant</source>
        <translation>iki bölge arasındaki arazinin kasıtlı sayıldığı genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave a gap of {size} between them, up to {width} wide, at {spot}.</source>
        <translation>{zones} aralarında {size} büyüklüğünde, en çok {width} genişliğinde bir boşluk bırakıyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave more than {most} gaps between them, too many to be told one by one; the widest that was found is {width} wide, at {spot}.</source>
        <translation>{zones} aralarında {most} adetten fazla boşluk bırakıyor; tek tek sayılamayacak kadar çok. Bulunanların en genişi {width} genişliğinde, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{one} and {other}</source>
        <translation>{one} ve {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>No repeated vertex</source>
        <translation>Yinelenen köşe yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>Delete one of the two turning points.</source>
        <translation>İki kırık noktasından birini silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>distance within which two vertices in a row are one</source>
        <translation>art arda iki köşenin tek sayıldığı uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>{feature} has {count} within {limit_text} of the one before, the nearest {least} from it at {spot}.</source>
        <translation>{feature}: bir öncekine {limit_text} içinde {count}; en yakını {least} uzakta, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete {count} of {feature}</source>
        <translation>{feature} öğesinden {count} sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Finite coordinates in range</source>
        <translation>Aralık içinde sonlu koordinatlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Type the coordinates again, or import the file with the coordinate system it was made in.</source>
        <translation>Koordinatları yeniden yazın ya da dosyayı oluşturulduğu koordinat sistemiyle içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} without a number for longitude or latitude; in the order drawn the first is the {ordinal}</source>
        <translation>{feature}: boylamı ya da enlemi sayı olmayan {count}; çizim sırasına göre ilki {ordinal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}; these look like metres of a projected system.</source>
        <translation>{feature}: {count} 180° boylamın ya da 90° enlemin dışında, ilki {longitude} boylam ve {latitude} enlemle; bunlar izdüşümlü bir sistemin metrelerine benziyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}.</source>
        <translation>{feature}: {count} 180° boylamın ya da 90° enlemin dışında, ilki {longitude} boylam ve {latitude} enlemle.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Edges that a chart draws elsewhere</source>
        <translation>Haritanın başka yerde çizdiği kenarlar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Nothing, or add turning points on the line: packages draw such edges out by themselves.</source>
        <translation>Hiçbir şey ya da çizgiye kırık noktaları ekleyin: paketler böyle kenarları kendiliğinden sıklaştırır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>greatest distance of the edge on a chart from its geodesic</source>
        <translation>haritadaki kenarın jeodeziğinden en büyük uzaklığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} has {count} that a chart with straight lines draws up to {most} away from the geodesic, the worst at {spot}; exports draw them out.</source>
        <translation>{feature}: düz çizgili bir haritanın jeodezikten {most} kadar uzakta çizdiği {count}, en kötüsü {spot} konumunda; dışa aktarmada sıklaştırılır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} meets itself at {count} when its edges are drawn as geodesics, which packages do; the first is {spot}.</source>
        <translation>{feature}: kenarları paketlerdeki gibi jeodezik çizilince {count} kendisine değiyor; ilki {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area</source>
        <translation>bir alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of points</source>
        <translation>bir nokta kümesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of lines</source>
        <translation>bir çizgi kümesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area of several parts</source>
        <translation>birkaç parçalı bir alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a collection of geometries</source>
        <translation>bir geometri derlemesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Geometry present and of its kind's type</source>
        <translation>Geometri var ve türüne uygun</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Draw the feature: an area for a zone, a line for a line, a point for a post or a checkpoint.</source>
        <translation>Öğeyi çizin: bölge için alan, çizgi için çizgi, gözlem veya kontrol noktası için nokta.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} carries heights; they are no part of the delimitation and are not exported.</source>
        <translation>{feature} yükseklik içeriyor; yükseklikler sınırlandırmanın parçası değildir ve dışa aktarılmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the heights off {feature}</source>
        <translation>{feature} öğesinden yükseklikleri kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>What the workspace stores as the geometry of {feature} cannot be read; draw it anew.</source>
        <translation>Çalışma dosyasının {feature} geometrisi olarak sakladığı şey okunamıyor; yeniden çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has no geometry.</source>
        <translation>{feature} öğesinin geometrisi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} without turning points, on which other programs break; take them off.</source>
        <translation>{feature}: kırık noktası olmayan {count} var, başka programlar bunlarda takılır; kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the parts and holes without turning points off {feature}</source>
        <translation>{feature} öğesinden kırık noktasız parçaları ve delikleri kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} not closed: the first ends at {end}, {gap} from where it begins.</source>
        <translation>{feature}: {count}; ilki {end} konumunda bitiyor, başladığı yerden {gap} uzakta.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Close the outline of {feature} by a straight edge</source>
        <translation>{feature} dış çizgisini düz bir kenarla kapat</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.</source>
        <translation>{feature} {found}, oysa “{kind}” türünden bir öğe {wanted} olmalıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} an area of the same turning points</source>
        <translation>{feature} öğesini aynı kırık noktalarıyla alan yap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a line of the same turning points</source>
        <translation>{feature} öğesini aynı kırık noktalarıyla çizgi yap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a single point</source>
        <translation>{feature} öğesini tek nokta yap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no further part</source>
        <translation>ek parça yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclave</source>
        <translation>eksklav yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no hole</source>
        <translation>delik yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclusion</source>
        <translation>hariç tutulan alan yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>One part, no hole but those declared</source>
        <translation>Tek parça, bildirilenler dışında delik yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>Make a feature of each part, or name the further parts as exclaves and the holes as exclusions.</source>
        <translation>Her parçayı ayrı bir öğe yapın ya da öteki parçaları eksklav, delikleri hariç tutulan alan olarak adlandırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} is {count}; make one feature of each.</source>
        <translation>{feature} {count}; her birinden bir öğe yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} has {count}, {sizes}, but declares {names}; the largest is at {spot}.</source>
        <translation>{feature}: {count}, {sizes}; oysa bildirilen: {names}; en büyüğü {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{size} in all</source>
        <translation>toplam {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} declares {names} but has {count}.</source>
        <translation>{feature} {names} bildiriyor ama {count} içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>No edge shorter than the precision</source>
        <translation>Kesinlikten kısa kenar yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>Delete one of the two turning points, or move them apart.</source>
        <translation>İki kırık noktasından birini silin ya da birbirinden uzaklaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>shortest edge</source>
        <translation>en kısa kenar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}.</source>
        <translation>{feature}: {limit_text} altında {count}; en kısası {least}, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>No sliver among the parts and holes</source>
        <translation>Parça ve delikler arasında kıymık yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part or hole, or draw it at its true size.</source>
        <translation>Parçayı veya deliği silin ya da gerçek boyutunda çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>width under which a part or hole is a sliver</source>
        <translation>altında parça ya da deliğin kıymık sayıldığı genişlik</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>area under which a part or hole is a sliver</source>
        <translation>altında parça ya da deliğin kıymık sayıldığı alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a hole of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature}: {spot} konumunda {size}, {width} genişliğinde bir delik: kıymık.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a part of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature}: {spot} konumunda {size}, {width} genişliğinde bir parça: kıymık.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Close the hole in {feature}</source>
        <translation>{feature} öğesindeki deliği kapat</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part of {feature}</source>
        <translation>{feature} öğesinin parçasını sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>No spike</source>
        <translation>Sivri çıkıntı yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete the turning point at the tip, or move it.</source>
        <translation>Uçtaki kırık noktasını silin ya da taşıyın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>sharpest angle between two edges</source>
        <translation>iki kenar arasındaki en dar açı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>{feature} has {count} sharper than {limit_text}; the sharpest, {least}, runs {reach} to {spot}.</source>
        <translation>{feature}: {limit_text} açıdan dar {count}; en darı {least}, {reach} boyunca {spot} konumuna uzanıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Longitude and latitude in their order</source>
        <translation>Boylam ve enlem kendi sırasında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude, of the whole feature or of the turning points named.</source>
        <translation>Bütün öğenin ya da belirtilen kırık noktalarının boylamını ve enlemini değiş tokuş edin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has longitude and latitude exchanged: it lies at {now}; exchanged, it lies in {region}, at {then}.</source>
        <translation>{feature} öğesinin boylamı ile enlemi yer değiştirmiş: {now} konumunda; değiştirilince {region} bölümünde, {then} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {feature}</source>
        <translation>{feature} öğesinin boylamı ile enlemini değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>the agreement's theatre</source>
        <translation>anlaşmanın geçerlik alanı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has {count} with longitude and latitude exchanged, in the order drawn the {named}: the first lies at {now} and belongs at {then}.</source>
        <translation>{feature}: boylamı ve enlemi yer değiştirmiş {count}, çizim sırasına göre {named}: ilki {now} konumunda, yeri ise {then}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {count} of {feature}</source>
        <translation>{feature} öğesinde {count} için boylam ile enlemi değiştir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{named} and others</source>
        <translation>{named} ve başkaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>A valid area or line</source>
        <translation>Geçerli alan ya da çizgi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Move the turning points so that no outline or line meets itself or another one.</source>
        <translation>Kırık noktalarını, hiçbir dış çizgi ya da çizgi kendisiyle veya başkasıyla karşılaşmayacak biçimde taşıyın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} has so many edges side by side ({count}) that it cannot be checked; draw it with fewer.</source>
        <translation>{feature} yan yana o kadar çok kenar ({count}) içeriyor ki denetlenemiyor; daha az kenarla çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} meets itself at {count}, so that it has no left and no right side there; the first place is {spot}.</source>
        <translation>{feature}: çizgi {count} kendisiyle karşılaşıyor, orada ne sol ne sağ yanı kalıyor; ilk yer {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} is not a valid area: {reasons}; the first place is {spot}.</source>
        <translation>{feature} geçerli bir alan değil: {reasons}; ilk yer {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>, and </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{fault} at {places}</source>
        <translation>{fault}: {places}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{fault} at at least {places}</source>
        <translation>{fault}: en az {places}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Rebuild {feature} as a valid area of {parts}, {size}</source>
        <translation>{feature} öğesini geçerli alan olarak yeniden kur: {parts}, {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is whole</source>
        <translation>İşlem defteri bütün</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>Merge the copy that has the missing entries; of a fork its author records by a correction what holds.</source>
        <translation>Eksik kayıtları içeren kopyayı birleştirin; çatallanmada yazarı neyin geçerli olduğunu bir düzeltmeyle kaydeder.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is not whole: {problem}</source>
        <translation>İşlem defteri bütün değil: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limits are the agreement's</source>
        <translation>Sınır değerler anlaşmanınkilerdir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>Take the workspace's own limit away in the options, or have the parties state it in the agreement.</source>
        <translation>Çalışma alanının kendi sınır değerini seçeneklerden kaldırın ya da taraflar onu anlaşmaya yazsın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limit “{which}” of {rule} is {here} in this workspace; the agreement has {there}. Reason: {reason}</source>
        <translation>{rule} kuralının “{which}” sınır değeri bu çalışma alanında {here}; anlaşmada {there}. Gerekçe: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>No overlap of kinds that the agreement keeps apart</source>
        <translation>Anlaşmanın ayrı tuttuğu türler örtüşmez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>Cut one of the two back to the other's line.</source>
        <translation>İkisinden birini ötekinin çizgisine kadar kesin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>width of an overlap that is put down to the drawing</source>
        <translation>çizime sayılan örtüşme genişliği</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Zones do not overlap</source>
        <translation>Bölgeler örtüşmez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Agree on one line between the two zones and draw both along it, or remove the copy.</source>
        <translation>İki bölge arasında tek bir çizgide anlaşın ve ikisini de ona göre çizin ya da kopyayı silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Nothing across the country's border</source>
        <translation>Ülke sınırının ötesinde hiçbir şey yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Draw the feature up to the border and not across it.</source>
        <translation>Öğeyi sınıra kadar çizin, sınırı aşmayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>area across the border that is put down to the reference</source>
        <translation>sınır ötesinde referansa sayılan alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>distance across it, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>bir gözlem veya kontrol noktasının ya da hattın sınır ötesinde referansa sayılan uzaklığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>the country</source>
        <translation>ülke</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies across the country's border with {size}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, {spot} konumunda ülke sınırını {size} aşıyor (sınırların kaynağı: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, ülke sınırının {away} ötesinde, {spot} konumunda (sınırların kaynağı: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs up to {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, ülke sınırının ötesine en çok {away} uzanıyor, {spot} konumunda (sınırların kaynağı: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs through “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: {spot} konumunda “{area_name}” içinden geçer; bu alanın statüsü kaynaklarda farklı belirtilir ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: “{area_name}” içinde, {spot} konumunda durur; bu alanın statüsü kaynaklarda farklı belirtilir ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies with {size} in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: {size} büyüklüğündeki bölümü “{area_name}” içinde, {spot} konumunda; bu alanın statüsü kaynaklarda farklı belirtilir ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Zones of two regions do not meet</source>
        <translation>İki bölümün bölgeleri birbirine değmez</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Draw one of the two back, or give both the same region if they are meant to be neighbours.</source>
        <translation>İkisinden birini geri çekin ya da komşu olmaları isteniyorsa ikisine aynı bölümü verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>distance from which on two zones are apart</source>
        <translation>iki bölgenin ayrı sayıldığı uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} lies only {measure} from {second} in {region_b}, at {spot}.</source>
        <translation>{region_a} bölümündeki {first}, {region_b} bölümündeki {second} öğesinden yalnızca {measure} uzakta, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} meets {second} in {region_b} along {measure}, at {spot}.</source>
        <translation>{region_a} bölümündeki {first}, {region_b} bölümündeki {second} ile {measure} boyunca birleşiyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} touches {second} in {region_b}, at {spot}.</source>
        <translation>{region_a} bölümündeki {first}, {region_b} bölümündeki {second} öğesine değiyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>no region</source>
        <translation>bölümü yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Inside the units of its region</source>
        <translation>Bölümünün birimleri içinde</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Draw the feature inside the units that the agreement names for its region, or correct its region.</source>
        <translation>Öğeyi, anlaşmanın bölümü için saydığı birimlerin içinde çizin ya da bölümünü düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>area outside that is put down to the reference</source>
        <translation>dışarıda referansa sayılan alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>distance outside, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>bir gözlem veya kontrol noktasının ya da hattın dışarıda referansa sayılan uzaklığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>the units of their region</source>
        <translation>bölümlerinin birimleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {places}, the largest in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, anlaşmanın şu bölüm için saydığı birimlerin dışına çıkıyor: {region}; {places} içinde {size}, en büyüğü: {in_unit}, {spot} konumunda (sınırlar: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, anlaşmanın şu bölüm için saydığı birimlerin dışına çıkıyor: {region}; {size}, yer: {in_unit}, {spot} konumunda (sınırlar: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} runs up to {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, anlaşmanın {region} için saydığı birimlerin en çok {away} dışına uzanıyor, {in_unit} içinde, {spot} konumunda (sınırların kaynağı: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} stands {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}, anlaşmanın {region} için saydığı birimlerin {away} dışında, {in_unit} içinde, {spot} konumunda (sınırların kaynağı: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Put {name} into the region {region}</source>
        <translation>{name} öğesini {region} bölümüne al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Outside the areas of separation</source>
        <translation>Ayırma alanlarının dışında</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Keep the feature out of the area, or agree on it with those who watch that area.</source>
        <translation>Öğeyi bu alanın dışında tutun ya da alanı gözleyenlerle üzerinde anlaşın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>area inside that is put down to the reference</source>
        <translation>içeride referansa sayılan alan</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Whether features lie inside {areas} is not known: the reference ({source}) has no such area. Choose a reference layer that has it.</source>
        <translation>Öğelerin {areas} içinde olup olmadığı bilinmiyor: referansta ({source}) böyle bir alan yok. Bunu içeren bir referans katmanı seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} stands inside “{area_name}”, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: “{area_name}” içinde duruyor, {spot} konumunda (gösterge niteliğinde bir alan, kaynak: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} lies inside “{area_name}” with {size}, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: {size} kadarı “{area_name}” içinde, {spot} konumunda (gösterge niteliğinde bir alan, kaynak: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Observation posts stand in a buffer zone</source>
        <translation>Gözlem noktaları tampon bölgede durur</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Move the post into the buffer zone, or correct its region.</source>
        <translation>Gözlem noktasını tampon bölgeye taşıyın ya da bölümünü düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>distance outside that is put down to rounding</source>
        <translation>dışarıda yuvarlamaya sayılan uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Observation posts along the whole line</source>
        <translation>Çizginin tamamı boyunca gözlem noktaları</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Add a post where the line is farthest from any, or remove the post that was drawn twice.</source>
        <translation>Çizginin noktalara en uzak olduğu yere bir gözlem noktası ekleyin ya da iki kez çizilmiş olanı silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>greatest distance of any place on the line from its nearest post</source>
        <translation>çizginin herhangi bir yerinin en yakın gözlem noktasına en büyük uzaklığı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>distance within which two posts are taken for one</source>
        <translation>iki gözlem noktasının tek sayıldığı uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Along {stretch} of the line of {zone} no observation post is nearer than {limit_text}; the farthest place is {away} from {post}, at {spot}.</source>
        <translation>{zone} çizgisinin {stretch} boyunca {limit_text} içinde gözlem noktası yok; en uzak yer {post} noktasından {away} uzakta, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>The spacing of posts along the line of {zone} is not judged while {posts} of its region stand far from it.</source>
        <translation>Bölümündeki {posts} çizgiden uzakken {zone} çizgisi boyunca noktaların aralığı değerlendirilmez.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{zone} has no observation post: none of its region is within {limit_text} of its line of {line_length}.</source>
        <translation>{zone} öğesinin gözlem noktası yok: bölümündeki hiçbiri {line_length} uzunluğundaki çizgisine {limit_text} içinde değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{one} and {other} stand {apart} apart: is that one post drawn twice?</source>
        <translation>{one} ile {other} arasında {apart} var: tek bir nokta iki kez mi çizildi?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Remove {other}</source>
        <translation>{other} öğesini sil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>One proposal of each version</source>
        <translation>Her sürümün tek önerisi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Ask the party which of the two it stands by, and take the other one off.</source>
        <translation>Tarafa ikisinden hangisinin arkasında durduğunu sorun, ötekini kaldırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Two proposals of {party} state the version {version} and differ: {first} with the fingerprint {digest}, and {second} with {other}.</source>
        <translation>{party} tarafının iki önerisi {version} sürümünü belirtiyor ve farklı: {digest} parmak izli {first} ile {other} parmak izli {second}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>A safe zone lies inside its zone, clear of the zone's buffer</source>
        <translation>Güvenli bölge, bölgesinin içinde ve tamponundan uzakta yer alır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Draw the safe zone inside the zone, or cut it back to the zone's line.</source>
        <translation>Güvenli bölgeyi bölgenin içinde çizin ya da bölge çizgisine kadar kesin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>distance by which it may lie outside the zone, or in its buffer</source>
        <translation>bölgenin dışında ya da tamponunda kalabileceği uzaklık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} lies inside no zone: its region has none.</source>
        <translation>{safe} hiçbir bölgenin içinde değil: bölümünde bölge yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} names a zone that is not here, so it lies inside none.</source>
        <translation>{safe}, burada bulunmayan bir bölge belirtiyor; bu nedenle hiçbir bölgenin içinde değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} out of {zone}, with {size}, at {spot}.</source>
        <translation>{safe}, {size} alanla {zone} dışına {reach} taşıyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>the zones of its region</source>
        <translation>bölümünün bölgeleri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} into {zone}, with {size}, at {spot}.</source>
        <translation>{safe}, {size} alanla {zone} içine {reach} giriyor, {spot} konumunda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Cut {safe} back to the line of {zone}</source>
        <translation>{safe} öğesini {zone} çizgisine kadar kes</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Stretches cover the whole line once</source>
        <translation>Kesimler çizginin tamamını bir kez kapsar</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Divide the line anew; stretches that are as they were keep their numbers and what was said of them.</source>
        <translation>Çizgiyi yeniden bölün; olduğu gibi kalan kesimler numaralarını ve haklarında söylenenleri korur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} leave out {length} of its line.</source>
        <translation>{feature} öğesinin kesimleri çizgisinin {length} kadarını dışarıda bırakıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} have {length} of its line more than once.</source>
        <translation>{feature} öğesinin kesimleri çizgisinin {length} kadarını birden çok kez içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Stretches run along their features</source>
        <translation>Kesimler öğeleri boyunca gider</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line from the feature, or divide it anew.</source>
        <translation>Çizgiyi öğeden alın ya da onu yeniden bölün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line of the stretch {number} from its feature</source>
        <translation>{number} numaralı kesimin çizgisini öğesinden al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>The agreement is in force</source>
        <translation>Anlaşma yürürlükte</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>Record the extension with its document in the agreement file, or correct the package's date.</source>
        <translation>Uzatmayı belgesiyle birlikte anlaşma dosyasına kaydedin ya da paketin tarihini düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}.</source>
        <translation>{day} tarihinde anlaşma henüz yürürlükte değil; {first} tarihinde yürürlüğe girer.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension.</source>
        <translation>{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Anlaşma uzatma öngörmüyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record.</source>
        <translation>{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Mutabakatla uzatılır ve daha sonraki bir uzatma kayıtlı değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record.</source>
        <translation>{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Her seferinde {months} ay için kendiliğinden uzatılır; böyle bir dönem {until} tarihine kadar sürerdi, ancak kayıtlı bir uzatma yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace is sound</source>
        <translation>Çalışma dosyası sağlam</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Restore the workspace from a copy, or create a new one and import the layers of this one into it.</source>
        <translation>Çalışma dosyasını bir kopyadan geri yükleyin ya da yenisini oluşturup bunun katmanlarını içine aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: “{value}” stands in the column “{column}”.</source>
        <translation>Çalışma dosyasının “{table}” tablosundaki {row}. satır okunamıyor: “{column}” sütununda “{value}” var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: the column “{column}” is empty.</source>
        <translation>Çalışma dosyasının “{table}” tablosundaki {row}. satır okunamıyor: “{column}” sütunu boş.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” declares its column “{column}” as “{value}”, which is not its type.</source>
        <translation>Çalışma dosyasının “{table}” tablosu “{column}” sütununu “{value}” olarak bildiriyor, bu onun türü değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's file states “{value}” as its {column}, which no GeoPackage does.</source>
        <translation>Çalışma dosyası {column} olarak “{value}” belirtiyor, hiçbir GeoPackage böyle yapmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” lacks the column or the row that it must have: “{column}”.</source>
        <translation>Çalışma dosyasının “{table}” tablosunda olması gereken sütun ya da satır yok: “{column}”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, which is not there; correct it under rules_off.</source>
        <translation>{agreement} anlaşması, var olmayan “{rule}” kuralını devre dışı bırakıyor; bunu rules_off altında düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, on which others rest; take it out of rules_off.</source>
        <translation>{agreement} anlaşması, başka kuralların dayandığı “{rule}” kuralını devre dışı bırakıyor; onu rules_off altından çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The parties do not apply the rule “{title}”. Reason: {reason}</source>
        <translation>Taraflar “{title}” kuralını uygulamıyor. Gerekçe: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is not known here</source>
        <translation>“{key}” burada bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>a value of type {type} is needed, not {value}</source>
        <translation>{type} türünde bir değer gerekli, {value} değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>it must be {wanted}, not {value}</source>
        <translation>{wanted} olmalı, {value} değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not one of {listed}</source>
        <translation>{value} şunlardan biri değil: {listed}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too many, {most} are the most</source>
        <translation>çok fazla: {entries}; en çok {most} olabilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value}, {least} değerinden küçük</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value}, {most} değerinden büyük</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not more than {least}</source>
        <translation>{value}, {least} değerinden büyük değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is empty</source>
        <translation>metin boş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is longer than {most}</source>
        <translation>metin şundan uzun: {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} does not follow the pattern {pattern}</source>
        <translation>{value}, {pattern} kalıbına uymuyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not a date such as 2017-05-06</source>
        <translation>{value}, 2017-05-06 gibi bir tarih değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too few, {least} are needed</source>
        <translation>çok az: {entries}; {least} gerekli</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>an entry stands there twice</source>
        <translation>bir girdi orada iki kez geçiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>“{paper}” is no paper for sheets; use one of {known}.</source>
        <translation>“{paper}” paftalar için bir kâğıt değil; şunlardan birini kullanın: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot be “{orientation}”; use one of {known}.</source>
        <translation>Paftalar “{orientation}” olamaz; şunlardan birini kullanın: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot have the scale 1:{scale}; use one of {known}, or 0 to choose.</source>
        <translation>Paftaların ölçeği 1:{scale} olamaz; şunlardan birini ya da seçtirmek için 0 kullanın: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} does not arrange sheets ({format}) on {known}; restore the file.</source>
        <translation>{file} dosyası paftaları ({format}) şunlara yerleştirmiyor: {known}; dosyayı geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} leaves a frame of {width} × {height} mm on {paper}; both must be at least {least} mm, so make the margin block smaller.</source>
        <translation>{file} dosyası {paper} kâğıdında {width} × {height} mm çerçeve bırakıyor; ikisi de en az {least} mm olmalı, kenar bloğunu küçültün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, though small neighbours share them, and {feature} is beyond that; let the scale be chosen, choose a coarser one or a larger paper, or leave out the sheets.</source>
        <translation>Sınırlandırma, küçük komşular paftaları paylaşsa da {paper} üzerinde {scale} ölçeğinde {most} paftadan fazlasını gerektiriyor ve {feature} bunun dışında kalıyor; ölçeğin seçilmesini programa bırakın, daha küçük bir ölçek veya daha büyük bir kâğıt seçin ya da paftaları çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; no paper is larger, so leave out the sheets, or export a part of the delimitation from a workspace of its own.</source>
        <translation>Sınırlandırma, küçük komşular paftaları paylaşsa da {paper} üzerinde {most} paftadan fazlasını gerektiriyor ve {feature} bunun dışında kalıyor; daha büyük kâğıt yoktur, bu yüzden paftaları çıkarın ya da sınırlandırmanın bir bölümünü ayrı bir çalışma alanından dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; choose a larger paper, or leave out the sheets.</source>
        <translation>Sınırlandırma, küçük komşular paftaları paylaşsa da {paper} üzerinde {most} paftadan fazlasını gerektiriyor ve {feature} bunun dışında kalıyor; daha büyük bir kâğıt seçin ya da paftaları çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>No index sheet on {paper} can show the whole delimitation, even at 1:{scale}; check for features that lie far from the others.</source>
        <translation>{paper} kâğıdındaki hiçbir dizin paftası 1:{scale} ölçeğinde bile sınırlandırmanın tümünü gösteremez; ötekilerden uzak öğe var mı bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} is on no sheet; plan the sheets again from the delimitation as it is now.</source>
        <translation>{feature} hiçbir paftada yok; paftaları sınırlandırmanın şimdiki hâline göre yeniden planlayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} reaches {beyond} beyond the frames of its sheets; plan them again, at a coarser scale or on a larger paper.</source>
        <translation>{feature}, paftalarının çerçevelerini {beyond} aşıyor; daha küçük ölçekte ya da daha büyük kâğıtta yeniden planlayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} the line of {feature} is {pen} wide and covers {line} of ground, more than the {accuracy} to which the agreement states its boundaries; choose a finer scale or a larger paper.</source>
        <translation>{scale} ölçeğinde {feature} çizgisi {pen} kalınlığındadır ve arazide {line} kaplar; bu, anlaşmanın sınırlarını belirttiği {accuracy} doğruluğundan fazladır; daha büyük ölçek ya da daha büyük kâğıt seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} a line {pen} wide covers {line} of ground, more than half of the width of {feature} ({width}), so that its two sides run into one; choose a finer scale or a larger paper.</source>
        <translation>{scale} ölçeğinde {pen} kalınlığında bir çizgi arazide {line} kaplar; bu, {feature} genişliğinin ({width}) yarısından fazladır ve iki kenarı birleşir; daha büyük ölçek ya da daha büyük kâğıt seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds until {last}.</source>
        <translation>{sentence} Geçerlilik: {last} gününe kadar.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} on.</source>
        <translation>{sentence} Geçerlilik: {first} gününden başlayarak.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds on {day}.</source>
        <translation>{sentence} Geçerlilik: {day} günü.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} to {last}.</source>
        <translation>{sentence} Geçerlilik: {first} – {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the top</source>
        <translation>en üst düzey</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is longer than {most}</source>
        <translation>şundan uzun: {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is not JSON ({cause})</source>
        <translation>JSON değil ({cause})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it begins with the byte order mark of {encoding}; save it as plain UTF-8</source>
        <translation>{encoding} bayt sırası işaretiyle başlıyor; düz UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the byte {byte} at {at} is no UTF-8; save it as UTF-8</source>
        <translation>{at} konumundaki {byte} baytı UTF-8 değil; UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>{number} is no number that can be meant</source>
        <translation>{number} kastedilebilecek bir sayı değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>“{key}” stands there twice</source>
        <translation>“{key}” orada iki kez geçiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains {refused}, which can hide or reorder text</source>
        <translation>metinde {refused} var; bu, metni gizleyebilir ya da sırasını bozabilir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains U+FFFD: a character was lost when it was written</source>
        <translation>metinde U+FFFD var: yazılırken bir karakter yitmiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>lists and objects lie in one another more than {deepest} deep</source>
        <translation>listeler ve öğeler {deepest} düzeyden derin iç içe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/column_choice.py"/>
        <source>“{text}” states no column; write what it is, once each, and its name or number, such as lon=2; lat=3. It may be {meanings}, or a column of the features such as kind or party.</source>
        <translation>“{text}” bir sütun belirtmiyor; ne olduğunu birer kez, adını ya da numarasını yazın, örneğin lon=2; lat=3. Şunlardan biri olabilir: {meanings}, ya da kind veya party gibi bir öğe sütunu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no column “feature” or “name” in its header; it tells which rows belong together.</source>
        <translation>{file} başlığında “feature” ya da “name” sütunu yok; hangi satırların birlikte olduğunu o gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has two columns for “{meaning}”: {one} and {other}; rename one.</source>
        <translation>{file} dosyasında “{meaning}” için iki sütun var: {one} ve {other}; birinin adını değiştirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has a column “{there}” but no column “{missing}”; add it.</source>
        <translation>{file} dosyasında “{there}” sütunu var, “{missing}” sütunu yok; ekleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position.</source>
        <translation>{file} dosyasında koordinat sütunu yok; başlıkta lon ve lat, x ve y, utm, mgrs, dms ya da position bulunmalı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>The zone “{zone}” names no band or hemisphere; write it behind the zone, as in 37S, 37 north or 37 south.</source>
        <translation>“{zone}” diliminin kuşağı ya da yarıküresi yok; dilimin arkasına yazın: 37S, 37 north ya da 37 south.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>“{text}” names a square of {side} m, which is no place for a turning point; write it to {most} m or better.</source>
        <translation>“{text}” {side} m'lik bir kareyi gösteriyor, bu bir kırık noktası için yer değil; {most} m ya da daha iyi yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>One feature mixes the notations {one} and {other}; use one.</source>
        <translation>Bir öğe iki gösterimi karıştırıyor: {one} ve {other}; birini kullanın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>These are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>Bunlar derece, {crs} sisteminde ise derece yok; coğrafi KRS'yi belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>UTM ve MGRS koordinatları WGS 84 üzerindedir, {crs} ise değil; KRS'yi düzeltin ya da x ve y yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The headings name the angles in both orders, and none was used: {lines}.</source>
        <translation>Başlıklar açıları her iki sırada da veriyor; hiçbiri kullanılmadı: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The heading names the angles in the other order than is stated; the stated one was used.</source>
        <translation>Başlık açıları belirtilenden başka sırada veriyor; belirtilen kullanıldı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The latitude was read first, as the heading says.</source>
        <translation>Başlıkta yazdığı gibi önce enlem okundu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The longitude was read first, as the heading says.</source>
        <translation>Başlıkta yazdığı gibi önce boylam okundu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The northing was read first, as the heading says.</source>
        <translation>Başlıkta yazdığı gibi önce yukarı değer okundu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>Lines without a place were passed over: {lines}.</source>
        <translation>Yer içermeyen satırlar atlandı: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>“{text}” (line {line})</source>
        <translation>“{text}” (satır {line})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>it names a square of {side} m; write it to {most} m or better</source>
        <translation>{side} m'lik bir kareyi gösteriyor; {most} m ya da daha iyi yazın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>the headings name easting and northing in both orders; keep one of them</source>
        <translation>başlıklar sağa ve yukarı değerleri her iki sırada da veriyor; birini bırakın</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} is {size} MB; the most is {most} MB, divide it.</source>
        <translation>{file} dosyası {size} MB; en çok {most} MB olabilir, bölün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} dosyası okunamıyor: {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} states no CRS; say which one its coordinates are in, EPSG:4326 for WGS 84 degrees.</source>
        <translation>{file} için koordinat sistemi belirtilmemiş; hangisi olduğunu söyleyin, WGS 84 dereceleri için EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its rows ended at line {last} and begin again; put them together.</source>
        <translation>Satırları {last}. satırda bitti ve yeniden başlıyor; bir araya getirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}: the column “{column}” holds hemispheres, and its name does not say of which angle; call it lat_ns or lon_ew.</source>
        <translation>{file}: “{column}” sütununda yarımküreler yazılı, ama adı bunların hangi açıya ait olduğunu söylemiyor; sütuna lat_ns veya lon_ew adını verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}, line {line} has “{text}” in column {column}, which has no name and stands beside a coordinate; name it, as in lat_deg, lat_min, lat_sec, or take it out.</source>
        <translation>{file}, satır {line}: adı olmayan ve bir koordinatın yanında duran {column}. sütunda “{text}” yazıyor; ona lat_deg, lat_min, lat_sec gibi bir ad verin ya da onu çıkarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>It has {count} vertices; the most is {most}.</source>
        <translation>{count} köşesi var; en çok {most} olabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The number “{number}” is no number of a turning point.</source>
        <translation>“{number}” bir kırık noktası numarası değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} stands in line {line} already; keep one.</source>
        <translation>{number} numaralı kırık noktası {line}. satırda zaten var; birini bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} is missing; put its row back.</source>
        <translation>{number} numaralı kırık noktası eksik; satırını geri koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The part “{number}” is no number; count from 1.</source>
        <translation>“{number}” parçası sayı değil; 1'den sayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The ring “{number}” is no number; count from 1.</source>
        <translation>“{number}” halkası sayı değil; 1'den sayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>part {part}, ring {ring}</source>
        <translation>parça {part}, halka {ring}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} is out of order; put parts and rings one after another.</source>
        <translation>Sıra dışı: {here}; parçaları ve halkaları art arda koyun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has no outer ring before it; the outer ring is ring 1.</source>
        <translation>Öncesinde dış halka yok: {here}; dış halka 1. halkadır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>A line has two different vertices at least; this one has one.</source>
        <translation>Bir çizginin en az iki farklı köşesi olur; bunun bir köşesi var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has {corners} different vertices; a polygon needs three, a point is one row.</source>
        <translation>{corners} farklı köşe var: {here}; alana üç gerekir, nokta tek satırdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {name} is “{here}” here and “{there}” in line {line}; say one.</source>
        <translation>{name} değeri burada “{here}”, {line}. satırda “{there}”; birini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A turning point has no number for longitude or latitude; correct it first.</source>
        <translation>Kırık noktalarından birinin boylamı ya da enlemi sayı değil; önce düzeltin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A {geom_type} has no turning points; points, lines and polygons have.</source>
        <translation>{geom_type} geometrisinin kırık noktası olmaz; noktaların, çizgilerin ve alanların olur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} is no row of a table ({error}); check its quotation marks.</source>
        <translation>{file}, satır {line} bir tablo satırı değil ({error}); tırnak işaretlerine bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>The row has {cells} cells where the header has {columns}; quote a comma inside a cell.</source>
        <translation>Satırda {cells} hücre var, başlıkta {columns}; hücre içindeki virgülü tırnağa alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} cannot be told to any feature. {fault}</source>
        <translation>{file}, satır {line} hiçbir öğeye bağlanamıyor. {fault}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} names no feature; fill in its feature column.</source>
        <translation>{file}, satır {line} öğe belirtmiyor; feature sütununu doldurun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no rows; it needs a header line and one line for each vertex.</source>
        <translation>{file} dosyasında satır yok; bir başlık satırı ve her köşe için bir satır gerekir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has {rows} rows; the most is {most}, divide it.</source>
        <translation>{file} {rows} satır; en çok {most} olabilir, bölün.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is no whole UTF-16 text; save it as UTF-8.</source>
        <translation>{file} tam bir UTF-16 metni değil; UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is not UTF-8: line {line} holds the byte 0x{byte}; save it as UTF-8.</source>
        <translation>{file} dosyası UTF-8 değil: {line}. satırda 0x{byte} baytı var; UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no line with all columns that are stated ({columns}); write their names as they stand there, or their numbers from the left.</source>
        <translation>{file} içinde belirtilen sütunların tümünü taşıyan satır yok ({columns}); adlarını orada yazdığı gibi ya da soldan numaralarını yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one line.</source>
        <translation>1'den {last} değerine numaralı satırlar tek bir çizginin kırık noktaları sayıldı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one area.</source>
        <translation>1'den {last} değerine numaralı satırlar tek bir alanın kırık noktaları sayıldı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>{file}, line {line}, feature “{name}”</source>
        <translation>{file}, satır {line}, öğe “{name}”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A point has one place; draw or type another point instead.</source>
        <translation>Bir noktanın tek yeri olur; bunun yerine başka bir nokta çizin ya da yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>An outline needs three different turning points; move this one, or delete the outline.</source>
        <translation>Bir sınır çizgisine üç farklı kırık noktası gerekir; bunu taşıyın ya da sınır çizgisini silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A line needs two different turning points, and a point one; move it, or delete the feature.</source>
        <translation>Bir çizgiye iki farklı kırık noktası, bir noktaya bir tane gerekir; taşıyın ya da öğeyi silin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/workbook.py"/>
        <source>A text in the column {column} has {count} characters and a spreadsheet takes {longest}; shorten it.</source>
        <translation>{column} sütunundaki bir metin {count} karakter, hesap tablosu ise {longest} alır; kısaltın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/term_source.py"/>
        <source>{sentence} The first day of the agreement, {first}, is that of the source it follows: {source}.</source>
        <translation>{sentence} Anlaşmanın ilk günü ({first}) esas aldığı kaynağa göredir: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts are not in the encoding that it states; they were read as {encoding}, which their bytes look like. Check the names.</source>
        <translation>{file}: metinleri bildirdiği kodlamada değil; baytlarının benzediği {encoding} olarak okundu. Adları denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}, which their bytes look like; no encoding is stated. Check the names.</source>
        <translation>{file}: metinleri, baytlarının benzediği {encoding} olarak okundu; kodlama bildirilmemiş. Adları denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}.</source>
        <translation>{file}: metinleri {encoding} olarak okundu.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>“{value}” is no known encoding; write one such as UTF-8, windows-1251, windows-1254 or windows-1256, or leave it empty.</source>
        <translation>“{value}” bilinen bir kodlama değil; UTF-8, windows-1251, windows-1254 ya da windows-1256 gibi birini yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file} is not written in {encoding}; state another encoding, or none to have it found out.</source>
        <translation>{file} {encoding} kodlamasında yazılmamış; başkasını belirtin ya da saptanması için boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>Fix {findings}</source>
        <translation>Düzelt: {findings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline crosses or touches itself</source>
        <translation>dış çizgisi kendisini kesiyor ya da kendisine değiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline runs back over itself</source>
        <translation>dış çizgisi kendi üzerinden geri dönüyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines cross</source>
        <translation>iki dış çizgisi kesişiyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines share a stretch of line</source>
        <translation>iki dış çizgisi bir çizgi parçasını paylaşıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>a hole lies outside the outline</source>
        <translation>bir delik dış çizginin dışında kalıyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two holes overlap or lie in one another</source>
        <translation>iki delik örtüşüyor ya da iç içe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two parts overlap or lie in one another</source>
        <translation>iki parça örtüşüyor ya da iç içe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>an outline has fewer than three different turning points</source>
        <translation>bir dış çizgide üçten az farklı kırık noktası var</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its holes cut its inside in two</source>
        <translation>delikleri içini ikiye bölüyor</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>{fault} at {spot}</source>
        <translation>{fault}, {spot} konumunda</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>What is drawn: {reason}</source>
        <translation>Çizilen: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>{findings}: “{title}”</source>
        <translation>{findings}: “{title}”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>{file} has unsaved edits; save or discard them before another workspace is opened.</source>
        <translation>{file} dosyasında kaydedilmemiş düzenlemeler var; başka bir çalışma alanı açmadan önce kaydedin ya da vazgeçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Passed over, because nobody can say what such an outline encloses: {features}. Correct it as the check tells, and take the line again where it was meant for it.</source>
        <translation>Sınırının neyi çevrelediği söylenemediği için atlandı: {features}. Denetimin bildirdiği gibi düzeltin ve hat onun içinse yeniden alın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} with the line midway between {party} and {other}</source>
        <translation>{feature} öğesini {party} ile {other} arasındaki orta çizgiyle al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} from the proposal of {party}</source>
        <translation>{feature} öğesini {party} tarafının önerisinden al</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line midway between {party} and {other}</source>
        <translation>{feature} öğesine {party} ile {other} arasındaki orta çizgiyi ver</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line of {party}</source>
        <translation>{feature} öğesine {party} tarafının hattını ver</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The limits cannot be changed: {reason}</source>
        <translation>Sınır değerler değiştirilemiyor: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map cannot be changed: {reason}</source>
        <translation>Altlık harita değiştirilemiyor: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map of {file} was changed in another window meanwhile; look at it as it is now, and change it again.</source>
        <translation>{file} dosyasının altlık haritası bu arada başka bir pencerede değiştirildi; şimdiki hâline bakıp değişikliği yeniden yapın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>A layer of {file} was removed from the project; open the workspace again to have it back.</source>
        <translation>{file} dosyasının bir katmanı projeden kaldırıldı; geri getirmek için çalışma alanını yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>{file} has unsaved edits in {layers}; save or discard them first.</source>
        <translation>{file} dosyasında kaydedilmemiş düzenlemeler var: {layers}; önce kaydedin veya vazgeçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Remove turning point {number} of {feature}</source>
        <translation>{feature}: {number} numaralı kırık noktasını kaldır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Insert a turning point beside {number} into {feature}</source>
        <translation>{feature}: {number} yanına kırık noktası ekle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Move turning point {number} of {feature}</source>
        <translation>{feature}: {number} numaralı kırık noktasını taşı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/help.py"/>
        <source>There is no help page “{page}”; install the plugin again.</source>
        <translation>“{page}” yardım sayfası yok; eklentiyi yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark {feature} as agreed</source>
        <translation>{feature} öğesini anlaşıldı diye işaretle</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>There are unsaved edits or acts; save them first, for minutes are of what is on record.</source>
        <translation>Kaydedilmemiş düzenlemeler ya da işlemler var; önce kaydedin, tutanak kayıtlı olana ilişkindir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{problem} Merge the copy that has the missing entries, or have the author of a fork record by a correction which entry holds; no reason overrides that.</source>
        <translation>{problem} Eksik kayıtları içeren kopyayı birleştirin ya da çatallanmanın yazarı hangi kaydın geçerli olduğunu bir düzeltmeyle kaydetsin; hiçbir gerekçe bunu aşmaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part “{part}” could not be written or read back ({reason}); try another folder. Nothing was exported.</source>
        <translation>“{part}” bölümü yazılamadı ya da geri okunamadı ({reason}); başka bir klasör deneyin. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part {part} wrote {path} not at all or a second time; report this.</source>
        <translation>{part} bölümü {path} dosyasını hiç yazmadı ya da iki kez yazdı; bunu bildirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace has no features; draw or import some before exporting.</source>
        <translation>Çalışma dosyasında öğe yok; dışa aktarmadan önce çizin ya da içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace is damaged (the table “{table}”); restore it from a copy, no reason overrides that.</source>
        <translation>Çalışma dosyası hasarlı (“{table}” tablosu); bir kopyadan geri yükleyin, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace's row of {feature} cannot be read (the column “{column}”); type it again or restore the workspace from a copy, no reason overrides that.</source>
        <translation>Çalışma dosyasında {feature} satırı okunamıyor (“{column}” sütunu); yeniden yazın ya da dosyayı bir kopyadan geri yükleyin, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has a coordinate that is no place on Earth; correct it, no reason overrides that.</source>
        <translation>{feature}: koordinatlardan biri yeryüzünde bir yer değil; düzeltin, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The delimitation was changed after it was checked; check it again before exporting.</source>
        <translation>Sınırlandırma denetimden sonra değişti; dışa aktarmadan önce yeniden denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has parts or holes without turning points; take them off, no reason overrides that.</source>
        <translation>{feature}: kırık noktasız parçalar ya da delikler var; kaldırın, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The geometry of {feature} is none that a feature of the kind “{kind}” can have; draw it anew, no reason overrides that.</source>
        <translation>{feature} geometrisi “{kind}” türünden bir öğenin olabileceği gibi değil; yeniden çizin, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check left out {rules}; check by every rule before exporting.</source>
        <translation>Denetim şunları atladı: {rules}; dışa aktarmadan önce tüm kurallarla denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check found {errors}, the first: {first} Correct them, or give the reason for exporting in spite of them.</source>
        <translation>Denetim şunu buldu: {errors}; ilki: {first} Düzeltin ya da bunlara karşın dışa aktarma gerekçesini yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} does not verify: {problem} Nothing was exported.</source>
        <translation>{file} doğrulanmıyor: {problem} Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} verifies with another fingerprint; nothing was exported.</source>
        <translation>{file} başka bir parmak iziyle doğrulanıyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} cannot be read back ({error}); nothing was exported.</source>
        <translation>{name} geri okunamıyor ({error}); hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} reads back with {found} of {expected} features; try another folder.</source>
        <translation>{name} geri okunurken {expected} öğeden {found} tanesi çıkıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{feature} reads back from {name} differently than it was drawn; nothing was exported.</source>
        <translation>{feature}: {name} dosyasından çizildiğinden farklı okunuyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/csv_file.py"/>
        <location filename="../../deesc_plugin/map_package/geojson_text.py"/>
        <location filename="../../deesc_plugin/map_package/pages/reading.py"/>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>{name} cannot be read back ({error}); try another folder.</source>
        <translation>{name} geri okunamıyor ({error}); başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/csv_file.py"/>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>{name} reads back differently than it was written; try another folder.</source>
        <translation>{name} yazıldığından farklı okunuyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} was changed while it was read; try again.</source>
        <translation>{package} okunurken değiştirildi; yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <source>The package's manifest states “{value}” as the day on which its features are in force, which is no date; ask the sender for the package again.</source>
        <translation>Paketin bildiriminde öğelerin yürürlükte olduğu gün olarak “{value}” yazıyor; bu bir tarih değil; paketi gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}: the same files as here.</source>
        <translation>Paftaları ve ekleri şu yazı tipleriyle dizilmiştir: {fonts}; dosyalar buradakilerle aynıdır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}. Fonts here are others: {others}. The same delimitation exported here has other bytes in every sheet, annex and picture for this reason alone; install the same files to compare them.</source>
        <translation>Paftaları ve ekleri şu yazı tipleriyle dizilmiştir: {fonts}. Buradaki yazı tipleri başkadır: {others}. Aynı sınırlandırma burada dışa aktarıldığında yalnızca bu nedenle her paftanın, ekin ve resmin baytları farklı olur; karşılaştırmak için aynı dosyaları kurun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>some of these are not installed</source>
        <translation>bunlardan bazıları kurulu değil</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/import_proposal.py"/>
        <source>The package's manifest states “{value}” as its date, which is no date; ask the sender for the package again.</source>
        <translation>Paketin bildiriminde tarih olarak “{value}” yazıyor; bu bir tarih değil; paketi gönderenden yeniden isteyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/languages.py"/>
        <source>“{code}” is no language that documents are written in; use {known}.</source>
        <translation>“{code}” belgelerin yazıldığı bir dil değil; şunları kullanın: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>There is no {file}; name a ledger that was exported, a map package or a workspace.</source>
        <translation>{file} yok; dışa aktarılmış bir işlem defteri, harita paketi ya da çalışma alanı belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} okunamıyor ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} carries no ledger of acts.</source>
        <translation>{package} işlem defteri taşımıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>reason</source>
        <translation>gerekçe</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>“{version}” cannot be a version; use up to 30 letters, digits, points or hyphens (1.0).</source>
        <translation>“{version}” sürüm olamaz; en çok 30 harf, rakam, nokta ya da tire kullanın (1.0).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The copy of {party} begins with its own language, “{language}”; choose it among the languages.</source>
        <translation>{party} tarafının nüshası kendi diliyle, “{language}” ile başlar; bu dili diller arasında seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title by language cannot be read ({reason}); write it as {example}.</source>
        <translation>Dile göre başlık okunamıyor ({reason}); şöyle yazın: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>each language needs a text</source>
        <translation>her dil için bir metin gerekir</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title is not stated in {languages}; state it there, too, or leave the title empty.</source>
        <translation>Başlık şu dillerde verilmemiş: {languages}; onlarda da verin ya da boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} holds the character {character}, which is refused; type it again.</source>
        <translation>{character} karakteri kabul edilmiyor ({what}); yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} is longer than {longest} characters; shorten it.</source>
        <translation>{longest} karakterden uzun ({what}); kısaltın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/pages/reading.py"/>
        <source>{name} reads back cut off; try another folder.</source>
        <translation>{name} kesik okunuyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/geopdf.py"/>
        <source>{file} could not be written; look whether the disk is full or the folder read-only.</source>
        <translation>{file} yazılamadı; disk dolu mu, klasör salt okunur mu bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} was not written to its end; try another folder.</source>
        <translation>{name} sonuna dek yazılmadı; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a damaged table of contents; try another folder.</source>
        <translation>{name} dosyasının içindekiler tablosu bozuk; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a form of PDF that is not known here; report this with the version of QGIS.</source>
        <translation>{name} burada bilinmeyen bir PDF biçiminde; QGIS sürümüyle birlikte bildirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_rewrite.py"/>
        <source>{name} has {count} pages where a map sheet has one; report this.</source>
        <translation>{name} {count} sayfa, oysa harita paftası tek sayfadır; bunu bildirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>{name} reads back without its fingerprint or a rule; try another folder.</source>
        <translation>{name} geri okunurken parmak izi ya da bir kural çıkmıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back without {missing}; nothing was exported.</source>
        <translation>{name} geri okunurken şu çıkmıyor: {missing}; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back with features that it should not have; nothing was exported.</source>
        <translation>{name} geri okunurken olmaması gereken öğeler çıkıyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>{feature} has a text with the character {character}, which files cannot hold; type it again, no reason overrides that.</source>
        <translation>{feature}: metninde dosyaların tutamadığı {character} karakteri var; yeniden yazın, hiçbir gerekçe bunu aşamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} reads back without its title or fingerprint; try another folder.</source>
        <translation>{name} geri okunurken başlığı ya da parmak izi çıkmıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} leads to other files than there are ({file}); nothing was exported.</source>
        <translation>{name} olmayan dosyalara götürüyor ({file}); hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} shows a picture that there is not ({file}); nothing was exported.</source>
        <translation>{name} olmayan bir resmi gösteriyor ({file}); hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} reads back with other layers or features than the master; nothing was exported.</source>
        <translation>{name} asıl dosyadakinden başka katman ya da öğelerle okunuyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} names a place of this computer; nothing was exported.</source>
        <translation>{name} bu bilgisayardaki bir yeri anıyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>{name} reads back without something that it should say; try another folder.</source>
        <translation>{name} geri okunurken söylemesi gereken bir şey çıkmıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Kind of feature</source>
        <translation>Öğenin türü</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Fields whose text is cut here; the GeoPackage has it whole under the same uid</source>
        <translation>Metni burada kısaltılmış alanlar; GeoPackage dosyasında aynı uid altında tamdır</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>The field {name} has no name of ten characters for the Shapefile; leave the Shapefile out.</source>
        <translation>{name} alanının Shapefile için on karakterlik adı yok; Shapefile'ı dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>{feature} is a {geom_type}, which {file} cannot hold; correct its geometry or leave the Shapefile out.</source>
        <translation>{feature}: {geom_type} geometrisini {file} tutamaz; geometriyi düzeltin ya da Shapefile'ı dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/region_press.py"/>
        <source>{name} is missing; try another folder.</source>
        <translation>{name} yok; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>{name} reads back without some features; try another folder.</source>
        <translation>{name} geri okunurken bazı öğeler çıkmıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>The feature {uid} reads back from {name} differently than it was drawn.</source>
        <translation>{uid} öğesi {name} dosyasından çizildiğinden farklı okunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other sheets than it was written with; try another folder.</source>
        <translation>{name} yazıldığından başka sayfalarla okunuyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other rows or columns than it was written with; try another folder.</source>
        <translation>{name} yazıldığından başka satır ya da sütunlarla okunuyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back differently in the column {column} of the sheet {sheet}; try another folder.</source>
        <translation>{name} dosyasında {sheet} sayfasının {column} sütunu farklı okunuyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>There is no {file}; choose the earlier map package, a zip or a folder, or leave it empty.</source>
        <translation>{file} yok; önceki harita paketini (zip ya da klasör) seçin ya da boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>{file} is of the agreement “{other}”, not of “{own}”; choose an earlier package of the same agreement, or none.</source>
        <translation>{file} “{own}” anlaşmasına değil, “{other}” anlaşmasına aittir; aynı anlaşmanın önceki bir paketini seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>Nothing has changed since {file}: it holds the same record; choose an earlier package, or none.</source>
        <translation>{file} paketinden beri hiçbir şey değişmedi: aynı kaydı içeriyor; daha önceki bir paketi seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{reason} A package without the part “{part}” can be exported all the same.</source>
        <translation>{reason} Yine de “{part}” bölümü olmayan bir paket dışa aktarılabilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{file} was sent under another text of the agreement “{agreement}” than the workspace has; have it sent under this one, and import it again.</source>
        <translation>{file}, “{agreement}” anlaşmasının çalışma alanındakinden başka bir metnine göre gönderilmiş; bu metne göre gönderilmesini isteyin ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} could not be written ({cause}); look whether the disk is full.</source>
        <translation>{file} yazılamadı ({cause}); disk dolu mu bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.</source>
        <translation>{file} {size} GB olurdu, Shapefile ise 2 GB'den çoğunu tutmaz; Shapefile'ı dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} has no room for {number} in its field {field}; leave the Shapefile out.</source>
        <translation>{file} dosyasının {field} alanında {number} için yer yok; Shapefile'ı dışarıda bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back without the delimitation's fingerprint; nothing was exported.</source>
        <translation>{name} geri okunurken sınırlandırmanın parmak izi çıkmıyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <source>{name} reads back without {numbers}; nothing was exported.</source>
        <translation>{name} geri okunurken şunlar çıkmıyor: {numbers}; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/maps/label_findings.py"/>
        <source>“{text}” of {feature} has no clear place on sheet {number} ({language}); choose a finer scale or a larger paper.</source>
        <translation>{feature} öğesinin “{text}” yazısı için {number} numaralı paftada ({language}) açık yer yok; daha büyük ölçek ya da daha büyük kâğıt seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the name of {feature}</source>
        <translation>{feature} öğesinin adı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the agreement</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the reason for the override</source>
        <translation>aşma gerekçesi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of the reference boundaries</source>
        <translation>başvuru sınırlarının kaynağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of a base layer</source>
        <translation>bir altlık katmanın kaynağı</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>No installed font has {characters} in {what}, which would be printed as a box; install {fonts}, or another font with this script. Sheets are set in {family}.</source>
        <translation>Kurulu hiçbir yazı tipinde {what} içindeki {characters} yok ve kutu olarak basılırdı; {fonts} ya da bu yazıyı içeren başka bir yazı tipi kurun. Paftalar {family} ile dizilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>fonts-dejavu-core (DejaVu Sans) or fonts-noto-core (Noto Sans with Noto Sans Arabic)</source>
        <translation>fonts-dejavu-core (DejaVu Sans) ya da fonts-noto-core (Noto Sans ve Noto Sans Arabic)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>{paper} is too small for the texts of {sheets} in {languages}: they would have to be set in {points} pt, and the least is {least} pt. Choose a larger paper, upright sheets, or one language a sheet.</source>
        <translation>{paper} kâğıdı {languages} metinleri için küçük ({sheets}): yazının {points} pt olması gerekirdi, en küçük ise {least} pt. Daha büyük kâğıt, dikey paftalar ya da pafta başına tek dil seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets of changes: {numbers}</source>
        <translation>değişiklik paftaları: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>comparison sheets: {numbers}</source>
        <translation>karşılaştırma paftaları: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheet {number}</source>
        <translation>pafta {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets {numbers}</source>
        <translation>paftalar {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>“{text}” is too long for the head of {sheets} and stands there without its end; shorten it.</source>
        <translation>“{text}”, {sheets} başlığı için fazla uzun ve orada sonu olmadan duruyor; kısaltın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/overview.py"/>
        <source>No feature has a geometry, so there is nothing to picture; draw or import some.</source>
        <translation>Hiçbir öğenin geometrisi yok, resmedilecek bir şey yok; çizin ya da içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} could not be drawn; look whether there is memory left.</source>
        <translation>{name} çizilemedi; bellek kaldı mı bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} cannot be read back as a whole picture; try another folder.</source>
        <translation>{name} bütün bir resim olarak geri okunamıyor; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back with {count} pages instead of one; nothing was exported.</source>
        <translation>{name} tek yerine {count} sayfayla okunuyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back {width} × {height} mm large; nothing was exported.</source>
        <translation>{name} {width} × {height} mm boyutunda okunuyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} lies {missed} mm off on the ground, by GDAL; nothing was exported.</source>
        <translation>GDAL'a göre {name} arazide {missed} mm kayık; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} cannot be read back ({error}); nothing was exported.</source>
        <translation>{file} geri okunamıyor ({error}); hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} reads back with another projection; nothing was exported.</source>
        <translation>{file} başka bir izdüşümle okunuyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verdict.py"/>
        <source>{package} is not valid: {problems}</source>
        <translation>{package} paketi geçerli değil: {problems}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The package holds more than 10,000 files or 4 GiB.</source>
        <translation>Pakette 10,000 dosyadan ya da 4 GiB'tan çok var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <source>{name} is too large to be one.</source>
        <translation>{name} böyle bir dosya için fazla büyük.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a link or a device, no plain file.</source>
        <translation>{name} sıradan bir dosya değil, bağlantı ya da aygıt.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has a geometry that is not plain WGS 84.</source>
        <translation>{name} içinde düz WGS 84 olmayan bir geometri var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry with bytes after its end.</source>
        <translation>{name} içinde sonundan sonra baytlar olan bir geometri var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry of a type that no feature has.</source>
        <translation>{name} içinde hiçbir öğede olmayan türde bir geometri var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a coordinate that is no place on Earth.</source>
        <translation>{name} içinde Dünya'da yeri olmayan bir koordinat var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a ring that is not closed.</source>
        <translation>{name} içinde kapanmayan bir halka var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no gap; forks: {settled}, and of each its author says what holds</source>
        <translation>{entries} kayıt, boşluk yok; çatallanma: {settled}, her birinde yazarı hangisinin geçerli olduğunu söylemiş</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no fork, no gap</source>
        <translation>{entries} kayıt, çatallanma yok, boşluk yok</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} is no ledger: it is cut off, or has more than {most} lines.</source>
        <translation>{name} işlem defteri değil: kesilmiş ya da {most} satırdan fazla.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} has an entry twice.</source>
        <translation>{name} içinde bir kayıt iki kez var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} was changed: its entries stand in another order than the ledger’s.</source>
        <translation>{name} değiştirilmiş: kayıtları işlem defterinin sırasında değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is longer than {most} bytes.</source>
        <translation>{place} {most} bayttan uzun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is no entry of a ledger as they are written.</source>
        <translation>{place}, yazıldıkları biçimde bir işlem defteri kaydı değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} states something twice.</source>
        <translation>{name} bir şeyi iki kez bildiriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} has the number {number}.</source>
        <translation>{name} içinde geçersiz {number} sayısı var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>There is no {name}: this is no map package, or not all of it.</source>
        <translation>{name} yok: bu bir harita paketi değil ya da tamamı değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is not an object.</source>
        <translation>{name} bir JSON öğesi değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest states the format {format}; this program verifies {known}.</source>
        <translation>manifest.json {format} biçimini bildiriyor; bu program {known} biçimini doğrular.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: it is not written as packages write it.</source>
        <translation>{name} değiştirilmiş: paketlerin yazdığı gibi yazılmamış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The files lie in the folder “{folder}”, not in “{stated}” as the manifest states.</source>
        <translation>Dosyalar, manifestin belirttiği “{stated}” klasöründe değil, “{folder}” klasöründe bulunuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest lists a file twice.</source>
        <translation>manifest.json bir dosyayı iki kez sayıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing.</source>
        <translation>{name} eksik.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead.</source>
        <translation>{name} eklenmiş: manifest.json onu saymıyor. Bunu dosya yöneticileri bırakır: zip'in kendisini doğrulayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{name} was added: the manifest does not list it.</source>
        <translation>{name} eklenmiş: manifest.json onu saymıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its size or SHA-256 is not the one in the manifest.</source>
        <translation>{name} değiştirilmiş: boyutu ya da SHA-256 değeri manifest.json dosyasındaki değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its lines end in CR LF, not in LF.</source>
        <translation>{name} değiştirilmiş: satırları LF ile değil CR LF ile bitiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing: {list} lists it.</source>
        <translation>{name} eksik: {list} onu sayıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: it does not list {name}.</source>
        <translation>{list} değiştirilmiş: {name} dosyasını saymıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: the SHA-256 of {name} is not the one in {list}.</source>
        <translation>{name} değiştirilmiş: {name} dosyasının SHA-256 değeri {list} içindeki değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: the SHA-256 of {name} is not the one in the manifest.</source>
        <translation>{list} değiştirilmiş: {name} dosyasının SHA-256 değeri manifest.json dosyasındaki değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no GeoPackage.</source>
        <translation>{name} bir GeoPackage değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} holds no delimitation.</source>
        <translation>{name} içinde sınırlandırma yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one agreement.</source>
        <translation>{name} tam bir anlaşma içermiyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one layer for each kind of the agreement, and no other.</source>
        <translation>{name} anlaşmanın her türü için tam bir katman içermiyor ya da fazlasını içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the view {thing}, which GeoPackage does not define.</source>
        <translation>{name}, GeoPackage'ın tanımlamadığı {thing} görünümünü içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the trigger {thing}, which GeoPackage does not define.</source>
        <translation>{name}, GeoPackage'ın tanımlamadığı {thing} tetikleyicisini içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has computed columns in {table}.</source>
        <translation>{name} dosyasının {table} tablosunda hesaplanan sütunlar var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is damaged.</source>
        <translation>{name} hasarlı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no kind of feature.</source>
        <translation>{name} bir öğe türü değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{other} and {name} are one name on some systems.</source>
        <translation>{other} ile {name} bazı sistemlerde tek addır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} would lie outside its folder, or is reserved.</source>
        <translation>{name} adı klasörünün dışına düşerdi ya da ayrılmış bir ad.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} has characters that names of ours do not have.</source>
        <translation>{name} adında bizim adlarımızda bulunmayan karakterler var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The package cannot be read ({error}: {cause}).</source>
        <translation>Paket okunamıyor ({error}: {cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>There is no package {path}.</source>
        <translation>{path} paketi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The features in {name} have the fingerprint {fingerprint}, not the one in the manifest.</source>
        <translation>{name} içindeki öğelerin parmak izi {fingerprint}; manifest.json dosyasındaki değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The fields in {name} have the digest {record}, not the one in the manifest.</source>
        <translation>{name} içindeki alanların özeti {record}; manifestteki özet bu değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The agreement in {name} is not the one in the manifest.</source>
        <translation>{name} içindeki anlaşma, manifest.json dosyasındaki değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip has entries that overlap, or bytes between them.</source>
        <translation>Zip içinde üst üste binen girdiler ya da aralarında baytlar var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip's table of contents is damaged, or does not lie where its closing record says.</source>
        <translation>Zip dosyasının içindekiler tablosu hasarlı ya da kapanış kaydının söylediği yerde değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file is no map package, or is cut off: a zip's closing record is not at its end.</source>
        <translation>Dosya bir harita paketi değil ya da kesik: zip kapanış kaydı sonunda değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip is one of several parts.</source>
        <translation>Zip dosyası birkaç parçadan biri.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file was changed after it was made: its seal does not fit its bytes.</source>
        <translation>Dosya yapıldıktan sonra değiştirilmiş: mührü baytlarına uymuyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The name {name} is not marked as UTF-8: programs read it differently.</source>
        <translation>{name} adı UTF-8 olarak işaretlenmemiş: programlar onu farklı okur.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has a feature of zips that packages of ours do not use.</source>
        <translation>{name}, zip biçiminin paketlerimizin kullanmadığı bir özelliğini kullanıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is encrypted.</source>
        <translation>{name} şifreli.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is compressed in a way that packages of ours are not.</source>
        <translation>{name} bizim paketlerimizde olmayan bir yolla sıkıştırılmış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} unpacks to more than {times} times its size.</source>
        <translation>{name} açılınca boyutunun {times} katını aşıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a folder with content.</source>
        <translation>{name} içeriği olan bir klasör.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has an extra field that some programs follow and others not.</source>
        <translation>{name}, bazı programların uyduğu, bazılarının uymadığı bir ek alan taşıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} does not lie where the zip says.</source>
        <translation>{name} zip'in söylediği yerde değil.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is described in two ways in the zip.</source>
        <translation>{name} zip içinde iki ayrı biçimde tanımlanmış.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is cut off.</source>
        <translation>{name} kesik.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} holds more than the zip states.</source>
        <translation>{name} zip'in bildirdiğinden çoğunu içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>{file} is no workspace and has no history; leave its date empty.</source>
        <translation>{file} bir çalışma alanı değildir ve geçmişi yoktur; tarihini boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>There is no {file}; name a workspace, or a map package as a zip or a folder.</source>
        <translation>{file} yok; bir çalışma alanı ya da zip veya klasör olarak bir harita paketi belirtin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/paths.py"/>
        <source>There is no agreement “{name}”; name a bundled one ({known}) or the path of a JSON file.</source>
        <translation>“{name}” adlı anlaşma yok; birlikte gelenlerden birini ({known}) ya da bir JSON dosyasının yolunu verin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>The algorithm {id_name} has no execute method.</source>
        <translation>{id_name} algoritmasının execute yöntemi yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ya da {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{file} cannot be {what}; choose a name that ends in {known}.</source>
        <translation>{file} adı uygun değil ({what}); sonu {known} olan bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no known CRS; write a code such as EPSG:4326.</source>
        <translation>“{value}” bilinen bir koordinat sistemi değil; EPSG:4326 gibi bir kod yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{value} cannot be read as a layer; check the path and the format.</source>
        <translation>{value} katman olarak okunamıyor; yolu ve biçimi denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>algorithm</source>
        <translation>algoritma</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Name a layer to check.</source>
        <translation>Denetlenecek bir katman gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{value} cannot be read as a polygon layer; check the path.</source>
        <translation>{value} alan katmanı olarak okunamıyor; yolu denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{pairs}, {size} in all.</source>
        <translation>{pairs}, toplam {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.</source>
        <translation>{layer} katmanı koordinat sistemi taşımıyor, tahmin 130 m şaşabilir; sistemini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{layer}: {features} without a geometry were passed over.</source>
        <translation>{layer}: geometrisi olmayanlar atlandı: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has parts or holes without vertices; they enclose nothing and were left out.</source>
        <translation>{layer} katmanının {feature} öğesi: köşesiz parçalar ya da delikler hiçbir şeyi çevrelemiyor ve çıkarıldı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that both layers have.</source>
        <translation>{layer} katmanında “{name}” alanı yok; iki katmanda da olan bir alan seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid ({others} more like it): {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>{layer} katmanının {feature} öğesi geçerli değil (böyle {others} tane daha var): {reason}. Yüzölçümü kesin değil; düzeltin, “Geometriyi denetle” her yeri gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is no area; mend or remove it, “Check geometry” says what it is.</source>
        <translation>{layer} katmanının {feature} öğesi alan değil; düzeltin ya da kaldırın, “Geometriyi denetle” ne olduğunu söyler.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has a coordinate that is no longitude or latitude; check the layer's CRS.</source>
        <translation>{layer} katmanının {feature} öğesi: koordinatlardan biri boylam ya da enlem değil; katmanın koordinat sistemini denetleyin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has so many edges side by side that it cannot be looked at; draw it with fewer.</source>
        <translation>{layer} katmanının {feature} öğesi: yan yana o kadar çok kenarı var ki bakılamıyor; daha azıyla çizin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid: {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>{layer} katmanının {feature} öğesi geçerli değil: {reason}. Yüzölçümü kesin değil; düzeltin, “Geometriyi denetle” her yeri gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} meets itself when its edges are drawn as geodesics: {reason}. Its area is not certain; add a turning point there, “Check geometry” shows every place.</source>
        <translation>{layer} katmanının {feature} öğesi kenarları jeodezik çizilince kendisine değiyor: {reason}. Yüzölçümü kesin değil; oraya bir kırık noktası ekleyin, “Geometriyi denetle” her yeri gösterir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders; or the workspace that they were imported into.</source>
        <translation>Karşılaştırılacak önerileri belirtin: çalışma alanları ya da zip veya klasör olarak harita paketleri; ya da içe aktarıldıkları çalışma alanı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>{party}: {proposal}, fingerprint {fingerprint}</source>
        <translation>{party}: {proposal}, parmak izi {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference: {source}, {units}, {size}.</source>
        <translation>Başvuru: {source}, {units}, {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: {accuracy}.</source>
        <translation>Sınırların doğruluğu: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The accuracy of the boundaries is not stated: areas by unit are given as they are drawn.</source>
        <translation>Sınırların doğruluğu belirtilmemiş: birimlere göre yüzölçümleri çizildiği gibi verilir.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>{workspace} has no line of the kind “{kind}” that can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>{workspace} içinde bölünebilecek “{kind}” türünden çizgi yok: anlaşılan ya da geri çekilen olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features divided: {features}; stretches: {count}.</source>
        <translation>Bölünen öğeler: {features}; kesimler: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>a ledger</source>
        <translation>işlem defteri</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>There is nothing to send: {workspace} has no such act.</source>
        <translation>Gönderilecek bir şey yok: {workspace} içinde böyle bir işlem yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>{file} holds {entries} of {workspace}.</source>
        <translation>{file}, {workspace} defterinden {entries} içeriyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>a map package</source>
        <translation>harita paketi</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file} exists and is replaced once the new package has been verified.</source>
        <translation>{file} var; yeni paket doğrulanınca değiştirilecek.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{count} PDFs stand as QGIS wrote them, {first} the first of them: their maps are not placed on the ground, and their bytes differ each time. This version of QGIS writes a form of PDF that is not known here; report it.</source>
        <translation>QGIS'in yazdığı gibi kalan PDF sayısı: {count}, ilki {first}. Haritaları araziye oturtulmadı, baytları her seferinde farklı. Bu QGIS sürümü burada bilinmeyen bir PDF biçimi yazıyor; bildirin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file}: {files}, fingerprint {fingerprint}.</source>
        <translation>{file}: {files}, parmak izi {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>SHA-256 of its manifest: {digest}.</source>
        <translation>Bildirim dosyasının SHA-256 değeri: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Digest of the record: {record}.</source>
        <translation>Kaydın özeti: {record}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the program verify.py: {digest}.</source>
        <translation>verify.py programının SHA-256 değeri: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Tell the recipients these through another channel than the package: verify.py prints them.</source>
        <translation>Bunları alıcılara paketten başka bir yolla bildirin: verify.py bunları yazdırır.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{buffers}, measured: nowhere more than {worst} off.</source>
        <translation>{buffers}, ölçüldü: sapma hiçbir yerde {worst} değerini aşmıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that it has.</source>
        <translation>{layer} katmanında “{name}” alanı yok; var olan birini seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A distance for the other side goes with the side “both”; choose that, or leave it out.</source>
        <translation>Öteki yan için mesafe “both” yanıyla verilir; onu seçin ya da mesafeyi bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} has no geometry and was passed over.</source>
        <translation>{layer} katmanının {number} öğesinin geometrisi yok, atlandı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer}: {error}</source>
        <translation>{layer} katmanının {number} öğesi: {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} is swallowed whole by {distance} inward; it has no buffer.</source>
        <translation>{layer} katmanının {number} öğesini içe doğru {distance} tümüyle yutuyor; tamponu yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>its field of distances is empty; fill it in.</source>
        <translation>mesafe alanı boş; doldurun.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The buffer of feature {number} is {error} off at {spot}, more than the tolerance of {tolerance}.</source>
        <translation>{number} öğesinin tamponu {spot} konumunda {error} sapıyor, tolerans {tolerance} aşılıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>{file}: the proposal of {party} is kept in {workspace}, fingerprint {fingerprint}.</source>
        <translation>{file}: {party} tarafının önerisi {workspace} içinde saklandı, parmak izi {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Name the ledgers to merge: files that were exported, map packages or workspaces.</source>
        <translation>Birleştirilecek işlem defterlerini belirtin: dışa aktarılmış dosyalar, harita paketleri ya da çalışma alanları.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Added to {workspace}: {entries}.</source>
        <translation>{workspace} defterine eklendi: {entries}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Recorded in {workspace}: the entry {seq} of the log {author}.</source>
        <translation>{workspace} içine kaydedildi: {author} günlüğünün {seq} numaralı kaydı.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body cannot be read as JSON: {reason}.</source>
        <translation>Gövde JSON olarak okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body is no object of JSON; write it as {example}.</source>
        <translation>Gövde bir JSON nesnesi değil; {example} gibi yazın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>{feature} is not agreed, so there is nothing to reopen.</source>
        <translation>{feature} üzerinde anlaşılmamış; yeniden açılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded: {count}.</source>
        <translation>Kaydedilen tutumlar: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>{workspace} has this text of the agreement already.</source>
        <translation>{workspace} dosyasında zaten bu anlaşma metni var.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names no base layer {layer}; look at its list under Base map.</source>
        <translation>Çalışma alanı {layer} adlı bir altlık katman belirtmiyor; Altlık Harita’daki listeye bakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} is there already, and takes the line of one proposal: leave SECOND and PROPOSED empty, or for a new feature FEATURE.</source>
        <translation>{feature} zaten var ve tek bir önerinin hattını alır: SECOND ve PROPOSED alanlarını ya da yeni bir öğe için FEATURE alanını boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} has the line now.</source>
        <translation>{feature} artık bu çizgiyi taşıyor.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece {number}: its own line {own}, the other {other}, {ground} between them.</source>
        <translation>Parça {number}: kendi çizgisi {own}, öteki {other}, aralarında {ground}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>There is no piece {number}; the last one is {last}.</source>
        <translation>Parça {number} yok; sonuncusu {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>{file}: {points} of {features}.</source>
        <translation>{file}: {points}, {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Name a workspace or a layer.</source>
        <translation>Bir çalışma dosyası ya da katman gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} agrees with its manifest: no file more, less or other.</source>
        <translation>{package} paketi bildirimiyle uyuşuyor: fazla, eksik ya da başka dosya yok.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{title}, version {version}, {date}, {status}.</source>
        <translation>{title}, sürüm {version}, {date}, {status}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{files}, fingerprint {fingerprint}.</source>
        <translation>{files}, parmak izi {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the manifest: {digest}.</source>
        <translation>Bildirimin SHA-256 değeri: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts: {ledger}.</source>
        <translation>İşlem defteri: {ledger}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare these with what the sender told by another channel. The SHA-256 stands for every file, the record for every field of the features, the fingerprint for the features alone. Nothing here proves who made the package, or when.</source>
        <translation>Bir paketi taklit eden, manifestini de taklit edebilir: bu değerleri gönderenin başka bir kanaldan bildirdiğiyle karşılaştırın. SHA-256 her dosyayı, kayıt öğelerin her alanını, parmak izi yalnızca öğeleri kapsar. Buradaki hiçbir şey paketi kimin ve ne zaman hazırladığını kanıtlamaz.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} has the same features in force on {day}.</source>
        <translation>{workspace}: {day} günü aynı öğeler yürürlükte.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} is intact, but {workspace} holds another delimitation: its fingerprint is {current}, the package's {packaged}. Export the workspace again, or compare it with the copy the package came from.</source>
        <translation>{package} paketi sağlam, ama {workspace} başka bir sınırlandırma tutuyor: parmak izi {current}, paketinki {packaged}. Çalışma dosyasını yeniden dışa aktarın ya da paketin yapıldığı kopyayla karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposals yet; import them first.</source>
        <translation>{workspace} içinde henüz öneri yok; önce içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposal with the identifier “{id}”; it has {known}.</source>
        <translation>{workspace} içinde “{id}” kimlikli öneri yok; şunlar var: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Refused: {refusal}</source>
        <translation>Reddedildi: {refusal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>{file}: features imported: {taken}, refused: {refused}.</source>
        <translation>{file}: içe aktarılan öğe: {taken}, reddedilen: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Nothing was imported: {refused} refused, each for the reason above.</source>
        <translation>Hiçbir şey içe aktarılmadı: {refused} reddedildi, her birinin nedeni yukarıda.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>QGIS opens no layer of {file} as a whole; unpack it and name one of its files ({members}).</source>
        <translation>QGIS {file} dosyasının hiçbir katmanını bütün olarak açmıyor; açıp dosyalarından birini belirtin ({members}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} is written in {encoding}, in which QGIS reads no such file; save it in UTF-8.</source>
        <translation>{file} {encoding} ile yazılmış, QGIS böyle bir dosyayı bu kodlamada okumaz; UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} cannot be a workspace; name a .gpkg file.</source>
        <translation>{file} çalışma dosyası olamaz; bir .gpkg dosyası gösterin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} is what is read here; choose another name for the output.</source>
        <translation>{file} burada okunan dosya; çıktı için başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} cannot hold both the columns “{one}” and “{other}”, which differ only in case; rename one of them, or choose another format.</source>
        <translation>{file} hem “{one}” hem “{other}” sütununu tutamaz; yalnızca büyük ve küçük harfleri farklı. Birinin adını değiştirin ya da başka bir biçim seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} cannot be written; choose another folder or format.</source>
        <translation>{name} yazılamıyor; başka bir klasör ya da biçim seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} could not be written in full ({error}); free some space or choose another folder.</source>
        <translation>{name} tam yazılamadı ({error}); yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.</source>
        <translation>{file} geri okunurken {expected} öğeden {count} tanesi çıkıyor; hiçbir şey değiştirilmedi; başka bir klasör deneyin.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>istisna edildi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>önerilen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>üzerinde anlaşılan</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>geri çekilen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>çekinceli</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>itiraz edildi</translation>
    </message>
    <message>
        <source>&amp;Accept Finding</source>
        <translation type="vanished">Bulguyu Kabul Et</translation>
    </message>
    <message>
        <source>? doubtful: rests on a fork</source>
        <translation type="vanished">? kuşkulu: bir çatala dayanıyor</translation>
    </message>
    <message>
        <source>A line of the ledger is no entry: {line}</source>
        <translation type="vanished">İşlem defterinin bir satırı kayıt değil: {line}</translation>
    </message>
    <message>
        <source>A line of the ledger is not written as entries are: {line}</source>
        <translation type="vanished">İşlem defterinin bir satırı kayıtların yazıldığı biçimde değil: {line}</translation>
    </message>
    <message>
        <source>A project for QGIS over the master: its layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation type="vanished">Ana dosyanın üzerinde bir QGIS projesi: katmanlar gruplu, stilli, etiketli ve salt okunur; yollar görelidir.</translation>
    </message>
    <message>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation type="vanished">Öneri, bir çalışma alanı ya da zip olarak veya açılmış bir harita paketidir; paketin doğrulanması gerekir. Birkaç tarafın öğelerini içeren dosya her birinin bir önerisini taşır. Hepsi tek bir anlaşmaya bağlıdır; hiçbirinde bir şey değiştirilmez, kaydırılmaz, başka bir çizgiye yakalatılmaz.</translation>
    </message>
    <message>
        <source>A valid area</source>
        <translation type="vanished">Geçerli alan</translation>
    </message>
    <message>
        <source>A {geom_type} has no turning points; polygons and points have.</source>
        <translation type="vanished">{geom_type} geometrisinin kırık noktası olmaz; alanların ve noktaların olur.</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the boundaries</source>
        <translation type="vanished">Sınırların &amp;doğruluğu</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation type="vanished">Bu bulguyu kabul et</translation>
    </message>
    <message>
        <source>Accuracy of the boundaries, in metres</source>
        <translation type="vanished">Sınırların doğruluğu, metre</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file, all in one step.</source>
        <translation type="vanished">Alınabilen öğeleri çalışma alanının dosyasına tek adımda ekler.</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file.</source>
        <translation type="vanished">Alınabilen öğeleri çalışma alanının dosyasına ekler.</translation>
    </message>
    <message>
        <source>Agreement, limits, reference boundaries and accepted findings</source>
        <translation type="vanished">Anlaşma, sınır değerler, başvuru sınırları ve kabul edilen bulgular</translation>
    </message>
    <message>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off.</source>
        <translation type="vanished">Anlaşma: birlikte gelen bir anlaşmanın kimliği ya da bir JSON dosyasının yolu. Referans: idari sınırların poligon katmanı (alanlarından tanınan OCHA COD-AB, geoBoundaries veya Natural Earth); yoksa QGIS'in bir ila üç kilometre sapmalı dünya haritası kullanılır.</translation>
    </message>
    <message>
        <source>All {count} layers of the file are imported: {names}.</source>
        <translation type="vanished">Dosyanın {count} katmanının tümü içe aktarılır: {names}.</translation>
    </message>
    <message>
        <source>An entry of the ledger cannot be read: {reason}</source>
        <translation type="vanished">İşlem defterinin bir kaydı okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Any vector file that QGIS opens, or a CSV or TXT table of coordinates.</source>
        <translation type="vanished">QGIS'in açtığı herhangi bir vektör dosyası ya da CSV veya TXT koordinat tablosu.</translation>
    </message>
    <message>
        <source>As the agreement has it. Open a workspace to give it limits of its own.</source>
        <translation type="vanished">Anlaşmadaki gibi. Kendi sınır değerlerini vermek için bir çalışma alanı açın.</translation>
    </message>
    <message>
        <source>As their metadata say; areas by unit are given no more exactly than that.</source>
        <translation type="vanished">Üst verilerinin belirttiği gibi; birimlere göre yüzölçümleri bundan daha kesin verilmez.</translation>
    </message>
    <message>
        <source>CRS, where the input carries &amp;none</source>
        <translation type="vanished">KRS, girdi taşımıyorsa</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation type="vanished">Bir katman veya dosya seçin.</translation>
    </message>
    <message>
        <source>Choose the zone that the buffer surrounds, or delete the buffer.</source>
        <translation type="vanished">Tamponun çevrelediği bölgeyi seçin ya da tamponu silin.</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation type="vanished">Çalışma alanıyla karşılaştırma</translation>
    </message>
    <message>
        <source>Draw the feature: an area for a zone, a point for a post or a checkpoint.</source>
        <translation type="vanished">Öğeyi çizin: bölge için alan, gözlem veya kontrol noktası için nokta.</translation>
    </message>
    <message>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation type="vanished">Her öğe alınır ya da nedenini söyleyen tek cümleyle reddedilir: yer değiştirmiş eksenler, geçerlik alanının dışında ya da başka bölümde bir yer, bilinmeyen taraf, yineleme, yanlış türde geometri, metnin sırasını bozan karakterler, ancak değiştirilerek saklanabilecek bir sayı, gün ya da metin. Öğeler tek işlemde eklenir; hiçbiri alınmazsa çalışma dosyasının tek baytı değişmez.</translation>
    </message>
    <message>
        <source>Each term of the package in five languages, and where it is from.</source>
        <translation type="vanished">Paketin her terimi beş dilde ve nereden alındığı.</translation>
    </message>
    <message>
        <source>Empty: as the agreement has it. Type another limit, in {unit}, and the reason for it.</source>
        <translation type="vanished">Boş: anlaşmadaki gibi. {unit} cinsinden başka bir sınır değer ve gerekçesini yazın.</translation>
    </message>
    <message>
        <source>Empty: the agreement's, in the language of each document.</source>
        <translation type="vanished">Boş: her belgenin dilinde anlaşmanın başlığı.</translation>
    </message>
    <message>
        <source>Every buffer names its zone</source>
        <translation type="vanished">Her tampon bölgesini belirtir</translation>
    </message>
    <message>
        <source>Features that are there already</source>
        <translation type="vanished">Zaten var olan öğeler</translation>
    </message>
    <message>
        <source>Features, attributes and boundaries must be the same.</source>
        <translation type="vanished">Öğeler, öznitelikler ve sınırlar aynı olmalıdır.</translation>
    </message>
    <message>
        <source>Give the copy a new uid, or one of the features another name.</source>
        <translation type="vanished">Kopyaya yeni bir uid ya da öğelerden birine başka bir ad verin.</translation>
    </message>
    <message>
        <source>How far off the boundaries may be, as their metadata say; areas by unit are no more exact.</source>
        <translation type="vanished">Sınırların ne kadar sapabileceği, üst verilerinin belirttiği gibi; birimlere göre yüzölçümleri bundan daha kesin değildir.</translation>
    </message>
    <message>
        <source>Import and leave the edits &amp;unsaved</source>
        <translation type="vanished">İçe aktar ve düzenlemeleri kaydedilmemiş bırak</translation>
    </message>
    <message>
        <source>Inside the governorates of its region</source>
        <translation type="vanished">Bölümünün illeri içinde</translation>
    </message>
    <message>
        <source>It carries no CRS. Likely ones:</source>
        <translation type="vanished">KRS taşımıyor. Olası olanlar:</translation>
    </message>
    <message>
        <source>Its features are copied as they are shown, unsaved edits included.</source>
        <translation type="vanished">Öğeleri gösterildiği gibi, kaydedilmemiş düzenlemelerle birlikte kopyalanır.</translation>
    </message>
    <message>
        <source>Layer to import</source>
        <translation type="vanished">İçe aktarılacak katman</translation>
    </message>
    <message>
        <source>Merge the copy that has the missing entries, or restore the workspace from it.</source>
        <translation type="vanished">Eksik kayıtların bulunduğu kopyayı birleştirin ya da çalışma dosyasını ondan geri yükleyin.</translation>
    </message>
    <message>
        <source>Move the turning points so that no outline meets itself or another one.</source>
        <translation type="vanished">Kırık noktalarını, hiçbir dış çizgi kendisiyle ya da başkasıyla karşılaşmayacak biçimde taşıyın.</translation>
    </message>
    <message>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">Karşılaştırılacak önerileri belirtin: çalışma alanları ya da zip veya klasör olarak harita paketleri.</translation>
    </message>
    <message>
        <source>No line runs midway between {first} and {second}: their outlines do not cross each other twice about each part of what they share. Cut one of the two, or draw the line by hand.</source>
        <translation type="vanished">{first} ile {second} arasında tam ortadan geçen bir çizgi yok: sınırları, ortak her parçanın çevresinde birbirini iki kez kesmiyor. İkisinden birini kesin ya da çizgiyi elle çizin.</translation>
    </message>
    <message>
        <source>On the stretches {numbers}, as they are drawn now:</source>
        <translation type="vanished">Şimdi çizili hâliyle {numbers} kesimleri üzerine:</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Her seferinde {months} ay için kendiliğinden uzatılır; böyle bir dönem {until} tarihine kadar sürerdi, ancak kayıtlı bir uzatma yok. İlk günün ({first}) kaynağı: {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Konsensüsle uzatılır ve daha sonraki bir uzatma kayıtlı değil. İlk günün ({first}) kaynağı: {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">{day} tarihinde anlaşmayı kapsayan kayıtlı bir dönem yok; sonuncusu {last} tarihinde sona erdi. Anlaşma uzatma öngörmüyor. İlk günün ({first}) kaynağı: {source}.</translation>
    </message>
    <message>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}. Source of that day: {source}.</source>
        <translation type="vanished">{day} tarihinde anlaşma henüz yürürlükte değil; {first} tarihinde yürürlüğe girer. Bu günün kaynağı: {source}.</translation>
    </message>
    <message>
        <source>One uid and one name for each feature</source>
        <translation type="vanished">Her öğe için tek uid ve tek ad</translation>
    </message>
    <message>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today.</source>
        <translation type="vanished">Parçalar: boşsa tümü; GeoPackage, README ve doğrulama programı her zaman yazılır. Başlık: boşsa her belgenin kendi dilinde anlaşmanınki. Tarih: paketin denetlendiği ve taşıdığı gün; boşsa bugün.</translation>
    </message>
    <message>
        <source>Proposals to compare</source>
        <translation type="vanished">Karşılaştırılacak öneriler</translation>
    </message>
    <message>
        <source>Proposals: drafts of two parties or more, workspaces or packages, are laid on each other in a part of their own: a table, cells and lines as data, and a sheet for each region in which they differ. They are compared as they are sent and are not in the package themselves; empty means none.</source>
        <translation type="vanished">Öneriler: iki ya da daha çok tarafın taslakları, çalışma alanı ya da paket olarak, ayrı bir bölümde üst üste konur: bir tablo, veri olarak hücreler ile hatlar ve farklı oldukları her bölge için bir pafta. Gönderildikleri gibi karşılaştırılırlar, kendileri pakette yer almaz; boş, öneri yok demektir.</translation>
    </message>
    <message>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today.</source>
        <translation type="vanished">Kurallar: virgül ya da boşlukla ayrılmış kimlikler; boşsa tümü. Tarih: sürelerin ve kayıtlı istisnaların bakıldığı gün; boşsa bugün.</translation>
    </message>
    <message>
        <source>Save the edits first, or say that they stay unsaved.</source>
        <translation type="vanished">Önce düzenlemeleri kaydedin veya kaydedilmemiş kalacaklarını belirtin.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. The layer itself is in no package.</source>
        <translation type="vanished">Kaynak ve lisans belirtilmelidir: katmanı gösteren her paftada, README’de ve üst veride yer alırlar. Katmanın kendisi hiçbir pakette bulunmaz.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet, in the README and in the metadata. A layer whose licence allows it travels in the package, cut to the sheets; any other is named there as a source.</source>
        <translation type="vanished">Kaynak ve lisans belirtilmelidir: her paftada, README’de ve üst veride yer alırlar. Lisansı izin veren katman, paftalara göre kesilmiş olarak pakette taşınır; diğerleri orada kaynak olarak anılır.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title.</source>
        <translation type="vanished">Her sayfada yer alır; boşsa anlaşmanın başlığı.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title. By language: {"en": "…", "ru": "…"}</source>
        <translation type="vanished">Her sayfada yer alır; boş: anlaşmanın başlığı. Dile göre: {"en": "…", "tr": "…"}</translation>
    </message>
    <message>
        <source>State borders, countries' names, the sea and settlements as sheets show them, cut to the sheets.</source>
        <translation type="vanished">Devlet sınırları, ülke adları, deniz ve yerleşim yerleri; paftalarda göründükleri gibi, paftalara kesilmiş olarak.</translation>
    </message>
    <message>
        <source>Takes features from a table of coordinates (CSV or TXT) into a workspace.</source>
        <translation type="vanished">Bir koordinat tablosundan (CSV veya TXT) öğeleri çalışma alanına alır.</translation>
    </message>
    <message>
        <source>Takes features from any vector layer or file that QGIS opens into a workspace.</source>
        <translation type="vanished">QGIS'in açtığı herhangi bir vektör katmanından ya da dosyadan öğeleri çalışma alanına alır.</translation>
    </message>
    <message>
        <source>Tell the recipients both through another channel than the package: verify.py prints them.</source>
        <translation type="vanished">İkisini de alıcılara paketten başka bir yolla bildirin: verify.py bunları yazdırır.</translation>
    </message>
    <message>
        <source>The CRS {crs} is a plane of its own, nowhere on the Earth; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">{crs} KRS'si kendi başına bir düzlem, yeryüzünde bir yeri yok; hazırlayana hangi KRS olduğunu sorup belirtin.</translation>
    </message>
    <message>
        <source>The CRS {crs} is on a datum that is not known, and a guess can be 130 m off; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">{crs} KRS'sinin datumu bilinmiyor, tahmin 130 m yanılabilir; hazırlayana hangi KRS olduğunu sorup belirtin.</translation>
    </message>
    <message>
        <source>The GeoPackage could not be written ({reason}); choose another folder.</source>
        <translation type="vanished">GeoPackage yazılamadı ({reason}); başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The attributes of the source come along. Polygons with the columns of a workspace (uid, region, party, status) are taken for zones: each buffer has a uid of its own and states its zone and width, as an import of buffer zones needs.</source>
        <translation type="vanished">Kaynağın öznitelikleri korunur. Çalışma alanının sütunlarını (uid, region, party, status) taşıyan poligonlar bölge sayılır: her tamponun kendi uid'si olur, bölgesi ve genişliği yazılır; tampon bölgelerin içe aktarımı bunları ister.</translation>
    </message>
    <message>
        <source>The boundary description breaks off inside a closed line.</source>
        <translation type="vanished">Sınır tarifi kapalı bir çizginin içinde kesiliyor.</translation>
    </message>
    <message>
        <source>The boundary of every zone in words, from turning point to turning point, one file a language.</source>
        <translation type="vanished">Her bölgenin sınırı sözcüklerle, kırık noktasından kırık noktasına, her dil için bir dosya.</translation>
    </message>
    <message>
        <source>The day {day} is yet to come; a stance is of a day that has been.</source>
        <translation type="vanished">{day} günü henüz gelmedi; tutum geçmiş bir güne aittir.</translation>
    </message>
    <message>
        <source>The delimitation for Google Earth, coloured like the map; a feature's status and party stand under its name.</source>
        <translation type="vanished">Google Earth için harita renklerinde sınırlandırma; her öğenin durumu ve tarafı adının altındadır.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, which {feature} exceeds; choose a larger paper or a coarser scale.</source>
        <translation type="vanished">Sınırlandırma {paper} kâğıdında {scale} ölçeğinde {most} paftadan çok tutuyor, aşan öğe: {feature}; daha büyük kâğıt ya da daha küçük ölçek seçin.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets on {paper}, which {feature} exceeds; choose a larger paper.</source>
        <translation type="vanished">Sınırlandırma {paper} kâğıdında {most} paftadan çok tutuyor, aşan öğe: {feature}; daha büyük kâğıt seçin.</translation>
    </message>
    <message>
        <source>The edits of {layer} were not saved and are kept: {reason}</source>
        <translation type="vanished">{layer} düzenlemeleri kaydedilemedi ve korunuyor: {reason}</translation>
    </message>
    <message>
        <source>The features that differ. The map goes to the one that is chosen: dotted in the package, dashed now.</source>
        <translation type="vanished">Farklı olan ögeler. Harita seçilene gider: noktalı paketteki, kesikli şimdiki hâli.</translation>
    </message>
    <message>
        <source>The finding is accepted, not saved yet; Save All Edits saves it.</source>
        <translation type="vanished">Bulgu kabul edildi, henüz kaydedilmedi; “Tüm Düzenlemeleri Kaydet” onu kaydeder.</translation>
    </message>
    <message>
        <source>The ground cannot be measured in one of the versions; the check says why.</source>
        <translation type="vanished">Sürümlerden birinde alan ölçülemiyor; nedenini denetim söyler.</translation>
    </message>
    <message>
        <source>The ground or the turning points of {feature} cannot be measured in one of the versions; the check of that version says why.</source>
        <translation type="vanished">{feature} öğesinin alanı veya kırık noktaları sürümlerden birinde ölçülemiyor; nedenini o sürümün denetimi söyler.</translation>
    </message>
    <message>
        <source>The import goes into the file beside them; it does not compare with them, and they stay unsaved.</source>
        <translation type="vanished">İçe aktarma dosyaya onların yanına yazılır; onlarla karşılaştırmaz ve onlar kaydedilmemiş kalır.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation type="vanished">“{layer}” katmanı düzenlenemiyor: proje özelliklerinde (veri kaynakları) salt okunur yapılmış; bunu kaldırın.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is damaged, as the check tells; restore it from a copy.</source>
        <translation type="vanished">“{layer}” katmanı düzenlenemiyor: denetimin söylediği gibi {file} hasarlı; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is not there any more; put it back, or open a copy of it.</source>
        <translation type="vanished">“{layer}” katmanı düzenlenemiyor: {file} artık yok; geri koyun ya da bir kopyasını açın.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is open elsewhere or locked; close it there and try again.</source>
        <translation type="vanished">“{layer}” katmanı düzenlenemiyor: {file} başka yerde açık ya da kilitli; orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="vanished">“{layer}” katmanı düzenlenemiyor: {file} salt okunur; yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>The licence allows it to travel</source>
        <translation type="vanished">Lisansı birlikte verilmesine izin veriyor</translation>
    </message>
    <message>
        <source>The package holds more than 10,000 files.</source>
        <translation type="vanished">Pakette 10,000 dosyadan çok var.</translation>
    </message>
    <message>
        <source>The package holds more than 4 GiB.</source>
        <translation type="vanished">Pakette 4 GiB'tan çok veri var.</translation>
    </message>
    <message>
        <source>The package is compared with what is saved.</source>
        <translation type="vanished">Paket kaydedilenlerle karşılaştırılır.</translation>
    </message>
    <message>
        <source>The party of new features where a project states none.</source>
        <translation type="vanished">Proje belirtmiyorsa yeni öğelerin tarafı.</translation>
    </message>
    <message>
        <source>Then the package carries the layer, cut to its sheets.</source>
        <translation type="vanished">Bu durumda paket, katmanı paftalarına göre kesilmiş olarak taşır.</translation>
    </message>
    <message>
        <source>There are {count} conflict files beside {file}; clear them away first.</source>
        <translation type="vanished">{file} dosyasının yanında {count} çakışma dosyası var; önce bunları kaldırın.</translation>
    </message>
    <message>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now or were before; and differences of the agreement, its limits and the reference boundaries.</source>
        <translation type="vanished">Ayrıca söylenir: eklentide anlaşma ülkesinin yer adları dizini varsa, çizginin öbür yanına geçen yerleşim yerleri; şimdi kabul edilmiş olan ya da önceden edilmiş olan bulgular; anlaşmanın, sınır değerlerinin ve başvuru sınırlarının farkları.</translation>
    </message>
    <message>
        <source>Usual &amp;party</source>
        <translation type="vanished">Olağan taraf</translation>
    </message>
    <message>
        <source>What differs, from the package to the workspace.</source>
        <translation type="vanished">Paketten çalışma alanına, farklı olanlar.</translation>
    </message>
    <message>
        <source>What has changed since an earlier package: a table, and an annex and sheets of gained and lost ground in each language.</source>
        <translation type="vanished">Önceki bir pakete göre nelerin değiştiği: bir tablo ile her dilde bir ek ve kazanılan ve yitirilen alanın paftaları.</translation>
    </message>
    <message>
        <source>What was changed on the way, and why features were refused.</source>
        <translation type="vanished">Yolda nelerin değiştiği ve öğelerin neden reddedildiği.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare both with what the sender told by another channel. The SHA-256 stands for every file, the fingerprint for the features alone.</source>
        <translation type="vanished">Paketi taklit eden bildirimini de taklit edebilir: ikisini de gönderenin başka yoldan bildirdiğiyle karşılaştırın. SHA-256 her dosyayı, parmak izi yalnız öğeleri temsil eder.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest and the fingerprint with what the sender told by another channel.</source>
        <translation type="vanished">Bir paketi taklit eden, manifest.json dosyasını da taklit edebilir: bu dosyanın SHA-256 değerini ve parmak izini gönderenin başka bir kanaldan bildirdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Whose features do you draw? The toolbar shows the party, and you can change it there.</source>
        <translation type="vanished">Kimin nesnelerini çiziyorsunuz? Taraf araç çubuğunda gösterilir; oradan değiştirilebilir.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same.</source>
        <translation type="vanished">Çalışma alanı (isteğe bağlı): paket onunla da karşılaştırılır; öğeler, öznitelikler ve sınırlar aynı olmalıdır.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation type="vanished">Çalışma alanı (isteğe bağlı): paket onunla da karşılaştırılır; öğeler, öznitelikler ve sınırlar aynı olmalıdır. Paket bir günde yürürlükte olanı içeriyorsa çalışma alanında o gün yürürlükte olanla karşılaştırılır.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">Çalışma alanları ya da zip veya klasör olarak harita paketleri.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders; they are not in the package themselves.</source>
        <translation type="vanished">Çalışma alanları ya da zip veya klasör olarak harita paketleri; kendileri pakette yer almaz.</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record; source of its first day: {source}</source>
        <translation type="vanished">anlaşmanın {last} tarihinde biten son kayıtlı döneminden sonra; kayıtlı olmayan kendiliğinden bir uzatmaya dayanıyor; ilk gününün kaynağı: {source}</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; source of its first day: {source}</source>
        <translation type="vanished">anlaşmanın {last} tarihinde biten son kayıtlı döneminden sonra; ilk gününün kaynağı: {source}</translation>
    </message>
    <message>
        <source>auto: from the column “kind” of the file.</source>
        <translation type="vanished">auto: dosyanın “kind” sütunundan.</translation>
    </message>
    <message>
        <source>before the agreement came into force on {first}; source of that day: {source}</source>
        <translation type="vanished">anlaşma {first} tarihinde yürürlüğe girmeden önce; bu günün kaynağı: {source}</translation>
    </message>
    <message>
        <source>distance across it, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">bir gözlem veya kontrol noktasının sınır ötesinde referansa sayılan uzaklığı</translation>
    </message>
    <message>
        <source>distance outside, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">bir gözlem veya kontrol noktasının dışarıda referansa sayılan uzaklığı</translation>
    </message>
    <message>
        <source>is not the heading that comes next</source>
        <translation type="vanished">sıradaki başlık değil</translation>
    </message>
    <message>
        <source>lapsed: {stance}, {day} ({how})</source>
        <translation type="vanished">düştü: {stance}, {day} ({how})</translation>
    </message>
    <message>
        <source>sheet of changes {number}</source>
        <translation type="vanished">değişiklik paftası {number}</translation>
    </message>
    <message>
        <source>sheets of changes {numbers}</source>
        <translation type="vanished">değişiklik paftaları {numbers}</translation>
    </message>
    <message>
        <source>the first by code</source>
        <translation type="vanished">koda göre ilki</translation>
    </message>
    <message>
        <source>the workspace has it already, as “{same}” of {party}; withdraw that one first.</source>
        <translation type="vanished">çalışma dosyasında zaten var: “{same}”, taraf {party}; önce onu geri çekin.</translation>
    </message>
    <message>
        <source>{buffer} names a zone or line that is not here ({uid}).</source>
        <translation type="vanished">{buffer}, burada bulunmayan bir bölge ya da çizgi belirtiyor ({uid}).</translation>
    </message>
    <message>
        <source>{buffer} names a zone that is not here ({uid}).</source>
        <translation type="vanished">{buffer}, burada bulunmayan bir bölge belirtiyor ({uid}).</translation>
    </message>
    <message>
        <source>{feature} is not agreed yet: on the stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">{feature} üzerinde henüz anlaşılmadı: {stretches} kesimlerinde {parties} onayı eksik.</translation>
    </message>
    <message>
        <source>{feature} reads back from {name} differently than it was written.</source>
        <translation type="vanished">{feature}: {name} dosyasından yazıldığından farklı okunuyor.</translation>
    </message>
    <message>
        <source>{feature} states that it is agreed, and on its stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">{feature} anlaşılmış görünüyor, oysa {stretches} kesimlerinde {parties} onayı eksik.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was added.</source>
        <translation type="vanished">{feature}: {number} numaralı kırık noktası eklendi.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was moved by {metres} in the direction {azimuth}.</source>
        <translation type="vanished">{feature}: {number} numaralı kırık noktası {azimuth} yönünde {metres} taşındı.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number}, as it was numbered, was removed.</source>
        <translation type="vanished">{feature}: numarası {number} olan kırık noktası kaldırıldı.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}).</source>
        <translation type="vanished">{file} dosyası yazılamıyor ({error}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); free some space or choose another folder.</source>
        <translation type="vanished">{file} dosyası yazılamadı ({reason}); yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{file} has {count} rows; the most is {most}, divide it.</source>
        <translation type="vanished">{file} dosyasında {count} satır var; en çok {most} olabilir, bölün.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet; save its sheet as CSV and import that as a table of coordinates.</source>
        <translation type="vanished">{file} bir hesap tablosu; sayfasını CSV olarak kaydedip koordinat tablosu olarak içe aktarın.</translation>
    </message>
    <message>
        <source>{file} is of the agreement “{other}”, or of another version of “{own}”; name proposals of the agreement of this workspace.</source>
        <translation type="vanished">{file}, “{other}” anlaşmasına ya da “{own}” anlaşmasının başka bir sürümüne aittir; bu çalışma alanının anlaşmasına ait önerileri belirtin.</translation>
    </message>
    <message>
        <source>{file} of {party} is kept no more; import it again to have it back.</source>
        <translation type="vanished">{party} tarafının {file} önerisi artık saklanmıyor; geri almak için yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>{file} reads back with {found} of {expected} features; the disk may be failing.</source>
        <translation type="vanished">{file} geri okunurken {expected} öğeden {found} tanesi çıkıyor; disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <source>{file}, with unsaved edits</source>
        <translation type="vanished">{file}, kaydedilmemiş düzenlemelerle</translation>
    </message>
    <message>
        <source>{first} is of the agreement “{agreement}” and {second} of “{other}”, or of another version of it; compare proposals under one agreement.</source>
        <translation type="vanished">{first} “{agreement}” anlaşmasına, {second} ise “{other}” anlaşmasına veya onun başka bir sürümüne bağlıdır; tek bir anlaşmaya bağlı önerileri karşılaştırın.</translation>
    </message>
    <message>
        <source>{layer}: the arcs of {features} were replaced by turning points along them.</source>
        <translation type="vanished">{layer}: yaylar üzerlerindeki kırık noktalarıyla değiştirildi ({features}).</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to an unknown accuracy.</source>
        <translation type="vanished">{name}: {crs} sisteminden WGS 84'e bilinmeyen bir doğrulukla dönüştürüldü.</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to {accuracy}.</source>
        <translation type="vanished">{name}: {crs} sisteminden WGS 84'e {accuracy} doğrulukla dönüştürüldü.</translation>
    </message>
    <message>
        <source>{regions}. In force from {day} (source: {source}). Parties: {parties}.</source>
        <translation type="vanished">{regions}. Yürürlük: {day} (kaynak: {source}). Taraflar: {parties}.</translation>
    </message>
    <message>
        <source>{safe} names a zone that is not here ({uid}), so it lies inside none.</source>
        <translation type="vanished">{safe}, burada bulunmayan bir bölge belirtiyor ({uid}); bu nedenle hiçbir bölgenin içinde değil.</translation>
    </message>
    <message>
        <source>~ not known here; kept</source>
        <translation type="vanished">~ burada bilinmiyor; saklandı</translation>
    </message>
    <message>
        <source>– set aside by its author</source>
        <translation type="vanished">– yazarı bir yana bıraktı</translation>
    </message>
    <message>
        <source>≠ fork: choose one to compare</source>
        <translation type="vanished">≠ çatal: karşılaştırmak için seçin</translation>
    </message>
</context>
</TS>
