#!/usr/bin/env python3
"""preview.py SITE [EDITS]: how fast rotative serve is on a site, as the one who writes there feels it.

Starts the packed launcher on SITE and measures: from the call to the front page's bytes; from saving an article's body
to the page's new bytes, the same for its title; peak memory. The page is asked for over one connection until it shows
the new text, so the news of the file's change is part of the time. Afterwards the article is as it was.
ROTATIVE names another launcher, PORT another port.
"""
import http.client, os, pathlib, re, statistics, subprocess, sys, time

site, edits = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 31
home = pathlib.Path(__file__).resolve().parents[2]
launcher = os.environ.get("ROTATIVE", str(home / "target/rotative/bin/rotative"))
port = int(os.environ.get("PORT", "4090"))


def ask(connection, path):
    connection.request("GET", path)
    return connection.getresponse().read().decode()


start = time.perf_counter()
program = subprocess.Popen([launcher, "serve", "-s", str(site), "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    while True:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
            front = ask(connection, "/")
            break
        except OSError:
            time.sleep(0.005)
    print(f"start to first page  {time.perf_counter() - start:8.2f} s")

    # An article from the middle of the site, and its page.
    articles = sorted(p for p in site.glob("content/**/*.md") if not p.name.startswith("_"))
    article = articles[len(articles) // 2]
    before = article.read_text(encoding="utf-8")
    desk = ask(connection, "/_rotative/desk.json")
    label = re.escape(str(article.relative_to(site)))
    path = re.search(r'"path":"%s".*?"href":"([^"]+)"' % label, desk).group(1)
    ask(connection, path)

    def measure(name, change):
        times = []
        for number in range(edits):
            mark = f"Mark {name} {number}"
            time.sleep(0.3 if number else 15)  # the rest is read meanwhile
            saved = time.perf_counter()
            article.write_text(change(mark), encoding="utf-8")
            while mark not in ask(connection, path):
                pass
            times.append((time.perf_counter() - saved) * 1000)
        print(f"{name:<5} saved to page   {statistics.median(times):8.1f} ms median of {edits}, {max(times):.1f} ms at most")

    measure("body", lambda mark: before + f"\n\n{mark}\n")
    measure("title", lambda mark: re.sub(r"(?m)^title:.*$", f"title: {mark}", before, count=1))
    peak = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{program.pid}/status").read_text()).group(1)
    print(f"peak memory          {int(peak) / 1024:8.0f} MB")
finally:
    if "before" in globals():
        article.write_text(before, encoding="utf-8")
    program.terminate()
    program.wait()
