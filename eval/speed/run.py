"""Measures Papertag, scikit-learn and fastText on the same abstracts, in turns, and writes results.json and results.md.

    python3 eval/speed/run.py [--shared ../shared] [--rounds 5]

Each program reads JSON lines and writes JSON lines. "Cold" is a whole run over 24,000 abstracts, start and model included;
"warm" is the rate between a run over 24,000 and one over 72,000, so that start and model cancel out. Medians over the rounds;
in a round every program runs once before any runs again. Needs a built target/papertag.jar and Debian's python3-sklearn and
python3-fasttext (for /usr/bin/python3), and the gold and abstracts of ../shared, which are not part of this repository.
"""
import argparse
import gzip
import itertools
import json
import os
import statistics
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).parent
PYTHON = "/usr/bin/python3"
SMALL, LARGE = 24_000, 72_000


def prepare(shared, work):
    work.mkdir(parents=True, exist_ok=True)
    for count in (SMALL, LARGE):
        target = work / f"{count}.jsonl"
        if target.exists():
            continue
        with gzip.open(shared / "data" / "arxiv-train.jsonl.gz", "rt", encoding="utf-8") as papers, open(target, "w", encoding="utf-8") as out:
            for line in itertools.islice(papers, count):
                paper = json.loads(line)
                out.write(json.dumps({key: paper[key] for key in ("id", "title", "abstract")}, ensure_ascii=False) + "\n")
    gold = [str(shared / "gold" / name) for name in ("seeds-dev.jsonl", "areas-extra.jsonl")]
    for tool in ("sklearn", "fasttext"):
        if not any(work.glob(f"{tool}.model*")):
            subprocess.run([PYTHON, HERE / f"label_{tool}.py", "train", work / f"{tool}.model", *gold], check=True)


def programs(work):
    java = ["java", "-jar", "target/papertag.jar", "label"]
    yield "scikit-learn", lambda source, target: [PYTHON, HERE / "label_sklearn.py", "label", work / "sklearn.model", source, target]
    yield "fastText", lambda source, target: [PYTHON, HERE / "label_fasttext.py", "label", work / "fasttext.model", source, target]
    yield "papertag", lambda source, target: [*java, source, "-o", target, "--no-claims"]
    yield "papertag, one thread", lambda source, target: ["taskset", "-c", "0", *java, source, "-o", target, "--no-claims", "--threads", "1"]
    yield "papertag with claims", lambda source, target: [*java, source, "-o", target]


def seconds(command):
    start = time.perf_counter()
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure(work, rounds):
    runs = {}
    for _ in range(rounds):
        for name, command in programs(work):
            times = runs.setdefault(name, [])
            times.append([seconds(command(work / f"{count}.jsonl", work / "out.jsonl")) for count in (SMALL, LARGE)])
    results = {}
    for name, times in runs.items():
        cold = statistics.median(SMALL / small for small, _ in times)
        warm = statistics.median((LARGE - SMALL) / (large - small) for small, large in times)
        results[name] = {"coldPerSecond": round(cold), "warmPerSecond": round(warm), "seconds": [[round(t, 2) for t in pair] for pair in times]}
    return results


def table(results):
    peers = {name: results[name] for name in ("scikit-learn", "fastText")}
    lines = ["| | cold, abstracts/s | warm, abstracts/s | cold: x scikit-learn | x fastText | warm: x scikit-learn | x fastText |", "|---|---|---|---|---|---|---|"]
    for name, result in results.items():
        ratios = [result[key] / peer[key] for key in ("coldPerSecond", "warmPerSecond") for peer in peers.values()]
        lines.append(f"| {name} | {result['coldPerSecond']:,} | {result['warmPerSecond']:,} | " + " | ".join(f"{ratio:.1f}" for ratio in ratios) + " |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--work", type=Path, default=Path("target/speed"))
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    prepare(options.shared, options.work)
    results = measure(options.work, options.rounds)
    (HERE / "results.json").write_text(json.dumps({"cores": os.cpu_count(), "programs": results}, indent=2) + "\n")
    (HERE / "results.md").write_text(table(results))
    print(table(results))


if __name__ == "__main__":
    main()
