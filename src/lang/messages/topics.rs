//! Pages of help that are about no command. Paragraphs are filled to the width of the terminal; lines that begin with
//! a space stay as they are, and those that begin with `tend` are run by tests.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
    (
        "topic.dates",
        "Dates in words, English and Chinese. The whole phrase must be a date; only --next takes one that is followed by what is to be done.

  2026-09-20   2026/9/20   20260920   9月20日   sep 20
  today   tomorrow 3pm   mon 9am   next wed   eow   eom   eoq   eoy
  今天   明天下午3点   周三   下周三 10点   月底   季度末   年底
  in 3 days   3 days ago   3d   2w   1mo   90m   三天后   半小时后

Weeks start on Monday. 'wed' and 周三 are the next one, today excluded; 'next wed' and 下周三 lie in the next calendar week, 'this wed' and 本周三 in this one. A due day lasts to its end. --due and --next look ahead, --since and --at look back. 3/4 needs the setting date_order.

What a phrase means:

  tend date '下周三 15:00'
  tend date 'in 3 days' -o json
  tend date 'last month' --back
  tend task add '回访' --due '月底' --lead L-1",
        "中英文日期短语。整个短语必须是日期; 只有 --next 可以在日期之后接上事项。

  2026-09-20   2026/9/20   20260920   9月20日   sep 20
  今天   明天下午3点   周三   下周三 10点   月底   季度末   年底
  today   tomorrow 3pm   mon 9am   next wed   eow   eom   eoq   eoy
  三天后   半小时后   in 3 days   3 days ago   3d   2w   1mo   90m

一周从周一开始。周三 和 wed 指下一个周三 (不含今天); 下周三 和 next wed 指下一个日历周的周三, 本周三 和 this wed 指本周的周三。只有日期的到期时间为当天结束。--due 和 --next 取将来的日期, --since 和 --at 取过去的日期。3/4 需要设置 date_order。

试一试:

  tend date '下周三 15:00'
  tend date 'in 3 days' -o json
  tend date '上个月' --back
  tend task add '回访' --due '月底' --lead L-1",
    ),
    (
        "topic.environment",
        "What is said by a flag goes before a variable, a variable before the settings file, that before the default.

  TEND_DB       the database file        --db     ~/.local/share/tend/tend.db
  TEND_USER     who is at work           --as     the account's own name
  TEND_LANG     en or zh-CN              --lang   the locale
  TEND_FORMAT   format of the output     -o       table, or tsv in a pipe
  TEND_NOW      act as if it were then   --now    the clock
  TEND_PAGER    the pager, or never      --pager  PAGER, else less
  TEND_CONFIG   the settings file                 ~/.config/tend/config.toml
  NO_COLOR      no colours               --color  colours on a terminal
  CLICOLOR_FORCE  colours in a pipe too
  COLUMNS       width of tables                   that of the terminal
  TZ            the time zone                     that of the system

XDG_DATA_HOME and XDG_CONFIG_HOME move the folders. An empty variable counts as unset. The settings file may hold db, lang, format, color, region (of phone numbers without a country code, in a new database) and date_order:

  lang = \"zh-CN\"
  region = \"CN\"
  date_order = \"ymd\"

Nothing is read from the current folder. Who you are and which file is used:

  tend whoami
  TEND_USER=bob tend whoami -o json
  TEND_FORMAT=csv tend lead list",
        "参数优先于环境变量, 环境变量优先于设置文件, 设置文件优先于默认值。

  TEND_DB       数据库文件               --db     ~/.local/share/tend/tend.db
  TEND_USER     操作者                   --as     系统账号
  TEND_LANG     en 或 zh-CN              --lang   系统语言
  TEND_FORMAT   输出格式                 -o       终端为 table, 管道为 tsv
  TEND_NOW      假定现在是此时刻         --now    系统时钟
  TEND_PAGER    分页程序, 或 never       --pager  PAGER, 否则 less
  TEND_CONFIG   设置文件                          ~/.config/tend/config.toml
  NO_COLOR      不用颜色                 --color  终端使用颜色
  CLICOLOR_FORCE  管道也用颜色
  COLUMNS       表格宽度                          终端宽度
  TZ            时区                              系统时区

XDG_DATA_HOME 和 XDG_CONFIG_HOME 可改变文件夹。空变量视为未设置。设置文件可包含 db, lang, format, color, region (新建数据库时, 无国家码的电话所属地区) 和 date_order:

  lang = \"zh-CN\"
  region = \"CN\"
  date_order = \"ymd\"

不会从当前文件夹读取任何设置。查看当前身份和数据库:

  tend whoami
  TEND_USER=bob tend whoami -o json
  TEND_FORMAT=csv tend lead list",
    ),
    (
        "topic.exit-codes",
        "What the exit code of a command says:

  0    done; also: nothing due, an empty list, rows that are there already
  1    failed, or refused by a rule
  2    usage, or needs --yes
  3    no such record
  4    ambiguous, duplicate or conflict
  5    partly done: rejected rows were written to a file
  10   only with --exit-code: something is due
  70   internal error
  75   busy, try again
  130  cancelled

  tend digest --exit-code || test $? = 10
  tend lead show L-1 -o json

With -o json an error is one object on stderr; its error.code is one of:",
        "命令退出码的含义:

  0    完成; 包括没有到期事项, 列表为空, 行已存在
  1    失败或被规则拒绝
  2    用法错误或需要 --yes
  3    没有此记录
  4    不明确, 重复或冲突
  5    部分完成: 被拒绝的行已写入文件
  10   仅用于 --exit-code: 有到期事项
  70   内部错误
  75   繁忙, 请重试
  130  已取消

  tend digest --exit-code || test $? = 10
  tend lead show L-1 -o json

使用 -o json 时, 错误以一个对象输出到 stderr, 其 error.code 为以下之一:",
    ),
    (
        "topic.filter",
        "Filters: fields compared with values, joined by and, or, not and parentheses. = != < > <= >= compare, ~ is 'contains', in (…) is one of several, null is nothing, me is you.

  tend lead list --where 'stage = sql and owner = me'
  tend lead list --where \"captured_at >= 'last month' or stage in (ml, mql)\"
  tend lead list --where 'not (phones = null) and name ~ 永达'
  tend contact list --where 'customer.tier = A'
  tend task list --where 'due < eow and priority != low'

Fields of the record that a field points at stand behind a dot. Dates are phrases (tend help dates), amounts as 50万 or 12.5k; a value with spaces stands in quotes. The fields of a kind of record:

  tend lead list --fields",
        "过滤条件: 字段与值比较, 用 and, or, not 和括号连接。= != < > <= >= 为比较, ~ 为包含, in (…) 为其中之一, null 为空, me 为自己。

  tend lead list --where 'stage = sql and owner = me'
  tend lead list --where \"captured_at >= '上个月' or stage in (ml, mql)\"
  tend lead list --where 'not (phones = null) and name ~ 永达'
  tend contact list --where 'customer.tier = A'
  tend task list --where 'due < eow and priority != low'

所指记录的字段写在点号之后。日期可用短语 (tend help dates), 金额可写 50万 或 12.5k; 含空格的值要加引号。查看某类记录的字段:

  tend lead list --fields",
    ),
    ("topic.flags", "Flags that every command takes, before or after its words:", "所有命令都可使用的参数, 位置不限:"),
    (
        "topic.formats",
        "Standard output is data, standard error is talk. On a terminal lists are tables, in a pipe tab-separated exact values without a header; -o chooses:

  table   for people: columns lined up, dates as people say them
  tsv     exact values, in them \\t \\n \\\\; --header names the columns
  csv     RFC 4180 with a header; --excel adds BOM and CRLF and guards formulas
  json    one array, of show and of every write one object, with all keys
  ndjson  one object a line
  md      a table in Markdown
  xlsx    a workbook, into the file that --out names
  ids     one id a line, for a pipe into another command

  tend lead list --fields id,name,phones -o csv
  tend lead show L-1 -o json
  tend lead list --sort -captured_at --limit 5 -o md
  tend pool stock -o ids | tend pool claim - --yes

JSON keys are English and never translated; moments are RFC 3339 with their offset, amounts {\"minor\":1250000,\"currency\":\"CNY\"}, what is not known null. On a terminal a list stops after 30 rows (--limit 0 shows all) and what does not fit the screen goes through a pager (--pager never).",
        "标准输出是数据, 标准错误是提示。终端显示表格, 管道输出不带表头的制表符分隔的精确值; 用 -o 选择:

  table   供人阅读: 对齐的列, 口语化的日期
  tsv     精确值; 制表符, 换行和反斜杠写作 \\t \\n \\\\; --header 加表头
  csv     RFC 4180, 带表头; --excel 加 BOM 和 CRLF 并使公式失效
  json    一个数组, show 和写入命令为一个对象, 包含全部键
  ndjson  每行一个对象
  md      Markdown 表格
  xlsx    工作簿, 写入 --out 指定的文件
  ids     每行一个编号, 供管道使用

  tend lead list --fields id,name,phones -o csv
  tend lead show L-1 -o json
  tend lead list --sort -captured_at --limit 5 -o md
  tend pool stock -o ids | tend pool claim - --yes

JSON 的键为英文, 从不翻译; 时间为带时区的 RFC 3339, 金额为 {\"minor\":1250000,\"currency\":\"CNY\"}, 未知为 null。终端列表最多 30 行 (--limit 0 显示全部), 超出屏幕的内容使用分页程序 (--pager never 关闭)。",
    ),
    (
        "topic.import",
        "Lists as people keep them: .xlsx, .xls and .ods workbooks (--sheet NAME), JSON, vCards, calendars, CSV or TSV in UTF-8, GB18030, Big5, UTF-16 or a Windows code page, with titles above the header and several phones in a cell. Encoding, delimiter, header and columns are found; see first, then do:

  tend import leads leads.csv --dry-run
  tend import leads leads.csv --map 'need=备注' --source expo
  tend import contacts contacts_outlook.csv --key email --on-dup fill
  tend import customers customers_gb18030.csv --pool default

Columns without a field are kept in extra. --owner, --pool, --source and --tag are for rows that bring none of their own. --key says what makes a row the same as a record (the row itself, unless the file has ids of its own), --on-dup what happens then: skip, update, fill, link (what is new goes to the record), review (tend dedupe review asks about it) or fail. link and review compare field by field unless --key says otherwise, as --key alike does. A list that tend wrote out is known by its id and uid columns.

Rows that cannot be stored go with line and reason to FILE.rejects.csv; mended there, they import as they are. Rows read are always the sum of those added, updated, unchanged, linked, skipped, held and rejected. An import is one operation: all of it lands or none, the same file again changes nothing, and tend undo takes all of it back.",
        "支持各种名单: .xlsx, .xls 和 .ods 工作簿 (--sheet 名称), JSON, vCard, 日历, UTF-8, GB18030, Big5, UTF-16 或 Windows 编码的 CSV 或 TSV, 表头上方可有标题, 一格可有多个电话。自动识别编码, 分隔符, 表头和列; 先看结果再执行:

  tend import leads leads.csv --dry-run
  tend import leads leads.csv --map 'need=备注' --source expo
  tend import contacts contacts_outlook.csv --key email --on-dup fill
  tend import customers customers_gb18030.csv --pool default

没有对应字段的列保存在 extra 中。--owner, --pool, --source 和 --tag 用于文件中没有相应值的行。--key 指定判断重复的依据 (默认为整行, 文件自带编号时为编号), --on-dup 指定重复时的处理: skip, update, fill, link (新内容并入已有记录), review (由 tend dedupe review 裁定) 或 fail。link 和 review 逐字段比对, 除非 --key 另有指定; --key alike 同此。tend 自己导出的名单按 id 和 uid 列识别。

无法导入的行连同行号和原因写入 文件.rejects.csv, 改正后可直接导入。读取的行数总是等于新增, 更新, 未变, 关联, 跳过, 待审和拒绝之和。一次导入是一个操作: 要么全部写入, 要么全部不写; 重复导入同一文件不会改变数据; tend undo 可整体撤销。",
    ),
    (
        "topic.first",
        "tend keeps leads, customers and what was said to them in one file of your own.
Customers that nobody owns lie in a pool; what is due comes up when it is due.
Whatever is done can be taken back. There is no file yet; the first line makes it:

  tend lead add NAME --phone NUMBER        a new name
  tend log NAME 'TEXT' --next 'WHEN WHAT'  what was said, and the next step
  tend import leads FILE                   a list from anywhere
  tend demo                                a day of work with sample data
  tend --help                              every command and topic",
        "tend 把线索, 客户和跟进保存在您自己的一个文件中。
无人负责的客户在公海里等待领取, 到期的事项会按时提醒。
所有操作都可以撤销。文件尚未建立, 第一条命令会建立它:

  tend lead add 姓名 --phone 号码          新线索
  tend log 姓名 '内容' --next '时间 事项'  记录跟进, 安排下一步
  tend import leads 文件                   导入名单
  tend demo                                用示例数据演示一天的工作
  tend --help                              全部命令和主题",
    ),
    (
        "topic.loading",
        "Names, ids and dates complete with Tab after:

  {line}",
        "执行以下命令后, 可用 Tab 补全名称, 编号和日期:

  {line}",
    ),
    (
        "topic.welcome",
        "A day with tend:

  tend lead add NAME --phone NUMBER        a new name
  tend log NAME 'TEXT' --next 'WHEN WHAT'  what was said, and the next step
  tend today                               what is due
  tend find TEXT                           by name, pinyin, phone, company
  tend import leads FILE                   a list from anywhere
  tend undo                                take the last thing back

tend --help lists everything, tend demo shows it with sample data.",
        "tend 的一天:

  tend lead add 姓名 --phone 号码          新线索
  tend log 姓名 '内容' --next '时间 事项'  记录跟进, 安排下一步
  tend today                               今天的事项
  tend find 文字                           按姓名, 拼音, 电话, 公司查找
  tend import leads 文件                   导入名单
  tend undo                                撤销上一步

tend --help 列出全部命令, tend demo 用示例数据演示。",
    ),
];
