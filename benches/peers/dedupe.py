#!/usr/bin/env python3
"""50,000 made-up persons scanned by tend and, where it is installed, by Splink 5 with DuckDB: seconds and pairwise F1.

usage: dedupe.py [TEND]"""

import csv
import random
import subprocess
import sys
import tempfile
import time

COLUMNS = ["id", "given_name", "surname", "dob", "city", "postcode"]
SYLLABLES = [c + v for c in "bdklmnrstv" for v in "aeiou"]


def word(least, most):
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(least, most)))


def slip(text):
    place, kind = random.randrange(len(text)), random.random()
    if kind < 0.4:
        return text[:place] + random.choice("abcdefghijklmnopqrstuvwxyz") + text[place + 1 :]
    if kind < 0.7 or place + 1 == len(text):
        return text[:place] + text[place + 1 :]
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def spoilt(person):
    """Typing errors, missing values, and now and then given and family name swapped."""
    for place, value in enumerate(person):
        chance = random.random()
        person[place] = slip(value) if chance < 0.12 else "" if chance < 0.20 else value
    if random.random() < 0.03:
        person[0], person[1] = person[1], person[0]
    return person


def persons(count):
    random.seed(3)
    given, family = [word(2, 3) for _ in range(300)], [word(2, 4) for _ in range(6000)]
    cities = [word(2, 3) + "ton" for _ in range(800)]
    rows, same = [], set()
    while len(rows) < count:
        day = f"{random.randint(1930, 2005)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
        person = [random.choice(given), random.choice(family), day, random.choice(cities), str(random.randint(1000, 9999))]
        times = 1 if random.random() < 0.6 else random.choice([2, 2, 2, 3, 4])
        first = len(rows)
        rows += [[str(first + turn)] + (spoilt(list(person)) if turn else person) for turn in range(times)]
        same |= {pair(str(a), str(b)) for a in range(first, len(rows)) for b in range(first, a)}
    random.shuffle(rows)
    return rows, same


def pair(a, b):
    return (a, b) if a < b else (b, a)


def tell(name, seconds, found, same):
    right = len(found & same)
    f1 = 2 * right / (len(found) + len(same))
    print(f"{name}: {seconds:.2f} s, precision {right / len(found):.4f}, recall {right / len(same):.4f}, F1 {f1:.4f}")


def splink(path):
    import pandas
    import splink.comparison_library as compare
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    def name(column):
        return compare.JaroWinklerAtThresholds(column, [0.9, 0.7]).configure(term_frequency_adjustments=True)

    blocks = [("given_name", "surname"), ("surname", "dob"), ("given_name", "dob"), ("dob",), ("postcode", "surname")]
    blocks += [("postcode", "city"), ("surname", "city")]
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        blocking_rules_to_generate_predictions=[block_on(*block) for block in blocks],
        comparisons=[name("given_name"), name("surname"), name("city")]
        + [compare.DamerauLevenshteinAtThresholds(column, [1, 2]) for column in ("dob", "postcode")],
    )
    engine = DuckDBAPI()
    linker = Linker(engine.register(pandas.read_csv(path, dtype=str)), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("given_name", "surname", "dob")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for block in [("dob",), ("surname", "given_name")]:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*block))
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    return {pair(a, b) for a, b in zip(found["id_l"].astype(str), found["id_r"].astype(str))}


rows, same = persons(50_000)
with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as file:
    csv.writer(file).writerows([COLUMNS] + rows)
    file.flush()
    tend = sys.argv[1] if len(sys.argv) > 1 else "target/release/tend"
    began = time.time()
    command = [tend, "dedupe", "scan", "--file", file.name, "--kind", "people", "--id", "id", "-o", "csv", "-q"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds = time.time() - began
    tell("tend", seconds, {pair(*line.split(",")[:2]) for line in out.splitlines()[1:]}, same)
    try:
        began = time.time()
        found = splink(file.name)
        tell("splink", time.time() - began, found, same)
    except ImportError as missing:
        print(f"splink: left out ({missing})")
