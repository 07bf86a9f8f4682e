"""Turns the results of StageBenchmark and FeatureBenchmark into stages.json and the table stages.md, both beside this file.

    mvn -Pbench -DskipTests test -Dbench='StageBenchmark|FeatureBenchmark'
    python3 eval/speed/stages.py [target/bench.json] [--note "a busy machine"]

For each stage: abstracts and millions of characters of title and abstract a second on one thread, microseconds an abstract, and
bytes allocated for it.
"""
import argparse
import json
from pathlib import Path

HERE = Path(__file__).parent
STAGES = {
    "readJsonLines": "read: papers out of JSON lines",
    "readPage": "read: papers out of a page of text",
    "cleanUp": "clean-up: LaTeX and its remains, with the way back",
    "english": "whether it is English",
    "terms": "tokenize: words and pairs, hashed",
    "features": "features: the same, looked up and counted",
    "score": "score: the weights of the terms added",
    "bothModels": "features, scores and labels of both models",
    "labelWithoutClaims": "a paper to a labelled record, without claims",
    "sentences": "sentences",
    "claims": "claims, clean-up and sentences included",
    "labelWithClaims": "a paper to a labelled record, with claims",
    "write": "write: a labelled record to JSON",
    "endToEndWithoutClaims": "end to end without claims (reader, writer and one labeller)",
    "endToEnd": "end to end with claims (the same)",
}


def stage(result):
    """The figures of one benchmark, with half the width of the 99.9 % interval of its rate in percent."""
    more = result["secondaryMetrics"]
    score = result["primaryMetric"]
    papers = more["papers"]["score"]
    allocated = more["gc.alloc.rate.norm"]["score"] * score["score"] / papers
    error = score["scoreError"]
    return {
        "abstractsPerSecond": round(papers),
        "plusMinusPercent": None if error == "NaN" else round(100 * error / score["score"]),
        "megabytesPerSecond": round(more["megabytes"]["score"], 1),
        "microseconds": round(1e6 / papers, 2),
        "bytesAllocated": round(allocated),
    }


def table(measured):
    lines = [
        "| stage | abstracts a second | MB/s | µs an abstract | bytes allocated |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, figures in measured["stages"].items():
        error = figures["plusMinusPercent"]
        rate = f"{figures['abstractsPerSecond']:,}" + ("" if error is None else f" ± {error} %")
        lines.append(
            f"| {STAGES[name]} | {rate} | {figures['megabytesPerSecond']:,} | {figures['microseconds']} | {figures['bytesAllocated']:,} |"
        )
    lines += ["", f"{measured['how']}{measured['note']}; eval/speed/stages.py makes the table."]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", nargs="?", type=Path, default=HERE.parent.parent / "target" / "bench.json")
    parser.add_argument("--note", default="", help="what is to be known of the machine")
    options = parser.parse_args()
    results = {result["benchmark"].rsplit(".", 1)[1]: result for result in json.loads(options.results.read_text())}
    first = next(iter(results.values()))
    measured = {
        "how": f"JMH {first['jmhVersion']}, Java {first['jdkVersion']}, {first['forks']} fork, {first['measurementIterations']} iterations "
        f"of {first['measurementTime']} after {first['warmupIterations']} to warm up",
        "note": f", {options.note}" if options.note else "",
        "stages": {name: stage(results[name]) for name in STAGES if name in results},
    }
    (HERE / "stages.json").write_text(json.dumps(measured, indent=1) + "\n")
    (HERE / "stages.md").write_text(table(measured))


if __name__ == "__main__":
    main()
