#include "ui/format/format.h"
#include "ui/format/quantity_expression.h"

#include <cmath>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace wattscape::ui {
namespace {

Unexpected unreadable(const FieldInfo& info, Message what) {
    return fail({ErrorCode::unreadable, std::move(what), std::string(info.label)});
}

std::optional<Day> dayTyped(const QString& typed) {
    if (const Result<Day> iso = parseDay(typed.toStdString())) {
        return *iso;
    }
    QDate date = QLocale().toDate(typed, QLocale::ShortFormat);
    if (!date.isValid()) {
        // The short form with all four digits of the year, as most people type it.
        QString format = QLocale().dateFormat(QLocale::ShortFormat);
        if (!format.contains(QStringLiteral("yyyy"))) {
            format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
        }
        date = QLocale().toDate(typed, format);
    } else if (date.year() < 1950) {
        date = date.addYears(100);  // two digits of a year mean this century in a plan
    }
    if (!date.isValid()) {
        return std::nullopt;
    }
    return Day{std::chrono::year{date.year()} / date.month() / date.day()};
}

std::optional<bool> flagTyped(const QString& typed) {
    const QString word = typed.toLower();
    for (const QString& yes :
         {QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QCoreApplication::translate("Format", "yes")}) {
        if (word == yes) return true;
    }
    for (const QString& no :
         {QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QCoreApplication::translate("Format", "no")}) {
        if (word == no) return false;
    }
    return std::nullopt;
}

Result<FieldValue> countTyped(const FieldInfo& info, const QString& typed) {
    const Result<double> value = evaluateQuantity(info.unit, typed);
    if (!value) {
        return fail(at(std::string(info.label), value.error()));
    }
    if (*value != std::floor(*value) || std::abs(*value) > 9e15) {
        return unreadable(info, message("must be a whole number, not %1", *value));
    }
    return FieldValue(static_cast<std::int64_t>(*value));
}

Result<FieldValue> monthTyped(const FieldInfo& info, const QString& typed) {
    if (const Result<Month> month = parseMonth(typed.toStdString())) {
        return FieldValue(firstDayOf(*month));
    }
    const QDate named = QLocale().toDate(QStringLiteral("1 ") + typed, QStringLiteral("d MMM yyyy"));
    if (named.isValid()) {
        return FieldValue(Day{std::chrono::year{named.year()} / named.month() / 1});
    }
    if (const std::optional<Day> day = dayTyped(typed)) {
        return FieldValue(firstDayOf(monthOf(*day)));
    }
    return unreadable(info, message("must be a month like %1, not “%2”", "2026-07", typed.toStdString()));
}

}  // namespace

Result<FieldValue> parseValue(const FieldInfo& info, const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return FieldValue();
    }
    switch (info.type) {
        case FieldType::text:
        case FieldType::choice: return FieldValue(text.toStdString());
        case FieldType::count: return countTyped(info, text);
        case FieldType::number: {
            const Result<double> value = evaluateQuantity(info.unit, text);
            return value ? Result<FieldValue>(FieldValue(*value)) : fail(at(std::string(info.label), value.error()));
        }
        case FieldType::flag: {
            const std::optional<bool> flag = flagTyped(text);
            return flag ? Result<FieldValue>(FieldValue(*flag)) : unreadable(info, message("must be %1", "yes or no"));
        }
        case FieldType::day: {
            const std::optional<Day> day = dayTyped(text);
            return day ? Result<FieldValue>(FieldValue(*day))
                       : unreadable(info, message("must be a day like %1 or %2, not “%3”",
                                                  formatDay(std::chrono::year{2026} / 7 / 1).toStdString(), "2026-07-01",
                                                  text.toStdString()));
        }
        case FieldType::month: return monthTyped(info, text);
        default: return unreadable(info, message("can't be typed as text"));
    }
}

}  // namespace wattscape::ui
