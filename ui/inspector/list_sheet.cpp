#include "ui/inspector/list_sheet.h"

#include "ui/format/format.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace wattscape::ui {
namespace {

constexpr int monthsAYear = 12;

struct ListSheetText {
    Q_DECLARE_TR_FUNCTIONS(ListSheet)
};

std::vector<FieldInfo> columnsOf(const FieldInfo& info) {
    FieldInfo value = info;
    value.type = FieldType::number;
    value.required = true;
    if (info.type == FieldType::numbers) {
        return {value};
    }
    FieldInfo row{.key = "row", .label = info.rowLabel, .unit = info.rowUnit, .type = FieldType::number, .required = true};
    row.minimum = info.rowMinimum;
    if (info.type == FieldType::steps) {
        row.type = FieldType::day;
    }
    return {row, value};
}

std::vector<ListSheet::Row> rowsOf(const FieldValue& value) {
    std::vector<ListSheet::Row> rows;
    if (const auto* steps = std::get_if<Steps>(&value)) {
        std::ranges::transform(*steps, std::back_inserter(rows), [](const Step& step) {
            return ListSheet::Row{step.from, step.value};
        });
    } else if (const auto* shares = std::get_if<ShareTable>(&value)) {
        std::ranges::transform(*shares, std::back_inserter(rows), [](const auto& row) {
            return ListSheet::Row{row[0], row[1]};
        });
    }
    return rows;
}

FieldValue listOf(FieldType type, const std::vector<ListSheet::Row>& rows) {
    if (rows.empty()) {
        return {};
    }
    if (type == FieldType::steps) {
        Steps steps;
        std::ranges::transform(rows, std::back_inserter(steps), [](const ListSheet::Row& row) {
            return Step{std::get<Day>(row[0]), std::get<double>(row[1])};
        });
        return steps;
    }
    ShareTable shares;
    std::ranges::transform(rows, std::back_inserter(shares), [](const ListSheet::Row& row) {
        return std::array{std::get<double>(row[0]), std::get<double>(row[1])};
    });
    return shares;
}

/// Where a row belongs among the others.
double placeOf(const ListSheet::Row& row) {
    const auto* day = std::get_if<Day>(&row[0]);
    return day ? static_cast<double>(day->time_since_epoch().count()) : std::get<double>(row[0]);
}

double numberAt(const FieldValue& list, std::size_t place) {
    const auto* numbers = std::get_if<std::vector<double>>(&list);
    return numbers && place < numbers->size() ? (*numbers)[place] : 0;
}

}  // namespace

ListSheet::ListSheet(const FieldInfo& info, FieldEditor::Commit commit)
    : info_(info), commit_(std::move(commit)), columns_(columnsOf(info)) {}

void ListSheet::show(const Plan& plan, const FieldState& state) {
    firstDay_ = plan.firstDay();
    if (info_.type == FieldType::numbers) {
        showNumbers(state);
    } else {
        cells_ = rowsOf(state.common());
    }
}

void ListSheet::showNumbers(const FieldState& state) {
    default_ = std::ranges::none_of(state.said, isSaid);
    cells_.assign(info_.count + 1, Row{FieldValue()});
    mixed_.assign(info_.count + 1, false);
    if (state.inForce.empty() || !isSaid(state.inForce.front())) {
        return;
    }
    const double start = numberAt(state.inForce.front(), 0);
    bool anyDiffers = false;
    for (std::size_t place = 0; place < info_.count; ++place) {
        const double first = numberAt(state.inForce.front(), place);
        const auto differs = [&](const FieldValue& list) { return numberAt(list, place) != first; };
        mixed_[place] = std::ranges::any_of(state.inForce, differs);
        anyDiffers = anyDiffers || mixed_[place] || first != start;
        if (!mixed_[place]) cells_[place] = {first};
    }
    mixed_[info_.count] = anyDiffers;
    if (!anyDiffers) cells_[info_.count] = {start};
}

QString ListSheet::heading(int column) const {
    const FieldInfo& info = columns_[static_cast<std::size_t>(column)];
    const QString unit = QCoreApplication::translate("core", std::string(symbolOf(info.unit)).c_str());
    if (column == 1) {
        return info.unit == Unit::share ? ListSheetText::tr("Share") : unit;
    }
    return unit.isEmpty() ? translatedLabel(info) : QStringLiteral("%1, %2").arg(translatedLabel(info), unit);
}

