#include "tests/core/spreadsheet.h"

#include <charconv>

#include <fmt/format.h>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wattscape::testing {
namespace {

constexpr int minutes = 60'000;

std::string cellText(const SpreadsheetCell& cell) {
    if (const double* number = std::get_if<double>(&cell)) {
        return fmt::format(R"(<table:table-cell office:value-type="float" office:value="{}"/>)", *number);
    }
    // As a text of our own: what a function gives in money would be written as money, to the cent.
    return fmt::format(R"x(<table:table-cell table:formula="of:=TEXT({};&quot;0.0000000000000000E+00&quot;)"/>)x",
                       std::get<std::string>(cell).substr(1));
}

/// A flat OpenDocument spreadsheet.
std::string documentOf(const std::vector<std::vector<SpreadsheetCell>>& rows) {
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Table">
)";
    for (const auto& row : rows) {
        text += "<table:table-row>";
        for (const SpreadsheetCell& cell : row) text += cellText(cell);
        text += "</table:table-row>\n";
    }
    return text + "</table:table></office:spreadsheet></office:body></office:document>\n";
}

std::optional<double> numberOf(const QByteArray& text) {
    double value = 0;
    const char* end = text.constData() + text.size();
    const auto read = std::from_chars(text.constData(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string cellName(std::size_t row, std::size_t column) {
    const std::string first = column < 26 ? "" : std::string(1, static_cast<char>('A' + column / 26 - 1));
    return fmt::format("{}{}{}", first, static_cast<char>('A' + column % 26), row + 1);
}

std::vector<std::vector<std::optional<double>>> computedBySpreadsheet(const std::vector<std::vector<SpreadsheetCell>>& rows) {
    const QTemporaryDir folder;
    QFile document(folder.filePath(QStringLiteral("table.fods")));
    if (!document.open(QIODevice::WriteOnly)) qFatal("no room for a spreadsheet");
    document.write(QByteArray::fromStdString(documentOf(rows)));
    document.close();
    // The numbers behind "csv": comma, quote, UTF-8, from line 1, cells not as shown but to all digits.
    QProcess calc;
    calc.setProcessChannelMode(QProcess::MergedChannels);
    calc.start(QStringLiteral("soffice"),
               {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"), QStringLiteral("--outdir"),
                folder.path(), document.fileName()});
    QFile table(folder.filePath(QStringLiteral("table.csv")));
    if (!calc.waitForFinished(3 * minutes) || !table.open(QIODevice::ReadOnly)) {
        QTest::qFail(
            ("the spreadsheet gave no table: " + calc.errorString().toStdString() + calc.readAll().toStdString()).c_str(),
            __FILE__, __LINE__);
        return {};
    }
    std::vector<std::vector<std::optional<double>>> computed;
    while (!table.atEnd()) {
        auto& row = computed.emplace_back();
        for (const QByteArray& cell : table.readLine().trimmed().split(',')) row.push_back(numberOf(cell));
    }
    return computed;
}

}  // namespace wattscape::testing
