"""Measures Papertag, scikit-learn and fastText on the same abstracts, in turns, and writes results.json and results.md.

    python3 eval/speed/run.py [--shared ../shared] [--rounds 5] [--programs papertag,fastText]

Each program reads JSON lines and writes JSON lines. "Cold" is a whole run over 24,000 abstracts, start and model included;
"warm" is the rate between two longer runs, so that start and model cancel out: of 24,000 and 48,000 abstracts for the Python
tools, which are as fast at once as they ever get, of 120,000 and 240,000 for Papertag, because Java compiles what runs often
during the first seconds. Beyond 118,407 abstracts they come again under other ids. Medians over the rounds;
in a round every program runs once before any runs again. Ratios are of figures of the same round. Processor seconds are
kept beside those of the clock: on a busy machine they say more. results.json is written after every round, so that a run
that is broken off has its results. The table goes into README.md, too, between the marks of "speed".

Needs a built target/papertag.jar with target/papertag beside it, Debian's python3-sklearn and python3-fasttext (for
/usr/bin/python3), and the gold and abstracts of ../shared, which are not part of this repository. Five rounds take about
a quarter of an hour on two quiet cores; a program that takes longer than three minutes for one file is given up and named.
"""
import argparse
import gzip
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
README = HERE.parent.parent / "README.md"
PYTHON = "/usr/bin/python3"
SMALL = 24_000
PEER_WARM = (24_000, 48_000)
WARM = (120_000, 240_000)
PATIENCE = 180
PEERS = ("scikit-learn", "fastText")
TARGETS = {  # warm, against each of PEERS
    "papertag": (20, 8),
    "papertag with claims": (8, None),
    "papertag, script": (20, 8),
    "papertag, script, with claims": (8, None),
}
BEGIN, END = "<!-- speed:begin -->", "<!-- speed:end -->"


