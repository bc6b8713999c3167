#include "ui/format/format.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace wattscape::ui {
namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString coreText(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

/// As typed: up to six decimals, none that say nothing.
QString plainNumber(double value) {
    QString text = QLocale().toString(value, 'f', 6);
    const QString zero = QLocale().zeroDigit();
    while (text.endsWith(zero)) {
        text.chop(zero.size());
    }
    if (text.endsWith(QLocale().decimalPoint())) {
        text.chop(QLocale().decimalPoint().size());
    }
    return text;
}

QString numberWithUnit(const FieldInfo& info, double value) {
    switch (info.unit) {
        case Unit::share: return plainNumber(value * 100) + QChar(QChar::Nbsp) + QLatin1Char('%');
        case Unit::sharePerYear: return plainNumber(value * 100) + QChar(QChar::Nbsp) + Format::tr("% a year");
        case Unit::none: return plainNumber(value);
        default: return plainNumber(value) + QChar(QChar::Nbsp) + coreText(symbolOf(info.unit));
    }
}

/// How each kind of value is written.
struct Writer {
    const Plan& plan;
    const FieldInfo& info;

    QString operator()(std::monostate) const {
        if (info.standard) {
            return numberWithUnit(info, *info.standard);
        }
        return info.standardMeaning.empty() ? QString() : coreText(info.standardMeaning);
    }
    QString operator()(bool flag) const { return flag ? Format::tr("yes") : Format::tr("no"); }
    QString operator()(std::int64_t count) const {
        const QString number = QLocale().toString(static_cast<qlonglong>(count));
        return info.unit == Unit::none ? number : number + QChar(QChar::Nbsp) + coreText(symbolOf(info.unit));
    }
    QString operator()(double value) const { return numberWithUnit(info, value); }
    QString operator()(const std::string& text) const {
        return info.type == FieldType::choice ? coreText(labelOfChoice(text)) : QString::fromStdString(text);
    }
    QString operator()(Day day) const { return info.type == FieldType::month ? formatMonth(monthOf(day)) : formatDay(day); }
    QString operator()(EntityId id) const { return formatName(plan, id); }
    QString operator()(const LonLat& point) const {
        return QStringLiteral("%1, %2").arg(QLocale().toString(point.latitude, 'f', 5),
                                            QLocale().toString(point.longitude, 'f', 5));
    }
    QString operator()(const Outline& outline) const {
        return Format::tr("%1 corners").arg(QLocale().toString(static_cast<qlonglong>(outline.size())));
    }
    QString operator()(const std::vector<EntityId>& ids) const {
        QStringList names;
        for (const EntityId id : ids) {
            names << formatName(plan, id);
        }
        return names.join(QStringLiteral(", "));
    }
    QString operator()(const std::vector<std::string>& keys) const {
        QStringList labels;
        for (const std::string& key : keys) {
            labels << coreText(labelOfChoice(key));
        }
        return labels.join(QStringLiteral(", "));
    }
    QString operator()(const std::vector<double>& numbers) const {
        QStringList texts;
        for (const double value : numbers) {
            texts << plainNumber(value);
        }
        return texts.join(QStringLiteral("; "));
    }
    QString operator()(const Steps& steps) const {
        QStringList texts;
        for (const Step& step : steps) {
            texts << QStringLiteral("%1: %2").arg(formatDay(step.from), numberWithUnit(info, step.value));
        }
        return texts.join(QStringLiteral("; "));
    }
    QString operator()(const ShareTable& table) const {
        QStringList texts;
        for (const auto& row : table) {
            texts << QStringLiteral("%1: %2").arg(plainNumber(row[0]), numberWithUnit(info, row[1]));
        }
        return texts.join(QStringLiteral("; "));
    }

    QString operator()(const PartnerAmounts& amounts) const {
        QStringList texts;
        for (const PartnerAmount& one : amounts) {
            texts << QStringLiteral("%1: %2").arg(formatName(plan, one.partner), numberWithUnit(info, one.amount));
        }
        return texts.join(QStringLiteral("; "));
    }

    /// "grid_interconnect" reads "grid interconnect".
    static std::string labelOfChoice(std::string key) {
        for (char& c : key) {
            c = c == '_' ? ' ' : c;
        }
        return key;
    }
};

}  // namespace

QString formatValue(const Plan& plan, const FieldInfo& info, const FieldValue& value) {
    return std::visit(Writer{plan, info}, value);
}

}  // namespace wattscape::ui
