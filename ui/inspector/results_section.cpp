#include "ui/inspector/results_section.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace wattscape::ui {
namespace {

struct Figure {
    QString label;
    QString value;
    bool alarming = false;
};

QString metricLabel(Metric metric) {
    return QCoreApplication::translate("core", std::string(infoOf(metric).label).c_str());
}

Figure power(const PlanResults& results, const Scope& scope, Metric metric, Day day) {
    const double value = results.on(scope, metric, day);
    return {metricLabel(metric), formatPower(value), metric == Metric::shortage && value > 0};
}

Figure count(const PlanResults& results, const Scope& scope, Metric metric, Day day) {
    const double value = results.on(scope, metric, day);
    return {metricLabel(metric), formatCount(value), metric == Metric::racksStranded && value > 0};
}

std::vector<Figure> ofScope(const PlanResults& results, const Scope& scope, Day day) {
    std::vector<Figure> figures;
    const bool hall = scope.kind == Scope::Kind::hall;
    if (scope.kind != Scope::Kind::hardware) {
        if (!hall) {
            figures.push_back(power(results, scope, Metric::facilityLimit, day));
        }
        figures.push_back(power(results, scope, Metric::itLimit, day));
        if (!hall) {
            figures.push_back(power(results, scope, Metric::demand, day));
        }
        figures.push_back(power(results, scope, Metric::energisedPower, day));
        figures.push_back(power(results, scope, hall ? Metric::headroom : Metric::shortage, day));
    }
    figures.push_back(count(results, scope, Metric::racksEnergised, day));
    figures.push_back(count(results, scope, Metric::racksStranded, day));
    figures.push_back(count(results, scope, Metric::gpusEnergised, day));
    figures.push_back({metricLabel(Metric::computeFp8), formatCompute(results.on(scope, Metric::computeFp8, day))});
    return figures;
}

std::vector<Figure> figuresOf(const PlanResults& results, const Plan& plan, std::optional<EntityId> entity, Day day) {
    if (!entity) {
        return ofScope(results, {}, day);
    }
    std::vector<Figure> figures;
    visitEntity(plan, *entity, [&]<class E>(const E& found) {
        using Kind = Scope::Kind;
        if constexpr (std::is_same_v<E, Site>) figures = ofScope(results, {Kind::site, *entity}, day);
        if constexpr (std::is_same_v<E, Hall>) figures = ofScope(results, {Kind::hall, *entity}, day);
        if constexpr (std::is_same_v<E, Programme>) figures = ofScope(results, {Kind::programme, *entity}, day);
        if constexpr (std::is_same_v<E, Partner>) figures = ofScope(results, {Kind::partner, *entity}, day);
        if constexpr (std::is_same_v<E, Hardware>) figures = ofScope(results, {Kind::hardware, *entity}, day);
        if constexpr (std::is_same_v<E, Rollout>) {
            const auto ready = results.readyOf(found.id, day);
            const auto energised = results.energisedOf(found.id, day);
            figures = {
                {ResultsSection::tr("Racks ready"), formatCount(static_cast<double>(ready))},
                {ResultsSection::tr("Racks energised"), formatCount(static_cast<double>(energised))},
                {ResultsSection::tr("Racks dark"), formatCount(static_cast<double>(ready - energised)), ready > energised}};
        }
        if constexpr (std::is_same_v<E, PowerSource>) {
            figures = {{metricLabel(Metric::firmPower), formatPower(results.firmOf(found.id, day))}};
        }
    });
    if (const TaskDates* dates = results.datesOf(*entity)) {
        if (dates->pushed) {
            figures.push_back({ResultsSection::tr("Pushed by dependencies to"), formatDay(dates->start), true});
        }
        figures.push_back({ResultsSection::tr("Float"), formatDuration(dates->totalFloat)});
    }
    if (const auto variance = results.varianceOf(*entity)) {
        figures.push_back({ResultsSection::tr("Against the baseline"), formatDuration(*variance), *variance > 0});
    }
    return figures;
}

}  // namespace

ResultsSection::ResultsSection(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins({});
    grid_->setVerticalSpacing(Theme::instance().grid(1) / 2);
    grid_->setColumnStretch(1, 1);
}

void ResultsSection::show(const PlanResults& results, const Plan& plan, std::optional<EntityId> entity, Day day) {
    const std::vector<Figure> figures = figuresOf(results, plan, entity, day);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        setRow(static_cast<int>(i), figures[i].label, figures[i].value, figures[i].alarming);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].first->setVisible(i < figures.size());
        rows_[i].second->setVisible(i < figures.size());
    }
    setVisible(!figures.empty());
}

void ResultsSection::setRow(int row, const QString& label, const QString& value, bool alarming) {
    if (row == static_cast<int>(rows_.size())) {
        auto* name = new QLabel;
        auto* figure = new QLabel;
        name->setForegroundRole(QPalette::PlaceholderText);
        figure->setAlignment(Qt::AlignRight);
        figure->setTextFormat(Qt::PlainText);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid_->addWidget(name, row, 0);
        grid_->addWidget(figure, row, 1);
        rows_.emplace_back(name, figure);
    }
    const auto& [name, figure] = rows_[static_cast<std::size_t>(row)];
    if (name->text() != label) name->setText(label);
    if (figure->text() != value) {
        figure->setText(value);
        figure->setAccessibleDescription(label);
    }
    const QColor colour = alarming ? Theme::instance().shortage() : Theme::instance().text();
    QPalette palette = figure->palette();
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        figure->setPalette(palette);
    }
}

}  // namespace wattscape::ui
