"""openpyxl in its leanest way of reading; prints what pass-over-files.mjs prints."""

import io
import json
import os
import resource
import sys
import time

import openpyxl



def peak_megabytes():
    """As peak-memory.cjs does."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    folder, place = sys.argv[1], json.loads(sys.argv[2])
    start = time.process_time()
    names = sorted(os.listdir(folder))
    files = []
    for name in names:
        with open(os.path.join(folder, name), "rb") as file:
            files.append(file.read())
    warming = -(-len(files) // 5)
    wall_from, processor_from = time.perf_counter(), time.process_time()
    total, warm_from = 0, processor_from
    for index, content in enumerate(files):
        if index == warming:
            warm_from = time.process_time()
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        rows = list(workbook.worksheets[0].iter_rows(values_only=True))
        total += rows[place["row"] - 1][place["column"] - 1]
    processor, wall = time.process_time(), time.perf_counter()
    print(
        json.dumps(
            {
                "startMs": start * 1000,
                "freshMs": (processor - processor_from) * 1000 / len(files),
                "warmMs": (processor - warm_from) * 1000 / (len(files) - warming),
                "wallMs": (wall - wall_from) * 1000 / len(files),
                "peakMegabytes": peak_megabytes(),
                "sum": total,
            }
        )
    )


main()
