//! Help of commands: a first line, then sentences.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
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
        "Write everything to one file\n\nEvery row as it is stored, with ids, authors, times and the whole history, as lines of JSON. 'tend import all' makes the same database of it again.",
        "导出全部数据\n\n按存储原样输出每一行, 包括编号、作者、时间和全部历史, 每行一个 JSON。用 'tend import all' 可还原为相同的数据库。",
    ),
    (
        "help.whole.import",
        "Make a new database of an exported one\n\nTakes what 'tend export all' wrote into a database that nobody has written to yet: the same ids, authors, times and history. All of it or nothing.",
        "用整体导出文件建立新数据库\n\n把 'tend export all' 的内容放进一个全新的数据库: 编号、作者、时间、历史都不变。要么全部成功, 要么什么都不写。",
    ),
    (
        "help.find",
        "Find leads, customers, contacts and needs\n\nBy part of a name, pinyin or its initials, the end of a phone number, an e-mail address, a city, a tag or a word of a note.",
        "查找线索, 客户, 联系人和需求\n\n可用名称片段, 拼音或首字母, 电话尾号, 邮箱, 城市, 标签或备注中的词。",
    ),
    ("help.globals", "For every command", "通用参数"),
    ("help.group.export", "Write records to files", "导出记录"),
    ("help.group.import", "Bring in files", "导入文件"),
    ("help.group.report", "Look at the whole", "报表"),
    ("help.help", "Show help on a command or a topic", "显示命令或主题的帮助"),
    (
        "help.history",
        "Show what was done, by whom\n\nWithout a record: the operations, newest first. With one: every change to it, field by field.",
        "显示操作历史\n\n不给记录时列出操作, 最新在前; 给出记录时逐字段列出其变更。",
    ),
    (
        "help.import",
        "Import {nouns} from CSV or TSV\n\nEncoding, delimiter, header and columns are found; --map corrects them. Rows that cannot be stored go to a rejects file with line and reason, the rest is one operation that tend undo takes back. The same file again changes nothing.",
        "从 CSV 或 TSV 导入{nouns}\n\n自动识别编码, 分隔符, 表头和列, 可用 --map 更正。无法导入的行连同行号和原因写入拒绝文件, 其余作为一个操作, 可用 tend undo 撤销。重复导入同一文件不会改变任何数据。",
    ),
    ("help.kinds", "Kinds", "种类"),
    ("help.lead.assign", "Give a lead to a person", "把线索分配给员工"),
    (
        "help.lead.convert",
        "Make a customer of a lead\n\nMakes a customer and a contact in one go, or a contact at the customer of the same name or the one named with --customer. Open tasks and needs go along. A second conversion is refused and names what the first one made.",
        "把线索转为客户\n\n一次建立客户和联系人; 若已有同名客户或用 --customer 指定, 则只建联系人。未完成的待办和需求随之转移。重复转化会被拒绝, 并指出首次转化的结果。",
    ),
    (
        "help.lead.lose",
        "Give a lead up, with a reason\n\nThe lead stays in the funnel at the stage where it was lost.",
        "放弃线索, 需说明原因\n\n线索仍保留在漏斗中它流失时的阶段。",
    ),
    (
        "help.lead.qualify",
        "Move a lead one gate on\n\nThe gates are ml, mql, sl, sql; --to passes those in between. Evidence that a gate usually asks for and the lead lacks is noted, not refused.",
        "把线索推进一个阶段\n\n阶段依次为 ml, mql, sl, sql; --to 会一并通过中间阶段。缺少的依据会记录, 不会拒绝。",
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
    ("help.record.add", "Add a {noun}", "添加{noun}"),
    (
        "help.record.edit",
        "Change fields of a {noun}\n\nAn empty value empties the field. --if-op refuses where somebody wrote it meanwhile.",
        "修改{noun}\n\n空值会清空字段。--if-op 会在他人已修改时拒绝。",
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
        "help.report.funnel",
        "Show how far leads come\n\nOf the leads captured in a period, how many reached each stage. Each counts once, at the furthest stage it ever reached, lost ones included.",
        "显示销售漏斗\n\n统计某期间获取的线索到达各阶段的数量。每条线索只计一次, 按其到过的最远阶段, 包括已流失的。",
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
    ("help.verb_value", "COMMAND", "命令"),
    ("help.verbs", "Commands", "命令"),
    ("help.whoami", "Show who you are and which file is used", "显示当前身份和数据库"),
];
