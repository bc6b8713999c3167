#include "tests/ui/language/core_phrases.h"

#include "core/evaluate/results.h"
#include "core/finance/statement.h"
#include "core/model/field.h"
#include "tests/core/finance/random_venture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace wattscape::testing {
namespace {

void add(QSet<QString>& phrases, std::string_view text) {
    if (!text.empty()) {
        phrases.insert(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
}

void addField(QSet<QString>& phrases, const FieldInfo& info) {
    for (const std::string_view text : {info.label, info.group, info.help, info.standardMeaning, info.standardSource,
                                        symbolOf(info.unit), info.rowLabel, symbolOf(info.rowUnit)}) {
        add(phrases, text);
    }
    for (const std::string_view key : info.choices) {
        add(phrases, QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())).replace('_', ' ').toStdString());
    }
}

void addMessages(QSet<QString>& phrases, const QString& source) {
    static const QRegularExpression call(QStringLiteral(R"re(\bmessage\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    for (const auto& match : call.globalMatch(source)) {
        QString pattern;
        for (const auto& part : literal.globalMatch(match.captured(1))) {
            pattern += part.captured(1);
        }
        phrases.insert(pattern.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    }
}

/// What the lines of a venture's accounts are called.
void addStatement(QSet<QString>& phrases) {
    const finance::VentureSheet sheet(randomVenture(1));
    for (const finance::StatementRow& row : finance::statementOf(sheet)) {
        add(phrases, row.group);
        add(phrases, row.label);
    }
}

}  // namespace

QSet<QString> corePhrases() {
    QSet<QString> phrases;
    for (const auto& field : fieldsOf<PlanSettings>()) {
        addField(phrases, field.info);
    }
    for (const KindNames& names : kindNames) {
        add(phrases, names.one);
        for (const FieldInfo& info : fieldInfosOf(names.kind)) {
            addField(phrases, info);
        }
    }
    for (int i = 0; i < metricCount; ++i) {
        add(phrases, infoOf(static_cast<Metric>(i)).label);
        add(phrases, infoOf(static_cast<Metric>(i)).unit);
    }
    for (const Cause cause :
         {Cause::none, Cause::readiness, Cause::density, Cause::cooling, Cause::space, Cause::hallPower, Cause::power}) {
        add(phrases, labelOf(cause));
    }
    addStatement(phrases);
    for (const char* folder : {"/core", "/ui"}) {
        QDirIterator sources(QStringLiteral(WATTSCAPE_SOURCES) + QLatin1String(folder), {"*.cpp"}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (file.open(QIODevice::ReadOnly)) {
                addMessages(phrases, QString::fromUtf8(file.readAll()));
            }
        }
    }
    return phrases;
}

}  // namespace wattscape::testing
