#include "ui/format/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTextDocument>

/// Core hands its arguments over as plain English, days in ISO form and numbers with a point. Here they take the planner's
/// form. Only texts that begin with a small letter are core's own words; a name stays as it was given.
namespace wattscape::ui {
namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString coreText(const QString& english) {
    return QCoreApplication::translate("core", english.toUtf8().constData());
}

/// "10000 MW" and "12.5", or empty for what is no number.
QString quantity(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(-?\d+(?:\.(\d+))?)( [^\d].*)?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int decimals = static_cast<int>(match.captured(2).size());
    const QString number = QLocale().toString(match.captured(1).toDouble(), 'f', decimals);
    return match.captured(3).isEmpty() ? number : number + QChar(QChar::Nbsp) + coreText(match.captured(3).trimmed());
}

/// "0 to 10000 MW", "at least 1": what a field allows.
QString range(const QString& text) {
    static const QRegularExpression both(QStringLiteral(R"(^(-?[\d.]+) to (-?[\d.]+.*)$)"));
    static const QRegularExpression one(QStringLiteral(R"(^at (least|most) (.*)$)"));
    if (const auto match = both.match(text); match.hasMatch() && !quantity(match.captured(2)).isEmpty()) {
        return Format::tr("%1 to %2").arg(quantity(match.captured(1)), quantity(match.captured(2)));
    }
    if (const auto match = one.match(text); match.hasMatch() && !quantity(match.captured(2)).isEmpty()) {
        const QString bound = quantity(match.captured(2));
        return match.captured(1) == QLatin1String("least") ? Format::tr("at least %1").arg(bound)
                                                           : Format::tr("at most %1").arg(bound);
    }
    return {};
}

/// "hall “Building 3”" and "hall 12", as core describes an entity.
QString entity(const QString& text) {
    for (const KindNames& names : kindNames) {
        const QString kind = QString::fromLatin1(names.one.data(), static_cast<qsizetype>(names.one.size()));
        if (!text.startsWith(kind + QLatin1Char(' '))) {
            continue;
        }
        const QString rest = text.mid(kind.size() + 1);
        if (rest.startsWith(QChar(0x201C)) && rest.endsWith(QChar(0x201D))) {
            return coreText(kind) + QLatin1Char(' ') + QLocale().quoteString(rest.mid(1, rest.size() - 2));
        }
        bool isId = false;
        rest.toUInt(&isId);
        if (isId) {
            return coreText(kind) + QLatin1Char(' ') + rest;
        }
    }
    return {};
}

QString said(const QString& argument) {
    if (const Result<Day> day = parseDay(argument.toStdString())) {
        return formatDay(*day);
    }
    if (argument.contains(QStringLiteral(" → "))) {
        QStringList steps;
        for (const QString& step : argument.split(QStringLiteral(" → "))) {
            steps << said(step);
        }
        return steps.join(QStringLiteral(" → "));
    }
    for (const QString& text : {range(argument), quantity(argument), entity(argument)}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return !argument.isEmpty() && argument[0].isLower() ? coreText(argument) : argument;
}

}  // namespace

QString translated(const Message& message) {
    const QString pattern = coreText(QString::fromStdString(message.pattern()));
    std::vector<std::string> arguments;
    for (const std::string& argument : message.arguments()) {
        arguments.push_back(said(QString::fromStdString(argument)).toStdString());
    }
    return QString::fromStdString(Message(pattern.toStdString(), std::move(arguments)).text());
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped())
                                     : text;
}

}  // namespace wattscape::ui
