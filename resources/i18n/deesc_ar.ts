<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>deesc</name>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>What the act says</source>
        <translation>ما يقوله العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>All that the chosen act says; of a fork its acts side by side, ≠ where they differ.</source>
        <translation>كل ما يقوله العمل المختار؛ وأعمال التفرع جنبًا إلى جنب، و≠ حيث تختلف.</translation>
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
        <translation>الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>{author}, number {seq}</source>
        <translation>{author}، الرقم {seq}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>Corrected</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
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
        <translation>البصمة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Features</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Feature</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Line (SHA-256)</source>
        <translation>الخط (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretch</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stance</source>
        <translation>موقف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Remark</source>
        <translation>تعليق الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Acts</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>What the group did, by meeting. Choose an act, and all that it says stands below.</source>
        <translation>ما قام به الفريق بحسب الاجتماعات. اختر عملًا فيظهر كل ما يقوله في الأسفل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}: {place}, {day}</source>
        <translation>الاجتماع {number}: {place}، {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}, of which nothing else is on record</source>
        <translation>الاجتماع {number}، ولا شيء آخر مسجل عنه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>At no meeting</source>
        <translation>خارج أي اجتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>… waiting to be saved</source>
        <translation>… بانتظار الحفظ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>● in its own log</source>
        <translation>● في سجله الخاص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>○ recorded by the secretariat</source>
        <translation>○ سجّلته الأمانة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>≠ fork</source>
        <translation>≠ تفرع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>? doubtful</source>
        <translation>? مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>– set aside</source>
        <translation>– منحّى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>~ not known</source>
        <translation>~ غير معروف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Export Ledger</source>
        <translation>تصدير سجل الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Ledger</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>To be sent by mail or on a stick; nobody can change it unseen.</source>
        <translation>للإرسال بالبريد أو على وسيط محمول؛ لا أحد يغيّره دون أن يظهر ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What they sent</source>
        <translation>ما أرسلوه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>A package or a ledger that the recipient has: only what they lack is written.</source>
        <translation>حزمة أو سجل أعمال لدى المستلم: لا يُكتب إلا ما ينقصه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Only what is not in</source>
        <translation>ما ليس في &amp;فقط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Writes the acts that are saved.</source>
        <translation>يكتب الأعمال المحفوظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Acts written: {count}.</source>
        <translation>الأعمال المكتوبة: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose a file to write.</source>
        <translation>اختر ملفًا للكتابة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Merge Ledgers</source>
        <translation>دمج سجلات الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Ledgers, packages, workspaces</source>
        <translation>سجلات أعمال، حزم، مساحات عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What others sent; nothing is written to it, and a package is verified first.</source>
        <translation>ما أرسله الآخرون؛ لا يُكتب فيه شيء، ويجري التحقق من الحزمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What was added, and what is wrong.</source>
        <translation>ما أُضيف وما هو خطأ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Files</source>
        <translation>&amp;الملفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Adds what is new to the ledger; nothing in it is changed.</source>
        <translation>يضيف الجديد إلى سجل الأعمال؛ ولا يتغير فيه شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose the ledgers that others sent.</source>
        <translation>اختر سجلات الأعمال التي أرسلها الآخرون.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>There is no {file}.</source>
        <translation>لا يوجد {file}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Record Act</source>
        <translation>تسجيل عمل</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is put on record</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Act</source>
        <translation>ال&amp;عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Recorded &amp;by</source>
        <translation>المقيِّ&amp;د</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>As the minutes number it</source>
        <translation>كما يرقمه المحضر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Where it was held</source>
        <translation>أين عُقد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The day on which it was held</source>
        <translation>اليوم الذي عُقد فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Who was there, in words</source>
        <translation>من حضر، بالكلمات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is to be on record</source>
        <translation>ما ينبغي تسجيله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is wrong with it, or why it is the one that holds</source>
        <translation>ما الخطأ فيه، أو لماذا هو الذي يسري</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The meeting at which it was said</source>
        <translation>الاجتماع الذي قيل فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Place</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Pre&amp;sent</source>
        <translation>ال&amp;حاضرون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;النص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;الاجتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Of: {act}, {party}, {what}</source>
        <translation>عن: {act}، {party}، {what}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Correction of the chosen act</source>
        <translation>تصحيح العمل المختار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Fill in every line first</source>
        <translation>املأ كل السطور أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>It waits until you save all edits; Ctrl+Z takes it back until then</source>
        <translation>ينتظر حتى تحفظ كل التعديلات؛ وإلى ذلك الحين يتراجع عنه Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Which document says so, such as the minutes of a meeting</source>
        <translation>الوثيقة التي تنص على ذلك، مثل محضر الاجتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again</source>
        <translation>في النص محارف تقلب اتجاهه أو لا تُرى؛ اكتبه من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>It goes on record, and stays there</source>
        <translation>يُقيَّد ذلك في السجل ويبقى فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the line and the name as they are now go on record when you save. From then on nothing changes them until they are reopened.</source>
        <translation>{names}: يُقيَّد الخط والاسم كما هما الآن عند الحفظ. ومن ذلك الحين لا يغيّرهما شيء إلى أن يُعاد فتحهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;متفق عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>The day on which it was agreed</source>
        <translation>اليوم الذي اتُّفق فيه على ذلك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ocument</source>
        <translation>الو&amp;ثيقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Recorded by</source>
        <translation>ال&amp;مقيِّد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the status becomes “proposed” at once, and the line can be edited. What was agreed stays on record.</source>
        <translation>{names}: تصبح الحالة «مقترح» فورًا، ويمكن تحرير الخط. ويبقى ما اتُّفق عليه في السجل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Reopen</source>
        <translation>&amp;إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Why it is changed, for whoever reads the record</source>
        <translation>سبب التغيير، لمن يقرأ السجل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Rea&amp;son</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{names}: agreed, so the edit was taken back.</source>
        <translation>{names}: متفق عليه، لذلك أُلغي التحرير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{missing} The edit was taken back.</source>
        <translation>{missing} أُلغي التعديل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Saved as agreed, and not on record yet: {reason}</source>
        <translation>حُفظ على أنه متفق عليه، ولم يُقيَّد في السجل بعد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Not agreed: {names}. The edit was taken back.</source>
        <translation>لم يُتفق عليه: {names}. أُلغي التحرير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Reopened: {names}.</source>
        <translation>أُعيد فتحه: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Whose features do you draw?</source>
        <translation>معالم أي طرف ترسم؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Party of new features</source>
        <translation>طرف المعالم الجديدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The map is in metres, centred on the regions, and what you draw snaps to what is there.</source>
        <translation>الخريطة بالأمتار ومتمركزة على النطاقات، وما ترسمه ينجذب إلى ما هو موجود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The project’s map is in {crs}. Have it in metres, centred on the regions, with snapping?</source>
        <translation>خريطة المشروع في {crs}. أتريدها بالأمتار ومتمركزة على النطاقات مع الانجذاب؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Leave as it is</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>No workspace is open. A workspace is one file: zones, buffers and posts, and the agreement that they are checked by.</source>
        <translation>لا توجد مساحة عمل مفتوحة. مساحة العمل ملف واحد: المناطق والمناطق العازلة والنقاط، والاتفاق الذي تُفحص وفقه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;New Workspace…</source>
        <translation>&amp;مساحة عمل جديدة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Open…</source>
        <translation>ف&amp;تح…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Try the Sample</source>
        <translation>&amp;جرّب النموذج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Ten Minutes in Pictures</source>
        <translation>&amp;عشر دقائق بالصور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Progress of the sample</source>
        <translation>تقدم إعداد النموذج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Folder for the sample</source>
        <translation>مجلد النموذج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample is made up for illustration: no line in it is an agreed one. It becomes a file of your own among your documents, with faults to be found.</source>
        <translation>النموذج مختلق للتوضيح: لا خط فيه متفق عليه. يصبح ملفًا خاصًا بك بين مستنداتك، وفيه أخطاء عليك العثور عليها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample’s drafts are taken in…</source>
        <translation>يجري إدخال مسودات النموذج…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>{file} is your own copy of the sample. It is made up for illustration.</source>
        <translation>{file} نسختك الخاصة من النموذج. وهو مختلق للتوضيح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغيت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>{file} (with unsaved edits)</source>
        <translation>{file} (مع تعديلات غير محفوظة)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>Comparing versions</source>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Gained</source>
        <translation>المكتسب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The ground is not measured: see the check of both versions, or their lines cross too often.</source>
        <translation>لم تُقَس الأرض: انظر التحقق من النسختين، أو أن خطوطهما تتقاطع مرات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The line differs by less than a centimetre.</source>
        <translation>يختلف الخط بأقل من سنتيمتر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>gained {gained}, lost {lost}</source>
        <translation>كُسب {gained} وفُقد {lost}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{count}, by {metres} at most</source>
        <translation>{count}، بمسافة {metres} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>others added or removed: {count}</source>
        <translation>نقاط أخرى أُضيفت أو أُزيلت: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{field}: “{before}” before, “{after}” now</source>
        <translation>{field}: من قبل «{before}»، والآن «{after}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>Features that differ</source>
        <translation>المعالم المختلفة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>The features that differ. The map goes to what differs of the one that is chosen.</source>
        <translation>المعالم المختلفة. تنتقل الخريطة إلى ما اختلف في المعلم المختار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points moved</source>
        <translation>نقاط الانعطاف المنقولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The whole change sheet</source>
        <translation>صحيفة التغييرات كاملة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The sheet is too long to be shown here; export it to read it whole.</source>
        <translation>الصحيفة أطول من أن تُعرض هنا؛ صدّرها لقراءتها كاملة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>To be signed (*.pdf)</source>
        <translation>للتوقيع (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
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
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>The minutes were written to</source>
        <translation>كُتب المحضر في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Record Stance</source>
        <translation>تسجيل موقف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Stretches, as they are drawn now: {numbers}</source>
        <translation>المقاطع كما هي مرسومة الآن: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Whose stance it is</source>
        <translation>لمن الموقف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>What the party says</source>
        <translation>ما يقوله الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Under which reservation, or why not; else whatever is to be said</source>
        <translation>بأي تحفظ أو لم لا؛ وإلا فما يلزم قوله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>The day on which it was said</source>
        <translation>اليوم الذي قيل فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>At which meeting on record it was said</source>
        <translation>في أي اجتماع مسجل قيل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/gui/session/zone_lists.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat of the working group</source>
        <translation>أمانة فريق العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>the party itself</source>
        <translation>الطرف نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>In whose log it is recorded</source>
        <translation>السجل الذي يُقيَّد فيه ذلك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Stance</source>
        <translation>ال&amp;موقف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Re&amp;mark</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ay</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Mee&amp;ting</source>
        <translation>الا&amp;جتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>It goes on record when you save; until then Undo takes it back</source>
        <translation>يُسجَّل عند الحفظ؛ وحتى ذلك الحين يتراجع عنه «تراجع»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>Stretches and what each party says of them. The map goes to the one that is chosen.</source>
        <translation>المقاطع وما يقوله كل طرف عنها. وتنتقل الخريطة إلى المختار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>with {feature}</source>
        <translation>مع {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{stance} (lapsed)</source>
        <translation>{stance} (سقط)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, recorded by the secretariat.</source>
        <translation>{day}، سجّلته الأمانة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, in the party's own log.</source>
        <translation>{day}، في سجل الطرف نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>It was said of another line, and counts for nothing.</source>
        <translation>قيل عن خط آخر، ولا يُحتسب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>Buffer from Zone</source>
        <translation>منطقة عازلة من منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The zone to be lined; a click on the map chooses it too.</source>
        <translation>المنطقة التي يُرسم الشريط على خطها؛ ويمكن اختيارها بنقرة على الخريطة أيضًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip outside the line</source>
        <translation>عرض الشريط خارج الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip inside the line</source>
        <translation>عرض الشريط داخل الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>How far the edge may leave its distance anywhere</source>
        <translation>أقصى انحراف للحافة عن مسافتها في أي موضع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Add Buffer</source>
        <translation>إضافة المنطقة العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;outside</source>
        <translation>العرض في الخارج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;inside</source>
        <translation>العرض في الداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>السماحية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>There is no zone yet: draw one first.</source>
        <translation>لا توجد منطقة بعد: ارسم واحدة أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, left or right.</source>
        <translation>حدد عرضًا في اليسار أو اليمين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, outside or inside.</source>
        <translation>حدد عرضًا في الخارج أو الداخل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>No buffer can be made {width} wide; state {most} at most.</source>
        <translation>لا يمكن إنشاء منطقة عازلة بعرض {width}؛ حدد {most} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>A strip along a line has one width; make one of its own for each side.</source>
        <translation>للشريط الممتد على طول خط عرض واحد؛ أنشئ شريطًا لكل جانب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measuring …</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement of this workspace knows no buffer zones.</source>
        <translation>لا يعرف اتفاق مساحة العمل هذه مناطق عازلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Buffer of {zone}</source>
        <translation>المنطقة العازلة للمنطقة: {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>{name} along {zone} is added, not saved yet.</source>
        <translation>أُضيفت {name} على طول {zone}، ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;left</source>
        <translation>العرض في اليسار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;right</source>
        <translation>العرض في اليمين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement lets no buffer zone overlap a zone: the check will report the strip inside.</source>
        <translation>لا يسمح الاتفاق بتداخل منطقة عازلة مع منطقة: سيبلّغ التحقق عن الشريط الداخلي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer was not made.</source>
        <translation>لم تُنشأ المنطقة العازلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The width inside swallows the whole zone: no inner edge is left. State a smaller one.</source>
        <translation>يبتلع العرض في الداخل المنطقة كلها: لا تبقى حافة داخلية. حدد عرضًا أصغر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Area {area}. Measured error {error}</source>
        <translation>المساحة {area}. الخطأ المقيس {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>at {place}</source>
        <translation>عند {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is kept.</source>
        <translation>السماحية محترمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is NOT kept.</source>
        <translation>السماحية غير محترمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Adds the buffer as one edit that Ctrl+Z takes back</source>
        <translation>يضيف المنطقة العازلة بتعديل واحد يتراجع عنه Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer is being made</source>
        <translation>جارٍ إنشاء المنطقة العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone or line at that place; click on one, or choose it in the list.</source>
        <translation>لا توجد منطقة ولا خط في ذلك الموضع؛ انقر على أحدهما أو اختره من القائمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone at that place; click into one, or choose it in the list.</source>
        <translation>لا توجد منطقة في ذلك الموضع؛ انقر داخل منطقة أو اخترها من القائمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {kind}</source>
        <translation>رسم: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{tool}: what was not finished was let go of; its turning points: {count}.</source>
        <translation>{tool}: لم يُحتفظ بما لم يكتمل؛ نقاط الانعطاف فيه: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {name}</source>
        <translation>رسم: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{name} is drawn: {area}, not saved yet.</source>
        <translation>رُسم {name}: {area}، ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/feature_form.py"/>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {kind}</source>
        <translation>وضع: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {name}</source>
        <translation>وضع: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>{name} is placed, not saved yet.</source>
        <translation>وُضع {name}، ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Measures of what is being drawn</source>
        <translation>قياسات ما يُرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length} · perimeter {perimeter} · area {area}</source>
        <translation>نقاط الانعطاف: {count} · الخط {length} · المحيط {perimeter} · المساحة {area}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line crosses itself.</source>
        <translation>الخط يقطع نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line enters {names}.</source>
        <translation>يدخل الخط {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>It encloses {names}.</source>
        <translation>ويحيط بما يلي: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length}</source>
        <translation>نقاط الانعطاف: {count} · الخط {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>last edge {length}, azimuth {azimuth}</source>
        <translation>آخر ضلع {length}، السمت {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>On the line of {name}.</source>
        <translation>على خط {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from the line of {name}</source>
        <translation>{length} من خط {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>There is no zone yet.</source>
        <translation>لا توجد منطقة بعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from {name}</source>
        <translation>{length} من {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In {names}</source>
        <translation>في {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In no buffer zone</source>
        <translation>خارج أي منطقة عازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Hold Shift to place without snapping.</source>
        <translation>اضغط مع الاستمرار على Shift للوضع بلا التقاط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Check the workspace now</source>
        <translation>التحقق من مساحة العمل الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Fix…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Look at the proposed fix first</source>
        <translation>انظر إلى الإصلاح المقترح أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Accept it until a date</source>
        <translation>قبولها حتى تاريخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Withdraw Acceptance</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Withdraw the acceptance, and the finding is open again</source>
        <translation>سحب القبول، فتعود الملاحظة مفتوحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Take back the last fix or acceptance</source>
        <translation>التراجع عن آخر إصلاح أو قبول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/widgets/selectable_label.py"/>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Copy the selected finding</source>
        <translation>نسخ الملاحظة المحددة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Write the findings to a file</source>
        <translation>كتابة الملاحظات في ملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <location filename="../../deesc_plugin/gui/findings/tree.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Wait until the drawing has been checked again</source>
        <translation>انتظر حتى يُتحقق من الرسم من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select a finding first</source>
        <translation>حدد ملاحظة أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select findings of one rule</source>
        <translation>حدد ملاحظات قاعدة واحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is accepted already</source>
        <translation>الملاحظة مقبولة بالفعل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Open a workspace first</source>
        <translation>افتح مساحة عمل أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is not accepted</source>
        <translation>الملاحظة غير مقبولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing was fixed or accepted here that can still be taken back</source>
        <translation>لا إصلاح هنا ولا قبول يمكن التراجع عنه بعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>There are no findings to copy</source>
        <translation>لا ملاحظات للنسخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Check the workspace first</source>
        <translation>تحقق من مساحة العمل أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing is proposed for these findings but choices; make each by itself</source>
        <translation>لا يُقترح لهذه الملاحظات سوى خيارات؛ اختر لكل منها على حدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>No fix is proposed for this finding</source>
        <translation>لا إصلاح مقترح لهذه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Search in findings</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings that hold this text</source>
        <translation>عرض الملاحظات التي تحوي هذا النص فقط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show {severities}</source>
        <translation>عرض {severities}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings of this region</source>
        <translation>عرض ملاحظات هذا النطاق فقط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>All regions</source>
        <translation>كل النطاقات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <location filename="../../deesc_plugin/gui/findings/trials.py"/>
        <source>Proposed fix</source>
        <translation>الإصلاح المقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Apply Fix</source>
        <translation>تطبيق الإصلاح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Change the features as shown; Undo takes it back</source>
        <translation>تغيير المعالم كما هو معروض؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Left out, since each is a choice of its own: {number}.</source>
        <translation>تُركت لأن لكل منها خيارًا على حدة: {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Leave it as it is, and accept it with a reason</source>
        <translation>تركه كما هو وقبوله مع ذكر السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Errors {errors} → {errors_after}, warnings {warnings} → {warnings_after}, notes {notes} → {notes_after}</source>
        <translation>الأخطاء {errors} ← {errors_after}، التحذيرات {warnings} ← {warnings_after}، الملاحظات {notes} ← {notes_after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>And {number} more.</source>
        <translation>و{number} غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is removed.</source>
        <translation>يُحذف المعلم {feature}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is as it was agreed, with its line, name and status.</source>
        <translation>{feature} كما اتُّفق عليه، بخطه واسمه وحالته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>The stretch {number} is {length} long then.</source>
        <translation>يصبح طول المقطع {number} عندئذ {length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {before} become {after}; {less} vertices become {more}.</source>
        <translation>{feature}: {before} تصبح {after}؛ والرؤوس من {less} إلى {more}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measured error {error}.</source>
        <translation>الخطأ المقيس {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} belongs to {zone}.</source>
        <translation>المعلم {feature} يتبع {zone}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is a feature of its own, with a uid that nothing else has.</source>
        <translation>المعلم {feature} يصبح معلمًا قائمًا بذاته بمعرّف لا يحمله غيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {attribute} “{before}” becomes “{after}”.</source>
        <translation>{feature}: تصبح {attribute} «{after}» بدل «{before}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Accept with a reason</source>
        <translation>القبول مع ذكر السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Why the parties live with it, for whoever reads the report</source>
        <translation>لماذا يقبل الأطراف بذلك، لمن يقرأ التقرير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Who decided it, such as the joint working group</source>
        <translation>من قرر ذلك، مثل فريق العمل المشترك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>The last day on which it is accepted; it opens again then, or when the drawing changes</source>
        <translation>آخر يوم تُقبل فيه؛ وتُفتح من جديد بعده أو عند تغير الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A&amp;uthority</source>
        <translation>الجهة المقررة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Until (&amp;last day)</source>
        <translation>حتى (آخر يوم)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>State a reason and an authority first</source>
        <translation>اذكر السبب والجهة المقررة أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Record the exception in the workspace; Undo takes it back</source>
        <translation>تسجيل الاستثناء في مساحة العمل؛ والتراجع يزيله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/live_check.py"/>
        <source>Checking the delimitation</source>
        <translation>التحقق من تعيين الحدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Withdraw acceptance</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Accept finding</source>
        <translation>قبول الملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>Findings accepted: {count}, not saved yet; Save All Edits saves what was accepted.</source>
        <translation>الملاحظات المقبولة: {count}، ولم تُحفظ بعد؛ يحفظها الأمر «حفظ كل التعديلات».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>The drawing has changed meanwhile; look at the finding again after the next check.</source>
        <translation>تغير الرسم في هذه الأثناء؛ انظر إلى الملاحظة مجددًا بعد التحقق التالي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority} until {day}: {reason}</source>
        <translation>قبلتها {authority} حتى {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority}: {reason}</source>
        <translation>قبلتها {authority}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Limit: {limit}</source>
        <translation>القيمة الحدّية: {limit}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open, can be fixed</source>
        <translation>مفتوحة ويمكن إصلاحها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted until {day}</source>
        <translation>مقبولة حتى {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Progress of the check</source>
        <translation>تقدم التحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Show &amp;All Findings</source>
        <translation>عرض كل الملاحظات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Clear text, severities and region</source>
        <translation>مسح النص ودرجات الأهمية والنطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Hidden by the filter: {count}.</source>
        <translation>أخفاها المرشح: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Not checked yet. Press Check (F5).</source>
        <translation>لم يُتحقق بعد. اضغط «تحقق» (F5).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The filter hides all findings.</source>
        <translation>المرشح يخفي كل الملاحظات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The drawing has changed since this check. Press Check (F5) if it is not checked by itself.</source>
        <translation>تغير الرسم منذ هذا التحقق. اضغط «تحقق» (F5) إن لم يُتحقق تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The workspace is empty. Draw a zone, enter its coordinates, or import a file.</source>
        <translation>مساحة العمل فارغة. ارسم منطقة أو أدخل إحداثياتها أو استورد ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>No findings: {count} rules hold. Next, export the map package.</source>
        <translation>لا ملاحظات: {count} قاعدة محققة. والخطوة التالية تصدير حزمة الخرائط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <source>Copied to the clipboard: {count} findings.</source>
        <translation>نُسخ إلى الحافظة: {count} ملاحظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Export Findings</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>The findings were written to</source>
        <translation>كُتبت الملاحظات في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlaps</source>
        <translation>التداخلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Zone against zone</source>
        <translation>منطقة مقابل منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Kind against kind</source>
        <translation>نوع مقابل نوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Find Overlaps Again</source>
        <translation>البحث عن التداخلات مجددًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Find the overlaps of the drawing as it stands</source>
        <translation>البحث عن تداخلات الرسم كما هو الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps…</source>
        <translation>جارٍ البحث عن التداخلات…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>No zone overlaps another.</source>
        <translation>لا تتداخل أي منطقة مع أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Left out, because their geometry is not valid: {names}.</source>
        <translation>أُهملت لأن شكلها الهندسي غير صحيح: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Nothing overlaps anything.</source>
        <translation>لا شيء يتداخل مع شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps of other kinds, under Kinds: {count}.</source>
        <translation>تداخلات أنواع أخرى، في «الأنواع»: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>No workspace is open. Open one, or make a new one, with the first button of the toolbar.</source>
        <translation>لا مساحة عمل مفتوحة. افتح واحدة أو أنشئ واحدة جديدة بالزر الأول في الشريط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Press the button to find all overlaps of the workspace.</source>
        <translation>اضغط الزر للبحث عن كل تداخلات مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps</source>
        <translation>البحث عن التداخلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The zone itself</source>
        <translation>المنطقة نفسها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap</source>
        <translation>يجوز أن تتداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap where they belong to one zone</source>
        <translation>يجوز أن تتداخل إذا كانت لمنطقة واحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may not overlap</source>
        <translation>لا يجوز أن تتداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>no overlap</source>
        <translation>لا تداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{size}, {verdict}</source>
        <translation>{size}، {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps: {count}, of them not allowed: {forbidden}. Choose a cell to see its overlap on the map.</source>
        <translation>التداخلات: {count}، غير المسموح منها: {forbidden}. اختر خلية لرؤية تداخلها على الخريطة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{first} and {second}: {size}, {verdict}</source>
        <translation>{first} و{second}: {size}، {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source> and {count} more</source>
        <translation> و{count} غيرها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The drawing has changed since; find the overlaps again.</source>
        <translation>تغير الرسم منذ ذلك؛ ابحث عن التداخلات مجددًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>&amp;Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The history of the workspace: versions: {records}, since {begin}, {size} MB.</source>
        <translation>سجل تغييرات مساحة العمل: عدد النسخ {records}، منذ {begin}، {size} م.ب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Restore {name}</source>
        <translation>استعادة {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is as it was and not saved yet; Undo takes that back.</source>
        <translation>عاد {feature} كما كان ولم يُحفظ بعد؛ والتراجع يلغي ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: the newest version first.</source>
        <translation>{feature}: أحدث نسخة أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: nothing is noted yet; the history begins with the next save.</source>
        <translation>{feature}: لم يُسجَّل شيء بعد؛ يبدأ السجل مع الحفظ التالي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>No feature is selected. Features that were removed:</source>
        <translation>لم يُحدَّد معلم. المعالم التي حُذفت:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select one feature on the map, and its versions stand here.</source>
        <translation>حدّد معلمًا واحدًا على الخريطة لتظهر نسخه هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is not there any more; Restore brings it back.</source>
        <translation>لم يعد المعلم موجودًا؛ والاستعادة ترجعه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is like this now.</source>
        <translation>المعلم الآن على هذه الحال.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Comparing with the feature as it is now…</source>
        <translation>المقارنة مع المعلم كما هو الآن…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Since then:</source>
        <translation>منذ ذلك الحين:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Put this version in the place of the feature; Undo takes it back</source>
        <translation>وضع هذه النسخة مكان المعلم؛ والتراجع يلغي ذلك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select a version first</source>
        <translation>حدّد نسخة أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is agreed and is not restored; reopen it first, with the reason and the document.</source>
        <translation>{feature} متفق عليه ولا يُستعاد؛ أعد فتحه أولًا مع ذكر السبب والوثيقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>before {moment}</source>
        <translation>قبل {moment}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>between {begin} and {end}</source>
        <translation>بين {begin} و{end}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>changed outside of the plugin</source>
        <translation>غُيّر خارج الإضافة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>being saved</source>
        <translation>قيد الحفظ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>as it was when the history begins</source>
        <translation>كما كان عند بدء السجل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>added</source>
        <translation>أُضيف</translation>
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
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>names in other languages</source>
        <translation>الأسماء باللغات الأخرى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>how it was made</source>
        <translation>كيفية الإنشاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>The workspace &amp;on (UTC)</source>
        <translation>مساحة العمل في (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Open as It &amp;Was</source>
        <translation>فتحها كما كانت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Opens a read-only copy of the workspace as it was, which is put beside it</source>
        <translation>يفتح نسخة للقراءة فقط من مساحة العمل كما كانت، توضع بجانبها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>&amp;Let Go of Older…</source>
        <translation>حذف الأقدم…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Takes what was replaced before that moment out of the workspace, for good</source>
        <translation>يزيل من مساحة العمل نهائيًا ما استُبدل قبل ذلك الوقت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>What was replaced in this workspace before {moment} is taken out of its history for good; what held then stays.</source>
        <translation>كل ما استُبدل في مساحة العمل هذه قبل {moment} يُزال من سجل تغييراتها نهائيًا؛ ويبقى ما كان قائمًا حينها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Let Go</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Versions taken out of the history: {count}.</source>
        <translation>عدد النسخ المحذوفة من سجل التغييرات: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Hand</source>
        <translation>بيد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>What is drawn.</source>
        <translation>ما الذي يُرسم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>The agreement’s region; by location where the reference boundaries tell.</source>
        <translation>نطاق الاتفاق؛ حسب الموقع حيث تدل عليه الحدود المرجعية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Whose proposal it is.</source>
        <translation>صاحب المقترح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>How far it has been agreed.</source>
        <translation>مدى الاتفاق عليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Re&amp;gion</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>S&amp;tatus</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “kind”</source>
        <translation>من العمود “kind”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “party”</source>
        <translation>من العمود “party”</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Choose a party…</source>
        <translation>اختر طرفًا…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>by location</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>as the header says</source>
        <translation>كما تقول الترويسة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>feature</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/__init__.py"/>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>ring</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>x (east)</source>
        <translation>x (شرقًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>y (north)</source>
        <translation>y (شمالًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>UTM zone</source>
        <translation>منطقة UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>band of the UTM zone</source>
        <translation>حزام منطقة UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>hemisphere of the UTM zone</source>
        <translation>نصف الكرة لمنطقة UTM</translation>
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
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>position in any notation</source>
        <translation>موقع بأي صيغة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>region</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Columns of the Table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Say what each column of {table} is.</source>
        <translation>حدد ما هو كل عمود من {table}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>The first rows; those above the first place are passed over.</source>
        <translation>الصفوف الأولى؛ وما فوق أول موقع يُتجاوز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>&amp;Use these columns</source>
        <translation>استخدام هذه الأعمدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Reads the table by these columns.</source>
        <translation>يقرأ الجدول حسب هذه الأعمدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>What this column is.</source>
        <translation>ما هو هذا العمود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Choose the columns of the places: longitude and latitude, x and y, UTM, MGRS, or another.</source>
        <translation>اختر أعمدة المواقع: خط الطول وخط العرض، أو x وy، أو UTM، أو MGRS، أو غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Two columns are the same; choose another for one of them.</source>
        <translation>عمودان لهما المعنى نفسه؛ اختر لأحدهما غيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter Coordinates</source>
        <translation>إدخال الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Added {names}; save the layer’s edits to keep it.</source>
        <translation>أُضيف {names}؛ احفظ تعديلات الطبقة للإبقاء عليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter coordinates</source>
        <translation>إدخال الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>choose the CRS of the list</source>
        <translation>اختر النظام المرجعي للقائمة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>No list carries its CRS, and a wrong one moves it by more than a hundred metres.</source>
        <translation>لا تحمل أي قائمة نظامها المرجعي، والنظام الخاطئ يزيحها أكثر من مئة متر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>as their letters N, S, E, W say</source>
        <translation>حسب الحروف N وS وE وW</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>latitude first</source>
        <translation>خط العرض أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>longitude first</source>
        <translation>خط الطول أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>How to read two angles that carry no letters.</source>
        <translation>كيفية قراءة زاويتين بلا حروف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>One place a line, in any notation; a numbering such as “12.” is left out.</source>
        <translation>موقع واحد في كل سطر بأي صيغة؛ ويُهمل الترقيم مثل “12.”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Empty: the name that is proposed. Several points get a number after it.</source>
        <translation>إذا تُرك فارغًا: الاسم المقترح. وعند تعدد النقاط يُضاف رقم بعده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>typed coordinates, with their CRS</source>
        <translation>إحداثيات مكتوبة مع نظامها المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The document or person that the coordinates come from.</source>
        <translation>الوثيقة أو الشخص مصدر الإحداثيات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Adds the feature to the workspace; Ctrl+Z takes it back.</source>
        <translation>يضيف المعلم إلى مساحة العمل؛ وCtrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Zoom to list</source>
        <translation>التكبير إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Shows the whole list on the map.</source>
        <translation>يعرض القائمة كلها على الخريطة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>C&amp;RS</source>
        <translation>النظام المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A&amp;ngles</source>
        <translation>الزوايا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>S&amp;ource</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;List of coordinates</source>
        <translation>قائمة الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Likely ones:</source>
        <translation>الأنظمة المحتملة:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>There is no workspace; open or create one first.</source>
        <translation>لا توجد مساحة عمل؛ افتح واحدة أو أنشئها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the CRS of the list.</source>
        <translation>اختر النظام المرجعي للقائمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Type or paste a list; it is drawn on the map as you type.</source>
        <translation>اكتب قائمة أو ألصقها؛ تُرسم على الخريطة أثناء الكتابة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The line cannot be used; correct it or delete it.</source>
        <translation>لا يمكن استخدام السطر؛ صححه أو احذفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>{bad} of {all} lines cannot be used; correct or delete them.</source>
        <translation>{bad} من {all} أسطر لا يمكن استخدامها؛ صححها أو احذفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A line needs two different places.</source>
        <translation>يحتاج الخط إلى موقعين مختلفين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A polygon needs three different places.</source>
        <translation>يحتاج المضلع إلى ثلاثة مواقع مختلفة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the party whose proposal it is.</source>
        <translation>اختر الطرف صاحب المقترح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Read as (WGS 84)</source>
        <translation>القراءة (WGS 84)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>The line from here to the place in line {line} of the list crosses another.</source>
        <translation>الخط من هنا إلى الموضع المذكور في السطر {line} من القائمة يقطع خطًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where a layer would lie</source>
        <translation>أين تقع الطبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where it would lie; click one where its author says that it is the one.</source>
        <translation>أين يقع في كل منها؛ انقر النظام الذي يقول صاحب البيانات إنه هو.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>{crs}: {place}</source>
        <translation>{crs}: {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>outside the theatre</source>
        <translation>خارج المسرح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>in no region</source>
        <translation>ليس في أي نطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>How the letters of the file are written; choose another where the names are garbled.</source>
        <translation>كيف كُتبت حروف الملف؛ اختر غيره إن ظهرت الأسماء مشوهة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>as the file says, or found out</source>
        <translation>كما يذكره الملف أو كما يُستنتج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>The first names: {names}</source>
        <translation>الأسماء الأولى: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Cyrillic</source>
        <translation>سيريلية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Western</source>
        <translation>أوروبية غربية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Import Features</source>
        <translation>استيراد المعالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Taken back; the layers are as they were before.</source>
        <translation>أُلغي ذلك؛ الطبقات كما كانت من قبل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported: {taken}, refused: {refused}.</source>
        <translation>المعالم المستوردة: {taken}، المرفوضة: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>They stand in the layers; Save All Edits saves them.</source>
        <translation>هي في الطبقات؛ يحفظها الأمر «حفظ كل التعديلات».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Puts the features that can be taken into the layers, all in one step.</source>
        <translation>يضع في الطبقات المعالم التي يمكن أخذها، كلها بخطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Take ba&amp;ck</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Takes back what was imported, in all layers at once.</source>
        <translation>يلغي ما استُورد في كل الطبقات دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Looking into the files…</source>
        <translation>جارٍ النظر في الملفات…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Add files, a folder or layers of the project.</source>
        <translation>أضف ملفات أو مجلدًا أو طبقات من المشروع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Tick what is to be imported.</source>
        <translation>ضع علامة على ما يُراد استيراده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.</source>
        <translation>اختر النظام المرجعي؛ اسأل صاحب البيانات، فالتخمين قد يخطئ بأكثر من 100 متر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the columns of the table, or take its tick away.</source>
        <translation>اختر أعمدة الجدول، أو أزل علامته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose what becomes of the features that are already there.</source>
        <translation>اختر ما يصير إليه ما هو موجود من قبل من المعالم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its columns</source>
        <translation>اختر أعمدته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its CRS</source>
        <translation>اختر نظامه المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Any vector files that QGIS opens, or tables of coordinates.</source>
        <translation>أي ملفات متجهة يفتحها QGIS، أو جداول إحداثيات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Fol&amp;der…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files of a folder and of the folders in it.</source>
        <translation>كل ملفات مجلد وما فيه من مجلدات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>A layer of the project, as it is shown, unsaved edits included.</source>
        <translation>طبقة من المشروع كما تظهر، مع التعديلات غير المحفوظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Remo&amp;ve</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Takes the selected rows out of the table.</source>
        <translation>يزيل الصفوف المحددة من الجدول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>The project has no other layer.</source>
        <translation>ليس في المشروع طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Vector files and tables</source>
        <translation>ملفات متجهة وجداول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_desk.py"/>
        <source>Will be imported: {taken}, refused: {refused}.</source>
        <translation>سيُستورد: {taken}، سيُرفض: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>CRS</source>
        <translation>النظام المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>What comes of it</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>its column</source>
        <translation>من عموده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>already there, to be chosen: {count}</source>
        <translation>موجود من قبل وينبغي الاختيار: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>imported: {taken}, refused: {refused}</source>
        <translation>استُورد: {taken}، رُفض: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>will be imported: {taken}, refused: {refused}</source>
        <translation>سيُستورد: {taken}، سيُرفض: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>One row a layer; what is chosen below holds for the selected rows alone.</source>
        <translation>صف لكل طبقة؛ وما يُختار أدناه يخص الصفوف المحددة وحدها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Drop files or folders here, or add them by the buttons above.</source>
        <translation>أفلت الملفات أو المجلدات هنا، أو أضفها بالأزرار أعلاه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was written.</source>
        <translation>حدث أمر غير متوقع ({error})؛ تبين لوحة السجل موضعه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Looking into files</source>
        <translation>النظر في الملفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>What would be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/likely_crs.py"/>
        <source>Click one to choose it, where the author of the data says that it is the one.</source>
        <translation>انقر أحدها لاختياره إذا أكد صاحب البيانات أنه هو المستخدم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What the workspace has already; the selected one is drawn on the map.</source>
        <translation>ما هو في ملف العمل من قبل؛ والمحدد منه مرسوم على الخريطة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Already there</source>
        <translation>الموجود من قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Chooses for every feature above for which it can be chosen.</source>
        <translation>يختار لكل معلم أعلاه يمكن أن يُختار له ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Zoom to the c&amp;hange</source>
        <translation>التكبير إلى التغيير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>For &amp;all:</source>
        <translation>للجميع:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it would be</source>
        <translation>كما سيصير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>take as a revision</source>
        <translation>يؤخذ مراجعةً</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>leave out</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>The draft states no uid: it was told by its name, or by where its line runs.</source>
        <translation>لا تذكر المسودة معرّف uid: عُرف باسمه أو بمسار خطه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Why features are refused, by reason, and what is changed on the way.</source>
        <translation>لماذا تُرفض المعالم، حسب السبب، وما يتغير في الطريق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>{count} refused: {reason}</source>
        <translation>رُفض {count}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Changed on the way: {count}</source>
        <translation>ما تغيّر في الطريق: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Where the geometry comes from, for features whose column “source” states nothing.</source>
        <translation>مصدر الشكل الهندسي، للعناصر التي لا يذكر عمودها “source” شيئًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>choose the CRS</source>
        <translation>اختر النظام المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Only for input that carries none; its author knows which it is.</source>
        <translation>فقط للبيانات التي لا تحمل نظامًا؛ وصاحبها يعرفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Zoom to it</source>
        <translation>التكبير إليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Shows on the map where the selected row lies.</source>
        <translation>يُظهر على الخريطة أين يقع الصف المحدد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Colum&amp;ns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Says which column of the table is what.</source>
        <translation>يحدد ما هو كل عمود من الجدول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>The field with the features’ names; empty: a field called “name”.</source>
        <translation>حقل أسماء المعالم؛ وإن تُرك فارغًا فالحقل “name”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Na&amp;me field</source>
        <translation>حقل الاسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Chosen for {rows}:</source>
        <translation>المختار لـ {rows}:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>It carries {crs}.</source>
        <translation>يحمل {crs}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <location filename="../../deesc_plugin/gui/tasks/buffer_task.py"/>
        <source>Buffer from zone</source>
        <translation>منطقة عازلة من منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Make the &amp;buffers again</source>
        <translation>إنشاء المناطق العازلة من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Makes them from the line as it is now, with the widths that they remember.</source>
        <translation>ينشئها من الخط كما هو الآن بالعروض المحفوظة فيها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/typed_ring.py"/>
        <source>It does so between the lines {pairs} of the list; correct these places or their order.</source>
        <translation>يحدث ذلك بين السطرين {pairs} من القائمة؛ صحح هذه المواضع أو ترتيبها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/direction.py"/>
        <source>{names} and {number} more</source>
        <translation>{names} و{number} غيرها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>accepted findings</source>
        <translation>الملاحظات المقبولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>acts</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>stretches</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>O&amp;nly what is in force on</source>
        <translation>ما هو سارٍ في يوم فقط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The package then holds the features in force on that day and no others, and says so.</source>
        <translation>تحوي الحزمة عندئذ العناصر السارية في ذلك اليوم دون غيرها وتذكر ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Day in force</source>
        <translation>يوم السريان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The party whose original it is: its name and language stand before the others’. Make one for each.</source>
        <translation>الطرف صاحب هذه النسخة الأصلية: يرد اسمه ولغته قبل غيرهما. أعدّ نسخة لكل طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Map sheets</source>
        <translation>لوحات الخريطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>P&amp;aper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The size of each sheet.</source>
        <translation>حجم كل لوحة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>&amp;Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic takes what suits each zone’s shape better.</source>
        <translation>يأخذ التلقائي ما يناسب شكل كل منطقة أكثر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>S&amp;cale</source>
        <translation>مقياس الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic suits each zone’s size; a zone may need several sheets.</source>
        <translation>التلقائي يناسب حجم كل منطقة؛ وقد تحتاج المنطقة إلى عدة لوحات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Second langua&amp;ge</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Stands beside the sheet’s own language.</source>
        <translation>تظهر إلى جانب لغة اللوحة نفسها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>GeoNames (built in)</source>
        <translation>GeoNames (مدمجة)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a field “name”.</source>
        <translation>مصدر التجمعات السكانية في الملحق والجداول: GeoNames بدقة نحو كيلومتر، أو طبقة نقاط فيها الحقل «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that lists settlements is chosen.</source>
        <translation>لم يُختر أي جزء يسرد التجمعات السكانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>List points of &amp;buffers</source>
        <translation>سرد نقاط المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Lists every buffer’s turning points on paper. Otherwise a buffer that was made from a line is described by what it is, and its turning points stand in the data only.</source>
        <translation>يسرد على الورق نقاط انعطاف كل منطقة عازلة. وإلا فإن المنطقة العازلة المنشأة من خط توصف بما هي عليه، وترد نقاط انعطافها في البيانات فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that describes boundaries is chosen.</source>
        <translation>لم يُختر أي جزء يصف الحدود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>Comparing with the workspace…</source>
        <translation>تجري المقارنة مع مساحة العمل…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>The workspace was not compared.</source>
        <translation>لم تُقارَن مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} holds the same delimitation.</source>
        <translation>في ملف العمل {workspace} تعيين الحدود نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} differs from this package, which is intact:</source>
        <translation>يختلف {workspace} عن هذه الحزمة، وهي سليمة:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Writes the package, reads every file again, and verifies it.</source>
        <translation>يكتب الحزمة ويعيد قراءة كل ملف ويتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Checking what is saved…</source>
        <translation>جارٍ التحقق من المحفوظ…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>{file} is made and verified: {files} files, fingerprint {fingerprint}</source>
        <translation>أُنشئت {file} وتم التحقق منها: {files} ملفًا، البصمة {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>The check ended unexpectedly.</source>
        <translation>انتهى التحقق على نحو غير متوقع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose the file.</source>
        <translation>اختر الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose a language.</source>
        <translation>اختر لغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Correct the errors, or give the reason for exporting in spite of them.</source>
        <translation>صحح الأخطاء أو اذكر سبب التصدير رغمها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Export Map Package</source>
        <translation>تصدير حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package before this one: what has changed since is told in a part of its own. Empty: none.</source>
        <translation>الحزمة التي سبقت هذه: ما تغيّر منذها يرد في جزء خاص به. فارغ: لا مقارنة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No part that tells changes is chosen.</source>
        <translation>لم يُختر جزء يذكر التغييرات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No map sheets are chosen among the parts.</source>
        <translation>لم تُختر لوحات الخريطة بين الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package is made from what is saved; they would not be in it.</source>
        <translation>تُنشأ الحزمة مما هو محفوظ؛ ولن تتضمنها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Stands on every page; empty: the agreement’s. By language: {"en": "…"}</source>
        <translation>يرد في كل صفحة؛ فارغ: عنوان الاتفاق. حسب اللغة: {"en": "…", "ar": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Letters, digits, points and hyphens, such as 1.0.</source>
        <translation>حروف وأرقام ونقاط وشرطات، مثل 1.0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The day for which the workspace is checked and that the package carries.</source>
        <translation>اليوم الذي يُتحقق من مساحة العمل له وتحمله الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the package holds; what verification needs is always in it.</source>
        <translation>محتوى الحزمة؛ وما يلزم للتحقق موجود فيها دائمًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The languages of the texts for people.</source>
        <translation>لغات النصوص الموجهة للناس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Why the package is made in spite of errors; it is written into the package.</source>
        <translation>سبب إنشاء الحزمة رغم الأخطاء؛ ويُكتب في الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the check found in what is saved.</source>
        <translation>ما وجده التحقق فيما هو محفوظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The zip; an older one of that name is replaced when the new one is complete.</source>
        <translation>ملف zip؛ ويُستبدل القديم بالاسم نفسه عند اكتمال الجديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Cop&amp;y of</source>
        <translation>نسخة الطرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Settle&amp;ments</source>
        <translation>التجمعات السكانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Earlier pac&amp;kage</source>
        <translation>الحزمة السابقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Check of what is saved</source>
        <translation>التحقق من المحفوظ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Reason for exporting in spite of errors</source>
        <translation>سبب التصدير رغم الأخطاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package</source>
        <translation>حزمة خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>{file} exists and will be replaced.</source>
        <translation>{file} موجود وسيُستبدل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>Manifest of an unpacked one</source>
        <translation>بيان حزمة مفكوكة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Check of {file}</source>
        <translation>التحقق من {file}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Features in force on {day}: {count}; no others are in the package.</source>
        <translation>العناصر السارية في {day}: {count}؛ وليس في الحزمة غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
        <translation>الأخطاء: {errors}، التحذيرات: {warnings}، الملاحظات: {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>And {more} more; the findings panel shows all.</source>
        <translation>و{more} غيرها؛ تعرض لوحة الملاحظات جميعها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Verify Map Package</source>
        <translation>التحقق من حزمة الخرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Holds every file of the package against its stated size and digest.</source>
        <translation>يقابل كل ملف في الحزمة بحجمه وبصمته المذكورين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package agrees with its manifest.</source>
        <translation>هذه الحزمة مطابقة لملفها manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Cancelled; the package was not verified.</source>
        <translation>أُلغيت العملية؛ لم يتم التحقق من الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package must not be relied on.</source>
        <translation>لا يجوز الاعتماد على هذه الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>The zip; or the manifest.json of a package that is unpacked.</source>
        <translation>ملف zip، أو manifest.json لحزمة مفكوكة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Also &amp;compare it with the open workspace</source>
        <translation>مقارنتها أيضًا بمساحة العمل المفتوحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Says how the workspace differs from the package, unsaved edits included.</source>
        <translation>يبيّن كيف تختلف مساحة العمل عن الحزمة، بما فيها التعديلات غير المحفوظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>What the verification found.</source>
        <translation>نتيجة التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a package.</source>
        <translation>اختر حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Place of the cursor</source>
        <translation>موضع المؤشر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Where the cursor is, in WGS 84. A click copies it; the arrow chooses the notation.</source>
        <translation>أين المؤشر، في WGS 84. النقر ينسخه، والسهم يختار طريقة الكتابة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>{place} is copied.</source>
        <translation>نُسخ {place}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Degrees, minutes and seconds</source>
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Decimal degrees</source>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Places of the delimitation</source>
        <translation>أماكن تعيين الحدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Settlements, features, turning points (1.1/37) and coordinates</source>
        <translation>التجمعات السكانية والمعالم ونقاط الانعطاف (1.1/37) والإحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point {number} of {feature}</source>
        <translation>نقطة الانعطاف {number} من {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point</source>
        <translation>نقطة انعطاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlement</source>
        <translation>التجمع السكاني</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_finder.py"/>
        <source>Reading settlements</source>
        <translation>قراءة التجمعات السكانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Take Off</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Takes the chosen proposal out of the workspace (Delete)</source>
        <translation>يزيل المقترح المختار من مساحة العمل (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Chec&amp;k…</source>
        <translation>ت&amp;حقق…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;قارن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Report…</source>
        <translation>ال&amp;تقرير…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Give up what is under way (Esc)</source>
        <translation>إيقاف ما يجري (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Keep a workspace or a map package that a party sent in the open workspace</source>
        <translation>احفظ في مساحة العمل المفتوحة مساحة عمل أو حزمة خرائط أرسلها طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Check the chosen proposal by itself, in the place of the workspace's features</source>
        <translation>تحقق من المقترح المختار وحده، بدل معالم مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Choose a proposal in the list first</source>
        <translation>اختر مقترحًا في القائمة أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Lay the ticked proposals on each other (F5); where none is ticked, the last of each party</source>
        <translation>ضع المقترحات المعلّمة بعضها فوق بعض (F5)؛ وإن لم يُعلَّم شيء فالأخير من كل طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Write the comparison to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>اكتب المقارنة في ملف: صفحة أو جدول أو JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare first</source>
        <translation>قارن أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Check of a Proposal</source>
        <translation>التحقق من مقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/comparison_task.py"/>
        <source>Comparing proposals</source>
        <translation>مقارنة المقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Import Proposal</source>
        <translation>استيراد مقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Workspaces and map packages</source>
        <translation>مساحات عمل وحزم خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Nothing is written to it; a package is verified first.</source>
        <translation>لا يُكتب فيه شيء؛ ويُتحقق من الحزمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Whose features are taken, where the file has those of several parties.</source>
        <translation>من تُؤخذ معالمه حيث يضم الملف معالم عدة أطراف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>the only one that has features</source>
        <translation>الوحيد الذي له معالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>For the list of proposals, such as how it was handed over.</source>
        <translation>لقائمة المقترحات، مثل كيفية تسليمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Keeps the proposal in the workspace as it was sent.</source>
        <translation>يحفظ المقترح في مساحة العمل كما أُرسل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>The proposal {file} is kept in the workspace, fingerprint {fingerprint}.</source>
        <translation>المقترح {file} محفوظ في مساحة العمل، البصمة {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Choose the workspace or the map package that a party sent.</source>
        <translation>اختر مساحة العمل أو حزمة الخرائط التي أرسلها طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/midway_task.py"/>
        <source>Looking for the line midway</source>
        <translation>البحث عن الخط الأوسط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>What the parties sent. Tick a proposal (Space) to see it on the map.</source>
        <translation>ما أرسله الأطراف. علّم مقترحًا (مسافة) لتراه على الخريطة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Claimed by</source>
        <translation>يطالب به</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not claimed by</source>
        <translation>لا يطالب به</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements inside</source>
        <translation>التجمعات السكانية في الداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Cells: ground with one set of claiming parties. The map goes to the one that is chosen.</source>
        <translation>الخلايا: أرض تطالب بها مجموعة واحدة من الأطراف. تنتقل الخريطة إلى المختارة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Drawn by</source>
        <translation>يرسمه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not drawn by</source>
        <translation>لا يرسمه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Most apart</source>
        <translation>أكبر تباعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Lines: which parties draw a piece. The map goes to the one that is chosen.</source>
        <translation>الخطوط: أيّ الأطراف يرسم القطعة. تنتقل الخريطة إلى المختارة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take This &amp;Line</source>
        <translation>&amp;خذ هذا الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take the Line Mid&amp;way</source>
        <translation>خذ الخط الأو&amp;سط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Compare first, and choose a line in the lower list</source>
        <translation>قارن أولًا واختر خطًا في القائمة السفلى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the chosen line; Ctrl+Z takes it back until it is saved</source>
        <translation>أعطِ منطقة مساحة العمل المفتوحة الخط المختار؛ يتراجع عنه Ctrl+Z حتى الحفظ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the line that is as far from the chosen one as from another party's</source>
        <translation>أعطِ منطقة مساحة العمل المفتوحة الخط الذي يبعد عن الخط المختار بقدر ما يبعد عن خط طرف آخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Every party draws this line; choose one that not every party draws</source>
        <translation>يرسم كل الأطراف هذا الخط؛ اختر خطًا لا يرسمه كل الأطراف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Between {party} and {other}</source>
        <translation>بين {party} و{other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.</source>
        <translation>أُخذ {feature} من مقترح الطرف {party}؛ يتراجع عنه Ctrl+Z حتى الحفظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}, with the line midway between it and that of {other}: a new draft, as neither of them sent it; Ctrl+Z takes it back until it is saved.</source>
        <translation>أُخذ {feature} من مقترح الطرف {party} بالخط الأوسط بينه وبين مقترح الطرف {other}: مسودة جديدة لم يرسلها أي منهما؛ يتراجع عنه Ctrl+Z حتى الحفظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>صار لـ{feature} هنا خط الطرف {party}؛ يتراجع عنه Ctrl+Z حتى الحفظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line midway between {party} and {other} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>صار لـ{feature} هنا الخط الأوسط بين {party} و{other}؛ يتراجع عنه Ctrl+Z حتى الحفظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Acts wait to be saved in {file}. Save or discard them, and close again.</source>
        <translation>أعمال بانتظار الحفظ في {file}. احفظها أو تخلَّ عنها ثم أغلق من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Save all edits</source>
        <translation>حفظ كل التعديلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Discard acts</source>
        <translation>التخلي عن الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is part of a map package, which does not verify any more once it is changed; work on a copy.</source>
        <translation>{file} جزء من حزمة خرائط لا تجتاز التحقق بعد أي تغيير فيها؛ اعمل على نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well, on the computer {computer}.</source>
        <translation>{file} مفتوح في نافذة أخرى أيضًا، على الحاسوب {computer}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well.</source>
        <translation>{file} مفتوح في نافذة أخرى أيضًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Nothing is lost: where both change the same feature, what is saved first stands, and the other version is kept in a file of its own.</source>
        <translation>لا يضيع شيء: حين يغير كلاهما المعلم نفسه يبقى ما حُفظ أولًا، وتُحفظ النسخة الأخرى في ملف خاص بها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is not in its place any more; put it back, or open it where it is now.</source>
        <translation>لم يعد {file} في مكانه؛ أعده أو افتحه حيث هو الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only here: it can be looked at, checked and exported. To edit, copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} هنا للقراءة فقط: يمكن عرضه والتحقق منه وتصديره. للتحرير انسخه إلى مجلد تستطيع الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} was saved in another window or program and is shown as it is now. Features added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>حُفظ {file} في نافذة أو برنامج آخر ويُعرض كما هو الآن. المعالم المضافة: {added}، المغيّرة: {changed}، المحذوفة: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Edited here as well, and not saved: {names}. When you save, your version goes into a file of its own.</source>
        <translation>محررة هنا أيضًا ولم تُحفظ: {names}. عند الحفظ تُحفظ نسختك في ملف خاص بها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The limits of {file} were changed in another window; it is checked against them now.</source>
        <translation>غُيّرت القيم الحدّية للملف {file} في نافذة أخرى؛ ويُتحقق منه الآن وفقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The base map of {file} was changed in another window or program, and is shown as it is now.</source>
        <translation>تغيّرت خريطة الأساس في {file} من نافذة أو برنامج آخر، وهي معروضة كما هي الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours is kept beside it in {copy}.</source>
        <translation>نسختك محفوظة بجواره في {copy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version</source>
        <translation>استخدام نسختي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours could not be written to a file ({reason}) and is an unsaved edit again.</source>
        <translation>تعذرت كتابة نسختك في ملف ({reason})؛ وهي الآن تعديل غير محفوظ من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version of {names}</source>
        <translation>استخدام نسختي من {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Your version of {names} is shown and not saved yet; Undo brings the other back.</source>
        <translation>نسختك من {names} معروضة ولم تُحفظ بعد؛ والتراجع يعيد الأخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is being written by another program; save again when it has finished.</source>
        <translation>يكتب برنامج آخر في {file}؛ احفظ من جديد حين ينتهي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only; make it writable, and save again.</source>
        <translation>{file} للقراءة فقط؛ اجعله قابلًا للكتابة واحفظ من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>There is no room left on the disk for {file}; free some space, and save again.</source>
        <translation>لا مساحة على القرص للملف {file}؛ أفسح مساحة واحفظ من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} does not take them ({reason}); save again, or work on a copy of it.</source>
        <translation>الملف {file} لا يقبلها ({reason})؛ احفظ من جديد أو اعمل على نسخة منه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The edits of {layers} were not saved and are kept here.</source>
        <translation>لم تُحفظ تعديلات {layers} وهي باقية هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Save again</source>
        <translation>احفظ مجددًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had saved {names} before you: its version stands.</source>
        <translation>حفظت نافذة أخرى {names} قبلك: نسختها هي الباقية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had removed {names} before you.</source>
        <translation>حذفت نافذة أخرى {names} قبلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>The history of the workspace keeps what you save. Under which name? It stays in the workspace, and is in no package.</source>
        <translation>يحتفظ سجل تغييرات مساحة العمل بكل ما تحفظه. تحت أي اسم؟ يبقى الاسم في مساحة العمل ولا يدخل أي حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>State a name…</source>
        <translation>ذكر اسم…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Without a name</source>
        <translation>من دون اسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name in the history</source>
        <translation>الاسم في سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name or initials:</source>
        <translation>الاسم أو الأحرف الأولى:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>&amp;Save edits</source>
        <translation>حفظ التعديلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Saves the edits of these layers into the workspace; editing goes on.</source>
        <translation>يحفظ تعديلات هذه الطبقات في مساحة العمل؛ ويستمر التحرير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Unsaved edits in {layers}. {consequence}</source>
        <translation>تعديلات غير محفوظة في {layers}. {consequence}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Saved: {layers}.</source>
        <translation>حُفظ: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>The edits of {layers} are not saved yet and are kept here.</source>
        <translation>تعديلات هذه الطبقات لم تُحفظ بعد وتبقى هنا: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>{program} is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>البرنامج {program} يكتب في الملف {file}؛ وستُحفظ التعديلات فور انتهائه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Another program is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>برنامج آخر يكتب في الملف {file}؛ وستُحفظ التعديلات فور انتهائه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Replace Agreement</source>
        <translation>استبدال الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Puts the newer text into the workspace; the older one stays on record in it.</source>
        <translation>يضع النص الأحدث في ملف العمل؛ ويبقى الأقدم فيه مسجلًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The agreement was replaced; places that differ: {count}.</source>
        <translation>استُبدل الاتفاق؛ عدد المواضع المختلفة: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The file of the agreement, written anew under the same id.</source>
        <translation>ملف الاتفاق مكتوبًا من جديد بالمعرّف نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>In the newer text</source>
        <translation>في النص الأحدث</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Every place at which the two texts differ.</source>
        <translation>كل موضع يختلف فيه النصان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Why, and who decided it; it goes on record.</source>
        <translation>السبب ومن قرره؛ ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The layers are opened again under the newer text.</source>
        <translation>تُفتح الطبقات من جديد بالنص الأحدث.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>R&amp;eason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Open or make a workspace first.</source>
        <translation>افتح مساحة عمل أو أنشئها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the file of the agreement.</source>
        <translation>اختر ملف الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The workspace has this text already.</source>
        <translation>في ملف العمل هذا النص أصلًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Save or discard the edits of the open workspace first.</source>
        <translation>احفظ تعديلات مساحة العمل المفتوحة أو تخلَّ عنها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>Say why the agreement is replaced, and who decided it.</source>
        <translation>اذكر لماذا يُستبدل الاتفاق ومن قرر ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_view.py"/>
        <source>Base Map</source>
        <translation>خريطة الأساس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Set Layer</source>
        <translation>&amp;تسمية الطبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Names the layer with what is stated; one that is in the list already is changed.</source>
        <translation>يسمّي الطبقة بما ذُكر؛ والطبقة الموجودة في القائمة تُعدَّل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The layer is set. It lies under the line of every sheet that is exported from now on.</source>
        <translation>سُمّيت الطبقة. وهي تقع تحت الخط في كل لوحة تُصدَّر من الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The ground under the line; of one role the upper layer lies above the lower.</source>
        <translation>الأرض تحت الخط؛ وفي الدور الواحد تعلو الطبقة العليا السفلى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Up</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer up (Ctrl+Up).</source>
        <translation>يرفع الطبقة المختارة (Ctrl+Up).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Down</source>
        <translation>أ&amp;سفل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer down (Ctrl+Down).</source>
        <translation>يخفض الطبقة المختارة (Ctrl+Down).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the chosen layer off; its file stays (Ctrl+Del).</source>
        <translation>يزيل الطبقة المختارة ويبقى ملفها (Ctrl+Del).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>U&amp;ndo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the last change back (Ctrl+Z).</source>
        <translation>يتراجع عن آخر تغيير (Ctrl+Z).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>every scale</source>
        <translation>كل المقاييس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>A layer of the project, which is named by its file.</source>
        <translation>طبقة من المشروع تُسمّى بملفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads.</source>
        <translation>إن كان في الملف عدة طبقات فتُسمّى الطبقة بعده: ground.gpkg|layername=roads.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>What it shows; it decides how it is drawn.</source>
        <translation>ما الذي تُظهره؛ وعليه يتوقف رسمها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Who made it; it must be stated, and stands on every sheet.</source>
        <translation>من أعدّها؛ ذكره واجب، ويظهر على كل لوحة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Its date or number.</source>
        <translation>تاريخه أو رقمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The terms of use; they must be stated, and stand on every sheet.</source>
        <translation>شروط الاستخدام؛ ذكرها واجب، وتظهر على كل لوحة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.</source>
        <translation>حقل واحد لكل اللغات، أو بحسب اللغة: {"en": "name_en", "ar": "name_ar"}؛ فارغ: بلا أسماء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Numbers; where room is short the greater ones come first.</source>
        <translation>أرقام؛ وحيث يضيق المكان يُقدَّم الأكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The number after 1: of the smallest scale at which it is drawn; 0: every scale.</source>
        <translation>العدد بعد 1: لأصغر مقياس تُرسم فيه؛ 0: في كل المقاييس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Layer of the project</source>
        <translation>طبقة من المشروع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>or &amp;file</source>
        <translation>أو &amp;ملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>R&amp;ole</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Sour&amp;ce</source>
        <translation>المصد&amp;ر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Edition</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>L&amp;icence</source>
        <translation>الر&amp;خصة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Fields of n&amp;ames</source>
        <translation>حقول الأسم&amp;اء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Field of ran&amp;k</source>
        <translation>حقل الرت&amp;بة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>From scale</source>
        <translation>من مقياس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Choose a layer of the project or a file.</source>
        <translation>اختر طبقة من المشروع أو ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State who made the layer.</source>
        <translation>اذكر من أعدّ الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State on what terms the layer may be used.</source>
        <translation>اذكر شروط استخدام الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Limit</source>
        <translation>القيمة الحدّية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>This workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Reason and authority</source>
        <translation>السبب والجهة المقررة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the limit of {rule} in this workspace, or take its reason away.</source>
        <translation>اذكر القيمة الحدّية في مساحة العمل هذه، أو احذف سببها؛ القاعدة: {rule}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>“{text}” is no limit for {rule}; type a number such as 250 or 0.5.</source>
        <translation>«{text}» ليس قيمة حدّية للقاعدة {rule}؛ اكتب رقمًا مثل 250 أو 0.5.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the reason for the limit of {rule}, and who decided it.</source>
        <translation>اذكر سبب القيمة الحدّية ومن قررها؛ القاعدة: {rule}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>In place of the agreement’s {agreed}; every check and package says so.</source>
        <translation>بدل حد الاتفاق {agreed}؛ ويذكر ذلك كل تحقق وكل حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Empty: {agreed}, as the agreement has it. Type another limit in that unit, and the reason for it.</source>
        <translation>فارغ: {agreed} كما في الاتفاق. اكتب قيمة حدّية أخرى بالوحدة نفسها وسببها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <location filename="../../deesc_plugin/plugin.py"/>
        <source>De-escalation Zones</source>
        <translation>مناطق خفض التصعيد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Name in the history</source>
        <translation>الاسم في سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Delay after an edit</source>
        <translation>المهلة بعد التعديل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Tolerance of buffers</source>
        <translation>سماحية المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Colours on the screen</source>
        <translation>الألوان على الشاشة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Limits of the rules</source>
        <translation>القيم الحدّية للقواعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Check again after each edit</source>
        <translation>إعادة التحقق بعد كل تعديل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source> ms</source>
        <translation> مللي ثانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>More about these options and limits (F1)</source>
        <translation>المزيد عن هذه الخيارات والقيم الحدّية (F1)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Workspaces keep what you save under it; empty: without a name. No package has it.</source>
        <translation>تحته تحتفظ مساحات العمل بما تحفظه؛ فارغ: من دون اسم. ولا يرد في أي حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Only the rules that the edit reaches are run again.</source>
        <translation>لا تُعاد إلا القواعد التي يمسها التعديل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How long after the last edit the rules are run.</source>
        <translation>المدة بعد آخر تعديل لتشغيل القواعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Opens the help page of these options.</source>
        <translation>يفتح صفحة المساعدة لهذه الخيارات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How far a buffer’s outline may be from the exact one; smaller: slower.</source>
        <translation>أقصى بُعد لحد المنطقة العازلة عن الحد الدقيق؛ كلما صغر كان أبطأ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>What the rules measure against, and what this workspace holds to instead.</source>
        <translation>ما تقيس القواعد عليه، وما تلتزم به مساحة العمل هذه بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The limit where no agreement states another. Open a workspace to see its own, and to change them.</source>
        <translation>القيمة الحدّية حيث لا ينص أي اتفاق على غيرها. افتح مساحة عمل لترى قيمها الحدّية وتغيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>These are the limits where no agreement states others. Open a workspace to see its agreement’s.</source>
        <translation>هذه هي القيم الحدّية حيث لا ينص أي اتفاق على غيرها. افتح مساحة عمل لترى القيم التي ينص عليها اتفاقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The agreement “{title}” states them, so that they are the same on every computer.</source>
        <translation>يحددها الاتفاق “{title}” لتكون واحدة على كل حاسوب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Where {file} has to hold to another one, state it with its reason: it goes into that file, and every check and every package says so.</source>
        <translation>حيث يجب أن يلتزم {file} بحد آخر، اذكره مع سببه: يُحفظ في ذلك الملف ويذكره كل تحقق وكل حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Buffer zones</source>
        <translation>المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Safe zones</source>
        <translation>المناطق الآمنة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Their colour on this screen only; sheets and packages keep the usual ones.</source>
        <translation>لونها على هذه الشاشة فقط؛ وتحتفظ اللوحات والحزم بالألوان المعتادة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>New Workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Creates the workspace and adds its layers to the project.</source>
        <translation>ينشئ مساحة العمل ويضيف طبقاتها إلى المشروع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} is created, but not opened. {reason}</source>
        <translation>أُنشئ {file} لكنه لم يُفتح. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The workspace {file} is ready.</source>
        <translation>مساحة العمل {file} جاهزة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>from a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>QGIS’s world &amp;map (one to three kilometres off)</source>
        <translation>خريطة العالم في QGIS (خطؤها من كيلومتر إلى ثلاثة)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The new workspace takes the place of the one that is open.</source>
        <translation>تحل مساحة العمل الجديدة محل المفتوحة.</translation>
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
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields.</source>
        <translation>OCHA COD-AB أو geoBoundaries أو Natural Earth، تُعرف من حقولها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It states regions, kinds, parties, term and limits; it goes into the file.</source>
        <translation>يحدد النطاقات والأنواع والأطراف والمدة والقيم الحدّية؛ ويُحفظ في الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>An agreement of your own, in the form of the bundled one.</source>
        <translation>اتفاق خاص بك على هيئة الاتفاق المرفق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Good enough to begin with; take a better one for a delimitation that counts.</source>
        <translation>تكفي للبداية؛ خذ أفضل منها لتعيين حدود يُعتد به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>As their metadata say; areas by unit are no more exact than that.</source>
        <translation>كما تذكر بياناتها الوصفية؛ ولا تُذكر المساحات بحسب الوحدات بأدق من ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>A new GeoPackage; an existing file is never overwritten.</source>
        <translation>ملف GeoPackage جديد؛ لا يُستبدل ملف موجود أبدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Agreement f&amp;ile</source>
        <translation>ملف الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Reference boundaries:</source>
        <translation>الحدود المرجعية:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Acc&amp;uracy of the boundaries</source>
        <translation>&amp;دقة الحدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the layer or file with the reference boundaries.</source>
        <translation>اختر طبقة الحدود المرجعية أو ملفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose where the workspace is to lie.</source>
        <translation>اختر مكان مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} exists; choose another name.</source>
        <translation>{file} موجود؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>There is no folder {folder}; make it, or choose another.</source>
        <translation>لا يوجد مجلد {folder}؛ أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It will be {path}</source>
        <translation>سيكون الملف: {path}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{regions}. In force from {day}. Parties: {parties}.</source>
        <translation>{regions}. نافذ منذ {day}. الأطراف: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Source of that day: {source}.</source>
        <translation>مصدر هذا اليوم: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>as usual for its kind</source>
        <translation>كالمعتاد لنوعها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Open Workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Workspaces (*.gpkg)</source>
        <translation>مساحات العمل (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The algorithm {name} is missing; switch the plugin off and on again.</source>
        <translation>الخوارزمية {name} مفقودة؛ أوقف الملحق ثم شغّله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The run ended unexpectedly.</source>
        <translation>انتهى التنفيذ على نحو غير متوقع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Opens the help page of this dialog (F1).</source>
        <translation>يفتح صفحة المساعدة لهذه النافذة (F1).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>New Workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a workspace from an agreement</source>
        <translation>إنشاء مساحة عمل وفق اتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open Workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Add a workspace's layers to the project</source>
        <translation>إضافة طبقات مساحة عمل إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Replace Agreement…</source>
        <translation>استبدال الاتفاق…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take a newer text of the agreement into the workspace</source>
        <translation>إدخال نص أحدث للاتفاق في ملف العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save All Edits</source>
        <translation>حفظ كل التعديلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save the edits of all layers, and accepted findings</source>
        <translation>حفظ تعديلات كل الطبقات والملاحظات المقبولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Zone</source>
        <translation>رسم منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a zone: left click sets a turning point, right click ends</source>
        <translation>رسم منطقة: النقر الأيسر يضع نقطة انعطاف، والأيمن ينهي الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Line</source>
        <translation>رسم خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a line: left click sets a turning point, right click ends</source>
        <translation>رسم خط: النقر الأيسر يضع نقطة انعطاف، والأيمن ينهي الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Buffer from Zone…</source>
        <translation>منطقة عازلة من منطقة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a buffer of exact width along a zone's line</source>
        <translation>إنشاء منطقة عازلة بعرض دقيق على طول خط المنطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Safe Zone</source>
        <translation>رسم منطقة آمنة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a safe zone inside a zone</source>
        <translation>رسم منطقة آمنة داخل منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Observation Post</source>
        <translation>وضع نقطة مراقبة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place an observation post on a zone's line or buffer</source>
        <translation>وضع نقطة مراقبة على خط منطقة أو في منطقتها العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Checkpoint</source>
        <translation>وضع نقطة تفتيش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place a checkpoint on a zone's line</source>
        <translation>وضع نقطة تفتيش على خط منطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Enter Coordinates…</source>
        <translation>إدخال الإحداثيات…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Type or paste a list of coordinates</source>
        <translation>كتابة قائمة إحداثيات أو لصقها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Turning Points</source>
        <translation>نقاط الانعطاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the turning points of the selected feature as a table</source>
        <translation>إظهار نقاط الانعطاف للمعلم المحدد في جدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take features from a delegation's file</source>
        <translation>أخذ المعالم من ملف أحد الوفود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the findings of the rules</source>
        <translation>عرض ملاحظات القواعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show which zones and kinds overlap, and by how much</source>
        <translation>عرض المناطق والأنواع المتداخلة ومقدار التداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the versions that the selected feature has had</source>
        <translation>عرض النسخ التي مر بها المعلم المحدد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/dock.py"/>
        <source>Working Group</source>
        <translation>فريق العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show what changed between two versions</source>
        <translation>إظهار ما تغيّر بين نسختين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Base Map…</source>
        <translation>خريطة الأساس…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Name the layers of ground that lie under the line</source>
        <translation>تسمية طبقات الأرض التي تقع تحت الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Export Map Package…</source>
        <translation>تصدير حزمة الخرائط…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a map package that others can verify</source>
        <translation>إنشاء حزمة خرائط يمكن للآخرين التحقق منها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify Package…</source>
        <translation>التحقق من حزمة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify a map package, and compare it with the workspace</source>
        <translation>التحقق من حزمة خرائط ومقارنتها بمساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open the help of De-escalation Zones</source>
        <translation>فتح مساعدة «مناطق خفض التصعيد»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Errors: {errors}, warnings: {warnings}</source>
        <translation>الأخطاء: {errors}، التحذيرات: {warnings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Region shown, and of new features</source>
        <translation>النطاق المعروض ونطاق المعالم الجديدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Status of new features</source>
        <translation>حالة المعالم الجديدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>The agreement knows no such kind.</source>
        <translation>لا يعرف الاتفاق نوعًا كهذا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Its layer was removed from the project: open the workspace again.</source>
        <translation>حُذفت طبقته من المشروع: افتح مساحة العمل من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Nothing is unsaved.</source>
        <translation>لا شيء غير محفوظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Unsaved: {layers}.</source>
        <translation>غير محفوظ: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Insert Below</source>
        <translation>&amp;إدراج أسفل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Put a turning point behind the row’s (Insert; before it: Shift+Insert)</source>
        <translation>إدراج نقطة انعطاف بعد نقطة هذا الصف (Insert؛ وقبلها: Shift+Insert)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Take the row’s turning point out (Delete)</source>
        <translation>إزالة نقطة الانعطاف في هذا الصف (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>State the reason and the document by which it may be changed again</source>
        <translation>اذكر السبب والوثيقة اللذين يسمحان بتغييره من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature} was deleted; Undo brings it back.</source>
        <translation>حُذف {feature}؛ ويعيده التراجع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Select one feature on the map, and its turning points stand here.</source>
        <translation>حدّد معلمًا واحدًا على الخريطة فتظهر نقاط انعطافه هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}.</source>
        <translation>{feature}: عدد نقاط الانعطاف: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}. It is agreed, and only read until it is reopened.</source>
        <translation>{feature}: عدد نقاط الانعطاف: {count}. متفق عليه، فيُقرأ فقط إلى أن يُعاد فتحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{done}: {fault}. Undo takes it back.</source>
        <translation>{done}: {fault}. التراجع يعيد ما كان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The place in any notation; double-click or F2 to type another</source>
        <translation>الموضع بأي صيغة؛ انقر نقرًا مزدوجًا أو اضغط F2 لكتابة غيره</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The number in annex A and on the map</source>
        <translation>الرقم في الملحق A وعلى الخريطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>To the next, m</source>
        <translation>إلى التالية، م</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Length of the geodesic to the next turning point</source>
        <translation>طول الخط الجيوديسي إلى نقطة الانعطاف التالية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth</source>
        <translation>السمت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth of the geodesic to the next turning point, clockwise from north</source>
        <translation>سمت الخط الجيوديسي إلى نقطة الانعطاف التالية، مع عقارب الساعة من الشمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The part of the feature, from north to south</source>
        <translation>جزء المعلم، من الشمال إلى الجنوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Ring</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>1 is the outline or the line, 2 and more are holes</source>
        <translation>1 هو المحيط أو الخط، و2 فأكثر ثقوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points</source>
        <translation>نقاط الانعطاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <source>A place in any notation, or one that is worked out:</source>
        <translation>موضع بأي صيغة، أو موضع يُحسب:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: azimuth and distance from the place before</source>
        <translation>{example}: سمت ومسافة من الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: beside the line of 1.1 at chainage 12.5 km, 250 m to its left (- left, + right)</source>
        <translation>{example}: بجانب خط 1.1 عند التدريج 12.5 كم، على بعد 250 م إلى يساره (- يسار، + يمين)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: where two bearings from turning points of 1.1 meet</source>
        <translation>{example}: حيث يلتقي اتجاهان من نقطتي انعطاف في 1.1</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was saved.</source>
        <translation>حدث أمر غير متوقع ({error})؛ تبين لوحة السجل موضعه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/moment_box.py"/>
        <source>A moment in UTC, to its last second</source>
        <translation>وقت بالتوقيت العالمي UTC، حتى آخر ثانية فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Acts</source>
        <translation>الأع&amp;مال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Whose acts are listed</source>
        <translation>أعمال من تُعرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Which acts are listed</source>
        <translation>أي أعمال تُعرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;تسجيل…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All parties</source>
        <translation>كل الأطراف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All acts</source>
        <translation>كل الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>A&amp;ct</source>
        <translation>ال&amp;عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Put a meeting, a note or a correction of the chosen act on record (Ctrl+N)</source>
        <translation>سجّل اجتماعًا أو ملاحظة أو تصحيحًا للعمل المختار (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take in what others sent (Ctrl+M)</source>
        <translation>أدخل ما أرسله الآخرون (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take back what was recorded last and is not saved (Ctrl+Z)</source>
        <translation>تراجع عن آخر ما سُجّل ولم يُحفظ (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Write the ledger into a file to be sent (Ctrl+E)</source>
        <translation>اكتب سجل الأعمال في ملف للإرسال (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Nothing is on record yet. Record a meeting or a note, or merge what others sent.</source>
        <translation>لا شيء مسجل بعد. سجّل اجتماعًا أو ملاحظة، أو ادمج ما أرسله الآخرون.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>The ledger is not whole: {problem}</source>
        <translation>سجل الأعمال غير كامل: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts waiting for Save All Edits: {count}. Ctrl+Z takes back the last.</source>
        <translation>أعمال بانتظار حفظ كل التعديلات: {count}. يتراجع Ctrl+Z عن الأخير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts on record: {count}.</source>
        <translation>الأعمال المسجلة: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Changes</source>
        <translation>&amp;التغييرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Export Change Sheet</source>
        <translation>تصدير صحيفة التغييرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The change sheet was written to</source>
        <translation>كُتبت صحيفة التغييرات في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;بدّل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Swap</source>
        <translation>بدّل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Have before and after change places</source>
        <translation>تبديل موضعَي «قبل» و«بعد»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Give up the comparison (Esc)</source>
        <translation>التخلي عن المقارنة (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Before</source>
        <translation>&amp;قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;After</source>
        <translation>&amp;بعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before: {reason}</source>
        <translation>قبل: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>After: {reason}</source>
        <translation>بعد: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before and after are the same version; choose another one for one of them.</source>
        <translation>«قبل» و«بعد» نسخة واحدة؛ اختر لأحدهما نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Press Compare, and what differs stands here.</source>
        <translation>اضغط «قارن» فيظهر هنا ما اختلف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare the two versions (F5); nothing is written to either</source>
        <translation>مقارنة النسختين (F5)؛ لا يُكتب شيء في أيّ منهما</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Write the change sheet to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>كتابة صحيفة التغييرات في ملف: صفحة أو جدول أو JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The drawing has changed since; compare again.</source>
        <translation>تغيّر الرسم منذ ذلك الحين؛ قارن من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The two versions are the same.</source>
        <translation>النسختان متطابقتان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>No feature differs; what else does stands below.</source>
        <translation>لا يختلف أي معلم؛ وما عدا ذلك من اختلافات مذكور أدناه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Features that differ: {count}. Choose one, and the map goes to what differs.</source>
        <translation>المعالم المختلفة: {count}. اختر واحدًا فتنتقل الخريطة إلى ما اختلف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Proposals</source>
        <translation>&amp;المقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Export Comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>The comparison was written to</source>
        <translation>كُتبت المقارنة في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>{file} of {party} would be kept no more; only the file that was sent brings it back.</source>
        <translation>لن يبقى {file} للطرف {party} محفوظًا؛ ولا يستعاد إلا باستيراد الملف المرسل من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Take Off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Which areas are laid on each other</source>
        <translation>أيّ المساحات توضع بعضها فوق بعض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>How far two drawings of one line may be apart, and how wide ground is that is counted apart.</source>
        <translation>المسافة التي يجوز أن يتباعد بها رسمان لخط واحد، وعرض الأرض التي تُحسب على حدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>To&amp;lerance</source>
        <translation>السماحية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No workspace is open; open one, and the parties' proposals are kept in it.</source>
        <translation>لا مساحة عمل مفتوحة؛ افتح واحدة لتُحفظ فيها مقترحات الأطراف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No proposals yet. Press Import and choose the workspace or the package that a party sent.</source>
        <translation>لا مقترحات بعد. اضغط «استيراد» واختر مساحة العمل أو الحزمة التي أرسلها طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Several proposals of one party are ticked; a party is compared with one.</source>
        <translation>عُلّمت عدة مقترحات لطرف واحد؛ ويُقارَن الطرف بمقترح واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>One proposal alone cannot be compared; import or tick that of another party.</source>
        <translation>لا يمكن مقارنة مقترح واحد وحده؛ استورد مقترح طرف آخر أو علّمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Press Compare, and what is agreed and what is contested stands here.</source>
        <translation>اضغط «قارن» فيظهر هنا ما هو متفق عليه وما هو متنازع عليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>S&amp;tretches</source>
        <translation>ال&amp;مقاطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Which features Divide divides</source>
        <translation>أي معالم يقسمها «تقسيم»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Of which meeting the minutes are</source>
        <translation>لأي اجتماع المحضر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>as matters stand</source>
        <translation>كما هي الأمور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line of this kind can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>لا يمكن تقسيم أي خط من هذا النوع: ما اتُّفق عليه أو سُحب يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>The lines are divided so already.</source>
        <translation>الخطوط مقسمة هكذا من قبل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Click turning points on the map: a line is divided there, and joined again by another click.</source>
        <translation>انقر نقاط الانعطاف على الخريطة: يُقسَّم الخط هناك، ونقرة أخرى تصله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Divide</source>
        <translation>&amp;تقسيم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where lines &amp;meet</source>
        <translation>حيث &amp;تلتقي الخطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where they cross &amp;borders of units, too</source>
        <translation>وكذلك حيث تعبر &amp;حدود الوحدات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where &amp;proposals part, too</source>
        <translation>وكذلك حيث تفترق ال&amp;مقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>At each &amp;turning point</source>
        <translation>عند كل &amp;نقطة انعطاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>By &amp;clicks on the map</source>
        <translation>بال&amp;نقر على الخريطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark as &amp;Agreed…</source>
        <translation>تعليمه مت&amp;فقًا عليه…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Minutes…</source>
        <translation>ال&amp;محضر…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>M&amp;eeting</source>
        <translation>الا&amp;جتماع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Takes back what was done last and waits to be saved (Ctrl+Z)</source>
        <translation>يتراجع عن آخر ما فُعل وينتظر الحفظ (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>No workspace is open; open one, or make a new one.</source>
        <translation>لا ملف عمل مفتوح؛ افتح واحدًا أو أنشئ جديدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line is divided yet. Choose a kind and press Divide; then record what the parties say.</source>
        <translation>لم يُقسَّم أي خط بعد. اختر نوعًا واضغط «تقسيم»؛ ثم سجّل ما يقوله الأطراف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{share} %: {agreed} km of {whole} km are agreed by all</source>
        <translation>{share} %: {agreed} كم من {whole} كم اتفق عليها الجميع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Records what a party says of the chosen stretches (Enter)</source>
        <translation>يسجل ما يقوله طرف عن المقاطع المختارة (Enter)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose stretches, and record what a party says of them.</source>
        <translation>اختر مقاطع، وسجّل ما يقوله طرف عنها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose a feature first</source>
        <translation>اختر معلمًا أولًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{feature} is agreed already</source>
        <translation>{feature} متفق عليه من قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Asks for the document that says so; nothing is agreed by itself</source>
        <translation>يسأل عن الوثيقة التي تقول ذلك؛ ولا يُتفق على شيء من تلقاء نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/tab.py"/>
        <source>Cancelled; nothing was compared.</source>
        <translation>أُلغيت؛ لم يُقارن شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>The open workspace with its unsaved edits or as it was, or a file</source>
        <translation>مساحة العمل المفتوحة بتعديلاتها غير المحفوظة أو كما كانت، أو ملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace</source>
        <translation>مساحة العمل المفتوحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace, as it was on</source>
        <translation>مساحة العمل المفتوحة كما كانت في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>workspace file</source>
        <translation>ملف مساحة عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>map package</source>
        <translation>حزمة خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>No workspace is open; open one, or choose a file.</source>
        <translation>لا مساحة عمل مفتوحة؛ افتح واحدة أو اختر ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a workspace file.</source>
        <translation>اختر ملف مساحة عمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>There is no {file} any more; choose another file.</source>
        <translation>لم يعد الملف {file} موجودًا؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Annexes (PDF)</source>
        <translation>الملاحق (PDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.</source>
        <translation>نقاط الانعطاف ووصف الحدود ونقاط المراقبة والتفتيش والمساحات والتجمعات السكانية صفحاتٍ بكل لغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Areas</source>
        <translation>المساحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Area on the ellipsoid in km² by region, kind, party and administrative unit; withdrawn features are left out.</source>
        <translation>المساحة على الإهليلج بالكيلومتر المربع بحسب النطاق والنوع والطرف والوحدة الإدارية؛ دون العناصر المسحوبة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>Certificate of checks</source>
        <translation>شهادة التحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>What was checked, by which rules and limits, measured buffers, overlaps, accepted findings, and the software.</source>
        <translation>ما فُحص وبأي قواعد وقيم حدّية، والمناطق العازلة المقيسة، والتداخلات، والملاحظات المقبولة، والبرمجيات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>Changes since an earlier package</source>
        <translation>التغييرات منذ حزمة سابقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>What has changed since an earlier package: a table, an annex, and sheets of gained and lost ground.</source>
        <translation>ما تغيّر منذ حزمة سابقة: جدول وملحق ولوحات للأرض المكتسبة والمفقودة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>Proposals compared</source>
        <translation>مقارنة المقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <source>The parties' proposals laid on each other: a table, the cells and lines as data, and sheets of what is at stake.</source>
        <translation>مقترحات الأطراف موضوعة بعضها على بعض: جدول، والخلايا والخطوط كبيانات، ولوحات لما هو موضع خلاف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Consent, stretch by stretch</source>
        <translation>الموافقة مقطعًا مقطعًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <source>What each party says of every stretch of the lines: a table, and an annex in each language.</source>
        <translation>ما يقوله كل طرف عن كل مقطع من الخطوط: جدول، وملحق بكل لغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>Boundary description</source>
        <translation>وصف خط الحدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>The boundary of every zone and each line in words, from turning point to turning point, one file a language.</source>
        <translation>حدود كل منطقة وكل خط بالكلمات، من نقطة انعطاف إلى أخرى، ملف لكل لغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <source>What the check found when the package was made, for programs (JSON) and for spreadsheets (CSV).</source>
        <translation>ما وجده الفحص عند إعداد الحزمة، للبرامج (JSON) ولجداول البيانات (CSV).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.</source>
        <translation>ملف لكل نوع، للويب وللبرامج: WGS 84، قاعدة اليد اليمنى، سبع منازل عشرية على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>GeoPackage (master)</source>
        <translation>GeoPackage (الملف الأصلي)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.</source>
        <translation>الحدود المعيّنة كما تحفظها مساحة العمل: طبقة لكل نوع مع نمطها، والاتفاق، والحدود المرجعية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Each term of the package in the languages of documents and of the agreement, and where it is from.</source>
        <translation>كل مصطلح في الحزمة بلغات الوثائق والاتفاق، ومصدره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>Ground (GeoPackage)</source>
        <translation>خلفية الخرائط (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>The ground as sheets show it, cut to them: base layers, state borders, countries' names, the sea, settlements.</source>
        <translation>خلفية الخريطة كما تظهر على اللوحات ومقصوصة عليها: طبقات الأساس والحدود الدولية وأسماء البلدان والبحر والتجمعات السكانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>Index page</source>
        <translation>صفحة الفهرس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>One page a language without script or network: overview, areas, findings, links to every file, how to verify.</source>
        <translation>صفحة لكل لغة دون برامج نصية أو شبكة: نظرة عامة ومساحات وملاحظات وروابط إلى كل ملف وطريقة التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>Google Earth (KMZ)</source>
        <translation>Google Earth (KMZ)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>The delimitation for Google Earth, coloured like the map, in a folder for each kind and status.</source>
        <translation>تعيين الحدود لبرنامج Google Earth بألوان الخريطة، في مجلد لكل نوع ووضع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <source>What the parties did, a line for each act, which anybody can verify; without acts no file is written.</source>
        <translation>ما قامت به الأطراف: سطر لكل عمل يمكن لأي أحد التحقق منه؛ ومن دون أعمال لا يُكتب أي ملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Metadata (ISO 19115)</source>
        <translation>البيانات الوصفية (ISO 19115)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Title, abstract, extent, term, reference system, what each rule found, lineage, formats and disclaimer.</source>
        <translation>العنوان والملخص والامتداد والمدة ونظام الإحداثيات وما وجدته كل قاعدة وأصل البيانات والصيغ وإخلاء المسؤولية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Posts and checkpoints</source>
        <translation>نقاط المراقبة والتفتيش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Every observation post and checkpoint in decimal degrees, DMS, UTM and MGRS.</source>
        <translation>كل نقطة مراقبة وتفتيش بالدرجات العشرية وبالدرجات والدقائق والثواني وبنظامي UTM وMGRS.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>QGIS project</source>
        <translation>مشروع QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>A project for QGIS over master and ground: layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation>مشروع QGIS فوق الملف الرئيس وخلفية الخرائط: الطبقات مجمّعة ومنسّقة ومعنونة وللقراءة فقط، بمسارات نسبية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>What the package is, how to verify it and what each file is, in each of the package's languages.</source>
        <translation>ما هي الحزمة وكيف يُتحقق منها وما هو كل ملف، بكل لغة من لغات الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements</source>
        <translation>التجمعات السكانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <source>Settlements inside each zone, and those outside within 2 km of its line, with the distance to the line.</source>
        <translation>التجمعات السكانية داخل كل منطقة، وما يقع خارجها ضمن 2 كم من خطها، مع البعد عن الخط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>One Shapefile a kind, for programs that read nothing newer: WGS 84, UTF-8, edges drawn out to their geodesics.</source>
        <translation>ملف Shapefile لكل نوع، للبرامج التي لا تقرأ ما هو أحدث: WGS 84 وUTF-8، والأضلاع مرسومة على خطوطها الجيوديسية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>Map sheets (GeoPDF)</source>
        <translation>لوحات الخريطة (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.</source>
        <translation>لوحة الدليل ولوحات كل منطقة بمقياسها: شبكات ومفتاح وإحداثيات ومكان للتوقيعات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>Stretches (GeoJSON)</source>
        <translation>المقاطع (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>The pieces of lines that parties agree to, for the web and for programs.</source>
        <translation>أجزاء الخطوط التي يوافق عليها الأطراف، للويب وللبرامج.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>Every turning point in decimal degrees, DMS, UTM and MGRS, and the geodesic to the next one.</source>
        <translation>كل نقطة انعطاف بالدرجات العشرية وبالدرجات والدقائق والثواني وبنظامي UTM وMGRS، والخط الجيوديسي إلى التالية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>Verification program</source>
        <translation>برنامج التحقق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>The program that verifies the package; it needs Python and nothing else.</source>
        <translation>البرنامج الذي يتحقق من الحزمة؛ لا يحتاج إلا إلى Python.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Workbook (XLSX, ODS)</source>
        <translation>مصنف جداول (XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Turning points, posts, areas and settlements as sheets of one workbook, with a sheet that explains their columns.</source>
        <translation>نقاط الانعطاف والنقاط والمساحات والتجمعات السكانية أوراقًا في مصنف واحد، مع ورقة تشرح أعمدتها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
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
        <translation>فريق العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A workspace, or a map package as a zip or a folder.</source>
        <translation>مساحة عمل، أو حزمة خرائط في ملف zip أو مجلد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before, as it was on</source>
        <translation>قبل: كما كان في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After, as it was on</source>
        <translation>بعد: كما كان في</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A day, or a day and a time (UTC): the workspace as it was then, by its history.</source>
        <translation>يوم، أو يوم ووقت (UTC): مساحة العمل كما كانت حينها بحسب سجل تغييراتها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Tolerance (m)</source>
        <translation>السماحية (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Width up to which gained and lost ground is counted apart.</source>
        <translation>العرض الذي تُحسب حتى حدّه الأراضي المكتسبة والمفقودة على حدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Ground gained and lost</source>
        <translation>الأراضي المكتسبة والمفقودة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points that differ</source>
        <translation>نقاط الانعطاف المختلفة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report for programs</source>
        <translation>تقرير للبرامج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report to read</source>
        <translation>تقرير للقراءة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Gained (m²)</source>
        <translation>المكتسب (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Lost (m²)</source>
        <translation>المفقود (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Holds two versions of a delimitation against each other and says what changed, feature by feature.</source>
        <translation>يقابل بين نسختين من ترسيم الحدود ويبين ما تغيّر، معلمًا معلمًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A version is a workspace, or a map package as a zip or unpacked; a package must verify. Features are told by their uids. Of each that differs: the ground that it gained and lost on the ellipsoid, by administrative unit of the reference; the turning points that were moved, with distance and azimuth, added or removed, numbered as in annex A; and what it states otherwise. A ring that starts elsewhere or runs the other way round is no change, and the same line under another uid is told as such.</source>
        <translation>النسخة مساحة عمل، أو حزمة خرائط في ملف zip أو مفكوكة؛ ويجب أن يجتاز التحقق ما كان حزمة. تُميَّز المعالم بمعرّفاتها (uid). ولكل معلم مختلف يُذكر: ما اكتسبه من الأرض وما فقده على الإهليلج، بحسب الوحدة الإدارية في الحدود المرجعية؛ ونقاط الانعطاف التي نُقلت، مع المسافة والسمت، أو أُضيفت أو أُزيلت، مرقمة كما في الملحق A؛ وما يذكره على نحو آخر. ولا يُعد تغييرًا أن تبدأ الحلقة من موضع آخر أو تسير في الاتجاه المعاكس، أما الخط نفسه تحت uid آخر فيُذكر بهذه الصفة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now, or were before, or whose acceptance lapsed with the line; and differences of the agreement, its limits and rules, the reference boundaries, and the software that packages were written with.</source>
        <translation>يُذكر كذلك: التجمعات السكانية التي صارت في الجانب الآخر، حيث تتوافر لدى الإضافة قائمة أماكن لبلد الاتفاق؛ والملاحظات المقبولة الآن أو من قبل أو التي سقط قبولها بتغيّر الخط؛ واختلافات الاتفاق وقيمه الحدّية وقواعده والحدود المرجعية والبرامج التي كُتبت بها الحزم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Tolerance: parts of gained and lost ground that are no wider than that are counted apart; 0 counts none apart. Gained and lost are sums over all features, each for itself: a safe zone inside a zone counts as well.</source>
        <translation>السماحية: تُحسب على حدة أجزاء الأراضي المكتسبة والمفقودة التي لا يزيد عرضها على ذلك؛ والقيمة 0 لا تفصل شيئًا. والمكتسب والمفقود مجموعان على كل المعالم، كلٌّ بمفرده: فالمنطقة الآمنة داخل منطقة تُحسب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Dates: a workspace is taken as its history knows it to have been at the end of that day, or at that time, in UTC; agreement, limits and accepted findings are those of today.</source>
        <translation>التواريخ: تؤخذ مساحة العمل كما يعرفها سجل تغييراتها في نهاية ذلك اليوم أو في ذلك الوقت، بتوقيت UTC؛ أما الاتفاق والقيم الحدّية والملاحظات المقبولة فهي ما عليه اليوم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Comes out as a layer of ground, a layer of turning points, a table, a file for programs, and a page to read or print.</source>
        <translation>تخرج النتيجة طبقةَ أراضٍ، وطبقةَ نقاط انعطاف، وجدولًا، وملفًا للبرامج، وصفحةً للقراءة أو الطباعة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Check delimitation</source>
        <translation>التحقق من تعيين الحدود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Imported proposal</source>
        <translation>مقترح مستورد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>The identifier of one: it is checked by itself, in the place of the workspace's features.</source>
        <translation>معرّف أحدها: يُفحص وحده بدلًا من معالم مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules (empty: all)</source>
        <translation>القواعد (فارغ: كلها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Date (empty: today)</source>
        <translation>التاريخ (فارغ: اليوم)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Checks every feature of a workspace against the rules of its agreement.</source>
        <translation>يتحقق من كل معلم في مساحة العمل وفق قواعد اتفاقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Each finding names the rule, the features, the place, the measured value and the limit with its unit, in one plain sentence. Errors keep a map package from being made; warnings and notes do not. A feature whose geometry cannot be used is withheld from the later rules, with a note, and never stops the run.</source>
        <translation>تسمي كل ملاحظة القاعدة والمعالم والموضع والقيمة المقيسة والقيمة الحدّية مع وحدتها في جملة واحدة بسيطة. تمنع الأخطاء إنشاء حزمة خرائط؛ ولا تمنعه التحذيرات والتنبيهات. ويُستثنى المعلم الذي لا يمكن استخدام شكله الهندسي من القواعد التالية مع تنبيه، ولا يوقف التحقق أبدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today. In force on: with a day, only the features that are in force on it are checked; without one each finding says on which days it holds, where it does not hold on all.</source>
        <translation>القواعد: معرّفات تفصل بينها فواصل أو مسافات؛ والفراغ يعني الكل. التاريخ: اليوم الذي تُنظر له المُدد والاستثناءات المسجّلة؛ والفراغ يعني اليوم. سارٍ في: إذا ذُكر يوم فُحصت العناصر السارية فيه وحدها؛ وإلا ذكرت كل ملاحظة الأيام التي تصحّ فيها إن لم تصحّ في جميعها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Findings come out as a point layer, the areas in question as a polygon layer, and the whole check as a JSON file and as a page to read or print.</source>
        <translation>تخرج الملاحظات طبقةَ نقاط، والمساحات موضع الملاحظة طبقةَ مضلعات، والتحقق كله ملف JSON وصفحة للقراءة أو الطباعة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Check geometry</source>
        <translation>التحقق من الأشكال الهندسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Agreement (for the limits)</source>
        <translation>الاتفاق (للقيم الحدّية)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Features without an error</source>
        <translation>معالم بلا أخطاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Checks the geometry of any layer: missing, not finite, invalid, repeated turning points, spikes, slivers.</source>
        <translation>يتحقق من الشكل الهندسي لأي طبقة: المفقود وغير المحدد وغير الصحيح ونقاط الانعطاف المكررة والنتوءات والشظايا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>An invalid polygon is reported with the reason and every place, not only the first. Lengths, widths and areas are measured on the WGS 84 ellipsoid, in whatever CRS the layer comes; the limits are those of the agreement.</source>
        <translation>يُبلَّغ عن المضلع غير الصحيح مع السبب وكل المواضع، لا الأول وحده. تُقاس الأطوال والعروض والمساحات على المجسم الإهليلجي WGS 84 أيًا كان النظام المرجعي للطبقة؛ والقيم الحدّية هي قيم الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Each finding names the feature by its id, the place, the measured value and the limit with its unit.</source>
        <translation>تسمي كل ملاحظة المعلم بمعرّفه والموضع والقيمة المقيسة والقيمة الحدّية مع وحدتها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check overlaps</source>
        <translation>التحقق من التداخلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Polygons</source>
        <translation>المضلعات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlay polygons</source>
        <translation>مضلعات التراكب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of ids</source>
        <translation>حقل المعرّفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of kinds</source>
        <translation>حقل الأنواع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width (m)</source>
        <translation>أقل عرض (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum area (m²)</source>
        <translation>أقل مساحة (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Agreement (for allowed)</source>
        <translation>الاتفاق (لما هو مسموح)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Number of overlaps</source>
        <translation>عدد التداخلات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Total area (m²)</source>
        <translation>المساحة الإجمالية (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Finds every pair of polygons that overlap: where, by how much, and how wide the overlap is.</source>
        <translation>يجد كل زوج من المضلعات المتداخلة: أين وكم وما عرض التداخل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Each pair comes out once, as the polygon that the two have in common, with its area in square metres on the WGS 84 ellipsoid and its width in metres: the diameter of the largest circle that fits into it. Relation says whether the first overlaps the second, contains it, lies within it, or is the same (duplicates).</source>
        <translation>يخرج كل زوج مرة واحدة مضلعًا مشتركًا بين الاثنين، مع مساحته بالأمتار المربعة على المجسم الإهليلجي WGS 84 وعرضه بالأمتار: قطر أكبر دائرة تتسع فيه. وتبين العلاقة هل يتداخل الأول مع الثاني أو يحويه أو يقع داخله أو يطابقه (duplicates).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>With an overlay layer the pairs are those of one polygon of each layer; without one, those within the input. The layers may have any CRS; vertices are transformed to WGS 84, and the edges between them are read as geodesics.</source>
        <translation>مع طبقة تراكب تكون الأزواج من مضلع من كل طبقة؛ ودونها تكون ضمن المدخل. يجوز أن تكون الطبقات في أي نظام مرجعي؛ تُحوَّل الرؤوس إلى WGS 84، وتُقرأ الأضلاع بينها خطوطًا جيوديسية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width and minimum area leave out what is narrower or smaller. With a field of kinds, allowed says what the agreement has for the two kinds: yes, no, or same zone (where both belong to one zone).</source>
        <translation>يستبعد أدنى عرض وأدنى مساحة ما هو أضيق أو أصغر. ومع حقل للأنواع يبين allowed ما ينص عليه الاتفاق للنوعين: نعم أو لا أو المنطقة نفسها (إذا كان كلاهما لمنطقة واحدة).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>A polygon that is not valid has no certain area: the run stops and names it. Features without a geometry overlap nothing and are passed over.</source>
        <translation>المضلع غير الصحيح لا مساحة مؤكدة له: يتوقف التنفيذ ويسميه. والمعالم بلا شكل هندسي لا تتداخل مع شيء وتُتجاوز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Compare proposals</source>
        <translation>مقارنة المقترحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A kind of areas, by its id in the agreement, such as zone.</source>
        <translation>نوع من المساحات بمعرّفه في الاتفاق، مثل zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A region, by its id in the agreement. Empty: all.</source>
        <translation>نطاق بمعرّفه في الاتفاق. فارغ: الكل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Shortest common run (m)</source>
        <translation>أقصر مسار مشترك (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>The length over which two lines have to be within the tolerance to be the same.</source>
        <translation>الطول الذي يجب أن يبقى الخطان على امتداده ضمن السماحية ليُعدّا خطًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: those of GeoNames, where the plugin has them for the country.</source>
        <translation>إذا تُرك فارغًا: تجمعات GeoNames، حيث تتوفر في الملحق للبلد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody</source>
        <translation>وحدات لا يطالب بها أحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by all (m²)</source>
        <translation>يطالب به الجميع (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Contested (m²)</source>
        <translation>متنازع عليه (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by nobody (m²)</source>
        <translation>لا يطالب به أحد (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody (m²)</source>
        <translation>وحدات لا يطالب بها أحد (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Within the tolerance (m²)</source>
        <translation>ضمن السماحية (م²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line drawn by all (m)</source>
        <translation>خط رسمه الجميع (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line at stake (m)</source>
        <translation>خط موضع خلاف (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Workspaces, or map packages as zips or folders. Empty: those imported into the workspace.</source>
        <translation>مساحات عمل، أو حزم خرائط على شكل ملفات zip أو مجلدات. فارغ: المستوردة إلى مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Imported proposals</source>
        <translation>المقترحات المستوردة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Their identifiers, separated by commas or blanks. Empty: of each party the last.</source>
        <translation>معرّفاتها مفصولة بفواصل أو مسافات. فارغ: الأخير من كل طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lays the proposals of two parties or more on each other and says what is claimed by all, contested, or claimed by nobody, and how much line is at stake.</source>
        <translation>يضع مقترحات طرفين أو أكثر بعضها فوق بعض، ويبيّن ما يطالب به الجميع وما هو متنازع عليه وما لا يطالب به أحد، وكم من الخط موضع خلاف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. Where no file is named, those are compared that were imported into the workspace, of each party the last. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation>المقترح مساحة عمل، أو حزمة خرائط على شكل zip أو مفكوكة؛ ويجب أن تجتاز الحزمة التحقق. والملف الذي فيه معالم عدة أطراف يضم مقترحًا لكل منها. وحيث لا يُسمّى ملف تُقارَن المقترحات المستوردة إلى مساحة العمل، الأخير من كل طرف. وكلها بموجب اتفاق واحد، ولا يُغيَّر فيها شيء ولا يُنقل ولا يُجذب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells: the outlines of all claims divide the ground; each piece says who claims it and who does not, its area on the ellipsoid, by administrative unit where a proposal has reference boundaries, and the settlements inside it. Those nearer to its outline than their source is accurate are near, not inside.</source>
        <translation>الخلايا: تقسّم حدود المطالبات كلها الأرض؛ ويبيّن كل جزء من يطالب به ومن لا يطالب به، ومساحته على الإهليلج، بحسب الوحدات الإدارية حيث توجد في المقترح حدود مرجعية، والتجمعات السكانية داخله. وما كان منها أقرب إلى حدّه من دقة مصدره فهو قريب، لا في الداخل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lines: a party's outline in pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code.</source>
        <translation>الخطوط: حدّ طرفٍ ما مجزّأً بحسب الأطراف الأخرى التي ترسمه أيضًا. والجزء الذي ترسمه عدة أطراف يرد مرة واحدة تحت أولها بحسب الرمز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody: the rest of the units that the agreement names for a region, where a proposal has the boundaries of all of them; drawn where a layer is asked for.</source>
        <translation>وحدات لا يطالب بها أحد: بقية الوحدات التي يسمّيها الاتفاق للنطاق، حيث توجد في مقترح حدودها كلها؛ وتُرسم حيث تُطلب طبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Tolerance: lines that are no farther apart, over the shortest common run or more, are the same line, and ground that is no wider is counted apart. 0 tells every difference.</source>
        <translation>السماحية: الخطوط التي لا تتباعد أكثر منها على امتداد أقصر مسار مشترك أو أكثر خط واحد، والأرض التي لا يزيد عرضها عليها تُحسب على حدة. والقيمة 0 تبيّن كل فرق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Parties stand by their codes in alphabetical order; nothing adds up what one of them would gain or give.</source>
        <translation>ترد الأطراف برموزها بالترتيب الأبجدي؛ ولا يُجمع ما قد يكسبه أحدها أو يعطيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Create workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Bundled: {}; or the path of a JSON file.</source>
        <translation>المضمّنة: {}؛ أو مسار ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference boundaries</source>
        <translation>الحدود المرجعية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Empty: QGIS's own world map, which is one to three kilometres off.</source>
        <translation>إذا تُرك فارغًا: خريطة العالم في QGIS، وخطؤها من كيلومتر إلى ثلاثة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of boundaries (m)</source>
        <translation>دقة الحدود (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>As the metadata of the layer say. Empty: 3 km for Natural Earth, not stated for others.</source>
        <translation>كما تذكر بيانات الطبقة الوصفية. فارغ: 3 كم لـ Natural Earth، وغير مذكورة لغيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Overwrite an existing file</source>
        <translation>الكتابة فوق ملف موجود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>What to look at</source>
        <translation>ما يلزم النظر فيه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Creates the GeoPackage in which the features of one delimitation are drawn, imported and checked.</source>
        <translation>ينشئ ملف GeoPackage تُرسم فيه معالم تعيين حدود واحد وتُستورد ويُتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The workspace has one layer for each kind of feature of the agreement, with forms, value lists and symbols that QGIS shows with or without the plugin, and the administrative boundaries that the rules refer to.</source>
        <translation>في مساحة العمل طبقة لكل نوع من معالم الاتفاق، مع نماذج وقوائم قيم ورموز يعرضها QGIS بالملحق ودونه، والحدود الإدارية التي تستند إليها القواعد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off, ten at worst. What that map calls disputed in the theatre, and the agreement does not name, is told.</source>
        <translation>الاتفاق: معرّف اتفاق مضمّن أو مسار ملف JSON. المرجع: طبقة مضلعات للحدود الإدارية (OCHA COD-AB أو geoBoundaries أو Natural Earth، تُعرف من حقولها)؛ ودونها تُستخدم خريطة العالم في QGIS وخطؤها من كيلومتر إلى ثلاثة، وعشرة في أسوأ الأحوال. ويُذكر ما تعدّه تلك الخريطة متنازعًا عليه في المسرح ولا يسمّيه الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: how far off they may be, as the metadata of the layer say. Areas by administrative unit are given no more exactly than that, and parts too narrow for it are counted with their neighbours.</source>
        <translation>دقة الحدود: مقدار ما قد تحيد، كما تذكر بيانات الطبقة الوصفية. لا تُذكر المساحات بحسب الوحدات الإدارية بأدق من ذلك، وتُحسب الأجزاء الأضيق من ذلك مع مجاوراتها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>An existing file is overwritten only when that is asked for.</source>
        <translation>لا يُكتب فوق ملف موجود إلا بطلب ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide into stretches</source>
        <translation>التقسيم إلى مقاطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A kind of areas or lines, by its id in the agreement, such as zone.</source>
        <translation>نوع مساحات أو خطوط بمعرّفه في الاتفاق، مثل zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>where lines of features meet</source>
        <translation>حيث تلتقي خطوط المعالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where they cross the border of an administrative unit</source>
        <translation>هناك، وحيث تعبر حدود وحدة إدارية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where the proposals in the workspace part</source>
        <translation>هناك، وحيث تفترق المقترحات في مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>at each turning point</source>
        <translation>عند كل نقطة انعطاف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretches</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divides the lines of features into stretches, which the parties agree to piece by piece.</source>
        <translation>يقسم خطوط المعالم إلى مقاطع يوافق عليها الأطراف جزءًا جزءًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A stretch runs from turning point to turning point; no turning point is added or moved. A line that two features of one kind share is one stretch of both, and counts once. A ring that nothing divides is one stretch.</source>
        <translation>يمتد المقطع من نقطة انعطاف إلى نقطة انعطاف؛ ولا تُضاف نقطة ولا تُنقل. والخط الذي يشترك فيه معلمان من نوع واحد مقطع واحد لكليهما ويُحسب مرة واحدة. والحلقة التي لا يقسمها شيء مقطع واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Where lines are divided already, pieces that stay as they are keep their numbers and what was said of them.</source>
        <translation>وحيث قُسّمت الخطوط من قبل، تحتفظ الأجزاء التي تبقى كما هي بأرقامها وبما قيل عنها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features that are agreed are left as they are.</source>
        <translation>تُترك المعالم المتفق عليها كما هي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Export ledger</source>
        <translation>تصدير سجل الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>What the recipient has: a package, a ledger or a workspace, or ends of logs. Empty: nothing.</source>
        <translation>ما لدى المستلم: حزمة أو سجل أعمال أو مساحة عمل، أو نهايات السجلات. فارغ: لا شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Number of entries</source>
        <translation>عدد القيود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Writes the ledger of acts of a workspace into a file that others merge into theirs, by mail or on a stick.</source>
        <translation>يكتب سجل الأعمال لمساحة العمل في ملف يدمجه الآخرون في سجلاتهم، بالبريد أو على وسيط محمول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>The file has a line of JSON for each act, in UTF-8. It may be sent to whoever may know what the group did; nothing in it is secret to the program, and nothing in it can be changed unseen.</source>
        <translation>في الملف سطر JSON لكل عمل بترميز UTF-8. يمكن إرساله إلى كل من يجوز له أن يعرف ما قام به الفريق؛ ليس فيه ما هو سري بالنسبة إلى البرنامج، ولا يمكن تغيير شيء فيه دون أن يظهر ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since: only what somebody lacks is written. Name what they have: a map package, a ledger that they sent, a workspace; or the ends of the logs that they have, as IR.0a1b2c3d:12, RU.11223344:9.</source>
        <translation>منذ: لا يُكتب إلا ما ينقص غيرك. اذكر ما لديه: حزمة خرائط، أو سجل أعمال أرسله، أو مساحة عمل؛ أو نهايات السجلات التي لديه، مثل IR.0a1b2c3d:12, RU.11223344:9.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Export map package</source>
        <translation>تصدير حزمة خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Listed points of buffers</source>
        <translation>سرد نقاط المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Off: a buffer that was made from a line is described by what it is; its turning points stand in the data only.</source>
        <translation>عند الإيقاف: المنطقة العازلة المنشأة من خط توصف بما هي عليه؛ وترد نقاط انعطافها في البيانات فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: the agreement's, in the language of each document. By language: {"en": "…", "ru": "…"}</source>
        <translation>فارغ: عنوان الاتفاق بلغة كل وثيقة. حسب اللغة: {"en": "…", "ar": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Reason for an override</source>
        <translation>سبب التجاوز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Map package (*.zip)</source>
        <translation>حزمة خرائط (*.zip)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Number of files</source>
        <translation>عدد الملفات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts (empty: all)</source>
        <translation>الأجزاء (فارغ: كلها)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Paper of the sheets</source>
        <translation>ورق اللوحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Orientation of the sheets</source>
        <translation>اتجاه اللوحات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Scale of the zones' sheets</source>
        <translation>مقياس رسم لوحات المناطق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The number after 1:, such as 50000; 0: chosen for each zone.</source>
        <translation>العدد بعد 1:، مثل 50000؛ والصفر (0): يُختار لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Stands on each sheet beside the sheet's own; empty: none.</source>
        <translation>تظهر في كل لوحة إلى جانب لغتها؛ فارغ: لا شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of (code of a party)</source>
        <translation>نسخة الطرف (رمز الطرف)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>This party's name and language stand before the others'; empty: no party's own.</source>
        <translation>يرد اسم هذا الطرف ولغته قبل غيرهما؛ فارغ: ليست نسخة طرف بعينه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package</source>
        <translation>الحزمة السابقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>A zip, or the manifest.json of an unpacked one: what has changed since it is told.</source>
        <translation>ملف zip، أو ملف manifest.json لحزمة مفكوكة: يُذكر ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Checks a workspace and writes a map package: one zip with map sheets, annexes, data, tables, findings, and a program that verifies it.</source>
        <translation>يتحقق من مساحة عمل ويكتب حزمة خرائط: ملف zip واحدًا فيه لوحات الخريطة والملاحق والبيانات والجداول والملاحظات وبرنامج يتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Errors keep the package from being made, unless a reason is given for exporting in spite of them; the reason is written into the package. Every file is read again and compared with the workspace before the zip gets its name. A package of that name is replaced only then; a run that fails or is cancelled leaves nothing behind.</source>
        <translation>تمنع الأخطاء إنشاء الحزمة ما لم يُذكر سبب للتصدير رغمها؛ ويُكتب السبب في الحزمة. يُقرأ كل ملف من جديد ويُقارن بمساحة العمل قبل أن يُسمى ملف zip باسمه. ولا تُستبدل حزمة بذلك الاسم إلا حينها؛ والتنفيذ الفاشل أو الملغى لا يترك شيئًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today. In force on: with a day, the package holds the features that are in force on it and no others, and says so; it is not the whole workspace then.</source>
        <translation>الأجزاء: الفراغ يعني الكل؛ ويُكتب GeoPackage وREADME وبرنامج التحقق دائمًا. العنوان: الفراغ يعني عنوان الاتفاق بلغة كل وثيقة. التاريخ: اليوم الذي تُفحص له الحزمة وتحمله؛ والفراغ يعني اليوم. سارٍ في: إذا ذُكر يوم حوت الحزمة العناصر السارية فيه دون غيرها وذكرت ذلك؛ فليست عندئذ مساحة العمل كلها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Buffers: one that was made from a line and not changed since is described in the annexes by what it is, the points within its width of that line; any other by its turning points.</source>
        <translation>المناطق العازلة: ما أُنشئ منها من خط ولم يتغير بعد ذلك يوصف في الملاحق بما هو عليه، أي النقاط التي لا تبعد عن ذلك الخط أكثر من عرضه؛ ويوصف ما سواه بنقاط انعطافه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements: a layer of places with a field of names; those inside each zone and near its line are listed.</source>
        <translation>التجمعات السكانية: طبقة أماكن فيها حقل للأسماء؛ وتُسرد الواقعة داخل كل منطقة وقرب خطها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Languages: en, ru, ar, tr and fa, as many as are wanted, separated by commas; sheets, annexes and pages come in each of them. Sheets may carry a second language beside their own. Scale: 0 chooses for each zone the largest one at which it fits its paper.</source>
        <translation>اللغات: en وru وar وtr وfa، بقدر المطلوب منها، تفصل بينها فواصل؛ وتأتي اللوحات والملاحق والصفحات بكل منها. ويجوز أن تحمل اللوحات لغة ثانية إلى جانب لغتها. المقياس: 0 يختار لكل منطقة أكبر مقياس تتسع به على ورقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of: with a party's code, the package is that party's original: its name stands before the others' where parties are named and sign, and its language before other languages. One run makes one copy; the fingerprint is the same in each.</source>
        <translation>نسخة الطرف: إذا ذُكر رمز طرف كانت الحزمة نسخته الأصلية: يرد اسمه قبل غيره حيث تُذكر الأطراف وتوقّع، وترد لغته قبل سائر اللغات. كل تشغيل يُعدّ نسخة واحدة، والبصمة واحدة في جميعها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package: what has changed since it stands in a part of its own, a table, an annex and a sheet of gained and lost ground in each language. It has to be of the same agreement, and must verify; empty means none.</source>
        <translation>الحزمة السابقة: ما تغيّر منذها يرد في جزء خاص به، جدول وملحق ولوحة للأراضي المكتسبة والمفقودة بكل لغة. ويجب أن تكون للاتفاق نفسه وأن يصح التحقق منها؛ وإن تُرك فارغًا فلا مقارنة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Proposals: where the workspace keeps those of two parties or more, the last one of each is laid on those of the others in a part of its own: a table, cells and lines as data, and a sheet for each region in which they differ. The proposals themselves are in no package.</source>
        <translation>المقترحات: حين تحفظ مساحة العمل مقترحات طرفين أو أكثر، يوضع آخر مقترح لكل طرف على مقترحات الآخرين في جزء مستقل: جدول، وخلايا وخطوط كبيانات، ولوحة لكل نطاق تختلف فيه. أما المقترحات نفسها فليست في أي حزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The same workspace, date and software give the same file, byte for byte.</source>
        <translation>مساحة العمل نفسها والتاريخ نفسه والبرمجيات نفسها تعطي الملف نفسه بايتًا ببايت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Geodesic buffer</source>
        <translation>منطقة عازلة جيوديسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons</source>
        <translation>نقاط أو خطوط أو مضلعات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance (m; negative shrinks)</source>
        <translation>المسافة (م؛ السالبة تقلّص)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Field of distances (m)</source>
        <translation>حقل المسافات (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In place of one distance for all features.</source>
        <translation>بدلًا من مسافة واحدة لجميع العناصر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance on the other side (m)</source>
        <translation>المسافة في الجانب الآخر (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Ends of lines</source>
        <translation>نهايات الخطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In scripts write the word, not its number.</source>
        <translation>في البرامج النصية اكتب الكلمة لا رقمها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Dissolve into one</source>
        <translation>الدمج في واحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Buffers</source>
        <translation>المناطق العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Greatest measured error (m)</source>
        <translation>أكبر خطأ مقيس (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Makes buffers whose width is right on the WGS 84 ellipsoid, and measures how right.</source>
        <translation>ينشئ مناطق عازلة عرضها صحيح على المجسم الإهليلجي WGS 84، ويقيس مقدار صحته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons of any CRS go in; vertices are transformed to WGS 84, and the edges between them are read as geodesics. The distance is in metres; a negative one shrinks polygons. With a field of distances each feature has its own.</source>
        <translation>المدخلات نقاط أو خطوط أو مضلعات في أي نظام مرجعي؛ تُحوَّل الرؤوس إلى WGS 84 وتُقرأ الأضلاع بينها خطوطًا جيوديسية. المسافة بالأمتار؛ والسالبة تقلّص المضلعات. ومع حقل للمسافات يكون لكل معلم مسافته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>For polygons, side both is the polygon with everything around it, outside the strip around it without the polygon, inside the strip along its line inside it. For lines it is both, or left or right as seen along the line. A distance for the other side gives a strip with two widths in one run: the distance goes outside (or left), the other one inside (or right).</source>
        <translation>للمضلعات: both هو المضلع مع كل ما حوله، وoutside الشريط حوله دون المضلع، وinside الشريط على طول خطه في داخله. وللخطوط: both أو left أو right باتجاه الخط. والمسافة للجانب الآخر تعطي شريطًا بعرضين دفعة واحدة: المسافة للخارج (أو اليسار) والأخرى للداخل (أو اليمين).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Every buffer is sampled and measured against its source by Karney's geodesics; the worst deviation stands in max_error_m, the greatest of all in the output of that name. A buffer that misses the tolerance is made again more finely, and if it still misses, the log says so. area_m2 is the area on the ellipsoid; source_hash tells later whether the source was changed.</source>
        <translation>تؤخذ عينات من كل منطقة عازلة وتُقاس إلى مصدرها بخطوط جيوديسية وفق كارني؛ ويرد أسوأ انحراف في max_error_m وأكبرها جميعًا في المخرج بهذا الاسم. والمنطقة العازلة التي تتجاوز السماحية تُنشأ من جديد بدقة أكبر، فإن تجاوزتها أيضًا ذكر السجل ذلك. area_m2 هي المساحة على الإهليلج؛ وsource_hash يبين لاحقًا هل تغير المصدر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The attributes of the source come along. Polygons and lines with the columns of a workspace (uid, region, party, status) are taken for zones and lines: each buffer has a uid of its own and states its zone or line and its width, as an import of buffer zones needs.</source>
        <translation>تُنقل سمات المصدر كما هي. والمضلعات والخطوط التي لها أعمدة مساحة العمل (uid وregion وparty وstatus) تُعد مناطق وخطوطًا: فلكل منطقة عازلة uid خاص بها، وتُذكر فيها منطقتها أو خطها وعرضها، كما يلزم لاستيراد المناطق العازلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A polygon that an inward distance swallows whole gives no feature and a line in the log. A feature that cannot be buffered stops the run, which names it.</source>
        <translation>المضلع الذي تبتلعه المسافة نحو الداخل كله لا يعطي معلمًا بل سطرًا في السجل. والمعلم الذي لا يمكن إنشاء منطقة عازلة له يوقف التنفيذ مع ذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Import coordinates</source>
        <translation>استيراد إحداثيات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>جداول (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>It must be stated: no table carries it.</source>
        <translation>يجب ذكره: فلا يحمله أي جدول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Such as lon=2; lat=3; name=1, by numbers or names. Empty: as the header says.</source>
        <translation>مثل lon=2; lat=3; name=1، بالأرقام أو بالأسماء. فارغ: كما تقول الترويسة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Of a workbook. Empty: each sheet that has places.</source>
        <translation>من المصنف. فارغ: كل ورقة فيها مواقع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.</source>
        <translation>تنقل المعالم من جدول إحداثيات (CSV أو TXT أو XLSX أو ODS) إلى ملف العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.</source>
        <translation>في كل سطر نقطة انعطاف أو نقطة واحدة؛ يجمع العمود “feature” الأسطر في معالم، و“part” و“ring” في أجزاء وثقوب. الإحداثيات درجات عشرية (lon، lat) أو درجات ودقائق وثوان (position) أو x وy بالأمتار أو UTM أو MGRS. أعمدة أخرى: name وname_ru وname_ar وغيرها، وkind وregion وparty وstatus وsource وzone_uid وwidth_m.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The header may stand below a title, in English, Russian, Turkish, Arabic or Persian. Where it is not understood, state its columns: lon=2; lat=3; name=Post takes the second and the third column and the one called “Post”. Of a workbook each sheet with places is taken, or the one that is stated.</source>
        <translation>قد تكون الترويسة تحت عنوان، بالإنجليزية أو الروسية أو التركية أو العربية أو الفارسية. وإن لم تُفهم فاذكر أعمدتها: lon=2; lat=3; name=Post يأخذ العمودين الثاني والثالث والعمود المسمى «Post». ومن المصنف تُؤخذ كل ورقة فيها مواقع، أو الورقة المذكورة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.</source>
        <translation>يجب ذكر النظام المرجعي للجدول، إذ لا يحمله أي جدول؛ وUTM وMGRS يسميان نطاقهما بنفسيهما وهما على WGS 84.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>السطر الذي لا يُقرأ يؤدي إلى رفض معلمه كله مع ذكر السطر والسبب. تُضاف المعالم في معاملة واحدة؛ وإن لم يُقبل شيء بقيت مساحة العمل كما هي بكل بايت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Import features</source>
        <translation>استيراد معالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers to import</source>
        <translation>الطبقات المراد استيرادها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers, files or folders of files.</source>
        <translation>طبقات أو ملفات أو مجلدات ملفات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Only for input that carries none; what an input carries is used.</source>
        <translation>فقط للبيانات التي لا تحمل نظامًا؛ وما تحمله البيانات يُستخدم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Field with the names</source>
        <translation>حقل الأسماء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Default: a field called “name”.</source>
        <translation>افتراضيًا: حقل اسمه “name”.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Takes features from vector layers or files that QGIS opens into a workspace: one, several, or all of a folder.</source>
        <translation>يأخذ معالم من طبقات متجهة أو ملفات يفتحها QGIS إلى مساحة عمل: من ملف واحد أو عدة ملفات أو كل ما في مجلد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated: a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms, triggers and views of a foreign file never do.</source>
        <translation>يُحوَّل الشكل الهندسي إلى WGS 84 من النظام المرجعي للطبقة. وتُرفض الطبقة التي لا نظام لها ما لم يُذكر: فالتخمين قد يخطئ بأكثر من مئة متر. ولا يُؤخذ إلا الشكل الهندسي والأعمدة المعروفة؛ أما الأنماط والإجراءات والنماذج والمشغلات وطرق العرض في ملف أجنبي فلا تُؤخذ أبدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features of all inputs are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>يُقبل كل معلم أو يُرفض بجملة واحدة تذكر السبب: محوران متبادلان، أو موقع خارج المسرح أو في نطاق آخر، أو طرف غير معروف، أو تكرار، أو شكل هندسي من نوع غير مناسب، أو رموز تغير ترتيب النص، أو عدد أو يوم أو نص لا يُخزن إلا متغيرًا. تُضاف معالم كل المدخلات دفعة واحدة؛ وإن لم يُقبل أي منها بقي ملف العمل بكل بايت فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of several inputs the report has a section each, and what one brings counts for the next; a file that cannot be read is refused as a whole, and the others are taken. What is stated holds for all of them.</source>
        <translation>لعدة مدخلات يكون لكل منها قسم في التقرير، وما يأتي به أحدها يُحسب لما بعده؛ والملف الذي لا يُقرأ يُرفض كله وتُؤخذ البقية. وما يُذكر يسري عليها جميعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.</source>
        <translation>من الملف ذي الطبقات العديدة تؤخذ كلها، ما لم يسمِّ مساره واحدة منها، مثل drafts.kml|layername=Second.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there follows from the place.</source>
        <translation>يُقرأ النوع والنطاق «auto» من عمودي «kind» و«region» في الملف؛ والنطاق غير المذكور هناك يتبع الموضع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Import proposal</source>
        <translation>استيراد مقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Whose features are taken, by the party's code. Empty: the only party that has any.</source>
        <translation>من تُؤخذ معالمه، برمز الطرف. فارغ: الطرف الوحيد الذي له معالم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Identifier of the proposal</source>
        <translation>معرّف المقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Keeps what one party sent in a workspace, beside its features, so that it can be checked and compared there.</source>
        <translation>يحفظ ما أرسله أحد الأطراف في مساحة عمل بجانب معالمها، ليمكن فحصه ومقارنته هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. It must be under the very text of the agreement that the workspace has.</source>
        <translation>المقترح مساحة عمل، أو حزمة خرائط على شكل zip أو مفكوكة؛ ويجب أن تجتاز الحزمة التحقق. ويجب أن يكون بموجب نص الاتفاق نفسه الذي في مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>It stays as it was sent: nobody edits it, and it is in no history, in no fingerprint and in no map package. The same features of one party are not kept twice. What keeps it from being compared is told at once; it is for the party to correct that and to send it again.</source>
        <translation>يبقى كما أُرسل: لا يحرّره أحد، وليس في أي سجل ولا بصمة ولا حزمة خرائط. ولا تُحفظ المعالم نفسها لطرف واحد مرتين. وما يمنع مقارنته يُذكر في الحال؛ وتصحيحه وإرساله من جديد شأن الطرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Merge ledgers</source>
        <translation>دمج سجلات الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers</source>
        <translation>سجلات الأعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages as zips or folders, or workspaces.</source>
        <translation>سجلات أعمال مصدَّرة، أو حزم خرائط مضغوطة أو مجلدات، أو مساحات عمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Entries added</source>
        <translation>القيود المضافة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Forks that are open</source>
        <translation>التفرعات غير المحسومة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Gaps</source>
        <translation>الثغرات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Takes what others did into the ledger of acts of a workspace.</source>
        <translation>يُدخل ما قام به الآخرون في سجل الأعمال لمساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages, which must verify, and workspaces: all entries come together, each once, and nothing is lost. In whatever order they are merged, and however often, the outcome is the same.</source>
        <translation>سجلات أعمال مصدَّرة، وحزم خرائط يجب أن يصح التحقق منها، ومساحات عمل: تجتمع القيود كلها، كل منها مرة واحدة، ولا يضيع شيء. وبأي ترتيب دُمجت ومهما تكرر ذلك فالنتيجة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>A log that was gone on with from an older copy is forked: both branches are kept and told, and no map package is exported until its author has recorded, by a correction, which entry holds. A ledger of another agreement, one with entries of somebody whom the agreement does not know, and a file of which a line is not written as entries are, are refused, and nothing is merged then.</source>
        <translation>السجل الذي استُكمل من نسخة أقدم متفرع: يُحتفظ بالفرعين ويُذكران، ولا تُصدَّر أي حزمة خرائط حتى يسجل صاحبه بتصحيح أي قيد يسري. ويُرفض سجل أعمال اتفاق آخر، أو سجل فيه قيود لمن لا يعرفه الاتفاق، أو ملف فيه سطر لم يُكتب كما تُكتب القيود، ولا يُدمج عندئذ شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>The number of a meeting on record. Empty: how matters stand, whatever meeting it is from.</source>
        <translation>رقم اجتماع مسجل. فارغ: كيف هي الأمور، من أي اجتماع كانت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Such as en, ru, ar. Each further one is a file beside the first, its code behind the name.</source>
        <translation>مثل en, ru, ar. وكل لغة أخرى ملف بجانب الأول ورمزها بعد الاسم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (m)</source>
        <translation>المتفق عليه إجمالًا (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed at the meeting (m)</source>
        <translation>المتفق عليه في الاجتماع (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (%)</source>
        <translation>المتفق عليه إجمالًا (%)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Writes the minutes of a meeting: every stretch with its ends, its length and what each party says of it, how much was agreed at the meeting and how much is agreed in all, reservations and objections in their words, and room for signatures.</source>
        <translation>يكتب محضر اجتماع: كل مقطع بطرفيه وطوله وما يقوله كل طرف عنه، وكم اتُّفق عليه في الاجتماع وكم إجمالًا، والتحفظات والاعتراضات بنصها، ومكان للتوقيعات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>A PDF to be signed, a page to read (HTML), or a table (CSV): the name's ending says which.</source>
        <translation>ملف PDF للتوقيع أو صفحة للقراءة (HTML) أو جدول (CSV): امتداد الاسم يبيّن أيها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing.</source>
        <translation>مقدار المتفق عليه يُقطع ولا يُقرَّب إلى أعلى أبدًا: ولا يرد 100.0 % إلا حين لا ينقص شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Lines are those of today: what was said of a line that was moved since has lapsed in any minutes.</source>
        <translation>الخطوط خطوط اليوم: ما قيل عن خط نُقل بعد ذلك ساقط في أي محضر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Record act</source>
        <translation>تسجيل عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Body</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>As JSON, such as {"text": "The road is closed"}.</source>
        <translation>بصيغة JSON، مثل {"text": "الطريق مغلق"}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>In whose log it is recorded: a party’s code, or secretariat.</source>
        <translation>في سجل من يُسجَّل: رمز طرف، أو secretariat.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Of a note or a correction, in place of text in the body.</source>
        <translation>للملاحظة أو التصحيح، بدلًا من text في المضمون.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Its number, in place of meeting in the body.</source>
        <translation>رقمه، بدلًا من meeting في المضمون.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>SHA-256 of the entry</source>
        <translation>قيمة SHA-256 للقيد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Number in the log</source>
        <translation>الرقم في السجل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Puts an act on record in the ledger of a workspace; it stays there, and only another act corrects it.</source>
        <translation>يسجل عملًا في سجل الأعمال لمساحة العمل؛ يبقى فيه ولا يصححه إلا عمل آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>What an act is about stands in its body, an object of JSON: meeting has number, place, day and present; note has text; correct has entry, the SHA-256 of the entry that it is about, and text; propose has fingerprint; adopt has fingerprint and features; agree and reopen have feature, by its identifier or its name, and document, with day or reason. Any act may name the meeting at which it was done.</source>
        <translation>موضوع العمل في مضمونه، وهو كائن JSON: لـ meeting الحقول number وplace وday وpresent؛ ولـ note الحقل text؛ ولـ correct الحقل entry، وهو قيمة SHA-256 للقيد المعني، وtext؛ ولـ propose الحقل fingerprint؛ ولـ adopt الحقلان fingerprint وfeatures؛ ولـ agree وreopen الحقل feature بالمعرّف أو الاسم، وdocument، مع day أو reason. ويجوز لأي عمل أن يذكر في meeting الاجتماع الذي جرى فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>agree sets the status of the feature as well, and reopen takes it back: the line is stored as it is then.</source>
        <translation>يضبط agree حالة المعلم أيضًا، ويسحبها reopen: يُحفظ الخط كما هو عندئذ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Party: in whose log it is recorded. The secretariat records for a party by its code as party in the body; it counts as recorded, not as the party's own act.</source>
        <translation>الطرف: في سجل من يُسجَّل. تسجل الأمانة عن طرف برمزه في party في المضمون؛ ويُعدّ ذلك مسجَّلًا لا عملًا قام به الطرف بنفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Record stances</source>
        <translation>تسجيل المواقف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>جداول (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>The number of a meeting on record. Empty: none.</source>
        <translation>رقم اجتماع مسجل. فارغ: لا شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded</source>
        <translation>المواقف المسجلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Rows refused</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Why rows were refused</source>
        <translation>سبب رفض الصفوف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Records what the parties say of stretches in the workspace's ledger, as the secretariat writes the minutes.</source>
        <translation>يسجل في سجل مساحة العمل ما يقوله الأطراف عن المقاطع، كما تكتب الأمانة المحضر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>A CSV file with the columns stretch, party, stance, day, remark and document, one stance a row. A stretch is named by its number or its identifier; where features have one number each, a column “zone” says which is meant. A stance is proposed, agreed, reserved or objected; the last two need a remark.</source>
        <translation>ملف CSV بالأعمدة stretch وparty وstance وday وremark وdocument، موقف في كل صف. يُسمى المقطع برقمه أو معرّفه؛ وحيث يرد الرقم نفسه في عدة معالم يبيّن العمود «zone» المقصود. والموقف proposed أو agreed أو reserved أو objected؛ والأخيران يحتاجان إلى ملاحظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Each stance is on the line as it is drawn now. A row that cannot be recorded is refused with its line and the reason; the others go on record in one transaction, and stay there: only a later stance takes their place.</source>
        <translation>كل موقف من الخط كما هو مرسوم الآن. والصف الذي لا يمكن تسجيله يُرفض مع سطره والسبب؛ وتُسجل البقية في معاملة واحدة وتبقى: ولا يحل محلها إلا موقف لاحق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Replace agreement</source>
        <translation>استبدال الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Newer text of the agreement</source>
        <translation>النص الأحدث للاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>The path of a JSON file, or the id of a bundled agreement.</source>
        <translation>مسار ملف JSON أو معرّف اتفاق مضمَّن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Places that differ</source>
        <translation>المواضع المختلفة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>What the newer text says otherwise</source>
        <translation>ما يختلف في النص الأحدث</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Puts a newer text of the agreement in the place of the one that a workspace has.</source>
        <translation>تضع نصًا أحدث للاتفاق مكان النص الذي في ملف العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>An agreement is extended, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id, and the workspace takes it over. Every place at which the two texts differ is told. The features stay as they are, and so do limits of the workspace's own; the older text stays on record in the workspace, with the day and the reason.</source>
        <translation>يُمدَّد الاتفاق أو ينضم طرف أو يُتفق على قيمة حدّية: يُكتب ملف الاتفاق من جديد بالمعرّف نفسه ويأخذه ملف العمل. ويُذكر كل موضع يختلف فيه النصان. تبقى المعالم كما هي، وكذلك القيم الحدّية الخاصة بملف العمل؛ ويبقى النص الأقدم مسجلًا في ملف العمل مع اليوم والسبب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>يُرفض النص الذي لا جدول فيه لمعالم مرسومة، وكذلك نص اتفاق آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Set base layer</source>
        <translation>تسمية طبقة أساس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Layer or file</source>
        <translation>طبقة أو ملف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Fields of names</source>
        <translation>حقول الأسماء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Field of rank</source>
        <translation>حقل الرتبة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names the layer no more; its file stays.</source>
        <translation>لا تعود مساحة العمل تسمّي الطبقة؛ ويبقى ملفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Base layers of the workspace</source>
        <translation>طبقات الأساس في مساحة العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Names a layer of ground that is drawn under the line on sheets, index and overview, or takes it away again.</source>
        <translation>يسمّي طبقة أرضية تُرسم تحت الخط على اللوحات والفهرس والصورة العامة، أو يزيلها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Any vector or raster in a file: settlements, roads, rivers, water, land use, state borders, a model of heights, of which a hillshade is made, or a picture of the ground. It stays where it lies; the workspace keeps its path, seen from the workspace's own folder where it lies in there.</source>
        <translation>أي بيانات متجهة أو نقطية في ملف: تجمعات سكانية وطرق وأنهار ومياه واستخدام أرض وحدود دولية، أو نموذج ارتفاعات يُصنع منه تظليل التضاريس، أو صورة للأرض. يبقى الملف في مكانه، وتحفظ مساحة العمل مساره، نسبيًّا إن كان في مجلدها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. Layers of features under an open licence (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; stated by its name alone) travel in the package, as the sheets show them; others are named as sources only.</source>
        <translation>يجب ذكر المصدر والرخصة: فهما يظهران على كل لوحة تُظهر الطبقة وفي README وفي البيانات الوصفية. وطبقات المعالم ذات الرخصة المفتوحة (CC0 وCC BY وCC BY-SA وODbL وODC-By وPDDL وpublic domain، مذكورةً باسمها وحده) تُنقل في الحزمة كما تُظهرها اللوحات؛ وما سواها يُذكر مصدرًا فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>A layer that is named already takes the new statements in the place of the old ones. What would keep it from being drawn is refused at once: a file that is missing, a CRS that is not known, features of another kind than the role has, a field that is not there, nothing in the theatre.</source>
        <translation>الطبقة المسمّاة من قبل تأخذ البيانات الجديدة مكان القديمة. وما يمنع رسمها يُرفض فورًا: ملف مفقود، أو نظام إحداثيات غير معروف، أو معالم من غير نوع الدور، أو حقل غير موجود، أو لا شيء في مسرح الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Take a line</source>
        <translation>أخذ خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The identifier of an imported one, or a party’s code for the last that it sent.</source>
        <translation>معرّف مقترح مستورد، أو رمز طرف لآخر ما أرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the common text</source>
        <translation>معلم النص المشترك</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name. Empty: the proposal’s becomes a new one.</source>
        <translation>بمعرّفه أو باسمه. فارغ: يصير معلم المقترح معلمًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the proposal</source>
        <translation>معلم المقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name, where a new one is made. Empty: the only one that there is.</source>
        <translation>بمعرّفه أو باسمه، حين يُنشأ معلم جديد. فارغ: الوحيد الموجود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Second proposal</source>
        <translation>المقترح الثاني</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>As the first; a new feature takes a piece of its line, or the line midway between both.</source>
        <translation>كالأول؛ يأخذ المعلم الجديد قطعة من خطه، أو الخط الأوسط بين الاثنين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Its number; 0: the pieces are told, and nothing is written.</source>
        <translation>رقمها؛ 0: تُذكر القطع ولا يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The line midway</source>
        <translation>الخط الأوسط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>How far a turning point of one outline may be from the other where they meet.</source>
        <translation>كم تبعد نقطة انعطاف في أحد المحيطين عن الآخر حيث يلتقيان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Number of pieces</source>
        <translation>عدد القطع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Identifier of the feature that took the line</source>
        <translation>معرّف المعلم الذي أخذ الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Takes a line from an imported proposal into the common text: a piece of it, the line midway, or a whole feature.</source>
        <translation>يأخذ خطًا من مقترح مستورد إلى النص المشترك: قطعة منه، أو الخط الأوسط، أو معلمًا كاملًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Where the outlines of a feature and a proposal go different ways between two places at which they meet, either way is a piece. Pieces are numbered; with piece 0 they are told, with their lengths and the ground between, and nothing is written. With the number of one the feature goes the proposal’s way there: exactly its turning points. All other turning points stay as they are, to the last digit. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>حيث يسلك محيطا معلم ومقترح طريقين مختلفين بين موضعين يلتقيان فيهما، فكل طريق قطعة. القطع مرقّمة؛ ومع القطعة 0 تُذكر بأطوالها والأرض التي بينها ولا يُكتب شيء. ومع رقم إحداها يسلك المعلم هناك طريق المقترح: نقاط انعطافه بعينها. وتبقى سائر نقاط الانعطاف كما هي حتى آخر رقم. ويلتقي المحيطان حيث تقع نقطة انعطاف في أحدهما ضمن التفاوت المسموح عن الآخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Midway: along the piece the feature takes the line that is as far from its own way as from the proposal’s.</source>
        <translation>الأوسط: يأخذ المعلم على طول القطعة الخط الذي بُعده عن طريقه كبُعده عن طريق المقترح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Without a feature, the proposal’s own becomes a new one of the common text, a draft under an identifier of its own; with a second proposal, and along the piece of the number, the way of that one or the line midway between the two.</source>
        <translation>وبغير معلم مذكور، يصير معلم المقترح معلمًا جديدًا في النص المشترك، مسودةً بمعرّف خاص به؛ ومع مقترح ثانٍ يسلك على طول القطعة ذات الرقم طريق هذا المقترح أو الخط الأوسط بين الاثنين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>A feature that is agreed is not changed, nor one that would not be a sound area; the proposals stay as they were sent.</source>
        <translation>لا يُغيَّر معلم متفق عليه، ولا معلم لا تبقى مساحته سليمة؛ وتبقى المقترحات كما أُرسلت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>or a layer</source>
        <translation>أو طبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>in every notation</source>
        <translation>بكل الصيغ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Lists the turning points of every feature: number, part and ring, place, and the line to the next point.</source>
        <translation>يسرد نقاط انعطاف كل معلم: الرقم والجزء والحلقة والموضع والخط إلى النقطة التالية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Places are given in decimal degrees (7 places), degrees-minutes-seconds (0.01″), UTM and MGRS on WGS 84; the line is a geodesic of the ellipsoid, with its length in metres and its initial azimuth in degrees. Each ring runs clockwise from its north-westernmost point, whatever order its file keeps it in.</source>
        <translation>تُعطى المواضع بالدرجات العشرية (7 منازل) والدرجات والدقائق والثواني (0.01″) وUTM وMGRS على WGS 84؛ والخط جيوديسي على الإهليلج مع طوله بالأمتار وسمته الابتدائي بالدرجات. وتسير كل حلقة باتجاه عقارب الساعة من أقصى نقطها إلى الشمال الغربي، أيًا كان ترتيبها في الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Takes a workspace, or any layer of points or polygons in a known CRS, and writes CSV, XLSX or ODS by the name's ending.</source>
        <translation>يأخذ مساحة عمل أو أي طبقة نقاط أو مضلعات بنظام مرجعي معروف، ويكتب CSV أو XLSX أو ODS حسب لاحقة الاسم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verify map package</source>
        <translation>التحقق من حزمة خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package (zip or folder)</source>
        <translation>حزمة خرائط (zip أو مجلد)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace to compare with</source>
        <translation>مساحة العمل للمقارنة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>The workspace holds the same</source>
        <translation>مساحة العمل تحوي الشيء نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verifies that a map package, as a zip or unpacked, agrees with its manifest: no file more, less or other.</source>
        <translation>تتحقق من أن حزمة الخرائط، ملف zip أو مفكوكة، مطابقة لملفها manifest.json: لا ملف زائد ولا ناقص ولا مختلف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Every file is held against its size and SHA-256, and the fingerprint is computed afresh from the package's GeoPackage. Nothing in the package is run, nothing is written beside it, and no link in it is followed. A package that does not verify makes the run fail, with the reasons.</source>
        <translation>يُقارن كل ملف بحجمه وSHA-256، وتُحسب البصمة من جديد من GeoPackage الحزمة. لا يُشغَّل شيء من الحزمة، ولا يُكتب شيء بجوارها، ولا يُتبع أي رابط فيها. والحزمة التي لا تجتاز التحقق تُفشل التنفيذ مع الأسباب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest, the digest of the record and the fingerprint with what the sender told by another channel. Verification does not prove who made the package, or when. The program verify.py in a package can be forged as well: its own SHA-256 is told here, and stands in the project's README.</source>
        <translation>من يزوّر حزمة يستطيع تزوير بيانها أيضًا: قارن قيمة SHA-256 للبيان وبصمة السجل والبصمة بما أبلغك به المرسل عبر قناة أخرى. لا يثبت التحقق من أعدّ الحزمة ولا متى. ويمكن تزوير البرنامج verify.py الذي في الحزمة أيضًا: تُذكر هنا قيمة SHA-256 الخاصة به، وهي واردة في README المشروع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Where the package carries a ledger of acts, its entries are counted and its chains are followed. An entry that was changed, removed or moved makes the run fail, as does a fork of which its author has not said what holds.</source>
        <translation>إذا حملت الحزمة سجل أعمال، تُعدّ قيوده وتُتتبع سلاسله. والقيد الذي غُيّر أو أُزيل أو نُقل يُفشل التشغيل، وكذلك تفرع لم يقل صاحبه أيه يسري.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here differ from those that the package's manifest names.</source>
        <translation>لا تتطابق بايتات اللوحات والملاحق إلا حيث ثُبّتت الخطوط نفسها: يذكر التقرير متى اختلفت الخطوط هنا عما يسميه ملف manifest.json في الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace (optional): also say how it differs from the package, in the words of Changes: features, accepted findings, agreement and limits. Where the fingerprints differ the run fails. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation>مساحة العمل (اختيارية): يُذكر أيضًا بم تختلف عن الحزمة بعبارات «التغييرات»: المعالم والملاحظات المقبولة والاتفاق والقيم الحدّية. وحيث تختلف البصمتان يفشل التشغيل. وإذا حوت الحزمة ما هو سارٍ في يوم واحد قورن بما هو سارٍ في ذلك اليوم في مساحة العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Areas in question</source>
        <translation>المساحات موضع الملاحظة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “kind” of the file, else from the layer's name.</source>
        <translation>auto: من العمود “kind” في الملف، وإلا فمن اسم الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “region” of the file, else by location.</source>
        <translation>auto: من العمود “region” في الملف، وإلا فحسب الموقع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Empty: from the column “party” of the file.</source>
        <translation>إذا تُرك فارغًا: من العمود “party” في الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “status” states none.</source>
        <translation>للعناصر التي لا يذكر عمودها “status” حالة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “source” states none.</source>
        <translation>للعناصر التي لا يذكر عمودها “source” مصدرًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Encoding of the texts</source>
        <translation>ترميز النصوص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Such as UTF-8, windows-1251 or windows-1256. Empty: as the file declares it, else found out.</source>
        <translation>مثل UTF-8 أو windows-1251 أو windows-1256. والفارغ: كما يعلنه الملف، وإلا يُستنتج.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Existing features</source>
        <translation>المعالم الموجودة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>refuse: not taken, with the reason. revise: as a revision of the feature with that uid, where it is of the same party and not agreed; uid and number stay. keep: beside it, under a new uid. skip: left out.</source>
        <translation>‏refuse: لا يؤخذ، مع ذكر السبب. revise: يؤخذ مراجعةً للمعلم ذي المعرّف uid نفسه إن كان للطرف نفسه وغير متفق عليه؛ ويبقى uid والرقم. keep: يبقى إلى جانبه بمعرّف uid جديد. skip: يُترك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported</source>
        <translation>المعالم المستوردة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Of these, revisions</source>
        <translation>منها مراجعات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features left as they are</source>
        <translation>المعالم المتروكة كما هي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features refused</source>
        <translation>المعالم المرفوضة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Why features were refused</source>
        <translation>سبب رفض المعالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>The GeoPackage of the delimitation, as it is saved.</source>
        <translation>ملف GeoPackage الخاص بتعيين الحدود، كما هو محفوظ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>A workspace, the path of a JSON file, or the id of a bundled agreement; empty: the limits that hold where no agreement states others.</source>
        <translation>مساحة عمل، أو مسار ملف JSON، أو معرّف اتفاق مرفق؛ فارغ: القيم الحدّية حيث لا ينص أي اتفاق على غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>In force on (empty: all days)</source>
        <translation>سارٍ في يوم (فارغ: كل الأيام)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>Only the features that are in force on that day, which is also the date where none is stated.</source>
        <translation>العناصر السارية في ذلك اليوم وحدها؛ وهو التاريخ أيضًا إن لم يُذكر تاريخ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/agreed_guard.py"/>
        <source>{feature} has unsaved edits; save or discard them first.</source>
        <translation>في {feature} تعديلات لم تُحفظ؛ احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is a spline, and how far its chords would leave it is not known; convert it into a polyline.</source>
        <translation>هو منحنى شرائحي ولا يُعرف كم تبتعد عنه أوتاره؛ حوّله إلى خط متعدد الأضلاع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by more than {deviation}.</source>
        <translation>{layer}: استُبدلت الأقواس بنقاط انعطاف عليها ({features})؛ ولا يبتعد وتر عن قوسه أكثر من {deviation}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>its arcs were drawn out with chords that leave them by {deviation}; write them as a polyline of closer vertices.</source>
        <translation>رُسمت أقواسه بأوتار تبتعد عنها {deviation}؛ اكتبها خطًا متعدد الأضلاع برؤوس أقرب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is {curve}, of which only coarse chords are read; convert it into a region or a polyline of close vertices.</source>
        <translation>هو {curve} لا تُقرأ منه إلا أوتار خشنة؛ حوّله إلى منطقة أو خط متعدد الأضلاع برؤوس متقاربة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states the radius of a circle in “{unit}”, which would be taken for metres; write it in metres.</source>
        <translation>يذكر الملف {file} نصف قطر دائرة بوحدة «{unit}»، وكانت ستُعدّ أمتارًا؛ اكتبه بالأمتار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states circles by their centre and radius (CircleByCenterPoint, ArcByCenterPoint), which can only be drawn up to 0.3 % off; write their outlines as vertices, or make them with the geodesic buffer.</source>
        <translation>يذكر الملف {file} دوائر بمركزها ونصف قطرها (CircleByCenterPoint، ArcByCenterPoint)، ولا تُرسم إلا بخطأ حتى 0.3 %؛ اكتب محيطاتها رؤوسًا أو أنشئها بالمنطقة العازلة الجيوديسية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} was changed while its maps were made; nothing was written. Start again when nobody writes to it.</source>
        <translation>تغيّرت طبقة الأساس {layer} أثناء إعداد خرائطها؛ لم يُكتب شيء. ابدأ من جديد حين لا يكتب فيها أحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} is gone: there is no file {file}; put it back, name it anew, or take it off the base map.</source>
        <translation>طبقة الأساس {layer} لم تعد موجودة: لا ملف {file}؛ أعده أو سمِّها ثانية أو أزلها من خريطة الأساس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} has several layers ({layers}); name one of them, as {example}.</source>
        <translation>في {file} عدة طبقات ({layers})؛ سمِّ واحدة منها، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} holds {found}, and a layer of the role “{role}” holds {wanted}; choose another role or another layer.</source>
        <translation>تحوي طبقة الأساس {layer} ما يلي: {found}، أما طبقة الدور «{role}» فتحوي: {wanted}؛ اختر دورًا آخر أو طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>no geometry</source>
        <translation>لا هندسة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} has no field “{field}”; it has {fields}.</source>
        <translation>لا حقل «{field}» في طبقة الأساس {layer}؛ فيها {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The field “{field}” of the base layer {layer} holds no numbers, so nothing can be ranked by it; choose another field, or none.</source>
        <translation>لا أرقام في الحقل «{field}» من طبقة الأساس {layer}، فلا يمكن الترتيب به؛ اختر حقلًا آخر أو لا شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} shows nothing in the theatre of the agreement; check its CRS, or choose another layer.</source>
        <translation>لا تُظهر طبقة الأساس {layer} شيئًا في مسرح الاتفاق؛ تحقق من نظام إحداثياتها أو اختر طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The layer {layer} lies in no file, so that nobody could find it again; save it to a file, and name that.</source>
        <translation>الطبقة {layer} ليست في ملف، فلن يستطيع أحد إيجادها ثانية؛ احفظها في ملف وسمِّه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} is no raster that can be read; save it as GeoTIFF and name that.</source>
        <translation>{file} ليس بيانات نقطية تمكن قراءتها؛ احفظه بصيغة GeoTIFF وسمِّ ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} names “{part}” to be read in the place of its own pixels, which is not done; save it anew as GeoTIFF, and name that.</source>
        <translation>يسمّي {file} الملف «{part}» ليُقرأ بدل بكسلاته هو، وهذا لا يُفعل؛ احفظه من جديد بصيغة GeoTIFF وسمِّ ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {columns} × {rows} pixels and no pyramids, so that a map of all of it would take minutes; build them (Layer Properties → Pyramids), and name it again.</source>
        <translation>في البيانات النقطية {layer} عدد البكسلات {columns} × {rows} وليس فيها أهرامات، فتستغرق خريطة لها كلها دقائق؛ أنشئها (خصائص الطبقة ← الأهرامات) وسمِّها من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {bands} of colours, and a model of heights has one of numbers; name it as a picture of the ground.</source>
        <translation>في البيانات النقطية {layer} {bands} من الألوان، ولنموذج الارتفاعات نطاق واحد من الأرقام؛ سمِّها صورة للأرض.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} does not say where on the ground it lies; georeference it, and name it again.</source>
        <translation>لا تذكر البيانات النقطية {layer} موضعها على الأرض؛ أرجِعها جغرافيًّا وسمِّها ثانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} has no layer “{layer}”; it has {layers}.</source>
        <translation>ليس في الملف {file} طبقة «{layer}»؛ طبقاته: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} has more than {most} about the zones, and a sheet has room for few of them; save the more important ones as a layer of their own, and name that.</source>
        <translation>في طبقة الأساس {layer} حول المناطق ما يزيد على {most}، ولا تتسع الورقة إلا لقليل منها؛ احفظ الأهم منها في طبقة مستقلة وحدّد تلك الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be read ({reason}); save it as GeoPackage and name that.</source>
        <translation>تتعذر قراءة طبقة الأساس {layer} ({reason})؛ احفظها بصيغة GeoPackage وسمِّ ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} states no CRS; ask its author which it is, and save it with that.</source>
        <translation>لا تذكر طبقة الأساس {layer} نظام إحداثيات؛ اسأل مُعدّها عنه واحفظها به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be placed. {reason}</source>
        <translation>يتعذر تحديد موضع طبقة الأساس {layer}. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The coordinates of the base layer {layer} cannot be in the CRS that it states ({crs}); ask its author which CRS it is, and save it with that.</source>
        <translation>لا يمكن أن تكون إحداثيات طبقة الأساس {layer} في نظام الإحداثيات الذي تذكره ({crs})؛ اسأل مُعدّها عنه واحفظها به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is damaged ({cause}); restore it from a copy.</source>
        <translation>الملف {file} معطوب ({cause})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <source>{file} is damaged in its table “{table}”, behind row {row} ({cause}); restore it from a copy.</source>
        <translation>الملف {file} معطوب في الجدول «{table}» بعد الصف {row} ({cause})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/database.py"/>
        <source>The last changes of {file} stand in the file {log} beside it, which QGIS cannot take in where it may not write; copy both to a folder where you may write, and open it there.</source>
        <translation>آخر تغييرات الملف {file} موجودة في الملف {log} بجانبه، ولا يستطيع QGIS ضمها حيث لا يحق له الكتابة؛ انسخ كليهما إلى مجلد لك حق الكتابة فيه وافتحه هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>QGIS's world map has disputed borders in the theatre of {agreement} for which the agreement names no area: {lines}. Maps draw them as disputed, but units and state borders follow the world map there and may take a side; name the areas in the agreement (“disputed_areas”), or take a COD-AB or geoBoundaries file as the reference.</source>
        <translation>في خريطة العالم التي في QGIS حدود متنازع عليها ضمن مسرح الاتفاق {agreement} لا يسمّي لها أي منطقة: {lines}. ترسمها الخرائط على أنها متنازع عليها، غير أن الوحدات والحدود الدولية تتبع خريطة العالم هناك وقد تنحاز إلى طرف؛ سمِّ المناطق في الاتفاق («disputed_areas»)، أو اتخذ ملف COD-AB أو geoBoundaries مرجعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>The world map of this QGIS has no line that bounds {area}, which the agreement names as disputed; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>ليس في خريطة العالم في QGIS هذا خط يحد {area}، وهي منطقة يسميها الاتفاق متنازعًا عليها؛ حدّد ملف COD-AB أو geoBoundaries مرجعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The exception could not be recorded.</source>
        <translation>تعذر تسجيل الاستثناء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>No acceptance of this finding is on record any more; check again.</source>
        <translation>لم يعد قبول هذه الملاحظة مسجلًا؛ أعد التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The acceptance could not be withdrawn.</source>
        <translation>تعذر سحب القبول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The table of exceptions of {file} is not in the project; open it again.</source>
        <translation>جدول استثناءات الملف {file} غير موجود في المشروع؛ افتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>No layer of {file} has a field “{name}”; choose one that it has.</source>
        <translation>ليس في أي طبقة من الملف {file} الحقل «{name}»؛ اختر حقلًا موجودًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}: {tables} without geometry stayed behind ({names}).</source>
        <translation>{file}: لم يُؤخذ ما بلا شكل هندسي: {tables} ({names}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}</source>
        <translation>{file}، الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}, cannot be read; mend the file.</source>
        <translation>{file}، تعذرت قراءة الطبقة {layer}؛ أصلح الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file} cannot be read as a layer; check the path and the format.</source>
        <translation>تعذرت قراءة {file} كطبقة؛ تحقق من المسار والصيغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{sources}: no feature could be read; the file is empty, or damaged. Ask for it again.</source>
        <translation>{sources}: تعذرت قراءة أي معلم؛ الملف فارغ أو معطوب. اطلبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 without loss.</source>
        <translation>{name}: حُوّل من {crs} إلى WGS 84 دون فقد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to an unknown accuracy.</source>
        <translation>{name}: حُوّل من {crs} إلى WGS 84 بالعملية «{operation}» بدقة غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to {accuracy}.</source>
        <translation>{name}: حُوّل من {crs} إلى WGS 84 بالعملية «{operation}» بدقة {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: “{operation}” was made for another area ({area}), and none is known for this one; its accuracy here is unknown. Check places that are known.</source>
        <translation>{name}: وُضعت العملية «{operation}» لمنطقة أخرى ({area}) ولا تُعرف واحدة لهذه؛ دقتها هنا غير معروفة. تحقق من مواقع معروفة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.</source>
        <translation>المعلم {number}: إحدى الإحداثيات خارج مدى نظامها ({error})؛ تحقق من نظام الإحداثيات المذكور.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>There is no file {file}; name an existing GeoPackage.</source>
        <translation>لا يوجد الملف {file}؛ حدد ملف GeoPackage موجودًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be found ({cause}); check the path.</source>
        <translation>الملف {file} غير موجود ({cause})؛ تحقق من المسار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is a folder or a device and no file; name a .gpkg file.</source>
        <translation>{file} مجلد أو جهاز وليس ملفًا؛ سمِّ ملف ‎.gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is not a GeoPackage; name a .gpkg file.</source>
        <translation>الملف {file} ليس GeoPackage؛ حدد ملف .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is larger than {limit} GB; export the layers that are needed to a new file and use that.</source>
        <translation>الملف {file} أكبر من {limit} غيغابايت؛ صدّر الطبقات اللازمة إلى ملف جديد واستخدمه.</translation>
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
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is being written by another program; try again when it has finished.</source>
        <translation>يكتب برنامج آخر في الملف {file}؛ حاول حين ينتهي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} cannot be opened ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>تعذر فتح الملف {file} ({cause})؛ اطلب حق قراءته أو انسخه إلى حيث تملكه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} takes longer to look through than its size explains; export its layers to a new file and use that.</source>
        <translation>فحص الملف {file} يستغرق أطول مما يفسره حجمه؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the trigger “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>يحوي الملف {file} المشغِّل «{name}» الذي لا يعرّفه GeoPackage؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the view “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>يحوي الملف {file} طريقة العرض «{name}» التي لا يعرّفها GeoPackage؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the virtual table “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>يحوي الملف {file} الجدول الافتراضي «{name}» الذي لا يعرّفه GeoPackage؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the index “{name}”, which computes what it sorts; export its layers to a new file and use that.</source>
        <translation>يحوي الملف {file} الفهرس «{name}» الذي يحسب ما يرتبه؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} computes columns of its table “{name}”; export its layers to a new file, which then holds their values, and use that.</source>
        <translation>يحسب الملف {file} أعمدة في جدوله «{name}»؛ صدّر طبقاته إلى ملف جديد يحمل قيمها واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} calls functions in the definition of its table “{name}”; export its layers to a new file and use that.</source>
        <translation>يستدعي الملف {file} دوالّ في تعريف جدوله «{name}»؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} changes further rows by itself when its table “{name}” is written; export its layers to a new file and use that.</source>
        <translation>يغير الملف {file} صفوفًا أخرى من تلقائه عند الكتابة في جدوله «{name}»؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries “{name}”, which is nothing that GeoPackage defines; export its layers to a new file and use that.</source>
        <translation>يحوي الملف {file} «{name}»، وهو ليس مما يعرّفه GeoPackage؛ صدّر طبقاته إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} holds more than {limit} tables and indexes; export the layers that are needed to a new file and use that.</source>
        <translation>في الملف {file} من الجداول والفهارس أكثر من {limit}؛ صدّر الطبقات اللازمة إلى ملف جديد واستخدمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} was left in the middle of a change and cannot be put right here ({cause}); copy it together with its “-journal” file to a folder where you may write, and open it there.</source>
        <translation>تُرك الملف {file} في منتصف تغيير ولا يمكن إصلاحه هنا ({cause})؛ انسخه مع ملفه «-journal» إلى مجلد لك حق الكتابة فيه وافتحه هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>{file} could not be written ({reason}); choose another folder.</source>
        <translation>تعذّرت كتابة {file} ({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>GDAL gives no reason</source>
        <translation>لا تذكر GDAL السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/import_command.py"/>
        <source>{feature} was changed in the layers meanwhile; look at the import again.</source>
        <translation>تغيّر المعلم {feature} في الطبقات في هذه الأثناء؛ انظر إلى الاستيراد من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has more than {most} vertices; divide it and import the parts.</source>
        <translation>في {layer} أكثر من {most} رأس؛ قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has no field “{name}”; name one that it has.</source>
        <translation>ليس في الطبقة {layer} حقل «{name}»؛ سمِّ حقلًا موجودًا فيها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states kinds, zones or widths, convert it to a GeoPackage where LIBKML is.</source>
        <translation>{layer}: لا يحوي GDAL في نسخة QGIS هذه LIBKML فيقرأ الأسماء والأماكن فقط؛ إن ذكر الملف أنواعًا أو مناطق أو عروضًا فحوّله إلى GeoPackage حيث يوجد LIBKML.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the Z or M values of {features} were left behind; boundaries are plane.</source>
        <translation>{layer}: تُركت قيم Z أو M ({features})؛ فالحدود مستوية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number}</source>
        <translation>{layer}، المعلم {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number} ({name})</source>
        <translation>{layer}، المعلم {number} ({name})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for the same feature; remove one.</source>
        <translation>في الملف {file} عمودان لـ«{column}»، هما {one} و{other}، يذكران للمعلم نفسه «{value}» و«{another}»؛ احذف أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/incoming.py"/>
        <source>{file} is a table without geometry; the places in it are taken by “Import coordinates”.</source>
        <translation>الملف {file} جدول بلا أشكال هندسية؛ والمواقع التي فيه تأخذها أداة «استيراد إحداثيات».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds no file; name another.</source>
        <translation>المجلد {folder} ليس فيه ملف؛ سمِّ غيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds more than {most} files; name a smaller one.</source>
        <translation>في المجلد {folder} أكثر من {most} ملف؛ سمِّ مجلدًا أصغر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/known_crs.py"/>
        <source>No transformation from the CRS {crs} to WGS 84 is known for this place; ask the author which CRS it is, and state it.</source>
        <translation>لا يُعرف لهذا الموقع تحويل من النظام المرجعي {crs} إلى WGS 84؛ اسأل صاحبه أي نظام هو واذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{workspace} is damaged, as the check tells; restore it from a copy.</source>
        <translation>ملف العمل {workspace} معطوب كما يذكر التحقق؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>The layer “{layer}” cannot be edited: {reason}</source>
        <translation>لا يمكن تعديل الطبقة «{layer}»: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation>هي للقراءة فقط في خصائص المشروع (مصادر البيانات)؛ أزل ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>{workspace} is open elsewhere or locked; close it there and try again.</source>
        <translation>ملف العمل {workspace} مفتوح في مكان آخر أو مقفل؛ أغلقه هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/main_thread.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <location filename="../../deesc_plugin/map_package/job.py"/>
        <location filename="../../deesc_plugin/map_package/preflight.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an arc</source>
        <translation>قوس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a rectangle with round corners</source>
        <translation>مستطيل مستدير الزوايا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a smoothed line</source>
        <translation>خط مصقول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>Rings whose end lay within {near} of where they began were closed: {features}.</source>
        <translation>أُغلقت الحلقات التي تقع نهايتها ضمن {near} من بدايتها: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>its ring is not closed: its last vertex, at {place}, lies {gap} from its first; write the first once more at the end, or add what is missing.</source>
        <translation>حلقته غير مغلقة: رأسها الأخير ({place}) يبعد {gap} عن الأول؛ اكتب الأول مرة أخرى في النهاية أو أضف الناقص.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The layer “{kind}” of {file} is not in the project; open the workspace again.</source>
        <translation>الطبقة «{kind}» من الملف {file} ليست في المشروع؛ افتح ملف العمل من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>One command adds features of one kind, not of {count}; add them kind by kind.</source>
        <translation>يضيف الأمر الواحد معالم من نوع واحد، وهنا {count}؛ أضفها نوعًا بعد نوع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>{feature} could not be added to the layer “{layer}”.</source>
        <translation>تعذرت إضافة المعلم {feature} إلى الطبقة «{layer}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The feature {uid} is not there any more; check again.</source>
        <translation>لم يعد المعلم {uid} موجودًا؛ أعد التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The agreement of {file} has no kind “{kind}”.</source>
        <translation>ليس في اتفاق الملف {file} النوع «{kind}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a document of Microsoft Word</source>
        <translation>مستند Microsoft Word</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds more than {limit} files; unpack it and name the one that is meant.</source>
        <translation>في الملف {file} من الملفات أكثر من {limit}؛ فكّه وسمِّ المقصود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} unpacks to more than {limit} MB; ask its sender for the file itself.</source>
        <translation>يتجاوز الملف {file} بعد فكه {limit} ميغابايت؛ اطلب الملف نفسه من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>The zip {file} is damaged or cut off ({cause}); ask its sender for it again.</source>
        <translation>الأرشيف {file} معطوب أو مبتور ({cause})؛ اطلبه من مرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a QGIS project</source>
        <translation>مشروع QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds an entry “{name}”, which would lie outside its folder or over another one; ask its sender for the file itself.</source>
        <translation>في الملف {file} مدخل «{name}» يقع خارج مجلده أو فوق مدخل آخر؛ اطلب الملف نفسه من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is encrypted (“{name}”); ask its sender for it open.</source>
        <translation>الملف {file} مشفر («{name}»)؛ اطلبه من مرسله غير مشفر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds a link or a device (“{name}”) in place of a file; ask its sender for the file itself.</source>
        <translation>في الملف {file} رابط أو جهاز («{name}») مكان ملف؛ اطلب الملف نفسه من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is packed in a way that is not read here (“{name}”); unpack it and name the file.</source>
        <translation>الملف {file} مضغوط بطريقة لا تُقرأ هنا («{name}»)؛ فكّه وسمِّ الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>“{name}” in {file} unpacks to more than {limit} times its size; ask its sender for the file itself.</source>
        <translation>يتجاوز «{name}» في الملف {file} بعد فكه {limit} ضعف حجمه؛ اطلب الملف نفسه من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} has entries that lie over one another; ask its sender for the file itself.</source>
        <translation>في الملف {file} مداخل يقع بعضها فوق بعض؛ اطلب الملف نفسه من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} names further sources to be read in its place, which are not opened; name those themselves, or save their features as GeoPackage.</source>
        <translation>يسمي الملف {file} مصادر أخرى تُقرأ مكانه، وهي لا تُفتح؛ سمِّها بنفسها أو احفظ معالمها بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>an archive inside an archive</source>
        <translation>أرشيف داخل أرشيف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a spreadsheet; places in its sheets (.xlsx, .ods) are taken by “Import coordinates”.</source>
        <translation>الملف {file} جدول بيانات؛ المواضع التي في أوراقه (‎.xlsx و‎.ods) تأخذها أداة «استيراد إحداثيات».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a text; a table of coordinates is taken by “Import coordinates”, features by their GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>الملف {file} نص؛ جدول الإحداثيات تأخذه أداة «استيراد إحداثيات»، والمعالم تؤخذ من ملفات GeoPackage أو GeoJSON أو KML أو Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>الملف {file} هو {what} ولا تُقرأ منه معالم؛ احفظها بصيغة GeoPackage أو GeoJSON أو KML أو Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a part of {whole}; name that.</source>
        <translation>الملف {file} جزء من الملف {whole}؛ سمِّ هذا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds “{part}”, which is no plain file; ask its sender for it again.</source>
        <translation>في {file} «{part}» وليس ملفًا عاديًا؛ اطلبه من مرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} مجلد؛ حدد ملفًا فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a zip under another name; call it .zip or .kmz and try again.</source>
        <translation>الملف {file} أرشيف zip باسم آخر؛ سمِّه ‎.zip أو ‎.kmz وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format}, which the GDAL of this QGIS does not read; save it as GeoPackage.</source>
        <translation>الملف {file} بصيغة {format} التي لا تقرؤها مكتبة GDAL في QGIS هذا؛ احفظه بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>it cannot be opened</source>
        <translation>تعذر فتحه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format} that cannot be read ({cause}); ask its sender for it again, or save it as GeoPackage.</source>
        <translation>تعذرت قراءة الملف {file} بصيغة {format} ({cause})؛ اطلبه من مرسله من جديد أو احفظه بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} begins as {format} and would be read as {other}; save it as GeoPackage.</source>
        <translation>يبدأ الملف {file} بصيغة {format} وكان سيُقرأ بصيغة {other}؛ احفظه بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds no layer with features; ask its sender for it again.</source>
        <translation>ليس في الملف {file} طبقة فيها معالم؛ اطلبه من مرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a document of Microsoft Office</source>
        <translation>مستند Microsoft Office</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a database of Microsoft Access</source>
        <translation>قاعدة بيانات Microsoft Access</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a RAR archive, which has to be unpacked first</source>
        <translation>أرشيف RAR (يجب فكه أولًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>أرشيف 7z (يجب فكه أولًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>أرشيف gzip (يجب فكه أولًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a bzip2 archive, which has to be unpacked first</source>
        <translation>أرشيف bzip2 (يجب فكه أولًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a text in UTF-16</source>
        <translation>نص بترميز UTF-16</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>binary data of a kind that is not known</source>
        <translation>بيانات ثنائية من نوع غير معروف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: an element “{element}” holds more than one “{child}”, of which only one would be read; write each in an element of its own.</source>
        <translation>{file}: العنصر «{element}» يحوي أكثر من «{child}» واحد، ولن يُقرأ منها إلا واحد؛ اكتب كلًا منها في عنصر خاص به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}, has more than one geometry, of which only one would be read; write each in a feature of its own.</source>
        <translation>{file}، العنصر {number}: له أكثر من شكل هندسي واحد، ولن يُقرأ منها إلا واحد؛ اكتب كل شكل في عنصر مستقل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}: its geometry stands elsewhere, under the link “{link}”, which is not followed; write it into the feature.</source>
        <translation>{file}، العنصر {number}: شكله الهندسي في موضع آخر يشير إليه الرابط «{link}»، ولا يُتبَع هذا الرابط؛ اكتب الشكل في العنصر نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: “{text}” stands in “{element}”, where numbers belong; correct it.</source>
        <translation>{file}: ورد «{text}» في «{element}» حيث يجب أن تكون أعداد؛ صحّحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a text of more than {limit} characters in “{name}”; shorten it.</source>
        <translation>في الملف {file} نص أطول من {limit} حرف في «{name}»؛ اختصره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} names its CRS by a link ({source}), which is not followed; take the member “crs” out of the file and state the CRS.</source>
        <translation>يسمي الملف {file} نظامه المرجعي برابط ({source}) لا يُتّبع؛ احذف العضو «crs» من الملف واذكر النظام المرجعي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is broken JSON at line {line}, column {column} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>في الملف {file} خطأ JSON في السطر {line}، العمود {column} ({cause})؛ اطلبه من مرسله من جديد أو أصلح ذلك السطر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} has objects or lists inside one another too deep; save it again as GeoPackage.</source>
        <translation>في الملف {file} كائنات أو قوائم متداخلة أعمق مما ينبغي؛ احفظه من جديد بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is JSON but holds no features; save them as GeoJSON, GeoPackage, KML or Shapefile.</source>
        <translation>الملف {file} بصيغة JSON ولا معالم فيه؛ احفظها بصيغة GeoJSON أو GeoPackage أو KML أو Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is a link to a file elsewhere; put the file itself there.</source>
        <translation>بجانب الملف {file} «{part}» وهو رابط إلى ملف في مكان آخر؛ ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is no plain file; put the file itself there.</source>
        <translation>بجانب الملف {file} «{part}» وليس ملفًا عاديًا؛ ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lacks the part “{part}”, which has to lie beside it; ask its sender for all of it.</source>
        <translation>ينقص الملف {file} الجزء «{part}» الذي يجب أن يكون بجانبه؛ اطلبه كاملًا من مرسله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>“{part}” is cut off: it has {size} bytes and states that it has {stated}; ask its sender for it again.</source>
        <translation>الملف «{part}» مبتور: فيه من البايتات {size} ويذكر {stated}؛ اطلبه من مرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} names other tables to be opened in its place; name those, or save them as GeoPackage.</source>
        <translation>يسمي الملف {file} جداول أخرى تُفتح مكانه؛ سمِّها أو احفظها بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>There is no file {file}; check the path.</source>
        <translation>لا يوجد الملف {file}؛ تحقق من المسار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a pipe or a device and no file; name a file.</source>
        <translation>{file} أنبوب أو جهاز وليس ملفًا؛ سمِّ ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is empty; ask its sender for it again.</source>
        <translation>الملف {file} فارغ؛ اطلبه من مرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be read ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>تعذرت قراءة الملف {file} ({cause})؛ اطلب حق قراءته أو انسخه إلى حيث تملكه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has {size} MB, more than the {limit} MB that are read of such a file; divide it and use the parts.</source>
        <translation>حجم الملف {file} هو {size} ميغابايت، وأقصى ما يُقرأ من مثله {limit} ميغابايت؛ قسّمه واستخدم الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has more than {limit} vertices; divide it and import the parts.</source>
        <translation>في الملف {file} أكثر من {limit} رأس؛ قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/private_copy.py"/>
        <source>{file} is read through a copy in {folder}, which cannot be written ({cause}); make room there.</source>
        <translation>تُقرأ {file} عبر نسخة في {folder} تعذّرت كتابتها ({cause})؛ أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The path of the file holds a character that no path has; write it again.</source>
        <translation>في مسار الملف رمز لا يكون في مسار؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>No file is named; name one.</source>
        <translation>لم يُسمَّ ملف؛ سمِّ ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The source asks {file} by a query of its own, which may never end; name the layer, or conditions on its fields.</source>
        <translation>يسأل المصدر الملف {file} باستعلام خاص به قد لا ينتهي؛ سمِّ الطبقة أو شروطًا على حقولها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>“{source}” names a server, a database or another program's data, which is not opened from here; save its features to a file, or load it in QGIS and choose the layer.</source>
        <translation>يسمي «{source}» خادمًا أو قاعدة بيانات أو بيانات برنامج آخر لا تُفتح من هنا؛ احفظ معالمه في ملف أو حمّله في QGIS واختر الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>a zip, which has to be unpacked first</source>
        <translation>أرشيف zip (يجب فكه أولًا)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is {what} and no table of coordinates; save the coordinates as CSV.</source>
        <translation>الملف {file} هو {what} وليس جدول إحداثيات؛ احفظ الإحداثيات بصيغة CSV.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>data for a map</source>
        <translation>بيانات لخريطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is a spreadsheet under another name; call it .xlsx or .ods.</source>
        <translation>الملف {file} جدول بيانات باسم آخر؛ سمِّه ‎.xlsx أو ‎.ods.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} defines texts of its own (DOCTYPE), which no program for spreadsheets does; open it in one and save it again.</source>
        <translation>يعرّف الملف {file} نصوصًا خاصة به (DOCTYPE)، ولا يفعل ذلك أي برنامج جداول؛ افتحه في أحدها واحفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a drawing in SVG</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a QGIS project or style</source>
        <translation>مشروع أو نمط QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>an extract of OpenStreetMap</source>
        <translation>مستخرج من OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>the description of a server</source>
        <translation>وصف خادم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has elements inside one another {limit} deep and deeper; save it again as GeoPackage.</source>
        <translation>في الملف {file} عناصر متداخلة بعمق {limit} وأكثر؛ احفظه من جديد بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has more than {limit} elements; divide it and use the parts.</source>
        <translation>في الملف {file} من العناصر أكثر من {limit}؛ قسّمه واستخدم الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} names a file elsewhere ({source}), which is not opened; save it again as GeoPackage.</source>
        <translation>يسمي الملف {file} ملفًا في مكان آخر ({source}) لا يُفتح؛ احفظه من جديد بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a track (gx:Track) without times, which cannot be read; write it as a LineString.</source>
        <translation>في الملف {file} مسار (gx:Track) بلا أوقات لا يُقرأ؛ اكتبه LineString.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} begins with a document type, which can name other files and which no map file needs; save it again without, or as GeoPackage.</source>
        <translation>يبدأ الملف {file} بنوع وثيقة قد يسمي ملفات أخرى ولا يحتاجه أي ملف خرائط؛ احفظه من جديد بدونه أو بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is broken XML at line {line} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>في الملف {file} خطأ XML في السطر {line} ({cause})؛ اطلبه من مرسله من جديد أو أصلح ذلك السطر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is in an encoding that cannot be read ({cause}); save it as UTF-8.</source>
        <translation>ترميز الملف {file} لا يُقرأ ({cause})؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>XML of the kind “{kind}”</source>
        <translation>ملف XML من النوع «{kind}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no file with features; unpack it and name the one that is meant.</source>
        <translation>ليس في الأرشيف {file} ملف فيه معالم؛ فكّه وسمِّ المقصود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no “{member}” with features; name a member that it has.</source>
        <translation>ليس في الأرشيف {file} ملف «{member}» فيه معالم؛ سمِّ ملفًا موجودًا فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/outcomes.py"/>
        <source>{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.</source>
        <translation>الملف {file} معطوب (الجدول «{table}») ولا يمكن الاستيراد إليه؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/project.py"/>
        <source>The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.</source>
        <translation>تعذر فتح الطبقة «{table}» من الملف {file}؛ استعد ملف العمل من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>لا تحوي نسخة QGIS هذه خريطة للعالم؛ حدد ملف COD-AB أو geoBoundaries مرجعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The accuracy of the reference boundaries is a number of metres from 0 (not stated) to {most}; correct it.</source>
        <translation>دقة الحدود المرجعية عدد من الأمتار من 0 (غير مذكورة) إلى {most}؛ صحّحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer} carries no CRS; set it and try again.</source>
        <translation>لا تحمل الطبقة المرجعية {layer} نظام إحداثيات؛ حدده وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer}, read as {kind}, has no unit {units}, which the agreement's regions name; name a layer that covers them.</source>
        <translation>ليس في الطبقة المرجعية {layer}، المقروءة {kind}، وحدات تسميها نطاقات الاتفاق: {units}؛ حدد طبقة تشملها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it is no area</source>
        <translation>ليست مساحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>a coordinate is no longitude or latitude</source>
        <translation>إحدى الإحداثيات ليست خط طول ولا خط عرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it has so many edges side by side that it cannot be looked at</source>
        <translation>أضلاعها المتجاورة أكثر من أن تُفحص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} has several units with the FIPS code {code}, and nothing says which is {unit}; state a place inside it in the agreement, under “inside”.</source>
        <translation>في الطبقة المرجعية {layer} عدة وحدات تحمل رمز FIPS {code}، ولا شيء يدل على أيها {unit}؛ اذكر في الاتفاق مكانًا داخلها تحت «inside».</translation>
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
        <translation>{source} بحقله {field}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} is of no known kind (known are: {known}); name such a layer.</source>
        <translation>الطبقة المرجعية {layer} ليست من نوع معروف (المعروف: {known})؛ حدد طبقة منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The unit {unit} of the reference layer {layer} cannot be used: {fault}; mend it, or name another layer.</source>
        <translation>لا يمكن استخدام الوحدة {unit} من الطبقة المرجعية {layer}: {fault}؛ أصلحها أو سمِّ طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/row_edits.py"/>
        <source>The layer “{layer}” did not take the change; it may be read-only.</source>
        <translation>لم تقبل الطبقة «{layer}» التغيير؛ ربما كانت للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on both sides</source>
        <translation>على الجانبين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>round</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>flat</source>
        <translation>مستقيم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Identifier (UUID)</source>
        <translation>المعرّف (UUID)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Number on the map</source>
        <translation>الرقم على الخريطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Zone or line it belongs to (identifier)</source>
        <translation>المنطقة أو الخط الذي يتبعه (المعرّف)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Stated width (m)</source>
        <translation>العرض المذكور (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclaves (names; separated)</source>
        <translation>الجيوب الخارجية المعلنة (أسماء تفصلها «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclusions (names; separated)</source>
        <translation>الأجزاء المستثناة المعلنة (أسماء تفصلها «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force to</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>End cap</source>
        <translation>شكل الطرفين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Measured error (m)</source>
        <translation>الخطأ المقيس (م)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Geometry it was made from (SHA-256)</source>
        <translation>الشكل الهندسي الذي أُنشئ منه (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points and the lines between them (SHA-256)</source>
        <translation>نقاط الانعطاف والخطوط بينها (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points half-way between neighbours (numbers)</source>
        <translation>نقاط انعطاف في منتصف المسافة بين جارتيها (أرقام)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Name ({language})</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} states no feature: it was saved empty; ask its sender for the file with the drawing.</source>
        <translation>لا يذكر الملف {file} أي معلم: حُفظ فارغًا؛ اطلب من مرسله الملف الذي فيه الرسم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} holds no place, only pictures on the ground or links to other files ({names}), which are not followed; ask for the file that has the places.</source>
        <translation>ليس في الملف {file} مواقع، بل صور على الأرض أو روابط إلى ملفات أخرى ({names}) لا تُتّبع؛ اطلب الملف الذي فيه المواقع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>its geometry stands nowhere in the file as it was read; save the file as GeoPackage.</source>
        <translation>شكله الهندسي كما قُرئ ليس في الملف؛ احفظ الملف بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>nothing of it came out when the file was read; put it into a file of its own, or save it as GeoPackage.</source>
        <translation>لم يخرج منه شيء عند قراءة الملف؛ ضعه في ملف خاص به أو احفظه بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {pictures} on the ground (overlays) are no features and were left out: {names}.</source>
        <translation>{file}: {pictures} على الأرض (overlays) ليست معالم وجرى تجاوزها: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {links} to other files (NetworkLink) were not followed: {names}; ask for those files.</source>
        <translation>{file}: {links} إلى ملفات أخرى (NetworkLink) لم تُتّبع: {names}؛ اطلب تلك الملفات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer}: its coordinates cannot be in {own}, which it carries; they were taken for {stated}.</source>
        <translation>{layer}: لا يمكن أن تكون إحداثياته في {own} الذي يحمله؛ وأُخذت على أنها {stated}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.</source>
        <translation>يحمل {layer} نظام الإحداثيات {own} والمذكور {stated}؛ اترك المذكور فارغًا أو أصلح الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} names a CRS that is not known here, or not for the whole file (“{name}”); ask its author which one it is, and state it.</source>
        <translation>تسمّي {layer} نظام إحداثيات غير معروف هنا أو ليس للملف كله («{name}»)؛ اسأل صاحبها أي نظام هو واذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it.</source>
        <translation>لا يحمل {layer} نظام إحداثيات، والتخمين قد يخطئ 130 م؛ اسأل من أعده واذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>Likely ones: {likely}.</source>
        <translation>المرجَّح: {likely}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no CRS; state it in the layer's properties.</source>
        <translation>ليس لطبقة التجمعات السكانية {layer} نظام إحداثيات؛ اذكره في خصائص الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no field of names ({known}); rename one.</source>
        <translation>ليس في طبقة التجمعات السكانية {layer} حقل أسماء ({known})؛ أعد تسمية حقل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no places; choose another layer.</source>
        <translation>لا أماكن في طبقة التجمعات السكانية {layer}؛ اختر طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>P-code</source>
        <translation>رمز P-code</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area of separation</source>
        <translation>المنطقة الفاصلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area whose status sources state differently</source>
        <translation>منطقة تختلف المصادر في تحديد وضعها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spreadsheet.py"/>
        <source>The spreadsheet {file} cannot be read back ({error}); try another folder.</source>
        <translation>تعذرت إعادة قراءة جدول البيانات {file} ({error})؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>the layer is not there any more</source>
        <translation>لم تعد الطبقة موجودة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: its table {table} breaks off before its end; ask for the file again.</source>
        <translation>{file}: ينقطع جدوله {table} قبل نهايته؛ اطلب الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: only {read} of its {stated} features could be read; mend it, or ask for it again.</source>
        <translation>{file}: قُرئ من المعالم {read} والمذكور {stated}؛ أصلحه أو اطلبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file} cannot be read to its end ({cause}); mend it, or ask for it again.</source>
        <translation>تعذرت قراءة الملف {file} إلى نهايته ({cause})؛ أصلحه أو اطلبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The ledger of {file} cannot be read ({reason}); try again.</source>
        <translation>تتعذر قراءة سجل الأعمال في {file} ({reason})؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The agreement has no party “{code}”; acts are recorded by {known}.</source>
        <translation>ليس في الاتفاق طرف «{code}»؛ تُسجَّل الأعمال باسم: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The earlier texts of the agreement in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>تعذرت قراءة النصوص السابقة للاتفاق في الملف {file} ({reason})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The agreement reads back from {file} differently.</source>
        <translation>يُقرأ الاتفاق من الملف {file} على غير ما كُتب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers of {file} cannot be read ({reason}); try again.</source>
        <translation>تتعذر قراءة طبقات الأساس في {file} ({reason})؛ أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{file} is damaged in the table “{table}”; restore it from a copy.</source>
        <translation>{file} تالف في الجدول «{table}»؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>تُقرأ طبقات الأساس من {file} على غير ما كُتبت؛ قد يكون القرص معطوبًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <source>{feature} reads back from {file} differently than it was written; restore the workspace from a copy.</source>
        <translation>يُقرأ المعلم {feature} من الملف {file} على غير ما كُتب؛ استعد ملف العمل من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/rows.py"/>
        <source>The workspace has no kind “{kind}”; nothing was written.</source>
        <translation>ليس في ملف العمل النوع «{kind}»؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: its stretches were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>لم يُكتب شيء في {workspace}: غيّر شخص آخر مقاطعها في هذه الأثناء؛ انظر إلى المحفوظ الآن وأجرِ التغيير من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: {reason}</source>
        <translation>لم يُكتب شيء في {workspace}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be a workspace; choose a name that ends in .gpkg.</source>
        <translation>لا يصلح الملف {file} ملف عمل؛ اختر اسمًا ينتهي بـ .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} exists; choose another name, or say that it may be overwritten.</source>
        <translation>الملف {file} موجود؛ اختر اسمًا آخر أو اسمح بالكتابة فوقه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} reads back with {found} of {expected} features.</source>
        <translation>يُقرأ من الملف {file} من المعالم {found} والمنتظر {expected}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{feature} reads back from {file} differently than it was written.</source>
        <translation>يُقرأ المعلم {feature} من الملف {file} على غير ما كُتب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is not there any more; put it back, or open a copy of it.</source>
        <translation>لم يعد الملف {file} موجودًا؛ أعده إلى مكانه أو افتح نسخة منه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation>الملف {file} للقراءة فقط؛ انسخه إلى مجلد لك حق الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is the master of a map package, which is sealed; copy it out of the package, and open the copy.</source>
        <translation>الملف {file} هو الملف الأصلي لحزمة خرائط مختومة؛ انسخه خارج الحزمة وافتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be written ({reason}).</source>
        <translation>تعذرت كتابة الملف {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>There are {n} files like {file} beside {workspace}; clear them away first.</source>
        <translation>بجانب ملف العمل {workspace} من الملفات المماثلة لـ{file} ما عدده {n}؛ أزلها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <source>The history in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>تتعذر قراءة سجل التغييرات في {file} ({reason})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: it has no history yet, which begins when a change is first saved; take it as it is now.</source>
        <translation>لا يُعرف ما كان عليه {file} في {moment}: ليس له سجل تغييرات بعد، وهو يبدأ عند حفظ أول تغيير؛ خذه كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: its history begins on {begin}; state a later moment.</source>
        <translation>لا يُعرف ما كان عليه {file} في {moment}: يبدأ سجل تغييراته في {begin}؛ اذكر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history in {file} is damaged: a geometry that {feature} had is missing there or is another one; restore it from a copy.</source>
        <translation>سجل التغييرات في {file} تالف: هندسة كانت للعنصر {feature} مفقودة منه أو حلّت محلها أخرى؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history of {file} does not hold that version any more.</source>
        <translation>لم يعد سجل تغييرات {file} يحتوي تلك النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits of {file} cannot be read ({reason}); try again.</source>
        <translation>تعذرت قراءة القيم الحدّية في الملف {file} ({reason})؛ حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>The limits of {file} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام القيم الحدّية في الملف {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>تُقرأ القيم الحدّية من الملف {file} على غير ما كُتبت؛ ربما كان القرص معطوبًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposals in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>تتعذر قراءة المقترحات في {file} ({reason})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposal {proposal} of {party} is not in {file} as it was sent; take it off, and import it again.</source>
        <translation>المقترح {proposal} للطرف {party} ليس في {file} كما أُرسل؛ أزله واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{workspace} has this proposal of {party} already, from {file}: its features are the same; nothing was written.</source>
        <translation>في {workspace} هذا المقترح للطرف {party} من قبل، من {file}: معالمه هي نفسها؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be opened ({reason}); copy it to a folder where you may write, and open the copy.</source>
        <translation>تعذر فتح الملف {file} ({reason})؛ انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>تعذرت قراءة الملف {file} ({reason})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a GeoPackage but no workspace (it has no table “{table}”); create a workspace and import the file into it.</source>
        <translation>الملف {file} هو GeoPackage لكنه ليس ملف عمل (لا جدول «{table}» فيه)؛ أنشئ ملف عمل واستورده إليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a workspace of the format “{found}”, and this version reads “{known}”; open it with a newer version of the plugin.</source>
        <translation>الملف {file} ملف عمل بصيغة «{found}» وهذا الإصدار يقرأ «{known}»؛ افتحه بإصدار أحدث من الإضافة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} does not state its {key}: the row is missing from the table “{table}” or cannot be read; restore it from a copy.</source>
        <translation>لا يذكر الملف {file} القيمة {key}: الصف مفقود من الجدول «{table}» أو تتعذر قراءته؛ استعد الملف من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} has no table “{table}”; restore it from a copy.</source>
        <translation>ليس في الملف {file} الجدول «{table}»؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} is damaged in the table “{table}”, behind row {row} ({reason}); restore it from a copy.</source>
        <translation>الملف {file} معطوب في الجدول «{table}» بعد الصف {row} ({reason})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/stretches.py"/>
        <source>The stretches in {file} cannot be read ({reason}); try again.</source>
        <translation>لا يمكن قراءة المقاطع في {file} ({reason})؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>There is no room left on the disk for {file}, and nothing was changed in it; free some space.</source>
        <translation>لا مساحة على القرص للملف {file} ولم يُغيَّر فيه شيء؛ أفسح مساحة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is read-only, and nothing was changed in it; copy it to a folder where you may write.</source>
        <translation>الملف {file} للقراءة فقط ولم يُغيَّر فيه شيء؛ انسخه إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} could not be written, and nothing was changed in it ({reason}); try again, or work on a copy of it.</source>
        <translation>تعذرت كتابة الملف {file} ولم يُغيَّر فيه شيء ({reason})؛ حاول من جديد أو اعمل على نسخة منه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>The format of {file} cannot be read ({reason}); try again.</source>
        <translation>تعذرت قراءة صيغة الملف {file} ({reason})؛ أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} was brought from the format {old} up to {new}, which older versions of the plugin do not read; a copy of it as it was is {copy}.</source>
        <translation>رُفع الملف {file} من الصيغة {old} إلى {new} التي لا تقرؤها الإصدارات الأقدم من الإضافة؛ ونسخته كما كان هي {copy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} cannot be copied to {copy} before it is brought up to a newer format ({reason}); free some space or make the folder writable.</source>
        <translation>تعذر نسخ الملف {file} إلى {copy} قبل رفعه إلى صيغة أحدث ({reason})؛ أخلِ مساحة أو اجعل المجلد قابلًا للكتابة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: {features} were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>لم يُكتب شيء في ملف العمل {workspace}: غيّر شخص آخر في هذه الأثناء {features}؛ انظر إلى المحفوظ الآن وأجرِ التغيير من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: what is agreed keeps its line and its name until it is reopened ({features}).</source>
        <translation>لم يُكتب شيء في {workspace}: يبقى المتفق عليه بخطه واسمه إلى أن يُعاد فتحه ({features}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} is a table of coordinates, which carries no CRS, and none is stated; ask its author. {likely_crs}</source>
        <translation>الملف {file} جدول إحداثيات لا يحمل نظام إحداثيات، ولم يُذكر نظام؛ اسأل من أعده. {likely_crs}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>The sheet “{sheet}” was passed over: {cause}</source>
        <translation>جرى تجاوز الورقة «{sheet}»: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: sheets beside that of the turning points were passed over: {sheets}.</source>
        <translation>{file}: جرى تجاوز الأوراق الأخرى غير ورقة نقاط الانعطاف: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet with rows; put the places into one.</source>
        <translation>ليس في الملف {file} ورقة فيها صفوف؛ ضع المواقع في ورقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}، الورقة «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} cannot be read as a spreadsheet; open it in the program that made it and save it again as .xlsx, .ods or .csv.</source>
        <translation>تعذرت قراءة الملف {file} جدولَ بيانات؛ افتحه في البرنامج الذي أنشأه واحفظه من جديد بصيغة ‎.xlsx أو ‎.ods أو ‎.csv.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet “{sheet}” with rows; it has {sheets}.</source>
        <translation>ليس في الملف {file} ورقة «{sheet}» فيها صفوف؛ فيه {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and {crs} is stated; state the CRS that its coordinates are in, or correct what it names.</source>
        <translation>تذكر {file} المرجع {datum}، بينما النظام المحدَّد هو {crs}؛ حدّد النظام المرجعي الذي كُتبت به إحداثياتها، أو صحّح ما تذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and its UTM or MGRS coordinates would be read on WGS 84; write x and y and state their CRS, or correct what it names.</source>
        <translation>تذكر {file} المرجع {datum}، بينما كانت إحداثيات UTM أو MGRS فيها ستُقرأ على WGS 84؛ اكتب x وy وحدّد نظامهما المرجعي، أو صحّح ما تذكره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its coordinates are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>إحداثياته بالدرجات وليست في {crs} درجات؛ اذكر نظام الإحداثيات الجغرافي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its UTM or MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>إحداثياته UTM أو MGRS على WGS 84 وليس {crs} عليه؛ صحح نظام الإحداثيات أو اكتب x و y.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: lines above the header were passed over: {lines}.</source>
        <translation>{file}: جرى تجاوز أسطر فوق الترويسة: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: the columns {columns} were not looked at.</source>
        <translation>{file}: لم يُنظر في الأعمدة: {columns}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>Place {number}</source>
        <translation>الموقع {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The polygon</source>
        <translation>المضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>It lies outside the range of {crs}; check the CRS and the order of the numbers.</source>
        <translation>يقع خارج مجال {crs}؛ تحقق من النظام المرجعي ومن ترتيب الأعداد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>“{text}” is no place; write it in one of the notations.</source>
        <translation>«{text}» ليس موضعًا؛ اكتبه بإحدى صيغ الكتابة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The list names {datum}, and this would be read on {crs}; state the CRS that it is in.</source>
        <translation>تذكر القائمة المرجع {datum}، بينما كان هذا سيُقرأ على {crs}؛ حدّد النظام المرجعي الذي كُتب به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/unreadable_rows.py"/>
        <source>{file} is damaged: QGIS does not show every row of its table “{table}”; restore it from a copy.</source>
        <translation>الملف {file} معطوب: لا يعرض QGIS كل صفوف جدوله «{table}»؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program; waiting until it has finished.</source>
        <translation>يكتب برنامج آخر في الملف {file}؛ الانتظار حتى ينتهي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by {program}, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>يكتب البرنامج {program} في الملف {file} ولم ينته خلال {seconds} ث؛ لم يُغيَّر شيء. أغلق الملف هناك وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program or another computer, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>يكتب برنامج آخر أو حاسوب آخر في الملف {file} ولم ينته خلال {seconds} ث؛ لم يُغيَّر شيء. أغلق الملف هناك وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting_acts.py"/>
        <source>The stretches of {workspace} were changed by somebody else meanwhile; take back what waits, and divide the line again.</source>
        <translation>غيّر شخص آخر مقاطع {workspace} في هذه الأثناء؛ تراجع عما ينتظر وقسّم الخط من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“en” is missing; English is one of an agreement's languages</source>
        <translation>«en» غير موجود؛ والإنكليزية من لغات كل اتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is no language of ISO 639-1</source>
        <translation>«{code}» ليس لغة في ISO 639-1</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text has no letter</source>
        <translation>لا حرف في النص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>write west, south, east, north in that order</source>
        <translation>اكتب الغرب والجنوب والشرق والشمال بهذا الترتيب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>a latitude lies beyond 90°</source>
        <translation>خط عرض يتجاوز 90°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>it lies outside the theatre</source>
        <translation>يقع خارج المسرح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is a reserved word</source>
        <translation>«{name}» كلمة محجوزة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is the name of a table of every workspace</source>
        <translation>«{name}» اسم جدول في كل ملف عمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” stands there twice</source>
        <translation>«{name}» يرد هناك مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{first}” and “{name}” read alike</source>
        <translation>«{first}» و«{name}» يُقرآن على نحو واحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the unit “{unit}” is not declared under units</source>
        <translation>الوحدة «{unit}» غير معلنة في units</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the country “{country}” is not one of the agreement's</source>
        <translation>البلد «{country}» ليس من بلدان الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>{day} is not after {other}</source>
        <translation>{day} ليس بعد {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{kind}” is not one of its kinds</source>
        <translation>«{kind}» ليس من أنواعه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the pair {kinds} stands there twice</source>
        <translation>يرد الزوج {kinds} هناك مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{language}” is not one of the agreement's languages</source>
        <translation>«{language}» ليست من لغات الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text in “{language}” is not among the authentic ones</source>
        <translation>النص المحرر باللغة «{language}» ليس من النصوص ذات الحجية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is not one of the parties</source>
        <translation>«{code}» ليس أحد الأطراف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} cannot be read ({cause}); name a bundled agreement or a JSON file.</source>
        <translation>تعذرت قراءة الاتفاق {file} ({cause})؛ سمّ اتفاقًا مرفقًا أو ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} is refused at {place}: {reason}; correct it there and read it again.</source>
        <translation>رُفض الاتفاق {file} عند {place}: {reason}؛ صححه هناك واقرأه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>either “country” or “countries” is needed</source>
        <translation>يلزم إما «country» وإما «countries»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>of which of the countries it is, is missing</source>
        <translation>لم يُذكر إلى أي من البلدان تنتمي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>this belongs to the format {second}; write that under “format”</source>
        <translation>هذا من الصيغة {second}؛ اكتبها تحت «format»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>no document can be written in “{language}”, only in {known}; for features to have names in it, write it under “name_languages”</source>
        <translation>لا يمكن كتابة وثائق باللغة «{language}»، بل فقط بـ {known}؛ لتكون للمعالم أسماء بها، اكتبها تحت «name_languages»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>the text in “{language}” is missing</source>
        <translation>النص باللغة «{language}» ناقص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” is not one of the sources</source>
        <translation>«{name}» ليس من المصادر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed stands under “follows” alone</source>
        <translation>المصدر المتبع يُذكر تحت «follows» وحده</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is missing</source>
        <translation>«{key}» غير موجود</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state what the parties agreed</source>
        <translation>الخبر الصحفي لا يثبت ما اتفق عليه الأطراف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state the instrument's own term</source>
        <translation>الخبر الصحفي لا يثبت مصطلح الوثيقة ذاتها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed states it already; let it stand in one place</source>
        <translation>يذكره المصدر المتبع أصلًا؛ اتركه في موضع واحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>{day} is not between {first} and {last}</source>
        <translation>{day} ليس بين {first} و{last}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} reads back with other bytes than were written; the disk may be failing.</source>
        <translation>يُقرأ الملف {file} ببايتات غير التي كُتبت؛ ربما كان القرص معطوبًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: its name holds a character that no file can have; choose another name.</source>
        <translation>تتعذر كتابة {file}: في اسمه محرف لا يجوز في اسم أي ملف؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was not closed by its writer; nothing was replaced.</source>
        <translation>لم يغلق كاتبُ الملف {file} الملفَ؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be replaced: another program has it open, or its log cannot be taken in ({reason}); close it there and try again, or choose another name.</source>
        <translation>لا يمكن استبدال الملف {file}: برنامج آخر يفتحه أو يتعذر دمج سجله ({reason})؛ أغلقه هناك وحاول من جديد أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was written, but another program that had the old file open has put its log beside it; close it there, and write the file anew under another name.</source>
        <translation>كُتب الملف {file}، لكن برنامجًا آخر كان يفتح الملف القديم وضع سجله بجانبه؛ أغلقه هناك واكتب الملف من جديد باسم آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} is a folder; name a file.</source>
        <translation>{target} مجلد؛ حدد ملفًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>There is no room left on the disk for {target}; free some space or choose another folder.</source>
        <translation>لا مساحة على القرص للملف {target}؛ أفسح مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: permission denied; choose another folder, or unlock or close the file.</source>
        <translation>تتعذر كتابة الملف {target}: الإذن مرفوض؛ اختر مجلدًا آخر أو افتح قفل الملف أو أغلقه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: there is no folder {folder}; create it or choose another one.</source>
        <translation>تتعذر كتابة الملف {target}: لا يوجد المجلد {folder}؛ أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: the name is too long; choose a shorter one.</source>
        <translation>تتعذر كتابة الملف {file}: الاسم طويل جدًا؛ اختر أقصر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} could not be written ({error}); try another folder.</source>
        <translation>تعذرت كتابة الملف {target} ({error})؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>width_m</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclaves</source>
        <translation>الجيوب الخارجية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclusions</source>
        <translation>الأجزاء المستثناة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_from</source>
        <translation>بداية السريان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_to</source>
        <translation>نهاية السريان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name ({language})</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>settlements</source>
        <translation>تجمعات سكانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>roads</source>
        <translation>طرق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>rivers</source>
        <translation>أنهار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>water</source>
        <translation>مياه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>land use</source>
        <translation>استخدام الأرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>state borders</source>
        <translation>الحدود الدولية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>relief (heights)</source>
        <translation>تضاريس (ارتفاعات)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>picture of the ground</source>
        <translation>صورة للأرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no source; state who made it.</source>
        <translation>لا مصدر مذكورًا لطبقة الأساس {layer}؛ اذكر من أعدّها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no licence; state on what terms it may be used.</source>
        <translation>لا رخصة مذكورة لطبقة الأساس {layer}؛ اذكر شروط استخدامها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>Source, edition or licence of the base layer {layer} holds {found}; type it again.</source>
        <translation>في مصدر طبقة الأساس {layer} أو إصدارها أو رخصتها {found}؛ اكتبه ثانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>more than {n} characters</source>
        <translation>أكثر من {n} محرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} has names in “{language}”, in which no sheet is made; state them by {known}.</source>
        <translation>لطبقة الأساس {layer} أسماء بلغة «{language}» التي لا تُصنع بها لوحات؛ اذكرها بحسب {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} cannot be drawn from 1:{scale} on; state a scale such as 250000, or 0 for every one.</source>
        <translation>لا يمكن رسم طبقة الأساس {layer} ابتداءً من 1:{scale}؛ اذكر مقياسًا مثل 250000، أو 0 لكل المقاييس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The fields of names cannot be read ({reason}); write them as {example}.</source>
        <translation>تتعذر قراءة حقول الأسماء ({reason})؛ اكتبها هكذا: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>each language needs a field</source>
        <translation>كل لغة تحتاج حقلًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/boundary_index.py"/>
        <source>An empty geometry has no boundary to measure from; draw it first.</source>
        <translation>ليس للشكل الهندسي الفارغ حدود يُقاس منها؛ ارسمه أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point has no sides; give it one distance.</source>
        <translation>ليس للنقطة جوانب؛ حدد لها مسافة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A width on one side is zero or positive; the sides tell which way it goes.</source>
        <translation>العرض على أحد الجانبين صفر أو موجب؛ والجانب هو الذي يحدد الاتجاه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Both widths are zero, which leaves no strip; state at least one, in metres.</source>
        <translation>العرضان صفر فلا يبقى شريط؛ حدد أحدهما على الأقل بالأمتار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>No outline can be made of this geometry ({error}); where a part or a hole touches the middle of a long edge, put a vertex there.</source>
        <translation>لا يمكن إنشاء محيط من هذا الشكل الهندسي ({error})؛ حيث يلامس جزء أو ثقب وسط ضلع طويل ضع رأسًا هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A buffer of {distance} m cannot be meant; state a distance from {narrowest} to {widest}, in metres.</source>
        <translation>لا يُعقل أن يكون المقصود نطاقًا عازلًا بعرض {distance} م؛ حدد مسافة من {narrowest} إلى {widest} بالأمتار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An empty geometry has no buffer; draw it first.</source>
        <translation>ليس للشكل الهندسي الفارغ نطاق عازل؛ ارسمه أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Points, lines and polygons in one feature have no common buffer; part them first.</source>
        <translation>ليس للنقاط والخطوط والمضلعات في معلم واحد نطاق عازل مشترك؛ افصل بينها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is not a number; mend the geometry first.</source>
        <translation>إحدى الإحداثيات ليست عددًا؛ أصلح الشكل الهندسي أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is no longitude or latitude; mend the geometry first.</source>
        <translation>إحدى الإحداثيات ليست طولًا ولا عرضًا؛ أصلح الشكل الهندسي أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A hole or part of the geometry is empty; remove it first.</source>
        <translation>ثقب أو جزء من الشكل الهندسي فارغ؛ احذفه أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The geometry is not valid: {fault}; mend it first.</source>
        <translation>الشكل الهندسي غير صحيح: {fault}؛ أصلحه أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An edge goes half way round the earth, and the shorter way is another; put vertices on it.</source>
        <translation>أحد الأضلاع يلف نصف الأرض، والطريق الأقصر غيره؛ ضع رؤوسًا عليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A tolerance of {tolerance} does not suit a buffer of {distance}, which can be made and measured to {finest} mm; state that much up to a tenth of the distance.</source>
        <translation>لا يناسب التفاوت {tolerance} نطاقًا عازلًا بعرض {distance}، إذ يُنشأ ويُقاس بدقة {finest} مم؛ حدد ما بين هذه القيمة وعُشر المسافة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would reach latitude {highest}; buffers are made up to {most} only.</source>
        <translation>سيبلغ النطاق العازل خط العرض {highest}؛ ولا تُنشأ النطاقات إلا حتى {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would cross the 180th meridian; cut the geometry there and make two.</source>
        <translation>سيقطع النطاق العازل خط الطول 180؛ اقطع الشكل الهندسي هناك وأنشئ اثنين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a line</source>
        <translation>خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a polygon</source>
        <translation>مضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a shrunken polygon</source>
        <translation>مضلع مقلَّص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{side}” is no side of {what}; choose from {known}.</source>
        <translation>«{side}» ليس جانبًا لـ: {what}؛ اختر من: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{end_cap}” is no way to end a line; choose from {known}.</source>
        <translation>«{end_cap}» ليس طريقة لإنهاء خط؛ اختر من: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A line cannot shrink; state a positive distance.</source>
        <translation>لا يمكن تقليص الخط؛ حدد مسافة موجبة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point cannot shrink; state a positive distance.</source>
        <translation>لا يمكن تقليص النقطة؛ حدد مسافة موجبة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer was cancelled; nothing was written.</source>
        <translation>أُلغي إنشاء النطاق العازل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in degrees</source>
        <translation>منطقة عازلة مستوية بالدرجات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in Web Mercator</source>
        <translation>منطقة عازلة مستوية في إسقاط Web Mercator</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in a projection such as UTM, with few segments to a quarter circle</source>
        <translation>منطقة عازلة مستوية في إسقاط مثل UTM بقطع قليلة لربع الدائرة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a buffer of another width</source>
        <translation>منطقة عازلة بعرض آخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>no usual method</source>
        <translation>طريقة غير معتادة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>A geometry that is empty in whole or part, of mixed types, or no place on Earth cannot be measured; name a buffer and its source that are drawn.</source>
        <translation>لا يمكن قياس شكل هندسي فارغ كله أو بعضه، أو مختلط الأنواع، أو ليس مكانًا على الأرض؛ حدد نطاقًا عازلًا ومصدره مرسومين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/region.py"/>
        <source>No outline closes at {distance} from this geometry; mend or simplify it and try again.</source>
        <translation>لا ينغلق محيط على بعد {distance} من هذا الشكل الهندسي؛ أصلحه أو بسّطه وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>Make {buffer} again</source>
        <translation>إنشاء {buffer} من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The buffer or its zone is not there any more; check again.</source>
        <translation>لم يعد النطاق العازل أو منطقته موجودًا؛ أعد التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The width inside swallows {zone}: nothing is left of {buffer}. State a smaller width.</source>
        <translation>العرض إلى الداخل يبتلع المنطقة {zone}: لا يبقى شيء من المنطقة العازلة {buffer}. حدد عرضًا أصغر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>{buffer} cannot be made again within its tolerance of {tolerance}; make a new one from the zone with a larger tolerance.</source>
        <translation>لا يمكن إنشاء المنطقة العازلة {buffer} من جديد ضمن تفاوتها {tolerance}؛ أنشئ منطقة عازلة جديدة من المنطقة بتفاوت أكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>“{new}” is another agreement than the workspace's, “{known}”; create a workspace for it.</source>
        <translation>«{new}» اتفاق غير اتفاق ملف العمل «{known}»؛ أنشئ له ملف عمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>The newer text of “{agreement}” has no kind “{kind}” of the role “{role}”, which {features} are of; keep the kind in the text, or remove these features first.</source>
        <translation>ليس في النص الأحدث لـ«{agreement}» النوع «{kind}» ذو الدور «{role}» الذي تنتمي إليه المعالم: {features}؛ أبق النوع في النص أو احذف هذه المعالم أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/sheet.py"/>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>The tolerance is a width in metres, 0 or more; 0 tells nothing apart.</source>
        <translation>السماحية عرض بالأمتار، 0 أو أكثر؛ والقيمة 0 لا تفصل شيئًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/versions.py"/>
        <source>{before} is under the agreement “{known}”, {after} under “{other}”; compare versions under one agreement.</source>
        <translation>{before} تابع للاتفاق «{known}» و{after} تابع للاتفاق «{other}»؛ قارن نسختين تتبعان اتفاقًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied to {feature} ({error}), which has not been checked against it.</source>
        <translation>تعذر تطبيق القاعدة {rule} على المعلم {feature} ({error})؛ لم يُتحقق منه وفقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied ({error}); this delimitation has not been checked against it.</source>
        <translation>تعذر تطبيق القاعدة {rule} ({error})؛ لم يُتحقق من تعيين الحدود هذا وفقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>{feature} is withheld from the rules that follow until its geometry is mended ({title}).</source>
        <translation>يُستثنى المعلم {feature} من القواعد التالية حتى يُصلح شكله الهندسي ({title}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The chainage {chainage} lies beyond the end of {line}, which is {length} long; correct it.</source>
        <translation>التدريج {chainage} يقع وراء نهاية خط {line}، وطول الخط {length}؛ صحّحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings leave from the same place; state two places.</source>
        <translation>ينطلق الاتجاهان من الموضع نفسه؛ اذكر موضعين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings have the azimuth {azimuth}: they run side by side; correct one of them.</source>
        <translation>للاتجاهين السمت نفسه {azimuth}: يسيران جنبًا إلى جنب؛ صحّح أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings meet at an angle of {angle}, too small to tell where; it must be {least} or more.</source>
        <translation>يلتقي الاتجاهان بزاوية {angle}، وهي أصغر من أن تحدد الموضع؛ يجب أن تكون {least} أو أكثر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings do not meet within reach; correct one of them.</source>
        <translation>لا يلتقي الاتجاهان في المتناول؛ صحّح أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No zone or line is called “{name}”; write its name, or its number with that of its region, as on maps.</source>
        <translation>لا توجد منطقة أو خط باسم «{name}»؛ اكتب الاسم، أو الرقم مع رقم النطاق كما على الخرائط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No feature is called “{name}”; write its name, or the number of a zone or a line, as in {example}.</source>
        <translation>لا يوجد معلم باسم «{name}»؛ اكتب اسمه، أو رقم منطقة أو خط، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>{feature} has {count} turning points, and none with the number {number}; correct it.</source>
        <translation>عدد نقاط الانعطاف في {feature} هو {count}، وليس بينها الرقم {number}؛ صحّحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No place stands there for the azimuth to begin at; write one before it.</source>
        <translation>لا يوجد موضع يبدأ منه السمت؛ اكتب موضعًا قبله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No post or checkpoint is called “{name}”; a turning point is written with its number, as in {example}.</source>
        <translation>لا توجد نقطة مراقبة أو تفتيش باسم «{name}»؛ تُكتب نقطة الانعطاف مع رقمها، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>Several features are called “{name}”; give them different names, or write another place.</source>
        <translation>عدة معالم تحمل الاسم «{name}»؛ أعطها أسماء مختلفة أو اكتب موضعًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it names more than two azimuths; write one construction a line</source>
        <translation>فيه أكثر من سمتين؛ اكتب إنشاءً واحدًا في كل سطر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the name of a line its chainage and an offset belong, as in {example}</source>
        <translation>بعد اسم الخط يُكتب التدريج والبعد الجانبي، مثل {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it does not say on which side of the line; write + for the right, - for the left</source>
        <translation>لا يذكر على أي جانب من الخط؛ اكتب + لليمين و- لليسار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the azimuth a distance belongs, as in {example}</source>
        <translation>بعد السمت تُكتب المسافة، مثل {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>two bearings are parted by &amp;, as in {example}</source>
        <translation>يُفصل بين الاتجاهين بالعلامة &amp;، مثل {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth is missing behind its sign</source>
        <translation>السمت ناقص بعد علامته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>“{azimuth}” is no azimuth such as {example}</source>
        <translation>«{azimuth}» ليس سمتًا مثل {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth lies between 0° and 360°, clockwise from north</source>
        <translation>السمت بين 0° و360°، مع عقارب الساعة من الشمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: its stretches leave {missing} of its line, and have {double} of it twice.</source>
        <translation>لم يُتفق بعد على {feature}: تترك مقاطعه {missing} من خطه، وتضم {double} منه مرتين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>لم يُتفق بعد على {feature}: تنقص موافقة {parties}؛ المقاطع: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No line is divided into stretches yet; divide one, and record what the parties say of it.</source>
        <translation>لم يُقسَّم أي خط إلى مقاطع بعد؛ قسّم خطًا وسجّل ما يقوله الأطراف عنه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting is on record yet; record meeting {number} first.</source>
        <translation>لم يُسجَّل أي اجتماع بعد؛ سجّل الاجتماع {number} أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting {number} is on record; those on record are {known}.</source>
        <translation>لا يوجد اجتماع {number} مسجل؛ والمسجلة هي {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names {count} features; it is a piece of the line of one, or of two that share it.</source>
        <translation>يسمّي المقطع {number} عدد {count} من المعالم؛ وهو جزء من خط معلم واحد أو معلمين يشتركان فيه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names the feature {uid}, which is not there.</source>
        <translation>يسمّي المقطع {number} المعلم {uid}، وهو غير موجود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} has no line.</source>
        <translation>ليس للمقطع {number} من {feature} خط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} ends at {end}, where {feature} has no turning point.</source>
        <translation>ينتهي المقطع {number} من {feature} عند {end} حيث لا نقطة انعطاف في {feature}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} runs through a hole, and not along one ring from end to end.</source>
        <translation>يمر المقطع {number} من {feature} عبر ثقب، لا على طول حلقة واحدة من طرف إلى طرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} does not run along its line from turning point to turning point.</source>
        <translation>لا يسير المقطع {number} من {feature} على طول خطه من نقطة انعطاف إلى نقطة انعطاف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The stretch {uid} is not there any more.</source>
        <translation>المقطع {uid} لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The line of the stretch {number} is another one than the stance is on; look at it again.</source>
        <translation>خط المقطع {number} غير الخط الذي عليه الموقف؛ انظر إليه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>No proposal with the fingerprint {fingerprint} is there; import it first.</source>
        <translation>لا يوجد اقتراح بالبصمة {fingerprint}؛ استورده أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The workspace has no feature {features}.</source>
        <translation>ليس في مساحة العمل المعلم {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} is no CSV ({reason}); save it as CSV again.</source>
        <translation>{file} ليس CSV ({reason})؛ احفظه من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has the column {columns} more than once; leave one of each.</source>
        <translation>في {file} يتكرر العمود {columns}؛ اترك واحدًا من كل عمود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.</source>
        <translation>ليس في {file} العمود {missing}؛ أعمدته {columns}، وzone حيث لا تكفي الأرقام.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>The row has more cells than the table columns; put its remark in quotation marks.</source>
        <translation>في الصف خلايا أكثر من أعمدة الجدول؛ ضع ملاحظته بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}، السطر {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no date; write it as 2017-05-27.</source>
        <translation>«{value}» ليس تاريخًا؛ اكتبه هكذا: 2017-05-27.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{zone} has no stretch {stretch}.</source>
        <translation>ليس لـ {zone} مقطع {stretch}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>There is no stretch {stretch}; it may have been divided anew.</source>
        <translation>لا يوجد مقطع {stretch}؛ ربما قُسّم الخط من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{features} have a stretch {stretch} each; state which is meant in a column “zone”.</source>
        <translation>لكل من {features} مقطع {stretch}؛ بيّن المقصود في عمود «zone».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/context.py"/>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>The check was cancelled; nothing was written.</source>
        <translation>أُلغي التحقق؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The closed lines of {uid} make no polygon.</source>
        <translation>لا تكوّن الخطوط المغلقة للمعلم {uid} مضلعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The lines of {uid} have too few points.</source>
        <translation>نقاط خطوط المعلم {uid} أقل مما يلزم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description cannot be read ({cause}).</source>
        <translation>تعذرت قراءة وصف خط الحدود ({cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The file does not begin like a boundary description in a language known here.</source>
        <translation>لا يبدأ الملف كوصف للحدود بلغة معروفة هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead to the point with the next number.</source>
        <translation>السطر {line} من وصف الحدود لا يؤدي إلى النقطة ذات الرقم التالي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead back to where its closed line began.</source>
        <translation>السطر {line} من وصف الحدود لا يعود إلى حيث بدأ الخط المغلق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not end its line at the point it has come to.</source>
        <translation>السطر {line} من وصف الحدود لا ينهي خطه عند النقطة التي بلغها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description counts otherwise than what was read, {counted} and {read}.</source>
        <translation>السطر {line} من وصف الحدود يعدّ على غير ما قُرئ: {counted} و{read}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the sentence that belongs here.</source>
        <translation>السطر {line} من وصف الحدود ليس الجملة التي مكانها هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off before its end.</source>
        <translation>ينقطع وصف الحدود قبل نهايته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description begins a definition that is not complete.</source>
        <translation>السطر {line} من وصف خط الحدود يبدأ تعريفًا غير مكتمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the heading that comes next.</source>
        <translation>السطر {line} من وصف خط الحدود ليس العنوان الذي يأتي بعده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off inside a line.</source>
        <translation>ينقطع وصف الحدود داخل خط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is none of its sentences.</source>
        <translation>السطر {line} من وصف الحدود ليس من جمله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The settlements of {source} and their places are not one to one.</source>
        <translation>في المصدر {source} لا تتطابق التجمعات السكانية ومواقعها واحدًا بواحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source} states no accuracy in metres above 0.</source>
        <translation>لا يذكر المصدر {source} دقة بالأمتار أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source}, settlement {row} ({name}): its place or its population cannot be meant; correct it.</source>
        <translation>{source}، التجمع السكاني {row} ({name}): لا يصح موقعه أو عدد سكانه؛ صححه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>its columns are {columns}</source>
        <translation>أعمدته {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>it holds characters that hide, reorder or lost what was written</source>
        <translation>فيه رموز تخفي المكتوب أو تعيد ترتيبه أو أضاعته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The gazetteer {file} cannot be read ({error}); make it again.</source>
        <translation>تعذرت قراءة معجم الأسماء {file} ({error})؛ أنشئه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” is no day and no time; write it as 2017-05-27, or 2017-05-27 14:30 (UTC).</source>
        <translation>«{value}» ليس يومًا ولا وقتًا؛ اكتبه هكذا 2017-05-27 أو 2017-05-27 14:30 (UTC).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” (UTC) is still to come; state a day or a time that has begun.</source>
        <translation>«{value}» (UTC) لم يحن بعد؛ حدّد يومًا أو وقتًا قد بدأ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/in_force.py"/>
        <source>No feature of the workspace is in force on {day}; state another day.</source>
        <translation>لا عنصر في مساحة العمل سارٍ في {day}؛ اذكر يومًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>an outline has fewer than three different vertices; add the missing ones.</source>
        <translation>في محيط أقل من ثلاثة رؤوس مختلفة؛ أضف الناقص.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>a line has fewer than two different vertices; add the missing ones.</source>
        <translation>في خط أقل من رأسين مختلفين؛ أضف الناقص.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: gained {gained}, lost {lost}; moved: {moved}, added: {added}, removed: {removed}.</source>
        <translation>{feature}: المكتسب {gained}، المفقود {lost}؛ المنقول: {moved}، المضاف: {added}، المُزال: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: stated otherwise: {fields}.</source>
        <translation>{feature}: ذُكر على غير ما كان: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was added</source>
        <translation>أُضيفت نقطة الانعطاف {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number}, as it was numbered, was removed</source>
        <translation>أُزيلت نقطة الانعطاف التي كان رقمها {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was moved by {metres} in the direction {azimuth}</source>
        <translation>نُقلت نقطة الانعطاف {number} مسافة {metres} باتجاه {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Make the buffers again</source>
        <translation>إنشاء المناطق العازلة من جديد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Made from the line as it was before, and to be made again: {buffers}.</source>
        <translation>أُنشئت من الخط كما كان من قبل، وينبغي إنشاؤها من جديد: {buffers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>No longer accepted, for what was accepted is another line now ({rule}): {finding}</source>
        <translation>لم يعد مقبولًا، فما قُبل صار خطًا آخر ({rule}): {finding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its {name} is stated more than once, differently; keep one.</source>
        <translation>قيمة {name} مذكورة أكثر من مرة باختلاف؛ أبق واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is no text; correct it.</source>
        <translation>قيمة {name} ليست نصًا؛ صححها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no number; write digits with a decimal point.</source>
        <translation>قيمة {name} «{text}» ليست عددًا؛ اكتب أرقامًا بفاصلة عشرية على شكل نقطة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no whole number; correct it.</source>
        <translation>قيمة {name} «{text}» ليست عددًا صحيحًا؛ صححها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is too large; correct it.</source>
        <translation>قيمة {name} «{text}» كبيرة جدًا؛ صححها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no date; write it as 2017-05-06.</source>
        <translation>قيمة {name} «{text}» ليست تاريخًا؛ اكتبها هكذا: 2017-05-06.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is the number {number}, and other features have a text there; write it as a text.</source>
        <translation>قيمة {name} هي العدد {number}، وعند معالم أخرى نص هناك؛ اكتبها نصًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} holds bytes that are no UTF-8 ({bytes}); save the file in UTF-8, or state its encoding.</source>
        <translation>في قيمة {name} بايتات ليست UTF-8 ({bytes})؛ احفظ الملف بترميز UTF-8 أو اذكر ترميزه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains {points}, which can hide or reorder text; remove it.</source>
        <translation>في قيمة {name} الرموز {points} التي قد تخفي النص أو تعيد ترتيبه؛ احذفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains U+FFFD: a character was lost when the file was written or read; type it again.</source>
        <translation>في قيمة {name} الرمز U+FFFD: فُقد حرف عند كتابة الملف أو قراءته؛ اكتبها من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>The lines of {features} are not those that the package wrote: each vertex was taken as a turning point, also those that only draw an edge out. The package's GeoPackage has the turning points alone.</source>
        <translation>خطوط {features} ليست هي التي كُتبت في الحزمة: عُدّ كل رأس نقطة انعطاف، حتى الرؤوس التي ترسم الضلع فحسب. أما نقاط الانعطاف وحدها فهي في ملف GeoPackage الخاص بالحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>its file holds only the beginning of its {columns}; take it from the package's GeoPackage.</source>
        <translation>لا يحوي ملفه إلا بداية {columns}؛ خذه من ملف GeoPackage الخاص بالحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, as “{same}” of {party}; choose for EXISTING: revise takes it as a revision, keep keeps both, skip leaves it out.</source>
        <translation>هو في ملف العمل من قبل باسم «{same}» من {party}؛ اختر قيمة EXISTING: تأخذه revise مراجعةً، وتبقي keep الاثنين، وتتركه skip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, the same, as “{same}” of {party}; leave it out.</source>
        <translation>هو في ملف العمل من قبل بلا تغيير باسم «{same}» من {party}؛ اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has “{same}” of {party} by that name or along that line, and a revision is told by its uid, which the draft does not state; write {uid} into it, keep both, or leave it out.</source>
        <translation>في ملف العمل «{same}» من {party} بالاسم نفسه أو على الخط نفسه، والمراجعة تُعرف بمعرّف uid الذي لا تذكره المسودة؛ اكتب فيها {uid}، أو أبقِ الاثنين، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it as “{same}” of {party}, and a draft of {other} never revises a feature of another party; keep both, or leave it out.</source>
        <translation>هو في ملف العمل باسم «{same}» من {party}، ومسودة {other} لا تراجع أبدًا معلمًا لطرف آخر؛ أبقِ الاثنين أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” is agreed, and no import changes what is agreed; reopen it first, keep both, or leave it out.</source>
        <translation>«{same}» متفق عليه، ولا يغيّر أي استيراد ما اتُّفق عليه؛ أعد فتحه أولًا، أو أبقِ الاثنين، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” of the workspace is of the kind {kind}, and this is of the kind {other}; correct its kind, keep both, or leave it out.</source>
        <translation>«{same}» في ملف العمل من النوع {kind} وهذا من النوع {other}؛ صحح نوعه، أو أبقِ الاثنين، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>{count} features of the workspace have its uid; give the copies uids of their own first, keep both, or leave it out.</source>
        <translation>يحمل معرّفه uid معالم في ملف العمل عددها {count}؛ أعطِ النسخ معرّفات خاصة بها أولًا، أو أبقِ الاثنين، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>values of “{same}” in the workspace cannot be read ({columns}); correct them first, keep both, or leave it out.</source>
        <translation>لا تُقرأ قيم «{same}» في ملف العمل ({columns})؛ صححها أولًا، أو أبقِ الاثنين، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>polygon</source>
        <translation>مضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has no geometry; draw it, or leave it out.</source>
        <translation>بلا شكل هندسي؛ ارسمه أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>vertex {vertex} of {count} is not a number; correct it.</source>
        <translation>الرأس {vertex} من {count} ليس عددًا؛ صححه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has {count} vertices, more than {most}; divide it.</source>
        <translation>رؤوسه {count}، أكثر من {most}؛ قسّمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>beside its {wanted} it holds {others}, the first at {place}; take that out of the feature.</source>
        <translation>إلى جانب المطلوب ({wanted}) فيه {others}، أولها عند {place}؛ أخرج ذلك من المعلم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it holds {points}, and its kind needs one; write each as a feature.</source>
        <translation>يحوي {points}، ونوعه يحتاج نقطة واحدة؛ اكتب كل واحدة معلمًا مستقلًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one {wanted}; choose the right kind.</source>
        <translation>شكله {type} ونوعه يتطلب: {wanted}؛ اختر النوع الصحيح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is {lines}, and its kind needs one polygon; join them into one closed line.</source>
        <translation>فيه {lines} ويلزم لنوعه مضلع واحد؛ صلها في خط مغلق واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a line with {vertices}, and its kind needs one polygon; join the lines of its outline into one closed line.</source>
        <translation>هو خط ({vertices}) ويلزم لنوعه مضلع واحد؛ صل خطوط محيطه في خط مغلق واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one polygon: it is not closed, its last vertex, at {place}, lies {gap} from its first; close it.</source>
        <translation>شكله {type} ونوعه يتطلب مضلعًا: هو غير مغلق، رأسه الأخير عند {place} على بعد {gap} من الأول؛ أغلقه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Left as the workspace has them: {features}.</source>
        <translation>تُركت كما هي في ملف العمل: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Kept beside those of the workspace, under a new uid: {features}.</source>
        <translation>أُبقيت إلى جانب ما في ملف العمل بمعرّف uid جديد: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Parts and holes without vertices, which enclose nothing, were left out of {features}.</source>
        <translation>أُهملت أجزاء وثقوب بلا رؤوس لا تحيط بشيء: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>A file agrees to nothing: stated as agreed and taken as proposed were {features}.</source>
        <translation>الملف لا يتفق على شيء: ما ورد فيه أنه متفق عليه أُخذ على أنه مقترح: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); longitude and latitude look swapped.</source>
        <translation>يقع خارج المسرح ({theatre})؛ يبدو الطول والعرض متبادلين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); check the numbers and the CRS.</source>
        <translation>يقع خارج المسرح ({theatre})؛ تحقق من الأعداد والنظام المرجعي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its coordinates are no degrees (the first are {x} and {y}); state their CRS.</source>
        <translation>إحداثياته ليست درجات (أولها {x} و{y})؛ اذكر نظامها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>longitude and latitude are swapped; swap the two columns and import it again.</source>
        <translation>الطول والعرض متبادلان؛ بدّل العمودين واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); its longitude and latitude look swapped.</source>
        <translation>الرأس {vertex} من {count} ({spot}) خارج المسرح ({theatre})؛ يبدو طوله وعرضه متبادلين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); check its coordinates and the CRS.</source>
        <translation>الرأس {vertex} من {count} ({spot}) خارج المسرح ({theatre})؛ تحقق من إحداثياته ونظامها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its region “{region}” is none of the agreement's ({known}); correct it or state the region.</source>
        <translation>النطاق «{region}» ليس من نطاقات الاتفاق ({known})؛ صححه أو اذكر النطاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies in {found}; correct the region or the coordinates.</source>
        <translation>ذُكر للنطاق {stated} وهو واقع في {found}؛ صحح النطاق أو الإحداثيات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies {far} from it; correct the region or the coordinates.</source>
        <translation>ذُكر له النطاق {stated} وهو يبعد عنه {far}؛ صحح النطاق أو الإحداثيات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions; check its coordinates, or state the region.</source>
        <translation>لا يقع في أي نطاق من الاتفاق؛ تحقق من إحداثياته أو اذكر النطاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions, and with longitude and latitude exchanged in {region}; swap the two columns and import it again.</source>
        <translation>لا يقع في أي نطاق من الاتفاق، وبتبادل الطول والعرض يقع في: {region}؛ بدّل العمودين واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>the line crosses itself</source>
        <translation>يقطع الخط نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A feature without a geometry has no turning points; draw it first.</source>
        <translation>ليس لمعلم بلا شكل هندسي نقاط انعطاف؛ ارسمه أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its file states {stated}, and {read} came out when it was read; write it as the format wants it, or save it as GeoPackage.</source>
        <translation>يذكر ملفه: {stated}، وقُرئ: {read}؛ اكتبه كما تريد الصيغة أو احفظه بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is read otherwise than it is written; save the file as GeoPackage.</source>
        <translation>يُقرأ الرأس {vertex} على غير ما كُتب؛ احفظ الملف بصيغة GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>{parts} with {rings} and {vertices}</source>
        <translation>{parts}، {rings}، {vertices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{type}” is no type of geometry; correct it.</source>
        <translation>«{type}» ليس نوع شكل هندسي؛ صححه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{text}” stands where a list of coordinates belongs; correct it.</source>
        <translation>«{text}» يرد مكان قائمة إحداثيات؛ صححه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is written as {text}, which is no pair of numbers; write it as [longitude, latitude], without quotation marks.</source>
        <translation>الرأس {vertex} مكتوب {text} وليس زوجًا من الأعداد؛ اكتبه [longitude, latitude] بلا علامات اقتباس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>its lists lie too deep in one another</source>
        <translation>قوائمه متداخلة أعمق مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>{file} is not JSON ({cause}); mend it, or ask for it again.</source>
        <translation>الملف {file} ليس JSON ({cause})؛ أصلحه أو اطلبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>it is a model in three dimensions; draw its outline.</source>
        <translation>هو نموذج ثلاثي الأبعاد؛ ارسم محيطه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its {element} holds more than one {child}, of which only the last would be read; write each in an element of its own.</source>
        <translation>في عنصره {element} أكثر من {child} واحد ولن يُقرأ إلا الأخير؛ اكتب كلًا في عنصر خاص به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its coordinates hold “{text}”, which is no vertex; write each as longitude,latitude and part them by blanks.</source>
        <translation>في إحداثياته «{text}» وليس رأسًا؛ اكتب كل رأس longitude,latitude وافصل بينها بفراغات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The kind “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>النوع «{value}» ليس من أنواع الاتفاق ({known})؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The region “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>النطاق «{value}» ليس من نطاقات الاتفاق ({known})؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The party “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>الطرف «{value}» ليس من أطراف الاتفاق ({known})؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The status “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>الحالة «{value}» ليست من حالات الاتفاق ({known})؛ اختر واحدة منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the kind “{written}” and you the kind {stated}; leave the kind to the file.</source>
        <translation>يذكر ملفه النوع «{written}» وذكرتَ النوع {stated}؛ اترك النوع للملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the party “{written}” and you the party {stated}; leave the party to the file, or correct it there.</source>
        <translation>يذكر ملفه الطرف «{written}» وذكرتَ الطرف {stated}؛ اترك الطرف للملف أو صححه هناك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>The file has {count} vertices, more than {most}; divide it and import the parts.</source>
        <translation>في الملف {count} رأسًا، أكثر من {most}؛ قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its kind “{kind}” is none of the agreement's ({known}); state the kind.</source>
        <translation>نوعه «{kind}» ليس من أنواع الاتفاق ({known})؛ اذكر النوع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its party “{party}” is none of the agreement's ({known}); correct it or state the party.</source>
        <translation>الطرف «{party}» ليس من أطراف الاتفاق ({known})؛ صححه أو اذكر الطرف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its status “{status}” is none of {known}; correct it.</source>
        <translation>الحالة «{status}» ليست من: {known}؛ صححها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>the import brings it already, as “{same}”; leave one of them out.</source>
        <translation>هو في هذا الاستيراد من قبل باسم «{same}»؛ اترك أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The act “{act}” needs “{member}”: {form}.</source>
        <translation>يحتاج العمل «{act}» إلى «{member}»: {form}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>The act “{act}” has no “{member}”; leave it out.</source>
        <translation>ليس للعمل «{act}» حقل «{member}»؛ احذفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>Adopted</source>
        <translation>اعتُمد من مقترح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>from the proposal {fingerprint}</source>
        <translation>من المقترح {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>{name}, {day}, by {document}</source>
        <translation>{name}، {day}، بموجب {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>on the entry {entry}: {text}</source>
        <translation>بشأن القيد {entry}: {text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>meeting {number}, {place}, {day}; present: {present}</source>
        <translation>الاجتماع {number}، {place}، {day}؛ الحاضرون: {present}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>Proposed</source>
        <translation>مُقترَح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>the proposal {fingerprint}: {title}</source>
        <translation>المقترح {fingerprint}: {title}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>{name}: {reason}, by {document}</source>
        <translation>{name}: {reason}، بموجب {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <source>{stance}, stretch {stretch}: {remark}</source>
        <translation>{stance}، المقطع {stretch}: {remark}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again.</source>
        <translation>يحوي نص محارف تقلب اتجاهه أو لا تُرى؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The texts of the act have {size} bytes, and an entry of the ledger has room for {most}; say it shorter, and name the document that has the rest.</source>
        <translation>نصوص العمل {size} بايت، والقيد في سجل الأعمال يتسع لـ {most}؛ اختصر، واذكر الوثيقة التي فيها الباقي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No meeting {number} is on record; record the meeting first.</source>
        <translation>لا يوجد اجتماع {number} مسجل؛ سجّل الاجتماع أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The day {day} is yet to come; an act is of a day that has been.</source>
        <translation>اليوم {day} لم يأت بعد؛ والعمل ليوم مضى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The agreement has no party “{code}”; stances are those of {known}.</source>
        <translation>ليس في الاتفاق طرف «{code}»؛ والمواقف لـ {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>{by} cannot take a stance for {party}; the secretariat can.</source>
        <translation>لا يمكن لـ {by} أن يتخذ موقفًا عن {party}؛ أما الأمانة فيمكنها ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>“{stance}” is no stance; a stance is one of {known}.</source>
        <translation>«{stance}» ليس موقفًا؛ الموقف أحد هذه: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The stance “{stance}” needs a remark: under which reservation, or why not.</source>
        <translation>الموقف «{stance}» يحتاج إلى ملاحظة: بأي تحفظ، أو لم لا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No entry {entry} is on record; a correction names one that is by its SHA-256.</source>
        <translation>لا يوجد قيد {entry} مسجل؛ التصحيح يسمّي قيدًا مسجلًا ببصمته SHA-256.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The entry {seq} of the log {author} is corrected by {code} alone; a note says what others have to say.</source>
        <translation>القيد {seq} من السجل {author} يصححه {code} وحده؛ وما يقوله غيره تقوله ملاحظة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>a day, as 2017-05-27</source>
        <translation>يوم، مثل 2017-05-27</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a SHA-256 in 64 hexadecimal digits, small letters</source>
        <translation>قيمة SHA-256 من 64 رقمًا ستّعشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>an identifier, a UUID in small letters</source>
        <translation>معرّف: UUID بأحرف صغيرة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>one of {choices}</source>
        <translation>واحد من: {choices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a list; each of its members {form}</source>
        <translation>قائمة؛ كل عنصر فيها {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger is longer than {most} bytes.</source>
        <translation>قيد في سجل الأعمال أطول من {most} بايت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger cannot be read: {reason}.</source>
        <translation>تعذرت قراءة قيد في سجل الأعمال: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is no entry: “{line}”.</source>
        <translation>سطر في سجل الأعمال ليس قيدًا: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is not written as entries are: “{line}”.</source>
        <translation>سطر في سجل الأعمال غير مكتوب كما تُكتب القيود: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is larger than {most} bytes; no ledger is.</source>
        <translation>{file} أكبر من {most} بايت؛ ولا يكون سجل أعمال كذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>It is not written in UTF-8.</source>
        <translation>لم يُكتب بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} holds no entry of a ledger; choose a file that was exported as one.</source>
        <translation>لا يحوي {file} أي قيد من سجل أعمال؛ اختر ملفًا صُدّر على أنه سجل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file}, line {number}: {reason} Nothing was merged; ask the sender for the file again.</source>
        <translation>{file}، السطر {number}: {reason} لم يُدمج شيء؛ اطلب الملف من المرسل مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The ledger has more than {most} entries, or too long ones.</source>
        <translation>في سجل الأعمال أكثر من {most} قيد، أو قيود أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is a ledger of the agreement “{other}”, and the workspace is of “{own}”; nothing was merged.</source>
        <translation>{file} سجل أعمال للاتفاق «{other}»، ومساحة العمل للاتفاق «{own}»؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} has an entry of {author}, whose code is none of the agreement’s ({known}); nothing was merged.</source>
        <translation>في {file} قيد لـ{author}، ورمزه ليس من رموز الاتفاق ({known})؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>“{part}” is neither a file nor the end of a log; write each as IR.0a1b2c3d:12.</source>
        <translation>«{part}» ليس ملفًا ولا نهاية سجل؛ اكتب كلًا منها مثل IR.0a1b2c3d:12.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>Of other entries there is the like to tell; how many: {n}.</source>
        <translation>وعن قيود أخرى يقال مثل ذلك؛ عددها: {n}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} says it was made at {time}: look at that computer’s clock.</source>
        <translation>يقول القيد {seq} من السجل {author} إنه كُتب في {time}: راجع ساعة ذلك الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} would not go on record here: {reason}</source>
        <translation>القيد {seq} من السجل {author} ما كان ليُسجَّل هنا: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The log {author} ends at {here}; here its entry {there} has been seen.</source>
        <translation>ينتهي السجل {author} عند القيد {here}؛ وقد شوهد هنا قيده {there}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The log {author} has {count} entries of the number {seq}: it was forked.</source>
        <translation>في السجل {author} عدد القيود ذات الرقم {seq} هو {count}: لقد تشعّب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} rests on one that is not here.</source>
        <translation>القيد {seq} من السجل {author} يستند إلى قيد غير موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} does not follow the one that it names.</source>
        <translation>القيد {seq} من السجل {author} لا يلي القيد الذي يسميه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} has seen one that is not here.</source>
        <translation>شاهد القيد {seq} من السجل {author} قيدًا غير موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/standing.py"/>
        <source>an act that this version does not know</source>
        <translation>عمل لا تعرفه هذه النسخة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>No rule has the limit “{name}” of {rule}; take it out of the workspace's limits.</source>
        <translation>ليس لأي قاعدة القيمة الحدّية «{name}» ({rule})؛ أخرجها من القيم الحدّية لملف العمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The agreement {agreement} states a limit “{limit}” for the rule “{rule}”, which has no such limit (it has {known}); correct it under limits.</source>
        <translation>يذكر الاتفاق {agreement} القيمة الحدّية «{limit}» للقاعدة «{rule}» وليس لها هذه القيمة (لها: {known})؛ صححها تحت limits.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>they are no list</source>
        <translation>ليست قائمة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{limit}” of {rule} stands there twice</source>
        <translation>«{limit}» للقاعدة {rule} يرد هناك مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>an entry states something else than {names}</source>
        <translation>مدخل يذكر غير هذه: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{name}” is not what it must be</source>
        <translation>«{name}» ليس على ما يجب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limits of the workspace cannot be read ({cause}); restore it from a copy.</source>
        <translation>تعذرت قراءة القيم الحدّية لملف العمل ({cause})؛ استعده من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} cannot be {value}; give a number above 0.</source>
        <translation>لا يمكن أن تكون القيمة الحدّية «{name}» للقاعدة {rule} هي {value}؛ أعط عددًا أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} is not the agreement's; give the reason, and who decided it.</source>
        <translation>القيمة الحدّية «{name}» للقاعدة {rule} ليست قيمة الاتفاق؛ اذكر السبب ومن قررها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The reason for the limit “{name}” of {rule} is too long or holds unreadable characters; type it again.</source>
        <translation>سبب القيمة الحدّية «{name}» للقاعدة {rule} طويل جدًا أو فيه رموز غير مقروءة؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limits.py"/>
        <source>stated accuracy of the boundaries; 0 where none is stated</source>
        <translation>الدقة المعلنة للحدود؛ 0 حين لا تُعلن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The common text has this line already.</source>
        <translation>هذا الخط موجود في النص المشترك من قبل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>{file} has no area with this line; compare again.</source>
        <translation>ليس في {file} مساحة بهذا الخط؛ قارن من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The proposals of {party} and {other} do not meet on both sides of this line, so that none runs midway; choose another line, or draw it by hand.</source>
        <translation>لا يلتقي مقترحا الطرفين {party} و{other} عند جانبي هذا الخط، فلا خط أوسط بينهما؛ اختر خطًا آخر أو ارسمه يدويًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>“{kind}” is no kind of areas in this agreement; choose one that is.</source>
        <translation>«{kind}» ليس نوعًا من المساحات في هذا الاتفاق؛ اختر نوعًا منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The agreement has no region “{region}”.</source>
        <translation>ليس في الاتفاق نطاق «{region}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The shortest common run is a length in metres above 0.</source>
        <translation>أقصر مسار مشترك طول بالأمتار أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} and {second} are both proposals of {party}; a party is compared with one proposal.</source>
        <translation>{first} و{second} كلاهما مقترح للطرف {party}؛ ويُقارَن الطرف بمقترح واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} is under the agreement “{agreement}” with the SHA-256 {digest}, and {second} under “{other}” with {other_digest}; compare proposals under one agreement.</source>
        <translation>{first} بموجب اتفاق «{agreement}» ببصمة SHA-256 {digest}، و{second} بموجب «{other}» ببصمة {other_digest}؛ قارن مقترحات بموجب اتفاق واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>One proposal alone cannot be compared; name those of two parties or more.</source>
        <translation>لا يمكن مقارنة مقترح واحد وحده؛ سمِّ مقترحات طرفين أو أكثر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{file}: the tolerance of {tolerance} is wider than {feature} ({width}); state a smaller one.</source>
        <translation>{file}: السماحية {tolerance} أعرض من {feature} ({width})؛ حدّد سماحية أصغر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is of no party of the agreement; state its party and send it again.</source>
        <translation>{file}: {feature} لا ينتمي إلى أي طرف في الاتفاق؛ حدّد طرفه وأرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file} holds no features to compare.</source>
        <translation>لا يحتوي {file} على معالم للمقارنة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is in no region of the agreement; state its region and send it again.</source>
        <translation>{file}: {feature} ليس في أي نطاق من نطاقات الاتفاق؛ حدّد نطاقه وأرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {finding} Correct it in the proposal of {party}, and compare again.</source>
        <translation>{file}: {finding} صحّحه في مقترح الطرف {party} وقارن من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} is under the agreement “{agreement}” with the SHA-256 {digest}, and {workspace} under “{own}” with {own_digest}; have it sent under that one, or replace the agreement of the workspace first.</source>
        <translation>{file} بموجب اتفاق «{agreement}» ببصمة SHA-256 {digest}، و{workspace} بموجب «{own}» ببصمة {own_digest}؛ اطلب إرساله بموجب هذا الأخير، أو استبدل اتفاق مساحة العمل أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>“{code}” is no party of the agreement; use one of {known}.</source>
        <translation>«{code}» ليس طرفًا في الاتفاق؛ استخدم أحد هذه: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds no features of {party}, only of {parties}.</source>
        <translation>ليس في {file} معالم للطرف {party}، بل للأطراف: {parties} فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds features of {parties}; say whose proposal is imported.</source>
        <translation>في {file} معالم للأطراف {parties}؛ حدّد مقترح أيّها يُستورد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has several features that are meant: {features}; name one by its identifier.</source>
        <translation>في {file} عدة معالم ينطبق عليها ذلك: {features}؛ سمِّ واحدًا بمعرّفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has no feature “{name}”; name one by its identifier or its name.</source>
        <translation>ليس في {file} معلم «{name}»؛ سمِّ معلمًا بمعرّفه أو باسمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{finding} Correct {feature} first, and take the line then.</source>
        <translation>{finding} صحّح {feature} أولًا، ثم خذ الخط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>Nowhere do {feature} and the proposal of {party} go different ways between two places at which they meet, to {tolerance}; take a whole feature of it, or draw the line by hand.</source>
        <translation>لا يسلك {feature} ومقترح {party} في أي مكان طريقين مختلفين بين موضعين يلتقيان فيهما ضمن {tolerance}؛ خذ منه معلمًا كاملًا، أو ارسم الخط يدويًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>With this line the outline of {feature} would cross itself or fall apart; take a neighbouring piece with it or before it, or draw the line by hand.</source>
        <translation>مع هذا الخط يتقاطع محيط {feature} مع نفسه أو يتفكك؛ خذ معه أو قبله قطعة مجاورة، أو ارسم الخط يدويًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} is of the kind “{kind}”, which the agreement does not know.</source>
        <translation>{feature}: النوع «{kind}» لا يعرفه الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} of the common text has this very geometry; nothing was written.</source>
        <translation>{feature} في النص المشترك له هذا الشكل الهندسي نفسه؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} is agreed; reopen it before its line becomes another one.</source>
        <translation>{feature} متفق عليه؛ أعد فتحه قبل أن يصير خطه خطًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>seconds</source>
        <translation>ثوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>the sign {sign} and the letter {letter} contradict each other</source>
        <translation>الإشارة {sign} والحرف {letter} متناقضان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{value} {unit} are more than there are; they must be below 60</source>
        <translation>{value} ({unit}) أكثر مما يوجد؛ يجب أن تكون أقل من 60</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is no {axis} in degrees; metres belong in an easting and a northing, and degrees written without blanks need their letter, as in 355548N 0363748E</source>
        <translation>{number} ليس {axis} بالدرجات؛ الأمتار تُكتب إحداثيًا شرقيًا وإحداثيًا شماليًا، والدرجات المكتوبة بلا فراغات تحتاج إلى حرفها كما في 355548N 0363748E</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{degrees}° is no {axis}; at most {limit}° is possible</source>
        <translation>{degrees}° ليست {axis}؛ والأقصى الممكن {limit}°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a hemisphere letter must stand before or after its angle</source>
        <translation>يجب أن يسبق حرف نصف الكرة زاويته أو يتبعها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>one angle is named latitude and longitude</source>
        <translation>زاوية واحدة سُميت خط عرض وخط طول معًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is marked as {unit} where {expected} belong</source>
        <translation>{number} معلَّم على أنه {unit} وموضعه {expected}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing</source>
        <translation>ينقص خط العرض أو خط الطول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>only the last of degrees, minutes and seconds can have decimals</source>
        <translation>لا تكون الكسور العشرية إلا في آخر الدرجات والدقائق والثواني</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{piece}” stands where nothing more is expected</source>
        <translation>«{piece}» يرد حيث لا يُنتظر شيء بعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{number}” has {digits} digits; a {axis} without blanks has {few} or {many}, as in {form}</source>
        <translation>في «{number}» من الأرقام {digits}؛ و{axis} بلا فراغات له {few} أو {many}، كما في {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle_writing.py"/>
        <source>{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.</source>
        <translation>{degrees} ليس {axis}؛ يجب أن يقع بين -{limit} و{limit} درجة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not in decimal degrees</source>
        <translation>ليس بدرجات عشرية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it does not say which is the latitude; add the letters N or S, and E or W, or state the order</source>
        <translation>لا يبين أيهما خط العرض؛ أضف الحرف N أو S والحرف E أو W أو اذكر الترتيب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it needs one hemisphere letter for the latitude and one for the longitude</source>
        <translation>يلزم حرف نصف كرة واحد لخط العرض وواحد لخط الطول</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it can be parted in two ways; part the two angles by a semicolon</source>
        <translation>يمكن فصله على وجهين؛ افصل الزاويتين بفاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{rest}” stands after the place; leave it out</source>
        <translation>يرد «{rest}» بعد الموقع؛ احذفه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing; part the two by a semicolon</source>
        <translation>ينقص خط العرض أو خط الطول؛ افصل بينهما بفاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it names the {axis} twice</source>
        <translation>يرد {axis} مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{number}” can be the number of the line or the degrees; write {number}) or {number}°</source>
        <translation>«{number}» قد يكون رقم السطر أو الدرجات؛ اكتب {number}) أو {number}°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not a pair of angles; part the two by a semicolon</source>
        <translation>ليس زوجًا من الزوايا؛ افصل الزاويتين بفاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is a {one}, and a {other} is expected</source>
        <translation>هو {one} والمنتظر {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>The coordinate is missing.</source>
        <translation>الإحداثي مفقود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is longer than {most} characters</source>
        <translation>أطول من {most} حرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is not a plain number such as 283456.50</source>
        <translation>ليس عددًا بسيطًا مثل 283456.50</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>“{text}” is refused: {reason}.</source>
        <translation>رُفض «{text}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>the character {code} is part of no coordinate</source>
        <translation>الرمز {code} ليس من أي إحداثية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinates.py"/>
        <source>“{text}” is refused: {cause}</source>
        <translation>رُفض «{text}»: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>north</source>
        <translation>الشمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>south</source>
        <translation>الجنوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>east</source>
        <translation>الشرق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>west</source>
        <translation>الغرب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” means one side here and another in another line; write N, S, E and W</source>
        <translation>«{word}» يعني جهة هنا وجهة أخرى في سطر آخر؛ اكتب N وS وE وW</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is north</source>
        <translation>{letter} هو الشمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is south</source>
        <translation>{letter} هو الجنوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is east</source>
        <translation>{letter} هو الشرق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is west</source>
        <translation>{letter} هو الغرب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>The letters were read as {language} ones: {letters}.</source>
        <translation>قُرئت الحروف على هذا النحو (اللغة: {language}): {letters}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” is {one} in {language} and {other} in {other_language}, and nothing in the list decides; write N, S, E and W</source>
        <translation>«{word}» يعني {one} ({language}) أو {other} ({other_language})، ولا شيء في القائمة يحسم ذلك؛ اكتب N وS وE وW</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>it can be read in two ways; part the two angles by a semicolon</source>
        <translation>يمكن قراءته على وجهين؛ افصل الزاويتين بفاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” does not belong in a position; write it as in 35°55'48"N 36°37'48"E, 37S 283456 3976543 or 37S BV 83456 76543</source>
        <translation>«{word}» ليس من كتابة موقع؛ اكتبه كما في 35°55'48"N 36°37'48"E أو 37S 283456 3976543 أو 37S BV 83456 76543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{one}” and “{other}” are hemispheres in different languages; write N, S, E and W</source>
        <translation>«{one}» و«{other}» نصفا كرة بلغتين مختلفتين؛ اكتب N وS وE وW</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs.py"/>
        <source>no such square lies in band {band} ({south} to {north})</source>
        <translation>لا مربع كهذا في النطاق العرضي {band} ({south} إلى {north})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone} does not exist; zones run from 1 to 60</source>
        <translation>لا وجود للمنطقة {zone}؛ المناطق من 1 إلى 60</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{band} is no latitude band; the bands are C to X without I and O</source>
        <translation>{band} ليس نطاقًا عرضيًا؛ النطاقات من C إلى X بلا I وO</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X</source>
        <translation>لا وجود للمنطقة {zone}X؛ حول سفالبارد لا توجد إلا 31X و33X و35X و37X</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>column letter {column} does not exist in zone {zone}; its columns are {columns}</source>
        <translation>لا وجود لحرف العمود {column} في المنطقة {zone}؛ أعمدتها {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>row letter {row} does not exist; the rows are A to V without I and O</source>
        <translation>لا وجود لحرف الصف {row}؛ الصفوف من A إلى V بلا I وO</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it lies in the polar grid (UPS), which is not supported</source>
        <translation>يقع في الشبكة القطبية (UPS) وهي غير مدعومة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it does not say its grid zone; write it first, as in 37S {reference}</source>
        <translation>لا يذكر منطقة الشبكة؛ اكتبها أولًا كما في 37S {reference}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it is not MGRS; write zone, band, two letters and digits as in 37SBV8345676543</source>
        <translation>ليس MGRS؛ اكتب المنطقة والنطاق وحرفين وأرقامًا كما في 37SBV8345676543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{count} digits are an odd number; easting and northing need as many each</source>
        <translation>عدد الأرقام فردي: {count}؛ يلزم للإحداثي الشرقي والإحداثي الشمالي العدد نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>the easting has {first} digits and the northing {second}; they must be as many</source>
        <translation>في الإحداثي الشرقي من الأرقام {first} وفي الشمالي {second}؛ يجب أن يتساويا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it has {count} digits each; {most}, for one metre, are the most</source>
        <translation>في كل منهما من الأرقام {count}؛ والأقصى {most}، أي متر واحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” cannot be told from the number before it</source>
        <translation>لا يمكن تمييز «{piece}» من العدد الذي قبله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” does not belong in a position</source>
        <translation>«{piece}» ليس من كتابة موقع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value} does not exist; UTM zones run from 1 to 60.</source>
        <translation>لا وجود للمنطقة {value}؛ مناطق UTM من 1 إلى 60.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>“{value}” is no latitude band; the bands are C to X without I and O.</source>
        <translation>«{value}» ليس نطاقًا عرضيًا؛ النطاقات من C إلى X بلا I وO.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X.</source>
        <translation>لا وجود للمنطقة {value}X؛ حول سفالبارد لا توجد إلا 31X و33X و35X و37X.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The easting {value} m is not between 100000 m and 900000 m.</source>
        <translation>الإحداثي الشرقي {value} م ليس بين 100000 م و900000 م.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {value} m is not between 0 m and 10000000 m.</source>
        <translation>الإحداثي الشمالي {value} م ليس بين 0 م و10000000 م.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no longitude; it must lie between -180 and 180 degrees.</source>
        <translation>{value} ليس خط طول؛ يجب أن يقع بين -180 و180 درجة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no latitude; it must lie between -90 and 90 degrees.</source>
        <translation>{value} ليس خط عرض؛ يجب أن يقع بين -90 و90 درجة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The latitude {value} lies in the polar grid (UPS), which is not supported; UTM and MGRS reach from 80°S to 84°N.</source>
        <translation>خط العرض {value} في الشبكة القطبية (UPS) وهي غير مدعومة؛ UTM وMGRS من 80°S إلى 84°N.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}).</source>
        <translation>الإحداثي الشمالي {northing} م لا يقع في {zone} ({south} إلى {north}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}); a place in the southern hemisphere is written with its own band, or as “south”.</source>
        <translation>الإحداثي الشمالي {northing} م لا يقع في {zone} ({south} إلى {north})؛ والموقع في نصف الكرة الجنوبي يُكتب بنطاقه أو بكلمة «south».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it does not say the band or the hemisphere of zone {zone}; write it behind the zone, as in 37S, 37 north or 37 south</source>
        <translation>لا يذكر نطاق المنطقة {zone} أو نصف الكرة؛ اكتبه بعد المنطقة كما في 37S أو 37 north أو 37 south</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>these are an easting and a northing without their zone; write zone and band before them, as in 37S 283456 3976543, or state the CRS that they are in</source>
        <translation>هذان إحداثي شرقي وإحداثي شمالي بلا منطقتهما؛ اكتب المنطقة والنطاق قبلهما كما في 37S 283456 3976543، أو اذكر نظامهما المرجعي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>its commas can be read in several ways; write decimal points</source>
        <translation>فواصله تُقرأ على أوجه؛ اكتب الفاصلة العشرية نقطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is not UTM; write zone, band, easting and northing as in 37S 283456 3976543</source>
        <translation>ليس UTM؛ اكتب المنطقة والنطاق والإحداثي الشرقي والإحداثي الشمالي كما في 37S 283456 3976543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is no hemisphere; write N or S</source>
        <translation>ليس هذا نصف كرة؛ اكتب N أو S</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>no known unit</source>
        <translation>وحدة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>Whether features lie inside {what} is not known for all of them: the reference ({source}) has no boundary of {units}. Choose a reference layer that has it.</source>
        <translation>لا يُعرف لجميع المعالم هل تقع داخل {what}: لا تحوي الحدود المرجعية ({source}) حدود {units}. اختر طبقة مرجعية تحويها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>any unit</source>
        <translation>أي وحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>of no stated source</source>
        <translation>مصدر غير مذكور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one.</source>
        <translation>لا توجد بعد منطقة عازلة في النطاق {region}، فلا يُعرف هل تقع {points} داخلها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in no buffer zone: its region {region} has none, at {spot}.</source>
        <translation>لا تقع {point} في أي منطقة عازلة: ليس لنطاقها {region} منطقة عازلة، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in {holder}, a buffer zone of {other}, and {away} outside {buffer} of its own region {region}, at {spot}.</source>
        <translation>تقع {point} في {holder}، وهي منطقة عازلة تتبع: {other}، وعلى بعد {away} خارج {buffer} التابعة لنطاقها: {region}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands {away} outside the nearest buffer zone of its region {region}, {buffer}, at {spot}.</source>
        <translation>تقع {point} على بعد {away} خارج أقرب منطقة عازلة في نطاقها {region}، وهي {buffer}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>Put {point} into the region {region}</source>
        <translation>إدراج {point} في النطاق {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/entangled.py"/>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>{first} and {second} cross each other at more than {most} places; draw one of them again.</source>
        <translation>يتقاطع {first} و{second} في أكثر من {most} موضعًا؛ ارسم أحدهما من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/gaps.py"/>
        <source>The search for gaps was cancelled.</source>
        <translation>أُلغي البحث عن الفجوات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Fill the gap to {keeping} from {yielding}</source>
        <translation>ملء الفجوة حتى {keeping} من {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Remove {copy}</source>
        <translation>حذف {copy}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} overlap by {size}, up to {width} wide, at {spot}.</source>
        <translation>تتداخل {first} و{second} بمساحة {size} وعرض يصل إلى {width}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>تحتوي {first} كامل {second}: {size}، بعرض يصل إلى {width}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>تقع {first} بكاملها داخل {second}: {size}، بعرض يصل إلى {width}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} are one and the same outline of {size}, at {spot}.</source>
        <translation>للمساحتين {first} و{second} حد واحد بعينه مساحته {size}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlay.py"/>
        <source>The search for overlaps was cancelled.</source>
        <translation>أُلغي البحث عن التداخلات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>Natural Earth, as carried by QGIS</source>
        <translation>Natural Earth، كما يرد مع QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>illustrative</source>
        <translation>للتوضيح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>GeoNames (geonames.org), as held by the Python package {package}</source>
        <translation>GeoNames (geonames.org)، كما ترد في حزمة Python: {package}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There are two files for the {what} “{key}”; remove one.</source>
        <translation>يوجد ملفان لـ«{key}» ({what})؛ احذف أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>“{taken}” and “{key}” have the same order {order}; renumber one {what}.</source>
        <translation>لـ«{taken}» و«{key}» الترتيب نفسه {order}؛ غيّر رقم أحدهما ({what}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There is no {what} “{key}”; the known ones are {known}.</source>
        <translation>لا يوجد «{key}» ({what})؛ المعروف: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>The {what} file {module}.py cannot be loaded ({name}: {error}); mend it, or install the plugin again.</source>
        <translation>تعذر تحميل الملف {module}.py ({what}) ({name}: {error})؛ أصلحه أو أعد تثبيت الإضافة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>No {what} could be loaded; close QGIS and open it again.</source>
        <translation>لم يُحمَّل شيء ({what})؛ أغلق QGIS وافتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/belonging.py"/>
        <source>{feature} belongs to {zone}</source>
        <translation>جعل المعلم {feature} تابعًا لـ{zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the uid, and what else has it gets a new one</source>
        <translation>يحتفظ المعلم {feature} بالمعرّف، ويُمنح سواه ممن يحمله معرّفًا جديدًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the number, and what else has it gets the next free one</source>
        <translation>يحتفظ المعلم {feature} بالرقم، ويُمنح سواه ممن يحمله الرقم التالي المتاح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/middle_line.py"/>
        <source>No line runs midway between these outlines; draw one by hand, or cut one of the two.</source>
        <translation>لا يمر خط في منتصف المسافة بين هذين الحدين؛ ارسم خطًا يدويًا أو اقتطع أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Draw one line midway between {first} and {second}</source>
        <translation>رسم خط واحد في منتصف المسافة بين {first} و{second}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Cut {keeping} out of {yielding}</source>
        <translation>اقتطاع {keeping} من {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>With {keeping} cut out, {yielding} would fall apart or lose more than half of its area; draw it by hand.</source>
        <translation>إذا اقتُطع {keeping} تجزأ {yielding} أو فقد أكثر من نصف مساحته؛ ارسمه يدويًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>One of the two features is not there any more; check again.</source>
        <translation>لم يعد أحد المعلمين موجودًا؛ أعد التحقق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>Parted along the middle line, {feature} would fall apart; cut it by hand.</source>
        <translation>إذا قُسم على طول خط المنتصف تجزأ المعلم {feature}؛ اقتطعه يدويًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: the outline of one lies between a hole of the other and its edge. Cut one of the two, or draw the line by hand.</source>
        <translation>لا يمر خط في منتصف المسافة بين {first} و{second} في كل موضع: حد أحدهما يقع بين ثقب في الآخر وحافته. اقتطع أحدهما أو ارسم الخط يدوياً.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: about a part of what they share their outlines do not cross each other, or too often. Cut one of the two, or draw the line by hand.</source>
        <translation>لا يمر خط في منتصف المسافة بين {first} و{second} في كل موضع: حول جزء مشترك بينهما لا يتقاطع حداهما أو يتقاطعان مرات كثيرة جداً. اقتطع أحدهما أو ارسم الخط يدوياً.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report to read</source>
        <translation>تقرير للقراءة</translation>
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
        <translation>تقرير للبرامج</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>outside now</source>
        <translation>في الخارج الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>gained, km²</source>
        <translation>المكتسب، كم²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>lost, km²</source>
        <translation>المفقود، كم²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Agreement, SHA-256</source>
        <translation>الاتفاق، SHA-256</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Changes from {before} to {after}</source>
        <translation>التغييرات من {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What is in force on {day} is compared.</source>
        <translation>يُقارن ما هو سارٍ في {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Added: {added}; removed: {removed}; changed: {changed}.</source>
        <translation>المضاف: {added}؛ المُزال: {removed}؛ المتغيّر: {changed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Gained: {gained}; lost: {lost}; moved: {points}.</source>
        <translation>المكتسب: {gained}؛ المفقود: {lost}؛ المنقول: {points}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Told apart, in parts no wider than {tolerance}: {area}.</source>
        <translation>على حدة، في أجزاء لا يزيد عرضها على {tolerance}: {area}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The line of {feature} differs by less than a centimetre.</source>
        <translation>يختلف خط المعلم {feature} بأقل من سنتيمتر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{feature} is the same line under another identifier: {before} before, {after} now.</source>
        <translation>المعلم {feature} هو الخط نفسه تحت معرّف آخر: كان {before} وصار {after}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The ground or the turning points of {feature} are not measured: one of the versions is not sound, as its check says, or the lines of the two cross at more than {most} places.</source>
        <translation>لم تُقَس أرض المعلم {feature} أو نقاط انعطافه: إحدى النسختين غير سليمة كما يبين التحقق منها، أو أن خطوط النسختين تتقاطع في أكثر من {most} موضعًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, “{after}” now.</source>
        <translation>{what}: كان «{before}» وصار «{after}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{after}” now, nothing before.</source>
        <translation>{what}: صار «{after}» ولم يكن شيء من قبل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, nothing now.</source>
        <translation>{what}: كان «{before}» ولا شيء الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Ground by administrative unit</source>
        <translation>الأراضي بحسب الوحدة الإدارية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlements on the other side of a line</source>
        <translation>التجمعات السكانية في الجانب الآخر من خط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Accepted findings that lapsed</source>
        <translation>ملاحظات مقبولة سقط قبولها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Finding, as it was accepted</source>
        <translation>الملاحظة كما قُبلت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Agreement, limits, rules, reference boundaries, software and accepted findings</source>
        <translation>الاتفاق والقيم الحدّية والقواعد والحدود المرجعية والبرامج والملاحظات المقبولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points moved, added, removed</source>
        <translation>نقاط الانعطاف: المنقولة، المضافة، المُزالة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number before</source>
        <translation>الرقم قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number now</source>
        <translation>الرقم الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place before</source>
        <translation>المكان قبل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place now</source>
        <translation>المكان الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Distance, m</source>
        <translation>المسافة، م</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Azimuth, °</source>
        <translation>السمت، °</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What features state</source>
        <translation>ما تذكره المعالم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>too near to tell</source>
        <translation>أقرب من أن يُحكم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>SHA-256 of the agreement's text</source>
        <translation>SHA-256 لنص الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>not applied: {rule}</source>
        <translation>لا تُطبَّق: {rule}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>reference boundaries</source>
        <translation>الحدود المرجعية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>straight line</source>
        <translation>خط مستقيم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>administrative boundary</source>
        <translation>حد إداري</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>line of contact</source>
        <translation>خط التماس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>own log</source>
        <translation>السجل الخاص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Minutes of meeting {number}</source>
        <translation>محضر الاجتماع {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Held in {place} on {day}.</source>
        <translation>عُقد في {place} يوم {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Present: {present}.</source>
        <translation>الحاضرون: {present}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed at this meeting: {here} km.</source>
        <translation>المتفق عليه في هذا الاجتماع: {here} كم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed in all: {agreed} km of {whole} km ({share} %).</source>
        <translation>المتفق عليه إجمالًا: {agreed} كم من {whole} كم ({share} %).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>What has lapsed was said of another line, and counts for nothing.</source>
        <translation>ما سقط قيل عن خط آخر، ولا يُحتسب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>From point</source>
        <translation>من النقطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>To point</source>
        <translation>إلى النقطة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Length, m</source>
        <translation>الطول، م</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Reservations and objections</source>
        <translation>التحفظات والاعتراضات</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>lapsed: {stance} on {day} ({how})</source>
        <translation>سقط: {stance} في {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>{stance} on {day} ({how})</source>
        <translation>{stance} في {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Remedy</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Checked for {day}: {errors}, {warnings}, {notes}.</source>
        <translation>تم التحقق ليوم {day}: {errors}، {warnings}، {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rules that were applied</source>
        <translation>القواعد المطبقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by all</source>
        <translation>يطالب به الجميع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by nobody</source>
        <translation>لا يطالب به أحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Proposals compared: {parties}</source>
        <translation>مقارنة المقترحات: {parties}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Claimed by all: {agreed}; contested: {contested}; claimed by nobody between claims: {gap}.</source>
        <translation>يطالب به الجميع: {agreed}؛ متنازع عليه: {contested}؛ لا يطالب به أحد بين المطالبات: {gap}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Line drawn by all: {agreed}; line at stake: {at_stake}. A line that several parties draw counts once.</source>
        <translation>خط رسمه الجميع: {agreed}؛ خط موضع خلاف: {at_stake}. والخط الذي ترسمه عدة أطراف يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines up to {tolerance} apart over {run} or more are the same line; ground between them, {area}, is counted apart.</source>
        <translation>الخطوط التي لا تتباعد أكثر من {tolerance} على امتداد {run} أو أكثر خط واحد؛ والأرض بينها، {area}، تُحسب على حدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements nearer than {accuracy} to the outline of a cell are near, not inside: their positions are no more accurate than that.</source>
        <translation>التجمعات السكانية التي تقع على أقل من {accuracy} من حدّ الخلية قريبة، لا في الداخل: فمواقعها ليست أدق من ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells: ground with one set of claiming parties</source>
        <translation>الخلايا: أرض تطالب بها مجموعة واحدة من الأطراف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Area, km²</source>
        <translation>المساحة، كم²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Within the tolerance, km²</source>
        <translation>ضمن السماحية، كم²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Population, where stated</source>
        <translation>عدد السكان حيث ذُكر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells by administrative unit</source>
        <translation>الخلايا بحسب الوحدات الإدارية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Units that the agreement names for a region: claimed by nobody</source>
        <translation>الوحدات التي يسمّيها الاتفاق للنطاق: ما لا يطالب به أحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>in no unit</source>
        <translation>خارج كل وحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>{unit}, with parts narrower than the accuracy of the boundaries: {others}</source>
        <translation>{unit}، مع أجزاء أضيق من دقة الحدود: {others}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/__init__.py"/>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>What was agreed is as it was agreed</source>
        <translation>ما اتُّفق عليه باقٍ كما اتُّفق عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore what was agreed, or reopen it with the document that says so.</source>
        <translation>استعد ما اتُّفق عليه، أو أعد فتحه بالوثيقة التي تنص على ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is agreed, and no act on record says which line was: a change of it shows nowhere.</source>
        <translation>{feature} متفق عليه، ولا عمل مقيَّد يقول أي خط هو: فلا يظهر تغييره في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} has another name than on {day}, when it was agreed as “{name}” ({document}).</source>
        <translation>يحمل {feature} اسمًا غير اسمه في {day}، حين اتُّفق عليه باسم «{name}» ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} was agreed on {day} ({document}) and is not reopened, but its status is “{status}”.</source>
        <translation>اتُّفق على {feature} في {day} ({document}) ولم يُعَد فتحه، لكن حالته «{status}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} is another one than was agreed on {day} ({document}).</source>
        <translation>خط {feature} غير الخط الذي اتُّفق عليه في {day} ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} lies up to {distance} from the one that was agreed on {day} ({document}).</source>
        <translation>يبعد خط {feature} حتى {distance} عن الخط الذي اتُّفق عليه في {day} ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is not there any more, though it was agreed on {day} ({document}) and not reopened.</source>
        <translation>لم يعد {feature} موجودًا، مع أنه اتُّفق عليه في {day} ({document}) ولم يُعَد فتحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore {feature} as it was agreed</source>
        <translation>استعادة {feature} كما اتُّفق عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>In force within the agreement's term</source>
        <translation>السريان ضمن مدة الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>Correct the dates, or record the extension of the agreement that they rest on.</source>
        <translation>صحح التواريخ، أو سجل تمديد الاتفاق الذي تستند إليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} is in force until {end}, before it comes into force on {begin}.</source>
        <translation>المعلم {feature} سارٍ حتى {end}، قبل دخوله حيز النفاذ في {begin}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>before the agreement came into force on {first}</source>
        <translation>قبل سريان الاتفاق في {first}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record</source>
        <translation>بعد آخر مدة مسجلة للاتفاق، وقد انتهت في {last}؛ ويستند إلى تمديد تلقائي غير مسجل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}</source>
        <translation>بعد آخر مدة مسجلة للاتفاق، وقد انتهت في {last}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its first day in force, {when}.</source>
        <translation>{feature}: أول يوم سريان مذكور هو {day}، {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its last day in force, {when}.</source>
        <translation>{feature}: آخر يوم سريان مذكور هو {day}، {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>What every feature must state</source>
        <translation>ما يجب أن يذكره كل معلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Fill the attribute; choose kind, region, party and status from the agreement's lists.</source>
        <translation>املأ السمة؛ واختر النوع والنطاق والطرف والحالة من قوائم الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states no {attribute}.</source>
        <translation>لا يذكر المعلم {feature} السمة {attribute}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} has the uid “{uid}”, which is no UUID.</source>
        <translation>معرّف المعلم {feature} هو «{uid}»، وهو ليس UUID.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states the {attribute} “{value}”, which is none of the agreement's ({listed}).</source>
        <translation>يذكر المعلم {feature} في {attribute} القيمة «{value}»، وليست من قيم الاتفاق ({listed}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Set the {attribute} to {value}</source>
        <translation>تعيين {attribute} إلى {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Text that reads as it is stored</source>
        <translation>نص يُقرأ كما هو مخزن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete the characters named, or type the text again.</source>
        <translation>احذف المحارف المذكورة، أو اكتب النص من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has characters in its {attribute} that may not stand there: {refused}.</source>
        <translation>في السمة {attribute} من المعلم {feature} محارف غير مسموح بها: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete them from the {attribute}</source>
        <translation>حذفها من {attribute}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has a character in its {attribute} that was lost when the text was read (U+FFFD).</source>
        <translation>في السمة {attribute} من المعلم {feature} محرف فُقد عند قراءة النص (U+FFFD).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>One uid, one name and one number for each feature</source>
        <translation>معرّف واحد واسم واحد ورقم واحد لكل معلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Give the copy a new uid, or one of the features another name or number.</source>
        <translation>امنح النسخة معرّفًا جديدًا، أو امنح أحد المعالم اسمًا آخر أو رقمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features have the uid {uid}: {labels}.</source>
        <translation>عدد المعالم ذات المعرّف {uid} هو {count}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the name {name}.</source>
        <translation>عدد المعالم من النوع «{kind}» في النطاق «{region}» بالاسم {name} هو {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Names of the kind “{kind}” in the region “{region}” look alike: {names}.</source>
        <translation>أسماء النوع «{kind}» في النطاق «{region}» متشابهة المظهر: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the number {number}: {labels}.</source>
        <translation>عدد المعالم من النوع «{kind}» في النطاق «{region}» بالرقم {number} هو {count}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Every stored value can be read</source>
        <translation>كل قيمة مخزنة قابلة للقراءة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Type the value again, or empty it; or restore the workspace from a copy.</source>
        <translation>اكتب القيمة من جديد أو أفرغها؛ أو استعد ملف العمل من نسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>{feature}: “{value}” in the column “{column}” (table “{table}”, row {row}) is nothing that the column can hold.</source>
        <translation>{feature}: القيمة «{value}» في العمود «{column}» (الجدول «{table}»، الصف {row}) ليست مما يحمله العمود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Numbers that can be meant</source>
        <translation>أعداد معقولة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Correct the number, or empty it where nothing is stated.</source>
        <translation>صحح العدد، أو أفرغه حيث لا شيء مذكور.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>{feature} states {value} in the column “{column}”, which no {column} can be.</source>
        <translation>{feature}: في العمود «{column}» القيمة {value}، ولا تصلح قيمةً لـ{column}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>A zone's buffers run along its whole line</source>
        <translation>المناطق العازلة للمنطقة تمتد على طول خطها كله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Extend a buffer along the stretch, or make the zone's buffer again.</source>
        <translation>مدّ المنطقة العازلة على طول المقطع، أو أنشئ المنطقة العازلة من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>longest stretch of the line that may be without a buffer</source>
        <translation>أطول مقطع من الخط يجوز أن يكون بلا منطقة عازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>{zone} has no buffer along its line of {length}.</source>
        <translation>ليس للمنطقة {zone} منطقة عازلة على طول خطها البالغ {length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Along {length} of its line {zone} has no buffer.</source>
        <translation>على طول {length} من خطها ليس للمنطقة {zone} منطقة عازلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Every buffer names its zone or line</source>
        <translation>كل منطقة عازلة تسمي منطقتها أو خطها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Choose the zone or the line that the buffer runs along, or delete the buffer.</source>
        <translation>اختر المنطقة أو الخط الذي تمتد المنطقة العازلة على طوله، أو احذف المنطقة العازلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names neither a zone nor a line.</source>
        <translation>لا تسمي {buffer} أي منطقة ولا أي خط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names no zone.</source>
        <translation>لا تسمي {buffer} أي منطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone or line that is not here.</source>
        <translation>تسمي {buffer} منطقة أو خطًا غير موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone that is not here.</source>
        <translation>تسمي {buffer} منطقة غير موجودة هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is neither a zone nor a line.</source>
        <translation>تسمي {buffer} المعلم {other}، وهو ليس منطقة ولا خطًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is no zone.</source>
        <translation>تسمي {buffer} المعلم {other}، وهو ليس منطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which was withdrawn.</source>
        <translation>تسمي {buffer} المنطقة {other}، وقد سُحبت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which was withdrawn.</source>
        <translation>تسمي {buffer} الخط {other}، وقد سُحب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which is not in force.</source>
        <translation>{buffer}: تُذكر فيها المنطقة {other} وهي غير سارية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which is not in force.</source>
        <translation>{buffer}: يُذكر فيها الخط {other} وهو غير سارٍ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>A buffer was made from its zone as it is now</source>
        <translation>أُنشئت المنطقة العازلة من المنطقة كما هي الآن</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>Make the buffer again from the zone as it is drawn now.</source>
        <translation>أنشئ المنطقة العازلة من جديد من المنطقة كما هي مرسومة الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>{buffer} was made from {zone} before the zone's line was changed; make it again.</source>
        <translation>أُنشئت {buffer} من {zone} قبل تغيير خط المنطقة؛ أنشئها من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>A buffer is as wide as it says</source>
        <translation>المنطقة العازلة بالعرض المذكور</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>Make the buffer again with the geodesic buffer, or move its outer edge out.</source>
        <translation>أنشئ المنطقة العازلة من جديد بالطريقة الجيوديسية، أو أبعد حافتها الخارجية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>how much narrower than stated it may be anywhere, or 0.1 % of the width</source>
        <translation>مقدار النقص المسموح به عن العرض المذكور في أي موضع، أو 0.1 % من العرض</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>shortfall up to which it is only a warning: an approximate GIS buffer</source>
        <translation>النقص الذي يبقى حتى حدّه مجرد تحذير: منطقة عازلة تقريبية من نظام معلومات جغرافية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}. It looks like {cause}.</source>
        <translation>عرض {buffer} عند {spot} هو {metres}، أقل من العرض المذكور {width} بمقدار {short}. ويبدو السبب: {cause}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}.</source>
        <translation>عرض {buffer} عند {spot} هو {metres}، أقل من العرض المذكور {width} بمقدار {short}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Each zone has a checkpoint</source>
        <translation>لكل منطقة نقطة تفتيش</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Draw a checkpoint in the zone's buffer, where a road crosses its line.</source>
        <translation>ارسم نقطة تفتيش في المنطقة العازلة حيث يقطع طريق خط المنطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>distance from the line within which a checkpoint serves a zone</source>
        <translation>المسافة من الخط التي تخدم نقطة التفتيش المنطقة ضمنها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>{zone} has no checkpoint on its line.</source>
        <translation>ليس للمنطقة {zone} نقطة تفتيش على خطها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Checkpoints stand in a buffer zone, near the line</source>
        <translation>تقع نقاط التفتيش في منطقة عازلة، قرب الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Move the checkpoint into the buffer zone, to where a road crosses the zone's line.</source>
        <translation>انقل نقطة التفتيش إلى المنطقة العازلة، حيث يقطع طريق خط المنطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>distance outside the buffer zone that is put down to rounding</source>
        <translation>المسافة خارج المنطقة العازلة المنسوبة إلى التقريب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>greatest distance from the zone's line</source>
        <translation>أكبر مسافة من خط المنطقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most.</source>
        <translation>تقع {checkpoint} على بعد {away} من خط {zone}، عند {spot}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>What is agreed, every party has agreed to</source>
        <translation>ما اتُّفق عليه وافق عليه كل طرف</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>Ask the parties for their stances, or reopen the feature.</source>
        <translation>اطلب من الأطراف مواقفها، أو أعد فتح المعلم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>{feature} states that it is agreed, and the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>يذكر {feature} أنه متفق عليه، وتنقص موافقة {parties}؛ المقاطع: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>What every party agrees to is marked as agreed</source>
        <translation>ما وافق عليه كل طرف معلَّم على أنه متفق عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Mark it as agreed, with the document that says so, or leave it open.</source>
        <translation>علّمه على أنه متفق عليه مع الوثيقة التي تقول ذلك، أو اتركه مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Every stretch of {feature} is agreed by every party; it can be marked as agreed.</source>
        <translation>وافق كل طرف على كل مقطع من {feature}؛ ويمكن تعليمه على أنه متفق عليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Stances are on the line as it is</source>
        <translation>المواقف من الخط كما هو</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Ask the party for its stance on the line as it is now, or restore the line that it meant.</source>
        <translation>اطلب من الطرف موقفه من الخط كما هو الآن، أو أعد الخط الذي قصده.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) was of another line, and has lapsed.</source>
        <translation>ما قاله {party} عن المقطع {number} من {feature} في {day} («{stance}») كان عن خط آخر، وقد سقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) has lapsed: the line lies up to {distance} from the one that was meant.</source>
        <translation>ما قاله {party} عن المقطع {number} من {feature} في {day} («{stance}») قد سقط: يبعد الخط حتى {distance} عن الخط المقصود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>No gap between neighbouring zones</source>
        <translation>لا فجوة بين مناطق متجاورة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>Draw both zones along one line, or part them by more than the limit if the land between is meant.</source>
        <translation>ارسم المنطقتين على خط واحد، أو باعد بينهما بأكثر من القيمة الحدّية إن كانت الأرض بينهما مقصودة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width of a gap that is put down to the drawing</source>
        <translation>عرض الفجوة المنسوب إلى الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width from which on land between two zones is taken as meant</source>
        <translation>العرض الذي تُعد الأرض بين منطقتين مقصودة ابتداءً منه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave a gap of {size} between them, up to {width} wide, at {spot}.</source>
        <translation>تترك {zones} بينها فجوة مساحتها {size} وعرضها حتى {width}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave more than {most} gaps between them, too many to be told one by one; the widest that was found is {width} wide, at {spot}.</source>
        <translation>تترك {zones} بينها أكثر من {most} فجوة، وهي أكثر من أن تُذكر واحدةً واحدة؛ وأعرض ما عُثر عليه منها عرضه {width} عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>No repeated vertex</source>
        <translation>لا رأس مكرر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>Delete one of the two turning points.</source>
        <translation>احذف إحدى نقطتي الانعطاف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>distance within which two vertices in a row are one</source>
        <translation>المسافة التي يُعد رأسان متتاليان ضمنها رأسًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>{feature} has {count} within {limit_text} of the one before, the nearest {least} from it at {spot}.</source>
        <translation>في المعلم {feature} {count} ضمن {limit_text} من النقطة السابقة، أقربها على بعد {least} منها عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete {count} of {feature}</source>
        <translation>حذف {count} من المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Finite coordinates in range</source>
        <translation>إحداثيات محددة ضمن المدى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Type the coordinates again, or import the file with the coordinate system it was made in.</source>
        <translation>اكتب الإحداثيات من جديد، أو استورد الملف بالنظام المرجعي الذي أُنشئ به.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} without a number for longitude or latitude; in the order drawn the first is the {ordinal}</source>
        <translation>في المعلم {feature} {count} بلا رقم لخط الطول أو خط العرض؛ وأولها بترتيب الرسم {ordinal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}; these look like metres of a projected system.</source>
        <translation>{feature}: {count} خارج 180° طولًا أو 90° عرضًا، أولها بطول {longitude} وعرض {latitude}؛ وتبدو أمتارًا من نظام إسقاط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}.</source>
        <translation>{feature}: {count} خارج 180° طولًا أو 90° عرضًا، أولها بطول {longitude} وعرض {latitude}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Edges that a chart draws elsewhere</source>
        <translation>أضلاع ترسمها الخرائط في موضع آخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Nothing, or add turning points on the line: packages draw such edges out by themselves.</source>
        <translation>لا شيء، أو أضف نقاط انعطاف على الخط: تفصّل الحزم مثل هذه الأضلاع تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>greatest distance of the edge on a chart from its geodesic</source>
        <translation>أكبر بُعد للضلع على الخريطة عن خطه الجيوديسي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} has {count} that a chart with straight lines draws up to {most} away from the geodesic, the worst at {spot}; exports draw them out.</source>
        <translation>في المعلم {feature} {count} ترسمها خريطة ذات خطوط مستقيمة على بعد يصل إلى {most} من الخط الجيوديسي، أسوؤها عند {spot}؛ ويفصّلها التصدير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} meets itself at {count} when its edges are drawn as geodesics, which packages do; the first is {spot}.</source>
        <translation>{feature}: يلتقي نفسه حين تُرسم أضلاعه خطوطًا جيوديسية كما في الحزم ({count})؛ أولها {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of points</source>
        <translation>مجموعة نقاط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of lines</source>
        <translation>مجموعة خطوط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area of several parts</source>
        <translation>مساحة من عدة أجزاء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a collection of geometries</source>
        <translation>مجموعة أشكال هندسية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Geometry present and of its kind's type</source>
        <translation>الشكل الهندسي موجود ومن نوع المعلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Draw the feature: an area for a zone, a line for a line, a point for a post or a checkpoint.</source>
        <translation>ارسم المعلم: مساحةً للمنطقة، وخطًا للخط، ونقطةً لنقطة المراقبة أو التفتيش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} carries heights; they are no part of the delimitation and are not exported.</source>
        <translation>يحمل المعلم {feature} ارتفاعات؛ وهي ليست جزءًا من تعيين الحدود ولا تُصدَّر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the heights off {feature}</source>
        <translation>إزالة الارتفاعات من المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>What the workspace stores as the geometry of {feature} cannot be read; draw it anew.</source>
        <translation>تعذرت قراءة ما يخزنه ملف العمل شكلًا هندسيًا للمعلم {feature}؛ ارسمه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has no geometry.</source>
        <translation>ليس للمعلم {feature} شكل هندسي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} without turning points, on which other programs break; take them off.</source>
        <translation>{feature}: {count} بلا نقاط انعطاف، تتعطل عندها برامج أخرى؛ أزلها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the parts and holes without turning points off {feature}</source>
        <translation>إزالة الأجزاء والثقوب التي بلا نقاط انعطاف من المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} not closed: the first ends at {end}, {gap} from where it begins.</source>
        <translation>{feature}: {count}؛ ينتهي الأول عند {end}، على بعد {gap} من بدايته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Close the outline of {feature} by a straight edge</source>
        <translation>إغلاق محيط المعلم {feature} بضلع مستقيم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.</source>
        <translation>المعلم {feature} هو {found}، لكن المعلم من النوع «{kind}» هو {wanted}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} an area of the same turning points</source>
        <translation>تحويل المعلم {feature} إلى مساحة بنقاط الانعطاف نفسها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a line of the same turning points</source>
        <translation>تحويل المعلم {feature} إلى خط بنقاط الانعطاف نفسها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a single point</source>
        <translation>جعل المعلم {feature} نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no further part</source>
        <translation>لا جزء آخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclave</source>
        <translation>لا جيب خارجي</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no hole</source>
        <translation>لا ثقب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclusion</source>
        <translation>لا استثناء</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>One part, no hole but those declared</source>
        <translation>جزء واحد بلا ثقوب سوى المعلنة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>Make a feature of each part, or name the further parts as exclaves and the holes as exclusions.</source>
        <translation>اجعل كل جزء معلمًا مستقلًا، أو سمِّ الأجزاء الأخرى جيوبًا خارجية والثقوب استثناءات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} is {count}; make one feature of each.</source>
        <translation>المعلم {feature} هو {count}؛ اجعل كلًا منها معلمًا مستقلًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} has {count}, {sizes}, but declares {names}; the largest is at {spot}.</source>
        <translation>في المعلم {feature} {count}، {sizes}، والمعلن: {names}؛ أكبرها عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{size} in all</source>
        <translation>{size} إجمالًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} declares {names} but has {count}.</source>
        <translation>المعلن للمعلم {feature}: {names}، لكن فيه {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>No edge shorter than the precision</source>
        <translation>لا ضلع أقصر من الدقة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>Delete one of the two turning points, or move them apart.</source>
        <translation>احذف إحدى نقطتي الانعطاف، أو باعد بينهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>shortest edge</source>
        <translation>أقصر ضلع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}.</source>
        <translation>في المعلم {feature} {count} أقصر من {limit_text}؛ أقصرها {least} عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>No sliver among the parts and holes</source>
        <translation>لا شظايا بين الأجزاء والثقوب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part or hole, or draw it at its true size.</source>
        <translation>احذف الجزء أو الثقب، أو ارسمه بحجمه الصحيح.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>width under which a part or hole is a sliver</source>
        <translation>العرض الذي يُعد الجزء أو الثقب دونه شظية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>area under which a part or hole is a sliver</source>
        <translation>المساحة التي يُعد الجزء أو الثقب دونها شظية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a hole of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>في المعلم {feature} ثقب مساحته {size} وعرضه {width} عند {spot}: شظية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a part of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>في المعلم {feature} جزء مساحته {size} وعرضه {width} عند {spot}: شظية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Close the hole in {feature}</source>
        <translation>سد الثقب في المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part of {feature}</source>
        <translation>حذف جزء من المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>No spike</source>
        <translation>لا نتوء حاد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete the turning point at the tip, or move it.</source>
        <translation>احذف نقطة الانعطاف عند الرأس، أو انقلها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>sharpest angle between two edges</source>
        <translation>أحدّ زاوية بين ضلعين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>{feature} has {count} sharper than {limit_text}; the sharpest, {least}, runs {reach} to {spot}.</source>
        <translation>في المعلم {feature} {count} أحدّ من {limit_text}؛ أحدّها {least} يمتد {reach} حتى {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Longitude and latitude in their order</source>
        <translation>خط الطول وخط العرض بترتيبهما</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude, of the whole feature or of the turning points named.</source>
        <translation>بدّل خط الطول وخط العرض للمعلم كله، أو لنقاط الانعطاف المذكورة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has longitude and latitude exchanged: it lies at {now}; exchanged, it lies in {region}, at {then}.</source>
        <translation>خطا الطول والعرض في المعلم {feature} متبادلان: يقع عند {now}؛ وبعد التبديل يقع في {region} عند {then}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {feature}</source>
        <translation>تبديل خطي الطول والعرض في المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>the agreement's theatre</source>
        <translation>مسرح الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has {count} with longitude and latitude exchanged, in the order drawn the {named}: the first lies at {now} and belongs at {then}.</source>
        <translation>{feature}: {count} تبادل فيها الطول والعرض، وترتيبها في الرسم {named}: تقع الأولى عند {now} ومكانها عند {then}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {count} of {feature}</source>
        <translation>تبديل خطي الطول والعرض لـ{count} من المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{named} and others</source>
        <translation>{named} وغيرها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>A valid area or line</source>
        <translation>مضلع أو خط صحيح</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Move the turning points so that no outline or line meets itself or another one.</source>
        <translation>انقل نقاط الانعطاف بحيث لا يلتقي أي حد أو خط بنفسه ولا بغيره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} has so many edges side by side ({count}) that it cannot be checked; draw it with fewer.</source>
        <translation>في المعلم {feature} أضلاع متجاورة كثيرة ({count}) فلا يمكن التحقق منه؛ ارسمه بعدد أقل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} meets itself at {count}, so that it has no left and no right side there; the first place is {spot}.</source>
        <translation>{feature}: يلتقي الخط نفسه ({count})، فلا يكون له هناك جانب أيسر ولا أيمن؛ أول موضع {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} is not a valid area: {reasons}; the first place is {spot}.</source>
        <translation>المعلم {feature} ليس مضلعًا صحيحًا: {reasons}؛ والموضع الأول {spot}.</translation>
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
        <translation>{fault}: {places} على الأقل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Rebuild {feature} as a valid area of {parts}, {size}</source>
        <translation>إعادة بناء المعلم {feature} مضلعًا صحيحًا ({parts}، {size})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is whole</source>
        <translation>سجل الأعمال كامل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>Merge the copy that has the missing entries; of a fork its author records by a correction what holds.</source>
        <translation>ادمج النسخة التي فيها القيود الناقصة؛ وفي التفرع يسجل صاحبه بتصحيح ما يسري.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is not whole: {problem}</source>
        <translation>سجل الأعمال غير كامل: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limits are the agreement's</source>
        <translation>القيم الحدّية هي قيم الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>Take the workspace's own limit away in the options, or have the parties state it in the agreement.</source>
        <translation>أزل القيمة الحدّية الخاصة بمساحة العمل في الخيارات، أو ليثبتها الأطراف في الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limit “{which}” of {rule} is {here} in this workspace; the agreement has {there}. Reason: {reason}</source>
        <translation>القيمة الحدّية «{which}» للقاعدة {rule} في مساحة العمل هذه هي {here}؛ وفي الاتفاق {there}. السبب: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>No overlap of kinds that the agreement keeps apart</source>
        <translation>لا تداخل بين أنواع يفصل بينها الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>Cut one of the two back to the other's line.</source>
        <translation>اقتطع أحد الاثنين حتى خط الآخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>width of an overlap that is put down to the drawing</source>
        <translation>عرض التداخل المنسوب إلى الرسم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Zones do not overlap</source>
        <translation>لا تتداخل المناطق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Agree on one line between the two zones and draw both along it, or remove the copy.</source>
        <translation>اتفقوا على خط واحد بين المنطقتين وارسموهما عليه، أو احذفوا النسخة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Nothing across the country's border</source>
        <translation>لا شيء خارج حدود البلد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Draw the feature up to the border and not across it.</source>
        <translation>ارسم المعلم حتى الحدود دون أن يتجاوزها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>area across the border that is put down to the reference</source>
        <translation>المساحة خارج الحدود المنسوبة إلى المرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>distance across it, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>بُعد النقطة أو الخط خارج الحدود المنسوب إلى المرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>the country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies across the country's border with {size}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: يتجاوز حدود البلد بمساحة {size} عند {spot} (وفق حدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: على بعد {away} خارج حدود البلد عند {spot} (وفق حدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs up to {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: يمتد خارج حدود البلد حتى مسافة {away} عند {spot} (وفق حدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs through “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: يمر عبر «{area_name}» عند {spot}، وتختلف المصادر في تحديد وضع هذه المنطقة ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: يقف في «{area_name}» عند {spot}، وتختلف المصادر في تحديد وضع هذه المنطقة ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies with {size} in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: يقع {size} منه في «{area_name}» عند {spot}، وتختلف المصادر في تحديد وضع هذه المنطقة ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Zones of two regions do not meet</source>
        <translation>لا تلتقي مناطق نطاقين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Draw one of the two back, or give both the same region if they are meant to be neighbours.</source>
        <translation>أبعد إحداهما، أو امنح كلتيهما النطاق نفسه إن كان المقصود تجاورهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>distance from which on two zones are apart</source>
        <translation>المسافة التي تُعد المنطقتان متباعدتين ابتداءً منها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} lies only {measure} from {second} in {region_b}, at {spot}.</source>
        <translation>تقع {first} في النطاق {region_a} على بعد {measure} فقط من {second} في النطاق {region_b}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} meets {second} in {region_b} along {measure}, at {spot}.</source>
        <translation>تلتقي {first} في النطاق {region_a} و{second} في النطاق {region_b} على طول {measure}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} touches {second} in {region_b}, at {spot}.</source>
        <translation>تلامس {first} في النطاق {region_a} {second} في النطاق {region_b}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>no region</source>
        <translation>بلا نطاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Inside the units of its region</source>
        <translation>داخل وحدات نطاقه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Draw the feature inside the units that the agreement names for its region, or correct its region.</source>
        <translation>ارسم المعلم داخل الوحدات التي يسميها الاتفاق لنطاقه، أو صحح نطاقه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>area outside that is put down to the reference</source>
        <translation>المساحة الخارجة المنسوبة إلى المرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>distance outside, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>بُعد النقطة أو الخط خارجًا المنسوب إلى المرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>the units of their region</source>
        <translation>وحدات نطاقها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {places}, the largest in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: خارج الوحدات التي يسميها الاتفاق للنطاق: {region}، بمساحة {size} ({places})، أكبرها في: {in_unit}، عند {spot} (مصدر الحدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: خارج الوحدات التي يسميها الاتفاق للنطاق: {region}، بمساحة {size} في: {in_unit}، عند {spot} (مصدر الحدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} runs up to {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: يمتد حتى مسافة {away} خارج الوحدات التي يسميها الاتفاق للنطاق: {region}، في: {in_unit}، عند {spot} (وفق حدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} stands {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: على بعد {away} خارج الوحدات التي يسميها الاتفاق للنطاق: {region}، في: {in_unit}، عند {spot} (وفق حدود: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Put {name} into the region {region}</source>
        <translation>إدراج {name} في النطاق {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Outside the areas of separation</source>
        <translation>خارج مناطق الفصل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Keep the feature out of the area, or agree on it with those who watch that area.</source>
        <translation>أبقِ المعلم خارج المنطقة، أو اتفق عليه مع من يراقبون تلك المنطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>area inside that is put down to the reference</source>
        <translation>المساحة الداخلة المنسوبة إلى المرجع</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Whether features lie inside {areas} is not known: the reference ({source}) has no such area. Choose a reference layer that has it.</source>
        <translation>لا يُعرف هل تقع المعالم داخل {areas}: لا يحوي المرجع ({source}) هذه المنطقة. اختر طبقة مرجعية تحويها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} stands inside “{area_name}”, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: داخل «{area_name}»، عند {spot} (مضلع إرشادي، المصدر: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} lies inside “{area_name}” with {size}, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: داخل «{area_name}» بمساحة {size}، عند {spot} (مضلع إرشادي، المصدر: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Observation posts stand in a buffer zone</source>
        <translation>تقع نقاط المراقبة في منطقة عازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Move the post into the buffer zone, or correct its region.</source>
        <translation>انقل نقطة المراقبة إلى المنطقة العازلة، أو صحح نطاقها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>distance outside that is put down to rounding</source>
        <translation>المسافة الخارجة المنسوبة إلى التقريب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Observation posts along the whole line</source>
        <translation>نقاط المراقبة على طول الخط كله</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Add a post where the line is farthest from any, or remove the post that was drawn twice.</source>
        <translation>أضف نقطة مراقبة حيث الخط أبعد ما يكون عن أي نقطة، أو احذف النقطة المرسومة مرتين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>greatest distance of any place on the line from its nearest post</source>
        <translation>أكبر بُعد لأي موضع على الخط عن أقرب نقطة مراقبة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>distance within which two posts are taken for one</source>
        <translation>المسافة التي تُعد نقطتا مراقبة ضمنها نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Along {stretch} of the line of {zone} no observation post is nearer than {limit_text}; the farthest place is {away} from {post}, at {spot}.</source>
        <translation>على طول {stretch} من خط {zone} لا توجد نقطة مراقبة أقرب من {limit_text}؛ وأبعد موضع على {away} من {post} عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>The spacing of posts along the line of {zone} is not judged while {posts} of its region stand far from it.</source>
        <translation>لا يُحكم على تباعد النقاط على طول خط {zone} ما دامت {posts} من نطاقها بعيدة عنه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{zone} has no observation post: none of its region is within {limit_text} of its line of {line_length}.</source>
        <translation>ليس للمنطقة {zone} نقطة مراقبة: لا نقطة من نطاقها ضمن {limit_text} من خطها البالغ {line_length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{one} and {other} stand {apart} apart: is that one post drawn twice?</source>
        <translation>المسافة بين {one} و{other} هي {apart}: أهي نقطة واحدة رُسمت مرتين؟</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Remove {other}</source>
        <translation>حذف {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>One proposal of each version</source>
        <translation>مقترح واحد لكل إصدار</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Ask the party which of the two it stands by, and take the other one off.</source>
        <translation>اسأل الطرف أيّ الاثنين يتمسك به، وأزل الآخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Two proposals of {party} state the version {version} and differ: {first} with the fingerprint {digest}, and {second} with {other}.</source>
        <translation>مقترحان للطرف {party} يذكران الإصدار {version} ويختلفان: {first} بالبصمة {digest}، و{second} بالبصمة {other}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>A safe zone lies inside its zone, clear of the zone's buffer</source>
        <translation>تقع المنطقة الآمنة داخل منطقتها بعيدًا عن منطقتها العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Draw the safe zone inside the zone, or cut it back to the zone's line.</source>
        <translation>ارسم المنطقة الآمنة داخل المنطقة، أو اقتطعها حتى خط المنطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>distance by which it may lie outside the zone, or in its buffer</source>
        <translation>المسافة التي يجوز أن تخرج بها عن المنطقة أو تدخل منطقتها العازلة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} lies inside no zone: its region has none.</source>
        <translation>لا تقع {safe} داخل أي منطقة: ليس في نطاقها أي منطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} names a zone that is not here, so it lies inside none.</source>
        <translation>تسمي {safe} منطقة غير موجودة هنا، فلا تقع داخل أي منطقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} out of {zone}, with {size}, at {spot}.</source>
        <translation>تتجاوز {safe} حدود {zone} بمسافة {reach} وبمساحة {size}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>the zones of its region</source>
        <translation>مناطق نطاقها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} into {zone}, with {size}, at {spot}.</source>
        <translation>تمتد {safe} داخل {zone} مسافة {reach} وبمساحة {size}، عند {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Cut {safe} back to the line of {zone}</source>
        <translation>اقتطاع {safe} حتى خط {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Stretches cover the whole line once</source>
        <translation>تغطي المقاطع الخط كله مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Divide the line anew; stretches that are as they were keep their numbers and what was said of them.</source>
        <translation>قسّم الخط من جديد؛ تحتفظ المقاطع التي لم تتغير بأرقامها وبما قيل عنها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} leave out {length} of its line.</source>
        <translation>تترك مقاطع {feature} مسافة {length} من خطه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} have {length} of its line more than once.</source>
        <translation>تضم مقاطع {feature} مسافة {length} من خطه أكثر من مرة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Stretches run along their features</source>
        <translation>تسير المقاطع على طول معالمها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line from the feature, or divide it anew.</source>
        <translation>خذ الخط من المعلم، أو قسّمه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line of the stretch {number} from its feature</source>
        <translation>أخذ خط المقطع {number} من معلمه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>The agreement is in force</source>
        <translation>الاتفاق نافذ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>Record the extension with its document in the agreement file, or correct the package's date.</source>
        <translation>سجل التمديد مع وثيقته في ملف الاتفاق، أو صحح تاريخ الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}.</source>
        <translation>في {day} لم يكن الاتفاق نافذًا بعد؛ يدخل حيز النفاذ في {first}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension.</source>
        <translation>في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. لا ينص الاتفاق على تمديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record.</source>
        <translation>في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. يُمدَّد بالتوافق، ولا تمديد لاحقًا مسجل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record.</source>
        <translation>في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. يُمدَّد تلقائيًا لفترات عدد أشهر كل منها {months}؛ وتمتد مثل هذه الفترة حتى {until}، لكن لا تمديد مسجل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace is sound</source>
        <translation>ملف العمل سليم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Restore the workspace from a copy, or create a new one and import the layers of this one into it.</source>
        <translation>استعد ملف العمل من نسخة، أو أنشئ ملفًا جديدًا واستورد طبقات هذا إليه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: “{value}” stands in the column “{column}”.</source>
        <translation>تعذرت قراءة الصف {row} من جدول ملف العمل «{table}»: في العمود «{column}» القيمة «{value}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: the column “{column}” is empty.</source>
        <translation>تعذرت قراءة الصف {row} من جدول ملف العمل «{table}»: العمود «{column}» فارغ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” declares its column “{column}” as “{value}”, which is not its type.</source>
        <translation>يعلن جدول ملف العمل «{table}» عموده «{column}» بالنوع «{value}»، وليس هذا نوعه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's file states “{value}” as its {column}, which no GeoPackage does.</source>
        <translation>يذكر ملف العمل «{value}» قيمةً لـ{column}، وليس هذا في أي GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” lacks the column or the row that it must have: “{column}”.</source>
        <translation>ينقص جدول ملف العمل «{table}» عمود أو صف لازم: «{column}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, which is not there; correct it under rules_off.</source>
        <translation>الاتفاق {agreement} يعطل القاعدة «{rule}»، وهي غير موجودة؛ صحح ذلك تحت rules_off.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, on which others rest; take it out of rules_off.</source>
        <translation>الاتفاق {agreement} يعطل القاعدة «{rule}» التي تستند إليها قواعد أخرى؛ احذفها من rules_off.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The parties do not apply the rule “{title}”. Reason: {reason}</source>
        <translation>لا تطبق الأطراف القاعدة «{title}». السبب: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is not known here</source>
        <translation>«{key}» غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>a value of type {type} is needed, not {value}</source>
        <translation>تلزم قيمة من النوع {type} لا {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>it must be {wanted}, not {value}</source>
        <translation>يجب أن يكون {wanted} لا {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not one of {listed}</source>
        <translation>{value} ليس من: {listed}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too many, {most} are the most</source>
        <translation>عدد زائد: {entries}، والأقصى {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} أقل من {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} أكثر من {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not more than {least}</source>
        <translation>{value} ليس أكثر من {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is longer than {most}</source>
        <translation>النص أطول من {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} does not follow the pattern {pattern}</source>
        <translation>{value} لا يوافق النمط {pattern}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not a date such as 2017-05-06</source>
        <translation>{value} ليس تاريخًا مثل 2017-05-06</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too few, {least} are needed</source>
        <translation>عدد ناقص: {entries}، ويلزم {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>an entry stands there twice</source>
        <translation>مدخل يرد هناك مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>“{paper}” is no paper for sheets; use one of {known}.</source>
        <translation>«{paper}» ليس ورقًا للألواح؛ استخدم أحد هذه: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot be “{orientation}”; use one of {known}.</source>
        <translation>لا يمكن أن تكون الألواح «{orientation}»؛ استخدم أحد هذه: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot have the scale 1:{scale}; use one of {known}, or 0 to choose.</source>
        <translation>لا يمكن أن يكون مقياس الألواح 1:{scale}؛ استخدم أحد هذه: {known}، أو 0 للاختيار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} does not arrange sheets ({format}) on {known}; restore the file.</source>
        <translation>لا يرتب الملف {file} الألواح ({format}) على: {known}؛ استعد الملف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} leaves a frame of {width} × {height} mm on {paper}; both must be at least {least} mm, so make the margin block smaller.</source>
        <translation>يترك الملف {file} إطارًا {width} × {height} مم على ورق {paper}؛ يجب ألا يقل أي منهما عن {least} مم، فصغّر كتلة الهامش.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, though small neighbours share them, and {feature} is beyond that; let the scale be chosen, choose a coarser one or a larger paper, or leave out the sheets.</source>
        <translation>يحتاج تعيين الحدود إلى أكثر من {most} لوحة بمقياس {scale} على {paper} مع أن المناطق الصغيرة المتجاورة تشترك في اللوحات، و{feature} خارج هذا العدد؛ اترك اختيار المقياس للبرنامج، أو اختر مقياسًا أصغر أو ورقًا أكبر، أو استغنِ عن اللوحات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; no paper is larger, so leave out the sheets, or export a part of the delimitation from a workspace of its own.</source>
        <translation>يحتاج تعيين الحدود إلى أكثر من {most} لوحة على {paper} مع أن المناطق الصغيرة المتجاورة تشترك في اللوحات، و{feature} خارج هذا العدد؛ لا ورق أكبر من هذا، فاستغنِ عن اللوحات أو صدّر جزءًا من تعيين الحدود من مساحة عمل مستقلة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; choose a larger paper, or leave out the sheets.</source>
        <translation>يحتاج تعيين الحدود إلى أكثر من {most} لوحة على {paper} مع أن المناطق الصغيرة المتجاورة تشترك في اللوحات، و{feature} خارج هذا العدد؛ اختر ورقًا أكبر أو استغنِ عن اللوحات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>No index sheet on {paper} can show the whole delimitation, even at 1:{scale}; check for features that lie far from the others.</source>
        <translation>لا يتسع لوح فهرس على ورق {paper} لتعيين الحدود كله ولو بمقياس 1:{scale}؛ تحقق من معالم بعيدة عن غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} is on no sheet; plan the sheets again from the delimitation as it is now.</source>
        <translation>لا يظهر المعلم {feature} في أي لوحة؛ خطط اللوحات من جديد من تعيين الحدود كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} reaches {beyond} beyond the frames of its sheets; plan them again, at a coarser scale or on a larger paper.</source>
        <translation>يتجاوز المعلم {feature} إطارات لوحاته بمقدار {beyond}؛ خططها من جديد بمقياس أصغر أو على ورق أكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} the line of {feature} is {pen} wide and covers {line} of ground, more than the {accuracy} to which the agreement states its boundaries; choose a finer scale or a larger paper.</source>
        <translation>بمقياس {scale} يبلغ عرض خط المعلم {feature} {pen} ويغطي {line} على الأرض، أي أكثر من الدقة {accuracy} التي يحدد بها الاتفاق حدوده؛ اختر مقياسًا أكبر أو ورقًا أكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} a line {pen} wide covers {line} of ground, more than half of the width of {feature} ({width}), so that its two sides run into one; choose a finer scale or a larger paper.</source>
        <translation>بمقياس {scale} يغطي خط عرضه {pen} مسافة {line} على الأرض، أي أكثر من نصف عرض المعلم {feature} ({width})، فيندمج جانباه؛ اختر مقياسًا أكبر أو ورقًا أكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds until {last}.</source>
        <translation>{sentence} يصحّ ذلك حتى {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} on.</source>
        <translation>{sentence} يصحّ ذلك ابتداءً من {first}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds on {day}.</source>
        <translation>{sentence} يصحّ ذلك في {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} to {last}.</source>
        <translation>{sentence} يصحّ ذلك من {first} إلى {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the top</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is longer than {most}</source>
        <translation>أطول من {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is not JSON ({cause})</source>
        <translation>ليس JSON ({cause})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it begins with the byte order mark of {encoding}; save it as plain UTF-8</source>
        <translation>يبدأ بعلامة ترتيب البايتات {encoding}؛ احفظه بترميز UTF-8 بلا علامة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the byte {byte} at {at} is no UTF-8; save it as UTF-8</source>
        <translation>البايت {byte} في الموضع {at} ليس UTF-8؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>{number} is no number that can be meant</source>
        <translation>{number} ليس عددًا يمكن أن يكون مقصودًا</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>“{key}” stands there twice</source>
        <translation>«{key}» يرد هناك مرتين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains {refused}, which can hide or reorder text</source>
        <translation>في النص {refused}، وهو ما قد يخفي النص أو يعيد ترتيبه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains U+FFFD: a character was lost when it was written</source>
        <translation>في النص U+FFFD: ضاع حرف عند كتابته</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>lists and objects lie in one another more than {deepest} deep</source>
        <translation>القوائم والكائنات متداخلة بأعمق من {deepest}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/column_choice.py"/>
        <source>“{text}” states no column; write what it is, once each, and its name or number, such as lon=2; lat=3. It may be {meanings}, or a column of the features such as kind or party.</source>
        <translation>«{text}» لا يحدد عمودًا؛ اكتب ما هو، مرة واحدة لكل منها، واسمه أو رقمه، مثل lon=2; lat=3. ويمكن أن يكون {meanings}، أو عمودًا للمعالم مثل kind أو party.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no column “feature” or “name” in its header; it tells which rows belong together.</source>
        <translation>ليس في ترويسة الملف {file} عمود «feature» أو «name»؛ وهو يبين أي الصفوف معًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has two columns for “{meaning}”: {one} and {other}; rename one.</source>
        <translation>في الملف {file} عمودان لـ«{meaning}»: {one} و{other}؛ غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has a column “{there}” but no column “{missing}”; add it.</source>
        <translation>في الملف {file} العمود «{there}» وليس فيه العمود «{missing}»؛ أضفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position.</source>
        <translation>ليس في الملف {file} عمود إحداثيات؛ يجب أن تسمي الترويسة lon وlat أو x وy أو utm أو mgrs أو dms أو position.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>The zone “{zone}” names no band or hemisphere; write it behind the zone, as in 37S, 37 north or 37 south.</source>
        <translation>المنطقة «{zone}» بلا نطاق عرضي ولا نصف كرة؛ اكتبه بعدها كما في 37S أو 37 north أو 37 south.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>“{text}” names a square of {side} m, which is no place for a turning point; write it to {most} m or better.</source>
        <translation>«{text}» يسمي مربعًا من {side} م، وليس هذا موقعًا لنقطة انعطاف؛ اكتبه بدقة {most} م أو أفضل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>One feature mixes the notations {one} and {other}; use one.</source>
        <translation>معلم واحد يخلط صيغتين: {one} و{other}؛ استخدم إحداهما.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>These are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>هذه درجات وليست في {crs} درجات؛ اذكر نظام الإحداثيات الجغرافي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>إحداثيات UTM وMGRS على WGS 84 وليس {crs} عليه؛ صحح النظام المرجعي أو اكتب x وy.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The headings name the angles in both orders, and none was used: {lines}.</source>
        <translation>تسمي الترويسات الزاويتين بالترتيبين معًا، ولم يُستخدم أي منهما: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The heading names the angles in the other order than is stated; the stated one was used.</source>
        <translation>تسمي الترويسة الزاويتين بترتيب غير المذكور؛ واستُخدم المذكور.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The latitude was read first, as the heading says.</source>
        <translation>قُرئ خط العرض أولًا كما تقول الترويسة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The longitude was read first, as the heading says.</source>
        <translation>قُرئ خط الطول أولًا كما تقول الترويسة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The northing was read first, as the heading says.</source>
        <translation>قُرئت الإحداثية الشمالية أولًا كما تذكر الترويسة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>Lines without a place were passed over: {lines}.</source>
        <translation>جرى تجاوز أسطر بلا موقع: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>“{text}” (line {line})</source>
        <translation>«{text}» (السطر {line})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>it names a square of {side} m; write it to {most} m or better</source>
        <translation>يسمي مربعًا من {side} م؛ اكتبه بدقة {most} م أو أفضل</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>the headings name easting and northing in both orders; keep one of them</source>
        <translation>تسمي الترويسات الإحداثيتين الشرقية والشمالية بالترتيبين معًا؛ أبقِ واحدًا منهما</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} is {size} MB; the most is {most} MB, divide it.</source>
        <translation>حجم الملف {file} هو {size} ميغابايت؛ والحد الأقصى {most} ميغابايت، فقسّمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} cannot be read: {error}.</source>
        <translation>تعذرت قراءة الملف {file}: {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} states no CRS; say which one its coordinates are in, EPSG:4326 for WGS 84 degrees.</source>
        <translation>لم يُذكر نظام إحداثيات للملف {file}؛ حدده، ولدرجات WGS 84 هو EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its rows ended at line {last} and begin again; put them together.</source>
        <translation>انتهت صفوفه عند السطر {last} ثم بدأت من جديد؛ اجمعها معًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}: the column “{column}” holds hemispheres, and its name does not say of which angle; call it lat_ns or lon_ew.</source>
        <translation>{file}: يحوي العمود «{column}» أنصاف الكرة، ولا يبيّن اسمه إلى أي زاوية تعود؛ سمّه lat_ns أو lon_ew.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}, line {line} has “{text}” in column {column}, which has no name and stands beside a coordinate; name it, as in lat_deg, lat_min, lat_sec, or take it out.</source>
        <translation>{file}، السطر {line}: في العمود {column}، وهو بلا اسم ويجاور إحداثية، كُتب «{text}»؛ سمِّه كما في lat_deg وlat_min وlat_sec، أو احذفه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>It has {count} vertices; the most is {most}.</source>
        <translation>عدد رؤوسه {count}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The number “{number}” is no number of a turning point.</source>
        <translation>الرقم «{number}» ليس رقم نقطة انعطاف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} stands in line {line} already; keep one.</source>
        <translation>نقطة الانعطاف {number} موجودة في السطر {line} من قبل؛ أبق واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} is missing; put its row back.</source>
        <translation>نقطة الانعطاف {number} مفقودة؛ أعد صفها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The part “{number}” is no number; count from 1.</source>
        <translation>الجزء «{number}» ليس عددًا؛ ابدأ العد من 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The ring “{number}” is no number; count from 1.</source>
        <translation>الحلقة «{number}» ليست عددًا؛ ابدأ العد من 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>part {part}, ring {ring}</source>
        <translation>الجزء {part}، الحلقة {ring}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} is out of order; put parts and rings one after another.</source>
        <translation>ليس في موضعه: {here}؛ رتب الأجزاء والحلقات بالتتابع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has no outer ring before it; the outer ring is ring 1.</source>
        <translation>لا حلقة خارجية قبل: {here}؛ الحلقة الخارجية هي الحلقة 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>A line has two different vertices at least; this one has one.</source>
        <translation>للخط رأسان مختلفان على الأقل؛ ولهذا رأس واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has {corners} different vertices; a polygon needs three, a point is one row.</source>
        <translation>عدد الرؤوس المختلفة {corners}: {here}؛ يلزم المضلع ثلاثة، والنقطة صف واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {name} is “{here}” here and “{there}” in line {line}; say one.</source>
        <translation>قيمة {name} هنا «{here}» وفي السطر {line} «{there}»؛ اذكر واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A turning point has no number for longitude or latitude; correct it first.</source>
        <translation>إحدى نقاط الانعطاف بلا عدد للطول أو العرض؛ صححها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A {geom_type} has no turning points; points, lines and polygons have.</source>
        <translation>ليس للشكل {geom_type} نقاط انعطاف؛ هي للنقاط والخطوط والمضلعات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} is no row of a table ({error}); check its quotation marks.</source>
        <translation>{file}، السطر {line} ليس صفًا من جدول ({error})؛ تحقق من علامات الاقتباس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>The row has {cells} cells where the header has {columns}; quote a comma inside a cell.</source>
        <translation>في الصف {cells} من الخلايا وفي الترويسة {columns}؛ ضع الفاصلة داخل الخلية بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} cannot be told to any feature. {fault}</source>
        <translation>{file}، لا يمكن نسبة السطر {line} إلى أي معلم. {fault}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} names no feature; fill in its feature column.</source>
        <translation>{file}، السطر {line} لا يسمي معلمًا؛ املأ العمود feature.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no rows; it needs a header line and one line for each vertex.</source>
        <translation>لا صفوف في الملف {file}؛ يلزم سطر ترويسة وسطر لكل رأس.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has {rows} rows; the most is {most}, divide it.</source>
        <translation>في الملف {file} من الصفوف {rows}؛ والأقصى {most}، فقسّمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is no whole UTF-16 text; save it as UTF-8.</source>
        <translation>الملف {file} ليس نص UTF-16 كاملًا؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is not UTF-8: line {line} holds the byte 0x{byte}; save it as UTF-8.</source>
        <translation>الملف {file} ليس UTF-8: في السطر {line} البايت 0x{byte}؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no line with all columns that are stated ({columns}); write their names as they stand there, or their numbers from the left.</source>
        <translation>ليس في الملف {file} سطر فيه كل الأعمدة المذكورة ({columns})؛ اكتب أسماءها كما هي هناك، أو أرقامها من اليسار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one line.</source>
        <translation>أُخذت الصفوف المرقمة من 1 إلى {last} نقاط انعطاف لخط واحد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one area.</source>
        <translation>أُخذت الصفوف المرقمة من 1 إلى {last} نقاط انعطاف لمساحة واحدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>{file}, line {line}, feature “{name}”</source>
        <translation>{file}، السطر {line}، المعلم «{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A point has one place; draw or type another point instead.</source>
        <translation>للنقطة موضع واحد؛ ارسم أو اكتب نقطة أخرى بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>An outline needs three different turning points; move this one, or delete the outline.</source>
        <translation>يحتاج المحيط إلى ثلاث نقاط انعطاف مختلفة؛ انقل هذه النقطة أو احذف المحيط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A line needs two different turning points, and a point one; move it, or delete the feature.</source>
        <translation>يحتاج الخط إلى نقطتي انعطاف مختلفتين والنقطة إلى واحدة؛ انقلها أو احذف المعلم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/workbook.py"/>
        <source>A text in the column {column} has {count} characters and a spreadsheet takes {longest}; shorten it.</source>
        <translation>في العمود {column} نص من {count} حرفًا وجدول البيانات يتسع لـ{longest}؛ اختصره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/term_source.py"/>
        <source>{sentence} The first day of the agreement, {first}, is that of the source it follows: {source}.</source>
        <translation>{sentence} اليوم الأول للاتفاق ({first}) مأخوذ من المصدر الذي يتبعه: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts are not in the encoding that it states; they were read as {encoding}, which their bytes look like. Check the names.</source>
        <translation>{file}: نصوصه ليست بالترميز الذي يذكره؛ قُرئت بترميز {encoding} الذي تشبهه بايتاتها. تحقق من الأسماء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}, which their bytes look like; no encoding is stated. Check the names.</source>
        <translation>{file}: قُرئت نصوصه بترميز {encoding} الذي تشبهه بايتاتها؛ ولا ترميز مذكور. تحقق من الأسماء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}.</source>
        <translation>{file}: قُرئت نصوصه بترميز {encoding}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>“{value}” is no known encoding; write one such as UTF-8, windows-1251, windows-1254 or windows-1256, or leave it empty.</source>
        <translation>«{value}» ليس ترميزًا معروفًا؛ اكتب مثل UTF-8 أو windows-1251 أو windows-1254 أو windows-1256، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file} is not written in {encoding}; state another encoding, or none to have it found out.</source>
        <translation>الملف {file} غير مكتوب بترميز {encoding}؛ اذكر غيره أو لا تذكر شيئًا ليُستنتج.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>Fix {findings}</source>
        <translation>إصلاح {findings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline crosses or touches itself</source>
        <translation>حدّه يقطع نفسه أو يمسّها</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline runs back over itself</source>
        <translation>حدّه يعود فوق نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines cross</source>
        <translation>حدّان من حدوده يتقاطعان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines share a stretch of line</source>
        <translation>حدّان من حدوده يشتركان في مقطع من الخط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>a hole lies outside the outline</source>
        <translation>ثقب يقع خارج الحد</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two holes overlap or lie in one another</source>
        <translation>ثقبان يتداخلان أو يقع أحدهما في الآخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two parts overlap or lie in one another</source>
        <translation>جزءان يتداخلان أو يقع أحدهما في الآخر</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>an outline has fewer than three different turning points</source>
        <translation>في أحد الحدود أقل من ثلاث نقاط انعطاف مختلفة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its holes cut its inside in two</source>
        <translation>ثقوبه تقسم داخله إلى قسمين</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>{fault} at {spot}</source>
        <translation>{fault}، عند {spot}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>What is drawn: {reason}</source>
        <translation>المرسوم: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>{findings}: “{title}”</source>
        <translation>{findings}: «{title}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>{file} has unsaved edits; save or discard them before another workspace is opened.</source>
        <translation>في {file} تعديلات غير محفوظة؛ احفظها أو تخلَّ عنها قبل فتح مساحة عمل أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Passed over, because nobody can say what such an outline encloses: {features}. Correct it as the check tells, and take the line again where it was meant for it.</source>
        <translation>جرى تجاوز ما لا يمكن القول ماذا يحيط به حده: {features}. صحّحه كما يبين التحقق، ثم خذ الخط من جديد إن كان مقصودًا له.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} with the line midway between {party} and {other}</source>
        <translation>أخذ {feature} بالخط الأوسط بين {party} و{other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} from the proposal of {party}</source>
        <translation>أخذ {feature} من مقترح الطرف {party}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line midway between {party} and {other}</source>
        <translation>إعطاء {feature} الخط الأوسط بين {party} و{other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line of {party}</source>
        <translation>إعطاء {feature} خط الطرف {party}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The limits cannot be changed: {reason}</source>
        <translation>لا يمكن تغيير القيم الحدّية: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map cannot be changed: {reason}</source>
        <translation>لا يمكن تغيير خريطة الأساس: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map of {file} was changed in another window meanwhile; look at it as it is now, and change it again.</source>
        <translation>تغيّرت خريطة الأساس في {file} أثناء ذلك من نافذة أخرى؛ انظر إليها كما هي الآن ثم غيّرها من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>A layer of {file} was removed from the project; open the workspace again to have it back.</source>
        <translation>حُذفت من المشروع طبقة من {file}؛ افتح مساحة العمل من جديد لاستعادتها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>{file} has unsaved edits in {layers}; save or discard them first.</source>
        <translation>في {file} تعديلات غير محفوظة في {layers}؛ احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Remove turning point {number} of {feature}</source>
        <translation>إزالة نقطة الانعطاف {number} من {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Insert a turning point beside {number} into {feature}</source>
        <translation>إدراج نقطة انعطاف بجانب {number} في {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Move turning point {number} of {feature}</source>
        <translation>نقل نقطة الانعطاف {number} من {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/help.py"/>
        <source>There is no help page “{page}”; install the plugin again.</source>
        <translation>لا توجد صفحة المساعدة «{page}»؛ أعد تثبيت الملحق.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark {feature} as agreed</source>
        <translation>تعليم {feature} متفقًا عليه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>There are unsaved edits or acts; save them first, for minutes are of what is on record.</source>
        <translation>هناك تعديلات أو أعمال غير محفوظة؛ احفظها أولًا، فالمحضر لما هو مسجل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{problem} Merge the copy that has the missing entries, or have the author of a fork record by a correction which entry holds; no reason overrides that.</source>
        <translation>{problem} ادمج النسخة التي فيها القيود الناقصة، أو ليسجل صاحب التفرع بتصحيح أي قيد يسري؛ ولا مبرر يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part “{part}” could not be written or read back ({reason}); try another folder. Nothing was exported.</source>
        <translation>تعذرت كتابة الجزء «{part}» أو إعادة قراءته ({reason})؛ جرّب مجلدًا آخر. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part {part} wrote {path} not at all or a second time; report this.</source>
        <translation>الجزء {part} لم يكتب {path} أو كتبه مرتين؛ أبلغ عن هذا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace has no features; draw or import some before exporting.</source>
        <translation>لا معالم في ملف العمل؛ ارسم أو استورد بعضها قبل التصدير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace is damaged (the table “{table}”); restore it from a copy, no reason overrides that.</source>
        <translation>ملف العمل معطوب (الجدول «{table}»)؛ استعده من نسخة، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace's row of {feature} cannot be read (the column “{column}”); type it again or restore the workspace from a copy, no reason overrides that.</source>
        <translation>تعذرت قراءة صف المعلم {feature} في ملف العمل (العمود «{column}»)؛ اكتبه من جديد أو استعد ملف العمل من نسخة، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has a coordinate that is no place on Earth; correct it, no reason overrides that.</source>
        <translation>{feature}: إحدى الإحداثيات ليست مكانًا على الأرض؛ صححها، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The delimitation was changed after it was checked; check it again before exporting.</source>
        <translation>تغيّر تعيين الحدود بعد التحقق منه؛ أعد التحقق قبل التصدير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has parts or holes without turning points; take them off, no reason overrides that.</source>
        <translation>{feature}: فيه أجزاء أو ثقوب بلا نقاط انعطاف؛ أزلها، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The geometry of {feature} is none that a feature of the kind “{kind}” can have; draw it anew, no reason overrides that.</source>
        <translation>الشكل الهندسي للمعلم {feature} لا يصلح للنوع «{kind}»؛ ارسمه من جديد، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check left out {rules}; check by every rule before exporting.</source>
        <translation>أغفل التحقق: {rules}؛ تحقق بكل القواعد قبل التصدير.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check found {errors}, the first: {first} Correct them, or give the reason for exporting in spite of them.</source>
        <translation>وجد التحقق: {errors}، أولها: {first} صححها أو اذكر سبب التصدير رغمها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} does not verify: {problem} Nothing was exported.</source>
        <translation>لم يثبت صحة الملف {file}: {problem} لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} verifies with another fingerprint; nothing was exported.</source>
        <translation>تُعطي مطابقة الملف {file} بصمة أخرى؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} cannot be read back ({error}); nothing was exported.</source>
        <translation>تعذرت إعادة قراءة الملف {name} ({error})؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} reads back with {found} of {expected} features; try another folder.</source>
        <translation>يُقرأ الملف {name} وفيه {found} من {expected} معلمًا؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{feature} reads back from {name} differently than it was drawn; nothing was exported.</source>
        <translation>{feature}: يُقرأ من الملف {name} على غير ما رُسم؛ لم يُصدَّر شيء.</translation>
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
        <translation>تعذرت إعادة قراءة الملف {name} ({error})؛ جرّب مجلدًا آخر.</translation>
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
        <translation>يُقرأ الملف {name} على غير ما كُتب؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} was changed while it was read; try again.</source>
        <translation>تغيّرت الحزمة {package} أثناء قراءتها؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <source>The package's manifest states “{value}” as the day on which its features are in force, which is no date; ask the sender for the package again.</source>
        <translation>يذكر بيان الحزمة «{value}» يومًا لسريان عناصرها، وليس ذلك تاريخًا؛ اطلب الحزمة من مرسلها ثانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}: the same files as here.</source>
        <translation>خطوط اللوحات والملاحق: {fonts}؛ وهي الملفات نفسها الموجودة هنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}. Fonts here are others: {others}. The same delimitation exported here has other bytes in every sheet, annex and picture for this reason alone; install the same files to compare them.</source>
        <translation>خطوط اللوحات والملاحق: {fonts}. والخطوط هنا غيرها: {others}. لهذا السبب وحده تختلف البايتات في كل لوحة وملحق وصورة إذا صُدّر تعيين الحدود نفسه هنا؛ ثبّت الملفات نفسها للمقارنة بينها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>some of these are not installed</source>
        <translation>بعضها غير مثبّت</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/import_proposal.py"/>
        <source>The package's manifest states “{value}” as its date, which is no date; ask the sender for the package again.</source>
        <translation>يذكر بيان الحزمة «{value}» تاريخًا لها، وليس ذلك تاريخًا؛ اطلب الحزمة من مرسلها ثانية.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/languages.py"/>
        <source>“{code}” is no language that documents are written in; use {known}.</source>
        <translation>«{code}» ليست لغة تُكتب بها الوثائق؛ استخدم: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>There is no {file}; name a ledger that was exported, a map package or a workspace.</source>
        <translation>لا يوجد {file}؛ اذكر سجل أعمال مصدَّرًا أو حزمة خرائط أو مساحة عمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تتعذر قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} carries no ledger of acts.</source>
        <translation>لا تحمل {package} سجل أعمال.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>“{version}” cannot be a version; use up to 30 letters, digits, points or hyphens (1.0).</source>
        <translation>لا يصلح «{version}» إصدارًا؛ استخدم حتى 30 حرفًا أو رقمًا أو نقطة أو واصلة (1.0).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The copy of {party} begins with its own language, “{language}”; choose it among the languages.</source>
        <translation>تبدأ نسخة الطرف {party} بلغته «{language}»؛ اخترها ضمن اللغات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title by language cannot be read ({reason}); write it as {example}.</source>
        <translation>تعذرت قراءة العنوان حسب اللغة ({reason})؛ اكتبه هكذا: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>each language needs a text</source>
        <translation>كل لغة تحتاج إلى نص</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title is not stated in {languages}; state it there, too, or leave the title empty.</source>
        <translation>العنوان غير مذكور باللغات: {languages}؛ اذكره بها أيضًا أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} holds the character {character}, which is refused; type it again.</source>
        <translation>الرمز {character} مرفوض ({what})؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} is longer than {longest} characters; shorten it.</source>
        <translation>أطول من {longest} حرف ({what})؛ اختصره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/pages/reading.py"/>
        <source>{name} reads back cut off; try another folder.</source>
        <translation>يُقرأ الملف {name} مبتورًا؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/geopdf.py"/>
        <source>{file} could not be written; look whether the disk is full or the folder read-only.</source>
        <translation>تعذرت كتابة الملف {file}؛ تحقق من امتلاء القرص أو كون المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} was not written to its end; try another folder.</source>
        <translation>لم يُكتب الملف {name} إلى نهايته؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a damaged table of contents; try another folder.</source>
        <translation>جدول محتويات الملف {name} معطوب؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a form of PDF that is not known here; report this with the version of QGIS.</source>
        <translation>الملف {name} بصيغة PDF غير معروفة هنا؛ أبلغ عن هذا مع إصدار QGIS.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_rewrite.py"/>
        <source>{name} has {count} pages where a map sheet has one; report this.</source>
        <translation>في الملف {name} صفحات عددها {count} وللوح الخريطة واحدة؛ أبلغ عن هذا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>{name} reads back without its fingerprint or a rule; try another folder.</source>
        <translation>يُقرأ الملف {name} بلا بصمته أو بلا قاعدة؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back without {missing}; nothing was exported.</source>
        <translation>يُقرأ الملف {name} بلا: {missing}؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back with features that it should not have; nothing was exported.</source>
        <translation>يُقرأ الملف {name} وفيه معالم لا ينبغي أن تكون؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>{feature} has a text with the character {character}, which files cannot hold; type it again, no reason overrides that.</source>
        <translation>{feature}: فيه نص بالرمز {character} الذي لا تحمله الملفات؛ اكتبه من جديد، فلا سبب يتجاوز ذلك.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} reads back without its title or fingerprint; try another folder.</source>
        <translation>يُقرأ الملف {name} بلا عنوانه أو بصمته؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} leads to other files than there are ({file}); nothing was exported.</source>
        <translation>يشير الملف {name} إلى ملفات غير موجودة ({file})؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} shows a picture that there is not ({file}); nothing was exported.</source>
        <translation>يعرض الملف {name} صورة غير موجودة ({file})؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} reads back with other layers or features than the master; nothing was exported.</source>
        <translation>يُقرأ الملف {name} بطبقات أو معالم غير التي في الأصل؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} names a place of this computer; nothing was exported.</source>
        <translation>يذكر الملف {name} مسارًا في هذا الحاسوب؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>{name} reads back without something that it should say; try another folder.</source>
        <translation>يُقرأ الملف {name} ناقصًا مما ينبغي أن يذكره؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Kind of feature</source>
        <translation>نوع المعلم</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Fields whose text is cut here; the GeoPackage has it whole under the same uid</source>
        <translation>حقول اختُصر نصها هنا؛ وهو كامل في GeoPackage تحت uid نفسه</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>The field {name} has no name of ten characters for the Shapefile; leave the Shapefile out.</source>
        <translation>ليس للحقل {name} اسم من عشرة أحرف لملف Shapefile؛ استغن عن Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>{feature} is a {geom_type}, which {file} cannot hold; correct its geometry or leave the Shapefile out.</source>
        <translation>{feature}: الشكل {geom_type} لا يحمله الملف {file}؛ صحح الشكل الهندسي أو استغن عن Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/region_press.py"/>
        <source>{name} is missing; try another folder.</source>
        <translation>الملف {name} مفقود؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>{name} reads back without some features; try another folder.</source>
        <translation>يُقرأ الملف {name} وتنقصه معالم؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>The feature {uid} reads back from {name} differently than it was drawn.</source>
        <translation>يُقرأ المعلم {uid} من الملف {name} على غير ما رُسم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other sheets than it was written with; try another folder.</source>
        <translation>يُقرأ الملف {name} بأوراق غير التي كُتب بها؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other rows or columns than it was written with; try another folder.</source>
        <translation>يُقرأ الملف {name} بصفوف أو أعمدة غير التي كُتب بها؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back differently in the column {column} of the sheet {sheet}; try another folder.</source>
        <translation>في الملف {name} يُقرأ العمود {column} من الورقة {sheet} على غير ما كُتب؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>There is no {file}; choose the earlier map package, a zip or a folder, or leave it empty.</source>
        <translation>لا يوجد {file}؛ اختر حزمة الخرائط السابقة، ملف zip أو مجلدًا، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>{file} is of the agreement “{other}”, not of “{own}”; choose an earlier package of the same agreement, or none.</source>
        <translation>{file} من الاتفاق «{other}» لا من «{own}»؛ اختر حزمة سابقة للاتفاق نفسه، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>Nothing has changed since {file}: it holds the same record; choose an earlier package, or none.</source>
        <translation>لم يتغيّر شيء منذ الحزمة {file}: ففيها السجل نفسه؛ اختر حزمة أقدم، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{reason} A package without the part “{part}” can be exported all the same.</source>
        <translation>{reason} ويمكن مع ذلك تصدير حزمة بلا الجزء «{part}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{file} was sent under another text of the agreement “{agreement}” than the workspace has; have it sent under this one, and import it again.</source>
        <translation>{file} أُرسل وفق نص للاتفاق «{agreement}» غير الذي في مساحة العمل؛ اطلب إرساله وفق هذا النص واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} could not be written ({cause}); look whether the disk is full.</source>
        <translation>تعذرت كتابة الملف {file} ({cause})؛ تحقق من امتلاء القرص.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.</source>
        <translation>سيبلغ الملف {file} {size} غيغابايت، ولا يتسع Shapefile لأكثر من 2 غيغابايت؛ استغن عن Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} has no room for {number} in its field {field}; leave the Shapefile out.</source>
        <translation>لا متسع في الملف {file} لـ{number} في حقله {field}؛ استثنِ Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back without the delimitation's fingerprint; nothing was exported.</source>
        <translation>يُقرأ الملف {name} بلا بصمة تعيين الحدود؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <source>{name} reads back without {numbers}; nothing was exported.</source>
        <translation>يُقرأ الملف {name} بلا: {numbers}؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/maps/label_findings.py"/>
        <source>“{text}” of {feature} has no clear place on sheet {number} ({language}); choose a finer scale or a larger paper.</source>
        <translation>لا موضع خاليًا للنص «{text}» الخاص بالمعلم {feature} على اللوحة {number} ({language})؛ اختر مقياسًا أكبر أو ورقًا أكبر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the name of {feature}</source>
        <translation>اسم المعلم {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the reason for the override</source>
        <translation>سبب التجاوز</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of the reference boundaries</source>
        <translation>مصدر الحدود المرجعية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of a base layer</source>
        <translation>مصدر طبقة أساس</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>No installed font has {characters} in {what}, which would be printed as a box; install {fonts}, or another font with this script. Sheets are set in {family}.</source>
        <translation>لا يحوي أي خط مثبت المحارف {characters} في {what}، فتُطبع مربعات؛ ثبّت {fonts} أو خطًا آخر لهذه الكتابة. اللوحات منضدة بخط {family}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>fonts-dejavu-core (DejaVu Sans) or fonts-noto-core (Noto Sans with Noto Sans Arabic)</source>
        <translation>fonts-dejavu-core (DejaVu Sans) أو fonts-noto-core (Noto Sans و Noto Sans Arabic)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>{paper} is too small for the texts of {sheets} in {languages}: they would have to be set in {points} pt, and the least is {least} pt. Choose a larger paper, upright sheets, or one language a sheet.</source>
        <translation>الورق {paper} أصغر من أن يتسع للنصوص باللغات {languages} ({sheets}): فلا تتسع إلا بحجم {points} نقطة، والأدنى {least} نقطة. اختر ورقًا أكبر أو لوحات عمودية أو لغة واحدة لكل لوحة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets of changes: {numbers}</source>
        <translation>ألواح التغييرات: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>comparison sheets: {numbers}</source>
        <translation>ألواح المقارنة: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheet {number}</source>
        <translation>اللوح {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets {numbers}</source>
        <translation>الألواح {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>“{text}” is too long for the head of {sheets} and stands there without its end; shorten it.</source>
        <translation>«{text}» أطول من أن يتسع له رأس {sheets} ويظهر فيه بلا نهايته؛ اختصره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/overview.py"/>
        <source>No feature has a geometry, so there is nothing to picture; draw or import some.</source>
        <translation>ليس لأي معلم شكل هندسي فلا شيء يُصوَّر؛ ارسم أو استورد بعضها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} could not be drawn; look whether there is memory left.</source>
        <translation>تعذر رسم الصورة {name}؛ تحقق من توفر الذاكرة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} cannot be read back as a whole picture; try another folder.</source>
        <translation>تعذرت إعادة قراءة الملف {name} صورة كاملة؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back with {count} pages instead of one; nothing was exported.</source>
        <translation>يُقرأ الملف {name} وعدد صفحاته {count} بدل واحدة؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back {width} × {height} mm large; nothing was exported.</source>
        <translation>يُقرأ الملف {name} بقياس {width} × {height} مم؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} lies {missed} mm off on the ground, by GDAL; nothing was exported.</source>
        <translation>وفق GDAL ينزاح الملف {name} على الأرض {missed} مم؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} cannot be read back ({error}); nothing was exported.</source>
        <translation>تعذرت إعادة قراءة الملف {file} ({error})؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} reads back with another projection; nothing was exported.</source>
        <translation>يُقرأ الملف {file} بإسقاط آخر؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verdict.py"/>
        <source>{package} is not valid: {problems}</source>
        <translation>الحزمة {package} غير صحيحة: {problems}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The package holds more than 10,000 files or 4 GiB.</source>
        <translation>في الحزمة أكثر من 10,000 ملف أو 4 GiB.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <source>{name} is too large to be one.</source>
        <translation>الملف {name} أكبر من أن يكون مثله.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a link or a device, no plain file.</source>
        <translation>{name} رابط أو جهاز وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has a geometry that is not plain WGS 84.</source>
        <translation>في الملف {name} شكل هندسي ليس على WGS 84 المعتاد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry with bytes after its end.</source>
        <translation>في الملف {name} شكل هندسي بعد نهايته بايتات.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry of a type that no feature has.</source>
        <translation>في الملف {name} شكل هندسي من نوع ليس لأي معلم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a coordinate that is no place on Earth.</source>
        <translation>في الملف {name} إحداثية ليست موقعًا على الأرض.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a ring that is not closed.</source>
        <translation>في الملف {name} حلقة غير مغلقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no gap; forks: {settled}, and of each its author says what holds</source>
        <translation>القيود: {entries}، بلا ثغرة؛ التفرعات: {settled}، وقال صاحب كل منها أيه يسري</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no fork, no gap</source>
        <translation>القيود: {entries}، بلا تفرع ولا ثغرة</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} is no ledger: it is cut off, or has more than {most} lines.</source>
        <translation>{name} ليس سجل أعمال: إنه مبتور أو فيه أكثر من {most} سطر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} has an entry twice.</source>
        <translation>في {name} قيد مكرر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} was changed: its entries stand in another order than the ledger’s.</source>
        <translation>غُيّر {name}: قيوده ليست بترتيب سجل الأعمال.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is longer than {most} bytes.</source>
        <translation>{place} أطول من {most} بايت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is no entry of a ledger as they are written.</source>
        <translation>{place} ليس قيدًا من سجل أعمال كما تُكتب القيود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} states something twice.</source>
        <translation>في الملف {name} شيء مذكور مرتين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} has the number {number}.</source>
        <translation>في الملف {name} العدد {number} وهو غير مقبول.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>There is no {name}: this is no map package, or not all of it.</source>
        <translation>لا وجود للملف {name}: ليست هذه حزمة خرائط أو ليست كاملة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is not an object.</source>
        <translation>الملف {name} ليس كائن JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest states the format {format}; this program verifies {known}.</source>
        <translation>يذكر manifest.json الصيغة {format}؛ وهذا البرنامج يتحقق من {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: it is not written as packages write it.</source>
        <translation>غُيّر الملف {name}: ليس مكتوبًا كما تكتبه الحزم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The files lie in the folder “{folder}”, not in “{stated}” as the manifest states.</source>
        <translation>الملفات موجودة في المجلد «{folder}»، لا في «{stated}» كما يذكر البيان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest lists a file twice.</source>
        <translation>يسرد manifest.json ملفًا مرتين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing.</source>
        <translation>الملف {name} ناقص.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead.</source>
        <translation>أُضيف الملف {name}: لا يسرده manifest.json. تتركه برامج تصفح الملفات: تحقق من ملف zip نفسه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{name} was added: the manifest does not list it.</source>
        <translation>أُضيف الملف {name}: لا يسرده manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its size or SHA-256 is not the one in the manifest.</source>
        <translation>غُيّر الملف {name}: حجمه أو قيمة SHA-256 له ليست المذكورة في manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its lines end in CR LF, not in LF.</source>
        <translation>غُيّر الملف {name}: تنتهي أسطره بـCR LF لا بـLF.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing: {list} lists it.</source>
        <translation>الملف {name} ناقص: يسرده {list}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: it does not list {name}.</source>
        <translation>غُيّر الملف {list}: لا يسرد {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: the SHA-256 of {name} is not the one in {list}.</source>
        <translation>غُيّر الملف {name}: قيمة SHA-256 للملف {name} ليست المذكورة في {list}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: the SHA-256 of {name} is not the one in the manifest.</source>
        <translation>غُيّر الملف {list}: قيمة SHA-256 للملف {name} ليست المذكورة في manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no GeoPackage.</source>
        <translation>الملف {name} ليس GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} holds no delimitation.</source>
        <translation>ليس في الملف {name} تعيين حدود.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one agreement.</source>
        <translation>ليس في الملف {name} اتفاق واحد بعينه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one layer for each kind of the agreement, and no other.</source>
        <translation>ليس في الملف {name} طبقة واحدة لكل نوع في الاتفاق دون غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the view {thing}, which GeoPackage does not define.</source>
        <translation>يحوي الملف {name} طريقة العرض {thing} التي لا يعرّفها GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the trigger {thing}, which GeoPackage does not define.</source>
        <translation>يحوي الملف {name} المشغِّل {thing} الذي لا يعرّفه GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has computed columns in {table}.</source>
        <translation>في الملف {name} أعمدة محسوبة في الجدول {table}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is damaged.</source>
        <translation>الملف {name} معطوب.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no kind of feature.</source>
        <translation>{name} ليس نوع معالم.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{other} and {name} are one name on some systems.</source>
        <translation>{other} و{name} اسم واحد في بعض الأنظمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} would lie outside its folder, or is reserved.</source>
        <translation>الاسم {name} يقع خارج مجلده أو هو محجوز.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} has characters that names of ours do not have.</source>
        <translation>في الاسم {name} رموز ليست في أسمائنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The package cannot be read ({error}: {cause}).</source>
        <translation>تعذرت قراءة الحزمة ({error}: {cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>There is no package {path}.</source>
        <translation>لا وجود للحزمة {path}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The features in {name} have the fingerprint {fingerprint}, not the one in the manifest.</source>
        <translation>بصمة المعالم في الملف {name} هي {fingerprint} وليست المذكورة في manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The fields in {name} have the digest {record}, not the one in the manifest.</source>
        <translation>بصمة سجل الحقول في {name} هي {record}، لا تلك الواردة في البيان.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The agreement in {name} is not the one in the manifest.</source>
        <translation>الاتفاق في الملف {name} ليس المذكور في manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip has entries that overlap, or bytes between them.</source>
        <translation>في ملف zip مداخل متداخلة أو بايتات بينها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip's table of contents is damaged, or does not lie where its closing record says.</source>
        <translation>فهرس ملف zip تالف، أو لا يقع حيث يذكر سجله الختامي.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file is no map package, or is cut off: a zip's closing record is not at its end.</source>
        <translation>الملف ليس حزمة خرائط أو هو مبتور: سجل نهاية zip ليس في آخره.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip is one of several parts.</source>
        <translation>ملف zip جزء من عدة أجزاء.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file was changed after it was made: its seal does not fit its bytes.</source>
        <translation>غُيّر الملف بعد إنشائه: ختمه لا يوافق بايتاته.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The name {name} is not marked as UTF-8: programs read it differently.</source>
        <translation>الاسم {name} غير معلَّم بأنه UTF-8: تقرؤه البرامج قراءات مختلفة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has a feature of zips that packages of ours do not use.</source>
        <translation>يستعمل {name} خاصية من خصائص zip لا تستعملها حزمنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is encrypted.</source>
        <translation>الملف {name} مشفر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is compressed in a way that packages of ours are not.</source>
        <translation>الملف {name} مضغوط بطريقة ليست في حزمنا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} unpacks to more than {times} times its size.</source>
        <translation>يتجاوز الملف {name} بعد فكه {times} ضعف حجمه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a folder with content.</source>
        <translation>{name} مجلد ذو محتوى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has an extra field that some programs follow and others not.</source>
        <translation>يحمل {name} حقلًا إضافيًا تتبعه بعض البرامج دون غيرها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} does not lie where the zip says.</source>
        <translation>الملف {name} ليس حيث يذكره ملف zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is described in two ways in the zip.</source>
        <translation>الملف {name} موصوف في ملف zip على وجهين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is cut off.</source>
        <translation>الملف {name} مبتور.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} holds more than the zip states.</source>
        <translation>في الملف {name} أكثر مما يذكره ملف zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>{file} is no workspace and has no history; leave its date empty.</source>
        <translation>{file} ليس مساحة عمل ولا سجل تغييرات له؛ اترك تاريخه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>There is no {file}; name a workspace, or a map package as a zip or a folder.</source>
        <translation>لا وجود لـ {file}؛ سمِّ مساحة عمل، أو حزمة خرائط في ملف zip أو مجلد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/paths.py"/>
        <source>There is no agreement “{name}”; name a bundled one ({known}) or the path of a JSON file.</source>
        <translation>لا يوجد اتفاق «{name}»؛ سمّ اتفاقًا مرفقًا ({known}) أو مسار ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>The algorithm {id_name} has no execute method.</source>
        <translation>ليس للخوارزمية {id_name} الطريقة execute.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{file} cannot be {what}; choose a name that ends in {known}.</source>
        <translation>لا يصلح الاسم {file} ({what})؛ اختر اسمًا ينتهي بـ{known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no known CRS; write a code such as EPSG:4326.</source>
        <translation>«{value}» ليس نظام إحداثيات معروفًا؛ اكتب رمزًا مثل EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{value} cannot be read as a layer; check the path and the format.</source>
        <translation>تعذرت قراءة {value} طبقةً؛ تحقق من المسار والصيغة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>algorithm</source>
        <translation>خوارزمية</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Name a layer to check.</source>
        <translation>حدد طبقة للتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{value} cannot be read as a polygon layer; check the path.</source>
        <translation>تعذرت قراءة {value} طبقة مضلعات؛ تحقق من المسار.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{pairs}, {size} in all.</source>
        <translation>{pairs}، المجموع {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.</source>
        <translation>لا تحمل الطبقة {layer} نظام إحداثيات، والتخمين قد يخطئ 130 م؛ حدد نظامها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{layer}: {features} without a geometry were passed over.</source>
        <translation>{layer}: جرى تجاوز ما بلا شكل هندسي: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has parts or holes without vertices; they enclose nothing and were left out.</source>
        <translation>المعلم {feature} من الطبقة {layer}: أجزاء أو ثقوب بلا رؤوس لا تحيط بشيء وأُهملت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that both layers have.</source>
        <translation>ليس في الطبقة {layer} الحقل «{name}»؛ اختر حقلًا في الطبقتين.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid ({others} more like it): {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>المعلم {feature} من الطبقة {layer} غير صحيح (ومثله {others}): {reason}. مساحته غير مؤكدة؛ أصلحه، و«التحقق من الشكل الهندسي» يبين كل المواضع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is no area; mend or remove it, “Check geometry” says what it is.</source>
        <translation>المعلم {feature} من الطبقة {layer} ليس مساحة؛ أصلحه أو احذفه، و«التحقق من الشكل الهندسي» يبين ما هو.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has a coordinate that is no longitude or latitude; check the layer's CRS.</source>
        <translation>المعلم {feature} من الطبقة {layer}: إحدى الإحداثيات ليست طولًا ولا عرضًا؛ تحقق من نظام إحداثيات الطبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has so many edges side by side that it cannot be looked at; draw it with fewer.</source>
        <translation>المعلم {feature} من الطبقة {layer}: أضلاعه المتجاورة أكثر من أن يُنظر فيها؛ ارسمه بعدد أقل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid: {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>المعلم {feature} من الطبقة {layer} غير صحيح: {reason}. مساحته غير مؤكدة؛ أصلحه، و«التحقق من الشكل الهندسي» يبين كل المواضع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} meets itself when its edges are drawn as geodesics: {reason}. Its area is not certain; add a turning point there, “Check geometry” shows every place.</source>
        <translation>المعلم {feature} من الطبقة {layer} يلتقي نفسه حين تُرسم أضلاعه خطوطًا جيوديسية: {reason}. مساحته غير مؤكدة؛ أضف نقطة انعطاف هناك، و«التحقق من الشكل الهندسي» يبين كل المواضع.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders; or the workspace that they were imported into.</source>
        <translation>سمِّ المقترحات المراد مقارنتها: مساحات عمل، أو حزم خرائط على شكل ملفات zip أو مجلدات؛ أو مساحة العمل التي استُوردت إليها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>{party}: {proposal}, fingerprint {fingerprint}</source>
        <translation>{party}: {proposal}، البصمة {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference: {source}, {units}, {size}.</source>
        <translation>المرجع: {source}، {units}، {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: {accuracy}.</source>
        <translation>دقة الحدود: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The accuracy of the boundaries is not stated: areas by unit are given as they are drawn.</source>
        <translation>دقة الحدود غير مذكورة: تُذكر المساحات بحسب الوحدات كما رُسمت.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>{workspace} has no line of the kind “{kind}” that can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>ليس في {workspace} خط من النوع «{kind}» يمكن تقسيمه: ما اتُّفق عليه أو سُحب يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features divided: {features}; stretches: {count}.</source>
        <translation>المعالم المقسمة: {features}؛ المقاطع: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>a ledger</source>
        <translation>سجل أعمال</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>There is nothing to send: {workspace} has no such act.</source>
        <translation>لا شيء لإرساله: ليس في {workspace} عمل كهذا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>{file} holds {entries} of {workspace}.</source>
        <translation>يحوي {file} {entries} من {workspace}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>a map package</source>
        <translation>حزمة خرائط</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file} exists and is replaced once the new package has been verified.</source>
        <translation>الملف {file} موجود ويُستبدل بعد التحقق من الحزمة الجديدة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{count} PDFs stand as QGIS wrote them, {first} the first of them: their maps are not placed on the ground, and their bytes differ each time. This version of QGIS writes a form of PDF that is not known here; report it.</source>
        <translation>عدد ملفات PDF الباقية كما كتبها QGIS: {count}، أولها {first}. خرائطها غير مسندة إلى الأرض، وبايتاتها تختلف كل مرة. يكتب إصدار QGIS هذا صيغة PDF غير معروفة هنا؛ أبلغ عنها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file}: {files}, fingerprint {fingerprint}.</source>
        <translation>{file}: {files}، البصمة {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>SHA-256 of its manifest: {digest}.</source>
        <translation>SHA-256 لقائمة محتوياتها: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Digest of the record: {record}.</source>
        <translation>بصمة السجل: {record}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the program verify.py: {digest}.</source>
        <translation>قيمة SHA-256 للبرنامج verify.py: ‏{digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Tell the recipients these through another channel than the package: verify.py prints them.</source>
        <translation>أبلغ المتلقين بها عبر قناة غير الحزمة: يطبعها verify.py.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{buffers}, measured: nowhere more than {worst} off.</source>
        <translation>{buffers}، بالقياس: الانحراف لا يزيد في أي موضع عن {worst}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that it has.</source>
        <translation>ليس في الطبقة {layer} الحقل «{name}»؛ اختر حقلًا موجودًا فيها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A distance for the other side goes with the side “both”; choose that, or leave it out.</source>
        <translation>مسافة الجانب الآخر تتطلب الجانب «both»؛ اختره أو اترك المسافة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} has no geometry and was passed over.</source>
        <translation>المعلم {number} من الطبقة {layer} بلا شكل هندسي وجرى تجاوزه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer}: {error}</source>
        <translation>المعلم {number} من الطبقة {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} is swallowed whole by {distance} inward; it has no buffer.</source>
        <translation>المعلم {number} من الطبقة {layer} يبتلعه {distance} إلى الداخل؛ فلا نطاق عازل له.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>its field of distances is empty; fill it in.</source>
        <translation>حقل المسافات فارغ؛ املأه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The buffer of feature {number} is {error} off at {spot}, more than the tolerance of {tolerance}.</source>
        <translation>ينحرف نطاق المعلم {number} بمقدار {error} عند {spot}، أكثر من التفاوت {tolerance}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>{file}: the proposal of {party} is kept in {workspace}, fingerprint {fingerprint}.</source>
        <translation>{file}: مقترح الطرف {party} محفوظ في {workspace}، البصمة {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Name the ledgers to merge: files that were exported, map packages or workspaces.</source>
        <translation>اذكر سجلات الأعمال المراد دمجها: ملفات مصدَّرة أو حزم خرائط أو مساحات عمل.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Added to {workspace}: {entries}.</source>
        <translation>أُضيف إلى {workspace}: {entries}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Recorded in {workspace}: the entry {seq} of the log {author}.</source>
        <translation>سُجّل في {workspace}: القيد {seq} من السجل {author}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body cannot be read as JSON: {reason}.</source>
        <translation>تتعذر قراءة المضمون بصيغة JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body is no object of JSON; write it as {example}.</source>
        <translation>المضمون ليس كائن JSON؛ اكتبه مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>{feature} is not agreed, so there is nothing to reopen.</source>
        <translation>{feature} غير متفق عليه، فلا شيء يُعاد فتحه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded: {count}.</source>
        <translation>المواقف المسجلة: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>{workspace} has this text of the agreement already.</source>
        <translation>في ملف العمل {workspace} هذا النص للاتفاق أصلًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names no base layer {layer}; look at its list under Base map.</source>
        <translation>لا تسمّي مساحة العمل طبقة أساس {layer}؛ انظر قائمتها في «خريطة الأساس».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} is there already, and takes the line of one proposal: leave SECOND and PROPOSED empty, or for a new feature FEATURE.</source>
        <translation>{feature} موجود من قبل ويأخذ خط مقترح واحد: اترك SECOND وPROPOSED فارغين، أو اترك FEATURE فارغًا لمعلم جديد.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} has the line now.</source>
        <translation>صار الخط لـ {feature}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece {number}: its own line {own}, the other {other}, {ground} between them.</source>
        <translation>القطعة {number}: خطه {own}، والآخر {other}، وبينهما {ground}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>There is no piece {number}; the last one is {last}.</source>
        <translation>لا توجد قطعة {number}؛ آخرها {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>{file}: {points} of {features}.</source>
        <translation>{file}: {points}، {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Name a workspace or a layer.</source>
        <translation>حدد ملف عمل أو طبقة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} agrees with its manifest: no file more, less or other.</source>
        <translation>الحزمة {package} توافق قائمة محتوياتها: لا ملف زائد أو ناقص أو مختلف.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{title}, version {version}, {date}, {status}.</source>
        <translation>{title}، الإصدار {version}، {date}، {status}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{files}, fingerprint {fingerprint}.</source>
        <translation>{files}، البصمة {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the manifest: {digest}.</source>
        <translation>SHA-256 لقائمة المحتويات: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts: {ledger}.</source>
        <translation>سجل الأعمال: {ledger}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare these with what the sender told by another channel. The SHA-256 stands for every file, the record for every field of the features, the fingerprint for the features alone. Nothing here proves who made the package, or when.</source>
        <translation>من يزوّر حزمة يستطيع تزوير بيانها أيضًا: قارن هذه القيم بما أبلغك به المرسل عبر قناة أخرى. تشمل قيمة SHA-256 كل ملف، ويشمل السجل كل حقل من حقول المعالم، ولا تشمل البصمة إلا المعالم. لا شيء هنا يثبت من أعدّ الحزمة ولا متى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} has the same features in force on {day}.</source>
        <translation>{workspace}: العناصر السارية في {day} هي نفسها.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} is intact, but {workspace} holds another delimitation: its fingerprint is {current}, the package's {packaged}. Export the workspace again, or compare it with the copy the package came from.</source>
        <translation>الحزمة {package} سليمة، لكن في ملف العمل {workspace} تعيين حدود آخر: بصمته {current} وبصمة الحزمة {packaged}. صدّر ملف العمل من جديد أو قارنه بالنسخة التي أُخذت منها الحزمة.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposals yet; import them first.</source>
        <translation>ليس في {workspace} مقترحات بعد؛ استوردها أولًا.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposal with the identifier “{id}”; it has {known}.</source>
        <translation>ليس في {workspace} مقترح بالمعرّف «{id}»؛ فيها {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Refused: {refusal}</source>
        <translation>مرفوض: {refusal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>{file}: features imported: {taken}, refused: {refused}.</source>
        <translation>{file}: المعالم المستوردة: {taken}، المرفوضة: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Nothing was imported: {refused} refused, each for the reason above.</source>
        <translation>لم يُستورد شيء: رُفض {refused}، وسبب كلٍّ مذكور أعلاه.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>QGIS opens no layer of {file} as a whole; unpack it and name one of its files ({members}).</source>
        <translation>لا يفتح QGIS أي طبقة من الملف {file} ككل؛ فكّه وسمِّ أحد ملفاته ({members}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} is written in {encoding}, in which QGIS reads no such file; save it in UTF-8.</source>
        <translation>الملف {file} مكتوب بترميز {encoding} ولا يقرأ QGIS مثله بهذا الترميز؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} cannot be a workspace; name a .gpkg file.</source>
        <translation>لا يصلح الملف {file} ملف عمل؛ حدد ملف .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} is what is read here; choose another name for the output.</source>
        <translation>الملف {file} هو الذي يُقرأ هنا؛ اختر اسمًا آخر للناتج.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} cannot hold both the columns “{one}” and “{other}”, which differ only in case; rename one of them, or choose another format.</source>
        <translation>لا يمكن أن يحوي {file} العمودين «{one}» و«{other}» معًا، فهما لا يختلفان إلا في حالة الأحرف؛ غيّر اسم أحدهما أو اختر صيغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} cannot be written; choose another folder or format.</source>
        <translation>تتعذر كتابة الملف {name}؛ اختر مجلدًا أو صيغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} could not be written in full ({error}); free some space or choose another folder.</source>
        <translation>تعذرت كتابة الملف {name} كاملًا ({error})؛ أفسح مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.</source>
        <translation>يُقرأ الملف {file} وفيه {count} من {expected} معلمًا؛ لم يُستبدل شيء؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>بتحفظ</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>&amp;Accept Finding</source>
        <translation type="vanished">قبول الملاحظة</translation>
    </message>
    <message>
        <source>? doubtful: rests on a fork</source>
        <translation type="vanished">? مشكوك فيه: يستند إلى تفرع</translation>
    </message>
    <message>
        <source>A line of the ledger is no entry: {line}</source>
        <translation type="vanished">سطر في سجل الأعمال ليس قيدًا: {line}</translation>
    </message>
    <message>
        <source>A line of the ledger is not written as entries are: {line}</source>
        <translation type="vanished">سطر في سجل الأعمال لم يُكتب كما تُكتب القيود: {line}</translation>
    </message>
    <message>
        <source>A project for QGIS over the master: its layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation type="vanished">مشروع لبرنامج QGIS فوق الملف الأصلي: طبقات مجمّعة ومنمّقة ومعنونة وللقراءة فقط، بمسارات نسبية.</translation>
    </message>
    <message>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation type="vanished">المقترح مساحة عمل، أو حزمة خرائط على شكل zip أو مفكوكة؛ ويجب أن تجتاز الحزمة التحقق. والملف الذي فيه معالم عدة أطراف يضم مقترحًا لكل منها. وكلها بموجب اتفاق واحد، ولا يُغيَّر فيها شيء ولا يُنقل ولا يُجذب.</translation>
    </message>
    <message>
        <source>A valid area</source>
        <translation type="vanished">مضلع صحيح</translation>
    </message>
    <message>
        <source>A {geom_type} has no turning points; polygons and points have.</source>
        <translation type="vanished">ليس للشكل {geom_type} نقاط انعطاف؛ هي للمضلعات والنقاط.</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the boundaries</source>
        <translation type="vanished">&amp;دقة الحدود</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation type="vanished">قبول هذه الملاحظة</translation>
    </message>
    <message>
        <source>Accuracy of the boundaries, in metres</source>
        <translation type="vanished">دقة الحدود بالأمتار</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file, all in one step.</source>
        <translation type="vanished">يضيف المعالم التي يمكن قبولها إلى ملف مساحة العمل، كلها دفعة واحدة.</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file.</source>
        <translation type="vanished">يضيف المعالم المقبولة إلى ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Agreement, limits, reference boundaries and accepted findings</source>
        <translation type="vanished">الاتفاق والقيم الحدّية والحدود المرجعية والملاحظات المقبولة</translation>
    </message>
    <message>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off.</source>
        <translation type="vanished">الاتفاق: معرّف اتفاق مضمّن أو مسار ملف JSON. المرجع: طبقة مضلعات للحدود الإدارية (OCHA COD-AB أو geoBoundaries أو Natural Earth، تُعرف من حقولها)؛ ودونها تُستخدم خريطة العالم في QGIS وخطؤها من كيلومتر إلى ثلاثة.</translation>
    </message>
    <message>
        <source>All {count} layers of the file are imported: {names}.</source>
        <translation type="vanished">تُستورد جميع طبقات الملف ({count}): {names}.</translation>
    </message>
    <message>
        <source>An entry of the ledger cannot be read: {reason}</source>
        <translation type="vanished">تتعذر قراءة قيد في سجل الأعمال: {reason}</translation>
    </message>
    <message>
        <source>Any vector file that QGIS opens, or a CSV or TXT table of coordinates.</source>
        <translation type="vanished">أي ملف متجه يفتحه QGIS، أو جدول إحداثيات CSV أو TXT.</translation>
    </message>
    <message>
        <source>As the agreement has it. Open a workspace to give it limits of its own.</source>
        <translation type="vanished">كما في الاتفاق. افتح مساحة عمل لتعطيها حدودًا خاصة بها.</translation>
    </message>
    <message>
        <source>As their metadata say; areas by unit are given no more exactly than that.</source>
        <translation type="vanished">كما تذكر بياناتها الوصفية؛ ولا تُذكر المساحات بحسب الوحدات بأدق من ذلك.</translation>
    </message>
    <message>
        <source>CRS, where the input carries &amp;none</source>
        <translation type="vanished">النظام المرجعي، إن لم تحمله البيانات</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation type="vanished">اختر طبقة أو ملفًا.</translation>
    </message>
    <message>
        <source>Choose the zone that the buffer surrounds, or delete the buffer.</source>
        <translation type="vanished">اختر المنطقة التي تحيط بها المنطقة العازلة، أو احذف المنطقة العازلة.</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation type="vanished">المقارنة مع مساحة العمل</translation>
    </message>
    <message>
        <source>Draw the feature: an area for a zone, a point for a post or a checkpoint.</source>
        <translation type="vanished">ارسم المعلم: مساحةً للمنطقة، ونقطةً لنقطة المراقبة أو التفتيش.</translation>
    </message>
    <message>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation type="vanished">يُقبل كل معلم أو يُرفض بجملة واحدة تذكر السبب: محوران متبادلان، أو موقع خارج المسرح أو في نطاق آخر، أو طرف غير معروف، أو تكرار، أو شكل هندسي من نوع غير مناسب، أو رموز تغير ترتيب النص، أو عدد أو يوم أو نص لا يُخزن إلا متغيرًا. تُضاف المعالم دفعة واحدة؛ وإن لم يُقبل أي منها بقي ملف العمل بكل بايت فيه.</translation>
    </message>
    <message>
        <source>Each term of the package in five languages, and where it is from.</source>
        <translation type="vanished">كل مصطلح في الحزمة بخمس لغات ومصدره.</translation>
    </message>
    <message>
        <source>Empty: as the agreement has it. Type another limit, in {unit}, and the reason for it.</source>
        <translation type="vanished">فارغ: كما في الاتفاق. اكتب حدًا آخر بوحدة {unit} وسببه.</translation>
    </message>
    <message>
        <source>Empty: the agreement's, in the language of each document.</source>
        <translation type="vanished">إذا تُرك فارغًا: عنوان الاتفاق بلغة كل وثيقة.</translation>
    </message>
    <message>
        <source>Every buffer names its zone</source>
        <translation type="vanished">كل منطقة عازلة تسمي منطقتها</translation>
    </message>
    <message>
        <source>Features that are there already</source>
        <translation type="vanished">المعالم الموجودة من قبل</translation>
    </message>
    <message>
        <source>Features, attributes and boundaries must be the same.</source>
        <translation type="vanished">يجب أن تتطابق المعالم والسمات والحدود.</translation>
    </message>
    <message>
        <source>Give the copy a new uid, or one of the features another name.</source>
        <translation type="vanished">امنح النسخة معرّفًا جديدًا، أو امنح أحد المعالم اسمًا آخر.</translation>
    </message>
    <message>
        <source>How far off the boundaries may be, as their metadata say; areas by unit are no more exact.</source>
        <translation type="vanished">مقدار ما قد تحيد الحدود كما تذكر بياناتها الوصفية؛ والمساحات بحسب الوحدات ليست أدق من ذلك.</translation>
    </message>
    <message>
        <source>Import and leave the edits &amp;unsaved</source>
        <translation type="vanished">الاستيراد وترك التعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Inside the governorates of its region</source>
        <translation type="vanished">داخل محافظات نطاقه</translation>
    </message>
    <message>
        <source>It carries no CRS. Likely ones:</source>
        <translation type="vanished">لا يحمل نظامًا مرجعيًا. الأنظمة المحتملة:</translation>
    </message>
    <message>
        <source>Its features are copied as they are shown, unsaved edits included.</source>
        <translation type="vanished">تُنسخ معالمها كما تُعرض، بما فيها التعديلات غير المحفوظة.</translation>
    </message>
    <message>
        <source>Layer to import</source>
        <translation type="vanished">الطبقة المراد استيرادها</translation>
    </message>
    <message>
        <source>Merge the copy that has the missing entries, or restore the workspace from it.</source>
        <translation type="vanished">ادمج النسخة التي فيها القيود الناقصة، أو استعد ملف العمل منها.</translation>
    </message>
    <message>
        <source>Move the turning points so that no outline meets itself or another one.</source>
        <translation type="vanished">انقل نقاط الانعطاف بحيث لا يلتقي أي حد بنفسه ولا بغيره.</translation>
    </message>
    <message>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">سمِّ المقترحات المراد مقارنتها: مساحات عمل، أو حزم خرائط على شكل ملفات zip أو مجلدات.</translation>
    </message>
    <message>
        <source>No line runs midway between {first} and {second}: their outlines do not cross each other twice about each part of what they share. Cut one of the two, or draw the line by hand.</source>
        <translation type="vanished">لا يمر خط في منتصف المسافة بين {first} و{second}: لا يتقاطع حداهما مرتين حول كل جزء مشترك بينهما. اقتطع أحدهما أو ارسم الخط يدويًا.</translation>
    </message>
    <message>
        <source>On the stretches {numbers}, as they are drawn now:</source>
        <translation type="vanished">عن المقاطع {numbers} كما هي مرسومة الآن:</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. يُمدَّد تلقائيًا لفترات عدد أشهر كل منها {months}؛ وتمتد مثل هذه الفترة حتى {until}، لكن لا تمديد مسجل. مصدر اليوم الأول ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. يُمدَّد بالتوافق، ولا تمديد لاحقًا مسجل. مصدر اليوم الأول ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">في {day} لا تغطي الاتفاق أي فترة مسجلة؛ انتهت آخرها في {last}. لا ينص الاتفاق على تمديد. مصدر اليوم الأول ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}. Source of that day: {source}.</source>
        <translation type="vanished">في {day} لم يكن الاتفاق نافذًا بعد؛ يدخل حيز النفاذ في {first}. مصدر هذا اليوم: {source}.</translation>
    </message>
    <message>
        <source>One uid and one name for each feature</source>
        <translation type="vanished">معرّف واحد واسم واحد لكل معلم</translation>
    </message>
    <message>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today.</source>
        <translation type="vanished">الأجزاء: الفارغ يعني الكل؛ ويُكتب GeoPackage وREADME وبرنامج التحقق دائمًا. العنوان: الفارغ يعني عنوان الاتفاق بلغة كل وثيقة. التاريخ: اليوم الذي يُتحقق من الحزمة له وتحمله؛ والفارغ يعني اليوم.</translation>
    </message>
    <message>
        <source>Proposals to compare</source>
        <translation type="vanished">المقترحات المراد مقارنتها</translation>
    </message>
    <message>
        <source>Proposals: drafts of two parties or more, workspaces or packages, are laid on each other in a part of their own: a table, cells and lines as data, and a sheet for each region in which they differ. They are compared as they are sent and are not in the package themselves; empty means none.</source>
        <translation type="vanished">المقترحات: توضع مسودات طرفين أو أكثر، مساحات عمل كانت أو حزمًا، بعضها على بعض في جزء مستقل: جدول، وخلايا وخطوط كبيانات، ولوحة لكل نطاق تختلف فيه. وتُقارَن كما أُرسلت، وليست هي نفسها في الحزمة؛ والفارغ يعني عدم وجودها.</translation>
    </message>
    <message>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today.</source>
        <translation type="vanished">القواعد: معرّفات تفصل بينها فواصل أو فراغات؛ والفارغ يعني الكل. التاريخ: اليوم الذي يُنظر فيه إلى المدد والاستثناءات المسجلة؛ والفارغ يعني اليوم.</translation>
    </message>
    <message>
        <source>Save the edits first, or say that they stay unsaved.</source>
        <translation type="vanished">احفظ التعديلات أولًا، أو أكد بقاءها غير محفوظة.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. The layer itself is in no package.</source>
        <translation type="vanished">يجب ذكر المصدر والرخصة: فهما يظهران على كل لوحة تُظهر الطبقة وفي README وفي البيانات الوصفية. والطبقة نفسها ليست في أي حزمة.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet, in the README and in the metadata. A layer whose licence allows it travels in the package, cut to the sheets; any other is named there as a source.</source>
        <translation type="vanished">يجب ذكر المصدر والرخصة: فهما يظهران على كل لوحة وفي README وفي البيانات الوصفية. والطبقة التي تسمح رخصتها بذلك تُنقل في الحزمة مقصوصةً على اللوحات؛ وما سواها يُذكر فيها مصدرًا.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title.</source>
        <translation type="vanished">يظهر في كل صفحة؛ وإن تُرك فارغًا فعنوان الاتفاق.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title. By language: {"en": "…", "ru": "…"}</source>
        <translation type="vanished">يرد في كل صفحة؛ فارغ: عنوان الاتفاق. حسب اللغة: {"en": "…", "ar": "…"}</translation>
    </message>
    <message>
        <source>State borders, countries' names, the sea and settlements as sheets show them, cut to the sheets.</source>
        <translation type="vanished">الحدود الدولية وأسماء البلدان والبحر والتجمعات السكانية كما تظهر على اللوحات، مقصوصة بحدودها.</translation>
    </message>
    <message>
        <source>Takes features from a table of coordinates (CSV or TXT) into a workspace.</source>
        <translation type="vanished">يأخذ معالم من جدول إحداثيات (CSV أو TXT) إلى مساحة عمل.</translation>
    </message>
    <message>
        <source>Takes features from any vector layer or file that QGIS opens into a workspace.</source>
        <translation type="vanished">يأخذ معالم من أي طبقة متجهة أو ملف يفتحه QGIS إلى مساحة عمل.</translation>
    </message>
    <message>
        <source>Tell the recipients both through another channel than the package: verify.py prints them.</source>
        <translation type="vanished">أبلغ المتلقين بكليهما عبر قناة غير الحزمة: يطبعهما verify.py.</translation>
    </message>
    <message>
        <source>The CRS {crs} is a plane of its own, nowhere on the Earth; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">النظام المرجعي {crs} مستوٍ قائم بذاته لا موضع له على الأرض؛ اسأل صاحبه أي نظام هو واذكره.</translation>
    </message>
    <message>
        <source>The CRS {crs} is on a datum that is not known, and a guess can be 130 m off; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">المرجع الجيوديسي للنظام {crs} غير معروف، والتخمين قد يخطئ بـ130 م؛ اسأل صاحبه أي نظام هو واذكره.</translation>
    </message>
    <message>
        <source>The GeoPackage could not be written ({reason}); choose another folder.</source>
        <translation type="vanished">تعذرت كتابة GeoPackage ({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The attributes of the source come along. Polygons with the columns of a workspace (uid, region, party, status) are taken for zones: each buffer has a uid of its own and states its zone and width, as an import of buffer zones needs.</source>
        <translation type="vanished">تُنقل سمات المصدر كما هي. والمضلعات التي لها أعمدة مساحة العمل (uid وregion وparty وstatus) تُعد مناطق: فلكل منطقة عازلة uid خاص بها، وتُذكر فيها منطقتها وعرضها، كما يلزم لاستيراد المناطق العازلة.</translation>
    </message>
    <message>
        <source>The boundary description breaks off inside a closed line.</source>
        <translation type="vanished">ينقطع وصف الحدود داخل خط مغلق.</translation>
    </message>
    <message>
        <source>The boundary of every zone in words, from turning point to turning point, one file a language.</source>
        <translation type="vanished">حدود كل منطقة بالكلمات، من نقطة انعطاف إلى أخرى، ملف لكل لغة.</translation>
    </message>
    <message>
        <source>The day {day} is yet to come; a stance is of a day that has been.</source>
        <translation type="vanished">اليوم {day} لم يأت بعد؛ والموقف ليوم مضى.</translation>
    </message>
    <message>
        <source>The delimitation for Google Earth, coloured like the map; a feature's status and party stand under its name.</source>
        <translation type="vanished">الحدود المعيّنة لبرنامج Google Earth بألوان الخريطة؛ وتحت اسم كل عنصر حالته وطرفه.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, which {feature} exceeds; choose a larger paper or a coarser scale.</source>
        <translation type="vanished">يحتاج تعيين الحدود أكثر من {most} لوحة بمقياس {scale} على ورق {paper}، ويقع التجاوز عند المعلم {feature}؛ اختر ورقًا أكبر أو مقياسًا أصغر.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets on {paper}, which {feature} exceeds; choose a larger paper.</source>
        <translation type="vanished">يحتاج تعيين الحدود أكثر من {most} لوحة على ورق {paper}، ويقع التجاوز عند المعلم {feature}؛ اختر ورقًا أكبر.</translation>
    </message>
    <message>
        <source>The edits of {layer} were not saved and are kept: {reason}</source>
        <translation type="vanished">لم تُحفظ تعديلات {layer} وبقيت كما هي: {reason}</translation>
    </message>
    <message>
        <source>The features that differ. The map goes to the one that is chosen: dotted in the package, dashed now.</source>
        <translation type="vanished">المعالم المختلفة. تنتقل الخريطة إلى المعلم المختار: بالنقاط كما في الحزمة، وبالشرطات كما هو الآن.</translation>
    </message>
    <message>
        <source>The finding is accepted, not saved yet; Save All Edits saves it.</source>
        <translation type="vanished">قُبلت الملاحظة ولم تُحفظ بعد؛ يحفظها الأمر «حفظ كل التعديلات».</translation>
    </message>
    <message>
        <source>The ground cannot be measured in one of the versions; the check says why.</source>
        <translation type="vanished">لا يمكن قياس الأرض في إحدى النسختين؛ ويذكر التحقق السبب.</translation>
    </message>
    <message>
        <source>The ground or the turning points of {feature} cannot be measured in one of the versions; the check of that version says why.</source>
        <translation type="vanished">لا يمكن قياس أرض المعلم {feature} أو نقاط انعطافه في إحدى النسختين؛ وفحص تلك النسخة يبين السبب.</translation>
    </message>
    <message>
        <source>The import goes into the file beside them; it does not compare with them, and they stay unsaved.</source>
        <translation type="vanished">يدخل المستورَد إلى الملف بجانبها؛ ولا يُقارن بها، وتبقى غير محفوظة.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation type="vanished">لا يمكن تحرير الطبقة «{layer}»: ضُبطت للقراءة فقط في خصائص المشروع (مصادر البيانات)؛ ألغ ذلك.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is damaged, as the check tells; restore it from a copy.</source>
        <translation type="vanished">لا يمكن تحرير الطبقة «{layer}»: الملف {file} معطوب كما يبين التحقق؛ استعده من نسخة.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is not there any more; put it back, or open a copy of it.</source>
        <translation type="vanished">لا يمكن تحرير الطبقة «{layer}»: لم يعد الملف {file} موجودًا؛ أعده أو افتح نسخة منه.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is open elsewhere or locked; close it there and try again.</source>
        <translation type="vanished">لا يمكن تحرير الطبقة «{layer}»: الملف {file} مفتوح في مكان آخر أو مقفل؛ أغلقه هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="vanished">لا يمكن تحرير الطبقة «{layer}»: الملف {file} للقراءة فقط؛ انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>The licence allows it to travel</source>
        <translation type="vanished">الرخصة تسمح بنقلها</translation>
    </message>
    <message>
        <source>The package holds more than 10,000 files.</source>
        <translation type="vanished">في الحزمة أكثر من 10,000 ملف.</translation>
    </message>
    <message>
        <source>The package holds more than 4 GiB.</source>
        <translation type="vanished">في الحزمة أكثر من 4 GiB.</translation>
    </message>
    <message>
        <source>The package is compared with what is saved.</source>
        <translation type="vanished">تُقارن الحزمة بما هو محفوظ.</translation>
    </message>
    <message>
        <source>The party of new features where a project states none.</source>
        <translation type="vanished">طرف المعالم الجديدة حين لا يحدده المشروع.</translation>
    </message>
    <message>
        <source>Then the package carries the layer, cut to its sheets.</source>
        <translation type="vanished">عندئذ تحمل الحزمة الطبقة مقصوصةً على لوحاتها.</translation>
    </message>
    <message>
        <source>There are {count} conflict files beside {file}; clear them away first.</source>
        <translation type="vanished">إلى جانب الملف {file} ملفات تعارض عددها {count}؛ أزلها أولًا.</translation>
    </message>
    <message>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now or were before; and differences of the agreement, its limits and the reference boundaries.</source>
        <translation type="vanished">يُذكر كذلك: التجمعات السكانية التي صارت في الجانب الآخر، حيث تتوافر لدى الإضافة قائمة أماكن لبلد الاتفاق؛ والملاحظات المقبولة الآن أو من قبل؛ واختلافات الاتفاق وقيمه الحدّية والحدود المرجعية.</translation>
    </message>
    <message>
        <source>Usual &amp;party</source>
        <translation type="vanished">الطرف المعتاد</translation>
    </message>
    <message>
        <source>What differs, from the package to the workspace.</source>
        <translation type="vanished">ما يختلف، من الحزمة إلى مساحة العمل.</translation>
    </message>
    <message>
        <source>What has changed since an earlier package: a table, and an annex and sheets of gained and lost ground in each language.</source>
        <translation type="vanished">ما تغيّر منذ حزمة سابقة: جدول، وملحق ولوحات للأراضي المكتسبة والمفقودة بكل لغة.</translation>
    </message>
    <message>
        <source>What was changed on the way, and why features were refused.</source>
        <translation type="vanished">ما تغيّر في الطريق، ولماذا رُفضت معالم.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare both with what the sender told by another channel. The SHA-256 stands for every file, the fingerprint for the features alone.</source>
        <translation type="vanished">من يزوّر حزمة يمكنه تزوير قائمة محتوياتها أيضًا: قارن كليهما بما أبلغه المرسل عبر قناة أخرى. يمثل SHA-256 كل ملف، والبصمة المعالم وحدها.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest and the fingerprint with what the sender told by another channel.</source>
        <translation type="vanished">من يزوّر حزمة يستطيع تزوير ملفها manifest.json أيضًا: قارن قيمة SHA-256 لهذا الملف والبصمة بما أبلغ به المرسل عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>Whose features do you draw? The toolbar shows the party, and you can change it there.</source>
        <translation type="vanished">معالم أي طرف ترسم؟ يظهر الطرف في شريط الأدوات، ويمكنك تغييره هناك.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same.</source>
        <translation type="vanished">مساحة العمل (اختياري): قارن الحزمة بها أيضًا؛ يجب أن تكون المعالم والسمات والحدود نفسها.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation type="vanished">مساحة العمل (اختيارية): تُقارن الحزمة بها أيضًا؛ ويجب أن تتطابق العناصر والسمات والحدود. وإذا حوت الحزمة ما هو سارٍ في يوم واحد قورن بما هو سارٍ في ذلك اليوم في مساحة العمل.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">مساحات عمل، أو حزم خرائط على شكل ملفات zip أو مجلدات.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders; they are not in the package themselves.</source>
        <translation type="vanished">مساحات عمل، أو حزم خرائط بصيغة zip أو مجلدات؛ وهي نفسها ليست في الحزمة.</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record; source of its first day: {source}</source>
        <translation type="vanished">بعد آخر مدة مسجلة للاتفاق، وقد انتهت في {last}؛ ويستند إلى تمديد تلقائي غير مسجل؛ مصدر يومها الأول: {source}</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; source of its first day: {source}</source>
        <translation type="vanished">بعد آخر مدة مسجلة للاتفاق، وقد انتهت في {last}؛ مصدر يومها الأول: {source}</translation>
    </message>
    <message>
        <source>auto: from the column “kind” of the file.</source>
        <translation type="vanished">auto: من العمود “kind” في الملف.</translation>
    </message>
    <message>
        <source>before the agreement came into force on {first}; source of that day: {source}</source>
        <translation type="vanished">قبل سريان الاتفاق في {first}؛ مصدر هذا اليوم: {source}</translation>
    </message>
    <message>
        <source>distance across it, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">بُعد النقطة خارج الحدود المنسوب إلى المرجع</translation>
    </message>
    <message>
        <source>distance outside, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">بُعد النقطة خارجًا المنسوب إلى المرجع</translation>
    </message>
    <message>
        <source>is not the heading that comes next</source>
        <translation type="vanished">ليس العنوان الذي يأتي بعده</translation>
    </message>
    <message>
        <source>lapsed: {stance}, {day} ({how})</source>
        <translation type="vanished">سقط: {stance}، {day} ({how})</translation>
    </message>
    <message>
        <source>sheet of changes {number}</source>
        <translation type="vanished">لوح التغييرات {number}</translation>
    </message>
    <message>
        <source>sheets of changes {numbers}</source>
        <translation type="vanished">ألواح التغييرات {numbers}</translation>
    </message>
    <message>
        <source>the first by code</source>
        <translation type="vanished">الأول حسب الرمز</translation>
    </message>
    <message>
        <source>the workspace has it already, as “{same}” of {party}; withdraw that one first.</source>
        <translation type="vanished">هو في ملف العمل من قبل باسم «{same}» من {party}؛ اسحب ذاك أولًا.</translation>
    </message>
    <message>
        <source>{buffer} names a zone or line that is not here ({uid}).</source>
        <translation type="vanished">تسمي {buffer} منطقة أو خطًا غير موجود هنا ({uid}).</translation>
    </message>
    <message>
        <source>{buffer} names a zone that is not here ({uid}).</source>
        <translation type="vanished">تسمي {buffer} منطقة غير موجودة هنا ({uid}).</translation>
    </message>
    <message>
        <source>{feature} is not agreed yet: on the stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">لم يُتفق بعد على {feature}: في المقاطع {stretches} تنقص موافقة {parties}.</translation>
    </message>
    <message>
        <source>{feature} reads back from {name} differently than it was written.</source>
        <translation type="vanished">{feature}: يُقرأ من الملف {name} على غير ما كُتب.</translation>
    </message>
    <message>
        <source>{feature} states that it is agreed, and on its stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">يذكر {feature} أنه متفق عليه، وفي مقاطعه {stretches} تنقص موافقة {parties}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was added.</source>
        <translation type="vanished">{feature}: أُضيفت نقطة الانعطاف {number}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was moved by {metres} in the direction {azimuth}.</source>
        <translation type="vanished">{feature}: نُقلت نقطة الانعطاف {number} مسافة {metres} باتجاه {azimuth}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number}, as it was numbered, was removed.</source>
        <translation type="vanished">{feature}: أُزيلت نقطة الانعطاف التي كان رقمها {number}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}).</source>
        <translation type="vanished">تتعذر كتابة الملف {file} ({error}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); free some space or choose another folder.</source>
        <translation type="vanished">تعذرت كتابة الملف {file} ({reason})؛ أفسح مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} has {count} rows; the most is {most}, divide it.</source>
        <translation type="vanished">في الملف {file} صفوف عددها {count}؛ والحد الأقصى {most}، فقسّمه.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet; save its sheet as CSV and import that as a table of coordinates.</source>
        <translation type="vanished">الملف {file} جدول بيانات؛ احفظ ورقته بصيغة CSV واستوردها جدولَ إحداثيات.</translation>
    </message>
    <message>
        <source>{file} is of the agreement “{other}”, or of another version of “{own}”; name proposals of the agreement of this workspace.</source>
        <translation type="vanished">{file} يتبع الاتفاق «{other}»، أو نسخة أخرى من «{own}»؛ سمِّ مقترحات تتبع اتفاق مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>{file} of {party} is kept no more; import it again to have it back.</source>
        <translation type="vanished">لم يعد {file} للطرف {party} محفوظًا؛ استورده من جديد لاستعادته.</translation>
    </message>
    <message>
        <source>{file} reads back with {found} of {expected} features; the disk may be failing.</source>
        <translation type="vanished">يُقرأ الملف {file} وفيه {found} من {expected} معلمًا؛ ربما كان القرص معطوبًا.</translation>
    </message>
    <message>
        <source>{file}, with unsaved edits</source>
        <translation type="vanished">{file} مع تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>{first} is of the agreement “{agreement}” and {second} of “{other}”, or of another version of it; compare proposals under one agreement.</source>
        <translation type="vanished">{first} من اتفاق «{agreement}» و{second} من «{other}» أو من نسخة أخرى منه؛ قارن مقترحات بموجب اتفاق واحد.</translation>
    </message>
    <message>
        <source>{layer}: the arcs of {features} were replaced by turning points along them.</source>
        <translation type="vanished">{layer}: استُبدلت بالأقواس نقاط انعطاف على امتدادها ({features}).</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to an unknown accuracy.</source>
        <translation type="vanished">{name}: حُوّل من {crs} إلى WGS 84 بدقة غير معروفة.</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to {accuracy}.</source>
        <translation type="vanished">{name}: حُوّل من {crs} إلى WGS 84 بدقة {accuracy}.</translation>
    </message>
    <message>
        <source>{regions}. In force from {day} (source: {source}). Parties: {parties}.</source>
        <translation type="vanished">{regions}. نافذ منذ {day} (المصدر: {source}). الأطراف: {parties}.</translation>
    </message>
    <message>
        <source>{safe} names a zone that is not here ({uid}), so it lies inside none.</source>
        <translation type="vanished">تسمي {safe} منطقة غير موجودة هنا ({uid})، فلا تقع داخل أي منطقة.</translation>
    </message>
    <message>
        <source>~ not known here; kept</source>
        <translation type="vanished">~ غير معروف هنا؛ محفوظ</translation>
    </message>
    <message>
        <source>– set aside by its author</source>
        <translation type="vanished">– نحّاه صاحبه</translation>
    </message>
    <message>
        <source>≠ fork: choose one to compare</source>
        <translation type="vanished">≠ تفرع: اختر واحدًا للمقارنة</translation>
    </message>
</context>
</TS>
