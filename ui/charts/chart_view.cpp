#include "ui/charts/chart_view.h"

#include "core/model/steps.h"
#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

namespace wattscape::ui {

ChartView::ChartView(Session& session, int panels, QWidget* parent)
    : QWidget(parent), session_(session), column_(new QVBoxLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    for (int i = 0; i < panels; ++i) {
        panels_.push_back(new ChartPanel(this));
        column_->addWidget(panels_.back(), 1);
        followPanel(*panels_.back());
    }
    adoptStyle();
    followSession();
}

void ChartView::followSession() {
    connect(&session_.document(), &PlanDocument::resultsChanged, this, &ChartView::refresh);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &ChartView::showAllDays);
    connect(&session_, &Session::selectionChanged, this, &ChartView::refresh);
    connect(&session_, &Session::cursorChanged, this, [this](Day day) {
        for (ChartPanel* panel : panels_) {
            panel->setCursorDay(day);
        }
        say();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        adoptStyle();
        refresh();
    });
}

void ChartView::followPanel(ChartPanel& panel) {
    connect(&panel, &ChartPanel::dayClicked, &session_, &Session::setCursor);
    connect(&panel, &ChartPanel::dayHovered, this, [this](std::optional<Day> day) {
        for (ChartPanel* other : panels_) {
            other->setHoverDay(day);
        }
    });
    connect(&panel, &ChartPanel::rangeChosen, this, &ChartView::showDays);
    connect(&panel, &ChartPanel::rangeReset, this, &ChartView::showAllDays);
}

void ChartView::adoptStyle() {
    style_ = ChartStyle::ofTheme();
    for (ChartPanel* panel : panels_) {
        panel->chart().setStyle(style_);
        panel->renew();
    }
}

void ChartView::setPanelsVisible(bool visible) {
    for (ChartPanel* panel : panels_) {
        panel->setVisible(visible);
    }
}

void ChartView::refresh() {
    stale_ = true;
    if (!isVisible()) {
        return;
    }
    const std::vector<ChartContent> all = contents(session_.document().results(), style_);
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        panels_[i]->setContent(all[i]);
        panels_[i]->setCursorDay(session_.cursor());
    }
    alignPanels();
    say();
    stale_ = false;
}

void ChartView::alignPanels() {
    StepChart::Margins widest;
    for (const ChartPanel* panel : panels_) {
        const StepChart::Margins own = panel->chart().naturalMargins();
        widest = {std::max(widest.left, own.left), std::max(widest.right, own.right)};
    }
    for (ChartPanel* panel : panels_) {
        panel->setMargins(widest);
    }
}

/// What a screen reader says of the view: each value on the day of the cursor.
void ChartView::say() {
    if (!QAccessible::isActive()) {
        return;
    }
    QStringList words{scopeName(), formatDayLong(session_.cursor())};
    for (const ChartPanel* panel : panels_) {
        const ChartContent& content = panel->chart().content();
        words.append(content.title + QLatin1String(", ") + content.unit);
        for (const ChartLayer& layer : content.layers) {
            words.append(layer.name + QLatin1Char(' ') + content.format(valueOn(layer.steps, session_.cursor())));
        }
    }
    setAccessibleDescription(words.join(QLatin1String("; ")));
}

void ChartView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) {
        refresh();
    }
}

void ChartView::showDays(Day first, Day last) {
    for (ChartPanel* panel : panels_) {
        panel->chart().setRange(first, last);
        panel->renew();
    }
}

void ChartView::showAllDays() {
    for (ChartPanel* panel : panels_) {
        panel->chart().resetRange();
        panel->renew();
    }
}

void ChartView::zoomAboutCursor(double factor) {
    const StepChart& chart = panels_.front()->chart();
    const Day cursor = std::clamp(session_.cursor(), chart.firstShown(), chart.lastShown());
    const auto scaled = [factor](std::chrono::days span) {
        return std::chrono::days{static_cast<int>(static_cast<double>(span.count()) * factor)};
    };
    showDays(cursor - scaled(cursor - chart.firstShown()), cursor + scaled(chart.lastShown() - cursor));
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: session_.moveCursorByMonths(-1); return;
        case Qt::Key_Right: session_.moveCursorByMonths(1); return;
        case Qt::Key_Plus: zoomAboutCursor(0.5); return;
        case Qt::Key_Minus: zoomAboutCursor(2); return;
        case Qt::Key_0: showAllDays(); return;
        case Qt::Key_Escape:
            if (cancelZoom()) return;
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

bool ChartView::cancelZoom() {
    bool any = false;
    for (ChartPanel* panel : panels_) {
        any = panel->cancelZoom() || any;
    }
    return any;
}

void ChartView::toggle(ChartPanel& panel, std::size_t layer) {
    panel.chart().setHidden(layer, !panel.chart().isHidden(layer));
    panel.renew();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (ChartPanel* panel : panels_) {
        menu->addSection(panel->chart().content().title);
        for (std::size_t i = 0; i < panel->chart().content().layers.size(); ++i) {
            QAction* action =
                menu->addAction(panel->chart().content().layers[i].name, this, [this, panel, i] { toggle(*panel, i); });
            action->setCheckable(true);
            action->setChecked(!panel->chart().isHidden(i));
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Show All Days"), this, &ChartView::showAllDays);
    menu->addAction(tr("Copy as Picture"), this, &ChartView::copyToClipboard);
    menu->addAction(tr("Export Picture…"), this, &ChartView::chooseExport);
    menu->popup(event->globalPos());
}

Picture ChartView::picture() {
    return {QSizeF(panels_.front()->width(), 0) + QSizeF(0, heightOfPanels()), static_cast<double>(logicalDpiX()), scopeName(),
            [this](QPainter& painter) {
                for (ChartPanel* panel : panels_) {
                    panel->chart().paint(painter);
                    panel->chart().paintReading(painter, session_.cursor());
                    painter.translate(0, panel->height());
                }
            }};
}

double ChartView::heightOfPanels() const {
    double height = 0;
    for (const ChartPanel* panel : panels_) {
        height += panel->height();
    }
    return height;
}

Result<void> ChartView::exportTo(const QString& fileName) {
    return exportPicture(picture(), fileName);
}

void ChartView::copyToClipboard() {
    QApplication::clipboard()->setImage(imageOf(picture()));
}

void ChartView::chooseExport() {
    auto* dialog = new QFileDialog(this, tr("Export Picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG image (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.mid(filter.lastIndexOf(QLatin1String("*.")) + 2, 3));
    });
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (const Result<void> done = exportTo(name); !done) {
            const QString file = QString::fromStdString(done.error().where);
            QToolTip::showText(mapToGlobal(rect().center()),
                               plainToolTip(file + QLatin1String(": ") + translated(done.error().what)));
        }
    });
    dialog->open();
}

}  // namespace wattscape::ui
