//! Help of commands: a first line, then sentences.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
    (
        "help.calendar.between",
        "Count the working time between two moments\n\nHours as the clock on the wall shows them, and working days from the first to the last, both included. --user counts by the calendar of the person's team, less the leave.",
        "计算两个时刻之间的工作时间\n\n小时按当地时钟计算; 天数为首尾两天都计入的工作日。--user 按其部门的日历计算, 并扣除休假。",
    ),
    (
        "help.calendar.days",
        "List days with their working hours\n\nEach is a working day, a day off, a holiday, a make-up day or, with --user, leave.",
        "列出每一天及其工作时间\n\n分为工作日, 休息日, 节假日, 调休上班日, 以及 (用 --user 时) 休假。",
    ),
    (
        "help.calendar.load",
        "Load holidays and make-up days from a file\n\nCSV or TSV with date, kind (休 or 班, holiday or workday) and name in any order, or iCalendar as operating systems publish it; cn are those of China that come with tend. Days that the file does not name stay as they are, and the same file again changes nothing. Lines that cannot be read are named with the reason.",
        "从文件载入节假日和调休\n\n文件可以是 CSV 或 TSV (日期, 类型, 名称, 列序不限, 类型为休或班), 或操作系统发布的 iCalendar; cn 为自带的中国节假日。文件中没有的日期保持不变, 重复载入同一文件不会改变任何数据。无法读取的行会连同原因列出。",
    ),
    (
        "help.calendar.until",
        "Say when so many working hours or days have passed\n\nHours end within the working day, not at the start of the next. Days are those after the first, up to the end of work on the last.",
        "计算若干工作小时或工作日之后的时刻\n\n小时数在工作日内结束, 不推到次日开始。天数从次日算起, 到最后一天下班为止。",
    ),
    (
        "help.audit.anchor",
        "Print where the chain of operations ends\n\nOne line with the number and digest of the last operation. Keep it where nobody who can write the database can change it: mail it, print it, commit it. With a file the line is appended there.",
        "输出操作链的末端\n\n一行, 含最后操作的编号和摘要。请保存在能写数据库的人无法改动之处, 如邮件, 打印或版本库。给出文件时追加到该文件。",
    ),
    (
        "help.audit.verify",
        "Check that the history is what it was\n\nWalks along the chain of operations and says where it is broken: an operation or change was edited, removed, added or moved. That the end was cut off, or everything written anew, shows only against an anchor (tend audit anchor). Records changed behind tend's back are not seen: the chain holds what they were before, not what they are.",
        "检查历史是否被改动\n\n沿操作链逐个核对, 指出断裂之处: 操作或变更被修改, 删除, 添加或移动。末尾被截断或整体重写, 只有与锚点 (tend audit anchor) 对照才能发现。绕过 tend 对记录的修改无法发现: 链中保存的是修改前的内容, 不是现状。",
    ),
    ("help.arguments", "Arguments", "位置参数"),
    ("help.commands", "Commands", "命令"),
    (
        "help.completions",
        "Print a completion script for a shell

The script asks tend at every Tab: ids with names beside them, names, fields, stages, people, pools, sources, tags and dates, as far as you may see them. Nothing that is completed is ever run. To load it at every start:

  bash  echo 'source <(tend completions bash)' >> ~/.bashrc
  zsh   echo 'source <(tend completions zsh)' >> ~/.zshrc  (below compinit)
  fish  tend completions fish > ~/.config/fish/completions/tend.fish
  PowerShell  tend completions powershell >> $PROFILE",
        "输出命令行补全脚本

每次按 Tab 时脚本会询问 tend: 编号 (旁边显示名称), 名称, 字段, 阶段, 员工, 公海, 来源, 标签和日期, 仅限您可见的。补全的内容从不会被执行。每次启动时加载:

  bash  echo 'source <(tend completions bash)' >> ~/.bashrc
  zsh   echo 'source <(tend completions zsh)' >> ~/.zshrc  (在 compinit 后)
  fish  tend completions fish > ~/.config/fish/completions/tend.fish
  PowerShell  tend completions powershell >> $PROFILE",
    ),
    (
        "help.customer.assign",
        "Give a customer to a person\n\nThe customer leaves its pool or its former owner; the tenure of either is kept. Stages, history, authors and times stay as they are.",
        "把客户分配给员工\n\n客户离开公海或原负责人, 归属记录保留。阶段, 历史, 作者和时间都不变。",
    ),
    (
        "help.customer.release",
        "Put a customer into a pool\n\nAnybody who is a member of the pool can claim it from there.",
        "把客户释放到公海\n\n公海成员都可以领取。",
    ),
    (
        "help.customer.tenures",
        "Show through whose hands a customer went\n\nEvery owner and every pool with its time, and how it came about.",
        "显示客户的归属记录\n\n列出每一任负责人或公海, 时间和方式。",
    ),
    (
        "help.date",
        "Show what a date phrase means\n\nThe whole phrase must be a date. See tend help dates for the forms.",
        "解释日期短语\n\n整个短语必须是日期。写法见 tend help dates。",
    ),
    (
        "help.demo",
        "Show a day of work with sample data\n\nImports the sample files into a fresh temporary database as two reps and a manager, and shows each command with what it prints. Your own data is not touched.",
        "用示例数据演示一天的工作\n\n以两名销售和一名经理的身份把示例文件导入临时数据库, 并显示每条命令及其输出。不会触及您的数据。",
    ),
    ("help.deal.assign", "Give a deal to a person", "把商机分配给员工"),
    (
        "help.deal.hold",
        "Put a deal on hold, or take it up again\n\nA deal on hold stays in its stage and is left out of forecasts.",
        "搁置商机, 或恢复推进\n\n搁置的商机留在原阶段, 不计入预测。",
    ),
    (
        "help.deal.lose",
        "Close a deal as lost, for a reason\n\nThe reason is one of the list; say who won it instead with --competitor.",
        "商机输单, 须说明原因\n\n原因从列表中选择, 用 --competitor 说明输给了谁。",
    ),
    (
        "help.deal.move",
        "Move a deal into a stage\n\nOnwards, back, or open again after it was closed. The probability and the category follow the stage until they are set by hand. A stage may ask for evidence before it is left; what is missing is kept and said, not enforced.",
        "把商机移到某个阶段\n\n可以前进, 后退, 或关闭后重新打开。赢率和预测类别随阶段变化, 直到手工设定。阶段可以要求离开前的证据, 缺少的会记录并提示, 不会拒绝。",
    ),
    (
        "help.deal.split",
        "Say whose sale a deal is\n\nThe shares sum to 100; what is not given to others is the owner's. An empty text takes the shares back.",
        "设定商机的业绩分成\n\n合计为 100, 未分出的部分归负责人。空文本取消分成。",
    ),
    (
        "help.deal.stages",
        "Show the stages a deal went through\n\nEach with its time, the days spent in it, who moved the deal there, why and on which evidence.",
        "显示商机经过的阶段\n\n列出每个阶段的时间, 停留天数, 操作人, 原因和证据。",
    ),
    ("help.deal.void", "Close a deal that was none", "作废商机"),
    (
        "help.deal.win",
        "Close a deal as won\n\nIt counts with its amount; give another with --amount if it was sold for more or less.",
        "商机赢单\n\n按金额计入业绩, 成交金额不同时用 --amount。",
    ),
    (
        "help.digest",
        "Print what is due, for cron\n\nPrints nothing and exits 0 when nothing is due. Never asks, never colours.",
        "输出到期事项, 供定时任务使用\n\n没有到期事项时不输出, 退出码为 0。从不提问, 不带颜色。",
    ),
    ("help.examples", "Examples:", "示例:"),
    (
        "help.export",
        "Write {nouns} to a file or to standard output\n\nCSV with exact values unless -o says otherwise; --excel guards cells that a spreadsheet would take for formulas.",
        "导出{nouns}\n\n默认为精确的 CSV; --excel 会让电子表格不把内容当作公式。",
    ),
    (
        "help.brief",
        "Show one page about somebody before a call\n\nWho it is, what is wanted, what is to do, and what was said last; for a customer with contacts and the leads it came from.",
        "打电话前看一页纸\n\n对方是谁、要什么、有什么待办、上次说了什么; 客户还列出联系人和来源线索。",
    ),
    (
        "help.next",
        "Show the one thing to do now\n\nThe first of what is due today with everything known about it, and the commands to go on with.",
        "现在该做的一件事\n\n今天到期事项中的第一件, 连同相关资料和接下来可用的命令。",
    ),
    (
        "help.whole.export",
        "Write everything to one file\n\nEvery row as it is stored, with ids, authors, times and the whole history, as lines of JSON. 'tend import all' makes the same database of it again. With --to every kind of record goes into a file of its own, in the format that -o says, for spreadsheets and other programs.",
        "导出全部数据\n\n按存储原样输出每一行, 包括编号、作者、时间和全部历史, 每行一个 JSON。用 'tend import all' 可还原为相同的数据库。用 --to 则每类记录各写成一个文件, 格式由 -o 指定, 供电子表格和其他程序使用。",
    ),
    (
        "help.whole.import",
        "Make a new database of an exported one\n\nTakes what 'tend export all' wrote into a database that nobody has written to yet: the same ids, authors, times and history. All of it or nothing.",
        "用整体导出文件建立新数据库\n\n把 'tend export all' 的内容放进一个全新的数据库: 编号、作者、时间、历史都不变。要么全部成功, 要么什么都不写。",
    ),
    (
        "help.template.fill",
        "Print a message filled in for records\n\nSubject, if there is one, an empty line, and the text, with the fields of each record in their places. Nothing is sent.",
        "按记录填写消息模板\n\n先主题 (如有), 空一行, 再正文, 占位处填入每条记录的字段。不会发送。",
    ),
    (
        "help.find",
        "Find leads, customers, contacts and needs\n\nBy part of a name, pinyin or its initials, the end of a phone number, an e-mail address, a city, a tag or a word of a note.",
        "查找线索, 客户, 联系人和需求\n\n可用名称片段, 拼音或首字母, 电话尾号, 邮箱, 城市, 标签或备注中的词。",
    ),
    ("help.globals", "For every command", "通用参数"),
    ("help.group.dedupe", "Find duplicates", "查重"),
    (
        "help.dedupe.check",
        "Ask whether somebody is there already\n\nLooks among customers, leads and contacts, whoever holds them. Whoever shares a name, a phone number or an e-mail address is told of, however little else agrees; of what others hold only who holds it.",
        "查询某人或某公司是否已存在\n\n在客户、线索和联系人中查找, 不论归谁。名称、电话或邮箱相同即列出; 他人持有的只说明归谁。",
    ),
    (
        "help.dedupe.dismiss",
        "Remember that two records are not the same\n\nNeither `dedupe scan` nor `dedupe check` names the pair again, until `tend undo`.",
        "记住两条记录不是同一个\n\n此后 `dedupe scan` 和 `dedupe check` 不再列出这一对, 直到 `tend undo`。",
    ),
    (
        "help.dedupe.scan",
        "Find records that may be the same\n\nEach pair with how sure it is and why: what every field says adds up, in bits. Reads only; a file that is scanned is not stored.",
        "查找可能重复的记录\n\n逐对给出把握和理由: 各字段的证据以比特相加。只读取; 被扫描的文件不会存储。",
    ),
    (
        "help.dedupe.review",
        "Decide on what may be the same\n\nRows that an import held back, and pairs that a scan is at least strongly sure of. On a terminal each is shown side by side and answered with one key: s the same, d different, x leave the row out, l later, q quit. Elsewhere, or with -o, they are printed with an empty column `answer`; fill in same, different or out, and give the lines to `tend dedupe review -`: all of them or none.",
        "逐对裁定疑似重复\n\n包括导入时暂存的行, 以及扫描结果中至少很可能相同的配对。在终端逐对并列显示, 一键作答: s 相同, d 不同, x 舍弃该行, l 以后再说, q 退出。不在终端或用 -o 时逐行输出, `answer` 列为空; 填入 same、different 或 out 后交给 `tend dedupe review -`: 全部生效或全不生效。",
    ),
    ("help.group.audit", "Check the history", "审计历史"),
    ("help.group.export", "Write records to files", "导出记录"),
    ("help.group.forecast", "Keep forecasts and see how well they did", "预测快照与准确度"),
    ("help.group.import", "Bring in files", "导入文件"),
    ("help.group.privacy", "What the file holds about a person", "个人数据"),
    ("help.group.report", "Look at the whole", "报表"),
    ("help.help", "Show help on a command or a topic", "显示命令或主题的帮助"),
    (
        "help.history",
        "Show what was done, by whom\n\nWithout a record: the operations, newest first. With one: every change to it, field by field. With the number of an operation: all that it did, and why.",
        "显示操作历史\n\n不给记录时列出操作, 最新在前; 给出记录时逐字段列出其变更; 给出操作编号时列出该操作的全部变更和原因。",
    ),
    (
        "help.import",
        "Import {nouns} from a list\n\nCSV, TSV, .xlsx, .xls, .ods, JSON (whole or an object a line), vCard and iCalendar are told by their content. Encoding, delimiter, header and columns are found; --map corrects them. Rows that cannot be stored go to a rejects file with line and reason, the rest is one operation that tend undo takes back. The same file again changes nothing.",
        "从名单导入{nouns}\n\n支持 CSV, TSV, .xlsx, .xls, .ods, JSON (整体或每行一个对象), vCard 和 iCalendar, 按内容识别。自动识别编码, 分隔符, 表头和列, 可用 --map 更正。无法导入的行连同行号和原因写入拒绝文件, 其余作为一个操作, 可用 tend undo 撤销。重复导入同一文件不会改变任何数据。",
    ),
    ("help.kinds", "Kinds", "种类"),
    (
        "help.schema",
        "Print the JSON Schema of a kind of record\n\nOf what list, show and every writing verb give with -o json (draft 2020-12): types, choices, what may be null; custom fields too. error is the error object, import the answer of an import. Without a name: what there are schemas of.",
        "输出 JSON 结构说明\n\n对应 list, show 及写入命令的 -o json 输出 (JSON Schema draft 2020-12): 类型, 选项, 可为空的字段, 包括自定义字段。error 为错误对象, import 为导入结果。不填则列出全部。",
    ),
    (
        "help.log",
        "Log what was said, and the next step\n\nOn a lead, a customer or a contact. --next 'WHEN WHAT' makes a task: the longest beginning that is a date is when, the rest is what.",
        "记录跟进, 并安排下一步\n\n对象可以是线索, 客户或联系人。--next '时间 事项' 会建立待办: 开头最长的日期为时间, 其余为事项。",
    ),
    (
        "help.man",
        "Show the manual page of a command

On a terminal through man, else as roff. --dir writes all pages; with MANPATH pointing there, man tend-lead-add finds them.",
        "显示命令的手册页

终端通过 man 显示, 否则输出 roff。--dir 写出全部手册页; 设置 MANPATH 后可用 man tend-lead-add 查看。",
    ),
    ("help.options", "Options", "参数"),
    (
        "help.pool.claim",
        "Take customers from their pool\n\nExactly one of several claimers gets a customer; the others learn who did. Several at once are claimed all or none.",
        "从公海领取客户\n\n多人同时领取时只有一人成功, 其他人会得知是谁。一次领取多个时要么全部成功, 要么全部不领。",
    ),
    (
        "help.pool.list",
        "List the pools\n\nEach with its limits and how many customers lie in it.",
        "列出公海\n\n包括限制和客户数。",
    ),
    (
        "help.pool.stock",
        "List customers that can be claimed\n\nContact details are masked until a customer is claimed.",
        "列出可领取的客户\n\n领取前联系方式会被遮盖。",
    ),
    (
        "help.privacy.erase",
        "Erase a person or company for good\n\nNames, numbers, addresses, notes and all other text go from the record, from what it became or came from, from follow-ups, tasks and needs on it, from the history, the search index, kept answers and known import rows. Numbers, stages, owners and times stay, so counts stay right. It cannot be taken back, nor can operations that touched the records. Not reached: other records whose text mentions the person, exported files, rejects files, backups; importing the old list again adds the person again.",
        "永久清除个人或公司\n\n姓名, 号码, 地址, 备注及其他文字将从记录, 其前身或转化结果, 相关跟进, 待办, 需求, 历史, 搜索索引, 保存的答复和导入记忆中清除。编号, 阶段, 负责人和时间保留, 统计不变。不能撤销, 涉及这些记录的操作也不能再撤销。不包括: 其他记录中提到此人的文字, 已导出的文件, 拒绝文件, 备份; 再次导入旧名单会重新添加此人。",
    ),
    (
        "help.privacy.export",
        "Write everything about a person or company\n\nOne JSON document: the record with all its fields, what it became or came from, everything on it, and every operation about it with what it changed. A customer's contacts only with --contacts.",
        "导出个人或公司的全部数据\n\n一个 JSON 文档: 记录的全部字段, 其前身或转化结果, 所有相关记录, 以及每个操作的变更。客户的联系人需加 --contacts。",
    ),
    ("help.record.add", "Add a {noun}", "添加{noun}"),
    (
        "help.record.edit",
        "Change fields of a {noun}\n\nAn empty value empties the field. --if-op refuses where somebody wrote it meanwhile.",
        "修改{noun}\n\n空值会清空字段。--if-op 会在他人已修改时拒绝。",
    ),
    (
        "help.record.merge",
        "Merge {nouns} that are the same\n\nThe first stays: it takes what it lacks from the others, everything that refers to them refers to it, and their numbers mean it from then on. Look first with --dry-run; `tend undo` takes it back whole.",
        "合并重复的{nouns}\n\n保留第一个: 缺少的字段取自其余, 引用其余的都改为引用它, 其余的编号此后指向它。可先用 --dry-run 查看; `tend undo` 完整撤销。",
    ),
    (
        "help.record.list",
        "List {nouns}\n\nA table on a terminal, tab-separated exact values in a pipe, or the format that -o names.",
        "列出{nouns}\n\n终端显示表格, 管道输出制表符分隔的精确值, 或用 -o 指定格式。",
    ),
    ("help.record.restore", "Bring back a removed {noun}", "恢复已删除的{noun}"),
    (
        "help.record.rm",
        "Remove a {noun}\n\nIt is no longer listed or found; restore brings it back.",
        "删除{noun}\n\n不再列出或查到, 可用 restore 恢复。",
    ),
    ("help.record.show", "Show one {noun} with all its fields", "显示{noun}的全部字段"),
    (
        "help.redo",
        "Take back an undo\n\nYour last one not yet taken back, if you did nothing else since, or the one named; the operation it took back may be named too. Refused where a later operation stands on it.",
        "重做\n\n默认重做您最近撤销的操作 (其后没有其他操作时), 也可指定撤销操作或被撤销操作的编号。若有后续操作依赖它则拒绝。",
    ),
    ("help.task.done", "Tick tasks off", "完成待办"),
    ("help.task.snooze", "Put a task off", "推迟待办"),
    ("help.tend", "A CRM that lives in the terminal", "命令行客户管理工具"),
    (
        "help.today",
        "Show what is due today\n\nOverdue tasks, today's and those of the next two days, newly assigned customers, and leads nobody has followed up for three days.",
        "显示今天的事项\n\n逾期的, 今天的和未来两天的待办, 新分配的客户, 以及三天未跟进的线索。",
    ),
    (
        "help.undo",
        "Take back an operation\n\nYour last one not yet taken back, or the one named. Refused where a later operation stands on it. Imports are taken back whole.",
        "撤销操作\n\n默认撤销您最近的操作, 也可指定编号。若有后续操作依赖它则拒绝。导入会整体撤销。",
    ),
    (
        "help.see_flags",
        "Flags of every command (-o FORMAT, -n, -q, --db, --as, …): tend help flags",
        "所有命令通用的参数 (-o 格式, -n, -q, --db, --as, …): tend help flags",
    ),
    ("help.topic.dates", "dates in words", "日期短语"),
    ("help.topic.environment", "variables and settings", "环境变量和设置"),
    ("help.topic.exit-codes", "what exit codes say", "退出码"),
    ("help.topic.filter", "conditions for --where", "--where 的条件"),
    ("help.topic.flags", "flags of every command", "通用参数"),
    ("help.topic.formats", "what -o prints", "-o 的输出格式"),
    ("help.topic.import", "lists from elsewhere", "导入名单"),
    ("help.topics", "Topics:", "主题:"),
    ("help.usage", "Usage:", "用法:"),
    (
        "help.user.away",
        "Note that a person is away\n\nEvery leave is kept: see tend leave list. Without --to it lasts until further notice; tend user back ends it.",
        "登记员工休假\n\n每次休假都会保留, 见 tend leave list。不写 --to 则直到另行通知; 用 tend user back 结束。",
    ),
    (
        "help.user.back",
        "Note that a person is at work again\n\nThe leave ends the day before today or --at; one that would have begun on that day is removed.",
        "登记员工回来上班\n\n休假到今天 (或 --at) 的前一天为止; 当天才开始的休假会被删除。",
    ),
    ("help.verb_value", "COMMAND", "命令"),
    ("help.verbs", "Commands", "命令"),
    ("help.whoami", "Show who you are and which file is used", "显示当前身份和数据库"),
    (
        "help.backup",
        "Make a verified copy of the database\n\nOthers may go on writing: the copy is the database as it stood at one moment. It is read back, checked and compared before it gets its name, and nobody else can read it. Without FILE it goes to ~/.local/state/tend/backups ($XDG_STATE_HOME). A file that is there already is replaced only with --force. Copies are made by administrators and managers.",
        "制作经过校验的数据库副本\n\n其他人可以继续写入: 副本是某一时刻的完整数据。副本在命名之前会被读回, 校验和比对, 其他账号不可读。不指定文件时存入 ~/.local/state/tend/backups ($XDG_STATE_HOME)。只有加 --force 才会替换已有文件。管理员和经理可以备份。",
    ),
    (
        "help.backup.list",
        "List copies of the database\n\nThose in the usual folder, and the copies of former versions beside the database.",
        "列出数据库副本\n\n包括默认文件夹中的副本, 以及数据库旁的旧版本副本。",
    ),
    (
        "help.backup.restore",
        "Put a copy in the place of the database\n\nThe copy is checked first. What is there now is copied to the usual folder, or set aside where it cannot be read, and the answer says where. The rows are replaced as one transaction: commands that run meanwhile see the old or the new, and a kill on the way leaves the old. An older copy is brought up to date. This cannot be undone with tend undo; restore the copy of what was there instead. Administrators only.",
        "用副本替换数据库\n\n先校验副本。现有数据会先复制到默认文件夹 (无法读取时改名保留), 并说明位置。替换是一次事务: 正在运行的命令看到的要么是旧数据, 要么是新数据; 中途被终止则保留旧数据。旧版本的副本会被升级。此操作不能用 tend undo 撤销, 但可恢复替换前的副本。仅限管理员。",
    ),
    (
        "help.backup.verify",
        "Check a copy without changing it\n\nReads all of it: whether it is a database of tend, sound in every page, and whether its history fits.",
        "校验副本, 不作修改\n\n通读全部内容: 是否为 tend 的数据库, 每一页是否完好, 操作记录是否吻合。",
    ),
    (
        "help.config.get",
        "Print the value of a setting\n\nThe one that holds now, whether a flag, the environment, the file or the default says so.",
        "输出设置的当前值\n\n无论来自参数, 环境变量, 文件还是默认值。",
    ),
    (
        "help.config.list",
        "List all settings and where they come from\n\nA flag wins over the environment, the environment over the file, the file over the default.",
        "列出所有设置及其来源\n\n参数优先于环境变量, 环境变量优先于文件, 文件优先于默认值。",
    ),
    (
        "help.config.path",
        "Print where the settings file is\n\nWhether or not it is there yet.",
        "输出设置文件的位置\n\n无论它是否已存在。",
    ),
    (
        "help.config.set",
        "Set a setting\n\nYour own settings go into config.toml; its comments and order stay as they are. Rules of the file, such as gates or currency, lie in the database: they hold for everybody who works with it, only managers and administrators change them, and `tend undo` takes them back. `tend config list` shows both.",
        "修改一项设置\n\n个人设置写入 config.toml, 注释和顺序保持不变。文件规则 (如 gates、currency) 存在数据库中, 对所有人生效, 只有经理和管理员可以修改, 可用 `tend undo` 撤销。`tend config list` 列出两者。",
    ),
    (
        "help.config.unset",
        "Take a setting out of the file\n\nThe default holds again. Comments stay.",
        "从设置文件中去掉一项设置\n\n恢复默认值, 注释保留。",
    ),
    (
        "help.doctor",
        "Check the database and what is around it\n\nChecks pages, references, counters, tenures, keys, words and the chain of operations; modes, place and room of the file; settings, locale, time zone and clock. Nothing is written. Keys and words are checked for some records of each kind, with --full for all. Exits 0 when all is well or there are only warnings, 1 when something is bad. With --repair OUT everything that can be read is copied into a new file, row by row, and what could not be is listed; it exits 5 then.",
        "检查数据库及其环境\n\n检查数据页, 引用, 编号, 归属, 查找键, 词和操作链; 文件的权限, 位置和空间; 设置, 区域, 时区和时钟。不写入任何内容。查找键和词默认抽样检查, --full 检查全部。全部正常或只有警告时退出码为 0, 有错误时为 1。--repair OUT 把能读出的内容逐行复制到新文件, 并列出未能复制的部分 (此时退出码为 5)。",
    ),
    ("help.group.config", "Look at settings and change them", "查看和修改设置"),
];