def papers(shared):
    """The abstracts, again and again."""
    while True:
        with gzip.open(shared / "data" / "arxiv-train.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                paper = json.loads(line)
                yield {key: paper[key] for key in ("id", "title", "abstract")}


def prepare(shared, work, programs):
    work.mkdir(parents=True, exist_ok=True)
    for count in sorted({1, SMALL, *PEER_WARM, *WARM}):
        target = work / f"{count}.jsonl"
        if target.exists():
            continue
        part = target.with_suffix(".part")
        with open(part, "w", encoding="utf-8") as out:
            for i, paper in enumerate(itertools.islice(papers(shared), count)):
                paper["id"] = f"{i}-{paper['id']}"
                out.write(json.dumps(paper, ensure_ascii=False) + "\n")
        part.rename(target)
    gold = [str(shared / "gold" / name) for name in ("seeds-dev.jsonl", "areas-extra.jsonl")]
    for name, tool in (("scikit-learn", "sklearn"), ("fastText", "fasttext")):
        done = work / f"{tool}.trained"
        if name in programs and not done.exists():
            subprocess.run([PYTHON, HERE / f"label_{tool}.py", "train", work / f"{tool}.model", *gold], check=True)
            done.touch()


def commands(work):
    java = ["java", "-jar", "target/papertag.jar", "label"]
    script = ["sh", "target/papertag", "label"]

    def peer(tool):
        return lambda source, target: [PYTHON, HERE / f"label_{tool}.py", "label", work / f"{tool}.model", source, target]

    return {
        "scikit-learn": (peer("sklearn"), PEER_WARM),
        "fastText": (peer("fasttext"), PEER_WARM),
        "papertag": (lambda source, target: [*java, source, "-o", target, "--no-claims"], WARM),
        "papertag on one core": (
            lambda source, target: ["taskset", "-c", "0", *java, source, "-o", target, "--no-claims", "--threads", "1"],
            WARM,
        ),
        "papertag with claims": (lambda source, target: [*java, source, "-o", target], WARM),
        "papertag, script": (lambda source, target: [*script, source, "-o", target, "--no-claims"], WARM),
        "papertag, script, on one core": (
            lambda source, target: ["taskset", "-c", "0", *script, source, "-o", target, "--no-claims", "--threads", "1"],
            WARM,
        ),
        "papertag, script, with claims": (lambda source, target: [*script, source, "-o", target], WARM),
    }


def starts(shared):
    """What is measured from a cold start: a first record, the seed dumps, both also by the start script."""
    seeds = sorted(map(str, (shared / "seeds").glob("*.txt")))
    for name, program in (("java -jar", ["java", "-jar", "target/papertag.jar"]), ("script", ["sh", "target/papertag"])):
        yield f"first record, {name}", [*program, "label", "target/speed/1.jsonl"]
        if seeds:
            yield f"825 seed records, {name}", [*program, "label", *seeds]


def measured(command):
    """Seconds of the clock and of processors; None if it fails or takes too long."""
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        _, error = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        print(f"given up after {PATIENCE} s: {' '.join(map(str, command))}", file=sys.stderr)
        return None
    seconds = time.perf_counter() - start
    if process.returncode:
        print(f"failed: {' '.join(map(str, command))}\n{error[-500:]}", file=sys.stderr)
        return None
    return seconds


def with_processors(command):
    before = os.times()
    seconds = measured(command)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return None if seconds is None else (round(seconds, 3), round(used, 3))


def one_round(work, shared, programs):
    runs = {}
    for name, (command, warm) in commands(work).items():
        if name not in programs:
            continue
        measurements = {}
        for count in sorted({SMALL, *warm}):
            result = with_processors(command(work / f"{count}.jsonl", work / "out.jsonl"))
            if result is None:
                break
            measurements[count] = (count, *result)
        else:
            runs[name] = rates(measurements[SMALL], *(measurements[count] for count in warm))
    begun = {name: with_processors(command) for name, command in starts(shared)}
    return {"programs": runs, "starts": {name: result for name, result in begun.items() if result}}


def rates(cold, small, large):
    def rate(at):
        return (large[0] - small[0]) / max(1e-3, large[at] - small[at])

    return {
        "seconds": [cold[1], small[1], large[1]],
        "processorSeconds": [cold[2], small[2], large[2]],
        "coldPerSecond": cold[0] / cold[1],
        "warmPerSecond": rate(1),
        "warmPerProcessorSecond": rate(2),
    }


def summary(rounds):
    programs = {}
    for name in dict.fromkeys(name for r in rounds for name in r["programs"]):
        own = [r["programs"][name] for r in rounds if name in r["programs"]]
        keys = ("coldPerSecond", "warmPerSecond", "warmPerProcessorSecond")
        programs[name] = {key: round(statistics.median(run[key] for run in own)) for key in keys}
        programs[name]["rounds"] = len(own)
        for peer in PEERS:
            for key in ("cold", "warm"):
                ratios = [
                    r["programs"][name][f"{key}PerSecond"] / r["programs"][peer][f"{key}PerSecond"]
                    for r in rounds
                    if name in r["programs"] and peer in r["programs"]
                ]
                if ratios:
                    programs[name].setdefault(f"{key}Times", {})[peer] = round(statistics.median(ratios), 1)
    begun = {}
    for name in dict.fromkeys(name for r in rounds for name in r["starts"]):
        begun[name] = round(statistics.median(r["starts"][name][0] for r in rounds if name in r["starts"]), 2)
    return {"programs": programs, "startSeconds": begun, "secondCore": second_core(programs)}


def second_core(programs):
    both = [programs.get(name, {}).get("warmPerSecond") for name in ("papertag", "papertag on one core")]
    return round(both[0] / both[1], 2) if all(both) else None


def table(results):
    def times(result, key, peer):
        ratio = result.get(f"{key}Times", {}).get(peer)
        return "" if ratio is None else f"{ratio:.1f}"

    lines = [
        "| | cold, abstracts/s | warm, abstracts/s | warm, in a second of one processor"
        " | cold: × scikit-learn | × fastText | warm: × scikit-learn | × fastText |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, result in results["programs"].items():
        cells = [times(result, key, peer) for key in ("cold", "warm") for peer in PEERS]
        rates = [f"{result[key]:,}" for key in ("coldPerSecond", "warmPerSecond", "warmPerProcessorSecond")]
        lines.append("| " + " | ".join([name, *rates, *cells]) + " |")
    begun = results["startSeconds"]
    if begun:
        lines += ["", "| from a cold start | seconds |", "|---|---:|", *(f"| {name} | {begun[name]:.2f} |" for name in begun)]
    if results["secondCore"]:
        lines += ["", f"Warm, the second core makes it {results['secondCore']:.2f} times as fast."]
    lines += ["", f"Medians of {results['rounds']} round{'' if results['rounds'] == 1 else 's'} on {results['cores']} cores{results['note']}; eval/speed/run.py measures them."]
    return "\n".join(lines) + "\n"


def write(rounds, note):
    results = {"cores": os.cpu_count(), "rounds": len(rounds), "note": note, **summary(rounds), "measured": rounds}
    (HERE / "results.json").write_text(json.dumps(results, indent=1) + "\n")
    (HERE / "results.md").write_text(table(results))
    readme = README.read_text()
    if BEGIN in readme:
        head, rest = readme.split(BEGIN, 1)
        README.write_text(f"{head}{BEGIN}\n\n{table(results)}\n{END}{rest.split(END, 1)[1]}")
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--work", type=Path, default=Path("target/speed"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--programs", help="only these, with commas between")
    parser.add_argument("--note", default="", help="what is to be said of the circumstances")
    options = parser.parse_args()
    os.chdir(HERE.parent.parent)
    for needed in ("target/papertag.jar", "target/papertag"):
        if not Path(needed).exists():
            sys.exit(f"{needed} is missing: mvn -q package -DskipTests makes it")
    if not shutil.which("taskset"):
        sys.exit("taskset is missing, which Debian's util-linux has")
    programs = options.programs.split(",") if options.programs else list(commands(options.work))
    prepare(options.shared, options.work, programs)
    measured(["sh", "target/papertag", "label", options.work / "1.jsonl"])  # has the archive made, which takes a second
    time.sleep(5)
    rounds = []
    for number in range(options.rounds):
        rounds.append(one_round(options.work, options.shared, programs))
        results = write(rounds, f", {options.note}" if options.note else "")
        print(f"round {number + 1} of {options.rounds}\n{table(results)}", flush=True)
    for name, least in TARGETS.items():
        for peer, wanted in zip(PEERS, least):
            got = results["programs"].get(name, {}).get("warmTimes", {}).get(peer)
            if wanted and got:
                print(f"{name}: {got:.1f} times {peer}, wanted {wanted}: {'reached' if got >= wanted else 'MISSED'}")


if __name__ == "__main__":
    main()
