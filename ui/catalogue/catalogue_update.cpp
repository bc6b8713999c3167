#include "ui/catalogue/catalogue_update.h"

#include "core/model/references.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

enum Column { figureColumn, oldColumn, newColumn, columns };

QString sourceLine(const std::string& name, const std::optional<Day>& asOf) {
    const QString source = QString::fromStdString(name);
    return asOf ? CatalogueUpdate::tr("%1, as of %2").arg(source, formatDay(*asOf)) : source;
}

QString nameOf(const Plan& plan, EntityId id) {
    QString name;
    visitEntity(plan, id, [&](const auto& entity) { name = QString::fromStdString(entity.name); });
    return name;
}

/// Where the plan has taken its figure from.
QString sourceInPlan(const Plan& plan, const CatalogueChange& change) {
    QString line;
    visitEntity(plan, change.entity, [&](const auto& entity) {
        const auto mark = std::ranges::find(entity.sources, change.field, &FieldSource::field);
        const Source* source = mark == entity.sources.end() ? nullptr : plan.sources.find(mark->source);
        if (source) line = sourceLine(source->name, source->asOf);
    });
    return line;
}

FieldInfo infoOf(const CatalogueChange& change, const Plan& plan) {
    const std::vector<FieldInfo> infos = fieldInfosOf(*kindOfEntity(plan, change.entity));
    return *std::ranges::find(infos, change.field, &FieldInfo::key);
}

}  // namespace

CatalogueUpdate::CatalogueUpdate(PlanDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QDialog(parent), document_(document), catalogue_(catalogue), changes_(changesFromCatalogue(document.plan(), catalogue)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Update from catalogue"));
    auto* explanation = new QLabel(
        changes_.empty() ? tr("Every figure that comes from the catalogue is current. Your own assumptions are never compared.")
                         : tr("The catalogue states these figures differently now. Your own assumptions are never touched."));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    if (changes_.empty()) {
        layout->addStretch();
        buttons->addButton(QDialogButtonBox::Close);
        resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8);
    } else {
        table_ = makeTable();
        layout->addWidget(table_, 1);
        take_ = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
        buttons->addButton(QDialogButtonBox::Cancel);
        auto* all = buttons->addButton(tr("Choose &all"), QDialogButtonBox::ActionRole);
        auto* none = buttons->addButton(tr("Choose &none"), QDialogButtonBox::ActionRole);
        connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
        connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
        connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueUpdate::takeOver);
        connect(table_, &QTreeWidget::itemChanged, this, &CatalogueUpdate::showChosen);
        showChosen();
        resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    }
    layout->addWidget(buttons);
}

QTreeWidget* CatalogueUpdate::makeTable() {
    auto* table = new QTreeWidget;
    table->setAccessibleName(tr("Changed figures"));
    table->setHeaderLabels({tr("Figure"), tr("In the plan"), tr("In the catalogue")});
    table->setWordWrap(true);
    table->setAlternatingRowColors(true);
    QTreeWidgetItem* group = nullptr;
    EntityId of;
    for (const CatalogueChange& change : changes_) {
        if (!group || change.entity != of) {
            of = change.entity;
            group = new QTreeWidgetItem(table, {nameOf(document_.plan(), of)});
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setFont(0, Theme::instance().font(Theme::TextSize::body, true));
        }
        group->addChild(makeRow(change));
    }
    table->expandAll();
    table->header()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QTreeWidgetItem* CatalogueUpdate::makeRow(const CatalogueChange& change) const {
    const Plan& plan = document_.plan();
    const FieldInfo info = infoOf(change, plan);
    const RowOrigin& row = rowOf(plan, catalogue_, change);
    auto* item = new QTreeWidgetItem;
    item->setText(figureColumn, translatedLabel(info));
    item->setText(oldColumn, formatValue(plan, info, change.old) + QLatin1Char('\n') + sourceInPlan(plan, change));
    const QString now = isSaid(change.now) ? formatValue(plan, info, change.now)
                                           : tr("states it no more; the plan's value becomes an assumption");
    item->setText(newColumn, now + QLatin1Char('\n') + sourceLine(row.source, row.asOf));
    for (int column = 0; column < columns; ++column) {
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(column, plainToolTip(item->text(column)));
    }
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(figureColumn, Qt::Checked);
    return item;
}

std::vector<CatalogueChange> CatalogueUpdate::chosen() const {
    std::vector<CatalogueChange> chosen;
    auto change = changes_.begin();
    for (int g = 0; g < table_->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = table_->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i, ++change) {
            if (group->child(i)->checkState(figureColumn) == Qt::Checked) chosen.push_back(*change);
        }
    }
    return chosen;
}

void CatalogueUpdate::chooseAll(bool all) {
    for (int g = 0; g < table_->topLevelItemCount(); ++g) {
        table_->topLevelItem(g)->setCheckState(figureColumn, all ? Qt::Checked : Qt::Unchecked);
    }
}

void CatalogueUpdate::showChosen() {
    const int count = static_cast<int>(chosen().size());
    take_->setEnabled(count > 0);
    take_->setText(tr("Take over (%1)").arg(count));
}

void CatalogueUpdate::takeOver() {
    const auto edit = [&](const Plan& plan) { return updateFromCatalogue(plan, catalogue_, chosen()); };
    if (document_.apply(tr("Update from catalogue"), edit)) {
        accept();
    }
}

}  // namespace wattscape::ui