FieldValue ListSheet::at(int row, int column) const {
    return cells_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

bool ListSheet::isMixed(int row, int) const {
    return info_.type == FieldType::numbers && mixed_[static_cast<std::size_t>(row)];
}

QString ListSheet::rowName(int row) const {
    if (info_.type != FieldType::numbers) {
        return {};
    }
    if (info_.count == monthsAYear) {
        return row == all() ? ListSheetText::tr("All months") : QLocale().standaloneMonthName(row + 1);
    }
    return row == all() ? ListSheetText::tr("All hours") : QLocale().toString(QTime(row, 0), QLocale::ShortFormat);
}

Result<void> ListSheet::put(const std::vector<Entry>& entries) {
    if (info_.type == FieldType::numbers) {
        return putNumbers(entries);
    }
    std::vector<Row> rows = cells_;
    for (const Entry& entry : entries) {
        if (!isSaid(entry.value)) {
            return fail({ErrorCode::missing, message("is required"), std::string(info_.label)});
        }
        while (entry.row >= static_cast<int>(rows.size())) {
            rows.push_back(nextRow(rows));
        }
        rows[static_cast<std::size_t>(entry.row)][static_cast<std::size_t>(entry.column)] = entry.value;
    }
    return commitRows(std::move(rows));
}

void ListSheet::refuse(int, const Error& error) {
    (void)commit_(refusing(error));
}

/// A month of each entity's own year, an hour of its own day; the rest stays as it is with each.
Result<void> ListSheet::putNumbers(const std::vector<Entry>& entries) {
    const auto isAll = [last = all()](const Entry& entry) { return entry.row == last; };
    const auto isOther = [&](const Entry& entry) { return entry.value != entries.front().value; };
    if (std::ranges::any_of(entries, isAll) && std::ranges::any_of(entries, isOther)) {
        return fail({ErrorCode::contradiction,
                     info_.count == monthsAYear ? message("takes one number for all months, or twelve from January on")
                                                : message("takes one number for all hours, or 24 from midnight on"),
                     std::string(info_.label)});
    }
    return commit_([info = info_, entries, last = all()](const FieldValue& now) -> Result<FieldValue> {
        auto list = isSaid(now) ? std::get<std::vector<double>>(now)
                                : std::vector<double>(info.count, info.standard.value_or(info.minimum));
        for (const Entry& entry : entries) {
            const auto* number = std::get_if<double>(&entry.value);
            if (!number) {
                return fail({ErrorCode::missing, message("is required"), std::string(info.label)});
            }
            if (entry.row == last) {
                list.assign(info.count, *number);
            } else {
                list[static_cast<std::size_t>(entry.row)] = *number;
            }
        }
        return FieldValue(std::move(list));
    });
}

Result<void> ListSheet::commitRows(std::vector<Row> rows) {
    std::ranges::stable_sort(rows, {}, placeOf);
    return commit_(always(listOf(info_.type, rows)));
}

/// Steps follow yearly with the same value; payments monthly with what is left to pay; values of a used rack yearly.
ListSheet::Row ListSheet::nextRow(const std::vector<Row>& rows) const {
    if (info_.type == FieldType::steps) {
        const Day last = rows.empty() ? firstDay_ : std::get<Day>(rows.back()[0]);
        return rows.empty() ? Row{last, 0.0} : Row{last + std::chrono::days{365}, rows.back()[1]};
    }
    double left = 1;
    for (const Row& row : rows) {
        left -= std::get<double>(row[1]);
    }
    const bool months = info_.rowUnit == Unit::month;
    const double at = rows.empty() ? 0 : std::get<double>(rows.back()[0]) + (months ? monthsAYear : 30);
    return {at, !months ? std::max(0.0, left) : rows.empty() ? FieldValue(1.0) : rows.back()[1]};
}

Result<void> ListSheet::addRow() {
    std::vector<Row> rows = cells_;
    rows.push_back(nextRow(rows));
    return commitRows(std::move(rows));
}

Result<void> ListSheet::removeRows(const std::vector<int>& rows) {
    if (!grows()) {
        return commit_(always({}));
    }
    const std::set<int> going(rows.begin(), rows.end());
    std::vector<Row> kept;
    for (int row = 0; row < this->rows(); ++row) {
        if (!going.contains(row)) {
            kept.push_back(cells_[static_cast<std::size_t>(row)]);
        }
    }
    return commitRows(std::move(kept));
}

}  // namespace wattscape::ui
