<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>deesc</name>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>What the act says</source>
        <translation>Что говорит акт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>All that the chosen act says; of a fork its acts side by side, ≠ where they differ.</source>
        <translation>Всё, что говорит выбранный акт; при раздвоении его акты рядом, ≠ там, где они различаются.</translation>
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
        <translation>Сторона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>{author}, number {seq}</source>
        <translation>{author}, номер {seq}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>Corrected</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Entry</source>
        <translation>Запись</translation>
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
        <translation>Отпечаток</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Line (SHA-256)</source>
        <translation>Линия (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretch</source>
        <translation>Участок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <source>Remark</source>
        <translation>Замечание стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_details.py"/>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>What the group did, by meeting. Choose an act, and all that it says stands below.</source>
        <translation>Что сделала группа, по заседаниям. Выберите акт, и всё, что он говорит, стоит ниже.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}: {place}, {day}</source>
        <translation>Заседание {number}: {place}, {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>Meeting {number}, of which nothing else is on record</source>
        <translation>Заседание {number}, о котором больше ничего не записано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>At no meeting</source>
        <translation>Вне заседаний</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>… waiting to be saved</source>
        <translation>… ждёт сохранения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>● in its own log</source>
        <translation>● в собственном журнале</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>○ recorded by the secretariat</source>
        <translation>○ записано секретариатом</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>≠ fork</source>
        <translation>≠ раздвоение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>? doubtful</source>
        <translation>? под сомнением</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>– set aside</source>
        <translation>– отставлено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/act_list.py"/>
        <source>~ not known</source>
        <translation>~ неизвестно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Export Ledger</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Ledger</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>To be sent by mail or on a stick; nobody can change it unseen.</source>
        <translation>Для отправки по почте или на носителе; никто не изменит его незаметно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What they sent</source>
        <translation>Что они прислали</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>A package or a ledger that the recipient has: only what they lack is written.</source>
        <translation>Пакет или реестр, который есть у получателя: записывается только то, чего ему недостаёт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Only what is not in</source>
        <translation>&amp;Только то, чего нет в</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Writes the acts that are saved.</source>
        <translation>Записывает сохранённые акты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Acts written: {count}.</source>
        <translation>Записано актов: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose a file to write.</source>
        <translation>Выберите файл для записи.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Merge Ledgers</source>
        <translation>Объединение реестров</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Ledgers, packages, workspaces</source>
        <translation>Реестры, пакеты, рабочие области</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What others sent; nothing is written to it, and a package is verified first.</source>
        <translation>Что прислали другие; в это ничего не записывается, а пакет сначала проверяется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>What was added, and what is wrong.</source>
        <translation>Что добавлено и что не так.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>&amp;Files</source>
        <translation>&amp;Файлы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Adds what is new to the ledger; nothing in it is changed.</source>
        <translation>Добавляет новое в реестр; в нём ничего не меняется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>Choose the ledgers that others sent.</source>
        <translation>Выберите реестры, которые прислали другие.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/exchange_dialogs.py"/>
        <source>There is no {file}.</source>
        <translation>Нет {file}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Record Act</source>
        <translation>Запись акта</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is put on record</source>
        <translation>Что записывается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Recorded &amp;by</source>
        <translation>&amp;Кто вносит</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>As the minutes number it</source>
        <translation>Как его нумерует протокол</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Where it was held</source>
        <translation>Где оно состоялось</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The day on which it was held</source>
        <translation>День, когда оно состоялось</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Who was there, in words</source>
        <translation>Кто присутствовал, словами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is to be on record</source>
        <translation>Что должно быть записано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>What is wrong with it, or why it is the one that holds</source>
        <translation>Что в нём не так или почему действует именно он</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>The meeting at which it was said</source>
        <translation>Заседание, на котором это сказано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Day</source>
        <translation>Д&amp;ень</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Pre&amp;sent</source>
        <translation>&amp;Присутствовали</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>&amp;Meeting</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Of: {act}, {party}, {what}</source>
        <translation>О: {act}, {party}, {what}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>Correction of the chosen act</source>
        <translation>Исправление выбранного акта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Fill in every line first</source>
        <translation>Сначала заполните каждую строку</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/acts/record_dialog.py"/>
        <source>It waits until you save all edits; Ctrl+Z takes it back until then</source>
        <translation>Ждёт, пока вы не сохраните все правки; до того Ctrl+Z отменяет его</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Which document says so, such as the minutes of a meeting</source>
        <translation>Какой документ это устанавливает, например протокол заседания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again</source>
        <translation>В тексте есть знаки, меняющие его направление, или невидимые; наберите его заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>It goes on record, and stays there</source>
        <translation>Это заносится в реестр и остаётся в нём</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the line and the name as they are now go on record when you save. From then on nothing changes them until they are reopened.</source>
        <translation>{names}: линия и название в нынешнем виде будут занесены в реестр при сохранении. С этого времени их ничто не изменит, пока их не откроют заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Согласовано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>The day on which it was agreed</source>
        <translation>День, в который это было согласовано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ocument</source>
        <translation>Док&amp;умент</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Recorded by</source>
        <translation>&amp;Кто вносит</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>{names}: the status becomes “proposed” at once, and the line can be edited. What was agreed stays on record.</source>
        <translation>{names}: статус сразу становится «предложено», и линию можно править. Согласованное остаётся в реестре.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Reopen</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>&amp;Reopen</source>
        <translation>&amp;Открыть заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Why it is changed, for whoever reads the record</source>
        <translation>Почему это меняется, для тех, кто читает реестр</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/dialogs.py"/>
        <source>Rea&amp;son</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{names}: agreed, so the edit was taken back.</source>
        <translation>{names}: согласовано, поэтому правка отменена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Reopen…</source>
        <translation>Открыть заново…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>{missing} The edit was taken back.</source>
        <translation>{missing} Правка отменена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Saved as agreed, and not on record yet: {reason}</source>
        <translation>Сохранено как согласованное, но в реестр ещё не занесено: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Not agreed: {names}. The edit was taken back.</source>
        <translation>Не согласовано: {names}. Правка отменена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/agreed/lines.py"/>
        <source>Reopened: {names}.</source>
        <translation>Открыто заново: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <source>Whose features do you draw?</source>
        <translation>Чьи объекты вы чертите?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/party_question.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Party of new features</source>
        <translation>Сторона новых объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The map is in metres, centred on the regions, and what you draw snaps to what is there.</source>
        <translation>Карта — в метрах, с центром на регионах, и то, что вы чертите, прилипает к тому, что уже есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>The project’s map is in {crs}. Have it in metres, centred on the regions, with snapping?</source>
        <translation>Карта проекта — в системе {crs}. Перевести её в метры, с центром на регионах и с прилипанием?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/project_setup.py"/>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>No workspace is open. A workspace is one file: zones, buffers and posts, and the agreement that they are checked by.</source>
        <translation>Рабочая область не открыта. Рабочая область — это один файл: зоны, буферные зоны, посты и соглашение, по которому они проверяются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Новая рабочая область…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Try the Sample</source>
        <translation>Попробовать на о&amp;бразце</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>&amp;Ten Minutes in Pictures</source>
        <translation>&amp;Десять минут в картинках</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Progress of the sample</source>
        <translation>Ход подготовки образца</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>Folder for the sample</source>
        <translation>Папка для образца</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample is made up for illustration: no line in it is an agreed one. It becomes a file of your own among your documents, with faults to be found.</source>
        <translation>Образец придуман для иллюстрации: ни одна линия в нём не согласована. Он станет вашим собственным файлом среди документов; в нём есть ошибки, которые предстоит найти.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>The sample’s drafts are taken in…</source>
        <translation>Загружаются проекты из образца…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <source>{file} is your own copy of the sample. It is made up for illustration.</source>
        <translation>{file} — ваша собственная копия образца. Он придуман для иллюстрации.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/beginning/start_buttons.py"/>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>{file} (with unsaved edits)</source>
        <translation>{file} (с несохранёнными правками)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/comparison.py"/>
        <source>Comparing versions</source>
        <translation>Сравнение версий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Gained</source>
        <translation>Приобретено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/legend.py"/>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Lost</source>
        <translation>Утрачено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The ground is not measured: see the check of both versions, or their lines cross too often.</source>
        <translation>Площадь не измерена: смотрите проверку обеих версий, либо их линии пересекаются слишком часто.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>The line differs by less than a centimetre.</source>
        <translation>Линия отличается меньше чем на сантиметр.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>gained {gained}, lost {lost}</source>
        <translation>приобретено {gained}, утрачено {lost}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{count}, by {metres} at most</source>
        <translation>{count}, не более чем на {metres}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>others added or removed: {count}</source>
        <translation>добавлено или удалено других: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/lines.py"/>
        <source>{field}: “{before}” before, “{after}” now</source>
        <translation>{field}: прежде «{before}», теперь «{after}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>Features that differ</source>
        <translation>Объекты с отличиями</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <source>The features that differ. The map goes to what differs of the one that is chosen.</source>
        <translation>Объекты с отличиями. Карта переходит к тому, чем отличается выбранный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/tree.py"/>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points moved</source>
        <translation>Перемещённые поворотные точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The whole change sheet</source>
        <translation>Весь лист изменений</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>now</source>
        <translation>теперь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/changes/view.py"/>
        <source>The sheet is too long to be shown here; export it to read it whole.</source>
        <translation>Лист слишком длинный, чтобы показать его здесь; экспортируйте его, чтобы прочесть целиком.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>To be signed (*.pdf)</source>
        <translation>Для подписи (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <location filename="../../deesc_plugin/gui/widgets/report_output.py"/>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>Write Minutes</source>
        <translation>Записать протокол</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/minutes_output.py"/>
        <source>The minutes were written to</source>
        <translation>Протокол записан в</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Record Stance</source>
        <translation>Занести позицию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Stretches, as they are drawn now: {numbers}</source>
        <translation>Участки, как они проведены сейчас: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Whose stance it is</source>
        <translation>Чья это позиция</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>What the party says</source>
        <translation>Что говорит сторона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Under which reservation, or why not; else whatever is to be said</source>
        <translation>С какой оговоркой или почему нет; иначе — что нужно сказать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>The day on which it was said</source>
        <translation>День, когда это сказано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>At which meeting on record it was said</source>
        <translation>На каком из занесённых заседаний это сказано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/gui/session/zone_lists.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat of the working group</source>
        <translation>Секретариат рабочей группы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>the party itself</source>
        <translation>сама сторона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>In whose log it is recorded</source>
        <translation>В чей журнал это вносится</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>&amp;Stance</source>
        <translation>&amp;Позиция</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Re&amp;mark</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>D&amp;ay</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>Mee&amp;ting</source>
        <translation>За&amp;седание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stance_dialog.py"/>
        <source>It goes on record when you save; until then Undo takes it back</source>
        <translation>Заносится при сохранении; до того «Отменить» возвращает как было</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>Stretches and what each party says of them. The map goes to the one that is chosen.</source>
        <translation>Участки и что о них говорит каждая сторона. Карта переходит к выбранному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>with {feature}</source>
        <translation>общий с {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{stance} (lapsed)</source>
        <translation>{stance} (утратило силу)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, recorded by the secretariat.</source>
        <translation>{day}, занесено секретариатом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>{day}, in the party's own log.</source>
        <translation>{day}, в собственном журнале стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/consent/stretch_table.py"/>
        <source>It was said of another line, and counts for nothing.</source>
        <translation>Сказано о другой линии и не считается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>Buffer from Zone</source>
        <translation>Буфер от зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The zone to be lined; a click on the map chooses it too.</source>
        <translation>Зона, вдоль которой строится полоса; её можно выбрать и щелчком по карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip outside the line</source>
        <translation>Ширина полосы снаружи линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width of the strip inside the line</source>
        <translation>Ширина полосы внутри линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>How far the edge may leave its distance anywhere</source>
        <translation>Насколько край может где-либо отклоняться от своего расстояния</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Add Buffer</source>
        <translation>Добавить буфер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;outside</source>
        <translation>Ширина снаружи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;inside</source>
        <translation>Ширина внутри</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>There is no zone yet: draw one first.</source>
        <translation>Зоны ещё нет: сначала нарисуйте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, left or right.</source>
        <translation>Укажите ширину слева или справа.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>State a width, outside or inside.</source>
        <translation>Укажите ширину снаружи или внутри.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>No buffer can be made {width} wide; state {most} at most.</source>
        <translation>Буфер шириной {width} построить нельзя; укажите не более {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>A strip along a line has one width; make one of its own for each side.</source>
        <translation>У полосы вдоль линии одна ширина; постройте для каждой стороны свою.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measuring …</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement of this workspace knows no buffer zones.</source>
        <translation>В соглашении этой рабочей области нет буферных зон.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Buffer of {zone}</source>
        <translation>Буфер зоны {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>{name} along {zone} is added, not saved yet.</source>
        <translation>{name} вдоль {zone} добавлен, ещё не сохранён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;left</source>
        <translation>Ширина слева</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Width &amp;right</source>
        <translation>Ширина справа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The agreement lets no buffer zone overlap a zone: the check will report the strip inside.</source>
        <translation>Соглашение не допускает перекрытия буферной зоны с зоной: проверка сообщит о полосе внутри.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer was not made.</source>
        <translation>Буфер не построен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The width inside swallows the whole zone: no inner edge is left. State a smaller one.</source>
        <translation>Ширина внутри поглощает всю зону: внутренней кромки не остаётся. Укажите меньшую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Area {area}. Measured error {error}</source>
        <translation>Площадь {area}. Измеренная погрешность {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>at {place}</source>
        <translation>в точке {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is kept.</source>
        <translation>Допуск соблюдён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The tolerance is NOT kept.</source>
        <translation>Допуск НЕ соблюдён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>Adds the buffer as one edit that Ctrl+Z takes back</source>
        <translation>Добавляет буфер одной правкой, которую отменяет Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_panel.py"/>
        <source>The buffer is being made</source>
        <translation>Строится буфер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone or line at that place; click on one, or choose it in the list.</source>
        <translation>В этом месте нет ни зоны, ни линии; щёлкните по ней или выберите её в списке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/buffer_tool.py"/>
        <source>There is no zone at that place; click into one, or choose it in the list.</source>
        <translation>В этом месте нет зоны; щёлкните внутри зоны или выберите её в списке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {kind}</source>
        <translation>Нарисовать: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{tool}: what was not finished was let go of; its turning points: {count}.</source>
        <translation>{tool}: незавершённое не сохранено; поворотных точек в нём: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>Draw {name}</source>
        <translation>Нарисовать: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <source>{name} is drawn: {area}, not saved yet.</source>
        <translation>{name}: нарисовано, {area}, ещё не сохранено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/feature_form.py"/>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {kind}</source>
        <translation>Поставить: {kind}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>Place {name}</source>
        <translation>Поставить: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>{name} is placed, not saved yet.</source>
        <translation>{name}: поставлено, ещё не сохранено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Measures of what is being drawn</source>
        <translation>Измерения рисуемого</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length} · perimeter {perimeter} · area {area}</source>
        <translation>Поворотных точек: {count} · линия {length} · периметр {perimeter} · площадь {area}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line crosses itself.</source>
        <translation>Линия пересекает сама себя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>The line enters {names}.</source>
        <translation>Линия заходит внутрь: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>It encloses {names}.</source>
        <translation>Она охватывает {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{count} turning points · line {length}</source>
        <translation>поворотных точек: {count} · линия {length}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>last edge {length}, azimuth {azimuth}</source>
        <translation>последний отрезок {length}, азимут {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>On the line of {name}.</source>
        <translation>На линии {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from the line of {name}</source>
        <translation>{length} от линии {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>There is no zone yet.</source>
        <translation>Зон ещё нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>{length} from {name}</source>
        <translation>{length} от объекта: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In {names}</source>
        <translation>В {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>In no buffer zone</source>
        <translation>Вне буферных зон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/readout.py"/>
        <source>Hold Shift to place without snapping.</source>
        <translation>Удерживайте Shift, чтобы поставить без привязки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Check the workspace now</source>
        <translation>Проверить рабочую область сейчас</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Fix…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Look at the proposed fix first</source>
        <translation>Сначала посмотрите предлагаемое исправление</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Accept…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Accept it until a date</source>
        <translation>Принять до определённой даты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>&amp;Withdraw Acceptance</source>
        <translation>Отозвать принятие</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Withdraw the acceptance, and the finding is open again</source>
        <translation>Отозвать принятие: замечание снова становится открытым</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Take back the last fix or acceptance</source>
        <translation>Отменить последнее исправление или принятие</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/widgets/selectable_label.py"/>
        <source>C&amp;opy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Copy the selected finding</source>
        <translation>Копировать выбранное замечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/action_bar.py"/>
        <source>Write the findings to a file</source>
        <translation>Записать замечания в файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <location filename="../../deesc_plugin/gui/findings/tree.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Wait until the drawing has been checked again</source>
        <translation>Подождите новой проверки чертежа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select a finding first</source>
        <translation>Сначала выберите замечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Select findings of one rule</source>
        <translation>Выберите замечания одного правила</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is accepted already</source>
        <translation>Замечание уже принято</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Open a workspace first</source>
        <translation>Сначала откройте рабочую область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>The finding is not accepted</source>
        <translation>Замечание не принято</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing was fixed or accepted here that can still be taken back</source>
        <translation>Здесь не исправлено и не принято ничего, что ещё можно отменить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>There are no findings to copy</source>
        <translation>Нет замечаний для копирования</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Check the workspace first</source>
        <translation>Сначала проверьте рабочую область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>Nothing is proposed for these findings but choices; make each by itself</source>
        <translation>Для этих замечаний есть только исправления на выбор; выбирайте для каждого отдельно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/dock.py"/>
        <source>No fix is proposed for this finding</source>
        <translation>Для этого замечания исправление не предложено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Search in findings</source>
        <translation>Поиск в замечаниях</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings that hold this text</source>
        <translation>Показать только замечания с этим текстом</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show {severities}</source>
        <translation>Показать: {severities}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <source>Show only findings of this region</source>
        <translation>Показать только замечания этого региона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/filter_bar.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <location filename="../../deesc_plugin/gui/findings/trials.py"/>
        <source>Proposed fix</source>
        <translation>Предлагаемое исправление</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>&amp;Apply Fix</source>
        <translation>Применить исправление</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Change the features as shown; Undo takes it back</source>
        <translation>Изменить объекты, как показано; отмена возвращает прежнее</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Left out, since each is a choice of its own: {number}.</source>
        <translation>Пропущены, так как выбор нужен для каждого отдельно: {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Leave it as it is, and accept it with a reason</source>
        <translation>Оставить как есть и принять с указанием причины</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Errors {errors} → {errors_after}, warnings {warnings} → {warnings_after}, notes {notes} → {notes_after}</source>
        <translation>Ошибки {errors} → {errors_after}, предупреждения {warnings} → {warnings_after}, примечания {notes} → {notes_after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>And {number} more.</source>
        <translation>И ещё {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is removed.</source>
        <translation>{feature} удаляется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is as it was agreed, with its line, name and status.</source>
        <translation>{feature}: линия, название и статус — как согласовано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>The stretch {number} is {length} long then.</source>
        <translation>Длина участка {number} будет {length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {before} become {after}; {less} vertices become {more}.</source>
        <translation>{feature}: {before} становятся {after}; вершин было {less}, станет {more}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>Measured error {error}.</source>
        <translation>Измеренная погрешность {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} belongs to {zone}.</source>
        <translation>Объект {feature} относится к зоне: {zone}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature} is a feature of its own, with a uid that nothing else has.</source>
        <translation>{feature} становится отдельным объектом с uid, которого нет больше ни у кого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/fix_form.py"/>
        <source>{feature}: {attribute} “{before}” becomes “{after}”.</source>
        <translation>{feature}: {attribute} «{before}» становится «{after}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Accept with a reason</source>
        <translation>Принять с указанием причины</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Why the parties live with it, for whoever reads the report</source>
        <translation>Почему стороны с этим соглашаются, для читающих отчёт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Who decided it, such as the joint working group</source>
        <translation>Кто это решил, например совместная рабочая группа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>The last day on which it is accepted; it opens again then, or when the drawing changes</source>
        <translation>Последний день, на который оно принято; затем или при изменении чертежа оно открывается снова</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>&amp;Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>A&amp;uthority</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Until (&amp;last day)</source>
        <translation>По (последний день)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>State a reason and an authority first</source>
        <translation>Сначала укажите причину и кто решил</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/forms.py"/>
        <source>Record the exception in the workspace; Undo takes it back</source>
        <translation>Записать исключение в рабочую область; отмена убирает его</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/live_check.py"/>
        <source>Checking the delimitation</source>
        <translation>Проверка делимитации</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Withdraw acceptance</source>
        <translation>Отозвать принятие</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>Accept finding</source>
        <translation>Принять замечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>Findings accepted: {count}, not saved yet; Save All Edits saves what was accepted.</source>
        <translation>Принято замечаний: {count}, ещё не сохранено; принятое сохраняет команда «Сохранить все правки».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/mending.py"/>
        <source>The drawing has changed meanwhile; look at the finding again after the next check.</source>
        <translation>Чертёж тем временем изменился; посмотрите замечание снова после следующей проверки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority} until {day}: {reason}</source>
        <translation>Принято ({authority}) до {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted by {authority}: {reason}</source>
        <translation>Принято ({authority}): {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Limit: {limit}</source>
        <translation>Предел: {limit}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open, can be fixed</source>
        <translation>открыто, можно исправить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>accepted until {day}</source>
        <translation>принято до {day}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Show &amp;All Findings</source>
        <translation>Показать все замечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Clear text, severities and region</source>
        <translation>Очистить текст, степени и регион</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Hidden by the filter: {count}.</source>
        <translation>Скрыто фильтром: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>Not checked yet. Press Check (F5).</source>
        <translation>Ещё не проверено. Нажмите «Проверить» (F5).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The filter hides all findings.</source>
        <translation>Фильтр скрывает все замечания.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The drawing has changed since this check. Press Check (F5) if it is not checked by itself.</source>
        <translation>Чертёж изменился после этой проверки. Нажмите «Проверить» (F5), если она не идёт сама.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>The workspace is empty. Draw a zone, enter its coordinates, or import a file.</source>
        <translation>Рабочая область пуста. Нарисуйте зону, введите её координаты или импортируйте файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/notice.py"/>
        <source>No findings: {count} rules hold. Next, export the map package.</source>
        <translation>Замечаний нет: правил соблюдено {count}. Далее экспортируйте пакет карт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <source>Copied to the clipboard: {count} findings.</source>
        <translation>Скопировано в буфер обмена, замечаний: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Export Findings</source>
        <translation>Экспорт замечаний</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/output.py"/>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>The findings were written to</source>
        <translation>Замечания записаны в</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlaps</source>
        <translation>Перекрытия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Zone against zone</source>
        <translation>Зоны с зонами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Kind against kind</source>
        <translation>Виды с видами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>&amp;Find Overlaps Again</source>
        <translation>Найти перекрытия снова</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Find the overlaps of the drawing as it stands</source>
        <translation>Найти перекрытия чертежа в его нынешнем виде</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps…</source>
        <translation>Поиск перекрытий…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>No zone overlaps another.</source>
        <translation>Зоны не перекрывают друг друга.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Left out, because their geometry is not valid: {names}.</source>
        <translation>Не учтены, так как их геометрия недопустима: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Nothing overlaps anything.</source>
        <translation>Перекрытий нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps of other kinds, under Kinds: {count}.</source>
        <translation>Перекрытий других видов, на вкладке «Виды»: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>No workspace is open. Open one, or make a new one, with the first button of the toolbar.</source>
        <translation>Рабочая область не открыта. Откройте или создайте её первой кнопкой панели.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Press the button to find all overlaps of the workspace.</source>
        <translation>Нажмите кнопку, чтобы найти все перекрытия рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Looking for overlaps</source>
        <translation>Поиск перекрытий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The zone itself</source>
        <translation>Сама зона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap</source>
        <translation>могут перекрываться</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may overlap where they belong to one zone</source>
        <translation>могут перекрываться, если принадлежат одной зоне</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>may not overlap</source>
        <translation>не могут перекрываться</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>no overlap</source>
        <translation>перекрытия нет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>allowed</source>
        <translation>допустимо</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>not allowed</source>
        <translation>недопустимо</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{size}, {verdict}</source>
        <translation>{size}, {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>Overlaps: {count}, of them not allowed: {forbidden}. Choose a cell to see its overlap on the map.</source>
        <translation>Перекрытий: {count}, из них недопустимых: {forbidden}. Выберите ячейку, чтобы увидеть перекрытие на карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>{first} and {second}: {size}, {verdict}</source>
        <translation>{first} и {second}: {size}, {verdict}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source> and {count} more</source>
        <translation> и ещё {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/overlap_matrix.py"/>
        <source>The drawing has changed since; find the overlaps again.</source>
        <translation>Чертёж с тех пор изменился; найдите перекрытия снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/severity_signs.py"/>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>What changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>&amp;Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The history of the workspace: versions: {records}, since {begin}, {size} MB.</source>
        <translation>История рабочей области: версий {records}, с {begin}, {size} МБ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Restore {name}</source>
        <translation>Восстановить: {name}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is as it was and not saved yet; Undo takes that back.</source>
        <translation>Объект {feature} снова такой, как был, но ещё не сохранён; отмена возвращает нынешнюю версию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: the newest version first.</source>
        <translation>{feature}: сначала новые версии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature}: nothing is noted yet; the history begins with the next save.</source>
        <translation>{feature}: записей ещё нет; история начнётся со следующего сохранения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>No feature is selected. Features that were removed:</source>
        <translation>Объект не выбран. Удалённые объекты:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select one feature on the map, and its versions stand here.</source>
        <translation>Выберите один объект на карте — здесь появятся его версии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is not there any more; Restore brings it back.</source>
        <translation>Объекта больше нет; «Восстановить» вернёт его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>The feature is like this now.</source>
        <translation>Объект сейчас такой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Comparing with the feature as it is now…</source>
        <translation>Сравнение с нынешним объектом…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Since then:</source>
        <translation>С тех пор:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Put this version in the place of the feature; Undo takes it back</source>
        <translation>Поставить эту версию на место объекта; отмена возвращает прежнее</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>Select a version first</source>
        <translation>Сначала выберите версию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/dock.py"/>
        <source>{feature} is agreed and is not restored; reopen it first, with the reason and the document.</source>
        <translation>Объект {feature} согласован и не восстанавливается; сначала откройте его снова, указав причину и документ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>before {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>between {begin} and {end}</source>
        <translation>между {begin} и {end}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>changed outside of the plugin</source>
        <translation>изменено вне модуля</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>being saved</source>
        <translation>сохраняется</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>as it was when the history begins</source>
        <translation>как было к началу истории</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>line</source>
        <translation>линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>names in other languages</source>
        <translation>названия на других языках</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/entries.py"/>
        <source>how it was made</source>
        <translation>способ построения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>The workspace &amp;on (UTC)</source>
        <translation>Рабочая область на (UTC)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Open as It &amp;Was</source>
        <translation>Открыть прежнюю</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Opens a read-only copy of the workspace as it was, which is put beside it</source>
        <translation>Открывает копию рабочей области, какой она была, только для чтения; копия кладётся рядом</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>&amp;Let Go of Older…</source>
        <translation>Удалить более старое…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Takes what was replaced before that moment out of the workspace, for good</source>
        <translation>Навсегда убирает из рабочей области то, что было заменено до этого момента</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>What was replaced in this workspace before {moment} is taken out of its history for good; what held then stays.</source>
        <translation>Всё, что в этой рабочей области было заменено до {moment}, навсегда убирается из истории; то, что действовало на этот момент, остаётся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Let Go</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>Versions taken out of the history: {count}.</source>
        <translation>Убрано версий из истории: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Hand</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/table.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>What is drawn.</source>
        <translation>Что нарисовано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>The agreement’s region; by location where the reference boundaries tell.</source>
        <translation>Регион соглашения; по положению, если его дают справочные границы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Whose proposal it is.</source>
        <translation>Чьё это предложение.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>How far it has been agreed.</source>
        <translation>Насколько это согласовано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>Re&amp;gion</source>
        <translation>Регион</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>S&amp;tatus</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “kind”</source>
        <translation>из столбца «kind»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>from the column “party”</source>
        <translation>из столбца «party»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Choose a party…</source>
        <translation>Выберите сторону…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/choices.py"/>
        <source>by location</source>
        <translation>по положению</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>as the header says</source>
        <translation>как сказано в заголовке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>feature</source>
        <translation>объект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/map_package/parts/__init__.py"/>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>ring</source>
        <translation>контур</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>longitude</source>
        <translation>долгота</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/notation/axes.py"/>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>x (east)</source>
        <translation>x (на восток)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>y (north)</source>
        <translation>y (на север)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>UTM zone</source>
        <translation>зона UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>band of the UTM zone</source>
        <translation>пояс зоны UTM</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>hemisphere of the UTM zone</source>
        <translation>полушарие зоны UTM</translation>
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
        <translation>градусы, минуты, секунды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>position in any notation</source>
        <translation>положение в любой записи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>party</source>
        <translation>сторона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Columns of the Table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Say what each column of {table} is.</source>
        <translation>Укажите, что содержит каждый столбец таблицы {table}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>The first rows; those above the first place are passed over.</source>
        <translation>Первые строки; строки выше первой точки пропускаются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>&amp;Use these columns</source>
        <translation>Взять эти столбцы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Reads the table by these columns.</source>
        <translation>Читает таблицу по этим столбцам.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>What this column is.</source>
        <translation>Что содержит этот столбец.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Choose the columns of the places: longitude and latitude, x and y, UTM, MGRS, or another.</source>
        <translation>Выберите столбцы положения: долготу и широту, x и y, UTM, MGRS или другое.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/columns_dialog.py"/>
        <source>Two columns are the same; choose another for one of them.</source>
        <translation>Два столбца означают одно и то же; измените один из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter Coordinates</source>
        <translation>Ввод координат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Added {names}; save the layer’s edits to keep it.</source>
        <translation>Добавлено: {names}; сохраните правки слоя, чтобы оставить.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Enter coordinates</source>
        <translation>Ввод координат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>choose the CRS of the list</source>
        <translation>выберите СК списка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>No list carries its CRS, and a wrong one moves it by more than a hundred metres.</source>
        <translation>Список не содержит своей СК, а неверная сдвинет его более чем на сто метров.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>as their letters N, S, E, W say</source>
        <translation>по буквам N, S, E, W</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>latitude first</source>
        <translation>сначала широта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>longitude first</source>
        <translation>сначала долгота</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>How to read two angles that carry no letters.</source>
        <translation>Как читать два угла без букв.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>One place a line, in any notation; a numbering such as “12.” is left out.</source>
        <translation>По одной точке в строке, в любой записи; нумерация вроде «12.» пропускается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Empty: the name that is proposed. Several points get a number after it.</source>
        <translation>Пусто — предложенное название. Несколько точек получают номер после него.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>typed coordinates, with their CRS</source>
        <translation>введённые координаты с их СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The document or person that the coordinates come from.</source>
        <translation>Документ или лицо, от которого получены координаты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Adds the feature to the workspace; Ctrl+Z takes it back.</source>
        <translation>Добавляет объект в рабочую область; Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;Zoom to list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Shows the whole list on the map.</source>
        <translation>Показывает весь список на карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>C&amp;RS</source>
        <translation>СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A&amp;ngles</source>
        <translation>Углы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Na&amp;me</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>S&amp;ource</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>&amp;List of coordinates</source>
        <translation>Список координат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Likely ones:</source>
        <translation>Вероятные:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>There is no workspace; open or create one first.</source>
        <translation>Рабочей области нет; сначала откройте или создайте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the CRS of the list.</source>
        <translation>Выберите СК списка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Type or paste a list; it is drawn on the map as you type.</source>
        <translation>Введите или вставьте список; он сразу рисуется на карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>The line cannot be used; correct it or delete it.</source>
        <translation>Строку нельзя использовать; исправьте или удалите её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>{bad} of {all} lines cannot be used; correct or delete them.</source>
        <translation>Строк, которые нельзя использовать: {bad} из {all}; исправьте или удалите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A line needs two different places.</source>
        <translation>Для линии нужны две разные точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>A polygon needs three different places.</source>
        <translation>Для полигона нужны три разные точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_dialog.py"/>
        <source>Choose the party whose proposal it is.</source>
        <translation>Выберите сторону, чьё это предложение.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>Read as (WGS 84)</source>
        <translation>Прочитано как (WGS 84)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/coordinates_table.py"/>
        <source>The line from here to the place in line {line} of the list crosses another.</source>
        <translation>Линия отсюда до точки в строке {line} списка пересекает другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where a layer would lie</source>
        <translation>Где лежал бы слой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>Where it would lie; click one where its author says that it is the one.</source>
        <translation>Где он лежал бы; щёлкните ту СК, которую назвал автор данных.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>{crs}: {place}</source>
        <translation>{crs}: {place}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>not possible</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>outside the theatre</source>
        <translation>вне района действия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/crs_candidates.py"/>
        <source>in no region</source>
        <translation>ни в одном регионе</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>How the letters of the file are written; choose another where the names are garbled.</source>
        <translation>Как записаны буквы файла; выберите другую кодировку, если имена искажены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>as the file says, or found out</source>
        <translation>как указано в файле или установлено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>The first names: {names}</source>
        <translation>Первые имена: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <source>Western</source>
        <translation>западноевропейская</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/encoding_row.py"/>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Import Features</source>
        <translation>Импорт объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Taken back; the layers are as they were before.</source>
        <translation>Отменено; слои такие же, как прежде.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported: {taken}, refused: {refused}.</source>
        <translation>Импортировано объектов: {taken}, отклонено: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>They stand in the layers; Save All Edits saves them.</source>
        <translation>Они стоят в слоях; их сохраняет команда «Сохранить все правки».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Puts the features that can be taken into the layers, all in one step.</source>
        <translation>Помещает в слои объекты, которые можно принять, все за один шаг.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Take ba&amp;ck</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Takes back what was imported, in all layers at once.</source>
        <translation>Отменяет импортированное сразу во всех слоях.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Looking into the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Add files, a folder or layers of the project.</source>
        <translation>Добавьте файлы, папку или слои проекта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Tick what is to be imported.</source>
        <translation>Отметьте, что импортировать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.</source>
        <translation>Выберите СК; спросите автора данных: догадка может дать ошибку более 100 м.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose the columns of the table, or take its tick away.</source>
        <translation>Выберите столбцы таблицы или снимите её отметку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/import_dialog.py"/>
        <source>Choose what becomes of the features that are already there.</source>
        <translation>Выберите, что станет с объектами, которые уже есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its columns</source>
        <translation>выберите столбцы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/input_rows.py"/>
        <source>choose its CRS</source>
        <translation>выберите СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Any vector files that QGIS opens, or tables of coordinates.</source>
        <translation>Любые векторные файлы, которые открывает QGIS, или таблицы координат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Fol&amp;der…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files of a folder and of the folders in it.</source>
        <translation>Все файлы папки и вложенных в неё папок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add &amp;Layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>A layer of the project, as it is shown, unsaved edits included.</source>
        <translation>Слой проекта, как он показан, вместе с несохранёнными правками.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Remo&amp;ve</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Takes the selected rows out of the table.</source>
        <translation>Убирает выбранные строки из таблицы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>The project has no other layer.</source>
        <translation>В проекте нет другого слоя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Vector files and tables</source>
        <translation>Векторные файлы и таблицы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_bar.py"/>
        <source>Add Folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_desk.py"/>
        <source>Will be imported: {taken}, refused: {refused}.</source>
        <translation>Будет импортировано: {taken}, отклонено: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>CRS</source>
        <translation>СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>What comes of it</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>its column</source>
        <translation>из столбца</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>already there, to be chosen: {count}</source>
        <translation>уже есть, нужно выбрать: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>imported: {taken}, refused: {refused}</source>
        <translation>импортировано: {taken}, отклонено: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>will be imported: {taken}, refused: {refused}</source>
        <translation>будет импортировано: {taken}, отклонено: {refused}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>One row a layer; what is chosen below holds for the selected rows alone.</source>
        <translation>Одна строка на слой; выбранное ниже относится только к выделенным строкам.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/inputs_table.py"/>
        <source>Drop files or folders here, or add them by the buttons above.</source>
        <translation>Перетащите сюда файлы или папки или добавьте их кнопками выше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was written.</source>
        <translation>Произошло непредвиденное ({error}); место указано на панели журнала. Ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>Looking into files</source>
        <translation>Просмотр файлов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/intake_tasks.py"/>
        <source>What would be imported</source>
        <translation>Что будет импортировано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/likely_crs.py"/>
        <source>Click one to choose it, where the author of the data says that it is the one.</source>
        <translation>Щёлкните, чтобы выбрать, если автор данных подтверждает, что это она.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What the workspace has already; the selected one is drawn on the map.</source>
        <translation>То, что уже есть в рабочем файле; выбранное нарисовано на карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>What becomes of it</source>
        <translation>Что с ним станет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Chooses for every feature above for which it can be chosen.</source>
        <translation>Выбирает для каждого объекта выше, для которого это можно выбрать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>Zoom to the c&amp;hange</source>
        <translation>Показать изменение на карте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>For &amp;all:</source>
        <translation>Для всех:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>as it would be</source>
        <translation>как стало бы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>take as a revision</source>
        <translation>принять как новую редакцию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>keep both</source>
        <translation>оставить оба</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>leave out</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/meetings_table.py"/>
        <source>The draft states no uid: it was told by its name, or by where its line runs.</source>
        <translation>В проекте нет uid: объект узнан по названию или по тому, где проходит его линия.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Why features are refused, by reason, and what is changed on the way.</source>
        <translation>Почему объекты отклоняются, по причинам, и что меняется по пути.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>{count} refused: {reason}</source>
        <translation>{count} отклонено: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/report_tree.py"/>
        <source>Changed on the way: {count}</source>
        <translation>Изменено по пути: {count}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Where the geometry comes from, for features whose column “source” states nothing.</source>
        <translation>Откуда получена геометрия — для объектов, у которых в столбце «source» ничего не указано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>choose the CRS</source>
        <translation>выберите СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Only for input that carries none; its author knows which it is.</source>
        <translation>Только для данных без СК; её знает их автор.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Zoom to it</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Shows on the map where the selected row lies.</source>
        <translation>Показывает на карте, где лежит выбранная строка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Colum&amp;ns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Says which column of the table is what.</source>
        <translation>Указывает, какой столбец таблицы что содержит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>The field with the features’ names; empty: a field called “name”.</source>
        <translation>Поле с названиями объектов; пусто: поле «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Na&amp;me field</source>
        <translation>Поле названия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>&amp;Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>Chosen for {rows}:</source>
        <translation>Выбрано для {rows}:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/row_choices.py"/>
        <source>It carries {crs}.</source>
        <translation>Указана СК {crs}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <location filename="../../deesc_plugin/gui/tasks/buffer_task.py"/>
        <source>Buffer from zone</source>
        <translation>Буфер от зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Make the &amp;buffers again</source>
        <translation>Построить буферы заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/stale_buffers.py"/>
        <source>Makes them from the line as it is now, with the widths that they remember.</source>
        <translation>Строит их от нынешней линии с той шириной, которую они помнят.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/intake/typed_ring.py"/>
        <source>It does so between the lines {pairs} of the list; correct these places or their order.</source>
        <translation>Это происходит между строками {pairs} списка; исправьте эти точки или их порядок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/direction.py"/>
        <source>{names} and {number} more</source>
        <translation>{names} и ещё {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>accepted findings</source>
        <translation>принятые замечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>acts</source>
        <translation>акты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/language/layer_names.py"/>
        <source>stretches</source>
        <translation>участки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>O&amp;nly what is in force on</source>
        <translation>Только то, что в силе на</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The package then holds the features in force on that day and no others, and says so.</source>
        <translation>Тогда в пакете только объекты, которые в этот день в силе, и это в нём сказано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Day in force</source>
        <translation>День, на который в силе</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The party whose original it is: its name and language stand before the others’. Make one for each.</source>
        <translation>Сторона, чей это экземпляр: её название и язык стоят перед остальными. Сделайте по одному для каждой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Map sheets</source>
        <translation>Листы карты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>P&amp;aper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>The size of each sheet.</source>
        <translation>Размер каждого листа.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>&amp;Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic takes what suits each zone’s shape better.</source>
        <translation>Автоматически берётся то, что лучше подходит к форме каждой зоны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>S&amp;cale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Automatic suits each zone’s size; a zone may need several sheets.</source>
        <translation>Автоматически подходит к размеру каждой зоны; зоне может понадобиться несколько листов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Second langua&amp;ge</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Stands beside the sheet’s own language.</source>
        <translation>Стоит рядом с собственным языком листа.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>portrait</source>
        <translation>книжная</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>landscape</source>
        <translation>альбомная</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>GeoNames (built in)</source>
        <translation>GeoNames (встроенные)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a field “name”.</source>
        <translation>Чьи населённые пункты перечисляют приложение и таблицы: GeoNames, с точностью около километра, или точечный слой с полем «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that lists settlements is chosen.</source>
        <translation>Не выбрана ни одна часть, перечисляющая населённые пункты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>List points of &amp;buffers</source>
        <translation>Точки буферов на бумаге</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>Lists every buffer’s turning points on paper. Otherwise a buffer that was made from a line is described by what it is, and its turning points stand in the data only.</source>
        <translation>Перечисляет на бумаге поворотные точки каждого буфера. Иначе буфер, построенный от линии, описывается тем, что он есть, а его поворотные точки содержатся только в данных.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/choices.py"/>
        <source>No part that describes boundaries is chosen.</source>
        <translation>Не выбрана ни одна часть, описывающая границы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>Comparing with the workspace…</source>
        <translation>Идёт сравнение с рабочей областью…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <source>The workspace was not compared.</source>
        <translation>Рабочая область не сравнена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} holds the same delimitation.</source>
        <translation>В рабочем файле {workspace} та же делимитация.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/comparison.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} differs from this package, which is intact:</source>
        <translation>{workspace} отличается от этого пакета, сам пакет цел:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Writes the package, reads every file again, and verifies it.</source>
        <translation>Записывает пакет, перечитывает каждый файл и проверяет его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Checking what is saved…</source>
        <translation>Проверка сохранённого…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>{file} is made and verified: {files} files, fingerprint {fingerprint}</source>
        <translation>{file} создан и проверен: файлов {files}, отпечаток {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>The check ended unexpectedly.</source>
        <translation>Проверка неожиданно прервалась.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose the file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Choose a language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_dialog.py"/>
        <source>Correct the errors, or give the reason for exporting in spite of them.</source>
        <translation>Исправьте ошибки или укажите причину экспорта несмотря на них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Export Map Package</source>
        <translation>Экспорт пакета карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package before this one: what has changed since is told in a part of its own. Empty: none.</source>
        <translation>Пакет, предшествующий этому: что с тех пор изменилось, излагается в отдельной части. Пусто — без сравнения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No part that tells changes is chosen.</source>
        <translation>Не выбрана часть, в которой излагаются изменения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>No map sheets are chosen among the parts.</source>
        <translation>Среди частей не выбраны листы карты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The package is made from what is saved; they would not be in it.</source>
        <translation>Пакет создаётся из сохранённого; их в нём не будет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Stands on every page; empty: the agreement’s. By language: {"en": "…"}</source>
        <translation>Стоит на каждой странице; пусто: из соглашения. По языкам: {"en": "…", "ru": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Letters, digits, points and hyphens, such as 1.0.</source>
        <translation>Буквы, цифры, точки и дефисы, например 1.0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The day for which the workspace is checked and that the package carries.</source>
        <translation>День, на который проверяется рабочая область и который указан в пакете.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the package holds; what verification needs is always in it.</source>
        <translation>Содержимое пакета; нужное для проверки есть в нём всегда.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The languages of the texts for people.</source>
        <translation>Языки текстов для людей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Why the package is made in spite of errors; it is written into the package.</source>
        <translation>Почему пакет создаётся несмотря на ошибки; это записывается в пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>What the check found in what is saved.</source>
        <translation>Что проверка нашла в сохранённом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>The zip; an older one of that name is replaced when the new one is complete.</source>
        <translation>ZIP-файл; прежний с этим именем заменяется, когда новый готов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Cop&amp;y of</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Settle&amp;ments</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Earlier pac&amp;kage</source>
        <translation>Предыдущий пакет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>Check of what is saved</source>
        <translation>Проверка сохранённого</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/export_form.py"/>
        <source>&amp;Reason for exporting in spite of errors</source>
        <translation>Причина экспорта несмотря на ошибки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package</source>
        <translation>Пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>{file} exists and will be replaced.</source>
        <translation>{file} уже есть и будет заменён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <source>Manifest of an unpacked one</source>
        <translation>Манифест распакованного пакета</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/package_file.py"/>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Check of {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Features in force on {day}: {count}; no others are in the package.</source>
        <translation>Объектов в силе на {day}: {count}; других в пакете нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
        <translation>Ошибок: {errors}, предупреждений: {warnings}, примечаний: {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/preflight.py"/>
        <source>And {more} more; the findings panel shows all.</source>
        <translation>И ещё {more}; все показаны на панели замечаний.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Verify Map Package</source>
        <translation>Проверка пакета карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Holds every file of the package against its stated size and digest.</source>
        <translation>Сверяет каждый файл пакета с указанными размером и хешем.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package agrees with its manifest.</source>
        <translation>Пакет соответствует своему manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Cancelled; the package was not verified.</source>
        <translation>Отменено; пакет не проверен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>This package must not be relied on.</source>
        <translation>На этот пакет нельзя полагаться.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>The zip; or the manifest.json of a package that is unpacked.</source>
        <translation>ZIP-файл или manifest.json распакованного пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Also &amp;compare it with the open workspace</source>
        <translation>Также сравнить с открытой рабочей областью</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>Says how the workspace differs from the package, unsaved edits included.</source>
        <translation>Говорит, чем рабочая область отличается от пакета, с учётом несохранённых правок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>What the verification found.</source>
        <translation>Что показала проверка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <source>&amp;Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/packages/verify_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a package.</source>
        <translation>Выберите пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Place of the cursor</source>
        <translation>Место курсора</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Where the cursor is, in WGS 84. A click copies it; the arrow chooses the notation.</source>
        <translation>Где находится курсор, в WGS 84. Щелчок копирует; стрелка выбирает запись.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>{place} is copied.</source>
        <translation>Скопировано: {place}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>Degrees, minutes and seconds</source>
        <translation>Градусы, минуты и секунды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Decimal degrees</source>
        <translation>Десятичные градусы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/cursor_place.py"/>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Places of the delimitation</source>
        <translation>Места делимитации</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Settlements, features, turning points (1.1/37) and coordinates</source>
        <translation>Населённые пункты, объекты, поворотные точки (1.1/37) и координаты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point {number} of {feature}</source>
        <translation>Поворотная точка {number}: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <source>Turning point</source>
        <translation>Поворотная точка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_filter.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/places/place_finder.py"/>
        <source>Reading settlements</source>
        <translation>Чтение населённых пунктов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Take Off</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Takes the chosen proposal out of the workspace (Delete)</source>
        <translation>Убирает выбранное предложение из рабочей области (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Chec&amp;k…</source>
        <translation>Про&amp;верить…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Отчёт…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Give up what is under way (Esc)</source>
        <translation>Прервать то, что выполняется (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Keep a workspace or a map package that a party sent in the open workspace</source>
        <translation>Сохранить в открытой рабочей области то, что прислала сторона: рабочую область или пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Check the chosen proposal by itself, in the place of the workspace's features</source>
        <translation>Проверить выбранное предложение само по себе, вместо объектов рабочей области</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Choose a proposal in the list first</source>
        <translation>Сначала выберите предложение в списке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Lay the ticked proposals on each other (F5); where none is ticked, the last of each party</source>
        <translation>Наложить отмеченные предложения друг на друга (F5); если не отмечено ни одно — последнее каждой стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <source>Write the comparison to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>Записать сравнение в файл: страница, таблица или JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/button_row.py"/>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare first</source>
        <translation>Сначала сравните</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/check_dialog.py"/>
        <source>Check of a Proposal</source>
        <translation>Проверка предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/comparison_task.py"/>
        <source>Comparing proposals</source>
        <translation>Сравнение предложений</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Import Proposal</source>
        <translation>Импорт предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Workspaces and map packages</source>
        <translation>Рабочие области и пакеты карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Nothing is written to it; a package is verified first.</source>
        <translation>В него ничего не записывается; пакет сначала проверяется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Whose features are taken, where the file has those of several parties.</source>
        <translation>Чьи объекты берутся, если в файле есть объекты нескольких сторон.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>the only one that has features</source>
        <translation>единственная, у которой есть объекты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>For the list of proposals, such as how it was handed over.</source>
        <translation>Для списка предложений, например, как оно было передано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>&amp;Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Keeps the proposal in the workspace as it was sent.</source>
        <translation>Сохраняет предложение в рабочей области таким, каким оно прислано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>The proposal {file} is kept in the workspace, fingerprint {fingerprint}.</source>
        <translation>Предложение {file} хранится в рабочей области, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/import_dialog.py"/>
        <source>Choose the workspace or the map package that a party sent.</source>
        <translation>Выберите рабочую область или пакет карт, присланный стороной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/midway_task.py"/>
        <source>Looking for the line midway</source>
        <translation>Поиск линии посередине</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <source>What the parties sent. Tick a proposal (Space) to see it on the map.</source>
        <translation>Что прислали стороны. Отметьте предложение (пробел), чтобы увидеть его на карте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/proposal_list.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Claimed by</source>
        <translation>Заявляют</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not claimed by</source>
        <translation>Не заявляют</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements inside</source>
        <translation>Населённые пункты внутри</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Cells: ground with one set of claiming parties. The map goes to the one that is chosen.</source>
        <translation>Ячейки: местность с одним и тем же составом заявляющих сторон. Карта переходит к выбранной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Drawn by</source>
        <translation>Проводят</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Not drawn by</source>
        <translation>Не проводят</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Most apart</source>
        <translation>Наибольшее расхождение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/result_tables.py"/>
        <source>Lines: which parties draw a piece. The map goes to the one that is chosen.</source>
        <translation>Линии: какие стороны проводят участок. Карта переходит к выбранному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take This &amp;Line</source>
        <translation>Взять эту &amp;линию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take the Line Mid&amp;way</source>
        <translation>Взять линию посе&amp;редине</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Compare first, and choose a line in the lower list</source>
        <translation>Сначала сравните и выберите линию в нижнем списке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the chosen line; Ctrl+Z takes it back until it is saved</source>
        <translation>Дать зоне открытой рабочей области выбранную линию; до сохранения отменяется по Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give the zone of the open workspace the line that is as far from the chosen one as from another party's</source>
        <translation>Дать зоне открытой рабочей области линию, равноудалённую от выбранной и от линии другой стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Every party draws this line; choose one that not every party draws</source>
        <translation>Эту линию проводят все стороны; выберите ту, которую проводят не все</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Between {party} and {other}</source>
        <translation>Между {party} и {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} — взято из предложения стороны {party}; до сохранения отменяется по Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} is taken from the proposal of {party}, with the line midway between it and that of {other}: a new draft, as neither of them sent it; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} — взято из предложения стороны {party} с линией посередине между ним и предложением стороны {other}: новый проект, какого ни одна из них не присылала; до сохранения отменяется по Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} — здесь теперь линия стороны {party}; до сохранения отменяется по Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>{feature} has the line midway between {party} and {other} here; Ctrl+Z takes it back until it is saved.</source>
        <translation>{feature} — здесь теперь линия посередине между {party} и {other}; до сохранения отменяется по Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Acts wait to be saved in {file}. Save or discard them, and close again.</source>
        <translation>Акты ждут сохранения в {file}. Сохраните их или откажитесь от них и закройте снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Save all edits</source>
        <translation>Сохранить все правки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/leaving.py"/>
        <source>Discard acts</source>
        <translation>Отказаться от актов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is part of a map package, which does not verify any more once it is changed; work on a copy.</source>
        <translation>{file} — часть пакета карт, который после изменения больше не пройдёт проверку; работайте с копией.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well, on the computer {computer}.</source>
        <translation>{file} открыт и в другом окне, на компьютере {computer}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is open in another window as well.</source>
        <translation>{file} открыт и в другом окне.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Nothing is lost: where both change the same feature, what is saved first stands, and the other version is kept in a file of its own.</source>
        <translation>Ничего не теряется: если оба меняют один объект, остаётся сохранённое первым, а другая версия хранится в отдельном файле.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is not in its place any more; put it back, or open it where it is now.</source>
        <translation>{file} больше нет на месте; верните его или откройте там, где он теперь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only here: it can be looked at, checked and exported. To edit, copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} здесь доступен только для чтения: его можно смотреть, проверять и экспортировать. Для правки скопируйте его в папку, куда вам можно писать, и откройте копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} was saved in another window or program and is shown as it is now. Features added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>{file} сохранён в другом окне или программе и показан в нынешнем виде. Объектов добавлено: {added}, изменено: {changed}, удалено: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Edited here as well, and not saved: {names}. When you save, your version goes into a file of its own.</source>
        <translation>Здесь тоже правились и не сохранены: {names}. При сохранении ваша версия попадёт в отдельный файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The limits of {file} were changed in another window; it is checked against them now.</source>
        <translation>Пределы в {file} изменены в другом окне; теперь проверка идёт по ним.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The base map of {file} was changed in another window or program, and is shown as it is now.</source>
        <translation>Картографическая основа {file} изменена в другом окне или программе и показана в нынешнем виде.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours is kept beside it in {copy}.</source>
        <translation>Ваша версия хранится рядом, в {copy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version</source>
        <translation>Взять мою версию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Yours could not be written to a file ({reason}) and is an unsaved edit again.</source>
        <translation>Вашу версию не удалось записать в файл ({reason}); она снова несохранённая правка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Use my version of {names}</source>
        <translation>Взять мою версию: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Your version of {names} is shown and not saved yet; Undo brings the other back.</source>
        <translation>Ваша версия {names} показана и ещё не сохранена; отмена возвращает другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is being written by another program; save again when it has finished.</source>
        <translation>{file} записывает другая программа; сохраните снова, когда она закончит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} is read-only; make it writable, and save again.</source>
        <translation>{file} доступен только для чтения; разрешите запись и сохраните снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>There is no room left on the disk for {file}; free some space, and save again.</source>
        <translation>На диске нет места для файла {file}; освободите место и сохраните ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>{file} does not take them ({reason}); save again, or work on a copy of it.</source>
        <translation>Файл {file} их не принимает ({reason}); сохраните ещё раз или работайте с его копией.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>The edits of {layers} were not saved and are kept here.</source>
        <translation>Правки слоёв {layers} не сохранены и остаются здесь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Save again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had saved {names} before you: its version stands.</source>
        <translation>Другое окно сохранило {names} раньше вас: его версия остаётся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/other_windows.py"/>
        <source>Another window had removed {names} before you.</source>
        <translation>Другое окно удалило {names} раньше вас.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>The history of the workspace keeps what you save. Under which name? It stays in the workspace, and is in no package.</source>
        <translation>История рабочей области хранит всё, что вы сохраняете. Под каким именем? Оно остаётся в рабочей области и ни в какой пакет не попадает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>State a name…</source>
        <translation>Указать имя…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name in the history</source>
        <translation>Имя в истории</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/signing.py"/>
        <source>Name or initials:</source>
        <translation>Имя или инициалы:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>&amp;Save edits</source>
        <translation>Сохранить правки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Saves the edits of these layers into the workspace; editing goes on.</source>
        <translation>Сохраняет правки этих слоёв в рабочую область; правка продолжается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <source>Unsaved edits in {layers}. {consequence}</source>
        <translation>Несохранённые правки: {layers}. {consequence}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/unsaved.py"/>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Saved: {layers}.</source>
        <translation>Сохранено: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>The edits of {layers} are not saved yet and are kept here.</source>
        <translation>Правки слоёв ещё не сохранены и остаются здесь: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>{program} is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>Программа {program} пишет в файл {file}; правки сохранятся, как только она закончит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Another program is writing to {file}; they are saved as soon as it has finished.</source>
        <translation>Другая программа пишет в файл {file}; правки сохранятся, как только она закончит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/waiting_edits.py"/>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Replace Agreement</source>
        <translation>Замена соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Puts the newer text into the workspace; the older one stays on record in it.</source>
        <translation>Вносит более новый текст в рабочий файл; прежний остаётся в нём в записях.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The agreement was replaced; places that differ: {count}.</source>
        <translation>Соглашение заменено; мест с различиями: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The file of the agreement, written anew under the same id.</source>
        <translation>Файл соглашения, составленный заново под тем же идентификатором.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>In the newer text</source>
        <translation>В новом тексте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>Every place at which the two texts differ.</source>
        <translation>Все места, в которых два текста различаются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Why, and who decided it; it goes on record.</source>
        <translation>Почему и кто принял решение; это остаётся в записях.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The layers are opened again under the newer text.</source>
        <translation>Слои открываются заново с новым текстом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>&amp;Newer text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>R&amp;eason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Open or make a workspace first.</source>
        <translation>Сначала откройте или создайте рабочую область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the file of the agreement.</source>
        <translation>Выберите файл соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <source>The workspace has this text already.</source>
        <translation>В рабочем файле уже этот текст.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Save or discard the edits of the open workspace first.</source>
        <translation>Сначала сохраните или отмените правки открытой рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/agreement_dialog.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>Say why the agreement is replaced, and who decided it.</source>
        <translation>Укажите, почему соглашение заменяется и кто это решил.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/base_map_view.py"/>
        <source>Base Map</source>
        <translation>Картографическая основа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Set Layer</source>
        <translation>Указать сло&amp;й</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Names the layer with what is stated; one that is in the list already is changed.</source>
        <translation>Заносит слой в список с указанными сведениями; слой, который там уже есть, изменяется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The layer is set. It lies under the line of every sheet that is exported from now on.</source>
        <translation>Слой указан. Он лежит под линией на каждом листе, который будет экспортирован с этого времени.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>The ground under the line; of one role the upper layer lies above the lower.</source>
        <translation>Местность под линией; при одной роли верхний слой лежит над нижним.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer up (Ctrl+Up).</source>
        <translation>Передвигает выбранный слой выше (Ctrl+Up).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Moves the chosen layer down (Ctrl+Down).</source>
        <translation>Передвигает выбранный слой ниже (Ctrl+Down).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the chosen layer off; its file stays (Ctrl+Del).</source>
        <translation>Убирает выбранный слой; его файл остаётся (Ctrl+Del).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>U&amp;ndo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Takes the last change back (Ctrl+Z).</source>
        <translation>Отменяет последнее изменение (Ctrl+Z).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>every scale</source>
        <translation>любой масштаб</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>A layer of the project, which is named by its file.</source>
        <translation>Слой проекта; он указывается по своему файлу.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads.</source>
        <translation>Если в файле несколько слоёв, слой указывают после него: ground.gpkg|layername=roads.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>What it shows; it decides how it is drawn.</source>
        <translation>Что он показывает; от этого зависит, как он рисуется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Who made it; it must be stated, and stands on every sheet.</source>
        <translation>Кто его создал; указывается обязательно и стоит на каждом листе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Its date or number.</source>
        <translation>Его дата или номер.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The terms of use; they must be stated, and stand on every sheet.</source>
        <translation>Условия использования; указываются обязательно и стоят на каждом листе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.</source>
        <translation>Одно для всех языков или по языкам: {"en": "name_en", "ar": "name_ar"}; пусто: без названий.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Numbers; where room is short the greater ones come first.</source>
        <translation>Числа; где мало места, большие идут первыми.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The number after 1: of the smallest scale at which it is drawn; 0: every scale.</source>
        <translation>Число после 1: самого мелкого масштаба, в котором он рисуется; 0: в любом масштабе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Layer of the project</source>
        <translation>Слой проекта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>or &amp;file</source>
        <translation>или &amp;файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>R&amp;ole</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Sour&amp;ce</source>
        <translation>Ис&amp;точник</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>&amp;Edition</source>
        <translation>И&amp;здание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>L&amp;icence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Fields of n&amp;ames</source>
        <translation>Поля н&amp;азваний</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Field of ran&amp;k</source>
        <translation>Поле значи&amp;мости</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>From scale</source>
        <translation>С масштаба</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>Choose a layer of the project or a file.</source>
        <translation>Выберите слой проекта или файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State who made the layer.</source>
        <translation>Укажите, кто создал слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/base_map_dialog.py"/>
        <source>State on what terms the layer may be used.</source>
        <translation>Укажите, на каких условиях можно пользоваться слоем.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>This workspace</source>
        <translation>Эта рабочая область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Reason and authority</source>
        <translation>Причина и кто решил</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the limit of {rule} in this workspace, or take its reason away.</source>
        <translation>Укажите предел для {rule} в этой рабочей области или удалите его обоснование.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>“{text}” is no limit for {rule}; type a number such as 250 or 0.5.</source>
        <translation>«{text}» не является пределом для {rule}; введите число, например 250 или 0.5.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Give the reason for the limit of {rule}, and who decided it.</source>
        <translation>Укажите обоснование предела для {rule} и кто его принял.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>In place of the agreement’s {agreed}; every check and package says so.</source>
        <translation>Вместо предела соглашения {agreed}; об этом говорят каждая проверка и каждый пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/limits_table.py"/>
        <source>Empty: {agreed}, as the agreement has it. Type another limit in that unit, and the reason for it.</source>
        <translation>Пусто: {agreed}, как в соглашении. Введите другой предел в той же единице и его причину.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <location filename="../../deesc_plugin/plugin.py"/>
        <source>De-escalation Zones</source>
        <translation>Зоны деэскалации</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Name in the history</source>
        <translation>Имя в истории</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Delay after an edit</source>
        <translation>Задержка после правки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Tolerance of buffers</source>
        <translation>Допуск буферов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Colours on the screen</source>
        <translation>Цвета на экране</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Limits of the rules</source>
        <translation>Пределы правил</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Check again after each edit</source>
        <translation>Проверять снова после каждой правки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>More about these options and limits (F1)</source>
        <translation>Подробнее об этих параметрах и пределах (F1)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Workspaces keep what you save under it; empty: without a name. No package has it.</source>
        <translation>Под ним рабочие области хранят то, что вы сохраняете; пусто — без имени. В пакетах его нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Only the rules that the edit reaches are run again.</source>
        <translation>Снова выполняются только затронутые правкой правила.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How long after the last edit the rules are run.</source>
        <translation>Через какое время после последней правки выполняются правила.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Opens the help page of these options.</source>
        <translation>Открывает справку по этим настройкам.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>How far a buffer’s outline may be from the exact one; smaller: slower.</source>
        <translation>Насколько контур буфера может отличаться от точного; меньше — медленнее.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>What the rules measure against, and what this workspace holds to instead.</source>
        <translation>С чем сравнивают правила и чего вместо этого держится эта рабочая область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The limit where no agreement states another. Open a workspace to see its own, and to change them.</source>
        <translation>Предел, если соглашение не указывает другого. Откройте рабочую область, чтобы увидеть её пределы и изменить их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>These are the limits where no agreement states others. Open a workspace to see its agreement’s.</source>
        <translation>Это пределы на случай, если соглашение не указывает других. Откройте рабочую область, чтобы увидеть пределы её соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>The agreement “{title}” states them, so that they are the same on every computer.</source>
        <translation>Их задаёт соглашение «{title}», чтобы они были одинаковы на каждом компьютере.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Where {file} has to hold to another one, state it with its reason: it goes into that file, and every check and every package says so.</source>
        <translation>Если {file} должна держаться другого предела, укажите его с причиной: он записывается в этот файл, и об этом говорят каждая проверка и каждый пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Buffer zones</source>
        <translation>Буферные зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Safe zones</source>
        <translation>Безопасные зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>&amp;Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/options_page.py"/>
        <source>Their colour on this screen only; sheets and packages keep the usual ones.</source>
        <translation>Их цвет только на этом экране; листы и пакеты сохраняют обычные цвета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>New Workspace</source>
        <translation>Новая рабочая область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Creates the workspace and adds its layers to the project.</source>
        <translation>Создаёт рабочую область и добавляет её слои в проект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} is created, but not opened. {reason}</source>
        <translation>{file} создан, но не открыт. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The workspace {file} is ready.</source>
        <translation>Рабочая область {file} готова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>from a file…</source>
        <translation>из файла…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>QGIS’s world &amp;map (one to three kilometres off)</source>
        <translation>Карта мира QGIS (ошибка от одного до трёх километров)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>The new workspace takes the place of the one that is open.</source>
        <translation>Новая рабочая область заменит открытую.</translation>
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
        <translation>Рабочая область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields.</source>
        <translation>OCHA COD-AB, geoBoundaries или Natural Earth; распознаётся по полям.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It states regions, kinds, parties, term and limits; it goes into the file.</source>
        <translation>Оно задаёт регионы, виды, стороны, срок и пределы и входит в файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>An agreement of your own, in the form of the bundled one.</source>
        <translation>Собственное соглашение в форме прилагаемого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Good enough to begin with; take a better one for a delimitation that counts.</source>
        <translation>Для начала достаточно; для настоящей делимитации возьмите лучшую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>As their metadata say; areas by unit are no more exact than that.</source>
        <translation>Как сказано в их метаданных; площади по единицам приводятся не точнее этого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>A new GeoPackage; an existing file is never overwritten.</source>
        <translation>Новый GeoPackage; существующий файл никогда не перезаписывается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Agreement f&amp;ile</source>
        <translation>Файл соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Reference boundaries:</source>
        <translation>Справочные границы:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Acc&amp;uracy of the boundaries</source>
        <translation>&amp;Точность границ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>&amp;Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose the layer or file with the reference boundaries.</source>
        <translation>Выберите слой или файл с опорными границами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Choose where the workspace is to lie.</source>
        <translation>Выберите место для рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{file} exists; choose another name.</source>
        <translation>{file} уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>There is no folder {folder}; make it, or choose another.</source>
        <translation>Папки {folder} нет; создайте её или выберите другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>It will be {path}</source>
        <translation>Файл будет: {path}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>{regions}. In force from {day}. Parties: {parties}.</source>
        <translation>{regions}. Действует с {day}. Стороны: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Source of that day: {source}.</source>
        <translation>Источник этого дня: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>as usual for its kind</source>
        <translation>как обычно для этого вида</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <source>Open Workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/settings/workspace_dialog.py"/>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Workspaces (*.gpkg)</source>
        <translation>Рабочие области (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The algorithm {name} is missing; switch the plugin off and on again.</source>
        <translation>Алгоритм {name} отсутствует; выключите и снова включите модуль.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/algorithm_run.py"/>
        <source>The run ended unexpectedly.</source>
        <translation>Выполнение неожиданно прервалось.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Opens the help page of this dialog (F1).</source>
        <translation>Открывает справку этого окна (F1).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/tasks/task_dialog.py"/>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>New Workspace…</source>
        <translation>Новая рабочая область…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a workspace from an agreement</source>
        <translation>Создать рабочую область по соглашению</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open Workspace…</source>
        <translation>Открыть рабочую область…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Add a workspace's layers to the project</source>
        <translation>Добавить слои рабочей области в проект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Replace Agreement…</source>
        <translation>Заменить соглашение…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take a newer text of the agreement into the workspace</source>
        <translation>Внести в рабочий файл более новый текст соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save All Edits</source>
        <translation>Сохранить все правки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Save the edits of all layers, and accepted findings</source>
        <translation>Сохранить правки всех слоёв и принятые замечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Zone</source>
        <translation>Нарисовать зону</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a zone: left click sets a turning point, right click ends</source>
        <translation>Нарисовать зону: левый щелчок ставит поворотную точку, правый завершает</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Line</source>
        <translation>Нарисовать линию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a line: left click sets a turning point, right click ends</source>
        <translation>Нарисовать линию: левый щелчок ставит поворотную точку, правый завершает</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Buffer from Zone…</source>
        <translation>Буфер от зоны…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a buffer of exact width along a zone's line</source>
        <translation>Построить буфер точной ширины вдоль линии зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw Safe Zone</source>
        <translation>Нарисовать безопасную зону</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Draw a safe zone inside a zone</source>
        <translation>Нарисовать безопасную зону внутри зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Observation Post</source>
        <translation>Поставить наблюдательный пост</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place an observation post on a zone's line or buffer</source>
        <translation>Поставить наблюдательный пост на линию или буфер зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place Checkpoint</source>
        <translation>Поставить контрольно-пропускной пункт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Place a checkpoint on a zone's line</source>
        <translation>Поставить контрольно-пропускной пункт на линию зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Enter Coordinates…</source>
        <translation>Ввести координаты…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Type or paste a list of coordinates</source>
        <translation>Ввести или вставить список координат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Turning Points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the turning points of the selected feature as a table</source>
        <translation>Показать поворотные точки выбранного объекта в таблице</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Take features from a delegation's file</source>
        <translation>Взять объекты из файла делегации</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the findings of the rules</source>
        <translation>Показать замечания правил</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show which zones and kinds overlap, and by how much</source>
        <translation>Показать, какие зоны и виды перекрываются и насколько</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show the versions that the selected feature has had</source>
        <translation>Показать версии выбранного объекта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/gui/working_group/dock.py"/>
        <source>Working Group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Show what changed between two versions</source>
        <translation>Показать, что изменилось между двумя версиями</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Base Map…</source>
        <translation>Картографическая основа…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Name the layers of ground that lie under the line</source>
        <translation>Указать слои местности, лежащие под линией</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Export Map Package…</source>
        <translation>Экспорт пакета карт…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Make a map package that others can verify</source>
        <translation>Создать пакет карт, который могут проверить другие</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify Package…</source>
        <translation>Проверить пакет…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Verify a map package, and compare it with the workspace</source>
        <translation>Проверить пакет карт и сравнить его с рабочей областью</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Open the help of De-escalation Zones</source>
        <translation>Открыть справку «Зоны деэскалации»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Errors: {errors}, warnings: {warnings}</source>
        <translation>Ошибок: {errors}, предупреждений: {warnings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Region shown, and of new features</source>
        <translation>Показанный регион и регион новых объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Status of new features</source>
        <translation>Статус новых объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>The agreement knows no such kind.</source>
        <translation>Соглашение не знает такого вида.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Its layer was removed from the project: open the workspace again.</source>
        <translation>Его слой удалён из проекта: откройте рабочую область снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Nothing is unsaved.</source>
        <translation>Несохранённого нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/toolbar.py"/>
        <source>Unsaved: {layers}.</source>
        <translation>Не сохранено: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>&amp;Insert Below</source>
        <translation>&amp;Вставить ниже</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Put a turning point behind the row’s (Insert; before it: Shift+Insert)</source>
        <translation>Вставить поворотную точку после точки этой строки (Insert; перед ней: Shift+Insert)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Take the row’s turning point out (Delete)</source>
        <translation>Убрать поворотную точку этой строки (Delete)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>State the reason and the document by which it may be changed again</source>
        <translation>Указать причину и документ, по которым его снова можно изменять</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature} was deleted; Undo brings it back.</source>
        <translation>{feature}: объект удалён; «Отменить» вернёт его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>Select one feature on the map, and its turning points stand here.</source>
        <translation>Выберите один объект на карте, и здесь появятся его поворотные точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}.</source>
        <translation>{feature}: поворотных точек: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{feature}: turning points: {count}. It is agreed, and only read until it is reopened.</source>
        <translation>{feature}: поворотных точек: {count}. Согласовано, поэтому только для чтения, пока не открыто заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/dock.py"/>
        <source>{done}: {fault}. Undo takes it back.</source>
        <translation>{done}: {fault}. «Отменить» вернёт как было.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The place in any notation; double-click or F2 to type another</source>
        <translation>Место в любой записи; двойной щелчок или F2, чтобы ввести другое</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The number in annex A and on the map</source>
        <translation>Номер в приложении A и на карте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Градусы, минуты, секунды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>To the next, m</source>
        <translation>До следующей, м</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Length of the geodesic to the next turning point</source>
        <translation>Длина геодезической линии до следующей поворотной точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth</source>
        <translation>Азимут</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Azimuth of the geodesic to the next turning point, clockwise from north</source>
        <translation>Азимут геодезической линии к следующей поворотной точке, по часовой стрелке от севера</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>The part of the feature, from north to south</source>
        <translation>Часть объекта, с севера на юг</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>Ring</source>
        <translation>Контур</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/rows.py"/>
        <source>1 is the outline or the line, 2 and more are holes</source>
        <translation>1 — внешний контур или линия, 2 и далее — вырезы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/view.py"/>
        <source>A place in any notation, or one that is worked out:</source>
        <translation>Место в любой записи или вычисляемое:</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: azimuth and distance from the place before</source>
        <translation>{example}: азимут и расстояние от предыдущего места</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: beside the line of 1.1 at chainage 12.5 km, 250 m to its left (- left, + right)</source>
        <translation>{example}: рядом с линией 1.1 на пикетаже 12,5 км, в 250 м слева от неё (- слева, + справа)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/constructions.py"/>
        <source>{example}: where two bearings from turning points of 1.1 meet</source>
        <translation>{example}: где пересекаются два направления от поворотных точек 1.1</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/messages.py"/>
        <source>Something unexpected happened ({error}); the log panel says where. Nothing was saved.</source>
        <translation>Произошло непредвиденное ({error}); место указано на панели журнала. Ничего не сохранено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/moment_box.py"/>
        <source>A moment in UTC, to its last second</source>
        <translation>Момент по UTC, до его последней секунды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/recorder_box.py"/>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Acts</source>
        <translation>&amp;Акты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Whose acts are listed</source>
        <translation>Чьи акты показаны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Which acts are listed</source>
        <translation>Какие акты показаны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All parties</source>
        <translation>Все стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>All acts</source>
        <translation>Все акты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>A&amp;ct</source>
        <translation>А&amp;кт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Put a meeting, a note or a correction of the chosen act on record (Ctrl+N)</source>
        <translation>Записать заседание, заметку или исправление выбранного акта (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take in what others sent (Ctrl+M)</source>
        <translation>Принять присланное другими (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Take back what was recorded last and is not saved (Ctrl+Z)</source>
        <translation>Отменить записанное последним и не сохранённое (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Write the ledger into a file to be sent (Ctrl+E)</source>
        <translation>Записать реестр в файл для отправки (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Nothing is on record yet. Record a meeting or a note, or merge what others sent.</source>
        <translation>Пока ничего не записано. Запишите заседание или заметку или объедините присланное другими.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>The ledger is not whole: {problem}</source>
        <translation>Реестр не цел: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts waiting for Save All Edits: {count}. Ctrl+Z takes back the last.</source>
        <translation>Актов ждут сохранения всех правок: {count}. Ctrl+Z отменяет последний.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/acts_tab.py"/>
        <source>Acts on record: {count}.</source>
        <translation>Записано актов: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Changes</source>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Export Change Sheet</source>
        <translation>Экспорт листа изменений</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The change sheet was written to</source>
        <translation>Лист изменений записан в</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;Поменять</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Have before and after change places</source>
        <translation>Поменять местами «до» и «после»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Give up the comparison (Esc)</source>
        <translation>Прервать сравнение (Esc)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;Before</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>&amp;After</source>
        <translation>П&amp;осле</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before: {reason}</source>
        <translation>До: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>After: {reason}</source>
        <translation>После: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Before and after are the same version; choose another one for one of them.</source>
        <translation>«До» и «после» — одна и та же версия; выберите для одного из них другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Press Compare, and what differs stands here.</source>
        <translation>Нажмите «Сравнить», и здесь появится то, чем версии отличаются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Compare the two versions (F5); nothing is written to either</source>
        <translation>Сравнить две версии (F5); ни в одну ничего не записывается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Write the change sheet to a file: a page, a table or JSON (Ctrl+E)</source>
        <translation>Записать лист изменений в файл: страницу, таблицу или JSON (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>The drawing has changed since; compare again.</source>
        <translation>С тех пор чертёж изменился; сравните заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The two versions are the same.</source>
        <translation>Обе версии одинаковы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>No feature differs; what else does stands below.</source>
        <translation>Объекты не отличаются; прочие отличия — ниже.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/changes_tab.py"/>
        <source>Features that differ: {count}. Choose one, and the map goes to what differs.</source>
        <translation>Объектов с отличиями: {count}. Выберите один, и карта перейдёт к отличию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>&amp;Proposals</source>
        <translation>&amp;Предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Export Comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>The comparison was written to</source>
        <translation>Сравнение записано в</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>{file} of {party} would be kept no more; only the file that was sent brings it back.</source>
        <translation>{file} стороны {party} больше не будет храниться; вернуть его можно, лишь заново импортировав присланный файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Take Off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Which areas are laid on each other</source>
        <translation>Какие площади накладываются друг на друга</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>How far two drawings of one line may be apart, and how wide ground is that is counted apart.</source>
        <translation>На сколько могут расходиться два начертания одной линии и какой ширины местность учитывается отдельно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>To&amp;lerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No workspace is open; open one, and the parties' proposals are kept in it.</source>
        <translation>Рабочая область не открыта; откройте её, и предложения сторон будут храниться в ней.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>No proposals yet. Press Import and choose the workspace or the package that a party sent.</source>
        <translation>Предложений ещё нет. Нажмите «Импорт» и выберите рабочую область или пакет, присланный стороной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Several proposals of one party are ticked; a party is compared with one.</source>
        <translation>Отмечено несколько предложений одной стороны; сторона сравнивается по одному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>One proposal alone cannot be compared; import or tick that of another party.</source>
        <translation>Одно предложение сравнить не с чем; импортируйте или отметьте предложение другой стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/proposals_tab.py"/>
        <source>Press Compare, and what is agreed and what is contested stands here.</source>
        <translation>Нажмите «Сравнить», и здесь появится, что согласовано и что спорно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>S&amp;tretches</source>
        <translation>У&amp;частки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Which features Divide divides</source>
        <translation>Какие объекты делит «Разделить»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Of which meeting the minutes are</source>
        <translation>Какого заседания протокол</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>as matters stand</source>
        <translation>как обстоят дела</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line of this kind can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>Ни одну линию этого вида разделить нельзя: согласованное и отозванное остаётся как есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>The lines are divided so already.</source>
        <translation>Линии уже так разделены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Click turning points on the map: a line is divided there, and joined again by another click.</source>
        <translation>Щёлкайте поворотные точки на карте: линия там делится, а ещё одним щелчком снова соединяется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Divide</source>
        <translation>&amp;Разделить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where lines &amp;meet</source>
        <translation>Где линии &amp;сходятся</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where they cross &amp;borders of units, too</source>
        <translation>А также где пересекают &amp;границы единиц</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Where &amp;proposals part, too</source>
        <translation>А также где расходятся &amp;предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>At each &amp;turning point</source>
        <translation>В каждой &amp;поворотной точке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>By &amp;clicks on the map</source>
        <translation>&amp;Щелчками на карте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark as &amp;Agreed…</source>
        <translation>Отметить как &amp;согласованное…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>&amp;Minutes…</source>
        <translation>Про&amp;токол…</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>M&amp;eeting</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Takes back what was done last and waits to be saved (Ctrl+Z)</source>
        <translation>Отменяет сделанное последним и ожидающее сохранения (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>No workspace is open; open one, or make a new one.</source>
        <translation>Рабочий файл не открыт; откройте или создайте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>No line is divided yet. Choose a kind and press Divide; then record what the parties say.</source>
        <translation>Ни одна линия ещё не разделена. Выберите вид и нажмите «Разделить»; затем занесите, что говорят стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{share} %: {agreed} km of {whole} km are agreed by all</source>
        <translation>{share} %: {agreed} км из {whole} км согласованы всеми</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Records what a party says of the chosen stretches (Enter)</source>
        <translation>Заносит, что сторона говорит о выбранных участках (Enter)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose stretches, and record what a party says of them.</source>
        <translation>Выберите участки и занесите, что о них говорит сторона.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Choose a feature first</source>
        <translation>Сначала выберите объект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>{feature} is agreed already</source>
        <translation>{feature} уже согласован</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Asks for the document that says so; nothing is agreed by itself</source>
        <translation>Спрашивает документ; само собой ничего не согласуется</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/tab.py"/>
        <source>Cancelled; nothing was compared.</source>
        <translation>Отменено; ничего не сравнено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>The open workspace with its unsaved edits or as it was, or a file</source>
        <translation>Открытая рабочая область с несохранёнными правками или какой она была, либо файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace</source>
        <translation>открытая рабочая область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>open workspace, as it was on</source>
        <translation>открытая рабочая область, какой она была на</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>workspace file</source>
        <translation>файл рабочей области</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>map package</source>
        <translation>пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>No workspace is open; open one, or choose a file.</source>
        <translation>Рабочая область не открыта; откройте её или выберите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>Choose a workspace file.</source>
        <translation>Выберите файл рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/version_choice.py"/>
        <source>There is no {file} any more; choose another file.</source>
        <translation>Файла {file} больше нет; выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Annexes (PDF)</source>
        <translation>Приложения (PDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/annex.py"/>
        <source>Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.</source>
        <translation>Поворотные точки, описание границы, посты и контрольно-пропускные пункты, площади и населённые пункты в виде страниц, на каждом языке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Areas</source>
        <translation>Площади</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/areas.py"/>
        <source>Area on the ellipsoid in km² by region, kind, party and administrative unit; withdrawn features are left out.</source>
        <translation>Площадь на эллипсоиде в км² по регионам, видам, сторонам и административным единицам; отозванные объекты не учитываются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>Certificate of checks</source>
        <translation>Свидетельство о проверках</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>What was checked, by which rules and limits, measured buffers, overlaps, accepted findings, and the software.</source>
        <translation>Что проверено, по каким правилам и пределам, измеренные буферные зоны, перекрытия, принятые замечания и программы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>Changes since an earlier package</source>
        <translation>Изменения относительно предыдущего пакета</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/changes.py"/>
        <source>What has changed since an earlier package: a table, an annex, and sheets of gained and lost ground.</source>
        <translation>Что изменилось относительно предыдущего пакета: таблица, приложение и листы приобретённой и утраченной площади.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>Proposals compared</source>
        <translation>Сравнение предложений</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/comparison.py"/>
        <source>The parties' proposals laid on each other: a table, the cells and lines as data, and sheets of what is at stake.</source>
        <translation>Наложение предложений сторон: таблица, ячейки и линии как данные и листы того, что под вопросом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Consent, stretch by stretch</source>
        <translation>Согласие по участкам</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/consent.py"/>
        <source>What each party says of every stretch of the lines: a table, and an annex in each language.</source>
        <translation>Что каждая сторона говорит о каждом участке линий: таблица и приложение на каждом языке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>Boundary description</source>
        <translation>Описание прохождения границы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>The boundary of every zone and each line in words, from turning point to turning point, one file a language.</source>
        <translation>Граница каждой зоны и каждая линия словами, от одной поворотной точки до другой, файл на каждый язык.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/findings.py"/>
        <source>What the check found when the package was made, for programs (JSON) and for spreadsheets (CSV).</source>
        <translation>Что нашла проверка при создании пакета: для программ (JSON) и для электронных таблиц (CSV).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geojson.py"/>
        <source>One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.</source>
        <translation>Файл на каждый вид, для веба и программ: WGS 84, правило правой руки, не более семи десятичных знаков.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>GeoPackage (master)</source>
        <translation>GeoPackage (основной файл)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.</source>
        <translation>Делимитация, как она хранится в рабочей области: слой на каждый вид с его стилем, соглашение, справочные границы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/glossary.py"/>
        <source>Each term of the package in the languages of documents and of the agreement, and where it is from.</source>
        <translation>Каждый термин пакета на языках документов и соглашения и его источник.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>Ground (GeoPackage)</source>
        <translation>Основа карт (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ground.py"/>
        <source>The ground as sheets show it, cut to them: base layers, state borders, countries' names, the sea, settlements.</source>
        <translation>Основа карт, как она показана на листах, обрезанная по ним: слои основы, государственные границы, названия стран, море, населённые пункты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>Index page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>One page a language without script or network: overview, areas, findings, links to every file, how to verify.</source>
        <translation>Страница на каждый язык, без скриптов и сети: обзор, площади, замечания, ссылки на все файлы, как проверить.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>Google Earth (KMZ)</source>
        <translation>Google Earth (KMZ)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/kml.py"/>
        <source>The delimitation for Google Earth, coloured like the map, in a folder for each kind and status.</source>
        <translation>Делимитация для Google Earth, в цветах карты, с отдельной папкой для каждого вида и статуса.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts</source>
        <translation>Реестр актов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/ledger.py"/>
        <source>What the parties did, a line for each act, which anybody can verify; without acts no file is written.</source>
        <translation>Что сделали стороны: строка на каждый акт, и любой может это проверить; без актов файл не создаётся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Metadata (ISO 19115)</source>
        <translation>Метаданные (ISO 19115)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/metadata.py"/>
        <source>Title, abstract, extent, term, reference system, what each rule found, lineage, formats and disclaimer.</source>
        <translation>Название, аннотация, охват, срок, система координат, что нашло каждое правило, происхождение данных, форматы и оговорка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Posts and checkpoints</source>
        <translation>Посты и контрольно-пропускные пункты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/posts.py"/>
        <source>Every observation post and checkpoint in decimal degrees, DMS, UTM and MGRS.</source>
        <translation>Каждый наблюдательный пост и контрольно-пропускной пункт в десятичных градусах, градусах-минутах-секундах, UTM и MGRS.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>QGIS project</source>
        <translation>Проект QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>A project for QGIS over master and ground: layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation>Проект QGIS на основе главного файла и основы карт: слои сгруппированы, оформлены, подписаны и доступны только для чтения, по относительным путям.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>What the package is, how to verify it and what each file is, in each of the package's languages.</source>
        <translation>Что это за пакет, как его проверить и что содержит каждый файл, на каждом из языков пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/settlements.py"/>
        <source>Settlements inside each zone, and those outside within 2 km of its line, with the distance to the line.</source>
        <translation>Населённые пункты внутри каждой зоны и снаружи в пределах 2 км от её линии, с расстоянием до линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>One Shapefile a kind, for programs that read nothing newer: WGS 84, UTF-8, edges drawn out to their geodesics.</source>
        <translation>Shapefile на каждый вид, для программ, которые не читают ничего новее: WGS 84, UTF-8, рёбра проведены по геодезическим линиям.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>Map sheets (GeoPDF)</source>
        <translation>Листы карты (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <source>An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.</source>
        <translation>Сборный лист и листы каждой зоны в её масштабе: сетки, условные обозначения, координаты, место для подписей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>Stretches (GeoJSON)</source>
        <translation>Участки (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/stretches.py"/>
        <source>The pieces of lines that parties agree to, for the web and for programs.</source>
        <translation>Части линий, на которые соглашаются стороны, для веба и программ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>Every turning point in decimal degrees, DMS, UTM and MGRS, and the geodesic to the next one.</source>
        <translation>Каждая поворотная точка в десятичных градусах, градусах-минутах-секундах, UTM и MGRS и геодезическая линия до следующей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>Verification program</source>
        <translation>Программа проверки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/verifier.py"/>
        <source>The program that verifies the package; it needs Python and nothing else.</source>
        <translation>Программа, которая проверяет пакет; ей нужен только Python.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Workbook (XLSX, ODS)</source>
        <translation>Рабочая книга (XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>Turning points, posts, areas and settlements as sheets of one workbook, with a sheet that explains their columns.</source>
        <translation>Поворотные точки, посты, площади и населённые пункты листами одной книги, с листом, который поясняет столбцы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
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
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A workspace, or a map package as a zip or a folder.</source>
        <translation>Рабочая область или пакет карт: zip или папка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Before, as it was on</source>
        <translation>До: каким было на</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>After, as it was on</source>
        <translation>После: каким было на</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A day, or a day and a time (UTC): the workspace as it was then, by its history.</source>
        <translation>День либо день и время (UTC): рабочая область, какой она тогда была по своей истории.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Tolerance (m)</source>
        <translation>Допуск (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Width up to which gained and lost ground is counted apart.</source>
        <translation>Ширина, до которой приобретённая и утраченная площадь считается отдельно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Ground gained and lost</source>
        <translation>Приобретённая и утраченная площадь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Turning points that differ</source>
        <translation>Различающиеся поворотные точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report for programs</source>
        <translation>Отчёт для программ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Report to read</source>
        <translation>Отчёт для чтения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Gained (m²)</source>
        <translation>Приобретено (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Lost (m²)</source>
        <translation>Утрачено (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Holds two versions of a delimitation against each other and says what changed, feature by feature.</source>
        <translation>Сопоставляет две версии делимитации и сообщает, что изменилось, объект за объектом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>A version is a workspace, or a map package as a zip or unpacked; a package must verify. Features are told by their uids. Of each that differs: the ground that it gained and lost on the ellipsoid, by administrative unit of the reference; the turning points that were moved, with distance and azimuth, added or removed, numbered as in annex A; and what it states otherwise. A ring that starts elsewhere or runs the other way round is no change, and the same line under another uid is told as such.</source>
        <translation>Версия — это рабочая область или пакет карт, zip или распакованный; пакет должен проходить проверку. Объекты различаются по uid. О каждом отличающемся объекте сообщается: площадь, которую он приобрёл и утратил на эллипсоиде, по административным единицам справочных границ; поворотные точки, которые были перемещены (с расстоянием и азимутом), добавлены или удалены, с номерами как в приложении A; и что в нём указано иначе. Контур, который начинается в другом месте или идёт в обратном направлении, — не изменение, а та же линия под другим uid так и называется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now, or were before, or whose acceptance lapsed with the line; and differences of the agreement, its limits and rules, the reference boundaries, and the software that packages were written with.</source>
        <translation>Сообщается также: населённые пункты, оказавшиеся по другую сторону, если у модуля есть указатель страны соглашения; замечания, которые приняты теперь, были приняты раньше или принятие которых утратило силу вместе с линией; и отличия соглашения, его пределов и правил, справочных границ и программ, которыми записаны пакеты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Tolerance: parts of gained and lost ground that are no wider than that are counted apart; 0 counts none apart. Gained and lost are sums over all features, each for itself: a safe zone inside a zone counts as well.</source>
        <translation>Допуск: части приобретённой и утраченной площади, которые не шире этого, считаются отдельно; при 0 отдельно не считается ничего. Приобретено и утрачено — суммы по всем объектам, каждый сам по себе: безопасная зона внутри зоны тоже учитывается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Dates: a workspace is taken as its history knows it to have been at the end of that day, or at that time, in UTC; agreement, limits and accepted findings are those of today.</source>
        <translation>Даты: рабочая область берётся такой, какой она по своей истории была к концу этого дня или в это время, по UTC; соглашение, пределы и принятые замечания — сегодняшние.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/changes.py"/>
        <source>Comes out as a layer of ground, a layer of turning points, a table, a file for programs, and a page to read or print.</source>
        <translation>Результат: слой площадей, слой поворотных точек, таблица, файл для программ и страница для чтения или печати.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Check delimitation</source>
        <translation>Проверить делимитацию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Imported proposal</source>
        <translation>Импортированное предложение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>The identifier of one: it is checked by itself, in the place of the workspace's features.</source>
        <translation>Идентификатор одного из них: оно проверяется само по себе, вместо объектов рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules (empty: all)</source>
        <translation>Правила (пусто: все)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Date (empty: today)</source>
        <translation>Дата (пусто: сегодня)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Checks every feature of a workspace against the rules of its agreement.</source>
        <translation>Проверяет каждый объект рабочей области по правилам её соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Each finding names the rule, the features, the place, the measured value and the limit with its unit, in one plain sentence. Errors keep a map package from being made; warnings and notes do not. A feature whose geometry cannot be used is withheld from the later rules, with a note, and never stops the run.</source>
        <translation>Каждое замечание называет правило, объекты, место, измеренное значение и предел с единицей одним простым предложением. Ошибки не позволяют создать пакет карт; предупреждения и примечания позволяют. Объект, геометрию которого нельзя использовать, не участвует в последующих правилах, о чём делается примечание, и никогда не останавливает проверку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today. In force on: with a day, only the features that are in force on it are checked; without one each finding says on which days it holds, where it does not hold on all.</source>
        <translation>Правила: идентификаторы через запятую или пробел; пусто — все. Дата: день, на который рассматриваются сроки и учтённые исключения; пусто — сегодня. В силе на день: если день указан, проверяются только объекты, которые в этот день в силе; иначе каждое замечание сообщает, в какие дни оно справедливо, если не во все.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <source>Findings come out as a point layer, the areas in question as a polygon layer, and the whole check as a JSON file and as a page to read or print.</source>
        <translation>Замечания выдаются точечным слоем, спорные площади — полигональным слоем, вся проверка — файлом JSON и страницей для чтения или печати.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Check geometry</source>
        <translation>Проверить геометрию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Agreement (for the limits)</source>
        <translation>Соглашение (для пределов)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Features without an error</source>
        <translation>Объекты без ошибок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Checks the geometry of any layer: missing, not finite, invalid, repeated turning points, spikes, slivers.</source>
        <translation>Проверяет геометрию любого слоя: отсутствующую, неконечную, недопустимую, повторные поворотные точки, острые выбросы, осколки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>An invalid polygon is reported with the reason and every place, not only the first. Lengths, widths and areas are measured on the WGS 84 ellipsoid, in whatever CRS the layer comes; the limits are those of the agreement.</source>
        <translation>Для недопустимого полигона сообщаются причина и все места, а не только первое. Длины, ширины и площади измеряются на эллипсоиде WGS 84, в какой бы СК ни был слой; пределы — из соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Each finding names the feature by its id, the place, the measured value and the limit with its unit.</source>
        <translation>Каждое замечание называет объект по его идентификатору, место, измеренное значение и предел с единицей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Check overlaps</source>
        <translation>Проверить перекрытия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Overlay polygons</source>
        <translation>Накладываемые полигоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of ids</source>
        <translation>Поле идентификаторов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Field of kinds</source>
        <translation>Поле видов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width (m)</source>
        <translation>Наименьшая ширина (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum area (m²)</source>
        <translation>Наименьшая площадь (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Agreement (for allowed)</source>
        <translation>Соглашение (для допустимости)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Number of overlaps</source>
        <translation>Число перекрытий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Total area (m²)</source>
        <translation>Общая площадь (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Finds every pair of polygons that overlap: where, by how much, and how wide the overlap is.</source>
        <translation>Находит каждую пару перекрывающихся полигонов: где, на сколько и какой ширины перекрытие.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Each pair comes out once, as the polygon that the two have in common, with its area in square metres on the WGS 84 ellipsoid and its width in metres: the diameter of the largest circle that fits into it. Relation says whether the first overlaps the second, contains it, lies within it, or is the same (duplicates).</source>
        <translation>Каждая пара выдаётся один раз — как общий полигон двух, с площадью в квадратных метрах на эллипсоиде WGS 84 и шириной в метрах: диаметром наибольшего вписанного круга. Отношение говорит, перекрывает ли первый второго, содержит его, лежит внутри или совпадает с ним (duplicates).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>With an overlay layer the pairs are those of one polygon of each layer; without one, those within the input. The layers may have any CRS; vertices are transformed to WGS 84, and the edges between them are read as geodesics.</source>
        <translation>С накладываемым слоем пары составляются из полигонов двух слоёв, без него — внутри входного. Слои могут быть в любой СК; вершины пересчитываются в WGS 84, рёбра между ними читаются как геодезические линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Minimum width and minimum area leave out what is narrower or smaller. With a field of kinds, allowed says what the agreement has for the two kinds: yes, no, or same zone (where both belong to one zone).</source>
        <translation>Наименьшие ширина и площадь отсеивают то, что у́же или меньше. С полем видов столбец allowed говорит, что предусматривает соглашение для двух видов: да, нет или одна зона (если оба принадлежат одной зоне).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>A polygon that is not valid has no certain area: the run stops and names it. Features without a geometry overlap nothing and are passed over.</source>
        <translation>Недопустимый полигон не имеет определённой площади: выполнение останавливается и называет его. Объекты без геометрии ничего не перекрывают и пропускаются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Compare proposals</source>
        <translation>Сравнить предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A kind of areas, by its id in the agreement, such as zone.</source>
        <translation>Вид площадных объектов по его идентификатору в соглашении, например zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A region, by its id in the agreement. Empty: all.</source>
        <translation>Регион по его идентификатору в соглашении. Пусто: все.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Shortest common run (m)</source>
        <translation>Наименьший общий ход (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>The length over which two lines have to be within the tolerance to be the same.</source>
        <translation>Длина, на протяжении которой две линии должны быть в пределах допуска, чтобы считаться одной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: those of GeoNames, where the plugin has them for the country.</source>
        <translation>Пусто — пункты GeoNames, если они есть в модуле для страны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody</source>
        <translation>Единицы, никем не заявленные</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by all (m²)</source>
        <translation>Заявлено всеми (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Contested (m²)</source>
        <translation>Спорно (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Claimed by nobody (m²)</source>
        <translation>Не заявлено никем (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody (m²)</source>
        <translation>Единицы, никем не заявленные (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Within the tolerance (m²)</source>
        <translation>В пределах допуска (м²)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line drawn by all (m)</source>
        <translation>Линия, проведённая всеми (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Line at stake (m)</source>
        <translation>Линия под вопросом (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Workspaces, or map packages as zips or folders. Empty: those imported into the workspace.</source>
        <translation>Рабочие области или пакеты карт в виде архивов zip или папок. Пусто: импортированные в рабочую область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Imported proposals</source>
        <translation>Импортированные предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Their identifiers, separated by commas or blanks. Empty: of each party the last.</source>
        <translation>Их идентификаторы через запятую или пробел. Пусто: последнее каждой стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lays the proposals of two parties or more on each other and says what is claimed by all, contested, or claimed by nobody, and how much line is at stake.</source>
        <translation>Накладывает предложения двух или более сторон друг на друга и сообщает, что заявлено всеми, что спорно, что не заявлено никем и сколько линии под вопросом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. Where no file is named, those are compared that were imported into the workspace, of each party the last. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation>Предложение — это рабочая область или пакет карт в виде архива zip либо распакованный; пакет должен пройти проверку. Файл с объектами нескольких сторон содержит по одному предложению каждой. Если файлы не названы, сравниваются предложения, импортированные в рабочую область, — последнее каждой стороны. Все относятся к одному соглашению; ничего в них не изменяется, не сдвигается и не притягивается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Cells: the outlines of all claims divide the ground; each piece says who claims it and who does not, its area on the ellipsoid, by administrative unit where a proposal has reference boundaries, and the settlements inside it. Those nearer to its outline than their source is accurate are near, not inside.</source>
        <translation>Ячейки: контуры всех притязаний делят местность; для каждой части указано, кто её заявляет и кто нет, её площадь на эллипсоиде, по административным единицам, если в предложении есть справочные границы, и населённые пункты внутри. Те, что ближе к контуру, чем точность их источника, — вблизи, а не внутри.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Lines: a party's outline in pieces, by the other parties that draw it as well. A piece that several parties draw is there once, under the first of them by code.</source>
        <translation>Линии: контур стороны по частям, по другим сторонам, которые его тоже проводят. Часть, проведённая несколькими сторонами, стоит один раз, под первой из них по коду.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Units claimed by nobody: the rest of the units that the agreement names for a region, where a proposal has the boundaries of all of them; drawn where a layer is asked for.</source>
        <translation>Единицы, никем не заявленные: остаток единиц, которые соглашение называет для региона, если в предложении есть границы их всех; рисуется, если запрошен слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Tolerance: lines that are no farther apart, over the shortest common run or more, are the same line, and ground that is no wider is counted apart. 0 tells every difference.</source>
        <translation>Допуск: линии, которые расходятся не более чем на него на протяжении наименьшего общего хода или дольше, — одна линия, а местность не шире него учитывается отдельно. 0 сообщает о каждом расхождении.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Parties stand by their codes in alphabetical order; nothing adds up what one of them would gain or give.</source>
        <translation>Стороны стоят по кодам в алфавитном порядке; ничто не складывает то, что одна из них приобрела бы или отдала.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Create workspace</source>
        <translation>Создать рабочую область</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Bundled: {}; or the path of a JSON file.</source>
        <translation>Встроенные: {}; или путь к файлу JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference boundaries</source>
        <translation>Справочные границы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Empty: QGIS's own world map, which is one to three kilometres off.</source>
        <translation>Пусто — собственная карта мира QGIS с ошибкой от одного до трёх километров.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of boundaries (m)</source>
        <translation>Точность границ (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>As the metadata of the layer say. Empty: 3 km for Natural Earth, not stated for others.</source>
        <translation>Как сказано в метаданных слоя. Пусто: 3 км для Natural Earth, для остальных не указана.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Overwrite an existing file</source>
        <translation>Перезаписать существующий файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>What to look at</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Creates the GeoPackage in which the features of one delimitation are drawn, imported and checked.</source>
        <translation>Создаёт GeoPackage, в котором рисуются, импортируются и проверяются объекты одной делимитации.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The workspace has one layer for each kind of feature of the agreement, with forms, value lists and symbols that QGIS shows with or without the plugin, and the administrative boundaries that the rules refer to.</source>
        <translation>В рабочей области по слою на каждый вид объектов соглашения, с формами, списками значений и символами, которые QGIS показывает с модулем и без него, и административные границы, на которые ссылаются правила.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off, ten at worst. What that map calls disputed in the theatre, and the agreement does not name, is told.</source>
        <translation>Соглашение: идентификатор встроенного соглашения или путь к файлу JSON. Справочные границы: полигональный слой административных границ (OCHA COD-AB, geoBoundaries или Natural Earth, распознаётся по полям); без него берётся карта мира QGIS с ошибкой от одного до трёх километров, в худшем случае на десять. О том, что эта карта называет спорным в районе действия, а соглашение не называет, сообщается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: how far off they may be, as the metadata of the layer say. Areas by administrative unit are given no more exactly than that, and parts too narrow for it are counted with their neighbours.</source>
        <translation>Точность границ: насколько они могут отклоняться, по метаданным слоя. Площади по административным единицам приводятся не точнее этого, а слишком узкие для этого части учитываются вместе с соседними.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>An existing file is overwritten only when that is asked for.</source>
        <translation>Существующий файл перезаписывается, только если об этом попросили.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide into stretches</source>
        <translation>Разделить на участки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A kind of areas or lines, by its id in the agreement, such as zone.</source>
        <translation>Вид площадей или линий по его идентификатору в соглашении, например zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divide</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>where lines of features meet</source>
        <translation>где сходятся линии объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where they cross the border of an administrative unit</source>
        <translation>там же и где они пересекают границу административной единицы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>there, and where the proposals in the workspace part</source>
        <translation>там же и где расходятся предложения в рабочей области</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>at each turning point</source>
        <translation>в каждой поворотной точке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Stretches</source>
        <translation>Участки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Divides the lines of features into stretches, which the parties agree to piece by piece.</source>
        <translation>Делит линии объектов на участки, на которые стороны соглашаются по частям.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>A stretch runs from turning point to turning point; no turning point is added or moved. A line that two features of one kind share is one stretch of both, and counts once. A ring that nothing divides is one stretch.</source>
        <translation>Участок идёт от поворотной точки к поворотной точке; точки не добавляются и не сдвигаются. Линия, общая для двух объектов одного вида, — один участок обоих и считается один раз. Контур, который ничто не делит, — один участок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Where lines are divided already, pieces that stay as they are keep their numbers and what was said of them.</source>
        <translation>Если линии уже разделены, неизменившиеся части сохраняют номера и сказанное о них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features that are agreed are left as they are.</source>
        <translation>Согласованные объекты остаются как есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Export ledger</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since</source>
        <translation>Начиная с</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>What the recipient has: a package, a ledger or a workspace, or ends of logs. Empty: nothing.</source>
        <translation>Что есть у получателя: пакет, реестр, рабочая область или концы журналов. Пусто: ничего.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Number of entries</source>
        <translation>Число записей</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Writes the ledger of acts of a workspace into a file that others merge into theirs, by mail or on a stick.</source>
        <translation>Записывает реестр актов рабочей области в файл, который другие объединяют со своим: по почте или на носителе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>The file has a line of JSON for each act, in UTF-8. It may be sent to whoever may know what the group did; nothing in it is secret to the program, and nothing in it can be changed unseen.</source>
        <translation>В файле по строке JSON на каждый акт, в UTF-8. Его можно послать всякому, кому можно знать, что сделала группа; для программы в нём нет ничего тайного, и ничто в нём нельзя изменить незаметно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>Since: only what somebody lacks is written. Name what they have: a map package, a ledger that they sent, a workspace; or the ends of the logs that they have, as IR.0a1b2c3d:12, RU.11223344:9.</source>
        <translation>Начиная с: записывается только то, чего кому-то недостаёт. Назовите, что у него есть: пакет карты, присланный им реестр, рабочая область; или концы имеющихся у него журналов, как IR.0a1b2c3d:12, RU.11223344:9.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Export map package</source>
        <translation>Экспортировать пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Listed points of buffers</source>
        <translation>Точки буферов на бумаге</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Off: a buffer that was made from a line is described by what it is; its turning points stand in the data only.</source>
        <translation>Выключено: буфер, построенный от линии, описывается тем, что он есть; его поворотные точки содержатся только в данных.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Empty: the agreement's, in the language of each document. By language: {"en": "…", "ru": "…"}</source>
        <translation>Пусто: название соглашения на языке каждого документа. По языкам: {"en": "…", "ru": "…"}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Reason for an override</source>
        <translation>Причина экспорта с ошибками</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Map package (*.zip)</source>
        <translation>Пакет карт (*.zip)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Number of files</source>
        <translation>Число файлов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts (empty: all)</source>
        <translation>Части (пусто: все)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Paper of the sheets</source>
        <translation>Формат бумаги листов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Orientation of the sheets</source>
        <translation>Ориентация листов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Scale of the zones' sheets</source>
        <translation>Масштаб листов зон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The number after 1:, such as 50000; 0: chosen for each zone.</source>
        <translation>Число после 1:, например 50000; 0 — подбирается для каждой зоны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Stands on each sheet beside the sheet's own; empty: none.</source>
        <translation>Приводится на каждом листе рядом с его языком; пусто — нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of (code of a party)</source>
        <translation>Экземпляр стороны (код стороны)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>This party's name and language stand before the others'; empty: no party's own.</source>
        <translation>Название и язык этой стороны стоят перед остальными; пусто: экземпляр ничей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package</source>
        <translation>Предыдущий пакет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>A zip, or the manifest.json of an unpacked one: what has changed since it is told.</source>
        <translation>Архив zip или manifest.json распакованного пакета: указывается, что с тех пор изменилось.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Checks a workspace and writes a map package: one zip with map sheets, annexes, data, tables, findings, and a program that verifies it.</source>
        <translation>Проверяет рабочую область и записывает пакет карт: один zip с листами карты, приложениями, данными, таблицами, замечаниями и программой, которая его проверяет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Errors keep the package from being made, unless a reason is given for exporting in spite of them; the reason is written into the package. Every file is read again and compared with the workspace before the zip gets its name. A package of that name is replaced only then; a run that fails or is cancelled leaves nothing behind.</source>
        <translation>Ошибки не позволяют создать пакет, если не указана причина экспорта несмотря на них; причина записывается в пакет. Каждый файл перечитывается и сравнивается с рабочей областью, прежде чем zip получит своё имя. Прежний пакет с этим именем заменяется только тогда; неудачное или отменённое выполнение ничего не оставляет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today. In force on: with a day, the package holds the features that are in force on it and no others, and says so; it is not the whole workspace then.</source>
        <translation>Части: пусто — все; GeoPackage, README и программа проверки записываются всегда. Название: пусто — название соглашения, на языке каждого документа. Дата: день, на который пакет проверяется и который в нём указан; пусто — сегодня. В силе на день: если день указан, в пакете только объекты, которые в этот день в силе, и это в нём сказано; тогда это не вся рабочая область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Buffers: one that was made from a line and not changed since is described in the annexes by what it is, the points within its width of that line; any other by its turning points.</source>
        <translation>Буферы: построенный от линии и с тех пор не изменённый описывается в приложениях тем, что он есть, — точками не далее его ширины от этой линии; любой другой — своими поворотными точками.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Settlements: a layer of places with a field of names; those inside each zone and near its line are listed.</source>
        <translation>Населённые пункты: слой мест с полем названий; перечисляются лежащие внутри каждой зоны и вблизи её линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Languages: en, ru, ar, tr and fa, as many as are wanted, separated by commas; sheets, annexes and pages come in each of them. Sheets may carry a second language beside their own. Scale: 0 chooses for each zone the largest one at which it fits its paper.</source>
        <translation>Языки: en, ru, ar, tr и fa, сколько нужно, через запятую; листы, приложения и страницы составляются на каждом из них. На листах рядом с их языком может стоять второй. Масштаб: 0 подбирает для каждой зоны наибольший, при котором она помещается на бумаге.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Copy of: with a party's code, the package is that party's original: its name stands before the others' where parties are named and sign, and its language before other languages. One run makes one copy; the fingerprint is the same in each.</source>
        <translation>Экземпляр стороны: если указан код стороны, пакет — её подлинник: её название стоит перед остальными там, где стороны названы и подписывают, а её язык — перед другими языками. За один запуск делается один экземпляр; отпечаток во всех одинаков.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Earlier package: what has changed since it stands in a part of its own, a table, an annex and a sheet of gained and lost ground in each language. It has to be of the same agreement, and must verify; empty means none.</source>
        <translation>Предыдущий пакет: что с тех пор изменилось, излагается в отдельной части — таблице, приложении и листе приобретённой и утраченной площади на каждом языке. Он должен относиться к тому же соглашению и проходить проверку; пусто — без сравнения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Proposals: where the workspace keeps those of two parties or more, the last one of each is laid on those of the others in a part of its own: a table, cells and lines as data, and a sheet for each region in which they differ. The proposals themselves are in no package.</source>
        <translation>Предложения: если рабочая область хранит предложения двух или более сторон, последнее предложение каждой накладывается на предложения остальных в отдельной части: таблица, ячейки и линии как данные и лист для каждого региона, в котором они расходятся. Сами предложения не входят ни в один пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>The same workspace, date and software give the same file, byte for byte.</source>
        <translation>Одни и те же рабочая область, дата и программы дают один и тот же файл, байт в байт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Geodesic buffer</source>
        <translation>Геодезический буфер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Draw</source>
        <translation>Черчение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons</source>
        <translation>Точки, линии или полигоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance (m; negative shrinks)</source>
        <translation>Расстояние (м; отрицательное сужает)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Field of distances (m)</source>
        <translation>Поле расстояний (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In place of one distance for all features.</source>
        <translation>Вместо одного расстояния для всех объектов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Distance on the other side (m)</source>
        <translation>Расстояние с другой стороны (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Side</source>
        <translation>Сторона линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Ends of lines</source>
        <translation>Концы линий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>In scripts write the word, not its number.</source>
        <translation>В сценариях указывайте слово, а не его номер.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Dissolve into one</source>
        <translation>Объединить в один</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Buffers</source>
        <translation>Буферы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Greatest measured error (m)</source>
        <translation>Наибольшая измеренная погрешность (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Makes buffers whose width is right on the WGS 84 ellipsoid, and measures how right.</source>
        <translation>Строит буферы, ширина которых верна на эллипсоиде WGS 84, и измеряет, насколько верна.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Points, lines or polygons of any CRS go in; vertices are transformed to WGS 84, and the edges between them are read as geodesics. The distance is in metres; a negative one shrinks polygons. With a field of distances each feature has its own.</source>
        <translation>На входе точки, линии или полигоны в любой СК; вершины пересчитываются в WGS 84, рёбра между ними читаются как геодезические линии. Расстояние в метрах; отрицательное сужает полигоны. С полем расстояний у каждого объекта своё.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>For polygons, side both is the polygon with everything around it, outside the strip around it without the polygon, inside the strip along its line inside it. For lines it is both, or left or right as seen along the line. A distance for the other side gives a strip with two widths in one run: the distance goes outside (or left), the other one inside (or right).</source>
        <translation>Для полигонов сторона both — полигон со всем вокруг него, outside — полоса вокруг без полигона, inside — полоса вдоль его линии внутри. Для линий — both либо left или right по ходу линии. Расстояние для другой стороны даёт за один раз полосу с двумя ширинами: расстояние идёт наружу (или влево), другое — внутрь (или вправо).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Every buffer is sampled and measured against its source by Karney's geodesics; the worst deviation stands in max_error_m, the greatest of all in the output of that name. A buffer that misses the tolerance is made again more finely, and if it still misses, the log says so. area_m2 is the area on the ellipsoid; source_hash tells later whether the source was changed.</source>
        <translation>Каждый буфер проверяется по выборке точек и измеряется относительно источника геодезическими линиями по Карни; наибольшее отклонение стоит в max_error_m, наибольшее из всех — в выходном значении с этим именем. Буфер, не уложившийся в допуск, строится точнее, а если и тогда не укладывается, об этом говорит журнал. area_m2 — площадь на эллипсоиде; source_hash позже показывает, изменился ли источник.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The attributes of the source come along. Polygons and lines with the columns of a workspace (uid, region, party, status) are taken for zones and lines: each buffer has a uid of its own and states its zone or line and its width, as an import of buffer zones needs.</source>
        <translation>Атрибуты исходного объекта сохраняются. Полигоны и линии со столбцами рабочей области (uid, region, party, status) считаются зонами и линиями: у каждого буфера свой uid, и в нём указаны его зона или линия и ширина, как того требует импорт буферных зон.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A polygon that an inward distance swallows whole gives no feature and a line in the log. A feature that cannot be buffered stops the run, which names it.</source>
        <translation>Полигон, который расстояние внутрь поглощает целиком, не даёт объекта, но даёт строку в журнале. Объект, для которого буфер построить нельзя, останавливает выполнение; он называется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Import coordinates</source>
        <translation>Импорт координат</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>It must be stated: no table carries it.</source>
        <translation>Её нужно указать: ни одна таблица её не содержит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Such as lon=2; lat=3; name=1, by numbers or names. Empty: as the header says.</source>
        <translation>Например lon=2; lat=3; name=1, по номерам или названиям. Пусто: как сказано в заголовке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Of a workbook. Empty: each sheet that has places.</source>
        <translation>Книги таблиц. Пусто: каждый лист, на котором есть точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.</source>
        <translation>Переносит объекты из таблицы координат (CSV, TXT, XLSX или ODS) в рабочий файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.</source>
        <translation>В строке одна поворотная или отдельная точка; столбец «feature» объединяет строки в объекты, «part» и «ring» — в части и вырезы. Координаты — десятичные градусы (lon, lat), градусы-минуты-секунды (position), x и y в метрах, UTM или MGRS. Другие столбцы: name, name_ru, name_ar и т. д., kind, region, party, status, source, zone_uid, width_m.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The header may stand below a title, in English, Russian, Turkish, Arabic or Persian. Where it is not understood, state its columns: lon=2; lat=3; name=Post takes the second and the third column and the one called “Post”. Of a workbook each sheet with places is taken, or the one that is stated.</source>
        <translation>Заголовок может стоять под названием таблицы, на английском, русском, турецком, арабском или персидском языке. Если он непонятен, укажите столбцы: lon=2; lat=3; name=Post берёт второй и третий столбцы и столбец «Post». Из книги берётся каждый лист с точками или указанный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.</source>
        <translation>СК таблицы нужно указать: ни одна таблица её не содержит; UTM и MGRS сами называют свою зону и относятся к WGS 84.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_coordinates.py"/>
        <source>A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>Строка, которую нельзя прочесть, ведёт к отказу от всего объекта с указанием строки и причины. Объекты добавляются одной транзакцией; если не принят ни один, рабочая область сохраняет каждый байт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Import features</source>
        <translation>Импорт объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers to import</source>
        <translation>Импортируемые слои</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Layers, files or folders of files.</source>
        <translation>Слои, файлы или папки с файлами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Only for input that carries none; what an input carries is used.</source>
        <translation>Только для данных без неё; указанная в данных используется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Field with the names</source>
        <translation>Поле с названиями</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Default: a field called “name”.</source>
        <translation>По умолчанию — поле «name».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Takes features from vector layers or files that QGIS opens into a workspace: one, several, or all of a folder.</source>
        <translation>Берёт объекты из векторных слоёв или файлов, которые открывает QGIS, в рабочую область: из одного, нескольких или всех файлов папки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated: a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms, triggers and views of a foreign file never do.</source>
        <translation>Геометрия пересчитывается из СК слоя в WGS 84. Слой без СК отклоняется, если она не указана: догадка может дать ошибку более ста метров. Переносятся только геометрия и известные столбцы; стили, действия, формы, триггеры и представления чужого файла — никогда.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features of all inputs are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation>Каждый объект принимается или отклоняется одним предложением с причиной: переставленные оси, место вне района действия или в другом регионе, неизвестная сторона, дубликат, геометрия не того типа, знаки, меняющие порядок текста, число, день или текст, которые сохранились бы лишь изменёнными. Объекты всех источников добавляются одной транзакцией; если не принят ни один, в рабочем файле не меняется ни байта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of several inputs the report has a section each, and what one brings counts for the next; a file that cannot be read is refused as a whole, and the others are taken. What is stated holds for all of them.</source>
        <translation>При нескольких источниках отчёт имеет раздел для каждого, и принятое из одного учитывается для следующего; файл, который нельзя прочитать, отклоняется целиком, а остальные берутся. Указанное относится ко всем.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.</source>
        <translation>Из файла с несколькими слоями берутся все, если только путь не называет один из них, например drafts.kml|layername=Second.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_features.py"/>
        <source>Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there follows from the place.</source>
        <translation>Вид и регион «auto» читаются из столбцов «kind» и «region» файла; регион, который там не указан, определяется по месту.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Import proposal</source>
        <translation>Импортировать предложение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Whose features are taken, by the party's code. Empty: the only party that has any.</source>
        <translation>Чьи объекты берутся, по коду стороны. Пусто: единственной стороны, у которой они есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Identifier of the proposal</source>
        <translation>Идентификатор предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>Keeps what one party sent in a workspace, beside its features, so that it can be checked and compared there.</source>
        <translation>Хранит присланное одной стороной в рабочей области рядом с её объектами, чтобы его можно было там проверить и сравнить.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. It must be under the very text of the agreement that the workspace has.</source>
        <translation>Предложение — это рабочая область или пакет карт в виде архива zip либо распакованный; пакет должен пройти проверку. Оно должно относиться к тому же тексту соглашения, что и рабочая область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>It stays as it was sent: nobody edits it, and it is in no history, in no fingerprint and in no map package. The same features of one party are not kept twice. What keeps it from being compared is told at once; it is for the party to correct that and to send it again.</source>
        <translation>Оно остаётся таким, каким было прислано: никто его не правит, и его нет ни в истории, ни в отпечатке, ни в пакете карт. Одни и те же объекты одной стороны дважды не хранятся. О том, что мешает его сравнить, сообщается сразу; исправить это и прислать заново — дело стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Merge ledgers</source>
        <translation>Объединение реестров</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages as zips or folders, or workspaces.</source>
        <translation>Экспортированные реестры, пакеты карт (zip или папка) или рабочие области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Entries added</source>
        <translation>Добавлено записей</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Forks that are open</source>
        <translation>Неразрешённые раздвоения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Takes what others did into the ledger of acts of a workspace.</source>
        <translation>Принимает в реестр актов рабочей области то, что сделали другие.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Ledgers that were exported, map packages, which must verify, and workspaces: all entries come together, each once, and nothing is lost. In whatever order they are merged, and however often, the outcome is the same.</source>
        <translation>Экспортированные реестры, пакеты карт, которые должны пройти проверку, и рабочие области: все записи собираются вместе, каждая по одному разу, и ничто не теряется. В каком бы порядке и сколько бы раз их ни объединять, итог один.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>A log that was gone on with from an older copy is forked: both branches are kept and told, and no map package is exported until its author has recorded, by a correction, which entry holds. A ledger of another agreement, one with entries of somebody whom the agreement does not know, and a file of which a line is not written as entries are, are refused, and nothing is merged then.</source>
        <translation>Журнал, продолженный со старой копии, раздвоен: обе ветви сохраняются и называются, и ни один пакет карты не экспортируется, пока автор не запишет исправлением, какая запись действует. Реестр другого соглашения, реестр с записями того, кого соглашение не знает, и файл, строка которого записана не так, как пишутся записи, отклоняются, и тогда ничто не объединяется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>The number of a meeting on record. Empty: how matters stand, whatever meeting it is from.</source>
        <translation>Номер занесённого заседания. Пусто: как обстоят дела, с какого бы заседания это ни было.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Such as en, ru, ar. Each further one is a file beside the first, its code behind the name.</source>
        <translation>Например en, ru, ar. Каждый следующий — файл рядом с первым, с кодом после имени.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (m)</source>
        <translation>Согласовано всего (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed at the meeting (m)</source>
        <translation>Согласовано на заседании (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Agreed in all (%)</source>
        <translation>Согласовано всего (%)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Writes the minutes of a meeting: every stretch with its ends, its length and what each party says of it, how much was agreed at the meeting and how much is agreed in all, reservations and objections in their words, and room for signatures.</source>
        <translation>Составляет протокол заседания: каждый участок с концами, длиной и позицией каждой стороны, сколько согласовано на заседании и всего, оговорки и возражения дословно, место для подписей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>A PDF to be signed, a page to read (HTML), or a table (CSV): the name's ending says which.</source>
        <translation>PDF для подписи, страница для чтения (HTML) или таблица (CSV): что именно, говорит расширение имени.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing.</source>
        <translation>Доля согласованного отбрасывает лишние знаки и никогда не округляется вверх: 100.0 % стоит, только когда ничего не недостаёт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>Lines are those of today: what was said of a line that was moved since has lapsed in any minutes.</source>
        <translation>Линии — сегодняшние: сказанное о линии, сдвинутой с тех пор, утратило силу в любом протоколе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Record act</source>
        <translation>Запись акта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Body</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>As JSON, such as {"text": "The road is closed"}.</source>
        <translation>Как JSON, например {"text": "Дорога закрыта"}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>In whose log it is recorded: a party’s code, or secretariat.</source>
        <translation>В чей журнал записывается: код стороны или secretariat.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Of a note or a correction, in place of text in the body.</source>
        <translation>Заметки или исправления, вместо text в содержании.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Its number, in place of meeting in the body.</source>
        <translation>Его номер, вместо meeting в содержании.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>SHA-256 of the entry</source>
        <translation>SHA-256 записи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Number in the log</source>
        <translation>Номер в журнале</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Puts an act on record in the ledger of a workspace; it stays there, and only another act corrects it.</source>
        <translation>Записывает акт в реестр рабочей области; он остаётся там, и исправить его может только другой акт.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>What an act is about stands in its body, an object of JSON: meeting has number, place, day and present; note has text; correct has entry, the SHA-256 of the entry that it is about, and text; propose has fingerprint; adopt has fingerprint and features; agree and reopen have feature, by its identifier or its name, and document, with day or reason. Any act may name the meeting at which it was done.</source>
        <translation>О чём акт, стоит в его содержании, объекте JSON: у meeting — number, place, day и present; у note — text; у correct — entry, SHA-256 записи, о которой он, и text; у propose — fingerprint; у adopt — fingerprint и features; у agree и reopen — feature, по идентификатору или имени, и document, с day или reason. Любой акт может называть в meeting заседание, на котором он совершён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>agree sets the status of the feature as well, and reopen takes it back: the line is stored as it is then.</source>
        <translation>agree устанавливает и статус объекта, а reopen снимает его: линия сохраняется такой, какова она в этот момент.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Party: in whose log it is recorded. The secretariat records for a party by its code as party in the body; it counts as recorded, not as the party's own act.</source>
        <translation>Сторона: в чей журнал записывается. За сторону секретариат записывает с её кодом в party в содержании; такой акт считается записанным, а не собственным актом стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Record stances</source>
        <translation>Занести позиции</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>The number of a meeting on record. Empty: none.</source>
        <translation>Номер занесённого заседания. Пусто: никакого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded</source>
        <translation>Занесено позиций</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Rows refused</source>
        <translation>Отклонено строк</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Why rows were refused</source>
        <translation>Почему строки отклонены</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Records what the parties say of stretches in the workspace's ledger, as the secretariat writes the minutes.</source>
        <translation>Заносит в журнал рабочей области, что стороны говорят об участках, как секретариат ведёт протокол.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>A CSV file with the columns stretch, party, stance, day, remark and document, one stance a row. A stretch is named by its number or its identifier; where features have one number each, a column “zone” says which is meant. A stance is proposed, agreed, reserved or objected; the last two need a remark.</source>
        <translation>Файл CSV со столбцами stretch, party, stance, day, remark и document, одна позиция в строке. Участок называется номером или идентификатором; если один номер есть у нескольких объектов, столбец «zone» говорит, какой имеется в виду. Позиция — proposed, agreed, reserved или objected; двум последним нужно примечание.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Each stance is on the line as it is drawn now. A row that cannot be recorded is refused with its line and the reason; the others go on record in one transaction, and stay there: only a later stance takes their place.</source>
        <translation>Каждая позиция относится к линии, как она проведена сейчас. Строка, которую нельзя занести, отклоняется с номером и причиной; остальные заносятся одной транзакцией и остаются: их сменяет только более поздняя позиция.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Replace agreement</source>
        <translation>Замена соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Newer text of the agreement</source>
        <translation>Новый текст соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>The path of a JSON file, or the id of a bundled agreement.</source>
        <translation>Путь к файлу JSON или идентификатор встроенного соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Places that differ</source>
        <translation>Места с различиями</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>What the newer text says otherwise</source>
        <translation>Что в новом тексте иначе</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>Puts a newer text of the agreement in the place of the one that a workspace has.</source>
        <translation>Ставит более новый текст соглашения на место того, который есть в рабочем файле.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>An agreement is extended, a party joins, a limit is agreed on: the file of the agreement is written anew, under the same id, and the workspace takes it over. Every place at which the two texts differ is told. The features stay as they are, and so do limits of the workspace's own; the older text stays on record in the workspace, with the day and the reason.</source>
        <translation>Соглашение продлевается, присоединяется сторона, согласован предел: файл соглашения составляется заново под тем же идентификатором, и рабочий файл его принимает. Сообщаются все места, в которых два текста различаются. Объекты остаются как есть, собственные пределы рабочего файла тоже; прежний текст остаётся в его записях с датой и причиной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>A text that has no table for features that are drawn is refused, as is the text of another agreement.</source>
        <translation>Текст, в котором нет таблицы для уже нарисованных объектов, не принимается, как и текст другого соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Set base layer</source>
        <translation>Указать слой основы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Layer or file</source>
        <translation>Слой или файл</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Fields of names</source>
        <translation>Поля названий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Field of rank</source>
        <translation>Поле значимости</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Take it away</source>
        <translation>Убрать его</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names the layer no more; its file stays.</source>
        <translation>Рабочая область больше не ссылается на слой; его файл остаётся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Base layers of the workspace</source>
        <translation>Слои основы рабочей области</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Names a layer of ground that is drawn under the line on sheets, index and overview, or takes it away again.</source>
        <translation>Указывает слой местности, который рисуется под линией на листах, сборном листе и обзорной карте, или снова убирает его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Any vector or raster in a file: settlements, roads, rivers, water, land use, state borders, a model of heights, of which a hillshade is made, or a picture of the ground. It stays where it lies; the workspace keeps its path, seen from the workspace's own folder where it lies in there.</source>
        <translation>Любой векторный или растровый файл: населённые пункты, дороги, реки, водоёмы, землепользование, государственные границы, модель высот, из которой делается отмывка рельефа, или снимок местности. Файл остаётся на своём месте; рабочая область хранит путь к нему, относительный, если он лежит в её папке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. Layers of features under an open licence (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; stated by its name alone) travel in the package, as the sheets show them; others are named as sources only.</source>
        <translation>Источник и лицензия обязательны: они стоят на каждом листе, где показан слой, в README и в метаданных. Слои с объектами под открытой лицензией (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; указано только её название) входят в пакет такими, как их показывают листы; остальные лишь названы как источники.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>A layer that is named already takes the new statements in the place of the old ones. What would keep it from being drawn is refused at once: a file that is missing, a CRS that is not known, features of another kind than the role has, a field that is not there, nothing in the theatre.</source>
        <translation>Уже указанный слой получает новые сведения вместо прежних. Что помешало бы его нарисовать, отвергается сразу: нет файла, неизвестна система координат, объекты не того вида, что у роли, нет поля, ничего в районе действия.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Take a line</source>
        <translation>Принять линию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The identifier of an imported one, or a party’s code for the last that it sent.</source>
        <translation>Идентификатор импортированного предложения или код стороны: последнее, что она прислала.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the common text</source>
        <translation>Объект общего текста</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name. Empty: the proposal’s becomes a new one.</source>
        <translation>По идентификатору или названию. Пусто: объект предложения становится новым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Feature of the proposal</source>
        <translation>Объект предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>By its identifier or its name, where a new one is made. Empty: the only one that there is.</source>
        <translation>По идентификатору или названию, если создаётся новый. Пусто: единственный имеющийся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Second proposal</source>
        <translation>Второе предложение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>As the first; a new feature takes a piece of its line, or the line midway between both.</source>
        <translation>Как первое; новый объект принимает отрезок его линии или линию посередине между обоими.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece</source>
        <translation>Отрезок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Its number; 0: the pieces are told, and nothing is written.</source>
        <translation>Его номер; 0: отрезки перечисляются, и ничего не записывается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>The line midway</source>
        <translation>Линия посередине</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>How far a turning point of one outline may be from the other where they meet.</source>
        <translation>На каком расстоянии поворотная точка одного контура может быть от другого там, где они сходятся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Number of pieces</source>
        <translation>Число отрезков</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Identifier of the feature that took the line</source>
        <translation>Идентификатор объекта, принявшего линию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Takes a line from an imported proposal into the common text: a piece of it, the line midway, or a whole feature.</source>
        <translation>Принимает линию из импортированного предложения в общий текст: отрезок, линию посередине или целый объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Where the outlines of a feature and a proposal go different ways between two places at which they meet, either way is a piece. Pieces are numbered; with piece 0 they are told, with their lengths and the ground between, and nothing is written. With the number of one the feature goes the proposal’s way there: exactly its turning points. All other turning points stay as they are, to the last digit. Outlines meet where a turning point of one lies within the tolerance of the other.</source>
        <translation>Где контуры объекта и предложения между двумя местами, в которых они сходятся, идут по-разному, каждый путь — отрезок. Отрезки пронумерованы; при номере 0 они перечисляются с длинами и площадью между ними, и ничего не записывается. При номере отрезка объект идёт там путём предложения: точно по его поворотным точкам. Все прочие поворотные точки остаются как есть, до последней цифры. Контуры сходятся там, где поворотная точка одного лежит в пределах допуска от другого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Midway: along the piece the feature takes the line that is as far from its own way as from the proposal’s.</source>
        <translation>Посередине: вдоль отрезка объект принимает линию, равноудалённую от его собственного пути и от пути предложения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Without a feature, the proposal’s own becomes a new one of the common text, a draft under an identifier of its own; with a second proposal, and along the piece of the number, the way of that one or the line midway between the two.</source>
        <translation>Если объект не указан, объект предложения становится новым в общем тексте — проектом под собственным идентификатором; со вторым предложением — вдоль отрезка с этим номером путём второго или линией посередине между обоими.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>A feature that is agreed is not changed, nor one that would not be a sound area; the proposals stay as they were sent.</source>
        <translation>Согласованный объект не изменяется, как и тот, который перестал бы быть правильной площадью; предложения остаются такими, какими присланы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>or a layer</source>
        <translation>или слой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>degrees</source>
        <translation>градусы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>in every notation</source>
        <translation>во всех записях</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Lists the turning points of every feature: number, part and ring, place, and the line to the next point.</source>
        <translation>Перечисляет поворотные точки каждого объекта: номер, часть и кольцо, место и линию до следующей точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Places are given in decimal degrees (7 places), degrees-minutes-seconds (0.01″), UTM and MGRS on WGS 84; the line is a geodesic of the ellipsoid, with its length in metres and its initial azimuth in degrees. Each ring runs clockwise from its north-westernmost point, whatever order its file keeps it in.</source>
        <translation>Места даются в десятичных градусах (7 знаков), градусах-минутах-секундах (0.01″), UTM и MGRS на WGS 84; линия — геодезическая линия эллипсоида, с длиной в метрах и начальным азимутом в градусах. Каждое кольцо идёт по часовой стрелке от самой северо-западной точки, в каком бы порядке его ни хранил файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Takes a workspace, or any layer of points or polygons in a known CRS, and writes CSV, XLSX or ODS by the name's ending.</source>
        <translation>Принимает рабочую область или любой слой точек или полигонов в известной СК и пишет CSV, XLSX или ODS по окончанию имени.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verify map package</source>
        <translation>Проверить пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Map package (zip or folder)</source>
        <translation>Пакет карт (zip или папка)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace to compare with</source>
        <translation>Рабочая область для сравнения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Valid</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>The workspace holds the same</source>
        <translation>В рабочей области то же самое</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Verifies that a map package, as a zip or unpacked, agrees with its manifest: no file more, less or other.</source>
        <translation>Проверяет, что пакет карт, zip или распакованный, соответствует своему manifest.json: ни один файл не добавлен, не пропал и не изменён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Every file is held against its size and SHA-256, and the fingerprint is computed afresh from the package's GeoPackage. Nothing in the package is run, nothing is written beside it, and no link in it is followed. A package that does not verify makes the run fail, with the reasons.</source>
        <translation>Каждый файл сверяется с размером и SHA-256, отпечаток вычисляется заново из GeoPackage пакета. Ничего из пакета не запускается, ничего рядом не записывается, ни одна ссылка в нём не открывается. Если пакет не проходит проверку, выполнение завершается отказом с причинами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest, the digest of the record and the fingerprint with what the sender told by another channel. Verification does not prove who made the package, or when. The program verify.py in a package can be forged as well: its own SHA-256 is told here, and stands in the project's README.</source>
        <translation>Кто подделал пакет, может подделать и его манифест: сверьте SHA-256 манифеста, хеш записи и отпечаток с тем, что отправитель сообщил по другому каналу. Проверка не доказывает, кто составил пакет и когда. Программу verify.py в пакете тоже можно подделать: её собственный SHA-256 сообщается здесь и указан в README проекта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Where the package carries a ledger of acts, its entries are counted and its chains are followed. An entry that was changed, removed or moved makes the run fail, as does a fork of which its author has not said what holds.</source>
        <translation>Если в пакете есть реестр актов, его записи пересчитываются, а цепочки прослеживаются. Изменённая, удалённая или переставленная запись — отказ, как и раздвоение, о котором автор не сказал, что действует.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here differ from those that the package's manifest names.</source>
        <translation>Листы и приложения имеют одинаковые байты только там, где установлены одинаковые шрифты: отчёт сообщает, если шрифты здесь отличаются от названных в manifest.json пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Workspace (optional): also say how it differs from the package, in the words of Changes: features, accepted findings, agreement and limits. Where the fingerprints differ the run fails. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation>Рабочая область (необязательно): сообщить и чем она отличается от пакета, словами «Изменений»: объекты, принятые замечания, соглашение и пределы. Если отпечатки различаются, запуск завершается ошибкой. Если в пакете то, что в силе на один день, сравнивается то, что в рабочей области в силе на этот день.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/findings_output.py"/>
        <source>Areas in question</source>
        <translation>Спорные площади</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “kind” of the file, else from the layer's name.</source>
        <translation>auto: из столбца «kind» файла, иначе по имени слоя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>auto: from the column “region” of the file, else by location.</source>
        <translation>auto — из столбца «region» файла, иначе по местоположению.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Empty: from the column “party” of the file.</source>
        <translation>Пусто — из столбца «party» файла.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “status” states none.</source>
        <translation>Для объектов, у которых он не указан в столбце «status».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>For features whose column “source” states none.</source>
        <translation>Для объектов, у которых он не указан в столбце «source».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Encoding of the texts</source>
        <translation>Кодировка текстов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Such as UTF-8, windows-1251 or windows-1256. Empty: as the file declares it, else found out.</source>
        <translation>Например UTF-8, windows-1251 или windows-1256. Пусто: как заявлено в файле, иначе устанавливается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Existing features</source>
        <translation>Имеющиеся объекты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>refuse: not taken, with the reason. revise: as a revision of the feature with that uid, where it is of the same party and not agreed; uid and number stay. keep: beside it, under a new uid. skip: left out.</source>
        <translation>refuse: не принимать, с указанием причины. revise: принять как новую редакцию объекта с тем же uid, если он той же стороны и не согласован; uid и номер остаются. keep: оставить рядом с ним под новым uid. skip: пропустить.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features imported</source>
        <translation>Импортировано объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Of these, revisions</source>
        <translation>Из них новых редакций</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features left as they are</source>
        <translation>Оставлено без изменений</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Features refused</source>
        <translation>Отклонено объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Why features were refused</source>
        <translation>Почему объекты отклонены</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>The GeoPackage of the delimitation, as it is saved.</source>
        <translation>GeoPackage делимитации в сохранённом виде.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>A workspace, the path of a JSON file, or the id of a bundled agreement; empty: the limits that hold where no agreement states others.</source>
        <translation>Рабочая область, путь к файлу JSON или идентификатор встроенного соглашения; пусто: пределы на случай, если соглашение не указывает других.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>In force on (empty: all days)</source>
        <translation>В силе на день (пусто: все дни)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/parameters.py"/>
        <source>Only the features that are in force on that day, which is also the date where none is stated.</source>
        <translation>Только объекты, которые в этот день в силе; он же и дата, если она не указана.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/agreed_guard.py"/>
        <source>{feature} has unsaved edits; save or discard them first.</source>
        <translation>У {feature} есть несохранённые правки; сначала сохраните или отбросьте их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is a spline, and how far its chords would leave it is not known; convert it into a polyline.</source>
        <translation>это сплайн, и неизвестно, насколько от него отойдут хорды; преобразуйте его в ломаную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by more than {deviation}.</source>
        <translation>{layer}: дуги заменены поворотными точками на них ({features}); ни одна хорда не отходит от дуги дальше {deviation}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>its arcs were drawn out with chords that leave them by {deviation}; write them as a polyline of closer vertices.</source>
        <translation>его дуги заменены хордами, отходящими от них на {deviation}; запишите их ломаной с более частыми вершинами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>it is {curve}, of which only coarse chords are read; convert it into a region or a polyline of close vertices.</source>
        <translation>это {curve}: считываются лишь грубые хорды; преобразуйте в область или ломаную с частыми вершинами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states the radius of a circle in “{unit}”, which would be taken for metres; write it in metres.</source>
        <translation>{file} указывает радиус окружности в «{unit}», что было бы принято за метры; запишите его в метрах.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/arcs.py"/>
        <source>{file} states circles by their centre and radius (CircleByCenterPoint, ArcByCenterPoint), which can only be drawn up to 0.3 % off; write their outlines as vertices, or make them with the geodesic buffer.</source>
        <translation>Файл {file} задаёт окружности центром и радиусом (CircleByCenterPoint, ArcByCenterPoint), построить их можно лишь с ошибкой до 0.3 %; запишите их контуры вершинами или постройте геодезическим буфером.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} was changed while its maps were made; nothing was written. Start again when nobody writes to it.</source>
        <translation>Слой основы {layer} был изменён, пока составлялись его карты; ничего не записано. Начните заново, когда в него никто не пишет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/base_map.py"/>
        <source>The base layer {layer} is gone: there is no file {file}; put it back, name it anew, or take it off the base map.</source>
        <translation>Слоя основы {layer} больше нет: нет файла {file}; верните его, укажите слой заново или уберите слой с картографической основы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} has several layers ({layers}); name one of them, as {example}.</source>
        <translation>В файле {file} несколько слоёв ({layers}); укажите один из них, например {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} holds {found}, and a layer of the role “{role}” holds {wanted}; choose another role or another layer.</source>
        <translation>Слой основы {layer} содержит: {found}, а слой с ролью «{role}» содержит: {wanted}; выберите другую роль или другой слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} has no field “{field}”; it has {fields}.</source>
        <translation>В слое основы {layer} нет поля «{field}»; есть {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The field “{field}” of the base layer {layer} holds no numbers, so nothing can be ranked by it; choose another field, or none.</source>
        <translation>Поле «{field}» слоя основы {layer} не содержит чисел, по нему нельзя упорядочить; выберите другое поле или никакого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The base layer {layer} shows nothing in the theatre of the agreement; check its CRS, or choose another layer.</source>
        <translation>Слой основы {layer} ничего не показывает в районе действия соглашения; проверьте его систему координат или выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/naming.py"/>
        <source>The layer {layer} lies in no file, so that nobody could find it again; save it to a file, and name that.</source>
        <translation>Слой {layer} не лежит в файле, и никто не смог бы найти его снова; сохраните его в файл и укажите этот файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} is no raster that can be read; save it as GeoTIFF and name that.</source>
        <translation>{file} — не растр, который можно прочитать; сохраните его как GeoTIFF и укажите этот файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>{file} names “{part}” to be read in the place of its own pixels, which is not done; save it anew as GeoTIFF, and name that.</source>
        <translation>{file} называет «{part}» для чтения вместо собственных пикселей, а это не делается; сохраните растр заново в GeoTIFF и укажите этот файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {columns} × {rows} pixels and no pyramids, so that a map of all of it would take minutes; build them (Layer Properties → Pyramids), and name it again.</source>
        <translation>В растре {layer} {columns} × {rows} пикселей и нет пирамид, так что карта всего растра заняла бы минуты; постройте их (Свойства слоя → Пирамиды) и назовите его снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} has {bands} of colours, and a model of heights has one of numbers; name it as a picture of the ground.</source>
        <translation>В растре {layer} {bands} с цветами, а в модели высот один канал с числами; укажите его как снимок местности.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/raster.py"/>
        <source>The raster {layer} does not say where on the ground it lies; georeference it, and name it again.</source>
        <translation>Растр {layer} не говорит, где на местности он лежит; привяжите его и укажите снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} has no layer “{layer}”; it has {layers}.</source>
        <translation>В файле {file} нет слоя «{layer}»; есть слои: {layers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} has more than {most} about the zones, and a sheet has room for few of them; save the more important ones as a layer of their own, and name that.</source>
        <translation>В слое основы {layer} вокруг зон находится больше чем {most}, а на листе поместятся лишь немногие из них; сохраните более важные отдельным слоем и укажите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be read ({reason}); save it as GeoPackage and name that.</source>
        <translation>Слой основы {layer} не читается ({reason}); сохраните его как GeoPackage и укажите этот файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} states no CRS; ask its author which it is, and save it with that.</source>
        <translation>Слой основы {layer} не указывает систему координат; спросите автора, какая она, и сохраните слой с ней.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The base layer {layer} cannot be placed. {reason}</source>
        <translation>Слой основы {layer} нельзя разместить. {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/base_layers/vector.py"/>
        <source>The coordinates of the base layer {layer} cannot be in the CRS that it states ({crs}); ask its author which CRS it is, and save it with that.</source>
        <translation>Координаты слоя основы {layer} не могут быть в указанной им системе координат ({crs}); спросите автора, какая она, и сохраните слой с ней.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is damaged ({cause}); restore it from a copy.</source>
        <translation>Файл {file} повреждён ({cause}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/damage.py"/>
        <source>{file} is damaged in its table “{table}”, behind row {row} ({cause}); restore it from a copy.</source>
        <translation>Файл {file} повреждён в таблице «{table}» после строки {row} ({cause}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/database.py"/>
        <source>The last changes of {file} stand in the file {log} beside it, which QGIS cannot take in where it may not write; copy both to a folder where you may write, and open it there.</source>
        <translation>Последние изменения файла {file} находятся рядом, в файле {log}, и QGIS не может внести их там, где ей нельзя писать; скопируйте оба в папку с правом записи и откройте там.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>QGIS's world map has disputed borders in the theatre of {agreement} for which the agreement names no area: {lines}. Maps draw them as disputed, but units and state borders follow the world map there and may take a side; name the areas in the agreement (“disputed_areas”), or take a COD-AB or geoBoundaries file as the reference.</source>
        <translation>На карте мира QGIS в районе действия соглашения {agreement} есть спорные границы, для которых соглашение не называет областей: {lines}. На картах они показаны как спорные, но единицы и государственные границы следуют там карте мира и могут склоняться к одной из сторон; назовите области в соглашении («disputed_areas») или возьмите в качестве справочных границ файл COD-AB или geoBoundaries.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/disputed_areas.py"/>
        <source>The world map of this QGIS has no line that bounds {area}, which the agreement names as disputed; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>На карте мира этого QGIS нет линии, ограничивающей район {area}, который соглашение называет спорным; укажите в качестве справочных границ файл COD-AB или geoBoundaries.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The exception could not be recorded.</source>
        <translation>Исключение не удалось записать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>No acceptance of this finding is on record any more; check again.</source>
        <translation>Принятие этого замечания больше не записано; проверьте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The acceptance could not be withdrawn.</source>
        <translation>Принятие не удалось отозвать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/exception_table.py"/>
        <source>The table of exceptions of {file} is not in the project; open it again.</source>
        <translation>Таблицы исключений файла {file} нет в проекте; откройте его заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>No layer of {file} has a field “{name}”; choose one that it has.</source>
        <translation>Ни в одном слое файла {file} нет поля «{name}»; выберите имеющееся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}: {tables} without geometry stayed behind ({names}).</source>
        <translation>{file}: без геометрии не взято: {tables} ({names}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}</source>
        <translation>{file}, слой {layer}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file}, layer {layer}, cannot be read; mend the file.</source>
        <translation>{file}, слой {layer} не читается; исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{file} cannot be read as a layer; check the path and the format.</source>
        <translation>{file} не читается как слой; проверьте путь и формат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/file_layers.py"/>
        <source>{sources}: no feature could be read; the file is empty, or damaged. Ask for it again.</source>
        <translation>{sources}: не удалось прочитать ни одного объекта; файл пуст или повреждён. Запросите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 without loss.</source>
        <translation>{name}: преобразовано из {crs} в WGS 84 без потерь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to an unknown accuracy.</source>
        <translation>{name}: преобразовано из {crs} в WGS 84 операцией «{operation}» с неизвестной точностью.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: transformed from {crs} to WGS 84 by “{operation}”, to {accuracy}.</source>
        <translation>{name}: преобразовано из {crs} в WGS 84 операцией «{operation}» с точностью {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>{name}: “{operation}” was made for another area ({area}), and none is known for this one; its accuracy here is unknown. Check places that are known.</source>
        <translation>{name}: операция «{operation}» рассчитана на другую территорию ({area}), а для этой ни одна не известна; её точность здесь неизвестна. Проверьте места, которые известны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geometry.py"/>
        <source>Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.</source>
        <translation>Объект {number}: одна из координат вне пределов его системы координат ({error}); проверьте указанную систему.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>There is no file {file}; name an existing GeoPackage.</source>
        <translation>Файла {file} нет; укажите существующий GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be found ({cause}); check the path.</source>
        <translation>Файл {file} не найден ({cause}); проверьте путь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is a folder or a device and no file; name a .gpkg file.</source>
        <translation>{file} — папка или устройство, а не файл; укажите файл .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is not a GeoPackage; name a .gpkg file.</source>
        <translation>Файл {file} — не GeoPackage; укажите файл .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} is larger than {limit} GB; export the layers that are needed to a new file and use that.</source>
        <translation>Файл {file} больше {limit} ГБ; экспортируйте нужные слои в новый файл и возьмите его.</translation>
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
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is being written by another program; try again when it has finished.</source>
        <translation>В файл {file} пишет другая программа; попробуйте, когда она закончит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} cannot be opened ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>Файл {file} не открывается ({cause}); запросите право на чтение или скопируйте его туда, где оно есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} takes longer to look through than its size explains; export its layers to a new file and use that.</source>
        <translation>Просмотр файла {file} длится дольше, чем объясняет его размер; экспортируйте его слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the trigger “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>Файл {file} содержит триггер «{name}», которого нет в стандарте GeoPackage; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the view “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>Файл {file} содержит представление «{name}», которого нет в стандарте GeoPackage; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the virtual table “{name}”, which GeoPackage does not define; export its layers to a new file and use that.</source>
        <translation>Файл {file} содержит виртуальную таблицу «{name}», которой нет в стандарте GeoPackage; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries the index “{name}”, which computes what it sorts; export its layers to a new file and use that.</source>
        <translation>Файл {file} содержит индекс «{name}», который вычисляет то, что сортирует; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} computes columns of its table “{name}”; export its layers to a new file, which then holds their values, and use that.</source>
        <translation>Файл {file} вычисляет столбцы таблицы «{name}»; экспортируйте слои в новый файл, где останутся их значения, и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} calls functions in the definition of its table “{name}”; export its layers to a new file and use that.</source>
        <translation>Файл {file} вызывает функции в определении таблицы «{name}»; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} changes further rows by itself when its table “{name}” is written; export its layers to a new file and use that.</source>
        <translation>Файл {file} сам меняет другие строки, когда пишут в таблицу «{name}»; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} carries “{name}”, which is nothing that GeoPackage defines; export its layers to a new file and use that.</source>
        <translation>Файл {file} содержит «{name}», чего в стандарте GeoPackage нет; экспортируйте слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} holds more than {limit} tables and indexes; export the layers that are needed to a new file and use that.</source>
        <translation>В файле {file} больше таблиц и индексов, чем {limit}; экспортируйте нужные слои в новый файл и возьмите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/geopackage_guard/guard.py"/>
        <source>{file} was left in the middle of a change and cannot be put right here ({cause}); copy it together with its “-journal” file to a folder where you may write, and open it there.</source>
        <translation>Файл {file} остался посреди изменения, и здесь его не исправить ({cause}); скопируйте его вместе с файлом «-journal» в папку с правом записи и откройте там.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>{file} could not be written ({reason}); choose another folder.</source>
        <translation>Не удалось записать {file} ({reason}); выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/ground_file.py"/>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/writer.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL не называет причины</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/import_command.py"/>
        <source>{feature} was changed in the layers meanwhile; look at the import again.</source>
        <translation>{feature} тем временем изменён в слоях; посмотрите на импорт ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has more than {most} vertices; divide it and import the parts.</source>
        <translation>В слое {layer} вершин больше {most}; разделите его и импортируйте части.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer} has no field “{name}”; name one that it has.</source>
        <translation>В слое {layer} нет поля «{name}»; укажите поле, которое в нём есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states kinds, zones or widths, convert it to a GeoPackage where LIBKML is.</source>
        <translation>{layer}: в GDAL этой QGIS нет LIBKML, читаются только названия и места; если в файле указаны виды, зоны или ширина, преобразуйте его в GeoPackage там, где есть LIBKML.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{layer}: the Z or M values of {features} were left behind; boundaries are plane.</source>
        <translation>{layer}: значения Z или M не взяты ({features}); границы плоские.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number}</source>
        <translation>{layer}, объект {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{layer}, feature {number} ({name})</source>
        <translation>{layer}, объект {number} ({name})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/importing.py"/>
        <source>{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for the same feature; remove one.</source>
        <translation>В файле {file} два столбца для «{column}»: {one} и {other}; для одного объекта в них указано «{value}» и «{another}»; удалите один.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/incoming.py"/>
        <source>{file} is a table without geometry; the places in it are taken by “Import coordinates”.</source>
        <translation>{file} — таблица без геометрии; точки из неё принимает «Импорт координат».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds no file; name another.</source>
        <translation>В папке {folder} нет файлов; назовите другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/inputs.py"/>
        <source>The folder {folder} holds more than {most} files; name a smaller one.</source>
        <translation>В папке {folder} больше {most} файлов; назовите папку поменьше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/known_crs.py"/>
        <source>No transformation from the CRS {crs} to WGS 84 is known for this place; ask the author which CRS it is, and state it.</source>
        <translation>Для СК {crs} здесь не известно преобразование в WGS 84; узнайте у автора, какая это СК, и укажите её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{workspace} is damaged, as the check tells; restore it from a copy.</source>
        <translation>Рабочий файл {workspace} повреждён, как сообщает проверка; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>The layer “{layer}” cannot be edited: {reason}</source>
        <translation>Слой «{layer}» нельзя править: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation>в свойствах проекта (Источники данных) он отмечен как только для чтения; снимите отметку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/layer_edits.py"/>
        <source>{workspace} is open elsewhere or locked; close it there and try again.</source>
        <translation>Рабочий файл {workspace} открыт в другом месте или заблокирован; закройте его там и повторите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/main_thread.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <location filename="../../deesc_plugin/map_package/job.py"/>
        <location filename="../../deesc_plugin/map_package/preflight.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Экспорт отменён; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an arc</source>
        <translation>дуга</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>an ellipse</source>
        <translation>эллипс</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a rectangle with round corners</source>
        <translation>прямоугольник со скруглёнными углами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/mapinfo_arcs.py"/>
        <source>a smoothed line</source>
        <translation>сглаженная линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>Rings whose end lay within {near} of where they began were closed: {features}.</source>
        <translation>Кольца, конец которых не дальше {near} от начала, замкнуты: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_rings.py"/>
        <source>its ring is not closed: its last vertex, at {place}, lies {gap} from its first; write the first once more at the end, or add what is missing.</source>
        <translation>его кольцо не замкнуто: последняя вершина ({place}) отстоит от первой на {gap}; запишите первую ещё раз в конце или добавьте недостающее.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The layer “{kind}” of {file} is not in the project; open the workspace again.</source>
        <translation>Слоя «{kind}» файла {file} нет в проекте; откройте рабочий файл заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>One command adds features of one kind, not of {count}; add them kind by kind.</source>
        <translation>Одна команда добавляет объекты одного вида, а не видов числом {count}; добавляйте их по видам.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>{feature} could not be added to the layer “{layer}”.</source>
        <translation>Объект {feature} не удалось добавить в слой «{layer}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The feature {uid} is not there any more; check again.</source>
        <translation>Объекта {uid} больше нет; проверьте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/open_workspace.py"/>
        <source>The agreement of {file} has no kind “{kind}”.</source>
        <translation>В соглашении файла {file} нет вида «{kind}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a document of Microsoft Word</source>
        <translation>документ Microsoft Word</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds more than {limit} files; unpack it and name the one that is meant.</source>
        <translation>В файле {file} больше файлов, чем {limit}; распакуйте его и укажите нужный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} unpacks to more than {limit} MB; ask its sender for the file itself.</source>
        <translation>Файл {file} при распаковке занимает больше {limit} МБ; запросите у отправителя сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>The zip {file} is damaged or cut off ({cause}); ask its sender for it again.</source>
        <translation>Архив {file} повреждён или обрезан ({cause}); запросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>an OpenDocument file</source>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>a QGIS project</source>
        <translation>проект QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds an entry “{name}”, which would lie outside its folder or over another one; ask its sender for the file itself.</source>
        <translation>В файле {file} есть запись «{name}», которая легла бы вне своей папки или поверх другой; запросите у отправителя сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is encrypted (“{name}”); ask its sender for it open.</source>
        <translation>Файл {file} зашифрован («{name}»); запросите его у отправителя открытым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} holds a link or a device (“{name}”) in place of a file; ask its sender for the file itself.</source>
        <translation>В файле {file} вместо файла ссылка или устройство («{name}»); запросите у отправителя сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} is packed in a way that is not read here (“{name}”); unpack it and name the file.</source>
        <translation>Файл {file} упакован способом, который здесь не читается («{name}»); распакуйте его и укажите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>“{name}” in {file} unpacks to more than {limit} times its size; ask its sender for the file itself.</source>
        <translation>«{name}» в файле {file} при распаковке больше своего размера в {limit} раз и более; запросите у отправителя сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/archive.py"/>
        <source>{file} has entries that lie over one another; ask its sender for the file itself.</source>
        <translation>В файле {file} записи лежат одна поверх другой; запросите у отправителя сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} names further sources to be read in its place, which are not opened; name those themselves, or save their features as GeoPackage.</source>
        <translation>Файл {file} называет другие источники, которые надо читать вместо него; они не открываются. Укажите их сами или сохраните их объекты как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>an archive inside an archive</source>
        <translation>архив внутри архива</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a spreadsheet; places in its sheets (.xlsx, .ods) are taken by “Import coordinates”.</source>
        <translation>{file} — электронная таблица; места с её листов (.xlsx, .ods) принимает «Импорт координат».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <source>{file} is a text; a table of coordinates is taken by “Import coordinates”, features by their GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>{file} — текст; таблицу координат принимает «Импорт координат», объекты — файлы GeoPackage, GeoJSON, KML или Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/content.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.</source>
        <translation>{file} — это {what}, объекты оттуда не читаются; сохраните их как GeoPackage, GeoJSON, KML или Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a part of {whole}; name that.</source>
        <translation>{file} — часть файла {whole}; укажите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds “{part}”, which is no plain file; ask its sender for it again.</source>
        <translation>В {file} есть «{part}», не обычный файл; запросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} — папка; укажите файл в ней.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is a zip under another name; call it .zip or .kmz and try again.</source>
        <translation>{file} — zip под другим именем; назовите его .zip или .kmz и повторите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format}, which the GDAL of this QGIS does not read; save it as GeoPackage.</source>
        <translation>Файл {file} имеет формат {format}, который GDAL этой QGIS не читает; сохраните его как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>it cannot be opened</source>
        <translation>не открывается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} is {format} that cannot be read ({cause}); ask its sender for it again, or save it as GeoPackage.</source>
        <translation>Файл {file} формата {format} не читается ({cause}); запросите его у отправителя ещё раз или сохраните как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} begins as {format} and would be read as {other}; save it as GeoPackage.</source>
        <translation>Файл {file} начинается как {format}, а читался бы как {other}; сохраните его как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/door.py"/>
        <source>{file} holds no layer with features; ask its sender for it again.</source>
        <translation>В файле {file} нет слоя с объектами; запросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a spreadsheet</source>
        <translation>электронная таблица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a document of Microsoft Office</source>
        <translation>документ Microsoft Office</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a database of Microsoft Access</source>
        <translation>база данных Microsoft Access</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a RAR archive, which has to be unpacked first</source>
        <translation>архив RAR (сначала распакуйте)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>архив 7z (сначала распакуйте)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>архив gzip (сначала распакуйте)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a bzip2 archive, which has to be unpacked first</source>
        <translation>архив bzip2 (сначала распакуйте)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>a text in UTF-16</source>
        <translation>текст в UTF-16</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/formats.py"/>
        <source>binary data of a kind that is not known</source>
        <translation>двоичные данные неизвестного вида</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: an element “{element}” holds more than one “{child}”, of which only one would be read; write each in an element of its own.</source>
        <translation>{file}: элемент «{element}» содержит более одного «{child}», а прочитан был бы только один; запишите каждый в отдельном элементе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}, has more than one geometry, of which only one would be read; write each in a feature of its own.</source>
        <translation>{file}, объект {number}: у него больше одной геометрии, а прочитана была бы только одна; запишите каждую в отдельный объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}, feature {number}: its geometry stands elsewhere, under the link “{link}”, which is not followed; write it into the feature.</source>
        <translation>{file}, объект {number}: его геометрия находится в другом месте, по ссылке «{link}», по которой переход не выполняется; запишите её в сам объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/gml_geometry.py"/>
        <source>{file}: “{text}” stands in “{element}”, where numbers belong; correct it.</source>
        <translation>{file}: в «{element}», где должны быть числа, стоит «{text}»; исправьте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a text of more than {limit} characters in “{name}”; shorten it.</source>
        <translation>В файле {file} в «{name}» текст длиннее {limit} знаков; сократите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} names its CRS by a link ({source}), which is not followed; take the member “crs” out of the file and state the CRS.</source>
        <translation>Файл {file} называет свою СК ссылкой ({source}), по которой здесь не переходят; удалите из файла член «crs» и укажите СК.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is broken JSON at line {line}, column {column} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>В файле {file} ошибка JSON: строка {line}, столбец {column} ({cause}); запросите его у отправителя ещё раз или исправьте эту строку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} has objects or lists inside one another too deep; save it again as GeoPackage.</source>
        <translation>В файле {file} объекты или списки JSON вложены слишком глубоко; сохраните его заново как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/json_text.py"/>
        <source>{file} is JSON but holds no features; save them as GeoJSON, GeoPackage, KML or Shapefile.</source>
        <translation>{file} — JSON, но без объектов карты; сохраните их как GeoJSON, GeoPackage, KML или Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is a link to a file elsewhere; put the file itself there.</source>
        <translation>Рядом с файлом {file} лежит «{part}», ссылка на файл в другом месте; положите туда сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lies beside “{part}”, which is no plain file; put the file itself there.</source>
        <translation>Рядом с файлом {file} лежит «{part}», не обычный файл; положите туда сам файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} lacks the part “{part}”, which has to lie beside it; ask its sender for all of it.</source>
        <translation>Файлу {file} недостаёт части «{part}», которая должна лежать рядом; запросите у отправителя всё целиком.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>“{part}” is cut off: it has {size} bytes and states that it has {stated}; ask its sender for it again.</source>
        <translation>Файл «{part}» обрезан: в нём байтов {size}, а заявлено {stated}; запросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/parts.py"/>
        <source>{file} names other tables to be opened in its place; name those, or save them as GeoPackage.</source>
        <translation>Файл {file} называет другие таблицы, которые надо открыть вместо него; укажите их или сохраните как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>There is no file {file}; check the path.</source>
        <translation>Файла {file} нет; проверьте путь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is a pipe or a device and no file; name a file.</source>
        <translation>{file} — канал или устройство, а не файл; укажите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} is empty; ask its sender for it again.</source>
        <translation>Файл {file} пуст; запросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} cannot be read ({cause}); ask for the right to read it, or copy it where you have it.</source>
        <translation>Файл {file} не читается ({cause}); запросите право на чтение или скопируйте его туда, где оно есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has {size} MB, more than the {limit} MB that are read of such a file; divide it and use the parts.</source>
        <translation>Файл {file} занимает {size} МБ, а таких файлов читается не более {limit} МБ; разделите его и возьмите части.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/plain_file.py"/>
        <source>{file} has more than {limit} vertices; divide it and import the parts.</source>
        <translation>В файле {file} вершин больше {limit}; разделите его и импортируйте части.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/private_copy.py"/>
        <source>{file} is read through a copy in {folder}, which cannot be written ({cause}); make room there.</source>
        <translation>{file} читается через копию в папке {folder}, которую не удаётся записать ({cause}); освободите там место.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The path of the file holds a character that no path has; write it again.</source>
        <translation>В пути файла есть знак, которого в путях не бывает; наберите его заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>No file is named; name one.</source>
        <translation>Файл не назван; укажите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>The source asks {file} by a query of its own, which may never end; name the layer, or conditions on its fields.</source>
        <translation>Источник опрашивает файл {file} собственным запросом, который может не закончиться; укажите слой или условия на его поля.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/source.py"/>
        <source>“{source}” names a server, a database or another program's data, which is not opened from here; save its features to a file, or load it in QGIS and choose the layer.</source>
        <translation>«{source}» называет сервер, базу данных или данные другой программы, которые отсюда не открываются; сохраните объекты в файл или загрузите в QGIS и выберите слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>a zip, which has to be unpacked first</source>
        <translation>архив zip (сначала распакуйте)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is {what} and no table of coordinates; save the coordinates as CSV.</source>
        <translation>{file} — это {what}, а не таблица координат; сохраните координаты как CSV.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>data for a map</source>
        <translation>данные для карты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} is a spreadsheet under another name; call it .xlsx or .ods.</source>
        <translation>{file} — электронная таблица под другим именем; назовите её .xlsx или .ods.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/texts.py"/>
        <source>{file} defines texts of its own (DOCTYPE), which no program for spreadsheets does; open it in one and save it again.</source>
        <translation>{file} определяет собственные тексты (DOCTYPE), чего не делает ни одна программа электронных таблиц; откройте его в такой программе и сохраните заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a drawing in SVG</source>
        <translation>рисунок SVG</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>a QGIS project or style</source>
        <translation>проект или стиль QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>an extract of OpenStreetMap</source>
        <translation>выгрузка OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>the description of a server</source>
        <translation>описание сервера</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has elements inside one another {limit} deep and deeper; save it again as GeoPackage.</source>
        <translation>В файле {file} элементы вложены на {limit} уровней и глубже; сохраните его заново как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} has more than {limit} elements; divide it and use the parts.</source>
        <translation>В файле {file} больше элементов, чем {limit}; разделите его и возьмите части.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} names a file elsewhere ({source}), which is not opened; save it again as GeoPackage.</source>
        <translation>Файл {file} называет файл в другом месте ({source}), который не открывается; сохраните его заново как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} holds a track (gx:Track) without times, which cannot be read; write it as a LineString.</source>
        <translation>Файл {file} содержит трек (gx:Track) без времени, который не читается; запишите его как LineString.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} begins with a document type, which can name other files and which no map file needs; save it again without, or as GeoPackage.</source>
        <translation>Файл {file} начинается с типа документа, который может называть другие файлы и не нужен ни одному файлу карты; сохраните его без него или как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is broken XML at line {line} ({cause}); ask its sender for it again, or mend that line.</source>
        <translation>В файле {file} ошибка XML в строке {line} ({cause}); запросите его у отправителя ещё раз или исправьте эту строку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>{file} is in an encoding that cannot be read ({cause}); save it as UTF-8.</source>
        <translation>Кодировка файла {file} не читается ({cause}); сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/xml_text.py"/>
        <source>XML of the kind “{kind}”</source>
        <translation>XML вида «{kind}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no file with features; unpack it and name the one that is meant.</source>
        <translation>В архиве {file} нет файла с объектами; распакуйте его и укажите нужный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/opening/zipped.py"/>
        <source>{file} holds no “{member}” with features; name a member that it has.</source>
        <translation>В архиве {file} нет файла «{member}» с объектами; укажите файл, который в нём есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/outcomes.py"/>
        <source>{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.</source>
        <translation>Файл {file} повреждён (таблица «{table}»), импортировать в него нельзя; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/project.py"/>
        <source>The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.</source>
        <translation>Слой «{table}» файла {file} не открывается; восстановите рабочий файл из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference.</source>
        <translation>В этой QGIS нет карты мира; укажите как справочный слой файл COD-AB или geoBoundaries.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The accuracy of the reference boundaries is a number of metres from 0 (not stated) to {most}; correct it.</source>
        <translation>Точность справочных границ — это число метров от 0 (не указана) до {most}; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer} carries no CRS; set it and try again.</source>
        <translation>У справочного слоя {layer} нет системы координат; задайте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference.py"/>
        <source>The reference layer {layer}, read as {kind}, has no unit {units}, which the agreement's regions name; name a layer that covers them.</source>
        <translation>В справочном слое {layer}, прочитанном как {kind}, нет единиц, названных для регионов соглашения: {units}; укажите слой, который их охватывает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it is no area</source>
        <translation>это не площадь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>a coordinate is no longitude or latitude</source>
        <translation>одна из координат — не долгота и не широта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>it has so many edges side by side that it cannot be looked at</source>
        <translation>так много рёбер лежит рядом, что её нельзя рассмотреть</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} has several units with the FIPS code {code}, and nothing says which is {unit}; state a place inside it in the agreement, under “inside”.</source>
        <translation>В справочном слое {layer} несколько единиц с кодом FIPS {code}, и ничто не говорит, какая из них — {unit}; укажите в соглашении место внутри неё, в поле «inside».</translation>
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
        <translation>{source} по полю {field}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The reference layer {layer} is of no known kind (known are: {known}); name such a layer.</source>
        <translation>Справочный слой {layer} неизвестного вида (известны: {known}); укажите такой слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/reference_rows.py"/>
        <source>The unit {unit} of the reference layer {layer} cannot be used: {fault}; mend it, or name another layer.</source>
        <translation>Единицу {unit} справочного слоя {layer} использовать нельзя: {fault}; исправьте её или укажите другой слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/row_edits.py"/>
        <source>The layer “{layer}” did not take the change; it may be read-only.</source>
        <translation>Слой «{layer}» не принял изменение; возможно, он открыт только для чтения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on both sides</source>
        <translation>по обе стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>outside</source>
        <translation>снаружи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the left</source>
        <translation>слева</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>on the right</source>
        <translation>справа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>round</source>
        <translation>скруглённая</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>flat</source>
        <translation>прямая</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Identifier (UUID)</source>
        <translation>Идентификатор (UUID)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Number on the map</source>
        <translation>Номер на карте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Zone or line it belongs to (identifier)</source>
        <translation>Зона или линия, к которой относится (идентификатор)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Stated width (m)</source>
        <translation>Указанная ширина (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclaves (names; separated)</source>
        <translation>Объявленные эксклавы (названия через «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Declared exclusions (names; separated)</source>
        <translation>Объявленные исключённые участки (названия через «;»)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>In force to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>End cap</source>
        <translation>Форма концов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Measured error (m)</source>
        <translation>Измеренная погрешность (м)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Geometry it was made from (SHA-256)</source>
        <translation>Геометрия, по которой построено (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points and the lines between them (SHA-256)</source>
        <translation>Поворотные точки и линии между ними (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Turning points half-way between neighbours (numbers)</source>
        <translation>Поворотные точки посередине между соседними (номера)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/schema.py"/>
        <source>Name ({language})</source>
        <translation>Название ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} states no feature: it was saved empty; ask its sender for the file with the drawing.</source>
        <translation>В файле {file} нет объектов: он сохранён пустым; запросите у отправителя файл с чертежом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file} holds no place, only pictures on the ground or links to other files ({names}), which are not followed; ask for the file that has the places.</source>
        <translation>В файле {file} нет мест, только изображения на местности или ссылки на другие файлы ({names}), по которым здесь не переходят; запросите файл с местами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>its geometry stands nowhere in the file as it was read; save the file as GeoPackage.</source>
        <translation>его геометрии в прочитанном виде в файле нет; сохраните файл как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>nothing of it came out when the file was read; put it into a file of its own, or save it as GeoPackage.</source>
        <translation>при чтении файла от него ничего не получено; поместите его в отдельный файл или сохраните как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {pictures} on the ground (overlays) are no features and were left out: {names}.</source>
        <translation>{file}: {pictures} на местности (overlays) — не объекты и пропущены: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/second_reading.py"/>
        <source>{file}: {links} to other files (NetworkLink) were not followed: {names}; ask for those files.</source>
        <translation>{file}: {links} на другие файлы (NetworkLink) пропущены: {names}; запросите эти файлы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer}: its coordinates cannot be in {own}, which it carries; they were taken for {stated}.</source>
        <translation>{layer}: координаты не могут быть в {own}, указанной в нём; они приняты за {stated}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.</source>
        <translation>У слоя {layer} система координат {own}, а указана {stated}; не указывайте её или исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} names a CRS that is not known here, or not for the whole file (“{name}”); ask its author which one it is, and state it.</source>
        <translation>{layer} называет систему координат, которая здесь не известна или указана не для всего файла («{name}»); узнайте у автора, какая это, и укажите её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it.</source>
        <translation>У слоя {layer} нет системы координат, а догадка может ошибиться на 130 м; спросите автора и укажите её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settled_crs.py"/>
        <source>Likely ones: {likely}.</source>
        <translation>Вероятные: {likely}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no CRS; state it in the layer's properties.</source>
        <translation>У слоя населённых пунктов {layer} нет системы координат; задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no field of names ({known}); rename one.</source>
        <translation>В слое населённых пунктов {layer} нет поля названий ({known}); переименуйте одно из полей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/settlements.py"/>
        <source>The layer of settlements {layer} has no places; choose another layer.</source>
        <translation>В слое населённых пунктов {layer} нет мест; выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>P-code</source>
        <translation>P-код</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area of separation</source>
        <translation>Район разъединения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spoken_layers.py"/>
        <source>Area whose status sources state differently</source>
        <translation>Территория, статус которой указан в источниках по-разному</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/spreadsheet.py"/>
        <source>The spreadsheet {file} cannot be read back ({error}); try another folder.</source>
        <translation>Электронная таблица {file} не читается после записи ({error}); попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>the layer is not there any more</source>
        <translation>слоя больше нет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: its table {table} breaks off before its end; ask for the file again.</source>
        <translation>{file}: таблица {table} обрывается до конца; запросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file}: only {read} of its {stated} features could be read; mend it, or ask for it again.</source>
        <translation>{file}: прочитано объектов {read}, а заявлено {stated}; исправьте файл или запросите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stated_values.py"/>
        <source>{file} cannot be read to its end ({cause}); mend it, or ask for it again.</source>
        <translation>Файл {file} не читается до конца ({cause}); исправьте его или запросите ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The ledger of {file} cannot be read ({reason}); try again.</source>
        <translation>Не удаётся прочитать реестр файла {file} ({reason}); повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/acts_tables.py"/>
        <source>The agreement has no party “{code}”; acts are recorded by {known}.</source>
        <translation>В соглашении нет стороны «{code}»; акты записывают: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The earlier texts of the agreement in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>Прежние тексты соглашения в файле {file} не читаются ({reason}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/agreement_text.py"/>
        <source>The agreement reads back from {file} differently.</source>
        <translation>Соглашение читается из файла {file} иначе, чем записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers of {file} cannot be read ({reason}); try again.</source>
        <translation>Слои основы в {file} не читаются ({reason}); попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{file} is damaged in the table “{table}”; restore it from a copy.</source>
        <translation>Файл {file} повреждён в таблице «{table}»; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/base_layers.py"/>
        <source>The base layers read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>Слои основы читаются из {file} иначе, чем были записаны; возможно, отказывает диск.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <source>{feature} reads back from {file} differently than it was written; restore the workspace from a copy.</source>
        <translation>Объект {feature} читается из файла {file} иначе, чем записан; восстановите рабочий файл из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/changes.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/rows.py"/>
        <source>The workspace has no kind “{kind}”; nothing was written.</source>
        <translation>В рабочем файле нет вида «{kind}»; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: its stretches were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>В {workspace} ничего не записано: участки тем временем изменил кто-то другой; посмотрите, что сохранено сейчас, и внесите изменение снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/dividing.py"/>
        <source>Nothing was written to {workspace}: {reason}</source>
        <translation>В {workspace} ничего не записано: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be a workspace; choose a name that ends in .gpkg.</source>
        <translation>Файл {file} не может быть рабочим файлом; выберите имя, которое кончается на .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} exists; choose another name, or say that it may be overwritten.</source>
        <translation>Файл {file} уже есть; выберите другое имя или разрешите перезапись.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} reads back with {found} of {expected} features.</source>
        <translation>Из файла {file} читается объектов {found}, а должно быть {expected}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{feature} reads back from {file} differently than it was written.</source>
        <translation>Объект {feature} читается из файла {file} иначе, чем записан.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is not there any more; put it back, or open a copy of it.</source>
        <translation>Файла {file} больше нет; верните его на место или откройте его копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation>Файл {file} только для чтения; скопируйте его в папку с правом записи и откройте копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} is the master of a map package, which is sealed; copy it out of the package, and open the copy.</source>
        <translation>Файл {file} — основной файл пакета карт, который опечатан; скопируйте его из пакета и откройте копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>{file} cannot be written ({reason}).</source>
        <translation>Файл {file} не записывается ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/files.py"/>
        <source>There are {n} files like {file} beside {workspace}; clear them away first.</source>
        <translation>Рядом с рабочим файлом {workspace} файлов вида {file} — {n}; сначала уберите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/noting.py"/>
        <source>The history in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>Историю в файле {file} не удаётся прочитать ({reason}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: it has no history yet, which begins when a change is first saved; take it as it is now.</source>
        <translation>Каким был файл {file} на {moment}, неизвестно: у него ещё нет истории, она начинается с первого сохранённого изменения; возьмите его таким, каков он сейчас.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>What {file} was on {moment} is not known: its history begins on {begin}; state a later moment.</source>
        <translation>Каким был файл {file} на {moment}, неизвестно: его история начинается {begin}; укажите более поздний момент.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history in {file} is damaged: a geometry that {feature} had is missing there or is another one; restore it from a copy.</source>
        <translation>История в файле {file} повреждена: геометрия, которую имел объект {feature}, в ней отсутствует или заменена другой; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/history/reading.py"/>
        <source>The history of {file} does not hold that version any more.</source>
        <translation>В истории файла {file} этой версии больше нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits of {file} cannot be read ({reason}); try again.</source>
        <translation>Пределы файла {file} не читаются ({reason}); попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>The limits of {file} cannot be used: {reason}</source>
        <translation>Пределы файла {file} нельзя использовать: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/limits.py"/>
        <source>The limits read back from {file} differently than they were written; the disk may be failing.</source>
        <translation>Пределы читаются из файла {file} не так, как записаны; возможно, диск неисправен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposals in {file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>Предложения в {file} не читаются ({reason}); восстановите файл из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>The proposal {proposal} of {party} is not in {file} as it was sent; take it off, and import it again.</source>
        <translation>Предложение {proposal} стороны {party} хранится в {file} не таким, каким было прислано; уберите его и импортируйте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/proposals.py"/>
        <source>{workspace} has this proposal of {party} already, from {file}: its features are the same; nothing was written.</source>
        <translation>В {workspace} уже есть это предложение стороны {party} из {file}: его объекты те же; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be opened ({reason}); copy it to a folder where you may write, and open the copy.</source>
        <translation>Файл {file} не открывается ({reason}); скопируйте его в папку, где вам разрешена запись, и откройте копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} cannot be read ({reason}); restore it from a copy.</source>
        <translation>Файл {file} не читается ({reason}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a GeoPackage but no workspace (it has no table “{table}”); create a workspace and import the file into it.</source>
        <translation>Файл {file} — GeoPackage, но не рабочий файл (в нём нет таблицы «{table}»); создайте рабочий файл и импортируйте его туда.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} is a workspace of the format “{found}”, and this version reads “{known}”; open it with a newer version of the plugin.</source>
        <translation>Файл {file} — рабочий файл формата «{found}», а эта версия читает «{known}»; откройте его более новой версией модуля.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/reader.py"/>
        <source>{file} does not state its {key}: the row is missing from the table “{table}” or cannot be read; restore it from a copy.</source>
        <translation>В файле {file} не указано значение {key}: строки нет в таблице «{table}» или она не читается; восстановите файл из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} has no table “{table}”; restore it from a copy.</source>
        <translation>В файле {file} нет таблицы «{table}»; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/rows.py"/>
        <source>{file} is damaged in the table “{table}”, behind row {row} ({reason}); restore it from a copy.</source>
        <translation>Файл {file} повреждён в таблице «{table}» после строки {row} ({reason}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/stretches.py"/>
        <source>The stretches in {file} cannot be read ({reason}); try again.</source>
        <translation>Участки в {file} не читаются ({reason}); попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>There is no room left on the disk for {file}, and nothing was changed in it; free some space.</source>
        <translation>На диске нет места для файла {file}, в нём ничего не изменено; освободите место.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} is read-only, and nothing was changed in it; copy it to a folder where you may write.</source>
        <translation>Файл {file} только для чтения, в нём ничего не изменено; скопируйте его в папку, где вам разрешена запись.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/transactions.py"/>
        <source>{file} could not be written, and nothing was changed in it ({reason}); try again, or work on a copy of it.</source>
        <translation>Файл {file} не удалось записать, в нём ничего не изменено ({reason}); попробуйте ещё раз или работайте с копией.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>The format of {file} cannot be read ({reason}); try again.</source>
        <translation>Формат файла {file} не читается ({reason}); повторите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} was brought from the format {old} up to {new}, which older versions of the plugin do not read; a copy of it as it was is {copy}.</source>
        <translation>Файл {file} переведён из формата {old} в формат {new}, который прежние версии модуля не читают; его копия в прежнем виде — {copy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/geopackage/upgrading.py"/>
        <source>{file} cannot be copied to {copy} before it is brought up to a newer format ({reason}); free some space or make the folder writable.</source>
        <translation>Файл {file} не удалось скопировать в {copy} перед переводом в новый формат ({reason}); освободите место или дайте право записи в папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: {features} were changed by somebody else meanwhile; look at what is stored now and make the change again.</source>
        <translation>В рабочий файл {workspace} ничего не записано: тем временем кто-то другой изменил объекты {features}; посмотрите, что сохранено сейчас, и внесите изменение снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/stores/store.py"/>
        <source>Nothing was written to {workspace}: what is agreed keeps its line and its name until it is reopened ({features}).</source>
        <translation>В {workspace} ничего не записано: согласованное сохраняет свою линию и своё название, пока его не откроют заново ({features}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} is a table of coordinates, which carries no CRS, and none is stated; ask its author. {likely_crs}</source>
        <translation>Файл {file} — таблица координат, в ней нет системы координат, и она не указана; спросите автора. {likely_crs}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>The sheet “{sheet}” was passed over: {cause}</source>
        <translation>Лист «{sheet}» пропущен: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: sheets beside that of the turning points were passed over: {sheets}.</source>
        <translation>{file}: кроме листа с поворотными точками, остальные листы пропущены: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet with rows; put the places into one.</source>
        <translation>В файле {file} нет листа со строками; поместите точки в один лист.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}, лист «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} cannot be read as a spreadsheet; open it in the program that made it and save it again as .xlsx, .ods or .csv.</source>
        <translation>Файл {file} не читается как электронная таблица; откройте его в программе, которая его создала, и сохраните заново как .xlsx, .ods или .csv.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} has no sheet “{sheet}” with rows; it has {sheets}.</source>
        <translation>В файле {file} нет листа «{sheet}» со строками; есть {sheets}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and {crs} is stated; state the CRS that its coordinates are in, or correct what it names.</source>
        <translation>В {file} назван датум {datum}, а указана система {crs}; укажите систему координат, в которой записаны координаты, или исправьте то, что там названо.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file} names {datum}, and its UTM or MGRS coordinates would be read on WGS 84; write x and y and state their CRS, or correct what it names.</source>
        <translation>В {file} назван датум {datum}, а координаты UTM или MGRS из неё читались бы на WGS 84; запишите x и y и укажите их систему координат или исправьте то, что там названо.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its coordinates are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>его координаты в градусах, а в {crs} их нет; укажите географическую систему координат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>its UTM or MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>его координаты UTM или MGRS даны на WGS 84, а {crs} — нет; исправьте систему координат или пишите x и y.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: lines above the header were passed over: {lines}.</source>
        <translation>{file}: пропущены строки над заголовком: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/table_import.py"/>
        <source>{file}: the columns {columns} were not looked at.</source>
        <translation>{file}: столбцы не рассматривались: {columns}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>Place {number}</source>
        <translation>Место {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The polygon</source>
        <translation>Полигон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>It lies outside the range of {crs}; check the CRS and the order of the numbers.</source>
        <translation>Место вне области действия {crs}; проверьте СК и порядок чисел.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>“{text}” is no place; write it in one of the notations.</source>
        <translation>«{text}» — не место; запишите его в одной из систем записи.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/typed_places.py"/>
        <source>The list names {datum}, and this would be read on {crs}; state the CRS that it is in.</source>
        <translation>В списке назван датум {datum}, а эта строка читалась бы в системе {crs}; укажите систему координат, в которой она записана.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/unreadable_rows.py"/>
        <source>{file} is damaged: QGIS does not show every row of its table “{table}”; restore it from a copy.</source>
        <translation>Файл {file} повреждён: QGIS показывает не все строки таблицы «{table}»; восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program; waiting until it has finished.</source>
        <translation>В файл {file} пишет другая программа; ожидание, пока она закончит.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by {program}, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>В файл {file} пишет программа {program}, не закончившая за {seconds} с; ничего не изменено. Закройте файл там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting.py"/>
        <source>{file} is being written by another program or another computer, which has not finished within {seconds} s; nothing was changed. Close the file there, and try again.</source>
        <translation>В файл {file} пишет другая программа или другой компьютер, не закончившие за {seconds} с; ничего не изменено. Закройте файл там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/bridge/waiting_acts.py"/>
        <source>The stretches of {workspace} were changed by somebody else meanwhile; take back what waits, and divide the line again.</source>
        <translation>Участки {workspace} тем временем изменил кто-то другой; отмените ожидающее и разделите линию снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“en” is missing; English is one of an agreement's languages</source>
        <translation>«en» отсутствует; английский — один из языков любого соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is no language of ISO 639-1</source>
        <translation>«{code}» — не язык по ISO 639-1</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text has no letter</source>
        <translation>в тексте нет ни одной буквы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>write west, south, east, north in that order</source>
        <translation>пишите запад, юг, восток, север в этом порядке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>a latitude lies beyond 90°</source>
        <translation>широта больше 90°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>it lies outside the theatre</source>
        <translation>лежит вне района действия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is a reserved word</source>
        <translation>«{name}» — служебное слово</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{name}” is the name of a table of every workspace</source>
        <translation>«{name}» — имя таблицы любого рабочего файла</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” stands there twice</source>
        <translation>«{name}» стоит там дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{first}” and “{name}” read alike</source>
        <translation>«{first}» и «{name}» читаются одинаково</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the unit “{unit}” is not declared under units</source>
        <translation>единица «{unit}» не объявлена в units</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the country “{country}” is not one of the agreement's</source>
        <translation>страны «{country}» нет среди стран соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>{day} is not after {other}</source>
        <translation>{day} не позже {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{kind}” is not one of its kinds</source>
        <translation>«{kind}» не из его видов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the pair {kinds} stands there twice</source>
        <translation>пара {kinds} стоит там дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{language}” is not one of the agreement's languages</source>
        <translation>«{language}» — не один из языков соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>the text in “{language}” is not among the authentic ones</source>
        <translation>текст на языке «{language}» не относится к аутентичным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_contradictions.py"/>
        <source>“{code}” is not one of the parties</source>
        <translation>«{code}» не является одной из сторон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} cannot be read ({cause}); name a bundled agreement or a JSON file.</source>
        <translation>Соглашение {file} не читается ({cause}); укажите встроенное соглашение или файл JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_file.py"/>
        <source>The agreement {file} is refused at {place}: {reason}; correct it there and read it again.</source>
        <translation>Соглашение {file} не принято в месте {place}: {reason}; исправьте там и прочитайте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>either “country” or “countries” is needed</source>
        <translation>нужно либо «country», либо «countries»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>of which of the countries it is, is missing</source>
        <translation>не указано, какой из стран она принадлежит</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>this belongs to the format {second}; write that under “format”</source>
        <translation>это относится к формату {second}; укажите его в поле «format»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>no document can be written in “{language}”, only in {known}; for features to have names in it, write it under “name_languages”</source>
        <translation>документы нельзя составить на языке «{language}», только на {known}; чтобы объекты имели названия на нём, укажите его в «name_languages»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_format.py"/>
        <source>the text in “{language}” is missing</source>
        <translation>нет текста на языке «{language}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>“{name}” is not one of the sources</source>
        <translation>«{name}» не значится среди источников</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed stands under “follows” alone</source>
        <translation>источник, которому следует соглашение, указывается только в «follows»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is missing</source>
        <translation>«{key}» отсутствует</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state what the parties agreed</source>
        <translation>сообщение прессы не устанавливает, о чём договорились стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>a press report does not state the instrument's own term</source>
        <translation>сообщение прессы не устанавливает термин самого документа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>the source that is followed states it already; let it stand in one place</source>
        <translation>его уже указывает источник, которому следует соглашение; оставьте его в одном месте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/agreement_sources.py"/>
        <source>{day} is not between {first} and {last}</source>
        <translation>{day} не между {first} и {last}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} reads back with other bytes than were written; the disk may be failing.</source>
        <translation>Файл {file} читается не теми байтами, что записаны; возможно, диск неисправен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: its name holds a character that no file can have; choose another name.</source>
        <translation>Не удаётся записать {file}: в имени есть знак, которого не может быть в имени файла; выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was not closed by its writer; nothing was replaced.</source>
        <translation>Файл {file} не закрыт тем, кто его писал; ничего не заменено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be replaced: another program has it open, or its log cannot be taken in ({reason}); close it there and try again, or choose another name.</source>
        <translation>Файл {file} нельзя заменить: он открыт в другой программе или его журнал не удаётся принять ({reason}); закройте его там и попробуйте ещё раз или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} was written, but another program that had the old file open has put its log beside it; close it there, and write the file anew under another name.</source>
        <translation>Файл {file} записан, но другая программа, державшая открытым прежний файл, положила рядом свой журнал; закройте его там и запишите файл заново под другим именем.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} is a folder; name a file.</source>
        <translation>{target} — папка; укажите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>There is no room left on the disk for {target}; free some space or choose another folder.</source>
        <translation>На диске нет места для файла {target}; освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: permission denied; choose another folder, or unlock or close the file.</source>
        <translation>Файл {target} не удаётся записать: доступ запрещён; выберите другую папку либо разблокируйте или закройте файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} cannot be written: there is no folder {folder}; create it or choose another one.</source>
        <translation>Файл {target} не удаётся записать: папки {folder} нет; создайте её или выберите другую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{file} cannot be written: the name is too long; choose a shorter one.</source>
        <translation>Файл {file} не удаётся записать: имя слишком длинное; выберите короче.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/atomic.py"/>
        <source>{target} could not be written ({error}); try another folder.</source>
        <translation>Файл {target} не удалось записать ({error}); попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>zone</source>
        <translation>зона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>width_m</source>
        <translation>ширина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclaves</source>
        <translation>эксклавы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>exclusions</source>
        <translation>исключённые участки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_from</source>
        <translation>начало действия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>valid_to</source>
        <translation>конец действия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/attribute_names.py"/>
        <source>name ({language})</source>
        <translation>название ({language})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>settlements</source>
        <translation>населённые пункты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>roads</source>
        <translation>дороги</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>rivers</source>
        <translation>реки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>water</source>
        <translation>водоёмы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>land use</source>
        <translation>землепользование</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>state borders</source>
        <translation>государственные границы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>relief (heights)</source>
        <translation>рельеф (высоты)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>picture of the ground</source>
        <translation>снимок местности</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no source; state who made it.</source>
        <translation>У слоя основы {layer} не указан источник; укажите, кто его создал.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} states no licence; state on what terms it may be used.</source>
        <translation>У слоя основы {layer} не указана лицензия; укажите, на каких условиях им можно пользоваться.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>Source, edition or licence of the base layer {layer} holds {found}; type it again.</source>
        <translation>Источник, издание или лицензия слоя основы {layer} содержит {found}; введите заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>more than {n} characters</source>
        <translation>более {n} символов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} has names in “{language}”, in which no sheet is made; state them by {known}.</source>
        <translation>У слоя основы {layer} названия на языке «{language}», на котором листов не делают; укажите их по языкам {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The base layer {layer} cannot be drawn from 1:{scale} on; state a scale such as 250000, or 0 for every one.</source>
        <translation>Слой основы {layer} нельзя рисовать начиная с 1:{scale}; укажите масштаб, например 250000, или 0 для любого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>The fields of names cannot be read ({reason}); write them as {example}.</source>
        <translation>Поля названий не читаются ({reason}); напишите их так: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/base_layer.py"/>
        <source>each language needs a field</source>
        <translation>для каждого языка нужно поле</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/boundary_index.py"/>
        <source>An empty geometry has no boundary to measure from; draw it first.</source>
        <translation>У пустой геометрии нет границы, от которой можно измерять; сначала нарисуйте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point has no sides; give it one distance.</source>
        <translation>У точки нет сторон; задайте одно расстояние.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A width on one side is zero or positive; the sides tell which way it goes.</source>
        <translation>Ширина с одной стороны — ноль или больше; направление задают стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Both widths are zero, which leaves no strip; state at least one, in metres.</source>
        <translation>Обе ширины равны нулю, полосы не остаётся; задайте хотя бы одну, в метрах.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>No outline can be made of this geometry ({error}); where a part or a hole touches the middle of a long edge, put a vertex there.</source>
        <translation>Из этой геометрии нельзя построить контур ({error}); где часть или вырез касается середины длинного ребра, поставьте там вершину.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A buffer of {distance} m cannot be meant; state a distance from {narrowest} to {widest}, in metres.</source>
        <translation>Буфер в {distance} м не может быть верен; задайте расстояние от {narrowest} до {widest}, в метрах.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An empty geometry has no buffer; draw it first.</source>
        <translation>У пустой геометрии нет буфера; сначала нарисуйте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>Points, lines and polygons in one feature have no common buffer; part them first.</source>
        <translation>У точек, линий и полигонов одного объекта нет общего буфера; сначала разделите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is not a number; mend the geometry first.</source>
        <translation>Одна из координат — не число; сначала исправьте геометрию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A coordinate is no longitude or latitude; mend the geometry first.</source>
        <translation>Одна из координат — не долгота и не широта; сначала исправьте геометрию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A hole or part of the geometry is empty; remove it first.</source>
        <translation>Вырез или часть геометрии пусты; сначала удалите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The geometry is not valid: {fault}; mend it first.</source>
        <translation>Геометрия недопустима: {fault}; сначала исправьте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>An edge goes half way round the earth, and the shorter way is another; put vertices on it.</source>
        <translation>Одно ребро огибает половину земного шара, а кратчайший путь другой; поставьте на нём вершины.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A tolerance of {tolerance} does not suit a buffer of {distance}, which can be made and measured to {finest} mm; state that much up to a tenth of the distance.</source>
        <translation>Допуск {tolerance} не подходит для буфера {distance}, который строится и измеряется с точностью до {finest} мм; задайте от этой величины до десятой части расстояния.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would reach latitude {highest}; buffers are made up to {most} only.</source>
        <translation>Буфер дошёл бы до широты {highest}; буферы строятся только до {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer would cross the 180th meridian; cut the geometry there and make two.</source>
        <translation>Буфер пересёк бы 180-й меридиан; разрежьте там геометрию и сделайте два.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a point</source>
        <translation>точка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a line</source>
        <translation>линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a polygon</source>
        <translation>полигон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>a shrunken polygon</source>
        <translation>уменьшенный полигон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{side}” is no side of {what}; choose from {known}.</source>
        <translation>«{side}» — не сторона (объект: {what}); выберите из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>“{end_cap}” is no way to end a line; choose from {known}.</source>
        <translation>«{end_cap}» — не способ завершить линию; выберите из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A line cannot shrink; state a positive distance.</source>
        <translation>Линию нельзя уменьшить; задайте положительное расстояние.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>A point cannot shrink; state a positive distance.</source>
        <translation>Точку нельзя уменьшить; задайте положительное расстояние.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/buffer.py"/>
        <source>The buffer was cancelled; nothing was written.</source>
        <translation>Построение буфера отменено; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in degrees</source>
        <translation>плоский буфер в градусах</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in Web Mercator</source>
        <translation>плоский буфер в проекции Web Mercator</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a planar buffer in a projection such as UTM, with few segments to a quarter circle</source>
        <translation>плоский буфер в проекции вроде UTM с малым числом отрезков на четверть окружности</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>a buffer of another width</source>
        <translation>буфер другой ширины</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>no usual method</source>
        <translation>не обычный способ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/foreign_buffer.py"/>
        <source>A geometry that is empty in whole or part, of mixed types, or no place on Earth cannot be measured; name a buffer and its source that are drawn.</source>
        <translation>Геометрию пустую целиком или частью, смешанного типа или вне Земли нельзя измерить; укажите нарисованные буфер и его исходный объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/region.py"/>
        <source>No outline closes at {distance} from this geometry; mend or simplify it and try again.</source>
        <translation>На расстоянии {distance} от этой геометрии контур не замыкается; исправьте или упростите её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>Make {buffer} again</source>
        <translation>Построить {buffer} заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The buffer or its zone is not there any more; check again.</source>
        <translation>Буфера или его зоны больше нет; проверьте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>The width inside swallows {zone}: nothing is left of {buffer}. State a smaller width.</source>
        <translation>Ширина внутрь поглощает зону {zone}: от буфера {buffer} ничего не остаётся. Задайте меньшую ширину.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/buffers/remaking.py"/>
        <source>{buffer} cannot be made again within its tolerance of {tolerance}; make a new one from the zone with a larger tolerance.</source>
        <translation>Буфер {buffer} нельзя построить заново с его допуском {tolerance}; постройте новый от зоны с большим допуском.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>“{new}” is another agreement than the workspace's, “{known}”; create a workspace for it.</source>
        <translation>«{new}» — не то соглашение, что у рабочего файла («{known}»); создайте для него рабочий файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/agreement_text.py"/>
        <source>The newer text of “{agreement}” has no kind “{kind}” of the role “{role}”, which {features} are of; keep the kind in the text, or remove these features first.</source>
        <translation>В новом тексте «{agreement}» нет вида «{kind}» с ролью «{role}», к которому относятся объекты: {features}; сохраните вид в тексте или сначала удалите эти объекты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/sheet.py"/>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>The tolerance is a width in metres, 0 or more; 0 tells nothing apart.</source>
        <translation>Допуск — это ширина в метрах, 0 или больше; при 0 отдельно не указывается ничего.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/changes/versions.py"/>
        <source>{before} is under the agreement “{known}”, {after} under “{other}”; compare versions under one agreement.</source>
        <translation>{before} относится к соглашению «{known}», {after} — к «{other}»; сравнивайте версии по одному соглашению.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied to {feature} ({error}), which has not been checked against it.</source>
        <translation>Правило {rule} не удалось применить к объекту {feature} ({error}); по нему объект не проверен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>The rule {rule} could not be applied ({error}); this delimitation has not been checked against it.</source>
        <translation>Правило {rule} не удалось применить ({error}); по нему эта делимитация не проверена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/check.py"/>
        <source>{feature} is withheld from the rules that follow until its geometry is mended ({title}).</source>
        <translation>{feature} не участвует в последующих правилах, пока не исправлена геометрия ({title}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The chainage {chainage} lies beyond the end of {line}, which is {length} long; correct it.</source>
        <translation>Пикетаж {chainage} лежит за концом линии {line}, длина которой {length}; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings leave from the same place; state two places.</source>
        <translation>Оба направления выходят из одного места; укажите два места.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>Both bearings have the azimuth {azimuth}: they run side by side; correct one of them.</source>
        <translation>У обоих направлений азимут {azimuth}: они идут рядом; исправьте одно из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings meet at an angle of {angle}, too small to tell where; it must be {least} or more.</source>
        <translation>Направления пересекаются под углом {angle}: он слишком мал, чтобы указать место; нужно {least} или больше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructions.py"/>
        <source>The bearings do not meet within reach; correct one of them.</source>
        <translation>Направления не пересекаются в пределах досягаемости; исправьте одно из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No zone or line is called “{name}”; write its name, or its number with that of its region, as on maps.</source>
        <translation>Нет зоны или линии «{name}»; запишите её название или номер вместе с номером региона, как на картах.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No feature is called “{name}”; write its name, or the number of a zone or a line, as in {example}.</source>
        <translation>Нет объекта «{name}»; запишите его название или номер зоны или линии, например {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>{feature} has {count} turning points, and none with the number {number}; correct it.</source>
        <translation>{feature}: поворотных точек {count}, точки с номером {number} нет; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No place stands there for the azimuth to begin at; write one before it.</source>
        <translation>Нет места, от которого начинался бы азимут; запишите его перед ним.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>No post or checkpoint is called “{name}”; a turning point is written with its number, as in {example}.</source>
        <translation>Нет поста или контрольно-пропускного пункта «{name}»; поворотная точка записывается со своим номером, например {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/constructor.py"/>
        <source>Several features are called “{name}”; give them different names, or write another place.</source>
        <translation>Несколько объектов называются «{name}»; дайте им разные названия или запишите другое место.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it names more than two azimuths; write one construction a line</source>
        <translation>в нём больше двух азимутов; пишите по одному построению в строке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the name of a line its chainage and an offset belong, as in {example}</source>
        <translation>за названием линии должны стоять пикетаж и отступ, например {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>it does not say on which side of the line; write + for the right, - for the left</source>
        <translation>не сказано, с какой стороны линии; запишите + для правой, - для левой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>behind the azimuth a distance belongs, as in {example}</source>
        <translation>за азимутом должно стоять расстояние, например {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>two bearings are parted by &amp;, as in {example}</source>
        <translation>два направления разделяются знаком &amp;, например {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth is missing behind its sign</source>
        <translation>после знака азимута нет азимута</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>“{azimuth}” is no azimuth such as {example}</source>
        <translation>«{azimuth}» — не азимут, такой как {example}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/cogo/typed.py"/>
        <source>an azimuth lies between 0° and 360°, clockwise from north</source>
        <translation>азимут лежит между 0° и 360°, по часовой стрелке от севера</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: its stretches leave {missing} of its line, and have {double} of it twice.</source>
        <translation>{feature}: ещё не согласовано: участки не охватывают {missing} линии, а {double} охватывают дважды.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/consent.py"/>
        <source>{feature} is not agreed yet: the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>{feature}: ещё не согласовано: нет согласия {parties}; участки: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No line is divided into stretches yet; divide one, and record what the parties say of it.</source>
        <translation>Ни одна линия ещё не разделена на участки; разделите линию и занесите, что о ней говорят стороны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting is on record yet; record meeting {number} first.</source>
        <translation>Ни одно заседание ещё не занесено; сначала занесите заседание {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/minutes.py"/>
        <source>No meeting {number} is on record; those on record are {known}.</source>
        <translation>Заседание {number} не занесено; занесены {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names {count} features; it is a piece of the line of one, or of two that share it.</source>
        <translation>Участок {number} называет объектов: {count}; это часть линии одного объекта или двух, у которых она общая.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} names the feature {uid}, which is not there.</source>
        <translation>Участок {number} называет объект {uid}, которого нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} has no line.</source>
        <translation>У участка {number} объекта {feature} нет линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} ends at {end}, where {feature} has no turning point.</source>
        <translation>Участок {number} объекта {feature} кончается в {end}, где у {feature} нет поворотной точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} runs through a hole, and not along one ring from end to end.</source>
        <translation>Участок {number} объекта {feature} проходит через отверстие, а не вдоль одного контура от конца до конца.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/placing.py"/>
        <source>The stretch {number} of {feature} does not run along its line from turning point to turning point.</source>
        <translation>Участок {number} объекта {feature} не идёт вдоль его линии от поворотной точки к поворотной точке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The stretch {uid} is not there any more.</source>
        <translation>Участка {uid} больше нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The line of the stretch {number} is another one than the stance is on; look at it again.</source>
        <translation>Линия участка {number} — не та, к которой относится позиция; посмотрите на неё снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>No proposal with the fingerprint {fingerprint} is there; import it first.</source>
        <translation>Предложения с отпечатком {fingerprint} здесь нет; сначала импортируйте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/recording.py"/>
        <source>The workspace has no feature {features}.</source>
        <translation>В рабочей области нет объекта {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} is no CSV ({reason}); save it as CSV again.</source>
        <translation>{file} — не CSV ({reason}); сохраните его снова как CSV.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has the column {columns} more than once; leave one of each.</source>
        <translation>В {file} столбец {columns} стоит не один раз; оставьте по одному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.</source>
        <translation>В {file} нет столбца {missing}; столбцы — {columns}, а где номеров мало, ещё zone.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>The row has more cells than the table columns; put its remark in quotation marks.</source>
        <translation>В строке больше ячеек, чем столбцов в таблице; заключите её примечание в кавычки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, строка {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no date; write it as 2017-05-27.</source>
        <translation>«{value}» — не дата; пишите так: 2017-05-27.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{zone} has no stretch {stretch}.</source>
        <translation>У {zone} нет участка {stretch}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>There is no stretch {stretch}; it may have been divided anew.</source>
        <translation>Участка {stretch} нет; возможно, линия разделена заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/consent/stance_file.py"/>
        <source>{features} have a stretch {stretch} each; state which is meant in a column “zone”.</source>
        <translation>Участок {stretch} есть у каждого из {features}; укажите нужный в столбце «zone».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/context.py"/>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>The check was cancelled; nothing was written.</source>
        <translation>Проверка отменена; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The closed lines of {uid} make no polygon.</source>
        <translation>Замкнутые линии объекта {uid} не образуют полигон.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The lines of {uid} have too few points.</source>
        <translation>У линий объекта {uid} слишком мало точек.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description cannot be read ({cause}).</source>
        <translation>Описание прохождения границы не читается ({cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The file does not begin like a boundary description in a language known here.</source>
        <translation>Файл начинается не так, как описание границы на известном здесь языке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead to the point with the next number.</source>
        <translation>Строка {line} описания границы не ведёт к точке со следующим номером.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not lead back to where its closed line began.</source>
        <translation>Строка {line} описания границы не возвращает туда, где началась замкнутая линия.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description does not end its line at the point it has come to.</source>
        <translation>Строка {line} описания границы заканчивает линию не в той точке, до которой она дошла.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description counts otherwise than what was read, {counted} and {read}.</source>
        <translation>В строке {line} описания границы счёт не тот, что прочитан: {counted} и {read}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the sentence that belongs here.</source>
        <translation>Строка {line} описания границы — не та фраза, которой здесь место.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off before its end.</source>
        <translation>Описание границы обрывается до своего конца.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description begins a definition that is not complete.</source>
        <translation>Строка {line} описания прохождения границы начинает определение, которое не закончено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is not the heading that comes next.</source>
        <translation>Строка {line} описания прохождения границы — не тот заголовок, который следует дальше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>The boundary description breaks off inside a line.</source>
        <translation>Описание границы обрывается внутри линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/description/reading.py"/>
        <source>Line {line} of the boundary description is none of its sentences.</source>
        <translation>Строка {line} описания границы не похожа ни на одну из его фраз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The settlements of {source} and their places are not one to one.</source>
        <translation>В источнике {source} населённые пункты и их места не соответствуют друг другу один к одному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source} states no accuracy in metres above 0.</source>
        <translation>В источнике {source} не указана точность в метрах больше 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>{source}, settlement {row} ({name}): its place or its population cannot be meant; correct it.</source>
        <translation>{source}, населённый пункт {row} ({name}): такого места или такой численности населения быть не может; исправьте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>its columns are {columns}</source>
        <translation>его столбцы: {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>it holds characters that hide, reorder or lost what was written</source>
        <translation>в нём есть знаки, которые скрывают, переставляют или потеряли написанное</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/gazetteer.py"/>
        <source>The gazetteer {file} cannot be read ({error}); make it again.</source>
        <translation>Указатель названий {file} не читается ({error}); создайте его заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” is no day and no time; write it as 2017-05-27, or 2017-05-27 14:30 (UTC).</source>
        <translation>«{value}» — не день и не время; запишите как 2017-05-27 или 2017-05-27 14:30 (UTC).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/history.py"/>
        <source>“{value}” (UTC) is still to come; state a day or a time that has begun.</source>
        <translation>«{value}» (UTC) ещё не наступило; укажите день или время, которые уже начались.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/in_force.py"/>
        <source>No feature of the workspace is in force on {day}; state another day.</source>
        <translation>На день {day} ни один объект рабочей области не в силе; укажите другой день.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>an outline has fewer than three different vertices; add the missing ones.</source>
        <translation>в контуре меньше трёх разных вершин; добавьте недостающие.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/admission.py"/>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>a line has fewer than two different vertices; add the missing ones.</source>
        <translation>в линии меньше двух разных вершин; добавьте недостающие.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: gained {gained}, lost {lost}; moved: {moved}, added: {added}, removed: {removed}.</source>
        <translation>{feature}: приобретено {gained}, утрачено {lost}; перемещено: {moved}, добавлено: {added}, удалено: {removed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>{feature}: stated otherwise: {fields}.</source>
        <translation>{feature}: указано иначе: {fields}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was added</source>
        <translation>добавлена поворотная точка {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number}, as it was numbered, was removed</source>
        <translation>удалена поворотная точка, имевшая номер {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>turning point {number} was moved by {metres} in the direction {azimuth}</source>
        <translation>поворотная точка {number} перемещена на {metres} по азимуту {azimuth}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Make the buffers again</source>
        <translation>Построить буферы заново</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>Made from the line as it was before, and to be made again: {buffers}.</source>
        <translation>Построены от прежней линии, их следует построить заново: {buffers}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/consequences.py"/>
        <source>No longer accepted, for what was accepted is another line now ({rule}): {finding}</source>
        <translation>Больше не принято: принималась другая линия ({rule}): {finding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its {name} is stated more than once, differently; keep one.</source>
        <translation>значение {name} указано несколько раз по-разному; оставьте одно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is no text; correct it.</source>
        <translation>значение {name} — не текст; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no number; write digits with a decimal point.</source>
        <translation>значение {name} «{text}» — не число; пишите цифры с десятичной точкой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no whole number; correct it.</source>
        <translation>значение {name} «{text}» — не целое число; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is too large; correct it.</source>
        <translation>значение {name} «{text}» слишком велико; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} “{text}” is no date; write it as 2017-05-06.</source>
        <translation>значение {name} «{text}» — не дата; пишите так: 2017-05-06.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} is the number {number}, and other features have a text there; write it as a text.</source>
        <translation>значение {name} — число {number}, а у других объектов там текст; запишите его текстом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} holds bytes that are no UTF-8 ({bytes}); save the file in UTF-8, or state its encoding.</source>
        <translation>значение {name} содержит байты не в UTF-8 ({bytes}); сохраните файл в UTF-8 или укажите его кодировку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains {points}, which can hide or reorder text; remove it.</source>
        <translation>в значении {name} есть {points}, это может скрыть или переставить текст; удалите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/draft.py"/>
        <source>its {name} contains U+FFFD: a character was lost when the file was written or read; type it again.</source>
        <translation>в значении {name} есть U+FFFD: знак утрачен при записи или чтении файла; наберите заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>The lines of {features} are not those that the package wrote: each vertex was taken as a turning point, also those that only draw an edge out. The package's GeoPackage has the turning points alone.</source>
        <translation>Линии {features} не те, что были записаны в пакете: каждая вершина принята за поворотную точку, в том числе те, что лишь прорисовывают сторону. Только поворотные точки — в GeoPackage пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/drawn_out.py"/>
        <source>its file holds only the beginning of its {columns}; take it from the package's GeoPackage.</source>
        <translation>в его файле есть только начало полей ({columns}); возьмите его из GeoPackage пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, as “{same}” of {party}; choose for EXISTING: revise takes it as a revision, keep keeps both, skip leaves it out.</source>
        <translation>он уже есть в рабочем файле: «{same}», сторона {party}; выберите EXISTING: revise принимает его как новую редакцию, keep оставляет оба, skip пропускает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it already, the same, as “{same}” of {party}; leave it out.</source>
        <translation>он уже есть в рабочем файле без изменений: «{same}», сторона {party}; пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has “{same}” of {party} by that name or along that line, and a revision is told by its uid, which the draft does not state; write {uid} into it, keep both, or leave it out.</source>
        <translation>в рабочем файле есть «{same}», сторона {party}, с тем же названием или по той же линии, а новая редакция узнаётся по uid, которого в проекте нет; впишите {uid}, оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>the workspace has it as “{same}” of {party}, and a draft of {other} never revises a feature of another party; keep both, or leave it out.</source>
        <translation>в рабочем файле это «{same}», сторона {party}, а проект стороны {other} никогда не меняет объект другой стороны; оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” is agreed, and no import changes what is agreed; reopen it first, keep both, or leave it out.</source>
        <translation>«{same}» согласован, а импорт никогда не меняет согласованное; сначала откройте его вновь, оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>“{same}” of the workspace is of the kind {kind}, and this is of the kind {other}; correct its kind, keep both, or leave it out.</source>
        <translation>«{same}» в рабочем файле вида {kind}, а этот вида {other}; исправьте вид, оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>{count} features of the workspace have its uid; give the copies uids of their own first, keep both, or leave it out.</source>
        <translation>его uid имеют объекты рабочего файла (число: {count}); сначала дайте копиям собственные uid, оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/existing.py"/>
        <source>values of “{same}” in the workspace cannot be read ({columns}); correct them first, keep both, or leave it out.</source>
        <translation>значения «{same}» в рабочем файле не читаются ({columns}); сначала исправьте их, оставьте оба или пропустите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>polygon</source>
        <translation>полигон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has no geometry; draw it, or leave it out.</source>
        <translation>у него нет геометрии; нарисуйте её или исключите объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>vertex {vertex} of {count} is not a number; correct it.</source>
        <translation>вершина {vertex} из {count} — не число; исправьте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it has {count} vertices, more than {most}; divide it.</source>
        <translation>вершин {count}, больше {most}; разделите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>beside its {wanted} it holds {others}, the first at {place}; take that out of the feature.</source>
        <translation>кроме нужного ({wanted}) в нём есть {others}, первое в точке {place}; уберите это из объекта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it holds {points}, and its kind needs one; write each as a feature.</source>
        <translation>в нём {points}, а его виду нужна одна; запишите каждую отдельным объектом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one {wanted}; choose the right kind.</source>
        <translation>его геометрия — {type}, а вид требует: {wanted}; выберите верный вид.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is {lines}, and its kind needs one polygon; join them into one closed line.</source>
        <translation>в нём {lines}, а его виду нужен один полигон; соедините их в одну замкнутую линию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a line with {vertices}, and its kind needs one polygon; join the lines of its outline into one closed line.</source>
        <translation>это линия ({vertices}), а его виду нужен один полигон; соедините линии его контура в одну замкнутую.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/geometry.py"/>
        <source>it is a {type}, and its kind needs one polygon: it is not closed, its last vertex, at {place}, lies {gap} from its first; close it.</source>
        <translation>его геометрия — {type}, а вид требует полигон: она не замкнута, последняя вершина в точке {place} в {gap} от первой; замкните её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Left as the workspace has them: {features}.</source>
        <translation>Оставлены как в рабочем файле: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Kept beside those of the workspace, under a new uid: {features}.</source>
        <translation>Оставлены рядом с имеющимися под новым uid: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>Parts and holes without vertices, which enclose nothing, were left out of {features}.</source>
        <translation>Части и вырезы без вершин, ничего не охватывающие, опущены: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/intake.py"/>
        <source>A file agrees to nothing: stated as agreed and taken as proposed were {features}.</source>
        <translation>Файл ни на что не соглашается: заявлено как согласованное и принято как предложенное: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); longitude and latitude look swapped.</source>
        <translation>Место вне района действия ({theatre}); похоже, долгота и широта переставлены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>It lies outside the theatre ({theatre}); check the numbers and the CRS.</source>
        <translation>Место вне района действия ({theatre}); проверьте числа и СК.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its coordinates are no degrees (the first are {x} and {y}); state their CRS.</source>
        <translation>его координаты — не градусы (первые: {x} и {y}); укажите их систему координат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>longitude and latitude are swapped; swap the two columns and import it again.</source>
        <translation>долгота и широта переставлены; поменяйте два столбца и импортируйте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); its longitude and latitude look swapped.</source>
        <translation>вершина {vertex} из {count} ({spot}) вне района действия ({theatre}); похоже, её долгота и широта переставлены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); check its coordinates and the CRS.</source>
        <translation>вершина {vertex} из {count} ({spot}) вне района действия ({theatre}); проверьте её координаты и систему координат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>its region “{region}” is none of the agreement's ({known}); correct it or state the region.</source>
        <translation>региона «{region}» нет среди регионов соглашения ({known}); исправьте его или укажите регион.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies in {found}; correct the region or the coordinates.</source>
        <translation>указан регион {stated}, а лежит он в регионе {found}; исправьте регион или координаты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it is stated for the region {stated} and lies {far} from it; correct the region or the coordinates.</source>
        <translation>для него указан регион {stated}, а до него {far}; исправьте регион или координаты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions; check its coordinates, or state the region.</source>
        <translation>он не лежит ни в одном регионе соглашения; проверьте координаты или укажите регион.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/place.py"/>
        <source>it lies in none of the agreement's regions, and with longitude and latitude exchanged in {region}; swap the two columns and import it again.</source>
        <translation>он не лежит ни в одном регионе соглашения, а с переставленными долготой и широтой — в регионе: {region}; поменяйте два столбца и импортируйте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <source>the line crosses itself</source>
        <translation>линия пересекает сама себя</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/row_editing.py"/>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A feature without a geometry has no turning points; draw it first.</source>
        <translation>У объекта без геометрии нет поворотных точек; сначала нарисуйте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>its file states {stated}, and {read} came out when it was read; write it as the format wants it, or save it as GeoPackage.</source>
        <translation>в файле указано: {stated}, а прочитано: {read}; запишите так, как требует формат, или сохраните как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is read otherwise than it is written; save the file as GeoPackage.</source>
        <translation>вершина {vertex} читается иначе, чем записана; сохраните файл как GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>{parts} with {rings} and {vertices}</source>
        <translation>{parts}, {rings}, {vertices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{type}” is no type of geometry; correct it.</source>
        <translation>«{type}» — не тип геометрии; исправьте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>“{text}” stands where a list of coordinates belongs; correct it.</source>
        <translation>на месте списка координат стоит «{text}»; исправьте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_geometry.py"/>
        <source>vertex {vertex} is written as {text}, which is no pair of numbers; write it as [longitude, latitude], without quotation marks.</source>
        <translation>вершина {vertex} записана как {text}, а это не пара чисел; запишите как [longitude, latitude], без кавычек.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>its lists lie too deep in one another</source>
        <translation>его списки вложены слишком глубоко</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_json.py"/>
        <source>{file} is not JSON ({cause}); mend it, or ask for it again.</source>
        <translation>Файл {file} — не JSON ({cause}); исправьте его или запросите ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>it is a model in three dimensions; draw its outline.</source>
        <translation>это трёхмерная модель; нарисуйте её контур.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its {element} holds more than one {child}, of which only the last would be read; write each in an element of its own.</source>
        <translation>в его элементе {element} больше одного {child}, и прочитан был бы только последний; запишите каждый в отдельном элементе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/stated_kml.py"/>
        <source>its coordinates hold “{text}”, which is no vertex; write each as longitude,latitude and part them by blanks.</source>
        <translation>в его координатах есть «{text}», а это не вершина; записывайте каждую как longitude,latitude и разделяйте пробелами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The kind “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>Вида «{value}» нет в соглашении ({known}); выберите один из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The region “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>Региона «{value}» нет в соглашении ({known}); выберите один из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The party “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>Стороны «{value}» нет в соглашении ({known}); выберите одну из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>The status “{value}” is none of the agreement's ({known}); choose one of them.</source>
        <translation>Статуса «{value}» нет в соглашении ({known}); выберите один из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the kind “{written}” and you the kind {stated}; leave the kind to the file.</source>
        <translation>в файле указан вид «{written}», а вами — вид {stated}; оставьте вид из файла.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/statement.py"/>
        <source>its file states the party “{written}” and you the party {stated}; leave the party to the file, or correct it there.</source>
        <translation>в файле указана сторона «{written}», а вами — сторона {stated}; оставьте сторону из файла или исправьте её там.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>The file has {count} vertices, more than {most}; divide it and import the parts.</source>
        <translation>В файле вершин {count}, больше {most}; разделите его и импортируйте части.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its kind “{kind}” is none of the agreement's ({known}); state the kind.</source>
        <translation>вида «{kind}» нет среди видов соглашения ({known}); укажите вид.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its party “{party}” is none of the agreement's ({known}); correct it or state the party.</source>
        <translation>стороны «{party}» нет среди сторон соглашения ({known}); исправьте её или укажите сторону.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>its status “{status}” is none of {known}; correct it.</source>
        <translation>статуса «{status}» нет среди: {known}; исправьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/intake/taking.py"/>
        <source>the import brings it already, as “{same}”; leave one of them out.</source>
        <translation>импорт уже содержит его: «{same}»; уберите один из них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The act “{act}” needs “{member}”: {form}.</source>
        <translation>Акту «{act}» нужно поле «{member}»: {form}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>The act “{act}” has no “{member}”; leave it out.</source>
        <translation>У акта «{act}» нет поля «{member}»; уберите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/__init__.py"/>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>Adopted</source>
        <translation>Принято из предложения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/adopt.py"/>
        <source>from the proposal {fingerprint}</source>
        <translation>из предложения {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/agree.py"/>
        <source>{name}, {day}, by {document}</source>
        <translation>{name}, {day}, по документу {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/correct.py"/>
        <source>on the entry {entry}: {text}</source>
        <translation>о записи {entry}: {text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/meeting.py"/>
        <source>meeting {number}, {place}, {day}; present: {present}</source>
        <translation>заседание {number}, {place}, {day}; присутствовали: {present}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/note.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/propose.py"/>
        <source>the proposal {fingerprint}: {title}</source>
        <translation>предложение {fingerprint}: {title}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>Reopened</source>
        <translation>Открыто вновь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/reopen.py"/>
        <source>{name}: {reason}, by {document}</source>
        <translation>{name}: {reason}, по документу {document}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/acts/stance.py"/>
        <source>{stance}, stretch {stretch}: {remark}</source>
        <translation>{stance}, участок {stretch}: {remark}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>A text holds characters that turn it around or cannot be seen; type it again.</source>
        <translation>В тексте есть знаки, которые меняют его направление или не видны; наберите его заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The texts of the act have {size} bytes, and an entry of the ledger has room for {most}; say it shorter, and name the document that has the rest.</source>
        <translation>Тексты акта занимают байтов: {size}, а в записи реестра есть место для {most}; скажите короче и назовите документ, где остальное.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No meeting {number} is on record; record the meeting first.</source>
        <translation>Заседание {number} не занесено; сначала занесите заседание.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The day {day} is yet to come; an act is of a day that has been.</source>
        <translation>День {day} ещё не наступил; акт относится к прошедшему дню.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The agreement has no party “{code}”; stances are those of {known}.</source>
        <translation>В соглашении нет стороны «{code}»; позиции бывают у {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>{by} cannot take a stance for {party}; the secretariat can.</source>
        <translation>{by} не может занять позицию за {party}; это может секретариат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>“{stance}” is no stance; a stance is one of {known}.</source>
        <translation>«{stance}» — не позиция; позиция — одно из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The stance “{stance}” needs a remark: under which reservation, or why not.</source>
        <translation>Позиции «{stance}» нужно примечание: с какой оговоркой или почему нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>No entry {entry} is on record; a correction names one that is by its SHA-256.</source>
        <translation>Запись {entry} не занесена; поправка называет занесённую запись по её SHA-256.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/admission.py"/>
        <source>The entry {seq} of the log {author} is corrected by {code} alone; a note says what others have to say.</source>
        <translation>Запись {seq} журнала {author} исправляет только {code}; что хотят сказать другие, говорит заметка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a text that is not empty</source>
        <translation>непустой текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>a day, as 2017-05-27</source>
        <translation>день, как 2017-05-27</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a SHA-256 in 64 hexadecimal digits, small letters</source>
        <translation>SHA-256 из 64 шестнадцатеричных цифр строчными буквами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>an identifier, a UUID in small letters</source>
        <translation>идентификатор: UUID строчными буквами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>one of {choices}</source>
        <translation>одно из: {choices}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/body.py"/>
        <source>a list; each of its members {form}</source>
        <translation>список; каждый его элемент — {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger is longer than {most} bytes.</source>
        <translation>Запись реестра длиннее {most} байтов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>An entry of the ledger cannot be read: {reason}.</source>
        <translation>Запись реестра не читается: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is no entry: “{line}”.</source>
        <translation>Строка реестра не является записью: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/entry.py"/>
        <source>A line of the ledger is not written as entries are: “{line}”.</source>
        <translation>Строка реестра записана не так, как пишутся записи: «{line}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is larger than {most} bytes; no ledger is.</source>
        <translation>{file} больше {most} байтов; таких реестров не бывает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>It is not written in UTF-8.</source>
        <translation>Она записана не в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} holds no entry of a ledger; choose a file that was exported as one.</source>
        <translation>В {file} нет записей реестра; выберите файл, экспортированный как реестр.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file}, line {number}: {reason} Nothing was merged; ask the sender for the file again.</source>
        <translation>{file}, строка {number}: {reason} Ничего не объединено; попросите у отправителя файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The ledger has more than {most} entries, or too long ones.</source>
        <translation>В реестре более {most} записей, или они слишком длинные.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} is a ledger of the agreement “{other}”, and the workspace is of “{own}”; nothing was merged.</source>
        <translation>{file} — реестр соглашения «{other}», а рабочая область — соглашения «{own}»; ничего не объединено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>{file} has an entry of {author}, whose code is none of the agreement’s ({known}); nothing was merged.</source>
        <translation>В {file} есть запись {author}, чьего кода нет в соглашении ({known}); ничего не объединено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>“{part}” is neither a file nor the end of a log; write each as IR.0a1b2c3d:12.</source>
        <translation>«{part}» — не файл и не конец журнала; пишите каждый как IR.0a1b2c3d:12.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>Of other entries there is the like to tell; how many: {n}.</source>
        <translation>О других записях можно сказать подобное; сколько их: {n}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} says it was made at {time}: look at that computer’s clock.</source>
        <translation>По записи {seq} журнала {author} она сделана в {time}: проверьте часы того компьютера.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/exchange.py"/>
        <source>The entry {seq} of the log {author} would not go on record here: {reason}</source>
        <translation>Запись {seq} журнала {author} здесь не занесли бы: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <source>The log {author} ends at {here}; here its entry {there} has been seen.</source>
        <translation>Журнал {author} заканчивается записью {here}; здесь уже видели его запись {there}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The log {author} has {count} entries of the number {seq}: it was forked.</source>
        <translation>В журнале {author} записей с номером {seq}: {count}; он раздвоился.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} rests on one that is not here.</source>
        <translation>Запись {seq} журнала {author} опирается на запись, которой здесь нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} does not follow the one that it names.</source>
        <translation>Запись {seq} журнала {author} не следует за той, которую она называет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/ledger.py"/>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>The entry {seq} of the log {author} has seen one that is not here.</source>
        <translation>Автор записи {seq} журнала {author} видел запись, которой здесь нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/ledger/standing.py"/>
        <source>an act that this version does not know</source>
        <translation>акт, которого эта версия не знает</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>No rule has the limit “{name}” of {rule}; take it out of the workspace's limits.</source>
        <translation>Ни у одного правила нет предела «{name}» ({rule}); уберите его из пределов рабочего файла.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The agreement {agreement} states a limit “{limit}” for the rule “{rule}”, which has no such limit (it has {known}); correct it under limits.</source>
        <translation>Соглашение {agreement} задаёт предел «{limit}» для правила «{rule}», у которого такого нет (есть: {known}); исправьте его в разделе limits.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>they are no list</source>
        <translation>это не список</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{limit}” of {rule} stands there twice</source>
        <translation>«{limit}» правила {rule} стоит там дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>an entry states something else than {names}</source>
        <translation>в записи указано не то, что нужно: {names}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>“{name}” is not what it must be</source>
        <translation>«{name}» не такого вида, какой нужен</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limits of the workspace cannot be read ({cause}); restore it from a copy.</source>
        <translation>Пределы рабочего файла не читаются ({cause}); восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} cannot be {value}; give a number above 0.</source>
        <translation>Предел «{name}» правила {rule} не может быть {value}; укажите число больше 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The limit “{name}” of {rule} is not the agreement's; give the reason, and who decided it.</source>
        <translation>Предел «{name}» правила {rule} не из соглашения; укажите причину и кто это решил.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limit_overrides.py"/>
        <source>The reason for the limit “{name}” of {rule} is too long or holds unreadable characters; type it again.</source>
        <translation>Причина предела «{name}» правила {rule} слишком длинна или содержит нечитаемые знаки; наберите заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/limits.py"/>
        <source>stated accuracy of the boundaries; 0 where none is stated</source>
        <translation>заявленная точность границ; 0, если не заявлена</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The common text has this line already.</source>
        <translation>В общем тексте уже есть эта линия.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>{file} has no area with this line; compare again.</source>
        <translation>В {file} нет площади с этой линией; сравните снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/chosen_line.py"/>
        <source>The proposals of {party} and {other} do not meet on both sides of this line, so that none runs midway; choose another line, or draw it by hand.</source>
        <translation>Предложения сторон {party} и {other} не сходятся по обе стороны этой линии, поэтому посередине линия не проходит; выберите другую линию или начертите её вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>“{kind}” is no kind of areas in this agreement; choose one that is.</source>
        <translation>«{kind}» — не вид площадных объектов в этом соглашении; выберите такой вид.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The agreement has no region “{region}”.</source>
        <translation>В соглашении нет региона «{region}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>The shortest common run is a length in metres above 0.</source>
        <translation>Наименьший общий ход — это длина в метрах больше 0.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} and {second} are both proposals of {party}; a party is compared with one proposal.</source>
        <translation>{first} и {second} — оба предложения стороны {party}; сторона сравнивается по одному предложению.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{first} is under the agreement “{agreement}” with the SHA-256 {digest}, and {second} under “{other}” with {other_digest}; compare proposals under one agreement.</source>
        <translation>{first} относится к соглашению «{agreement}» с SHA-256 {digest}, а {second} — к «{other}» с {other_digest}; сравнивайте предложения по одному соглашению.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>One proposal alone cannot be compared; name those of two parties or more.</source>
        <translation>Одно предложение сравнить не с чем; назовите предложения двух или более сторон.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/comparison.py"/>
        <source>{file}: the tolerance of {tolerance} is wider than {feature} ({width}); state a smaller one.</source>
        <translation>{file}: допуск {tolerance} шире, чем {feature} ({width}); укажите меньший.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is of no party of the agreement; state its party and send it again.</source>
        <translation>{file}: {feature} не принадлежит ни одной стороне соглашения; укажите сторону и пришлите снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file} holds no features to compare.</source>
        <translation>{file} не содержит объектов для сравнения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {feature} is in no region of the agreement; state its region and send it again.</source>
        <translation>{file}: {feature} не относится ни к одному региону соглашения; укажите регион и пришлите снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/proposal.py"/>
        <source>{file}: {finding} Correct it in the proposal of {party}, and compare again.</source>
        <translation>{file}: {finding} Исправьте это в предложении стороны {party} и сравните снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} is under the agreement “{agreement}” with the SHA-256 {digest}, and {workspace} under “{own}” with {own_digest}; have it sent under that one, or replace the agreement of the workspace first.</source>
        <translation>{file} относится к соглашению «{agreement}» с SHA-256 {digest}, а {workspace} — к «{own}» с {own_digest}; попросите прислать его по этому соглашению или сначала замените соглашение рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>“{code}” is no party of the agreement; use one of {known}.</source>
        <translation>«{code}» — не сторона соглашения; укажите одну из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds no features of {party}, only of {parties}.</source>
        <translation>В {file} нет объектов стороны {party}, есть только объекты сторон: {parties}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/sent.py"/>
        <source>{file} holds features of {parties}; say whose proposal is imported.</source>
        <translation>В {file} есть объекты сторон {parties}; укажите, чьё предложение импортируется.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has several features that are meant: {features}; name one by its identifier.</source>
        <translation>{file}: подходят несколько объектов: {features}; укажите один по идентификатору.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{file} has no feature “{name}”; name one by its identifier or its name.</source>
        <translation>{file}: нет объекта «{name}»; укажите объект по идентификатору или названию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{finding} Correct {feature} first, and take the line then.</source>
        <translation>{finding} Сначала исправьте объект {feature}, а затем примите линию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>Nowhere do {feature} and the proposal of {party} go different ways between two places at which they meet, to {tolerance}; take a whole feature of it, or draw the line by hand.</source>
        <translation>Нигде {feature} и предложение стороны {party} не идут по-разному между двумя местами, где они сходятся в пределах {tolerance}; примите целый объект предложения или проведите линию вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>With this line the outline of {feature} would cross itself or fall apart; take a neighbouring piece with it or before it, or draw the line by hand.</source>
        <translation>С этой линией контур объекта {feature} пересёк бы сам себя или распался; примите вместе с ней или до неё соседний отрезок либо проведите линию вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} is of the kind “{kind}”, which the agreement does not know.</source>
        <translation>{feature}: вид «{kind}» соглашению неизвестен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} of the common text has this very geometry; nothing was written.</source>
        <translation>У объекта {feature} общего текста уже точно такая геометрия; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/negotiation/taking.py"/>
        <source>{feature} is agreed; reopen it before its line becomes another one.</source>
        <translation>Объект {feature} согласован; откройте его заново, прежде чем изменять его линию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/minutes.py"/>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>the sign {sign} and the letter {letter} contradict each other</source>
        <translation>знак {sign} и буква {letter} противоречат друг другу</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{value} {unit} are more than there are; they must be below 60</source>
        <translation>{value} ({unit}) — больше, чем бывает; должно быть меньше 60</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is no {axis} in degrees; metres belong in an easting and a northing, and degrees written without blanks need their letter, as in 355548N 0363748E</source>
        <translation>{number} — не {axis} в градусах; метры записывают восточной и северной координатами, а градусам без пробелов нужна буква, как в 355548N 0363748E</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{degrees}° is no {axis}; at most {limit}° is possible</source>
        <translation>{degrees}° — не {axis}; возможно не больше {limit}°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a hemisphere letter must stand before or after its angle</source>
        <translation>буква полушария должна стоять перед углом или после него</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>one angle is named latitude and longitude</source>
        <translation>один угол назван и широтой, и долготой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>{number} is marked as {unit} where {expected} belong</source>
        <translation>{number} обозначено как {unit}, а на этом месте стоят {expected}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing</source>
        <translation>недостаёт широты или долготы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>only the last of degrees, minutes and seconds can have decimals</source>
        <translation>десятичные знаки могут быть только у последнего из чисел: градусов, минут, секунд</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{piece}” stands where nothing more is expected</source>
        <translation>«{piece}» стоит там, где уже ничего не ожидается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle.py"/>
        <source>“{number}” has {digits} digits; a {axis} without blanks has {few} or {many}, as in {form}</source>
        <translation>в числе «{number}» цифр: {digits}; {axis} без пробелов имеет {few} или {many}, как в {form}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angle_writing.py"/>
        <source>{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.</source>
        <translation>{degrees} — не {axis}; должно быть между -{limit} и {limit} градусами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not in decimal degrees</source>
        <translation>запись не в десятичных градусах</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it does not say which is the latitude; add the letters N or S, and E or W, or state the order</source>
        <translation>не сказано, что из этого широта; добавьте буквы N или S и E или W либо укажите порядок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it needs one hemisphere letter for the latitude and one for the longitude</source>
        <translation>нужна одна буква полушария для широты и одна для долготы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it can be parted in two ways; part the two angles by a semicolon</source>
        <translation>можно разделить двумя способами; разделите два угла точкой с запятой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{rest}” stands after the place; leave it out</source>
        <translation>после места стоит «{rest}»; уберите</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>a latitude or a longitude is missing; part the two by a semicolon</source>
        <translation>недостаёт широты или долготы; разделите их точкой с запятой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it names the {axis} twice</source>
        <translation>{axis} указана дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>“{number}” can be the number of the line or the degrees; write {number}) or {number}°</source>
        <translation>«{number}» может быть номером строки или градусами; напишите {number}) или {number}°</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is not a pair of angles; part the two by a semicolon</source>
        <translation>это не пара углов; разделите их точкой с запятой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/angles.py"/>
        <source>it is a {one}, and a {other} is expected</source>
        <translation>это {one}, а ожидается {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>The coordinate is missing.</source>
        <translation>Координата отсутствует.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is longer than {most} characters</source>
        <translation>запись длиннее {most} знаков</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>it is not a plain number such as 283456.50</source>
        <translation>это не простое число вида 283456.50</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>“{text}” is refused: {reason}.</source>
        <translation>«{text}» не принято: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinate_text.py"/>
        <source>the character {code} is part of no coordinate</source>
        <translation>знака {code} в координатах не бывает</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/coordinates.py"/>
        <source>“{text}” is refused: {cause}</source>
        <translation>«{text}» не принято: {cause}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>north</source>
        <translation>север</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>south</source>
        <translation>юг</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>east</source>
        <translation>восток</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>west</source>
        <translation>запад</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” means one side here and another in another line; write N, S, E and W</source>
        <translation>«{word}» здесь значит одну сторону, а в другой строке другую; пишите N, S, E и W</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is north</source>
        <translation>{letter} — север</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is south</source>
        <translation>{letter} — юг</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is east</source>
        <translation>{letter} — восток</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>{letter} is west</source>
        <translation>{letter} — запад</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>The letters were read as {language} ones: {letters}.</source>
        <translation>Буквы прочитаны так (язык: {language}): {letters}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” is {one} in {language} and {other} in {other_language}, and nothing in the list decides; write N, S, E and W</source>
        <translation>«{word}» значит {one} ({language}) или {other} ({other_language}), и ничто в списке этого не решает; пишите N, S, E и W</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>it can be read in two ways; part the two angles by a semicolon</source>
        <translation>можно прочитать двумя способами; разделите два угла точкой с запятой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{word}” does not belong in a position; write it as in 35°55'48"N 36°37'48"E, 37S 283456 3976543 or 37S BV 83456 76543</source>
        <translation>«{word}» не относится к записи места; пишите как 35°55'48"N 36°37'48"E, 37S 283456 3976543 или 37S BV 83456 76543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/hemispheres.py"/>
        <source>“{one}” and “{other}” are hemispheres in different languages; write N, S, E and W</source>
        <translation>«{one}» и «{other}» — полушария на разных языках; пишите N, S, E и W</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs.py"/>
        <source>no such square lies in band {band} ({south} to {north})</source>
        <translation>такого квадрата нет в поясе {band} ({south}–{north})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone} does not exist; zones run from 1 to 60</source>
        <translation>зоны {zone} нет; номера зон — от 1 до 60</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{band} is no latitude band; the bands are C to X without I and O</source>
        <translation>{band} — не широтный пояс; пояса — от C до X без I и O</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>zone {zone}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X</source>
        <translation>зоны {zone}X нет; у Шпицбергена есть только 31X, 33X, 35X и 37X</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>column letter {column} does not exist in zone {zone}; its columns are {columns}</source>
        <translation>буквы столбца {column} нет в зоне {zone}; её столбцы: {columns}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>row letter {row} does not exist; the rows are A to V without I and O</source>
        <translation>буквы ряда {row} нет; ряды — от A до V без I и O</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it lies in the polar grid (UPS), which is not supported</source>
        <translation>место лежит в полярной сетке (UPS), которая не поддерживается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it does not say its grid zone; write it first, as in 37S {reference}</source>
        <translation>не указана зона сетки; напишите её первой, как в 37S {reference}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it is not MGRS; write zone, band, two letters and digits as in 37SBV8345676543</source>
        <translation>это не MGRS; пишите зону, пояс, две буквы и цифры, как в 37SBV8345676543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>{count} digits are an odd number; easting and northing need as many each</source>
        <translation>число цифр нечётное: {count}; восточной и северной координатам нужно поровну</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>the easting has {first} digits and the northing {second}; they must be as many</source>
        <translation>в восточной координате цифр {first}, в северной {second}; должно быть поровну</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/mgrs_text.py"/>
        <source>it has {count} digits each; {most}, for one metre, are the most</source>
        <translation>цифр в каждой координате {count}; не больше {most}, до одного метра</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” cannot be told from the number before it</source>
        <translation>«{piece}» нельзя отделить от числа перед ним</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/tokens.py"/>
        <source>“{piece}” does not belong in a position</source>
        <translation>«{piece}» не относится к записи места</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value} does not exist; UTM zones run from 1 to 60.</source>
        <translation>Зоны {value} нет; номера зон UTM — от 1 до 60.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>“{value}” is no latitude band; the bands are C to X without I and O.</source>
        <translation>«{value}» — не широтный пояс; пояса — от C до X без I и O.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>Zone {value}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X.</source>
        <translation>Зоны {value}X нет; у Шпицбергена есть только 31X, 33X, 35X и 37X.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The easting {value} m is not between 100000 m and 900000 m.</source>
        <translation>Восточная координата {value} м не лежит между 100000 м и 900000 м.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {value} m is not between 0 m and 10000000 m.</source>
        <translation>Северная координата {value} м не лежит между 0 м и 10000000 м.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no longitude; it must lie between -180 and 180 degrees.</source>
        <translation>{value} — не долгота; должно быть между -180 и 180 градусами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>{value} is no latitude; it must lie between -90 and 90 degrees.</source>
        <translation>{value} — не широта; должно быть между -90 и 90 градусами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The latitude {value} lies in the polar grid (UPS), which is not supported; UTM and MGRS reach from 80°S to 84°N.</source>
        <translation>Широта {value} лежит в полярной сетке (UPS), которая не поддерживается; UTM и MGRS действуют от 80°S до 84°N.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}).</source>
        <translation>Северная координата {northing} м не лежит в {zone} ({south}–{north}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm.py"/>
        <source>The northing {northing} m does not lie in {zone} ({south} to {north}); a place in the southern hemisphere is written with its own band, or as “south”.</source>
        <translation>Северная координата {northing} м не лежит в {zone} ({south}–{north}); место в южном полушарии пишут со своим поясом или со словом «south».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it does not say the band or the hemisphere of zone {zone}; write it behind the zone, as in 37S, 37 north or 37 south</source>
        <translation>не указан пояс или полушарие зоны {zone}; напишите после зоны, как в 37S, 37 north или 37 south</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>these are an easting and a northing without their zone; write zone and band before them, as in 37S 283456 3976543, or state the CRS that they are in</source>
        <translation>это восточная и северная координаты без зоны; напишите перед ними зону и пояс, как в 37S 283456 3976543, или укажите их СК</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>its commas can be read in several ways; write decimal points</source>
        <translation>запятые можно прочитать по-разному; пишите десятичные точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is not UTM; write zone, band, easting and northing as in 37S 283456 3976543</source>
        <translation>это не UTM; пишите зону, пояс, восточную и северную координаты, как в 37S 283456 3976543</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/utm_text.py"/>
        <source>it is no hemisphere; write N or S</source>
        <translation>это не полушарие; напишите N или S</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/notation/words.py"/>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>no known unit</source>
        <translation>неизвестная единица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>Whether features lie inside {what} is not known for all of them: the reference ({source}) has no boundary of {units}. Choose a reference layer that has it.</source>
        <translation>Не для всех объектов известно, лежат ли они внутри {what}: в справочных данных ({source}) нет границы {units}. Выберите справочный слой, в котором она есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>any unit</source>
        <translation>ни одной единицы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/grounds.py"/>
        <source>of no stated source</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one.</source>
        <translation>В регионе {region} ещё нет буферной зоны, поэтому неизвестно, стоят ли в ней {points}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in no buffer zone: its region {region} has none, at {spot}.</source>
        <translation>{point} не стоит ни в одной буферной зоне: в регионе {region} её нет, точка {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands in {holder}, a buffer zone of {other}, and {away} outside {buffer} of its own region {region}, at {spot}.</source>
        <translation>{point} стоит в {holder}, буферной зоне региона {other}, и в {away} от {buffer} своего региона {region}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>{point} stands {away} outside the nearest buffer zone of its region {region}, {buffer}, at {spot}.</source>
        <translation>{point} стоит в {away} от ближайшей буферной зоны своего региона {region}, {buffer}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/placement/outside_buffer.py"/>
        <source>Put {point} into the region {region}</source>
        <translation>Отнести {point} к региону {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/entangled.py"/>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>{first} and {second} cross each other at more than {most} places; draw one of them again.</source>
        <translation>{first} и {second} пересекают друг друга более чем в {most} местах; начертите один из объектов заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/gaps.py"/>
        <source>The search for gaps was cancelled.</source>
        <translation>Поиск зазоров отменён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Fill the gap to {keeping} from {yielding}</source>
        <translation>Заполнить зазор до {keeping} за счёт {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/mending.py"/>
        <source>Remove {copy}</source>
        <translation>Удалить {copy}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} overlap by {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} и {second} перекрываются на {size}, шириной до {width}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} целиком содержит {second}: {size}, шириной до {width}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.</source>
        <translation>{first} целиком лежит внутри {second}: {size}, шириной до {width}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlap_findings.py"/>
        <source>{first} and {second} are one and the same outline of {size}, at {spot}.</source>
        <translation>{first} и {second} имеют один и тот же контур площадью {size}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/polygons/overlay.py"/>
        <source>The search for overlaps was cancelled.</source>
        <translation>Поиск перекрытий отменён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>Natural Earth, as carried by QGIS</source>
        <translation>Natural Earth, из поставки QGIS</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>illustrative</source>
        <translation>для иллюстрации</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/recorded.py"/>
        <source>GeoNames (geonames.org), as held by the Python package {package}</source>
        <translation>GeoNames (geonames.org), из пакета Python: {package}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There are two files for the {what} “{key}”; remove one.</source>
        <translation>Для «{key}» ({what}) есть два файла; удалите один.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>“{taken}” and “{key}” have the same order {order}; renumber one {what}.</source>
        <translation>У «{taken}» и «{key}» один порядковый номер {order}; измените один ({what}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>There is no {what} “{key}”; the known ones are {known}.</source>
        <translation>Нет такого: «{key}» ({what}); известны: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>The {what} file {module}.py cannot be loaded ({name}: {error}); mend it, or install the plugin again.</source>
        <translation>Файл {module}.py ({what}) не загружается ({name}: {error}); исправьте его или установите модуль заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/registry.py"/>
        <source>No {what} could be loaded; close QGIS and open it again.</source>
        <translation>Ничего не загружено ({what}); закройте QGIS и откройте снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/belonging.py"/>
        <source>{feature} belongs to {zone}</source>
        <translation>Отнести {feature} к {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the uid, and what else has it gets a new one</source>
        <translation>Оставить uid за {feature}, остальным дать новый</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/identity.py"/>
        <source>{feature} keeps the number, and what else has it gets the next free one</source>
        <translation>Оставить номер за {feature}, остальным дать следующий свободный</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/middle_line.py"/>
        <source>No line runs midway between these outlines; draw one by hand, or cut one of the two.</source>
        <translation>Посередине между этими контурами линия не проходит; начертите её вручную или обрежьте один из объектов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Draw one line midway between {first} and {second}</source>
        <translation>Провести одну линию посередине между {first} и {second}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>Cut {keeping} out of {yielding}</source>
        <translation>Вырезать {keeping} из {yielding}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>With {keeping} cut out, {yielding} would fall apart or lose more than half of its area; draw it by hand.</source>
        <translation>Если вырезать {keeping}, {yielding} распадётся или потеряет больше половины площади; начертите вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/overlap.py"/>
        <source>One of the two features is not there any more; check again.</source>
        <translation>Одного из двух объектов больше нет; проверьте заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>Parted along the middle line, {feature} would fall apart; cut it by hand.</source>
        <translation>При разделе по средней линии {feature} распадётся; разрежьте вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: the outline of one lies between a hole of the other and its edge. Cut one of the two, or draw the line by hand.</source>
        <translation>Посередине между объектами {first} и {second} линия проходит не везде: контур одного лежит между вырезом другого и его краем. Обрежьте один из объектов или начертите линию вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/remedies/parting.py"/>
        <source>No line runs midway between {first} and {second} everywhere: about a part of what they share their outlines do not cross each other, or too often. Cut one of the two, or draw the line by hand.</source>
        <translation>Посередине между объектами {first} и {second} линия проходит не везде: вокруг какой-то общей части их контуры не пересекаются или пересекаются слишком часто. Обрежьте один из объектов или начертите линию вручную.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report to read</source>
        <translation>отчёт для чтения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_files.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/check_delimitation.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>a report for programs</source>
        <translation>отчёт для программ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>inside now</source>
        <translation>теперь внутри</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>outside now</source>
        <translation>теперь снаружи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>gained, km²</source>
        <translation>приобретено, км²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>lost, km²</source>
        <translation>утрачено, км²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Agreement, SHA-256</source>
        <translation>Соглашение, SHA-256</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Changes from {before} to {after}</source>
        <translation>Изменения от {before} к {after}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What is in force on {day} is compared.</source>
        <translation>Сравнивается то, что действует на {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Added: {added}; removed: {removed}; changed: {changed}.</source>
        <translation>Добавлено: {added}; удалено: {removed}; изменено: {changed}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Gained: {gained}; lost: {lost}; moved: {points}.</source>
        <translation>Приобретено: {gained}; утрачено: {lost}; перемещено: {points}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Told apart, in parts no wider than {tolerance}: {area}.</source>
        <translation>Отдельно, в частях не шире {tolerance}: {area}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The line of {feature} differs by less than a centimetre.</source>
        <translation>Линия объекта {feature} отличается меньше чем на сантиметр.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{feature} is the same line under another identifier: {before} before, {after} now.</source>
        <translation>{feature} — та же линия под другим идентификатором: раньше {before}, теперь {after}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>The ground or the turning points of {feature} are not measured: one of the versions is not sound, as its check says, or the lines of the two cross at more than {most} places.</source>
        <translation>Площадь или поворотные точки объекта {feature} не измерены: одна из версий с ошибками, о чём говорит её проверка, или линии обеих пересекаются более чем в {most} местах.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, “{after}” now.</source>
        <translation>{what}: было «{before}», стало «{after}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{after}” now, nothing before.</source>
        <translation>{what}: стало «{after}», раньше ничего не было.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>{what}: “{before}” before, nothing now.</source>
        <translation>{what}: было «{before}», теперь ничего нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Ground by administrative unit</source>
        <translation>Площадь по административным единицам</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Settlements on the other side of a line</source>
        <translation>Населённые пункты по другую сторону линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Accepted findings that lapsed</source>
        <translation>Принятые замечания, утратившие силу</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Finding, as it was accepted</source>
        <translation>Замечание, как оно было принято</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Agreement, limits, rules, reference boundaries, software and accepted findings</source>
        <translation>Соглашение, пределы, правила, справочные границы, программы и принятые замечания</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Turning points moved, added, removed</source>
        <translation>Поворотные точки: перемещено, добавлено, удалено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number before</source>
        <translation>Номер до</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Number now</source>
        <translation>Номер теперь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place before</source>
        <translation>Место до</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Place now</source>
        <translation>Место теперь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Distance, m</source>
        <translation>Расстояние, м</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Azimuth, °</source>
        <translation>Азимут, °</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>What features state</source>
        <translation>Что указано у объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>too near to tell</source>
        <translation>слишком близко, чтобы сказать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>SHA-256 of the agreement's text</source>
        <translation>SHA-256 текста соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>not applied: {rule}</source>
        <translation>не применяется: {rule}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/changes_page.py"/>
        <source>reference boundaries</source>
        <translation>справочные границы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>straight line</source>
        <translation>прямая линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>river</source>
        <translation>река</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>administrative boundary</source>
        <translation>административная граница</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>line of contact</source>
        <translation>линия соприкосновения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>recorded</source>
        <translation>занесено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>own log</source>
        <translation>собственный журнал</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Minutes of meeting {number}</source>
        <translation>Протокол заседания {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Held in {place} on {day}.</source>
        <translation>Место и день: {place}, {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Present: {present}.</source>
        <translation>Присутствовали: {present}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed at this meeting: {here} km.</source>
        <translation>Согласовано на этом заседании: {here} км.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Agreed in all: {agreed} km of {whole} km ({share} %).</source>
        <translation>Согласовано всего: {agreed} км из {whole} км ({share} %).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>What has lapsed was said of another line, and counts for nothing.</source>
        <translation>Утратившее силу сказано о другой линии и не считается.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>From point</source>
        <translation>От точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>To point</source>
        <translation>До точки</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Length, m</source>
        <translation>Длина, м</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>Reservations and objections</source>
        <translation>Оговорки и возражения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>lapsed: {stance} on {day} ({how})</source>
        <translation>утратило силу: {stance}, {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/consent_page.py"/>
        <source>{stance} on {day} ({how})</source>
        <translation>{stance}, {day} ({how})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Remedy</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Checked for {day}: {errors}, {warnings}, {notes}.</source>
        <translation>Проверено на {day}: {errors}, {warnings}, {notes}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/findings_page.py"/>
        <source>Rules that were applied</source>
        <translation>Применённые правила</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by all</source>
        <translation>заявлено всеми</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>contested</source>
        <translation>спорно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>claimed by nobody</source>
        <translation>не заявлено никем</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Proposals compared: {parties}</source>
        <translation>Сравнение предложений: {parties}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Claimed by all: {agreed}; contested: {contested}; claimed by nobody between claims: {gap}.</source>
        <translation>Заявлено всеми: {agreed}; спорно: {contested}; не заявлено никем между притязаниями: {gap}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Line drawn by all: {agreed}; line at stake: {at_stake}. A line that several parties draw counts once.</source>
        <translation>Линия, проведённая всеми: {agreed}; линия под вопросом: {at_stake}. Линия, проведённая несколькими сторонами, считается один раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Lines up to {tolerance} apart over {run} or more are the same line; ground between them, {area}, is counted apart.</source>
        <translation>Линии, расходящиеся не более чем на {tolerance} на протяжении {run} или дольше, — одна линия; местность между ними, {area}, учтена отдельно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Settlements nearer than {accuracy} to the outline of a cell are near, not inside: their positions are no more accurate than that.</source>
        <translation>Населённые пункты ближе {accuracy} к контуру ячейки — вблизи, а не внутри: их положения не точнее этого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells: ground with one set of claiming parties</source>
        <translation>Ячейки: местность с одним и тем же составом заявляющих сторон</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/margin/of_comparison.py"/>
        <source>Area, km²</source>
        <translation>Площадь, км²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Within the tolerance, km²</source>
        <translation>В пределах допуска, км²</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>near</source>
        <translation>вблизи</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Population, where stated</source>
        <translation>Население, где указано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Cells by administrative unit</source>
        <translation>Ячейки по административным единицам</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/proposals_page.py"/>
        <source>Units that the agreement names for a region: claimed by nobody</source>
        <translation>Единицы, которые соглашение называет для региона: не заявлено никем</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>in no unit</source>
        <translation>ни в одной единице</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/reports/units.py"/>
        <source>{unit}, with parts narrower than the accuracy of the boundaries: {others}</source>
        <translation>{unit}, включая части, которые уже точности границ: {others}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/__init__.py"/>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>What was agreed is as it was agreed</source>
        <translation>Согласованное осталось таким, как согласовано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore what was agreed, or reopen it with the document that says so.</source>
        <translation>Восстановите согласованное или откройте его заново документом, который это устанавливает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is agreed, and no act on record says which line was: a change of it shows nowhere.</source>
        <translation>{feature} имеет статус согласованного, но ни один акт в реестре не говорит, какая линия согласована: её изменение нигде не видно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} has another name than on {day}, when it was agreed as “{name}” ({document}).</source>
        <translation>{feature} называется иначе, чем {day}, когда это было согласовано как «{name}» ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} was agreed on {day} ({document}) and is not reopened, but its status is “{status}”.</source>
        <translation>{feature}: согласовано {day} ({document}) и заново не открыто, но статус — «{status}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} is another one than was agreed on {day} ({document}).</source>
        <translation>Линия {feature} — не та, что была согласована {day} ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>The line of {feature} lies up to {distance} from the one that was agreed on {day} ({document}).</source>
        <translation>Линия {feature} отстоит до {distance} от согласованной {day} ({document}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>{feature} is not there any more, though it was agreed on {day} ({document}) and not reopened.</source>
        <translation>{feature} больше нет, хотя это было согласовано {day} ({document}) и заново не открыто.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/agreed_changed.py"/>
        <source>Restore {feature} as it was agreed</source>
        <translation>Восстановить {feature} как согласовано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>In force within the agreement's term</source>
        <translation>Действует в пределах срока соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>Correct the dates, or record the extension of the agreement that they rest on.</source>
        <translation>Исправьте даты или запишите продление соглашения, на котором они основаны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} is in force until {end}, before it comes into force on {begin}.</source>
        <translation>{feature} действует до {end}, раньше своего вступления в силу {begin}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>before the agreement came into force on {first}</source>
        <translation>до вступления соглашения в силу {first}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record</source>
        <translation>после последнего записанного срока соглашения, закончившегося {last}; дата основана на автоматическом продлении, которое не записано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>after the agreement's last period on record, which ended on {last}</source>
        <translation>после последнего записанного срока соглашения, закончившегося {last}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its first day in force, {when}.</source>
        <translation>{feature}: первым днём действия указан {day}, {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_dates.py"/>
        <source>{feature} states {day} as its last day in force, {when}.</source>
        <translation>{feature}: последним днём действия указан {day}, {when}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>What every feature must state</source>
        <translation>Что должен указывать каждый объект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Fill the attribute; choose kind, region, party and status from the agreement's lists.</source>
        <translation>Заполните атрибут; вид, регион, сторону и статус выберите из списков соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states no {attribute}.</source>
        <translation>{feature} не указывает {attribute}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} has the uid “{uid}”, which is no UUID.</source>
        <translation>{feature} имеет uid «{uid}», который не является UUID.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>{feature} states the {attribute} “{value}”, which is none of the agreement's ({listed}).</source>
        <translation>{feature}: {attribute} «{value}» нет среди значений соглашения ({listed}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_required.py"/>
        <source>Set the {attribute} to {value}</source>
        <translation>Установить {attribute}: {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Text that reads as it is stored</source>
        <translation>Текст читается так, как хранится</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete the characters named, or type the text again.</source>
        <translation>Удалите названные знаки или наберите текст заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has characters in its {attribute} that may not stand there: {refused}.</source>
        <translation>{feature}: в {attribute} есть недопустимые знаки: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>Delete them from the {attribute}</source>
        <translation>Удалить их из {attribute}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_text.py"/>
        <source>{feature} has a character in its {attribute} that was lost when the text was read (U+FFFD).</source>
        <translation>{feature}: в {attribute} есть знак, утраченный при чтении текста (U+FFFD).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>One uid, one name and one number for each feature</source>
        <translation>Один uid, одно название и один номер на каждый объект</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Give the copy a new uid, or one of the features another name or number.</source>
        <translation>Дайте копии новый uid или одному из объектов другое название или номер.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features have the uid {uid}: {labels}.</source>
        <translation>Объектов с uid {uid}: {count}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the name {name}.</source>
        <translation>Объектов вида «{kind}» в регионе «{region}» с названием {name}: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>Names of the kind “{kind}” in the region “{region}” look alike: {names}.</source>
        <translation>Названия вида «{kind}» в регионе «{region}» выглядят одинаково: {names}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unique.py"/>
        <source>{count} features of the kind “{kind}” in the region “{region}” have the number {number}: {labels}.</source>
        <translation>Объектов вида «{kind}» в регионе «{region}» с номером {number}: {count} ({labels}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Every stored value can be read</source>
        <translation>Каждое сохранённое значение читается</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>Type the value again, or empty it; or restore the workspace from a copy.</source>
        <translation>Наберите значение заново или очистите его; либо восстановите рабочий файл из копии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_unreadable.py"/>
        <source>{feature}: “{value}” in the column “{column}” (table “{table}”, row {row}) is nothing that the column can hold.</source>
        <translation>{feature}: «{value}» в столбце «{column}» (таблица «{table}», строка {row}) — не то, что он может содержать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Numbers that can be meant</source>
        <translation>Правдоподобные числа</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>Correct the number, or empty it where nothing is stated.</source>
        <translation>Исправьте число или очистите его, если ничего не заявлено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/attribute_value.py"/>
        <source>{feature} states {value} in the column “{column}”, which no {column} can be.</source>
        <translation>{feature}: в столбце «{column}» указано {value}; значение {column} не может быть таким.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>A zone's buffers run along its whole line</source>
        <translation>Буферы зоны идут вдоль всей её линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Extend a buffer along the stretch, or make the zone's buffer again.</source>
        <translation>Продлите буфер вдоль участка или постройте буфер зоны заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>longest stretch of the line that may be without a buffer</source>
        <translation>наибольший участок линии, который может быть без буфера</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>{zone} has no buffer along its line of {length}.</source>
        <translation>{zone} не имеет буфера вдоль своей линии длиной {length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_encloses.py"/>
        <source>Along {length} of its line {zone} has no buffer.</source>
        <translation>На протяжении {length} своей линии {zone} не имеет буфера.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Every buffer names its zone or line</source>
        <translation>Каждый буфер называет свою зону или линию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>Choose the zone or the line that the buffer runs along, or delete the buffer.</source>
        <translation>Выберите зону или линию, вдоль которой идёт буфер, или удалите буфер.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names neither a zone nor a line.</source>
        <translation>{buffer} не указывает ни зону, ни линию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names no zone.</source>
        <translation>{buffer} не указывает зону.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone or line that is not here.</source>
        <translation>{buffer} указывает зону или линию, которой здесь нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names a zone that is not here.</source>
        <translation>{buffer} указывает зону, которой здесь нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is neither a zone nor a line.</source>
        <translation>{buffer} указывает {other}, а это не зона и не линия.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names {other}, which is no zone.</source>
        <translation>{buffer} указывает {other}, а это не зона.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which was withdrawn.</source>
        <translation>{buffer} указывает зону {other}, которая отозвана.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which was withdrawn.</source>
        <translation>{buffer} указывает линию {other}, которая отозвана.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the zone {other}, which is not in force.</source>
        <translation>{buffer}: указана зона {other}, которая не в силе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_orphan.py"/>
        <source>{buffer} names the line {other}, which is not in force.</source>
        <translation>{buffer}: указана линия {other}, которая не в силе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>A buffer was made from its zone as it is now</source>
        <translation>Буфер построен от зоны в её нынешнем виде</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>Make the buffer again from the zone as it is drawn now.</source>
        <translation>Постройте буфер заново от зоны в её нынешнем виде.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_stale.py"/>
        <source>{buffer} was made from {zone} before the zone's line was changed; make it again.</source>
        <translation>Буферная зона «{buffer}» построена по линии зоны «{zone}» до её изменения; постройте её заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>A buffer is as wide as it says</source>
        <translation>Ширина буфера такова, как указано</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>Make the buffer again with the geodesic buffer, or move its outer edge out.</source>
        <translation>Постройте буфер заново как геодезический или отодвиньте его внешний край.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>how much narrower than stated it may be anywhere, or 0.1 % of the width</source>
        <translation>насколько у́же указанного он может быть где-либо, или 0.1 % ширины</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>shortfall up to which it is only a warning: an approximate GIS buffer</source>
        <translation>недостача, до которой это лишь предупреждение: приблизительный буфер ГИС</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}. It looks like {cause}.</source>
        <translation>Ширина {buffer} в точке {spot} — {metres}, на {short} меньше указанной {width}. Похоже, причина: {cause}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/buffer_width.py"/>
        <source>{buffer} is {metres} wide at {spot}, {short} less than the stated {width}.</source>
        <translation>Ширина {buffer} в точке {spot} — {metres}, на {short} меньше указанной {width}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Each zone has a checkpoint</source>
        <translation>В каждой зоне есть контрольно-пропускной пункт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>Draw a checkpoint in the zone's buffer, where a road crosses its line.</source>
        <translation>Поставьте контрольно-пропускной пункт в буфере зоны, где дорога пересекает её линию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>distance from the line within which a checkpoint serves a zone</source>
        <translation>расстояние от линии, в пределах которого пункт обслуживает зону</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_each_zone.py"/>
        <source>{zone} has no checkpoint on its line.</source>
        <translation>На линии зоны «{zone}» нет контрольно-пропускного пункта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Checkpoints stand in a buffer zone, near the line</source>
        <translation>Контрольно-пропускные пункты стоят в буферной зоне, вблизи линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>Move the checkpoint into the buffer zone, to where a road crosses the zone's line.</source>
        <translation>Переместите пункт в буферную зону, туда, где дорога пересекает линию зоны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>distance outside the buffer zone that is put down to rounding</source>
        <translation>расстояние вне буферной зоны, относимое к округлению</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>greatest distance from the zone's line</source>
        <translation>наибольшее расстояние от линии зоны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/checkpoint_on_line.py"/>
        <source>{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most.</source>
        <translation>{checkpoint} стоит в {away} от линии {zone}, в точке {spot}; допустимо не более {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>What is agreed, every party has agreed to</source>
        <translation>С согласованным согласились все стороны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>Ask the parties for their stances, or reopen the feature.</source>
        <translation>Запросите позиции сторон или снова откройте объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_agreed.py"/>
        <source>{feature} states that it is agreed, and the agreement of {parties} is missing; stretches: {stretches}.</source>
        <translation>{feature} значится согласованным, а согласия {parties} нет; участки: {stretches}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>What every party agrees to is marked as agreed</source>
        <translation>С чем согласны все стороны, то отмечено как согласованное</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Mark it as agreed, with the document that says so, or leave it open.</source>
        <translation>Отметьте его как согласованное, указав документ, или оставьте открытым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_complete.py"/>
        <source>Every stretch of {feature} is agreed by every party; it can be marked as agreed.</source>
        <translation>Все стороны согласны с каждым участком объекта {feature}; его можно отметить как согласованный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Stances are on the line as it is</source>
        <translation>Позиции относятся к линии в её нынешнем виде</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>Ask the party for its stance on the line as it is now, or restore the line that it meant.</source>
        <translation>Запросите позицию стороны по линии в нынешнем виде или восстановите линию, которую она имела в виду.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) was of another line, and has lapsed.</source>
        <translation>Сказанное {party} об участке {number} объекта {feature} {day} («{stance}») относилось к другой линии и утратило силу.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/consent_lapsed.py"/>
        <source>What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) has lapsed: the line lies up to {distance} from the one that was meant.</source>
        <translation>Сказанное {party} об участке {number} объекта {feature} {day} («{stance}») утратило силу: линия отстоит от той, что имелась в виду, на величину до {distance}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>No gap between neighbouring zones</source>
        <translation>Между соседними зонами нет зазоров</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>Draw both zones along one line, or part them by more than the limit if the land between is meant.</source>
        <translation>Проведите обе зоны по одной линии или разведите их больше предела, если земля между ними оставлена намеренно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width of a gap that is put down to the drawing</source>
        <translation>ширина зазора, относимая к неточности черчения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>width from which on land between two zones is taken as meant</source>
        <translation>ширина, начиная с которой земля между зонами считается оставленной намеренно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave a gap of {size} between them, up to {width} wide, at {spot}.</source>
        <translation>{zones} оставляют между собой зазор {size}, шириной до {width}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{zones} leave more than {most} gaps between them, too many to be told one by one; the widest that was found is {width} wide, at {spot}.</source>
        <translation>{zones} оставляют между собой более {most} зазоров — слишком много, чтобы называть каждый; самый широкий из найденных имеет ширину {width}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/gap_neighbour.py"/>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>No repeated vertex</source>
        <translation>Нет повторных вершин</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>Delete one of the two turning points.</source>
        <translation>Удалите одну из двух поворотных точек.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>distance within which two vertices in a row are one</source>
        <translation>расстояние, в пределах которого две соседние вершины считаются одной</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <source>{feature} has {count} within {limit_text} of the one before, the nearest {least} from it at {spot}.</source>
        <translation>{feature}: {count} на расстоянии до {limit_text} от предыдущей, ближайшая — {least}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_duplicate_vertex.py"/>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete {count} of {feature}</source>
        <translation>Удалить {count}; объект: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Finite coordinates in range</source>
        <translation>Конечные координаты в допустимых пределах</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>Type the coordinates again, or import the file with the coordinate system it was made in.</source>
        <translation>Наберите координаты заново или импортируйте файл с той системой координат, в которой он создан.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} without a number for longitude or latitude; in the order drawn the first is the {ordinal}</source>
        <translation>{feature}: {count} без числа в долготе или широте; в порядке черчения первая — {ordinal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}; these look like metres of a projected system.</source>
        <translation>{feature}: {count} за пределами 180° долготы или 90° широты, первая — с долготой {longitude} и широтой {latitude}; похоже на метры системы координат на плоскости.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_finite.py"/>
        <source>{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and latitude {latitude}.</source>
        <translation>{feature}: {count} за пределами 180° долготы или 90° широты, первая — с долготой {longitude} и широтой {latitude}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Edges that a chart draws elsewhere</source>
        <translation>Рёбра, которые карта рисует в другом месте</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>Nothing, or add turning points on the line: packages draw such edges out by themselves.</source>
        <translation>Ничего не делайте или добавьте поворотные точки на линии: пакеты сами дополняют такие рёбра.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>greatest distance of the edge on a chart from its geodesic</source>
        <translation>наибольшее расстояние ребра на карте от его геодезической линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} has {count} that a chart with straight lines draws up to {most} away from the geodesic, the worst at {spot}; exports draw them out.</source>
        <translation>{feature}: {count}, которые карта с прямыми линиями рисует на расстоянии до {most} от геодезической линии, наибольшее — в точке {spot}; при экспорте они дополняются точками.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_long_edge.py"/>
        <source>{feature} meets itself at {count} when its edges are drawn as geodesics, which packages do; the first is {spot}.</source>
        <translation>{feature}: касается себя, когда рёбра рисуются геодезическими, как в пакетах ({count}); первое место — {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area</source>
        <translation>площадь</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of points</source>
        <translation>набор точек</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a set of lines</source>
        <translation>набор линий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>an area of several parts</source>
        <translation>площадь из нескольких частей</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>a collection of geometries</source>
        <translation>набор разных геометрий</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Geometry present and of its kind's type</source>
        <translation>Геометрия есть и соответствует виду</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Draw the feature: an area for a zone, a line for a line, a point for a post or a checkpoint.</source>
        <translation>Нарисуйте объект: площадь для зоны, линию для линии, точку для поста или контрольно-пропускного пункта.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} carries heights; they are no part of the delimitation and are not exported.</source>
        <translation>{feature} содержит высоты; они не входят в делимитацию и не экспортируются.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the heights off {feature}</source>
        <translation>Убрать высоты; объект: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>What the workspace stores as the geometry of {feature} cannot be read; draw it anew.</source>
        <translation>То, что хранится в рабочем файле как геометрия объекта {feature}, не читается; нарисуйте её заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has no geometry.</source>
        <translation>{feature} не имеет геометрии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} without turning points, on which other programs break; take them off.</source>
        <translation>{feature}: {count} без поворотных точек, на них сбиваются другие программы; уберите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Take the parts and holes without turning points off {feature}</source>
        <translation>Убрать части и вырезы без поворотных точек: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} has {count} not closed: the first ends at {end}, {gap} from where it begins.</source>
        <translation>{feature}: {count}; первый кончается в точке {end}, в {gap} от своего начала.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Close the outline of {feature} by a straight edge</source>
        <translation>Замкнуть контур объекта {feature} прямым ребром</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.</source>
        <translation>{feature} — это {found}, а объект вида «{kind}» должен быть: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} an area of the same turning points</source>
        <translation>Сделать {feature} площадью с теми же поворотными точками</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a line of the same turning points</source>
        <translation>Сделать {feature} линией с теми же поворотными точками</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_missing.py"/>
        <source>Make {feature} a single point</source>
        <translation>Сделать {feature} одной точкой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no further part</source>
        <translation>ни одной дополнительной части</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclave</source>
        <translation>ни одного эксклава</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no hole</source>
        <translation>ни одного выреза</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>no exclusion</source>
        <translation>ни одного исключённого участка</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>One part, no hole but those declared</source>
        <translation>Одна часть, без вырезов, кроме объявленных</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>Make a feature of each part, or name the further parts as exclaves and the holes as exclusions.</source>
        <translation>Сделайте из каждой части отдельный объект или назовите остальные части эксклавами, а вырезы — исключёнными участками.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} is {count}; make one feature of each.</source>
        <translation>{feature} — это {count}; сделайте из каждой отдельный объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} has {count}, {sizes}, but declares {names}; the largest is at {spot}.</source>
        <translation>{feature}: {count}, {sizes}, а объявлено: {names}; наибольший — в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{size} in all</source>
        <translation>всего {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_parts.py"/>
        <source>{feature} declares {names} but has {count}.</source>
        <translation>{feature} объявляет {names}, но имеет {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>No edge shorter than the precision</source>
        <translation>Нет рёбер короче точности</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>Delete one of the two turning points, or move them apart.</source>
        <translation>Удалите одну из двух поворотных точек или разведите их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>shortest edge</source>
        <translation>самое короткое ребро</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_short_edge.py"/>
        <source>{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}.</source>
        <translation>{feature}: {count} короче {limit_text}; самое короткое, {least}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>No sliver among the parts and holes</source>
        <translation>Среди частей и вырезов нет узких осколков</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part or hole, or draw it at its true size.</source>
        <translation>Удалите часть или вырез либо нарисуйте в истинном размере.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>width under which a part or hole is a sliver</source>
        <translation>ширина, меньше которой часть или вырез — осколок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>area under which a part or hole is a sliver</source>
        <translation>площадь, меньше которой часть или вырез — осколок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a hole of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature}: вырез {size} шириной {width} в точке {spot}: осколок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>{feature} has a part of {size}, {width} wide, at {spot}: a sliver.</source>
        <translation>{feature}: часть {size} шириной {width} в точке {spot}: осколок.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Close the hole in {feature}</source>
        <translation>Закрыть вырез; объект: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_sliver_part.py"/>
        <source>Delete the part of {feature}</source>
        <translation>Удалить часть {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>No spike</source>
        <translation>Нет острых выбросов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>Delete the turning point at the tip, or move it.</source>
        <translation>Удалите поворотную точку на острие или переместите её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>sharpest angle between two edges</source>
        <translation>самый острый угол между двумя рёбрами</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_spike.py"/>
        <source>{feature} has {count} sharper than {limit_text}; the sharpest, {least}, runs {reach} to {spot}.</source>
        <translation>{feature}: {count} острее {limit_text}; самый острый, {least}, выдаётся на {reach} до {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Longitude and latitude in their order</source>
        <translation>Долгота и широта в своём порядке</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude, of the whole feature or of the turning points named.</source>
        <translation>Поменяйте местами долготу и широту всего объекта или названных поворотных точек.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has longitude and latitude exchanged: it lies at {now}; exchanged, it lies in {region}, at {then}.</source>
        <translation>{feature}: долгота и широта переставлены: объект лежит в {now}; после перестановки — в регионе {region}, в {then}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {feature}</source>
        <translation>Поменять местами долготу и широту; объект: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>the agreement's theatre</source>
        <translation>район действия соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{feature} has {count} with longitude and latitude exchanged, in the order drawn the {named}: the first lies at {now} and belongs at {then}.</source>
        <translation>{feature}: {count} с переставленными долготой и широтой, в порядке черчения {named}: первая лежит в {now}, а её место в {then}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>Exchange longitude and latitude of {count} of {feature}</source>
        <translation>Поменять местами долготу и широту: {count}; объект: {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_swapped.py"/>
        <source>{named} and others</source>
        <translation>{named} и другие</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>A valid area or line</source>
        <translation>Допустимый полигон или линия</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Move the turning points so that no outline or line meets itself or another one.</source>
        <translation>Переместите поворотные точки так, чтобы ни один контур и ни одна линия не касались себя или других.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} has so many edges side by side ({count}) that it cannot be checked; draw it with fewer.</source>
        <translation>{feature}: слишком много рёбер идут рядом ({count}), проверить нельзя; нарисуйте с меньшим числом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} meets itself at {count}, so that it has no left and no right side there; the first place is {spot}.</source>
        <translation>{feature}: линия встречается сама с собой ({count}), так что там у неё нет ни левой, ни правой стороны; первое место — {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>{feature} is not a valid area: {reasons}; the first place is {spot}.</source>
        <translation>{feature} не является допустимым полигоном: {reasons}; первое место — {spot}.</translation>
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
        <translation>{fault}: не менее {places}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/geometry_valid.py"/>
        <source>Rebuild {feature} as a valid area of {parts}, {size}</source>
        <translation>Перестроить {feature} в допустимый полигон: {parts}, {size}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is whole</source>
        <translation>Реестр актов цел</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>Merge the copy that has the missing entries; of a fork its author records by a correction what holds.</source>
        <translation>Объедините копию, в которой есть недостающие записи; о раздвоении его автор записывает исправлением, что действует.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/ledger_whole.py"/>
        <source>The ledger of acts is not whole: {problem}</source>
        <translation>Реестр актов не цел: {problem}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limits are the agreement's</source>
        <translation>Пределы взяты из соглашения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>Take the workspace's own limit away in the options, or have the parties state it in the agreement.</source>
        <translation>Уберите собственный предел рабочей области в параметрах, или пусть стороны внесут его в соглашение.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/limits_agreed.py"/>
        <source>The limit “{which}” of {rule} is {here} in this workspace; the agreement has {there}. Reason: {reason}</source>
        <translation>Предел «{which}» правила {rule} в этой рабочей области равен {here}; в соглашении — {there}. Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>No overlap of kinds that the agreement keeps apart</source>
        <translation>Нет перекрытий видов, которые соглашение разделяет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <source>Cut one of the two back to the other's line.</source>
        <translation>Обрежьте один из двух объектов по линии другого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_kind.py"/>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>width of an overlap that is put down to the drawing</source>
        <translation>ширина перекрытия, относимая к неточности черчения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Zones do not overlap</source>
        <translation>Зоны не перекрываются</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/overlap_zone.py"/>
        <source>Agree on one line between the two zones and draw both along it, or remove the copy.</source>
        <translation>Согласуйте одну линию между двумя зонами и проведите обе по ней или удалите копию.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Nothing across the country's border</source>
        <translation>Ничего за границей страны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>Draw the feature up to the border and not across it.</source>
        <translation>Нарисуйте объект до границы, не переходя её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>area across the border that is put down to the reference</source>
        <translation>площадь за границей, относимая к справочным данным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>distance across it, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>расстояние поста, пункта или линии за границей, относимое к справочным данным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>the country</source>
        <translation>страна</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies across the country's border with {size}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} заходит за границу страны на {size}, в точке {spot} (границы: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} стоит в {away} за границей страны, в точке {spot} (границы: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs up to {away} beyond the country's border, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: проходит за границей страны на удалении до {away}, {spot} (по границам источника: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} runs through “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: проходит через район «{area_name}», {spot}; статус этого района указан в источниках по-разному ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} stands in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: стоит в районе «{area_name}», {spot}; статус этого района указан в источниках по-разному ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_country.py"/>
        <source>{feature} lies with {size} in “{area_name}”, at {spot}, whose status sources state differently ({statements}).</source>
        <translation>{feature}: {size} лежит в районе «{area_name}», {spot}; статус этого района указан в источниках по-разному ({statements}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Zones of two regions do not meet</source>
        <translation>Зоны двух регионов не соприкасаются</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>Draw one of the two back, or give both the same region if they are meant to be neighbours.</source>
        <translation>Отодвиньте одну из двух зон или дайте обеим один регион, если они должны быть соседними.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>distance from which on two zones are apart</source>
        <translation>расстояние, начиная с которого две зоны раздельны</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} lies only {measure} from {second} in {region_b}, at {spot}.</source>
        <translation>{first} в регионе {region_a} лежит лишь в {measure} от {second} в регионе {region_b}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} meets {second} in {region_b} along {measure}, at {spot}.</source>
        <translation>{first} в регионе {region_a} граничит с {second} в регионе {region_b} на протяжении {measure}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>{first} in {region_a} touches {second} in {region_b}, at {spot}.</source>
        <translation>{first} в регионе {region_a} касается {second} в регионе {region_b}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_other_region.py"/>
        <source>no region</source>
        <translation>без региона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Inside the units of its region</source>
        <translation>Внутри единиц своего региона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Draw the feature inside the units that the agreement names for its region, or correct its region.</source>
        <translation>Нарисуйте объект внутри единиц, названных соглашением для его региона, или исправьте регион.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>area outside that is put down to the reference</source>
        <translation>площадь вне, относимая к справочным данным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>distance outside, of a post, checkpoint or line, that is put down to the reference</source>
        <translation>расстояние поста, пункта или линии вне, относимое к справочным данным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>the units of their region</source>
        <translation>единицы своего региона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {places}, the largest in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} выходит за единицы, названные в соглашении для региона: {region}; площадь вне их {size} ({places}), наибольший участок — {in_unit}, точка {spot} (границы: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} lies outside the units that the agreement names for {region}, with {size} in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature} выходит за единицы, названные в соглашении для региона: {region}; площадь вне их {size}, участок — {in_unit}, точка {spot} (границы: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} runs up to {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: проходит на удалении до {away} вне единиц, названных в соглашении для региона: {region}; единица: {in_unit}, {spot} (по границам источника: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>{feature} stands {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} (by the boundaries of {source}).</source>
        <translation>{feature}: на расстоянии {away} вне единиц, названных в соглашении для региона: {region}; единица: {in_unit}, {spot} (по границам источника: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_region.py"/>
        <source>Put {name} into the region {region}</source>
        <translation>Отнести {name} к региону {region}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Outside the areas of separation</source>
        <translation>Вне районов разъединения</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Keep the feature out of the area, or agree on it with those who watch that area.</source>
        <translation>Держите объект вне этого района или согласуйте его с теми, кто за районом наблюдает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>area inside that is put down to the reference</source>
        <translation>площадь внутри, относимая к справочным данным</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>Whether features lie inside {areas} is not known: the reference ({source}) has no such area. Choose a reference layer that has it.</source>
        <translation>Неизвестно, лежат ли объекты внутри {areas}: в справочных данных ({source}) нет такого района. Выберите справочный слой, в котором он есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} stands inside “{area_name}”, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: стоит внутри «{area_name}», в точке {spot} (ориентировочный полигон, источник: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/placement_separation_area.py"/>
        <source>{feature} lies inside “{area_name}” with {size}, at {spot} (an indicative polygon of {source}).</source>
        <translation>{feature}: лежит внутри «{area_name}», площадь {size}, в точке {spot} (ориентировочный полигон, источник: {source}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Observation posts stand in a buffer zone</source>
        <translation>Наблюдательные посты стоят в буферной зоне</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>Move the post into the buffer zone, or correct its region.</source>
        <translation>Переместите пост в буферную зону или исправьте его регион.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_in_buffer.py"/>
        <source>distance outside that is put down to rounding</source>
        <translation>расстояние вне, относимое к округлению</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Observation posts along the whole line</source>
        <translation>Наблюдательные посты вдоль всей линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Add a post where the line is farthest from any, or remove the post that was drawn twice.</source>
        <translation>Добавьте пост там, где линия дальше всего от постов, или удалите пост, нарисованный дважды.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>greatest distance of any place on the line from its nearest post</source>
        <translation>наибольшее расстояние любого места линии от ближайшего поста</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>distance within which two posts are taken for one</source>
        <translation>расстояние, в пределах которого два поста считаются одним</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Along {stretch} of the line of {zone} no observation post is nearer than {limit_text}; the farthest place is {away} from {post}, at {spot}.</source>
        <translation>На протяжении {stretch} линии {zone} нет наблюдательного поста ближе {limit_text}; самое дальнее место — в {away} от {post}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>The spacing of posts along the line of {zone} is not judged while {posts} of its region stand far from it.</source>
        <translation>Расстановка постов вдоль линии {zone} не оценивается, пока {posts} её региона стоят далеко от неё.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{zone} has no observation post: none of its region is within {limit_text} of its line of {line_length}.</source>
        <translation>{zone} не имеет наблюдательного поста: ни один пост её региона не стоит в пределах {limit_text} от её линии длиной {line_length}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>{one} and {other} stand {apart} apart: is that one post drawn twice?</source>
        <translation>{one} и {other} стоят в {apart} друг от друга: это один пост, нарисованный дважды?</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/post_spacing.py"/>
        <source>Remove {other}</source>
        <translation>Удалить {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>One proposal of each version</source>
        <translation>Одно предложение на каждую версию</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Ask the party which of the two it stands by, and take the other one off.</source>
        <translation>Спросите сторону, на каком из двух она стоит, и уберите другое.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/proposal_same.py"/>
        <source>Two proposals of {party} state the version {version} and differ: {first} with the fingerprint {digest}, and {second} with {other}.</source>
        <translation>Два предложения стороны {party} указывают версию {version} и различаются: {first} с отпечатком {digest} и {second} с {other}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>A safe zone lies inside its zone, clear of the zone's buffer</source>
        <translation>Безопасная зона лежит внутри своей зоны, вне её буфера</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Draw the safe zone inside the zone, or cut it back to the zone's line.</source>
        <translation>Нарисуйте безопасную зону внутри зоны или обрежьте её по линии зоны.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>distance by which it may lie outside the zone, or in its buffer</source>
        <translation>расстояние, на которое она может выходить за зону или в её буфер</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} lies inside no zone: its region has none.</source>
        <translation>{safe} не лежит ни в одной зоне: в её регионе зон нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} names a zone that is not here, so it lies inside none.</source>
        <translation>{safe} указывает зону, которой здесь нет, и потому не лежит ни в одной.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} out of {zone}, with {size}, at {spot}.</source>
        <translation>{safe} выходит за пределы {zone} на {reach}, площадью {size}, в точке {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>the zones of its region</source>
        <translation>зоны своего региона</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>{safe} reaches {reach} into {zone}, with {size}, at {spot}.</source>
        <translation>Безопасная зона «{safe}» заходит на {reach} внутрь зоны «{zone}», площадь {size}, {spot}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/safe_inside.py"/>
        <source>Cut {safe} back to the line of {zone}</source>
        <translation>Обрезать {safe} по линии {zone}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Stretches cover the whole line once</source>
        <translation>Участки охватывают всю линию один раз</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>Divide the line anew; stretches that are as they were keep their numbers and what was said of them.</source>
        <translation>Разделите линию заново; неизменившиеся участки сохраняют номера и сказанное о них.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} leave out {length} of its line.</source>
        <translation>Участки объекта {feature} не охватывают {length} его линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_cover.py"/>
        <source>The stretches of {feature} have {length} of its line more than once.</source>
        <translation>Участки объекта {feature} охватывают {length} его линии более одного раза.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Stretches run along their features</source>
        <translation>Участки идут вдоль своих объектов</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line from the feature, or divide it anew.</source>
        <translation>Возьмите линию с объекта или разделите его заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/stretch_on_line.py"/>
        <source>Take the line of the stretch {number} from its feature</source>
        <translation>Взять линию участка {number} с его объекта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>The agreement is in force</source>
        <translation>Соглашение действует</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>Record the extension with its document in the agreement file, or correct the package's date.</source>
        <translation>Запишите продление с его документом в файл соглашения или исправьте дату пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}.</source>
        <translation>На {day} соглашение ещё не действует; оно вступает в силу {first}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension.</source>
        <translation>На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Соглашение не предусматривает продления.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record.</source>
        <translation>На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Оно продлевается по взаимному согласию, и более позднее продление не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/term_in_force.py"/>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record.</source>
        <translation>На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Оно продлевается автоматически, каждый раз на срок в месяцах: {months}; такой срок длился бы до {until}, но продление не записано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace is sound</source>
        <translation>Рабочий файл исправен</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Restore the workspace from a copy, or create a new one and import the layers of this one into it.</source>
        <translation>Восстановите рабочий файл из копии или создайте новый и импортируйте в него слои этого.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: “{value}” stands in the column “{column}”.</source>
        <translation>Строка {row} таблицы «{table}» рабочего файла не читается: в столбце «{column}» стоит «{value}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>Row {row} of the workspace's table “{table}” cannot be read: the column “{column}” is empty.</source>
        <translation>Строка {row} таблицы «{table}» рабочего файла не читается: столбец «{column}» пуст.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” declares its column “{column}” as “{value}”, which is not its type.</source>
        <translation>Таблица «{table}» рабочего файла объявляет столбец «{column}» как «{value}», а это не его тип.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's file states “{value}” as its {column}, which no GeoPackage does.</source>
        <translation>В рабочем файле значение {column} — «{value}», чего не бывает в GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules/workspace_readable.py"/>
        <source>The workspace's table “{table}” lacks the column or the row that it must have: “{column}”.</source>
        <translation>В таблице «{table}» рабочего файла нет нужного столбца или строки: «{column}».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, which is not there; correct it under rules_off.</source>
        <translation>Соглашение {agreement} отключает правило «{rule}», которого нет; исправьте это в rules_off.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The agreement {agreement} switches off the rule “{rule}”, on which others rest; take it out of rules_off.</source>
        <translation>Соглашение {agreement} отключает правило «{rule}», на которое опираются другие; уберите его из rules_off.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/rules_off.py"/>
        <source>The parties do not apply the rule “{title}”. Reason: {reason}</source>
        <translation>Стороны не применяют правило «{title}». Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>“{key}” is not known here</source>
        <translation>«{key}» здесь неизвестно</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>a value of type {type} is needed, not {value}</source>
        <translation>нужно значение типа {type}, а не {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>it must be {wanted}, not {value}</source>
        <translation>должно быть {wanted}, а не {value}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not one of {listed}</source>
        <translation>{value} — не одно из: {listed}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too many, {most} are the most</source>
        <translation>слишком много: {entries}, допустимо не больше {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} меньше, чем {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} больше, чем {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not more than {least}</source>
        <translation>{value} не больше, чем {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>the text is longer than {most}</source>
        <translation>текст длиннее допустимого: {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} does not follow the pattern {pattern}</source>
        <translation>{value} не соответствует образцу {pattern}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{value} is not a date such as 2017-05-06</source>
        <translation>{value} — не дата вида 2017-05-06</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>{entries} are too few, {least} are needed</source>
        <translation>слишком мало: {entries}, нужно не меньше {least}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/schema_check.py"/>
        <source>an entry stands there twice</source>
        <translation>одна запись стоит там дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>“{paper}” is no paper for sheets; use one of {known}.</source>
        <translation>«{paper}» — не формат бумаги для листов; используйте один из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot be “{orientation}”; use one of {known}.</source>
        <translation>Листы не могут быть «{orientation}»; используйте одно из: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/options.py"/>
        <source>Sheets cannot have the scale 1:{scale}; use one of {known}, or 0 to choose.</source>
        <translation>Листы не могут иметь масштаб 1:{scale}; используйте один из: {known} или 0 для выбора.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} does not arrange sheets ({format}) on {known}; restore the file.</source>
        <translation>Файл {file} не размещает листы ({format}) на: {known}; восстановите файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/page.py"/>
        <source>{file} leaves a frame of {width} × {height} mm on {paper}; both must be at least {least} mm, so make the margin block smaller.</source>
        <translation>Файл {file} оставляет рамку {width} × {height} мм на бумаге {paper}; обе стороны должны быть не меньше {least} мм, уменьшите блок на полях.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, though small neighbours share them, and {feature} is beyond that; let the scale be chosen, choose a coarser one or a larger paper, or leave out the sheets.</source>
        <translation>Делимитация занимает более {most} листов в масштабе {scale} на {paper}, хотя небольшие соседние зоны делят листы, и объект {feature} уже не помещается; предоставьте выбор масштаба программе, возьмите более мелкий масштаб или больший формат бумаги либо не выводите листы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; no paper is larger, so leave out the sheets, or export a part of the delimitation from a workspace of its own.</source>
        <translation>Делимитация занимает более {most} листов на {paper}, хотя небольшие соседние зоны делят листы, и объект {feature} уже не помещается; большего формата нет, поэтому не выводите листы или выведите часть делимитации из отдельной рабочей области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} is beyond that; choose a larger paper, or leave out the sheets.</source>
        <translation>Делимитация занимает более {most} листов на {paper}, хотя небольшие соседние зоны делят листы, и объект {feature} уже не помещается; выберите больший формат бумаги или не выводите листы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/plan.py"/>
        <source>No index sheet on {paper} can show the whole delimitation, even at 1:{scale}; check for features that lie far from the others.</source>
        <translation>Ни один сборный лист на бумаге {paper} не вмещает всю делимитацию даже в масштабе 1:{scale}; проверьте, нет ли объектов далеко от остальных.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} is on no sheet; plan the sheets again from the delimitation as it is now.</source>
        <translation>{feature} нет ни на одном листе; спланируйте листы заново по делимитации в её нынешнем виде.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>{feature} reaches {beyond} beyond the frames of its sheets; plan them again, at a coarser scale or on a larger paper.</source>
        <translation>{feature} выходит за рамки своих листов на {beyond}; спланируйте их заново, в более мелком масштабе или на большей бумаге.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} the line of {feature} is {pen} wide and covers {line} of ground, more than the {accuracy} to which the agreement states its boundaries; choose a finer scale or a larger paper.</source>
        <translation>В масштабе {scale} линия {feature} толщиной {pen} покрывает на местности {line}, больше точности {accuracy}, с которой соглашение задаёт границы; выберите более крупный масштаб или большую бумагу.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/sheets/preflight.py"/>
        <source>At {scale} a line {pen} wide covers {line} of ground, more than half of the width of {feature} ({width}), so that its two sides run into one; choose a finer scale or a larger paper.</source>
        <translation>В масштабе {scale} линия толщиной {pen} покрывает на местности {line}, больше половины ширины {feature} ({width}), так что две его стороны сливаются; выберите более крупный масштаб или большую бумагу.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds until {last}.</source>
        <translation>{sentence} Справедливо по {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} on.</source>
        <translation>{sentence} Справедливо начиная с {first}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds on {day}.</source>
        <translation>{sentence} Справедливо на день {day}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/spans.py"/>
        <source>{sentence} This holds from {first} to {last}.</source>
        <translation>{sentence} Справедливо с {first} по {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the top</source>
        <translation>верхний уровень</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is longer than {most}</source>
        <translation>текст длиннее допустимого: {most}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it is not JSON ({cause})</source>
        <translation>это не JSON ({cause})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>it begins with the byte order mark of {encoding}; save it as plain UTF-8</source>
        <translation>начинается с метки порядка байтов {encoding}; сохраните как простой UTF-8</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the byte {byte} at {at} is no UTF-8; save it as UTF-8</source>
        <translation>байт {byte} в позиции {at} — не UTF-8; сохраните в UTF-8</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>{number} is no number that can be meant</source>
        <translation>{number} — не число, которое могли иметь в виду</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>“{key}” stands there twice</source>
        <translation>«{key}» стоит там дважды</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains {refused}, which can hide or reorder text</source>
        <translation>в тексте есть {refused}, что может скрыть или переставить текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>the text contains U+FFFD: a character was lost when it was written</source>
        <translation>в тексте есть U+FFFD: при записи потерян знак</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/strict_json.py"/>
        <source>lists and objects lie in one another more than {deepest} deep</source>
        <translation>списки и объекты вложены глубже {deepest} уровней</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/column_choice.py"/>
        <source>“{text}” states no column; write what it is, once each, and its name or number, such as lon=2; lat=3. It may be {meanings}, or a column of the features such as kind or party.</source>
        <translation>«{text}» не задаёт столбца; напишите, что это, по одному разу, и его название или номер, например lon=2; lat=3. Это может быть {meanings} или столбец объектов, например kind или party.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no column “feature” or “name” in its header; it tells which rows belong together.</source>
        <translation>В заголовке файла {file} нет столбца «feature» или «name»; он показывает, какие строки составляют один объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has two columns for “{meaning}”: {one} and {other}; rename one.</source>
        <translation>В файле {file} два столбца для «{meaning}»: {one} и {other}; переименуйте один.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has a column “{there}” but no column “{missing}”; add it.</source>
        <translation>В файле {file} есть столбец «{there}», но нет столбца «{missing}»; добавьте его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position.</source>
        <translation>В файле {file} нет столбца координат; в заголовке должно стоять lon и lat, x и y, utm, mgrs, dms или position.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>The zone “{zone}” names no band or hemisphere; write it behind the zone, as in 37S, 37 north or 37 south.</source>
        <translation>В зоне «{zone}» не указан пояс или полушарие; напишите после зоны, как в 37S, 37 north или 37 south.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>“{text}” names a square of {side} m, which is no place for a turning point; write it to {most} m or better.</source>
        <translation>«{text}» называет квадрат в {side} м, а это не место для поворотной точки; запишите с точностью до {most} м или лучше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/columns.py"/>
        <source>One feature mixes the notations {one} and {other}; use one.</source>
        <translation>В одном объекте смешаны записи: {one} и {other}; используйте одну.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>These are degrees and {crs} has none; state the geographic CRS.</source>
        <translation>Это градусы, а в {crs} их нет; укажите географическую СК.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.</source>
        <translation>Координаты UTM и MGRS — на WGS 84, а {crs} — нет; исправьте СК или пишите x и y.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The headings name the angles in both orders, and none was used: {lines}.</source>
        <translation>Заголовки называют углы в обоих порядках, и ни один не взят: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The heading names the angles in the other order than is stated; the stated one was used.</source>
        <translation>Заголовок называет углы в другом порядке, чем указано; взят указанный.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The latitude was read first, as the heading says.</source>
        <translation>Первой прочитана широта, как сказано в заголовке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The longitude was read first, as the heading says.</source>
        <translation>Первой прочитана долгота, как сказано в заголовке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>The northing was read first, as the heading says.</source>
        <translation>Первой взята северная координата, как указано в заголовке.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>Lines without a place were passed over: {lines}.</source>
        <translation>Пропущены строки без места: {lines}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>“{text}” (line {line})</source>
        <translation>«{text}» (строка {line})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>it names a square of {side} m; write it to {most} m or better</source>
        <translation>это квадрат в {side} м; запишите с точностью до {most} м или лучше</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_list.py"/>
        <source>the headings name easting and northing in both orders; keep one of them</source>
        <translation>заголовки называют восточную и северную координаты в обоих порядках; оставьте один</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} is {size} MB; the most is {most} MB, divide it.</source>
        <translation>Файл {file} занимает {size} МБ; допустимо не более {most} МБ, разделите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} cannot be read: {error}.</source>
        <translation>Файл {file} не читается: {error}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file} states no CRS; say which one its coordinates are in, EPSG:4326 for WGS 84 degrees.</source>
        <translation>Для файла {file} не указана система координат; укажите её, для градусов WGS 84 — EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its rows ended at line {last} and begin again; put them together.</source>
        <translation>Его строки закончились на строке {last} и начинаются снова; поставьте их вместе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}: the column “{column}” holds hemispheres, and its name does not say of which angle; call it lat_ns or lon_ew.</source>
        <translation>{file}: в столбце «{column}» записаны полушария, но по его имени не видно, к какому углу они относятся; назовите его lat_ns или lon_ew.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>{file}, line {line} has “{text}” in column {column}, which has no name and stands beside a coordinate; name it, as in lat_deg, lat_min, lat_sec, or take it out.</source>
        <translation>{file}, строка {line}: в столбце {column}, у которого нет названия и который стоит рядом с координатой, записано «{text}»; назовите его, как lat_deg, lat_min, lat_sec, или уберите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>It has {count} vertices; the most is {most}.</source>
        <translation>Число вершин: {count}; допустимо не более {most}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The number “{number}” is no number of a turning point.</source>
        <translation>Номер «{number}» — не номер поворотной точки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} stands in line {line} already; keep one.</source>
        <translation>Его поворотная точка {number} уже стоит в строке {line}; оставьте одну.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its turning point {number} is missing; put its row back.</source>
        <translation>Его поворотная точка {number} отсутствует; верните её строку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The part “{number}” is no number; count from 1.</source>
        <translation>Часть «{number}» — не число; считайте с 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>The ring “{number}” is no number; count from 1.</source>
        <translation>Контур «{number}» — не число; считайте с 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>part {part}, ring {ring}</source>
        <translation>часть {part}, контур {ring}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} is out of order; put parts and rings one after another.</source>
        <translation>Не на своём месте: {here}; располагайте части и контуры по порядку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has no outer ring before it; the outer ring is ring 1.</source>
        <translation>Нет внешнего контура перед: {here}; внешний контур — контур 1.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>A line has two different vertices at least; this one has one.</source>
        <translation>У линии не меньше двух разных вершин; у этой одна.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {here} has {corners} different vertices; a polygon needs three, a point is one row.</source>
        <translation>Разных вершин — {corners}: {here}; полигону нужны три, точка — одна строка.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/coordinate_table.py"/>
        <source>Its {name} is “{here}” here and “{there}” in line {line}; say one.</source>
        <translation>Значение {name} здесь «{here}», а в строке {line} «{there}»; оставьте одно.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A turning point has no number for longitude or latitude; correct it first.</source>
        <translation>У одной из поворотных точек долгота или широта — не число; сначала исправьте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/ring_numbering.py"/>
        <source>A {geom_type} has no turning points; points, lines and polygons have.</source>
        <translation>У геометрии {geom_type} нет поворотных точек; они есть у точек, линий и полигонов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} is no row of a table ({error}); check its quotation marks.</source>
        <translation>{file}, строка {line} — не строка таблицы ({error}); проверьте кавычки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>The row has {cells} cells where the header has {columns}; quote a comma inside a cell.</source>
        <translation>В строке ячеек {cells}, а в заголовке {columns}; возьмите запятую внутри ячейки в кавычки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} cannot be told to any feature. {fault}</source>
        <translation>{file}, строку {line} нельзя отнести ни к одному объекту. {fault}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file}, line {line} names no feature; fill in its feature column.</source>
        <translation>{file}, строка {line} не называет объект; заполните её столбец feature.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no rows; it needs a header line and one line for each vertex.</source>
        <translation>В файле {file} нет строк; нужны строка заголовка и по строке на каждую вершину.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has {rows} rows; the most is {most}, divide it.</source>
        <translation>В файле {file} строк {rows}; допустимо не более {most}, разделите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is no whole UTF-16 text; save it as UTF-8.</source>
        <translation>{file} — не полный текст UTF-16; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} is not UTF-8: line {line} holds the byte 0x{byte}; save it as UTF-8.</source>
        <translation>Файл {file} не в UTF-8: в строке {line} байт 0x{byte}; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/rows.py"/>
        <source>{file} has no line with all columns that are stated ({columns}); write their names as they stand there, or their numbers from the left.</source>
        <translation>В файле {file} нет строки со всеми указанными столбцами ({columns}); напишите их названия, как они там стоят, или их номера слева.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one line.</source>
        <translation>Строки с номерами от 1 до {last} приняты за поворотные точки одной линии.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>The rows numbered 1 to {last} were taken as the turning points of one area.</source>
        <translation>Строки с номерами от 1 до {last} приняты за поворотные точки одной площади.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/table_features.py"/>
        <source>{file}, line {line}, feature “{name}”</source>
        <translation>{file}, строка {line}, объект «{name}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A point has one place; draw or type another point instead.</source>
        <translation>У точки одно место; вместо этого нарисуйте или введите другую точку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>An outline needs three different turning points; move this one, or delete the outline.</source>
        <translation>Контуру нужны три разные поворотные точки; переместите эту или удалите контур.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/vertex_edits.py"/>
        <source>A line needs two different turning points, and a point one; move it, or delete the feature.</source>
        <translation>Линии нужны две разные поворотные точки, а точке — одна; переместите её или удалите объект.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/tables/workbook.py"/>
        <source>A text in the column {column} has {count} characters and a spreadsheet takes {longest}; shorten it.</source>
        <translation>В тексте столбца {column} знаков {count}, а электронная таблица вмещает {longest}; сократите его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/term_source.py"/>
        <source>{sentence} The first day of the agreement, {first}, is that of the source it follows: {source}.</source>
        <translation>{sentence} Первый день действия соглашения ({first}) взят из источника, которому оно следует: {source}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts are not in the encoding that it states; they were read as {encoding}, which their bytes look like. Check the names.</source>
        <translation>{file}: тексты не в заявленной кодировке; они прочитаны как {encoding}, на что похожи их байты. Проверьте имена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}, which their bytes look like; no encoding is stated. Check the names.</source>
        <translation>{file}: тексты прочитаны как {encoding}, на что похожи их байты; кодировка не заявлена. Проверьте имена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file}: its texts were read as {encoding}.</source>
        <translation>{file}: тексты прочитаны как {encoding}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>“{value}” is no known encoding; write one such as UTF-8, windows-1251, windows-1254 or windows-1256, or leave it empty.</source>
        <translation>«{value}» — неизвестная кодировка; напишите, например, UTF-8, windows-1251, windows-1254 или windows-1256 или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/text_encoding.py"/>
        <source>{file} is not written in {encoding}; state another encoding, or none to have it found out.</source>
        <translation>Файл {file} записан не в кодировке {encoding}; укажите другую или не указывайте, чтобы она была установлена.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/together.py"/>
        <source>Fix {findings}</source>
        <translation>Исправить: {findings}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline crosses or touches itself</source>
        <translation>его контур пересекает или касается сам себя</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its outline runs back over itself</source>
        <translation>его контур возвращается по самому себе</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines cross</source>
        <translation>два его контура пересекаются</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two of its outlines share a stretch of line</source>
        <translation>два его контура имеют общий участок линии</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>a hole lies outside the outline</source>
        <translation>вырез лежит вне контура</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two holes overlap or lie in one another</source>
        <translation>два выреза перекрываются или лежат один в другом</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>two parts overlap or lie in one another</source>
        <translation>две части перекрываются или лежат одна в другой</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>an outline has fewer than three different turning points</source>
        <translation>в контуре менее трёх различных поворотных точек</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>its holes cut its inside in two</source>
        <translation>вырезы разделяют его внутреннюю область надвое</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/core/validity.py"/>
        <source>{fault} at {spot}</source>
        <translation>{fault}, в точке {spot}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/drawing/draw_tool.py"/>
        <location filename="../../deesc_plugin/gui/drawing/post_tool.py"/>
        <source>What is drawn: {reason}</source>
        <translation>Нарисованное: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/findings/model.py"/>
        <source>{findings}: “{title}”</source>
        <translation>{findings}: «{title}»</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/history/past.py"/>
        <source>{file} has unsaved edits; save or discard them before another workspace is opened.</source>
        <translation>В файле {file} есть несохранённые правки; сохраните их или откажитесь от них, прежде чем открывать другую рабочую область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Passed over, because nobody can say what such an outline encloses: {features}. Correct it as the check tells, and take the line again where it was meant for it.</source>
        <translation>Пропущено, поскольку нельзя сказать, что охватывает такой контур: {features}. Исправьте его, как указывает проверка, и возьмите линию снова, если она предназначалась для него.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} with the line midway between {party} and {other}</source>
        <translation>Взять объект {feature} с линией посередине между {party} и {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Take {feature} from the proposal of {party}</source>
        <translation>Взять {feature} из предложения стороны {party}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line midway between {party} and {other}</source>
        <translation>Дать объекту {feature} линию посередине между {party} и {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/proposals/taking.py"/>
        <source>Give {feature} the line of {party}</source>
        <translation>Дать объекту {feature} линию стороны {party}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The limits cannot be changed: {reason}</source>
        <translation>Пределы изменить нельзя: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map cannot be changed: {reason}</source>
        <translation>Картографическую основу нельзя изменить: {reason}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>The base map of {file} was changed in another window meanwhile; look at it as it is now, and change it again.</source>
        <translation>Картографическая основа {file} тем временем изменена в другом окне; посмотрите, какова она теперь, и внесите изменение снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>A layer of {file} was removed from the project; open the workspace again to have it back.</source>
        <translation>Слой файла {file} удалён из проекта; откройте рабочую область снова, чтобы вернуть его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/session/session.py"/>
        <source>{file} has unsaved edits in {layers}; save or discard them first.</source>
        <translation>В {file} есть несохранённые правки: {layers}; сначала сохраните или отмените их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Remove turning point {number} of {feature}</source>
        <translation>Удалить поворотную точку {number} ({feature})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Insert a turning point beside {number} into {feature}</source>
        <translation>Вставить поворотную точку рядом с {number} ({feature})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/turning/model.py"/>
        <source>Move turning point {number} of {feature}</source>
        <translation>Переместить поворотную точку {number} ({feature})</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/widgets/help.py"/>
        <source>There is no help page “{page}”; install the plugin again.</source>
        <translation>Страницы справки «{page}» нет; установите модуль заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>Mark {feature} as agreed</source>
        <translation>Отметить {feature} как согласованное</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/gui/working_group/stretches_tab.py"/>
        <source>There are unsaved edits or acts; save them first, for minutes are of what is on record.</source>
        <translation>Есть несохранённые правки или акты; сначала сохраните их: протокол — о том, что занесено.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{problem} Merge the copy that has the missing entries, or have the author of a fork record by a correction which entry holds; no reason overrides that.</source>
        <translation>{problem} Объедините копию, в которой есть недостающие записи, или пусть автор раздвоения запишет исправлением, какая запись действует; никакое обоснование этого не отменяет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part “{part}” could not be written or read back ({reason}); try another folder. Nothing was exported.</source>
        <translation>Часть «{part}» не удалось записать или прочитать ({reason}); попробуйте другую папку. Ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The part {part} wrote {path} not at all or a second time; report this.</source>
        <translation>Часть {part} не записала {path} или записала дважды; сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace has no features; draw or import some before exporting.</source>
        <translation>В рабочем файле нет объектов; нарисуйте или импортируйте их перед экспортом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace is damaged (the table “{table}”); restore it from a copy, no reason overrides that.</source>
        <translation>Рабочий файл повреждён (таблица «{table}»); восстановите его из копии, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The workspace's row of {feature} cannot be read (the column “{column}”); type it again or restore the workspace from a copy, no reason overrides that.</source>
        <translation>Строка объекта {feature} в рабочем файле не читается (столбец «{column}»); наберите заново или восстановите файл из копии, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has a coordinate that is no place on Earth; correct it, no reason overrides that.</source>
        <translation>{feature}: одна из координат не лежит на Земле; исправьте её, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The delimitation was changed after it was checked; check it again before exporting.</source>
        <translation>Делимитация изменена после проверки; проверьте её заново перед экспортом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{feature} has parts or holes without turning points; take them off, no reason overrides that.</source>
        <translation>{feature}: есть части или вырезы без поворотных точек; уберите их, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The geometry of {feature} is none that a feature of the kind “{kind}” can have; draw it anew, no reason overrides that.</source>
        <translation>Геометрия объекта {feature} невозможна для вида «{kind}»; нарисуйте её заново, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check left out {rules}; check by every rule before exporting.</source>
        <translation>Проверка пропустила: {rules}; проверьте по всем правилам перед экспортом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>The check found {errors}, the first: {first} Correct them, or give the reason for exporting in spite of them.</source>
        <translation>Проверка нашла: {errors}; первая: {first} Исправьте их или укажите причину экспорта вопреки им.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} does not verify: {problem} Nothing was exported.</source>
        <translation>Файл {file} не прошёл проверку подлинности: {problem} Ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/build.py"/>
        <source>{file} verifies with another fingerprint; nothing was exported.</source>
        <translation>Файл {file} проверяется с другим отпечатком; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} cannot be read back ({error}); nothing was exported.</source>
        <translation>Файл {name} не читается после записи ({error}); ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <source>{name} reads back with {found} of {expected} features; try another folder.</source>
        <translation>Файл {name} читается с числом объектов {found} из {expected}; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/comparison.py"/>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{feature} reads back from {name} differently than it was drawn; nothing was exported.</source>
        <translation>{feature}: из файла {name} читается не то, что нарисовано; ничего не экспортировано.</translation>
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
        <translation>Файл {name} не читается после записи ({error}); попробуйте другую папку.</translation>
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
        <translation>Файл {name} читается не так, как записан; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} was changed while it was read; try again.</source>
        <translation>Пакет {package} был изменён во время чтения; попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/delimitation.py"/>
        <source>The package's manifest states “{value}” as the day on which its features are in force, which is no date; ask the sender for the package again.</source>
        <translation>В манифесте пакета днём, на который объекты в силе, указано «{value}», а это не дата; запросите пакет у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}: the same files as here.</source>
        <translation>Листы и приложения набраны шрифтами {fonts}: файлы те же, что и здесь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>Its sheets and annexes are set in {fonts}. Fonts here are others: {others}. The same delimitation exported here has other bytes in every sheet, annex and picture for this reason alone; install the same files to compare them.</source>
        <translation>Листы и приложения набраны шрифтами {fonts}. Здесь шрифты другие: {others}. Та же делимитация, выведенная здесь, уже поэтому будет иметь другие байты в каждом листе, приложении и изображении; чтобы сравнить их, установите те же файлы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/fonts_used.py"/>
        <source>some of these are not installed</source>
        <translation>некоторые из них не установлены</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/import_proposal.py"/>
        <source>The package's manifest states “{value}” as its date, which is no date; ask the sender for the package again.</source>
        <translation>В манифесте пакета датой указано «{value}», а это не дата; запросите пакет у отправителя ещё раз.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/languages.py"/>
        <source>“{code}” is no language that documents are written in; use {known}.</source>
        <translation>«{code}» — не язык документов; используйте: {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>There is no {file}; name a ledger that was exported, a map package or a workspace.</source>
        <translation>Нет {file}; назовите экспортированный реестр, пакет карты или рабочую область.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} не читается ({reason}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/ledgers.py"/>
        <source>{package} carries no ledger of acts.</source>
        <translation>В {package} нет реестра актов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>“{version}” cannot be a version; use up to 30 letters, digits, points or hyphens (1.0).</source>
        <translation>«{version}» не может быть версией; используйте до 30 букв, цифр, точек или дефисов (1.0).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The copy of {party} begins with its own language, “{language}”; choose it among the languages.</source>
        <translation>Экземпляр стороны «{party}» начинается с её языка, «{language}»; выберите его среди языков.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title by language cannot be read ({reason}); write it as {example}.</source>
        <translation>Название по языкам не читается ({reason}); запишите его так: {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>each language needs a text</source>
        <translation>для каждого языка нужен текст</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The title is not stated in {languages}; state it there, too, or leave the title empty.</source>
        <translation>Название не указано на языках: {languages}; укажите его и на них или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} holds the character {character}, which is refused; type it again.</source>
        <translation>Недопустимый знак {character} ({what}); наберите заново.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/options.py"/>
        <source>The {what} is longer than {longest} characters; shorten it.</source>
        <translation>Длиннее {longest} знаков ({what}); сократите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/pages/reading.py"/>
        <source>{name} reads back cut off; try another folder.</source>
        <translation>Файл {name} читается обрезанным; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/geopdf.py"/>
        <source>{file} could not be written; look whether the disk is full or the folder read-only.</source>
        <translation>Файл {file} не удалось записать; проверьте, не переполнен ли диск и разрешена ли запись в папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} was not written to its end; try another folder.</source>
        <translation>Файл {name} не записан до конца; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a damaged table of contents; try another folder.</source>
        <translation>В файле {name} повреждено оглавление; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_objects.py"/>
        <source>{name} has a form of PDF that is not known here; report this with the version of QGIS.</source>
        <translation>Файл {name} в неизвестном здесь виде PDF; сообщите об этом с версией QGIS.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/paper/pdf_rewrite.py"/>
        <source>{name} has {count} pages where a map sheet has one; report this.</source>
        <translation>В файле {name} страниц {count}, а у листа карты одна; сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/certificate.py"/>
        <source>{name} reads back without its fingerprint or a rule; try another folder.</source>
        <translation>В прочитанном файле {name} нет отпечатка или правила; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back without {missing}; nothing was exported.</source>
        <translation>В прочитанном файле {name} нет: {missing}; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/description.py"/>
        <source>{name} reads back with features that it should not have; nothing was exported.</source>
        <translation>В прочитанном файле {name} есть лишние объекты; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/geopackage.py"/>
        <source>{feature} has a text with the character {character}, which files cannot hold; type it again, no reason overrides that.</source>
        <translation>{feature}: в тексте знак {character}, который файлы не вмещают; наберите заново, обойти это нельзя ни по какой причине.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} reads back without its title or fingerprint; try another folder.</source>
        <translation>В прочитанном файле {name} нет заголовка или отпечатка; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} leads to other files than there are ({file}); nothing was exported.</source>
        <translation>Файл {name} ссылается на несуществующие файлы ({file}); ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/index.py"/>
        <source>{name} shows a picture that there is not ({file}); nothing was exported.</source>
        <translation>Файл {name} показывает несуществующее изображение ({file}); ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} reads back with other layers or features than the master; nothing was exported.</source>
        <translation>В прочитанном файле {name} не те слои или объекты, что в основном; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/project.py"/>
        <source>{name} names a place of this computer; nothing was exported.</source>
        <translation>В файле {name} указан путь этого компьютера; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/readme.py"/>
        <source>{name} reads back without something that it should say; try another folder.</source>
        <translation>В прочитанном файле {name} нет чего-то, что в нём должно быть; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Kind of feature</source>
        <translation>Вид объекта</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>Fields whose text is cut here; the GeoPackage has it whole under the same uid</source>
        <translation>Поля, текст которых здесь сокращён; полностью он в GeoPackage под тем же uid</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>The field {name} has no name of ten characters for the Shapefile; leave the Shapefile out.</source>
        <translation>У поля {name} нет имени из десяти знаков для Shapefile; исключите Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/shapefile.py"/>
        <source>{feature} is a {geom_type}, which {file} cannot hold; correct its geometry or leave the Shapefile out.</source>
        <translation>{feature}: геометрию {geom_type} файл {file} не вмещает; исправьте её или исключите Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/sheets.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/region_press.py"/>
        <source>{name} is missing; try another folder.</source>
        <translation>Файла {name} нет; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>{name} reads back without some features; try another folder.</source>
        <translation>В прочитанном файле {name} не хватает объектов; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/turning_points.py"/>
        <source>The feature {uid} reads back from {name} differently than it was drawn.</source>
        <translation>Объект {uid} читается из файла {name} не так, как нарисован.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other sheets than it was written with; try another folder.</source>
        <translation>Файл {name} читается не с теми листами, что записаны; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back with other rows or columns than it was written with; try another folder.</source>
        <translation>Файл {name} читается не с теми строками или столбцами, что записаны; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/parts/workbook.py"/>
        <source>{name} reads back differently in the column {column} of the sheet {sheet}; try another folder.</source>
        <translation>В файле {name} столбец {column} листа {sheet} читается иначе; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>There is no {file}; choose the earlier map package, a zip or a folder, or leave it empty.</source>
        <translation>Нет файла {file}; выберите предыдущий пакет карт — архив zip или папку — или оставьте поле пустым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>{file} is of the agreement “{other}”, not of “{own}”; choose an earlier package of the same agreement, or none.</source>
        <translation>{file} относится к соглашению «{other}», а не «{own}»; выберите предыдущий пакет того же соглашения или никакой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/previous.py"/>
        <source>Nothing has changed since {file}: it holds the same record; choose an earlier package, or none.</source>
        <translation>Со времени пакета {file} ничего не изменилось: в нём та же запись; выберите более ранний пакет или никакой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{reason} A package without the part “{part}” can be exported all the same.</source>
        <translation>{reason} Пакет без части «{part}» всё же можно экспортировать.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/proposals.py"/>
        <source>{file} was sent under another text of the agreement “{agreement}” than the workspace has; have it sent under this one, and import it again.</source>
        <translation>{file}: прислано по другому тексту соглашения «{agreement}», чем в рабочей области; попросите прислать по этому тексту и импортируйте снова.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} could not be written ({cause}); look whether the disk is full.</source>
        <translation>Файл {file} не удалось записать ({cause}); проверьте, не переполнен ли диск.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.</source>
        <translation>Файл {file} занял бы {size} ГБ, а Shapefile вмещает не более 2 ГБ; исключите Shapefile.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/shapefile.py"/>
        <source>{file} has no room for {number} in its field {field}; leave the Shapefile out.</source>
        <translation>В файле {file} для {number} нет места в поле {field}; исключите Shapefile из пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back without the delimitation's fingerprint; nothing was exported.</source>
        <translation>В прочитанном файле {name} нет отпечатка делимитации; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/annex_pages.py"/>
        <source>{name} reads back without {numbers}; nothing was exported.</source>
        <translation>В прочитанном файле {name} нет: {numbers}; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/maps/label_findings.py"/>
        <source>“{text}” of {feature} has no clear place on sheet {number} ({language}); choose a finer scale or a larger paper.</source>
        <translation>Для надписи «{text}» объекта {feature} нет свободного места на листе {number} ({language}); выберите более крупный масштаб или большую бумагу.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the name of {feature}</source>
        <translation>название объекта {feature}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the reason for the override</source>
        <translation>причина экспорта вопреки ошибкам</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of the reference boundaries</source>
        <translation>источник справочных границ</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>the source of a base layer</source>
        <translation>источник слоя основы</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>No installed font has {characters} in {what}, which would be printed as a box; install {fonts}, or another font with this script. Sheets are set in {family}.</source>
        <translation>Ни один установленный шрифт не содержит {characters} в {what}, и они напечатались бы прямоугольниками; установите {fonts} или другой шрифт с этой письменностью. Листы набраны шрифтом {family}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>fonts-dejavu-core (DejaVu Sans) or fonts-noto-core (Noto Sans with Noto Sans Arabic)</source>
        <translation>fonts-dejavu-core (DejaVu Sans) или fonts-noto-core (Noto Sans и Noto Sans Arabic)</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>{paper} is too small for the texts of {sheets} in {languages}: they would have to be set in {points} pt, and the least is {least} pt. Choose a larger paper, upright sheets, or one language a sheet.</source>
        <translation>Бумага {paper} мала для текстов на языках {languages} ({sheets}): их пришлось бы набрать кеглем {points} пт, а наименьший — {least} пт. Выберите большую бумагу, книжную ориентацию или один язык на листе.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets of changes: {numbers}</source>
        <translation>листы изменений: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>comparison sheets: {numbers}</source>
        <translation>листы сравнения: {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheet {number}</source>
        <translation>лист {number}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>sheets {numbers}</source>
        <translation>листы {numbers}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/margin/text_findings.py"/>
        <source>“{text}” is too long for the head of {sheets} and stands there without its end; shorten it.</source>
        <translation>«{text}» слишком длинно для заголовка {sheets} и стоит там без окончания; сократите.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/overview.py"/>
        <source>No feature has a geometry, so there is nothing to picture; draw or import some.</source>
        <translation>Ни у одного объекта нет геометрии, изображать нечего; нарисуйте или импортируйте их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} could not be drawn; look whether there is memory left.</source>
        <translation>Изображение {name} не удалось построить; проверьте, хватает ли памяти.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/picture.py"/>
        <source>{name} cannot be read back as a whole picture; try another folder.</source>
        <translation>Файл {name} не читается как целое изображение; попробуйте другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back with {count} pages instead of one; nothing was exported.</source>
        <translation>Файл {name} читается с числом страниц {count} вместо одной; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} reads back {width} × {height} mm large; nothing was exported.</source>
        <translation>Файл {name} читается размером {width} × {height} мм; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{name} lies {missed} mm off on the ground, by GDAL; nothing was exported.</source>
        <translation>По GDAL файл {name} смещён на местности на {missed} мм; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} cannot be read back ({error}); nothing was exported.</source>
        <translation>Файл {file} не читается после записи ({error}); ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/sheets/sheet_reading.py"/>
        <source>{file} reads back with another projection; nothing was exported.</source>
        <translation>Файл {file} читается с другой проекцией; ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verdict.py"/>
        <source>{package} is not valid: {problems}</source>
        <translation>Пакет {package} недействителен: {problems}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The package holds more than 10,000 files or 4 GiB.</source>
        <translation>В пакете больше 10,000 файлов или 4 ГиБ.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <source>{name} is too large to be one.</source>
        <translation>Файл {name} слишком велик для такого файла.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/files.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a link or a device, no plain file.</source>
        <translation>{name} — ссылка или устройство, а не обычный файл.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has a geometry that is not plain WGS 84.</source>
        <translation>В файле {name} есть геометрия не в обычном WGS 84.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry with bytes after its end.</source>
        <translation>В файле {name} есть геометрия с байтами после её конца.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a geometry of a type that no feature has.</source>
        <translation>В файле {name} есть геометрия типа, которого у объектов не бывает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a coordinate that is no place on Earth.</source>
        <translation>В файле {name} есть координата, которой нет на Земле.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/geometry.py"/>
        <source>{name} has a ring that is not closed.</source>
        <translation>В файле {name} есть незамкнутое кольцо.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no gap; forks: {settled}, and of each its author says what holds</source>
        <translation>записей: {entries}, пропусков нет; раздвоений: {settled}, и о каждом автор сказал, что действует</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{entries} entries, no fork, no gap</source>
        <translation>записей: {entries}, раздвоений и пропусков нет</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} is no ledger: it is cut off, or has more than {most} lines.</source>
        <translation>{name} — не реестр: он обрезан, или в нём больше {most} строк.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} has an entry twice.</source>
        <translation>В {name} одна запись стоит дважды.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{name} was changed: its entries stand in another order than the ledger’s.</source>
        <translation>{name} изменён: его записи стоят не в порядке реестра.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is longer than {most} bytes.</source>
        <translation>{place}: длиннее {most} байтов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/ledger.py"/>
        <source>{place} is no entry of a ledger as they are written.</source>
        <translation>{place}: это не запись реестра в том виде, в каком они пишутся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} states something twice.</source>
        <translation>В файле {name} что-то указано дважды.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} has the number {number}.</source>
        <translation>В файле {name} есть недопустимое число {number}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>There is no {name}: this is no map package, or not all of it.</source>
        <translation>Файла {name} нет: это не пакет карт или не весь пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is not an object.</source>
        <translation>Файл {name} — не объект JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest states the format {format}; this program verifies {known}.</source>
        <translation>В manifest.json указан формат {format}; эта программа проверяет {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: it is not written as packages write it.</source>
        <translation>Файл {name} изменён: он записан не так, как его пишут пакеты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The files lie in the folder “{folder}”, not in “{stated}” as the manifest states.</source>
        <translation>Файлы лежат в папке «{folder}», а не в «{stated}», как указано в манифесте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>The manifest lists a file twice.</source>
        <translation>В manifest.json один файл указан дважды.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing.</source>
        <translation>Файл {name} отсутствует.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead.</source>
        <translation>Файл {name} добавлен: его нет в manifest.json. Такие файлы оставляет проводник: проверяйте сам zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{name} was added: the manifest does not list it.</source>
        <translation>Файл {name} добавлен: его нет в manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its size or SHA-256 is not the one in the manifest.</source>
        <translation>Файл {name} изменён: его размер или SHA-256 не тот, что в manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: its lines end in CR LF, not in LF.</source>
        <translation>Файл {name} изменён: его строки кончаются на CR LF, а не на LF.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} is missing: {list} lists it.</source>
        <translation>Файл {name} отсутствует: он указан в {list}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: it does not list {name}.</source>
        <translation>Файл {list} изменён: в нём нет {name}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{name} was changed: the SHA-256 of {name} is not the one in {list}.</source>
        <translation>Файл {name} изменён: SHA-256 файла {name} не тот, что в {list}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/manifest.py"/>
        <source>{list} was changed: the SHA-256 of {name} is not the one in the manifest.</source>
        <translation>Файл {list} изменён: SHA-256 файла {name} не тот, что в manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no GeoPackage.</source>
        <translation>Файл {name} — не GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} holds no delimitation.</source>
        <translation>В файле {name} нет делимитации.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one agreement.</source>
        <translation>В файле {name} не ровно одно соглашение.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} does not hold one layer for each kind of the agreement, and no other.</source>
        <translation>В файле {name} не по одному слою на каждый вид из соглашения и только.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the view {thing}, which GeoPackage does not define.</source>
        <translation>Файл {name} содержит представление {thing}, которого нет в стандарте GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} carries the trigger {thing}, which GeoPackage does not define.</source>
        <translation>Файл {name} содержит триггер {thing}, которого нет в стандарте GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} has computed columns in {table}.</source>
        <translation>В файле {name} вычисляемые столбцы в таблице {table}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is damaged.</source>
        <translation>Файл {name} повреждён.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/master.py"/>
        <source>{name} is no kind of feature.</source>
        <translation>{name} — не вид объектов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>{other} and {name} are one name on some systems.</source>
        <translation>{other} и {name} в некоторых системах — одно имя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} would lie outside its folder, or is reserved.</source>
        <translation>Имя {name} легло бы вне своей папки или зарезервировано.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/names.py"/>
        <source>The name {name} has characters that names of ours do not have.</source>
        <translation>В имени {name} есть знаки, которых в наших именах не бывает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The package cannot be read ({error}: {cause}).</source>
        <translation>Пакет не читается ({error}: {cause}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>There is no package {path}.</source>
        <translation>Пакета {path} нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The features in {name} have the fingerprint {fingerprint}, not the one in the manifest.</source>
        <translation>У объектов в файле {name} отпечаток {fingerprint}, а не тот, что в manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The fields in {name} have the digest {record}, not the one in the manifest.</source>
        <translation>Поля в {name} имеют хеш {record}, а не тот, что указан в манифесте.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/package.py"/>
        <source>The agreement in {name} is not the one in the manifest.</source>
        <translation>Соглашение в файле {name} — не то, что в manifest.json.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip has entries that overlap, or bytes between them.</source>
        <translation>В zip записи перекрываются или между ними есть лишние байты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip's table of contents is damaged, or does not lie where its closing record says.</source>
        <translation>Оглавление архива zip повреждено или лежит не там, где указывает его завершающая запись.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file is no map package, or is cut off: a zip's closing record is not at its end.</source>
        <translation>Файл — не пакет карт или обрезан: завершающей записи zip нет в его конце.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The zip is one of several parts.</source>
        <translation>Архив zip — одна из нескольких частей.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The file was changed after it was made: its seal does not fit its bytes.</source>
        <translation>Файл изменён после создания: его печать не соответствует его байтам.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>The name {name} is not marked as UTF-8: programs read it differently.</source>
        <translation>Имя {name} не помечено как UTF-8: программы прочтут его по-разному.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has a feature of zips that packages of ours do not use.</source>
        <translation>{name} использует возможность формата zip, которой в наших пакетах нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is encrypted.</source>
        <translation>Файл {name} зашифрован.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is compressed in a way that packages of ours are not.</source>
        <translation>Файл {name} сжат способом, которого в наших пакетах нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} unpacks to more than {times} times its size.</source>
        <translation>Файл {name} при распаковке больше своего размера в {times} раз и более.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is a folder with content.</source>
        <translation>{name} — папка с содержимым.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} has an extra field that some programs follow and others not.</source>
        <translation>У {name} есть дополнительное поле, которому одни программы следуют, а другие нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} does not lie where the zip says.</source>
        <translation>Файл {name} лежит не там, где указано в zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is described in two ways in the zip.</source>
        <translation>Файл {name} описан в zip двумя способами.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} is cut off.</source>
        <translation>Файл {name} обрезан.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/verification/zip_file.py"/>
        <source>{name} holds more than the zip states.</source>
        <translation>В файле {name} больше, чем заявлено в zip.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>{file} is no workspace and has no history; leave its date empty.</source>
        <translation>{file} — не рабочая область, истории у него нет; оставьте дату пустой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/map_package/versions.py"/>
        <source>There is no {file}; name a workspace, or a map package as a zip or a folder.</source>
        <translation>{file} не существует; укажите рабочую область или пакет карт: zip или папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/paths.py"/>
        <source>There is no agreement “{name}”; name a bundled one ({known}) or the path of a JSON file.</source>
        <translation>Соглашения «{name}» нет; укажите одно из встроенных ({known}) или путь к файлу JSON.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>The algorithm {id_name} has no execute method.</source>
        <translation>У алгоритма {id_name} нет метода execute.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>{file} cannot be {what}; choose a name that ends in {known}.</source>
        <translation>Имя {file} не подходит ({what}); выберите имя, которое кончается на {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>“{value}” is no known CRS; write a code such as EPSG:4326.</source>
        <translation>«{value}» — неизвестная система координат; пишите код, например EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{value} cannot be read as a layer; check the path and the format.</source>
        <translation>{value} не читается как слой; проверьте путь и формат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithm.py"/>
        <source>algorithm</source>
        <translation>алгоритм</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_geometry.py"/>
        <source>Name a layer to check.</source>
        <translation>Укажите слой для проверки.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{value} cannot be read as a polygon layer; check the path.</source>
        <translation>{value} не читается как слой полигонов; проверьте путь.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{pairs}, {size} in all.</source>
        <translation>{pairs}, всего {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.</source>
        <translation>У слоя {layer} нет системы координат, а догадка может ошибиться на 130 м; задайте её.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>{layer}: {features} without a geometry were passed over.</source>
        <translation>{layer}: пропущено без геометрии: {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has parts or holes without vertices; they enclose nothing and were left out.</source>
        <translation>Объект {feature} слоя {layer}: части или вырезы без вершин ничего не охватывают и опущены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that both layers have.</source>
        <translation>В слое {layer} нет поля «{name}»; выберите поле, которое есть в обоих слоях.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid ({others} more like it): {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>Объект {feature} слоя {layer} недопустим (ещё таких: {others}): {reason}. Его площадь не определена; исправьте его, «Проверка геометрии» покажет все места.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is no area; mend or remove it, “Check geometry” says what it is.</source>
        <translation>Объект {feature} слоя {layer} — не площадь; исправьте или удалите его, «Проверка геометрии» скажет, что это.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has a coordinate that is no longitude or latitude; check the layer's CRS.</source>
        <translation>Объект {feature} слоя {layer}: одна из координат не долгота и не широта; проверьте систему координат слоя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} has so many edges side by side that it cannot be looked at; draw it with fewer.</source>
        <translation>Объект {feature} слоя {layer}: слишком много рёбер идут рядом, рассмотреть нельзя; нарисуйте с меньшим числом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} is not valid: {reason}. Its area is not certain; mend it, “Check geometry” shows every place.</source>
        <translation>Объект {feature} слоя {layer} недопустим: {reason}. Его площадь не определена; исправьте его, «Проверка геометрии» покажет все места.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/check_overlaps.py"/>
        <source>Feature {feature} of {layer} meets itself when its edges are drawn as geodesics: {reason}. Its area is not certain; add a turning point there, “Check geometry” shows every place.</source>
        <translation>Объект {feature} слоя {layer} касается себя, когда рёбра рисуются геодезическими: {reason}. Его площадь не определена; добавьте там поворотную точку, «Проверка геометрии» покажет все места.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders; or the workspace that they were imported into.</source>
        <translation>Назовите сравниваемые предложения: рабочие области или пакеты карт в виде архивов zip или папок; либо рабочую область, в которую они импортированы.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/compare_proposals.py"/>
        <source>{party}: {proposal}, fingerprint {fingerprint}</source>
        <translation>{party}: {proposal}, отпечаток {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Reference: {source}, {units}, {size}.</source>
        <translation>Справочные данные: {source}, {units}, {size}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>Accuracy of the boundaries: {accuracy}.</source>
        <translation>Точность границ: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/create_workspace.py"/>
        <source>The accuracy of the boundaries is not stated: areas by unit are given as they are drawn.</source>
        <translation>Точность границ не указана: площади по единицам приводятся так, как границы проведены.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>{workspace} has no line of the kind “{kind}” that can be divided: what is agreed or withdrawn stays as it is.</source>
        <translation>В {workspace} нет линии вида «{kind}», которую можно разделить: согласованное и отозванное остаётся как есть.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/divide_stretches.py"/>
        <source>Features divided: {features}; stretches: {count}.</source>
        <translation>Разделено объектов: {features}; участков: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>a ledger</source>
        <translation>реестром</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>There is nothing to send: {workspace} has no such act.</source>
        <translation>Посылать нечего: в {workspace} таких актов нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_ledger.py"/>
        <source>{file} holds {entries} of {workspace}.</source>
        <translation>{file} содержит {entries} из {workspace}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>a map package</source>
        <translation>пакет карт</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file} exists and is replaced once the new package has been verified.</source>
        <translation>Файл {file} существует и будет заменён после проверки нового пакета.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{count} PDFs stand as QGIS wrote them, {first} the first of them: their maps are not placed on the ground, and their bytes differ each time. This version of QGIS writes a form of PDF that is not known here; report it.</source>
        <translation>Файлов PDF, оставшихся в том виде, как их записала QGIS: {count}, первый — {first}. Их карты не привязаны к местности, а байты каждый раз различаются. Эта версия QGIS пишет PDF в форме, которая здесь неизвестна; сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>{file}: {files}, fingerprint {fingerprint}.</source>
        <translation>{file}: {files}, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>SHA-256 of its manifest: {digest}.</source>
        <translation>SHA-256 его описи: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Digest of the record: {record}.</source>
        <translation>Хеш записи: {record}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the program verify.py: {digest}.</source>
        <translation>SHA-256 программы verify.py: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/export_package.py"/>
        <source>Tell the recipients these through another channel than the package: verify.py prints them.</source>
        <translation>Сообщите их получателям иным путём, чем пакет: verify.py их печатает.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>{buffers}, measured: nowhere more than {worst} off.</source>
        <translation>{buffers}, измерено: отклонение нигде не больше {worst}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The layer {layer} has no field “{name}”; choose one that it has.</source>
        <translation>В слое {layer} нет поля «{name}»; выберите имеющееся.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>A distance for the other side goes with the side “both”; choose that, or leave it out.</source>
        <translation>Расстояние для другой стороны идёт со стороной «both»; выберите её или не задавайте расстояние.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} has no geometry and was passed over.</source>
        <translation>Объект {number} слоя {layer} без геометрии пропущен.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer}: {error}</source>
        <translation>Объект {number} слоя {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>Feature {number} of {layer} is swallowed whole by {distance} inward; it has no buffer.</source>
        <translation>Объект {number} слоя {layer} целиком поглощён отступом внутрь на {distance}; буфера у него нет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>its field of distances is empty; fill it in.</source>
        <translation>поле расстояний пусто; заполните его.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/geodesic_buffer.py"/>
        <source>The buffer of feature {number} is {error} off at {spot}, more than the tolerance of {tolerance}.</source>
        <translation>Буфер объекта {number} отклоняется на {error} в точке {spot}, больше допуска {tolerance}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/import_proposal.py"/>
        <source>{file}: the proposal of {party} is kept in {workspace}, fingerprint {fingerprint}.</source>
        <translation>{file}: предложение стороны {party} хранится в {workspace}, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Name the ledgers to merge: files that were exported, map packages or workspaces.</source>
        <translation>Назовите реестры для объединения: экспортированные файлы, пакеты карт или рабочие области.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/merge_ledger.py"/>
        <source>Added to {workspace}: {entries}.</source>
        <translation>Добавлено в {workspace}: {entries}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>Recorded in {workspace}: the entry {seq} of the log {author}.</source>
        <translation>Записано в {workspace}: запись {seq} журнала {author}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body cannot be read as JSON: {reason}.</source>
        <translation>Содержание не читается как JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>The body is no object of JSON; write it as {example}.</source>
        <translation>Содержание — не объект JSON; запишите его как {example}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_act.py"/>
        <source>{feature} is not agreed, so there is nothing to reopen.</source>
        <translation>{feature}: не согласовано, открывать вновь нечего.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/record_stances.py"/>
        <source>Stances recorded: {count}.</source>
        <translation>Занесено позиций: {count}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/replace_agreement.py"/>
        <source>{workspace} has this text of the agreement already.</source>
        <translation>В рабочем файле {workspace} уже этот текст соглашения.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/set_base_layer.py"/>
        <source>The workspace names no base layer {layer}; look at its list under Base map.</source>
        <translation>В рабочей области нет слоя основы {layer}; смотрите список в окне «Картографическая основа».</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} is there already, and takes the line of one proposal: leave SECOND and PROPOSED empty, or for a new feature FEATURE.</source>
        <translation>{feature}: объект уже есть и принимает линию одного предложения; оставьте пустыми SECOND и PROPOSED, а для нового объекта — FEATURE.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>{feature} has the line now.</source>
        <translation>{feature}: линия принята.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>Piece {number}: its own line {own}, the other {other}, {ground} between them.</source>
        <translation>Отрезок {number}: собственная линия {own}, другая {other}, между ними {ground}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/take_line.py"/>
        <source>There is no piece {number}; the last one is {last}.</source>
        <translation>Отрезка {number} нет; последний — {last}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>{file}: {points} of {features}.</source>
        <translation>{file}: {points}, {features}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/turning_points.py"/>
        <source>Name a workspace or a layer.</source>
        <translation>Укажите рабочий файл или слой.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} agrees with its manifest: no file more, less or other.</source>
        <translation>Пакет {package} соответствует своей описи: нет ни лишних, ни недостающих, ни иных файлов.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{title}, version {version}, {date}, {status}.</source>
        <translation>{title}, версия {version}, {date}, {status}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{files}, fingerprint {fingerprint}.</source>
        <translation>{files}, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>SHA-256 of the manifest: {digest}.</source>
        <translation>SHA-256 описи: {digest}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Ledger of acts: {ledger}.</source>
        <translation>Реестр актов: {ledger}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>Who forges a package can forge its manifest, too: compare these with what the sender told by another channel. The SHA-256 stands for every file, the record for every field of the features, the fingerprint for the features alone. Nothing here proves who made the package, or when.</source>
        <translation>Кто подделал пакет, может подделать и его манифест: сверьте эти значения с тем, что отправитель сообщил по другому каналу. SHA-256 отвечает за каждый файл, запись — за каждое поле объектов, отпечаток — только за сами объекты. Ничто здесь не доказывает, кто составил пакет и когда.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{workspace} has the same features in force on {day}.</source>
        <translation>{workspace}: на день {day} в силе те же объекты.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/algorithms/verify_package.py"/>
        <source>{package} is intact, but {workspace} holds another delimitation: its fingerprint is {current}, the package's {packaged}. Export the workspace again, or compare it with the copy the package came from.</source>
        <translation>Пакет {package} цел, но в рабочем файле {workspace} другая делимитация: её отпечаток {current}, отпечаток пакета {packaged}. Экспортируйте рабочий файл заново или сравните его с копией, из которой сделан пакет.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposals yet; import them first.</source>
        <translation>В {workspace} ещё нет предложений; сначала импортируйте их.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/imported_proposals.py"/>
        <source>{workspace} has no proposal with the identifier “{id}”; it has {known}.</source>
        <translation>В {workspace} нет предложения с идентификатором «{id}»; есть {known}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Refused: {refusal}</source>
        <translation>Отказано: {refusal}</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>{file}: features imported: {taken}, refused: {refused}.</source>
        <translation>{file}: импортировано объектов: {taken}, отклонено: {refused}.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/intake_parameters.py"/>
        <source>Nothing was imported: {refused} refused, each for the reason above.</source>
        <translation>Ничего не импортировано: отклонено {refused}, причины указаны выше.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>QGIS opens no layer of {file} as a whole; unpack it and name one of its files ({members}).</source>
        <translation>QGIS не открывает ни одного слоя файла {file} целиком; распакуйте его и укажите один из файлов ({members}).</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} is written in {encoding}, in which QGIS reads no such file; save it in UTF-8.</source>
        <translation>Файл {file} записан в {encoding}, а QGIS таких файлов в ней не читает; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/looking.py"/>
        <source>{file} cannot be a workspace; name a .gpkg file.</source>
        <translation>Файл {file} не может быть рабочим файлом; укажите файл .gpkg.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} is what is read here; choose another name for the output.</source>
        <translation>Файл {file} здесь читается; выберите для вывода другое имя.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} cannot hold both the columns “{one}” and “{other}”, which differ only in case; rename one of them, or choose another format.</source>
        <translation>Файл {file} не может содержать и столбец «{one}», и столбец «{other}»: они различаются только регистром букв; переименуйте один из них или выберите другой формат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} cannot be written; choose another folder or format.</source>
        <translation>Файл {name} не удаётся записать; выберите другую папку или формат.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{name} could not be written in full ({error}); free some space or choose another folder.</source>
        <translation>Файл {name} не удалось записать полностью ({error}); освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../../deesc_plugin/processing/sink.py"/>
        <source>{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.</source>
        <translation>Файл {file} читается с числом объектов {count} из {expected}; ничего не заменено; попробуйте другую папку.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>принято как исключение</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>с оговоркой</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>возражение</translation>
    </message>
    <message>
        <source>&amp;Accept Finding</source>
        <translation type="vanished">Принять замечание</translation>
    </message>
    <message>
        <source>? doubtful: rests on a fork</source>
        <translation type="vanished">? под сомнением: опирается на раздвоение</translation>
    </message>
    <message>
        <source>A line of the ledger is no entry: {line}</source>
        <translation type="vanished">Строка реестра не является записью: {line}</translation>
    </message>
    <message>
        <source>A line of the ledger is not written as entries are: {line}</source>
        <translation type="vanished">Строка реестра записана не так, как пишутся записи: {line}</translation>
    </message>
    <message>
        <source>A project for QGIS over the master: its layers grouped, styled, labelled and read-only, by relative paths.</source>
        <translation type="vanished">Проект QGIS поверх основного файла: слои сгруппированы, оформлены, подписаны и доступны только для чтения; пути относительные.</translation>
    </message>
    <message>
        <source>A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of several parties holds one proposal of each. All are under one agreement, and nothing of them is changed, moved or snapped.</source>
        <translation type="vanished">Предложение — это рабочая область или пакет карт в виде архива zip либо распакованный; пакет должен пройти проверку. Файл с объектами нескольких сторон содержит по одному предложению каждой. Все относятся к одному соглашению; ничего в них не изменяется, не сдвигается и не притягивается.</translation>
    </message>
    <message>
        <source>A valid area</source>
        <translation type="vanished">Допустимый полигон</translation>
    </message>
    <message>
        <source>A {geom_type} has no turning points; polygons and points have.</source>
        <translation type="vanished">У геометрии {geom_type} нет поворотных точек; они есть у полигонов и точек.</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the boundaries</source>
        <translation type="vanished">&amp;Точность границ</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation type="vanished">Принять это замечание</translation>
    </message>
    <message>
        <source>Accuracy of the boundaries, in metres</source>
        <translation type="vanished">Точность границ, в метрах</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file, all in one step.</source>
        <translation type="vanished">Добавляет принимаемые объекты в файл рабочей области, все одним шагом.</translation>
    </message>
    <message>
        <source>Adds the features that can be taken to the workspace’s file.</source>
        <translation type="vanished">Добавляет принятые объекты в файл рабочей области.</translation>
    </message>
    <message>
        <source>Agreement, limits, reference boundaries and accepted findings</source>
        <translation type="vanished">Соглашение, пределы, справочные границы и принятые замечания</translation>
    </message>
    <message>
        <source>Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one, QGIS's own world map is used, which is one to three kilometres off.</source>
        <translation type="vanished">Соглашение: идентификатор встроенного соглашения или путь к файлу JSON. Справочные границы: полигональный слой административных границ (OCHA COD-AB, geoBoundaries или Natural Earth, распознаётся по полям); без него берётся карта мира QGIS с ошибкой от одного до трёх километров.</translation>
    </message>
    <message>
        <source>All {count} layers of the file are imported: {names}.</source>
        <translation type="vanished">Импортируются все слои файла ({count}): {names}.</translation>
    </message>
    <message>
        <source>An entry of the ledger cannot be read: {reason}</source>
        <translation type="vanished">Запись реестра не читается: {reason}</translation>
    </message>
    <message>
        <source>Any vector file that QGIS opens, or a CSV or TXT table of coordinates.</source>
        <translation type="vanished">Любой векторный файл, который открывает QGIS, или таблица координат CSV или TXT.</translation>
    </message>
    <message>
        <source>As the agreement has it. Open a workspace to give it limits of its own.</source>
        <translation type="vanished">Как в соглашении. Откройте рабочую область, чтобы задать ей собственные пределы.</translation>
    </message>
    <message>
        <source>As their metadata say; areas by unit are given no more exactly than that.</source>
        <translation type="vanished">Как сказано в их метаданных; площади по единицам приводятся не точнее этого.</translation>
    </message>
    <message>
        <source>CRS, where the input carries &amp;none</source>
        <translation type="vanished">СК, если в данных её нет</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation type="vanished">Выберите слой или файл.</translation>
    </message>
    <message>
        <source>Choose the zone that the buffer surrounds, or delete the buffer.</source>
        <translation type="vanished">Выберите зону, которую окружает буфер, или удалите буфер.</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation type="vanished">Сравнение с рабочей областью</translation>
    </message>
    <message>
        <source>Draw the feature: an area for a zone, a point for a post or a checkpoint.</source>
        <translation type="vanished">Нарисуйте объект: площадь для зоны, точку для поста или контрольно-пропускного пункта.</translation>
    </message>
    <message>
        <source>Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text, a number, a day or a text that could only be stored changed. Features are added in one transaction; where none is taken, the workspace keeps every byte.</source>
        <translation type="vanished">Каждый объект принимается или отклоняется одним предложением с причиной: переставленные оси, место вне района действия или в другом регионе, неизвестная сторона, дубликат, геометрия не того типа, знаки, меняющие порядок текста, число, день или текст, которые сохранились бы лишь изменёнными. Объекты добавляются одной транзакцией; если не принят ни один, в рабочем файле не меняется ни байта.</translation>
    </message>
    <message>
        <source>Each term of the package in five languages, and where it is from.</source>
        <translation type="vanished">Каждый термин пакета на пяти языках и откуда он взят.</translation>
    </message>
    <message>
        <source>Empty: as the agreement has it. Type another limit, in {unit}, and the reason for it.</source>
        <translation type="vanished">Пусто: как в соглашении. Введите другой предел в {unit} и его причину.</translation>
    </message>
    <message>
        <source>Empty: the agreement's, in the language of each document.</source>
        <translation type="vanished">Пусто — название соглашения на языке каждого документа.</translation>
    </message>
    <message>
        <source>Every buffer names its zone</source>
        <translation type="vanished">Каждый буфер называет свою зону</translation>
    </message>
    <message>
        <source>Features that are there already</source>
        <translation type="vanished">Объекты, которые уже есть</translation>
    </message>
    <message>
        <source>Features, attributes and boundaries must be the same.</source>
        <translation type="vanished">Объекты, атрибуты и границы должны совпадать.</translation>
    </message>
    <message>
        <source>Give the copy a new uid, or one of the features another name.</source>
        <translation type="vanished">Дайте копии новый uid или одному из объектов другое название.</translation>
    </message>
    <message>
        <source>How far off the boundaries may be, as their metadata say; areas by unit are no more exact.</source>
        <translation type="vanished">Насколько границы могут отклоняться, по их метаданным; площади по единицам не точнее этого.</translation>
    </message>
    <message>
        <source>Import and leave the edits &amp;unsaved</source>
        <translation type="vanished">Импортировать, оставив правки несохранёнными</translation>
    </message>
    <message>
        <source>Inside the governorates of its region</source>
        <translation type="vanished">Внутри провинций своего региона</translation>
    </message>
    <message>
        <source>It carries no CRS. Likely ones:</source>
        <translation type="vanished">СК не указана. Вероятные:</translation>
    </message>
    <message>
        <source>Its features are copied as they are shown, unsaved edits included.</source>
        <translation type="vanished">Объекты копируются как показаны, включая несохранённые правки.</translation>
    </message>
    <message>
        <source>Layer to import</source>
        <translation type="vanished">Импортируемый слой</translation>
    </message>
    <message>
        <source>Merge the copy that has the missing entries, or restore the workspace from it.</source>
        <translation type="vanished">Объедините с копией, в которой есть недостающие записи, или восстановите из неё рабочий файл.</translation>
    </message>
    <message>
        <source>Move the turning points so that no outline meets itself or another one.</source>
        <translation type="vanished">Переместите поворотные точки так, чтобы ни один контур не касался себя или другого.</translation>
    </message>
    <message>
        <source>Name the proposals to compare: workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">Назовите сравниваемые предложения: рабочие области или пакеты карт в виде архивов zip или папок.</translation>
    </message>
    <message>
        <source>No line runs midway between {first} and {second}: their outlines do not cross each other twice about each part of what they share. Cut one of the two, or draw the line by hand.</source>
        <translation type="vanished">Посередине между {first} и {second} линия не проходит: их контуры пересекаются не дважды вокруг каждой общей части. Вырежьте один из объектов или начертите линию вручную.</translation>
    </message>
    <message>
        <source>On the stretches {numbers}, as they are drawn now:</source>
        <translation type="vanished">Об участках {numbers}, как они проведены сейчас:</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended automatically for {months} months at a time; such a period would run to {until}, but no extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Оно продлевается автоматически, каждый раз на срок в месяцах: {months}; такой срок длился бы до {until}, но продление не записано. Источник первого дня ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by consensus, and no later extension is on record. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Оно продлевается на основе консенсуса, и более позднее продление не записано. Источник первого дня ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no extension. Source of the first day ({first}): {source}.</source>
        <translation type="vanished">На {day} соглашение не покрыто ни одним записанным сроком; последний закончился {last}. Соглашение не предусматривает продления. Источник первого дня ({first}): {source}.</translation>
    </message>
    <message>
        <source>On {day} the agreement is not yet in force; it comes into force on {first}. Source of that day: {source}.</source>
        <translation type="vanished">На {day} соглашение ещё не действует; оно вступает в силу {first}. Источник этого дня: {source}.</translation>
    </message>
    <message>
        <source>One uid and one name for each feature</source>
        <translation type="vanished">Один uid и одно название на каждый объект</translation>
    </message>
    <message>
        <source>Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty means the agreement's title, in the language of each document. Date: the day for which the package is checked and that it carries; empty means today.</source>
        <translation type="vanished">Части: пусто — все; GeoPackage, README и программа проверки записываются всегда. Название: пусто — название соглашения на языке каждого документа. Дата: день, на который проверяется пакет и который на нём стоит; пусто — сегодня.</translation>
    </message>
    <message>
        <source>Proposals to compare</source>
        <translation type="vanished">Сравниваемые предложения</translation>
    </message>
    <message>
        <source>Proposals: drafts of two parties or more, workspaces or packages, are laid on each other in a part of their own: a table, cells and lines as data, and a sheet for each region in which they differ. They are compared as they are sent and are not in the package themselves; empty means none.</source>
        <translation type="vanished">Предложения: проекты двух или более сторон (рабочие области или пакеты) накладываются друг на друга в отдельной части: таблица, ячейки и линии как данные и лист для каждого региона, в котором они расходятся. Они сравниваются такими, какими присланы, и сами в пакет не входят; пусто означает, что их нет.</translation>
    </message>
    <message>
        <source>Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions are looked at; empty means today.</source>
        <translation type="vanished">Правила: идентификаторы через запятую или пробел; пусто — все. Дата: день, на который рассматриваются сроки и записанные исключения; пусто — сегодня.</translation>
    </message>
    <message>
        <source>Save the edits first, or say that they stay unsaved.</source>
        <translation type="vanished">Сначала сохраните правки или укажите, что они остаются несохранёнными.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the metadata. The layer itself is in no package.</source>
        <translation type="vanished">Источник и лицензия обязательны: они стоят на каждом листе, где показан слой, в README и в метаданных. Сам слой в пакет не входит.</translation>
    </message>
    <message>
        <source>Source and licence must be stated: they stand on every sheet, in the README and in the metadata. A layer whose licence allows it travels in the package, cut to the sheets; any other is named there as a source.</source>
        <translation type="vanished">Источник и лицензия обязательны: они стоят на каждом листе, в README и в метаданных. Слой, лицензия которого это разрешает, идёт в пакете, обрезанный по листам; любой другой назван там как источник.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title.</source>
        <translation type="vanished">Стоит на каждой странице; пусто: название соглашения.</translation>
    </message>
    <message>
        <source>Stands on every page; empty: the agreement’s title. By language: {"en": "…", "ru": "…"}</source>
        <translation type="vanished">Стоит на каждой странице; пусто: название соглашения. По языкам: {"en": "…", "ru": "…"}</translation>
    </message>
    <message>
        <source>State borders, countries' names, the sea and settlements as sheets show them, cut to the sheets.</source>
        <translation type="vanished">Государственные границы, названия стран, море и населённые пункты, как на листах, обрезанные по листам.</translation>
    </message>
    <message>
        <source>Takes features from a table of coordinates (CSV or TXT) into a workspace.</source>
        <translation type="vanished">Берёт объекты из таблицы координат (CSV или TXT) в рабочую область.</translation>
    </message>
    <message>
        <source>Takes features from any vector layer or file that QGIS opens into a workspace.</source>
        <translation type="vanished">Берёт объекты из любого векторного слоя или файла, который открывает QGIS, в рабочую область.</translation>
    </message>
    <message>
        <source>Tell the recipients both through another channel than the package: verify.py prints them.</source>
        <translation type="vanished">Сообщите получателям и то и другое иным путём, чем пакет: verify.py их печатает.</translation>
    </message>
    <message>
        <source>The CRS {crs} is a plane of its own, nowhere on the Earth; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">СК {crs} — отдельная плоскость, не привязанная к Земле; узнайте у автора, какая это СК, и укажите её.</translation>
    </message>
    <message>
        <source>The CRS {crs} is on a datum that is not known, and a guess can be 130 m off; ask the author which CRS it is, and state it.</source>
        <translation type="vanished">Датум СК {crs} неизвестен, а догадка может дать ошибку 130 м; узнайте у автора, какая это СК, и укажите её.</translation>
    </message>
    <message>
        <source>The GeoPackage could not be written ({reason}); choose another folder.</source>
        <translation type="vanished">GeoPackage не удалось записать ({reason}); выберите другую папку.</translation>
    </message>
    <message>
        <source>The attributes of the source come along. Polygons with the columns of a workspace (uid, region, party, status) are taken for zones: each buffer has a uid of its own and states its zone and width, as an import of buffer zones needs.</source>
        <translation type="vanished">Атрибуты исходного объекта сохраняются. Полигоны со столбцами рабочей области (uid, region, party, status) считаются зонами: у каждого буфера свой uid, и в нём указаны его зона и ширина, как того требует импорт буферных зон.</translation>
    </message>
    <message>
        <source>The boundary description breaks off inside a closed line.</source>
        <translation type="vanished">Описание границы обрывается внутри замкнутой линии.</translation>
    </message>
    <message>
        <source>The boundary of every zone in words, from turning point to turning point, one file a language.</source>
        <translation type="vanished">Граница каждой зоны словами, от одной поворотной точки до другой, файл на каждый язык.</translation>
    </message>
    <message>
        <source>The day {day} is yet to come; a stance is of a day that has been.</source>
        <translation type="vanished">День {day} ещё не наступил; позиция занята в прошедший день.</translation>
    </message>
    <message>
        <source>The delimitation for Google Earth, coloured like the map; a feature's status and party stand under its name.</source>
        <translation type="vanished">Делимитация для Google Earth в цветах карты; статус и сторона объекта указаны под его названием.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets at {scale} on {paper}, which {feature} exceeds; choose a larger paper or a coarser scale.</source>
        <translation type="vanished">Делимитация занимает больше {most} листов в масштабе {scale} на бумаге {paper}, предел превышен на объекте {feature}; выберите большую бумагу или более мелкий масштаб.</translation>
    </message>
    <message>
        <source>The delimitation takes more than {most} sheets on {paper}, which {feature} exceeds; choose a larger paper.</source>
        <translation type="vanished">Делимитация занимает больше {most} листов на бумаге {paper}, предел превышен на объекте {feature}; выберите большую бумагу.</translation>
    </message>
    <message>
        <source>The edits of {layer} were not saved and are kept: {reason}</source>
        <translation type="vanished">Правки слоя {layer} не сохранены и остаются: {reason}</translation>
    </message>
    <message>
        <source>The features that differ. The map goes to the one that is chosen: dotted in the package, dashed now.</source>
        <translation type="vanished">Объекты, которые различаются. Карта переходит к выбранному: точками — в пакете, штрихами — сейчас.</translation>
    </message>
    <message>
        <source>The finding is accepted, not saved yet; Save All Edits saves it.</source>
        <translation type="vanished">Замечание принято, но ещё не сохранено; его сохраняет команда «Сохранить все правки».</translation>
    </message>
    <message>
        <source>The ground cannot be measured in one of the versions; the check says why.</source>
        <translation type="vanished">В одной из версий площадь нельзя измерить; проверка говорит почему.</translation>
    </message>
    <message>
        <source>The ground or the turning points of {feature} cannot be measured in one of the versions; the check of that version says why.</source>
        <translation type="vanished">Площадь или поворотные точки объекта {feature} в одной из версий измерить нельзя; почему — скажет проверка этой версии.</translation>
    </message>
    <message>
        <source>The import goes into the file beside them; it does not compare with them, and they stay unsaved.</source>
        <translation type="vanished">Импорт идёт в файл помимо них; с ними он не сравнивается, и они остаются несохранёнными.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: it is set to read-only in the project's properties (Data Sources); take that off.</source>
        <translation type="vanished">Слой «{layer}» нельзя редактировать: в свойствах проекта (источники данных) он только для чтения; снимите это.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is damaged, as the check tells; restore it from a copy.</source>
        <translation type="vanished">Слой «{layer}» нельзя редактировать: файл {file} повреждён, как показывает проверка; восстановите его из копии.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is not there any more; put it back, or open a copy of it.</source>
        <translation type="vanished">Слой «{layer}» нельзя редактировать: файла {file} больше нет; верните его или откройте копию.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is open elsewhere or locked; close it there and try again.</source>
        <translation type="vanished">Слой «{layer}» нельзя редактировать: файл {file} открыт в другом месте или заблокирован; закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be edited: {file} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="vanished">Слой «{layer}» нельзя редактировать: файл {file} только для чтения; скопируйте его в папку, где вам разрешена запись, и откройте копию.</translation>
    </message>
    <message>
        <source>The licence allows it to travel</source>
        <translation type="vanished">Лицензия разрешает передавать его</translation>
    </message>
    <message>
        <source>The package holds more than 10,000 files.</source>
        <translation type="vanished">В пакете больше 10,000 файлов.</translation>
    </message>
    <message>
        <source>The package holds more than 4 GiB.</source>
        <translation type="vanished">В пакете больше 4 ГиБ.</translation>
    </message>
    <message>
        <source>The package is compared with what is saved.</source>
        <translation type="vanished">Пакет сравнивается с сохранённым.</translation>
    </message>
    <message>
        <source>The party of new features where a project states none.</source>
        <translation type="vanished">Сторона новых объектов, если в проекте она не задана.</translation>
    </message>
    <message>
        <source>Then the package carries the layer, cut to its sheets.</source>
        <translation type="vanished">Тогда слой, обрезанный по листам, идёт в пакете.</translation>
    </message>
    <message>
        <source>There are {count} conflict files beside {file}; clear them away first.</source>
        <translation type="vanished">Рядом с файлом {file} уже лежат файлы конфликтов: {count}; сначала уберите их.</translation>
    </message>
    <message>
        <source>Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings that are accepted now or were before; and differences of the agreement, its limits and the reference boundaries.</source>
        <translation type="vanished">Сообщается также: населённые пункты, оказавшиеся по другую сторону, если у модуля есть указатель страны соглашения; замечания, которые приняты теперь или были приняты раньше; и отличия соглашения, его пределов и справочных границ.</translation>
    </message>
    <message>
        <source>Usual &amp;party</source>
        <translation type="vanished">Обычная сторона</translation>
    </message>
    <message>
        <source>What differs, from the package to the workspace.</source>
        <translation type="vanished">Что различается: от пакета к рабочей области.</translation>
    </message>
    <message>
        <source>What has changed since an earlier package: a table, and an annex and sheets of gained and lost ground in each language.</source>
        <translation type="vanished">Что изменилось относительно предыдущего пакета: таблица, а также приложение и листы приобретённой и утраченной площади на каждом языке.</translation>
    </message>
    <message>
        <source>What was changed on the way, and why features were refused.</source>
        <translation type="vanished">Что изменено по пути и почему объекты отклонены.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare both with what the sender told by another channel. The SHA-256 stands for every file, the fingerprint for the features alone.</source>
        <translation type="vanished">Кто подделывает пакет, может подделать и его опись: сравните то и другое с тем, что отправитель сообщил иным путём. SHA-256 отвечает за каждый файл, отпечаток — только за объекты.</translation>
    </message>
    <message>
        <source>Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest and the fingerprint with what the sender told by another channel.</source>
        <translation type="vanished">Кто подделал пакет, может подделать и его manifest.json: сверьте SHA-256 файла manifest.json и отпечаток с тем, что отправитель сообщил по другому каналу.</translation>
    </message>
    <message>
        <source>Whose features do you draw? The toolbar shows the party, and you can change it there.</source>
        <translation type="vanished">Чьи объекты вы чертите? Сторона показана на панели инструментов, и там её можно сменить.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same.</source>
        <translation type="vanished">Рабочая область (необязательно): сравнить пакет и с ней; объекты, атрибуты и границы должны совпадать.</translation>
    </message>
    <message>
        <source>Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same. Of a package that holds what is in force on one day, what the workspace has in force on that day is compared.</source>
        <translation type="vanished">Рабочая область (необязательно): пакет сравнивается и с ней; объекты, атрибуты и границы должны совпадать. Если в пакете то, что в силе на один день, сравнивается то, что в рабочей области в силе на этот день.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders.</source>
        <translation type="vanished">Рабочие области или пакеты карт в виде архивов zip или папок.</translation>
    </message>
    <message>
        <source>Workspaces, or map packages as zips or folders; they are not in the package themselves.</source>
        <translation type="vanished">Рабочие области или пакеты карт (zip или папка); сами они в пакет не входят.</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is not on record; source of its first day: {source}</source>
        <translation type="vanished">после последнего записанного срока соглашения, закончившегося {last}; дата основана на автоматическом продлении, которое не записано; источник его первого дня: {source}</translation>
    </message>
    <message>
        <source>after the agreement's last period on record, which ended on {last}; source of its first day: {source}</source>
        <translation type="vanished">после последнего записанного срока соглашения, закончившегося {last}; источник его первого дня: {source}</translation>
    </message>
    <message>
        <source>auto: from the column “kind” of the file.</source>
        <translation type="vanished">auto — из столбца «kind» файла.</translation>
    </message>
    <message>
        <source>before the agreement came into force on {first}; source of that day: {source}</source>
        <translation type="vanished">до вступления соглашения в силу {first}; источник этого дня: {source}</translation>
    </message>
    <message>
        <source>distance across it, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">расстояние поста или пункта за границей, относимое к справочным данным</translation>
    </message>
    <message>
        <source>distance outside, of a post or checkpoint, that is put down to the reference</source>
        <translation type="vanished">расстояние поста или пункта вне, относимое к справочным данным</translation>
    </message>
    <message>
        <source>is not the heading that comes next</source>
        <translation type="vanished">не тот заголовок, который следует дальше</translation>
    </message>
    <message>
        <source>lapsed: {stance}, {day} ({how})</source>
        <translation type="vanished">утратило силу: {stance}, {day} ({how})</translation>
    </message>
    <message>
        <source>sheet of changes {number}</source>
        <translation type="vanished">лист изменений {number}</translation>
    </message>
    <message>
        <source>sheets of changes {numbers}</source>
        <translation type="vanished">листы изменений {numbers}</translation>
    </message>
    <message>
        <source>the first by code</source>
        <translation type="vanished">первая по коду</translation>
    </message>
    <message>
        <source>the workspace has it already, as “{same}” of {party}; withdraw that one first.</source>
        <translation type="vanished">он уже есть в рабочем файле: «{same}», сторона {party}; сначала отзовите тот.</translation>
    </message>
    <message>
        <source>{buffer} names a zone or line that is not here ({uid}).</source>
        <translation type="vanished">{buffer} указывает зону или линию, которой здесь нет ({uid}).</translation>
    </message>
    <message>
        <source>{buffer} names a zone that is not here ({uid}).</source>
        <translation type="vanished">{buffer} указывает зону, которой здесь нет ({uid}).</translation>
    </message>
    <message>
        <source>{feature} is not agreed yet: on the stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">{feature}: ещё не согласовано: на участках {stretches} нет согласия {parties}.</translation>
    </message>
    <message>
        <source>{feature} reads back from {name} differently than it was written.</source>
        <translation type="vanished">{feature}: из файла {name} читается не то, что записано.</translation>
    </message>
    <message>
        <source>{feature} states that it is agreed, and on its stretches {stretches} the agreement of {parties} is missing.</source>
        <translation type="vanished">{feature} значится согласованным, а на участках {stretches} нет согласия {parties}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was added.</source>
        <translation type="vanished">{feature}: добавлена поворотная точка {number}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number} was moved by {metres} in the direction {azimuth}.</source>
        <translation type="vanished">{feature}: поворотная точка {number} перемещена на {metres} по азимуту {azimuth}.</translation>
    </message>
    <message>
        <source>{feature}: turning point {number}, as it was numbered, was removed.</source>
        <translation type="vanished">{feature}: удалена поворотная точка, имевшая номер {number}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}).</source>
        <translation type="vanished">Файл {file} не удаётся записать ({error}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); free some space or choose another folder.</source>
        <translation type="vanished">Файл {file} не удалось записать ({reason}); освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} has {count} rows; the most is {most}, divide it.</source>
        <translation type="vanished">В файле {file} строк {count}; допустимо не более {most}, разделите его.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet; save its sheet as CSV and import that as a table of coordinates.</source>
        <translation type="vanished">{file} — электронная таблица; сохраните её лист как CSV и импортируйте как таблицу координат.</translation>
    </message>
    <message>
        <source>{file} is of the agreement “{other}”, or of another version of “{own}”; name proposals of the agreement of this workspace.</source>
        <translation type="vanished">{file} относится к соглашению «{other}» или к другой версии соглашения «{own}»; укажите предложения по соглашению этой рабочей области.</translation>
    </message>
    <message>
        <source>{file} of {party} is kept no more; import it again to have it back.</source>
        <translation type="vanished">{file} стороны {party} больше не хранится; чтобы вернуть, импортируйте заново.</translation>
    </message>
    <message>
        <source>{file} reads back with {found} of {expected} features; the disk may be failing.</source>
        <translation type="vanished">Файл {file} читается с числом объектов {found} из {expected}; возможно, диск неисправен.</translation>
    </message>
    <message>
        <source>{file}, with unsaved edits</source>
        <translation type="vanished">{file}, с несохранёнными правками</translation>
    </message>
    <message>
        <source>{first} is of the agreement “{agreement}” and {second} of “{other}”, or of another version of it; compare proposals under one agreement.</source>
        <translation type="vanished">{first} относится к соглашению «{agreement}», а {second} — к «{other}» или к другой его версии; сравнивайте предложения по одному соглашению.</translation>
    </message>
    <message>
        <source>{layer}: the arcs of {features} were replaced by turning points along them.</source>
        <translation type="vanished">{layer}: дуги заменены поворотными точками вдоль них ({features}).</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to an unknown accuracy.</source>
        <translation type="vanished">{name}: преобразовано из {crs} в WGS 84 с неизвестной точностью.</translation>
    </message>
    <message>
        <source>{name}: transformed from {crs} to WGS 84 to {accuracy}.</source>
        <translation type="vanished">{name}: преобразовано из {crs} в WGS 84 с точностью {accuracy}.</translation>
    </message>
    <message>
        <source>{regions}. In force from {day} (source: {source}). Parties: {parties}.</source>
        <translation type="vanished">{regions}. Действует с {day} (источник: {source}). Стороны: {parties}.</translation>
    </message>
    <message>
        <source>{safe} names a zone that is not here ({uid}), so it lies inside none.</source>
        <translation type="vanished">{safe} указывает зону, которой здесь нет ({uid}), и потому не лежит ни в одной.</translation>
    </message>
    <message>
        <source>~ not known here; kept</source>
        <translation type="vanished">~ здесь неизвестно; сохранено</translation>
    </message>
    <message>
        <source>– set aside by its author</source>
        <translation type="vanished">– отставлено автором</translation>
    </message>
    <message>
        <source>≠ fork: choose one to compare</source>
        <translation type="vanished">≠ раздвоение: выберите для сравнения</translation>
    </message>
</context>
</TS>
