#include "ui/inspector/source_mark.h"

#include "core/model/choice.h"
#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SourceMark", text);
}

const Source* sourceOf(const Plan& plan, EntityId entity, std::string_view key) {
    const Source* source = nullptr;
    visitEntity(plan, entity, [&](const auto& found) {
        const auto place = std::ranges::find(found.sources, key, &FieldSource::field);
        source = place == found.sources.end() ? nullptr : plan.sources.find(place->source);
    });
    return source;
}

QString describeSource(const Source& source) {
    QString text = tr("From the catalogue: %1").arg(QString::fromStdString(source.name));
    if (source.asOf) {
        text += QLatin1Char('\n') + tr("As of %1").arg(formatDay(*source.asOf));
    }
    const QString confidence = QCoreApplication::translate("core", std::string(keyOf(source.confidence)).c_str());
    text += QLatin1Char('\n') + tr("Confidence: %1").arg(confidence);
    if (!source.notes.empty()) {
        text += QLatin1Char('\n') + QString::fromStdString(source.notes);
    }
    return text;
}

}  // namespace

SourceMark sourceMarkOf(const Plan& plan, EntityId entity, const FieldInfo& info, const FieldValue& value) {
    if (!isSaid(value)) {
        QString text = tr("Default: %1").arg(formatValue(plan, info, value));
        if (!info.standardSource.empty()) {
            text += QLatin1Char('\n') +
                    QString::fromUtf8(info.standardSource.data(), static_cast<qsizetype>(info.standardSource.size()));
        }
        return {SourceMark::Kind::standard, {}, text};
    }
    if (const Source* source = sourceOf(plan, entity, info.key)) {
        return {SourceMark::Kind::catalogue, tr("C"), describeSource(*source)};
    }
    return {SourceMark::Kind::assumption, tr("A"), tr("The planner's assumption")};
}

}  // namespace wattscape::ui
