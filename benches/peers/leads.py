#!/usr/bin/env python3
"""Writes N leads as CSV to standard output: ten columns, seven rows in ten in Chinese, the same for the same seed.

    python3 leads.py 200000 [SEED] > leads.csv
"""
import csv
import random
import sys

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺顾毛郝龚邵万覃武钱戴严莫孔向汤"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红波辉鹏建国文志海燕雪梅春晓东浩宇欣怡子涵梓轩雨泽思远嘉诚天佑一鸣博文俊杰"
CITIES = "北京 上海 广州 深圳 杭州 苏州 南京 成都 武汉 西安 重庆 天津 青岛 宁波 长沙 郑州 佛山 东莞 无锡 合肥".split()
TRADES = "机械 电子 化工 纺织 食品 建材 医疗器械 物流 软件 精密模具 新能源 包装 自动化 环保 仪器仪表".split()
WORDS = "永达 华信 中科 恒通 金鼎 瑞丰 宏图 天元 博远 联创 盛世 东方 新锐 安泰 鸿运 嘉禾 顺达 国泰 万通 启航".split()
FIRST = "James Mary Robert Linda John Susan Michael Karen David Nancy William Lisa Richard Betty Joseph Sandra Thomas Ashley Daniel Emily Paul Laura Mark Anna Kevin Julia Brian Rachel George Maria".split()
LAST = "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Young Walker Hall Allen King Wright".split()
NOUNS = "Tools Systems Logistics Foods Medical Plastics Bearings Optics Textiles Energy Software Packaging Marine Controls Castings".split()
STEMS = "Acme Globex Initech Umbra Stark Vortex Helix Nimbus Apex Orion Delta Quantum Pioneer Summit Cascade".split()
SOURCES = "expo web referral ads cold partner".split()
NOTES_ZH = "要报价 想看样机 九月再联系 已发资料 价格偏高 对接采购部 需要发票 展会上认识 等预算批复 比较三家".split()
NOTES_EN = ["wants a quote", "send catalogue", "call back in May", "budget not approved", "met at the fair", "price is too high"]


def row(number, rnd):
    if rnd.random() < 0.7:
        name = rnd.choice(SURNAMES) + "".join(rnd.choices(GIVEN, k=rnd.choice((1, 2, 2))))
        city = rnd.choice(CITIES)
        company = city + rnd.choice(WORDS) + rnd.choice(WORDS) + rnd.choice(TRADES) + "有限公司"
        phone = "1" + rnd.choice(("38", "39", "86", "57", "77", "99")) + f"{rnd.randrange(10**8):08d}"
        note = rnd.choice(NOTES_ZH) + ("，" + rnd.choice(NOTES_ZH) if rnd.random() < 0.5 else "")
    else:
        name = rnd.choice(FIRST) + " " + rnd.choice(LAST)
        city = rnd.choice(("Singapore", "London", "Chicago", "Boston", "Toronto"))
        company = rnd.choice(STEMS) + " " + rnd.choice(NOUNS) + rnd.choice((" Ltd", " Inc.", " LLC", " GmbH"))
        phone = f"+1 {rnd.choice((212, 312, 415, 617, 718))} {rnd.randrange(200, 999)} {rnd.randrange(10**4):04d}"
        note = rnd.choice(NOTES_EN)
    email = f"u{number}@{rnd.choice(('example.com', 'example.org', 'mail.example.net'))}"
    day = f"2026-{rnd.randrange(1, 10):02d}-{rnd.randrange(1, 29):02d}"
    stage = rnd.choice(("ml", "ml", "ml", "mql", "sl"))
    return [f"X-{number}", name, company, phone, email, rnd.choice(SOURCES), stage, city, note, day]


def main():
    count = int(sys.argv[1])
    rnd = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["ext_id", "name", "company", "phone", "email", "source", "stage", "city", "note", "created_at"])
    for number in range(1, count + 1):
        out.writerow(row(number, rnd))


if __name__ == "__main__":
    main()
