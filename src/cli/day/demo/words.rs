//! Words of which made-up people and companies are called, in both languages.

pub(super) const SURNAMES: [&str; 40] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
    "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "欧阳", "上官",
];

pub(super) const GIVEN: [&str; 48] = [
    "伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞",
    "平", "刚", "桂英", "建国", "志强", "晓东", "海燕", "文博", "子涵", "雨桐", "浩然", "欣怡", "国庆", "小红", "立新", "春梅",
    "永康", "嘉怡", "俊杰", "思远", "雅琴", "振华", "玉兰", "德明", "慧敏", "成龙", "雪梅", "天宇",
];

pub(super) const BRANDS: [&str; 32] = [
    "鸿运", "嘉禾", "永达", "华信", "金桥", "远景", "恒泰", "瑞丰", "天成", "博远", "新源", "中科", "东升", "凯旋", "万通",
    "正大", "联创", "宏图", "海润", "佳美", "三江", "长青", "九鼎", "同方", "盛世", "力帆", "精工", "安泰", "泰和", "蓝天",
    "明珠", "百川",
];

pub(super) const CITIES: [&str; 24] = [
    "上海", "北京", "深圳", "广州", "杭州", "苏州", "南京", "宁波", "无锡", "青岛", "济南", "郑州", "武汉", "长沙", "成都",
    "重庆", "西安", "合肥", "福州", "厦门", "天津", "沈阳", "大连", "昆明",
];

/// What companies do, as their names say it and as a field says it.
pub(super) const TRADES: [(&str, &str); 12] = [
    ("新能源", "新能源"),
    ("压缩机", "机械"),
    ("自动化", "机械"),
    ("精密机械", "机械"),
    ("食品", "食品"),
    ("包装", "包装"),
    ("物流", "物流"),
    ("信息技术", "软件"),
    ("生物医药", "医药"),
    ("纺织", "纺织"),
    ("建材", "建材"),
    ("电子", "电子"),
];

pub(super) const FORMS: [&str; 5] = ["有限公司", "股份有限公司", "科技有限公司", "集团有限公司", "有限责任公司"];

pub(super) const FIRST: [&str; 32] = [
    "James",
    "Mary",
    "Robert",
    "Patricia",
    "John",
    "Jennifer",
    "Michael",
    "Linda",
    "David",
    "Elizabeth",
    "William",
    "Barbara",
    "Richard",
    "Susan",
    "Joseph",
    "Karen",
    "Thomas",
    "Lisa",
    "Daniel",
    "Nancy",
    "Matthew",
    "Sandra",
    "Anthony",
    "Ashley",
    "Mark",
    "Emily",
    "Paul",
    "Donna",
    "Steven",
    "Michelle",
    "Andrew",
    "Laura",
];

pub(super) const LAST: [&str; 32] = [
    "Smith", "Johnson", "Brown", "Jones", "Garcia", "Miller", "Davis", "Martinez", "Lopez", "Wilson", "Anderson", "Taylor",
    "Moore", "Jackson", "Lee", "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker", "Young", "Allen", "King",
    "Wright", "Scott", "Hill", "Green", "Adams", "Baker", "Nelson",
];

pub(super) const MAKERS: [&str; 24] = [
    "Cascade",
    "Summit",
    "Harbor",
    "Pioneer",
    "Sterling",
    "Atlas",
    "Beacon",
    "Crestline",
    "Delta",
    "Evergreen",
    "Falcon",
    "Granite",
    "Horizon",
    "Ironwood",
    "Juniper",
    "Keystone",
    "Lakeside",
    "Meridian",
    "Northgate",
    "Oakmont",
    "Pinnacle",
    "Redwood",
    "Silverline",
    "Trident",
];

pub(super) const INDUSTRIES: [&str; 10] =
    ["Plastics", "Logistics", "Foods", "Packaging", "Software", "Textiles", "Controls", "Instruments", "Energy", "Materials"];

pub(super) const TOWNS: [&str; 12] =
    ["London", "Singapore", "Chicago", "Berlin", "Toronto", "Sydney", "Dublin", "Boston", "Austin", "Munich", "Leeds", "Seattle"];

/// What is said on the phone and written down.
pub(super) const SAID: [[&str; 8]; 2] = [
    [
        "asked for a quote",
        "wants to see a sample",
        "no budget before next quarter",
        "sent the catalogue",
        "price is too high",
        "will talk to the board",
        "comparing with another supplier",
        "nobody picked up",
    ],
    ["要报价", "想看样机", "下季度才有预算", "已发资料", "嫌价格高", "等领导审批", "正在和另一家比较", "没人接电话"],
];

pub(super) const DEEDS: [[&str; 4]; 2] =
    [["call back", "send the quote", "visit", "send a sample"], ["回电话", "发报价", "上门拜访", "寄样品"]];

pub(super) const LOSSES: [&str; 5] = ["no-need", "no-budget", "timing", "competitor", "price"];
