"""Merges the letter of brief.json with quelle/briefe.csv into one PDF by LibreOffice and prints the milliseconds.

The clock starts when the office answers and the template and its data source stand.
Usage: mail-merge.py <folder>
"""
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

SOURCE, TABLE = "Briefe", "briefe"
TABLE_COMMAND, FILE_OUTPUT = 0, 2


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def url(path):
    return uno.systemPathToFileUrl(str(path))


def start(folder):
    pipe = f"tante-emma-bench-{os.getpid()}"
    profile = f"-env:UserInstallation={url(folder / 'profile')}"
    accept = f"--accept=pipe,name={pipe};urp;"
    process = subprocess.Popen(["soffice", profile, "--headless", "--norestore", "--nologo", accept])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return process, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def register(context, folder):
    """Makes the folder of CSV files a data source of the office."""
    sources = context.ServiceManager.createInstanceWithContext("com.sun.star.sdb.DatabaseContext", context)
    source = sources.createInstance()
    source.URL = "sdbc:flat:" + url(folder / "quelle")
    source.Info = properties(
        Extension="csv", HeaderLine=True, FieldDelimiter=";", StringDelimiter='"', CharSet="UTF-8"
    )
    source.DatabaseDocument.storeAsURL(url(folder / "quelle.odb"), ())
    sources.registerObject(SOURCE, source)


def write_letter(desktop, letter, target):
    """The letter as a document: six lines of the address, date, subject, and the text with its fields."""
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, properties(Hidden=True))
    page = document.StyleFamilies.getByName("PageStyles").getByName("Standard")
    page.Width, page.Height = 21000, 29700
    page.LeftMargin, page.RightMargin, page.TopMargin, page.BottomMargin = 2500, 2000, 4500, 2000
    text = document.Text
    cursor = text.createTextCursor()
    cursor.CharFontName, cursor.CharHeight = "DejaVu Sans", 10

    def put(line):
        for part in re.split(r"(\{\{[^}]+\}\})", line):
            if part.startswith("{{"):
                master = document.createInstance("com.sun.star.text.fieldmaster.Database")
                master.DataBaseName, master.DataTableName = SOURCE, TABLE
                master.DataCommandType, master.DataColumnName = TABLE_COMMAND, part[2:-2]
                field = document.createInstance("com.sun.star.text.textfield.Database")
                field.attachTextFieldMaster(master)
                text.insertTextContent(cursor, field, False)
            else:
                text.insertString(cursor, part, False)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)

    for number in range(1, 7):
        put("{{Anschrift%d}}" % number)
    for line in ["", "", "{{Datum}}", "", letter["subject"], "", *letter["body"].split("\n")]:
        put(line)
    document.storeAsURL(url(target), properties(FilterName="writer8"))
    document.close(False)


def merge(context, template, target):
    target.mkdir()
    job = context.ServiceManager.createInstanceWithContext("com.sun.star.text.MailMerge", context)
    job.DataSourceName, job.CommandType, job.Command = SOURCE, TABLE_COMMAND, TABLE
    job.DocumentURL, job.OutputType, job.OutputURL = url(template), FILE_OUTPUT, url(target)
    job.SaveAsSingleFile, job.SaveFilter = True, "writer_pdf_Export"
    began = time.monotonic()
    job.execute(())
    took = time.monotonic() - began
    files = list(target.iterdir())
    if len(files) != 1:
        raise SystemExit(f"{len(files)} files instead of one PDF")
    return took * 1000, files[0]


def pages(pdf):
    counts = [int(n) for n in re.findall(rb"/Type\s*/Pages[^>]*?/Count\s+(\d+)", pdf.read_bytes())]
    return max(counts, default=0)


def main():
    folder = Path(sys.argv[1]).resolve()
    letter = json.loads((folder / "brief.json").read_text("utf-8"))
    process, context = start(folder)
    try:
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        register(context, folder)
        template = folder / "vorlage.odt"
        write_letter(desktop, letter, template)
        took, pdf = merge(context, template, folder / "ausgabe")
        if pages(pdf) < letter["letters"]:
            raise SystemExit(f"{pages(pdf)} pages instead of {letter['letters']}")
        print(took)
        desktop.terminate()
    finally:
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


main()
