"""Measures how costs grow, and writes growth.json and growth.svg beside this file.

    python3 eval/speed/growth.py [--most 1000000] [--bench target/bench.json] [--draw]

Processor time for each abstract and peak memory at 1,000 to 1,000,000 records, without claims and with them, labelled with -Xmx192m and the options
of the start script for large files; processor time of training
at 500 to 4,000 papers; and, from the results of GrowthBenchmark, the cost of an abstract against labels and terms:

    mvn -Pbench -DskipTests test -Dbench=GrowthBenchmark

More abstracts than there are in ../shared/data are made by repeating them under other ids and titles. --draw draws growth.json as
it is.
"""
import argparse
import gzip
import json
import math
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
JAVA = ["java", "-Xmx192m", "-XX:FreqInlineSize=60", "-XX:InlineSmallCode=700", "-jar", "target/papertag.jar"]


def papers(shared):
    with gzip.open(shared / "data" / "arxiv-train.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from lines


def dump(shared, count, target):
    written = 0
    with open(target, "w", encoding="utf-8") as out:
        for repetition in range(1 + count // 100_000):
            for line in papers(shared):
                if written == count:
                    return
                paper = json.loads(line)
                again = "" if repetition == 0 else f" {repetition}"
                record = {"id": paper["id"] + again, "title": paper["title"] + again, "abstract": paper["abstract"]}
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
                written += 1


def run(command):
    """Seconds of processors and of the clock, and peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024


def sizes(most):
    """Powers of ten from 1,000 on, and the largest asked for."""
    powers = [10**power for power in range(3, 7) if 10**power < most]
    return [*powers, most]


def records(shared, work, most):
    rows = []
    for claims in (False, True):
        before = None
        for count in sizes(most):
            source = work / f"growth-{count}.jsonl"
            if not source.exists():
                dump(shared, count, source)
            processors, clock, memory = run([*JAVA, "label", source, "-o", work / "growth-out.jsonl", *([] if claims else ["--no-claims"])])
            row = {"claims": claims, "records": count, "processorSeconds": round(processors, 2), "seconds": round(clock, 2), "peakMegabytes": round(memory)}
            if before:
                row["microsecondsEach"] = round((processors - before[1]) / (count - before[0]) * 1e6, 1)
            before = (count, processors)
            rows.append(row)
            print(row, flush=True)
    for file in work.glob("growth-*.jsonl"):
        file.unlink()
    return rows


def training(shared, work):
    gold = [json.loads(line) for line in open(shared / "gold" / "areas-extra.jsonl", encoding="utf-8")]
    rows = []
    for count in (500, 1000, 2000, 4000):
        source = work / "growth-train.jsonl"
        with open(source, "w", encoding="utf-8") as out:
            for paper in gold[:count]:
                out.write(json.dumps({"id": paper["id"], "title": paper["title"], "abstract": paper["abstract"], "labels": paper["areas"]}) + "\n")
        processors, clock, _ = run(["java", "-jar", "target/papertag.jar", "train", source, "-o", work / "growth-models"])
        rows.append({"documents": count, "processorSeconds": round(processors, 1), "seconds": round(clock, 1)})
        print(rows[-1], flush=True)
    source.unlink()
    return rows


def benchmark(file):
    """Microseconds by labels and terms, from JMH's results."""
    rows = []
    for result in json.loads(file.read_text()):
        if result["benchmark"].endswith("GrowthBenchmark.label"):
            labels, terms = map(int, result["params"]["labelsAndTerms"].split("x"))
            rows.append({"labels": labels, "terms": terms, "microseconds": round(result["primaryMetric"]["score"], 1)})
    return sorted(rows, key=lambda row: (row["terms"], row["labels"]))


class Plot:
    """A plot with logarithmic axes, of lines with dots and their names."""

    WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 420, 260, 62, 34, 36, 44

    def __init__(self, title, across, up, xs, ys):
        self.title, self.across, self.up = title, across, up
        self.x = (math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs))))
        self.y = (math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)) + 1e-9))
        self.y = (self.y[0], max(self.y[1], self.y[0] + 1))
        self.marks = []

    def at(self, x, y):
        wide = self.WIDTH - self.LEFT - self.RIGHT
        high = self.HEIGHT - self.TOP - self.BOTTOM
        across = (math.log10(x) - self.x[0]) / max(1, self.x[1] - self.x[0])
        up = (math.log10(y) - self.y[0]) / (self.y[1] - self.y[0])
        return self.LEFT + across * wide, self.TOP + (1 - up) * high

    def line(self, name, points, colour):
        if not points:
            return
        placed = [self.at(*point) for point in points]
        self.marks.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="' + " ".join(f"{x:.1f},{y:.1f}" for x, y in placed) + '"/>')
        self.marks += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in placed]
        x, y = placed[-1]
        left = x < self.WIDTH / 2
        anchor = "start" if left else "end"
        self.marks.append(f'<text x="{x + (8 if left else -4):.1f}" y="{y - 8:.1f}" text-anchor="{anchor}" fill="{colour}">{name}</text>')

    def svg(self):
        out = [f'<text x="{self.LEFT}" y="18" font-weight="bold">{self.title}</text>']
        for power in range(self.x[0], self.x[1] + 1):
            x, y = self.at(10**power, 10 ** self.y[0])
            out.append(f'<line x1="{x:.1f}" y1="{self.TOP}" x2="{x:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
            out.append(f'<text x="{x:.1f}" y="{y + 16:.1f}" text-anchor="middle">{number(power)}</text>')
        for power in range(self.y[0], self.y[1] + 1):
            x, y = self.at(10 ** self.x[0], 10**power)
            out.append(f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{self.WIDTH - self.RIGHT}" y2="{y:.1f}" stroke="#ddd"/>')
            out.append(f'<text x="{x - 6:.1f}" y="{y + 4:.1f}" text-anchor="end">{number(power)}</text>')
        middle = (self.LEFT + self.WIDTH - self.RIGHT) / 2
        out.append(f'<text x="{middle}" y="{self.HEIGHT - 8}" text-anchor="middle">{self.across}</text>')
        out.append(f'<text transform="translate(14 {self.HEIGHT / 2}) rotate(-90)" text-anchor="middle">{self.up}</text>')
        return "\n".join(out + self.marks)


def number(power):
    return f"{10**power:,}" if power >= 0 else str(10**power)


def plots(growth):
    blue, red = "#1565c0", "#b71c1c"
    kinds = ((False, "labels", blue), (True, "with claims", red))
    each = [row for row in growth["records"] if "microsecondsEach" in row]
    if each:
        plot = Plot("Cost of an abstract", "records", "further processor time, µs", [r["records"] for r in each], [r["microsecondsEach"] for r in each])
        for claims, name, colour in kinds:
            plot.line(name, [(r["records"], r["microsecondsEach"]) for r in each if r["claims"] == claims], colour)
        yield plot
        rows = growth["records"]
        plot = Plot("Peak memory", "records", "MB", [r["records"] for r in rows], [r["peakMegabytes"] for r in rows])
        for claims, name, colour in kinds:
            plot.line(name, [(r["records"], r["peakMegabytes"]) for r in rows if r["claims"] == claims], colour)
        yield plot
    bench = growth["benchmark"]
    if bench:
        least = min(r["terms"] for r in bench)
        rows = [r for r in bench if r["terms"] == least]
        plot = Plot(f"Labels ({least:,} terms)", "labels", "µs an abstract", [r["labels"] for r in rows], [r["microseconds"] for r in rows])
        plot.line("", [(r["labels"], r["microseconds"]) for r in rows], blue)
        yield plot
        labels = max((sum(r["labels"] == n for r in bench), n) for n in {r["labels"] for r in bench})[1]
        rows = [r for r in bench if r["labels"] == labels]
        plot = Plot(f"Vocabulary ({labels} labels)", "terms", "µs an abstract", [r["terms"] for r in rows], [r["microseconds"] for r in rows])
        plot.line("", [(r["terms"], r["microseconds"]) for r in rows], blue)
        yield plot
    if growth["training"]:
        rows = growth["training"]
        plot = Plot("Training, five folds included", "documents", "processor time, s", [r["documents"] for r in rows], [r["processorSeconds"] for r in rows])
        plot.line("", [(r["documents"], r["processorSeconds"]) for r in rows], blue)
        yield plot


def draw(growth):
    drawn = list(plots(growth))
    columns = 2
    rows = math.ceil(len(drawn) / columns)
    cells = [
        f'<g transform="translate({i % columns * Plot.WIDTH} {i // columns * Plot.HEIGHT})">\n{plot.svg()}\n</g>' for i, plot in enumerate(drawn)
    ]
    size = f'width="{columns * Plot.WIDTH}" height="{rows * Plot.HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="11" fill="#222">\n'
        f'<rect {size} fill="#fff"/>\n' + "\n".join(cells) + "\n</svg>\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--work", type=Path, default=Path("target/speed"))
    parser.add_argument("--most", type=int, default=1_000_000)
    parser.add_argument("--bench", type=Path, default=Path("target/bench.json"))
    parser.add_argument("--only", default="records,training,benchmark", help="measure these again and keep the others")
    parser.add_argument("--draw", action="store_true")
    options = parser.parse_args()
    os.chdir(HERE.parent.parent)
    options.work.mkdir(parents=True, exist_ok=True)
    file = HERE / "growth.json"
    growth = {"records": [], "training": [], "benchmark": []}
    if file.exists():
        growth.update(json.loads(file.read_text()))
    if not options.draw:
        if "benchmark" in options.only and options.bench.exists():
            growth["benchmark"] = benchmark(options.bench)
        if "training" in options.only:
            growth["training"] = training(options.shared, options.work)
        if "records" in options.only:
            growth["records"] = records(options.shared, options.work, options.most)
        file.write_text(json.dumps(growth, indent=1) + "\n")
    (HERE / "growth.svg").write_text(draw(growth))


if __name__ == "__main__":
    main()
