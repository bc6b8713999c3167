#include "ui/inspector/pasted_cells.h"

#include "ui/inspector/typed_change.h"

#include <QStringList>

namespace wattscape::ui {
namespace {

std::vector<QStringList> cellsIn(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    std::vector<QStringList> rows;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        rows.push_back(line.split(QLatin1Char('\t')));
    }
    return rows;
}

Result<FieldValue> read(const FieldInfo& info, const QString& text) {
    const Result<Change> change = typedChange(info, text);
    if (!change) {
        return fail(change.error());
    }
    Result<FieldValue> value = (*change)({});
    if (value) {
        if (const auto checked = checkValue(info, *value); !checked) {
            return fail(checked.error());
        }
    }
    return value;
}

Unexpected inRow(std::size_t row, const Error& error) {
    return fail({error.code, error.what, std::to_string(row + 1)});
}

/// Both readings of one column's cell; without `exchanged` the second one is closed.
struct Readings {
    FieldValue own;
    std::optional<FieldValue> exchanged;
};

Result<Readings> readBoth(const FieldInfo& info, const QString& text) {
    const Result<FieldValue> own = read(info, text);
    if (!own) {
        return fail(own.error());
    }
    if (info.type != FieldType::number && info.type != FieldType::count) {
        return Readings{*own, *own};
    }
    const Result<FieldValue> other = read(info, marksExchanged(text));
    return Readings{*own, other ? std::optional(*other) : std::nullopt};
}

}  // namespace

Result<PastedCells> readPasted(const Sheet& sheet, int row, int column, const QString& text) {
    const std::vector<QStringList> cells = cellsIn(text);
    PastedCells pasted;
    bool closed = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int at = row + static_cast<int>(i);
        if (at >= sheet.rows() && !sheet.grows()) {
            return fail({ErrorCode::outOfRange,
                         message("%1 rows are pasted, but only %2 follow here", cells.size(), sheet.rows() - row)});
        }
        for (int j = 0; j < cells[i].size(); ++j) {
            const auto place = static_cast<std::size_t>(column + j);
            if (place >= sheet.columns().size()) {
                return fail({ErrorCode::outOfRange, message("%1 columns are pasted, but only %2 follow here", cells[i].size(),
                                                            sheet.columns().size() - static_cast<std::size_t>(column))});
            }
            const FieldInfo& info = sheet.columns()[place];
            const QString cell = cells[i][j].trimmed();
            if (cell.isEmpty() && info.required) {
                continue;
            }
            const Result<Readings> readings = readBoth(info, cell);
            if (!readings) {
                return inRow(i, readings.error());
            }
            pasted.entries.push_back({at, static_cast<int>(place), readings->own});
            const FieldValue other = readings->exchanged.value_or(readings->own);
            pasted.otherwise.push_back({at, static_cast<int>(place), other});
            const bool ambiguous = other != readings->own && otherReading(info, cell);
            closed = closed || !readings->exchanged || (other != readings->own && !ambiguous);
            if (ambiguous && pasted.example.isEmpty()) {
                pasted.example = cell;
            }
        }
    }
    if (closed || pasted.example.isEmpty()) {
        pasted.otherwise.clear();
        pasted.example.clear();
    }
    return pasted;
}

}  // namespace wattscape::ui
