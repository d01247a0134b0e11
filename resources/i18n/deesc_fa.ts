<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>deesc</name>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>What the act says</source>
        <translation>آنچه اقدام می‌گوید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>All that the chosen act says; of a fork its acts side by side, ≠ where they differ.</source>
        <translation>همه آنچه اقدام برگزیده می‌گوید؛ در دوشاخگی اقدام‌ها کنار هم، و ≠ هرجا فرق دارند.</translation>
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
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>How it stands</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Log</source>
        <translation>روزنگار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>{author}, number {seq}</source>
        <translation>{author}، شماره {seq}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>When (UTC)</source>
        <translation>زمان (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>Corrected</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Place</source>
        <translation>جا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Present</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Entry</source>
        <translation>ثبت</translation>
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
        <translation>اثر انگشت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Features</source>
        <translation>عارضه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Feature</source>
        <translation>عارضه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Line (SHA-256)</source>
        <translation>خط (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretch</source>
        <translation>پاره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Remark</source>
        <translation>توضیح طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>Meeting</source>
        <translation>نشست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Acts</source>
        <translation>اقدام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>What the group did, by meeting. Choose an act, and all that it says stands below.</source>
        <translation>آنچه گروه انجام داده، به ترتیب نشست‌ها. اقدامی برگزینید تا همه آنچه می‌گوید در پایین بیاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Act</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}: {place}, {day}</source>
        <translation>نشست {number}: {place}، {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}, of which nothing else is on record</source>
        <translation>نشست {number} که چیز دیگری از آن ثبت نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>At no meeting</source>
        <translation>بیرون از نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>… waiting to be saved</source>
        <translation>… در انتظار ذخیره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>● in its own log</source>
        <translation>● در روزنگار خودش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>○ recorded by the secretariat</source>
        <translation>○ دبیرخانه ثبت کرده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>≠ fork</source>
        <translation>≠ دوشاخگی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>? doubtful</source>
        <translation>? نامطمئن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>– set aside</source>
        <translation>– کنار گذاشته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>~ not known</source>
        <translation>~ ناشناخته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Export Ledger</source>
        <translation>برون‌بری دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Export</source>
        <translation>برون‌برد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Ledger</source>
        <translation>دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>To be sent by mail or on a stick; nobody can change it unseen.</source>
        <translation>برای فرستادن با نامه یا حافظه همراه؛ هیچ‌کس نمی‌تواند پنهانی تغییرش دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What they sent</source>
        <translation>آنچه فرستاده‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>A package or a ledger that the recipient has: only what they lack is written.</source>
        <translation>بسته یا دفتری که گیرنده دارد: تنها آنچه کم دارد نوشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Only what is not in</source>
        <translation>تنها آنچه &amp;نیست در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Writes the acts that are saved.</source>
        <translation>اقدام‌های ذخیره‌شده را می‌نویسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Acts written: {count}.</source>
        <translation>اقدام‌های نوشته‌شده: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose a file to write.</source>
        <translation>فایلی برای نوشتن برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Merge Ledgers</source>
        <translation>یکی کردن دفترهای اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;یکی کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Ledgers, packages, workspaces</source>
        <translation>دفترهای اقدامات، بسته‌ها، فضاهای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What others sent; nothing is written to it, and a package is verified first.</source>
        <translation>آنچه دیگران فرستاده‌اند؛ چیزی در آن نوشته نمی‌شود و بسته نخست راستی‌آزمایی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What was added, and what is wrong.</source>
        <translation>آنچه افزوده شد و آنچه نادرست است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Files</source>
        <translation>&amp;فایل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Adds what is new to the ledger; nothing in it is changed.</source>
        <translation>آنچه تازه است به دفتر اقدامات می‌افزاید؛ چیزی در آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose the ledgers that others sent.</source>
        <translation>دفترهایی را که دیگران فرستاده‌اند برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>There is no {file}.</source>
        <translation>{file} نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Record Act</source>
        <translation>ثبت اقدام</translation>
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
        <translation>لغو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is put on record</source>
        <translation>آنچه ثبت می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Act</source>
        <translation>&amp;اقدام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Recorded &amp;by</source>
        <translation>ثبت‌&amp;کننده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Record</source>
        <translation>&amp;ثبت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>As the minutes number it</source>
        <translation>آن‌گونه که صورت‌جلسه شماره می‌دهد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Where it was held</source>
        <translation>جایی که برگزار شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The day on which it was held</source>
        <translation>روزی که برگزار شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Who was there, in words</source>
        <translation>چه کسانی بودند، به واژه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is to be on record</source>
        <translation>آنچه باید ثبت شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is wrong with it, or why it is the one that holds</source>
        <translation>چه چیز آن نادرست است، یا چرا همین معتبر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The meeting at which it was said</source>
        <translation>نشستی که در آن گفته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Number</source>
        <translation>&amp;شماره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Place</source>
        <translation>&amp;جا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Day</source>
        <translation>&amp;روز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Pre&amp;sent</source>
        <translation>&amp;حاضران</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;متن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;نشست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Of: {act}, {party}, {what}</source>
        <translation>درباره: {act}، {party}، {what}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Correction of the chosen act</source>
        <translation>اصلاح اقدام برگزیده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Fill in every line first</source>
        <translation>نخست همه سطرها را پر کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>It waits until you save all edits; Ctrl+Z takes it back until then</source>
        <translation>تا همه ویرایش‌ها را ذخیره کنید می‌ماند؛ تا آن هنگام Ctrl+Z آن را پس می‌گیرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Which document says so, such as the minutes of a meeting</source>
        <translation>سندی که آن را بیان می‌کند، مانند صورت‌جلسه یک نشست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again</source>
        <translation>متن نویسه‌هایی دارد که آن را برمی‌گردانند یا دیده نمی‌شوند؛ از نو بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>It goes on record, and stays there</source>
        <translation>ثبت می‌شود و ثبت‌شده می‌ماند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the line and the name as they are now go on record when you save. From then on nothing changes them until they are reopened.</source>
        <translation>{names}: خط و نام، همان‌گونه که اکنون هستند، هنگام ذخیره ثبت می‌شوند. از آن پس تا بازگشایی هیچ چیز آن‌ها را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>Agreed</source>
        <translation>توافق شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;توافق شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>The day on which it was agreed</source>
        <translation>روزی که بر آن توافق شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ocument</source>
        <translation>&amp;سند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Recorded by</source>
        <translation>&amp;ثبت‌کننده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the status becomes “proposed” at once, and the line can be edited. What was agreed stays on record.</source>
        <translation>{names}: وضعیت بی‌درنگ «پیشنهادی» می‌شود و خط را می‌توان ویرایش کرد. آنچه توافق شده بود ثبت‌شده می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Reopen</source>
        <translation>&amp;بازگشایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Why it is changed, for whoever reads the record</source>
        <translation>چرا تغییر می‌کند، برای خواننده ثبت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Rea&amp;son</source>
        <translation>&amp;دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{names}: agreed, so the edit was taken back.</source>
        <translation>{names}: توافق شده است، پس ویرایش بازگردانده شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Reopen…</source>
        <translation>بازگشایی…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{missing} The edit was taken back.</source>
        <translation>{missing} ویرایش پس گرفته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Saved as agreed, and not on record yet: {reason}</source>
        <translation>به‌عنوان توافق‌شده ذخیره شد، ولی هنوز ثبت نشده است: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Not agreed: {names}. The edit was taken back.</source>
        <translation>توافق نشد: {names}. ویرایش بازگردانده شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Reopened: {names}.</source>
        <translation>بازگشوده شد: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Whose features do you draw?</source>
        <translation>عوارض کدام طرف را رسم می‌کنید؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Party of new features</source>
        <translation>طرف عارضه‌های جدید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The map is in metres, centred on the regions, and what you draw snaps to what is there.</source>
        <translation>نقشه به متر و با مرکز نواحی است و آنچه رسم می‌کنید به آنچه هست می‌چسبد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The project’s map is in {crs}. Have it in metres, centred on the regions, with snapping?</source>
        <translation>نقشهٔ پروژه در {crs} است. به متر، با مرکز نواحی و با چسبندگی باشد؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Set up</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Leave as it is</source>
        <translation>همان‌گونه بماند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>No workspace is open. A workspace is one file: zones, buffers and posts, and the agreement that they are checked by.</source>
        <translation>هیچ فضای کاری باز نیست. فضای کار یک پرونده است: مناطق، مناطق حائل، پاسگاه‌ها و توافقی که بر پایهٔ آن بررسی می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;New Workspace…</source>
        <translation>&amp;فضای کار جدید…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;باز کردن…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Try the Sample</source>
        <translation>&amp;آزمودن نمونه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Ten Minutes in Pictures</source>
        <translation>&amp;ده دقیقه با تصویر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Progress of the sample</source>
        <translation>پیشرفت آماده‌سازی نمونه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Folder for the sample</source>
        <translation>پوشهٔ نمونه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample is made up for illustration: no line in it is an agreed one. It becomes a file of your own among your documents, with faults to be found.</source>
        <translation>نمونه برای نمایش ساخته شده است: هیچ خطی در آن توافق‌شده نیست. پرونده‌ای از آنِ شما در میان اسنادتان می‌شود و خطاهایی برای یافتن دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample’s drafts are taken in…</source>
        <translation>پیش‌نویس‌های نمونه وارد می‌شوند…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>{file} is your own copy of the sample. It is made up for illustration.</source>
        <translation>{file} رونوشت خودتان از نمونه است. برای نمایش ساخته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>{file} (with unsaved edits)</source>
        <translation>{file} (با ویرایش‌های ذخیره‌نشده)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>Comparing versions</source>
        <translation>سنجش نسخه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Gained</source>
        <translation>به‌دست‌آمده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Lost</source>
        <translation>ازدست‌رفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The ground is not measured: see the check of both versions, or their lines cross too often.</source>
        <translation>زمین سنجیده نشد: بررسی هر دو نسخه را ببینید، یا خطوط آن‌ها بیش از اندازه یکدیگر را قطع می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The line differs by less than a centimetre.</source>
        <translation>خط کمتر از یک سانتی‌متر تفاوت دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>gained {gained}, lost {lost}</source>
        <translation>به‌دست‌آمده {gained}، ازدست‌رفته {lost}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{count}, by {metres} at most</source>
        <translation>{count}، بیشینه {metres}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>others added or removed: {count}</source>
        <translation>دیگر نقاط افزوده یا برداشته: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{field}: “{before}” before, “{after}” now</source>
        <translation>{field}: پیش از این «{before}»، اکنون «{after}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>Features that differ</source>
        <translation>عارضه‌های متفاوت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>The features that differ. The map goes to what differs of the one that is chosen.</source>
        <translation>عارضه‌های متفاوت. نقشه به آنچه در عارضه برگزیده متفاوت است می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points moved</source>
        <translation>نقاط شکست جابه‌جاشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The whole change sheet</source>
        <translation>همه برگه تغییرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The sheet is too long to be shown here; export it to read it whole.</source>
        <translation>برگه بلندتر از آن است که اینجا نشان داده شود؛ برای خواندن همه‌اش آن را برون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>To be signed (*.pdf)</source>
        <translation>برای امضا (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Web page (*.html)</source>
        <translation>صفحه وب (*.html)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>Write Minutes</source>
        <translation>نوشتن صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>The minutes were written to</source>
        <translation>صورت‌جلسه نوشته شد در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Record Stance</source>
        <translation>ثبت موضع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Stretches, as they are drawn now: {numbers}</source>
        <translation>پاره‌ها چنان که اکنون کشیده شده‌اند: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Whose stance it is</source>
        <translation>موضع از آن کیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>What the party says</source>
        <translation>آنچه طرف می‌گوید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Under which reservation, or why not; else whatever is to be said</source>
        <translation>با چه قیدی یا چرا نه؛ وگرنه هر آنچه باید گفت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>The day on which it was said</source>
        <translation>روزی که گفته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>At which meeting on record it was said</source>
        <translation>در کدام نشست ثبت‌شده گفته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/gui/session/zone_lists.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat of the working group</source>
        <translation>دبیرخانه کارگروه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>the party itself</source>
        <translation>خود طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>In whose log it is recorded</source>
        <translation>در روزنگار چه کسی ثبت می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Stance</source>
        <translation>&amp;موضع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Re&amp;mark</source>
        <translation>&amp;توضیح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ay</source>
        <translation>&amp;روز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Mee&amp;ting</source>
        <translation>&amp;نشست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>It goes on record when you save; until then Undo takes it back</source>
        <translation>هنگام ذخیره ثبت می‌شود؛ تا آن زمان «واگرد» آن را پس می‌گیرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>Stretches and what each party says of them. The map goes to the one that is chosen.</source>
        <translation>پاره‌ها و آنچه هر طرف درباره‌شان می‌گوید. نقشه به سوی برگزیده می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Length</source>
        <translation>طول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Basis</source>
        <translation>مبنا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>with {feature}</source>
        <translation>با {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{stance} (lapsed)</source>
        <translation>{stance} (از اعتبار افتاده)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, recorded by the secretariat.</source>
        <translation>{day}، دبیرخانه ثبت کرده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, in the party's own log.</source>
        <translation>{day}، در دفتر خود طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>It was said of another line, and counts for nothing.</source>
        <translation>درباره خط دیگری گفته شده و به حساب نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>Buffer from Zone</source>
        <translation>حائل از منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The zone to be lined; a click on the map chooses it too.</source>
        <translation>منطقه‌ای که نوار گرد آن کشیده می‌شود؛ کلیک روی نقشه هم آن را برمی‌گزیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip outside the line</source>
        <translation>پهنای نوار بیرون خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip inside the line</source>
        <translation>پهنای نوار درون خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>How far the edge may leave its distance anywhere</source>
        <translation>لبه در هر جا چه اندازه می‌تواند از فاصله خود دور شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Add Buffer</source>
        <translation>افزودن حائل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Zone</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;outside</source>
        <translation>پهنای بیرونی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;inside</source>
        <translation>پهنای درونی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>رواداری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source> m</source>
        <translation> متر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>There is no zone yet: draw one first.</source>
        <translation>هنوز منطقه‌ای نیست: نخست یکی بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, left or right.</source>
        <translation>پهنایی در چپ یا راست تعیین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, outside or inside.</source>
        <translation>پهنایی در بیرون یا درون تعیین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>No buffer can be made {width} wide; state {most} at most.</source>
        <translation>حائلی به پهنای {width} نمی‌توان ساخت؛ حداکثر {most} تعیین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>A strip along a line has one width; make one of its own for each side.</source>
        <translation>نوار در امتداد خط یک پهنا دارد؛ برای هر سمت نواری جدا بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measuring …</source>
        <translation>در حال اندازه‌گیری…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement of this workspace knows no buffer zones.</source>
        <translation>توافق این فضای کار منطقه حائل نمی‌شناسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Buffer of {zone}</source>
        <translation>حائل {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>{name} along {zone} is added, not saved yet.</source>
        <translation>{name} در امتداد {zone} افزوده شد، هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;left</source>
        <translation>پهنای سمت چپ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;right</source>
        <translation>پهنای سمت راست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement lets no buffer zone overlap a zone: the check will report the strip inside.</source>
        <translation>توافق اجازه نمی‌دهد منطقه حائل با منطقه‌ای هم‌پوشانی داشته باشد: بررسی نوار درونی را گزارش خواهد کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer was not made.</source>
        <translation>حائل ساخته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The width inside swallows the whole zone: no inner edge is left. State a smaller one.</source>
        <translation>پهنای درونی همه منطقه را فرا می‌گیرد: لبه درونی نمی‌ماند. پهنای کمتری بیان کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Area {area}. Measured error {error}</source>
        <translation>مساحت {area}. خطای سنجیده {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>at {place}</source>
        <translation>در {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is kept.</source>
        <translation>رواداری رعایت شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is NOT kept.</source>
        <translation>رواداری رعایت نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Adds the buffer as one edit that Ctrl+Z takes back</source>
        <translation>حائل را با یک ویرایش می‌افزاید که Ctrl+Z آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer is being made</source>
        <translation>حائل در حال ساخته شدن است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone or line at that place; click on one, or choose it in the list.</source>
        <translation>در آنجا منطقه یا خطی نیست؛ روی یکی کلیک کنید، یا آن را از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone at that place; click into one, or choose it in the list.</source>
        <translation>در آنجا منطقه‌ای نیست؛ درون منطقه‌ای کلیک کنید، یا آن را از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {kind}</source>
        <translation>ترسیم: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{tool}: what was not finished was let go of; its turning points: {count}.</source>
        <translation>{tool}: آنچه ناتمام مانده بود کنار گذاشته شد؛ نقاط شکست آن: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {name}</source>
        <translation>ترسیم: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{name} is drawn: {area}, not saved yet.</source>
        <translation>{name} کشیده شد: {area}، هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/feature_form.py"/>
        <source>Nothing was added.</source>
        <translation>چیزی افزوده نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {kind}</source>
        <translation>گذاشتن: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {name}</source>
        <translation>گذاشتن: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>{name} is placed, not saved yet.</source>
        <translation>{name} گذاشته شد، هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Measures of what is being drawn</source>
        <translation>اندازه‌های آنچه کشیده می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length} · perimeter {perimeter} · area {area}</source>
        <translation>نقاط شکست: {count} · خط {length} · محیط {perimeter} · مساحت {area}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line crosses itself.</source>
        <translation>خط خود را قطع می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line enters {names}.</source>
        <translation>خط به {names} وارد می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>It encloses {names}.</source>
        <translation>{names} را در بر می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length}</source>
        <translation>{count} نقطه شکست · خط {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>last edge {length}, azimuth {azimuth}</source>
        <translation>آخرین ضلع {length}، آزیموت {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>On the line of {name}.</source>
        <translation>بر خط {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from the line of {name}</source>
        <translation>{length} از خط {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>There is no zone yet.</source>
        <translation>هنوز منطقه‌ای نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from {name}</source>
        <translation>{length} از {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In {names}</source>
        <translation>در {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In no buffer zone</source>
        <translation>در هیچ منطقه حائلی نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Hold Shift to place without snapping.</source>
        <translation>برای گذاشتن بی گیرایش Shift را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Check the workspace now</source>
        <translation>بررسی فضای کار هم‌اکنون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Fix…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Look at the proposed fix first</source>
        <translation>نخست اصلاح پیشنهادی را ببینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Accept…</source>
        <translation>پذیرش…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Accept it until a date</source>
        <translation>پذیرش تا تاریخی معین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Withdraw Acceptance</source>
        <translation>پس گرفتن پذیرش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Withdraw the acceptance, and the finding is open again</source>
        <translation>پس گرفتن پذیرش؛ یافته دوباره باز می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Take back the last fix or acceptance</source>
        <translation>واگرد آخرین اصلاح یا پذیرش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/widgets/selectable_label.py"/>
        <source>C&amp;opy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Copy the selected finding</source>
        <translation>رونوشت یافته گزیده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Export…</source>
        <translation>برون‌برد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Write the findings to a file</source>
        <translation>نوشتن یافته‌ها در فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <location filename="../../deesc_plugin/gui/findings/tree.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Wait until the drawing has been checked again</source>
        <translation>تا بررسی دوباره ترسیم درنگ کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select a finding first</source>
        <translation>نخست یافته‌ای برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select findings of one rule</source>
        <translation>یافته‌های یک قاعده را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is accepted already</source>
        <translation>یافته پیش‌تر پذیرفته شده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Open a workspace first</source>
        <translation>نخست یک فضای کار باز کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is not accepted</source>
        <translation>یافته پذیرفته نشده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing was fixed or accepted here that can still be taken back</source>
        <translation>اینجا اصلاح یا پذیرشی که هنوز بتوان واگرداند نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>There are no findings to copy</source>
        <translation>یافته‌ای برای رونوشت نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Check the workspace first</source>
        <translation>نخست فضای کار را بررسی کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing is proposed for these findings but choices; make each by itself</source>
        <translation>برای این یافته‌ها تنها گزینه‌هایی پیشنهاد شده است؛ برای هر یک جداگانه برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>No fix is proposed for this finding</source>
        <translation>برای این یافته اصلاحی پیشنهاد نشده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Search in findings</source>
        <translation>جستجو در یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings that hold this text</source>
        <translation>نمایش تنها یافته‌هایی که این متن را دارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show {severities}</source>
        <translation>نمایش {severities}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings of this region</source>
        <translation>نمایش تنها یافته‌های این ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>All regions</source>
        <translation>همه نواحی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <location filename="../../deesc_plugin/gui/findings/trials.py"/>
        <source>Proposed fix</source>
        <translation>اصلاح پیشنهادی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Apply Fix</source>
        <translation>اعمال اصلاح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Change the features as shown; Undo takes it back</source>
        <translation>دگرگون کردن عارضه‌ها چنان‌که نشان داده شده؛ واگرد بازمی‌گرداند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Left out, since each is a choice of its own: {number}.</source>
        <translation>کنار گذاشته شد، زیرا هر یک گزینشی جداگانه است: {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Leave it as it is, and accept it with a reason</source>
        <translation>همان‌گونه که هست بماند و با ذکر دلیل پذیرفته شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Errors {errors} → {errors_after}, warnings {warnings} → {warnings_after}, notes {notes} → {notes_after}</source>
        <translation>خطاها {errors} ← {errors_after}، هشدارها {warnings} ← {warnings_after}، یادداشت‌ها {notes} ← {notes_after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>And {number} more.</source>
        <translation>و {number} مورد دیگر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is removed.</source>
        <translation>{feature} پاک می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is as it was agreed, with its line, name and status.</source>
        <translation>{feature} همان می‌شود که توافق شد، با خط و نام و وضعیتش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>The stretch {number} is {length} long then.</source>
        <translation>درازای پاره {number} آنگاه {length} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {before} become {after}; {less} vertices become {more}.</source>
        <translation>{feature}: {before} به {after} تبدیل می‌شود؛ رأس‌ها از {less} به {more}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measured error {error}.</source>
        <translation>خطای سنجیده {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} belongs to {zone}.</source>
        <translation>{feature} به {zone} تعلق می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is a feature of its own, with a uid that nothing else has.</source>
        <translation>{feature} عارضه‌ای جداگانه با شناسه‌ای می‌شود که هیچ عارضه دیگری ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {attribute} “{before}” becomes “{after}”.</source>
        <translation>{feature}: {attribute} از «{before}» به «{after}» تبدیل می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Accept with a reason</source>
        <translation>پذیرش با ذکر دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Why the parties live with it, for whoever reads the report</source>
        <translation>چرا طرف‌ها با آن کنار می‌آیند، برای خواننده گزارش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Who decided it, such as the joint working group</source>
        <translation>چه کسی تصمیم گرفته، مانند کارگروه مشترک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>The last day on which it is accepted; it opens again then, or when the drawing changes</source>
        <translation>آخرین روز پذیرش؛ پس از آن یا با دگرگونی ترسیم دوباره باز می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A&amp;uthority</source>
        <translation>مرجع تصمیم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Until (&amp;last day)</source>
        <translation>تا (آخرین روز)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>State a reason and an authority first</source>
        <translation>نخست دلیل و مرجع تصمیم را بیان کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Record the exception in the workspace; Undo takes it back</source>
        <translation>ثبت استثنا در فضای کار؛ واگرد آن را برمی‌دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/live_check.py"/>
        <source>Checking the delimitation</source>
        <translation>بررسی تحدید حدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Withdraw acceptance</source>
        <translation>پس گرفتن پذیرش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Accept finding</source>
        <translation>پذیرش یافته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>Findings accepted: {count}, not saved yet; Save All Edits saves what was accepted.</source>
        <translation>یافته‌های پذیرفته: {count}، هنوز ذخیره نشده است؛ «ذخیره همه ویرایش‌ها» آن‌ها را ذخیره می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>The drawing has changed meanwhile; look at the finding again after the next check.</source>
        <translation>ترسیم در این میان دگرگون شده؛ پس از بررسی بعدی یافته را دوباره ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority} until {day}: {reason}</source>
        <translation>پذیرفته {authority} تا {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Measured</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority}: {reason}</source>
        <translation>پذیرفته {authority}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Limit: {limit}</source>
        <translation>مقدار مجاز: {limit}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open, can be fixed</source>
        <translation>باز، اصلاح‌پذیر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted until {day}</source>
        <translation>پذیرفته تا {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted</source>
        <translation>پذیرفته‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Progress of the check</source>
        <translation>پیشرفت بررسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Show &amp;All Findings</source>
        <translation>نمایش همه یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Clear text, severities and region</source>
        <translation>پاک کردن متن، شدت‌ها و ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Hidden by the filter: {count}.</source>
        <translation>پنهان‌شده با پالایه: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Not checked yet. Press Check (F5).</source>
        <translation>هنوز بررسی نشده است. «بررسی» (F5) را بزنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The filter hides all findings.</source>
        <translation>پالایه همه یافته‌ها را پنهان کرده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The drawing has changed since this check. Press Check (F5) if it is not checked by itself.</source>
        <translation>ترسیم پس از این بررسی دگرگون شده است. اگر خودبه‌خود بررسی نمی‌شود «بررسی» (F5) را بزنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The workspace is empty. Draw a zone, enter its coordinates, or import a file.</source>
        <translation>فضای کار تهی است. منطقه‌ای بکشید، مختصات آن را وارد کنید، یا فایلی درون‌برد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>No findings: {count} rules hold. Next, export the map package.</source>
        <translation>یافته‌ای نیست: {count} قاعده برقرار است. گام بعد برون‌برد بسته نقشه است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <source>Copied to the clipboard: {count} findings.</source>
        <translation>در تخته‌گیره رونوشت شد: {count} یافته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Export Findings</source>
        <translation>برون‌برد یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>The findings were written to</source>
        <translation>یافته‌ها نوشته شد در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlaps</source>
        <translation>هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Zone against zone</source>
        <translation>منطقه در برابر منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Kind against kind</source>
        <translation>نوع در برابر نوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Zones</source>
        <translation>مناطق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Kinds</source>
        <translation>انواع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Find Overlaps Again</source>
        <translation>یافتن دوباره هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Find the overlaps of the drawing as it stands</source>
        <translation>یافتن هم‌پوشانی‌های ترسیم چنان‌که هست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps…</source>
        <translation>در جستجوی هم‌پوشانی‌ها…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>No zone overlaps another.</source>
        <translation>هیچ منطقه‌ای با منطقه دیگر هم‌پوشانی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Left out, because their geometry is not valid: {names}.</source>
        <translation>به سبب هندسه نامعتبر کنار گذاشته شد: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Nothing overlaps anything.</source>
        <translation>هیچ چیز هم‌پوشانی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps of other kinds, under Kinds: {count}.</source>
        <translation>هم‌پوشانی‌های انواع دیگر، در «انواع»: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>No workspace is open. Open one, or make a new one, with the first button of the toolbar.</source>
        <translation>فضای کاری باز نیست. با نخستین دکمه نوار ابزار یکی باز کنید یا بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Press the button to find all overlaps of the workspace.</source>
        <translation>برای یافتن همه هم‌پوشانی‌های فضای کار دکمه را بزنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps</source>
        <translation>جستجوی هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The zone itself</source>
        <translation>خود منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap</source>
        <translation>می‌توانند هم‌پوشانی داشته باشند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap where they belong to one zone</source>
        <translation>اگر از یک منطقه باشند می‌توانند هم‌پوشانی داشته باشند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may not overlap</source>
        <translation>نمی‌توانند هم‌پوشانی داشته باشند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>no overlap</source>
        <translation>بی هم‌پوشانی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>allowed</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>not allowed</source>
        <translation>نامجاز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{size}, {verdict}</source>
        <translation>{size}، {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps: {count}, of them not allowed: {forbidden}. Choose a cell to see its overlap on the map.</source>
        <translation>هم‌پوشانی‌ها: {count}، نامجاز از میان آنها: {forbidden}. برای دیدن هم‌پوشانی روی نقشه خانه‌ای برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{first} and {second}: {size}, {verdict}</source>
        <translation>{first} و {second}: {size}، {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source> and {count} more</source>
        <translation> و {count} دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The drawing has changed since; find the overlaps again.</source>
        <translation>ترسیم از آن پس دگرگون شده؛ هم‌پوشانی‌ها را دوباره بیابید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Errors</source>
        <translation>خطاها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Warnings</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>What changed</source>
        <translation>چه دگرگون شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>&amp;Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The history of the workspace: versions: {records}, since {begin}, {size} MB.</source>
        <translation>تاریخچه فضای کار: شمار نسخه‌ها {records}، از {begin}، {size} مگابایت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Restore {name}</source>
        <translation>بازگرداندن {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is as it was and not saved yet; Undo takes that back.</source>
        <translation>{feature} چنان شد که بود و هنوز ذخیره نشده؛ واگرد آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: the newest version first.</source>
        <translation>{feature}: نخست تازه‌ترین نسخه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: nothing is noted yet; the history begins with the next save.</source>
        <translation>{feature}: هنوز چیزی ثبت نشده؛ تاریخچه با ذخیره بعدی آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>No feature is selected. Features that were removed:</source>
        <translation>عارضه‌ای انتخاب نشده. عارضه‌هایی که برداشته شدند:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select one feature on the map, and its versions stand here.</source>
        <translation>یک عارضه را روی نقشه برگزینید تا نسخه‌هایش اینجا بیاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is not there any more; Restore brings it back.</source>
        <translation>عارضه دیگر نیست؛ بازگرداندن آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is like this now.</source>
        <translation>عارضه اکنون چنین است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Comparing with the feature as it is now…</source>
        <translation>سنجش با عارضه چنان‌که اکنون است…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Since then:</source>
        <translation>از آن پس:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Put this version in the place of the feature; Undo takes it back</source>
        <translation>گذاشتن این نسخه به جای عارضه؛ واگرد آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select a version first</source>
        <translation>نخست نسخه‌ای را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is agreed and is not restored; reopen it first, with the reason and the document.</source>
        <translation>{feature} توافق‌شده است و بازگردانده نمی‌شود؛ نخست آن را با ذکر دلیل و سند دوباره بگشایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>before {moment}</source>
        <translation>پیش از {moment}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>between {begin} and {end}</source>
        <translation>میان {begin} و {end}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>changed outside of the plugin</source>
        <translation>بیرون از افزونه دگرگون شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>being saved</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>removed</source>
        <translation>برداشته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>as it was when the history begins</source>
        <translation>چنان‌که در آغاز تاریخچه بود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>line</source>
        <translation>خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>names in other languages</source>
        <translation>نام‌ها به زبان‌های دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>how it was made</source>
        <translation>چگونگی ساخت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>The workspace &amp;on (UTC)</source>
        <translation>فضای کار در (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Open as It &amp;Was</source>
        <translation>گشودن چنان‌که بود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Opens a read-only copy of the workspace as it was, which is put beside it</source>
        <translation>رونوشتی فقط‌خواندنی از فضای کار چنان‌که بود می‌گشاید و کنار آن می‌گذارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>&amp;Let Go of Older…</source>
        <translation>کنار گذاشتن کهنه‌ترها…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Takes what was replaced before that moment out of the workspace, for good</source>
        <translation>آنچه پیش از آن زمان جایگزین شده برای همیشه از فضای کار برمی‌دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>What was replaced in this workspace before {moment} is taken out of its history for good; what held then stays.</source>
        <translation>هرچه در این فضای کار پیش از {moment} جایگزین شده برای همیشه از تاریخچه برداشته می‌شود؛ آنچه در آن زمان برقرار بود می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Let Go</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Versions taken out of the history: {count}.</source>
        <translation>شمار نسخه‌های برداشته‌شده از تاریخچه: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Hand</source>
        <translation>به دست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>What is drawn.</source>
        <translation>آنچه ترسیم می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>The agreement’s region; by location where the reference boundaries tell.</source>
        <translation>ناحیه توافق؛ بر پایه مکان، اگر مرزهای مرجع نشان دهند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Whose proposal it is.</source>
        <translation>پیشنهاد از آنِ کیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>How far it has been agreed.</source>
        <translation>تا چه اندازه توافق شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Re&amp;gion</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>S&amp;tatus</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “kind”</source>
        <translation>از ستون «kind»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “party”</source>
        <translation>از ستون «party»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Choose a party…</source>
        <translation>طرف را انتخاب کنید…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>by location</source>
        <translation>بر پایه مکان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>as the header says</source>
        <translation>چنان‌که سرستون می‌گوید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>feature</source>
        <translation>عارضه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/__init__.py"/>
        <source>part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>ring</source>
        <translation>حلقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>x (east)</source>
        <translation>x (شرق)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>y (north)</source>
        <translation>y (شمال)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>UTM zone</source>
        <translation>زون UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>band of the UTM zone</source>
        <translation>باند زون UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>hemisphere of the UTM zone</source>
        <translation>نیم‌کره زون UTM</translation>
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
        <translation>درجه، دقیقه، ثانیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>position in any notation</source>
        <translation>موقعیت به هر شیوه نگارش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>region</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Columns of the Table</source>
        <translation>ستون‌های جدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Say what each column of {table} is.</source>
        <translation>بگویید هر ستون {table} چیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>The first rows; those above the first place are passed over.</source>
        <translation>ردیف‌های نخست؛ آنچه بالای نخستین جای است کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>&amp;Use these columns</source>
        <translation>به‌کاربردن این ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Reads the table by these columns.</source>
        <translation>جدول را با این ستون‌ها می‌خواند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>What this column is.</source>
        <translation>این ستون چیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Choose the columns of the places: longitude and latitude, x and y, UTM, MGRS, or another.</source>
        <translation>ستون‌های جای را برگزینید: طول و عرض جغرافیایی، x و y، UTM، MGRS یا دیگری.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Two columns are the same; choose another for one of them.</source>
        <translation>دو ستون یکی‌اند؛ برای یکی دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter Coordinates</source>
        <translation>ورود مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Added {names}; save the layer’s edits to keep it.</source>
        <translation>{names} افزوده شد؛ برای ماندگاری، ویرایش‌های لایه را ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter coordinates</source>
        <translation>ورود مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>choose the CRS of the list</source>
        <translation>سامانه مختصات فهرست را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>No list carries its CRS, and a wrong one moves it by more than a hundred metres.</source>
        <translation>هیچ فهرستی سامانه مختصات خود را همراه ندارد و سامانه نادرست آن را بیش از صد متر جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>as their letters N, S, E, W say</source>
        <translation>بر پایه حروف N، S، E، W</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>latitude first</source>
        <translation>نخست عرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>longitude first</source>
        <translation>نخست طول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>How to read two angles that carry no letters.</source>
        <translation>چگونگی خواندن دو زاویه بی‌حرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>One place a line, in any notation; a numbering such as “12.” is left out.</source>
        <translation>هر سطر یک جای، با هر شیوه نگارش؛ شماره‌گذاری مانند «12.» نادیده گرفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Empty: the name that is proposed. Several points get a number after it.</source>
        <translation>خالی: نام پیشنهادی. چند نقطه پس از آن شماره می‌گیرند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>typed coordinates, with their CRS</source>
        <translation>مختصات نوشته‌شده با سامانه آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The document or person that the coordinates come from.</source>
        <translation>سند یا شخصی که مختصات از او آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Adds the feature to the workspace; Ctrl+Z takes it back.</source>
        <translation>عارضه را به فضای کار می‌افزاید؛ Ctrl+Z آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Zoom to list</source>
        <translation>بزرگ‌نمایی به فهرست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Shows the whole list on the map.</source>
        <translation>همه فهرست را روی نقشه نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>C&amp;RS</source>
        <translation>سامانه مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A&amp;ngles</source>
        <translation>زاویه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Na&amp;me</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>S&amp;ource</source>
        <translation>منبع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;List of coordinates</source>
        <translation>فهرست مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Likely ones:</source>
        <translation>گزینه‌های محتمل:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>There is no workspace; open or create one first.</source>
        <translation>فضای کاری نیست؛ نخست یکی باز کنید یا بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the CRS of the list.</source>
        <translation>سامانه مختصات فهرست را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Type or paste a list; it is drawn on the map as you type.</source>
        <translation>فهرستی بنویسید یا بچسبانید؛ هم‌زمان روی نقشه کشیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The line cannot be used; correct it or delete it.</source>
        <translation>این سطر به کار نمی‌آید؛ آن را درست یا پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>{bad} of {all} lines cannot be used; correct or delete them.</source>
        <translation>{bad} از {all} سطر به کار نمی‌آید؛ آن‌ها را درست یا پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A line needs two different places.</source>
        <translation>خط به دو جای متفاوت نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A polygon needs three different places.</source>
        <translation>چندضلعی به سه جای متفاوت نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the party whose proposal it is.</source>
        <translation>طرفی را انتخاب کنید که این پیشنهاد از آنِ اوست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Read as (WGS 84)</source>
        <translation>خوانده‌شده (WGS 84)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>The line from here to the place in line {line} of the list crosses another.</source>
        <translation>خط از اینجا تا نقطه سطر {line} فهرست، خط دیگری را قطع می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where a layer would lie</source>
        <translation>جایی که لایه می‌افتد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where it would lie; click one where its author says that it is the one.</source>
        <translation>در هر یک کجا می‌افتد؛ روی آنی بزنید که پدیدآور داده می‌گوید همان است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>{crs}: {place}</source>
        <translation>{crs}: {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>not possible</source>
        <translation>ناممکن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>outside the theatre</source>
        <translation>بیرون از گستره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>in no region</source>
        <translation>در هیچ ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>How the letters of the file are written; choose another where the names are garbled.</source>
        <translation>حروف فایل چگونه نوشته شده است؛ اگر نام‌ها به‌هم‌ریخته است دیگری را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>as the file says, or found out</source>
        <translation>چنان‌که فایل می‌گوید یا یافته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>The first names: {names}</source>
        <translation>نخستین نام‌ها: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Cyrillic</source>
        <translation>سیریلیک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Western</source>
        <translation>اروپای غربی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Import Features</source>
        <translation>درون‌برد عارضه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Taken back; the layers are as they were before.</source>
        <translation>بازگردانده شد؛ لایه‌ها چون پیش‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported: {taken}, refused: {refused}.</source>
        <translation>عارضه‌های درون‌برده: {taken}، ردشده: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>They stand in the layers; Save All Edits saves them.</source>
        <translation>در لایه‌ها هستند؛ «ذخیره همه ویرایش‌ها» آن‌ها را ذخیره می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Puts the features that can be taken into the layers, all in one step.</source>
        <translation>عارضه‌هایی را که می‌توان گرفت همه در یک گام در لایه‌ها می‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Take ba&amp;ck</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Takes back what was imported, in all layers at once.</source>
        <translation>آنچه درون‌برده شد را در همه لایه‌ها یک‌باره بازمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Looking into the files…</source>
        <translation>در حال نگریستن به فایل‌ها…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Add files, a folder or layers of the project.</source>
        <translation>فایل، پوشه یا لایه‌های پروژه را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Tick what is to be imported.</source>
        <translation>آنچه باید درون‌برده شود را نشان بزنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.</source>
        <translation>سامانه مختصات را برگزینید؛ از پدیدآور داده بپرسید، حدس می‌تواند بیش از 100 متر خطا داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the columns of the table, or take its tick away.</source>
        <translation>ستون‌های جدول را برگزینید یا نشان آن را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose what becomes of the features that are already there.</source>
        <translation>برگزینید که عارضه‌هایی که از پیش هستند چه شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its columns</source>
        <translation>ستون‌هایش را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its CRS</source>
        <translation>سامانه مختصاتش را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Any vector files that QGIS opens, or tables of coordinates.</source>
        <translation>هر فایل برداری که QGIS باز کند، یا جدول مختصات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Fol&amp;der…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files of a folder and of the folders in it.</source>
        <translation>همه فایل‌های یک پوشه و پوشه‌های درون آن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Layer</source>
        <translation>افزودن لایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>A layer of the project, as it is shown, unsaved edits included.</source>
        <translation>لایه‌ای از پروژه، چنان‌که نشان داده می‌شود، با ویرایش‌های ذخیره‌نشده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Remo&amp;ve</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Takes the selected rows out of the table.</source>
        <translation>ردیف‌های برگزیده را از جدول برمی‌دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>The project has no other layer.</source>
        <translation>پروژه لایه دیگری ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Vector files and tables</source>
        <translation>فایل‌های برداری و جدول‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files</source>
        <translation>همه فایل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Files</source>
        <translation>افزودن فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Folder</source>
        <translation>افزودن پوشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_desk.py"/>
        <source>Will be imported: {taken}, refused: {refused}.</source>
        <translation>درون‌برده خواهد شد: {taken}، رد خواهد شد: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>CRS</source>
        <translation>سامانه مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Encoding</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>What comes of it</source>
        <translation>نتیجه آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>its column</source>
        <translation>از ستونش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>already there, to be chosen: {count}</source>
        <translation>از پیش هست، باید برگزید: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>imported: {taken}, refused: {refused}</source>
        <translation>درون‌برده شد: {taken}، رد شد: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>will be imported: {taken}, refused: {refused}</source>
        <translation>درون‌برده خواهد شد: {taken}، رد خواهد شد: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>One row a layer; what is chosen below holds for the selected rows alone.</source>
        <translation>برای هر لایه یک ردیف؛ آنچه در پایین برگزیده شود تنها برای ردیف‌های برگزیده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Drop files or folders here, or add them by the buttons above.</source>
        <translation>فایل‌ها یا پوشه‌ها را اینجا رها کنید یا با دکمه‌های بالا بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was written.</source>
        <translation>رخدادی نامنتظر روی داد ({error})؛ پنل گزارش جای آن را می‌گوید. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Looking into files</source>
        <translation>نگریستن به فایل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>What would be imported</source>
        <translation>آنچه درون‌برده خواهد شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/likely_crs.py"/>
        <source>Click one to choose it, where the author of the data says that it is the one.</source>
        <translation>برای برگزیدن، روی یکی کلیک کنید، اگر پدیدآور داده آن را تأیید می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What the workspace has already; the selected one is drawn on the map.</source>
        <translation>آنچه از پیش در فایل کار است؛ برگزیده روی نقشه کشیده شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Already there</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What becomes of it</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Chooses for every feature above for which it can be chosen.</source>
        <translation>برای هر عارضه بالا که بتوان برایش برگزید، برمی‌گزیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Zoom to the c&amp;hange</source>
        <translation>بزرگ‌نمایی به تغییر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>For &amp;all:</source>
        <translation>برای همه:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it is</source>
        <translation>آن‌گونه که هست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it would be</source>
        <translation>آن‌گونه که می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>choose…</source>
        <translation>برگزینید…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>take as a revision</source>
        <translation>گرفتن همچون بازنگری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>The draft states no uid: it was told by its name, or by where its line runs.</source>
        <translation>پیش‌نویس uid ندارد: از نامش یا از مسیر خطش شناخته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Why features are refused, by reason, and what is changed on the way.</source>
        <translation>چرا عارضه‌ها رد می‌شوند، به ترتیب دلیل، و چه چیز در راه تغییر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>{count} refused: {reason}</source>
        <translation>{count} رد شد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Changed on the way: {count}</source>
        <translation>تغییرهای میان راه: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Where the geometry comes from, for features whose column “source” states nothing.</source>
        <translation>خاستگاه هندسه، برای عارضه‌هایی که ستون «source» آن‌ها چیزی بیان نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>choose the CRS</source>
        <translation>سامانه مختصات را برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Only for input that carries none; its author knows which it is.</source>
        <translation>تنها برای داده بی‌سامانه؛ پدیدآور آن می‌داند کدام است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Zoom to it</source>
        <translation>بزرگ‌نمایی به آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Shows on the map where the selected row lies.</source>
        <translation>روی نقشه نشان می‌دهد ردیف برگزیده کجاست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Colum&amp;ns…</source>
        <translation>ستون‌ها…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Says which column of the table is what.</source>
        <translation>می‌گوید هر ستون جدول چیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>The field with the features’ names; empty: a field called “name”.</source>
        <translation>فیلد نام عارضه‌ها؛ خالی: فیلد «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Na&amp;me field</source>
        <translation>فیلد نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Encoding</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Chosen for {rows}:</source>
        <translation>برگزیده برای {rows}:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>It carries {crs}.</source>
        <translation>سامانه آن {crs} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <location filename="../../deesc_plugin/gui/tasks/buffer_task.py"/>
        <source>Buffer from zone</source>
        <translation>حائل از منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Make the &amp;buffers again</source>
        <translation>ساختن دوباره حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Makes them from the line as it is now, with the widths that they remember.</source>
        <translation>آن‌ها را از خط کنونی با پهنایی که در خود دارند می‌سازد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/typed_ring.py"/>
        <source>It does so between the lines {pairs} of the list; correct these places or their order.</source>
        <translation>این میان سطرهای {pairs} فهرست رخ می‌دهد؛ این نقطه‌ها یا ترتیب آن‌ها را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/direction.py"/>
        <source>{names} and {number} more</source>
        <translation>{names} و {number} دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>accepted findings</source>
        <translation>یافته‌های پذیرفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>acts</source>
        <translation>اقدام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>stretches</source>
        <translation>پاره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>O&amp;nly what is in force on</source>
        <translation>تنها آنچه معتبر است در روز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The package then holds the features in force on that day and no others, and says so.</source>
        <translation>آنگاه بسته تنها عارضه‌های معتبر در آن روز را دارد و این را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Day in force</source>
        <translation>روز اعتبار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The party whose original it is: its name and language stand before the others’. Make one for each.</source>
        <translation>طرفی که این نسخه اصل از آنِ اوست: نام و زبانش پیش از دیگران می‌آید. برای هر طرف یکی بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Map sheets</source>
        <translation>برگ‌های نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>P&amp;aper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The size of each sheet.</source>
        <translation>اندازه هر برگ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>&amp;Orientation</source>
        <translation>جهت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic takes what suits each zone’s shape better.</source>
        <translation>خودکار آنچه را به شکل هر منطقه بهتر می‌آید برمی‌گزیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>S&amp;cale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic suits each zone’s size; a zone may need several sheets.</source>
        <translation>خودکار به اندازه هر منطقه می‌خورد؛ یک منطقه شاید چند برگ بخواهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Second langua&amp;ge</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Stands beside the sheet’s own language.</source>
        <translation>کنار زبان خود برگ می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>GeoNames (built in)</source>
        <translation>GeoNames (درونی)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a field “name”.</source>
        <translation>آبادی‌های پیوست و جدول‌ها از کجا می‌آیند: GeoNames با دقت حدود یک کیلومتر، یا لایه‌ای از نقاط با فیلد «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that lists settlements is chosen.</source>
        <translation>هیچ بخشی که آبادی‌ها را فهرست کند برگزیده نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>List points of &amp;buffers</source>
        <translation>فهرست نقاط حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Lists every buffer’s turning points on paper. Otherwise a buffer that was made from a line is described by what it is, and its turning points stand in the data only.</source>
        <translation>نقاط شکست هر حائل را بر کاغذ فهرست می‌کند. وگرنه حائلی که از یک خط ساخته شده با چیستی خود شرح داده می‌شود و نقاط شکست آن تنها در داده‌ها می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that describes boundaries is chosen.</source>
        <translation>هیچ بخشی که مرزها را شرح دهد برگزیده نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>Comparing with the workspace…</source>
        <translation>در حال سنجش با فضای کار…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>The workspace was not compared.</source>
        <translation>فضای کار سنجیده نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} holds the same delimitation.</source>
        <translation>فایل کار {workspace} همان تحدید حدود را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} differs from this package, which is intact:</source>
        <translation>{workspace} با این بسته تفاوت دارد؛ خود بسته دست‌نخورده است:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Writes the package, reads every file again, and verifies it.</source>
        <translation>بسته را می‌نویسد، هر فایل را دوباره می‌خواند و راستی‌آزمایی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Checking what is saved…</source>
        <translation>در حال بررسی آنچه ذخیره شده…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>{file} is made and verified: {files} files, fingerprint {fingerprint}</source>
        <translation>{file} ساخته و راستی‌آزمایی شد: {files} فایل، اثر انگشت {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>The check ended unexpectedly.</source>
        <translation>بررسی ناگهان پایان یافت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose the file.</source>
        <translation>فایل را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose a language.</source>
        <translation>زبانی برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Correct the errors, or give the reason for exporting in spite of them.</source>
        <translation>خطاها را درست کنید یا دلیل برون‌برد با وجود آن‌ها را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Export Map Package</source>
        <translation>برون‌برد بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package before this one: what has changed since is told in a part of its own. Empty: none.</source>
        <translation>بسته پیش از این: آنچه از آن پس تغییر کرده است در بخشی جداگانه می‌آید. خالی: هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No part that tells changes is chosen.</source>
        <translation>بخشی که تغییرات را بگوید برگزیده نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No map sheets are chosen among the parts.</source>
        <translation>برگ‌های نقشه میان بخش‌ها برگزیده نشده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package is made from what is saved; they would not be in it.</source>
        <translation>بسته از آنچه ذخیره شده ساخته می‌شود؛ این‌ها در آن نخواهند بود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Stands on every page; empty: the agreement’s. By language: {"en": "…"}</source>
        <translation>در هر صفحه می‌آید؛ خالی: عنوان توافق. به تفکیک زبان: {"en": "…", "fa": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Letters, digits, points and hyphens, such as 1.0.</source>
        <translation>حروف، ارقام، نقطه و خط تیره، مانند 1.0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The day for which the workspace is checked and that the package carries.</source>
        <translation>روزی که فضای کار برای آن بررسی می‌شود و بسته آن را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the package holds; what verification needs is always in it.</source>
        <translation>محتوای بسته؛ آنچه برای راستی‌آزمایی لازم است همیشه در آن هست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The languages of the texts for people.</source>
        <translation>زبان‌های متن‌های ویژه افراد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Why the package is made in spite of errors; it is written into the package.</source>
        <translation>چرا بسته با وجود خطاها ساخته می‌شود؛ در بسته نوشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the check found in what is saved.</source>
        <translation>آنچه بررسی در داده‌های ذخیره‌شده یافت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The zip; an older one of that name is replaced when the new one is complete.</source>
        <translation>فایل zip؛ نسخه پیشین همنام پس از کامل شدن نسخه نو جایگزین می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Cop&amp;y of</source>
        <translation>نسخه طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Parts</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Settle&amp;ments</source>
        <translation>آبادی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Earlier pac&amp;kage</source>
        <translation>بسته پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Check of what is saved</source>
        <translation>بررسی آنچه ذخیره شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Reason for exporting in spite of errors</source>
        <translation>دلیل برون‌برد با وجود خطاها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package</source>
        <translation>بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>{file} exists and will be replaced.</source>
        <translation>{file} هست و جایگزین خواهد شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>Manifest of an unpacked one</source>
        <translation>مانیفست بسته باز شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>There is no such file.</source>
        <translation>چنین فایلی نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Check of {file}</source>
        <translation>بررسی {file}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Features in force on {day}: {count}; no others are in the package.</source>
        <translation>عارضه‌های معتبر در {day}: {count}؛ بسته چیز دیگری ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
        <translation>خطاها: {errors}، هشدارها: {warnings}، یادداشت‌ها: {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>And {more} more; the findings panel shows all.</source>
        <translation>و {more} یافته دیگر؛ همه در پنل یافته‌ها آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Verify Map Package</source>
        <translation>راستی‌آزمایی بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>راستی‌آزمایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Holds every file of the package against its stated size and digest.</source>
        <translation>هر فایل بسته را با اندازه و چکیده اعلام‌شده می‌سنجد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package agrees with its manifest.</source>
        <translation>این بسته با manifest.json خود همخوان است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Cancelled; the package was not verified.</source>
        <translation>لغو شد؛ بسته راستی‌آزمایی نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package must not be relied on.</source>
        <translation>به این بسته نباید تکیه کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>The zip; or the manifest.json of a package that is unpacked.</source>
        <translation>فایل zip، یا manifest.json بسته باز شده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Also &amp;compare it with the open workspace</source>
        <translation>همچنین با فضای کار باز سنجیده شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Says how the workspace differs from the package, unsaved edits included.</source>
        <translation>می‌گوید فضای کار، همراه با ویرایش‌های ذخیره‌نشده، چه تفاوتی با بسته دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>What the verification found.</source>
        <translation>آنچه راستی‌آزمایی یافت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Package</source>
        <translation>بسته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a package.</source>
        <translation>بسته‌ای برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Place of the cursor</source>
        <translation>جای نشانگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Where the cursor is, in WGS 84. A click copies it; the arrow chooses the notation.</source>
        <translation>جای نشانگر در WGS 84. کلیک آن را رونوشت می‌کند؛ پیکان شیوهٔ نگارش را برمی‌گزیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>{place} is copied.</source>
        <translation>{place} رونوشت شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Degrees, minutes and seconds</source>
        <translation>درجه، دقیقه و ثانیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Decimal degrees</source>
        <translation>درجه اعشاری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Places of the delimitation</source>
        <translation>مکان‌های تحدید حدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Settlements, features, turning points (1.1/37) and coordinates</source>
        <translation>آبادی‌ها، عوارض، نقاط شکست (1.1/37) و مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point {number} of {feature}</source>
        <translation>نقطهٔ شکست {number} از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Coordinates</source>
        <translation>مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point</source>
        <translation>نقطهٔ شکست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlement</source>
        <translation>آبادی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_finder.py"/>
        <source>Reading settlements</source>
        <translation>خواندن آبادی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;درون‌برد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Take Off</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Takes the chosen proposal out of the workspace (Delete)</source>
        <translation>پیشنهاد برگزیده را از فضای کار برمی‌دارد (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Chec&amp;k…</source>
        <translation>&amp;بررسی…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;سنجش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;گزارش…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Give up what is under way (Esc)</source>
        <translation>کنار گذاشتن آنچه در جریان است (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Keep a workspace or a map package that a party sent in the open workspace</source>
        <translation>فضای کار یا بسته نقشه‌ای را که یک طرف فرستاده در فضای کار باز نگه دارید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Check the chosen proposal by itself, in the place of the workspace's features</source>
        <translation>پیشنهاد برگزیده را به‌تنهایی و به جای عارضه‌های فضای کار بررسی کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Choose a proposal in the list first</source>
        <translation>نخست پیشنهادی را از فهرست برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Lay the ticked proposals on each other (F5); where none is ticked, the last of each party</source>
        <translation>پیشنهادهای علامت‌خورده را روی هم بگذارید (F5)؛ اگر هیچ‌کدام علامت نخورده، آخرین پیشنهاد هر طرف را</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Write the comparison to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>سنجش را در فایلی بنویسید: صفحه، جدول یا JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare first</source>
        <translation>نخست بسنجید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Check of a Proposal</source>
        <translation>بررسی یک پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/comparison_task.py"/>
        <source>Comparing proposals</source>
        <translation>سنجش پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Import Proposal</source>
        <translation>درون‌برد پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Workspaces and map packages</source>
        <translation>فضاهای کار و بسته‌های نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Nothing is written to it; a package is verified first.</source>
        <translation>چیزی در آن نوشته نمی‌شود؛ بسته نخست راستی‌آزمایی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Whose features are taken, where the file has those of several parties.</source>
        <translation>اگر فایل عارضه‌های چند طرف را دارد، عارضه‌های کدام گرفته شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>the only one that has features</source>
        <translation>تنها طرفی که عارضه دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>For the list of proposals, such as how it was handed over.</source>
        <translation>برای فهرست پیشنهادها، مانند این‌که چگونه تحویل شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Keeps the proposal in the workspace as it was sent.</source>
        <translation>پیشنهاد را همان‌گونه که فرستاده شده در فضای کار نگه می‌دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>The proposal {file} is kept in the workspace, fingerprint {fingerprint}.</source>
        <translation>پیشنهاد {file} در فضای کار نگه داشته شد، اثر انگشت {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Choose the workspace or the map package that a party sent.</source>
        <translation>فضای کار یا بسته نقشه‌ای را که یک طرف فرستاده برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/midway_task.py"/>
        <source>Looking for the line midway</source>
        <translation>جست‌وجوی خط میانه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Proposals</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>What the parties sent. Tick a proposal (Space) to see it on the map.</source>
        <translation>آنچه طرف‌ها فرستاده‌اند. پیشنهادی را علامت بزنید (فاصله) تا روی نقشه دیده شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Area</source>
        <translation>مساحت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Claimed by</source>
        <translation>مدعیان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not claimed by</source>
        <translation>غیرمدعیان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Region</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements inside</source>
        <translation>آبادی‌های درون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Cells: ground with one set of claiming parties. The map goes to the one that is chosen.</source>
        <translation>خانه‌ها: زمینی با یک مجموعه از طرف‌های مدعی. نقشه به خانه برگزیده می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Drawn by</source>
        <translation>کشیده‌شده از سوی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not drawn by</source>
        <translation>کشیده‌نشده از سوی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Most apart</source>
        <translation>بیشترین فاصله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Lines: which parties draw a piece. The map goes to the one that is chosen.</source>
        <translation>خط‌ها: هر تکه را کدام طرف‌ها می‌کشند. نقشه به تکه برگزیده می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take This &amp;Line</source>
        <translation>این &amp;خط را بگیر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take the Line Mid&amp;way</source>
        <translation>خط &amp;میانه را بگیر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Compare first, and choose a line in the lower list</source>
        <translation>نخست بسنجید و خطی را از فهرست پایین برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the chosen line; Ctrl+Z takes it back until it is saved</source>
        <translation>خط برگزیده را به منطقه فضای کار باز بدهید؛ تا پیش از ذخیره Ctrl+Z آن را برمی‌گرداند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the line that is as far from the chosen one as from another party's</source>
        <translation>خطی را به منطقه فضای کار باز بدهید که از خط برگزیده و از خط طرف دیگر به یک اندازه دور است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Every party draws this line; choose one that not every party draws</source>
        <translation>همه طرف‌ها این خط را می‌کشند؛ خطی را برگزینید که همه نمی‌کشند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Between {party} and {other}</source>
        <translation>میان {party} و {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} از پیشنهاد طرف {party} گرفته شد؛ تا پیش از ذخیره Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}, with the line midway between it and that of {other}: a new draft, as neither of them sent it; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} از پیشنهاد طرف {party} گرفته شد، با خط میانهٔ آن و پیشنهاد طرف {other}: پیش‌نویسی تازه که هیچ‌یک از آن دو نفرستاده است؛ تا پیش از ذخیره Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} اکنون اینجا خط طرف {party} را دارد؛ تا پیش از ذخیره Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line midway between {party} and {other} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} اکنون اینجا خط میانهٔ {party} و {other} را دارد؛ تا پیش از ذخیره Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Acts wait to be saved in {file}. Save or discard them, and close again.</source>
        <translation>اقدام‌هایی در انتظار ذخیره در {file} هستند. ذخیره‌شان کنید یا کنارشان بگذارید و دوباره ببندید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Save all edits</source>
        <translation>ذخیره همه ویرایش‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Discard acts</source>
        <translation>کنار گذاشتن اقدام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is part of a map package, which does not verify any more once it is changed; work on a copy.</source>
        <translation>{file} بخشی از یک بسته نقشه است که پس از تغییر دیگر راستی‌آزمایی نمی‌شود؛ روی رونوشت کار کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well, on the computer {computer}.</source>
        <translation>{file} در پنجره دیگری هم باز است، روی رایانه {computer}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well.</source>
        <translation>{file} در پنجره دیگری هم باز است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Nothing is lost: where both change the same feature, what is saved first stands, and the other version is kept in a file of its own.</source>
        <translation>چیزی از دست نمی‌رود: اگر هر دو یک عارضه را دگرگون کنند، آنچه نخست ذخیره شده می‌ماند و نسخه دیگر در فایلی جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is not in its place any more; put it back, or open it where it is now.</source>
        <translation>{file} دیگر در جای خود نیست؛ آن را بازگردانید، یا از جای کنونی‌اش باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only here: it can be looked at, checked and exported. To edit, copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} اینجا فقط‌خواندنی است: می‌توان دید، بررسی و برون‌برد کرد. برای ویرایش، آن را به پوشه‌ای که می‌توانید بنویسید رونوشت و رونوشت را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} was saved in another window or program and is shown as it is now. Features added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>{file} در پنجره یا برنامه دیگری ذخیره شد و چنان‌که هست نشان داده می‌شود. عارضه‌های افزوده: {added}، دگرگون‌شده: {changed}، پاک‌شده: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Edited here as well, and not saved: {names}. When you save, your version goes into a file of its own.</source>
        <translation>اینجا هم ویرایش شده و ذخیره نشده: {names}. هنگام ذخیره، نسخه شما در فایلی جدا می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The limits of {file} were changed in another window; it is checked against them now.</source>
        <translation>مقادیر مجاز {file} در پنجره دیگری دگرگون شد؛ اکنون با آن‌ها بررسی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The base map of {file} was changed in another window or program, and is shown as it is now.</source>
        <translation>نقشه پایه {file} در پنجره یا برنامه‌ای دیگر تغییر کرد و به صورت کنونی آن نشان داده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours is kept beside it in {copy}.</source>
        <translation>نسخه شما کنار آن در {copy} نگه داشته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version</source>
        <translation>به کار بردن نسخه من</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours could not be written to a file ({reason}) and is an unsaved edit again.</source>
        <translation>نسخه شما در فایلی نوشته نشد ({reason})؛ دوباره ویرایشی ذخیره‌نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version of {names}</source>
        <translation>به کار بردن نسخه من از {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Your version of {names} is shown and not saved yet; Undo brings the other back.</source>
        <translation>نسخه شما از {names} نشان داده می‌شود و هنوز ذخیره نشده؛ واگرد دیگری را بازمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is being written by another program; save again when it has finished.</source>
        <translation>برنامه دیگری در حال نوشتن {file} است؛ پس از پایان آن دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only; make it writable, and save again.</source>
        <translation>{file} فقط‌خواندنی است؛ نوشتنی کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>There is no room left on the disk for {file}; free some space, and save again.</source>
        <translation>روی دیسک جایی برای فایل {file} نمانده؛ جا باز کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} does not take them ({reason}); save again, or work on a copy of it.</source>
        <translation>فایل {file} آنها را نمی‌پذیرد ({reason})؛ دوباره ذخیره کنید یا روی نسخه‌ای از آن کار کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The edits of {layers} were not saved and are kept here.</source>
        <translation>ویرایش‌های {layers} ذخیره نشد و اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Save again</source>
        <translation>ذخیره دوباره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had saved {names} before you: its version stands.</source>
        <translation>پنجره دیگری {names} را پیش از شما ذخیره کرده بود: نسخه آن می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had removed {names} before you.</source>
        <translation>پنجره دیگری {names} را پیش از شما پاک کرده بود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>The history of the workspace keeps what you save. Under which name? It stays in the workspace, and is in no package.</source>
        <translation>تاریخچه فضای کار آنچه را ذخیره می‌کنید نگه می‌دارد. با چه نامی؟ نام در فضای کار می‌ماند و در هیچ بسته‌ای نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>State a name…</source>
        <translation>تعیین نام…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name in the history</source>
        <translation>نام در تاریخچه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name or initials:</source>
        <translation>نام یا حروف نخست:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>&amp;Save edits</source>
        <translation>ذخیره ویرایش‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Saves the edits of these layers into the workspace; editing goes on.</source>
        <translation>ویرایش‌های این لایه‌ها را در فضای کار ذخیره می‌کند؛ ویرایش ادامه دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Unsaved edits in {layers}. {consequence}</source>
        <translation>ویرایش‌های ذخیره‌نشده در {layers}. {consequence}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Saved: {layers}.</source>
        <translation>ذخیره شد: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>The edits of {layers} are not saved yet and are kept here.</source>
        <translation>ویرایش‌های این لایه‌ها هنوز ذخیره نشده و اینجا می‌ماند: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>{program} is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>برنامه {program} در فایل {file} می‌نویسد؛ همین که پایان یابد ذخیره می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Another program is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>برنامه‌ای دیگر در فایل {file} می‌نویسد؛ همین که پایان یابد ذخیره می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Stop waiting</source>
        <translation>پایان انتظار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Replace Agreement</source>
        <translation>جایگزینی توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>جایگزین کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Puts the newer text into the workspace; the older one stays on record in it.</source>
        <translation>متن تازه‌تر را در فایل کار می‌گذارد؛ متن پیشین در آن ثبت‌شده می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The agreement was replaced; places that differ: {count}.</source>
        <translation>توافق جایگزین شد؛ شمار جاهای متفاوت: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The file of the agreement, written anew under the same id.</source>
        <translation>فایل توافق که با همان شناسه از نو نوشته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Place in the text</source>
        <translation>جای در متن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>In the newer text</source>
        <translation>در متن تازه‌تر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Every place at which the two texts differ.</source>
        <translation>هر جایی که دو متن با هم تفاوت دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Why, and who decided it; it goes on record.</source>
        <translation>چرا و به تصمیم چه کسی؛ ثبت می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The layers are opened again under the newer text.</source>
        <translation>لایه‌ها با متن تازه‌تر دوباره باز می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Newer text</source>
        <translation>متن تازه‌تر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>R&amp;eason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Open or make a workspace first.</source>
        <translation>نخست یک فضای کار باز کنید یا بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the file of the agreement.</source>
        <translation>فایل توافق را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The workspace has this text already.</source>
        <translation>فایل کار همین متن را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Save or discard the edits of the open workspace first.</source>
        <translation>نخست ویرایش‌های فضای کار باز را ذخیره کنید یا دور بیندازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>Say why the agreement is replaced, and who decided it.</source>
        <translation>بگویید چرا توافق جایگزین می‌شود و چه کسی تصمیم گرفته است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_view.py"/>
        <source>Base Map</source>
        <translation>نقشه پایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Set Layer</source>
        <translation>&amp;تعیین لایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Names the layer with what is stated; one that is in the list already is changed.</source>
        <translation>لایه را با آنچه ذکر شده نام می‌برد؛ لایه‌ای که از پیش در فهرست است تغییر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The layer is set. It lies under the line of every sheet that is exported from now on.</source>
        <translation>لایه تعیین شد. از این پس در هر برگی که برون‌بری شود زیر خط قرار دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The ground under the line; of one role the upper layer lies above the lower.</source>
        <translation>زمین زیر خط؛ در یک نقش، لایه بالاتر روی پایین‌تر قرار می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Up</source>
        <translation>با&amp;لا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer up (Ctrl+Up).</source>
        <translation>لایه برگزیده را بالا می‌برد (Ctrl+Up).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Down</source>
        <translation>&amp;پایین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer down (Ctrl+Down).</source>
        <translation>لایه برگزیده را پایین می‌برد (Ctrl+Down).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the chosen layer off; its file stays (Ctrl+Del).</source>
        <translation>لایه برگزیده را برمی‌دارد؛ فایلش می‌ماند (Ctrl+Del).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>U&amp;ndo</source>
        <translation>وا&amp;گرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the last change back (Ctrl+Z).</source>
        <translation>آخرین تغییر را پس می‌گیرد (Ctrl+Z).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>every scale</source>
        <translation>هر مقیاس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>A layer of the project, which is named by its file.</source>
        <translation>لایه‌ای از پروژه که با فایلش نام برده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads.</source>
        <translation>اگر فایل چند لایه دارد، نام لایه پس از آن می‌آید: ground.gpkg|layername=roads.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>What it shows; it decides how it is drawn.</source>
        <translation>آنچه نشان می‌دهد؛ شیوه ترسیم را همین تعیین می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Who made it; it must be stated, and stands on every sheet.</source>
        <translation>چه کسی آن را ساخته است؛ ذکر آن الزامی است و بر هر برگ می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Its date or number.</source>
        <translation>تاریخ یا شماره آن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The terms of use; they must be stated, and stand on every sheet.</source>
        <translation>شرایط استفاده؛ ذکر آن الزامی است و بر هر برگ می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.</source>
        <translation>یکی برای همه زبان‌ها یا به تفکیک زبان: {"en": "name_en", "ar": "name_ar"}؛ خالی: بدون نام.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Numbers; where room is short the greater ones come first.</source>
        <translation>اعداد؛ جایی که جا کم است بزرگ‌ترها پیش می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The number after 1: of the smallest scale at which it is drawn; 0: every scale.</source>
        <translation>عدد پس از 1: در کوچک‌ترین مقیاسی که رسم می‌شود؛ 0: در هر مقیاس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Layer of the project</source>
        <translation>لایه پروژه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>or &amp;file</source>
        <translation>یا &amp;فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>R&amp;ole</source>
        <translation>ن&amp;قش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Sour&amp;ce</source>
        <translation>م&amp;نبع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Edition</source>
        <translation>وی&amp;رایش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>L&amp;icence</source>
        <translation>پر&amp;وانه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Fields of n&amp;ames</source>
        <translation>فیلدهای ن&amp;ام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Field of ran&amp;k</source>
        <translation>فیلد رتب&amp;ه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>From scale</source>
        <translation>از مقیاس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Choose a layer of the project or a file.</source>
        <translation>لایه‌ای از پروژه یا فایلی برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State who made the layer.</source>
        <translation>بگویید چه کسی لایه را ساخته است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State on what terms the layer may be used.</source>
        <translation>بگویید با چه شرایطی می‌توان از لایه استفاده کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Limit</source>
        <translation>مقدار مجاز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>This workspace</source>
        <translation>این فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Reason and authority</source>
        <translation>دلیل و مرجع تصمیم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the limit of {rule} in this workspace, or take its reason away.</source>
        <translation>مقدار مجاز {rule} را در این فضای کار بیان کنید، یا دلیل آن را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>“{text}” is no limit for {rule}; type a number such as 250 or 0.5.</source>
        <translation>«{text}» برای {rule} مقدار مجاز نیست؛ عددی مانند 250 یا 0.5 بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the reason for the limit of {rule}, and who decided it.</source>
        <translation>دلیل مقدار مجاز {rule} و تصمیم‌گیرنده آن را بیان کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>In place of the agreement’s {agreed}; every check and package says so.</source>
        <translation>به جای {agreed} توافق؛ هر بررسی و هر بسته آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Empty: {agreed}, as the agreement has it. Type another limit in that unit, and the reason for it.</source>
        <translation>خالی: {agreed}، چنان‌که در توافق آمده است. مقدار مجاز دیگری با همان یکا و دلیل آن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <location filename="../../deesc_plugin/plugin.py"/>
        <source>De-escalation Zones</source>
        <translation>مناطق کاهش تنش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Name in the history</source>
        <translation>نام در تاریخچه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Delay after an edit</source>
        <translation>درنگ پس از ویرایش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Tolerance of buffers</source>
        <translation>رواداری حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Colours on the screen</source>
        <translation>رنگ‌های روی صفحه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Limits of the rules</source>
        <translation>مقادیر مجاز قواعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Check again after each edit</source>
        <translation>بررسی دوباره پس از هر ویرایش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source> ms</source>
        <translation> میلی‌ثانیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>More about these options and limits (F1)</source>
        <translation>بیشتر درباره این گزینه‌ها و مقادیر مجاز (F1)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Workspaces keep what you save under it; empty: without a name. No package has it.</source>
        <translation>فضاهای کار آنچه را ذخیره می‌کنید با این نام نگه می‌دارند؛ خالی: بدون نام. در هیچ بسته‌ای نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Only the rules that the edit reaches are run again.</source>
        <translation>تنها قواعدی که ویرایش به آن‌ها می‌رسد دوباره اجرا می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How long after the last edit the rules are run.</source>
        <translation>قواعد چه مدت پس از آخرین ویرایش اجرا می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Opens the help page of these options.</source>
        <translation>صفحه راهنمای این گزینه‌ها را باز می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How far a buffer’s outline may be from the exact one; smaller: slower.</source>
        <translation>کناره حائل تا چه اندازه می‌تواند از مقدار دقیق دور باشد؛ کوچک‌تر: کندتر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>What the rules measure against, and what this workspace holds to instead.</source>
        <translation>قواعد با چه می‌سنجند، و این فضای کار به جای آن به چه پایبند است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The limit where no agreement states another. Open a workspace to see its own, and to change them.</source>
        <translation>مقدار مجازی که اگر توافقی مقدار دیگری نگفته باشد برقرار است. برای دیدن و تغییر مقادیر مجاز یک فضای کار، آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>These are the limits where no agreement states others. Open a workspace to see its agreement’s.</source>
        <translation>این‌ها مقادیر مجازی است که اگر توافقی مقدار دیگری نگفته باشد برقرار است. برای دیدن مقادیر مجاز توافقِ یک فضای کار، آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The agreement “{title}” states them, so that they are the same on every computer.</source>
        <translation>توافق «{title}» آن‌ها را تعیین می‌کند تا در هر رایانه یکسان باشند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Where {file} has to hold to another one, state it with its reason: it goes into that file, and every check and every package says so.</source>
        <translation>هر جا {file} باید به حد دیگری پایبند باشد، آن را با دلیلش بیان کنید: در همان فایل می‌آید و هر بررسی و هر بسته آن را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Buffer zones</source>
        <translation>مناطق حائل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Safe zones</source>
        <translation>مناطق امن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Their colour on this screen only; sheets and packages keep the usual ones.</source>
        <translation>رنگ آنها تنها بر این صفحه؛ برگ‌ها و بسته‌ها رنگ‌های معمول را نگه می‌دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>New Workspace</source>
        <translation>فضای کار جدید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Creates the workspace and adds its layers to the project.</source>
        <translation>فضای کار را می‌سازد و لایه‌هایش را به پروژه می‌افزاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} is created, but not opened. {reason}</source>
        <translation>{file} ساخته شد، ولی باز نشد. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The workspace {file} is ready.</source>
        <translation>فضای کار {file} آماده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>from a file…</source>
        <translation>از فایل…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>QGIS’s world &amp;map (one to three kilometres off)</source>
        <translation>نقشه جهان QGIS (با یک تا سه کیلومتر خطا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The new workspace takes the place of the one that is open.</source>
        <translation>فضای کار تازه جای فضای کار باز را می‌گیرد.</translation>
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
        <translation>فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields.</source>
        <translation>OCHA COD-AB، geoBoundaries یا Natural Earth؛ از فیلدهایش شناخته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It states regions, kinds, parties, term and limits; it goes into the file.</source>
        <translation>نواحی، انواع، طرف‌ها، مدت و مقادیر مجاز را تعیین می‌کند؛ در فایل جای می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>An agreement of your own, in the form of the bundled one.</source>
        <translation>توافقی از خودتان، به شکل توافق همراه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Good enough to begin with; take a better one for a delimitation that counts.</source>
        <translation>برای آغاز بس است؛ برای تحدید حدود واقعی بهترش را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>As their metadata say; areas by unit are no more exact than that.</source>
        <translation>آن‌گونه که فراداده آن‌ها می‌گوید؛ مساحت‌ها به تفکیک واحد دقیق‌تر از آن داده نمی‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>A new GeoPackage; an existing file is never overwritten.</source>
        <translation>یک GeoPackage نو؛ فایل موجود هرگز بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Agreement f&amp;ile</source>
        <translation>فایل توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Reference boundaries:</source>
        <translation>مرزهای مرجع:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Acc&amp;uracy of the boundaries</source>
        <translation>&amp;دقت مرزها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Workspace</source>
        <translation>فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the layer or file with the reference boundaries.</source>
        <translation>لایه یا فایل مرزهای مرجع را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose where the workspace is to lie.</source>
        <translation>جای فضای کار را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} exists; choose another name.</source>
        <translation>{file} هست؛ نام دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>There is no folder {folder}; make it, or choose another.</source>
        <translation>پوشه {folder} نیست؛ آن را بسازید یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It will be {path}</source>
        <translation>فایل چنین خواهد بود: {path}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{regions}. In force from {day}. Parties: {parties}.</source>
        <translation>{regions}. لازم‌الاجرا از {day}. طرف‌ها: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Source of that day: {source}.</source>
        <translation>منبع این روز: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>as usual for its kind</source>
        <translation>چنان‌که برای نوع آن معمول است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Open Workspace</source>
        <translation>باز کردن فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Workspaces (*.gpkg)</source>
        <translation>فضاهای کار (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The algorithm {name} is missing; switch the plugin off and on again.</source>
        <translation>الگوریتم {name} نیست؛ افزونه را خاموش و دوباره روشن کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The run ended unexpectedly.</source>
        <translation>اجرا ناگهان پایان یافت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Opens the help page of this dialog (F1).</source>
        <translation>صفحه راهنمای این پنجره را باز می‌کند (F1).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelling…</source>
        <translation>در حال لغو…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>New Workspace…</source>
        <translation>فضای کار جدید…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a workspace from an agreement</source>
        <translation>ساختن فضای کار بر پایه یک توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open Workspace…</source>
        <translation>باز کردن فضای کار…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Add a workspace's layers to the project</source>
        <translation>افزودن لایه‌های فضای کار به پروژه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Replace Agreement…</source>
        <translation>جایگزینی توافق…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take a newer text of the agreement into the workspace</source>
        <translation>آوردن متن تازه‌تر توافق به فایل کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save All Edits</source>
        <translation>ذخیره همه ویرایش‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save the edits of all layers, and accepted findings</source>
        <translation>ذخیره ویرایش‌های همه لایه‌ها و یافته‌های پذیرفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Zone</source>
        <translation>ترسیم منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a zone: left click sets a turning point, right click ends</source>
        <translation>ترسیم منطقه: کلیک چپ نقطه شکست می‌گذارد، کلیک راست پایان می‌دهد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Line</source>
        <translation>ترسیم خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a line: left click sets a turning point, right click ends</source>
        <translation>ترسیم خط: کلیک چپ نقطه شکست می‌گذارد، کلیک راست پایان می‌دهد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Buffer from Zone…</source>
        <translation>حائل از منطقه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a buffer of exact width along a zone's line</source>
        <translation>ساختن حائل با پهنای دقیق در امتداد خط منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Safe Zone</source>
        <translation>ترسیم منطقه امن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a safe zone inside a zone</source>
        <translation>ترسیم منطقه امن درون یک منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Observation Post</source>
        <translation>گذاشتن پست دیده‌بانی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place an observation post on a zone's line or buffer</source>
        <translation>گذاشتن پست دیده‌بانی روی خط یا حائل منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Checkpoint</source>
        <translation>گذاشتن ایست بازرسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place a checkpoint on a zone's line</source>
        <translation>گذاشتن ایست بازرسی روی خط منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Enter Coordinates…</source>
        <translation>ورود مختصات…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Type or paste a list of coordinates</source>
        <translation>نوشتن یا چسباندن فهرست مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Turning Points</source>
        <translation>نقاط شکست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the turning points of the selected feature as a table</source>
        <translation>نمایش نقاط شکست عارضه برگزیده در جدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Import…</source>
        <translation>درون‌برد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take features from a delegation's file</source>
        <translation>گرفتن عارضه‌ها از فایل یک هیئت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the findings of the rules</source>
        <translation>نمایش یافته‌های قواعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show which zones and kinds overlap, and by how much</source>
        <translation>نمایش اینکه کدام مناطق و انواع و چه اندازه هم‌پوشانی دارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the versions that the selected feature has had</source>
        <translation>نشان دادن نسخه‌هایی که عارضه انتخاب‌شده داشته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/dock.py"/>
        <source>Working Group</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show what changed between two versions</source>
        <translation>نشان دادن آنچه میان دو نسخه تغییر کرده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Base Map…</source>
        <translation>نقشه پایه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Name the layers of ground that lie under the line</source>
        <translation>تعیین لایه‌های زمین که زیر خط قرار دارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Export Map Package…</source>
        <translation>برون‌برد بسته نقشه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a map package that others can verify</source>
        <translation>ساختن بسته نقشه‌ای که دیگران بتوانند راستی‌آزمایی کنند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify Package…</source>
        <translation>راستی‌آزمایی بسته…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify a map package, and compare it with the workspace</source>
        <translation>راستی‌آزمایی بسته نقشه و سنجش آن با فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open the help of De-escalation Zones</source>
        <translation>باز کردن راهنمای «مناطق کاهش تنش»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Errors: {errors}, warnings: {warnings}</source>
        <translation>خطاها: {errors}، هشدارها: {warnings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Region shown, and of new features</source>
        <translation>ناحیه نمایش‌داده‌شده و ناحیه عارضه‌های جدید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Status of new features</source>
        <translation>وضعیت عارضه‌های جدید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>The agreement knows no such kind.</source>
        <translation>توافق چنین نوعی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Its layer was removed from the project: open the workspace again.</source>
        <translation>لایه آن از پروژه برداشته شده: فضای کار را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Nothing is unsaved.</source>
        <translation>چیزی ذخیره‌نشده نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Unsaved: {layers}.</source>
        <translation>ذخیره‌نشده: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Insert Below</source>
        <translation>&amp;درج در پایین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Put a turning point behind the row’s (Insert; before it: Shift+Insert)</source>
        <translation>افزودن یک نقطه شکست پس از نقطه این سطر (Insert؛ پیش از آن: Shift+Insert)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Take the row’s turning point out (Delete)</source>
        <translation>برداشتن نقطه شکست این سطر (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>State the reason and the document by which it may be changed again</source>
        <translation>دلیل و سندی را بنویسید که با آن بتوان دوباره تغییرش داد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature} was deleted; Undo brings it back.</source>
        <translation>{feature} پاک شد؛ واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Select one feature on the map, and its turning points stand here.</source>
        <translation>یک عارضه روی نقشه برگزینید تا نقاط شکست آن اینجا بیاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}.</source>
        <translation>{feature}: شمار نقاط شکست: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}. It is agreed, and only read until it is reopened.</source>
        <translation>{feature}: شمار نقاط شکست: {count}. بر سر آن توافق شده و تا بازگشایی فقط خواندنی است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{done}: {fault}. Undo takes it back.</source>
        <translation>{done}: {fault}. واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The place in any notation; double-click or F2 to type another</source>
        <translation>مکان به هر شیوه نگارش؛ برای نوشتن مکان دیگر دوبار کلیک کنید یا F2 را بزنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The number in annex A and on the map</source>
        <translation>شماره در پیوست A و روی نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>درجه، دقیقه، ثانیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>To the next, m</source>
        <translation>تا بعدی، متر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Length of the geodesic to the next turning point</source>
        <translation>طول ژئودزیک تا نقطه شکست بعدی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth</source>
        <translation>آزیموت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth of the geodesic to the next turning point, clockwise from north</source>
        <translation>آزیموت ژئودزیک به نقطه شکست بعدی، ساعتگرد از شمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The part of the feature, from north to south</source>
        <translation>بخش عارضه، از شمال به جنوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Ring</source>
        <translation>حلقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>1 is the outline or the line, 2 and more are holes</source>
        <translation>1 پیرامون یا خط است و 2 به بعد حفره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points</source>
        <translation>نقاط شکست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <source>A place in any notation, or one that is worked out:</source>
        <translation>مکان به هر شیوه نگارش، یا مکانی که محاسبه می‌شود:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: azimuth and distance from the place before</source>
        <translation>{example}: آزیموت و فاصله از مکان پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: beside the line of 1.1 at chainage 12.5 km, 250 m to its left (- left, + right)</source>
        <translation>{example}: کنار خط 1.1 در کیلومتراژ 12.5 کیلومتر، 250 متر در سمت چپ آن (- چپ، + راست)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: where two bearings from turning points of 1.1 meet</source>
        <translation>{example}: جایی که دو راستا از نقاط شکست 1.1 به هم می‌رسند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was saved.</source>
        <translation>رخدادی نامنتظر روی داد ({error})؛ پنل گزارش جای آن را می‌گوید. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/moment_box.py"/>
        <source>A moment in UTC, to its last second</source>
        <translation>زمانی به وقت UTC، تا واپسین ثانیه آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Acts</source>
        <translation>&amp;اقدام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Whose acts are listed</source>
        <translation>اقدام‌های چه کسی فهرست می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Which acts are listed</source>
        <translation>کدام اقدام‌ها فهرست می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;ثبت…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;یکی کردن…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All parties</source>
        <translation>همه طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All acts</source>
        <translation>همه اقدام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>A&amp;ct</source>
        <translation>ا&amp;قدام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Put a meeting, a note or a correction of the chosen act on record (Ctrl+N)</source>
        <translation>نشست، یادداشت یا اصلاح اقدام برگزیده را ثبت می‌کند (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take in what others sent (Ctrl+M)</source>
        <translation>آنچه دیگران فرستاده‌اند را می‌آورد (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take back what was recorded last and is not saved (Ctrl+Z)</source>
        <translation>آخرین چیزی را که ثبت شده و ذخیره نشده پس می‌گیرد (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Write the ledger into a file to be sent (Ctrl+E)</source>
        <translation>دفتر اقدامات را در فایلی برای فرستادن می‌نویسد (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Nothing is on record yet. Record a meeting or a note, or merge what others sent.</source>
        <translation>هنوز چیزی ثبت نیست. نشست یا یادداشتی ثبت کنید، یا آنچه دیگران فرستاده‌اند را یکی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>The ledger is not whole: {problem}</source>
        <translation>دفتر اقدامات کامل نیست: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts waiting for Save All Edits: {count}. Ctrl+Z takes back the last.</source>
        <translation>اقدام‌های در انتظار ذخیره همه ویرایش‌ها: {count}. Ctrl+Z آخری را پس می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts on record: {count}.</source>
        <translation>اقدام‌های ثبت‌شده: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Changes</source>
        <translation>&amp;تغییرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Export Change Sheet</source>
        <translation>برون‌بری برگه تغییرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The change sheet was written to</source>
        <translation>برگه تغییرات نوشته شد در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Comparing…</source>
        <translation>در حال سنجش…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;جابه‌جایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Swap</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Have before and after change places</source>
        <translation>جای «پیش» و «پس» را عوض می‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Give up the comparison (Esc)</source>
        <translation>دست کشیدن از سنجش (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Before</source>
        <translation>&amp;پیش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;After</source>
        <translation>پ&amp;س</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before: {reason}</source>
        <translation>پیش: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>After: {reason}</source>
        <translation>پس: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before and after are the same version; choose another one for one of them.</source>
        <translation>«پیش» و «پس» یک نسخه‌اند؛ برای یکی نسخه‌ای دیگر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Press Compare, and what differs stands here.</source>
        <translation>«سنجش» را بزنید تا تفاوت‌ها اینجا بیاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare the two versions (F5); nothing is written to either</source>
        <translation>سنجش دو نسخه (F5)؛ در هیچ‌کدام چیزی نوشته نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Write the change sheet to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>نوشتن برگه تغییرات در فایل: صفحه، جدول یا JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The drawing has changed since; compare again.</source>
        <translation>ترسیم از آن پس تغییر کرده است؛ دوباره بسنجید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The two versions are the same.</source>
        <translation>دو نسخه یکسان‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>No feature differs; what else does stands below.</source>
        <translation>هیچ عارضه‌ای متفاوت نیست؛ تفاوت‌های دیگر در زیر آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Features that differ: {count}. Choose one, and the map goes to what differs.</source>
        <translation>عارضه‌های متفاوت: {count}. یکی را برگزینید تا نقشه به آنچه متفاوت است برود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Proposals</source>
        <translation>&amp;پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Export Comparison</source>
        <translation>برون‌برد سنجش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>The comparison was written to</source>
        <translation>سنجش نوشته شد در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>{file} of {party} would be kept no more; only the file that was sent brings it back.</source>
        <translation>{file} از طرف {party} دیگر نگه داشته نمی‌شود؛ تنها با درون‌برد دوباره فایل فرستاده‌شده بازمی‌گردد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Take Off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Which areas are laid on each other</source>
        <translation>کدام پهنه‌ها روی هم گذاشته می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>How far two drawings of one line may be apart, and how wide ground is that is counted apart.</source>
        <translation>دو ترسیم از یک خط چقدر می‌توانند از هم فاصله داشته باشند، و زمین تا چه پهنایی جدا شمرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>To&amp;lerance</source>
        <translation>رواداری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No workspace is open; open one, and the parties' proposals are kept in it.</source>
        <translation>هیچ فضای کاری باز نیست؛ یکی بگشایید تا پیشنهادهای طرف‌ها در آن نگه داشته شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No proposals yet. Press Import and choose the workspace or the package that a party sent.</source>
        <translation>هنوز پیشنهادی نیست. «درون‌برد» را بزنید و فضای کار یا بسته‌ای را که یک طرف فرستاده برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Several proposals of one party are ticked; a party is compared with one.</source>
        <translation>چند پیشنهاد از یک طرف علامت خورده است؛ هر طرف با یک پیشنهاد سنجیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>One proposal alone cannot be compared; import or tick that of another party.</source>
        <translation>یک پیشنهاد به تنهایی سنجیدنی نیست؛ پیشنهاد طرف دیگری را درون‌برد کنید یا علامت بزنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Press Compare, and what is agreed and what is contested stands here.</source>
        <translation>«سنجش» را بزنید تا آنچه مورد توافق و آنچه مورد اختلاف است اینجا بیاید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>S&amp;tretches</source>
        <translation>پ&amp;اره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Which features Divide divides</source>
        <translation>«بخش کردن» کدام عارضه‌ها را بخش می‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Of which meeting the minutes are</source>
        <translation>صورت‌جلسه از کدام نشست است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>as matters stand</source>
        <translation>وضع کنونی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line of this kind can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>هیچ خطی از این نوع را نمی‌توان بخش کرد: آنچه توافق یا پس گرفته شده همان می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>The lines are divided so already.</source>
        <translation>خط‌ها همین گونه بخش شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Click turning points on the map: a line is divided there, and joined again by another click.</source>
        <translation>روی نقشه بر نقاط شکست کلیک کنید: خط آنجا بخش می‌شود و کلیک دیگر آن را باز به هم می‌پیوندد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Divide</source>
        <translation>&amp;بخش کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where lines &amp;meet</source>
        <translation>جایی که خط‌ها به هم &amp;می‌رسند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where they cross &amp;borders of units, too</source>
        <translation>نیز جایی که از مرز &amp;واحدها می‌گذرند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where &amp;proposals part, too</source>
        <translation>نیز جایی که &amp;پیشنهادها از هم جدا می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>At each &amp;turning point</source>
        <translation>در هر &amp;نقطه شکست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>By &amp;clicks on the map</source>
        <translation>با &amp;کلیک روی نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark as &amp;Agreed…</source>
        <translation>&amp;توافق‌شده خواندن…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Minutes…</source>
        <translation>&amp;صورت‌جلسه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>M&amp;eeting</source>
        <translation>&amp;نشست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Takes back what was done last and waits to be saved (Ctrl+Z)</source>
        <translation>آنچه آخرین بار انجام شده و در انتظار ذخیره است را پس می‌گیرد (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>No workspace is open; open one, or make a new one.</source>
        <translation>فایل کاری باز نیست؛ یکی را باز کنید یا نو بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line is divided yet. Choose a kind and press Divide; then record what the parties say.</source>
        <translation>هنوز خطی بخش نشده است. نوعی برگزینید و «بخش کردن» را بزنید؛ سپس آنچه طرف‌ها می‌گویند را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{share} %: {agreed} km of {whole} km are agreed by all</source>
        <translation>{share} %: {agreed} کیلومتر از {whole} کیلومتر توافق همه است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Records what a party says of the chosen stretches (Enter)</source>
        <translation>آنچه طرفی درباره پاره‌های برگزیده می‌گوید را ثبت می‌کند (Enter)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose stretches, and record what a party says of them.</source>
        <translation>پاره‌ها را برگزینید و آنچه طرفی درباره‌شان می‌گوید را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose a feature first</source>
        <translation>نخست عارضه‌ای برگزینید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{feature} is agreed already</source>
        <translation>بر {feature} پیش‌تر توافق شده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Asks for the document that says so; nothing is agreed by itself</source>
        <translation>سندی را که چنین می‌گوید می‌پرسد؛ چیزی خودبه‌خود توافق نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/tab.py"/>
        <source>Cancelled; nothing was compared.</source>
        <translation>لغو شد؛ چیزی سنجیده نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>The open workspace with its unsaved edits or as it was, or a file</source>
        <translation>فضای کار باز با ویرایش‌های ذخیره‌نشده یا آن‌گونه که بود، یا یک فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace</source>
        <translation>فضای کار باز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace, as it was on</source>
        <translation>فضای کار باز، آن‌گونه که بود در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>workspace file</source>
        <translation>فایل فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>map package</source>
        <translation>بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>No workspace is open; open one, or choose a file.</source>
        <translation>هیچ فضای کاری باز نیست؛ یکی بگشایید یا فایلی برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a workspace file.</source>
        <translation>یک فایل فضای کار برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>There is no {file} any more; choose another file.</source>
        <translation>دیگر {file} نیست؛ فایلی دیگر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Annexes (PDF)</source>
        <translation>پیوست‌ها (PDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.</source>
        <translation>نقاط شکست، شرح مرز، پست‌ها و ایست‌های بازرسی، مساحت‌ها و آبادی‌ها به صورت صفحه، به هر زبان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Areas</source>
        <translation>مساحت‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Area on the ellipsoid in km² by region, kind, party and administrative unit; withdrawn features are left out.</source>
        <translation>مساحت روی بیضوی به کیلومتر مربع به تفکیک ناحیه، نوع، طرف و واحد اداری؛ عارضه‌های پس‌گرفته‌شده نمی‌آیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>Certificate of checks</source>
        <translation>گواهی بررسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>What was checked, by which rules and limits, measured buffers, overlaps, accepted findings, and the software.</source>
        <translation>چه چیز با کدام قواعد و مقادیر مجاز بررسی شد، مناطق حائل اندازه‌گیری‌شده، هم‌پوشانی‌ها، یافته‌های پذیرفته‌شده و نرم‌افزار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>Changes since an earlier package</source>
        <translation>تغییرات نسبت به بسته‌ای پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>What has changed since an earlier package: a table, an annex, and sheets of gained and lost ground.</source>
        <translation>آنچه از بسته پیشین تاکنون تغییر کرده است: جدول، پیوست و برگ‌های زمین به‌دست‌آمده و ازدست‌رفته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>Proposals compared</source>
        <translation>مقایسهٔ پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <source>The parties' proposals laid on each other: a table, the cells and lines as data, and sheets of what is at stake.</source>
        <translation>پیشنهادهای طرف‌ها روی هم: یک جدول، خانه‌ها و خط‌ها به شکل داده، و برگ‌های آنچه مورد گفت‌وگو است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Consent, stretch by stretch</source>
        <translation>موافقت، پاره به پاره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <source>What each party says of every stretch of the lines: a table, and an annex in each language.</source>
        <translation>آنچه هر طرف درباره هر پاره از خط‌ها می‌گوید: یک جدول، و پیوستی به هر زبان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>Boundary description</source>
        <translation>شرح خط مرز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>The boundary of every zone and each line in words, from turning point to turning point, one file a language.</source>
        <translation>مرز هر منطقه و هر خط با واژه‌ها، از نقطه شکست تا نقطه شکست، برای هر زبان یک فایل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <source>What the check found when the package was made, for programs (JSON) and for spreadsheets (CSV).</source>
        <translation>آنچه بررسی هنگام ساخت بسته یافت، برای برنامه‌ها (JSON) و صفحه‌گسترده‌ها (CSV).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.</source>
        <translation>برای هر نوع یک فایل، برای وب و برنامه‌ها: WGS 84، قاعده دست راست، حداکثر هفت رقم اعشار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>GeoPackage (master)</source>
        <translation>GeoPackage (فایل اصلی)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.</source>
        <translation>تحدید حدود چنان‌که فضای کار دارد: برای هر نوع یک لایه با سبک آن، توافق و مرزهای مرجع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Glossary</source>
        <translation>واژه‌نامه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Each term of the package in the languages of documents and of the agreement, and where it is from.</source>
        <translation>هر اصطلاح بسته به زبان‌های سندها و توافق، و منبع آن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>Ground (GeoPackage)</source>
        <translation>زمینه نقشه‌ها (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>The ground as sheets show it, cut to them: base layers, state borders, countries' names, the sea, settlements.</source>
        <translation>زمینه نقشه چنان‌که برگ‌ها نشان می‌دهند و بریده به اندازه آن‌ها: لایه‌های پایه، مرزهای کشوری، نام کشورها، دریا، آبادی‌ها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>Index page</source>
        <translation>صفحه نمایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>One page a language without script or network: overview, areas, findings, links to every file, how to verify.</source>
        <translation>برای هر زبان یک صفحه بی‌اسکریپت و بی‌شبکه: نمای کلی، مساحت‌ها، یافته‌ها، پیوند به همه فایل‌ها و شیوه راستی‌آزمایی.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>Google Earth (KMZ)</source>
        <translation>Google Earth (KMZ)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>The delimitation for Google Earth, coloured like the map, in a folder for each kind and status.</source>
        <translation>تحدید حدود برای Google Earth، با رنگ‌های نقشه، در پوشه‌ای جداگانه برای هر نوع و وضعیت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts</source>
        <translation>دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <source>What the parties did, a line for each act, which anybody can verify; without acts no file is written.</source>
        <translation>آنچه طرف‌ها انجام داده‌اند: برای هر اقدام یک سطر که هر کسی می‌تواند راستی‌آزمایی کند؛ بدون اقدام فایلی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Metadata (ISO 19115)</source>
        <translation>فراداده (ISO 19115)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Title, abstract, extent, term, reference system, what each rule found, lineage, formats and disclaimer.</source>
        <translation>عنوان، چکیده، گستره، مدت، سامانه مختصات، یافته‌های هر قاعده، پیشینه داده، قالب‌ها و سلب مسئولیت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Posts and checkpoints</source>
        <translation>پست‌ها و ایست‌های بازرسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Every observation post and checkpoint in decimal degrees, DMS, UTM and MGRS.</source>
        <translation>هر پست دیده‌بانی و ایست بازرسی به درجه اعشاری، درجه-دقیقه-ثانیه، UTM و MGRS.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>QGIS project</source>
        <translation>پروژه QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>A project for QGIS over master and ground: layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation>پروژه QGIS بر پایه فایل اصلی و زمینه نقشه‌ها: لایه‌ها گروه‌بندی‌شده، سبک‌دار، برچسب‌دار و فقط‌خواندنی، با مسیرهای نسبی.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>What the package is, how to verify it and what each file is, in each of the package's languages.</source>
        <translation>بسته چیست، چگونه راستی‌آزمایی می‌شود و هر فایل چیست، به هر یک از زبان‌های بسته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements</source>
        <translation>آبادی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <source>Settlements inside each zone, and those outside within 2 km of its line, with the distance to the line.</source>
        <translation>آبادی‌های درون هر منطقه و آن‌ها که بیرون تا 2 کیلومتری خط آن‌اند، با فاصله تا خط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>One Shapefile a kind, for programs that read nothing newer: WGS 84, UTF-8, edges drawn out to their geodesics.</source>
        <translation>برای هر نوع یک Shapefile، برای برنامه‌هایی که چیز تازه‌تری نمی‌خوانند: WGS 84، UTF-8، یال‌ها بر ژئودزیک خود رسم شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>Map sheets (GeoPDF)</source>
        <translation>برگ‌های نقشه (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.</source>
        <translation>یک برگ راهنما و برگ‌های هر منطقه در مقیاس آن: شبکه‌ها، راهنمای نقشه، مختصات و جای امضا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>Stretches (GeoJSON)</source>
        <translation>پاره‌ها (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>The pieces of lines that parties agree to, for the web and for programs.</source>
        <translation>بخش‌های خط‌ها که طرف‌ها با آنها موافقت می‌کنند، برای وب و برنامه‌ها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>Every turning point in decimal degrees, DMS, UTM and MGRS, and the geodesic to the next one.</source>
        <translation>هر نقطه شکست به درجه اعشاری، درجه-دقیقه-ثانیه، UTM و MGRS، و ژئودزیک تا نقطه بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>Verification program</source>
        <translation>برنامه راستی‌آزمایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>The program that verifies the package; it needs Python and nothing else.</source>
        <translation>برنامه‌ای که بسته را راستی‌آزمایی می‌کند؛ جز Python چیزی نمی‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Workbook (XLSX, ODS)</source>
        <translation>کارپوشه (XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Turning points, posts, areas and settlements as sheets of one workbook, with a sheet that explains their columns.</source>
        <translation>نقاط شکست، پست‌ها، مساحت‌ها و آبادی‌ها در برگه‌های یک کارپوشه، با برگه‌ای که ستون‌ها را توضیح می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Changes</source>
        <translation>تغییرات</translation>
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
        <translation>کارگروه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A workspace, or a map package as a zip or a folder.</source>
        <translation>فضای کار، یا بسته نقشه به صورت zip یا پوشه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before, as it was on</source>
        <translation>پیش: چنان‌که بود در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After, as it was on</source>
        <translation>پس: چنان‌که بود در</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A day, or a day and a time (UTC): the workspace as it was then, by its history.</source>
        <translation>یک روز، یا روز و ساعت (UTC): فضای کار چنان‌که بنا به تاریخچه‌اش آن زمان بود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Tolerance (m)</source>
        <translation>رواداری (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Width up to which gained and lost ground is counted apart.</source>
        <translation>پهنایی که تا آن، زمین به‌دست‌آمده و ازدست‌رفته جداگانه شمرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Ground gained and lost</source>
        <translation>زمین به‌دست‌آمده و ازدست‌رفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points that differ</source>
        <translation>نقاط شکست متفاوت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report for programs</source>
        <translation>گزارش برای برنامه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report to read</source>
        <translation>گزارش برای خواندن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Gained (m²)</source>
        <translation>به‌دست‌آمده (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Lost (m²)</source>
        <translation>ازدست‌رفته (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Holds two versions of a delimitation against each other and says what changed, feature by feature.</source>
        <translation>دو نسخه از تحدید حدود را با هم می‌سنجد و عارضه به عارضه می‌گوید چه تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A version is a workspace, or a map package as a zip or unpacked; a package must verify. Features are told by their uids. Of each that differs: the ground that it gained and lost on the ellipsoid, by administrative unit of the reference; the turning points that were moved, with distance and azimuth, added or removed, numbered as in annex A; and what it states otherwise. A ring that starts elsewhere or runs the other way round is no change, and the same line under another uid is told as such.</source>
        <translation>نسخه، فضای کار است یا بسته نقشه به صورت zip یا باز شده؛ بسته باید وارسی شود و درست باشد. عارضه‌ها با uid شناخته می‌شوند. درباره هر عارضه متفاوت گفته می‌شود: زمینی که بر بیضوی به دست آورده و از دست داده است، به تفکیک واحد اداری مرزهای مرجع؛ نقاط شکستی که جابه‌جا شده‌اند، با فاصله و آزیموت، یا افزوده یا برداشته شده‌اند، با شماره‌های پیوست A؛ و آنچه جور دیگری بیان می‌کند. حلقه‌ای که از جای دیگری آغاز شود یا در جهت دیگر بچرخد تغییر نیست، و همان خط با uid دیگر به همین نام گفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now, or were before, or whose acceptance lapsed with the line; and differences of the agreement, its limits and rules, the reference boundaries, and the software that packages were written with.</source>
        <translation>این‌ها نیز گفته می‌شود: آبادی‌هایی که در سوی دیگر افتاده‌اند، اگر افزونه فهرست جای‌نام‌های کشور توافق را داشته باشد؛ یافته‌هایی که اکنون پذیرفته‌اند، پیش‌تر پذیرفته بودند یا پذیرششان با خط از اعتبار افتاد؛ و تفاوت‌های توافق، مقادیر مجاز و قاعده‌های آن، مرزهای مرجع و نرم‌افزاری که بسته‌ها با آن نوشته شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Tolerance: parts of gained and lost ground that are no wider than that are counted apart; 0 counts none apart. Gained and lost are sums over all features, each for itself: a safe zone inside a zone counts as well.</source>
        <translation>رواداری: بخش‌هایی از زمین به‌دست‌آمده و ازدست‌رفته که از آن پهن‌تر نیستند جداگانه شمرده می‌شوند؛ 0 هیچ‌چیز را جدا نمی‌کند. به‌دست‌آمده و ازدست‌رفته جمع همه عارضه‌هاست، هر یک برای خود: منطقه امن درون یک منطقه نیز شمرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Dates: a workspace is taken as its history knows it to have been at the end of that day, or at that time, in UTC; agreement, limits and accepted findings are those of today.</source>
        <translation>تاریخ‌ها: فضای کار چنان گرفته می‌شود که بنا به تاریخچه‌اش در پایان آن روز یا در آن ساعت، به وقت UTC، بوده است؛ توافق، مقادیر مجاز و یافته‌های پذیرفته همان امروزی‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Comes out as a layer of ground, a layer of turning points, a table, a file for programs, and a page to read or print.</source>
        <translation>به صورت لایه زمین، لایه نقاط شکست، جدول، فایل برای برنامه‌ها، و صفحه‌ای برای خواندن یا چاپ بیرون می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Check delimitation</source>
        <translation>بررسی تحدید حدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Imported proposal</source>
        <translation>پیشنهاد واردشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>The identifier of one: it is checked by itself, in the place of the workspace's features.</source>
        <translation>شناسه یکی از آن‌ها: به جای عارضه‌های فضای کار، خودش به تنهایی بررسی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules (empty: all)</source>
        <translation>قواعد (خالی: همه)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Date (empty: today)</source>
        <translation>تاریخ (خالی: امروز)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Checks every feature of a workspace against the rules of its agreement.</source>
        <translation>هر عارضه یک فضای کار را بر پایه قواعد توافق آن بررسی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Each finding names the rule, the features, the place, the measured value and the limit with its unit, in one plain sentence. Errors keep a map package from being made; warnings and notes do not. A feature whose geometry cannot be used is withheld from the later rules, with a note, and never stops the run.</source>
        <translation>هر یافته قاعده، عارضه‌ها، مکان، مقدار سنجیده و مقدار مجاز را با یکای آن در یک جمله ساده می‌گوید. خطاها از ساختن بسته نقشه جلوگیری می‌کنند؛ هشدارها و یادداشت‌ها نه. عارضه‌ای که هندسه‌اش به کار نمی‌آید با یادداشتی از قواعد بعدی کنار گذاشته می‌شود و هرگز بررسی را نمی‌ایستاند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today. In force on: with a day, only the features that are in force on it are checked; without one each finding says on which days it holds, where it does not hold on all.</source>
        <translation>قواعد: شناسه‌ها با ویرگول یا فاصله از هم جدا؛ خالی یعنی همه. تاریخ: روزی که مدت‌ها و استثناهای ثبت‌شده برای آن بررسی می‌شوند؛ خالی یعنی امروز. معتبر در روز: اگر روزی داده شود تنها عارضه‌های معتبر در آن روز بررسی می‌شوند؛ وگرنه هر یافته می‌گوید در کدام روزها برقرار است، اگر در همه برقرار نباشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Findings come out as a point layer, the areas in question as a polygon layer, and the whole check as a JSON file and as a page to read or print.</source>
        <translation>یافته‌ها به صورت لایه نقطه‌ای، پهنه‌های مورد نظر به صورت لایه چندضلعی، و همه بررسی به صورت فایل JSON و صفحه‌ای برای خواندن یا چاپ بیرون می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Check geometry</source>
        <translation>بررسی هندسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Agreement (for the limits)</source>
        <translation>توافق (برای مقادیر مجاز)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Features without an error</source>
        <translation>عارضه‌های بی‌خطا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Checks the geometry of any layer: missing, not finite, invalid, repeated turning points, spikes, slivers.</source>
        <translation>هندسه هر لایه را بررسی می‌کند: نبود، نامتناهی، نامعتبر، نقاط شکست تکراری، تیزی‌ها، باریکه‌ها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>An invalid polygon is reported with the reason and every place, not only the first. Lengths, widths and areas are measured on the WGS 84 ellipsoid, in whatever CRS the layer comes; the limits are those of the agreement.</source>
        <translation>چندضلعی نامعتبر با دلیل و همه جاها، نه تنها نخستین، گزارش می‌شود. درازاها، پهناها و مساحت‌ها بر بیضوی WGS 84 سنجیده می‌شوند، لایه در هر سامانه مختصاتی باشد؛ مقادیر مجاز از آنِ توافق است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Each finding names the feature by its id, the place, the measured value and the limit with its unit.</source>
        <translation>هر یافته عارضه را با شناسه‌اش، مکان، مقدار سنجیده و مقدار مجاز را با یکای آن نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check overlaps</source>
        <translation>بررسی هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Polygons</source>
        <translation>چندضلعی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlay polygons</source>
        <translation>چندضلعی‌های رویهم‌گذاری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of ids</source>
        <translation>فیلد شناسه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of kinds</source>
        <translation>فیلد نوع‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width (m)</source>
        <translation>کمترین پهنا (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum area (m²)</source>
        <translation>کمترین مساحت (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Agreement (for allowed)</source>
        <translation>توافق (برای مجازها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Number of overlaps</source>
        <translation>شمار هم‌پوشانی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Total area (m²)</source>
        <translation>مساحت کل (m²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Finds every pair of polygons that overlap: where, by how much, and how wide the overlap is.</source>
        <translation>هر جفت چندضلعی هم‌پوشان را می‌یابد: کجا، چه اندازه و با چه پهنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Each pair comes out once, as the polygon that the two have in common, with its area in square metres on the WGS 84 ellipsoid and its width in metres: the diameter of the largest circle that fits into it. Relation says whether the first overlaps the second, contains it, lies within it, or is the same (duplicates).</source>
        <translation>هر جفت یک بار، به صورت چندضلعی مشترک آن دو بیرون می‌آید، با مساحت به متر مربع بر بیضوی WGS 84 و پهنا به متر: قطر بزرگ‌ترین دایره‌ای که در آن جا می‌شود. رابطه می‌گوید که نخستین با دومی هم‌پوشانی دارد، آن را در بر دارد، درون آن است یا همان است (duplicates).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>With an overlay layer the pairs are those of one polygon of each layer; without one, those within the input. The layers may have any CRS; vertices are transformed to WGS 84, and the edges between them are read as geodesics.</source>
        <translation>با لایه رویهم‌گذاری، جفت‌ها از یک چندضلعی هر لایه‌اند؛ بی آن، از درون ورودی. لایه‌ها می‌توانند هر سامانه مختصاتی داشته باشند؛ رأس‌ها به WGS 84 تبدیل و ضلع‌های میان آنها ژئودزیک خوانده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width and minimum area leave out what is narrower or smaller. With a field of kinds, allowed says what the agreement has for the two kinds: yes, no, or same zone (where both belong to one zone).</source>
        <translation>کمترین پهنا و کمترین مساحت آنچه را باریک‌تر یا کوچک‌تر است کنار می‌گذارد. با فیلد انواع، allowed می‌گوید توافق برای دو نوع چه دارد: آری، نه، یا همان منطقه (اگر هر دو از یک منطقه باشند).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>A polygon that is not valid has no certain area: the run stops and names it. Features without a geometry overlap nothing and are passed over.</source>
        <translation>چندضلعی نامعتبر مساحت مشخصی ندارد: اجرا می‌ایستد و آن را نام می‌برد. عارضه‌های بی‌هندسه با چیزی هم‌پوشانی ندارند و از آنها می‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Compare proposals</source>
        <translation>مقایسه پیشنهادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A kind of areas, by its id in the agreement, such as zone.</source>
        <translation>نوعی از پهنه‌ها با شناسه آن در توافق، مانند zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A region, by its id in the agreement. Empty: all.</source>
        <translation>ناحیه‌ای با شناسه آن در توافق. خالی: همه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Shortest common run (m)</source>
        <translation>کوتاه‌ترین مسیر مشترک (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>The length over which two lines have to be within the tolerance to be the same.</source>
        <translation>طولی که دو خط باید در آن در محدوده رواداری باشند تا یک خط شمرده شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: those of GeoNames, where the plugin has them for the country.</source>
        <translation>خالی: آبادی‌های GeoNames، اگر افزونه برای کشور داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells</source>
        <translation>خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody</source>
        <translation>واحدهای بی‌مدعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by all (m²)</source>
        <translation>مورد ادعای همه (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Contested (m²)</source>
        <translation>مورد اختلاف (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by nobody (m²)</source>
        <translation>بدون مدعی (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody (m²)</source>
        <translation>واحدهای بی‌مدعی (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Within the tolerance (m²)</source>
        <translation>در محدوده رواداری (متر مربع)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line drawn by all (m)</source>
        <translation>خطی که همه کشیده‌اند (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line at stake (m)</source>
        <translation>خط مورد گفت‌وگو (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Workspaces, or map packages as zips or folders. Empty: those imported into the workspace.</source>
        <translation>فضاهای کار، یا بسته‌های نقشه به صورت zip یا پوشه. خالی: آن‌ها که به فضای کار وارد شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Imported proposals</source>
        <translation>پیشنهادهای واردشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Their identifiers, separated by commas or blanks. Empty: of each party the last.</source>
        <translation>شناسه‌های آن‌ها، جدا شده با ویرگول یا فاصله. خالی: آخرین پیشنهاد هر طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lays the proposals of two parties or more on each other and says what is claimed by all, contested, or claimed by nobody, and how much line is at stake.</source>
        <translation>پیشنهادهای دو یا چند طرف را روی هم می‌گذارد و می‌گوید چه چیزی مورد ادعای همه است، چه چیزی مورد اختلاف است، چه چیزی مدعی ندارد و چه مقدار از خط مورد گفت‌وگوست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. Where no file is named, those are compared that were imported into the workspace, of each party the last. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation>پیشنهاد یک فضای کار، یا بسته نقشه به صورت zip یا بازشده است؛ بسته باید راستی‌آزمایی را بگذراند. فایلی با عارضه‌های چند طرف، از هر کدام یک پیشنهاد دارد. اگر فایلی نام برده نشود، آن‌ها که به فضای کار وارد شده‌اند مقایسه می‌شوند، از هر طرف آخرین. همه زیر یک توافق‌اند و هیچ چیز آن‌ها تغییر، جابه‌جا یا چسبانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells: the outlines of all claims divide the ground; each piece says who claims it and who does not, its area on the ellipsoid, by administrative unit where a proposal has reference boundaries, and the settlements inside it. Those nearer to its outline than their source is accurate are near, not inside.</source>
        <translation>خانه‌ها: مرزهای همه ادعاها زمین را تقسیم می‌کنند؛ هر تکه می‌گوید چه کسی مدعی آن است و چه کسی نیست، مساحت آن روی بیضوی، به تفکیک واحد اداری اگر پیشنهاد مرزهای مرجع داشته باشد، و آبادی‌های درون آن. آن‌ها که به مرز نزدیک‌تر از دقت منبع‌شان باشند نزدیک‌اند، نه درون آن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lines: a party's outline in pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code.</source>
        <translation>خط‌ها: مرز یک طرف به صورت تکه‌تکه، بر پایه طرف‌های دیگری که آن را هم می‌کشند. تکه‌ای که چند طرف می‌کشند یک بار می‌آید، زیر نخستین آن‌ها به ترتیب کد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody: the rest of the units that the agreement names for a region, where a proposal has the boundaries of all of them; drawn where a layer is asked for.</source>
        <translation>واحدهای بی‌مدعی: باقی واحدهایی که توافق برای یک ناحیه نام می‌برد، اگر پیشنهادی مرز همه آن‌ها را داشته باشد؛ در صورت درخواست لایه کشیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Tolerance: lines that are no farther apart, over the shortest common run or more, are the same line, and ground that is no wider is counted apart. 0 tells every difference.</source>
        <translation>رواداری: خط‌هایی که در کوتاه‌ترین مسیر مشترک یا بیشتر، بیش از آن از هم دور نیستند یک خط‌اند، و زمینی که پهن‌تر از آن نیست جدا شمرده می‌شود. مقدار 0 هر تفاوتی را می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Parties stand by their codes in alphabetical order; nothing adds up what one of them would gain or give.</source>
        <translation>طرف‌ها به ترتیب الفبایی کدهایشان می‌آیند؛ هیچ چیز آنچه را یکی به دست می‌آورد یا می‌دهد جمع نمی‌زند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Create workspace</source>
        <translation>ساختن فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Bundled: {}; or the path of a JSON file.</source>
        <translation>همراه افزونه: {}؛ یا مسیر فایل JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference boundaries</source>
        <translation>مرزهای مرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Empty: QGIS's own world map, which is one to three kilometres off.</source>
        <translation>خالی: نقشه جهان خود QGIS، با یک تا سه کیلومتر خطا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of boundaries (m)</source>
        <translation>دقت مرزها (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>As the metadata of the layer say. Empty: 3 km for Natural Earth, not stated for others.</source>
        <translation>آن‌گونه که فراداده لایه می‌گوید. خالی: برای Natural Earth سه کیلومتر، برای دیگران بیان‌نشده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Overwrite an existing file</source>
        <translation>بازنویسی فایل موجود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>What to look at</source>
        <translation>آنچه باید دید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Creates the GeoPackage in which the features of one delimitation are drawn, imported and checked.</source>
        <translation>GeoPackage را می‌سازد که عارضه‌های یک تحدید حدود در آن کشیده، درون‌برد و بررسی می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The workspace has one layer for each kind of feature of the agreement, with forms, value lists and symbols that QGIS shows with or without the plugin, and the administrative boundaries that the rules refer to.</source>
        <translation>فضای کار برای هر نوع عارضه توافق یک لایه دارد، با فرم‌ها، فهرست‌های مقدار و نمادهایی که QGIS با افزونه یا بی آن نشان می‌دهد، و مرزهای اداری که قواعد به آنها ارجاع می‌دهند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off, ten at worst. What that map calls disputed in the theatre, and the agreement does not name, is told.</source>
        <translation>توافق: شناسه توافق همراه افزونه، یا مسیر فایل JSON. مرجع: لایه چندضلعی مرزهای اداری (OCHA COD-AB، geoBoundaries یا Natural Earth که از فیلدهایش شناخته می‌شود)؛ بی آن نقشه جهان QGIS به کار می‌رود که یک تا سه کیلومتر خطا دارد، و در بدترین حالت ده کیلومتر. آنچه آن نقشه در گستره مورد اختلاف می‌داند و توافق نام نمی‌برد، گفته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: how far off they may be, as the metadata of the layer say. Areas by administrative unit are given no more exactly than that, and parts too narrow for it are counted with their neighbours.</source>
        <translation>دقت مرزها: این‌که تا چه اندازه ممکن است جابه‌جا باشند، آن‌گونه که فراداده لایه می‌گوید. مساحت‌ها به تفکیک واحد اداری دقیق‌تر از آن داده نمی‌شوند و بخش‌های باریک‌تر از آن با همسایه خود شمرده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>An existing file is overwritten only when that is asked for.</source>
        <translation>فایل موجود تنها هنگامی بازنویسی می‌شود که خواسته شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide into stretches</source>
        <translation>بخش کردن به پاره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A kind of areas or lines, by its id in the agreement, such as zone.</source>
        <translation>نوعی از پهنه‌ها یا خط‌ها با شناسه‌اش در توافق، مانند zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide</source>
        <translation>بخش کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>where lines of features meet</source>
        <translation>جایی که خط‌های عارضه‌ها به هم می‌رسند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where they cross the border of an administrative unit</source>
        <translation>همان‌جا، و جایی که از مرز یک واحد اداری می‌گذرند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where the proposals in the workspace part</source>
        <translation>همان‌جا، و جایی که پیشنهادهای فضای کار از هم جدا می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>at each turning point</source>
        <translation>در هر نقطه شکست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretches</source>
        <translation>پاره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divides the lines of features into stretches, which the parties agree to piece by piece.</source>
        <translation>خط‌های عارضه‌ها را به پاره‌هایی بخش می‌کند که طرف‌ها تکه به تکه با آنها موافقت می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A stretch runs from turning point to turning point; no turning point is added or moved. A line that two features of one kind share is one stretch of both, and counts once. A ring that nothing divides is one stretch.</source>
        <translation>پاره از نقطه شکست تا نقطه شکست می‌رود؛ هیچ نقطه‌ای افزوده یا جابه‌جا نمی‌شود. خطی که دو عارضه از یک نوع در آن شریک‌اند یک پاره از هر دو است و یک بار شمرده می‌شود. حلقه‌ای که چیزی آن را بخش نمی‌کند یک پاره است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Where lines are divided already, pieces that stay as they are keep their numbers and what was said of them.</source>
        <translation>جایی که خط‌ها پیش‌تر بخش شده‌اند، تکه‌هایی که همان می‌مانند شماره و آنچه درباره‌شان گفته شده را نگه می‌دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features that are agreed are left as they are.</source>
        <translation>عارضه‌های توافق‌شده همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Export ledger</source>
        <translation>برون‌بری دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since</source>
        <translation>از آن پس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>What the recipient has: a package, a ledger or a workspace, or ends of logs. Empty: nothing.</source>
        <translation>آنچه گیرنده دارد: بسته، دفتر اقدامات، فضای کار یا پایان روزنگارها. خالی: هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Number of entries</source>
        <translation>شمار ثبت‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Writes the ledger of acts of a workspace into a file that others merge into theirs, by mail or on a stick.</source>
        <translation>دفتر اقدامات یک فضای کار را در فایلی می‌نویسد که دیگران با دفتر خود یکی می‌کنند؛ با نامه یا حافظه همراه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>The file has a line of JSON for each act, in UTF-8. It may be sent to whoever may know what the group did; nothing in it is secret to the program, and nothing in it can be changed unseen.</source>
        <translation>فایل برای هر اقدام یک سطر JSON با UTF-8 دارد. می‌توان آن را برای هر که مجاز است بداند گروه چه کرده فرستاد؛ چیزی در آن برای برنامه محرمانه نیست و هیچ چیز آن را نمی‌توان پنهانی تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since: only what somebody lacks is written. Name what they have: a map package, a ledger that they sent, a workspace; or the ends of the logs that they have, as IR.0a1b2c3d:12, RU.11223344:9.</source>
        <translation>از آن پس: تنها آنچه کسی کم دارد نوشته می‌شود. بگویید چه دارد: بسته نقشه، دفتر اقداماتی که فرستاده، فضای کار؛ یا پایان روزنگارهایی که دارد، مانند IR.0a1b2c3d:12, RU.11223344:9.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Export map package</source>
        <translation>برون‌برد بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Listed points of buffers</source>
        <translation>فهرست نقاط حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Off: a buffer that was made from a line is described by what it is; its turning points stand in the data only.</source>
        <translation>خاموش: حائلی که از یک خط ساخته شده با چیستی خود شرح داده می‌شود؛ نقاط شکست آن تنها در داده‌ها می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: the agreement's, in the language of each document. By language: {"en": "…", "ru": "…"}</source>
        <translation>خالی: عنوان توافق به زبان هر سند. به تفکیک زبان: {"en": "…", "fa": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Reason for an override</source>
        <translation>دلیل صرف‌نظر از خطاها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Map package (*.zip)</source>
        <translation>بسته نقشه (*.zip)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Number of files</source>
        <translation>شمار فایل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts (empty: all)</source>
        <translation>بخش‌ها (خالی: همه)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Paper of the sheets</source>
        <translation>کاغذ برگ‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Orientation of the sheets</source>
        <translation>جهت برگ‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Scale of the zones' sheets</source>
        <translation>مقیاس برگ‌های منطقه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The number after 1:, such as 50000; 0: chosen for each zone.</source>
        <translation>عدد پس از 1:، مانند 50000؛ 0: برای هر منطقه برگزیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Stands on each sheet beside the sheet's own; empty: none.</source>
        <translation>در هر برگ کنار زبان خود آن می‌آید؛ خالی: هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of (code of a party)</source>
        <translation>نسخه طرف (کد طرف)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>This party's name and language stand before the others'; empty: no party's own.</source>
        <translation>نام و زبان این طرف پیش از دیگران می‌آید؛ خالی: نسخه هیچ طرفی نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package</source>
        <translation>بسته پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>A zip, or the manifest.json of an unpacked one: what has changed since it is told.</source>
        <translation>فایل zip یا manifest.json بسته‌ای بازشده: گفته می‌شود که از آن پس چه چیز تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Checks a workspace and writes a map package: one zip with map sheets, annexes, data, tables, findings, and a program that verifies it.</source>
        <translation>فضای کاری را بررسی می‌کند و بسته نقشه می‌نویسد: یک zip با برگ‌های نقشه، پیوست‌ها، داده، جدول‌ها، یافته‌ها و برنامه‌ای که آن را راستی‌آزمایی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Errors keep the package from being made, unless a reason is given for exporting in spite of them; the reason is written into the package. Every file is read again and compared with the workspace before the zip gets its name. A package of that name is replaced only then; a run that fails or is cancelled leaves nothing behind.</source>
        <translation>خطاها از ساختن بسته جلوگیری می‌کنند، مگر دلیلی برای برون‌برد با وجود آنها داده شود؛ دلیل در بسته نوشته می‌شود. هر فایل دوباره خوانده و با فضای کار سنجیده می‌شود پیش از آنکه zip نام خود را بگیرد. بسته‌ای به آن نام تنها آنگاه جایگزین می‌شود؛ اجرای ناکام یا لغوشده چیزی بر جای نمی‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today. In force on: with a day, the package holds the features that are in force on it and no others, and says so; it is not the whole workspace then.</source>
        <translation>بخش‌ها: خالی یعنی همه؛ GeoPackage، README و برنامه راستی‌آزمایی همیشه نوشته می‌شوند. عنوان: خالی یعنی عنوان توافق به زبان هر سند. تاریخ: روزی که بسته برای آن بررسی می‌شود و بر آن می‌آید؛ خالی یعنی امروز. معتبر در روز: اگر روزی داده شود بسته تنها عارضه‌های معتبر در آن روز را دارد و این را می‌گوید؛ در آن صورت همه فضای کار نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Buffers: one that was made from a line and not changed since is described in the annexes by what it is, the points within its width of that line; any other by its turning points.</source>
        <translation>حائل‌ها: حائلی که از یک خط ساخته شده و از آن پس تغییر نکرده در پیوست‌ها با چیستی خود، یعنی نقاطی که از آن خط بیش از پهنای آن دور نیستند، شرح داده می‌شود؛ هر حائل دیگر با نقاط شکست خود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements: a layer of places with a field of names; those inside each zone and near its line are listed.</source>
        <translation>آبادی‌ها: لایه مکان‌ها با فیلد نام؛ آنهایی که درون هر منطقه و نزدیک خط آن‌اند فهرست می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Languages: en, ru, ar, tr and fa, as many as are wanted, separated by commas; sheets, annexes and pages come in each of them. Sheets may carry a second language beside their own. Scale: 0 chooses for each zone the largest one at which it fits its paper.</source>
        <translation>زبان‌ها: en، ru، ar، tr و fa، هر چند تا که لازم باشد، جدا شده با ویرگول؛ برگ‌ها، پیوست‌ها و صفحه‌ها به هر یک از آنها ساخته می‌شوند. برگ‌ها می‌توانند کنار زبان خود زبان دومی داشته باشند. مقیاس: 0 برای هر منطقه بزرگ‌ترین مقیاسی را برمی‌گزیند که در کاغذش جا شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of: with a party's code, the package is that party's original: its name stands before the others' where parties are named and sign, and its language before other languages. One run makes one copy; the fingerprint is the same in each.</source>
        <translation>نسخه طرف: با کد یک طرف، بسته نسخه اصل آن طرف است: هر جا طرف‌ها نام برده می‌شوند و امضا می‌کنند نام او پیش از دیگران می‌آید و زبانش پیش از زبان‌های دیگر. هر اجرا یک نسخه می‌سازد و اثر انگشت در همه یکی است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package: what has changed since it stands in a part of its own, a table, an annex and a sheet of gained and lost ground in each language. It has to be of the same agreement, and must verify; empty means none.</source>
        <translation>بسته پیشین: آنچه از آن پس تغییر کرده است در بخشی جداگانه می‌آید: جدول، پیوست و برگ زمین به‌دست‌آمده و ازدست‌رفته به هر زبان. باید از همان توافق باشد و راستی‌آزمایی شود؛ خالی یعنی هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Proposals: where the workspace keeps those of two parties or more, the last one of each is laid on those of the others in a part of its own: a table, cells and lines as data, and a sheet for each region in which they differ. The proposals themselves are in no package.</source>
        <translation>پیشنهادها: اگر فضای کار پیشنهادهای دو طرف یا بیشتر را نگه دارد، آخرین پیشنهاد هر طرف در بخشی جداگانه روی پیشنهادهای دیگران گذاشته می‌شود: یک جدول، خانه‌ها و خط‌ها به شکل داده، و یک برگ برای هر ناحیه‌ای که در آن تفاوت دارند. خود پیشنهادها در هیچ بسته‌ای نیستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The same workspace, date and software give the same file, byte for byte.</source>
        <translation>همان فضای کار، تاریخ و نرم‌افزار، همان فایل را بایت به بایت می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Geodesic buffer</source>
        <translation>حائل ژئودزیک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Draw</source>
        <translation>ترسیم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons</source>
        <translation>نقطه‌ها، خط‌ها یا چندضلعی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance (m; negative shrinks)</source>
        <translation>فاصله (m؛ منفی کوچک می‌کند)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Field of distances (m)</source>
        <translation>فیلد فاصله‌ها (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In place of one distance for all features.</source>
        <translation>به جای یک فاصله برای همه عارضه‌ها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance on the other side (m)</source>
        <translation>فاصله در سوی دیگر (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Side</source>
        <translation>سو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Ends of lines</source>
        <translation>پایان خط‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In scripts write the word, not its number.</source>
        <translation>در اسکریپت‌ها خود واژه را بنویسید، نه شماره آن را.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Dissolve into one</source>
        <translation>یکی کردن همه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Buffers</source>
        <translation>حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Greatest measured error (m)</source>
        <translation>بزرگ‌ترین خطای سنجیده (m)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Makes buffers whose width is right on the WGS 84 ellipsoid, and measures how right.</source>
        <translation>حائل‌هایی می‌سازد که پهنایشان بر بیضوی WGS 84 درست است، و می‌سنجد چه اندازه درست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons of any CRS go in; vertices are transformed to WGS 84, and the edges between them are read as geodesics. The distance is in metres; a negative one shrinks polygons. With a field of distances each feature has its own.</source>
        <translation>ورودی نقطه، خط یا چندضلعی در هر سامانه مختصاتی است؛ رأس‌ها به WGS 84 تبدیل و ضلع‌های میان آنها ژئودزیک خوانده می‌شوند. فاصله به متر است؛ منفی چندضلعی را کوچک می‌کند. با فیلد فاصله‌ها هر عارضه فاصله خود را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>For polygons, side both is the polygon with everything around it, outside the strip around it without the polygon, inside the strip along its line inside it. For lines it is both, or left or right as seen along the line. A distance for the other side gives a strip with two widths in one run: the distance goes outside (or left), the other one inside (or right).</source>
        <translation>برای چندضلعی، both چندضلعی با همه پیرامون آن، outside نوار گرد آن بی چندضلعی، و inside نوار درونی در امتداد خط آن است. برای خط both، یا left یا right در جهت خط. فاصله سوی دیگر در یک اجرا نواری با دو پهنا می‌دهد: فاصله به بیرون (یا چپ)، دیگری به درون (یا راست).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Every buffer is sampled and measured against its source by Karney's geodesics; the worst deviation stands in max_error_m, the greatest of all in the output of that name. A buffer that misses the tolerance is made again more finely, and if it still misses, the log says so. area_m2 is the area on the ellipsoid; source_hash tells later whether the source was changed.</source>
        <translation>هر حائل نمونه‌برداری و با ژئودزیک‌های کارنی نسبت به منبعش سنجیده می‌شود؛ بدترین انحراف در max_error_m و بزرگ‌ترین همه در خروجی به همان نام است. حائلی که از رواداری بگذرد ریزتر از نو ساخته می‌شود، و اگر باز بگذرد گزارش آن را می‌گوید. area_m2 مساحت بر بیضوی است؛ source_hash بعدها می‌گوید منبع دگرگون شده یا نه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The attributes of the source come along. Polygons and lines with the columns of a workspace (uid, region, party, status) are taken for zones and lines: each buffer has a uid of its own and states its zone or line and its width, as an import of buffer zones needs.</source>
        <translation>ویژگی‌های مبدأ حفظ می‌شوند. چندضلعی‌ها و خط‌هایی که ستون‌های فضای کار (uid، region، party، status) را دارند منطقه و خط به شمار می‌آیند: هر حائل uid خود را دارد و منطقه یا خط و پهنایش در آن آمده است، چنان که درون‌برد مناطق حائل می‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A polygon that an inward distance swallows whole gives no feature and a line in the log. A feature that cannot be buffered stops the run, which names it.</source>
        <translation>چندضلعی‌ای که فاصله به درون آن را یکسره می‌بلعد عارضه‌ای نمی‌دهد و خطی در گزارش می‌نویسد. عارضه‌ای که حائل‌پذیر نیست اجرا را با نام بردن از آن متوقف می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Import coordinates</source>
        <translation>درون‌برد مختصات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>جدول‌ها (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>It must be stated: no table carries it.</source>
        <translation>باید بیان شود: هیچ جدولی آن را ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Such as lon=2; lat=3; name=1, by numbers or names. Empty: as the header says.</source>
        <translation>مانند lon=2; lat=3; name=1، با شماره یا نام. خالی: چنان‌که سرستون می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Of a workbook. Empty: each sheet that has places.</source>
        <translation>از کارپوشه. خالی: هر برگه‌ای که جای دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.</source>
        <translation>عارضه‌ها را از جدول مختصات (CSV، TXT، XLSX یا ODS) به فایل کار می‌آورد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.</source>
        <translation>هر سطر یک نقطه شکست یا یک نقطه؛ ستون «feature» سطرها را به عارضه‌ها، «part» و «ring» به بخش‌ها و حفره‌ها دسته می‌کند. مختصات درجه اعشاری (lon، lat)، درجه-دقیقه-ثانیه (position)، x و y به متر، UTM یا MGRS است. ستون‌های دیگر: name، name_ru، name_ar و مانند آن، kind، region، party، status، source، zone_uid، width_m.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The header may stand below a title, in English, Russian, Turkish, Arabic or Persian. Where it is not understood, state its columns: lon=2; lat=3; name=Post takes the second and the third column and the one called “Post”. Of a workbook each sheet with places is taken, or the one that is stated.</source>
        <translation>سرستون می‌تواند زیر یک عنوان باشد، به انگلیسی، روسی، ترکی، عربی یا فارسی. اگر فهمیده نشود، ستون‌ها را بیان کنید: lon=2; lat=3; name=Post ستون دوم و سوم و ستون «Post» را می‌گیرد. از کارپوشه هر برگه‌ای که جای دارد گرفته می‌شود، یا برگه‌ای که بیان شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.</source>
        <translation>سامانه مختصات جدول باید بیان شود، زیرا هیچ جدولی آن را همراه ندارد؛ UTM و MGRS زون خود را می‌گویند و بر WGS 84 اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>سطری که خوانده نشود همه عارضه‌اش را با ذکر سطر و دلیل رد می‌کند. عارضه‌ها در یک تراکنش افزوده می‌شوند؛ اگر هیچ‌یک پذیرفته نشود فضای کار هر بایت خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Import features</source>
        <translation>درون‌برد عارضه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers to import</source>
        <translation>لایه‌های درون‌بردنی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers, files or folders of files.</source>
        <translation>لایه‌ها، فایل‌ها یا پوشه‌های فایل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Only for input that carries none; what an input carries is used.</source>
        <translation>تنها برای داده‌ای که ندارد؛ آنچه داده دارد به کار می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Field with the names</source>
        <translation>فیلد نام‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Default: a field called “name”.</source>
        <translation>پیش‌فرض: فیلدی به نام «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Takes features from vector layers or files that QGIS opens into a workspace: one, several, or all of a folder.</source>
        <translation>عارضه‌ها را از لایه‌های برداری یا فایل‌هایی که QGIS باز می‌کند به فضای کار می‌آورد: از یکی، از چند تا یا از همه یک پوشه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated: a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms, triggers and views of a foreign file never do.</source>
        <translation>هندسه از سامانه مختصات لایه به WGS 84 تبدیل می‌شود. لایه بی‌سامانه رد می‌شود مگر سامانه‌اش بیان شود: حدس می‌تواند بیش از صد متر خطا داشته باشد. تنها هندسه و ستون‌های شناخته می‌آیند؛ سبک‌ها، کنش‌ها، فرم‌ها، تریگرها و نماهای فایل بیگانه هرگز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features of all inputs are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>هر عارضه پذیرفته یا با یک جمله که دلیل را می‌گوید رد می‌شود: محورهای جابه‌جا، جایی بیرون از گستره یا در ناحیه‌ای دیگر، طرف ناشناخته، تکرار، هندسه از نوع نادرست، نویسه‌هایی که ترتیب متن را بر هم می‌زنند، عدد یا روز یا متنی که تنها با تغییر ذخیره می‌شد. عارضه‌های همه ورودی‌ها در یک تراکنش افزوده می‌شوند؛ اگر هیچ‌یک پذیرفته نشود، همه بایت‌های فایل کار بر جا می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of several inputs the report has a section each, and what one brings counts for the next; a file that cannot be read is refused as a whole, and the others are taken. What is stated holds for all of them.</source>
        <translation>برای چند ورودی، گزارش برای هر یک بخشی دارد و آنچه یکی می‌آورد برای بعدی به شمار می‌آید؛ فایلی که خوانده نشود یک‌جا رد می‌شود و بقیه گرفته می‌شوند. آنچه بیان شود برای همه است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.</source>
        <translation>از فایلی با چند لایه همه گرفته می‌شوند، مگر آنکه مسیر آن یکی را نام ببرد، مانند drafts.kml|layername=Second.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there follows from the place.</source>
        <translation>نوع و ناحیه «auto» از ستون‌های «kind» و «region» فایل خوانده می‌شود؛ ناحیه‌ای که آنجا بیان نشده از مکان به دست می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Import proposal</source>
        <translation>وارد کردن پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Whose features are taken, by the party's code. Empty: the only party that has any.</source>
        <translation>عارضه‌های کدام طرف گرفته شود، با کد آن. خالی: تنها طرفی که عارضه دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Identifier of the proposal</source>
        <translation>شناسه پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Keeps what one party sent in a workspace, beside its features, so that it can be checked and compared there.</source>
        <translation>آنچه را یک طرف فرستاده در یک فضای کار، کنار عارضه‌های آن، نگه می‌دارد تا بتوان آن را در همان‌جا بررسی و مقایسه کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. It must be under the very text of the agreement that the workspace has.</source>
        <translation>پیشنهاد یک فضای کار، یا بسته نقشه به صورت zip یا بازشده است؛ بسته باید راستی‌آزمایی را بگذراند. باید زیر همان متن توافقی باشد که فضای کار دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>It stays as it was sent: nobody edits it, and it is in no history, in no fingerprint and in no map package. The same features of one party are not kept twice. What keeps it from being compared is told at once; it is for the party to correct that and to send it again.</source>
        <translation>همان‌گونه که فرستاده شده می‌ماند: کسی آن را ویرایش نمی‌کند و در هیچ تاریخچه، اثر انگشت و بسته نقشه‌ای نیست. همان عارضه‌های یک طرف دو بار نگه داشته نمی‌شوند. آنچه مانع مقایسه آن است بی‌درنگ گفته می‌شود؛ اصلاح و ارسال دوباره کار همان طرف است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Merge ledgers</source>
        <translation>یکی کردن دفترهای اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers</source>
        <translation>دفترهای اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages as zips or folders, or workspaces.</source>
        <translation>دفترهای اقدامات برون‌بری‌شده، بسته‌های نقشه به‌صورت zip یا پوشه، یا فضاهای کار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Entries added</source>
        <translation>ثبت‌های افزوده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Forks that are open</source>
        <translation>دوشاخگی‌های حل‌نشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Gaps</source>
        <translation>گسست‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Takes what others did into the ledger of acts of a workspace.</source>
        <translation>آنچه دیگران انجام داده‌اند را به دفتر اقدامات یک فضای کار می‌آورد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages, which must verify, and workspaces: all entries come together, each once, and nothing is lost. In whatever order they are merged, and however often, the outcome is the same.</source>
        <translation>دفترهای برون‌بری‌شده، بسته‌های نقشه که باید راستی‌آزمایی شوند، و فضاهای کار: همه ثبت‌ها، هر یک یک بار، گرد می‌آیند و چیزی گم نمی‌شود. به هر ترتیب و هر چند بار یکی شوند، نتیجه همان است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>A log that was gone on with from an older copy is forked: both branches are kept and told, and no map package is exported until its author has recorded, by a correction, which entry holds. A ledger of another agreement, one with entries of somebody whom the agreement does not know, and a file of which a line is not written as entries are, are refused, and nothing is merged then.</source>
        <translation>روزنگاری که از نسخه‌ای کهنه ادامه یافته دوشاخه است: هر دو شاخه نگه داشته و گفته می‌شوند، و تا نویسنده‌اش با یک اصلاح ثبت نکند کدام ثبت معتبر است هیچ بسته نقشه‌ای برون‌بری نمی‌شود. دفتر توافقی دیگر، دفتری با ثبت‌های کسی که توافق نمی‌شناسد، و فایلی که سطری از آن مانند ثبت‌ها نوشته نشده رد می‌شود و آنگاه چیزی یکی نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>The number of a meeting on record. Empty: how matters stand, whatever meeting it is from.</source>
        <translation>شماره نشستی که ثبت شده است. خالی: وضع کنونی، از هر نشستی که باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Such as en, ru, ar. Each further one is a file beside the first, its code behind the name.</source>
        <translation>مانند en, ru, ar. هر زبان دیگر فایلی کنار نخستین است و کد آن پس از نام می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (m)</source>
        <translation>توافق‌شده در مجموع (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed at the meeting (m)</source>
        <translation>توافق‌شده در نشست (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (%)</source>
        <translation>توافق‌شده در مجموع (%)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Writes the minutes of a meeting: every stretch with its ends, its length and what each party says of it, how much was agreed at the meeting and how much is agreed in all, reservations and objections in their words, and room for signatures.</source>
        <translation>صورت‌جلسه یک نشست را می‌نویسد: هر پاره با دو سر، درازا و سخن هر طرف؛ اینکه در نشست و در مجموع چه اندازه توافق شده؛ قیدها و اعتراض‌ها با عین واژه‌ها؛ و جای امضا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>A PDF to be signed, a page to read (HTML), or a table (CSV): the name's ending says which.</source>
        <translation>PDF برای امضا، صفحه‌ای برای خواندن (HTML) یا جدول (CSV): پسوند نام می‌گوید کدام.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing.</source>
        <translation>اندازه توافق‌شده بریده می‌شود و هرگز رو به بالا گرد نمی‌شود: 100.0 % تنها وقتی می‌آید که چیزی کم نباشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Lines are those of today: what was said of a line that was moved since has lapsed in any minutes.</source>
        <translation>خط‌ها خط‌های امروزند: آنچه درباره خطی گفته شد که سپس جابه‌جا شده، در هر صورت‌جلسه‌ای از اعتبار افتاده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Record act</source>
        <translation>ثبت اقدام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Body</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>As JSON, such as {"text": "The road is closed"}.</source>
        <translation>به‌صورت JSON، مانند {"text": "راه بسته است"}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>In whose log it is recorded: a party’s code, or secretariat.</source>
        <translation>در روزنگار چه کسی ثبت می‌شود: کد یک طرف، یا secretariat.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Of a note or a correction, in place of text in the body.</source>
        <translation>برای یادداشت یا اصلاح، به جای text در محتوا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Its number, in place of meeting in the body.</source>
        <translation>شماره آن، به جای meeting در محتوا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>SHA-256 of the entry</source>
        <translation>SHA-256 ثبت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Number in the log</source>
        <translation>شماره در روزنگار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Puts an act on record in the ledger of a workspace; it stays there, and only another act corrects it.</source>
        <translation>اقدامی را در دفتر اقدامات فضای کار ثبت می‌کند؛ آنجا می‌ماند و تنها اقدامی دیگر آن را اصلاح می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>What an act is about stands in its body, an object of JSON: meeting has number, place, day and present; note has text; correct has entry, the SHA-256 of the entry that it is about, and text; propose has fingerprint; adopt has fingerprint and features; agree and reopen have feature, by its identifier or its name, and document, with day or reason. Any act may name the meeting at which it was done.</source>
        <translation>موضوع اقدام در محتوای آن است، یک شیء JSON: meeting دارای number، place، day و present؛ note دارای text؛ correct دارای entry، یعنی SHA-256 ثبت مورد نظر، و text؛ propose دارای fingerprint؛ adopt دارای fingerprint و features؛ agree و reopen دارای feature، با شناسه یا نام، و document، با day یا reason. هر اقدام می‌تواند نشستی را که در آن انجام شده با meeting نام ببرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>agree sets the status of the feature as well, and reopen takes it back: the line is stored as it is then.</source>
        <translation>agree وضعیت عارضه را هم می‌گذارد و reopen آن را پس می‌گیرد: خط همان‌گونه که در آن هنگام هست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Party: in whose log it is recorded. The secretariat records for a party by its code as party in the body; it counts as recorded, not as the party's own act.</source>
        <translation>طرف: در روزنگار چه کسی ثبت می‌شود. دبیرخانه برای یک طرف با کد آن در party در محتوا ثبت می‌کند؛ این ثبت‌شده شمرده می‌شود، نه اقدام خود طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Record stances</source>
        <translation>ثبت موضع‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>جدول‌ها (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>The number of a meeting on record. Empty: none.</source>
        <translation>شماره نشستی که ثبت شده است. خالی: هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded</source>
        <translation>موضع‌های ثبت‌شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Rows refused</source>
        <translation>ردیف‌های ردشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Why rows were refused</source>
        <translation>چرا ردیف‌ها رد شدند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Records what the parties say of stretches in the workspace's ledger, as the secretariat writes the minutes.</source>
        <translation>آنچه طرف‌ها درباره پاره‌ها می‌گویند را در دفتر فضای کار ثبت می‌کند، چنان که دبیرخانه صورت‌جلسه می‌نویسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>A CSV file with the columns stretch, party, stance, day, remark and document, one stance a row. A stretch is named by its number or its identifier; where features have one number each, a column “zone” says which is meant. A stance is proposed, agreed, reserved or objected; the last two need a remark.</source>
        <translation>فایل CSV با ستون‌های stretch، party، stance، day، remark و document، در هر ردیف یک موضع. پاره با شماره یا شناسه‌اش نامیده می‌شود؛ جایی که چند عارضه یک شماره دارند، ستون «zone» می‌گوید کدام. موضع proposed، agreed، reserved یا objected است؛ دو تای آخر توضیح می‌خواهند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Each stance is on the line as it is drawn now. A row that cannot be recorded is refused with its line and the reason; the others go on record in one transaction, and stay there: only a later stance takes their place.</source>
        <translation>هر موضع درباره خط چنان است که اکنون کشیده شده. ردیفی که نتوان ثبت کرد با شماره سطر و دلیل رد می‌شود؛ بقیه در یک تراکنش ثبت می‌شوند و می‌مانند: تنها موضعی تازه‌تر جای آنها را می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Replace agreement</source>
        <translation>جایگزینی توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Newer text of the agreement</source>
        <translation>متن تازه‌تر توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>The path of a JSON file, or the id of a bundled agreement.</source>
        <translation>مسیر یک فایل JSON یا شناسه یک توافق همراه برنامه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Places that differ</source>
        <translation>جاهای متفاوت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>What the newer text says otherwise</source>
        <translation>آنچه متن تازه‌تر جز آن می‌گوید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Puts a newer text of the agreement in the place of the one that a workspace has.</source>
        <translation>متن تازه‌تر توافق را به جای متنی می‌گذارد که فایل کار دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>An agreement is extended, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id, and the workspace takes it over. Every place at which the two texts differ is told. The features stay as they are, and so do limits of the workspace's own; the older text stays on record in the workspace, with the day and the reason.</source>
        <translation>توافق تمدید می‌شود، طرفی می‌پیوندد، بر مقدار مجازی توافق می‌شود: فایل توافق با همان شناسه از نو نوشته می‌شود و فایل کار آن را می‌گیرد. هر جایی که دو متن تفاوت دارند گفته می‌شود. عارضه‌ها و مقادیر مجاز خود فایل کار همان‌گونه می‌مانند؛ متن پیشین با روز و دلیل در فایل کار ثبت‌شده می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>متنی که برای عارضه‌های ترسیم‌شده جدول ندارد رد می‌شود، و نیز متن توافقی دیگر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Set base layer</source>
        <translation>تعیین لایه پایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Layer or file</source>
        <translation>لایه یا فایل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Edition</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Fields of names</source>
        <translation>فیلدهای نام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Field of rank</source>
        <translation>فیلد رتبه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Take it away</source>
        <translation>برداشتن آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names the layer no more; its file stays.</source>
        <translation>فضای کار دیگر از این لایه نام نمی‌برد؛ فایل آن می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Base layers of the workspace</source>
        <translation>لایه‌های پایه فضای کار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Names a layer of ground that is drawn under the line on sheets, index and overview, or takes it away again.</source>
        <translation>لایه‌ای از زمین را نام می‌برد که روی برگ‌ها، برگ راهنما و نمای کلی زیر خط رسم می‌شود، یا آن را برمی‌دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Any vector or raster in a file: settlements, roads, rivers, water, land use, state borders, a model of heights, of which a hillshade is made, or a picture of the ground. It stays where it lies; the workspace keeps its path, seen from the workspace's own folder where it lies in there.</source>
        <translation>هر داده برداری یا شبکه‌ای در فایل: آبادی‌ها، راه‌ها، رودها، آب‌ها، کاربری زمین، مرزهای کشوری، مدل ارتفاعی که از آن سایه‌روشن ساخته می‌شود، یا تصویر زمین. فایل همان‌جا می‌ماند؛ فضای کار مسیر آن را نگه می‌دارد، و اگر در پوشه خودش باشد نسبت به آن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. Layers of features under an open licence (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; stated by its name alone) travel in the package, as the sheets show them; others are named as sources only.</source>
        <translation>منبع و پروانه باید ذکر شوند: بر هر برگی که لایه را نشان می‌دهد، در README و در فراداده می‌آیند. لایه‌های عارضه با پروانه باز (CC0، CC BY، CC BY-SA، ODbL، ODC-By، PDDL، public domain؛ تنها با نامش ذکر شده) چنان‌که برگ‌ها نشانشان می‌دهند در بسته می‌روند؛ بقیه تنها به‌عنوان منبع نام برده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>A layer that is named already takes the new statements in the place of the old ones. What would keep it from being drawn is refused at once: a file that is missing, a CRS that is not known, features of another kind than the role has, a field that is not there, nothing in the theatre.</source>
        <translation>لایه‌ای که پیش‌تر نام برده شده، اطلاعات تازه را به جای پیشین می‌گیرد. آنچه مانع رسم آن شود بی‌درنگ رد می‌شود: نبود فایل، سامانه مختصات ناشناخته، عوارضی از نوعی جز نوع نقش، نبود فیلد، نبود هیچ چیز در گستره توافق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Take a line</source>
        <translation>برگرفتن یک خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The identifier of an imported one, or a party’s code for the last that it sent.</source>
        <translation>شناسهٔ یک پیشنهاد واردشده، یا کد یک طرف برای آخرین پیشنهادی که فرستاده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the common text</source>
        <translation>عارضهٔ متن مشترک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name. Empty: the proposal’s becomes a new one.</source>
        <translation>با شناسه یا نامش. خالی: عارضهٔ پیشنهاد عارضه‌ای تازه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the proposal</source>
        <translation>عارضهٔ پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name, where a new one is made. Empty: the only one that there is.</source>
        <translation>با شناسه یا نامش، هنگامی که عارضه‌ای تازه ساخته می‌شود. خالی: تنها عارضهٔ موجود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Second proposal</source>
        <translation>پیشنهاد دوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>As the first; a new feature takes a piece of its line, or the line midway between both.</source>
        <translation>مانند اولی؛ عارضهٔ تازه قطعه‌ای از خط آن، یا خط میانهٔ هر دو را برمی‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Its number; 0: the pieces are told, and nothing is written.</source>
        <translation>شماره‌اش؛ 0: قطعه‌ها گفته می‌شوند و چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The line midway</source>
        <translation>خط میانه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>How far a turning point of one outline may be from the other where they meet.</source>
        <translation>در جایی که به هم می‌رسند، نقطهٔ شکست یک مرز تا چه اندازه می‌تواند از دیگری دور باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Number of pieces</source>
        <translation>شمار قطعه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Identifier of the feature that took the line</source>
        <translation>شناسهٔ عارضه‌ای که خط را برگرفت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Takes a line from an imported proposal into the common text: a piece of it, the line midway, or a whole feature.</source>
        <translation>خطی از یک پیشنهاد واردشده را به متن مشترک برمی‌گیرد: قطعه‌ای از آن، خط میانه، یا یک عارضهٔ کامل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Where the outlines of a feature and a proposal go different ways between two places at which they meet, either way is a piece. Pieces are numbered; with piece 0 they are told, with their lengths and the ground between, and nothing is written. With the number of one the feature goes the proposal’s way there: exactly its turning points. All other turning points stay as they are, to the last digit. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>هرجا مرز یک عارضه و مرز یک پیشنهاد میان دو جایی که به هم می‌رسند راه‌های متفاوت بروند، هر راه یک قطعه است. قطعه‌ها شماره دارند؛ با قطعهٔ 0 طول‌هایشان و زمین میانشان گفته می‌شود و چیزی نوشته نمی‌شود. با شمارهٔ یکی از آن‌ها عارضه در آنجا راه پیشنهاد را می‌رود: درست با نقاط شکست آن. همهٔ نقاط شکست دیگر تا آخرین رقم همان می‌مانند. مرزها جایی به هم می‌رسند که نقطهٔ شکست یکی در محدودهٔ رواداری دیگری باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Midway: along the piece the feature takes the line that is as far from its own way as from the proposal’s.</source>
        <translation>میانه: عارضه در طول قطعه خطی را برمی‌گیرد که از راه خودش و از راه پیشنهاد به یک اندازه دور است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Without a feature, the proposal’s own becomes a new one of the common text, a draft under an identifier of its own; with a second proposal, and along the piece of the number, the way of that one or the line midway between the two.</source>
        <translation>اگر عارضه‌ای نام برده نشود، عارضهٔ پیشنهاد عارضه‌ای تازه در متن مشترک می‌شود، پیش‌نویسی با شناسهٔ خودش؛ و با پیشنهاد دوم، در طول قطعهٔ با آن شماره، از راه آن یا از خط میانهٔ دو پیشنهاد می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>A feature that is agreed is not changed, nor one that would not be a sound area; the proposals stay as they were sent.</source>
        <translation>عارضهٔ مورد توافق تغییر نمی‌کند، و نه عارضه‌ای که دیگر سطح درستی نباشد؛ پیشنهادها همان‌گونه که فرستاده شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>or a layer</source>
        <translation>یا یک لایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>degrees</source>
        <translation>درجه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>in every notation</source>
        <translation>به همهٔ نگارش‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Lists the turning points of every feature: number, part and ring, place, and the line to the next point.</source>
        <translation>نقاط شکست هر عارضه را فهرست می‌کند: شماره، بخش و حلقه، مکان، و خط تا نقطه بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Places are given in decimal degrees (7 places), degrees-minutes-seconds (0.01″), UTM and MGRS on WGS 84; the line is a geodesic of the ellipsoid, with its length in metres and its initial azimuth in degrees. Each ring runs clockwise from its north-westernmost point, whatever order its file keeps it in.</source>
        <translation>مکان‌ها به درجه اعشاری (7 رقم)، درجه-دقیقه-ثانیه (0.01″)، UTM و MGRS بر WGS 84 داده می‌شوند؛ خط، ژئودزیک بیضوی است با درازا به متر و آزیموت آغازین به درجه. هر حلقه از شمال‌غربی‌ترین نقطه‌اش ساعتگرد می‌رود، فایل به هر ترتیبی آن را نگه داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Takes a workspace, or any layer of points or polygons in a known CRS, and writes CSV, XLSX or ODS by the name's ending.</source>
        <translation>فضای کار، یا هر لایه نقطه یا چندضلعی با سامانه مختصات معلوم را می‌گیرد و بر پایه پسوند نام CSV، XLSX یا ODS می‌نویسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verify map package</source>
        <translation>راستی‌آزمایی بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package (zip or folder)</source>
        <translation>بسته نقشه (zip یا پوشه)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace to compare with</source>
        <translation>فضای کار برای سنجش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Valid</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>The workspace holds the same</source>
        <translation>فضای کار همان را دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verifies that a map package, as a zip or unpacked, agrees with its manifest: no file more, less or other.</source>
        <translation>بررسی می‌کند که بسته نقشه، zip یا بازشده، با manifest.json خود همخوان است: نه فایلی افزوده، نه کم و نه دگرگون شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Every file is held against its size and SHA-256, and the fingerprint is computed afresh from the package's GeoPackage. Nothing in the package is run, nothing is written beside it, and no link in it is followed. A package that does not verify makes the run fail, with the reasons.</source>
        <translation>هر فایل با اندازه و SHA-256 سنجیده می‌شود و اثر انگشت از GeoPackage بسته از نو محاسبه می‌شود. چیزی از بسته اجرا نمی‌شود، چیزی کنار آن نوشته نمی‌شود و هیچ پیوندی در آن دنبال نمی‌شود. بسته‌ای که راستی‌آزمایی نشود اجرا را با دلایل ناکام می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest, the digest of the record and the fingerprint with what the sender told by another channel. Verification does not prove who made the package, or when. The program verify.py in a package can be forged as well: its own SHA-256 is told here, and stands in the project's README.</source>
        <translation>کسی که بسته‌ای را جعل کند می‌تواند مانیفست آن را هم جعل کند: SHA-256 مانیفست، چکیده سابقه و اثر انگشت را با آنچه فرستنده از راهی دیگر گفته است بسنجید. راستی‌آزمایی ثابت نمی‌کند چه کسی بسته را ساخته است و کی. برنامه verify.py درون بسته را هم می‌توان جعل کرد: SHA-256 خود آن اینجا گفته می‌شود و در README پروژه آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Where the package carries a ledger of acts, its entries are counted and its chains are followed. An entry that was changed, removed or moved makes the run fail, as does a fork of which its author has not said what holds.</source>
        <translation>اگر بسته دفتر اقدامات داشته باشد، ثبت‌هایش شمرده و زنجیره‌هایش دنبال می‌شود. ثبتی که تغییر کرده، برداشته یا جابه‌جا شده باشد اجرا را ناکام می‌کند، و دوشاخگی‌ای که نویسنده‌اش نگفته کدام معتبر است نیز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here differ from those that the package's manifest names.</source>
        <translation>برگ‌ها و پیوست‌ها تنها آنجا بایت‌های یکسان دارند که همان قلم‌ها نصب باشد: گزارش می‌گوید اگر قلم‌های اینجا با آنچه manifest.json بسته نام می‌برد فرق داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace (optional): also say how it differs from the package, in the words of Changes: features, accepted findings, agreement and limits. Where the fingerprints differ the run fails. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation>فضای کار (اختیاری): تفاوت آن با بسته نیز با واژه‌های «تغییرات» گفته می‌شود: عارضه‌ها، یافته‌های پذیرفته‌شده، توافق و مقادیر مجاز. جایی که اثر انگشت‌ها یکی نیستند اجرا ناکام می‌ماند. اگر بسته آنچه را در یک روز معتبر است دارد، با آنچه در همان روز در فضای کار معتبر است مقایسه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Areas in question</source>
        <translation>پهنه‌های مورد نظر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “kind” of the file, else from the layer's name.</source>
        <translation>auto: از ستون «kind» فایل، وگرنه از نام لایه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “region” of the file, else by location.</source>
        <translation>auto: از ستون «region» فایل، وگرنه بر پایه مکان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Empty: from the column “party” of the file.</source>
        <translation>خالی: از ستون «party» فایل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “status” states none.</source>
        <translation>برای عارضه‌هایی که ستون «status» آن‌ها وضعیتی بیان نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “source” states none.</source>
        <translation>برای عارضه‌هایی که ستون «source» آن‌ها منبعی بیان نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Encoding of the texts</source>
        <translation>رمزگذاری متن‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Such as UTF-8, windows-1251 or windows-1256. Empty: as the file declares it, else found out.</source>
        <translation>مانند UTF-8، windows-1251 یا windows-1256. خالی: چنان‌که فایل اعلام می‌کند، وگرنه یافته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Existing features</source>
        <translation>عارضه‌های موجود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>refuse: not taken, with the reason. revise: as a revision of the feature with that uid, where it is of the same party and not agreed; uid and number stay. keep: beside it, under a new uid. skip: left out.</source>
        <translation>‏refuse: گرفته نمی‌شود، با گفتن دلیل. revise: بازنگری عارضه‌ای با همان uid، اگر از همان طرف باشد و توافق‌شده نباشد؛ uid و شماره می‌ماند. keep: در کنار آن با uid تازه می‌ماند. skip: کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported</source>
        <translation>عارضه‌های درون‌برده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Of these, revisions</source>
        <translation>از این میان، بازنگری‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features left as they are</source>
        <translation>عارضه‌هایی که همان‌گونه ماندند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features refused</source>
        <translation>عارضه‌های ردشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Why features were refused</source>
        <translation>چرا عارضه‌ها رد شدند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>The GeoPackage of the delimitation, as it is saved.</source>
        <translation>ژئوپکیج (GeoPackage) تحدید حدود، چنان‌که ذخیره شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>A workspace, the path of a JSON file, or the id of a bundled agreement; empty: the limits that hold where no agreement states others.</source>
        <translation>یک فضای کار، مسیر یک فایل JSON، یا شناسه یک توافق همراه؛ خالی: مقادیر مجازی که اگر توافقی مقدار دیگری نگفته باشد برقرار است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>In force on (empty: all days)</source>
        <translation>معتبر در روز (خالی: همه روزها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>Only the features that are in force on that day, which is also the date where none is stated.</source>
        <translation>تنها عارضه‌های معتبر در آن روز؛ اگر تاریخی داده نشده باشد، تاریخ هم همان است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/agreed_guard.py"/>
        <source>{feature} has unsaved edits; save or discard them first.</source>
        <translation>{feature} ویرایش‌های ذخیره‌نشده دارد؛ نخست آن‌ها را ذخیره یا رها کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is a spline, and how far its chords would leave it is not known; convert it into a polyline.</source>
        <translation>اسپلاین است و دانسته نیست وترهایش چه اندازه از آن دور می‌شوند؛ به چندخطی تبدیل کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by more than {deviation}.</source>
        <translation>{layer}: نقطه‌های شکستی بر کمان‌ها به جای آنها گذاشته شد ({features})؛ هیچ وتری بیش از {deviation} از کمانش دور نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>its arcs were drawn out with chords that leave them by {deviation}; write them as a polyline of closer vertices.</source>
        <translation>کمان‌هایش با وترهایی کشیده شده که {deviation} از آنها دور می‌شوند؛ آنها را چندخطی با رأس‌های نزدیک‌تر بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is {curve}, of which only coarse chords are read; convert it into a region or a polyline of close vertices.</source>
        <translation>آن {curve} است که از آن تنها وترهای درشت خوانده می‌شود؛ آن را به ناحیه یا چندخطی با رأس‌های نزدیک تبدیل کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states the radius of a circle in “{unit}”, which would be taken for metres; write it in metres.</source>
        <translation>فایل {file} شعاع دایره‌ای را با «{unit}» می‌دهد که متر گرفته می‌شد؛ آن را به متر بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states circles by their centre and radius (CircleByCenterPoint, ArcByCenterPoint), which can only be drawn up to 0.3 % off; write their outlines as vertices, or make them with the geodesic buffer.</source>
        <translation>فایل {file} دایره‌ها را با مرکز و شعاع می‌گوید (CircleByCenterPoint، ArcByCenterPoint) که تنها با خطای تا 0.3 % کشیده می‌شوند؛ خط پیرامونشان را با رأس بنویسید یا با حائل ژئودزیک بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} was changed while its maps were made; nothing was written. Start again when nobody writes to it.</source>
        <translation>لایه پایه {layer} هنگام ساخته‌شدن نقشه‌هایش تغییر کرد؛ چیزی نوشته نشد. وقتی کسی در آن نمی‌نویسد دوباره آغاز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} is gone: there is no file {file}; put it back, name it anew, or take it off the base map.</source>
        <translation>لایه پایه {layer} دیگر نیست: فایل {file} وجود ندارد؛ آن را برگردانید، دوباره نام ببرید، یا از نقشه پایه بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} has several layers ({layers}); name one of them, as {example}.</source>
        <translation>{file} چند لایه دارد ({layers})؛ یکی از آن‌ها را نام ببرید، مانند {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} holds {found}, and a layer of the role “{role}” holds {wanted}; choose another role or another layer.</source>
        <translation>لایه پایه {layer} این‌ها را دارد: {found}، ولی لایه‌ای با نقش «{role}» این‌ها را دارد: {wanted}؛ نقش یا لایه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>no geometry</source>
        <translation>بدون هندسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} has no field “{field}”; it has {fields}.</source>
        <translation>لایه پایه {layer} فیلد «{field}» ندارد؛ این‌ها را دارد: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The field “{field}” of the base layer {layer} holds no numbers, so nothing can be ranked by it; choose another field, or none.</source>
        <translation>فیلد «{field}» در لایه پایه {layer} عدد ندارد و با آن نمی‌توان رتبه داد؛ فیلد دیگری برگزینید یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} shows nothing in the theatre of the agreement; check its CRS, or choose another layer.</source>
        <translation>لایه پایه {layer} در گستره توافق چیزی نشان نمی‌دهد؛ سامانه مختصات آن را بررسی کنید یا لایه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The layer {layer} lies in no file, so that nobody could find it again; save it to a file, and name that.</source>
        <translation>لایه {layer} در فایلی نیست و کسی نمی‌تواند دوباره پیدایش کند؛ آن را در فایلی ذخیره کنید و آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} is no raster that can be read; save it as GeoTIFF and name that.</source>
        <translation>{file} شبکه‌ای نیست که بتوان خواند؛ آن را به‌صورت GeoTIFF ذخیره کنید و آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} names “{part}” to be read in the place of its own pixels, which is not done; save it anew as GeoTIFF, and name that.</source>
        <translation>{file} فایل «{part}» را برای خواندن به‌جای پیکسل‌های خودش نام می‌برد و چنین کاری انجام نمی‌شود؛ آن را از نو با قالب GeoTIFF ذخیره کنید و همان را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {columns} × {rows} pixels and no pyramids, so that a map of all of it would take minutes; build them (Layer Properties → Pyramids), and name it again.</source>
        <translation>شبکه {layer} دارای {columns} × {rows} پیکسل است و هرم ندارد، پس نقشه همه آن چند دقیقه طول می‌کشد؛ هرم‌ها را بسازید (ویژگی‌های لایه ← هرم‌ها) و دوباره آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {bands} of colours, and a model of heights has one of numbers; name it as a picture of the ground.</source>
        <translation>شبکه {layer} دارای {bands} رنگی است و مدل ارتفاعی یک باند عددی دارد؛ آن را تصویر زمین بنامید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} does not say where on the ground it lies; georeference it, and name it again.</source>
        <translation>شبکه {layer} نمی‌گوید کجای زمین است؛ آن را زمین‌مرجع کنید و دوباره نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>points</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>polygons</source>
        <translation>چندضلعی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} has no layer “{layer}”; it has {layers}.</source>
        <translation>فایل {file} لایه «{layer}» ندارد؛ لایه‌هایش: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} has more than {most} about the zones, and a sheet has room for few of them; save the more important ones as a layer of their own, and name that.</source>
        <translation>لایه پایه {layer} پیرامون مناطق بیش از {most} دارد و یک برگه تنها برای اندکی از آن‌ها جا دارد؛ مهم‌ترها را در لایه‌ای جدا ذخیره و همان را معرفی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be read ({reason}); save it as GeoPackage and name that.</source>
        <translation>لایه پایه {layer} خوانده نمی‌شود ({reason})؛ آن را به‌صورت GeoPackage ذخیره کنید و آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} states no CRS; ask its author which it is, and save it with that.</source>
        <translation>لایه پایه {layer} سامانه مختصاتی ذکر نمی‌کند؛ از سازنده‌اش بپرسید کدام است و لایه را با آن ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be placed. {reason}</source>
        <translation>جای لایه پایه {layer} را نمی‌توان یافت. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The coordinates of the base layer {layer} cannot be in the CRS that it states ({crs}); ask its author which CRS it is, and save it with that.</source>
        <translation>مختصات لایه پایه {layer} نمی‌تواند در سامانه مختصاتی باشد که ذکر می‌کند ({crs})؛ از سازنده‌اش بپرسید کدام است و لایه را با آن ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is damaged ({cause}); restore it from a copy.</source>
        <translation>فایل {file} آسیب دیده ({cause})؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <source>{file} is damaged in its table “{table}”, behind row {row} ({cause}); restore it from a copy.</source>
        <translation>فایل {file} در جدول «{table}» پس از ردیف {row} آسیب دیده ({cause})؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/database.py"/>
        <source>The last changes of {file} stand in the file {log} beside it, which QGIS cannot take in where it may not write; copy both to a folder where you may write, and open it there.</source>
        <translation>آخرین تغییرهای فایل {file} در فایل {log} کنار آن است و QGIS جایی که اجازه نوشتن ندارد نمی‌تواند آنها را وارد کند؛ هر دو را به پوشه‌ای که اجازه نوشتن دارید رونوشت و همان‌جا باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>QGIS's world map has disputed borders in the theatre of {agreement} for which the agreement names no area: {lines}. Maps draw them as disputed, but units and state borders follow the world map there and may take a side; name the areas in the agreement (“disputed_areas”), or take a COD-AB or geoBoundaries file as the reference.</source>
        <translation>نقشه جهان QGIS در گستره توافق {agreement} مرزهای مورد اختلافی دارد که توافق برای آن‌ها محدوده‌ای نام نبرده است: {lines}. نقشه‌ها آن‌ها را مورد اختلاف می‌کشند، اما واحدها و مرزهای کشوری در آن‌جا از نقشه جهان پیروی می‌کنند و ممکن است جانب‌دارانه باشند؛ محدوده‌ها را در توافق («disputed_areas») نام ببرید، یا یک فایل COD-AB یا geoBoundaries را مرجع بگیرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>The world map of this QGIS has no line that bounds {area}, which the agreement names as disputed; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>نقشه جهان این QGIS خطی ندارد که {area} را محدود کند، منطقه‌ای که توافق آن را مورد اختلاف می‌نامد؛ یک پرونده COD-AB یا geoBoundaries را به‌عنوان مرجع معرفی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The exception could not be recorded.</source>
        <translation>استثنا ثبت نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>No acceptance of this finding is on record any more; check again.</source>
        <translation>پذیرش این یافته دیگر ثبت نیست؛ دوباره بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The acceptance could not be withdrawn.</source>
        <translation>پذیرش پس گرفته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The table of exceptions of {file} is not in the project; open it again.</source>
        <translation>جدول استثناهای فایل {file} در پروژه نیست؛ آن را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>No layer of {file} has a field “{name}”; choose one that it has.</source>
        <translation>هیچ لایه‌ای از فایل {file} فیلد «{name}» ندارد؛ یکی از داشته‌ها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}: {tables} without geometry stayed behind ({names}).</source>
        <translation>{file}: بی‌هندسه‌ها برداشته نشد: {tables} ({names}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}</source>
        <translation>{file}، لایه {layer}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}, cannot be read; mend the file.</source>
        <translation>{file}، لایه {layer} خوانده نمی‌شود؛ فایل را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file} cannot be read as a layer; check the path and the format.</source>
        <translation>{file} به‌عنوان لایه خوانده نمی‌شود؛ مسیر و قالب را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{sources}: no feature could be read; the file is empty, or damaged. Ask for it again.</source>
        <translation>{sources}: هیچ عارضه‌ای خوانده نشد؛ فایل خالی است یا آسیب دیده. دوباره بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 without loss.</source>
        <translation>{name}: از {crs} به WGS 84 بی افت تبدیل شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to an unknown accuracy.</source>
        <translation>{name}: از {crs} به WGS 84 با عملیات «{operation}» و دقتی ناشناخته تبدیل شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to {accuracy}.</source>
        <translation>{name}: از {crs} به WGS 84 با عملیات «{operation}» و دقت {accuracy} تبدیل شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: “{operation}” was made for another area ({area}), and none is known for this one; its accuracy here is unknown. Check places that are known.</source>
        <translation>{name}: عملیات «{operation}» برای پهنه‌ای دیگر ({area}) ساخته شده و برای اینجا یکی هم شناخته نیست؛ دقت آن اینجا ناشناخته است. جای‌های شناخته را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.</source>
        <translation>عارضه {number}: یکی از مختصات بیرون از گستره سامانه آن است ({error})؛ سامانه گفته‌شده را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>There is no file {file}; name an existing GeoPackage.</source>
        <translation>فایل {file} نیست؛ یک GeoPackage موجود نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be found ({cause}); check the path.</source>
        <translation>فایل {file} یافت نمی‌شود ({cause})؛ مسیر را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is a folder or a device and no file; name a .gpkg file.</source>
        <translation>{file} پوشه یا دستگاه است نه فایل؛ یک فایل ‎.gpkg نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is not a GeoPackage; name a .gpkg file.</source>
        <translation>فایل {file} GeoPackage نیست؛ یک فایل .gpkg نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is larger than {limit} GB; export the layers that are needed to a new file and use that.</source>
        <translation>فایل {file} از {limit} گیگابایت بزرگ‌تر است؛ لایه‌های لازم را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
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
        <translation>لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is being written by another program; try again when it has finished.</source>
        <translation>برنامه دیگری در فایل {file} می‌نویسد؛ پس از پایان دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} cannot be opened ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>فایل {file} باز نمی‌شود ({cause})؛ حق خواندن بخواهید یا آن را به جایی که این حق را دارید رونوشت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} takes longer to look through than its size explains; export its layers to a new file and use that.</source>
        <translation>بررسی فایل {file} بیش از آنچه اندازه‌اش توجیه کند زمان می‌برد؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the trigger “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>فایل {file} تریگر «{name}» را دارد که GeoPackage تعریف نمی‌کند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the view “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>فایل {file} نمای «{name}» را دارد که GeoPackage تعریف نمی‌کند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the virtual table “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>فایل {file} جدول مجازی «{name}» را دارد که GeoPackage تعریف نمی‌کند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the index “{name}”, which computes what it sorts; export its layers to a new file and use that.</source>
        <translation>فایل {file} نمایه «{name}» را دارد که آنچه را مرتب می‌کند محاسبه می‌کند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} computes columns of its table “{name}”; export its layers to a new file, which then holds their values, and use that.</source>
        <translation>فایل {file} ستون‌های جدول «{name}» را محاسبه می‌کند؛ لایه‌هایش را به فایلی نو که مقدارها را دارد برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} calls functions in the definition of its table “{name}”; export its layers to a new file and use that.</source>
        <translation>فایل {file} در تعریف جدول «{name}» تابع فرا می‌خواند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} changes further rows by itself when its table “{name}” is written; export its layers to a new file and use that.</source>
        <translation>فایل {file} هنگام نوشتن در جدول «{name}» خودبه‌خود ردیف‌های دیگری را تغییر می‌دهد؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries “{name}”, which is nothing that GeoPackage defines; export its layers to a new file and use that.</source>
        <translation>فایل {file} «{name}» را دارد که GeoPackage تعریفش نمی‌کند؛ لایه‌هایش را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} holds more than {limit} tables and indexes; export the layers that are needed to a new file and use that.</source>
        <translation>فایل {file} بیش از {limit} جدول و نمایه دارد؛ لایه‌های لازم را به فایلی نو برون‌بری و از آن استفاده کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} was left in the middle of a change and cannot be put right here ({cause}); copy it together with its “-journal” file to a folder where you may write, and open it there.</source>
        <translation>فایل {file} در میانه یک تغییر رها شده و اینجا درست نمی‌شود ({cause})؛ آن را همراه فایل «-journal» به پوشه‌ای که اجازه نوشتن دارید رونوشت و همان‌جا باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>{file} could not be written ({reason}); choose another folder.</source>
        <translation>نوشتن {file} ممکن نشد ({reason})؛ پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL دلیلی نمی‌گوید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/import_command.py"/>
        <source>{feature} was changed in the layers meanwhile; look at the import again.</source>
        <translation>{feature} در این میان در لایه‌ها تغییر کرد؛ دوباره به درون‌برد نگاه کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has more than {most} vertices; divide it and import the parts.</source>
        <translation>{layer} بیش از {most} رأس دارد؛ بخشش کنید و بخش‌ها را درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has no field “{name}”; name one that it has.</source>
        <translation>لایه {layer} فیلد «{name}» ندارد؛ فیلدی را که دارد نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states kinds, zones or widths, convert it to a GeoPackage where LIBKML is.</source>
        <translation>{layer}: در GDAL این QGIS LIBKML نیست و تنها نام‌ها و جاها خوانده می‌شود؛ اگر فایل نوع، منطقه یا پهنا دارد جایی که LIBKML هست به GeoPackage تبدیلش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the Z or M values of {features} were left behind; boundaries are plane.</source>
        <translation>{layer}: مقدارهای Z یا M برداشته نشد ({features})؛ مرزها تخت‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number}</source>
        <translation>{layer}، عارضه {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number} ({name})</source>
        <translation>{layer}، عارضه {number} ({name})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for the same feature; remove one.</source>
        <translation>فایل {file} برای «{column}» دو ستون دارد، {one} و {other}، که برای یک عارضه «{value}» و «{another}» می‌گویند؛ یکی را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/incoming.py"/>
        <source>{file} is a table without geometry; the places in it are taken by “Import coordinates”.</source>
        <translation>فایل {file} جدولی بی‌هندسه است؛ جای‌های آن را «درون‌برد مختصات» می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds no file; name another.</source>
        <translation>پوشه {folder} فایلی ندارد؛ پوشه دیگری را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds more than {most} files; name a smaller one.</source>
        <translation>پوشه {folder} بیش از {most} فایل دارد؛ پوشه کوچک‌تری را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/known_crs.py"/>
        <source>No transformation from the CRS {crs} to WGS 84 is known for this place; ask the author which CRS it is, and state it.</source>
        <translation>برای اینجا تبدیلی از سامانه مختصات {crs} به WGS 84 شناخته نیست؛ از پدیدآور بپرسید کدام سامانه است و آن را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{workspace} is damaged, as the check tells; restore it from a copy.</source>
        <translation>فایل کار {workspace} چنان‌که بررسی می‌گوید آسیب دیده است؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>The layer “{layer}” cannot be edited: {reason}</source>
        <translation>لایه «{layer}» ویرایش نمی‌شود: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation>در ویژگی‌های پروژه (منابع داده) فقط‌خواندنی است؛ این را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>{workspace} is open elsewhere or locked; close it there and try again.</source>
        <translation>فایل کار {workspace} جای دیگری باز یا قفل است؛ آنجا ببندید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/main_thread.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <location filename="../../deesc_plugin/map_package/job.py"/>
        <location filename="../../deesc_plugin/map_package/preflight.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>برون‌بری لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an arc</source>
        <translation>یک کمان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an ellipse</source>
        <translation>یک بیضی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a rectangle with round corners</source>
        <translation>یک مستطیل با گوشه‌های گرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a smoothed line</source>
        <translation>یک خط نرم‌شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>Rings whose end lay within {near} of where they began were closed: {features}.</source>
        <translation>حلقه‌هایی که پایانشان تا {near} از آغازشان بود بسته شدند: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>its ring is not closed: its last vertex, at {place}, lies {gap} from its first; write the first once more at the end, or add what is missing.</source>
        <translation>حلقه‌اش بسته نیست: رأس آخر ({place}) {gap} از رأس نخست دور است؛ نخستین را یک بار دیگر در پایان بنویسید یا آنچه کم است بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The layer “{kind}” of {file} is not in the project; open the workspace again.</source>
        <translation>لایه «{kind}» از فایل {file} در پروژه نیست؛ فایل کار را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>One command adds features of one kind, not of {count}; add them kind by kind.</source>
        <translation>یک فرمان عارضه‌های یک نوع را می‌افزاید، نه {count} نوع را؛ نوع به نوع بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>{feature} could not be added to the layer “{layer}”.</source>
        <translation>{feature} به لایه «{layer}» افزوده نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The feature {uid} is not there any more; check again.</source>
        <translation>عارضه {uid} دیگر نیست؛ دوباره بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The agreement of {file} has no kind “{kind}”.</source>
        <translation>توافق فایل {file} نوع «{kind}» ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a document of Microsoft Word</source>
        <translation>سند Microsoft Word</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a presentation</source>
        <translation>ارائه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds more than {limit} files; unpack it and name the one that is meant.</source>
        <translation>فایل {file} بیش از {limit} فایل دارد؛ بازش کنید و همان که منظور است را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} unpacks to more than {limit} MB; ask its sender for the file itself.</source>
        <translation>فایل {file} پس از باز شدن از {limit} مگابایت بیشتر می‌شود؛ خود فایل را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>The zip {file} is damaged or cut off ({cause}); ask its sender for it again.</source>
        <translation>بایگانی {file} آسیب دیده یا بریده است ({cause})؛ دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>an OpenDocument file</source>
        <translation>فایل OpenDocument</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a QGIS project</source>
        <translation>پروژه QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds an entry “{name}”, which would lie outside its folder or over another one; ask its sender for the file itself.</source>
        <translation>فایل {file} ورودی «{name}» را دارد که بیرون پوشه‌اش یا روی دیگری می‌نشیند؛ خود فایل را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is encrypted (“{name}”); ask its sender for it open.</source>
        <translation>فایل {file} رمزگذاری شده است («{name}»)؛ باز آن را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds a link or a device (“{name}”) in place of a file; ask its sender for the file itself.</source>
        <translation>فایل {file} به جای فایل پیوند یا دستگاه دارد («{name}»)؛ خود فایل را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is packed in a way that is not read here (“{name}”); unpack it and name the file.</source>
        <translation>فایل {file} به شیوه‌ای فشرده شده که اینجا خوانده نمی‌شود («{name}»)؛ بازش کنید و فایل را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>“{name}” in {file} unpacks to more than {limit} times its size; ask its sender for the file itself.</source>
        <translation>«{name}» در فایل {file} پس از باز شدن از {limit} برابر اندازه‌اش بیشتر می‌شود؛ خود فایل را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} has entries that lie over one another; ask its sender for the file itself.</source>
        <translation>فایل {file} ورودی‌هایی دارد که روی هم افتاده‌اند؛ خود فایل را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} names further sources to be read in its place, which are not opened; name those themselves, or save their features as GeoPackage.</source>
        <translation>فایل {file} منبع‌های دیگری را نام می‌برد که به جایش خوانده شوند و باز نمی‌شوند؛ خود آنها را نام ببرید یا عارضه‌هایشان را به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>an archive inside an archive</source>
        <translation>بایگانی درون بایگانی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a spreadsheet; places in its sheets (.xlsx, .ods) are taken by “Import coordinates”.</source>
        <translation>فایل {file} صفحه‌گسترده است؛ جاهای درون برگه‌هایش (‎.xlsx، ‎.ods) را «درون‌برد مختصات» می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a text; a table of coordinates is taken by “Import coordinates”, features by their GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>فایل {file} متن است؛ جدول مختصات را «درون‌برد مختصات» می‌گیرد و عارضه‌ها از فایل GeoPackage، GeoJSON، KML یا Shapefile می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>فایل {file} {what} است و عارضه از آن خوانده نمی‌شود؛ آنها را به GeoPackage، GeoJSON، KML یا Shapefile ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a part of {whole}; name that.</source>
        <translation>فایل {file} بخشی از فایل {whole} است؛ آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds “{part}”, which is no plain file; ask its sender for it again.</source>
        <translation>در {file} «{part}» فایل ساده نیست؛ دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} پوشه است؛ فایلی از آن را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a zip under another name; call it .zip or .kmz and try again.</source>
        <translation>فایل {file} یک zip با نامی دیگر است؛ آن را ‎.zip یا ‎.kmz بنامید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format}, which the GDAL of this QGIS does not read; save it as GeoPackage.</source>
        <translation>فایل {file} به قالب {format} است که GDAL این QGIS نمی‌خواند؛ به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>it cannot be opened</source>
        <translation>باز نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format} that cannot be read ({cause}); ask its sender for it again, or save it as GeoPackage.</source>
        <translation>فایل {file} به قالب {format} خوانده نمی‌شود ({cause})؛ دوباره از فرستنده بخواهید یا به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} begins as {format} and would be read as {other}; save it as GeoPackage.</source>
        <translation>فایل {file} مانند {format} آغاز می‌شود و مانند {other} خوانده می‌شد؛ به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds no layer with features; ask its sender for it again.</source>
        <translation>فایل {file} لایه‌ای با عارضه ندارد؛ دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a spreadsheet</source>
        <translation>صفحه‌گسترده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a PDF document</source>
        <translation>سند PDF</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a document of Microsoft Office</source>
        <translation>سند Microsoft Office</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a database of Microsoft Access</source>
        <translation>پایگاه داده Microsoft Access</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a RAR archive, which has to be unpacked first</source>
        <translation>بایگانی RAR (نخست باید باز شود)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>بایگانی 7z (نخست باید باز شود)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>بایگانی gzip (نخست باید باز شود)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a bzip2 archive, which has to be unpacked first</source>
        <translation>بایگانی bzip2 (نخست باید باز شود)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a text in UTF-16</source>
        <translation>متن UTF-16</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>binary data of a kind that is not known</source>
        <translation>داده دودویی از نوعی ناشناخته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: an element “{element}” holds more than one “{child}”, of which only one would be read; write each in an element of its own.</source>
        <translation>{file}: عنصر «{element}» بیش از یک «{child}» دارد که تنها یکی خوانده می‌شد؛ هر یک را در عنصری جدا بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}, has more than one geometry, of which only one would be read; write each in a feature of its own.</source>
        <translation>{file}، عارضه {number}: بیش از یک هندسه دارد و تنها یکی از آن‌ها خوانده می‌شد؛ هر یک را در عارضه‌ای جداگانه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}: its geometry stands elsewhere, under the link “{link}”, which is not followed; write it into the feature.</source>
        <translation>{file}، عارضه {number}: هندسه آن در جای دیگری، زیر پیوند «{link}» است که دنبال نمی‌شود؛ آن را در خود عارضه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: “{text}” stands in “{element}”, where numbers belong; correct it.</source>
        <translation>{file}: در «{element}» که جای عدد است «{text}» نوشته شده است؛ درستش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a text of more than {limit} characters in “{name}”; shorten it.</source>
        <translation>در فایل {file} متنی بلندتر از {limit} نویسه در «{name}» است؛ کوتاهش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} names its CRS by a link ({source}), which is not followed; take the member “crs” out of the file and state the CRS.</source>
        <translation>فایل {file} سامانه مختصاتش را با پیوندی ({source}) می‌گوید که دنبال نمی‌شود؛ عضو «crs» را از فایل بردارید و سامانه را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is broken JSON at line {line}, column {column} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>فایل {file} در سطر {line}، ستون {column} خطای JSON دارد ({cause})؛ دوباره از فرستنده بخواهید یا آن سطر را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} has objects or lists inside one another too deep; save it again as GeoPackage.</source>
        <translation>در فایل {file} شیءها یا فهرست‌ها بیش از اندازه تودرتو هستند؛ دوباره به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is JSON but holds no features; save them as GeoJSON, GeoPackage, KML or Shapefile.</source>
        <translation>فایل {file} JSON است ولی عارضه ندارد؛ آنها را به GeoJSON، GeoPackage، KML یا Shapefile ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is a link to a file elsewhere; put the file itself there.</source>
        <translation>کنار فایل {file} «{part}» است که پیوندی به فایلی در جای دیگر است؛ خود فایل را آنجا بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is no plain file; put the file itself there.</source>
        <translation>کنار فایل {file} «{part}» است که فایل ساده نیست؛ خود فایل را آنجا بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lacks the part “{part}”, which has to lie beside it; ask its sender for all of it.</source>
        <translation>فایل {file} بخش «{part}» را که باید کنارش باشد ندارد؛ همه آن را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>“{part}” is cut off: it has {size} bytes and states that it has {stated}; ask its sender for it again.</source>
        <translation>فایل «{part}» بریده است: {size} بایت دارد و {stated} می‌گوید؛ دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} names other tables to be opened in its place; name those, or save them as GeoPackage.</source>
        <translation>فایل {file} جدول‌های دیگری را نام می‌برد که به جایش باز شوند؛ آنها را نام ببرید یا به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>There is no file {file}; check the path.</source>
        <translation>فایل {file} نیست؛ مسیر را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a pipe or a device and no file; name a file.</source>
        <translation>{file} لوله یا دستگاه است نه فایل؛ فایلی را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is empty; ask its sender for it again.</source>
        <translation>فایل {file} خالی است؛ دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be read ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>فایل {file} خوانده نمی‌شود ({cause})؛ حق خواندن بخواهید یا آن را به جایی که این حق را دارید رونوشت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has {size} MB, more than the {limit} MB that are read of such a file; divide it and use the parts.</source>
        <translation>فایل {file} {size} مگابایت است و از چنین فایلی تا {limit} مگابایت خوانده می‌شود؛ بخشش کنید و بخش‌ها را به کار برید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has more than {limit} vertices; divide it and import the parts.</source>
        <translation>فایل {file} بیش از {limit} رأس دارد؛ بخشش کنید و بخش‌ها را درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/private_copy.py"/>
        <source>{file} is read through a copy in {folder}, which cannot be written ({cause}); make room there.</source>
        <translation>{file} از راه نسخه‌ای در {folder} خوانده می‌شود که نوشتن آن ممکن نیست ({cause})؛ در آنجا جا باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The path of the file holds a character that no path has; write it again.</source>
        <translation>در مسیر فایل نویسه‌ای است که هیچ مسیری ندارد؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>No file is named; name one.</source>
        <translation>فایلی نام برده نشده؛ یکی را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The source asks {file} by a query of its own, which may never end; name the layer, or conditions on its fields.</source>
        <translation>منبع فایل {file} را با پرس‌وجویی از خود می‌پرسد که شاید هرگز پایان نیابد؛ لایه یا شرط‌هایی بر فیلدهایش را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>“{source}” names a server, a database or another program's data, which is not opened from here; save its features to a file, or load it in QGIS and choose the layer.</source>
        <translation>«{source}» سرور، پایگاه داده یا داده برنامه‌ای دیگر را نام می‌برد که از اینجا باز نمی‌شود؛ عارضه‌هایش را در فایلی ذخیره یا در QGIS بارگذاری و لایه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>a zip, which has to be unpacked first</source>
        <translation>بایگانی zip (نخست باید باز شود)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is {what} and no table of coordinates; save the coordinates as CSV.</source>
        <translation>فایل {file} {what} است نه جدول مختصات؛ مختصات را به CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>data for a map</source>
        <translation>داده نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is a spreadsheet under another name; call it .xlsx or .ods.</source>
        <translation>فایل {file} یک صفحه‌گسترده با نامی دیگر است؛ آن را ‎.xlsx یا ‎.ods بنامید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} defines texts of its own (DOCTYPE), which no program for spreadsheets does; open it in one and save it again.</source>
        <translation>فایل {file} متن‌هایی از خود تعریف می‌کند (DOCTYPE) که هیچ برنامه صفحه‌گسترده‌ای چنین نمی‌کند؛ آن را در یکی باز کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a web page</source>
        <translation>صفحه وب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a drawing in SVG</source>
        <translation>ترسیم SVG</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a QGIS project or style</source>
        <translation>پروژه یا سبک QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>an extract of OpenStreetMap</source>
        <translation>برگرفته‌ای از OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>the description of a server</source>
        <translation>توصیف یک سرور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has elements inside one another {limit} deep and deeper; save it again as GeoPackage.</source>
        <translation>در فایل {file} عنصرها {limit} لایه و بیشتر تودرتو هستند؛ دوباره به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has more than {limit} elements; divide it and use the parts.</source>
        <translation>فایل {file} بیش از {limit} عنصر دارد؛ بخشش کنید و بخش‌ها را به کار برید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} names a file elsewhere ({source}), which is not opened; save it again as GeoPackage.</source>
        <translation>فایل {file} فایلی در جای دیگر ({source}) را نام می‌برد که باز نمی‌شود؛ دوباره به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a track (gx:Track) without times, which cannot be read; write it as a LineString.</source>
        <translation>فایل {file} رد (gx:Track) بی‌زمان دارد که خوانده نمی‌شود؛ آن را LineString بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} begins with a document type, which can name other files and which no map file needs; save it again without, or as GeoPackage.</source>
        <translation>فایل {file} با نوع سندی آغاز می‌شود که می‌تواند فایل‌های دیگر را نام ببرد و هیچ فایل نقشه‌ای به آن نیاز ندارد؛ بی آن یا به GeoPackage دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is broken XML at line {line} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>فایل {file} در سطر {line} خطای XML دارد ({cause})؛ دوباره از فرستنده بخواهید یا آن سطر را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is in an encoding that cannot be read ({cause}); save it as UTF-8.</source>
        <translation>رمزگذاری فایل {file} خوانده نمی‌شود ({cause})؛ به UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>XML of the kind “{kind}”</source>
        <translation>XML از نوع «{kind}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no file with features; unpack it and name the one that is meant.</source>
        <translation>بایگانی {file} فایلی با عارضه ندارد؛ بازش کنید و همان که منظور است را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no “{member}” with features; name a member that it has.</source>
        <translation>بایگانی {file} فایل «{member}» با عارضه ندارد؛ فایلی را که دارد نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/outcomes.py"/>
        <source>{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.</source>
        <translation>فایل {file} آسیب دیده (جدول «{table}») و چیزی در آن درون‌بری نمی‌شود؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/project.py"/>
        <source>The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.</source>
        <translation>لایه «{table}» از فایل {file} باز نمی‌شود؛ فایل کار را از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>این QGIS نقشه جهان ندارد؛ یک فایل COD-AB یا geoBoundaries را مرجع بگیرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The accuracy of the reference boundaries is a number of metres from 0 (not stated) to {most}; correct it.</source>
        <translation>دقت مرزهای مرجع شماری از متر از 0 (بیان‌نشده) تا {most} است؛ آن را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer} carries no CRS; set it and try again.</source>
        <translation>لایه مرجع {layer} سامانه مختصات ندارد؛ تعیینش کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer}, read as {kind}, has no unit {units}, which the agreement's regions name; name a layer that covers them.</source>
        <translation>لایه مرجع {layer} که {kind} خوانده شد، واحدهایی را که ناحیه‌های توافق نام می‌برند ندارد: {units}؛ لایه‌ای نام ببرید که آنها را دربر گیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it is no area</source>
        <translation>پهنه نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>a coordinate is no longitude or latitude</source>
        <translation>یکی از مختصات طول یا عرض جغرافیایی نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it has so many edges side by side that it cannot be looked at</source>
        <translation>آن‌قدر ضلع کنار هم دارد که بررسی نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} has several units with the FIPS code {code}, and nothing says which is {unit}; state a place inside it in the agreement, under “inside”.</source>
        <translation>در لایه مرجع {layer} چند واحد کد FIPS ‏{code} دارند و چیزی نمی‌گوید کدام {unit} است؛ در توافق، زیر «inside»، جایی درون آن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <location filename="../../deesc_plugin/core/set_apart.py"/>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>{source} by its field {field}</source>
        <translation>{source} با فیلد {field}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} is of no known kind (known are: {known}); name such a layer.</source>
        <translation>لایه مرجع {layer} از نوع شناخته‌ای نیست (شناخته‌ها: {known})؛ چنین لایه‌ای نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The unit {unit} of the reference layer {layer} cannot be used: {fault}; mend it, or name another layer.</source>
        <translation>واحد {unit} از لایه مرجع {layer} به کار نمی‌آید: {fault}؛ آن را اصلاح کنید یا لایه‌ای دیگر نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/row_edits.py"/>
        <source>The layer “{layer}” did not take the change; it may be read-only.</source>
        <translation>لایه «{layer}» تغییر را نپذیرفت؛ شاید فقط‌خواندنی باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on both sides</source>
        <translation>در هر دو سو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>outside</source>
        <translation>در بیرون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>inside</source>
        <translation>در درون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the left</source>
        <translation>در سمت چپ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the right</source>
        <translation>در سمت راست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>round</source>
        <translation>گرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>flat</source>
        <translation>تخت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Identifier (UUID)</source>
        <translation>شناسه (UUID)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Number on the map</source>
        <translation>شماره روی نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Zone or line it belongs to (identifier)</source>
        <translation>منطقه یا خطی که به آن تعلق دارد (شناسه)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Stated width (m)</source>
        <translation>پهنای بیان‌شده (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclaves (names; separated)</source>
        <translation>برون‌بوم‌های اعلام‌شده (نام‌ها، جداشده با «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclusions (names; separated)</source>
        <translation>بخش‌های مستثنای اعلام‌شده (نام‌ها، جداشده با «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force from</source>
        <translation>لازم‌الاجرا از</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force to</source>
        <translation>لازم‌الاجرا تا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>End cap</source>
        <translation>شکل دو سر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Measured error (m)</source>
        <translation>خطای اندازه‌گیری‌شده (متر)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Geometry it was made from (SHA-256)</source>
        <translation>هندسه‌ای که از آن ساخته شد (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points and the lines between them (SHA-256)</source>
        <translation>نقاط شکست و خطوط میان آن‌ها (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points half-way between neighbours (numbers)</source>
        <translation>نقاط شکست در میانه همسایگان (شماره‌ها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Name ({language})</source>
        <translation>نام ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} states no feature: it was saved empty; ask its sender for the file with the drawing.</source>
        <translation>فایل {file} عارضه‌ای نمی‌گوید: خالی ذخیره شده است؛ فایل دارای ترسیم را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} holds no place, only pictures on the ground or links to other files ({names}), which are not followed; ask for the file that has the places.</source>
        <translation>فایل {file} جایی ندارد، تنها تصویرهایی روی زمین یا پیوندهایی به فایل‌های دیگر ({names}) که دنبال نمی‌شوند؛ فایل دارای جای‌ها را بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>its geometry stands nowhere in the file as it was read; save the file as GeoPackage.</source>
        <translation>هندسه‌اش چنان‌که خوانده شد در فایل نیست؛ فایل را به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>nothing of it came out when the file was read; put it into a file of its own, or save it as GeoPackage.</source>
        <translation>هنگام خواندن فایل چیزی از آن بیرون نیامد؛ آن را در فایلی جدا بگذارید یا به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {pictures} on the ground (overlays) are no features and were left out: {names}.</source>
        <translation>{file}: {pictures} روی زمین (overlays) عارضه نیست و کنار گذاشته شد: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {links} to other files (NetworkLink) were not followed: {names}; ask for those files.</source>
        <translation>{file}: {links} به فایل‌های دیگر (NetworkLink) دنبال نشد: {names}؛ آن فایل‌ها را بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer}: its coordinates cannot be in {own}, which it carries; they were taken for {stated}.</source>
        <translation>{layer}: مختصاتش نمی‌تواند در {own} باشد که همراه دارد؛ {stated} گرفته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.</source>
        <translation>{layer} سامانه {own} را دارد و {stated} گفته شده؛ گفته‌شده را خالی بگذارید یا فایل را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} names a CRS that is not known here, or not for the whole file (“{name}”); ask its author which one it is, and state it.</source>
        <translation>{layer} سامانه مختصاتی را نام می‌برد که اینجا شناخته نیست یا برای همه فایل نیست («{name}»)؛ از سازنده‌اش بپرسید کدام است و آن را اعلام کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it.</source>
        <translation>{layer} سامانه مختصات ندارد و گمان تا 130 متر خطا دارد؛ از سازنده‌اش بپرسید و بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>Likely ones: {likely}.</source>
        <translation>محتمل‌ها: {likely}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no CRS; state it in the layer's properties.</source>
        <translation>لایه آبادی‌های {layer} سامانه مختصات ندارد؛ در ویژگی‌های لایه بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no field of names ({known}); rename one.</source>
        <translation>لایه آبادی‌های {layer} فیلد نام ندارد ({known})؛ نام یکی را عوض کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no places; choose another layer.</source>
        <translation>لایه آبادی‌های {layer} جایی ندارد؛ لایه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>P-code</source>
        <translation>کد P-code</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area of separation</source>
        <translation>منطقه جداسازی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area whose status sources state differently</source>
        <translation>منطقه‌ای که وضعیتش در منابع متفاوت بیان شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spreadsheet.py"/>
        <source>The spreadsheet {file} cannot be read back ({error}); try another folder.</source>
        <translation>صفحه‌گسترده {file} پس از نوشتن خوانده نمی‌شود ({error})؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>the layer is not there any more</source>
        <translation>لایه دیگر نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: its table {table} breaks off before its end; ask for the file again.</source>
        <translation>{file}: جدول {table} پیش از پایان بریده است؛ فایل را دوباره بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: only {read} of its {stated} features could be read; mend it, or ask for it again.</source>
        <translation>{file}: از {stated} عارضه گفته‌شده تنها {read} خوانده شد؛ اصلاحش کنید یا دوباره بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file} cannot be read to its end ({cause}); mend it, or ask for it again.</source>
        <translation>فایل {file} تا پایان خوانده نمی‌شود ({cause})؛ اصلاحش کنید یا دوباره بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The ledger of {file} cannot be read ({reason}); try again.</source>
        <translation>دفتر اقدامات {file} خوانده نمی‌شود ({reason})؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The agreement has no party “{code}”; acts are recorded by {known}.</source>
        <translation>در توافق طرفی با کد «{code}» نیست؛ اقدام‌ها را این‌ها ثبت می‌کنند: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The earlier texts of the agreement in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>متن‌های پیشین توافق در فایل {file} خوانده نمی‌شود ({reason})؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The agreement reads back from {file} differently.</source>
        <translation>توافق از فایل {file} جز آن‌که نوشته شد خوانده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers of {file} cannot be read ({reason}); try again.</source>
        <translation>لایه‌های پایه {file} خوانده نمی‌شوند ({reason})؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{file} is damaged in the table “{table}”; restore it from a copy.</source>
        <translation>{file} در جدول «{table}» آسیب دیده است؛ آن را از نسخه‌ای بازیابی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>لایه‌های پایه از {file} جز آن‌گونه که نوشته شدند خوانده می‌شوند؛ شاید دیسک خراب باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <source>{feature} reads back from {file} differently than it was written; restore the workspace from a copy.</source>
        <translation>عارضه {feature} از فایل {file} جز آن‌که نوشته شد خوانده می‌شود؛ فایل کار را از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/rows.py"/>
        <source>The workspace has no kind “{kind}”; nothing was written.</source>
        <translation>فایل کار نوع «{kind}» را ندارد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: its stretches were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>در {workspace} چیزی نوشته نشد: در این میان کس دیگری پاره‌های آن را تغییر داده است؛ آنچه اکنون ذخیره است را ببینید و تغییر را دوباره انجام دهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: {reason}</source>
        <translation>در {workspace} چیزی نوشته نشد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be a workspace; choose a name that ends in .gpkg.</source>
        <translation>فایل {file} فایل کار نمی‌شود؛ نامی برگزینید که به .gpkg پایان یابد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} exists; choose another name, or say that it may be overwritten.</source>
        <translation>فایل {file} هست؛ نام دیگری برگزینید یا بگویید که رویش نوشته شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} reads back with {found} of {expected} features.</source>
        <translation>از فایل {file} از {expected} عارضه {found} خوانده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{feature} reads back from {file} differently than it was written.</source>
        <translation>عارضه {feature} از فایل {file} جز آن‌که نوشته شد خوانده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is not there any more; put it back, or open a copy of it.</source>
        <translation>فایل {file} دیگر نیست؛ آن را بازگردانید یا نسخه‌ای از آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation>فایل {file} فقط‌خواندنی است؛ آن را به پوشه‌ای که اجازه نوشتن دارید رونوشت و نسخه را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is the master of a map package, which is sealed; copy it out of the package, and open the copy.</source>
        <translation>فایل {file} فایل اصلی یک بسته نقشه است که مُهر شده؛ آن را از بسته بیرون رونوشت و نسخه را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be written ({reason}).</source>
        <translation>فایل {file} نوشته نمی‌شود ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>There are {n} files like {file} beside {workspace}; clear them away first.</source>
        <translation>کنار فایل کار {workspace} {n} فایل مانند {file} هست؛ نخست آنها را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <source>The history in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>تاریخچه در {file} خوانده نمی‌شود ({reason})؛ آن را از رونوشت بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: it has no history yet, which begins when a change is first saved; take it as it is now.</source>
        <translation>اینکه {file} در {moment} چگونه بوده دانسته نیست: هنوز تاریخچه ندارد و تاریخچه با نخستین تغییر ذخیره‌شده آغاز می‌شود؛ آن را همان‌گونه که اکنون هست به کار ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: its history begins on {begin}; state a later moment.</source>
        <translation>اینکه {file} در {moment} چگونه بوده دانسته نیست: تاریخچه آن از {begin} آغاز می‌شود؛ زمانی دیرتر تعیین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history in {file} is damaged: a geometry that {feature} had is missing there or is another one; restore it from a copy.</source>
        <translation>تاریخچه در {file} آسیب دیده است: هندسه‌ای که {feature} داشت در آن نیست یا هندسهٔ دیگری است؛ آن را از رونوشت بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history of {file} does not hold that version any more.</source>
        <translation>تاریخچه {file} دیگر آن نسخه را ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits of {file} cannot be read ({reason}); try again.</source>
        <translation>مقادیر مجاز فایل {file} خوانده نمی‌شود ({reason})؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>The limits of {file} cannot be used: {reason}</source>
        <translation>مقادیر مجاز فایل {file} به کار نمی‌آید: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>مقادیر مجاز از فایل {file} جز آنچه نوشته شد خوانده می‌شود؛ شاید دیسک خراب باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposals in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>پیشنهادهای {file} خوانده نمی‌شود ({reason})؛ آن را از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposal {proposal} of {party} is not in {file} as it was sent; take it off, and import it again.</source>
        <translation>پیشنهاد {proposal} از طرف {party} در {file} آن‌گونه که فرستاده شده نیست؛ آن را بردارید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{workspace} has this proposal of {party} already, from {file}: its features are the same; nothing was written.</source>
        <translation>{workspace} این پیشنهاد طرف {party} را از پیش دارد، از {file}: عارضه‌هایش همان‌هاست؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be opened ({reason}); copy it to a folder where you may write, and open the copy.</source>
        <translation>فایل {file} باز نمی‌شود ({reason})؛ به پوشه‌ای که اجازه نوشتن دارید رونوشت کنید و آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>فایل {file} خوانده نمی‌شود ({reason})؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a GeoPackage but no workspace (it has no table “{table}”); create a workspace and import the file into it.</source>
        <translation>فایل {file} یک GeoPackage است ولی فایل کار نیست (جدول «{table}» ندارد)؛ فایل کار بسازید و این را در آن درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a workspace of the format “{found}”, and this version reads “{known}”; open it with a newer version of the plugin.</source>
        <translation>فایل {file} فایل کاری با قالب «{found}» است و این نسخه «{known}» را می‌خواند؛ با نسخه تازه‌تر افزونه بازش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} does not state its {key}: the row is missing from the table “{table}” or cannot be read; restore it from a copy.</source>
        <translation>فایل {file} مقدار {key} را نمی‌گوید: ردیف در جدول «{table}» نیست یا خوانده نمی‌شود؛ فایل را از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} has no table “{table}”; restore it from a copy.</source>
        <translation>فایل {file} جدول «{table}» ندارد؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} is damaged in the table “{table}”, behind row {row} ({reason}); restore it from a copy.</source>
        <translation>فایل {file} در جدول «{table}» پس از ردیف {row} آسیب دیده ({reason})؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/stretches.py"/>
        <source>The stretches in {file} cannot be read ({reason}); try again.</source>
        <translation>پاره‌های {file} خوانده نمی‌شوند ({reason})؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>There is no room left on the disk for {file}, and nothing was changed in it; free some space.</source>
        <translation>روی دیسک جایی برای فایل {file} نمانده و چیزی در آن تغییر نکرد؛ جا باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is read-only, and nothing was changed in it; copy it to a folder where you may write.</source>
        <translation>فایل {file} فقط‌خواندنی است و چیزی در آن تغییر نکرد؛ به پوشه‌ای که اجازه نوشتن دارید رونوشت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} could not be written, and nothing was changed in it ({reason}); try again, or work on a copy of it.</source>
        <translation>فایل {file} نوشته نشد و چیزی در آن تغییر نکرد ({reason})؛ دوباره بکوشید یا روی نسخه‌ای از آن کار کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>The format of {file} cannot be read ({reason}); try again.</source>
        <translation>قالب فایل {file} خوانده نمی‌شود ({reason})؛ دوباره بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} was brought from the format {old} up to {new}, which older versions of the plugin do not read; a copy of it as it was is {copy}.</source>
        <translation>فایل {file} از قالب {old} به {new} آورده شد که نسخه‌های پیشین افزونه نمی‌خوانند؛ نسخه آن چنان‌که بود {copy} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} cannot be copied to {copy} before it is brought up to a newer format ({reason}); free some space or make the folder writable.</source>
        <translation>فایل {file} پیش از آوردن به قالب تازه‌تر به {copy} رونوشت نمی‌شود ({reason})؛ جا باز کنید یا پوشه را نوشتنی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: {features} were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>در فایل کار {workspace} چیزی نوشته نشد: در این میان دیگری {features} را تغییر داده است؛ آنچه اکنون ذخیره است ببینید و تغییر را دوباره انجام دهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: what is agreed keeps its line and its name until it is reopened ({features}).</source>
        <translation>چیزی در {workspace} نوشته نشد: آنچه توافق شده است تا بازگشایی خط و نام خود را نگه می‌دارد ({features}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} is a table of coordinates, which carries no CRS, and none is stated; ask its author. {likely_crs}</source>
        <translation>فایل {file} جدول مختصات است، سامانه مختصات ندارد و چیزی هم گفته نشده؛ از سازنده‌اش بپرسید. {likely_crs}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>The sheet “{sheet}” was passed over: {cause}</source>
        <translation>برگه «{sheet}» کنار گذاشته شد: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: sheets beside that of the turning points were passed over: {sheets}.</source>
        <translation>{file}: برگه‌های دیگر جز برگه نقطه‌های شکست کنار گذاشته شدند: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet with rows; put the places into one.</source>
        <translation>فایل {file} برگه‌ای با ردیف ندارد؛ جای‌ها را در یکی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}، برگه «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} cannot be read as a spreadsheet; open it in the program that made it and save it again as .xlsx, .ods or .csv.</source>
        <translation>فایل {file} مانند صفحه‌گسترده خوانده نمی‌شود؛ در برنامه‌ای که آن را ساخته باز و دوباره به ‎.xlsx، ‎.ods یا ‎.csv ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet “{sheet}” with rows; it has {sheets}.</source>
        <translation>فایل {file} برگه «{sheet}» با ردیف ندارد؛ این‌ها را دارد: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and {crs} is stated; state the CRS that its coordinates are in, or correct what it names.</source>
        <translation>{file} از {datum} نام می‌برد، ولی {crs} اعلام شده است؛ سامانه‌ای را اعلام کنید که مختصات در آن است، یا آنچه را نام برده شده درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and its UTM or MGRS coordinates would be read on WGS 84; write x and y and state their CRS, or correct what it names.</source>
        <translation>{file} از {datum} نام می‌برد، ولی مختصات UTM یا MGRS آن روی WGS 84 خوانده می‌شد؛ x و y بنویسید و سامانه آن‌ها را اعلام کنید، یا آنچه را نام برده شده درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its coordinates are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>مختصاتش درجه است و {crs} درجه ندارد؛ سامانه مختصات جغرافیایی را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its UTM or MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>مختصات UTM یا MGRS آن بر WGS 84 است و {crs} نیست؛ سامانه مختصات را اصلاح کنید یا x و y بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: lines above the header were passed over: {lines}.</source>
        <translation>{file}: سطرهای بالای سرستون کنار گذاشته شد: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: the columns {columns} were not looked at.</source>
        <translation>{file}: به این ستون‌ها نگاه نشد: {columns}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>Place {number}</source>
        <translation>جای {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The line</source>
        <translation>خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The polygon</source>
        <translation>چندضلعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>It lies outside the range of {crs}; check the CRS and the order of the numbers.</source>
        <translation>بیرون از محدوده {crs} است؛ سامانه مختصات و ترتیب عددها را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>“{text}” is no place; write it in one of the notations.</source>
        <translation>«{text}» مکان نیست؛ آن را به یکی از شیوه‌های نگارش بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The list names {datum}, and this would be read on {crs}; state the CRS that it is in.</source>
        <translation>در فهرست از {datum} نام برده شده، ولی این روی {crs} خوانده می‌شد؛ سامانه‌ای را اعلام کنید که در آن نوشته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/unreadable_rows.py"/>
        <source>{file} is damaged: QGIS does not show every row of its table “{table}”; restore it from a copy.</source>
        <translation>فایل {file} آسیب دیده: QGIS همه ردیف‌های جدول «{table}» را نشان نمی‌دهد؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program; waiting until it has finished.</source>
        <translation>برنامه دیگری در فایل {file} می‌نویسد؛ تا پایانش صبر می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by {program}, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>برنامه {program} در فایل {file} می‌نویسد و در {seconds} ثانیه تمام نکرد؛ چیزی تغییر نکرد. فایل را آنجا ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program or another computer, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>برنامه یا رایانه دیگری در فایل {file} می‌نویسد و در {seconds} ثانیه تمام نکرد؛ چیزی تغییر نکرد. فایل را آنجا ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting_acts.py"/>
        <source>The stretches of {workspace} were changed by somebody else meanwhile; take back what waits, and divide the line again.</source>
        <translation>در این میان کس دیگری پاره‌های {workspace} را تغییر داده است؛ آنچه در انتظار است را پس بگیرید و خط را دوباره بخش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“en” is missing; English is one of an agreement's languages</source>
        <translation>«en» نیست؛ انگلیسی یکی از زبان‌های هر توافق است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is no language of ISO 639-1</source>
        <translation>«{code}» زبانی از ISO 639-1 نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text has no letter</source>
        <translation>متن هیچ حرفی ندارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>write west, south, east, north in that order</source>
        <translation>باختر، جنوب، خاور، شمال را به همین ترتیب بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>a latitude lies beyond 90°</source>
        <translation>یک عرض جغرافیایی از 90° بیشتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>it lies outside the theatre</source>
        <translation>بیرون از گستره است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is a reserved word</source>
        <translation>«{name}» واژه‌ای رزروشده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is the name of a table of every workspace</source>
        <translation>«{name}» نام جدولی از هر فایل کار است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” stands there twice</source>
        <translation>«{name}» آنجا دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{first}” and “{name}” read alike</source>
        <translation>«{first}» و «{name}» یکسان خوانده می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the unit “{unit}” is not declared under units</source>
        <translation>واحد «{unit}» در units اعلام نشده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the country “{country}” is not one of the agreement's</source>
        <translation>کشور «{country}» از کشورهای توافق نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>{day} is not after {other}</source>
        <translation>{day} پس از {other} نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{kind}” is not one of its kinds</source>
        <translation>«{kind}» از نوع‌هایش نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the pair {kinds} stands there twice</source>
        <translation>جفت {kinds} آنجا دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{language}” is not one of the agreement's languages</source>
        <translation>«{language}» از زبان‌های توافق نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text in “{language}” is not among the authentic ones</source>
        <translation>متن به زبان «{language}» از متن‌های اصلی نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is not one of the parties</source>
        <translation>«{code}» از طرف‌ها نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} cannot be read ({cause}); name a bundled agreement or a JSON file.</source>
        <translation>توافق {file} خوانده نمی‌شود ({cause})؛ توافقی همراه یا یک فایل JSON نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} is refused at {place}: {reason}; correct it there and read it again.</source>
        <translation>توافق {file} در {place} پذیرفته نشد: {reason}؛ آنجا اصلاح و دوباره خوانده شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>either “country” or “countries” is needed</source>
        <translation>یا «country» یا «countries» لازم است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>of which of the countries it is, is missing</source>
        <translation>نوشته نشده که از کدام کشور است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>this belongs to the format {second}; write that under “format”</source>
        <translation>این از قالب {second} است؛ همان را زیر «format» بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>no document can be written in “{language}”, only in {known}; for features to have names in it, write it under “name_languages”</source>
        <translation>سندی به زبان «{language}» نوشته نمی‌شود، تنها به {known}؛ برای آن‌که عارضه‌ها به آن زبان نام داشته باشند، آن را زیر «name_languages» بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>the text in “{language}” is missing</source>
        <translation>متن به زبان «{language}» نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” is not one of the sources</source>
        <translation>«{name}» از منابع نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed stands under “follows” alone</source>
        <translation>منبع مبنا تنها زیر «follows» می‌آید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is missing</source>
        <translation>«{key}» نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state what the parties agreed</source>
        <translation>گزارش رسانه‌ای آنچه را طرف‌ها توافق کرده‌اند بیان نمی‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state the instrument's own term</source>
        <translation>گزارش رسانه‌ای اصطلاح خود سند را بیان نمی‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed states it already; let it stand in one place</source>
        <translation>منبع مبنا آن را پیش‌تر بیان کرده است؛ آن را در یک جا نگه دارید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>{day} is not between {first} and {last}</source>
        <translation>{day} میان {first} و {last} نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} reads back with other bytes than were written; the disk may be failing.</source>
        <translation>فایل {file} با بایت‌هایی جز آنچه نوشته شد خوانده می‌شود؛ شاید دیسک خراب باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: its name holds a character that no file can have; choose another name.</source>
        <translation>{file} نوشته نمی‌شود: در نام آن نویسه‌ای هست که در نام هیچ پرونده‌ای نمی‌تواند باشد؛ نام دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was not closed by its writer; nothing was replaced.</source>
        <translation>فایل {file} را نویسنده‌اش نبست؛ چیزی جایگزین نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be replaced: another program has it open, or its log cannot be taken in ({reason}); close it there and try again, or choose another name.</source>
        <translation>فایل {file} جایگزین نمی‌شود: برنامه دیگری بازش دارد یا گزارش آن پذیرفته نمی‌شود ({reason})؛ آنجا ببندید و دوباره بکوشید یا نام دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was written, but another program that had the old file open has put its log beside it; close it there, and write the file anew under another name.</source>
        <translation>فایل {file} نوشته شد، ولی برنامه دیگری که فایل کهنه را باز داشت گزارشش را کنار آن گذاشت؛ آنجا ببندید و فایل را با نام دیگری از نو بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} is a folder; name a file.</source>
        <translation>{target} پوشه است؛ فایلی نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>There is no room left on the disk for {target}; free some space or choose another folder.</source>
        <translation>روی دیسک جایی برای فایل {target} نمانده؛ جا باز کنید یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: permission denied; choose another folder, or unlock or close the file.</source>
        <translation>فایل {target} را نتوان نوشت: اجازه نیست؛ پوشه دیگری برگزینید یا قفل فایل را باز کنید یا ببندیدش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: there is no folder {folder}; create it or choose another one.</source>
        <translation>فایل {target} را نتوان نوشت: پوشه {folder} نیست؛ بسازیدش یا دیگری را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: the name is too long; choose a shorter one.</source>
        <translation>فایل {file} را نتوان نوشت: نام بسیار دراز است؛ کوتاه‌تری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} could not be written ({error}); try another folder.</source>
        <translation>فایل {target} نوشته نشد ({error})؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>zone</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>width_m</source>
        <translation>پهنا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclaves</source>
        <translation>برون‌بوم‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclusions</source>
        <translation>بخش‌های استثناشده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_from</source>
        <translation>آغاز اعتبار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_to</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name ({language})</source>
        <translation>نام ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>settlements</source>
        <translation>آبادی‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>roads</source>
        <translation>راه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>rivers</source>
        <translation>رودها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>water</source>
        <translation>آب‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>land use</source>
        <translation>کاربری زمین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>state borders</source>
        <translation>مرزهای کشوری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>relief (heights)</source>
        <translation>ناهمواری (ارتفاع‌ها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>picture of the ground</source>
        <translation>تصویر زمین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no source; state who made it.</source>
        <translation>برای لایه پایه {layer} منبعی ذکر نشده است؛ بگویید چه کسی آن را ساخته است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no licence; state on what terms it may be used.</source>
        <translation>برای لایه پایه {layer} پروانه‌ای ذکر نشده است؛ بگویید با چه شرایطی می‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>Source, edition or licence of the base layer {layer} holds {found}; type it again.</source>
        <translation>منبع، ویرایش یا پروانه لایه پایه {layer} دارای {found} است؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>more than {n} characters</source>
        <translation>بیش از {n} نویسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} has names in “{language}”, in which no sheet is made; state them by {known}.</source>
        <translation>لایه پایه {layer} نام‌هایی به زبان «{language}» دارد که برگی به آن ساخته نمی‌شود؛ نام‌ها را به این زبان‌ها بدهید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} cannot be drawn from 1:{scale} on; state a scale such as 250000, or 0 for every one.</source>
        <translation>لایه پایه {layer} را نمی‌توان از 1:{scale} به بعد رسم کرد؛ مقیاسی مانند 250000 بدهید، یا 0 برای همه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The fields of names cannot be read ({reason}); write them as {example}.</source>
        <translation>فیلدهای نام خوانده نمی‌شوند ({reason})؛ آن‌ها را چنین بنویسید: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>each language needs a field</source>
        <translation>هر زبان یک فیلد می‌خواهد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/boundary_index.py"/>
        <source>An empty geometry has no boundary to measure from; draw it first.</source>
        <translation>هندسه خالی مرزی برای اندازه‌گیری ندارد؛ نخست رسمش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point has no sides; give it one distance.</source>
        <translation>نقطه سو ندارد؛ یک فاصله به آن بدهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A width on one side is zero or positive; the sides tell which way it goes.</source>
        <translation>پهنای یک سو صفر یا مثبت است؛ سو را جهت‌ها می‌گویند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Both widths are zero, which leaves no strip; state at least one, in metres.</source>
        <translation>هر دو پهنا صفر است و نواری نمی‌ماند؛ دست‌کم یکی را به متر بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>No outline can be made of this geometry ({error}); where a part or a hole touches the middle of a long edge, put a vertex there.</source>
        <translation>از این هندسه خط پیرامونی ساخته نمی‌شود ({error})؛ جایی که بخش یا حفره‌ای به میانه ضلعی بلند می‌رسد، رأسی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A buffer of {distance} m cannot be meant; state a distance from {narrowest} to {widest}, in metres.</source>
        <translation>حائلی به پهنای {distance} متر نمی‌تواند منظور باشد؛ فاصله‌ای از {narrowest} تا {widest} به متر بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An empty geometry has no buffer; draw it first.</source>
        <translation>هندسه خالی حائل ندارد؛ نخست رسمش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Points, lines and polygons in one feature have no common buffer; part them first.</source>
        <translation>نقطه، خط و چندضلعی در یک عارضه حائل مشترک ندارند؛ نخست جدایشان کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is not a number; mend the geometry first.</source>
        <translation>یکی از مختصات عدد نیست؛ نخست هندسه را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is no longitude or latitude; mend the geometry first.</source>
        <translation>یکی از مختصات طول یا عرض جغرافیایی نیست؛ نخست هندسه را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A hole or part of the geometry is empty; remove it first.</source>
        <translation>حفره یا بخشی از هندسه خالی است؛ نخست برش دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The geometry is not valid: {fault}; mend it first.</source>
        <translation>هندسه معتبر نیست: {fault}؛ نخست اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An edge goes half way round the earth, and the shorter way is another; put vertices on it.</source>
        <translation>ضلعی نیم دور زمین می‌رود و راه کوتاه‌تر جز آن است؛ بر آن رأس بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A tolerance of {tolerance} does not suit a buffer of {distance}, which can be made and measured to {finest} mm; state that much up to a tenth of the distance.</source>
        <translation>رواداری {tolerance} برای حائل {distance} مناسب نیست که تا {finest} میلی‌متر ساخته و سنجیده می‌شود؛ از این اندازه تا یک‌دهم فاصله بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would reach latitude {highest}; buffers are made up to {most} only.</source>
        <translation>حائل به عرض جغرافیایی {highest} می‌رسید؛ حائل‌ها تنها تا {most} ساخته می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would cross the 180th meridian; cut the geometry there and make two.</source>
        <translation>حائل از نصف‌النهار 180 می‌گذشت؛ هندسه را آنجا ببرید و دو تا بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a point</source>
        <translation>یک نقطه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a line</source>
        <translation>یک خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a polygon</source>
        <translation>یک چندضلعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a shrunken polygon</source>
        <translation>یک چندضلعی کوچک‌شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{side}” is no side of {what}; choose from {known}.</source>
        <translation>«{side}» سوی این نیست: {what}؛ از اینها برگزینید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{end_cap}” is no way to end a line; choose from {known}.</source>
        <translation>«{end_cap}» شیوه پایان خط نیست؛ از اینها برگزینید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A line cannot shrink; state a positive distance.</source>
        <translation>خط کوچک نمی‌شود؛ فاصله‌ای مثبت بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point cannot shrink; state a positive distance.</source>
        <translation>نقطه کوچک نمی‌شود؛ فاصله‌ای مثبت بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer was cancelled; nothing was written.</source>
        <translation>ساختن حائل لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in degrees</source>
        <translation>حائل مسطح بر حسب درجه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in Web Mercator</source>
        <translation>حائل مسطح در سامانه تصویر Web Mercator</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in a projection such as UTM, with few segments to a quarter circle</source>
        <translation>حائل مسطح در سامانه تصویری مانند UTM با پاره‌های کم در هر ربع دایره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a buffer of another width</source>
        <translation>حائلی با پهنای دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>no usual method</source>
        <translation>نه روشی معمول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>A geometry that is empty in whole or part, of mixed types, or no place on Earth cannot be measured; name a buffer and its source that are drawn.</source>
        <translation>هندسه‌ای که همه یا بخشی از آن خالی، آمیخته، یا بیرون از زمین باشد سنجیده نمی‌شود؛ حائل و سرچشمه‌ای رسم‌شده نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/region.py"/>
        <source>No outline closes at {distance} from this geometry; mend or simplify it and try again.</source>
        <translation>در فاصله {distance} از این هندسه خط پیرامونی بسته نمی‌شود؛ اصلاح یا ساده‌اش کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>Make {buffer} again</source>
        <translation>ساختن دوباره {buffer}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The buffer or its zone is not there any more; check again.</source>
        <translation>حائل یا منطقه آن دیگر نیست؛ دوباره بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The width inside swallows {zone}: nothing is left of {buffer}. State a smaller width.</source>
        <translation>پهنای درونی منطقه {zone} را می‌بلعد: از حائل {buffer} چیزی نمی‌ماند. پهنای کمتری بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>{buffer} cannot be made again within its tolerance of {tolerance}; make a new one from the zone with a larger tolerance.</source>
        <translation>حائل {buffer} با رواداری {tolerance} دوباره ساخته نمی‌شود؛ از منطقه با رواداری بیشتر یکی نو بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>“{new}” is another agreement than the workspace's, “{known}”; create a workspace for it.</source>
        <translation>«{new}» توافقی جز توافق فایل کار، «{known}»، است؛ برای آن فایل کار بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>The newer text of “{agreement}” has no kind “{kind}” of the role “{role}”, which {features} are of; keep the kind in the text, or remove these features first.</source>
        <translation>در متن تازه‌تر «{agreement}» نوع «{kind}» با نقش «{role}» نیست که این عارضه‌ها از آن‌اند: {features}؛ نوع را در متن نگه دارید یا نخست این عارضه‌ها را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/sheet.py"/>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>The tolerance is a width in metres, 0 or more; 0 tells nothing apart.</source>
        <translation>رواداری پهنایی به متر است، 0 یا بیشتر؛ 0 هیچ‌چیز را جدا نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/versions.py"/>
        <source>{before} is under the agreement “{known}”, {after} under “{other}”; compare versions under one agreement.</source>
        <translation>{before} زیر توافق «{known}» است و {after} زیر «{other}»؛ نسخه‌های زیر یک توافق را بسنجید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied to {feature} ({error}), which has not been checked against it.</source>
        <translation>قاعده {rule} را بر {feature} نتوان به کار بست ({error})؛ عارضه بر پایه آن بررسی نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied ({error}); this delimitation has not been checked against it.</source>
        <translation>قاعده {rule} را نتوان به کار بست ({error})؛ این تحدید حدود بر پایه آن بررسی نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>{feature} is withheld from the rules that follow until its geometry is mended ({title}).</source>
        <translation>{feature} تا اصلاح هندسه‌اش از قواعد بعدی کنار گذاشته می‌شود ({title}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The chainage {chainage} lies beyond the end of {line}, which is {length} long; correct it.</source>
        <translation>کیلومتراژ {chainage} پس از پایان خط {line} است که {length} طول دارد؛ آن را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings leave from the same place; state two places.</source>
        <translation>هر دو راستا از یک مکان آغاز می‌شوند؛ دو مکان بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings have the azimuth {azimuth}: they run side by side; correct one of them.</source>
        <translation>آزیموت هر دو راستا {azimuth} است: کنار هم پیش می‌روند؛ یکی را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings meet at an angle of {angle}, too small to tell where; it must be {least} or more.</source>
        <translation>راستاها با زاویه {angle} به هم می‌رسند که برای تعیین مکان بسیار کوچک است؛ باید {least} یا بیشتر باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings do not meet within reach; correct one of them.</source>
        <translation>راستاها در دسترس به هم نمی‌رسند؛ یکی را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No zone or line is called “{name}”; write its name, or its number with that of its region, as on maps.</source>
        <translation>منطقه یا خطی به نام «{name}» نیست؛ نامش را، یا شماره‌اش را همراه شماره ناحیه همان‌گونه که روی نقشه است بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No feature is called “{name}”; write its name, or the number of a zone or a line, as in {example}.</source>
        <translation>عارضه‌ای به نام «{name}» نیست؛ نامش را، یا شماره یک منطقه یا خط را بنویسید، مانند {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>{feature} has {count} turning points, and none with the number {number}; correct it.</source>
        <translation>{feature} دارای {count} نقطه شکست است و شماره {number} ندارد؛ آن را درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No place stands there for the azimuth to begin at; write one before it.</source>
        <translation>مکانی نیست که آزیموت از آن آغاز شود؛ پیش از آن یکی بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No post or checkpoint is called “{name}”; a turning point is written with its number, as in {example}.</source>
        <translation>پست یا ایست بازرسی به نام «{name}» نیست؛ نقطه شکست با شماره‌اش نوشته می‌شود، مانند {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>Several features are called “{name}”; give them different names, or write another place.</source>
        <translation>چند عارضه «{name}» نام دارند؛ نام‌های متفاوت به آنها بدهید یا مکان دیگری بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it names more than two azimuths; write one construction a line</source>
        <translation>بیش از دو آزیموت در آن است؛ در هر سطر یک ترسیم بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the name of a line its chainage and an offset belong, as in {example}</source>
        <translation>پس از نام خط، کیلومتراژ و فاصله جانبی می‌آید، مانند {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it does not say on which side of the line; write + for the right, - for the left</source>
        <translation>نگفته است در کدام سمت خط؛ برای راست + و برای چپ - بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the azimuth a distance belongs, as in {example}</source>
        <translation>پس از آزیموت، فاصله می‌آید، مانند {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>two bearings are parted by &amp;, as in {example}</source>
        <translation>دو راستا با &amp; از هم جدا می‌شوند، مانند {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth is missing behind its sign</source>
        <translation>پس از نشانه آزیموت، خود آن نیامده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>“{azimuth}” is no azimuth such as {example}</source>
        <translation>«{azimuth}» آزیموتی مانند {example} نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth lies between 0° and 360°, clockwise from north</source>
        <translation>آزیموت میان 0° و 360° است، ساعتگرد از شمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: its stretches leave {missing} of its line, and have {double} of it twice.</source>
        <translation>هنوز بر {feature} توافق نشده است: پاره‌ها {missing} از خط آن را در بر ندارند و {double} از آن را دو بار دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>هنوز بر {feature} توافق نشده است: موافقت {parties} نیست؛ پاره‌ها: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No line is divided into stretches yet; divide one, and record what the parties say of it.</source>
        <translation>هنوز هیچ خطی به پاره‌ها بخش نشده است؛ خطی را بخش کنید و آنچه طرف‌ها درباره‌اش می‌گویند را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting is on record yet; record meeting {number} first.</source>
        <translation>هنوز نشستی ثبت نشده است؛ نخست نشست {number} را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting {number} is on record; those on record are {known}.</source>
        <translation>نشست {number} ثبت نشده است؛ ثبت‌شده‌ها {known} هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names {count} features; it is a piece of the line of one, or of two that share it.</source>
        <translation>پاره {number} از {count} عارضه نام می‌برد؛ پاره بخشی از خط یک عارضه یا دو عارضه‌ای است که در آن شریک‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names the feature {uid}, which is not there.</source>
        <translation>پاره {number} از عارضه {uid} نام می‌برد که وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} has no line.</source>
        <translation>پاره {number} از {feature} خطی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} ends at {end}, where {feature} has no turning point.</source>
        <translation>پاره {number} از {feature} در {end} پایان می‌یابد که {feature} در آنجا نقطه شکست ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} runs through a hole, and not along one ring from end to end.</source>
        <translation>پاره {number} از {feature} از حفره‌ای می‌گذرد و سرتاسر در امتداد یک حلقه نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} does not run along its line from turning point to turning point.</source>
        <translation>پاره {number} از {feature} در امتداد خط آن از نقطه شکست به نقطه شکست نمی‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The stretch {uid} is not there any more.</source>
        <translation>پاره {uid} دیگر وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The line of the stretch {number} is another one than the stance is on; look at it again.</source>
        <translation>خط پاره {number} جز آن است که موضع درباره آن است؛ دوباره به آن بنگرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>No proposal with the fingerprint {fingerprint} is there; import it first.</source>
        <translation>پیشنهادی با اثر انگشت {fingerprint} نیست؛ نخست آن را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The workspace has no feature {features}.</source>
        <translation>فضای کار عارضه {features} را ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} is no CSV ({reason}); save it as CSV again.</source>
        <translation>{file} CSV نیست ({reason})؛ آن را دوباره با قالب CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has the column {columns} more than once; leave one of each.</source>
        <translation>{file} ستون {columns} را بیش از یک بار دارد؛ از هرکدام یکی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.</source>
        <translation>{file} ستون {missing} ندارد؛ ستون‌های آن {columns} است، و جایی که شماره بس نیست zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>The row has more cells than the table columns; put its remark in quotation marks.</source>
        <translation>این سطر بیش از ستون‌های جدول خانه دارد؛ توضیح آن را در گیومه بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}، سطر {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no date; write it as 2017-05-27.</source>
        <translation>«{value}» تاریخ نیست؛ چنین بنویسید: 2017-05-27.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{zone} has no stretch {stretch}.</source>
        <translation>{zone} پاره {stretch} ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>There is no stretch {stretch}; it may have been divided anew.</source>
        <translation>پاره {stretch} وجود ندارد؛ شاید خط از نو بخش شده باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{features} have a stretch {stretch} each; state which is meant in a column “zone”.</source>
        <translation>هر یک از {features} پاره {stretch} دارد؛ در ستون «zone» بگویید کدام منظور است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/context.py"/>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>The check was cancelled; nothing was written.</source>
        <translation>بررسی لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The closed lines of {uid} make no polygon.</source>
        <translation>خط‌های بسته عارضه {uid} چندضلعی نمی‌سازد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The lines of {uid} have too few points.</source>
        <translation>خط‌های عارضه {uid} نقطه‌های کافی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description cannot be read ({cause}).</source>
        <translation>شرح خط مرز خوانده نمی‌شود ({cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The file does not begin like a boundary description in a language known here.</source>
        <translation>فایل مانند شرح مرز به زبانی شناخته آغاز نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead to the point with the next number.</source>
        <translation>سطر {line} شرح مرز به نقطه با شماره بعدی نمی‌رسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead back to where its closed line began.</source>
        <translation>سطر {line} شرح مرز به آغاز خط بسته بازنمی‌گردد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not end its line at the point it has come to.</source>
        <translation>سطر {line} شرح مرز خط خود را در نقطه‌ای که به آن رسیده پایان نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description counts otherwise than what was read, {counted} and {read}.</source>
        <translation>سطر {line} شرح مرز شماری جز آنچه خوانده شد دارد: {counted} و {read}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the sentence that belongs here.</source>
        <translation>سطر {line} شرح مرز جمله‌ای نیست که جایش اینجاست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off before its end.</source>
        <translation>شرح مرز پیش از پایان بریده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description begins a definition that is not complete.</source>
        <translation>سطر {line} شرح خط مرز تعریفی را آغاز می‌کند که کامل نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the heading that comes next.</source>
        <translation>سطر {line} شرح خط مرز سرآیندی نیست که در پی می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off inside a line.</source>
        <translation>شرح مرز در میان یک خط بریده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is none of its sentences.</source>
        <translation>سطر {line} شرح مرز هیچ‌یک از جمله‌های آن نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The settlements of {source} and their places are not one to one.</source>
        <translation>در منبع {source} آبادی‌ها و جای‌هایشان یک‌به‌یک نیستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source} states no accuracy in metres above 0.</source>
        <translation>منبع {source} دقتی به متر و بیش از 0 نمی‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source}, settlement {row} ({name}): its place or its population cannot be meant; correct it.</source>
        <translation>{source}، آبادی {row} ({name}): جای یا جمعیتش درست نمی‌نماید؛ اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>its columns are {columns}</source>
        <translation>ستون‌هایش {columns} است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>it holds characters that hide, reorder or lost what was written</source>
        <translation>نویسه‌هایی دارد که نوشته را پنهان می‌کنند، جابه‌جا می‌کنند یا از دست داده‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The gazetteer {file} cannot be read ({error}); make it again.</source>
        <translation>فرهنگ نام‌های {file} خوانده نمی‌شود ({error})؛ دوباره بسازیدش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” is no day and no time; write it as 2017-05-27, or 2017-05-27 14:30 (UTC).</source>
        <translation>«{value}» نه روز است و نه ساعت؛ آن را چون 2017-05-27 یا 2017-05-27 14:30 (UTC) بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” (UTC) is still to come; state a day or a time that has begun.</source>
        <translation>«{value}» (UTC) هنوز فرا نرسیده است؛ روز یا ساعتی را بنویسید که آغاز شده باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/in_force.py"/>
        <source>No feature of the workspace is in force on {day}; state another day.</source>
        <translation>هیچ عارضه‌ای از فضای کار در {day} معتبر نیست؛ روز دیگری بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>an outline has fewer than three different vertices; add the missing ones.</source>
        <translation>خط پیرامونی کمتر از سه رأس متفاوت دارد؛ کمبودها را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>a line has fewer than two different vertices; add the missing ones.</source>
        <translation>خطی کمتر از دو رأس متفاوت دارد؛ کمبودها را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: gained {gained}, lost {lost}; moved: {moved}, added: {added}, removed: {removed}.</source>
        <translation>{feature}: به‌دست‌آمده {gained}، ازدست‌رفته {lost}؛ جابه‌جاشده: {moved}، افزوده: {added}، برداشته: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: stated otherwise: {fields}.</source>
        <translation>{feature}: به‌گونه‌ای دیگر بیان شده: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was added</source>
        <translation>نقطه شکست {number} افزوده شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number}, as it was numbered, was removed</source>
        <translation>نقطه شکستی که شماره‌اش {number} بود برداشته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was moved by {metres} in the direction {azimuth}</source>
        <translation>نقطه شکست {number} به اندازه {metres} در راستای {azimuth} جابه‌جا شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Make the buffers again</source>
        <translation>ساختن دوباره حائل‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Made from the line as it was before, and to be made again: {buffers}.</source>
        <translation>از خط پیشین ساخته شده‌اند و باید از نو ساخته شوند: {buffers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>No longer accepted, for what was accepted is another line now ({rule}): {finding}</source>
        <translation>دیگر پذیرفته نیست، زیرا خطی که پذیرفته شده بود اکنون خط دیگری است ({rule}): {finding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its {name} is stated more than once, differently; keep one.</source>
        <translation>مقدار {name} چند بار و ناهمسان گفته شده؛ یکی را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is no text; correct it.</source>
        <translation>مقدار {name} متن نیست؛ اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no number; write digits with a decimal point.</source>
        <translation>مقدار {name} «{text}» عدد نیست؛ رقم با ممیز نقطه‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no whole number; correct it.</source>
        <translation>مقدار {name} «{text}» عدد صحیح نیست؛ اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is too large; correct it.</source>
        <translation>مقدار {name} «{text}» بسیار بزرگ است؛ اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no date; write it as 2017-05-06.</source>
        <translation>مقدار {name} «{text}» تاریخ نیست؛ چنین بنویسید: 2017-05-06.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is the number {number}, and other features have a text there; write it as a text.</source>
        <translation>مقدار {name} عدد {number} است و عارضه‌های دیگر آنجا متن دارند؛ آن را متن بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} holds bytes that are no UTF-8 ({bytes}); save the file in UTF-8, or state its encoding.</source>
        <translation>مقدار {name} بایت‌هایی دارد که UTF-8 نیست ({bytes})؛ فایل را به UTF-8 ذخیره یا رمزگذاری‌اش را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains {points}, which can hide or reorder text; remove it.</source>
        <translation>در مقدار {name} نویسه {points} هست که می‌تواند متن را پنهان یا جابه‌جا کند؛ برش دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains U+FFFD: a character was lost when the file was written or read; type it again.</source>
        <translation>در مقدار {name} U+FFFD هست: نویسه‌ای هنگام نوشتن یا خواندن فایل از دست رفته؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>The lines of {features} are not those that the package wrote: each vertex was taken as a turning point, also those that only draw an edge out. The package's GeoPackage has the turning points alone.</source>
        <translation>خط‌های {features} همان‌هایی نیستند که بسته نوشته است: هر رأس نقطه شکست گرفته شد، حتی آنهایی که تنها ضلع را ترسیم می‌کنند. نقطه‌های شکست به‌تنهایی در GeoPackage بسته هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>its file holds only the beginning of its {columns}; take it from the package's GeoPackage.</source>
        <translation>فایلش تنها آغاز {columns} را دارد؛ آن را از GeoPackage بسته بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, as “{same}” of {party}; choose for EXISTING: revise takes it as a revision, keep keeps both, skip leaves it out.</source>
        <translation>در فایل کار هست، به نام «{same}» از {party}؛ برای EXISTING برگزینید: revise آن را بازنگری می‌گیرد، keep هر دو را نگه می‌دارد، skip کنارش می‌گذارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, the same, as “{same}” of {party}; leave it out.</source>
        <translation>همان بی هیچ تغییری در فایل کار هست، به نام «{same}» از {party}؛ آن را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has “{same}” of {party} by that name or along that line, and a revision is told by its uid, which the draft does not state; write {uid} into it, keep both, or leave it out.</source>
        <translation>در فایل کار «{same}» از {party} به همان نام یا در راستای همان خط هست و بازنگری از uid شناخته می‌شود که پیش‌نویس نمی‌گوید؛ {uid} را در آن بنویسید، هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it as “{same}” of {party}, and a draft of {other} never revises a feature of another party; keep both, or leave it out.</source>
        <translation>در فایل کار به نام «{same}» از {party} هست و پیش‌نویس {other} هرگز عارضه طرف دیگر را بازنگری نمی‌کند؛ هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” is agreed, and no import changes what is agreed; reopen it first, keep both, or leave it out.</source>
        <translation>«{same}» توافق‌شده است و هیچ درون‌بردی آنچه را توافق شده تغییر نمی‌دهد؛ نخست آن را بازگشایی کنید، هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” of the workspace is of the kind {kind}, and this is of the kind {other}; correct its kind, keep both, or leave it out.</source>
        <translation>«{same}» در فایل کار از نوع {kind} است و این از نوع {other}؛ نوعش را اصلاح کنید، هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>{count} features of the workspace have its uid; give the copies uids of their own first, keep both, or leave it out.</source>
        <translation>{count} عارضه فایل کار uid آن را دارند؛ نخست به رونوشت‌ها uid خودشان را بدهید، هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>values of “{same}” in the workspace cannot be read ({columns}); correct them first, keep both, or leave it out.</source>
        <translation>مقدارهای «{same}» در فایل کار خوانده نمی‌شود ({columns})؛ نخست اصلاحشان کنید، هر دو را نگه دارید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>polygon</source>
        <translation>چندضلعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has no geometry; draw it, or leave it out.</source>
        <translation>هندسه ندارد؛ رسمش کنید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>vertex {vertex} of {count} is not a number; correct it.</source>
        <translation>رأس {vertex} از {count} عدد نیست؛ اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has {count} vertices, more than {most}; divide it.</source>
        <translation>{count} رأس دارد، بیش از {most}؛ بخشش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>beside its {wanted} it holds {others}, the first at {place}; take that out of the feature.</source>
        <translation>جز آنچه باید ({wanted}) {others} هم دارد، نخستین در {place}؛ آن را از عارضه بیرون ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it holds {points}, and its kind needs one; write each as a feature.</source>
        <translation>{points} دارد و گونه‌اش یکی می‌خواهد؛ هر کدام را یک عارضه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one {wanted}; choose the right kind.</source>
        <translation>هندسه‌اش {type} است و نوعش این را می‌خواهد: {wanted}؛ نوع درست را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is {lines}, and its kind needs one polygon; join them into one closed line.</source>
        <translation>{lines} دارد و نوعش یک چندضلعی می‌خواهد؛ آنها را به یک خط بسته بپیوندید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a line with {vertices}, and its kind needs one polygon; join the lines of its outline into one closed line.</source>
        <translation>خط است ({vertices}) و نوعش یک چندضلعی می‌خواهد؛ خط‌های پیرامونش را به یک خط بسته بپیوندید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one polygon: it is not closed, its last vertex, at {place}, lies {gap} from its first; close it.</source>
        <translation>هندسه‌اش {type} است و نوعش چندضلعی می‌خواهد: بسته نیست، واپسین رأس در {place} {gap} از نخستین دور است؛ ببندیدش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Left as the workspace has them: {features}.</source>
        <translation>همان‌گونه که در فایل کار بود ماند: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Kept beside those of the workspace, under a new uid: {features}.</source>
        <translation>در کنار آنچه در فایل کار است با uid تازه نگه داشته شد: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Parts and holes without vertices, which enclose nothing, were left out of {features}.</source>
        <translation>بخش‌ها و حفره‌های بی‌رأس که چیزی را دربر نمی‌گیرند کنار گذاشته شد: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>A file agrees to nothing: stated as agreed and taken as proposed were {features}.</source>
        <translation>فایل بر چیزی توافق نمی‌کند: آنچه توافق‌شده اعلام شده بود، به‌عنوان پیشنهادی گرفته شد: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); longitude and latitude look swapped.</source>
        <translation>بیرون از گستره ({theatre}) است؛ طول و عرض جابه‌جا می‌نماید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); check the numbers and the CRS.</source>
        <translation>بیرون از گستره ({theatre}) است؛ عددها و سامانه مختصات را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its coordinates are no degrees (the first are {x} and {y}); state their CRS.</source>
        <translation>مختصاتش درجه نیست (نخستین {x} و {y})؛ سامانه‌اش را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>longitude and latitude are swapped; swap the two columns and import it again.</source>
        <translation>طول و عرض جابه‌جا است؛ دو ستون را جابه‌جا و دوباره درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); its longitude and latitude look swapped.</source>
        <translation>رأس {vertex} از {count} ({spot}) بیرون از گستره ({theatre}) است؛ طول و عرضش جابه‌جا می‌نماید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); check its coordinates and the CRS.</source>
        <translation>رأس {vertex} از {count} ({spot}) بیرون از گستره ({theatre}) است؛ مختصات و سامانه‌اش را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its region “{region}” is none of the agreement's ({known}); correct it or state the region.</source>
        <translation>ناحیه «{region}» از ناحیه‌های توافق ({known}) نیست؛ اصلاحش کنید یا ناحیه را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies in {found}; correct the region or the coordinates.</source>
        <translation>برای ناحیه {stated} گفته شده و در {found} است؛ ناحیه یا مختصات را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies {far} from it; correct the region or the coordinates.</source>
        <translation>برای ناحیه {stated} گفته شده و {far} از آن دور است؛ ناحیه یا مختصات را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions; check its coordinates, or state the region.</source>
        <translation>در هیچ ناحیه توافق نیست؛ مختصاتش را ببینید یا ناحیه را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions, and with longitude and latitude exchanged in {region}; swap the two columns and import it again.</source>
        <translation>در هیچ ناحیه توافق نیست و با جابه‌جایی طول و عرض در این است: {region}؛ دو ستون را جابه‌جا و دوباره درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>the line crosses itself</source>
        <translation>خط خودش را قطع می‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A feature without a geometry has no turning points; draw it first.</source>
        <translation>عارضه بی‌هندسه نقطه شکست ندارد؛ نخست رسمش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its file states {stated}, and {read} came out when it was read; write it as the format wants it, or save it as GeoPackage.</source>
        <translation>فایلش می‌گوید: {stated}؛ و خوانده شد: {read}؛ چنان‌که قالب می‌خواهد بنویسید یا به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is read otherwise than it is written; save the file as GeoPackage.</source>
        <translation>رأس {vertex} جز آن‌که نوشته شده خوانده می‌شود؛ فایل را به GeoPackage ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>{parts} with {rings} and {vertices}</source>
        <translation>{parts}، {rings}، {vertices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{type}” is no type of geometry; correct it.</source>
        <translation>«{type}» نوع هندسه نیست؛ اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{text}” stands where a list of coordinates belongs; correct it.</source>
        <translation>«{text}» جای فهرست مختصات آمده است؛ اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is written as {text}, which is no pair of numbers; write it as [longitude, latitude], without quotation marks.</source>
        <translation>رأس {vertex} به شکل {text} نوشته شده که جفت عدد نیست؛ آن را [longitude, latitude] بی نقل‌قول بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>its lists lie too deep in one another</source>
        <translation>فهرست‌هایش بیش از اندازه تودرتو هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>{file} is not JSON ({cause}); mend it, or ask for it again.</source>
        <translation>فایل {file} JSON نیست ({cause})؛ اصلاحش کنید یا دوباره بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>it is a model in three dimensions; draw its outline.</source>
        <translation>مدلی سه‌بعدی است؛ خط پیرامونش را بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its {element} holds more than one {child}, of which only the last would be read; write each in an element of its own.</source>
        <translation>عنصر {element} آن بیش از یک {child} دارد که تنها آخرین خوانده می‌شد؛ هر یک را در عنصری جدا بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its coordinates hold “{text}”, which is no vertex; write each as longitude,latitude and part them by blanks.</source>
        <translation>در مختصاتش «{text}» هست که رأس نیست؛ هر یک را longitude,latitude بنویسید و با فاصله جدا کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The kind “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>نوع «{value}» در توافق نیست ({known})؛ یکی از اینها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The region “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>ناحیه «{value}» در توافق نیست ({known})؛ یکی از اینها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The party “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>طرف «{value}» در توافق نیست ({known})؛ یکی از اینها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The status “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>وضعیت «{value}» در توافق نیست ({known})؛ یکی از اینها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the kind “{written}” and you the kind {stated}; leave the kind to the file.</source>
        <translation>فایلش نوع «{written}» و شما نوع {stated} را می‌گویید؛ نوع را به فایل واگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the party “{written}” and you the party {stated}; leave the party to the file, or correct it there.</source>
        <translation>فایلش طرف «{written}» و شما طرف {stated} را می‌گویید؛ طرف را به فایل واگذارید یا همان‌جا اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>The file has {count} vertices, more than {most}; divide it and import the parts.</source>
        <translation>فایل {count} رأس دارد، بیش از {most}؛ بخشش کنید و بخش‌ها را درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its kind “{kind}” is none of the agreement's ({known}); state the kind.</source>
        <translation>نوع «{kind}» از نوع‌های توافق ({known}) نیست؛ نوع را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its party “{party}” is none of the agreement's ({known}); correct it or state the party.</source>
        <translation>طرف «{party}» از طرف‌های توافق ({known}) نیست؛ اصلاحش کنید یا طرف را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its status “{status}” is none of {known}; correct it.</source>
        <translation>وضعیت «{status}» از اینها نیست: {known}؛ اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>the import brings it already, as “{same}”; leave one of them out.</source>
        <translation>همین درون‌برد آن را به نام «{same}» دارد؛ یکی را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The act “{act}” needs “{member}”: {form}.</source>
        <translation>اقدام «{act}» به «{member}» نیاز دارد: {form}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>The act “{act}” has no “{member}”; leave it out.</source>
        <translation>اقدام «{act}» بخشی به نام «{member}» ندارد؛ آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>act</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>Adopted</source>
        <translation>برگرفته از پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>from the proposal {fingerprint}</source>
        <translation>از پیشنهاد {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>{name}, {day}, by {document}</source>
        <translation>{name}، {day}، بر پایه {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>on the entry {entry}: {text}</source>
        <translation>درباره ثبت {entry}: {text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>meeting {number}, {place}, {day}; present: {present}</source>
        <translation>نشست {number}، {place}، {day}؛ حاضران: {present}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>Proposed</source>
        <translation>پیشنهاد شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>the proposal {fingerprint}: {title}</source>
        <translation>پیشنهاد {fingerprint}: {title}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>Reopened</source>
        <translation>بازگشایی شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>{name}: {reason}, by {document}</source>
        <translation>{name}: {reason}، بر پایه {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <source>{stance}, stretch {stretch}: {remark}</source>
        <translation>{stance}، پاره {stretch}: {remark}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again.</source>
        <translation>متنی نویسه‌هایی دارد که جهت آن را برمی‌گردانند یا دیده نمی‌شوند؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The texts of the act have {size} bytes, and an entry of the ledger has room for {most}; say it shorter, and name the document that has the rest.</source>
        <translation>متن‌های اقدام {size} بایت است و یک ثبت دفتر اقدامات جای {most} بایت دارد؛ کوتاه‌تر بگویید و سندی را که بقیه در آن است نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No meeting {number} is on record; record the meeting first.</source>
        <translation>نشست {number} ثبت نشده است؛ نخست نشست را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The day {day} is yet to come; an act is of a day that has been.</source>
        <translation>روز {day} هنوز نیامده است؛ اقدام از آن روزی است که گذشته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The agreement has no party “{code}”; stances are those of {known}.</source>
        <translation>در توافق طرفی به نام «{code}» نیست؛ موضع‌ها از آن {known} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>{by} cannot take a stance for {party}; the secretariat can.</source>
        <translation>{by} نمی‌تواند از سوی {party} موضع بگیرد؛ دبیرخانه می‌تواند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>“{stance}” is no stance; a stance is one of {known}.</source>
        <translation>«{stance}» موضع نیست؛ موضع یکی از اینهاست: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The stance “{stance}” needs a remark: under which reservation, or why not.</source>
        <translation>موضع «{stance}» توضیح می‌خواهد: با چه قیدی، یا چرا نه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No entry {entry} is on record; a correction names one that is by its SHA-256.</source>
        <translation>ثبت {entry} در دفتر نیست؛ تصحیح ثبتی موجود را با SHA-256 آن نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The entry {seq} of the log {author} is corrected by {code} alone; a note says what others have to say.</source>
        <translation>ثبت {seq} از روزنگار {author} را تنها {code} تصحیح می‌کند؛ سخن دیگران در یادداشت می‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text that is not empty</source>
        <translation>متنی که خالی نباشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>a day, as 2017-05-27</source>
        <translation>یک روز، مانند 2017-05-27</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a SHA-256 in 64 hexadecimal digits, small letters</source>
        <translation>یک SHA-256 با 64 رقم شانزده‌شانزدهی و حروف کوچک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>an identifier, a UUID in small letters</source>
        <translation>یک شناسه: UUID با حروف کوچک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>one of {choices}</source>
        <translation>یکی از: {choices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a list; each of its members {form}</source>
        <translation>یک فهرست؛ هر عضو آن {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger is longer than {most} bytes.</source>
        <translation>یک ثبت دفتر اقدامات از {most} بایت بلندتر است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger cannot be read: {reason}.</source>
        <translation>یک ثبت دفتر اقدامات خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is no entry: “{line}”.</source>
        <translation>یک سطر دفتر اقدامات ثبت نیست: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is not written as entries are: “{line}”.</source>
        <translation>یک سطر دفتر اقدامات چنان که ثبت‌ها نوشته می‌شوند نوشته نشده است: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is larger than {most} bytes; no ledger is.</source>
        <translation>{file} از {most} بایت بزرگ‌تر است؛ هیچ دفتر اقداماتی چنین نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>It is not written in UTF-8.</source>
        <translation>با UTF-8 نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} holds no entry of a ledger; choose a file that was exported as one.</source>
        <translation>{file} هیچ ثبتی از دفتر اقدامات ندارد؛ فایلی برگزینید که به‌عنوان دفتر برون‌بری شده باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file}, line {number}: {reason} Nothing was merged; ask the sender for the file again.</source>
        <translation>{file}، سطر {number}: {reason} چیزی یکی نشد؛ فایل را دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The ledger has more than {most} entries, or too long ones.</source>
        <translation>دفتر اقدامات بیش از {most} ثبت دارد، یا ثبت‌هایش بیش از اندازه بلندند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is a ledger of the agreement “{other}”, and the workspace is of “{own}”; nothing was merged.</source>
        <translation>{file} دفتر اقدامات توافق «{other}» است و فضای کار از «{own}»؛ چیزی یکی نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} has an entry of {author}, whose code is none of the agreement’s ({known}); nothing was merged.</source>
        <translation>{file} ثبتی از {author} دارد که کدش در توافق نیست ({known})؛ چیزی یکی نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>“{part}” is neither a file nor the end of a log; write each as IR.0a1b2c3d:12.</source>
        <translation>«{part}» نه فایل است و نه پایان روزنگار؛ هر یک را مانند IR.0a1b2c3d:12 بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>Of other entries there is the like to tell; how many: {n}.</source>
        <translation>درباره ثبت‌های دیگر نیز همین گونه گفتنی هست؛ شمار آن‌ها: {n}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} says it was made at {time}: look at that computer’s clock.</source>
        <translation>ثبت {seq} از روزنگار {author} می‌گوید در {time} نوشته شده است: ساعت آن رایانه را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} would not go on record here: {reason}</source>
        <translation>ثبت {seq} از روزنگار {author} در اینجا ثبت نمی‌شد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The log {author} ends at {here}; here its entry {there} has been seen.</source>
        <translation>روزنگار {author} در ثبت {here} پایان می‌یابد؛ اینجا ثبت {there} آن دیده شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The log {author} has {count} entries of the number {seq}: it was forked.</source>
        <translation>روزنگار {author} {count} ثبت با شماره {seq} دارد: دوشاخه شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} rests on one that is not here.</source>
        <translation>ثبت {seq} روزنگار {author} بر ثبتی استوار است که اینجا نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} does not follow the one that it names.</source>
        <translation>ثبت {seq} روزنگار {author} پس از ثبتی که نام می‌برد نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} has seen one that is not here.</source>
        <translation>ثبت {seq} روزنگار {author} ثبتی را دیده است که اینجا نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/standing.py"/>
        <source>an act that this version does not know</source>
        <translation>اقدامی که این نسخه نمی‌شناسد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>No rule has the limit “{name}” of {rule}; take it out of the workspace's limits.</source>
        <translation>هیچ قاعده‌ای مقدار مجاز «{name}» ({rule}) ندارد؛ از مقادیر مجاز فایل کار بیرونش ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The agreement {agreement} states a limit “{limit}” for the rule “{rule}”, which has no such limit (it has {known}); correct it under limits.</source>
        <translation>توافق {agreement} مقدار مجاز «{limit}» را برای قاعده «{rule}» می‌گوید که چنین مقداری ندارد (دارد: {known})؛ زیر limits اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>they are no list</source>
        <translation>فهرست نیستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{limit}” of {rule} stands there twice</source>
        <translation>«{limit}» از قاعده {rule} آنجا دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>an entry states something else than {names}</source>
        <translation>یک ورودی چیزی جز اینها می‌گوید: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{name}” is not what it must be</source>
        <translation>«{name}» آن نیست که باید باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limits of the workspace cannot be read ({cause}); restore it from a copy.</source>
        <translation>مقادیر مجاز فایل کار خوانده نمی‌شود ({cause})؛ از یک نسخه بازگردانیدش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} cannot be {value}; give a number above 0.</source>
        <translation>مقدار مجاز «{name}» از قاعده {rule} نمی‌تواند {value} باشد؛ عددی بیش از 0 بدهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} is not the agreement's; give the reason, and who decided it.</source>
        <translation>مقدار مجاز «{name}» از قاعده {rule} از آن توافق نیست؛ دلیل و تصمیم‌گیرنده را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The reason for the limit “{name}” of {rule} is too long or holds unreadable characters; type it again.</source>
        <translation>دلیل مقدار مجاز «{name}» از قاعده {rule} بسیار دراز است یا نویسه‌های ناخوانا دارد؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limits.py"/>
        <source>stated accuracy of the boundaries; 0 where none is stated</source>
        <translation>دقت اعلام‌شده مرزها؛ 0 اگر اعلام نشده باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The common text has this line already.</source>
        <translation>متن مشترک این خط را از پیش دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>{file} has no area with this line; compare again.</source>
        <translation>{file} پهنه‌ای با این خط ندارد؛ دوباره بسنجید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The proposals of {party} and {other} do not meet on both sides of this line, so that none runs midway; choose another line, or draw it by hand.</source>
        <translation>پیشنهادهای طرف‌های {party} و {other} در دو سوی این خط به هم نمی‌رسند و از این رو خط میانه‌ای نیست؛ خط دیگری برگزینید یا آن را دستی بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>“{kind}” is no kind of areas in this agreement; choose one that is.</source>
        <translation>«{kind}» در این توافق نوعی پهنه نیست؛ نوعی را برگزینید که باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The agreement has no region “{region}”.</source>
        <translation>توافق ناحیه «{region}» ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The shortest common run is a length in metres above 0.</source>
        <translation>کوتاه‌ترین مسیر مشترک طولی به متر و بزرگ‌تر از 0 است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} and {second} are both proposals of {party}; a party is compared with one proposal.</source>
        <translation>{first} و {second} هر دو پیشنهاد طرف {party} هستند؛ هر طرف با یک پیشنهاد مقایسه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} is under the agreement “{agreement}” with the SHA-256 {digest}, and {second} under “{other}” with {other_digest}; compare proposals under one agreement.</source>
        <translation>{first} زیر توافق «{agreement}» با SHA-256 {digest} است و {second} زیر «{other}» با {other_digest}؛ پیشنهادهای زیر یک توافق را مقایسه کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>One proposal alone cannot be compared; name those of two parties or more.</source>
        <translation>یک پیشنهاد به تنهایی قابل مقایسه نیست؛ پیشنهادهای دو یا چند طرف را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{file}: the tolerance of {tolerance} is wider than {feature} ({width}); state a smaller one.</source>
        <translation>{file}: رواداری {tolerance} از {feature} ({width}) پهن‌تر است؛ مقدار کوچک‌تری بدهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is of no party of the agreement; state its party and send it again.</source>
        <translation>{file}: {feature} از هیچ طرف توافق نیست؛ طرف آن را بنویسید و دوباره بفرستید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file} holds no features to compare.</source>
        <translation>{file} عارضه‌ای برای مقایسه ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is in no region of the agreement; state its region and send it again.</source>
        <translation>{file}: {feature} در هیچ ناحیه توافق نیست؛ ناحیه آن را بنویسید و دوباره بفرستید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {finding} Correct it in the proposal of {party}, and compare again.</source>
        <translation>{file}: {finding} آن را در پیشنهاد طرف {party} درست کنید و دوباره مقایسه کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} is under the agreement “{agreement}” with the SHA-256 {digest}, and {workspace} under “{own}” with {own_digest}; have it sent under that one, or replace the agreement of the workspace first.</source>
        <translation>{file} زیر توافق «{agreement}» با SHA-256 {digest} است و {workspace} زیر «{own}» با {own_digest}؛ بخواهید زیر همین فرستاده شود، یا نخست توافق فضای کار را جایگزین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>“{code}” is no party of the agreement; use one of {known}.</source>
        <translation>«{code}» طرف توافق نیست؛ یکی از این‌ها را به کار ببرید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds no features of {party}, only of {parties}.</source>
        <translation>{file} عارضه‌ای از طرف {party} ندارد، تنها از: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds features of {parties}; say whose proposal is imported.</source>
        <translation>{file} عارضه‌هایی از {parties} دارد؛ بگویید پیشنهاد کدام وارد شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has several features that are meant: {features}; name one by its identifier.</source>
        <translation>{file} چند عارضه دارد که می‌توانند منظور باشند: {features}؛ یکی را با شناسه‌اش نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has no feature “{name}”; name one by its identifier or its name.</source>
        <translation>{file} عارضهٔ «{name}» را ندارد؛ یکی را با شناسه یا نامش نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{finding} Correct {feature} first, and take the line then.</source>
        <translation>{finding} نخست {feature} را درست کنید، سپس خط را بگیرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>Nowhere do {feature} and the proposal of {party} go different ways between two places at which they meet, to {tolerance}; take a whole feature of it, or draw the line by hand.</source>
        <translation>هیچ‌جا {feature} و پیشنهاد {party} میان دو جایی که تا {tolerance} به هم می‌رسند راه‌های متفاوت نمی‌روند؛ یک عارضهٔ کامل آن را بگیرید، یا خط را با دست بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>With this line the outline of {feature} would cross itself or fall apart; take a neighbouring piece with it or before it, or draw the line by hand.</source>
        <translation>با این خط، مرز {feature} خود را قطع می‌کند یا از هم جدا می‌شود؛ قطعه‌ای همسایه را همراه آن یا پیش از آن بگیرید، یا خط را با دست بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} is of the kind “{kind}”, which the agreement does not know.</source>
        <translation>{feature}: توافق نوع «{kind}» را نمی‌شناسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} of the common text has this very geometry; nothing was written.</source>
        <translation>{feature} در متن مشترک درست همین هندسه را دارد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} is agreed; reopen it before its line becomes another one.</source>
        <translation>{feature} مورد توافق است؛ پیش از آن که خطش خط دیگری شود آن را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>the sign {sign} and the letter {letter} contradict each other</source>
        <translation>علامت {sign} و حرف {letter} با هم ناسازگارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{value} {unit} are more than there are; they must be below 60</source>
        <translation>{value} {unit} بیش از آن است که هست؛ باید کمتر از 60 باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is no {axis} in degrees; metres belong in an easting and a northing, and degrees written without blanks need their letter, as in 355548N 0363748E</source>
        <translation>{number} به درجه {axis} نیست؛ متر در مختصه شرقی و شمالی نوشته می‌شود و درجه بی‌فاصله حرفش را می‌خواهد، مانند 355548N 0363748E</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{degrees}° is no {axis}; at most {limit}° is possible</source>
        <translation>{degrees}° {axis} نیست؛ بیشینه ممکن {limit}° است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a hemisphere letter must stand before or after its angle</source>
        <translation>حرف نیم‌کره باید پیش یا پس از زاویه‌اش بیاید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>one angle is named latitude and longitude</source>
        <translation>یک زاویه هم عرض و هم طول جغرافیایی نامیده شده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is marked as {unit} where {expected} belong</source>
        <translation>{number} نشان {unit} دارد و آنجا جای {expected} است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing</source>
        <translation>عرض یا طول جغرافیایی کم است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>only the last of degrees, minutes and seconds can have decimals</source>
        <translation>از درجه و دقیقه و ثانیه تنها آخرین می‌تواند اعشار داشته باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{piece}” stands where nothing more is expected</source>
        <translation>«{piece}» جایی آمده که دیگر چیزی انتظار نمی‌رود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{number}” has {digits} digits; a {axis} without blanks has {few} or {many}, as in {form}</source>
        <translation>«{number}» {digits} رقم دارد؛ {axis} بی‌فاصله {few} یا {many} رقم دارد، مانند {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle_writing.py"/>
        <source>{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.</source>
        <translation>{degrees} {axis} نیست؛ باید میان -{limit} و {limit} درجه باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not in decimal degrees</source>
        <translation>به درجه اعشاری نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it does not say which is the latitude; add the letters N or S, and E or W, or state the order</source>
        <translation>نمی‌گوید کدام عرض جغرافیایی است؛ حرف N یا S و E یا W را بیفزایید یا ترتیب را بگویید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it needs one hemisphere letter for the latitude and one for the longitude</source>
        <translation>یک حرف نیم‌کره برای عرض و یکی برای طول جغرافیایی لازم است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it can be parted in two ways; part the two angles by a semicolon</source>
        <translation>به دو گونه جدا می‌شود؛ دو زاویه را با نقطه‌ویرگول جدا کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{rest}” stands after the place; leave it out</source>
        <translation>«{rest}» پس از جای آمده است؛ بردارید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing; part the two by a semicolon</source>
        <translation>عرض یا طول جغرافیایی کم است؛ دو را با نقطه‌ویرگول جدا کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it names the {axis} twice</source>
        <translation>{axis} دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{number}” can be the number of the line or the degrees; write {number}) or {number}°</source>
        <translation>«{number}» می‌تواند شماره سطر یا درجه باشد؛ {number}) یا {number}° بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not a pair of angles; part the two by a semicolon</source>
        <translation>یک جفت زاویه نیست؛ دو را با نقطه‌ویرگول جدا کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is a {one}, and a {other} is expected</source>
        <translation>این {one} است و {other} انتظار می‌رود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>The coordinate is missing.</source>
        <translation>مختصات نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is longer than {most} characters</source>
        <translation>از {most} نویسه بلندتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is not a plain number such as 283456.50</source>
        <translation>عدد ساده‌ای مانند 283456.50 نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>“{text}” is refused: {reason}.</source>
        <translation>«{text}» پذیرفته نشد: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>the character {code} is part of no coordinate</source>
        <translation>نویسه {code} در هیچ مختصاتی نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinates.py"/>
        <source>“{text}” is refused: {cause}</source>
        <translation>«{text}» پذیرفته نشد: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>north</source>
        <translation>شمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>south</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>east</source>
        <translation>شرق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>west</source>
        <translation>غرب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” means one side here and another in another line; write N, S, E and W</source>
        <translation>«{word}» اینجا یک سو و در سطری دیگر سوی دیگری است؛ N، S، E و W بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is north</source>
        <translation>{letter} شمال است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is south</source>
        <translation>{letter} جنوب است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is east</source>
        <translation>{letter} شرق است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is west</source>
        <translation>{letter} غرب است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>The letters were read as {language} ones: {letters}.</source>
        <translation>حروف چنین خوانده شد (زبان: {language}): {letters}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” is {one} in {language} and {other} in {other_language}, and nothing in the list decides; write N, S, E and W</source>
        <translation>«{word}» {one} ({language}) یا {other} ({other_language}) است و چیزی در فهرست تکلیف را روشن نمی‌کند؛ N، S، E و W بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>it can be read in two ways; part the two angles by a semicolon</source>
        <translation>به دو گونه خوانده می‌شود؛ دو زاویه را با نقطه‌ویرگول جدا کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” does not belong in a position; write it as in 35°55'48"N 36°37'48"E, 37S 283456 3976543 or 37S BV 83456 76543</source>
        <translation>«{word}» جزئی از یک جای نیست؛ مانند 35°55'48"N 36°37'48"E، 37S 283456 3976543 یا 37S BV 83456 76543 بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{one}” and “{other}” are hemispheres in different languages; write N, S, E and W</source>
        <translation>«{one}» و «{other}» نیم‌کره‌هایی به زبان‌های گوناگون هستند؛ N، S، E و W بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs.py"/>
        <source>no such square lies in band {band} ({south} to {north})</source>
        <translation>چنین مربعی در نوار {band} ({south} تا {north}) نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone} does not exist; zones run from 1 to 60</source>
        <translation>زون {zone} نیست؛ زون‌ها از 1 تا 60 هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{band} is no latitude band; the bands are C to X without I and O</source>
        <translation>{band} نوار عرضی نیست؛ نوارها از C تا X بی I و O هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X</source>
        <translation>زون {zone}X نیست؛ پیرامون سوالبارد تنها 31X، 33X، 35X و 37X هست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>column letter {column} does not exist in zone {zone}; its columns are {columns}</source>
        <translation>حرف ستون {column} در زون {zone} نیست؛ ستون‌هایش {columns} است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>row letter {row} does not exist; the rows are A to V without I and O</source>
        <translation>حرف ردیف {row} نیست؛ ردیف‌ها از A تا V بی I و O هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it lies in the polar grid (UPS), which is not supported</source>
        <translation>در شبکه قطبی (UPS) است که پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it does not say its grid zone; write it first, as in 37S {reference}</source>
        <translation>زون شبکه را نمی‌گوید؛ آن را نخست بنویسید، مانند 37S {reference}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it is not MGRS; write zone, band, two letters and digits as in 37SBV8345676543</source>
        <translation>MGRS نیست؛ زون، نوار، دو حرف و رقم‌ها را بنویسید، مانند 37SBV8345676543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{count} digits are an odd number; easting and northing need as many each</source>
        <translation>شمار رقم‌ها فرد است: {count}؛ مختصه شرقی و شمالی هر یک به یک اندازه می‌خواهند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>the easting has {first} digits and the northing {second}; they must be as many</source>
        <translation>مختصه شرقی {first} رقم و شمالی {second} رقم دارد؛ باید یکسان باشند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it has {count} digits each; {most}, for one metre, are the most</source>
        <translation>هر یک {count} رقم دارد؛ بیشینه {most} است، برای یک متر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” cannot be told from the number before it</source>
        <translation>«{piece}» از عدد پیش از خود جدا نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” does not belong in a position</source>
        <translation>«{piece}» جزئی از یک جای نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value} does not exist; UTM zones run from 1 to 60.</source>
        <translation>زون {value} نیست؛ زون‌های UTM از 1 تا 60 هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>“{value}” is no latitude band; the bands are C to X without I and O.</source>
        <translation>«{value}» نوار عرضی نیست؛ نوارها از C تا X بی I و O هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X.</source>
        <translation>زون {value}X نیست؛ پیرامون سوالبارد تنها 31X، 33X، 35X و 37X هست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The easting {value} m is not between 100000 m and 900000 m.</source>
        <translation>مختصه شرقی {value} متر میان 100000 متر و 900000 متر نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {value} m is not between 0 m and 10000000 m.</source>
        <translation>مختصه شمالی {value} متر میان 0 متر و 10000000 متر نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no longitude; it must lie between -180 and 180 degrees.</source>
        <translation>{value} طول جغرافیایی نیست؛ باید میان -180 و 180 درجه باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no latitude; it must lie between -90 and 90 degrees.</source>
        <translation>{value} عرض جغرافیایی نیست؛ باید میان -90 و 90 درجه باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The latitude {value} lies in the polar grid (UPS), which is not supported; UTM and MGRS reach from 80°S to 84°N.</source>
        <translation>عرض جغرافیایی {value} در شبکه قطبی (UPS) است که پشتیبانی نمی‌شود؛ UTM و MGRS از 80°S تا 84°N هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}).</source>
        <translation>مختصه شمالی {northing} متر در {zone} ({south} تا {north}) نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}); a place in the southern hemisphere is written with its own band, or as “south”.</source>
        <translation>مختصه شمالی {northing} متر در {zone} ({south} تا {north}) نیست؛ جای نیم‌کره جنوبی با نوار خودش یا با «south» نوشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it does not say the band or the hemisphere of zone {zone}; write it behind the zone, as in 37S, 37 north or 37 south</source>
        <translation>نوار یا نیم‌کره زون {zone} را نمی‌گوید؛ پس از زون بنویسید، مانند 37S، 37 north یا 37 south</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>these are an easting and a northing without their zone; write zone and band before them, as in 37S 283456 3976543, or state the CRS that they are in</source>
        <translation>اینها مختصه شرقی و شمالی بی زون هستند؛ زون و نوار را پیش از آنها بنویسید، مانند 37S 283456 3976543، یا سامانه مختصاتشان را بگویید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>its commas can be read in several ways; write decimal points</source>
        <translation>ویرگول‌هایش به چند گونه خوانده می‌شود؛ ممیز نقطه‌ای بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is not UTM; write zone, band, easting and northing as in 37S 283456 3976543</source>
        <translation>UTM نیست؛ زون، نوار، مختصه شرقی و شمالی را بنویسید، مانند 37S 283456 3976543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is no hemisphere; write N or S</source>
        <translation>این نیم‌کره نیست؛ N یا S بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>French</source>
        <translation>فرانسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>no known unit</source>
        <translation>واحدی ناشناخته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>Whether features lie inside {what} is not known for all of them: the reference ({source}) has no boundary of {units}. Choose a reference layer that has it.</source>
        <translation>برای همه عارضه‌ها معلوم نیست که درون {what} باشند: مرجع ({source}) مرز {units} را ندارد. لایه مرجعی برگزینید که آن را داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>any unit</source>
        <translation>هیچ واحدی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>of no stated source</source>
        <translation>بی ذکر منبع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one.</source>
        <translation>ناحیه {region} هنوز منطقه حائل ندارد، پس معلوم نیست که {points} در آن باشند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in no buffer zone: its region {region} has none, at {spot}.</source>
        <translation>{point} در هیچ منطقه حائلی نیست: ناحیه آن {region} منطقه حائل ندارد، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in {holder}, a buffer zone of {other}, and {away} outside {buffer} of its own region {region}, at {spot}.</source>
        <translation>{point} در {holder}، منطقه حائل {other}، و {away} بیرون از {buffer} ناحیه خود {region} است، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands {away} outside the nearest buffer zone of its region {region}, {buffer}, at {spot}.</source>
        <translation>{point} در فاصله {away} بیرون از نزدیک‌ترین منطقه حائل ناحیه خود {region}، یعنی {buffer}، در {spot} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>Put {point} into the region {region}</source>
        <translation>قرار دادن {point} در ناحیه {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/entangled.py"/>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>{first} and {second} cross each other at more than {most} places; draw one of them again.</source>
        <translation>{first} و {second} در بیش از {most} جا یکدیگر را قطع می‌کنند؛ یکی را دوباره بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/gaps.py"/>
        <source>The search for gaps was cancelled.</source>
        <translation>جست‌وجوی شکاف‌ها لغو شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Fill the gap to {keeping} from {yielding}</source>
        <translation>پر کردن شکاف تا {keeping} از {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Remove {copy}</source>
        <translation>پاک کردن {copy}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} overlap by {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} و {second} به مساحت {size} و پهنای تا {width} همپوشانی دارند، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} تمام {second} را در بر دارد: {size}، به پهنای تا {width}، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} به‌تمامی درون {second} است: {size}، به پهنای تا {width}، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} are one and the same outline of {size}, at {spot}.</source>
        <translation>{first} و {second} یک محدوده یکسان به مساحت {size} دارند، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlay.py"/>
        <source>The search for overlaps was cancelled.</source>
        <translation>جست‌وجوی هم‌پوشانی‌ها لغو شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>Natural Earth, as carried by QGIS</source>
        <translation>Natural Earth، همراه QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>public domain</source>
        <translation>مالکیت عمومی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>illustrative</source>
        <translation>نمایشی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>GeoNames (geonames.org), as held by the Python package {package}</source>
        <translation>GeoNames (geonames.org)، از بسته Python: {package}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There are two files for the {what} “{key}”; remove one.</source>
        <translation>برای «{key}» ({what}) دو فایل هست؛ یکی را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>“{taken}” and “{key}” have the same order {order}; renumber one {what}.</source>
        <translation>«{taken}» و «{key}» یک ترتیب {order} دارند؛ شماره یکی را عوض کنید ({what}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There is no {what} “{key}”; the known ones are {known}.</source>
        <translation>«{key}» ({what}) نیست؛ شناخته‌ها: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>The {what} file {module}.py cannot be loaded ({name}: {error}); mend it, or install the plugin again.</source>
        <translation>فایل {module}.py ({what}) بار نمی‌شود ({name}: {error})؛ اصلاحش کنید یا افزونه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>No {what} could be loaded; close QGIS and open it again.</source>
        <translation>هیچ‌یک بار نشد ({what})؛ QGIS را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/belonging.py"/>
        <source>{feature} belongs to {zone}</source>
        <translation>{feature} متعلق به {zone} باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the uid, and what else has it gets a new one</source>
        <translation>شناسه برای {feature} بماند و دیگر دارندگان آن شناسه‌ای تازه بگیرند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the number, and what else has it gets the next free one</source>
        <translation>شماره برای {feature} بماند و دیگر دارندگان آن شماره آزاد بعدی را بگیرند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/middle_line.py"/>
        <source>No line runs midway between these outlines; draw one by hand, or cut one of the two.</source>
        <translation>هیچ خطی از میانه این دو محدوده نمی‌گذرد؛ خطی را دستی بکشید یا یکی از آن دو را ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Draw one line midway between {first} and {second}</source>
        <translation>کشیدن یک خط در میانه {first} و {second}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Cut {keeping} out of {yielding}</source>
        <translation>بریدن {keeping} از {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>With {keeping} cut out, {yielding} would fall apart or lose more than half of its area; draw it by hand.</source>
        <translation>با بریدن {keeping}، {yielding} تکه‌تکه می‌شود یا بیش از نیمی از مساحتش را از دست می‌دهد؛ آن را دستی بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>One of the two features is not there any more; check again.</source>
        <translation>یکی از دو عارضه دیگر نیست؛ دوباره بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>Parted along the middle line, {feature} would fall apart; cut it by hand.</source>
        <translation>با جدا شدن در امتداد خط میانه، {feature} تکه‌تکه می‌شود؛ آن را دستی ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: the outline of one lies between a hole of the other and its edge. Cut one of the two, or draw the line by hand.</source>
        <translation>در همه جا خطی از میانه {first} و {second} نمی‌گذرد: محدوده یکی میان حفره دیگری و لبه آن است. یکی از آن دو را ببرید یا خط را دستی بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: about a part of what they share their outlines do not cross each other, or too often. Cut one of the two, or draw the line by hand.</source>
        <translation>در همه جا خطی از میانه {first} و {second} نمی‌گذرد: پیرامون بخشی مشترک، محدوده‌های آن دو یکدیگر را قطع نمی‌کنند یا بسیار زیاد قطع می‌کنند. یکی از آن دو را ببرید یا خط را دستی بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report to read</source>
        <translation>گزارش خواندنی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report for programs</source>
        <translation>گزارش برای برنامه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>moved</source>
        <translation>جابه‌جا شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>inside now</source>
        <translation>اکنون درون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>outside now</source>
        <translation>اکنون بیرون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>gained, km²</source>
        <translation>به‌دست‌آمده، km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>lost, km²</source>
        <translation>ازدست‌رفته، km²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>after</source>
        <translation>پس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Agreement, SHA-256</source>
        <translation>توافق، SHA-256</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Changes from {before} to {after}</source>
        <translation>تغییرات از {before} به {after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What is in force on {day} is compared.</source>
        <translation>آنچه در {day} معتبر است سنجیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Added: {added}; removed: {removed}; changed: {changed}.</source>
        <translation>افزوده: {added}؛ برداشته: {removed}؛ تغییریافته: {changed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Gained: {gained}; lost: {lost}; moved: {points}.</source>
        <translation>به‌دست‌آمده: {gained}؛ ازدست‌رفته: {lost}؛ جابه‌جاشده: {points}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Told apart, in parts no wider than {tolerance}: {area}.</source>
        <translation>جداگانه، در بخش‌هایی که از {tolerance} پهن‌تر نیستند: {area}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The line of {feature} differs by less than a centimetre.</source>
        <translation>خط {feature} کمتر از یک سانتی‌متر تفاوت دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{feature} is the same line under another identifier: {before} before, {after} now.</source>
        <translation>{feature} همان خط با شناسه‌ای دیگر است: پیش‌تر {before}، اکنون {after}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The ground or the turning points of {feature} are not measured: one of the versions is not sound, as its check says, or the lines of the two cross at more than {most} places.</source>
        <translation>زمین یا نقاط شکست {feature} سنجیده نشد: یکی از نسخه‌ها، چنان‌که بررسی آن می‌گوید، درست نیست، یا خطوط دو نسخه در بیش از {most} جا یکدیگر را قطع می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, “{after}” now.</source>
        <translation>{what}: پیش از این «{before}»، اکنون «{after}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{after}” now, nothing before.</source>
        <translation>{what}: اکنون «{after}»، پیش از این چیزی نبود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, nothing now.</source>
        <translation>{what}: پیش از این «{before}»، اکنون چیزی نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Ground by administrative unit</source>
        <translation>زمین به تفکیک واحد اداری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlements on the other side of a line</source>
        <translation>آبادی‌های آن سوی خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Accepted findings that lapsed</source>
        <translation>یافته‌هایی که پذیرششان از اعتبار افتاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Finding, as it was accepted</source>
        <translation>یافته، آن‌گونه که پذیرفته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Agreement, limits, rules, reference boundaries, software and accepted findings</source>
        <translation>توافق، مقادیر مجاز، قاعده‌ها، مرزهای مرجع، نرم‌افزار و یافته‌های پذیرفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points moved, added, removed</source>
        <translation>نقاط شکست: جابه‌جاشده، افزوده، برداشته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number before</source>
        <translation>شماره پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number now</source>
        <translation>شماره کنونی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place before</source>
        <translation>جای پیشین</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place now</source>
        <translation>جای کنونی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Distance, m</source>
        <translation>فاصله، m</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Azimuth, °</source>
        <translation>آزیموت، °</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What features state</source>
        <translation>آنچه عارضه‌ها بیان می‌کنند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>too near to tell</source>
        <translation>نزدیک‌تر از آن که بتوان گفت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>SHA-256 of the agreement's text</source>
        <translation>SHA-256 متن توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>not applied: {rule}</source>
        <translation>به کار نمی‌رود: {rule}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>reference boundaries</source>
        <translation>مرزهای مرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>straight line</source>
        <translation>خط راست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>river</source>
        <translation>رود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>road</source>
        <translation>راه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>administrative boundary</source>
        <translation>مرز اداری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>line of contact</source>
        <translation>خط تماس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>recorded</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>own log</source>
        <translation>دفتر خود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Minutes of meeting {number}</source>
        <translation>صورت‌جلسه نشست {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Held in {place} on {day}.</source>
        <translation>در {place} به روز {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Present: {present}.</source>
        <translation>حاضران: {present}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed at this meeting: {here} km.</source>
        <translation>توافق‌شده در این نشست: {here} کیلومتر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed in all: {agreed} km of {whole} km ({share} %).</source>
        <translation>توافق‌شده در مجموع: {agreed} کیلومتر از {whole} کیلومتر ({share} %).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>What has lapsed was said of another line, and counts for nothing.</source>
        <translation>آنچه از اعتبار افتاده درباره خط دیگری گفته شده و به حساب نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>From point</source>
        <translation>از نقطه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>To point</source>
        <translation>تا نقطه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Length, m</source>
        <translation>درازا، متر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Reservations and objections</source>
        <translation>قیدها و اعتراض‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>lapsed: {stance} on {day} ({how})</source>
        <translation>از اعتبار افتاده: {stance} در {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>{stance} on {day} ({how})</source>
        <translation>{stance} در {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>What was found</source>
        <translation>آنچه یافته شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Remedy</source>
        <translation>چاره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Checked for {day}: {errors}, {warnings}, {notes}.</source>
        <translation>بررسی برای {day}: {errors}، {warnings}، {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rules that were applied</source>
        <translation>قاعده‌های به‌کاررفته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by all</source>
        <translation>مورد ادعای همه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>contested</source>
        <translation>مورد اختلاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by nobody</source>
        <translation>بدون مدعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Proposals compared: {parties}</source>
        <translation>مقایسه پیشنهادها: {parties}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Claimed by all: {agreed}; contested: {contested}; claimed by nobody between claims: {gap}.</source>
        <translation>مورد ادعای همه: {agreed}؛ مورد اختلاف: {contested}؛ بدون مدعی در میان ادعاها: {gap}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Line drawn by all: {agreed}; line at stake: {at_stake}. A line that several parties draw counts once.</source>
        <translation>خطی که همه کشیده‌اند: {agreed}؛ خط مورد گفت‌وگو: {at_stake}. خطی که چند طرف کشیده‌اند یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines up to {tolerance} apart over {run} or more are the same line; ground between them, {area}, is counted apart.</source>
        <translation>خط‌هایی که در طول {run} یا بیشتر تا {tolerance} از هم فاصله دارند یک خط‌اند؛ زمین میان آن‌ها، {area}، جدا شمرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements nearer than {accuracy} to the outline of a cell are near, not inside: their positions are no more accurate than that.</source>
        <translation>آبادی‌هایی که به مرز خانه نزدیک‌تر از {accuracy} هستند نزدیک‌اند، نه درون آن: جای آن‌ها دقیق‌تر از این نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells: ground with one set of claiming parties</source>
        <translation>خانه‌ها: زمینی با یک مجموعه از طرف‌های مدعی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Area, km²</source>
        <translation>مساحت، کیلومتر مربع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Within the tolerance, km²</source>
        <translation>در محدوده رواداری، کیلومتر مربع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>near</source>
        <translation>نزدیک</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Population, where stated</source>
        <translation>جمعیت، جایی که آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells by administrative unit</source>
        <translation>خانه‌ها به تفکیک واحد اداری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Units that the agreement names for a region: claimed by nobody</source>
        <translation>واحدهایی که توافق برای یک ناحیه نام می‌برد: آنچه مدعی ندارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>in no unit</source>
        <translation>در هیچ واحدی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>{unit}, with parts narrower than the accuracy of the boundaries: {others}</source>
        <translation>{unit}، همراه با بخش‌هایی باریک‌تر از دقت مرزها: {others}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/__init__.py"/>
        <source>rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>What was agreed is as it was agreed</source>
        <translation>آنچه توافق شد همان است که توافق شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore what was agreed, or reopen it with the document that says so.</source>
        <translation>آنچه توافق شد را بازگردانید، یا با سندی که آن را بیان می‌کند بازگشایی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is agreed, and no act on record says which line was: a change of it shows nowhere.</source>
        <translation>{feature} توافق‌شده است و هیچ اقدام ثبت‌شده‌ای نمی‌گوید کدام خط: تغییر آن هیچ جا دیده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} has another name than on {day}, when it was agreed as “{name}” ({document}).</source>
        <translation>{feature} نامی جز نام {day} دارد که با نام «{name}» توافق شد ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} was agreed on {day} ({document}) and is not reopened, but its status is “{status}”.</source>
        <translation>بر {feature} در {day} توافق شد ({document}) و بازگشایی نشده است، ولی وضعیت آن «{status}» است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} is another one than was agreed on {day} ({document}).</source>
        <translation>خط {feature} جز خطی است که در {day} توافق شد ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} lies up to {distance} from the one that was agreed on {day} ({document}).</source>
        <translation>خط {feature} تا {distance} از خطی که در {day} توافق شد دور است ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is not there any more, though it was agreed on {day} ({document}) and not reopened.</source>
        <translation>{feature} دیگر نیست، با آنکه در {day} بر آن توافق شد ({document}) و بازگشایی نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore {feature} as it was agreed</source>
        <translation>بازگرداندن {feature} به آنچه توافق شد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>In force within the agreement's term</source>
        <translation>اعتبار در مدت توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>Correct the dates, or record the extension of the agreement that they rest on.</source>
        <translation>تاریخ‌ها را اصلاح کنید، یا تمدید توافقی را که بر آن استوارند ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} is in force until {end}, before it comes into force on {begin}.</source>
        <translation>{feature} تا {end} معتبر است، پیش از آنکه در {begin} لازم‌الاجرا شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>before the agreement came into force on {first}</source>
        <translation>پیش از اجرای توافق در {first}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record</source>
        <translation>پس از واپسین دوره ثبت‌شده توافق که در {last} پایان یافت؛ بر تمدید خودکاری استوار است که ثبت نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}</source>
        <translation>پس از واپسین دوره ثبت‌شده توافق که در {last} پایان یافت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its first day in force, {when}.</source>
        <translation>{feature}: نخستین روز اعتبار {day} گفته شده، {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its last day in force, {when}.</source>
        <translation>{feature}: واپسین روز اعتبار {day} گفته شده، {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>What every feature must state</source>
        <translation>آنچه هر عارضه باید بیان کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Fill the attribute; choose kind, region, party and status from the agreement's lists.</source>
        <translation>ویژگی را پر کنید؛ نوع، ناحیه، طرف و وضعیت را از فهرست‌های توافق برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states no {attribute}.</source>
        <translation>{feature} ویژگی {attribute} را بیان نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} has the uid “{uid}”, which is no UUID.</source>
        <translation>شناسه {feature} «{uid}» است که UUID نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states the {attribute} “{value}”, which is none of the agreement's ({listed}).</source>
        <translation>{feature} در {attribute} مقدار «{value}» دارد که از مقادیر توافق نیست ({listed}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Set the {attribute} to {value}</source>
        <translation>نشاندن {value} در {attribute}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Text that reads as it is stored</source>
        <translation>متنی که همان‌گونه که ذخیره شده خوانده می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete the characters named, or type the text again.</source>
        <translation>نویسه‌های نام‌برده را پاک کنید، یا متن را از نو بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has characters in its {attribute} that may not stand there: {refused}.</source>
        <translation>{feature} در {attribute} نویسه‌هایی دارد که نباید آنجا باشند: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete them from the {attribute}</source>
        <translation>پاک کردن آنها از {attribute}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has a character in its {attribute} that was lost when the text was read (U+FFFD).</source>
        <translation>{feature} در {attribute} نویسه‌ای دارد که هنگام خواندن متن از دست رفته است (U+FFFD).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>One uid, one name and one number for each feature</source>
        <translation>یک شناسه، یک نام و یک شماره برای هر عارضه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Give the copy a new uid, or one of the features another name or number.</source>
        <translation>به رونوشت شناسه‌ای تازه، یا به یکی از عارضه‌ها نام یا شماره‌ای دیگر بدهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features have the uid {uid}: {labels}.</source>
        <translation>{count} عارضه شناسه {uid} دارند: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the name {name}.</source>
        <translation>{count} عارضه از نوع «{kind}» در ناحیه «{region}» نام {name} دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Names of the kind “{kind}” in the region “{region}” look alike: {names}.</source>
        <translation>نام‌های نوع «{kind}» در ناحیه «{region}» همانند به نظر می‌رسند: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the number {number}: {labels}.</source>
        <translation>{count} عارضه از نوع «{kind}» در ناحیه «{region}» شماره {number} دارند: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Every stored value can be read</source>
        <translation>هر مقدار ذخیره‌شده خواندنی است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Type the value again, or empty it; or restore the workspace from a copy.</source>
        <translation>مقدار را دوباره بنویسید یا خالی کنید؛ یا فایل کار را از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>{feature}: “{value}” in the column “{column}” (table “{table}”, row {row}) is nothing that the column can hold.</source>
        <translation>{feature}: «{value}» در ستون «{column}» (جدول «{table}»، ردیف {row}) چیزی نیست که ستون بگیرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Numbers that can be meant</source>
        <translation>عددهای پذیرفتنی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Correct the number, or empty it where nothing is stated.</source>
        <translation>عدد را اصلاح کنید یا اگر چیزی گفته نشده خالی‌اش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>{feature} states {value} in the column “{column}”, which no {column} can be.</source>
        <translation>{feature}: در ستون «{column}» مقدار {value} گفته شده؛ {column} چنین نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>A zone's buffers run along its whole line</source>
        <translation>حائل‌های منطقه در امتداد همه خط آن‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Extend a buffer along the stretch, or make the zone's buffer again.</source>
        <translation>حائل را در امتداد این پاره بگسترانید، یا حائل منطقه را از نو بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>longest stretch of the line that may be without a buffer</source>
        <translation>درازترین پاره خط که می‌تواند بی‌حائل باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>{zone} has no buffer along its line of {length}.</source>
        <translation>{zone} در امتداد خط {length} خود حائل ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Along {length} of its line {zone} has no buffer.</source>
        <translation>{zone} در {length} از خط خود حائل ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Every buffer names its zone or line</source>
        <translation>هر حائل منطقه یا خط خود را نام می‌برد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Choose the zone or the line that the buffer runs along, or delete the buffer.</source>
        <translation>منطقه یا خطی را که حائل در امتداد آن است برگزینید، یا حائل را پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names neither a zone nor a line.</source>
        <translation>{buffer} نه منطقه‌ای را نام می‌برد و نه خطی را.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names no zone.</source>
        <translation>{buffer} هیچ منطقه‌ای را نام نمی‌برد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone or line that is not here.</source>
        <translation>{buffer} منطقه یا خطی را نام می‌برد که اینجا نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone that is not here.</source>
        <translation>{buffer} منطقه‌ای را نام می‌برد که اینجا نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is neither a zone nor a line.</source>
        <translation>{buffer} از {other} نام می‌برد که نه منطقه است و نه خط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is no zone.</source>
        <translation>{buffer} از {other} نام می‌برد که منطقه نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which was withdrawn.</source>
        <translation>{buffer} منطقه {other} را نام می‌برد که پس گرفته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which was withdrawn.</source>
        <translation>{buffer} خط {other} را نام می‌برد که پس گرفته شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which is not in force.</source>
        <translation>{buffer}: منطقه {other} در آن آمده که معتبر نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which is not in force.</source>
        <translation>{buffer}: خط {other} در آن آمده که معتبر نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>A buffer was made from its zone as it is now</source>
        <translation>حائل از منطقه چنان‌که اکنون هست ساخته شده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>Make the buffer again from the zone as it is drawn now.</source>
        <translation>حائل را از منطقه چنان‌که اکنون کشیده شده از نو بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>{buffer} was made from {zone} before the zone's line was changed; make it again.</source>
        <translation>{buffer} پیش از دگرگونی خط منطقه از {zone} ساخته شده است؛ آن را از نو بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>A buffer is as wide as it says</source>
        <translation>پهنای حائل همان است که بیان شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>Make the buffer again with the geodesic buffer, or move its outer edge out.</source>
        <translation>حائل را به روش ژئودزیک از نو بسازید، یا لبه بیرونی آن را بیرون‌تر ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>how much narrower than stated it may be anywhere, or 0.1 % of the width</source>
        <translation>چه اندازه می‌تواند در جایی باریک‌تر از گفته باشد، یا 0.1 % پهنا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>shortfall up to which it is only a warning: an approximate GIS buffer</source>
        <translation>کمبودی که تا آن تنها هشدار است: حائل تقریبی سامانه اطلاعات مکانی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}. It looks like {cause}.</source>
        <translation>پهنای {buffer} در {spot} برابر {metres} است، {short} کمتر از {width} گفته‌شده. گویا به این سبب: {cause}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}.</source>
        <translation>پهنای {buffer} در {spot} برابر {metres} است، {short} کمتر از {width} گفته‌شده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Each zone has a checkpoint</source>
        <translation>هر منطقه یک ایست بازرسی دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Draw a checkpoint in the zone's buffer, where a road crosses its line.</source>
        <translation>ایست بازرسی را در حائل منطقه، جایی که راهی خط آن را می‌برد، بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>distance from the line within which a checkpoint serves a zone</source>
        <translation>فاصله از خط که ایست بازرسی در آن به کار منطقه می‌آید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>{zone} has no checkpoint on its line.</source>
        <translation>{zone} بر خط خود ایست بازرسی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Checkpoints stand in a buffer zone, near the line</source>
        <translation>ایست‌های بازرسی در منطقه حائل و نزدیک خط‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Move the checkpoint into the buffer zone, to where a road crosses the zone's line.</source>
        <translation>ایست بازرسی را به منطقه حائل، جایی که راهی خط منطقه را می‌برد، ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>distance outside the buffer zone that is put down to rounding</source>
        <translation>فاصله بیرون از منطقه حائل که از گرد کردن دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>greatest distance from the zone's line</source>
        <translation>بیشترین فاصله از خط منطقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most.</source>
        <translation>{checkpoint} در فاصله {away} از خط {zone}، در {spot} است؛ بیشینه {most} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>What is agreed, every party has agreed to</source>
        <translation>با آنچه توافق شده هر طرف موافقت کرده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>Ask the parties for their stances, or reopen the feature.</source>
        <translation>موضع طرف‌ها را بخواهید، یا عارضه را دوباره بگشایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>{feature} states that it is agreed, and the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>{feature} توافق‌شده خوانده شده و موافقت {parties} نیست؛ پاره‌ها: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>What every party agrees to is marked as agreed</source>
        <translation>آنچه هر طرف با آن موافق است توافق‌شده خوانده می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Mark it as agreed, with the document that says so, or leave it open.</source>
        <translation>آن را با سندی که چنین می‌گوید توافق‌شده بخوانید، یا باز بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Every stretch of {feature} is agreed by every party; it can be marked as agreed.</source>
        <translation>هر طرف با هر پاره {feature} موافق است؛ می‌توان آن را توافق‌شده خواند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Stances are on the line as it is</source>
        <translation>موضع‌ها درباره خط چنان که هست‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Ask the party for its stance on the line as it is now, or restore the line that it meant.</source>
        <translation>موضع طرف را درباره خط کنونی بخواهید، یا خطی را که در نظر داشت بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) was of another line, and has lapsed.</source>
        <translation>آنچه {party} در {day} درباره پاره {number} از {feature} گفت («{stance}») درباره خط دیگری بود و از اعتبار افتاده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) has lapsed: the line lies up to {distance} from the one that was meant.</source>
        <translation>آنچه {party} در {day} درباره پاره {number} از {feature} گفت («{stance}») از اعتبار افتاده است: خط تا {distance} از خطی که در نظر بود فاصله دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>No gap between neighbouring zones</source>
        <translation>نبود شکاف میان مناطق همسایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>Draw both zones along one line, or part them by more than the limit if the land between is meant.</source>
        <translation>هر دو منطقه را در امتداد یک خط بکشید، یا اگر زمین میان آن‌ها خواسته است بیش از مقدار مجاز از هم جدا کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width of a gap that is put down to the drawing</source>
        <translation>پهنای شکافی که از ترسیم دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width from which on land between two zones is taken as meant</source>
        <translation>پهنایی که از آن به بعد زمین میان دو منطقه خواسته شمرده می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave a gap of {size} between them, up to {width} wide, at {spot}.</source>
        <translation>{zones} میان خود شکافی به اندازه {size} و پهنای تا {width} در {spot} باقی می‌گذارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave more than {most} gaps between them, too many to be told one by one; the widest that was found is {width} wide, at {spot}.</source>
        <translation>{zones} میان خود بیش از {most} شکاف باقی می‌گذارند، بیشتر از آن که یک‌به‌یک گفته شود؛ پهن‌ترین شکاف یافته‌شده {width} پهنا دارد، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{one} and {other}</source>
        <translation>{one} و {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>No repeated vertex</source>
        <translation>نبود رأس تکراری</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>Delete one of the two turning points.</source>
        <translation>یکی از دو نقطه شکست را پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>distance within which two vertices in a row are one</source>
        <translation>فاصله‌ای که در آن دو رأس پیاپی یکی شمرده می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>{feature} has {count} within {limit_text} of the one before, the nearest {least} from it at {spot}.</source>
        <translation>{feature} دارای {count} در {limit_text} رأس پیشین است، نزدیک‌ترین با فاصله {least} از آن در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete {count} of {feature}</source>
        <translation>پاک کردن {count} از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Finite coordinates in range</source>
        <translation>مختصات متناهی و در محدوده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Type the coordinates again, or import the file with the coordinate system it was made in.</source>
        <translation>مختصات را از نو بنویسید، یا فایل را با سامانه مختصاتی که در آن ساخته شده درون‌برد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} without a number for longitude or latitude; in the order drawn the first is the {ordinal}</source>
        <translation>{feature} دارای {count} بی‌عدد در طول یا عرض جغرافیایی است؛ نخستین به ترتیب ترسیم {ordinal} است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}; these look like metres of a projected system.</source>
        <translation>{feature}: {count} بیرون از 180° طول یا 90° عرض جغرافیایی، نخستین با طول {longitude} و عرض {latitude}؛ به متر یک سامانه تصویر می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}.</source>
        <translation>{feature}: {count} بیرون از 180° طول یا 90° عرض جغرافیایی، نخستین با طول {longitude} و عرض {latitude}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Edges that a chart draws elsewhere</source>
        <translation>ضلع‌هایی که نقشه در جای دیگری می‌کشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Nothing, or add turning points on the line: packages draw such edges out by themselves.</source>
        <translation>هیچ، یا نقطه شکست بر خط بیفزایید: بسته‌ها خود چنین ضلع‌هایی را ریزتر می‌کنند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>greatest distance of the edge on a chart from its geodesic</source>
        <translation>بیشترین فاصله ضلع روی نقشه از خط ژئودزیک آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} has {count} that a chart with straight lines draws up to {most} away from the geodesic, the worst at {spot}; exports draw them out.</source>
        <translation>{feature} دارای {count} است که نقشه‌ای با خط راست آنها را تا {most} دور از ژئودزیک می‌کشد، بدترین در {spot}؛ برون‌برد آنها را ریزتر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} meets itself at {count} when its edges are drawn as geodesics, which packages do; the first is {spot}.</source>
        <translation>{feature}: چون ضلع‌هایش مانند بسته‌ها ژئودزیک رسم شوند در {count} به خود می‌رسد؛ نخستین {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area</source>
        <translation>یک پهنه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of points</source>
        <translation>مجموعه‌ای از نقطه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of lines</source>
        <translation>مجموعه‌ای از خط‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area of several parts</source>
        <translation>پهنه‌ای چندبخشی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a collection of geometries</source>
        <translation>مجموعه‌ای از هندسه‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Geometry present and of its kind's type</source>
        <translation>هندسه هست و از گونه نوع عارضه است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Draw the feature: an area for a zone, a line for a line, a point for a post or a checkpoint.</source>
        <translation>عارضه را بکشید: پهنه برای منطقه، خط برای خط، نقطه برای پست یا ایست بازرسی.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} carries heights; they are no part of the delimitation and are not exported.</source>
        <translation>{feature} ارتفاع دارد؛ ارتفاع بخشی از تحدید حدود نیست و برون‌برد نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the heights off {feature}</source>
        <translation>برداشتن ارتفاع از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>What the workspace stores as the geometry of {feature} cannot be read; draw it anew.</source>
        <translation>آنچه فایل کار به عنوان هندسه {feature} نگه داشته خوانده نمی‌شود؛ از نو رسمش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has no geometry.</source>
        <translation>{feature} هندسه ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} without turning points, on which other programs break; take them off.</source>
        <translation>{feature}: {count} بی نقطه شکست دارد که برنامه‌های دیگر را از کار می‌اندازد؛ برشان دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the parts and holes without turning points off {feature}</source>
        <translation>برداشتن بخش‌ها و حفره‌های بی نقطه شکست از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} not closed: the first ends at {end}, {gap} from where it begins.</source>
        <translation>{feature}: {count}؛ نخستین در {end} پایان می‌یابد، {gap} دور از آغازش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Close the outline of {feature} by a straight edge</source>
        <translation>بستن خط پیرامونی {feature} با ضلعی راست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.</source>
        <translation>{feature} {found} است، اما عارضه نوع «{kind}» باید {wanted} باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} an area of the same turning points</source>
        <translation>{feature} را پهنه‌ای با همان نقاط شکست کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a line of the same turning points</source>
        <translation>{feature} را خطی با همان نقاط شکست کردن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a single point</source>
        <translation>یک نقطه کردن {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no further part</source>
        <translation>هیچ بخش دیگر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclave</source>
        <translation>هیچ برون‌بوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no hole</source>
        <translation>هیچ حفره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclusion</source>
        <translation>هیچ استثنا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>One part, no hole but those declared</source>
        <translation>یک بخش، بی‌حفره جز آنچه اعلام شده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>Make a feature of each part, or name the further parts as exclaves and the holes as exclusions.</source>
        <translation>از هر بخش عارضه‌ای جدا بسازید، یا بخش‌های دیگر را برون‌بوم و حفره‌ها را استثنا بنامید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} is {count}; make one feature of each.</source>
        <translation>{feature} {count} است؛ از هر یک عارضه‌ای بسازید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} has {count}, {sizes}, but declares {names}; the largest is at {spot}.</source>
        <translation>{feature} دارای {count}، {sizes}، است ولی {names} را اعلام می‌کند؛ بزرگ‌ترین در {spot} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{size} in all</source>
        <translation>روی هم {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} declares {names} but has {count}.</source>
        <translation>{feature} {names} را اعلام می‌کند ولی {count} دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>No edge shorter than the precision</source>
        <translation>نبود ضلع کوتاه‌تر از دقت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>Delete one of the two turning points, or move them apart.</source>
        <translation>یکی از دو نقطه شکست را پاک کنید، یا آنها را از هم دور کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>shortest edge</source>
        <translation>کوتاه‌ترین ضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}.</source>
        <translation>{feature} دارای {count} کوتاه‌تر از {limit_text} است؛ کوتاه‌ترین، {least}، در {spot} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>No sliver among the parts and holes</source>
        <translation>نبود باریکه میان بخش‌ها و حفره‌ها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part or hole, or draw it at its true size.</source>
        <translation>بخش یا حفره را پاک کنید، یا به اندازه راستین بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>width under which a part or hole is a sliver</source>
        <translation>پهنایی که کمتر از آن بخش یا حفره باریکه است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>area under which a part or hole is a sliver</source>
        <translation>مساحتی که کمتر از آن بخش یا حفره باریکه است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a hole of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature} حفره‌ای به اندازه {size} و پهنای {width} در {spot} دارد: باریکه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a part of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature} بخشی به اندازه {size} و پهنای {width} در {spot} دارد: باریکه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Close the hole in {feature}</source>
        <translation>بستن حفره در {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part of {feature}</source>
        <translation>پاک کردن بخش {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>No spike</source>
        <translation>نبود تیزی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete the turning point at the tip, or move it.</source>
        <translation>نقطه شکست نوک را پاک کنید، یا جابه‌جا کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>sharpest angle between two edges</source>
        <translation>تیزترین زاویه میان دو ضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>{feature} has {count} sharper than {limit_text}; the sharpest, {least}, runs {reach} to {spot}.</source>
        <translation>{feature} دارای {count} تیزتر از {limit_text} است؛ تیزترین، {least}، به درازای {reach} تا {spot} می‌رود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Longitude and latitude in their order</source>
        <translation>طول و عرض جغرافیایی به ترتیب خود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude, of the whole feature or of the turning points named.</source>
        <translation>طول و عرض همه عارضه، یا نقاط شکست نام‌برده را با هم جابه‌جا کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has longitude and latitude exchanged: it lies at {now}; exchanged, it lies in {region}, at {then}.</source>
        <translation>طول و عرض {feature} جابه‌جا شده است: در {now} است؛ پس از جابه‌جایی در {region}، در {then} خواهد بود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {feature}</source>
        <translation>جابه‌جایی طول و عرض {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>the agreement's theatre</source>
        <translation>گستره توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has {count} with longitude and latitude exchanged, in the order drawn the {named}: the first lies at {now} and belongs at {then}.</source>
        <translation>{feature}: {count} با طول و عرض جابه‌جا، به ترتیب رسم {named}: نخستین در {now} است و جایش {then} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {count} of {feature}</source>
        <translation>جابه‌جایی طول و عرض {count} از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{named} and others</source>
        <translation>{named} و جز آنها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>A valid area or line</source>
        <translation>پهنه یا خط معتبر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Move the turning points so that no outline or line meets itself or another one.</source>
        <translation>نقاط شکست را چنان جابه‌جا کنید که هیچ کناره یا خطی به خود یا دیگری نرسد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} has so many edges side by side ({count}) that it cannot be checked; draw it with fewer.</source>
        <translation>{feature} چندان ضلع کنار هم ({count}) دارد که بررسی‌پذیر نیست؛ با ضلع کمتر بکشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} meets itself at {count}, so that it has no left and no right side there; the first place is {spot}.</source>
        <translation>{feature}: خط در {count} به خود می‌رسد و در آنجا نه سمت چپ دارد و نه راست؛ نخستین جا {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} is not a valid area: {reasons}; the first place is {spot}.</source>
        <translation>{feature} پهنه معتبری نیست: {reasons}؛ نخستین جا {spot} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>, and </source>
        <translation>؛ </translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{fault} at {places}</source>
        <translation>{fault}: {places}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{fault} at at least {places}</source>
        <translation>{fault}: دست‌کم {places}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Rebuild {feature} as a valid area of {parts}, {size}</source>
        <translation>بازسازی {feature} به پهنه معتبر {parts}، {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is whole</source>
        <translation>دفتر اقدامات کامل است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>Merge the copy that has the missing entries; of a fork its author records by a correction what holds.</source>
        <translation>نسخه‌ای را که ثبت‌های گم‌شده دارد یکی کنید؛ در دوشاخگی نویسنده‌اش با اصلاحی ثبت می‌کند چه معتبر است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is not whole: {problem}</source>
        <translation>دفتر اقدامات کامل نیست: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limits are the agreement's</source>
        <translation>مقادیر مجاز از آنِ توافق است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>Take the workspace's own limit away in the options, or have the parties state it in the agreement.</source>
        <translation>مقدار مجاز ویژه فضای کار را در گزینه‌ها بردارید، یا طرف‌ها آن را در توافق بیاورند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limit “{which}” of {rule} is {here} in this workspace; the agreement has {there}. Reason: {reason}</source>
        <translation>مقدار مجاز «{which}» قاعده {rule} در این فضای کار {here} است؛ در توافق {there}. دلیل: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>No overlap of kinds that the agreement keeps apart</source>
        <translation>نبود هم‌پوشانی نوع‌هایی که توافق جدا می‌دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>Cut one of the two back to the other's line.</source>
        <translation>یکی از دو را تا خط دیگری ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>width of an overlap that is put down to the drawing</source>
        <translation>پهنای هم‌پوشانی که از ترسیم دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Zones do not overlap</source>
        <translation>مناطق هم‌پوشانی ندارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Agree on one line between the two zones and draw both along it, or remove the copy.</source>
        <translation>بر یک خط میان دو منطقه توافق کنید و هر دو را بر آن بکشید، یا رونوشت را پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Nothing across the country's border</source>
        <translation>نبود چیزی آن سوی مرز کشور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Draw the feature up to the border and not across it.</source>
        <translation>عارضه را تا مرز بکشید و از آن نگذرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>area across the border that is put down to the reference</source>
        <translation>مساحت آن سوی مرز که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>distance across it, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>فاصله پست، ایست بازرسی یا خط آن سوی مرز که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>the country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies across the country's border with {size}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} با {size} در {spot} از مرز کشور می‌گذرد (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} در {away} آن سوی مرز کشور، در {spot} است (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs up to {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: تا {away} آن سوی مرز کشور، در {spot} امتداد دارد (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs through “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: از «{area_name}» در {spot} می‌گذرد؛ وضعیت این منطقه در منابع متفاوت بیان شده است ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: در «{area_name}» در {spot} ایستاده است؛ وضعیت این منطقه در منابع متفاوت بیان شده است ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies with {size} in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: {size} از آن در «{area_name}» در {spot} است؛ وضعیت این منطقه در منابع متفاوت بیان شده است ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Zones of two regions do not meet</source>
        <translation>مناطق دو ناحیه به هم نمی‌رسند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Draw one of the two back, or give both the same region if they are meant to be neighbours.</source>
        <translation>یکی از دو را پس بکشید، یا اگر باید همسایه باشند به هر دو یک ناحیه بدهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>distance from which on two zones are apart</source>
        <translation>فاصله‌ای که از آن به بعد دو منطقه جدا هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} lies only {measure} from {second} in {region_b}, at {spot}.</source>
        <translation>{first} در ناحیه {region_a} تنها {measure} از {second} در ناحیه {region_b} فاصله دارد، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} meets {second} in {region_b} along {measure}, at {spot}.</source>
        <translation>{first} در ناحیه {region_a} و {second} در ناحیه {region_b} در طول {measure} به هم می‌رسند، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} touches {second} in {region_b}, at {spot}.</source>
        <translation>{first} در ناحیه {region_a} با {second} در ناحیه {region_b} تماس دارد، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>no region</source>
        <translation>بی ناحیه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Inside the units of its region</source>
        <translation>درون واحدهای ناحیه خود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Draw the feature inside the units that the agreement names for its region, or correct its region.</source>
        <translation>عارضه را درون واحدهایی که توافق برای ناحیه‌اش نام برده بکشید، یا ناحیه را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>area outside that is put down to the reference</source>
        <translation>مساحت بیرونی که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>distance outside, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>فاصله بیرونی پست، ایست بازرسی یا خط که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>the units of their region</source>
        <translation>واحدهای ناحیه خود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {places}, the largest in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} بیرون از واحدهایی است که توافق برای این ناحیه نام می‌برد: {region}؛ {size} در {places}، بزرگ‌ترین در: {in_unit}، در {spot} (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} بیرون از واحدهایی است که توافق برای این ناحیه نام می‌برد: {region}؛ {size} در: {in_unit}، در {spot} (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} runs up to {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: تا {away} بیرون از واحدهایی که توافق برای {region} نام برده، در {in_unit}، در {spot} امتداد دارد (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} stands {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} در {away} بیرون از واحدهایی است که توافق برای {region} نام برده، در {in_unit}، در {spot} (منبع مرزها: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Put {name} into the region {region}</source>
        <translation>قرار دادن {name} در ناحیه {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Outside the areas of separation</source>
        <translation>بیرون از مناطق جدایی</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Keep the feature out of the area, or agree on it with those who watch that area.</source>
        <translation>عارضه را بیرون از آن منطقه نگه دارید، یا با ناظران آن منطقه بر سر آن توافق کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>area inside that is put down to the reference</source>
        <translation>مساحت درونی که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Whether features lie inside {areas} is not known: the reference ({source}) has no such area. Choose a reference layer that has it.</source>
        <translation>معلوم نیست که عارضه‌ها درون {areas} باشند: مرجع ({source}) چنین منطقه‌ای ندارد. لایه مرجعی برگزینید که آن را داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} stands inside “{area_name}”, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: درون «{area_name}» است، در {spot} (چندضلعی تقریبی، منبع: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} lies inside “{area_name}” with {size}, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: {size} از آن درون «{area_name}» است، در {spot} (چندضلعی تقریبی، منبع: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Observation posts stand in a buffer zone</source>
        <translation>پست‌های دیده‌بانی در منطقه حائل‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Move the post into the buffer zone, or correct its region.</source>
        <translation>پست را به منطقه حائل ببرید، یا ناحیه‌اش را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>distance outside that is put down to rounding</source>
        <translation>فاصله بیرونی که از گرد کردن دانسته می‌شود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Observation posts along the whole line</source>
        <translation>پست‌های دیده‌بانی در امتداد همه خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Add a post where the line is farthest from any, or remove the post that was drawn twice.</source>
        <translation>پستی در جایی که خط از همه دورتر است بیفزایید، یا پستی را که دو بار کشیده شده پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>greatest distance of any place on the line from its nearest post</source>
        <translation>بیشترین فاصله هر جای خط از نزدیک‌ترین پست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>distance within which two posts are taken for one</source>
        <translation>فاصله‌ای که در آن دو پست یکی شمرده می‌شوند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Along {stretch} of the line of {zone} no observation post is nearer than {limit_text}; the farthest place is {away} from {post}, at {spot}.</source>
        <translation>در {stretch} از خط {zone} هیچ پست دیده‌بانی نزدیک‌تر از {limit_text} نیست؛ دورترین جا {away} از {post}، در {spot} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>The spacing of posts along the line of {zone} is not judged while {posts} of its region stand far from it.</source>
        <translation>تا هنگامی که {posts} ناحیه‌اش دور از آن‌اند، فاصله‌گذاری پست‌ها در امتداد خط {zone} داوری نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{zone} has no observation post: none of its region is within {limit_text} of its line of {line_length}.</source>
        <translation>{zone} پست دیده‌بانی ندارد: هیچ پستی از ناحیه‌اش در {limit_text} خط {line_length} آن نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{one} and {other} stand {apart} apart: is that one post drawn twice?</source>
        <translation>{one} و {other} در فاصله {apart} از هم‌اند: آیا یک پست دو بار کشیده شده است؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Remove {other}</source>
        <translation>پاک کردن {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>One proposal of each version</source>
        <translation>از هر نسخه یک پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Ask the party which of the two it stands by, and take the other one off.</source>
        <translation>از آن طرف بپرسید بر کدام یک از دو می‌ایستد و دیگری را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Two proposals of {party} state the version {version} and differ: {first} with the fingerprint {digest}, and {second} with {other}.</source>
        <translation>دو پیشنهاد طرف {party} نسخه {version} را بیان می‌کنند و متفاوت‌اند: {first} با اثر انگشت {digest} و {second} با {other}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>A safe zone lies inside its zone, clear of the zone's buffer</source>
        <translation>منطقه امن درون منطقه خود و دور از حائل آن است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Draw the safe zone inside the zone, or cut it back to the zone's line.</source>
        <translation>منطقه امن را درون منطقه بکشید، یا تا خط منطقه ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>distance by which it may lie outside the zone, or in its buffer</source>
        <translation>فاصله‌ای که می‌تواند بیرون از منطقه یا در حائل آن باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} lies inside no zone: its region has none.</source>
        <translation>{safe} درون هیچ منطقه‌ای نیست: ناحیه آن منطقه‌ای ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} names a zone that is not here, so it lies inside none.</source>
        <translation>{safe} منطقه‌ای را نام می‌برد که اینجا نیست، پس درون هیچ منطقه‌ای نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} out of {zone}, with {size}, at {spot}.</source>
        <translation>{safe} تا {reach} و به مساحت {size} از {zone} بیرون می‌زند، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>the zones of its region</source>
        <translation>منطقه‌های ناحیه خود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} into {zone}, with {size}, at {spot}.</source>
        <translation>{safe} تا {reach} و به مساحت {size} به درون {zone} می‌رود، در {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Cut {safe} back to the line of {zone}</source>
        <translation>بریدن {safe} تا خط {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Stretches cover the whole line once</source>
        <translation>پاره‌ها همه خط را یک بار در بر می‌گیرند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Divide the line anew; stretches that are as they were keep their numbers and what was said of them.</source>
        <translation>خط را از نو بخش کنید؛ پاره‌هایی که همان مانده‌اند شماره و آنچه درباره‌شان گفته شده را نگه می‌دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} leave out {length} of its line.</source>
        <translation>پاره‌های {feature} مقدار {length} از خط آن را در بر ندارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} have {length} of its line more than once.</source>
        <translation>پاره‌های {feature} مقدار {length} از خط آن را بیش از یک بار دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Stretches run along their features</source>
        <translation>پاره‌ها در امتداد عارضه‌های خود می‌روند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line from the feature, or divide it anew.</source>
        <translation>خط را از عارضه بگیرید، یا آن را از نو بخش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line of the stretch {number} from its feature</source>
        <translation>گرفتن خط پاره {number} از عارضه آن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>The agreement is in force</source>
        <translation>توافق لازم‌الاجراست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>Record the extension with its document in the agreement file, or correct the package's date.</source>
        <translation>تمدید را با سند آن در فایل توافق ثبت کنید، یا تاریخ بسته را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}.</source>
        <translation>در {day} توافق هنوز لازم‌الاجرا نیست؛ در {first} لازم‌الاجرا می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension.</source>
        <translation>در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. توافق تمدیدی پیش‌بینی نکرده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record.</source>
        <translation>در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. با اجماع تمدید می‌شود و تمدید پسین‌تری ثبت نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record.</source>
        <translation>در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. هر بار به مدت {months} ماه خودکار تمدید می‌شود؛ چنین دوره‌ای تا {until} ادامه می‌داشت، ولی تمدیدی ثبت نشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace is sound</source>
        <translation>فایل کار سالم است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Restore the workspace from a copy, or create a new one and import the layers of this one into it.</source>
        <translation>فایل کار را از یک نسخه بازگردانید یا یکی نو بسازید و لایه‌های این را در آن درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: “{value}” stands in the column “{column}”.</source>
        <translation>ردیف {row} جدول «{table}» فایل کار خوانده نمی‌شود: در ستون «{column}» مقدار «{value}» است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: the column “{column}” is empty.</source>
        <translation>ردیف {row} جدول «{table}» فایل کار خوانده نمی‌شود: ستون «{column}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” declares its column “{column}” as “{value}”, which is not its type.</source>
        <translation>جدول «{table}» فایل کار ستون «{column}» را «{value}» می‌شناساند که گونه آن نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's file states “{value}” as its {column}, which no GeoPackage does.</source>
        <translation>فایل کار {column} را «{value}» می‌گوید که هیچ GeoPackage چنین نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” lacks the column or the row that it must have: “{column}”.</source>
        <translation>جدول «{table}» فایل کار ستون یا ردیفی را که باید ندارد: «{column}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, which is not there; correct it under rules_off.</source>
        <translation>توافق {agreement} قاعده «{rule}» را غیرفعال می‌کند که وجود ندارد؛ آن را زیر rules_off درست کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, on which others rest; take it out of rules_off.</source>
        <translation>توافق {agreement} قاعده «{rule}» را غیرفعال می‌کند که قاعده‌های دیگر بر آن استوارند؛ آن را از rules_off بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The parties do not apply the rule “{title}”. Reason: {reason}</source>
        <translation>طرف‌ها قاعده «{title}» را اعمال نمی‌کنند. دلیل: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is not known here</source>
        <translation>«{key}» اینجا شناخته نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>a value of type {type} is needed, not {value}</source>
        <translation>مقداری از نوع {type} لازم است نه {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>it must be {wanted}, not {value}</source>
        <translation>باید {wanted} باشد نه {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not one of {listed}</source>
        <translation>{value} یکی از اینها نیست: {listed}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too many, {most} are the most</source>
        <translation>بیش از اندازه: {entries}؛ بیشینه {most} است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} از {least} کمتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} از {most} بیشتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not more than {least}</source>
        <translation>{value} از {least} بیشتر نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is empty</source>
        <translation>متن خالی است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is longer than {most}</source>
        <translation>متن از {most} بلندتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} does not follow the pattern {pattern}</source>
        <translation>{value} از الگوی {pattern} پیروی نمی‌کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not a date such as 2017-05-06</source>
        <translation>{value} تاریخی مانند 2017-05-06 نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too few, {least} are needed</source>
        <translation>بسیار کم: {entries}؛ {least} لازم است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>an entry stands there twice</source>
        <translation>یک ورودی آنجا دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>“{paper}” is no paper for sheets; use one of {known}.</source>
        <translation>«{paper}» کاغذ برگ‌های نقشه نیست؛ یکی از اینها را به کار برید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot be “{orientation}”; use one of {known}.</source>
        <translation>برگ‌ها نمی‌توانند «{orientation}» باشند؛ یکی از اینها را به کار برید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot have the scale 1:{scale}; use one of {known}, or 0 to choose.</source>
        <translation>مقیاس برگ‌ها نمی‌تواند 1:{scale} باشد؛ یکی از اینها یا 0 را برای گزینش به کار برید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} does not arrange sheets ({format}) on {known}; restore the file.</source>
        <translation>فایل {file} برگ‌ها ({format}) را بر اینها نمی‌چیند: {known}؛ فایل را بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} leaves a frame of {width} × {height} mm on {paper}; both must be at least {least} mm, so make the margin block smaller.</source>
        <translation>فایل {file} بر کاغذ {paper} قابی {width} × {height} میلی‌متر می‌گذارد؛ هر دو باید دست‌کم {least} میلی‌متر باشند، بلوک حاشیه را کوچک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, though small neighbours share them, and {feature} is beyond that; let the scale be chosen, choose a coarser one or a larger paper, or leave out the sheets.</source>
        <translation>تحدید حدود با مقیاس {scale} روی {paper} بیش از {most} برگ می‌خواهد، با آن‌که همسایه‌های کوچک برگ مشترک دارند، و {feature} بیرون از آن است؛ انتخاب مقیاس را به برنامه بسپارید، مقیاس کوچک‌تر یا کاغذ بزرگ‌تر برگزینید، یا برگ‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; no paper is larger, so leave out the sheets, or export a part of the delimitation from a workspace of its own.</source>
        <translation>تحدید حدود روی {paper} بیش از {most} برگ می‌خواهد، با آن‌که همسایه‌های کوچک برگ مشترک دارند، و {feature} بیرون از آن است؛ کاغذی بزرگ‌تر نیست، پس برگ‌ها را کنار بگذارید یا بخشی از تحدید حدود را از فضای کاری جداگانه برون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; choose a larger paper, or leave out the sheets.</source>
        <translation>تحدید حدود روی {paper} بیش از {most} برگ می‌خواهد، با آن‌که همسایه‌های کوچک برگ مشترک دارند، و {feature} بیرون از آن است؛ کاغذ بزرگ‌تری برگزینید یا برگ‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>No index sheet on {paper} can show the whole delimitation, even at 1:{scale}; check for features that lie far from the others.</source>
        <translation>هیچ برگ راهنمایی بر کاغذ {paper} همه تحدید حدود را حتی در 1:{scale} نشان نمی‌دهد؛ ببینید عارضه‌ای دور از دیگران نباشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} is on no sheet; plan the sheets again from the delimitation as it is now.</source>
        <translation>{feature} بر هیچ برگی نیست؛ برگ‌ها را از تحدید حدود چنان‌که هست از نو برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} reaches {beyond} beyond the frames of its sheets; plan them again, at a coarser scale or on a larger paper.</source>
        <translation>{feature} به اندازه {beyond} از چارچوب برگ‌هایش بیرون می‌زند؛ آنها را با مقیاس کوچک‌تر یا کاغذ بزرگ‌تر از نو برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} the line of {feature} is {pen} wide and covers {line} of ground, more than the {accuracy} to which the agreement states its boundaries; choose a finer scale or a larger paper.</source>
        <translation>در {scale} خط {feature} با ضخامت {pen} روی زمین {line} را می‌پوشاند، بیش از دقت {accuracy} که توافق مرزهایش را با آن بیان می‌کند؛ مقیاس بزرگ‌تر یا کاغذ بزرگ‌تر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} a line {pen} wide covers {line} of ground, more than half of the width of {feature} ({width}), so that its two sides run into one; choose a finer scale or a larger paper.</source>
        <translation>در {scale} خطی با ضخامت {pen} روی زمین {line} را می‌پوشاند، بیش از نیمی از پهنای {feature} ({width})، چنان‌که دو سوی آن یکی می‌شوند؛ مقیاس بزرگ‌تر یا کاغذ بزرگ‌تر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds until {last}.</source>
        <translation>{sentence} این تا {last} برقرار است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} on.</source>
        <translation>{sentence} این از {first} به بعد برقرار است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds on {day}.</source>
        <translation>{sentence} این در {day} برقرار است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} to {last}.</source>
        <translation>{sentence} این از {first} تا {last} برقرار است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the top</source>
        <translation>بالاترین سطح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is longer than {most}</source>
        <translation>از {most} بلندتر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is not JSON ({cause})</source>
        <translation>JSON نیست ({cause})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it begins with the byte order mark of {encoding}; save it as plain UTF-8</source>
        <translation>با نشان ترتیب بایت {encoding} آغاز می‌شود؛ به UTF-8 ساده ذخیره کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the byte {byte} at {at} is no UTF-8; save it as UTF-8</source>
        <translation>بایت {byte} در {at} از UTF-8 نیست؛ به UTF-8 ذخیره کنید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>{number} is no number that can be meant</source>
        <translation>{number} عددی نیست که بتواند منظور باشد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>“{key}” stands there twice</source>
        <translation>«{key}» آنجا دو بار آمده است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains {refused}, which can hide or reorder text</source>
        <translation>متن {refused} دارد که می‌تواند متن را پنهان یا جابه‌جا کند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains U+FFFD: a character was lost when it was written</source>
        <translation>متن U+FFFD دارد: هنگام نوشتن نویسه‌ای از دست رفته است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>lists and objects lie in one another more than {deepest} deep</source>
        <translation>فهرست‌ها و شیءها بیش از {deepest} لایه تودرتو هستند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/column_choice.py"/>
        <source>“{text}” states no column; write what it is, once each, and its name or number, such as lon=2; lat=3. It may be {meanings}, or a column of the features such as kind or party.</source>
        <translation>«{text}» ستونی را بیان نمی‌کند؛ بنویسید چیست، هر یک یک بار، و نام یا شماره‌اش را، مانند lon=2; lat=3. می‌تواند {meanings} باشد، یا ستونی از عارضه‌ها مانند kind یا party.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no column “feature” or “name” in its header; it tells which rows belong together.</source>
        <translation>سرستون فایل {file} ستون «feature» یا «name» ندارد؛ آن می‌گوید کدام ردیف‌ها با هم هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has two columns for “{meaning}”: {one} and {other}; rename one.</source>
        <translation>فایل {file} برای «{meaning}» دو ستون دارد: {one} و {other}؛ نام یکی را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has a column “{there}” but no column “{missing}”; add it.</source>
        <translation>فایل {file} ستون «{there}» دارد و ستون «{missing}» ندارد؛ بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position.</source>
        <translation>فایل {file} ستون مختصات ندارد؛ سرستون باید lon و lat، x و y، utm، mgrs، dms یا position داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>The zone “{zone}” names no band or hemisphere; write it behind the zone, as in 37S, 37 north or 37 south.</source>
        <translation>زون «{zone}» نوار یا نیم‌کره را نمی‌گوید؛ پس از زون بنویسید، مانند 37S، 37 north یا 37 south.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>“{text}” names a square of {side} m, which is no place for a turning point; write it to {most} m or better.</source>
        <translation>«{text}» مربعی {side} متری را نام می‌برد که جای نقطه شکست نیست؛ تا {most} متر یا بهتر بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>One feature mixes the notations {one} and {other}; use one.</source>
        <translation>یک عارضه دو شیوه نگارش را می‌آمیزد: {one} و {other}؛ یکی را به کار برید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>These are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>اینها درجه هستند و {crs} درجه ندارد؛ سامانه مختصات جغرافیایی را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>مختصات UTM و MGRS بر WGS 84 است و {crs} نیست؛ سامانه را اصلاح کنید یا x و y بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The headings name the angles in both orders, and none was used: {lines}.</source>
        <translation>سرآیندها زاویه‌ها را به هر دو ترتیب می‌آورند و هیچ‌یک به کار نرفت: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The heading names the angles in the other order than is stated; the stated one was used.</source>
        <translation>سرآیند زاویه‌ها را به ترتیبی جز گفته‌شده می‌آورد؛ همان گفته‌شده به کار رفت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The latitude was read first, as the heading says.</source>
        <translation>نخست عرض جغرافیایی خوانده شد، چنان‌که سرآیند می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The longitude was read first, as the heading says.</source>
        <translation>نخست طول جغرافیایی خوانده شد، چنان‌که سرآیند می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The northing was read first, as the heading says.</source>
        <translation>چنان‌که سرآیند می‌گوید نخست مختصات شمالی خوانده شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>Lines without a place were passed over: {lines}.</source>
        <translation>سطرهای بی‌جای کنار گذاشته شد: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>“{text}” (line {line})</source>
        <translation>«{text}» (سطر {line})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>it names a square of {side} m; write it to {most} m or better</source>
        <translation>مربعی {side} متری را نام می‌برد؛ تا {most} متر یا بهتر بنویسید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>the headings name easting and northing in both orders; keep one of them</source>
        <translation>سرآیندها مختصات شرقی و شمالی را به هر دو ترتیب می‌آورند؛ یکی را نگه دارید</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} is {size} MB; the most is {most} MB, divide it.</source>
        <translation>فایل {file} {size} مگابایت است؛ بیشینه {most} مگابایت است، بخشش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} cannot be read: {error}.</source>
        <translation>فایل {file} خوانده نمی‌شود: {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} states no CRS; say which one its coordinates are in, EPSG:4326 for WGS 84 degrees.</source>
        <translation>برای فایل {file} سامانه مختصات گفته نشده؛ بگویید کدام است، برای درجه WGS 84 همان EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its rows ended at line {last} and begin again; put them together.</source>
        <translation>ردیف‌هایش در سطر {last} پایان یافت و باز آغاز می‌شود؛ کنار هم بگذاریدشان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}: the column “{column}” holds hemispheres, and its name does not say of which angle; call it lat_ns or lon_ew.</source>
        <translation>{file}: ستون «{column}» نیم‌کره‌ها را در بر دارد و نامش نمی‌گوید از آنِ کدام زاویه‌اند؛ آن را lat_ns یا lon_ew بنامید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}, line {line} has “{text}” in column {column}, which has no name and stands beside a coordinate; name it, as in lat_deg, lat_min, lat_sec, or take it out.</source>
        <translation>{file}، سطر {line}: در ستون {column} که نامی ندارد و کنار یک مختصات است «{text}» نوشته شده؛ نامی مانند lat_deg، lat_min، lat_sec به آن بدهید یا آن را بردارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>It has {count} vertices; the most is {most}.</source>
        <translation>{count} رأس دارد؛ بیشینه {most} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The number “{number}” is no number of a turning point.</source>
        <translation>شماره «{number}» شماره نقطه شکست نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} stands in line {line} already; keep one.</source>
        <translation>نقطه شکست {number} در سطر {line} هم هست؛ یکی را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} is missing; put its row back.</source>
        <translation>نقطه شکست {number} نیست؛ ردیفش را بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The part “{number}” is no number; count from 1.</source>
        <translation>بخش «{number}» عدد نیست؛ از 1 بشمارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The ring “{number}” is no number; count from 1.</source>
        <translation>حلقه «{number}» عدد نیست؛ از 1 بشمارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>part {part}, ring {ring}</source>
        <translation>بخش {part}، حلقه {ring}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} is out of order; put parts and rings one after another.</source>
        <translation>بیرون از ترتیب: {here}؛ بخش‌ها و حلقه‌ها را پشت سر هم بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has no outer ring before it; the outer ring is ring 1.</source>
        <translation>پیش از این حلقه بیرونی نیست: {here}؛ حلقه بیرونی حلقه 1 است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>A line has two different vertices at least; this one has one.</source>
        <translation>خط دست‌کم دو رأس متفاوت دارد؛ این یکی یک رأس دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has {corners} different vertices; a polygon needs three, a point is one row.</source>
        <translation>{corners} رأس متفاوت دارد: {here}؛ چندضلعی سه می‌خواهد، نقطه یک ردیف است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {name} is “{here}” here and “{there}” in line {line}; say one.</source>
        <translation>مقدار {name} اینجا «{here}» و در سطر {line} «{there}» است؛ یکی را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A turning point has no number for longitude or latitude; correct it first.</source>
        <translation>طول یا عرض یکی از نقطه‌های شکست عدد نیست؛ نخست اصلاحش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A {geom_type} has no turning points; points, lines and polygons have.</source>
        <translation>هندسه {geom_type} نقطه شکست ندارد؛ نقطه، خط و چندضلعی دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} is no row of a table ({error}); check its quotation marks.</source>
        <translation>{file}، سطر {line} ردیف جدول نیست ({error})؛ نشانه‌های نقل‌قول را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>The row has {cells} cells where the header has {columns}; quote a comma inside a cell.</source>
        <translation>ردیف {cells} خانه دارد و سرستون {columns}؛ ویرگول درون خانه را در نقل‌قول بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} cannot be told to any feature. {fault}</source>
        <translation>{file}، سطر {line} به هیچ عارضه‌ای نسبت داده نمی‌شود. {fault}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} names no feature; fill in its feature column.</source>
        <translation>{file}، سطر {line} عارضه‌ای نام نمی‌برد؛ ستون feature را پر کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no rows; it needs a header line and one line for each vertex.</source>
        <translation>فایل {file} ردیف ندارد؛ یک سطر سرستون و برای هر رأس یک سطر می‌خواهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has {rows} rows; the most is {most}, divide it.</source>
        <translation>فایل {file} {rows} ردیف دارد؛ بیشینه {most} است، بخشش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is no whole UTF-16 text; save it as UTF-8.</source>
        <translation>فایل {file} متن کامل UTF-16 نیست؛ به UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is not UTF-8: line {line} holds the byte 0x{byte}; save it as UTF-8.</source>
        <translation>فایل {file} با UTF-8 نیست: سطر {line} بایت 0x{byte} دارد؛ با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no line with all columns that are stated ({columns}); write their names as they stand there, or their numbers from the left.</source>
        <translation>فایل {file} سطری با همه ستون‌های بیان‌شده ({columns}) ندارد؛ نام‌ها را چنان‌که آنجاست یا شماره‌شان را از چپ بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one line.</source>
        <translation>ردیف‌های شماره 1 تا {last} نقطه‌های شکست یک خط گرفته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one area.</source>
        <translation>ردیف‌های شماره 1 تا {last} نقطه‌های شکست یک پهنه گرفته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>{file}, line {line}, feature “{name}”</source>
        <translation>{file}، سطر {line}، عارضه «{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A point has one place; draw or type another point instead.</source>
        <translation>نقطه یک مکان دارد؛ به جای آن نقطه دیگری رسم یا وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>An outline needs three different turning points; move this one, or delete the outline.</source>
        <translation>پیرامون به سه نقطه شکست متفاوت نیاز دارد؛ این یکی را جابه‌جا کنید یا پیرامون را پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A line needs two different turning points, and a point one; move it, or delete the feature.</source>
        <translation>خط به دو نقطه شکست متفاوت و نقطه به یکی نیاز دارد؛ آن را جابه‌جا کنید یا عارضه را پاک کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/workbook.py"/>
        <source>A text in the column {column} has {count} characters and a spreadsheet takes {longest}; shorten it.</source>
        <translation>متنی در ستون {column} {count} نویسه دارد و صفحه‌گسترده {longest} می‌پذیرد؛ کوتاهش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/term_source.py"/>
        <source>{sentence} The first day of the agreement, {first}, is that of the source it follows: {source}.</source>
        <translation>{sentence} روز نخست توافق ({first}) برگرفته از منبعی است که مبنا قرار داده است: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts are not in the encoding that it states; they were read as {encoding}, which their bytes look like. Check the names.</source>
        <translation>{file}: متن‌هایش به رمزگذاری گفته‌شده نیست؛ به {encoding} که بایت‌هایش به آن می‌ماند خوانده شد. نام‌ها را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}, which their bytes look like; no encoding is stated. Check the names.</source>
        <translation>{file}: متن‌هایش به {encoding} که بایت‌هایش به آن می‌ماند خوانده شد؛ رمزگذاری گفته نشده است. نام‌ها را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}.</source>
        <translation>{file}: متن‌هایش به {encoding} خوانده شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>“{value}” is no known encoding; write one such as UTF-8, windows-1251, windows-1254 or windows-1256, or leave it empty.</source>
        <translation>«{value}» رمزگذاری شناخته‌ای نیست؛ مانند UTF-8، windows-1251، windows-1254 یا windows-1256 بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file} is not written in {encoding}; state another encoding, or none to have it found out.</source>
        <translation>فایل {file} به {encoding} نوشته نشده است؛ رمزگذاری دیگری بگویید یا هیچ، تا یافته شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>Fix {findings}</source>
        <translation>اصلاح {findings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline crosses or touches itself</source>
        <translation>کناره‌اش خود را می‌برد یا به خود می‌رسد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline runs back over itself</source>
        <translation>کناره‌اش بر روی خود بازمی‌گردد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines cross</source>
        <translation>دو کناره‌اش یکدیگر را می‌برند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines share a stretch of line</source>
        <translation>دو کناره‌اش پاره‌ای از خط را مشترک دارند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>a hole lies outside the outline</source>
        <translation>حفره‌ای بیرون از کناره است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two holes overlap or lie in one another</source>
        <translation>دو حفره هم‌پوشانی دارند یا درون هم‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two parts overlap or lie in one another</source>
        <translation>دو بخش هم‌پوشانی دارند یا درون هم‌اند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>an outline has fewer than three different turning points</source>
        <translation>کناره‌ای کمتر از سه نقطه شکست متفاوت دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its holes cut its inside in two</source>
        <translation>حفره‌هایش درونش را دو نیم می‌کنند</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>{fault} at {spot}</source>
        <translation>{fault}، در {spot}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>What is drawn: {reason}</source>
        <translation>آنچه کشیده شد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>{findings}: “{title}”</source>
        <translation>{findings}: «{title}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>{file} has unsaved edits; save or discard them before another workspace is opened.</source>
        <translation>{file} ویرایش‌های ذخیره‌نشده دارد؛ پیش از گشودن فضای کار دیگر آنها را ذخیره کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Passed over, because nobody can say what such an outline encloses: {features}. Correct it as the check tells, and take the line again where it was meant for it.</source>
        <translation>کنار گذاشته شد، زیرا نمی‌توان گفت چنین محدوده‌ای چه را در بر می‌گیرد: {features}. آن را چنان‌که بررسی می‌گوید درست کنید و اگر خط برای آن بود دوباره بگیرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} with the line midway between {party} and {other}</source>
        <translation>گرفتن {feature} با خط میانهٔ {party} و {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} from the proposal of {party}</source>
        <translation>گرفتن {feature} از پیشنهاد طرف {party}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line midway between {party} and {other}</source>
        <translation>دادن خط میانهٔ {party} و {other} به {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line of {party}</source>
        <translation>دادن خط طرف {party} به {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The limits cannot be changed: {reason}</source>
        <translation>مقادیر مجاز تغییر نمی‌کنند: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map cannot be changed: {reason}</source>
        <translation>نقشه پایه را نمی‌توان تغییر داد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map of {file} was changed in another window meanwhile; look at it as it is now, and change it again.</source>
        <translation>نقشه پایه {file} در این میان در پنجره‌ای دیگر تغییر کرد؛ آن را به صورت کنونی ببینید و دوباره تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>A layer of {file} was removed from the project; open the workspace again to have it back.</source>
        <translation>لایه‌ای از {file} از پروژه برداشته شد؛ برای بازگشت آن فضای کار را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>{file} has unsaved edits in {layers}; save or discard them first.</source>
        <translation>{file} در {layers} ویرایش ذخیره‌نشده دارد؛ نخست ذخیره یا رهایش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Remove turning point {number} of {feature}</source>
        <translation>برداشتن نقطه شکست {number} از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Insert a turning point beside {number} into {feature}</source>
        <translation>درج نقطه شکست کنار {number} در {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Move turning point {number} of {feature}</source>
        <translation>جابه‌جایی نقطه شکست {number} از {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/help.py"/>
        <source>There is no help page “{page}”; install the plugin again.</source>
        <translation>صفحه راهنمای «{page}» نیست؛ افزونه را از نو نصب کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark {feature} as agreed</source>
        <translation>توافق‌شده خواندن {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>There are unsaved edits or acts; save them first, for minutes are of what is on record.</source>
        <translation>ویرایش‌ها یا کنش‌های ذخیره‌نشده هست؛ نخست ذخیره کنید، زیرا صورت‌جلسه از آنِ ثبت‌شده‌هاست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{problem} Merge the copy that has the missing entries, or have the author of a fork record by a correction which entry holds; no reason overrides that.</source>
        <translation>{problem} نسخه‌ای را که ثبت‌های گم‌شده دارد یکی کنید، یا نویسنده دوشاخگی با اصلاحی ثبت کند کدام معتبر است؛ هیچ دلیلی از این نمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part “{part}” could not be written or read back ({reason}); try another folder. Nothing was exported.</source>
        <translation>بخش «{part}» نوشته یا خوانده نشد ({reason})؛ پوشه دیگری را بیازمایید. چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part {part} wrote {path} not at all or a second time; report this.</source>
        <translation>بخش {part} فایل {path} را ننوشت یا دو بار نوشت؛ گزارش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace has no features; draw or import some before exporting.</source>
        <translation>فایل کار عارضه ندارد؛ پیش از برون‌بری رسم یا درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace is damaged (the table “{table}”); restore it from a copy, no reason overrides that.</source>
        <translation>فایل کار آسیب دیده (جدول «{table}»)؛ از یک نسخه بازگردانید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace's row of {feature} cannot be read (the column “{column}”); type it again or restore the workspace from a copy, no reason overrides that.</source>
        <translation>ردیف {feature} در فایل کار خوانده نمی‌شود (ستون «{column}»)؛ دوباره بنویسید یا فایل کار را از یک نسخه بازگردانید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has a coordinate that is no place on Earth; correct it, no reason overrides that.</source>
        <translation>{feature}: یکی از مختصات جایی بر زمین نیست؛ اصلاحش کنید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The delimitation was changed after it was checked; check it again before exporting.</source>
        <translation>تحدید حدود پس از بررسی تغییر کرد؛ پیش از برون‌بری دوباره بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has parts or holes without turning points; take them off, no reason overrides that.</source>
        <translation>{feature}: بخش یا حفره بی نقطه شکست دارد؛ برشان دارید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The geometry of {feature} is none that a feature of the kind “{kind}” can have; draw it anew, no reason overrides that.</source>
        <translation>هندسه {feature} برای نوع «{kind}» شدنی نیست؛ از نو رسمش کنید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check left out {rules}; check by every rule before exporting.</source>
        <translation>بررسی اینها را کنار گذاشت: {rules}؛ پیش از برون‌بری با همه قاعده‌ها بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check found {errors}, the first: {first} Correct them, or give the reason for exporting in spite of them.</source>
        <translation>بررسی یافت: {errors}، نخستین: {first} اصلاحشان کنید یا دلیل برون‌بری با وجود آنها را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} does not verify: {problem} Nothing was exported.</source>
        <translation>فایل {file} راستی‌آزمایی نشد: {problem} چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} verifies with another fingerprint; nothing was exported.</source>
        <translation>فایل {file} با اثر انگشتی دیگر راستی‌آزمایی می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} cannot be read back ({error}); nothing was exported.</source>
        <translation>فایل {name} پس از نوشتن خوانده نمی‌شود ({error})؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} reads back with {found} of {expected} features; try another folder.</source>
        <translation>فایل {name} با {found} از {expected} عارضه خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{feature} reads back from {name} differently than it was drawn; nothing was exported.</source>
        <translation>{feature}: از فایل {name} جز آنچه رسم شد خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
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
        <translation>فایل {name} پس از نوشتن خوانده نمی‌شود ({error})؛ پوشه دیگری را بیازمایید.</translation>
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
        <translation>فایل {name} جز آنچه نوشته شد خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} was changed while it was read; try again.</source>
        <translation>بسته {package} هنگام خواندن تغییر کرد؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <source>The package's manifest states “{value}” as the day on which its features are in force, which is no date; ask the sender for the package again.</source>
        <translation>در فهرست بسته روز اعتبار عارضه‌ها «{value}» آمده که تاریخ نیست؛ بسته را دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}: the same files as here.</source>
        <translation>برگ‌ها و پیوست‌های آن با این قلم‌ها حروف‌چینی شده‌اند: {fonts}؛ همان فایل‌هایی که اینجا هست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}. Fonts here are others: {others}. The same delimitation exported here has other bytes in every sheet, annex and picture for this reason alone; install the same files to compare them.</source>
        <translation>برگ‌ها و پیوست‌های آن با این قلم‌ها حروف‌چینی شده‌اند: {fonts}. قلم‌های اینجا دیگرند: {others}. تنها به همین دلیل، همان تحدید حدود اگر اینجا برون‌بری شود در هر برگ، پیوست و تصویر بایت‌های دیگری دارد؛ برای مقایسه همان فایل‌ها را نصب کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>some of these are not installed</source>
        <translation>برخی از آن‌ها نصب نیست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/import_proposal.py"/>
        <source>The package's manifest states “{value}” as its date, which is no date; ask the sender for the package again.</source>
        <translation>در فهرست بسته تاریخ آن «{value}» آمده که تاریخ نیست؛ بسته را دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/languages.py"/>
        <source>“{code}” is no language that documents are written in; use {known}.</source>
        <translation>«{code}» زبان سندها نیست؛ اینها را به کار برید: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>There is no {file}; name a ledger that was exported, a map package or a workspace.</source>
        <translation>{file} نیست؛ یک دفتر برون‌بری‌شده، بسته نقشه یا فضای کار نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} خوانده نمی‌شود ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} carries no ledger of acts.</source>
        <translation>{package} دفتر اقدامات ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>“{version}” cannot be a version; use up to 30 letters, digits, points or hyphens (1.0).</source>
        <translation>«{version}» نسخه نمی‌تواند باشد؛ تا 30 حرف، رقم، نقطه یا خط تیره به کار برید (1.0).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The copy of {party} begins with its own language, “{language}”; choose it among the languages.</source>
        <translation>نسخه طرف {party} با زبان خودش، «{language}»، آغاز می‌شود؛ آن را میان زبان‌ها برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title by language cannot be read ({reason}); write it as {example}.</source>
        <translation>عنوان به تفکیک زبان خوانده نمی‌شود ({reason})؛ آن را چنین بنویسید: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>each language needs a text</source>
        <translation>هر زبان متنی لازم دارد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title is not stated in {languages}; state it there, too, or leave the title empty.</source>
        <translation>عنوان به این زبان‌ها نیامده است: {languages}؛ به آن‌ها نیز بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} holds the character {character}, which is refused; type it again.</source>
        <translation>نویسه {character} پذیرفته نیست ({what})؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} is longer than {longest} characters; shorten it.</source>
        <translation>از {longest} نویسه درازتر است ({what})؛ کوتاهش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/pages/reading.py"/>
        <source>{name} reads back cut off; try another folder.</source>
        <translation>فایل {name} بریده خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/geopdf.py"/>
        <source>{file} could not be written; look whether the disk is full or the folder read-only.</source>
        <translation>فایل {file} نوشته نشد؛ ببینید دیسک پر یا پوشه فقط‌خواندنی نباشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} was not written to its end; try another folder.</source>
        <translation>فایل {name} تا پایان نوشته نشد؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a damaged table of contents; try another folder.</source>
        <translation>فهرست درونی فایل {name} آسیب دیده؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a form of PDF that is not known here; report this with the version of QGIS.</source>
        <translation>فایل {name} گونه‌ای PDF ناشناخته دارد؛ با نسخه QGIS گزارش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_rewrite.py"/>
        <source>{name} has {count} pages where a map sheet has one; report this.</source>
        <translation>فایل {name} {count} صفحه دارد و برگ نقشه یکی؛ گزارش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>{name} reads back without its fingerprint or a rule; try another folder.</source>
        <translation>فایل {name} بی اثر انگشت یا یک قاعده خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back without {missing}; nothing was exported.</source>
        <translation>فایل {name} بی این خوانده می‌شود: {missing}؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back with features that it should not have; nothing was exported.</source>
        <translation>فایل {name} با عارضه‌هایی خوانده می‌شود که نباید داشته باشد؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>{feature} has a text with the character {character}, which files cannot hold; type it again, no reason overrides that.</source>
        <translation>{feature}: متنی با نویسه {character} دارد که فایل‌ها نمی‌گیرند؛ دوباره بنویسید، هیچ دلیلی از آن درنمی‌گذرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} reads back without its title or fingerprint; try another folder.</source>
        <translation>فایل {name} بی عنوان یا اثر انگشت خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} leads to other files than there are ({file}); nothing was exported.</source>
        <translation>فایل {name} به فایل‌هایی می‌رساند که نیست ({file})؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} shows a picture that there is not ({file}); nothing was exported.</source>
        <translation>فایل {name} تصویری را نشان می‌دهد که نیست ({file})؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} reads back with other layers or features than the master; nothing was exported.</source>
        <translation>فایل {name} با لایه‌ها یا عارضه‌هایی جز فایل اصلی خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} names a place of this computer; nothing was exported.</source>
        <translation>فایل {name} مسیری از این رایانه را نام می‌برد؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>{name} reads back without something that it should say; try another folder.</source>
        <translation>فایل {name} بی چیزی که باید بگوید خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Kind of feature</source>
        <translation>نوع عارضه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Fields whose text is cut here; the GeoPackage has it whole under the same uid</source>
        <translation>فیلدهایی که متنشان در اینجا کوتاه شده است؛ در GeoPackage با همان uid کامل است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>The field {name} has no name of ten characters for the Shapefile; leave the Shapefile out.</source>
        <translation>فیلد {name} برای Shapefile نام ده‌نویسه‌ای ندارد؛ Shapefile را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>{feature} is a {geom_type}, which {file} cannot hold; correct its geometry or leave the Shapefile out.</source>
        <translation>{feature}: هندسه {geom_type} در فایل {file} نمی‌گنجد؛ هندسه را اصلاح کنید یا Shapefile را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/region_press.py"/>
        <source>{name} is missing; try another folder.</source>
        <translation>فایل {name} نیست؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>{name} reads back without some features; try another folder.</source>
        <translation>فایل {name} بی برخی عارضه‌ها خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>The feature {uid} reads back from {name} differently than it was drawn.</source>
        <translation>عارضه {uid} از فایل {name} جز آنچه رسم شد خوانده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other sheets than it was written with; try another folder.</source>
        <translation>فایل {name} با برگه‌هایی جز آنچه نوشته شد خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other rows or columns than it was written with; try another folder.</source>
        <translation>فایل {name} با ردیف‌ها یا ستون‌هایی جز آنچه نوشته شد خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back differently in the column {column} of the sheet {sheet}; try another folder.</source>
        <translation>در فایل {name} ستون {column} از برگه {sheet} جز آنچه نوشته شد خوانده می‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>There is no {file}; choose the earlier map package, a zip or a folder, or leave it empty.</source>
        <translation>{file} وجود ندارد؛ بسته نقشه پیشین را، فایل zip یا پوشه، برگزینید یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>{file} is of the agreement “{other}”, not of “{own}”; choose an earlier package of the same agreement, or none.</source>
        <translation>{file} از توافق «{other}» است، نه «{own}»؛ بسته‌ای پیشین از همان توافق برگزینید، یا هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>Nothing has changed since {file}: it holds the same record; choose an earlier package, or none.</source>
        <translation>از بسته {file} تا کنون چیزی تغییر نکرده است: همان سابقه را دارد؛ بسته‌ای پیش‌تر برگزینید، یا هیچ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{reason} A package without the part “{part}” can be exported all the same.</source>
        <translation>{reason} با این همه می‌توان بسته‌ای بدون بخش «{part}» صادر کرد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{file} was sent under another text of the agreement “{agreement}” than the workspace has; have it sent under this one, and import it again.</source>
        <translation>{file} زیر متنی از توافق «{agreement}» جز آنچه فضای کار دارد فرستاده شده است؛ بخواهید زیر همین متن فرستاده شود و دوباره واردش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} could not be written ({cause}); look whether the disk is full.</source>
        <translation>فایل {file} نوشته نشد ({cause})؛ ببینید دیسک پر نباشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.</source>
        <translation>فایل {file} {size} گیگابایت می‌شد و Shapefile بیش از 2 گیگابایت نمی‌گیرد؛ Shapefile را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} has no room for {number} in its field {field}; leave the Shapefile out.</source>
        <translation>فایل {file} در فیلد {field} برای {number} جا ندارد؛ Shapefile را کنار بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back without the delimitation's fingerprint; nothing was exported.</source>
        <translation>فایل {name} بی اثر انگشت تحدید حدود خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <source>{name} reads back without {numbers}; nothing was exported.</source>
        <translation>فایل {name} بی اینها خوانده می‌شود: {numbers}؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/maps/label_findings.py"/>
        <source>“{text}” of {feature} has no clear place on sheet {number} ({language}); choose a finer scale or a larger paper.</source>
        <translation>برای نوشته «{text}» از {feature} جای آزادی بر برگ {number} ({language}) نیست؛ مقیاس بزرگ‌تر یا کاغذ بزرگ‌تر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the name of {feature}</source>
        <translation>نام عارضه {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the reason for the override</source>
        <translation>دلیل گذر از خطاها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of the reference boundaries</source>
        <translation>منبع مرزهای مرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of a base layer</source>
        <translation>منبع لایه پایه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>No installed font has {characters} in {what}, which would be printed as a box; install {fonts}, or another font with this script. Sheets are set in {family}.</source>
        <translation>هیچ قلم نصب‌شده‌ای {characters} در {what} را ندارد و به صورت مربع چاپ می‌شد؛ {fonts} یا قلم دیگری با این خط را نصب کنید. برگ‌ها با {family} چیده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>fonts-dejavu-core (DejaVu Sans) or fonts-noto-core (Noto Sans with Noto Sans Arabic)</source>
        <translation>fonts-dejavu-core (DejaVu Sans) یا fonts-noto-core (Noto Sans و Noto Sans Arabic)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>{paper} is too small for the texts of {sheets} in {languages}: they would have to be set in {points} pt, and the least is {least} pt. Choose a larger paper, upright sheets, or one language a sheet.</source>
        <translation>کاغذ {paper} برای متن‌های {languages} کوچک است ({sheets}): باید با اندازه {points} پوینت چیده می‌شدند و کمترین {least} پوینت است. کاغذ بزرگ‌تر، برگ عمودی، یا یک زبان برای هر برگ برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets of changes: {numbers}</source>
        <translation>برگ‌های تغییرات: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>comparison sheets: {numbers}</source>
        <translation>برگ‌های مقایسه: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheet {number}</source>
        <translation>برگ {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets {numbers}</source>
        <translation>برگ‌های {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>“{text}” is too long for the head of {sheets} and stands there without its end; shorten it.</source>
        <translation>«{text}» برای سرآغاز {sheets} بسیار دراز است و آنجا بی‌پایانش آمده؛ کوتاهش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/overview.py"/>
        <source>No feature has a geometry, so there is nothing to picture; draw or import some.</source>
        <translation>هیچ عارضه‌ای هندسه ندارد و چیزی برای تصویر نیست؛ رسم یا درون‌بری کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} could not be drawn; look whether there is memory left.</source>
        <translation>تصویر {name} کشیده نشد؛ ببینید حافظه مانده باشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} cannot be read back as a whole picture; try another folder.</source>
        <translation>فایل {name} چون تصویری درست خوانده نمی‌شود؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back with {count} pages instead of one; nothing was exported.</source>
        <translation>فایل {name} با {count} صفحه به جای یکی خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back {width} × {height} mm large; nothing was exported.</source>
        <translation>فایل {name} با اندازه {width} × {height} میلی‌متر خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} lies {missed} mm off on the ground, by GDAL; nothing was exported.</source>
        <translation>به گفته GDAL فایل {name} روی زمین {missed} میلی‌متر جابه‌جا است؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} cannot be read back ({error}); nothing was exported.</source>
        <translation>فایل {file} پس از نوشتن خوانده نمی‌شود ({error})؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} reads back with another projection; nothing was exported.</source>
        <translation>فایل {file} با تصویری دیگر خوانده می‌شود؛ چیزی برون‌بری نشد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verdict.py"/>
        <source>{package} is not valid: {problems}</source>
        <translation>بسته {package} معتبر نیست: {problems}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The package holds more than 10,000 files or 4 GiB.</source>
        <translation>بسته بیش از 10,000 فایل یا 4 GiB دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <source>{name} is too large to be one.</source>
        <translation>فایل {name} برای چنین فایلی بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a link or a device, no plain file.</source>
        <translation>{name} پیوند یا دستگاه است نه فایل ساده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has a geometry that is not plain WGS 84.</source>
        <translation>فایل {name} هندسه‌ای دارد که WGS 84 ساده نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry with bytes after its end.</source>
        <translation>فایل {name} هندسه‌ای دارد که پس از پایانش بایت هست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry of a type that no feature has.</source>
        <translation>فایل {name} هندسه‌ای از نوعی دارد که هیچ عارضه‌ای ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a coordinate that is no place on Earth.</source>
        <translation>فایل {name} مختصاتی دارد که جایی روی زمین نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a ring that is not closed.</source>
        <translation>فایل {name} حلقه‌ای بسته‌نشده دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no gap; forks: {settled}, and of each its author says what holds</source>
        <translation>{entries} ثبت، بی‌گسست؛ دوشاخگی: {settled}، و نویسنده هر یک گفته کدام معتبر است</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no fork, no gap</source>
        <translation>{entries} ثبت، بی‌دوشاخگی، بی‌گسست</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} is no ledger: it is cut off, or has more than {most} lines.</source>
        <translation>{name} دفتر اقدامات نیست: بریده شده یا بیش از {most} سطر دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} has an entry twice.</source>
        <translation>در {name} یک ثبت دو بار آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} was changed: its entries stand in another order than the ledger’s.</source>
        <translation>{name} تغییر کرده است: ثبت‌هایش به ترتیب دفتر اقدامات نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is longer than {most} bytes.</source>
        <translation>{place} از {most} بایت بلندتر است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is no entry of a ledger as they are written.</source>
        <translation>{place} ثبت دفتر اقدامات به شکلی که نوشته می‌شوند نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} states something twice.</source>
        <translation>فایل {name} چیزی را دو بار می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} has the number {number}.</source>
        <translation>فایل {name} عدد ناپذیرفتنی {number} را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>There is no {name}: this is no map package, or not all of it.</source>
        <translation>فایل {name} نیست: این بسته نقشه نیست یا همه آن نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is not an object.</source>
        <translation>فایل {name} شیء JSON نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest states the format {format}; this program verifies {known}.</source>
        <translation>manifest.json قالب {format} را می‌گوید؛ این برنامه {known} را راستی‌آزمایی می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: it is not written as packages write it.</source>
        <translation>فایل {name} تغییر کرده است: آن‌گونه که بسته‌ها می‌نویسند نوشته نشده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The files lie in the folder “{folder}”, not in “{stated}” as the manifest states.</source>
        <translation>فایل‌ها در پوشه «{folder}» هستند، نه در «{stated}» که مانیفست می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest lists a file twice.</source>
        <translation>manifest.json فایلی را دو بار آورده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing.</source>
        <translation>فایل {name} نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead.</source>
        <translation>فایل {name} افزوده شده است: در manifest.json نیامده. مرورگرهای فایل آن را جا می‌گذارند: خود zip را راستی‌آزمایی کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{name} was added: the manifest does not list it.</source>
        <translation>فایل {name} افزوده شده است: در manifest.json نیامده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its size or SHA-256 is not the one in the manifest.</source>
        <translation>فایل {name} تغییر کرده است: اندازه یا SHA-256 آن همان manifest.json نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its lines end in CR LF, not in LF.</source>
        <translation>فایل {name} تغییر کرده است: سطرهایش با CR LF پایان می‌یابد نه LF.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing: {list} lists it.</source>
        <translation>فایل {name} نیست: در {list} آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: it does not list {name}.</source>
        <translation>فایل {list} تغییر کرده است: {name} در آن نیامده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: the SHA-256 of {name} is not the one in {list}.</source>
        <translation>فایل {name} تغییر کرده است: SHA-256 فایل {name} همان {list} نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: the SHA-256 of {name} is not the one in the manifest.</source>
        <translation>فایل {list} تغییر کرده است: SHA-256 فایل {name} همان manifest.json نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no GeoPackage.</source>
        <translation>فایل {name} به قالب GeoPackage نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} holds no delimitation.</source>
        <translation>فایل {name} تحدید حدود ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one agreement.</source>
        <translation>فایل {name} درست یک توافق ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one layer for each kind of the agreement, and no other.</source>
        <translation>فایل {name} برای هر نوع توافق درست یک لایه، و نه جز آن، ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the view {thing}, which GeoPackage does not define.</source>
        <translation>فایل {name} نمای {thing} را دارد که GeoPackage تعریف نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the trigger {thing}, which GeoPackage does not define.</source>
        <translation>فایل {name} تریگر {thing} را دارد که GeoPackage تعریف نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has computed columns in {table}.</source>
        <translation>فایل {name} در جدول {table} ستون‌های محاسبه‌شده دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is damaged.</source>
        <translation>فایل {name} آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no kind of feature.</source>
        <translation>{name} نوع عارضه نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{other} and {name} are one name on some systems.</source>
        <translation>{other} و {name} در برخی سامانه‌ها یک نام هستند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} would lie outside its folder, or is reserved.</source>
        <translation>نام {name} بیرون پوشه‌اش می‌نشیند یا رزروشده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} has characters that names of ours do not have.</source>
        <translation>نام {name} نویسه‌هایی دارد که نام‌های ما ندارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The package cannot be read ({error}: {cause}).</source>
        <translation>بسته خوانده نمی‌شود ({error}: {cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>There is no package {path}.</source>
        <translation>بسته {path} نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The features in {name} have the fingerprint {fingerprint}, not the one in the manifest.</source>
        <translation>اثر انگشت عارضه‌های فایل {name} {fingerprint} است نه آن‌که در manifest.json آمده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The fields in {name} have the digest {record}, not the one in the manifest.</source>
        <translation>چکیده فیلدها در {name} برابر {record} است، نه آنچه در مانیفست آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The agreement in {name} is not the one in the manifest.</source>
        <translation>توافق فایل {name} آن نیست که در manifest.json آمده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip has entries that overlap, or bytes between them.</source>
        <translation>zip ورودی‌های روی‌هم‌افتاده یا بایت‌هایی میان آنها دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip's table of contents is damaged, or does not lie where its closing record says.</source>
        <translation>فهرست محتوای zip آسیب دیده است، یا آنجا که رکورد پایانی آن می‌گوید نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file is no map package, or is cut off: a zip's closing record is not at its end.</source>
        <translation>فایل بسته نقشه نیست یا بریده است: رکورد پایانی zip در پایان آن نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip is one of several parts.</source>
        <translation>این zip یکی از چند بخش است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file was changed after it was made: its seal does not fit its bytes.</source>
        <translation>فایل پس از ساخته شدن تغییر کرده است: مُهرش با بایت‌هایش نمی‌خواند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The name {name} is not marked as UTF-8: programs read it differently.</source>
        <translation>نام {name} با نشان UTF-8 نیامده است: برنامه‌ها آن را متفاوت می‌خوانند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has a feature of zips that packages of ours do not use.</source>
        <translation>{name} قابلیتی از zip دارد که بسته‌های ما به کار نمی‌برند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is encrypted.</source>
        <translation>فایل {name} رمزگذاری شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is compressed in a way that packages of ours are not.</source>
        <translation>فایل {name} به شیوه‌ای فشرده شده که بسته‌های ما ندارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} unpacks to more than {times} times its size.</source>
        <translation>فایل {name} پس از باز شدن از {times} برابر اندازه‌اش بیشتر می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a folder with content.</source>
        <translation>{name} پوشه‌ای با محتوا است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has an extra field that some programs follow and others not.</source>
        <translation>{name} فیلدی افزوده دارد که برخی برنامه‌ها از آن پیروی می‌کنند و برخی نه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} does not lie where the zip says.</source>
        <translation>فایل {name} آنجا نیست که zip می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is described in two ways in the zip.</source>
        <translation>فایل {name} در zip به دو گونه توصیف شده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is cut off.</source>
        <translation>فایل {name} بریده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} holds more than the zip states.</source>
        <translation>فایل {name} بیش از آن دارد که zip می‌گوید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>{file} is no workspace and has no history; leave its date empty.</source>
        <translation>{file} فضای کار نیست و تاریخچه ندارد؛ تاریخ آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>There is no {file}; name a workspace, or a map package as a zip or a folder.</source>
        <translation>{file} وجود ندارد؛ فضای کار، یا بسته نقشه به صورت zip یا پوشه را نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/paths.py"/>
        <source>There is no agreement “{name}”; name a bundled one ({known}) or the path of a JSON file.</source>
        <translation>توافق «{name}» نیست؛ یکی از همراه‌ها ({known}) یا مسیر یک فایل JSON را بگویید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>The algorithm {id_name} has no execute method.</source>
        <translation>الگوریتم {id_name} روش execute ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{one} or {other}</source>
        <translation>{one} یا {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{file} cannot be {what}; choose a name that ends in {known}.</source>
        <translation>نام {file} مناسب نیست ({what})؛ نامی برگزینید که به {known} پایان یابد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no known CRS; write a code such as EPSG:4326.</source>
        <translation>«{value}» سامانه مختصات شناخته‌ای نیست؛ کدی چون EPSG:4326 بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{value} cannot be read as a layer; check the path and the format.</source>
        <translation>{value} به عنوان لایه خوانده نمی‌شود؛ مسیر و قالب را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>algorithm</source>
        <translation>الگوریتم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Name a layer to check.</source>
        <translation>لایه‌ای برای بررسی نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{value} cannot be read as a polygon layer; check the path.</source>
        <translation>{value} به عنوان لایه چندضلعی خوانده نمی‌شود؛ مسیر را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{pairs}, {size} in all.</source>
        <translation>{pairs}، روی هم {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.</source>
        <translation>لایه {layer} سامانه مختصات ندارد و گمان تا 130 متر خطا دارد؛ سامانه‌اش را تعیین کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{layer}: {features} without a geometry were passed over.</source>
        <translation>{layer}: بی‌هندسه‌ها کنار گذاشته شد: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has parts or holes without vertices; they enclose nothing and were left out.</source>
        <translation>عارضه {feature} از لایه {layer}: بخش‌ها یا حفره‌های بی‌رأس چیزی را دربر نمی‌گیرند و کنار گذاشته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that both layers have.</source>
        <translation>لایه {layer} فیلد «{name}» ندارد؛ فیلدی برگزینید که هر دو لایه دارند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid ({others} more like it): {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>عارضه {feature} از لایه {layer} معتبر نیست ({others} تای دیگر هم چنین‌اند): {reason}. مساحتش قطعی نیست؛ اصلاحش کنید، «بررسی هندسه» همه جاها را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is no area; mend or remove it, “Check geometry” says what it is.</source>
        <translation>عارضه {feature} از لایه {layer} پهنه نیست؛ اصلاح کنید یا بردارید، «بررسی هندسه» می‌گوید چیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has a coordinate that is no longitude or latitude; check the layer's CRS.</source>
        <translation>عارضه {feature} از لایه {layer}: یکی از مختصات طول یا عرض جغرافیایی نیست؛ سامانه مختصات لایه را ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has so many edges side by side that it cannot be looked at; draw it with fewer.</source>
        <translation>عارضه {feature} از لایه {layer}: چندان ضلع کنار هم دارد که نتوان نگریست؛ با شمار کمتر رسمش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid: {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>عارضه {feature} از لایه {layer} معتبر نیست: {reason}. مساحتش قطعی نیست؛ اصلاحش کنید، «بررسی هندسه» همه جاها را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} meets itself when its edges are drawn as geodesics: {reason}. Its area is not certain; add a turning point there, “Check geometry” shows every place.</source>
        <translation>عارضه {feature} از لایه {layer} چون ضلع‌هایش ژئودزیک رسم شوند به خود می‌رسد: {reason}. مساحتش قطعی نیست؛ آنجا نقطه شکستی بیفزایید، «بررسی هندسه» همه جاها را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders; or the workspace that they were imported into.</source>
        <translation>پیشنهادهای مورد مقایسه را نام ببرید: فضاهای کار، یا بسته‌های نقشه به صورت zip یا پوشه؛ یا فضای کاری که به آن وارد شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>{party}: {proposal}, fingerprint {fingerprint}</source>
        <translation>{party}: {proposal}، اثر انگشت {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference: {source}, {units}, {size}.</source>
        <translation>مرجع: {source}، {units}، {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: {accuracy}.</source>
        <translation>دقت مرزها: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The accuracy of the boundaries is not stated: areas by unit are given as they are drawn.</source>
        <translation>دقت مرزها بیان نشده است: مساحت‌ها به تفکیک واحد همان‌گونه که کشیده شده‌اند داده می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>{workspace} has no line of the kind “{kind}” that can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>در {workspace} خطی از نوع «{kind}» که بتوان بخش کرد نیست: آنچه توافق یا پس گرفته شده همان می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features divided: {features}; stretches: {count}.</source>
        <translation>عارضه‌های بخش‌شده: {features}؛ پاره‌ها: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>a ledger</source>
        <translation>دفتر اقدامات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>There is nothing to send: {workspace} has no such act.</source>
        <translation>چیزی برای فرستادن نیست: {workspace} چنین اقدامی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>{file} holds {entries} of {workspace}.</source>
        <translation>{file} دارای {entries} از {workspace} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>a map package</source>
        <translation>بسته نقشه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file} exists and is replaced once the new package has been verified.</source>
        <translation>فایل {file} هست و پس از راستی‌آزمایی بسته تازه جایگزین می‌شود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{count} PDFs stand as QGIS wrote them, {first} the first of them: their maps are not placed on the ground, and their bytes differ each time. This version of QGIS writes a form of PDF that is not known here; report it.</source>
        <translation>شمار PDFهایی که همان‌گونه که QGIS نوشت ماندند: {count}، نخستینشان {first}. نقشه‌هایشان بر زمین جایگذاری نشده و بایت‌هایشان هر بار فرق می‌کند. این نسخه QGIS شکلی از PDF می‌نویسد که اینجا شناخته نیست؛ گزارش دهید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file}: {files}, fingerprint {fingerprint}.</source>
        <translation>{file}: {files}، اثر انگشت {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>SHA-256 of its manifest: {digest}.</source>
        <translation>SHA-256 سیاهه آن: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Digest of the record: {record}.</source>
        <translation>چکیده سابقه: {record}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the program verify.py: {digest}.</source>
        <translation>SHA-256 برنامه verify.py: ‏{digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Tell the recipients these through another channel than the package: verify.py prints them.</source>
        <translation>این‌ها را از راهی جز بسته به گیرندگان بگویید: verify.py چاپشان می‌کند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{buffers}, measured: nowhere more than {worst} off.</source>
        <translation>{buffers}، سنجیده: انحراف هیچ‌جا بیش از {worst} نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that it has.</source>
        <translation>لایه {layer} فیلد «{name}» ندارد؛ یکی از داشته‌هایش را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A distance for the other side goes with the side “both”; choose that, or leave it out.</source>
        <translation>فاصله سوی دیگر با سوی «both» می‌آید؛ آن را برگزینید یا نگوییدش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} has no geometry and was passed over.</source>
        <translation>عارضه {number} از لایه {layer} هندسه ندارد و کنار گذاشته شد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer}: {error}</source>
        <translation>عارضه {number} از لایه {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} is swallowed whole by {distance} inward; it has no buffer.</source>
        <translation>عارضه {number} از لایه {layer} را {distance} به درون یکسره می‌بلعد؛ حائلی ندارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>its field of distances is empty; fill it in.</source>
        <translation>فیلد فاصله خالی است؛ پرش کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The buffer of feature {number} is {error} off at {spot}, more than the tolerance of {tolerance}.</source>
        <translation>حائل عارضه {number} در {spot} {error} انحراف دارد، بیش از رواداری {tolerance}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>{file}: the proposal of {party} is kept in {workspace}, fingerprint {fingerprint}.</source>
        <translation>{file}: پیشنهاد طرف {party} در {workspace} نگه داشته شد، اثر انگشت {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Name the ledgers to merge: files that were exported, map packages or workspaces.</source>
        <translation>دفترهایی را که باید یکی شوند نام ببرید: فایل‌های برون‌بری‌شده، بسته‌های نقشه یا فضاهای کار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Added to {workspace}: {entries}.</source>
        <translation>به {workspace} افزوده شد: {entries}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Recorded in {workspace}: the entry {seq} of the log {author}.</source>
        <translation>در {workspace} ثبت شد: ثبت {seq} از روزنگار {author}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body cannot be read as JSON: {reason}.</source>
        <translation>محتوا به‌صورت JSON خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body is no object of JSON; write it as {example}.</source>
        <translation>محتوا شیء JSON نیست؛ آن را مانند {example} بنویسید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>{feature} is not agreed, so there is nothing to reopen.</source>
        <translation>{feature} توافق نشده است؛ چیزی برای بازگشایی نیست.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded: {count}.</source>
        <translation>موضع‌های ثبت‌شده: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>{workspace} has this text of the agreement already.</source>
        <translation>فایل کار {workspace} همین متن توافق را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names no base layer {layer}; look at its list under Base map.</source>
        <translation>فضای کار از لایه پایه‌ای به نام {layer} یاد نمی‌کند؛ فهرست آن را در «نقشه پایه» ببینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} is there already, and takes the line of one proposal: leave SECOND and PROPOSED empty, or for a new feature FEATURE.</source>
        <translation>{feature} از پیش هست و خط یک پیشنهاد را می‌گیرد: SECOND و PROPOSED را خالی بگذارید، یا برای عارضه تازه FEATURE را.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} has the line now.</source>
        <translation>{feature} اکنون این خط را دارد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece {number}: its own line {own}, the other {other}, {ground} between them.</source>
        <translation>قطعهٔ {number}: خط خودش {own}، دیگری {other}، و میانشان {ground}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>There is no piece {number}; the last one is {last}.</source>
        <translation>قطعهٔ {number} نیست؛ آخرین آن‌ها {last} است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>{file}: {points} of {features}.</source>
        <translation>{file}: {points}، {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Name a workspace or a layer.</source>
        <translation>فایل کار یا لایه‌ای نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} agrees with its manifest: no file more, less or other.</source>
        <translation>بسته {package} با سیاهه‌اش می‌خواند: نه فایلی بیش، نه کم و نه دیگر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{title}, version {version}, {date}, {status}.</source>
        <translation>{title}، نسخه {version}، {date}، {status}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{files}, fingerprint {fingerprint}.</source>
        <translation>{files}، اثر انگشت {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the manifest: {digest}.</source>
        <translation>SHA-256 سیاهه: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts: {ledger}.</source>
        <translation>دفتر اقدامات: {ledger}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare these with what the sender told by another channel. The SHA-256 stands for every file, the record for every field of the features, the fingerprint for the features alone. Nothing here proves who made the package, or when.</source>
        <translation>کسی که بسته‌ای را جعل کند می‌تواند مانیفست آن را هم جعل کند: این‌ها را با آنچه فرستنده از راهی دیگر گفته است بسنجید. SHA-256 هر فایل را در بر می‌گیرد، سابقه هر فیلد عارضه‌ها را، و اثر انگشت تنها عارضه‌ها را. هیچ‌چیز در اینجا ثابت نمی‌کند چه کسی بسته را ساخته است و کی.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} has the same features in force on {day}.</source>
        <translation>{workspace}: در {day} همان عارضه‌ها معتبرند.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} is intact, but {workspace} holds another delimitation: its fingerprint is {current}, the package's {packaged}. Export the workspace again, or compare it with the copy the package came from.</source>
        <translation>بسته {package} سالم است، ولی فایل کار {workspace} تحدید حدود دیگری دارد: اثر انگشتش {current} و از آن بسته {packaged} است. فایل کار را دوباره برون‌بری کنید یا با نسخه‌ای که بسته از آن آمد بسنجید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposals yet; import them first.</source>
        <translation>{workspace} هنوز پیشنهادی ندارد؛ نخست آن‌ها را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposal with the identifier “{id}”; it has {known}.</source>
        <translation>{workspace} پیشنهادی با شناسه «{id}» ندارد؛ این‌ها را دارد: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Refused: {refusal}</source>
        <translation>رد شد: {refusal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>{file}: features imported: {taken}, refused: {refused}.</source>
        <translation>{file}: عارضه‌های درون‌برده: {taken}، ردشده: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Nothing was imported: {refused} refused, each for the reason above.</source>
        <translation>چیزی درون‌بری نشد: {refused} رد شد و دلیل هر یک در بالا آمده است.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>QGIS opens no layer of {file} as a whole; unpack it and name one of its files ({members}).</source>
        <translation>QGIS هیچ لایه فایل {file} را یکجا باز نمی‌کند؛ بازش کنید و یکی از فایل‌هایش را نام ببرید ({members}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} is written in {encoding}, in which QGIS reads no such file; save it in UTF-8.</source>
        <translation>فایل {file} به {encoding} نوشته شده که QGIS چنین فایلی را به آن نمی‌خواند؛ به UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} cannot be a workspace; name a .gpkg file.</source>
        <translation>فایل {file} فایل کار نمی‌شود؛ یک فایل .gpkg نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} is what is read here; choose another name for the output.</source>
        <translation>فایل {file} همان است که خوانده می‌شود؛ برای خروجی نامی دیگر برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} cannot hold both the columns “{one}” and “{other}”, which differ only in case; rename one of them, or choose another format.</source>
        <translation>{file} نمی‌تواند هم ستون «{one}» و هم ستون «{other}» را داشته باشد که تنها در بزرگی و کوچکی حروف تفاوت دارند؛ نام یکی را تغییر دهید یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} cannot be written; choose another folder or format.</source>
        <translation>فایل {name} را نتوان نوشت؛ پوشه یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} could not be written in full ({error}); free some space or choose another folder.</source>
        <translation>فایل {name} کامل نوشته نشد ({error})؛ جا باز کنید یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.</source>
        <translation>فایل {file} با {count} از {expected} عارضه خوانده می‌شود؛ چیزی جایگزین نشد؛ پوشه دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>مستثنا</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>توافق‌شده</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>با قید</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>مورد اعتراض</translation>
    </message>
    <message>
        <source>&amp;Accept Finding</source>
        <translation type="vanished">پذیرش یافته</translation>
    </message>
    <message>
        <source>? doubtful: rests on a fork</source>
        <translation type="vanished">? نامطمئن: بر دوشاخگی استوار است</translation>
    </message>
    <message>
        <source>A line of the ledger is no entry: {line}</source>
        <translation type="vanished">یک سطر دفتر اقدامات ثبت نیست: {line}</translation>
    </message>
    <message>
        <source>A line of the ledger is not written as entries are: {line}</source>
        <translation type="vanished">یک سطر دفتر اقدامات چنان‌که ثبت‌ها نوشته می‌شوند نوشته نشده است: {line}</translation>
    </message>
    <message>
        <source>A project for QGIS over the master: its layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation type="vanished">پروژه‌ای برای QGIS بر پایه فایل اصلی: لایه‌ها گروه‌بندی‌شده، با سبک و برچسب و فقط‌خواندنی، با مسیرهای نسبی.</translation>
    </message>
    <message>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation type="vanished">پیشنهاد یک فضای کار، یا بسته نقشه به صورت zip یا بازشده است؛ بسته باید راستی‌آزمایی را بگذراند. فایلی با عارضه‌های چند طرف، از هر کدام یک پیشنهاد دارد. همه زیر یک توافق‌اند و هیچ چیز آن‌ها تغییر، جابه‌جا یا چسبانده نمی‌شود.</translation>
    </message>
    <message>
        <source>A valid area</source>
        <translation type="vanished">پهنه معتبر</translation>
    </message>
    <message>
        <source>A {geom_type} has no turning points; polygons and points have.</source>
        <translation type="vanished">هندسه {geom_type} نقطه شکست ندارد؛ چندضلعی و نقطه دارند.</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the boundaries</source>
        <translation type="vanished">&amp;دقت مرزها</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation type="vanished">پذیرش این یافته</translation>
    </message>
    <message>
        <source>Accuracy of the boundaries, in metres</source>
        <translation type="vanished">دقت مرزها به متر</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file, all in one step.</source>
        <translation type="vanished">عارضه‌های پذیرفتنی را یک‌جا به فایل فضای کار می‌افزاید.</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file.</source>
        <translation type="vanished">عارضه‌های پذیرفتنی را به فایل فضای کار می‌افزاید.</translation>
    </message>
    <message>
        <source>Agreement, limits, reference boundaries and accepted findings</source>
        <translation type="vanished">توافق، مقادیر مجاز، مرزهای مرجع و یافته‌های پذیرفته</translation>
    </message>
    <message>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off.</source>
        <translation type="vanished">توافق: شناسه توافق همراه افزونه، یا مسیر فایل JSON. مرجع: لایه چندضلعی مرزهای اداری (OCHA COD-AB، geoBoundaries یا Natural Earth که از فیلدهایش شناخته می‌شود)؛ بی آن نقشه جهان QGIS به کار می‌رود که یک تا سه کیلومتر خطا دارد.</translation>
    </message>
    <message>
        <source>All {count} layers of the file are imported: {names}.</source>
        <translation type="vanished">همه {count} لایه فایل وارد می‌شوند: {names}.</translation>
    </message>
    <message>
        <source>An entry of the ledger cannot be read: {reason}</source>
        <translation type="vanished">یک ثبت دفتر اقدامات خوانده نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>Any vector file that QGIS opens, or a CSV or TXT table of coordinates.</source>
        <translation type="vanished">هر فایل برداری که QGIS باز می‌کند، یا جدول مختصات CSV یا TXT.</translation>
    </message>
    <message>
        <source>As the agreement has it. Open a workspace to give it limits of its own.</source>
        <translation type="vanished">همان که در توافق است. برای دادن حدود ویژه، فضای کاری باز کنید.</translation>
    </message>
    <message>
        <source>As their metadata say; areas by unit are given no more exactly than that.</source>
        <translation type="vanished">آن‌گونه که فراداده آن‌ها می‌گوید؛ مساحت‌ها به تفکیک واحد دقیق‌تر از آن داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>CRS, where the input carries &amp;none</source>
        <translation type="vanished">سامانه مختصات، اگر داده ندارد</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation type="vanished">لایه یا فایلی برگزینید.</translation>
    </message>
    <message>
        <source>Choose the zone that the buffer surrounds, or delete the buffer.</source>
        <translation type="vanished">منطقه‌ای را که حائل گرد آن است برگزینید، یا حائل را پاک کنید.</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation type="vanished">سنجش با فضای کار</translation>
    </message>
    <message>
        <source>Draw the feature: an area for a zone, a point for a post or a checkpoint.</source>
        <translation type="vanished">عارضه را بکشید: پهنه برای منطقه، نقطه برای پست یا ایست بازرسی.</translation>
    </message>
    <message>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation type="vanished">هر عارضه پذیرفته یا با یک جمله که دلیل را می‌گوید رد می‌شود: محورهای جابه‌جا، جایی بیرون از گستره یا در ناحیه‌ای دیگر، طرف ناشناخته، تکرار، هندسه از نوع نادرست، نویسه‌هایی که ترتیب متن را بر هم می‌زنند، عدد یا روز یا متنی که تنها با تغییر ذخیره می‌شد. عارضه‌ها در یک تراکنش افزوده می‌شوند؛ اگر هیچ‌یک پذیرفته نشود، همه بایت‌های فایل کار بر جا می‌ماند.</translation>
    </message>
    <message>
        <source>Each term of the package in five languages, and where it is from.</source>
        <translation type="vanished">هر اصطلاح بسته به پنج زبان و اینکه از کجاست.</translation>
    </message>
    <message>
        <source>Empty: as the agreement has it. Type another limit, in {unit}, and the reason for it.</source>
        <translation type="vanished">خالی: همان که در توافق است. حد دیگری به {unit} و دلیل آن را بنویسید.</translation>
    </message>
    <message>
        <source>Empty: the agreement's, in the language of each document.</source>
        <translation type="vanished">خالی: عنوان توافق، به زبان هر سند.</translation>
    </message>
    <message>
        <source>Every buffer names its zone</source>
        <translation type="vanished">هر حائل منطقه خود را نام می‌برد</translation>
    </message>
    <message>
        <source>Features that are there already</source>
        <translation type="vanished">عارضه‌هایی که از پیش هستند</translation>
    </message>
    <message>
        <source>Features, attributes and boundaries must be the same.</source>
        <translation type="vanished">عارضه‌ها، ویژگی‌ها و مرزها باید یکی باشند.</translation>
    </message>
    <message>
        <source>Give the copy a new uid, or one of the features another name.</source>
        <translation type="vanished">به رونوشت شناسه‌ای تازه، یا به یکی از عارضه‌ها نامی دیگر بدهید.</translation>
    </message>
    <message>
        <source>How far off the boundaries may be, as their metadata say; areas by unit are no more exact.</source>
        <translation type="vanished">این‌که مرزها تا چه اندازه ممکن است جابه‌جا باشند، آن‌گونه که فراداده آن‌ها می‌گوید؛ مساحت‌ها به تفکیک واحد دقیق‌تر از آن نیست.</translation>
    </message>
    <message>
        <source>Import and leave the edits &amp;unsaved</source>
        <translation type="vanished">درون‌برد و رها کردن ویرایش‌ها به‌صورت ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Inside the governorates of its region</source>
        <translation type="vanished">درون استان‌های ناحیه خود</translation>
    </message>
    <message>
        <source>It carries no CRS. Likely ones:</source>
        <translation type="vanished">سامانه مختصات ندارد. گزینه‌های محتمل:</translation>
    </message>
    <message>
        <source>Its features are copied as they are shown, unsaved edits included.</source>
        <translation type="vanished">عارضه‌های آن همان‌گونه که دیده می‌شوند، با ویرایش‌های ذخیره‌نشده، رونوشت می‌شوند.</translation>
    </message>
    <message>
        <source>Layer to import</source>
        <translation type="vanished">لایه درون‌بردنی</translation>
    </message>
    <message>
        <source>Merge the copy that has the missing entries, or restore the workspace from it.</source>
        <translation type="vanished">نسخه‌ای را که ثبت‌های ناموجود را دارد ادغام کنید، یا فایل کار را از آن بازگردانید.</translation>
    </message>
    <message>
        <source>Move the turning points so that no outline meets itself or another one.</source>
        <translation type="vanished">نقاط شکست را چنان جابه‌جا کنید که هیچ کناره‌ای خود یا دیگری را نبیند.</translation>
    </message>
    <message>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">پیشنهادهای مورد مقایسه را نام ببرید: فضاهای کار، یا بسته‌های نقشه به صورت zip یا پوشه.</translation>
    </message>
    <message>
        <source>No line runs midway between {first} and {second}: their outlines do not cross each other twice about each part of what they share. Cut one of the two, or draw the line by hand.</source>
        <translation type="vanished">هیچ خطی از میانه {first} و {second} نمی‌گذرد: محدوده‌های آن دو پیرامون هر بخش مشترک دو بار یکدیگر را قطع نمی‌کنند. یکی از آن دو را ببرید یا خط را دستی بکشید.</translation>
    </message>
    <message>
        <source>On the stretches {numbers}, as they are drawn now:</source>
        <translation type="vanished">درباره پاره‌های {numbers} چنان که اکنون کشیده شده‌اند:</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. هر بار به مدت {months} ماه خودکار تمدید می‌شود؛ چنین دوره‌ای تا {until} ادامه می‌داشت، ولی تمدیدی ثبت نشده است. منبع روز نخست ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. با اجماع تمدید می‌شود و تمدید پسین‌تری ثبت نشده است. منبع روز نخست ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">در {day} هیچ دوره ثبت‌شده‌ای توافق را در بر نمی‌گیرد؛ آخرین آن در {last} پایان یافت. توافق تمدیدی پیش‌بینی نکرده است. منبع روز نخست ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}. Source of that day: {source}.</source>
        <translation type="vanished">در {day} توافق هنوز لازم‌الاجرا نیست؛ در {first} لازم‌الاجرا می‌شود. منبع این روز: {source}.</translation>
    </message>
    <message>
        <source>One uid and one name for each feature</source>
        <translation type="vanished">یک شناسه و یک نام برای هر عارضه</translation>
    </message>
    <message>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today.</source>
        <translation type="vanished">بخش‌ها: خالی یعنی همه؛ GeoPackage، README و برنامه راستی‌آزمایی همیشه نوشته می‌شوند. عنوان: خالی یعنی عنوان توافق به زبان هر سند. تاریخ: روزی که بسته برای آن بررسی می‌شود و بر آن می‌آید؛ خالی یعنی امروز.</translation>
    </message>
    <message>
        <source>Proposals to compare</source>
        <translation type="vanished">پیشنهادهایی که مقایسه می‌شوند</translation>
    </message>
    <message>
        <source>Proposals: drafts of two parties or more, workspaces or packages, are laid on each other in a part of their own: a table, cells and lines as data, and a sheet for each region in which they differ. They are compared as they are sent and are not in the package themselves; empty means none.</source>
        <translation type="vanished">پیشنهادها: پیش‌نویس‌های دو طرف یا بیشتر، فضای کار یا بسته، در بخشی جداگانه روی هم گذاشته می‌شوند: یک جدول، خانه‌ها و خط‌ها به شکل داده، و یک برگ برای هر ناحیه‌ای که در آن تفاوت دارند. آن‌ها همان‌گونه که فرستاده شده‌اند مقایسه می‌شوند و خودشان در بسته نیستند؛ خالی یعنی هیچ.</translation>
    </message>
    <message>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today.</source>
        <translation type="vanished">قواعد: شناسه‌ها با ویرگول یا فاصله؛ خالی یعنی همه. تاریخ: روزی که مدت‌ها و استثناهای ثبت‌شده برای آن دیده می‌شوند؛ خالی یعنی امروز.</translation>
    </message>
    <message>
        <source>Save the edits first, or say that they stay unsaved.</source>
        <translation type="vanished">نخست ویرایش‌ها را ذخیره کنید، یا بگویید که ذخیره‌نشده بمانند.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. The layer itself is in no package.</source>
        <translation type="vanished">منبع و پروانه باید ذکر شوند: بر هر برگی که لایه را نشان می‌دهد، در README و در فراداده می‌آیند. خود لایه در هیچ بسته‌ای نیست.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet, in the README and in the metadata. A layer whose licence allows it travels in the package, cut to the sheets; any other is named there as a source.</source>
        <translation type="vanished">منبع و پروانه باید ذکر شوند: بر هر برگه، در README و در فراداده می‌آیند. لایه‌ای که پروانه‌اش اجازه دهد، بریده به اندازهٔ برگه‌ها در بسته می‌رود؛ بقیه آنجا به‌عنوان منبع نام برده می‌شوند.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title.</source>
        <translation type="vanished">در هر صفحه می‌آید؛ خالی: عنوان توافق.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title. By language: {"en": "…", "ru": "…"}</source>
        <translation type="vanished">در هر صفحه می‌آید؛ خالی: عنوان توافق. به تفکیک زبان: {"en": "…", "fa": "…"}</translation>
    </message>
    <message>
        <source>State borders, countries' names, the sea and settlements as sheets show them, cut to the sheets.</source>
        <translation type="vanished">مرزهای کشوری، نام کشورها، دریا و آبادی‌ها چنان‌که بر برگ‌ها دیده می‌شوند، بریده به اندازه برگ‌ها.</translation>
    </message>
    <message>
        <source>Takes features from a table of coordinates (CSV or TXT) into a workspace.</source>
        <translation type="vanished">عارضه‌ها را از جدول مختصات (CSV یا TXT) به فضای کار می‌آورد.</translation>
    </message>
    <message>
        <source>Takes features from any vector layer or file that QGIS opens into a workspace.</source>
        <translation type="vanished">عارضه‌ها را از هر لایه برداری یا فایلی که QGIS باز کند به فضای کار می‌آورد.</translation>
    </message>
    <message>
        <source>Tell the recipients both through another channel than the package: verify.py prints them.</source>
        <translation type="vanished">هر دو را از راهی جز بسته به گیرندگان بگویید: verify.py چاپشان می‌کند.</translation>
    </message>
    <message>
        <source>The CRS {crs} is a plane of its own, nowhere on the Earth; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">سامانه مختصات {crs} صفحه‌ای از آن خود است و بر زمین جایی ندارد؛ از پدیدآور بپرسید کدام سامانه است و آن را بگویید.</translation>
    </message>
    <message>
        <source>The CRS {crs} is on a datum that is not known, and a guess can be 130 m off; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">مبنای سامانه مختصات {crs} شناخته نیست و حدس می‌تواند 130 متر خطا داشته باشد؛ از پدیدآور بپرسید کدام سامانه است و آن را بگویید.</translation>
    </message>
    <message>
        <source>The GeoPackage could not be written ({reason}); choose another folder.</source>
        <translation type="vanished">GeoPackage نوشته نشد ({reason})؛ پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The attributes of the source come along. Polygons with the columns of a workspace (uid, region, party, status) are taken for zones: each buffer has a uid of its own and states its zone and width, as an import of buffer zones needs.</source>
        <translation type="vanished">ویژگی‌های مبدأ حفظ می‌شوند. چندضلعی‌هایی که ستون‌های فضای کار (uid، region، party، status) را دارند منطقه به شمار می‌آیند: هر حائل uid خود را دارد و منطقه و پهنایش در آن آمده است، چنان که درون‌برد مناطق حائل می‌خواهد.</translation>
    </message>
    <message>
        <source>The boundary description breaks off inside a closed line.</source>
        <translation type="vanished">شرح مرز در میان یک خط بسته بریده است.</translation>
    </message>
    <message>
        <source>The boundary of every zone in words, from turning point to turning point, one file a language.</source>
        <translation type="vanished">مرز هر منطقه با واژه‌ها، از نقطه شکست تا نقطه شکست، برای هر زبان یک فایل.</translation>
    </message>
    <message>
        <source>The day {day} is yet to come; a stance is of a day that has been.</source>
        <translation type="vanished">روز {day} هنوز نیامده است؛ موضع از آن روزی است که گذشته.</translation>
    </message>
    <message>
        <source>The delimitation for Google Earth, coloured like the map; a feature's status and party stand under its name.</source>
        <translation type="vanished">تحدید حدود برای Google Earth با رنگ‌های نقشه؛ وضعیت و طرف هر عارضه زیر نام آن می‌آید.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, which {feature} exceeds; choose a larger paper or a coarser scale.</source>
        <translation type="vanished">تحدید حدود بر کاغذ {paper} در مقیاس {scale} بیش از {most} برگ می‌خواهد، فزونی در {feature}؛ کاغذ بزرگ‌تر یا مقیاس کوچک‌تر برگزینید.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets on {paper}, which {feature} exceeds; choose a larger paper.</source>
        <translation type="vanished">تحدید حدود بر کاغذ {paper} بیش از {most} برگ می‌خواهد، فزونی در {feature}؛ کاغذ بزرگ‌تر برگزینید.</translation>
    </message>
    <message>
        <source>The edits of {layer} were not saved and are kept: {reason}</source>
        <translation type="vanished">ویرایش‌های {layer} ذخیره نشد و نگه داشته شد: {reason}</translation>
    </message>
    <message>
        <source>The features that differ. The map goes to the one that is chosen: dotted in the package, dashed now.</source>
        <translation type="vanished">عارضه‌هایی که تفاوت دارند. نقشه به عارضهٔ برگزیده می‌رود: نقطه‌چین در بسته، خط‌چین اکنون.</translation>
    </message>
    <message>
        <source>The finding is accepted, not saved yet; Save All Edits saves it.</source>
        <translation type="vanished">یافته پذیرفته شد، هنوز ذخیره نشده است؛ «ذخیره همه ویرایش‌ها» آن را ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>The ground cannot be measured in one of the versions; the check says why.</source>
        <translation type="vanished">زمین را در یکی از نسخه‌ها نمی‌توان سنجید؛ بررسی دلیلش را می‌گوید.</translation>
    </message>
    <message>
        <source>The ground or the turning points of {feature} cannot be measured in one of the versions; the check of that version says why.</source>
        <translation type="vanished">زمین یا نقاط شکست {feature} در یکی از نسخه‌ها سنجیده نمی‌شود؛ بررسی آن نسخه می‌گوید چرا.</translation>
    </message>
    <message>
        <source>The import goes into the file beside them; it does not compare with them, and they stay unsaved.</source>
        <translation type="vanished">درون‌برد در کنار آن‌ها به فایل می‌رود؛ با آن‌ها سنجیده نمی‌شود و ذخیره‌نشده می‌مانند.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation type="vanished">لایه «{layer}» را نتوان ویرایش کرد: در ویژگی‌های پروژه (منابع داده) فقط‌خواندنی شده؛ آن را بردارید.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is damaged, as the check tells; restore it from a copy.</source>
        <translation type="vanished">لایه «{layer}» را نتوان ویرایش کرد: فایل {file} چنان‌که بررسی می‌گوید آسیب دیده؛ از یک نسخه بازگردانید.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is not there any more; put it back, or open a copy of it.</source>
        <translation type="vanished">لایه «{layer}» را نتوان ویرایش کرد: فایل {file} دیگر نیست؛ بازش گردانید یا نسخه‌ای از آن را باز کنید.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is open elsewhere or locked; close it there and try again.</source>
        <translation type="vanished">لایه «{layer}» را نتوان ویرایش کرد: فایل {file} جای دیگری باز یا قفل است؛ آنجا ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="vanished">لایه «{layer}» را نتوان ویرایش کرد: فایل {file} فقط‌خواندنی است؛ به پوشه‌ای که اجازه نوشتن دارید رونوشت کنید و آن را باز کنید.</translation>
    </message>
    <message>
        <source>The licence allows it to travel</source>
        <translation type="vanished">پروانه اجازهٔ همراه‌بردن می‌دهد</translation>
    </message>
    <message>
        <source>The package holds more than 10,000 files.</source>
        <translation type="vanished">بسته بیش از 10,000 فایل دارد.</translation>
    </message>
    <message>
        <source>The package holds more than 4 GiB.</source>
        <translation type="vanished">بسته بیش از 4 GiB است.</translation>
    </message>
    <message>
        <source>The package is compared with what is saved.</source>
        <translation type="vanished">بسته با آنچه ذخیره شده سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>The party of new features where a project states none.</source>
        <translation type="vanished">طرف عارضه‌های جدید هنگامی که پروژه آن را تعیین نکرده باشد.</translation>
    </message>
    <message>
        <source>Then the package carries the layer, cut to its sheets.</source>
        <translation type="vanished">در این صورت بسته لایه را، بریده به اندازهٔ برگه‌ها، با خود می‌برد.</translation>
    </message>
    <message>
        <source>There are {count} conflict files beside {file}; clear them away first.</source>
        <translation type="vanished">در کنار فایل {file} فایل‌های تعارض هست، به شمار {count}؛ نخست آنها را بردارید.</translation>
    </message>
    <message>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now or were before; and differences of the agreement, its limits and the reference boundaries.</source>
        <translation type="vanished">این‌ها نیز گفته می‌شود: آبادی‌هایی که در سوی دیگر افتاده‌اند، اگر افزونه فهرست جای‌نام‌های کشور توافق را داشته باشد؛ یافته‌هایی که اکنون پذیرفته‌اند یا پیش‌تر پذیرفته بودند؛ و تفاوت‌های توافق، مقادیر مجاز آن و مرزهای مرجع.</translation>
    </message>
    <message>
        <source>Usual &amp;party</source>
        <translation type="vanished">طرف معمول</translation>
    </message>
    <message>
        <source>What differs, from the package to the workspace.</source>
        <translation type="vanished">آنچه تفاوت دارد، از بسته به فضای کار.</translation>
    </message>
    <message>
        <source>What has changed since an earlier package: a table, and an annex and sheets of gained and lost ground in each language.</source>
        <translation type="vanished">آنچه نسبت به بسته‌ای پیشین تغییر کرده است: یک جدول، و پیوست و برگه‌های زمین به‌دست‌آمده و ازدست‌رفته به هر زبان.</translation>
    </message>
    <message>
        <source>What was changed on the way, and why features were refused.</source>
        <translation type="vanished">آنچه در راه تغییر کرد و اینکه چرا عارضه‌ها رد شدند.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare both with what the sender told by another channel. The SHA-256 stands for every file, the fingerprint for the features alone.</source>
        <translation type="vanished">آن‌که بسته‌ای جعل کند سیاهه‌اش را هم می‌تواند: هر دو را با آنچه فرستنده از راه دیگر گفته بسنجید. SHA-256 نماینده هر فایل و اثر انگشت تنها نماینده عارضه‌هاست.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest and the fingerprint with what the sender told by another channel.</source>
        <translation type="vanished">کسی که بسته‌ای را جعل کند می‌تواند manifest.json آن را هم جعل کند: SHA-256 این فایل و اثر انگشت را با آنچه فرستنده از راهی دیگر گفته است بسنجید.</translation>
    </message>
    <message>
        <source>Whose features do you draw? The toolbar shows the party, and you can change it there.</source>
        <translation type="vanished">عوارض کدام طرف را رسم می‌کنید؟ طرف در نوار ابزار نشان داده می‌شود و همان‌جا می‌توانید آن را عوض کنید.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same.</source>
        <translation type="vanished">فضای کار (اختیاری): بسته با آن هم سنجیده می‌شود؛ عارضه‌ها، ویژگی‌ها و مرزها باید یکی باشند.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation type="vanished">فضای کار (اختیاری): بسته با آن هم مقایسه می‌شود؛ عارضه‌ها، ویژگی‌ها و مرزها باید یکی باشند. اگر بسته آنچه را در یک روز معتبر است دارد، با آنچه در همان روز در فضای کار معتبر است مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">فضاهای کار، یا بسته‌های نقشه به صورت zip یا پوشه.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders; they are not in the package themselves.</source>
        <translation type="vanished">فضاهای کار، یا بسته‌های نقشه به صورت zip یا پوشه؛ خود آن‌ها در بسته نیستند.</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record; source of its first day: {source}</source>
        <translation type="vanished">پس از واپسین دوره ثبت‌شده توافق که در {last} پایان یافت؛ بر تمدید خودکاری استوار است که ثبت نیست؛ منبع روز نخست آن: {source}</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; source of its first day: {source}</source>
        <translation type="vanished">پس از واپسین دوره ثبت‌شده توافق که در {last} پایان یافت؛ منبع روز نخست آن: {source}</translation>
    </message>
    <message>
        <source>auto: from the column “kind” of the file.</source>
        <translation type="vanished">auto: از ستون «kind» فایل.</translation>
    </message>
    <message>
        <source>before the agreement came into force on {first}; source of that day: {source}</source>
        <translation type="vanished">پیش از اجرای توافق در {first}؛ منبع این روز: {source}</translation>
    </message>
    <message>
        <source>distance across it, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">فاصله پست یا ایست بازرسی آن سوی مرز که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <source>distance outside, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">فاصله بیرونی پست یا ایست بازرسی که از مرجع دانسته می‌شود</translation>
    </message>
    <message>
        <source>is not the heading that comes next</source>
        <translation type="vanished">سرآیندی نیست که در پی می‌آید</translation>
    </message>
    <message>
        <source>lapsed: {stance}, {day} ({how})</source>
        <translation type="vanished">از اعتبار افتاده: {stance}، {day} ({how})</translation>
    </message>
    <message>
        <source>sheet of changes {number}</source>
        <translation type="vanished">برگ تغییرات {number}</translation>
    </message>
    <message>
        <source>sheets of changes {numbers}</source>
        <translation type="vanished">برگ‌های تغییرات {numbers}</translation>
    </message>
    <message>
        <source>the first by code</source>
        <translation type="vanished">نخستین بر پایه کد</translation>
    </message>
    <message>
        <source>the workspace has it already, as “{same}” of {party}; withdraw that one first.</source>
        <translation type="vanished">در فایل کار هست، به نام «{same}» از {party}؛ نخست آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>{buffer} names a zone or line that is not here ({uid}).</source>
        <translation type="vanished">{buffer} منطقه یا خطی را نام می‌برد که اینجا نیست ({uid}).</translation>
    </message>
    <message>
        <source>{buffer} names a zone that is not here ({uid}).</source>
        <translation type="vanished">{buffer} منطقه‌ای را نام می‌برد که اینجا نیست ({uid}).</translation>
    </message>
    <message>
        <source>{feature} is not agreed yet: on the stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">هنوز بر {feature} توافق نشده است: در پاره‌های {stretches} موافقت {parties} نیست.</translation>
    </message>
    <message>
        <source>{feature} reads back from {name} differently than it was written.</source>
        <translation type="vanished">{feature}: از فایل {name} جز آنچه نوشته شد خوانده می‌شود.</translation>
    </message>
    <message>
        <source>{feature} states that it is agreed, and on its stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">{feature} توافق‌شده خوانده شده و در پاره‌های {stretches} آن موافقت {parties} نیست.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was added.</source>
        <translation type="vanished">{feature}: نقطه شکست {number} افزوده شد.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was moved by {metres} in the direction {azimuth}.</source>
        <translation type="vanished">{feature}: نقطه شکست {number} به اندازه {metres} در راستای {azimuth} جابه‌جا شد.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number}, as it was numbered, was removed.</source>
        <translation type="vanished">{feature}: نقطه شکستی که شماره‌اش {number} بود برداشته شد.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}).</source>
        <translation type="vanished">فایل {file} را نتوان نوشت ({error}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); free some space or choose another folder.</source>
        <translation type="vanished">فایل {file} نوشته نشد ({reason})؛ جا باز کنید یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{file} has {count} rows; the most is {most}, divide it.</source>
        <translation type="vanished">فایل {file} {count} ردیف دارد؛ بیشینه {most} است، بخشش کنید.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet; save its sheet as CSV and import that as a table of coordinates.</source>
        <translation type="vanished">فایل {file} صفحه‌گسترده است؛ برگه‌اش را به CSV ذخیره و چون جدول مختصات درون‌بری کنید.</translation>
    </message>
    <message>
        <source>{file} is of the agreement “{other}”, or of another version of “{own}”; name proposals of the agreement of this workspace.</source>
        <translation type="vanished">{file} از توافق «{other}» یا از نسخه‌ای دیگر از «{own}» است؛ پیشنهادهایی از توافق این فضای کار را نام ببرید.</translation>
    </message>
    <message>
        <source>{file} of {party} is kept no more; import it again to have it back.</source>
        <translation type="vanished">{file} از طرف {party} دیگر نگه داشته نمی‌شود؛ برای بازگرداندن دوباره درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{file} reads back with {found} of {expected} features; the disk may be failing.</source>
        <translation type="vanished">فایل {file} با {found} از {expected} عارضه خوانده می‌شود؛ شاید دیسک خراب باشد.</translation>
    </message>
    <message>
        <source>{file}, with unsaved edits</source>
        <translation type="vanished">{file} با ویرایش‌های ذخیره‌نشده</translation>
    </message>
    <message>
        <source>{first} is of the agreement “{agreement}” and {second} of “{other}”, or of another version of it; compare proposals under one agreement.</source>
        <translation type="vanished">{first} از توافق «{agreement}» است و {second} از «{other}» یا نسخه دیگری از آن؛ پیشنهادهای زیر یک توافق را مقایسه کنید.</translation>
    </message>
    <message>
        <source>{layer}: the arcs of {features} were replaced by turning points along them.</source>
        <translation type="vanished">{layer}: به جای کمان‌ها نقطه‌های شکست در راستایشان گذاشته شد ({features}).</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to an unknown accuracy.</source>
        <translation type="vanished">{name}: از {crs} به WGS 84 با دقتی ناشناخته تبدیل شد.</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to {accuracy}.</source>
        <translation type="vanished">{name}: از {crs} به WGS 84 با دقت {accuracy} تبدیل شد.</translation>
    </message>
    <message>
        <source>{regions}. In force from {day} (source: {source}). Parties: {parties}.</source>
        <translation type="vanished">{regions}. لازم‌الاجرا از {day} (منبع: {source}). طرف‌ها: {parties}.</translation>
    </message>
    <message>
        <source>{safe} names a zone that is not here ({uid}), so it lies inside none.</source>
        <translation type="vanished">{safe} منطقه‌ای را نام می‌برد که اینجا نیست ({uid})، پس درون هیچ منطقه‌ای نیست.</translation>
    </message>
    <message>
        <source>~ not known here; kept</source>
        <translation type="vanished">~ اینجا ناشناخته؛ نگه داشته</translation>
    </message>
    <message>
        <source>– set aside by its author</source>
        <translation type="vanished">– نویسنده کنار گذاشته</translation>
    </message>
    <message>
        <source>≠ fork: choose one to compare</source>
        <translation type="vanished">≠ دوشاخگی: برای سنجش یکی را برگزینید</translation>
    </message>
</context>
</TS>
